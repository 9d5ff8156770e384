# q7 · for parents
my-child = Vous vous inquiétez pour votre enfant
    .hint = Des changements que vous ne comprenez pas

my-child-recognise =
    Peut-être que votre enfant a changé, et que vous ne savez pas quoi en penser.

    Vous avez peut-être remarqué :

    - Des nuits ou des jours hors de la maison.
    - Des vêtements, des cosmétiques, un téléphone que vous n’avez pas achetés.
    - Une personne dont on ne vous dit rien.
    - Des messages la nuit, une trousse de toilette toujours prête.
    - Une scolarité qui décroche, de la fatigue, des marques.
    - De la colère ou de la peur quand vous posez une question.

    Un seul signe ne prouve rien. Plusieurs ensemble valent une conversation, et un conseil au 119.

    Si votre enfant est en danger ou a disparu, appelez le 17 sans attendre. Pour une disparition, appelez ensuite le 116 000.

my-child-breathe = Votre enfant n’est pas en faute.
    .text =
        Cela arrive dans tous les milieux, aux filles et aux garçons.

        L’adulte qui demande, qui paie ou qui profite commet une infraction, même si votre enfant dit l’avoir voulu. La loi ne punit pas votre enfant. Elle le protège.

        Votre enfant peut défendre cette personne, ou vous repousser. La peur et l’attachement jouent ensemble. Garder le lien avec vous compte plus que d’obtenir une réponse ce soir.

        Vous n’avez pas à porter cela sans aide.

my-child-more = Parler sans interroger
    .text =
        « J’ai remarqué que tu dors peu. Je m’inquiète, et je ne suis pas en colère. »

        Choisissez un moment calme. Laissez des silences. Ne demandez ni détails, ni aveux. Ne punissez pas.

        Ne commencez pas par fouiller son téléphone en cachette : la confiance perdue éloigne. Gardez en revanche ce que vous avez déjà sous les yeux : messages, noms de profil, dates. Ne copiez et ne transférez jamais une image intime ; le 3018 peut aider à la faire retirer.

        N’allez pas voir la personne que vous craignez, et ne lui écrivez pas.

        Si votre enfant parle de mourir : 3114, et le 15 en urgence.

my-child-step-1 = Noter ce que vous observez.
    .more = Les faits, les dates, les mots entendus. Sans interpréter, et sans rien publier.
my-child-step-2 = Ouvrir une conversation.
    .more = « Je suis là, même si tu n’as pas envie de parler aujourd’hui. »
my-child-step-3 = Appeler le 119, pour un conseil.
    .more = À toute heure, gratuit, sans obligation de donner votre nom. Une équipe y est consacrée à la prostitution des mineurs, en semaine (source de 2024) : demandez-la. En cas de danger, le 119 transmet au Département, et en urgence à la police ou aux secours. Pour vous soutenir aussi : le 116 000 après un départ de la maison, le 116 006 (France Victimes), et les groupes de parents de l’ACPE (demandez où sur acpe-asso.org).

my-child-sources =
    Textes : loi n° 2002-305 du 4 mars 2002, article 13 ; code pénal, articles 225-12-1 (l’adulte qui sollicite ou paie), 225-5 et 225-7 (celui qui organise ou profite), 227-23 (images) ; à vérifier sur legifrance.gouv.fr. Sources : solidarites.gouv.fr, allo119.gouv.fr, droitdenfance.org (carte des structures d’aide), acpe-asso.org.
