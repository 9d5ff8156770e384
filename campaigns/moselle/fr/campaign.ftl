# Les mots de la campagne : accueil, portes, aide, borne, qui parle ici.

home = Fais escale.
    .lead = Quelques minutes pour toi.
    .promise = { $device ->
        [kiosk] Sans nom, sans compte. « Quitter » efface ce que tu as fait ici.
       *[other] Sans nom, sans compte. « Quitter » ouvre une autre page, tout de suite.
    }

door-living = Ce que je vis
    .hint = Une relation, un cadeau, une peur

door-online = Ce qu’on me demande en ligne
    .hint = Des messages, des photos

door-worried = Je m’inquiète pour quelqu’un
    .hint = Une amie, un ami, un frère, une sœur

door-parent = Je suis parent
    .hint = Comprendre, parler, trouver un appui

door-professional = Je travaille avec des jeunes
    .hint = Repérer, parler, protéger

group-someone = Avec quelqu’un
group-home = Là où je vis
group-inside = Dans ma tête, dans mon corps
group-questions = Mes questions

help = Parler à quelqu’un
    .lead = Tu n’as pas besoin de savoir quoi dire.

danger = En danger maintenant ?
    .text = Appelle le 17 ou le 112. Si tu ne peux pas parler, envoie un SMS au 114.

attract = Quelques minutes pour toi
    .lead = Touche l’écran.

about = Qui parle ici

# verify: who pays for the campaign; the owner’s agreement to be named, and its words
about-who = Qui parle, qui paie
    .text =
        Escale est une campagne préparée pour le Département de la Moselle. Son accord, et qui paie : à confirmer. Ceci est un brouillon. Des professionnels et des jeunes doivent encore le lire.

        Escale veut protéger les moins de 18 ans de l’exploitation sexuelle. Exploiter, c’est demander des gestes ou des images intimes contre quelque chose, ou en profiter. Ce n’est pas la faute de la personne qui le vit.

        Le 19 décembre 2023, trois institutions ont signé une convention :

        - le Département de la Moselle
        - la Direction interrégionale de la Protection Judiciaire de la Jeunesse
        - la Cour d’appel de Metz

        Leurs mots : Prévenir – Repérer – Accompagner. Pour 2025, elles voulaient des campagnes dans tous les lieux où vont les adolescents. Escale veut y répondre.

# verify: what the host keeps of a visit (address, time), and for how long
about-how = Comment ça marche, sans te suivre
    .text =
        Ici, pas de compte, pas de cookie, pas de compteur. La page n’envoie ni ce que tu lis, ni ce que tu réponds.

        Chaque visite charge les mêmes fichiers, quelle que soit la lecture. Changer de langue charge une autre page. L’ordinateur qui héberge le site voit une visite, pas ce que tu lis. Un traducteur du navigateur voit ce qu’il traduit. Appeler, écrire ou ouvrir un site te met en lien avec l’extérieur.

        Tes réponses restent dans la mémoire de la page. Elles s’effacent quand tu quittes, ou quand tu le demandes. Elles s’effacent aussi après cinq minutes sans toucher l’écran. Sur une borne, c’est plus court.

about-device = Ce qui reste sur l’appareil
    .text =
        Escale ne peut pas tout effacer. Voici ce qui peut rester, ou se voir.

        - Le navigateur garde une adresse neutre et les fichiers de la page.
        - Un lien ou un QR code peut laisser un code, qui rouvre le texte lu.
        - La liste des applications peut montrer une image de la page.
        - Le wifi ou l’opérateur voit le nom du site, pas ce que tu lis.
        - Un autre site ouvert laisse son nom.
        - Un appel reste dans la liste des appels, un message dans sa conversation.
        - Un logiciel espion ou un compte partagé peut tout voir.
        - Sans script, l’historique garde des codes, et rien ne s’efface avec le temps.

        Le bouton retour peut quitter le site.

        Quelqu’un regarde ton téléphone ? Tu peux en emprunter un autre, ou ouvrir une fenêtre privée. Elle n’arrête pas un logiciel espion.

# verify: an address for corrections, read every week
about-check = Les numéros, les heures, les textes
    .text =
        La plupart des numéros et des heures viennent de sources publiques. Les plus récentes datent de novembre 2025, d’autres sont plus anciennes. Quelques numéros n’ont pas encore de source.

        Cette version est un brouillon de novembre 2026. L’équipe de la campagne n’a encore appelé aucun numéro. « À demander » veut dire que nous ne savons pas. « Pas encore de numéro ici » : le service doit d’abord nous donner le sien.

        La loi est dite avec des mots simples. Un avocat ou un magistrat doit encore relire. Pour la santé, un médecin aussi.

        Une erreur ? Adresse de correction : à fournir par l’équipe de la campagne.

about-licence = Licence et accessibilité
    .text =
        Le code est sous licence EUPL-1.2. Les textes et les dessins sont sous licence CC BY-SA 4.0. Tu peux les reprendre selon ces licences.

        Pour l’accessibilité, voici ce que nous avons cherché : des mots simples, des phrases courtes. Les pages se lisent sans script, et s’utilisent au clavier. Ce n’est pas une déclaration de conformité.
