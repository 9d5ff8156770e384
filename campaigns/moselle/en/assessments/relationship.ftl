# A1. Eleven questions, and one about safety when an answer asks for it.
# .heard: the sentence of the outcome, true for every answer that carries a sign.

relationship = In this relationship, am I all right?
    .hint = Eleven questions, sometimes one more
    .intro =
        Maybe you wonder about a relationship. These questions help you look at what is happening to you.

        Eleven short questions, sometimes one more. You can skip any of them. Your answers are not recorded, and not sent.

        This is not a diagnosis.
    .sources =
        These questions come from known tools, put in other words: CADRI and the violentomètre. This is not a clinical scale. Professionals still have to read them.

relationship-say-no = I can say no to this person without being afraid of how they react.
    .heard = Saying no to this person frightens you, at least sometimes.
    .always = Always
    .sometimes = Sometimes
    .rarely = Almost never

relationship-phone = This person looks at my phone or wants my passwords.
    .heard = This person has looked at your phone or wanted your passwords.

relationship-decides = This person decides who I see, where I go, what I wear.
    .heard = This person has decided who you see, where you go or what you wear.

relationship-nothing-without = This person tells me I am nothing without them. Or that nobody else will love me.
    .heard = This person said: “without me you are nothing”, or “nobody else will love you”.

relationship-gifts = This person gives me gifts, then reminds me of them.
    .heard = This person gave you gifts, then reminded you of them.

relationship-prove = This person asks me to do things to prove that I love them.
    .heard = This person asked you to prove that you love them.

relationship-further = This person pushes me to go further than I want.
    .heard = This person pushed you to go further than you want.

relationship-others = This person asks me to see other people for them, or for money.
    .heard = This person asked you to see other people, for them or for money.

relationship-threats = This person threatens me.
    .heard = This person has threatened you.

relationship-hurts = This person hits me, stops me from going out, or keeps my papers.
    .heard = This person hit you, stopped you from going out, or kept your papers.

relationship-afraid-to-stop = When I think of ending this relationship, I am afraid of what could happen.
    .heard = Thinking of ending this relationship frightens you.

relationship-safety = Right now, are you safe?
    .heard = Right now, you may not feel safe.
    .unsure = I am not really sure

relationship-urgent = Your safety comes first.
    .named =
        There may be danger right now. Nobody has the right to frighten you or hurt you. This is called violence, even in a relationship, even when you love each other.

        It is not your fault. You are doing what you can. You have the right to ask for help.
    .do-1 = You can keep your phone close, charged, with the sound off.
    .do-2 = If you can move without risk, you can go towards other people.
    .do-3 = Call 17: a person answers you. If you cannot speak, text 114.
    .then =
        If you call 17, a patrol can come to you. If you text 114, someone alerts emergency services and stays in contact with you. 119 listens too. If you are in danger, 119 tells other adults, to protect you. Your phone keeps a trace of a call or a message.

relationship-worrying = You do not have to carry this without help.
    .named =
        What you describe matters. Someone who decides for you, frightens you or pushes you is controlling you. Control can grow little by little.

        It is not your fault. You can love this person and be afraid: both can be true.

        Under 18, the law protects you. You owe nobody anything for a gift or a favour.
    .do-1 = You can think of someone who would listen without judging. Together, you can choose a code word. Say it, don’t write it.
    .do-2 = You do not have to confront this person. You can talk to someone else first.
    .do-3 = You can ask 119 a question, day and night. A person listens, without your name if you prefer.
    .then =
        When you call 119, a trained person listens and advises you. They do not decide for you what you tell. If you are in danger, 119 tells other adults, to protect you. Before you talk, you can ask what they must pass on.

relationship-mixed = What you feel matters.
    .named =
        In a relationship, each person can say no, see friends, keep their own phone. When one starts to decide for the other, this is called control.

        It can come little by little. It is not your fault, and noticing it does not mean you must do something.
    .do-1 = You can think back to what happens when you say no.
    .do-2 = You can stay in touch with people who are good for you.
    .do-3 = You can talk about it to an adult you trust, or to 119.
    .then =
        You choose who you talk to, and what you say. When you call 119, you can keep your name to yourself. If you are in danger, an adult may have to tell others, to protect you. Before you talk, you can ask what will be passed on.

relationship-too-few = Skipping questions is your right.
    .named =
        We cannot say anything from these answers. It is very good that you asked yourself the question.

        Some questions are hard. You can come back to them, or not.
    .do-1 = You can take a break. A break does not mean giving up.
    .do-2 = You can read other pages here, at your own pace.
    .do-3 = You can talk to an adult you trust or to 119, without preparing anything.
    .then =
        One question is enough to begin. When you call 119, you can keep your name to yourself. If you are in danger, 119 tells other adults, to protect you. Before you talk, you can ask what they must pass on.

relationship-few-signs = And you, what do you feel?
    .named =
        These questions do not say everything, and do not prove that all is well. If something bothers you, even a little, that is already a reason to talk.
    .do-1 = You can think back to a question that made you hesitate.
    .do-2 = You can read other pages here, at your own pace.
    .do-3 = You can talk about what bothers you to an adult you trust, or to 119.
    .then =
        You do not need a serious reason to call. When you call 119, you can keep your name to yourself. If you are in danger, 119 tells other adults, to protect you. Before you talk, you can ask what they must pass on.
