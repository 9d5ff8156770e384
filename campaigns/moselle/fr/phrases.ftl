# Des mots tout prêts : à dire au téléphone, à envoyer, à montrer. Leur ordre est dans phrases.toml.
# phrase-… : quand ils aident. .text : ce qui est dit.

phrase-no-name = Pour garder ton nom pour toi
    .text = Je ne veux pas dire mon nom. Je voudrais poser une question.

phrase-for-me = Quand les mots ne viennent pas
    .text = C’est pour moi. Je ne sais pas comment le dire.

phrase-before-i-talk = Pour savoir avant de raconter
    .text = Avant que je parle : qu’est-ce que vous devez répéter ?

phrase-other-language = Si tu parles peu français
    .text = Je ne parle pas bien français. Je parle …

phrase-to-adult = À un adulte de confiance
    .text = J’ai quelque chose de difficile à te dire. Tu peux m’écouter sans me juger ? On se voit quand ?

phrase-to-friend = À quelqu’un de ton âge, si personne d’autre ne lit tes messages
    .text = Tu peux rester joignable ce soir ? Si je ne réponds pas, appelle le 17.

phrase-to-nurse = À l’infirmerie du collège ou du lycée
    .text = Bonjour, est-ce que je peux vous voir en privé ? C’est personnel.

phrase-danger = En danger, sans parler. Coupe d’abord le son.
    .text = Adresse : … (ville, rue, étage). Je suis en danger. Je ne peux pas parler. Ne m’appelez pas, répondez par SMS. J’ai … ans.

phrase-read-this = Quand c’est trop dur à dire
    .text = Je n’arrive pas à le dire. Tu peux lire ça ?

phrase-in-french = Pour demander de l’aide en français
    .text = Je ne parle pas bien français. J’ai besoin d’aide. Je parle …
