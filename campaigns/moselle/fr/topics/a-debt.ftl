# r2 · for the young person
a-debt = On te dit que tu dois rembourser
    .hint = Une somme à rendre, et ça ne finit pas

a-debt-recognise =
    Peut-être qu’on te réclame de l’argent, ou « quelque chose » à rendre.

    Un cadeau, un trajet, une nuit quelque part sont devenus une dette. On te demande de rembourser avec des images, des gestes intimes ou des rencontres.

    Parfois, il y a aussi ça :

    - On te répète : « Après tout ce que j’ai fait pour toi. »
    - Tu ne sais pas d’où vient la somme.
    - Tu rembourses, et la somme ne baisse pas.
    - On menace d’en parler à ta famille.

    Un seul de ces signes ne prouve rien. Tu peux en parler au 119.

# verify: that a debt asked back this way has no force in law (in CONTENT.md, not in FACTS.md)
a-debt-breathe = Pour la loi, cette dette n’existe pas.
    .text =
        Personne n’a le droit de te faire payer comme ça. Même si tu as vraiment reçu quelque chose. Même si tu as promis de rendre.

        Quelqu’un se sert d’une dette sans fin pour te retenir. Ce n’est pas toi qui comptes mal. Tu n’as rien fait de mal.

        Tu n’as pas à convaincre cette personne. Te disputer avec elle peut être dangereux.

a-debt-more = Si on te menace
    .text =
        En danger maintenant : appelle le 17 ou le 112. Si tu ne peux pas parler, envoie un SMS au 114.

        Tu as peur pour ta famille ? Tu peux le dire aussi.

a-debt-step-1 = Arrêter de compter, pour ce soir.
    .more = Ta sécurité passe avant la somme. Même un vrai emprunt, tu n’as pas à le régler sans aide.
a-debt-step-2 = Chercher ta première phrase.
    .more = « Quelqu’un me réclame quelque chose. » Les détails peuvent attendre. Si on regarde ton téléphone, mieux vaut ne pas l’écrire.
a-debt-step-3 = La dire à une personne.
    .more = Un adulte de confiance, ou le 119, jour et nuit. Tu peux ne pas dire ton nom. Si tu es en danger, le 119 cherchera comment te protéger. Il fera son possible pour t’en parler avant.
