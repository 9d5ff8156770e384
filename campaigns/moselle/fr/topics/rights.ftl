# y4 · for the young person
rights = Ce que dit la loi, et elle est de ton côté
    .hint = Tes droits, à ton rythme

rights-recognise =
    Peut-être qu’on t’a dit : « Si tu parles, tu auras des ennuis. »

    La loi dit autre chose. Porter plainte, c’est demander à la justice d’agir. À tout âge, tu as le droit :

    - De porter plainte sans tes parents.
    - De le faire même contre quelqu’un de ta famille.
    - D’aller dans le commissariat ou la gendarmerie de ton choix.
    - De venir avec un adulte de confiance.
    - De parler sans porter plainte.

rights-breathe = La loi te protège. Elle ne te punit pas.
    .text =
        Un adulte n’a pas le droit de te demander des gestes intimes contre quelque chose. La loi appelle ça la prostitution. Avant 18 ans, elle ne te punit jamais pour ça.

        Elle punit l’adulte qui demande, même sans rien obtenir. Elle punit aussi la personne qui paie, qui organise ou qui en profite.

        Un cadeau suffit pour que ce soit interdit. Une seule fois aussi. Ton oui n’y change rien.

        Se taire, se figer, ce n’est pas dire oui.

# verify: years to complain (verified), free lawyer, filmed hearing (known): a lawyer
rights-more = Ce que tu peux demander
    .text =
        - « Je peux avoir un avocat gratuit, pour moi ? »
        - « Peut-on filmer ce que je raconte, pour ne pas tout répéter ? Qui le verra ? »
        - « Qui m’aide si mes parents ne me protègent pas ? »

        Tu peux aussi t’adresser au juge des enfants.

        Tu as le temps. Pour le plus grave : jusqu’à 30 ans après tes 18 ans. Pour le reste, moins. Un avocat peut te dire jusqu’à quand.

        On t’a demandé d’amener quelqu’un ? Tu peux d’abord en parler à un avocat.

rights-step-1 = Choisir une question.
    .more = Tu peux la garder dans ta tête.
rights-step-2 = La poser à quelqu’un qui connaît la loi.
    .more = Au 116 006, ton nom peut rester pour toi. Le tchat de la police demande ton code postal. En grand danger, la police peut chercher qui tu es.
rights-step-3 = Choisir une personne pour t’accompagner.
    .more = Un avocat, un adulte de confiance. Ou le 119 : si tu es en danger, il cherchera comment te protéger. Il fera son possible pour t’en parler avant. En danger maintenant : le 17, le 112, ou un SMS au 114.
