# t9 · for the young person
afraid = Tu as peur de quelqu’un
    .hint = En danger maintenant, ou depuis longtemps

afraid-recognise =
    Peut-être que tu as peur de quelqu’un, là, maintenant, ou depuis longtemps.

    Si tu es en danger maintenant, appelle le 17 ou le 112. Le 112 marche dans toute l’Union européenne.

    Si tu ne peux pas parler, envoie un SMS au 114. Écris où tu es et ce qui se passe. Sans réponse après une minute, envoie ton message encore une fois.

    Si ce n’est pas maintenant, ta peur compte quand même. Tu n’as pas à la prouver.

afraid-breathe = Avoir peur n’est pas une faute.
    .text =
        La personne qui menace, frappe ou surveille est responsable. Pas toi.

        C’est vrai aussi si tu l’aimes. C’est vrai aussi si elle est de ta famille.

        Quand on a peur, on peut obéir, se taire, ou revenir. Ça ne veut pas dire que tu es d’accord.

        Tu as le droit d’être en sécurité.

afraid-more = Un plan, pour le jour où tu en as besoin
    .text =
        Tu peux y penser petit à petit, dans ta tête. Tu peux changer d’avis.

        - Une personne qui sait que tu as peur.
        - Un endroit où aller, et comment y aller.
        - Un téléphone chargé, ou celui de quelqu’un d’autre.
        - Un mot choisi à deux, qui veut dire : appelle le 17.

        Ton téléphone garde des traces des appels et des SMS. Si quelqu’un le regarde, tu peux en emprunter un autre.

afraid-step-1 = Penser à un endroit plus sûr.
    .more = Une pièce, un commerce, chez quelqu’un, un lieu avec du monde.
afraid-step-2 = Choisir un mot avec quelqu’un.
    .more = En face, entre vous deux. Mieux vaut ne pas l’écrire.
afraid-step-3 = En parler à une personne.
    .more = Un adulte de confiance, ou le 119, jour et nuit. Tu peux ne pas dire ton nom. Si tu es en danger, le 119 cherchera comment te protéger. Il fera son possible pour t’en parler avant.
