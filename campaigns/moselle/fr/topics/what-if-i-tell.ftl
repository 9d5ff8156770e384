# x8 · for the young person
what-if-i-tell = Qu’est-ce qui se passe si j’en parle ?
    .hint = Ton nom, qui le saura, ce que tu décides

what-if-i-tell-recognise =
    Peut-être que tu voudrais en parler, et que tu as peur de la suite.

    Peur que tout explose. Peur qu’on ne te croie pas. Peur que ta famille l’apprenne. Peur que quelqu’un se mette en colère.

    On ne peut pas te promettre que ce sera facile. On peut te dire avant ce qu’on sait. Quand on ne sait pas, on te donne une question à poser.

what-if-i-tell-breathe = Tu choisis par où commencer.
    .text =
        Tu peux dire un peu, et t’arrêter. Tu peux parler sans porter plainte.

        La loi ne te punit jamais d’avoir dit oui. Elle est de ton côté.

        Un adulte qui aide ne peut pas toujours tout garder pour lui. Si tu es en danger, il doit chercher à te protéger. Il peut alors en parler à d’autres adultes.

        Tu peux demander : « Avant que je parle : qu’est-ce que vous devez répéter ? »

# verify: what each of the five must pass on, and to whom (known or unsure; FACTS.md 7.9)
what-if-i-tell-more = Cinq chemins
    .text =
        Sur chaque chemin, tu décides ce que tu dis. Tu peux demander qui le saura.

        - Quelqu’un de ton âge : cette personne te connaît. Elle peut s’inquiéter, et en parler à un adulte.
        - L’infirmerie scolaire : on peut connaître ton nom. Si tu es en danger, on doit agir. Tu peux demander si tes parents le sauront.
        - Le 119 : ton nom n’est pas obligatoire. Si tu es en danger, le 119 prévient les services qui protègent les mineurs. En urgence, la police ou les secours.
        - Le tchat de la police : on demande ton code postal. En grand danger, la police peut chercher qui tu es.
        - Les éducateurs de rue : demande si ton nom est utile, et ce qu’ils doivent répéter.

what-if-i-tell-step-1 = Préparer ta première phrase.
    .more = « Je ne veux pas dire mon nom. Je voudrais poser une question. » Tu peux aussi montrer ton écran.
what-if-i-tell-step-2 = Demander d’abord ce qui sera répété.
    .more = « Avant que je parle : qu’est-ce que vous devez répéter ? » « Est-ce que vous me préviendrez avant ? » Le 119 fera son possible pour t’en parler avant.
what-if-i-tell-step-3 = Choisir une personne.
    .more = Si elle n’écoute pas, ce n’est pas ta faute. Tu peux en choisir une autre. En danger maintenant : appelle le 17 ou le 112, ou envoie un SMS au 114.
