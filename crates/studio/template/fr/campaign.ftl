# Les mots de la campagne : accueil, portes, aide, borne, qui parle ici.
# Le nom avant = ne change pas ; changez ce qui le suit. La suite d'un texte commence par quatre
# espaces (huit sous un nom qui commence par un point). Une ligne vide sépare deux paragraphes ;
# « - » commence une ligne de liste.

# L'accueil : on peut le voir par-dessus une épaule, il ne dit donc rien du sujet.
# Entre accolades : un texte pour la borne publique, un autre partout ailleurs.

home = Fais une pause.
    .lead = Quelques minutes pour toi.
    .promise = { $device ->
        [kiosk] Sans nom, sans compte. « Quitter » efface ce que tu as fait ici.
       *[other] Sans nom, sans compte. « Quitter » ouvre une autre page, tout de suite.
    }

# Une porte par nom de doors dans campaign.toml. .hint : quelques mots en dessous.
door-living = Ce que je vis
    .hint = Une relation, un cadeau, une peur

# L'écran d'aide, où sont les contacts.
help = Parler à quelqu’un
    .lead = Tu n’as pas besoin de savoir quoi dire.

# Au-dessus des numéros d'urgence.
danger = En danger maintenant ?
    .text = Appelle le 17. Si tu ne peux pas parler, écris au 114.

# La borne, quand personne n'est devant.
attract = Quelques minutes pour toi
    .lead = Touche l’écran.

about = Qui parle ici

# Dites qui vous êtes et qui paie, sous votre nom. Ce qui manque : « à compléter ».
about-who = Qui parle, qui paie
    .text =
        {{name}} est une campagne. Qui parle : {{owner}}. Qui paie : à compléter. Ceci est un brouillon. Des professionnels et des jeunes doivent encore le lire.

        {{name}} veut protéger les moins de 18 ans de l’exploitation sexuelle. Exploiter, c’est demander des gestes ou des images intimes contre quelque chose. Ce n’est pas la faute de la personne qui le vit.

about-how = Comment ça marche, sans te suivre
    .text =
        Ici, pas de compte, pas de cookie, pas de compteur. La page n’envoie ni ce que tu lis, ni ce que tu réponds.

        Chaque visite charge les mêmes fichiers, quelle que soit la lecture. Changer de langue charge une autre page. Appeler, écrire ou ouvrir un site te met en lien avec l’extérieur.

        Tes réponses restent dans la mémoire de la page. Elles s’effacent quand tu quittes, ou quand tu le demandes. Elles s’effacent aussi après cinq minutes sans toucher l’écran. Sur une borne, c’est plus court.

about-device = Ce qui reste sur l’appareil
    .text =
        {{name}} ne peut pas tout effacer. Voici ce qui peut rester.

        - Le navigateur garde une adresse neutre et les fichiers de la page.
        - Le wifi ou l’opérateur voit le nom du site, pas ce que tu lis.
        - Un autre site ouvert laisse son nom.
        - Un appel reste dans la liste des appels, un message dans sa conversation.
        - Un logiciel espion ou un compte partagé peut tout voir.
        - Le bouton retour peut quitter le site.
        - Sans script, l’historique garde des codes, et rien ne s’efface avec le temps.
        - Un traducteur du navigateur voit ce qu’il traduit.

        Quelqu’un regarde ton téléphone ? Tu peux en emprunter un autre, ou ouvrir une fenêtre privée. Elle n’arrête pas un logiciel espion.

about-check = Les numéros et les heures
    .text =
        La plupart des numéros et des heures viennent de sources publiques. Les plus récentes datent de novembre 2025, d’autres sont plus anciennes.

        L’équipe de la campagne doit encore tout vérifier. « À demander » veut dire que nous ne savons pas.

        Une erreur ? Adresse de correction : à compléter.

about-licence = Licence et accessibilité
    .text =
        Le code est sous licence EUPL-1.2. Les textes sont sous licence CC BY-SA 4.0. Tu peux les reprendre selon ces licences.

        Pour l’accessibilité, voici ce que nous avons cherché : des mots simples, des phrases courtes. Les pages se lisent sans script, et s’utilisent au clavier. Ce n’est pas une déclaration de conformité.
