# A4. Twelve questions about another person, for a friend or for a parent.
# English says “you” to both; only the paragraphs “For a friend” and “For a parent” differ.
# .heard: the sentence of the outcome, true for every answer that carries a sign.

someone = I am worried about someone
    .hint = Twelve questions about another person
    .intro =
        Maybe someone under 18 has changed, and it worries you.

        Twelve short questions help to find words. You can skip any of them. Your answers are not recorded, and not sent.

        There is nothing to prove, and nothing to search. What you have already seen or heard is enough.

        This is not a diagnosis.
    .sources =
        These questions use, in other words, signs that public campaigns have already published. One sign alone proves nothing. This is not a clinical scale. Professionals still have to read them.

        Law n° 2002-305 of 4 March 2002, article 13: under 18, the law protects. Numbers: solidarites.gouv.fr, 2025 (119); droitdenfance.org (116 000); Ministry of Justice, 2022 (116 006, hours to be checked); acpe-asso.org (parents’ groups, places to be checked).

someone-things = This person has new things, clothes or money, with no explanation.
    .heard = This person has new things or money, with no explanation.

someone-company = This person has changed friends, or sees older people.
    .heard = This person has changed friends, or sees older people.

someone-away = This person stays away, at night or for several days.
    .heard = This person stays away, at night or for several days.

someone-tired = This person is tired, is hurt, or takes alcohol, pills or drugs.
    .heard = This person is tired, is hurt, or takes alcohol, pills or drugs.

someone-afraid = This person is afraid of someone.
    .heard = This person is afraid of someone.

someone-watched = Someone watches this person, waits for them, or answers in their place.
    .heard = Someone watches this person, waits for them, or answers in their place.

someone-phones = This person has several phones, or never puts theirs down.
    .heard = This person has several phones, or never puts theirs down.

someone-manages = This person says they manage, and nobody needs to worry.
    .heard = This person says they manage.

someone-owes = This person says they owe someone money.
    .heard = This person says they owe someone money.

someone-meetings = This person has talked about meetings in return for something.
    .heard = This person has talked about meetings in return for something.

someone-danger = This person is in danger right now.
    .heard = This person may be in danger right now.

someone-under-15 = This person is under 15.
    .heard = This person is under 15.

someone-urgent = Their safety comes first.
    .named =
        Maybe this person is in danger now. Calling 17 or 112 comes before everything else.

        Frightening or hurting someone, or stopping them from leaving, is called violence. It is not this person’s fault.

        For a friend: you do not have to carry this without help. After the call, talk to an adult today. A parent, a teacher, the school nurse, or the 119 helpline.

        For a parent: you do not have to carry this without help. If your child does not come home, call 17 at once. Then 116 000 (missing children) supports families, day and night. 119 advises you too. For your own support, 116 006 (help and rights) listens to families.
    .do-1 = Call 17 or 112, and first say where this person is. If you cannot speak: text 114. An injury, or fainting: 15.
    .do-2 = If you can talk to them without risk: “I am here. What do you need, right now?” Avoid blame. Do not visit or write to the person they fear. Someone else may be reading the messages.
    .do-3 = Keep someone near you: an adult you trust, or the 119 helpline, day and night.
    .then =
        If you call 17, a patrol can come to this person. If you text 114, someone alerts emergency services and stays in contact in writing. If this person is in danger, 119 tells the services that protect children. 119 answers in French. If they talk about dying: 3114, day and night, and 15 in an emergency. Your phone keeps a trace of a call or a message.

someone-worrying = This worry deserves help.
    .named =
        What you describe matters, even without proof.

        Maybe someone decides for this person, frightens them, or profits. Taking power over someone is called control. If there is another reason, it deserves help too.

        It is not their fault. Under 18, the law protects them, even after a yes.

        For a friend: you do not have to carry this without help. Today, you can talk to a parent, a teacher, or the school nurse.

        For a parent: you do not have to carry this without help. The 119 helpline advises you. If your child does not come home: 17, then 116 000 (missing children). For your own support: 116 006 (help and rights), and the parents’ groups of the organisation ACPE.
    .do-1 = Begin with one fact, just the two of you: “I noticed that… I am worried about you.” Then listen, even to silence. By message, keep it simple: someone else may be reading too.
    .do-2 = Avoid “why”, blame, and searching their phone. Do not promise to keep it all to yourself. Do not visit or write to the person they fear.
    .do-3 = Talk to someone today: an adult you trust, or the 119 helpline. You do not have to give your name.
    .then =
        When you call 119, a person listens and advises you, in French. If this person is in danger, 119 tells other adults, to protect them. In an emergency, it calls the police or an ambulance. Before you talk, you can ask what will be passed on, and to whom. A call stays in the list on your phone. In danger now, even if you are not sure: 17, 112, or text 114. A bad injury, or fainting: 15. If this person talks about dying: 3114, and 15 in an emergency.

someone-mixed = This doubt is worth saying.
    .named =
        What you describe is worth talking about, even without proof. If you only suspect danger, you can already call 17 or 112.

        Sometimes, one person decides for another. This is called control. If there is another reason, it deserves to be heard too. It is not their fault.

        For a friend: you do not have to carry this without help. Today, you can talk to an adult. A parent, a teacher, the school nurse.

        For a parent: you do not have to carry this without help. The 119 helpline advises you, day and night. If your child does not come home: 17 at once. For your own support, 116 006 (help and rights) listens to families too.
    .do-1 = Keep in touch through simple things: a meal, a walk together, an ordinary message.
    .do-2 = Begin with: “I noticed that… I am here.” Avoid blame, and searching their phone. Do not promise to keep it all to yourself. Do not visit or write to someone you suspect.
    .do-3 = Talk to someone: an adult you trust, or the 119 helpline. You do not have to give your name.
    .then =
        When you call 119, one question is enough to begin. 119 answers in French. If this person is in danger, 119 tells other adults, to protect them. Before you talk, you can ask what will be passed on, and to whom. A call stays in the list on your phone. In danger now, even if you are not sure: 17, 112, or text 114. If this person talks about dying: 3114, and 15 in an emergency.

someone-too-few = Not knowing, or not answering: it happens.
    .named =
        We cannot say anything from these answers. It is very good that you asked yourself the question.

        From outside, we often see only a part. You can ask for advice without knowing everything.

        For a friend: you do not have to carry this without help. You can tell an adult about your doubt, today. A parent, a teacher, the school nurse.

        For a parent: you do not have to carry this without help. The 119 helpline advises you, even for a doubt. If your child does not come home: 17 at once. For your own support, 116 006 (help and rights) listens to families too.
    .do-1 = Keep in touch, without searching their things or following them.
    .do-2 = Say: “I am thinking of you. You can talk to me when you want.” Avoid insisting, and promising to keep it all to yourself.
    .do-3 = Ask an adult you trust, or the 119 helpline. You do not have to prepare anything.
    .then =
        When you call 119, you can keep your name to yourself. 119 answers in French. If this person is in danger, 119 tells other adults, to protect them. Before you talk, you can ask what will be passed on, and to whom. A call stays in the list on your phone. If you suspect danger, now: 17, 112, or text 114. If this person talks about dying: 3114, and 15 in an emergency.

someone-few-signs = A worry is enough to talk about it.
    .named =
        These questions do not say everything, and do not prove that all is well. If something bothers you, even a little, that is already a reason to talk.

        For a friend: you do not have to carry this without help. An adult can listen to you today. A parent, a teacher, the school nurse.

        For a parent: you do not have to carry this without help. The 119 helpline advises you, even for a small question. If your child does not come home: 17 at once. For your own support, 116 006 (help and rights) listens to families too.
    .do-1 = Think back to what first made you worry.
    .do-2 = Say: “I thought of you. How are you, these days?” Avoid blame, and searching their phone.
    .do-3 = Tell an adult you trust, or the 119 helpline, what bothers you.
    .then =
        You can call 119 without a serious reason, and without giving your name. 119 answers in French. If this person is in danger, 119 tells other adults, to protect them. Before you talk, you can ask what will be passed on, and to whom. A call stays in the list on your phone. If danger appears: 17, 112, or text 114. If this person talks about dying: 3114, and 15 in an emergency.
