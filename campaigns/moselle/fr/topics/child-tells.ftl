# a6 · for parents
child-tells = Votre enfant vous en parle
    .hint = Les premiers mots, les prochaines 24 heures

child-tells-recognise =
    Peut-être que votre enfant vient de vous dire quelque chose, et que tout se bouscule en vous.

    D’abord, trois phrases : « Je te crois. Merci de me l’avoir dit. Ce n’est pas ta faute. »

    - Écoutez, sans demander de détails.
    - Ne punissez pas, ne confisquez rien : votre enfant pourrait ne plus rien dire.
    - Ne contactez pas la personne en cause : cela peut mettre votre enfant en danger.
    - Ne promettez pas de tout garder pour vous : « Je vais chercher de l’aide. Je te dirai à qui je parle. »

    Si cette personne menace ou approche : le 17 ou le 112, ou un SMS au 114. Si elle vit chez vous, appelez le 119 hors de sa présence.

child-tells-breathe = Ce n’est pas sa faute.
    .text =
        L’adulte qui a demandé, payé ou profité n’en avait pas le droit, même après un oui. La loi ne punit pas votre enfant pour cela. Elle le protège.

        Demain, votre enfant peut se taire, minimiser, défendre cette personne, regretter d’avoir parlé. Cela n’efface pas ce qui a été dit.

        Vous pouvez avoir honte, ou peur, ou envie de crier. D’autres ont appelé avant vous. La première année, { $figure-team119-family } % des appelants de l’équipe du 119 sur la prostitution des mineurs étaient de la famille proche.

        Pour vous soutenir : le 116 006 (France Victimes), et les groupes de parents de l’ACPE (demandez où sur acpe-asso.org).

# verify: by a doctor: 48 h, not washing; by a lawyer: lawyer paid, film (known)
child-tells-more = Les prochaines 24 heures
    .text =
        Si un acte sexuel a pu avoir lieu, allez aux urgences d’un hôpital, ou appelez le 15, même sans plainte. Traitement contre le VIH : au plus vite, dans les 48 heures. Contraception d’urgence : au plus vite. Un médecin vous dira. Mieux vaut ne pas se laver ni se changer avant. Déjà fait, ou plus tard : allez-y quand même. Demandez l’accord de votre enfant avant chaque examen.

        Votre enfant peut porter plainte avec vous ou sans vous, dans tout commissariat ou toute gendarmerie, maintenant ou plus tard. Demandez un avocat pour votre enfant, et si l’État le paie. Demandez une audition filmée, pour ne pas tout redire.

        Si votre enfant parle de mourir : le 3114, et le 15 en urgence.

child-tells-step-1 = Rester là, ce soir.
    .more = Un repas, une présence, peu de questions. Dites ce que vous ferez avant de le faire.
child-tells-step-2 = Garder les traces déjà visibles.
    .more = Messages, noms de profil, dates, mots entendus. Rangez-les là où la personne en cause ne les lira pas. Ne copiez et ne transférez jamais une image intime : le 3018 aide à la faire retirer.
child-tells-step-3 = Appeler le 119, aujourd’hui.
    .more = Jour et nuit, gratuit, sans obligation de donner votre nom. En semaine, demandez son équipe sur la prostitution des mineurs. En cas de danger, le 119 transmet au Département, et en urgence à la police ou aux secours.

child-tells-sources =
    Votre enfant est protégé : loi n° 2002-305 du 4 mars 2002, article 13 ; code pénal, articles 225-12-1 et 225-12-2 (l’adulte qui sollicite ou paie), 222-23-1 et 222-29-2 (avant 15 ans), 225-5 et 225-7 (celui qui organise ou profite), 226-2-1 et 227-23 (images). Plainte d’un mineur, avec ou sans adulte : masecurite.interieur.gouv.fr, 2025. Textes à vérifier sur legifrance.gouv.fr.

    À vérifier par un avocat : réception de la plainte (code de procédure pénale, article 15-3), administrateur ad hoc (706-50), audition filmée et présence d’un adulte choisi (706-52, 706-53), avocat payé par l’aide juridictionnelle. À vérifier par un médecin : les 48 heures, la contraception d’urgence, l’examen sans plainte, le conseil de ne pas se laver ni se changer, l’hôpital où aller en Moselle.

    Part de la famille proche parmi les appelants : bilan de l’équipe du 119, avril 2023 à avril 2024 (ToutEduc, 24 avril 2024 ; Enfance Majuscule). Ce bilan ne compte que les appels reçus. Jours de cette équipe (source de 2024), heures du 3018 et du 116 006, groupes de l’ACPE près de chez vous : à vérifier.
