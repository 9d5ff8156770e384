# A3. Ten questions, one about what hurts and one about safety when an answer asks for them.
# .heard: the sentence of the outcome, true for every answer that carries a sign, “I don’t know” too.

my-pictures = My pictures, my phone
    .hint = Ten questions, sometimes one or two more
    .intro =
        Maybe a picture of you worries you, or someone follows your phone. These questions help you look at what is happening.

        Ten short questions, sometimes one or two more. You can skip any of them. Your answers are not recorded, and not sent. Here, nobody asks you for a picture.

        If someone watches this phone, it is better to borrow another one.

        This is not a diagnosis.
    .sources =
        These questions start from signs that public campaigns already make known. They also follow French law: code pénal (criminal code), articles 226-2-1, 227-22-2, 227-23 and 227-23-1. This is not a clinical scale. Professionals and young people still have to read them.

my-pictures-asked = Someone asks me for photos or videos that I do not want to send.
    .heard = Someone asked you for photos or videos that you did not want to send.

my-pictures-adult = An adult asks me for photos or videos of me.
    .heard = An adult asked you for photos or videos of you.

my-pictures-threat = Someone threatens to show a picture of me.
    .heard = Someone threatened to show a picture of you.

my-pictures-extortion = Someone asks me for money, or for more pictures. If not, they will show a picture of me.
    .heard = Someone asked you for money or pictures, and threatened to show a picture.

my-pictures-spread = A picture of me is being shared.
    .heard = A picture of you is being shared, or it is possible.

my-pictures-made = Someone made a fake picture of me, or changed a picture of me.
    .heard = Someone made a fake picture of you or changed one, or it is possible.

my-pictures-filmed = Someone films me without asking me.
    .heard = Someone filmed you without asking you.

my-pictures-access = Someone can get into my accounts, or see where I am.
    .heard = Someone can get into your accounts or see where you are, or it is possible.

my-pictures-offered = Someone offers me something in return for pictures of me.
    .heard = Someone offered you something in return for pictures of you.

my-pictures-family = I am afraid of what my family would say.
    .heard = You are afraid of what your family would say.

my-pictures-hurt = Do you think about hurting yourself?
    .heard = You think about hurting yourself, at least a little.
    .little = A little

my-pictures-safety = Right now, are you safe?
    .heard = Right now, you may not feel safe.
    .unsure = I am not really sure

my-pictures-urgent = You can reach someone now.
    .named =
        What you describe matters. It is not your fault, even if you sent a picture or money.

        If you think about hurting yourself or dying, call 3114. Someone answers day and night. If it is urgent, call 15.

        Threatening to show a picture to get something is called blackmail. Nobody has the right to do this.
    .do-1 = You can go near someone who does not frighten you. You do not have to explain anything.
    .do-2 = You can send nothing more: no money, no picture. If nobody looks at your phone, you can keep the messages, without copying the picture.
    .do-3 = In danger, even if you are not sure, call 17 or 112. If you cannot speak, text 114. About a picture, you can talk to the 3018 helpline.
    .then =
        If you call 17, a patrol can come to you. If you text 114, someone alerts emergency services. 3018 can help to get a picture removed. At night, the 119 helpline and the police chat answer.

        If you are in danger, an adult may have to tell others, to protect you. Before you tell your story, you can ask what will be passed on. Your phone keeps a trace of a call or a message.

my-pictures-worrying = Your picture belongs to you.
    .named =
        Someone films you, or shows or fakes your picture, and you did not agree. This can be called violence. Insisting or threatening can be violence too. Even online. Even if the person is your age.

        It is not your fault, even if you sent a picture. An adult has no right to ask you for an intimate picture. No gift changes that.

        If you think about hurting yourself or dying, call 3114. Someone answers day and night. If it is urgent, call 15.
    .do-1 = You can send nothing more. If that frightens you, you can ask for advice first.
    .do-2 = You can keep the messages and profile names, without copying the picture. Blocking can come later. If someone looks at your phone, the 3018 helpline can advise you first.
    .do-3 = You can talk to an adult you trust, or to 3018. At night, the 119 helpline and the police chat answer.
    .then =
        When you call 3018, you can keep your name to yourself. 3018 can help to get a picture removed. Nobody can promise that it disappears everywhere.

        If you are in danger, an adult may have to tell others, to protect you. Before you talk, you can ask what will be passed on. You can ask if your family will know. Your phone keeps a trace of a call or a message. You can borrow another one. In danger now: call 17 or 112, or text 114.

my-pictures-mixed = You do not need proof to ask a question.
    .named =
        When someone keeps asking for a picture, this is called pressure. Following your location or your accounts to decide for you is control. Wondering if a picture is being shared can already feel heavy.

        A parent can set rules with you. Watching someone to frighten them is different.

        It is not your fault, even if you gave a code or a picture.
    .do-1 = If someone asks you for a picture, you can leave it unanswered, and send nothing.
    .do-2 = You can borrow another phone to look for help. Someone may notice a changed setting.
    .do-3 = You can ask an adult you trust, or the 3018 helpline. At night, 119 answers.
    .then =
        When you call 3018, specialists in online problems answer you. You can keep your name to yourself. If you are in danger, an adult may have to tell others, to protect you. Before you talk, you can ask what will be passed on.

my-pictures-too-few = You choose what you say.
    .named =
        We cannot say anything from these answers. It is very good that you asked yourself the question.

        Talking about a picture can feel awkward. To ask for help, you do not have to tell everything. You do not have to show the picture.
    .do-1 = You can leave the screen for a while.
    .do-2 = You can read another page here, without answering anything.
    .do-3 = You can tell an adult you trust, or the 3018 helpline: “I have a question about a picture.”
    .then =
        When you call 3018, you can keep your name to yourself. At night, the 119 helpline answers. If you are in danger, the person may tell other adults, to protect you. Before you talk, you can ask what they must pass on.

my-pictures-few-signs = What you feel counts too.
    .named =
        These questions do not say everything, and do not prove that all is well. If something bothers you, even a little, that is already a reason to talk.

        A picture of you still belongs to you, even if you sent it.
    .do-1 = You can think back to a request that made you hesitate.
    .do-2 = You can ask yourself who knows your passwords.
    .do-3 = You can talk about what bothers you to an adult you trust, or to 3018.
    .then =
        A small question is enough. When you call the 3018 helpline, you can keep your name to yourself. At night, the 119 helpline answers. If you are in danger, the person may tell other adults, to protect you. Before you talk, you can ask what they must pass on.
