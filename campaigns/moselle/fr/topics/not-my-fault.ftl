# h6 · for the young person
not-my-fault = Est-ce que c’est ma faute ?
    .hint = La question qu’on n’ose pas poser

not-my-fault-recognise =
    Peut-être que tu te demandes si c’est ta faute. La réponse est non.

    Peut-être que tu penses : j’ai dit oui. J’ai reçu quelque chose. Je n’ai rien dit. J’ai continué.

    Peut-être que quelqu’un te répète que c’est à cause de toi. Ce n’est pas vrai pour autant.

    Ces pensées sont lourdes. Elles ne disent pas qui est responsable.

not-my-fault-breathe = Ce n’est pas ta faute.
    .text =
        Cinq raisons, en cinq phrases.

        - L’adulte qui demande, qui paie ou qui en profite est responsable.
        - La loi protège les moins de 18 ans, même après un oui.
        - Se taire ou se figer, ce n’est pas dire oui.
        - Avoir reçu quelque chose n’y change rien.
        - Tu as fait ce que tu pouvais.

        Tu peux ne pas y croire encore. On peut avoir honte sans avoir rien fait de mal.

not-my-fault-more = Si c’est trop lourd
    .text =
        Tu n’as pas à porter ça sans aide.

        Si tu penses à te faire du mal ou à mourir, appelle le 3114. On te répond jour et nuit. Si c’est urgent, appelle le 15.

        Si quelqu’un te met en danger maintenant, appelle le 17 ou le 112. Si tu ne peux pas parler, envoie un SMS au 114.

not-my-fault-step-1 = Choisir une des cinq phrases.
    .more = Celle qui te semble la moins difficile à croire.
not-my-fault-step-2 = La dire à voix haute, ou dans ta tête.
    .more = Comme tu la dirais à quelqu’un que tu aimes.
not-my-fault-step-3 = Poser la question à une personne.
    .more = « Est-ce que c’est ma faute ? » Un adulte de confiance, ou le 119, jour et nuit. Tu peux ne pas dire ton nom. Si tu es en danger, le 119 cherchera comment te protéger. Il fera son possible pour t’en parler avant.
