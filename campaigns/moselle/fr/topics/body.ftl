# j5 · for the young person
body = Tu t’inquiètes pour ta santé
    .hint = Un risque, une douleur, une question

body-recognise =
    Peut-être que ton corps t’inquiète, et que tu n’oses pas demander.

    Douleur forte, saignement fort, malaise : appelle le 15.

    Parfois, chaque heure compte :

    - Risque de VIH, le virus du sida : demande le traitement aux urgences. Au plus vite, dans les 48 heures.
    - Peur d’une grossesse : demande la contraception d’urgence. Au plus vite, dans les 3 ou 5 jours, selon la pilule.
    - Blessure : on peut la soigner, même si elle est cachée.
    - Peur d’une infection : demande où faire un test.

    C’était il y a plus longtemps ? Viens quand même.

body-breathe = Ce qu’on a fait à ton corps n’est pas ta faute.
    .text =
        La personne qui t’a fait mal est responsable.

        Un corps peut se figer, ou réagir. Ça ne veut pas dire que tu voulais.

        Tu n’as pas à tout raconter pour qu’on te soigne. « J’ai mal ici » suffit.

body-more = Sans tes parents, sans plainte
    .text =
        Contraception, même d’urgence : leur accord n’est pas demandé. Tu peux aller en pharmacie, à l’infirmerie scolaire, ou dans un centre de santé sexuelle. Demande « le secret », pour que rien n’arrive sur leurs relevés.

        Arrêter une grossesse : leur accord n’est pas obligatoire. Un adulte de ton choix t’accompagne.

        Tests et autres soins : demande si c’est possible sans eux, et gratuit.

        Violence : demande un examen aux urgences, même sans porter plainte. Pour les preuves, mieux vaut ne pas se laver ni se changer avant. C’est déjà fait ? Viens quand même.

body-step-1 = Repenser à quand c’était.
    .more = C’est la première chose utile à dire.
body-step-2 = Poser une question sans dire ton nom.
    .more = À Fil Santé Jeunes, par exemple. Ton téléphone garde une trace de l’appel.
body-step-3 = Voir une personne qui soigne.
    .more = « Avant que je parle : qu’est-ce que vous devez répéter ? » En danger maintenant : appelle le 17 ou le 112, ou envoie un SMS au 114.
