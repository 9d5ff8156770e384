# m7 · for the young person
says-loves-me = On te dit « je t’aime », et on te demande ça
    .hint = « Si tu m’aimes, prouve-le »

says-loves-me-recognise =
    Peut-être que tu aimes quelqu’un. Et cette personne te demande quelque chose de difficile.

    Voir d’autres personnes. Donner des images de toi. « Aider » pour l’argent. Prouver que tu l’aimes.

    Parfois, c’est aussi ça :

    - Cette personne te rappelle ce qu’elle a fait pour toi.
    - Elle décide qui tu vois, et quand tu réponds.
    - Elle dit que personne d’autre ne t’aimera.
    - Elle menace de partir, ou de tout raconter.
    - Tu caches à tes proches ce qu’elle te demande.
    - L’idée d’arrêter te fait peur.

    Un seul de ces signes ne prouve rien. Tu peux en parler à quelqu’un de l’extérieur, ou au 119.

says-loves-me-breathe = Deux choses peuvent être vraies.
    .text =
        Tu aimes cette personne. Et ce qu’elle te demande n’est pas normal.

        Tu peux aimer quelqu’un sans avoir à le prouver. Quelqu’un qui t’aime peut entendre ton non.

        L’adulte qui te demande ça n’en a pas le droit. Quelqu’un de ton âge non plus.

        Aimer n’est pas une faute. Faire confiance non plus.

        Ici, personne ne te dit de partir. Tu n’as pas à choisir aujourd’hui.

says-loves-me-step-1 = Repenser à ton dernier « non ».
    .more = Comment cette personne a réagi ? Comment tu te sentais après ? Si tu n’oses plus dire non, ça compte aussi.
says-loves-me-step-2 = Garder le contact avec quelqu’un d’autre.
    .more = Un ami, une sœur, une tante, un adulte du collège ou du lycée. Un simple bonjour suffit.
says-loves-me-step-3 = Parler une fois à quelqu’un de l’extérieur.
    .more = Tu peux écrire ou appeler sans dire ton nom. Si on regarde ton téléphone, un autre est plus sûr. Parler, ce n’est pas décider de partir. Tu peux demander d’abord ce qui sera répété. Si tu es en danger, le 119 cherchera comment te protéger. En danger maintenant : appelle le 17 ou le 112, ou envoie un SMS au 114.
