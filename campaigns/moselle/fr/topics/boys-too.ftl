# b4 · for the young person
boys-too = Ça arrive aussi aux garçons
    .hint = Quand on pense que personne n’y croira

boys-too-recognise =
    Peut-être que tu croyais que ça n’arrivait qu’aux filles.

    On t’a peut-être demandé des images, des gestes intimes, en échange d’autre chose.

    Ça arrive aux garçons, qu’ils aiment les filles, les garçons, ou les deux. Ça arrive aux jeunes trans ou non binaires.

    Tu te dis peut-être :

    - « On ne va pas me croire. »
    - « Je n’avais qu’à me défendre. »
    - « On va croire des choses sur moi. »
    - « Mon corps a réagi, alors je le voulais. »

    Ces pensées ne prouvent rien. Le 119 peut les entendre.

boys-too-breathe = Ce n’est pas à cause de qui tu es.
    .text =
        L’adulte qui demande ou qui paie est responsable, homme ou femme.

        Se figer, ce n’est pas dire oui. Un corps peut réagir sans qu’on le veuille.

        Ça ne décide pas qui tu aimes, ni qui tu es.

        La loi et le 119 sont là pour tous les jeunes.

boys-too-more = Si tu as peur qu’on l’apprenne
    .text =
        Tu peux demander de l’aide sans dire qui tu aimes. Tu peux donner le prénom que tu veux.

        Personne n’a le droit de menacer de le raconter.

        Si tu penses à mourir, appelle le 3114, jour et nuit. Si c’est urgent, appelle le 15.

boys-too-step-1 = Changer une phrase, dans ta tête.
    .more = « On ne va pas me croire » devient : « Quelqu’un pourrait me croire. »
# verify: Comment on s’aime ? also answers boys (FACTS 2b: “in practice”); its hours (unsure)
boys-too-step-2 = Écrire, si parler est dur.
    .more = Sur le tchat « Comment on s’aime ? », on te répond par écrit. L’historique peut garder le nom du site.
boys-too-step-3 = En parler à une personne.
    .more = Un adulte de confiance, ou le 119, jour et nuit. Si on ne te croit pas, tu peux parler à quelqu’un d’autre. Si tu es en danger, le 119 cherchera comment te protéger. Il fera son possible pour t’en parler avant. En danger maintenant : appelle le 17 ou le 112, ou envoie un SMS au 114.
