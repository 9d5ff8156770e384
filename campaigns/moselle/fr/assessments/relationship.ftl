# A1. Onze questions, et une sur la sécurité quand une réponse le demande.
# .heard : la phrase du résultat, vraie pour chaque réponse qui porte un signe.

relationship = Dans cette relation, est‑ce que je suis bien ?
    .hint = Onze questions, parfois une de plus
    .intro =
        Peut-être que tu te poses des questions sur une relation. Celles‑ci t’aident à regarder ce que tu vis.

        Onze questions courtes, parfois une de plus. Tu peux passer celles que tu veux. Tes réponses ne sont ni enregistrées, ni envoyées.

        Ce n’est pas un diagnostic.
    .sources =
        Ces questions viennent d’outils connus, dits avec d’autres mots : le CADRI et le violentomètre. Ce n’est pas une échelle clinique. Des professionnels doivent encore les relire.

relationship-say-no = Je peux dire non à cette personne sans avoir peur de sa réaction.
    .heard = Dire non à cette personne te fait peur, au moins parfois.
    .always = Toujours
    .sometimes = Parfois
    .rarely = Presque jamais

relationship-phone = Cette personne regarde mon téléphone ou veut mes mots de passe.
    .heard = Cette personne a regardé ton téléphone ou voulu tes mots de passe.

relationship-decides = Cette personne décide qui je vois, où je vais, comment je m’habille.
    .heard = Cette personne a décidé qui tu vois, où tu vas ou comment tu t’habilles.

relationship-nothing-without = Cette personne me dit que sans elle je ne suis rien. Ou que personne d’autre ne m’aimera.
    .heard = Cette personne t’a dit : « sans moi tu n’es rien », ou « personne d’autre ne t’aimera ».

relationship-gifts = Cette personne me fait des cadeaux, puis me le rappelle.
    .heard = Cette personne t’a fait des cadeaux, puis te l’a rappelé.

relationship-prove = Cette personne me demande de faire des choses pour prouver que je l’aime.
    .heard = Cette personne t’a demandé de prouver que tu l’aimes.

relationship-further = Cette personne me pousse à aller plus loin que ce que je veux.
    .heard = Cette personne a insisté pour aller plus loin que ce que tu veux.

relationship-others = Cette personne me demande de voir d’autres personnes pour elle, ou pour de l’argent.
    .heard = Cette personne t’a demandé de voir d’autres personnes, pour elle ou pour de l’argent.

relationship-threats = Je reçois des menaces de cette personne.
    .heard = Tu as reçu des menaces de cette personne.

relationship-hurts = Cette personne lève la main sur moi, m’empêche de sortir, ou garde mes papiers.
    .heard = Cette personne a levé la main sur toi, bloqué tes sorties ou gardé tes papiers.

relationship-afraid-to-stop = Quand je pense à arrêter cette relation, j’ai peur de ce qui pourrait arriver.
    .heard = Penser à arrêter cette relation te fait peur.

relationship-safety = En ce moment, est-ce que tu es en sécurité ?
    .heard = En ce moment, tu ne te sens peut-être pas en sécurité.
    .unsure = Je ne sais pas vraiment

relationship-urgent = Ta sécurité passe en premier.
    .named =
        Peut-être qu’il y a un danger en ce moment. Personne n’a le droit de te faire peur ou de te faire mal. Cela s’appelle de la violence, même dans une relation, même quand on s’aime.

        Ce n’est pas ta faute. Tu fais ce que tu peux. Tu as le droit de demander de l’aide.
    .do-1 = Tu peux garder ton téléphone près de toi, chargé, sans le son.
    .do-2 = Si tu peux bouger sans risque, tu peux aller vers d’autres gens.
    .do-3 = Appelle le 17 : une personne te répond. Si tu ne peux pas parler, écris au 114.
    .then =
        Au 17, une patrouille peut venir vers toi. Au 114, un agent prévient les secours et reste en lien avec toi. Le 119 t’écoute aussi. Si tu es en danger, il prévient d’autres adultes pour te protéger. Ton téléphone garde la trace d’un appel ou d’un message.

relationship-worrying = Tu n’as pas à porter ça sans aide.
    .named =
        Ce que tu décris compte. Décider pour toi, te faire peur, te pousser : cela s’appelle de l’emprise. L’emprise, c’est prendre peu à peu le contrôle de quelqu’un.

        Ce n’est pas ta faute. Tu peux aimer cette personne et avoir peur : les deux peuvent être vrais.

        Avant 18 ans, la loi te protège. Tu ne dois rien à personne pour un cadeau ou une aide.
    .do-1 = Tu peux penser à quelqu’un qui t’écouterait sans te juger. Vous pouvez choisir un mot de code, de vive voix.
    .do-2 = Tu n’as pas à affronter cette personne. Tu peux d’abord en parler à quelqu’un d’autre.
    .do-3 = Tu peux poser une question au 119, jour et nuit. Une personne t’écoute, sans ton nom si tu préfères.
    .then =
        Au 119, une personne du métier t’écoute et te conseille. Elle ne décide pas à ta place de ce que tu racontes. Si tu es en danger, elle prévient d’autres adultes pour te protéger. Avant de parler, tu peux lui demander ce qu’elle doit répéter.

relationship-mixed = Ce que tu ressens compte.
    .named =
        Dans une relation, chaque personne peut dire non, voir ses amis, garder son téléphone. Quand l’une commence à décider pour l’autre, cela s’appelle du contrôle.

        Cela peut venir petit à petit. Ce n’est pas ta faute, et le remarquer ne t’oblige à rien.
    .do-1 = Tu peux repenser à ce qui se passe quand tu dis non.
    .do-2 = Tu peux garder le lien avec des gens qui te font du bien.
    .do-3 = Tu peux en parler à un adulte de confiance, ou au 119.
    .then =
        Tu choisis à qui tu parles, et ce que tu dis. Au 119, tu peux garder ton nom pour toi. Si tu es en danger, un adulte peut devoir en prévenir d’autres, pour te protéger. Avant de parler, tu peux demander ce qui sera répété.

relationship-too-few = Passer des questions, c’est ton droit.
    .named =
        On ne peut rien dire avec ces réponses. C’est très bien de t’être posé la question.

        Certaines questions sont difficiles. Tu peux y revenir, ou pas.
    .do-1 = Tu peux faire une pause. Une pause ne veut pas dire renoncer.
    .do-2 = Tu peux lire d’autres pages ici, à ton rythme.
    .do-3 = Tu peux parler à un adulte de confiance ou au 119, sans rien préparer.
    .then =
        Une question suffit pour commencer. Au 119, tu peux garder ton nom pour toi. Si tu es en danger, la personne prévient d’autres adultes pour te protéger. Avant de parler, tu peux lui demander ce qu’elle doit répéter.

relationship-few-signs = Et toi, qu’est-ce que tu ressens ?
    .named =
        Ces questions ne disent pas tout, et ne prouvent pas que tout va bien. Si quelque chose te gêne, même un peu, c’est déjà une raison d’en parler.
    .do-1 = Tu peux repenser à une question qui t’a fait hésiter.
    .do-2 = Tu peux lire d’autres pages ici, à ton rythme.
    .do-3 = Tu peux dire ce qui te gêne à un adulte de confiance, ou au 119.
    .then =
        Tu n’as pas besoin d’une raison grave pour appeler. Au 119, tu peux garder ton nom pour toi. Si tu es en danger, la personne prévient d’autres adultes pour te protéger. Avant de parler, tu peux lui demander ce qu’elle doit répéter.
