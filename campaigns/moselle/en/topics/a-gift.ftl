# k4 · for the young person
a-gift = Someone offers you something in return
    .hint = A gift, a favour, a place to sleep

a-gift-recognise =
    Maybe someone gave you a gift, a phone, a ride, a place to sleep.

    Sometimes it is money, alcohol or drugs. And now they expect something from you: pictures, intimate acts, a meeting. Sometimes they ask kindly. It gets hard to say no.

    Sometimes these things happen too:

    - You hide where you go, or what you get.
    - Someone reminds you of everything they did for you.
    - Someone decides who you see, or answers in your place.
    - You drink, or take something, to keep going.
    - You are afraid to say stop.

    One of these signs alone proves nothing. You can talk about it with someone, or with the 119 helpline.

a-gift-breathe = You did nothing wrong.
    .text =
        You owe nothing. Even if you said yes, once or many times.

        The adult who asks you for this breaks the law. Even if it is only once. The law is on your side.

        If you received something, that changes nothing. You did what you could.

        You can change your mind. If saying no scares you, you can talk to someone first.

a-gift-step-1 = Wait before you answer.
    .more = You have the right to take your time. In danger now: call 17 or 112, or text 114.
a-gift-step-2 = Keep the messages, if you can.
    .more = They may help you later. You don’t have to read them again. Does someone look at your phone? Your safety comes first. You don’t have to keep the messages.
a-gift-step-3 = Talk to one person.
    .more = An adult you trust, or the 119 helpline, day and night. You can ask a question without giving your name. If you are in danger, 119 will look for ways to protect you. They will do their best to tell you first.
