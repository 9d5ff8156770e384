# The app's own words in French: buttons, labels, facts. The campaign's words are in the pack.
# $reader is "young" (tu) or "adult" (vous).

language-name = Français

# The frame
frame = Toujours là
skip-link = Aller au contenu
exit = Quitter
exit-more = vite, vers une autre page
exit-kiosk-more = et tout effacer
back = Retour
home-link = Accueil
language = Changer de langue :
help-link = Parler à quelqu’un
idle-warning = Tu es toujours là ? Touche l’écran pour continuer. Sinon, cette page oublie tes réponses.
still-here = Je suis encore là
ending = Cet écran sert à plusieurs personnes. Dans une minute, il revient au début.
done = J’ai fini
quick-larger = Grand texte
quick-normal = Texte normal
quick-contrast = Contraste
quick-auto = Couleurs normales
no-script = Sur cet appareil, « Quitter » ouvre une autre page, mais la touche retour ramène ici. Ferme aussi l’onglet.
only-in-source = Cette page n’est pas encore traduite.

# Home and doors
doors = Par où commencer
about-link = Qui parle ici
topics = { $reader ->
    [adult] Ce que vous pouvez lire
   *[young] Ce que tu peux lire
}
assessments = Faire le point

# The deck: how it looks, and erasing
display = Affichage
text-size = Taille du texte
    .normal = Normale
    .large = Grande
    .larger = Très grande
theme = Couleurs
    .auto = Comme l’appareil
    .light = Claires
    .dark = Sombres
    .contrast = Contrastées
erase-link = Effacer ce que j’ai fait ici
erased = C’est effacé.
    .text = { $device ->
        [kiosk] Tes réponses et ce que tu as lu ne sont plus sur cet écran.
       *[other] Tes réponses et ce que tu as lu ne sont plus dans cette page.
    }
    .no-script = Sur cet appareil, ferme l’onglet pour effacer tes réponses.
erased-rest = Ce que cette page ne peut pas effacer
    .text = { $device ->
        [kiosk] Si quelqu’un t’accompagne, il a pu voir l’écran. Tu peux revenir à un autre moment.
       *[other]
            - L’historique du navigateur garde une ligne, sans le sujet.
            - Un appel reste dans la liste des appels, un message dans sa conversation.
            - Un autre site que tu as ouvert laisse son nom.

            Tu peux les effacer dans le téléphone. Si quelqu’un le surveille, il peut voir que tu as effacé.
    }

# Topics
breathe = Si tu veux, respire avec l’eau. Elle monte, tu inspires. Elle descend, tu souffles.
steps = { $reader ->
    [adult] Ce que vous pouvez faire maintenant
   *[young] Ce que tu peux faire maintenant
}
contacts = À qui parler
cases = Selon la situation
phrases = Des mots tout prêts
    .kept = Le téléphone garde une copie des messages envoyés.
way-call = À dire au téléphone
way-text = À envoyer par message
way-show = À montrer sur l’écran
show-large = Montrer en grand
show-small = Remettre en petit
send-text = Écrire un SMS
share = Partager
copy-text = Copier le texte
copy-number = Copier le numéro
print = Imprimer
related = À lire aussi
sources = Sources
point = { $reader ->
    [adult] Faire le point
   *[young] Faire le point, pour toi
}
    .kept = aucune réponse n’est gardée

# Contacts: ways, facts, hours
call = Appeler le { $number }
call-short = Appeler
text = Écrire au { $number }
text-short = Écrire
chat = Écrire par tchat
form = Formulaire
web = Lire le site
instead = Pas encore de numéro ici. À la place : { $name }
also = Sinon : { $name }
leaves = Traces : { $traces }.
leaves-call = liste d’appels
leaves-text = messages
leaves-site = historique
ages = { $from } à { $to } ans
ages-up-to = Jusqu’à { $to } ans
speaks-fr = En français
speaks-en = En anglais
speaks-de = En allemand
number = Numéro :
qr = À lire avec un téléphone
address-shown = Adresse du tchat :
free = Gratuit
anonymous = Sans dire son nom
not-on-bill = Pas sur la facture
on-bill = Visible sur la facture
verify = À vérifier par l’équipe de la campagne
hours-unknown = Horaires à demander
hours-always = Jour et nuit, tous les jours
hours-daily = Tous les jours, { $spans }
hours-days = { $days }, { $spans }
hours-no-holidays = fermé les jours fériés
hours-then = { $one } ; { $other }
# $place: first (au début de la phrase) ou later
days-run = { $place ->
    [first] Du { $first } au { $last }
   *[later] du { $first } au { $last }
}
days-one = { $place ->
    [first] Le { $first }
   *[later] le { $first }
}
days-holidays = { $place ->
    [first] Les jours fériés
   *[later] les jours fériés
}
span = de { $from } à { $to }
span-and = { $one } et { $other }
clock = { $minute ->
    [0] { $hour } h
   *[other] { $hour } h { $padded }
}
day-mo = lundi
day-tu = mardi
day-we = mercredi
day-th = jeudi
day-fr = vendredi
day-sa = samedi
day-su = dimanche
open-now = Ouvert maintenant
open-until = Ouvert jusqu’à { $time }
opens-at = Ouvre à { $time }
opens-tomorrow = Ouvre demain à { $time }
# $days: dans combien de jours ; 7 est le même jour, la semaine prochaine
opens-on = { $days ->
    [7] Ouvre { $day } prochain à { $time }
   *[other] Ouvre { $day } à { $time }
}

# What happens then: a tap unfolds it
then-title = Ce qui se passe alors
then-ask = À demander :
then-start = Pour commencer
then-name = Le nom
asks-no = On ne le demande pas.
asks-optional = On peut le demander. Il n’est pas obligatoire.
asks-yes = On le demande.
ask-name = « Est-ce que je dois dire mon nom ? »
then-decide = { $reader ->
    [adult] Ce que vous décidez
   *[young] Ce que tu décides
}
decide-words = { $reader ->
    [adult] Ce que vous dites.
   *[young] Ce que tu dis, et ce que tu gardes.
}
decide-stop = Le moment d’arrêter.
decide-complaint = Porter plainte, ou non.
then-learns = Qui peut l’apprendre
reports-no = Personne d’autre.
reports-if-danger = { $reader ->
    [adult] En cas de danger, la personne doit prévenir :
   *[young] Si tu es en danger, la personne doit prévenir :
}
reports-yes = C’est son travail de prévenir :
learns-child-protection = les services qui protègent les mineurs
learns-police = la police ou la gendarmerie
learns-rescue = les secours
learns-parents = les parents
ask-learns = « Qu’est-ce que vous devez répéter, et à qui ? »
then-parents = Tes parents
ask-parents = « Est-ce que mes parents le sauront ? »
then-never = Ce qui n’arrive jamais
never-punished = Une punition pour ce qu’on a subi.
never-bill = L’appel sur la facture.
then-stays = Ce qui reste
stays-recorded = Les messages sont enregistrés.
stays-gone = En principe, la conversation disparaît quand l’onglet est fermé.
ask-bill = « Est-ce que l’appel se voit sur la facture ? »
then-wait = L’attente
wait-at-once = On répond tout de suite.
wait-minutes = Quelques minutes, en général.
wait-later = On rappelle, ou on répond plus tard.

# Help
for-adults = Pour les parents et les professionnels
wish = Comment tu préfères ?
    .any = Tout
    .call = Appeler
    .text = Écrire
    .chat = Tchat
    .meet = Voir quelqu’un
at-danger = Quand on appelle ou écrit aux secours
pick = Choisir ce dont j’ai besoin
pick-all = Tout voir
pick-town = Choisir ma ville
pick-anywhere = Partout
need-talk = Parler à quelqu’un qui écoute
need-images = Une image, des menaces en ligne
need-health = Ma santé, mon corps
need-dark = Je n’en peux plus
need-shelter = Un endroit où dormir
need-rights = Mes droits, la loi
need-friend = Je m’inquiète pour quelqu’un
need-parent = Je suis parent
need-pro = Je travaille avec des jeunes
need-danger = Un danger maintenant
for-read = Pour ce que tu viens de lire
for-picked = Pour ce que tu as choisi
for-nobody = Personne ici pour ce choix. Les autres sont là :
for-answered = D’après tes réponses
also-there = Aussi là pour toi

# Assessments
option-never = Jamais
option-happened = C’est arrivé
option-often = Souvent
option-yes = Oui
option-no = Non
option-unsure = Je ne sais pas
option-observed = Observé
option-reported = Rapporté
option-true = Vrai
option-false = Faux
told-true = C’est vrai.
told-false = C’est faux.
skip = Je préfère ne pas répondre
question = Question { $at } sur { $of }
question-more = Encore une question
previous = Question d’avant
next = Continuer
stop = Arrêter ici
erase = Effacer mes réponses
sheet-end = { $reader ->
    [adult] Quelles que soient vos réponses, vous pouvez en parler à quelqu’un.
   *[young] Quelles que soient tes réponses, tu as le droit d’en parler.
}
paper = { $reader ->
    [adult] Cette feuille ne porte ni nom, ni date de naissance.
   *[young] Cette feuille est à toi. Quelqu’un peut la voir : tu peux la plier, ou la jeter.
}
pause = On s’arrête un instant.
    .text = { $reader ->
        [adult] Ce que vous venez de dire compte. Vous pouvez joindre quelqu’un tout de suite, ou continuer.
       *[young] Ce que tu viens de dire compte. Tu peux joindre quelqu’un tout de suite, ou continuer.
    }
described = { $reader ->
    [adult] Ce que vous avez décrit
   *[young] Ce que tu as décrit
}
do-now = Trois petits pas possibles
who = Qui peut aider
then = Et ensuite ?
not-kept = { $reader ->
    [adult] Ces questions ne sont pas un diagnostic. Vos réponses sont seulement dans cette page.
   *[young] Ces questions ne sont pas un diagnostic. Tes réponses sont seulement dans cette page.
}
copy = Copier ces faits
copied = Copié. À effacer ensuite du presse-papiers.
see-all = Voir toutes les personnes à qui parler

# Taken along: a code for another telephone
hand-over = Emporter cette page
    .how = Un téléphone lit ce code et ouvre la même page.
    .kept = Ce téléphone gardera l’adresse dans son historique, sans le sujet.

# The board of an outreach worker
board = Un écran pour deux
board-next = Personne suivante
board-night = Nuit
board-tiles = Situations
board-danger = Danger maintenant
    .hint = Le 17, le 112, le 114 par SMS
board-all = Tous les sujets
board-before = Avant de partir
board-made = Contenu du
    .ageing = Ce contenu a plus de trois mois. Vérifiez un numéro avant de le donner.
    .aged = Ce contenu a plus d’un an. Les horaires peuvent être faux : appelez d’abord.
board-unchecked = Contacts que personne n’a encore appelés
board-late = Contacts vérifiés il y a plus de six mois
stage = Montrer
stage-close = Revenir à moi
stage-turn = Tourner
stage-prev = Avant
stage-next = Après
stage-beside = À côté, dans une autre langue
stage-at = Avancement
offline = Sans réseau
offline-size = Place prise sur l’appareil : { $size }.
offline-megabytes = { $whole },{ $tenth } Mo
offline-act =
    .take = { $device ->
        [kiosk] Préparer cet écran
       *[rounds] Emporter
    }
    .test = Tester maintenant
    .remove = Retirer
offline-state =
    .none = Rien n’est gardé sur cet appareil. Sans réseau, la page ne s’ouvre pas.
    .taking = Copie en cours. Gardez cette page ouverte.
    .kept = Tout est gardé. Cela marche sans réseau.
    .newer = Cela marche sans réseau. Une version plus récente attend la fin de la visite.
    .tested = Test réussi : chaque fichier est là, entier.
    .broken = Il manque quelque chose. Refaites la copie avec du réseau.
    .failed = Cela n’a pas marché. Rien n’a changé sur cet appareil. Réessayez avec du réseau.
    .removed = C’est retiré. Plus rien n’est gardé sur cet appareil.
    .unable = Ce navigateur ne sait pas garder la page sans réseau.
prepare = Préparer cet écran
    .text = Pour la personne qui installe la borne. Ensuite, la borne marche sans réseau.
    .no-script = Sans script, ce navigateur ne peut rien garder.
    .open = Ouvrir la borne
