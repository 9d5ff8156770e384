# t9 · for the young person
afraid = You are afraid of someone
    .hint = In danger now, or for a long time

afraid-recognise =
    Maybe you are afraid of someone, right now, or for a long time already.

    If you are in danger now, call 17 or 112. 112 works everywhere in the European Union.

    If you cannot speak, send a text message to 114. Write where you are and what is happening. No answer after one minute? Send your message again.

    If it is not right now, your fear still counts. You don’t have to prove it.

afraid-breathe = Being afraid is not your fault.
    .text =
        The person who threatens you, hits you or watches you is responsible. Not you.

        This is true even if you love them. It is true even if they are family.

        Fear can make people obey, stay silent, or go back. That does not mean you agree.

        You have the right to be safe.

afraid-more = A plan, for the day you need it
    .text =
        You can think about it little by little, in your head. You can change your mind.

        - A person who knows that you are afraid.
        - A place to go, and how to get there.
        - A charged phone, or someone else’s phone.
        - A code word you choose with this person. It means: call 17.

        Your phone keeps traces of calls and text messages. If someone looks at it, you can borrow another one.

afraid-step-1 = Think of a safer place.
    .more = A room, a shop, someone’s home, a place with people around.
afraid-step-2 = Choose a code word with someone.
    .more = Face to face, just the two of you. It is better not to write it down.
afraid-step-3 = Talk to one person.
    .more = An adult you trust, or the 119 helpline, day and night. You don’t have to give your name. If you are in danger, 119 will look for ways to protect you. They will do their best to tell you first.
