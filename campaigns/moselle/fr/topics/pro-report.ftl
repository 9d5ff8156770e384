# u5 · for professionals
pro-report = Signaler, partager l’information
    .hint = L’obligation, les deux voies, le secret

# verify: law 2002-305, article 13: has a later law moved it into a code? (unsure)
pro-report-recognise =
    Peut-être qu’un jeune vous a parlé, ou que des faits vous inquiètent.

    Loi du 4 mars 2002, article 13 : « Tout mineur qui se livre à la prostitution, même occasionnellement, est réputé en danger et relève de la protection du juge des enfants au titre de la procédure d’assistance éducative. »

    Une fois suffit, même contre un cadeau ou un hébergement. Vous n’avez rien à prouver.

# verify: CPP, article 40, and CASF, L. 226-2-1 (known)
pro-report-breathe = Le secret n’interdit pas de protéger.
    .text =
        Transmettre ce qui vous inquiète, ce n’est pas trahir un jeune.

        Connaître des mauvais traitements, agressions ou atteintes sexuelles sur un mineur, et n’en rien dire aux autorités, est un délit (code pénal, 434-3). Peine : jusqu’à 3 ans de prison et 45 000 € ; avant 15 ans, 5 ans et 75 000 €. Le secret professionnel fait exception, sauf si la loi en décide autrement.

        Mais ce secret se lève : chacun peut informer les autorités de ces faits (code pénal, 226-14). Un professionnel de santé peut saisir le procureur ou la CRIP sans l’accord du mineur.

        Les agents publics ont une obligation propre : code de procédure pénale, article 40. En protection de l’enfance : transmission à la CRIP (CASF, L. 226-2-1).

pro-report-more = L’information partagée
    .text =
        L’article L. 226-2-2 du CASF permet à des personnes soumises au secret, qui agissent pour la protection de l’enfance, d’échanger sur un mineur.

        - Un but : évaluer sa situation, ou l’aider.
        - Une limite : ce qu’exige strictement la mission de protection.
        - Une possibilité, non une obligation.
        - Une information d’abord : les parents ou le tuteur, et l’enfant selon son âge et sa maturité, sauf si son intérêt s’y oppose.

        Un parent est peut-être en cause, ou le prévenir exposerait l’enfant ? Demandez d’abord conseil au parquet des mineurs ou à la CRIP.

        Partager ne remplace pas transmettre. Quand plusieurs services savent, décidez ensemble qui écrit, et vérifiez que c’est fait.

# What one has seen, and who is told: of each contact its own case.
pro-report-for-police-17 = Danger maintenant
    .text = Le jeune a disparu, est blessé, menacé, ou se trouve avec qui l’exploite. Appelez. L’écrit vient après.
pro-report-for-prosecutor-57 = Danger grave ou immédiat, ou infraction
    .text = Signalement écrit au procureur de la République, copie à la CRIP (CASF, L. 226‑4). Un adulte a sollicité ou payé : c’est une infraction (code pénal, 225‑12‑1). Signalez aujourd’hui. Un doute : appelez le parquet.
pro-report-for-crip-57 = Danger, ou risque de danger
    .text = Information préoccupante à la CRIP, la cellule du Département (CASF, L. 226‑3).
pro-report-for-team-119 = Un doute, besoin d’un conseil
    .text = Le 119 conseille aussi les professionnels. Demandez son équipe sur la prostitution des mineurs.

pro-report-sheet = Feuille de faits
    .text =
        Des faits, pas de soupçons. Séparez le vu du rapporté.

        - Date, heure, lieu.
        - Qui écrit, dans quel service, comment vous joindre.
        - Le mineur : son âge, où il se trouve, qui veille sur lui.
        - Ce que vous avez vu, sans l’interpréter.
        - Ce que le jeune a dit, mot pour mot, entre guillemets.
        - Ce que d’autres vous ont rapporté, et qui.
        - Le danger : ce qui peut arriver aujourd’hui.
        - Ce que vous avez fait. Ce que vous avez dit au jeune, aux parents. Sinon, pourquoi.
        - À qui vous avez transmis : quand, comment, qui a reçu.

        Le nom du mineur : seulement sur ce que vous transmettez. Aucune image intime. Rangez cette feuille hors de vue.

# verify: local form of the report; CRIP 57, number (old)
pro-report-step-1 = Mettre les faits par écrit.
    .more = La feuille de faits, plus bas, vous guide. N’enquêtez pas, ne joignez aucune image intime. La CRIP vous dira la forme locale.
pro-report-step-2 = Dire au jeune ce que vous transmettez.
    .more = À qui, et pourquoi, avant de le faire, sauf si cela le met en danger. « Ce que je sais de la suite, je te le dirai. »
pro-report-step-3 = En parler aujourd’hui à quelqu’un.
    .more = Votre équipe ou votre hiérarchie, la CRIP, le parquet des mineurs. Ou le 119. Demander conseil n’oblige pas à attendre.

pro-report-sources =
    Loi n° 2002-305 du 4 mars 2002, article 13 (« La prostitution des mineurs est interdite sur tout le territoire de la République. ») : à vérifier sur legifrance.gouv.fr, une loi postérieure a pu le déplacer dans un code. Contrepartie, même un cadeau : Cass. crim., 27 mars 1996, n° 95-82.016 (cité par allo119.gouv.fr, 2023).

    Code pénal, articles 225-12-1 et 225-12-2 (l’adulte qui sollicite, accepte ou obtient : 5 ans, 75 000 € ; 7 ou 10 ans si la situation est aggravée), 226-13 et 226-14 (secret et levée), 434-1 (crimes que l’on peut encore empêcher), 434-3 : lus dans une copie de Légifrance de 2026, à relire sur legifrance.gouv.fr. Code de l’action sociale et des familles (CASF), articles L. 226-2-2, L. 226-3, L. 226-4 ; code civil, article 375.

    En Moselle, la convention du 19 décembre 2023, son comité de suivi, sa commission, Mousqueton, PARÉ et la commission préfectorale sont présentés dans « Le cadre en Moselle ». Rappeler à tous les professionnels l’obligation de signaler et l’information partagée est une piste du bilan pour 2025 (communiqué du Département, 16 janvier 2025).

    À vérifier avant tout usage : CASF, articles L. 226-2-1, L. 221-6 (secret des agents de l’ASE) et R. 226-2-2 ; code de procédure pénale, article 40 ; la forme locale du signalement, qui relève du protocole mosellan ; le numéro de la CRIP.
