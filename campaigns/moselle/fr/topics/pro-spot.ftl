# u3 · for professionals
pro-spot = Repérer
    .hint = Un faisceau de signes, jamais un seul

pro-spot-recognise =
    Peut-être que de petits faits s’additionnent autour d’un jeune, et que vous hésitez à les relier.

    - Situation : départs répétés, placements rompus, décrochage scolaire, violences antérieures.
    - Entourage : partenaire plus âgé, adultes inconnus, adultes qui attendent en voiture, camarades que l’on sait exploités.
    - Objets : biens, téléphones, clés ou cartes d’hôtel, argent liquide inexpliqués.
    - Corps et moral : blessures, infections, tests de grossesse répétés, substances, sommeil, dissociation, automutilation.
    - Relations : peur, quelqu’un qui répond à sa place, récit appris.
    - Numérique : seconds comptes, détresse aux notifications.

    Un seul de ces signes ne prouve rien. Regardez combien de groupes sont touchés, et demandez conseil au 119 ou à la CRIP.

    Danger immédiat ou disparition : le 17.

pro-spot-breathe = Un jeune repéré n’est pas un jeune en faute.
    .text =
        L’adulte qui demande, qui paie ou qui organise est responsable. « Je gère », le silence, les allers-retours sont souvent des façons de tenir.

        N’attendez pas une demande. La première année, { $figure-team119-minors } % des appelants de l’équipe du 119 sur la prostitution des mineurs étaient des mineurs. Dans { $figure-team119-known } % des situations, la protection de l’enfance connaissait déjà le mineur : vous le suivez peut-être. Ces chiffres ne comptent que les appels reçus, dans toute la France.

        Ne cherchez pas un profil. Cela touche tous les milieux, des filles, des garçons, des jeunes trans, avec ou sans papiers, en famille ou en placement.

pro-spot-more = Ce que la grille ne dit pas
    .text =
        - Elle ne pose pas de diagnostic, et n’exclut rien. Peu de signes : gardez le lien, notez, parlez-en en équipe.
        - Un acte contre un avantage, dit ou vu, même une fois, n’a pas besoin d’autres signes. Ce mineur est réputé en danger.
        - Avant 15 ans, parlez-en le jour même, quel que soit le nombre de groupes.
        - Ces signes ont parfois une autre cause : harcèlement, violences à la maison, deuil, précarité. Elle mérite aussi votre aide.
        - Observez ce que votre métier vous montre. Pas de fouille en cachette, pas de filature, aucune copie d’image intime.
        - N’affichez pas cette liste, et ne la lisez pas au jeune comme un questionnaire.

pro-spot-step-1 = Noter un fait, aujourd’hui.
    .more = La date, le lieu, ce qui s’est passé, sans adjectif. Séparez « observé » et « rapporté ». Gardez ces notes hors de la vue du jeune et de son entourage.
# verify: CASF L. 226-2-2, its present text, by a lawyer (verified 2026)
pro-spot-step-2 = Croiser les regards.
    .more = L’infirmerie, la vie scolaire, l’internat, l’éducateur voient chacun un morceau. Entre personnes soumises au secret, partagez le strict nécessaire, dans les conditions de la loi (CASF, L. 226-2-2).
pro-spot-step-3 = Appeler quelqu’un.
    .more = L’équipe du 119 sur la prostitution des mineurs, en semaine, conseille les professionnels. La CRIP reçoit l’information préoccupante. Le procureur reçoit le signalement, avec copie à la CRIP. Pour le jeune, restez quelqu’un qui revient.

pro-spot-sources =
    Loi n° 2002-305 du 4 mars 2002, article 13 (mineur réputé en danger), et Cass. crim., 27 mars 1996, n° 95-82.016 (la contrepartie, citée par allo119.gouv.fr, 2023). Code pénal, articles 222-23-1 et 222-29-2 (avant 15 ans). Code de l’action sociale et des familles (CASF), articles L. 226-2-2 (information partagée), L. 226-3 (information préoccupante), L. 226-4 (signalement). Textes à vérifier sur legifrance.gouv.fr.

    Grille : signes déjà publiés par des campagnes publiques, groupés par Escale. Ce n’est pas une échelle validée ; relecture par des praticiens à faire. Chiffres : bilan de l’équipe du 119, avril 2023 à avril 2024 (ToutEduc, 24 avril 2024 ; Enfance Majuscule). Jours de cette équipe (source de 2024) : à vérifier.
