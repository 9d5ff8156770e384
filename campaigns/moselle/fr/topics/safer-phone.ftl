# z2 · for the young person
safer-phone = Ton téléphone et ceux qui regardent
    .hint = Ce qui se voit, ce qui reste

safer-phone-recognise =
    Peut-être que quelqu’un regarde ton téléphone, ou sait toujours où tu es.

    Plusieurs choses peuvent le permettre :

    - L’historique, la liste des appels, les messages.
    - Un compte partagé, ou un mot de passe connu.
    - Le partage de ta position.
    - Un logiciel espion, qu’on ne voit pas toujours.

    Une seule de ces choses ne prouve rien. Tu peux en parler au 3018 ou au 119.

    Changer un réglage d’un coup peut se remarquer. Un historique vide aussi. Si tu as peur, mieux vaut d’abord demander conseil.

safer-phone-breathe = Ce n’est pas ta faute si on te surveille.
    .text =
        Tu as peut-être donné ton code par confiance, ou par peur. La personne qui te contrôle est responsable.

        Un parent peut fixer des règles, et t’en parler. Te faire peur, c’est autre chose.

        Garder des choses pour soi, ce n’est pas mentir.

# verify: which numbers show on a bill or in a parent’s app (unsure; FACTS.md 7.10)
safer-phone-more = Ce qu’Escale laisse, ou ne peut pas effacer
    .text =
        Ici, l’adresse ne dit pas le sujet. Un lien ou un QR code peut laisser un code. Certains navigateurs bloquent une partie de la page. L’historique garde alors des codes, et rien ne s’efface avec le temps.

        Ce qui peut rester, ou se voir :

        - Le navigateur garde une adresse neutre et les fichiers de la page.
        - Le wifi ou l’opérateur voit le nom du site.
        - Un autre site ouvert laisse son nom dans l’historique.
        - Un message reste dans sa conversation.
        - Un logiciel espion ou un compte partagé peut tout voir.

        Le 119 n’apparaît pas sur la facture. Pour d’autres numéros, ce n’est pas sûr. L’appel reste dans la liste des appels.

safer-phone-step-1 = Lire dans une fenêtre privée, puis la fermer.
    .more = Elle garde moins de traces. Elle n’arrête pas un logiciel espion.
safer-phone-step-2 = Emprunter un autre téléphone.
    .more = Mieux vaut ne pas y ouvrir tes comptes : ça peut se voir.
safer-phone-step-3 = Parler à une personne avant de changer un réglage.
    .more = Le 119 répond jour et nuit. Si tu es en danger, il cherchera comment te protéger. Il fera son possible pour t’en parler avant. En danger maintenant : le 17, le 112, ou un SMS au 114.
