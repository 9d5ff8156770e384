# c8 · for the young person
i-manage = « Je gère »
    .hint = Quelques questions, sans te faire la morale

i-manage-recognise =
    Si tu lis ça, tu te dis peut-être : « Je gère. »

    C’est peut-être vrai. Tu connais ta vie mieux que nous. Voici juste des questions. Les réponses restent dans ta tête.

    - Ton sommeil : tu te reposes vraiment ?
    - Tes cours, tes projets : ils avancent, ou ils attendent ?
    - Ton corps : il a mal, ou tu ne le sens plus ?
    - Tes secrets : ils sont lourds à garder ?
    - Alcool, médicaments, drogues : tu en prends pour tenir ?
    - Le jour où tu dis non : qu’est-ce qui se passe ?

    Une seule réponse ne prouve rien. Si une question te reste en tête, le 119 peut l’entendre.

i-manage-breathe = Gérer, ça peut fatiguer.
    .text =
        Tu as trouvé comment tenir. Ce n’est pas une faute. En avoir assez non plus.

        Un adulte n’a pas le droit de te donner quelque chose contre des gestes intimes. Même si tu dis oui. Même si l’idée semblait venir de toi. La loi protège les moins de 18 ans.

        Tu as le droit de dire non sans avoir peur. Tu n’as pas à essayer pour savoir. Si l’imaginer te fait peur, ça compte déjà.

i-manage-step-1 = Garder une des questions.
    .more = Celle qui dérange le plus. Tu peux y revenir demain, ou jamais.
i-manage-step-2 = Penser à quelqu’un qui ne juge pas.
    .more = Tu n’as rien à lui dire aujourd’hui. Savoir qui, c’est déjà utile.
i-manage-step-3 = Parler, sans rien décider.
    .more = « Je gère, mais j’ai une question. » Au 119, jour et nuit, tu peux ne pas dire ton nom. Si tu es en danger, le 119 cherchera comment te protéger. Il fera son possible pour t’en parler avant. En danger maintenant : appelle le 17 ou le 112, ou envoie un SMS au 114.
