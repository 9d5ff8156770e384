# s6 · for the young person
substances = Alcohol, pills, drugs
    .hint = To keep going, or given by someone

substances-recognise =
    Maybe you take something to keep going, to sleep, or to stop feeling.

    Maybe someone gives it to you, or pushes you to take it.

    Call 15 at once, for yourself or someone else, if:

    - The person does not wake up, or breathes badly.
    - Someone faints, or does not know where they are.
    - Things were mixed, even alcohol and medicines.

    Say what was taken, if you know it. It helps them to give care. If you are not sure, call anyway.

substances-breathe = Trying to keep going is not wrong.
    .text =
        Nobody here judges you. Maybe you take it to be able to bear something else.

        An adult who gives it to you and expects something in return is responsible. You owe them nothing.

        Not being able to say no is not saying yes. If you don’t remember, this is still true.

substances-more = Useful to know
    .text =
        Maybe someone made you take something? You can go quickly to a hospital emergency department, or even later. Ask if a test can still find it in your body.

        Do you want to stop? With some products, stopping all at once can be dangerous. First ask a doctor or a nurse.

        If you think of dying, call 3114, day and night. If it is urgent, call 15.

substances-step-1 = Find one moment when you take some.
    .more = Before what? With whom? Only for you, in your head.
substances-step-2 = Ask Drogues Info Service a question.
    .more = You don’t have to give your name. You don’t have to promise to stop.
substances-step-3 = Talk to a person who gives care.
    .more = The school nurse, a doctor, Fil Santé Jeunes. “Before I talk: what do you have to pass on?” Someone puts you in danger now: call 17 or 112. Or text 114.
