# A2. Ten questions, one about stopping and one about safety when an answer asks for them.
# .heard: the sentence of the outcome, true for every answer that carries a sign.

favour = A favour, a gift, a debt
    .hint = Ten questions about what someone expects of you
    .intro =
        Maybe someone gave you something, and now they expect something else. These questions help you look at what is happening.

        Ten short questions, sometimes one or two more. You can skip any of them. Your answers are not recorded, and not sent.

        If someone can see your screen, you can wait for another moment.

        This is not a diagnosis.
    .sources =
        These questions start from signs that public campaigns already make known. They also follow French law: law of 4 March 2002, article 13; code pénal (criminal code), articles 225-5 and 225-12-1. This is not a clinical scale. Professionals and young people still have to read them.

favour-given = Someone gives me something: a thing, money, a ride, a place to sleep, alcohol, drugs. And they expect something from me.
    .heard = Someone gave you something, and expected something from you.

favour-easy = People tell me that it is easy, that everyone does it.
    .heard = People told you that it is easy, that everyone does it.

favour-intimate = Someone expects intimate acts from me, or intimate pictures.
    .heard = Someone expected intimate acts or intimate pictures from you.

favour-meet = Someone asks me to meet a person I do not know.
    .heard = Someone asked you to meet a person you did not know.

favour-lie = Someone tells me to lie about my age, or about where I am.
    .heard = Someone told you to lie about your age, or about where you are.

favour-share = Someone keeps what I get, or takes a part of it.
    .heard = Someone kept what you get, or took a part of it.

favour-repay = Someone tells me that I have to pay them back.
    .heard = Someone told you that you had to pay them back.

favour-answers = Someone else answers my messages, or decides who I meet and when.
    .heard = Someone else answered your messages, or decided who you meet and when.

favour-hold-on = I drink, or take something, to keep going.
    .heard = You drank, or took something, to keep going.

favour-stop = If I wanted to stop tomorrow, I could.
    .heard = You do not know if you could stop tomorrow, or you think not.

favour-aware = Someone I trust knows about it.
    .heard = You thought about who knows.
    .adds = You said that nobody you trust knows. If something weighs on you, who could you tell? If no name comes, the 119 helpline can listen to you.

favour-safety = Right now, are you safe?
    .heard = Right now, you may not feel safe.
    .unsure = I am not really sure

favour-urgent = First, your safety.
    .named =
        Maybe there is danger, here and now. You do not have to be sure to ask for help.

        When someone frightens you or stops you from leaving, this is called violence. No gift and no debt gives anyone that right.

        It is not your fault, even if you said yes.
    .do-1 = You can look where you are: a street, a floor, a shop. Emergency services will ask you.
    .do-2 = If you can move without risk, you can go towards other people. Your things can wait.
    .do-3 = Call 17 or 112: a person answers you. If you cannot speak, text 114.
    .then =
        If you call 17, a patrol can come to you. If you text 114, someone alerts emergency services and stays in contact with you. If you feel ill after taking something, call 15. If you think about dying, call 3114, or 15 if it is urgent.

        The 119 helpline listens too, day and night. If you are in danger, 119 tells other adults, to protect you. Your phone keeps a trace of a call or a message.

favour-worrying = You do not have to sort this out without help.
    .named =
        What you describe matters. If someone uses you and gains from it, this is called exploitation. This word is about that person, not about you. They may be kind, or your age.

        It is not your fault, even if you said yes. A gift or a debt gives nobody a right over you. If you take something to keep going, maybe all this weighs on you.

        The law punishes the adult who asks for intimate acts or pictures in return. Not you.
    .do-1 = If it is safe, you can wait before you answer a request.
    .do-2 = You can look for your first sentence, for example: “Someone expects something from me.” Talking does not force you to stop everything, or to confront anyone.
    .do-3 = You can tell an adult you trust, or the 119 helpline, day and night.
    .then =
        When you call 119, you can keep your name to yourself. You choose what you tell. If you are in danger, 119 tells other adults, to protect you. They will do their best to tell you first. 119 answers in French: you can ask if someone speaks your language. The call stays in the list on your phone. You can borrow another phone.

        In danger now: call 17 or 112, or text 114. If you feel ill after taking something: call 15.

favour-mixed = Easy to say, sometimes heavy to live with.
    .named =
        Do people tell you that it is easy, that everyone does it? This can be called pressure. Pressure can sound kind, and come from someone you like.

        You have the right not to want to. It is not your fault. If you take something to keep going, maybe all this weighs on you.
    .do-1 = You can ask yourself what you want.
    .do-2 = You can answer: “I don’t know yet.” If that frightens you, it is better to talk to someone first.
    .do-3 = You can talk to the school nurse, an adult you trust, or the 119 helpline.
    .then =
        You choose what you say. When you call 119, you can keep your name to yourself. If you are in danger, an adult may have to tell others, to protect you. Before you talk, you can ask what will be passed on. If you feel ill after taking something, call 15.

favour-too-few = Keeping your answers to yourself is your right.
    .named =
        We cannot say anything from these answers. It is very good that you asked yourself the question.

        Sometimes a question comes too early. You can come back to it later, or never.
    .do-1 = You can put the screen down for a while.
    .do-2 = You can read a question again, without answering it.
    .do-3 = You can ask an adult you trust, or the 119 helpline: “Is this normal?”
    .then =
        You do not have to tell the rest. When you call 119, you can keep your name to yourself. If you are in danger, 119 tells other adults, to protect you. Before you talk, you can ask what they must pass on. If you feel ill after taking something, call 15.

favour-few-signs = What if something still bothers you?
    .named =
        These questions do not say everything, and do not prove that all is well. If something bothers you, even a little, that is already a reason to talk.

        A gift or a favour does not oblige you to do anything.
    .do-1 = You can think back to a request that made you hesitate.
    .do-2 = You can come back here if something changes.
    .do-3 = You can tell an adult you trust, or the 119 helpline.
    .then =
        You do not have to wait until it is serious. When you call 119, you can keep your name to yourself. If you are in danger, 119 tells other adults, to protect you. Before you talk, you can ask what they must pass on. If you feel ill after taking something, call 15.
