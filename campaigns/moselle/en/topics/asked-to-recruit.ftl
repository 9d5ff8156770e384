# d7 · for the young person
asked-to-recruit = Someone asks you to bring another person
    .hint = A request, a favour, pressure

asked-to-recruit-recognise =
    Maybe someone asks you to bring somebody, for pictures, intimate acts or meetings.

    They call it a favour. They promise you something, or they scare you.

    Maybe you are not answering yet. Maybe it already happened, and you think about it at night.

    If this feels heavy, it means the other person matters to you. You don’t have to carry this alone.

asked-to-recruit-breathe = You can stop, even afterwards.
    .text =
        The person who puts pressure on you is responsible. Maybe you saw no other way.

        We want to say it gently: the law forbids bringing someone into this. This is true at your age too. Knowing this can help you to ask for advice.

        If someone exploits you (uses you and profits), the law protects you. A lawyer can explain both of these things.

        What happened does not force you to go on.

asked-to-recruit-more = Talk about it first
    .text =
        A lawyer defends your rights. You can ask: “Is it free for me? What do you keep to yourself?”

        At the 119 helpline, you can keep your name to yourself. If you are in danger, 119 will look for ways to protect you. They will do their best to tell you first. They may also try to protect the other person.

        You can see a lawyer before you write to the police. In danger now: call 17 or 112, or text 114.

asked-to-recruit-step-1 = Wait, and don’t give them anyone’s name.
    .more = If you already gave a name, you can stop there. If waiting puts you in danger, your safety comes first.
asked-to-recruit-step-2 = Prepare a question.
    .more = “Someone asks me to bring another person. How can I stop?” It is better not to write it down.
asked-to-recruit-step-3 = Ask a lawyer, or 119.
    .more = 119 answers day and night. “Before I talk: what do you have to pass on?”
