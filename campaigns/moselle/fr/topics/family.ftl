# k8 · for the young person
family = Quand ça vient de la maison
    .hint = Un parent, un proche, quelqu’un qui a les clés

family-recognise =
    Peut-être que ça se passe chez toi, et que c’est dur à dire.

    Un parent, un proche, quelqu’un qui a les clés. Cette personne organise des rencontres, ou te demande des images, des gestes intimes. Elle y gagne quelque chose. Parfois, d’autres savent et se taisent.

    Ça arrive dans toutes sortes de familles.

    En danger maintenant : appelle le 17 ou le 112. Si tu ne peux pas parler, envoie un SMS au 114.

family-breathe = Obéir à un parent, ce n’est pas dire oui.
    .text =
        Ce n’est pas ta faute. La loi te protège aussi de ta famille.

        Tu peux aimer quelqu’un, et vouloir que ça s’arrête. Tu as peur pour une sœur, un frère ? Tu peux le dire.

        On te dit peut-être que parler va casser la famille. Ce qui fait mal, c’est ce que cette personne a fait. Ce n’est pas ta parole.

# verify: school nurse, what she keeps, what she passes on, whether parents learn (FACTS 7.9)
family-more = Sans passer par tes parents
    .text =
        - L’infirmerie scolaire peut te recevoir en privé. Si tu es en danger, elle doit agir.
        - Le 119 répond jour et nuit. Tu peux ne pas dire ton nom.
        - Le juge des enfants peut te protéger. Tu peux lui demander de l’aide.
        - Tu peux porter plainte sans tes parents, même contre un parent. Rien ne t’y oblige.

        Tu peux demander d’abord : « Qui va l’apprendre, et quand ? »

family-step-1 = Penser à un adulte hors de la maison.
    .more = Quelqu’un qui ne répète pas tout chez toi.
family-step-2 = Choisir un lieu et un téléphone plus sûrs.
    .more = L’école, par exemple. À la maison, un appel ou une page peuvent se voir.
family-step-3 = Le dire à cet adulte, ou au 119.
    .more = « Chez moi, quelqu’un me fait du mal. » Si tu es en danger, le 119 cherchera comment te protéger. Il fera son possible pour t’en parler avant.
