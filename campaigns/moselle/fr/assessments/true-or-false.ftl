# A0. Dix phrases, vrai ou faux, sans note. Pour la classe, une borne, ou pour soi.
# .why : pourquoi. .source : loi ou page, avec l’année.

true-or-false = Vrai ou faux ?
    .hint = Dix phrases courtes, sans note
    .intro =
        Peut-être que tu as déjà entendu ces phrases. Certaines sont vraies, d’autres non.

        Dix phrases courtes. Tu peux passer celles que tu veux. Tes réponses ne sont ni enregistrées, ni envoyées.

        Ces phrases ne parlent pas de toi. Ce n’est ni un test, ni un diagnostic. Si l’une d’elles te touche, tu peux t’arrêter.
    .sources =
        Chaque réponse dit sa source. Les articles de loi ont été lus dans des pages de 2021 à 2026. Un avocat ou un magistrat doit encore les relire. Des professionnels et des jeunes aussi. Ce n’est pas une échelle clinique, ni une évaluation de qui que ce soit.

true-or-false-stop-after-yes = Si on a dit oui une fois, on ne peut plus dire non.
    .why = On peut changer d’avis à tout moment, même après un oui. La loi dit qu’un accord peut être retiré. La personne en face doit s’arrêter.
    .source = Code pénal, article 222-22, loi du 6 novembre 2025.

true-or-false-no-name = Un mineur peut appeler le 119 sans dire son nom.
    .why = Au 119, le nom n’est pas obligatoire, et l’appel est gratuit, jour et nuit. Si tu es en grand danger, le 119 cherchera comment te protéger. Il fera son possible pour t’en parler avant.
    .source = service-public.fr, 2023 ; solidarites.gouv.fr, 2025.

true-or-false-only-girls = Un adulte qui profite d’un jeune, ça n’arrive qu’aux filles.
    .why = Ça arrive aussi aux garçons, et aux jeunes trans ou non binaires. Ça arrive dans tous les milieux. La loi protège tous les moins de 18 ans.
    .source = Loi n° 2002-305, article 13, 2002 ; plan national, 2021.

true-or-false-gift-owes = Recevoir un cadeau oblige à quelque chose.
    .why = Un cadeau ne crée pas de dette. Un adulte n’a pas le droit de demander des gestes intimes en échange. Même si tu as dit oui, tu ne lui dois rien.
    .source = Code pénal, article 225-12-1, texte lu en 2026.

true-or-false-complain-alone = On peut porter plainte sans ses parents.
    .why = À tout âge, on peut aller sans ses parents au commissariat ou à la gendarmerie. Un adulte de confiance peut venir aussi. On peut d’abord en parler à quelqu’un, sans porter plainte.
    .source = masecurite.interieur.gouv.fr, 2025.

# verify: 3018 also for a made-up picture (FACTS: images, not said of made-up ones)
true-or-false-fake-picture = Une image truquée, ce n’est pas grave.
    .why = Une image truquée peut faire aussi mal qu’une vraie. Ce n’est pas la faute de la personne qu’on y voit. Le 3018 peut aider à faire retirer l’image, sans demander de nom.
    .source = 3018 : solidarites.gouv.fr, 2025.

# verify: 225-5 and a minor who asks: by a lawyer
true-or-false-same-age = La personne qui demande quelque chose en échange peut être quelqu’un de mon âge.
    .why = Quelqu’un de ton âge peut le demander, parfois parce qu’un adulte lui met la pression. Personne n’a le droit de te pousser à ça, quel que soit son âge. Un adulte de confiance peut chercher comment vous aider.
    .source = Code pénal, article 225-5, sans condition d’âge, texte lu en 2026.

true-or-false-silence-is-yes = Si quelqu’un ne dit rien, ça veut dire oui.
    .why = Se taire, se figer, ce n’est pas dire oui. La peur peut empêcher de parler ou de bouger. La loi dit qu’un silence ne suffit pas pour conclure à un accord.
    .source = Code pénal, article 222-22, loi du 6 novembre 2025.

true-or-false-love-proof = Quand on aime, on doit le prouver.
    .why = On peut aimer quelqu’un et lui dire non. La loi dit qu’un accord doit être libre, sans menace ni contrainte. Réclamer une preuve d’amour, c’est une pression.
    .source = Code pénal, article 222-22, loi du 6 novembre 2025.

# verify: years to complain (verified, undated page): by a lawyer
true-or-false-too-late = Après un certain temps, c’est trop tard pour en parler.
    .why = Pour en parler, il n’y a pas de date limite. Même pour porter plainte, la loi laisse souvent des années après 18 ans. Un avocat peut dire jusqu’à quand.
    .source = service-public.fr, fiche F38050, date et délais à vérifier.

true-or-false-end = Et maintenant, à ton rythme.
    .text =
        Ce n’était pas un test. Il n’y a pas de note.

        Peut-être qu’une phrase t’a fait penser à toi, ou à quelqu’un. Tu n’as pas à le dire ici, ni devant les autres. Ce n’est pas ta faute.

        Plus bas, une porte mène vers d’autres pages. Il y a aussi des personnes à qui parler, sans devoir dire ton nom. Avant de parler, tu peux leur demander ce qu’elles doivent répéter.

        En danger maintenant : appelle le 17. Si tu ne peux pas parler, envoie un SMS au 114.
