# The same in German, in words as long as they come: whatever can break a line, does.

home = Zwischenhalt machen.
    .lead = Verschnaufpausenaugenblicke für dich.
    .promise = Ohne Namensangabe, ohne Benutzerkontoeröffnung.
door-living = Alltagserfahrungen und Lebensumstände
    .hint = Wochenendbeschäftigungen, Gewohnheitsveränderungen
help = Vertrauenspersonen erreichen
    .lead = Vorbereitungen sind unnötig: Gesprächseinstiege finden sich.
danger = Gefahrensituation jetzt?
    .text = Notrufnummer wählen. Ist Sprechen unmöglich, Kurznachricht schreiben.
about = Verantwortlichkeiten
attract = Verschnaufpausenaugenblicke für dich
    .lead = Bildschirmoberfläche berühren.

sample =
    Spaziergänge, Atemübungen und Landschaftsbetrachtungen: Wohlbefindensverbesserungen für die Allermeisten.

    - Schrittgeschwindigkeitsverringerung.
    - Sonnenscheinparkbankaufenthalte, Nachmittagsunterbrechungen.
    - Vertrauenspersonengespräche.

    Unterbrechungsmöglichkeiten bestehen jederzeit.

# Said to be in another language than the page.
sample-borrowed = Ein Text, der aus einer anderen Sprache geliehen ist.

a-walk = Nachmittagsspaziergänge unternehmen
    .hint = Orientierungslosigkeitsüberwindung im Freien
a-walk-recognise =
    Gedankenkreisel sind anstrengend. Ortsveränderungen erleichtern Selbstverständigungsprozesse.

    - Frischluftversorgung.
    - Wegstreckenselbstbestimmung.
a-walk-breathe = Zeitdruckfreiheit.
    .text = Wiederkommensmöglichkeiten bestehen jederzeit.
a-walk-step-1 = Fensterausblicke betrachten.
    .more = Lieblingskleinigkeiten aussuchen.
a-walk-step-2 = Zehnschrittestrecken zurücklegen.
    .more = Geschwindigkeitsanpassungen vornehmen.
a-walk-step-3 = Vertrauenspersonen ansprechen.
    .more = Kindergartenfreundinnen, Patentanten, Krankenpflegerinnen.

week = Wochenrückblicksbetrachtung
    .hint = Dreifragenzusammenstellung
week-rest = Gab es Erholungsmöglichkeiten, Schlafgelegenheiten und Verschnaufpausen?
week-home = Sind meine Aufenthaltsortsverhältnisse angenehm?
week-safety = Unmittelbare Sicherheitseinschätzung?

urgent-call = Rettungsdienstleitstelle
    .role = Telefonbereitschaft rund um die Uhr.
urgent-text = Kurznachrichtennotdienst
    .role = Kurznachrichtenbereitschaft rund um die Uhr.
urgent-europe = Europanotrufleitstelle
    .role = Telefonbereitschaft rund um die Uhr.
listens = Zuhörtelefonbereitschaftsdienst
    .role = Gesprächsbereitschaft rund um die Uhr, vorurteilsfrei.
writes = Kurznachrichtenberatungsstelle
    .role = Ausbildungsnachweisbesitzende Ansprechpersonen antworten.
    .then = Namensangaben sind unnötig. Antwortwartezeiten: Minutenbruchteile. Gesprächsabbruchmöglichkeiten bestehen jederzeit.
chats = Jugendhilfeberatungsstellenverbundgesellschaft
    .role = Fragenbeantwortung, fernmündlich oder schriftlich.
unsure = Übernachtungsmöglichkeitenvermittlung
    .role = Schlafgelegenheiten, Abendmahlzeiten, Nachtwachenbetreuung.
place = Jugendinformationszentrumsanlaufstelle
    .role = Terminvereinbarungen sind unnötig.
local = Nachbarschaftsbegegnungsstätte
    .role = Nachbarschaftshilfeangebote in Fußgängerentfernung.
met = Schulgesundheitspflegezimmer
    .role = Schulgesundheitsfachkräfte sprechen ohne Terminvereinbarung.
by-form = Kontaktformularseite
    .role = Vertrauenspersonen lesen Kontaktformularnachrichten.

phrase-said = Gesprächseröffnungsmöglichkeit
    .text = Verständnisfragenstellungsmöglichkeiten gesucht.
phrase-sent = Vertrauenspersonenbenachrichtigung
    .text = Gesprächsterminvereinbarungsbereitschaft vorhanden?
phrase-sent-to = Kurznachrichtenbenachrichtigung
    .text = Aufenthaltsortsbeschreibung: … Begleitungsmöglichkeit?
phrase-shown = Verständigungshilfestellung
    .text = Je ne parle pas bien français. Je parle …
