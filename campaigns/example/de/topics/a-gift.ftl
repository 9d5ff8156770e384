# k4, for the young person (du). The law meant here is still to be checked by a lawyer.

# The title is a situation, never a label.
a-gift = Jemand gibt dir etwas und will etwas dafür
    .hint = Ein Geschenk, ein Gefallen, ein Platz zum Schlafen

# First beat: what may be happening.
a-gift-recognise =
    Vielleicht hast du ein Geschenk bekommen, ein Handy, eine Fahrt oder einen Platz zum Schlafen.

    Manchmal ist es auch Geld oder ein Rauschmittel. Und jetzt erwartet jemand etwas von dir: Bilder, intime Handlungen, ein Treffen. Manchmal klingt das sogar freundlich. Nein zu sagen, wird dann schwer.

    Manchmal kommt noch etwas dazu:

    - Du sagst niemandem, wohin du gehst oder was du bekommst.
    - Jemand zählt dir auf, was du alles bekommen hast.
    - Jemand bestimmt, wen du triffst, oder antwortet für dich.
    - Du nimmst etwas, um es auszuhalten.
    - Du traust dich nicht mehr, Stopp zu sagen.

    Ein Zeichen allein beweist nichts. Du kannst mit jemandem darüber reden, auch unter der 116 111.

# Second beat: it is not your fault, and why.
a-gift-breathe = Du hast nichts falsch gemacht.
    .text =
        Du schuldest niemandem etwas. Das gilt auch, wenn du Ja gesagt hast. Es gilt auch, wenn es nur einmal war.

        Wer erwachsen ist, darf das nicht von dir verlangen. Das Gesetz ist auf deiner Seite.

        Dass du etwas bekommen hast, ändert daran nichts. Du hast getan, was du konntest.

        Du kannst es dir anders überlegen. Wenn dir ein Nein Angst macht, kannst du zuerst mit jemandem reden.

# Third beat: three steps, the smallest first, the last one is a person.
a-gift-step-1 = Mit der Antwort warten
    .more = Du darfst dir Zeit lassen. Jetzt in Gefahr: Ruf die 110 oder die 112 an.
a-gift-step-2 = Nachrichten aufheben, wenn es geht
    .more = Sie können später helfen. Du musst sie nicht noch einmal lesen. Kopiere dabei keine intimen Bilder. Schaut jemand in dein Handy, geh dafür kein Risiko ein.
a-gift-step-3 = Mit einer Person reden
    .more = Das kann jemand sein, dem du vertraust, oder die 116 111. Dort kannst du deinen Namen für dich behalten. Du kannst zuerst fragen, was weitergesagt werden muss.
