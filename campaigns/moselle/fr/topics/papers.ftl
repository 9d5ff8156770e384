# w3 · for the young person
papers = Tu viens d’arriver, quelqu’un garde tes papiers
    .hint = Avec ou sans papiers, la loi te protège

papers-recognise =
    Peut-être que tu viens d’arriver en France. Avec quelqu’un, ou sans ta famille.

    Une personne décide pour toi :

    - Elle garde tes papiers ou ton téléphone.
    - Elle dit : « Tu me dois l’argent du voyage. »
    - Elle te demande des choses que tu ne veux pas faire.
    - Elle parle toujours à ta place.
    - Elle te fait peur avec la police.

    Un seul de ces signes ne prouve rien. Tu peux en parler à un éducateur, ou au 119.

    Danger maintenant : appelle le 17 ou le 112. Si parler est dangereux, envoie un SMS au 114.

# verify: a debt for the journey has no force; same protection without papers (not in FACTS.md)
papers-breathe = Tu n’as rien fait de mal.
    .text =
        Avant 18 ans, la loi te protège. Avec papiers ou sans papiers, c’est la même protection. Les numéros sont les mêmes.

        La dette du voyage n’a pas de valeur pour la loi. La loi ne t’oblige pas à la payer. Personne n’a le droit de te demander ton corps pour payer.

        L’adulte qui te demande ça est responsable. Toi, non.

papers-more = Si tu parles peu français
    .text =
        Plus bas, il y a une phrase en français. Tu peux la montrer sur ton écran. Puis tu dis le nom de ta langue.

        Tu peux demander : « Est-ce que quelqu’un peut traduire ? »

        La personne qui te fait peur ne doit pas traduire pour toi. Loin d’elle, tu peux dire : « Je veux une autre personne. »

papers-step-1 = Garder un numéro dans ta tête : 119.
    .more = Il est gratuit, jour et nuit. Tu peux ne pas dire ton nom.
papers-step-2 = Montrer la phrase à quelqu’un.
    .more = À l’école, à l’hôpital. Mieux vaut un moment sans la personne qui te fait peur. Sans téléphone, tu peux dire la phrase.
papers-step-3 = Parler à un éducateur ou à une éducatrice.
    .more = Son travail est d’aider les jeunes. Ce n’est pas la police. Tu peux demander d’abord : « Qu’est-ce que vous devez répéter ? À qui ? Est-ce que ça change quelque chose pour mes papiers ? » Ou le 119 : si tu es en danger, il cherchera comment te protéger. Il fera son possible pour t’en parler avant.
