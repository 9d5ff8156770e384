# n2 · for the young person
left-home = Tu n’es plus chez toi, tu ne sais pas où dormir
    .hint = Pour ce soir, et pour demain

left-home-recognise =
    Peut-être que tu n’es plus chez toi, et que tu penses à cette nuit.

    Tu as quitté une maison, un foyer, une famille d’accueil. Ou on t’a dit de partir.

    En danger maintenant : appelle le 17 ou le 112. Si tu ne peux pas parler, envoie un SMS au 114.

    Quelqu’un te propose peut-être un lit qui « ne coûte rien ». Chez une personne que tu ne connais pas, ce n’est pas sûr. Même gentille, elle peut attendre quelque chose ensuite.

left-home-breathe = On ne part pas sans raison.
    .text =
        Tu as le droit de dire pourquoi tu as quitté cet endroit.

        Chercher un lit n’est pas une faute. L’adulte qui en profite est responsable. Tu ne lui dois rien, même si tu as déjà dormi là.

        On ne peut pas te promettre ce qui sera décidé. Mais ta raison peut compter, si quelqu’un la connaît.

left-home-more = Des questions à poser d’abord
    .text =
        Tu peux les poser au 119, à un éducateur de rue, à la police :

        - « Où est-ce que je peux dormir ce soir ? »
        - « Si je dis mon nom, qui allez-vous prévenir ? »
        - « J’ai peur d’y retourner. À qui je peux le dire ? »

left-home-step-1 = Aller dans un lieu éclairé, avec du monde.
    .more = Un hôpital, un commerce ouvert. Tu peux y demander à téléphoner.
left-home-step-2 = Dire où tu es à quelqu’un de sûr.
    .more = Une tante, les parents d’un ami, un éducateur. Si quelqu’un suit ton téléphone, un autre est plus sûr.
# verify: 119 and police: shelter tonight (FACTS 2d: known), whom they must tell (7.9)
left-home-step-3 = Appeler le 119, à toute heure.
    .more = « Je ne sais pas où dormir. » Tu peux ne pas dire ton nom. Si tu es en danger, le 119 cherchera comment te protéger. Il fera son possible pour t’en parler avant. La police ou la gendarmerie peut aussi te mettre à l’abri.
