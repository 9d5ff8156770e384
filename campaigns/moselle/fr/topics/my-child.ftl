# q7 · for parents
my-child = Vous vous inquiétez pour votre enfant
    .hint = Des changements que vous ne comprenez pas

my-child-recognise =
    Peut-être que votre enfant a changé, et que vous ne savez pas quoi en penser.

    Vous avez peut-être remarqué :

    - Des nuits ou des jours hors de la maison.
    - Des vêtements, des cosmétiques, un téléphone que vous n’avez pas achetés.
    - Une personne dont on ne vous dit rien.
    - Des portes fermées, des messages la nuit, une trousse de toilette toujours prête.
    - Une scolarité qui décroche, de la fatigue, des marques.
    - De la colère ou de la peur quand vous posez une question.

    Un seul signe ne prouve rien. Plusieurs ensemble valent une conversation, et un conseil au 119.

my-child-breathe = Votre enfant n’est pas en faute.
    .text =
        Il arrive qu’un adulte exploite sexuellement un jeune, contre un cadeau, un lit, de l’argent. Dans tous les milieux : filles, garçons, jeunes trans.

        L’adulte qui demande, qui paie ou qui profite commet une infraction, même si votre enfant dit l’avoir voulu. La loi ne punit pas votre enfant pour cela. Elle le protège.

        Votre enfant peut défendre cette personne, ou vous repousser. La peur et l’attachement jouent ensemble. Garder le lien compte plus qu’une réponse ce soir.

        Cette personne vit chez vous ? Appelez le 119 hors de sa présence.

        Vous n’avez pas à porter cela sans aide. L’ACPE réunit des groupes de parents : demandez où sur acpe-asso.org.

my-child-more = Si votre enfant part, ou ne rentre pas
    .text =
        Appelez le 17 tout de suite, même si ce n’est pas la première fois. Dites son âge, et votre crainte qu’un adulte profite de votre enfant.

        Puis le 116 000, jour et nuit : une équipe suit les familles jusqu’au retour, et après.

        Envoyez un message simple, que quelqu’un d’autre lira peut-être : « Je t’aime. Tu peux m’appeler à toute heure. » Ni reproche, ni soupçon. N’allez pas voir la personne que vous craignez, et ne lui écrivez pas.

        Au retour, d’abord manger, dormir, se soigner. « Tu es là, c’est ce qui compte. On parlera quand tu voudras. » Prévenez la police du retour. En cas de malaise ou de blessure grave : le 15.

my-child-for-police-17 = En danger, ou ne rentre pas
    .text = Appelez tout de suite, à toute heure.
my-child-for-missing-116000 = Tant que votre enfant n’est pas là
    .text = Après le 17, jour et nuit. Une équipe suit les familles jusqu’au retour, et après.
my-child-for-team-119 = Un doute, une inquiétude
    .text = Pour un conseil, sans devoir donner votre nom.
my-child-for-victims-116006 = Besoin d’appui, pour vous
    .text = France Victimes écoute aussi les proches.

my-child-step-1 = Noter ce que vous avez sous les yeux.
    .more = Faits, dates, noms de profil, messages qu’on vous montre. Rangez vos notes hors de vue. Ne commencez pas par fouiller son téléphone en cachette, cela éloigne. Une image intime : aucune copie, et le 3018.
my-child-step-2 = Parler, sans interroger.
    .more = « J’ai remarqué que tu dors peu. Je m’inquiète, et je ne suis pas en colère. » Laissez des silences. Ni aveux, ni punition. Si votre enfant parle de mourir : le 3114, et le 15 en urgence.
my-child-step-3 = Appeler le 119, pour un conseil.
    .more = Gratuit, à toute heure, sans devoir donner votre nom. En semaine, demandez son équipe sur la prostitution des mineurs. En cas de danger, le 119 transmet au Département, en urgence à la police ou aux secours.

my-child-sources =
    Textes : loi n° 2002-305 du 4 mars 2002, article 13 (tout mineur dans cette situation est réputé en danger, et protégé) ; code pénal, articles 225-12-1 et 225-12-2 (l’adulte qui sollicite ou paie), 225-5 et 225-7 (celui qui organise ou profite), 227-23 (images). À vérifier sur legifrance.gouv.fr.

    Sources : solidarites.gouv.fr, 7 novembre 2025 (119, 3018) ; allo119.gouv.fr, 2023, et Le Média social, 2024 (équipe sur la prostitution des mineurs, jours à vérifier) ; droitdenfance.org (116 000, carte des structures d’aide) ; ministère de la Justice, 2022 (116 006, heures à vérifier) ; acpe-asso.org (groupes de parents, présence dans la région à vérifier).
