# f3 · for the young person
friend-brought-me = C’est quelqu’un de ton âge qui te l’a proposé
    .hint = Une amie, un cousin, quelqu’un du foyer

friend-brought-me-recognise =
    Peut-être que quelqu’un de ton âge t’a proposé quelque chose qui te gêne.

    Des images, des gestes intimes, une rencontre, en échange d’autre chose. Tu avais des raisons de lui faire confiance.

    Peut-être que cette personne croit te rendre service. Peut-être qu’on lui met la pression aussi. Il y a parfois un adulte derrière, qu’on ne voit pas.

    Tu as peut-être peur de perdre son amitié, ou de lui créer des ennuis.

friend-brought-me-breathe = Faire confiance n’est pas une faute.
    .text =
        Tu peux dire non à cette personne, et tenir à elle. Tu peux aussi lui en vouloir.

        Même si tu as déjà dit oui, tu peux dire non.

        Personne n’a le droit de te pousser à ça, quel que soit son âge. L’adulte qui paie ou qui en profite est responsable, pour vous deux.

friend-brought-me-more = Chercher de l’aide pour deux
    .text =
        Tu n’as pas à sauver l’autre sans aide. Un adulte peut chercher comment vous aider.

        Ne va pas voir la personne qui vous fait peur.

        En danger maintenant : appelle le 17 ou le 112, ou envoie un SMS au 114.

friend-brought-me-step-1 = Préparer un non tout simple.
    .more = « Ce n’est pas pour moi. Mais je tiens à toi. » Tu n’as pas à donner de raison. Si ça te fait peur, parle d’abord à un adulte.
friend-brought-me-step-2 = Poser une question, si tu te sens en sécurité.
    .more = « Et toi, tu pourrais arrêter ? » Mieux vaut ne pas l’écrire : quelqu’un lit peut-être vos messages.
friend-brought-me-step-3 = Parler de vous deux à un adulte.
    .more = Quelqu’un de confiance, ou le 119, jour et nuit. Tu peux ne pas dire ton nom. Tu peux demander : « Qu’est-ce qui se passerait pour nous deux ? » Si tu es en danger, le 119 cherchera comment te protéger. Il fera son possible pour t’en parler avant.
