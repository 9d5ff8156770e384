# s6 · for the young person
substances = Alcohol, pills, drugs
    .hint = To keep going, or given by someone

substances-recognise =
    Maybe you take something to keep going, to sleep, or to stop feeling.

    Maybe someone gives it to you, or pushes you to take it.

    Call 15 at once, for yourself or someone else, if:

    - The person does not wake up, or has trouble breathing.
    - Someone faints, or does not know where they are.
    - Someone mixed things, even alcohol and medicines.

    Say what was taken, if you know it. It helps them to care for you. If you are not sure, call anyway.

substances-breathe = Trying to keep going is not wrong.
    .text =
        Nobody here judges you. Maybe you take it because something else hurts too much.

        An adult who gives it to you and expects something in return is responsible. You owe them nothing.

        Not being able to say no is not saying yes. If you don’t remember, this is still true.

substances-more = Useful to know
    .text =
        Did someone make you take something? You can go to a hospital emergency department quickly, or even later. Ask if a test can still find it in your body.

        Do you want to stop? Sometimes, stopping all at once can be dangerous. First ask a doctor or a nurse.

        If you think about dying, call 3114, day and night. If it is urgent, call 15.

substances-step-1 = Think of one moment when you take something.
    .more = Before what? With who? Only for you, in your head.
substances-step-2 = Ask Drogues Info Service a question.
    .more = You don’t have to give your name. You don’t have to promise to stop.
substances-step-3 = Talk to a health worker.
    .more = The school nurse, a doctor, Fil Santé Jeunes. “Before I talk: what do you have to pass on?” If someone puts you in danger now: call 17 or 112, or text 114.
