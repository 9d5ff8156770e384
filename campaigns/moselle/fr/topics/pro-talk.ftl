# u7 · for professionals
pro-talk = Parler avec un jeune
    .hint = Les premiers mots, et leurs limites

pro-talk-recognise =
    Peut-être qu’un jeune tourne autour de quelque chose, et que vous craignez le mot de trop.

    Dites vos limites d’abord : « Avant que tu parles : je ne peux pas tout garder pour moi. Si tu es en danger, j’en parlerai à des adultes qui protègent. Je ferai mon possible pour te le dire avant. »

    Puis une ouverture, parmi d’autres :

    - « J’ai remarqué que tu dors peu. Je m’inquiète pour toi. »
    - « Tu n’as pas à répondre. Je serai encore là cette semaine. »
    - « Si tu disais non, qu’est-ce qui se passerait ? »
    - « De quoi as-tu besoin, là, maintenant ? »

    Un silence ou un « je gère » laissent la porte ouverte. Danger immédiat : le 17.

# verify: 222-22 as of the law of November 2025 (verified, press 2025)
pro-talk-breathe = Trois phrases, avant toute question.
    .text =
        « Je te crois. Tu n’y es pour rien. On va chercher ensemble. »

        Le jeune se croit souvent coupable d’avoir dit oui, reçu quelque chose, recommencé. Se taire ou se figer, ce n’est pas consentir (code pénal, 222-22). Quand un adulte paie un mineur, le oui du mineur n’excuse rien.

        Ce qui ferme la porte :

        - « Pourquoi tu n’as rien dit ? », « Pourquoi tu as continué ? »
        - Les questions sur les gestes, le nombre, l’argent.
        - Les étiquettes : prostitution, client, victime, fugue. Reprenez ses mots, ou dites « l’adulte qui paie ».
        - Le procès de la personne aimée ou crainte. Le jeune prendrait sa défense.
        - La promesse du secret, ou d’une suite facile.

# verify: CPP 706-52, filmed hearing (known)
pro-talk-more = Recueillir, sans enquêter
    .text =
        Ne menez pas d’entretien d’enquête. Une audition filmée existe pour éviter de tout redire (code de procédure pénale, 706-52). Une question ouverte suffit : « Tu veux m’en dire un peu plus ? »

        Juste après, notez : ses mots entre guillemets, vos questions, qui était là, le lieu, le jour, l’heure.

        Si le jeune parle peu français :

        - Montrez d’abord Escale dans sa langue, si elle y est.
        - Demandez sa langue, jamais son pays ni son trajet.
        - Un interprète professionnel. Jamais un proche, un camarade, ni la personne qui accompagne.
        - Dites vos limites aussi par l’interprète. Proposez d’en changer si le jeune le veut.

pro-talk-step-1 = Choisir un moment calme.
    .more = Un lieu sans passage, sans la personne qui l’accompagne. Annoncez le temps que vous avez. Le jeune peut s’arrêter quand il veut.
pro-talk-step-2 = Dire ce qui vient ensuite.
    .more = À qui vous parlerez, quand, et ce que le jeune décide. Proposez un vrai choix, même petit. S’il parle de mourir : le 3114, et le 15 en urgence.
pro-talk-step-3 = Passer le relais, et revenir.
    .more = Votre équipe, la CRIP, l’équipe du 119 sur la prostitution des mineurs (en semaine), le 3018 pour une image. Fixez votre prochain rendez-vous avec le jeune : transmettre, ce n’est pas disparaître. Parlez aussi de ce que vous avez entendu, pour vous.

pro-talk-sources =
    Code pénal, article 222-22, dans sa rédaction de la loi n° 2025-1057 du 6 novembre 2025 : le consentement « ne peut être déduit du seul silence ou de la seule absence de réaction » (texte à vérifier sur legifrance.gouv.fr). Code pénal, articles 225-12-1 (l’adulte qui sollicite ou paie un mineur, quoi que celui-ci ait dit) et 226-14 (levée du secret). Code de l’action sociale et des familles, articles L. 226-2-2, L. 226-3 et L. 226-4. Code civil, article 388-1 (un enfant qui le demande est entendu par le juge).

    À vérifier : code de procédure pénale, articles 706-52 (audition filmée) et 706-53 (présence d’un adulte choisi) ; les langues et les interprètes du 119, à demander ; les jours de son équipe sur la prostitution des mineurs (source de 2024).
