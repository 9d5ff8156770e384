# p3 · for the young person
pictures = On te réclame une image de toi, ou une image de toi circule
    .hint = Une photo, une vidéo, un montage

pictures-recognise =
    Peut-être qu’on te réclame une image de toi. Peut-être qu’une image de toi circule déjà.

    Quelqu’un insiste. Quelqu’un menace de la montrer à ta famille, ou à ton école. Quelqu’un l’a partagée sans ton accord.

    Une image fabriquée ou truquée compte aussi, même si ce n’est pas vraiment toi.

    Tu peux avoir peur, ou honte. Tu peux quand même demander de l’aide.

pictures-breathe = Ce n’est pas ta faute.
    .text =
        Même si tu as envoyé cette image. Même si tu en as envoyé plusieurs.

        Un adulte n’a pas le droit de te demander une image intime. Personne n’a le droit de menacer de la montrer. Personne n’a le droit de la partager sans ton accord.

        Tu ne fais rien de mal en demandant de l’aide.

pictures-more = Si c’est trop lourd
    .text =
        Tu n’as pas à porter ça sans aide, ni à attendre demain.

        Si tu penses à te faire du mal ou à mourir, appelle le 3114. On te répond jour et nuit. Si c’est urgent, appelle le 15.

        Si quelqu’un te met en danger maintenant, appelle le 17 ou le 112. Si tu ne peux pas parler, envoie un SMS au 114.

pictures-step-1 = Ne rien envoyer de plus.
    .more = Pas d’argent, pas d’autre image. Même si on te presse, tu peux ne pas répondre. Tu as déjà payé ou envoyé ? On peut t’aider aussi.
pictures-step-2 = Garder les messages et les noms de profil.
    .more = Mais aucune copie de l’image elle-même. Ensuite, tu peux bloquer la personne. Le 3018 peut t’aider à le faire. Si quelqu’un regarde ton téléphone, demande d’abord conseil au 3018.
pictures-step-3 = Parler au 3018, ou à un adulte de confiance.
    .more = Le 3018 peut aider à faire retirer l’image. Tu peux ne pas dire ton nom. Tu peux demander d’abord ce qui sera répété. La nuit, le 119 et le tchat de la police répondent aussi.
