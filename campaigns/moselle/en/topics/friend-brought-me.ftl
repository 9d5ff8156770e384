# f3 · for the young person
friend-brought-me = Someone your age offered you this
    .hint = A friend, a cousin, someone in the children’s home

friend-brought-me-recognise =
    Maybe someone your age offered you something, and it does not feel right.

    Pictures, intimate acts, a meeting, in return for something. You had reasons to trust them.

    Maybe this person believes they are helping you. Maybe someone puts pressure on them too. Sometimes there is an adult behind it, and you don’t see them.

    Maybe you are afraid to lose their friendship, or to make trouble for them.

friend-brought-me-breathe = Trusting someone is not wrong.
    .text =
        You can say no to this person, and still care about them. You can also be angry with them.

        Even if you said yes before, you can say no.

        Nobody has the right to push you into this, whatever their age. The adult who pays or profits is responsible, for both of you.

friend-brought-me-more = Help for both of you
    .text =
        You don’t have to save the other person by yourself. An adult can look for ways to help you both.

        Don’t go to see the person who scares you both.

        In danger now: call 17 or 112, or text 114.

friend-brought-me-step-1 = Prepare a very simple no.
    .more = “This is not for me. But I care about you.” You don’t have to give a reason. If it scares you, talk to an adult first.
friend-brought-me-step-2 = Ask one question, if you feel safe.
    .more = “And you, could you stop?” It is better not to write it: someone else might read your messages.
friend-brought-me-step-3 = Talk to an adult about both of you.
    .more = Someone you trust, or the 119 helpline, day and night. You don’t have to give your name. You can ask: “What would happen to us both?” If you are in danger, 119 will look for ways to protect you. They will do their best to tell you first.
