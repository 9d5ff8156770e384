# h6 · for the young person
not-my-fault = Is it my fault?
    .hint = The question that is hard to ask

not-my-fault-recognise =
    Maybe you ask yourself if it is your fault. The answer is no.

    Maybe you think: I said yes. I got something. I said nothing. I went on.

    Maybe someone keeps telling you it is because of you. That does not make it true.

    These thoughts are heavy. They don’t say who is responsible.

not-my-fault-breathe = It is not your fault.
    .text =
        Five reasons, in five sentences.

        - The adult who asks, pays or profits is responsible.
        - The law protects everyone under 18, even after a yes.
        - Staying silent or freezing is not saying yes.
        - If you received something, that changes nothing.
        - You did what you could.

        You may not believe it yet. You can feel shame even when you did nothing wrong.

not-my-fault-more = If it is too heavy
    .text =
        You don’t have to carry this alone.

        If you think about hurting yourself or dying, call 3114. Someone answers day and night. If it is urgent, call 15.

        If someone puts you in danger now, call 17 or 112. If you cannot speak, text 114.

not-my-fault-step-1 = Choose one of the five sentences.
    .more = The one that is least hard to believe.
not-my-fault-step-2 = Say it out loud, or in your head.
    .more = As you would say it to someone you love.
not-my-fault-step-3 = Ask one person the question.
    .more = “Is it my fault?” An adult you trust, or the 119 helpline, day and night. You don’t have to give your name. If you are in danger, 119 will look for ways to protect you. They will do their best to tell you first.
