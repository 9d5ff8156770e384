# n2 · for the young person
left-home = You are not at home, and don’t know where to sleep
    .hint = For tonight, and for tomorrow

left-home-recognise =
    Maybe you are no longer at home, and you think about tonight.

    You left a house, a children’s home, a foster family. Or someone told you to leave.

    In danger now: call 17 or 112. If you cannot speak, text 114.

    Maybe someone offers you a bed that “costs nothing”. A stranger’s home is not safe, even if the stranger is kind. They may expect something later.

left-home-breathe = Nobody leaves without a reason.
    .text =
        You have the right to say why you left that place.

        Looking for a bed is not wrong. The adult who profits from it is responsible. You owe them nothing, even if you already slept there.

        We cannot promise what will be decided. But your reason can count, if someone knows it.

left-home-more = Questions to ask first
    .text =
        You can ask 119, a street youth worker, or the police:

        - “Where can I sleep tonight?”
        - “If I give my name, who will you tell?”
        - “I am afraid to go back. Who can I tell?”

left-home-step-1 = Go to a place with light and people.
    .more = A hospital, an open shop. There, you can ask to make a phone call.
left-home-step-2 = Tell someone safe where you are.
    .more = An aunt, a friend’s parents, a youth worker. If someone can see where your phone is, another phone is safer.
left-home-step-3 = Call the 119 helpline, at any hour.
    .more = “I don’t know where to sleep.” You don’t have to give your name. If you are in danger, 119 will look for ways to protect you. They will do their best to tell you first. The police or the gendarmerie may also find you a safe place.
