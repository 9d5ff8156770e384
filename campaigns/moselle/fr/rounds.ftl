# Le tableau de la maraude. Les mots viennent de « Parler avec un jeune » (topics/pro-talk.ftl).

rounds-start = Pour commencer
    .text =
        - « De quoi as-tu besoin, là, maintenant ? »
        - « Tu n’as pas à répondre. Je serai encore là cette semaine. »
        - « J’ai remarqué que tu dors peu. Je m’inquiète pour toi. »
        - « Avant que tu parles : je ne peux pas tout garder pour moi. »
        - « Je te crois. Tu n’y es pour rien. On va chercher ensemble. »

rounds-avoid = Ce qu’on ne demande pas
    .text =
        - Les gestes, le nombre, l’argent.
        - « Pourquoi tu n’as rien dit ? », « Pourquoi tu as continué ? »
        - Son pays, son trajet. On demande sa langue.
        - Pas d’étiquette : on reprend ses mots.
        - Pas de promesse du secret.
