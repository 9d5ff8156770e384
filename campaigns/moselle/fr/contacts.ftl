# Les personnes qui peuvent aider. Les numéros et les heures sont dans contacts.toml.
# .role : qui répond, pour qui (90 signes). .then : ce qui se passe quand on appelle ou écrit.

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

# verify: 119: hours of chat and signs (unsure); number from abroad (verified 2022), its cost
allo-119 = 119, Allô Enfance en Danger
    .role = Quelqu’un écoute et conseille, pour soi ou pour une autre personne.
    .then =
        Après un court accueil, une personne formée t’écoute et te conseille. Tu peux garder ton nom pour toi. Si tu es en danger, elle prévient la protection de l’enfance. En urgence, elle appelle la police ou le SAMU. Avant de parler, tu peux demander ce qu’elle doit répéter.

        Sur son site, tu peux aussi écrire. Il y a un tchat jusqu’à 21 ans, et la langue des signes : demande à quelles heures. Depuis l’étranger : +33 1 53 06 38 94.

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

# --- près d’ici : les services de la Moselle ---

school-nurse = L’infirmerie du collège ou du lycée
    .role = L’infirmière ou l’infirmier t’écoute, sans rendez-vous si la porte est ouverte.
    .then =
        Tu peux passer à l’infirmerie, ou demander un rendez-vous à la vie scolaire. Tu peux dire : « Est-ce que je peux vous voir en privé ? » Si tu es en danger, cette personne doit agir pour te protéger. Avant de parler, tu peux demander ce qu’elle doit répéter. Tu peux demander si tes parents le sauront. L’assistante sociale, le CPE ou le psychologue écoutent aussi.

street-educators = Éducateurs de rue
    .role = Des adultes que tu peux croiser dehors. Ils aident sans juger.
    .then =
        Ils vont là où sont les jeunes, et tu peux leur parler dehors. Avant de parler, tu peux demander : « Qu’est-ce que vous devez répéter, et à qui ? » Tu peux aussi demander s’ils peuvent revenir, ou t’accompagner quelque part.

mousqueton = Mousqueton
    .role = Des éducateurs qui viennent là où tu es, de 13 à 18 ans.
    .then =
        Ces éducateurs accompagnent des jeunes qui ne trouvent plus leur place là où ils vivent. Souvent, c’est l’aide sociale à l’enfance qui les appelle. Peux-tu les joindre toi-même ? Nous ne le savons pas encore : tu peux le demander au 119, ou à une personne qui t’accompagne.

adolescents-house = Maison des adolescents
    .role = Des soignants écoutent les jeunes qui vont mal, dans leur tête ou leur corps.

listening-point = Point accueil écoute jeunes
    .role = Quelqu’un écoute les jeunes, et peut aussi écouter leurs parents.

mouvement-du-nid = Mouvement du Nid, Moselle
    .role = Une association qui écoute et accompagne, sans juger.

# --- le corps, les produits ---

family-planning = Sexualités, Contraception, IVG
    .role = Tes questions sur la contraception, une grossesse, une infection, à tout âge.
    .then =
        Une personne du Planning familial te répond, et t’indique un lieu près de toi. Tu peux garder ton nom pour toi. Avant de parler, tu peux demander ce qui doit être répété.

sexual-health-centre = Centre de santé sexuelle
    .role = Des soignants reçoivent pour la contraception, les tests, une grossesse.

# verify: by a doctor: not washing, exam without complaint (known); where at night
hospital-emergency = Les urgences de l’hôpital
    .role = Des soignants te reçoivent après un viol ou une blessure, même sans plainte.
    .then =
        Tu peux y aller tout de suite, même sans porter plainte. Le 15 peut te dire où aller, jour et nuit. Si tu peux, viens sans te laver et sans te changer. Si c’est déjà fait, viens quand même. Avant de raconter, tu peux demander ce qui doit être répété, et à qui.

drugs-info = Drogues Info Service
    .role = On t’écoute sur l’alcool, les médicaments, les drogues, sans juger.
    .then =
        Quelqu’un répond à tes questions, pour toi ou pour une autre personne. Tu peux garder ton nom pour toi. Si c’est urgent, appelle le 15.

hiv-info = Sida Info Service
    .role = On te répond après un risque d’infection, et pour les tests.

fire-18 = 18, pompiers
    .role = Les pompiers viennent pour un accident, un malaise, un feu.

# --- les images : des formulaires ---

pharos = Pharos
    .role = La police lit ce qu’on lui signale en ligne. Ce n’est pas pour une urgence.

point-de-contact = Point de Contact
    .role = Une association demande le retrait de contenus interdits.

take-it-down = Take It Down
    .role = Pour aider à retirer une image intime de toi. L’image reste sur ton appareil.
    .then =
        Le site fait un code à partir de l’image, sans envoyer l’image. Certaines plateformes peuvent s’en servir pour la retrouver et la retirer. Nous n’avons pas vérifié si le site est en français. Tu peux demander de l’aide au 3018.

# --- violences, droits ---

rape-helpline = Viols Femmes Informations
    .role = On écoute après un viol ou une violence sexuelle, à tout âge.
    .then =
        Une personne t’écoute. Si tu le veux, elle te dit à qui t’adresser près de toi. Tu peux garder ton nom pour toi. Un proche peut appeler aussi. Avant de parler, tu peux demander ce qui doit être répété.

victims-116006 = 116 006, aide et droits
    .role = Un professionnel t’écoute si quelqu’un t’a fait ce que la loi interdit.
    .then =
        Un professionnel t’écoute et te met en lien avec une association près de toi. Tu n’as pas besoin de porter plainte, et ton nom peut rester pour toi. Quand c’est fermé, un répondeur permet qu’on te rappelle. Si quelqu’un regarde ton téléphone, tu peux plutôt rappeler toi-même.

women-3919 = 3919, Violences Femmes Info
    .role = On écoute les filles et les femmes à qui on fait du mal, en couple.

victims-57 = Aide et droits, en Moselle
    .role = Une association t’aide pour tes droits, avec ou sans plainte.

lawyers-57 = Un avocat pour toi
    .role = Un avocat défend ce que tu veux dire. Demande : « Est-ce gratuit pour moi ? »
    .then =
        Un avocat parle pour toi, pas pour tes parents. Il peut t’aider avant une plainte, ou sans plainte. Tu peux lui demander d’abord ce qu’il garde pour lui.

point-justice-3039 = 3039, Point-justice
    .role = On te dit où demander un conseil gratuit sur tes droits, près de toi.

legal-advice-57 = Conseil départemental de l’accès au droit
    .role = Des conseils gratuits sur tes droits, en Moselle.

# verify: by a lawyer: Code civil, 375 and 375-1 (copy of 2026)
children-judge = Le juge des enfants
    .role = Un juge qui peut te protéger. Tu peux lui demander de l’aide toi-même.
    .then =
        Tu peux lui écrire ou demander à le voir, sans passer par tes parents. Quand il s’occupe de toi, il doit te voir sans eux pour parler. Tu peux demander un avocat. Le 119 peut t’expliquer comment faire.

defender-of-rights = Défenseur des droits
    .role = Pour dire qu’un service ne respecte pas tes droits. Pas pour une urgence.

police-families = Police et gendarmerie, pour les familles
    .role = Des policiers et des gendarmes qui s’occupent des violences en famille.

women-rights-57 = Droits des femmes et des familles
    .role = Des juristes renseignent les filles et les femmes sur leurs droits.

# --- un toit ce soir ---

shelter-115 = 115, hébergement d’urgence
    .role = Pour qui n’a pas de toit ce soir. Avant 18 ans, sans famille : le 119 d’abord.

# --- parents, professionnels ---

team-119 = Équipe spécialisée du 119
    .role = Deux travailleurs sociaux conseillent les familles et les professionnels.
    .then =
        Appelez le 119 et demandez l’équipe « DLPM ». Elle écoute, conseille et oriente, sur le droit comme sur l’éducation. Le 119 répond à toute heure ; cette équipe en semaine, selon une source de 2024.

childhood-violence = Violences sexuelles dans l’enfance
    .role = On écoute les adultes qui ont vécu cela enfants, et les parents inquiets.

missing-116000 = 116 000, Enfants disparus
    .role = On écoute les familles quand un enfant a disparu ou a quitté la maison.
    .then =
        Une personne écoute la famille. Ensuite, une équipe suit la situation jusqu’au retour, et après. Elle réunit des juristes, un psychologue et un éducateur. Le site montre aussi une carte des structures d’aide (PARÉ).

acpe = ACPE
    .role = Une association soutient les jeunes et leurs parents, et informe les professionnels.

crip-57 = CRIP de la Moselle
    .role = La cellule du Département qui reçoit les informations préoccupantes.
    .then =
        Elle évalue la situation d’un enfant en danger ou en risque de l’être. En cas de danger immédiat : le 17.

ase-57 = Aide sociale à l’enfance, Moselle
    .role = Le service du Département qui protège et accompagne les enfants et leur famille.

prosecutor-57 = Parquet des mineurs
    .role = Reçoit les signalements : danger grave ou immédiat, infraction.

child-unit-57 = Unité d’accueil pédiatrique (UAPED)
    .role = Audition filmée, examen et soins, après une plainte ou un signalement.

children-centre-57 = Centre départemental de l’enfance
    .role = L’accueil d’urgence des enfants confiés au Département.

tempo-ados = Tempo-Ados (CMSEA)
    .role = Accueil de 13 à 18 ans, sur décision de placement. Comprend Mousqueton.

amicale-du-nid = Amicale du Nid
    .role = Une association qui accompagne des personnes et forme les professionnels.

ac-se = Dispositif Ac.Sé
    .role = Protection et mise à l’abri éloignée, surtout d’adultes, par les professionnels.
