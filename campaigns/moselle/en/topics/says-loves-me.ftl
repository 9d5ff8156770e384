# m7 · for the young person
says-loves-me = Someone says “I love you”, and asks you to do this
    .hint = “If you love me, prove it”

says-loves-me-recognise =
    Maybe you love someone. And this person asks you for something hard.

    To meet people you did not choose. To send pictures of yourself. To “help” with money. To prove that you love them.

    Sometimes these things happen too:

    - They remind you of what they did for you.
    - They decide who you see, and when you answer.
    - They say nobody else will ever love you.
    - They threaten to leave, or to tell everything.
    - You hide from your family and friends what they ask.
    - The idea of stopping scares you.

    One of these signs alone proves nothing. You can talk to someone outside, or to the 119 helpline.

says-loves-me-breathe = Two things can be true.
    .text =
        You love this person. And what they ask of you is not normal.

        You can love someone and have nothing to prove. Someone who loves you can hear your no.

        The adult who asks you for this has no right to. Someone your age has no right either.

        Loving someone is not wrong. Trusting someone is not wrong either.

        Nobody here tells you to leave. You don’t have to choose today.

says-loves-me-step-1 = Think back to your last “no”.
    .more = How did this person react? How did you feel afterwards? If you no longer dare to say no, that counts too.
says-loves-me-step-2 = Keep one link with someone else.
    .more = A friend, a sister, an aunt, an adult at school. A simple hello is enough.
says-loves-me-step-3 = Talk once to someone outside.
    .more = You can write or call without giving your name. If someone looks at your phone, another phone is safer. Talking does not mean you must leave. You can first ask what they will pass on. If you are in danger, 119 will look for ways to protect you. In danger now: call 17 or 112, or text 114.
