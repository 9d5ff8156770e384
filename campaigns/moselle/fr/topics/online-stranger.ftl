# w5 · for the young person
online-stranger = Quelqu’un en ligne devient très important
    .hint = Des messages chaque jour, bientôt une rencontre

online-stranger-recognise =
    Peut-être que quelqu’un, en ligne, prend beaucoup de place dans ta vie.

    Cette personne t’écoute, et ça fait du bien. C’est peut-être une amitié. Ou un adulte qui cherche autre chose.

    Parfois, il y a ça :

    - Elle veut que votre lien reste secret.
    - Elle t’envoie ou te promet des cadeaux.
    - Elle te trouve « très mature pour ton âge ».
    - Elle veut vite changer d’application.
    - Elle te demande des images de toi.
    - Elle veut te voir, et que personne ne le sache.

    Un seul de ces signes ne prouve rien. Le 3018 peut t’aider à comprendre.

online-stranger-breathe = Aimer qu’on t’écoute n’est pas une faute.
    .text =
        On ne peut pas toujours deviner ce que quelqu’un cache.

        Un adulte n’a pas le droit de te demander une image intime. Il est responsable, même si tu as dit oui.

        Tu peux tenir à cette personne, et te poser des questions.

online-stranger-more = Si vous parlez de vous voir
    .text =
        Un profil peut mentir sur l’âge et le visage.

        Avant, tu peux dire à un adulte qui tu vois, où et quand. Un lieu avec du monde est plus sûr. Venir avec un adulte de confiance aussi.

        Tu peux ne pas y aller. Même à la dernière minute.

online-stranger-step-1 = Garder une chose pour toi.
    .more = Ton adresse, ton école, une image. Si tu l’as déjà donnée, on peut t’aider aussi.
online-stranger-step-2 = Dire un petit non, pour voir.
    .more = « Pas ce soir. » La réponse est calme, ou en colère ? Si tu as déjà peur, mieux vaut ne pas essayer.
online-stranger-step-3 = En parler à une personne, avant de la voir.
    .more = Un adulte de confiance, ou le 3018. La nuit, le 119 ou le tchat de la police. Tu peux demander ce qui sera répété. En danger maintenant : appelle le 17 ou le 112, ou envoie un SMS au 114.
