# A3. Dix questions, une sur ce qui fait mal et une sur la sécurité quand une réponse les demande.
# .heard : la phrase du résultat, vraie pour chaque réponse qui porte un signe, « je ne sais pas » aussi.

my-pictures = Mes images, mon téléphone
    .hint = Dix questions, parfois une ou deux de plus
    .intro =
        Peut-être qu’une image de toi t’inquiète, ou que quelqu’un suit ton téléphone. Ces questions t’aident à regarder ce qui se passe.

        Dix questions courtes, parfois une ou deux de plus. Tu peux passer celles que tu veux. Tes réponses ne sont ni enregistrées, ni envoyées. Ici, personne ne te demande d’image.

        Si quelqu’un surveille ce téléphone, mieux vaut en emprunter un autre.

        Ce n’est pas un diagnostic.
    .sources =
        Ces questions partent de signes que des campagnes publiques font déjà connaître. Elles suivent aussi la loi : code pénal, articles 226-2-1, 227-22-2, 227-23 et 227-23-1. Ce n’est pas une échelle clinique. Des professionnels et des jeunes doivent encore les relire.

my-pictures-asked = Quelqu’un me demande des photos ou des vidéos que je n’ai pas envie d’envoyer.
    .heard = On t’a demandé des photos ou des vidéos que tu n’avais pas envie d’envoyer.

my-pictures-adult = Un adulte me demande des photos ou des vidéos de moi.
    .heard = Un adulte t’a demandé des photos ou des vidéos de toi.

my-pictures-threat = On menace de montrer une image de moi.
    .heard = On a menacé de montrer une image de toi.

my-pictures-extortion = On me demande de l’argent, ou d’autres images. Sinon, on montrera une image de moi.
    .heard = On t’a demandé de l’argent ou des images, en menaçant de montrer une image.

my-pictures-spread = Une image de moi circule.
    .heard = Une image de toi circule, ou c’est possible.

my-pictures-made = Quelqu’un a fabriqué ou truqué une image de moi.
    .heard = Quelqu’un a fabriqué ou truqué une image de toi, ou c’est possible.

my-pictures-filmed = Quelqu’un me filme sans me le demander.
    .heard = Quelqu’un a fait une vidéo de toi sans te le demander.

my-pictures-access = Quelqu’un a accès à mes comptes ou à ma position.
    .heard = Quelqu’un a accès à tes comptes ou à ta position, ou c’est possible.

my-pictures-offered = On me propose quelque chose contre des images de moi.
    .heard = On t’a proposé quelque chose contre des images de toi.

my-pictures-family = J’ai peur de ce que ma famille dirait.
    .heard = Tu as peur de ce que ta famille dirait.

my-pictures-hurt = Est-ce que tu penses à te faire du mal ?
    .heard = Tu penses à te faire du mal, au moins un peu.
    .little = Un peu

my-pictures-safety = En ce moment, est-ce que tu es en sécurité ?
    .heard = En ce moment, tu ne te sens peut-être pas en sécurité.
    .unsure = Je ne sais pas vraiment

my-pictures-urgent = Tu peux joindre quelqu’un maintenant.
    .named =
        Ce que tu décris compte. Ce n’est pas ta faute, même si tu as envoyé une image ou de l’argent.

        Si tu penses à te faire du mal ou à mourir, appelle le 3114. On te répond jour et nuit. Si c’est urgent, appelle le 15.

        Quand on menace de montrer une image pour obtenir quelque chose, cela s’appelle du chantage. Personne n’en a le droit.
    .do-1 = Tu peux aller près de quelqu’un qui ne te fait pas peur. Tu n’as rien à expliquer.
    .do-2 = Tu peux ne rien envoyer de plus : ni argent, ni image. Tu peux garder les messages, sans copie de l’image, si personne ne regarde ton téléphone.
    .do-3 = En danger, même avec un doute, appelle le 17 ou le 112. Si tu ne peux pas parler, écris au 114. Pour une image, tu peux parler au 3018.
    .then =
        Au 17, une patrouille peut venir vers toi. Au 114, un agent prévient les secours. Le 3018 peut aider à faire retirer une image. La nuit, le 119 et le tchat de la police répondent.

        Si tu es en danger, un adulte peut devoir en prévenir d’autres, pour te protéger. Avant de raconter, tu peux demander ce qui sera répété. Ton téléphone garde la trace d’un appel ou d’un message.

my-pictures-worrying = Ton image est à toi.
    .named =
        Te filmer, montrer ou truquer ton image sans ton accord : cela peut s’appeler de la violence. Insister ou menacer aussi. Même en ligne. Même si la personne a ton âge.

        Ce n’est pas ta faute, même si tu as envoyé une image. Un adulte n’a pas le droit de te demander une image intime. Aucun cadeau n’y change rien.

        Si tu penses à te faire du mal ou à mourir, appelle le 3114. On te répond jour et nuit. Si c’est urgent, appelle le 15.
    .do-1 = Tu peux ne rien envoyer de plus. Si ça te fait peur, tu peux d’abord demander conseil.
    .do-2 = Tu peux garder les messages et les noms de profil, sans copie de l’image. Bloquer peut venir après. Si on regarde ton téléphone, le 3018 peut te conseiller avant.
    .do-3 = Tu peux en parler à un adulte de confiance, ou au 3018. La nuit, le 119 et le tchat de la police répondent.
    .then =
        Au 3018, tu peux garder ton nom pour toi. Le 3018 peut aider à faire retirer une image. Personne ne peut promettre qu’elle disparaît partout.

        Si tu es en danger, un adulte peut devoir en prévenir d’autres, pour te protéger. Avant de parler, tu peux demander ce qui sera répété. Tu peux demander si ta famille le saura. Ton téléphone garde la trace d’un appel ou d’un message. Tu peux en emprunter un autre. En danger maintenant : appelle le 17 ou le 112, ou écris au 114.

my-pictures-mixed = Tu n’as pas besoin de preuve pour poser une question.
    .named =
        Insister pour avoir une image, cela s’appelle de la pression. Suivre ta position ou tes comptes pour décider à ta place, c’est du contrôle. Se demander si une image circule, cela peut déjà peser.

        Un parent peut poser des règles avec toi. Surveiller quelqu’un pour lui faire peur, c’est différent.

        Ce n’est pas ta faute, même si tu as donné un code ou une image.
    .do-1 = Si on te demande une image, tu peux ne pas répondre, et ne rien envoyer.
    .do-2 = Tu peux emprunter un autre téléphone pour chercher de l’aide. Changer un réglage peut se remarquer.
    .do-3 = Tu peux poser ta question à un adulte de confiance, ou au 3018. La nuit, le 119 répond.
    .then =
        Au 3018, des spécialistes du numérique te répondent. Tu peux garder ton nom pour toi. Si tu es en danger, un adulte peut devoir en prévenir d’autres, pour te protéger. Avant de parler, tu peux demander ce qui sera répété.

my-pictures-too-few = Tu choisis ce que tu dis.
    .named =
        On ne peut rien dire avec ces réponses. C’est très bien de t’être posé la question.

        Parler d’une image peut gêner. Tu n’as pas à tout raconter, ni à montrer l’image, pour demander de l’aide.
    .do-1 = Tu peux laisser l’écran un moment.
    .do-2 = Tu peux lire une autre page ici, sans répondre à rien.
    .do-3 = Tu peux dire à un adulte de confiance, ou au 3018 : « J’ai une question sur une image. »
    .then =
        Au 3018, tu peux garder ton nom pour toi. La nuit, le 119 répond. Si tu es en danger, la personne peut prévenir d’autres adultes pour te protéger. Avant de parler, tu peux lui demander ce qu’elle doit répéter.

my-pictures-few-signs = Ton impression compte aussi.
    .named =
        Ces questions ne disent pas tout, et ne prouvent pas que tout va bien. Si quelque chose te gêne, même un peu, c’est déjà une raison d’en parler.

        Une image de toi reste à toi, même si tu l’as envoyée.
    .do-1 = Tu peux repenser à une demande qui t’a fait hésiter.
    .do-2 = Tu peux te demander qui connaît tes codes.
    .do-3 = Tu peux dire ce qui te gêne à un adulte de confiance, ou au 3018.
    .then =
        Une petite question suffit. Au 3018, tu peux garder ton nom pour toi. La nuit, le 119 répond. Si tu es en danger, la personne peut prévenir d’autres adultes pour te protéger. Avant de parler, tu peux lui demander ce qu’elle doit répéter.
