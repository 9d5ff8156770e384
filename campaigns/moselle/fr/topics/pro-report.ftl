# u5 · for professionals
pro-report = Signaler, partager l’information
    .hint = La loi, les voies, le dispositif mosellan

pro-report-recognise =
    Peut-être qu’un jeune vous a parlé, ou que plusieurs faits vous inquiètent.

    Loi du 4 mars 2002, article 13 : « Tout mineur qui se livre à la prostitution, même occasionnellement, est réputé en danger et relève de la protection du juge des enfants au titre de la procédure d’assistance éducative. » Texte à vérifier sur legifrance.gouv.fr.

    - Danger maintenant : le 17.
    - Danger grave ou immédiat, ou infraction : signalement au procureur de la République, copie à la CRIP, la cellule du Département (CASF, L. 226-4).
    - Danger ou risque de danger : information préoccupante à la CRIP (CASF, L. 226-3).

    Une seule fois suffit, même contre un cadeau ou un hébergement. Vous n’avez rien à prouver.

pro-report-breathe = Le secret n’interdit pas de protéger.
    .text =
        Ce n’est pas trahir un jeune que de transmettre ce qui le met en danger.

        L’article 226-14 du code pénal permet à chacun d’informer les autorités de mauvais traitements ou d’atteintes sexuelles sur un mineur. Un professionnel de santé peut saisir le procureur ou la CRIP sans l’accord du mineur.

        L’article L. 226-2-2 du CASF permet l’information partagée entre personnes soumises au secret, pour évaluer ou aider. C’est une possibilité, non une obligation, limitée au strict nécessaire. Les parents, et l’enfant selon son âge et sa maturité, sont informés d’abord, sauf si l’intérêt de l’enfant s’y oppose.

pro-report-more = En Moselle
    .text =
        Convention du 19 décembre 2023 : Département de la Moselle, Direction interrégionale de la Protection Judiciaire de la Jeunesse, Cour d’appel de Metz.

        - Comité de suivi trimestriel : magistrats de la jeunesse, ASE, CRIP, PJJ, Mouvement du Nid, ARS, police, gendarmerie. Il examine chaque situation et réunit les indicateurs de risque.
        - Commission prostitution des mineurs : bilan, améliorations.
        - CRIP : reçoit les informations préoccupantes du département.
        - Mousqueton : accompagne les mineurs là où ils se trouvent. Entrée par l’ASE.
        - PARÉ (« Piloter et Animer un Réseau d’acteurs ») : carte des associations, par la Fondation Droit d’Enfance.
        - Commission préfectorale : élargie aux mineurs par la stratégie nationale. En Moselle, ils relèvent de la convention, non du parcours de sortie, avec des échanges réguliers.

pro-report-step-1 = Noter les faits.
    .more = Les mots du jeune, entre guillemets. Qui, quand, où. Séparez ce que vous avez vu de ce qu’on vous a rapporté. N’enquêtez pas, et ne demandez aucun détail des actes.
pro-report-step-2 = Dire au jeune ce que vous transmettez.
    .more = À qui, et pourquoi, avant de le faire, sauf si cela le met en danger. « Je te crois. Tu n’y es pour rien. On va chercher ensemble. »
pro-report-step-3 = En parler aujourd’hui à quelqu’un.
    .more = Votre équipe ou votre hiérarchie, la CRIP, le parquet des mineurs. Le 119 conseille aussi les professionnels ; demandez son équipe sur la prostitution des mineurs. En cas de danger immédiat : le 17 d’abord. Ne restez pas sans relais.

pro-report-sources =
    Loi n° 2002-305 du 4 mars 2002, article 13 (« La prostitution des mineurs est interdite sur tout le territoire de la République. ») : texte à vérifier sur legifrance.gouv.fr, une loi postérieure a pu le déplacer dans un code. Code pénal, articles 226-13, 226-14, 434-3 (obligation d’informer, avec ses exceptions pour le secret). Code de l’action sociale et des familles (CASF), articles L. 226-2-1, L. 226-2-2, L. 226-3, L. 226-4. Code civil, article 375. Code de procédure pénale, article 40 (agents publics). Cadeau ou avantage : Cass. crim., 27 mars 1996, n° 95-82.016. Dispositif mosellan : communiqué du Département de la Moselle, 16 janvier 2025. La forme locale du signalement relève du protocole mosellan.
