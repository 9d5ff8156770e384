# Les personnes qui peuvent aider, par leur id de contacts.toml ; là sont les numéros et les heures.
# D'abord le nom. Puis .role : qui répond, pour qui (90 signes au plus).
# .then (ce qui se passe quand on appelle) peut manquer tant que le service n'a pas répondu.

police-17 = 17, police ou gendarmerie
    .role = La police ou la gendarmerie répond quand il y a un danger, maintenant.
    .then =
        La police ou la gendarmerie te répond. Dis d’abord où tu es, puis ce qui se passe. Une patrouille peut venir vers toi. Ton téléphone garde l’appel dans sa liste.

emergency-112 = 112, urgence en Europe
    .role = Les secours te répondent partout dans l’Union européenne.
    .then =
        Le numéro marche même sans crédit. Dis d’abord où tu es, puis ce qui se passe. On te dirige vers la police, les pompiers ou le SAMU. D’autres langues sont parfois possibles.

text-114 = 114, urgence par SMS
    .role = Les secours te répondent par écrit si tu ne peux pas parler ou entendre.
    .then =
        Écris où tu es et ce qui se passe. Un agent prévient la police, le SAMU ou les pompiers, et reste en lien. Sans réponse après une minute, envoie ton message encore une fois. Le 114 enregistre les messages, et ton téléphone en garde une copie.

allo-119 = 119, Allô Enfance en Danger
    .role = Quelqu’un écoute et conseille, pour soi ou pour une autre personne.
    .then =
        Après un court accueil, une personne formée t’écoute et te conseille. Tu peux garder ton nom pour toi. Si tu es en danger, elle prévient la protection de l’enfance. En urgence, elle appelle la police ou le SAMU. Avant de parler, tu peux demander ce qu’elle doit répéter.

online-3018 = 3018, images et menaces en ligne
    .role = Des spécialistes t’aident pour une image, une menace ou un faux compte.
    .then =
        Des psychologues, des juristes et des spécialistes du numérique te répondent. Tu peux garder ton nom pour toi. Le 3018 peut demander le retrait d’une image à plus de vingt plateformes. Avant de parler, tu peux demander ce qui doit être répété.

police-chat = Tchat de la police, moins de 18 ans
    .role = Un policier ou un gendarme formé te répond par écrit.
    .then =
        Tu écris à un policier ou à un gendarme formé. On te demande ton code postal. En grand danger, la police peut chercher ton nom pour te protéger. Avant de raconter, tu peux demander ce qui sera répété.

fil-sante-jeunes = Fil Santé Jeunes
    .role = Ton corps, tes amours, ce qui te pèse : on t’écoute, de 12 à 25 ans.
    .then =
        Des médecins, des psychologues et des éducateurs t’écoutent. Tu peux garder ton nom pour toi. Avant de parler, tu peux demander ce qui doit être répété.

comment-on-s-aime = Comment on s’aime ?
    .role = Une personne formée te répond si ça va mal en couple ou en famille.
    .then =
        Une personne formée te répond par écrit. Tu peux garder ton nom pour toi. En principe, la conversation disparaît quand tu fermes l’onglet. L’historique peut garder le nom du site. Avant de raconter, tu peux demander ce qui doit être répété. Nous n’avons pas encore vérifié les heures.

suicide-3114 = 3114, quand tu n’en peux plus
    .role = On t’écoute si tu penses à mourir, ou si tu as peur pour quelqu’un.
    .then =
        Un infirmier, une infirmière ou un psychologue te répond, souvent en moins de dix minutes. Vous pouvez parler vingt à trente minutes. Si ta vie est en danger, le 3114 peut appeler le SAMU. Si c’est urgent, appelle le 15.

samu-15 = 15, SAMU
    .role = Une équipe médicale répond si ta santé ou ta vie est en danger.
    .then =
        Une équipe médicale te répond au téléphone. Dis d’abord où tu es, puis ce qui se passe. Dis aussi si tu as pris quelque chose.

missing-116000 = 116 000, Enfants disparus
    .role = On écoute les familles quand un enfant a disparu ou a quitté la maison.
    .then =
        Une personne écoute la famille. Ensuite, une équipe suit la situation jusqu’au retour, et après. Elle réunit des juristes, un psychologue et un éducateur.

victims-116006 = 116 006, aide et droits
    .role = Un professionnel t’écoute si quelqu’un t’a fait ce que la loi interdit.
    .then =
        Un professionnel t’écoute et te met en lien avec une association près de toi. Tu n’as pas besoin de porter plainte, et ton nom peut rester pour toi. Quand c’est fermé, un répondeur permet qu’on te rappelle. Si quelqu’un regarde ton téléphone, tu peux plutôt rappeler toi-même.
