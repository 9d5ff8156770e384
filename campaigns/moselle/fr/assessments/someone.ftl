# A4. Douze questions sur une autre personne, pour une amie, un ami (tu) ou un parent (vous).
# Sans adresse, sauf les deux paragraphes « Pour une amie, un ami » et « Pour un parent ».
# .heard : la phrase du résultat, vraie pour chaque réponse qui porte un signe.

someone = Je m’inquiète pour quelqu’un
    .hint = Douze questions sur une autre personne
    .intro =
        Peut-être que quelqu’un de moins de 18 ans a changé, et que cela inquiète.

        Douze questions courtes aident à mettre des mots. Chacune peut être passée. Les réponses ne sont ni enregistrées, ni envoyées.

        Il n’y a rien à prouver, et rien à fouiller. Ce qui a déjà été vu ou entendu suffit.

        Ce n’est pas un diagnostic.
    .sources =
        Ces questions reprennent, avec d’autres mots, des signes déjà publiés par des campagnes publiques. Un seul signe ne prouve rien. Ce n’est pas une échelle clinique. Des professionnels doivent encore les relire.

        Loi n° 2002-305 du 4 mars 2002, article 13 : avant 18 ans, la loi protège. Numéros : solidarites.gouv.fr, 2025 (119) ; droitdenfance.org (116 000) ; ministère de la Justice, 2022 (116 006, heures à vérifier) ; acpe-asso.org (groupes de parents, lieux à vérifier).

someone-things = Cette personne a de nouveaux objets, vêtements ou argent sans explication.
    .heard = Cette personne a de nouvelles affaires ou de l’argent, sans explication.

someone-company = Cette personne a changé d’amis, ou voit des personnes plus âgées.
    .heard = Cette personne a changé d’amis, ou voit des personnes plus âgées.

someone-away = Cette personne s’absente, la nuit ou plusieurs jours.
    .heard = Cette personne s’absente, la nuit ou plusieurs jours.

someone-tired = Cette personne est fatiguée, blessée, ou prend des produits.
    .heard = Cette personne montre de la fatigue, des blessures, ou prend des produits.

someone-afraid = Cette personne a peur de quelqu’un.
    .heard = Cette personne a peur de quelqu’un.

someone-watched = Quelqu’un surveille cette personne, l’attend, ou répond à sa place.
    .heard = Quelqu’un surveille cette personne, l’attend, ou répond à sa place.

someone-phones = Cette personne a plusieurs téléphones, ou ne quitte plus le sien.
    .heard = Cette personne a plusieurs téléphones, ou ne quitte plus le sien.

someone-manages = Cette personne dit qu’elle gère, et qu’on n’a pas à s’inquiéter.
    .heard = Cette personne dit qu’elle gère.

someone-owes = Cette personne dit qu’elle doit de l’argent à quelqu’un.
    .heard = Cette personne dit qu’elle doit de l’argent à quelqu’un.

someone-meetings = Cette personne a parlé de rencontres contre quelque chose.
    .heard = Cette personne a parlé de rencontres contre quelque chose.

someone-danger = Cette personne est en danger en ce moment.
    .heard = Cette personne est peut-être en danger en ce moment.

someone-under-15 = Cette personne a moins de 15 ans.
    .heard = Cette personne a moins de 15 ans.

# verify: 116 006, its hours (verified 2022); 116 000; ACPE’s groups near Moselle (unsure); what 119 repeats (FACTS 7.9)
someone-urgent = Sa sécurité passe en premier.
    .named =
        Peut-être que cette personne est en danger maintenant. Le 17 ou le 112 passe avant tout le reste.

        Quand quelqu’un fait peur, blesse ou retient, cela s’appelle de la violence. Ce n’est pas la faute de cette personne.

        Pour une amie, un ami : tu n’as pas à porter ça sans aide. Après l’appel, parle aujourd’hui à un adulte. Un de tes parents, un professeur, l’infirmerie scolaire, ou le 119.

        Pour un parent : vous n’avez pas à porter ça sans aide. Si votre enfant ne rentre pas, appelez le 17 tout de suite. Ensuite, le 116 000 suit les familles, jour et nuit. Le 119 vous conseille aussi. Pour vous soutenir, le 116 006 écoute les proches.
    .do-1 = Appeler le 17 ou le 112, et dire d’abord où est cette personne. Sans pouvoir parler : un SMS au 114. Blessure ou malaise : le 15.
    .do-2 = Si on peut lui parler sans risque : « Je suis là. De quoi as-tu besoin, maintenant ? » Éviter les reproches. Ne pas aller voir la personne qui fait peur, ni lui écrire. Quelqu’un d’autre lit peut-être les messages.
    .do-3 = Garder quelqu’un près de soi : un adulte de confiance, ou le 119, jour et nuit.
    .then =
        Au 17, une patrouille peut venir vers cette personne. Au 114, un agent prévient les secours et reste en lien par écrit. Si cette personne est en danger, le 119 prévient les services qui protègent les mineurs. Si elle parle de mourir : le 3114, jour et nuit, et le 15 en urgence. Le téléphone garde la trace d’un appel ou d’un message.

someone-worrying = Cette inquiétude mérite de l’aide.
    .named =
        Ce qui est décrit compte, même sans preuve.

        Peut-être que quelqu’un décide pour cette personne, lui fait peur, ou en profite. Prendre le contrôle de quelqu’un s’appelle de l’emprise. Une autre raison mérite aussi de l’aide.

        Ce n’est pas sa faute. Avant 18 ans, la loi protège, même après un oui.

        Pour une amie, un ami : tu n’as pas à porter ça sans aide. Aujourd’hui, tu peux parler à un de tes parents, un professeur, ou l’infirmerie scolaire.

        Pour un parent : vous n’avez pas à porter ça sans aide. Le 119 vous conseille. Votre enfant ne rentre pas : le 17, puis le 116 000. Pour vous soutenir : le 116 006, et les groupes de parents de l’ACPE.
    .do-1 = Commencer par un seul fait, en tête-à-tête : « J’ai remarqué que… Je m’inquiète pour toi. » Puis écouter, même un silence. Par message, rester simple : quelqu’un d’autre lit peut-être aussi.
    .do-2 = Éviter les « pourquoi », les reproches, la fouille du téléphone. Ne pas promettre de tout garder pour soi. Ne pas aller voir la personne qui fait peur, ni lui écrire.
    .do-3 = En parler aujourd’hui à quelqu’un : un adulte de confiance, ou le 119, sans devoir dire son nom.
    .then =
        Au 119, une personne écoute et conseille. Si cette personne est en danger, le 119 prévient d’autres adultes pour la protéger. En urgence, il appelle la police ou les secours. Avant de raconter, on peut demander ce qui sera répété, et à qui. Un appel reste dans la liste du téléphone. En danger maintenant, même en cas de doute : le 17, le 112, ou un SMS au 114. Blessure grave ou malaise : le 15. Si cette personne parle de mourir : le 3114, et le 15 en urgence.

someone-mixed = Ce doute mérite d’être dit.
    .named =
        Ce qui est décrit mérite qu’on en parle, même sans preuve. Un doute sur un danger suffit pour appeler le 17 ou le 112.

        Parfois, quelqu’un décide pour une autre personne. Cela s’appelle du contrôle. Une autre raison mérite aussi de l’écoute. Ce n’est pas sa faute.

        Pour une amie, un ami : tu n’as pas à porter ça sans aide. Aujourd’hui, tu peux parler à un adulte. Un de tes parents, un professeur, l’infirmerie scolaire.

        Pour un parent : vous n’avez pas à porter ça sans aide. Le 119 vous conseille, jour et nuit. Si votre enfant ne rentre pas : le 17 tout de suite. Pour vous soutenir, le 116 006 écoute aussi les proches.
    .do-1 = Garder le lien par des choses simples : un repas, un trajet, un message ordinaire.
    .do-2 = Commencer par : « J’ai remarqué que… Je suis là. » Éviter les reproches, la fouille du téléphone. Ne pas promettre de tout garder pour soi. Ne pas aller voir quelqu’un qu’on soupçonne, ni lui écrire.
    .do-3 = En parler à quelqu’un : un adulte de confiance, ou le 119, sans devoir dire son nom.
    .then =
        Au 119, une question suffit pour commencer. Si cette personne est en danger, le 119 prévient d’autres adultes pour la protéger. Avant de raconter, on peut demander ce qui sera répété, et à qui. Un appel reste dans la liste du téléphone. En danger maintenant, même en cas de doute : le 17, le 112, ou un SMS au 114. Si cette personne parle de mourir : le 3114, et le 15 en urgence.

someone-too-few = Ne pas savoir, ne pas répondre, cela arrive.
    .named =
        On ne peut rien dire avec ces réponses. C’est très bien de s’être posé la question.

        De l’extérieur, on ne voit souvent qu’un morceau. On peut demander conseil sans tout savoir.

        Pour une amie, un ami : tu n’as pas à porter ça sans aide. Tu peux dire ton doute à un adulte, aujourd’hui. Un de tes parents, un professeur, l’infirmerie scolaire.

        Pour un parent : vous n’avez pas à porter ça sans aide. Le 119 vous conseille, même pour un doute. Si votre enfant ne rentre pas : le 17 tout de suite. Pour vous soutenir, le 116 006 écoute aussi les proches.
    .do-1 = Garder le lien, sans fouiller ni suivre cette personne.
    .do-2 = Dire : « Je pense à toi. Tu peux me parler quand tu veux. » Éviter d’insister, et de promettre de tout garder pour soi.
    .do-3 = Poser une question à un adulte de confiance, ou au 119, sans rien préparer.
    .then =
        Au 119, on peut garder son nom pour soi. Si cette personne est en danger, le 119 prévient d’autres adultes pour la protéger. Avant de raconter, on peut demander ce qui sera répété, et à qui. Un appel reste dans la liste du téléphone. Un doute sur un danger, maintenant : le 17, le 112, ou un SMS au 114. Si cette personne parle de mourir : le 3114, et le 15 en urgence.

someone-few-signs = Une inquiétude suffit pour en parler.
    .named =
        Ces questions ne disent pas tout, et ne prouvent pas que tout va bien. Si quelque chose gêne, même un peu, c’est déjà une raison d’en parler.

        Pour une amie, un ami : tu n’as pas à porter ça sans aide. Un adulte peut t’écouter aujourd’hui. Un de tes parents, un professeur, l’infirmerie scolaire.

        Pour un parent : vous n’avez pas à porter ça sans aide. Le 119 vous conseille, même pour une petite question. Si votre enfant ne rentre pas : le 17 tout de suite. Pour vous soutenir, le 116 006 écoute aussi les proches.
    .do-1 = Repenser à ce qui a fait naître l’inquiétude.
    .do-2 = Dire : « J’ai pensé à toi. Comment tu vas, en ce moment ? » Éviter les reproches, et la fouille du téléphone.
    .do-3 = Dire ce qui gêne à un adulte de confiance, ou au 119.
    .then =
        On peut appeler le 119 sans raison grave, et sans dire son nom. Si cette personne est en danger, le 119 prévient d’autres adultes pour la protéger. Avant de raconter, on peut demander ce qui sera répété, et à qui. Un appel reste dans la liste du téléphone. Si un danger apparaît : le 17, le 112, ou un SMS au 114. Si cette personne parle de mourir : le 3114, et le 15 en urgence.
