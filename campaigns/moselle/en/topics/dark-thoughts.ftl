# v9 · for the young person
dark-thoughts = You feel you can’t go on
    .hint = When everything is too heavy

dark-thoughts-recognise =
    Maybe you feel you can’t go on. Maybe you think about dying.

    Call 3114, day and night. If it is urgent, or if you have hurt yourself: call 15.

    What you feel may have a name:

    - Shame: you want to disappear.
    - Anxiety: your heart beats fast, and it is hard to breathe.
    - Exhaustion: everything makes you tired, even small things.
    - Dissociation: you feel nothing any more. Or you see yourself from far away, as in a film.
    - Memories that come back without warning.

    A word does not say everything about you. You can talk about it with 3114.

dark-thoughts-breathe = Feeling this bad is not your fault.
    .text =
        These thoughts can come when something hurts too much. They don’t say what you are worth.

        You can breathe for one minute:

        - You breathe in and count to 4.
        - You breathe out and count to 6.
        - You do it six times.

        Below, a circle grows and gets smaller at this speed. If it does not move, counting is enough.

        You can stop at any time, especially if it feels wrong.

dark-thoughts-more = Feel that you are here: 5, 4, 3, 2, 1
    .text =
        With your eyes open, without speaking, you look for:

        - 5 things you see.
        - 4 things you can touch.
        - 3 sounds you hear.
        - 2 smells.
        - 1 taste, or a little water.

        You can skip a line, or stop. It does not solve everything. You can still call 3114.

dark-thoughts-step-1 = Go near someone.
    .more = Someone who does not scare you. You don’t have to explain anything.
dark-thoughts-step-2 = Move away from what could hurt you.
    .more = You can go to another room, or ask someone to keep it far from you.
dark-thoughts-step-3 = Tell one person.
    .more = “I am thinking about dying. Can you stay with me?” Or 3114: if your life is in danger, they can call emergency doctors. If it is urgent: 15. If someone threatens you: 17, 112, or text 114.
