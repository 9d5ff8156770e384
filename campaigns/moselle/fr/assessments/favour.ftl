# A2. Dix questions, une sur l'arrêt et une sur la sécurité quand une réponse les demande.
# .heard : la phrase du résultat, vraie pour chaque réponse qui porte un signe.

favour = Un service, un cadeau, une dette
    .hint = Dix questions sur ce qu’on attend de toi
    .intro =
        Peut-être qu’on t’a donné quelque chose, et que maintenant on attend autre chose. Ces questions t’aident à regarder ce qui se passe.

        Dix questions courtes, parfois une ou deux de plus. Tu peux passer celles que tu veux. Tes réponses ne sont ni enregistrées, ni envoyées.

        Si quelqu’un voit ton écran, tu peux attendre un autre moment.

        Ce n’est pas un diagnostic.
    .sources =
        Ces questions partent de signes que des campagnes publiques font déjà connaître. Elles suivent aussi la loi : loi du 4 mars 2002, article 13 ; code pénal, articles 225-5 et 225-12-1. Ce n’est pas une échelle clinique. Des professionnels et des jeunes doivent encore les relire.

favour-given = On me donne quelque chose : objet, argent, trajet, endroit où dormir, alcool, drogue. Et on attend quelque chose de moi.
    .heard = On t’a donné quelque chose, et on attendait quelque chose de toi.

favour-easy = On me dit que c’est facile, que tout le monde le fait.
    .heard = On t’a dit que c’est facile, que tout le monde le fait.

favour-intimate = On attend de moi des gestes intimes, ou des images intimes.
    .heard = On a attendu de toi des gestes ou des images intimes.

favour-meet = On me demande de rencontrer quelqu’un que je ne connais pas.
    .heard = On t’a demandé de rencontrer quelqu’un que tu ne connaissais pas.

favour-lie = On me dit de mentir sur mon âge, ou sur l’endroit où je suis.
    .heard = On t’a dit de mentir sur ton âge, ou sur l’endroit où tu es.

favour-share = Quelqu’un garde ce que je reçois, ou en prend une partie.
    .heard = Quelqu’un a gardé ce que tu reçois, ou en a pris une partie.

favour-repay = On me dit que je dois rembourser.
    .heard = On t’a dit que tu devais rembourser.

favour-answers = Quelqu’un d’autre répond à mes messages, ou décide de mes rendez-vous.
    .heard = Quelqu’un d’autre a répondu à tes messages, ou décidé de tes rendez-vous.

favour-hold-on = Je bois, ou je prends quelque chose, pour tenir.
    .heard = Tu as bu, ou pris quelque chose, pour tenir.

favour-stop = Si je voulais arrêter demain, je pourrais.
    .heard = Tu ne sais pas si tu pourrais arrêter demain, ou tu penses que non.

favour-aware = Quelqu’un à qui je fais confiance est au courant.
    .heard = Tu as pensé à qui est au courant.
    .adds = Tu as dit qu’aucune personne de confiance n’est au courant. Si quelque chose te pèse, qui pourrait l’être ? Si aucun nom ne vient, le 119 peut t’écouter.

favour-safety = En ce moment, est-ce que tu es en sécurité ?
    .heard = En ce moment, tu ne te sens peut-être pas en sécurité.
    .unsure = Je ne sais pas vraiment

favour-urgent = D’abord, ta sécurité.
    .named =
        Peut-être qu’il y a un danger, là, maintenant. Un doute suffit pour demander de l’aide.

        Quand quelqu’un te fait peur ou te retient, cela s’appelle de la violence. Aucun cadeau, aucune dette ne donne ce droit.

        Ce n’est pas ta faute, même si tu as dit oui.
    .do-1 = Tu peux regarder où tu es : une rue, un étage, un commerce. Les secours te le demanderont.
    .do-2 = Si tu peux bouger sans risque, tu peux aller vers d’autres gens. Tes affaires peuvent attendre.
    .do-3 = Appelle le 17 ou le 112 : une personne te répond. Si tu ne peux pas parler, écris au 114.
    .then =
        Au 17, une patrouille peut venir vers toi. Au 114, un agent prévient les secours et reste en lien avec toi. Si tu te sens mal après avoir pris quelque chose, appelle le 15. Si tu penses à mourir, appelle le 3114, ou le 15 en urgence.

        Le 119 t’écoute aussi, jour et nuit. Si tu es en danger, il prévient d’autres adultes pour te protéger. Ton téléphone garde la trace d’un appel ou d’un message.

favour-worrying = Tu n’as pas à régler ça sans aide.
    .named =
        Ce que tu décris compte. Si quelqu’un se sert de toi et y gagne quelque chose, cela s’appelle de l’exploitation. Ce mot parle de cette personne, pas de toi. Elle peut être gentille, ou avoir ton âge.

        Ce n’est pas ta faute, même si tu as dit oui. Un cadeau ou une dette ne donne à personne un droit sur toi. Si tu prends quelque chose pour tenir, c’est peut-être que ça pèse.

        La loi punit l’adulte qui demande, en échange, des gestes ou des images intimes. Pas toi.
    .do-1 = Si c’est sans risque, tu peux attendre avant de répondre à une demande.
    .do-2 = Tu peux chercher ta première phrase, par exemple : « On attend quelque chose de moi. » En parler ne t’oblige pas à tout arrêter, ni à affronter quelqu’un.
    .do-3 = Tu peux le dire à un adulte de confiance, ou au 119, jour et nuit.
    .then =
        Au 119, tu peux garder ton nom pour toi, et choisir ce que tu racontes. Si tu es en danger, il prévient d’autres adultes pour te protéger. Il fera son possible pour t’en parler avant. L’appel reste dans la liste de ton téléphone. Tu peux en emprunter un autre.

        En danger maintenant : appelle le 17 ou le 112, ou écris au 114. Si tu te sens mal après avoir pris quelque chose : le 15.

favour-mixed = Facile à dire, parfois lourd à vivre.
    .named =
        On te dit que c’est facile, que tout le monde le fait ? Cela peut s’appeler de la pression. Elle peut être gentille, et venir de quelqu’un que tu aimes bien.

        Tu as le droit de ne pas avoir envie. Ce n’est pas ta faute. Si tu prends quelque chose pour tenir, c’est peut-être que ça pèse.
    .do-1 = Tu peux te demander ce que toi, tu veux.
    .do-2 = Tu peux répondre : « Je ne sais pas encore. » Si ça te fait peur, mieux vaut d’abord en parler.
    .do-3 = Tu peux en parler à l’infirmerie scolaire, à un adulte de confiance, ou au 119.
    .then =
        Tu choisis ce que tu dis. Au 119, tu peux garder ton nom pour toi. Si tu es en danger, un adulte peut devoir en prévenir d’autres, pour te protéger. Avant de parler, tu peux demander ce qui sera répété. Si tu te sens mal après avoir pris quelque chose, appelle le 15.

favour-too-few = Garder tes réponses pour toi, c’est ton droit.
    .named =
        On ne peut rien dire avec ces réponses. C’est très bien de t’être posé la question.

        Parfois, une question arrive trop tôt. Tu peux y revenir plus tard, ou jamais.
    .do-1 = Tu peux poser l’écran un moment.
    .do-2 = Tu peux relire une question, sans y répondre.
    .do-3 = Tu peux demander à un adulte de confiance, ou au 119 : « Est-ce que c’est normal ? »
    .then =
        Tu n’as pas à raconter le reste. Au 119, tu peux garder ton nom pour toi. Si tu es en danger, la personne prévient d’autres adultes pour te protéger. Avant de parler, tu peux lui demander ce qu’elle doit répéter. Si tu te sens mal après avoir pris quelque chose, appelle le 15.

favour-few-signs = Et si quelque chose te gêne quand même ?
    .named =
        Ces questions ne disent pas tout, et ne prouvent pas que tout va bien. Si quelque chose te gêne, même un peu, c’est déjà une raison d’en parler.

        Un cadeau ou un service ne t’oblige à rien.
    .do-1 = Tu peux repenser à une demande qui t’a fait hésiter.
    .do-2 = Tu peux revenir ici si quelque chose change.
    .do-3 = Tu peux le dire à un adulte de confiance, ou au 119.
    .then =
        Tu n’as pas à attendre que ce soit grave. Au 119, tu peux garder ton nom pour toi. Si tu es en danger, la personne prévient d’autres adultes pour te protéger. Avant de parler, tu peux lui demander ce qu’elle doit répéter. Si tu te sens mal après avoir pris quelque chose, appelle le 15.
