# What the examples say, in French. Neutral and kind: the pictures are looked at often.

home = Fais escale.
    .lead = Quelques minutes pour toi.
    .promise = Sans nom, sans compte.
door-living = Ce que je vis
    .hint = Une journée, une nuit, un repos
help = Parler à quelqu’un
    .lead = Tu n’as pas besoin de savoir quoi dire.
danger = En danger maintenant ?
    .text = Appelle. Si tu ne peux pas parler, écris.
about = Qui parle ici
attract = Quelques minutes pour toi
    .lead = Touche l’écran.

# Prose: a first paragraph, a list, a paragraph.
sample =
    Marcher un peu, respirer, regarder loin : cela fait du bien à beaucoup de gens.

    - Un pas après l’autre.
    - Un banc au soleil, le temps qu’il faut.
    - Quelqu’un avec qui parler.

    Tu peux t’arrêter quand tu veux.

# Said to be in another language than the page.
sample-borrowed = Ein Text, der aus einer anderen Sprache geliehen ist.

a-walk = Faire quelques pas
    .hint = Sortir un moment, sans but
a-walk-recognise =
    Parfois, on tourne en rond. Sortir un moment aide à voir plus clair.

    - L’air est frais.
    - Le chemin est à toi.
a-walk-breathe = Tu as le temps.
    .text = Rien ne presse. Tu peux revenir ici plus tard.
a-walk-step-1 = Regarde dehors.
    .more = Choisis une chose belle, même petite.
a-walk-step-2 = Fais dix pas.
    .more = Lentement, à ton rythme.
a-walk-step-3 = Parle à quelqu’un que tu aimes bien.
    .more = Une amie, un oncle, une infirmière.

a-rest = Se reposer

week = Ma semaine
    .hint = Trois questions
week-rest = Ai-je pu me reposer cette semaine, assez pour me sentir bien le matin ?
week-home = Est-ce que je me sens bien là où je suis ?
week-safety = Es-tu en sécurité maintenant ?

urgent-call = Secours
    .role = Quelqu’un répond tout de suite.
urgent-text = Secours par message
    .role = Quelqu’un lit ton message tout de suite.
urgent-europe = Secours en Europe
    .role = Quelqu’un répond tout de suite.
listens = La ligne d’écoute
    .role = Quelqu’un t’écoute, jour et nuit, sans te juger.
writes = Écrire à un adulte
    .role = Tu écris, une personne formée te répond.
    .then = Tu n’as pas à donner ton nom. La réponse vient en quelques minutes, et tu peux arrêter quand tu veux.
chats = Accueil, écoute et accompagnement des jeunes
    .role = Une équipe répond à tes questions, de vive voix ou par écrit.
unsure = La maison ouverte
    .role = Un lit pour la nuit, un repas, quelqu’un qui veille.
place = Le point d’accueil
    .role = On peut y entrer sans rendez-vous.
local = La maison du quartier
    .role = Une porte près de chez toi.
met = L’infirmerie
    .role = Une infirmière ou un infirmier t’écoute, sans rendez-vous.
by-form = Le formulaire
    .role = Quelqu’un lit ce que tu écris.

by-week = De la semaine
    .role = Quelqu’un répond.
on-holidays = Les jours fériés
    .role = Quelqu’un répond.
over-midnight = De nuit
    .role = Quelqu’un répond.
some-days = Certains jours
    .role = Quelqu’un répond.

phrase-said = Pour commencer
    .text = Je voudrais poser une question.
phrase-sent = À quelqu’un de confiance
    .text = Tu as un moment pour moi ? On se voit quand ?
phrase-sent-to = Sans parler
    .text = Je suis ici : … Tu peux venir ?
phrase-shown = Pour qui parle peu français
    .text = Je ne parle pas bien français. Je parle …
