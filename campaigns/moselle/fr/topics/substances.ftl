# s6 · for the young person
substances = Alcool, médicaments, drogues
    .hint = Pour tenir, ou donnés par quelqu’un

substances-recognise =
    Peut-être que tu prends quelque chose pour tenir, pour dormir, ou pour ne plus sentir.

    Peut-être que quelqu’un t’en donne, ou te pousse à en prendre.

    Appelle le 15 sans attendre, pour toi ou quelqu’un d’autre, si :

    - La personne ne se réveille pas, ou respire mal.
    - Il y a un malaise, ou la personne ne sait plus où elle est.
    - Il y a eu un mélange, même d’alcool et de médicaments.

    Dis ce qui a été pris, si tu le sais. Ça aide à soigner. Si tu hésites, appelle quand même.

substances-breathe = Chercher à tenir n’est pas une faute.
    .text =
        Ici, personne ne te juge. Tu en prends peut-être pour supporter autre chose.

        Un adulte qui t’en donne et attend quelque chose en échange est responsable. Tu ne lui dois rien.

        Ne plus pouvoir dire non, ce n’est pas dire oui. Un trou de mémoire n’y change rien.

# verify: danger of stopping at once, testing for a product (not in FACTS.md): a doctor
substances-more = Utile à savoir
    .text =
        Quelqu’un t’a peut-être fait prendre quelque chose ? Tu peux aller vite aux urgences, ou même plus tard. Demande si on peut encore chercher le produit dans ton corps.

        Tu veux arrêter ? D’un coup, ça peut être dangereux avec certains produits. Demande d’abord à une personne qui soigne.

        Si tu penses à mourir, appelle le 3114, jour et nuit. Si c’est urgent, appelle le 15.

substances-step-1 = Repérer un moment où tu en prends.
    .more = Avant quoi ? Avec qui ? Juste pour toi, dans ta tête.
substances-step-2 = Poser une question à Drogues Info Service.
    .more = Tu peux ne pas dire ton nom. Tu n’as pas à promettre d’arrêter.
substances-step-3 = En parler à une personne qui soigne.
    .more = L’infirmerie scolaire, un médecin, Fil Santé Jeunes. « Avant que je parle : qu’est-ce que vous devez répéter ? » Quelqu’un te met en danger maintenant : appelle le 17 ou le 112. Ou envoie un SMS au 114.
