# Words ready to use: to say on the phone, to send, to show. Their order is in phrases.toml.
# phrase-…: when they help. .text: what is said. Some are in French, for who answers speaks French.

phrase-no-name = To keep your name to yourself
    .text = I don’t want to give my name. I would like to ask a question.

phrase-for-me = When the words do not come
    .text = It is about me. I don’t know how to say it.

phrase-before-i-talk = To know before you tell your story
    .text = Before I talk: what do you have to pass on?

phrase-other-language = In French: “I do not speak French well. I speak English.”
    .text = Je ne parle pas bien français. Je parle anglais.

phrase-to-adult = To an adult you trust
    .text = I have something hard to tell you. Can you listen to me without judging? When can we meet?

phrase-to-friend = To someone your age, if nobody else reads your messages
    .text = Can you keep your phone near you tonight? If I don’t answer, call 17.

phrase-to-nurse = To the school nurse, in French: “Can I see you in private? It is personal.”
    .text = Bonjour, est-ce que je peux vous voir en privé ? C’est personnel.

phrase-danger = In danger, and you cannot speak. First turn off the sound. In French: “Address: … (town, street, floor). I am in danger. I cannot speak. Do not call me, answer by text message. I am … years old.”
    .text = Adresse : … (ville, rue, étage). Je suis en danger. Je ne peux pas parler. Ne m’appelez pas, répondez par SMS. J’ai … ans.

phrase-read-this = When it is too hard to say
    .text = I can’t say it out loud. Can you read this?

phrase-in-french = In French: “I do not speak French well. I need help. I speak English.”
    .text = Je ne parle pas bien français. J’ai besoin d’aide. Je parle anglais.
