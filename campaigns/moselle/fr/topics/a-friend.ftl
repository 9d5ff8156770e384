# g5 · for a friend
a-friend = Tu t’inquiètes pour quelqu’un
    .hint = Une amie, un frère, quelqu’un de ta classe

a-friend-recognise =
    Peut-être que quelqu’un que tu aimes a changé, et que ça t’inquiète.

    Tu as peut-être remarqué :

    - De nouveaux amis, parfois plus âgés.
    - De nouvelles affaires, sans explication.
    - Un téléphone qu’on ne lâche plus, ou plusieurs.
    - Des absences, des nuits ailleurs, de la fatigue, des marques.
    - De la fierté, puis des larmes.
    - Quelqu’un qui décide, ou répond, à sa place.
    - Des mots comme « je gère », et rien de plus.

    Un seul signe ne prouve rien. Tu peux en parler à un adulte de confiance, ou au 119.

    Si la personne est en danger maintenant, appelle le 17 ou le 112. Si tu ne peux pas parler, envoie un SMS au 114.

a-friend-breathe = Tu n’as pas à porter ça sans aide.
    .text =
        Ce n’est pas ta faute. Ce n’est pas la sienne non plus.

        L’adulte qui demande, qui paie ou qui en profite est responsable.

        En parler, ce n’est pas trahir. Tu n’as pas à trouver des preuves, ni à tout régler.

        Prends soin de toi aussi. Tu as le droit d’avoir peur, de souffler, d’en parler pour toi.

a-friend-more = Comment commencer
    .text =
        « J’ai remarqué que tu souris moins. Je m’inquiète pour toi. »

        Tu peux écouter, plus que parler. Tu n’as pas besoin des détails. Mieux vaut éviter « pourquoi tu fais ça ? » et « à ta place, moi… ».

        Mieux vaut ne pas promettre de tout garder pour toi. Tu peux dire : « Si j’ai peur pour toi, j’en parlerai à un adulte. Je te le dirai avant. »

        Ne va pas voir la personne qui te fait peur. Ça peut vous mettre en danger.

        Si quelqu’un que tu aimes parle de mourir, appelle le 3114, ou appelez ensemble. Si c’est urgent, appelle le 15.

a-friend-step-1 = Dire une phrase simple.
    .more = « J’ai remarqué que… Je suis là. » La réponse peut venir plus tard.
a-friend-step-2 = Garder le lien, même sans réponse.
    .more = Tu peux envoyer des messages ordinaires. Quelqu’un d’autre les lit peut-être.
a-friend-step-3 = Parler aujourd’hui à un adulte.
    .more = Un parent, un professeur, l’infirmerie scolaire. Ou le 119, jour et nuit, sans dire ton nom. S’il y a un danger, cet adulte doit chercher à protéger. Tu peux demander d’abord ce qui sera répété, et à qui.
