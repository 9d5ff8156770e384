# d7 · for the young person
asked-to-recruit = On te demande d’amener quelqu’un d’autre
    .hint = Une demande, un service, une pression

asked-to-recruit-recognise =
    Peut-être qu’on te demande d’amener quelqu’un, pour des images, des gestes intimes, des rencontres.

    C’est dit comme un service. On te promet quelque chose, ou on te fait peur.

    Peut-être que tu repousses ta réponse. Peut-être que c’est déjà arrivé, et que tu y penses la nuit.

    Si ça te pèse, c’est que l’autre compte pour toi. Tu n’as pas à garder ce poids sans aide.

# verify: the law on a minor under pressure who brings another one in (FACTS 4.3): a lawyer
asked-to-recruit-breathe = S’arrêter est possible, même après.
    .text =
        La personne qui te met la pression est responsable. Tu ne voyais peut-être pas d’autre solution.

        On te le dit doucement : la loi interdit d’amener quelqu’un là-dedans. C’est vrai aussi à ton âge. Le savoir peut t’aider à demander conseil.

        Si on t’exploite, c’est-à-dire si on profite de toi, la loi te protège. Un avocat peut t’expliquer ces deux choses.

        Ce qui est arrivé ne t’oblige pas à continuer.

asked-to-recruit-more = En parler d’abord
    .text =
        Un avocat défend tes droits. Tu peux demander : « C’est gratuit pour moi ? Qu’est-ce que vous gardez pour vous ? »

        Au 119, tu peux garder ton nom pour toi. Si tu es en danger, le 119 cherchera comment te protéger. Il fera son possible pour t’en parler avant. Il peut aussi chercher à protéger l’autre.

        Tu peux voir un avocat avant d’écrire à la police. En danger maintenant : appelle le 17 ou le 112, ou envoie un SMS au 114.

asked-to-recruit-step-1 = Attendre, sans donner le nom de quelqu’un.
    .more = Si c’est déjà fait, tu peux t’arrêter là. Si attendre te met en danger, ta sécurité passe d’abord.
asked-to-recruit-step-2 = Préparer une question.
    .more = « On me demande d’amener quelqu’un. Comment je peux arrêter ? » Mieux vaut ne pas l’écrire.
asked-to-recruit-step-3 = La poser à un avocat, ou au 119.
    .more = Le 119 répond jour et nuit. « Avant que je parle : qu’est-ce que vous devez répéter ? »
