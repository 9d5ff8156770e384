# k8 · for the young person
family = When it comes from home
    .hint = A parent, a relative, someone who has the keys

family-recognise =
    Maybe it happens in your home, and it is hard to say.

    A parent, a relative, someone who has the keys. This person arranges meetings, or asks you for pictures or intimate acts. They get something from it. Sometimes others know, and say nothing.

    It happens in all kinds of families.

    In danger now: call 17 or 112. If you cannot speak, text 114.

family-breathe = Obeying a parent is not saying yes.
    .text =
        It is not your fault. The law also protects you from your family.

        You can love someone, and want it to stop. Are you afraid for a sister or a brother? You can say it.

        Maybe they tell you that talking will break the family. What hurts your family is what this person did, not your words.

family-more = Without going through your parents
    .text =
        - The school nurse can see you in private. If you are in danger, they must act.
        - The 119 helpline answers day and night. You don’t have to give your name.
        - The children’s judge can protect you. You can ask this judge for help yourself.
        - You can make a complaint to the police without your parents, even against a parent. Nobody forces you to.

        You can first ask: “Who will know, and when?”

family-step-1 = Think of an adult outside your home.
    .more = Someone who will not tell your family everything.
family-step-2 = Choose a safer place and a safer phone.
    .more = School, for example. At home, someone may see a call or a page.
family-step-3 = Tell this adult, or the 119 helpline.
    .more = “Someone at home is hurting me.” If you are in danger, 119 will look for ways to protect you. They will do their best to tell you first.
