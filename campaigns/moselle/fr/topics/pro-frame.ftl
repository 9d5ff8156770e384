# t5 · for professionals
pro-frame = Le cadre en Moselle, les chiffres, l’enquête
    .hint = La convention, le comité, qui fait quoi

pro-frame-recognise =
    Peut-être que vous suivez un jeune sans savoir qui d’autre veille autour de lui.

    Convention du 19 décembre 2023, pour prévenir, protéger et accompagner les mineurs en situation de prostitution, ou à risque avéré. Ses trois signataires :

    - Le Département de la Moselle.
    - La Direction interrégionale de la Protection Judiciaire de la Jeunesse.
    - La Cour d’appel de Metz.

    Elle a créé :

    - Un comité de suivi trimestriel : magistrats de la jeunesse (siège et parquet), ASE, CRIP, PJJ, Mouvement du Nid, ARS, puis police et gendarmerie. Il examine chaque situation et réunit les indicateurs de risque.
    - Une commission prostitution des mineurs : bilan et améliorations.

    Danger immédiat : le 17, sans attendre une réunion.

# verify: meaning of 34 « depuis le 1er janvier 2025 »; may local numbers be quoted?
pro-frame-breathe = Aucun enfant n’est un chiffre.
    .text =
        Derrière chaque situation, il y a un enfant à protéger, et un adulte responsable. Situations connues du comité, en cumul :

        - 25 janvier 2024 : { $figure-known-2024-01 }.
        - 11 avril 2024 : { $figure-known-2024-04 }.
        - 5 septembre 2024 : { $figure-known-2024-09 }.
        - Total du communiqué : { $figure-known-2025-01 }. Sa formule, « depuis le 1er janvier 2025 », reste à confirmer.

        Source : communiqué du Département de la Moselle, 16 janvier 2025.

        Les limites : ce sont les seules situations connues. Les premières parlent de filles, et ne disent rien des garçons. Un cumul ne mesure pas une tendance. Petits nombres, petit territoire : ne les citez pas devant des jeunes, quelqu’un pourrait s’y reconnaître.

# verify: Mousqueton, present specification (seed, 2025); newer balance
pro-frame-more = Qui fait quoi, et l’enquête
    .text =
        - CRIP : reçoit les informations préoccupantes, et copie des signalements.
        - Mousqueton (CMSEA) : éducateurs « hors les murs » et psychologue, pour des 13-18 ans, là où ils se trouvent. Entrée par l’ASE. Son cahier des charges doit être retravaillé.
        - PARÉ (« Piloter et Animer un Réseau d’acteurs ») : la DGCS a confié à la Fondation Droit d’Enfance la carte et le réseau des associations.
        - Commission préfectorale : élargie aux mineurs par la stratégie nationale. En Moselle, ils relèvent de la convention, non du parcours de sortie ; les échanges sont réguliers.

        Piste pour 2025 : obtenir plus souvent une enquête par des infractions voisines, comme l’incitation à la drogue ou à l’alcool, et la soustraction d’enfant. Écrivez ces faits. Le parquet les qualifie.

# verify: PARÉ’s map, its own address (verified, April 2025)
pro-frame-step-1 = Ouvrir la carte.
    .more = Celle de PARÉ, sur droitdenfance.org : plus de cent structures pour les jeunes, les familles et les professionnels (2025). Repérez celles qui sont proches de vous.
pro-frame-step-2 = Trouver le lien de votre service.
    .more = Demandez à votre hiérarchie qui parle avec le comité de suivi, et quel protocole vous lie. Si personne ne sait, demandez à la CRIP.
pro-frame-step-3 = Parler d’une situation à quelqu’un.
    .more = La CRIP, ou le parquet des mineurs. L’équipe du 119 sur la prostitution des mineurs conseille en semaine. Ne gardez pas une situation pour la prochaine réunion.

pro-frame-sources =
    Dispositif, chiffres et pistes pour 2025 : communiqué du Département de la Moselle, Metz, 16 janvier 2025 (« un phénomène souvent invisible, mais réel »). Mousqueton : ASH, 2024 ; Direction[s], 2020. Carte : droitdenfance.org ; Europe 1, avril 2025. Stratégie nationale, quatrième axe : solidarites.gouv.fr, 2 mai 2024. Parcours de sortie, pour les majeurs : CASF, article L. 121-9.

    Infractions principales (code pénal) : achat d’actes sexuels à un mineur, 5 ans, 75 000 € (225-12-1) ; avec circonstances, 7 ans, 100 000 €, ou avant 15 ans 10 ans, 150 000 € (225-12-2), quand ce n’est pas un viol ou une agression sexuelle (222-23-1, 222-29-2) ; proxénétisme sur un mineur, 10 ans, 1 500 000 € (225-7), avant 15 ans 20 ans, 3 000 000 € (225-7-1) ; traite d’un mineur, 10 ans, 1 500 000 € (225-4-1). Lus dans une copie de Légifrance de 2026, à relire sur legifrance.gouv.fr.

    À vérifier : le sens de « depuis le 1er janvier 2025 » et un bilan plus récent, auprès du Département ; les articles des infractions voisines, auprès du parquet ; le cahier des charges actuel de Mousqueton ; le numéro de la CRIP ; les jours de l’équipe du 119 (source de 2024).
