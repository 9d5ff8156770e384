# b4 · for the young person
boys-too = It happens to boys too
    .hint = When you think nobody will believe it

boys-too-recognise =
    Maybe you thought it only happened to girls.

    Maybe someone asked you for pictures or intimate acts, in return for something.

    It happens to boys, whether they love girls, boys, or both. It happens to young people who are trans or non-binary.

    Maybe you tell yourself:

    - “Nobody will believe me.”
    - “I could have defended myself.”
    - “People will believe things about me.”
    - “My body reacted, so I wanted it.”

    These thoughts prove nothing. You can say them to the 119 helpline.

boys-too-breathe = It is not because of who you are.
    .text =
        The adult who asks or pays is responsible, man or woman.

        Freezing is not saying yes. A body can react when you don’t want it to.

        What happened does not decide who you love, or who you are.

        The law is the same for all young people. The same people can help.

boys-too-more = If you are afraid that people find out
    .text =
        You can ask for help without saying who you love. You can use the first name you choose.

        Nobody has the right to threaten to tell others.

        If you think about dying, call 3114, day and night. If it is urgent, call 15.

boys-too-step-1 = Change one sentence, in your head.
    .more = “Nobody will believe me” becomes: “Someone could believe me.”
boys-too-step-2 = Write, if talking is hard.
    .more = On the chat “Comment on s’aime ?”, someone answers you in writing. The history may keep the name of the site.
boys-too-step-3 = Talk to one person.
    .more = An adult you trust, or the 119 helpline, day and night. If they don’t believe you, you can talk to someone else. If you are in danger, 119 will look for ways to protect you. They will do their best to tell you first. In danger now: call 17 or 112, or text 114.
