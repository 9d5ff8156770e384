# j5 · for the young person
body = Tu t’inquiètes pour ta santé
    .hint = Un risque, une douleur, une question

# verify: 48 h for HIV treatment, 3 or 5 days for emergency pills (known): a doctor
body-recognise =
    Peut-être que ton corps t’inquiète, et que tu n’oses pas demander.

    Douleur forte, saignement fort, malaise : appelle le 15.

    Parfois, chaque heure compte :

    - Risque de VIH, le virus du sida : demande le traitement aux urgences. Au plus vite, dans les 48 heures.
    - Peur d’une grossesse : demande la contraception d’urgence. Au plus vite, dans les 3 ou 5 jours, selon la pilule.
    - Blessure : on peut la soigner, même si elle ne se voit pas.
    - Peur d’une infection : demande où faire un test.

    C’était il y a plus longtemps ? Tu peux y aller quand même.

body-breathe = Ce qu’on a fait à ton corps n’est pas ta faute.
    .text =
        Si quelqu’un t’a fait mal, cette personne est responsable. Pas toi.

        Un corps peut se figer, ou réagir. Ça ne veut pas dire que tu voulais.

        Tu n’as pas à tout raconter pour qu’on te soigne. « J’ai mal ici » suffit.

# verify: abortion, care, tests without parents (known); where to go at night after a rape
body-more = Sans tes parents, sans plainte
    .text =
        Contraception, même d’urgence : l’accord de tes parents n’est pas demandé. Tu peux aller en pharmacie, à l’infirmerie scolaire, ou dans un centre de santé sexuelle. Demande « le secret », pour que rien ne se voie sur leurs remboursements.

        Arrêter une grossesse : leur accord n’est pas obligatoire. Un adulte de ton choix t’accompagne.

        Tests et autres soins : demande si c’est possible sans eux, et gratuit.

        Violence : demande un examen aux urgences, même sans porter plainte. Le 15 peut te dire où. Pour les preuves, mieux vaut ne pas te laver ni te changer avant. C’est déjà fait ? Tu peux y aller quand même.

body-step-1 = Compter les heures ou les jours passés.
    .more = C’est utile pour te soigner. Tu n’as pas à repenser au reste.
body-step-2 = Poser une question sans dire ton nom.
    .more = À Fil Santé Jeunes, par exemple. Ton téléphone garde une trace de l’appel.
body-step-3 = Voir une personne qui soigne.
    .more = « Avant que je parle : qu’est-ce que vous devez répéter ? » En danger maintenant : appelle le 17 ou le 112, ou envoie un SMS au 114.
