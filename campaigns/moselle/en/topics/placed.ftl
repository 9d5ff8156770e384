# e9 · for the young person
placed = You live in a children’s home or with a foster family
    .hint = When something is wrong

placed-recognise =
    Maybe something is wrong in the place where you live.

    Someone offers you things. Then they expect pictures, intimate acts, a meeting. Or someone scares you. It can come from a young person or an adult, outside or inside.

    Maybe you talked about it, and nobody listened. Or you say nothing, because you are afraid of being moved again.

placed-breathe = Where you live, you have a right to safety.
    .text =
        What is happening to you is not your fault. Nothing in your life gives anyone the right to do this to you.

        The adult who asks you for this is responsible. This is true even if this adult looks after you.

        An adult did not listen? Your words count just as much.

        You can ask first: “Could this change where I live?”

placed-more = Who defends your rights
    .text =
        - The children’s judge can protect you. You can ask this judge for help yourself.
        - You can ask for a lawyer: “Is it free for me?”
        - The defender of rights (Défenseur des droits) helps if a service ignores your rights. If it is urgent: 119 or 17.
        - The Mousqueton youth workers come to where you are. You can ask your youth worker, or 119, if you can contact them.

placed-step-1 = Look for a person who listens well.
    .more = Your youth worker, another one, the head of the team, the school nurse, a teacher.
placed-step-2 = Ask for a private moment.
    .more = “I have something important to say.” If this adult does not listen, you can try another.
placed-step-3 = Tell this adult, or the 119 helpline.
    .more = 119 answers day and night. You don’t have to give your name. If you are in danger, 119 will look for ways to protect you. They will do their best to tell you first. In danger now: call 17 or 112, or text 114.
