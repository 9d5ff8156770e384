# w3 · for the young person
papers = You have just arrived, and someone keeps your papers
    .hint = With papers or without, the law protects you

papers-recognise =
    Maybe you have just arrived in France. With someone, or without your family.

    One person decides for you:

    - They keep your papers or your phone.
    - They say: “You owe me the money for the journey.”
    - They ask you to do things that you don’t want to do.
    - They always speak in your place.
    - They make you afraid of the police.

    One of these signs alone proves nothing. You can talk to a youth worker, or to the 119 helpline.

    Danger now: call 17 or 112. If speaking is dangerous, text 114.

papers-breathe = You did nothing wrong.
    .text =
        If you are under 18, the law protects you. With papers or without, it is the same protection. The phone numbers for help are the same.

        For the law, the debt for the journey has no value. The law does not make you pay it. Nobody has the right to ask for your body as payment.

        The adult who asks you for this is responsible. You are not.

papers-more = If you speak little French
    .text =
        Below, there is a sentence in French. It says that you need help and speak English. You can show it on your screen. If you speak another language, say its name.

        You can ask: “Est-ce que quelqu’un peut traduire ?” It means: can someone translate?

        The person who scares you should not translate for you. Far from them, you can say: “Je veux une autre personne.” It means: I want another person.

papers-step-1 = Keep one number in your head: 119.
    .more = Free, day and night. You don’t have to give your name. 119 answers in French. Ask if someone can translate.
papers-step-2 = Show the sentence to someone.
    .more = At school, in a hospital. It is better when the person who scares you is not there. Without a phone, you can say the sentence.
papers-step-3 = Talk to a youth worker (in French: éducateur).
    .more = Their work is to help young people. They are not the police. You can first ask: “What must you pass on? To whom? Does it change anything for my papers?” Or 119: if you are in danger, they will look for ways to protect you. They will do their best to tell you first.
