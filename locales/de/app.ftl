# The app's own words in German: buttons, labels, facts. The campaign's words are in the pack.
# $reader is "young" (du) or "adult" (Sie). Where it is not given and both may read, no address.

language-name = Deutsch

# The frame
frame = Immer da
skip-link = Zum Inhalt
exit = Verlassen
exit-more = schnell, zu einer anderen Seite
exit-kiosk-more = und alles löschen
back = Zurück
home-link = Start
language = Sprache wechseln:
help-link = Mit jemandem reden
idle-warning = Bist du noch da? Tippe auf den Bildschirm, um weiterzumachen. Sonst vergisst diese Seite deine Antworten.
still-here = Ich bin noch da
ending = Diesen Bildschirm brauchen auch andere. In einer Minute beginnt er von vorn.
done = Ich bin fertig
quick-larger = Große Schrift
quick-normal = Übliche Schrift
quick-contrast = Kontrast
quick-auto = Übliche Farben
no-script = Auf diesem Gerät öffnet „Verlassen“ eine andere Seite, aber die Zurück-Taste führt wieder hierher. Schließ auch den Tab.
only-in-source = Diese Seite ist noch nicht übersetzt.

# Home and doors
doors = Womit anfangen
about-link = Wer hier spricht
topics = { $reader ->
    [adult] Was Sie lesen können
   *[young] Was du lesen kannst
}
assessments = Fragen zum Nachdenken

# The deck: how it looks, and erasing
display = Anzeige
text-size = Schriftgröße
    .normal = Normal
    .large = Groß
    .larger = Sehr groß
theme = Farben
    .auto = Wie das Gerät
    .light = Hell
    .dark = Dunkel
    .contrast = Starker Kontrast
erase-link = Löschen, was ich hier getan habe
erased = Es ist gelöscht.
    .text = { $device ->
        [kiosk] Deine Antworten und was du gelesen hast, sind nicht mehr auf diesem Bildschirm.
       *[other] Deine Antworten und was du gelesen hast, sind nicht mehr auf dieser Seite.
    }
    .no-script = Auf diesem Gerät: Schließ den Tab, um deine Antworten zu löschen.
erased-rest = Was diese Seite nicht löschen kann
    .text = { $device ->
        [kiosk] Wenn jemand bei dir ist, kann diese Person den Bildschirm gesehen haben. Du kannst ein anderes Mal wiederkommen.
       *[other]
            - Der Verlauf des Browsers behält eine Zeile, ohne das Thema.
            - Ein Anruf bleibt in der Anrufliste, eine Nachricht in ihrem Gespräch.
            - Eine andere Seite, die du geöffnet hast, hinterlässt ihren Namen.

            Du kannst sie auf dem Telefon löschen. Wenn jemand es überwacht, kann er sehen, dass du gelöscht hast.
    }

# Topics
breathe = Wenn du magst, atme mit dem Wasser. Es steigt, du atmest ein. Es sinkt, du atmest aus.
steps = { $reader ->
    [adult] Was Sie jetzt tun können
   *[young] Was du jetzt tun kannst
}
contacts = Mit wem man reden kann
cases = Je nach Situation
phrases = Worte, die bereitliegen
    .kept = Das Telefon behält eine Kopie der gesendeten Nachrichten.
way-call = Am Telefon sagen
way-text = Als Nachricht senden
way-show = Auf dem Bildschirm zeigen
show-large = Groß zeigen
show-small = Wieder klein
send-text = SMS schreiben
share = Teilen
copy-text = Text kopieren
copy-number = Nummer kopieren
print = Drucken
related = Passt auch dazu
sources = Quellen
point = { $reader ->
    [adult] Fragen zum Nachdenken
   *[young] Fragen zum Nachdenken, nur für dich
}
    .kept = nichts wird gespeichert

# Contacts: ways, facts, hours
call = { $number } anrufen
call-short = Anrufen
text = SMS an { $number }
text-short = SMS
chat = Im Chat schreiben
form = Formular
web = Seite lesen
instead = Noch keine Nummer hier. Stattdessen: { $name }
also = Sonst: { $name }
leaves = Spuren: { $traces }.
leaves-call = Anrufliste
leaves-text = Nachrichten
leaves-site = Verlauf
ages = { $from } bis { $to } Jahre
ages-up-to = Bis { $to } Jahre
speaks-fr = Auf Französisch
speaks-en = Auf Englisch
speaks-de = Auf Deutsch
number = Nummer:
qr = Mit einem Telefon lesen
address-shown = Adresse des Chats:
free = Kostenlos
anonymous = Ohne Namen möglich
not-on-bill = Nicht auf der Rechnung
on-bill = Auf der Rechnung sichtbar
verify = Vom Kampagnenteam noch zu prüfen
hours-unknown = Zeiten bitte erfragen
hours-always = Tag und Nacht, jeden Tag
hours-daily = Jeden Tag, { $spans }
hours-days = { $days }, { $spans }
hours-no-holidays = an Feiertagen geschlossen
hours-then = { $one }; { $other }
days-run = { $first } bis { $last }
days-one = { $first }
days-holidays = Feiertage
span = { $from } bis { $to }
span-and = { $one } und { $other }
clock = { $minute ->
    [0] { $hour } Uhr
   *[other] { $hour }:{ $padded } Uhr
}
day-mo = Montag
day-tu = Dienstag
day-we = Mittwoch
day-th = Donnerstag
day-fr = Freitag
day-sa = Samstag
day-su = Sonntag
open-now = Jetzt erreichbar
open-until = Bis { $time } erreichbar
opens-at = Ab { $time } erreichbar
opens-tomorrow = Morgen ab { $time } erreichbar
# $days: in wie vielen Tagen; 7 ist derselbe Wochentag, nächste Woche
opens-on = { $days ->
    [7] Nächsten { $day } ab { $time } erreichbar
   *[other] { $day } ab { $time } erreichbar
}

# What happens then: a tap unfolds it
then-title = Was dann passiert
then-ask = Zu fragen:
then-start = Für den Anfang
then-name = Der Name
asks-no = Niemand fragt danach.
asks-optional = Man kann danach fragen. Du musst ihn nicht sagen.
asks-yes = Man fragt danach.
ask-name = „Muss ich meinen Namen sagen?“
then-decide = { $reader ->
    [adult] Was Sie entscheiden
   *[young] Was du entscheidest
}
decide-words = { $reader ->
    [adult] Was Sie sagen.
   *[young] Was du sagst, und was du für dich behältst.
}
decide-stop = Wann Schluss ist.
decide-complaint = Ob es eine Anzeige gibt.
then-learns = Wer davon erfahren kann
reports-no = Niemand sonst.
reports-if-danger = { $reader ->
    [adult] Bei Gefahr muss die Person Bescheid geben:
   *[young] Wenn du in Gefahr bist, muss die Person Bescheid geben:
}
reports-yes = Es ist ihre Aufgabe, Bescheid zu geben:
learns-child-protection = den Stellen, die Kinder schützen
learns-police = der Polizei
learns-rescue = dem Rettungsdienst
learns-parents = den Eltern
ask-learns = „Was müssen Sie weitersagen, und wem?“
then-parents = Deine Eltern
ask-parents = „Erfahren es meine Eltern?“
then-never = Was nie passiert
never-punished = Eine Strafe für das, was einem angetan wurde.
never-bill = Der Anruf auf der Rechnung.
then-stays = Was bleibt
stays-recorded = Die Nachrichten werden gespeichert.
stays-gone = Normalerweise ist das Gespräch weg, wenn der Tab zu ist.
ask-bill = „Steht der Anruf auf der Rechnung?“
then-wait = Das Warten
wait-at-once = Jemand antwortet sofort.
wait-minutes = Meist ein paar Minuten.
wait-later = Man ruft zurück oder antwortet später.

# Help
for-adults = Für Eltern und Fachleute
wish = Wie ist es dir lieber?
    .any = Alles
    .call = Anrufen
    .text = Schreiben
    .chat = Chat
    .meet = Jemanden treffen
at-danger = Wenn man den Notruf wählt
pick = Auswählen, was ich brauche
pick-all = Alles anzeigen
pick-town = Meinen Ort wählen
pick-anywhere = Überall
need-talk = Ein Mensch, der zuhört
need-images = Ein Bild, Drohungen im Netz
need-health = Meine Gesundheit, mein Körper
need-dark = Ich kann nicht mehr
need-shelter = Ein Platz zum Schlafen
need-rights = Meine Rechte, das Gesetz
need-friend = Ich mache mir Sorgen um jemanden
need-parent = Ich bin Mutter oder Vater
need-pro = Ich arbeite mit jungen Menschen
need-danger = Jetzt in Gefahr
for-read = Passend zu dem, was hier zu lesen war
for-picked = Passend zur Auswahl
for-nobody = Niemand hier für diese Wahl. Die anderen sind da:
for-answered = Passend zu den Antworten
also-there = Außerdem da

# Assessments
option-never = Nie
option-happened = Ist schon vorgekommen
option-often = Oft
option-yes = Ja
option-no = Nein
option-unsure = Ich weiß nicht
option-observed = Beobachtet
option-reported = Berichtet
option-true = Richtig
option-false = Falsch
told-true = Das stimmt.
told-false = Das stimmt nicht.
skip = Ich möchte lieber nicht antworten
question = Frage { $at } von { $of }
question-more = Noch eine Frage
previous = Vorige Frage
next = Weiter
stop = Hier aufhören
erase = Meine Antworten löschen
sheet-end = { $reader ->
    [adult] Egal, was Sie geantwortet haben: Sie können mit jemandem darüber reden.
   *[young] Egal, was du geantwortet hast: Du hast das Recht, darüber zu reden.
}
paper = { $reader ->
    [adult] Dieses Blatt trägt weder Namen noch Geburtsdatum.
   *[young] Dieses Blatt gehört dir. Jemand könnte es sehen: Du kannst es falten oder wegwerfen.
}
pause = Wir halten kurz an.
    .text = { $reader ->
        [adult] Was Sie gerade gesagt haben, ist wichtig. Sie können sich gleich an jemanden wenden oder weitermachen.
       *[young] Was du gerade gesagt hast, ist wichtig. Du kannst dich gleich an jemanden wenden oder weitermachen.
    }
described = { $reader ->
    [adult] Was Sie beschrieben haben
   *[young] Was du beschrieben hast
}
do-now = Drei kleine Schritte, die möglich sind
who = Wer helfen kann
then = Und dann?
not-kept = { $reader ->
    [adult] Diese Fragen sind keine Diagnose. Ihre Antworten sind nur auf dieser Seite.
   *[young] Diese Fragen sind keine Diagnose. Deine Antworten sind nur auf dieser Seite.
}
copy = Diese Fakten kopieren
copied = Kopiert. Danach aus der Zwischenablage löschen.
see-all = Alle sehen, mit denen man reden kann

# Taken along: a code for another telephone
hand-over = Diese Seite mitnehmen
    .how = Ein Handy liest diesen Code und öffnet dieselbe Seite.
    .kept = Dieses Handy behält die Adresse im Verlauf, ohne das Thema.

# The board of an outreach worker
board = Ein Bildschirm für zwei
board-next = Nächste Person
board-night = Nacht
board-tiles = Situationen
board-danger = Jetzt in Gefahr
    .hint = Die Notrufnummern
board-all = Alle Themen
board-before = Vor dem Losgehen
board-made = Inhalt vom
    .ageing = Dieser Inhalt ist mehr als drei Monate alt. Prüfen Sie eine Nummer, bevor Sie sie weitergeben.
    .aged = Dieser Inhalt ist mehr als ein Jahr alt. Zeiten können falsch sein: Rufen Sie zuerst an.
board-unchecked = Kontakte, die noch niemand angerufen hat
board-late = Kontakte, vor mehr als sechs Monaten geprüft
stage = Zeigen
stage-close = Zurück zu mir
stage-turn = Drehen
stage-prev = Davor
stage-next = Danach
stage-beside = Daneben, in einer anderen Sprache
stage-at = Wie weit
offline = Ohne Netz
offline-size = Platz auf dem Gerät: { $size }.
offline-megabytes = { $whole },{ $tenth } MB
offline-act =
    .take = { $device ->
        [kiosk] Diesen Bildschirm vorbereiten
       *[rounds] Mitnehmen
    }
    .test = Jetzt testen
    .remove = Entfernen
offline-state =
    .none = Auf diesem Gerät ist nichts gespeichert. Ohne Netz öffnet sich die Seite nicht.
    .taking = Wird kopiert. Lassen Sie diese Seite offen.
    .kept = Alles ist da. Es geht ohne Netz.
    .newer = Es geht ohne Netz. Eine neuere Fassung wartet, bis der Besuch zu Ende ist.
    .tested = Test bestanden: Jede Datei ist vollständig da.
    .broken = Etwas fehlt. Kopieren Sie noch einmal, wo es Netz gibt.
    .failed = Das ging nicht. Auf diesem Gerät hat sich nichts geändert. Versuchen Sie es wieder, wo es Netz gibt.
    .removed = Entfernt. Auf diesem Gerät ist nichts mehr gespeichert.
    .unable = Dieser Browser kann die Seite nicht ohne Netz behalten.
prepare = Diesen Bildschirm vorbereiten
    .text = Für die Person, die den Bildschirm aufstellt. Danach geht er ohne Netz.
    .no-script = Ohne Skript kann dieser Browser nichts behalten.
    .open = Den Bildschirm öffnen
