# The campaign's words in German: home, doors, help, kiosk, who speaks here.
# The name before = stays as it is; change only what follows. Further lines of a text begin
# with four spaces (eight below a name that begins with a dot). "- " begins a line of a list.

# Home: seen by whoever looks over a shoulder, so it says nothing about the subject.
home = Halt kurz an.
    .lead = Ein paar Minuten für dich.
    .promise = { $device ->
        [kiosk] Ohne Namen, ohne Konto. „Verlassen“ löscht, was du hier getan hast.
       *[other] Ohne Namen, ohne Konto. „Verlassen“ öffnet sofort eine andere Seite.
    }

# One for each door in campaign.toml.
door-living = Was ich gerade erlebe
    .hint = Ein Geschenk, eine Bitte, ein Gefühl

door-parent = Ich bin Mutter oder Vater
    .hint = Verstehen, reden, Unterstützung finden

help = Mit jemandem reden
    .lead = Du musst nicht wissen, was du sagen sollst.

# Above the emergency numbers.
danger = Jetzt in Gefahr?
    .text = Ruf die 110 oder die 112 an.

# A screen in a public place, while nobody is there.
attract = Ein paar Minuten für dich
    .lead = Tippe auf den Bildschirm.

about = Wer hier spricht

# Say who you are and who pays, in your own name.
about-who = Wer spricht, wer bezahlt
    .text =
        Zwischenhalt ist ein Muster für eine Kampagne im Saarland. Bisher steht keine Einrichtung dahinter, und niemand bezahlt sie. Fachleute und junge Menschen müssen alles noch lesen.

        Zwischenhalt will Menschen unter 18 vor sexueller Ausbeutung schützen. Ausbeuten heißt: intime Handlungen oder Bilder verlangen und etwas dafür geben. Wer das erlebt, hat keine Schuld daran.

about-how = Wie es funktioniert, ohne dir zu folgen
    .text =
        Hier gibt es kein Konto, kein Cookie, keinen Zähler. Die Seite sendet nicht, was du liest oder auswählst.

        Jeder Besuch lädt dieselben Dateien, egal was du liest. Anrufen, Schreiben oder eine andere Website öffnen verbindet dich nach außen.

        Was du auswählst, bleibt im Speicher dieser Seite. Es wird gelöscht, wenn du gehst. Es wird auch gelöscht, wenn du den Bildschirm fünf Minuten nicht berührst. Auf einem öffentlichen Bildschirm geht das schneller.

about-device = Was auf dem Gerät bleibt
    .text =
        Zwischenhalt kann nicht alles löschen. Das kann bleiben:

        - Der Browser behält eine neutrale Adresse und die Dateien der Seite.
        - WLAN oder Anbieter sehen den Namen der Website, nicht was du liest.
        - Eine andere Website, die du öffnest, hinterlässt ihren Namen.
        - Ein Anruf bleibt in der Anrufliste, eine Nachricht in ihrem Verlauf.
        - Ein Spähprogramm oder ein geteiltes Konto kann alles sehen.
        - Die Zurück-Taste kann die Website verlassen.
        - Ohne Skript behält der Verlauf kurze Codes, und nichts wird mit der Zeit gelöscht.
        - Eine Übersetzung im Browser sieht, was sie übersetzt.

        Schaut jemand in dein Handy? Du kannst ein anderes leihen oder ein privates Fenster öffnen. Ein Spähprogramm hält das nicht auf.

about-check = Nummern und Zeiten
    .text =
        Die Nummern hier sind allgemein bekannt. Für diese Kampagne hat sie noch niemand geprüft.

        „Zeiten bitte erfragen“ heißt: Wir kennen die Zeiten nicht.

        Ein Fehler? Adresse für Hinweise: vom Kampagnenteam einzutragen.

about-licence = Lizenz und Barrierefreiheit
    .text =
        Der Code steht unter der Lizenz EUPL-1.2. Die Texte stehen unter der Lizenz CC BY-SA 4.0. Du darfst sie nach diesen Lizenzen weiterverwenden.

        Für die Barrierefreiheit haben wir einfache Wörter und kurze Sätze gesucht. Die Seiten lassen sich ohne Skript lesen und mit der Tastatur bedienen. Das ist keine Erklärung zur Konformität.
