# e9 · for the young person
placed = Tu vis en foyer ou en famille d’accueil
    .hint = Quand quelque chose ne va pas

placed-recognise =
    Peut-être que quelque chose ne va pas, là où tu vis.

    On te propose des choses. Ensuite, on attend des images, des gestes intimes, une rencontre. Ou quelqu’un te fait peur. Ça vient d’un jeune ou d’un adulte, dehors ou dedans.

    Peut-être que tu en as parlé, et qu’on n’a pas écouté. Ou tu te tais, par peur de changer encore de lieu.

placed-breathe = Là où tu vis, tu as droit à la sécurité.
    .text =
        Ce qui t’arrive n’est pas ta faute. Rien dans ta vie ne donne le droit de te faire ça.

        L’adulte qui te demande ça est responsable. C’est pareil s’il s’occupe de toi.

        Un adulte n’a pas écouté ? Ta parole compte autant.

        Tu peux demander avant : « Est-ce que ça peut changer mon placement ? »

# verify: lawyer free for a child (FACTS 4.7: known); Mousqueton, reached directly (7.4)
placed-more = Qui défend tes droits
    .text =
        - Le juge des enfants peut te protéger. Tu peux lui demander de l’aide.
        - Tu peux demander un avocat : « C’est gratuit pour moi ? »
        - Le Défenseur des droits aide si un service ne respecte pas tes droits. En urgence : le 119 ou le 17.
        - Les éducateurs de Mousqueton viennent là où tu es. Tu peux demander à ton éducateur, ou au 119, si tu peux les joindre.

placed-step-1 = Chercher qui écoute bien.
    .more = Ton éducateur, un autre, le chef de service, l’infirmerie scolaire, un professeur.
placed-step-2 = Demander un moment en privé.
    .more = « J’ai quelque chose d’important à dire. » Si cet adulte n’écoute pas, tu peux en essayer un autre.
placed-step-3 = En parler à cet adulte, ou au 119.
    .more = Le 119 répond jour et nuit, même sans ton nom. Si tu es en danger, le 119 cherchera comment te protéger. Il fera son possible pour t’en parler avant. En danger maintenant : appelle le 17 ou le 112, ou envoie un SMS au 114.
