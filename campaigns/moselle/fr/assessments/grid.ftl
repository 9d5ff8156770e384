# A5. For professionals. Quatre questions d’abord, puis trois pour chacun des six groupes.
# .heard : un fait, sans nom, ni âge, ni date, que l’on peut recopier dans un écrit.

# verify: law 2002-305, article 13 (moved into a code?), and 434-3, 226-14: a lawyer
grid = Repérer : grille pour professionnels
    .hint = Des faits regroupés, jamais un seul signe
    .intro =
        Peut-être que plusieurs faits vous inquiètent autour d’un mineur. Cette grille vous aide à les relier, puis à choisir une voie. Elle regarde quels groupes sont touchés.

        Vingt-deux questions : quatre d’abord, puis trois pour chacun des six groupes. « Observé » : vous l’avez constaté vous-même. « Rapporté » : le mineur ou une autre personne vous l’a dit.

        Répondez avec ce que votre métier vous montre, sans enquêter, et hors de la vue du mineur. Vous pouvez passer chaque question. Les réponses ne sont ni enregistrées, ni envoyées.

        Ce n’est pas un diagnostic, et la grille n’exclut rien.
    .sources =
        Signes déjà publiés par des campagnes publiques, groupés par Escale. Ce n’est pas une échelle clinique, ni une échelle validée : des professionnels doivent encore la relire. Un seul signe ne prouve rien.

        Loi n° 2002-305 du 4 mars 2002, article 13 (une loi postérieure a pu le déplacer dans un code). Contrepartie, même occasionnelle : Cass. crim., 27 mars 1996, n° 95-82.016 (citée par allo119.gouv.fr, 2023). Code pénal, articles 225-12-1, 226-13, 226-14, 434-3 (ce dernier excepte les personnes tenues au secret, sauf si la loi en décide autrement). Code de l’action sociale et des familles (CASF), articles L. 226-2-2, L. 226-3, L. 226-4. Code civil, article 375. Textes à relire sur legifrance.gouv.fr ; formes locales à vérifier dans le protocole de la Moselle.

        Équipe du 119 sur la prostitution des mineurs : allo119.gouv.fr, 2023, et Le Média social, 2024 (jours à vérifier).

grid-danger = Ce mineur est en danger immédiat.
    .heard = Danger immédiat, constaté ou rapporté.

grid-missing = Ce mineur a disparu, et n’est pas revenu.
    .heard = Disparition en cours.

grid-under-15 = Ce mineur a moins de 15 ans.
    .heard = Âge : à préciser dans l’écrit.

grid-act = Un acte à caractère sexuel contre un avantage a été dit ou vu, même une fois : argent, objet, lit, trajet, produit.
    .heard = Acte à caractère sexuel contre un avantage, dit ou vu.

grid-runaways = Ce mineur part de son lieu de vie, de façon répétée.
    .heard = Départs répétés du lieu de vie.

grid-placements = Un ou plusieurs placements, ou accueils, se sont rompus.
    .heard = Rupture de placement ou d’accueil.

grid-school = La scolarité décroche : absences, retards, abandon.
    .heard = Décrochage scolaire.

grid-older-partner = Ce mineur a un partenaire nettement plus âgé.
    .heard = Relation avec un partenaire nettement plus âgé.

grid-unknown-adults = Des adultes inconnus l’attendent, l’accompagnent ou le transportent.
    .heard = Adultes inconnus qui attendent, accompagnent ou transportent ce mineur.

grid-peers = Ce mineur fréquente des jeunes que l’on sait exploités.
    .heard = Fréquentation de jeunes dont l’exploitation est connue.

grid-goods = Ce mineur a des biens nouveaux, sans explication.
    .heard = Biens nouveaux, sans explication connue.

grid-phones = Ce mineur a plusieurs téléphones, ou en change souvent, sans explication.
    .heard = Plusieurs téléphones, ou téléphone souvent changé, sans explication connue.

grid-cash = Ce mineur a de l’argent liquide, des clés ou des cartes d’hôtel, sans explication.
    .heard = Argent liquide, clés ou cartes d’hôtel, sans explication connue.

grid-injuries = Ce mineur porte des blessures ou des marques, qu’elles viennent d’un autre ou de lui-même.
    .heard = Blessures ou marques sur le corps.

grid-infections = Des infections, ou des tests de grossesse, se répètent.
    .heard = Infections ou tests de grossesse répétés.

grid-substances = Ce mineur prend des substances : alcool, médicaments, drogues.
    .heard = Prise de substances : alcool, médicaments ou drogues.

grid-fear = Ce mineur a peur de quelqu’un.
    .heard = Peur d’une personne, dite ou visible.

grid-answers-for = Quelqu’un parle ou répond à la place de ce mineur.
    .heard = Une autre personne parle ou répond à sa place.

grid-rehearsed = Son récit semble appris : il revient dans les mêmes mots.
    .heard = Récit qui revient dans les mêmes mots.

grid-accounts = Ce mineur a de seconds comptes, ou d’autres profils en ligne.
    .heard = Seconds comptes, ou autres profils en ligne.

grid-notifications = Les messages, les appels ou les notifications le mettent en détresse.
    .heard = Détresse à l’arrivée de messages, d’appels ou de notifications.

grid-hides-screen = Ce mineur cache son écran à l’approche d’un adulte.
    .heard = Écran caché à l’approche d’un adulte.

grid-urgent = Le 17 d’abord, puis le procureur.
    .named =
        Un danger immédiat ou une disparition passe avant toute grille. Appelez le 17, même si le fait vous a seulement été rapporté.

        La loi parle d’un mineur en danger (code civil, article 375). Un départ compte chaque fois, même s’il n’est pas le premier.

        Ce mineur n’est pas en faute. L’adulte qui demande, qui paie, qui organise ou qui profite est responsable.
    .do-1 = Appelez le 17 ou le 112. Si vous ne pouvez pas parler, un SMS au 114. Si une vie est en jeu, le 15. Idées de mourir : le 3114, et le 15 en urgence.
    .do-2 = Dites le lieu, les faits, et, si vous l’avez, votre crainte qu’un adulte profite de ce mineur. N’affrontez ni n’avertissez la personne crainte.
    .do-3 = Joignez votre hiérarchie et le parquet des mineurs : signalement au procureur aujourd’hui, copie à la CRIP. Choisissez qui reste joignable pour ce mineur.
    .then =
        Une patrouille peut venir. Le signalement suit par écrit : faits ci-dessus, avec lieux et dates, l’observé séparé du rapporté, aucune image intime copiée ni jointe. Dites au mineur ce que vous transmettez, sauf si cela le met en danger ; un doute : demandez au parquet. Si un parent est peut-être en cause, demandez conseil au parquet avant de le prévenir. Pour la famille d’un mineur disparu : le 116 000.

        Rappel de la loi : tout mineur en situation de prostitution est réputé en danger (loi n° 2002-305, article 13). Connaître des mauvais traitements ou atteintes sexuelles sur un mineur oblige à informer les autorités (code pénal, 434-3). Le secret professionnel fait exception ; l’article 226-14 permet de le lever.

# verify: the channels, in Moselle’s own protocol; days of the 119’s team (2024)
grid-worrying = Transmettre aujourd’hui, par écrit.
    .named =
        Ces faits se transmettent, sans attendre d’autres preuves.

        Un acte contre un avantage, même une seule fois, même contre un objet ou un lit : la loi parle de prostitution d’un mineur, et le protège. L’adulte qui sollicite ou paie commet une infraction (code pénal, 225-12-1).

        Sans acte connu, un faisceau de faits n’est pas une preuve. Une autre cause mérite aussi votre aide. Ce mineur n’est pas en faute.

        - Infraction, ou danger grave ou immédiat : signalement au procureur de la République, copie à la CRIP (CASF, L. 226-4).
        - Ni infraction, ni danger grave ou immédiat connus : information préoccupante à la CRIP (CASF, L. 226-3).

        Un doute entre les deux : appelez le parquet.
    .do-1 = Écrivez les faits ci-dessus, avec lieux, dates et mots exacts. Séparez l’observé du rapporté. Ne questionnez pas le mineur pour compléter. Ne copiez et ne joignez aucune image intime.
    .do-2 = Dites au mineur ce que vous transmettez, à qui et pourquoi, sauf si cela le met en danger ; un doute : demandez au parquet. Ne promettez ni secret, ni suite facile. N’avertissez pas la personne crainte.
    .do-3 = Appelez le parquet des mineurs ou la CRIP, et décidez en équipe qui écrit. L’équipe du 119 sur la prostitution des mineurs conseille, en semaine.
    .then =
        Le procureur reçoit le signalement. La CRIP évalue la situation. Vérifiez que l’écrit est arrivé, et demandez quelles suites on vous dira. Si un parent est peut-être en cause, demandez conseil au parquet ou à la CRIP avant de le prévenir. Fixez un rendez-vous avec le mineur. Danger immédiat ou disparition, même en cas de doute : le 17.

        Rappel de la loi : tout mineur en situation de prostitution est réputé en danger (loi n° 2002-305, article 13). Connaître des mauvais traitements ou atteintes sexuelles sur un mineur oblige à informer les autorités (code pénal, 434-3). Le secret professionnel fait exception ; l’article 226-14 permet de le lever.

grid-mixed = Croiser les regards, sans tarder.
    .named =
        Des faits se répondent, ou concernent un mineur de moins de 15 ans. Cela ne prouve rien, et se partage.

        Un danger, ou un risque de danger, relève de l’information préoccupante (CASF, L. 226-3). Vous n’avez pas besoin d’une certitude.

        Ces faits ont parfois une autre cause : harcèlement, violences à la maison, deuil, précarité. Elle mérite aussi votre aide. Ce mineur n’est pas en faute.

        Avant 15 ans, parlez-en le jour même. Un doute sur un danger immédiat : le 17.
    .do-1 = Notez les faits, avec le lieu, la date, les mots exacts. Gardez ces notes hors de la vue du mineur et de son entourage, et gardez le lien.
    .do-2 = Parlez-en en équipe. Entre personnes soumises au secret, partagez le strict nécessaire, dans les conditions de la loi (CASF, L. 226-2-2).
    .do-3 = Appelez la CRIP pour une information préoccupante, ou le 119 pour un conseil. En semaine, demandez son équipe sur la prostitution des mineurs.
    .then =
        La CRIP évalue la situation. Le 119 conseille ; en cas de danger, il transmet au Département, et en urgence à la police ou aux secours. Si un parent est peut-être en cause, demandez conseil à la CRIP avant de le prévenir. Décidez en équipe quand en reparler. Si un acte contre un avantage, une autre infraction ou un danger grave est dit ou vu : signalement au procureur, copie à la CRIP.

        Rappel de la loi : tout mineur en situation de prostitution est réputé en danger (loi n° 2002-305, article 13). Connaître des mauvais traitements ou atteintes sexuelles sur un mineur oblige à informer les autorités (code pénal, 434-3). Le secret professionnel fait exception ; l’article 226-14 permet de le lever.

grid-too-few = Ne pas savoir n’exclut rien.
    .named =
        On ne peut rien dire avec ces réponses, et c’est très bien de vous être posé la question.

        La grille n’exclut rien : gardez le lien, notez, parlez-en en équipe. D’autres voient peut-être ce que vous ne voyez pas : l’infirmerie, la vie scolaire, l’internat, l’éducateur.

        Un doute sur un danger immédiat : le 17.
    .do-1 = Notez ce que vous savez, et ce que vous ne savez pas, sans chercher par vous-même. Ni fouille, ni filature, ni interrogatoire.
    .do-2 = Gardez un moment régulier avec ce mineur. « Tu n’as pas à répondre. Je serai encore là cette semaine. »
    .do-3 = Parlez-en à un collègue ou à votre équipe. Le 119 conseille les professionnels, même pour un doute.
    .then =
        En équipe, choisissez qui observe quoi, et quand vous en reparlez. Vous pouvez reprendre la grille ce jour-là. Si un danger ou un risque apparaît : information préoccupante à la CRIP. Si un acte contre un avantage, une autre infraction ou un danger grave est dit ou vu : signalement au procureur, copie à la CRIP. Danger immédiat ou disparition, même en cas de doute : le 17.

        Rappel de la loi : tout mineur en situation de prostitution est réputé en danger (loi n° 2002-305, article 13). Connaître des mauvais traitements ou atteintes sexuelles sur un mineur oblige à informer les autorités (code pénal, 434-3). Le secret professionnel fait exception ; l’article 226-14 permet de le lever.

grid-few-signs = Garder le lien, noter, en parler.
    .named =
        Ces questions ne disent pas tout, et ne prouvent pas que tout va bien. Si quelque chose vous gêne, même un peu, c’est déjà une raison d’en parler.

        La grille n’exclut rien : gardez le lien, notez, parlez-en en équipe. Un mineur peut cacher longtemps ce qui lui arrive, par peur, par attachement ou par honte.
    .do-1 = Notez le fait qui vous a fait ouvrir cette grille, avec le lieu et la date.
    .do-2 = Dites au mineur ce que vous avez remarqué, sans interroger. « J’ai remarqué que tu dors peu. Je m’inquiète pour toi. »
    .do-3 = Parlez-en à un collègue ou à votre équipe. Le 119 conseille les professionnels, même pour une petite question.
    .then =
        Fixez en équipe la date où vous en reparlez. Si un danger ou un risque apparaît : information préoccupante à la CRIP. Si un acte contre un avantage, une autre infraction ou un danger grave est dit ou vu : signalement au procureur, copie à la CRIP. Danger immédiat ou disparition, même en cas de doute : le 17.

        Rappel de la loi : tout mineur en situation de prostitution est réputé en danger (loi n° 2002-305, article 13). Connaître des mauvais traitements ou atteintes sexuelles sur un mineur oblige à informer les autorités (code pénal, 434-3). Le secret professionnel fait exception ; l’article 226-14 permet de le lever.
