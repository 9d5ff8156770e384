# r2 · for the young person
a-debt = Someone says you have to pay them back
    .hint = Money to pay back, and it never ends

a-debt-recognise =
    Maybe someone asks you for money, or wants “something” back.

    They say that a gift, a ride or a night somewhere is now a debt. They ask you to pay back with pictures, intimate acts or meetings.

    Sometimes these things happen too:

    - They repeat: “After all I did for you.”
    - You don’t know where the amount comes from.
    - You pay, and the debt does not get smaller.
    - They threaten to tell your family.

    One of these signs alone proves nothing. You can talk about it with the 119 helpline.

a-debt-breathe = For the law, this debt does not exist.
    .text =
        Nobody has the right to make you pay like this. Even if you really received something. Even if you promised to pay it back.

        They use a debt that never ends to stop you from leaving. You did not count badly. You did nothing wrong.

        You don’t have to convince this person. Arguing with them can be dangerous.

a-debt-more = If someone threatens you
    .text =
        In danger now: call 17 or 112. If you cannot speak, text 114.

        Are you afraid for your family? You can say that too.

a-debt-step-1 = Stop counting, for tonight.
    .more = Your safety comes before the amount. Even if it is a real loan, you don’t have to sort it out alone.
a-debt-step-2 = Find your first sentence.
    .more = “Someone wants something back from me.” The details can wait. If someone looks at your phone, it is better not to write it.
a-debt-step-3 = Say it to one person.
    .more = An adult you trust, or the 119 helpline, day and night. You don’t have to give your name. If you are in danger, 119 will look for ways to protect you. They will do their best to tell you first.
