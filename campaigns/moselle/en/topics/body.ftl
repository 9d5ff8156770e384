# j5 · for the young person
body = You are worried about your health
    .hint = A risk, a pain, a question

body-recognise =
    Maybe your body worries you, and you are afraid to ask.

    Strong pain, a lot of bleeding, feeling faint: call 15.

    Sometimes, every hour counts:

    - Risk of HIV, the virus that causes AIDS: ask for the treatment at a hospital emergency department. As fast as you can, within 48 hours.
    - Fear of a pregnancy: ask for emergency contraception. As fast as you can, within 3 or 5 days, depending on the pill.
    - A wound, even one that nobody sees: someone can treat it.
    - Fear of an infection: ask where to take a test.

    Was it longer ago? You can still go.

body-breathe = What was done to your body is not your fault.
    .text =
        If someone hurt you, that person is responsible. Not you.

        A body can freeze, or react. That does not mean you wanted it.

        You don’t have to tell everything to get care. “It hurts here” is enough.

body-more = Without your parents, without a complaint
    .text =
        Contraception, also emergency contraception: your parents don’t have to agree. You can go to a pharmacy, the school nurse, or a sexual health centre. Ask for “le secret” (privacy), so nothing shows on your parents’ health papers.

        Ending a pregnancy: your parents don’t have to agree. An adult you choose goes with you.

        Tests and other care: ask if you can have them without your parents, and free.

        Violence: ask for an examination at a hospital emergency department, even without a police complaint. 15 can tell you where. To keep proof, it is better not to wash or change clothes before. You already did? You can still go.

body-step-1 = Count the hours or the days since then.
    .more = It helps them to care for you. You don’t have to think about the rest.
body-step-2 = Ask a question without giving your name.
    .more = The Fil Santé Jeunes helpline, for example. Your phone keeps a trace of the call.
body-step-3 = See a nurse, a doctor or another health worker.
    .more = “Before I talk: what do you have to pass on?” In danger now: call 17 or 112, or text 114.
