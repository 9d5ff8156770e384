# k4 · for the young person
a-gift = On te propose quelque chose en échange
    .hint = Un cadeau, un service, un endroit où dormir

a-gift-recognise =
    Peut-être qu’on t’a donné un cadeau, un téléphone, un trajet, un endroit où dormir.

    Parfois c’est de l’argent, de l’alcool ou une drogue. Et maintenant, on attend quelque chose de toi : des images, des gestes intimes, une rencontre. C’est parfois dit gentiment. Dire non devient difficile.

    Parfois, il y a aussi ça :

    - Tu caches où tu vas, ou ce que tu reçois.
    - Quelqu’un te rappelle tout ce qu’il a fait pour toi.
    - Quelqu’un décide qui tu vois, ou répond à ta place.
    - Tu bois, ou tu prends quelque chose, pour tenir.
    - Tu n’oses plus dire stop.

    Un seul de ces signes ne prouve rien. Tu peux en parler à quelqu’un, ou au 119.

a-gift-breathe = Tu n’as rien fait de mal.
    .text =
        Tu ne dois rien. Même si tu as dit oui, une fois ou souvent.

        L’adulte qui te demande ça n’en a pas le droit, même une seule fois. La loi est de ton côté.

        Avoir reçu quelque chose n’y change rien. Tu as fait ce que tu pouvais.

        Tu peux changer d’avis. Si dire non te fait peur, tu peux d’abord en parler.

a-gift-step-1 = Attendre avant de répondre.
    .more = Tu as le droit de prendre ton temps. En danger maintenant : appelle le 17 ou le 112, ou envoie un SMS au 114.
a-gift-step-2 = Garder les messages, si tu peux.
    .more = Ils peuvent t’aider plus tard. Tu n’as pas à les relire. Si quelqu’un regarde ton téléphone, ta sécurité passe d’abord.
a-gift-step-3 = En parler à une personne.
    .more = Un adulte de confiance, ou le 119, jour et nuit. Tu peux poser une question sans dire ton nom. Si tu es en danger, le 119 cherchera comment te protéger. Il fera son possible pour t’en parler avant.
