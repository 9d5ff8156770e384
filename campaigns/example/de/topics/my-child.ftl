# q7, for parents (Sie). The same three beats as a-gift.ftl.

my-child = Sie machen sich Sorgen um Ihr Kind
    .hint = Veränderungen, die Sie nicht verstehen

my-child-recognise =
    Vielleicht hat sich Ihr Kind verändert, und Sie wissen nicht, warum.

    Vielleicht ist Ihnen etwas davon aufgefallen:

    - Ihr Kind ist nachts oder tagelang nicht zu Hause.
    - Es hat Kleidung, Kosmetik oder ein Handy, das Sie nicht gekauft haben.
    - Es gibt eine Person, von der Sie nichts erfahren.
    - Nachts kommen Nachrichten, eine Tasche ist immer gepackt.
    - Die Noten fallen, Ihr Kind ist müde oder hat Spuren am Körper.
    - Ihr Kind wird wütend oder ängstlich, wenn Sie nachfragen.

    Ein Zeichen allein beweist nichts. Mehrere zusammen sind ein Grund für ein ruhiges Gespräch. Auch ein Rat vom Elterntelefon kann helfen.

    Ist Ihr Kind in Gefahr oder verschwunden, rufen Sie sofort die 110 an.

my-child-breathe = Ihr Kind trägt keine Schuld.
    .text =
        Das kann in jeder Familie vorkommen, und Kinder jeden Geschlechts können es erleben.

        Verantwortlich ist, wer das verlangt, dafür bezahlt oder daran verdient. Das gilt auch, wenn Ihr Kind sagt, es habe das gewollt. Das Gesetz schützt Ihr Kind.

        Vielleicht verteidigt Ihr Kind diese Person oder weist Sie zurück. Angst und Bindung wirken oft zusammen. Die Verbindung zu Ihnen zählt mehr als eine Antwort heute Abend.

        Sie müssen das nicht allein tragen.

my-child-step-1 = Aufschreiben, was Ihnen auffällt
    .more = Tatsachen, Tage, gehörte Worte, ohne sie zu deuten oder zu veröffentlichen. Kopieren oder verschicken Sie nie ein intimes Bild.
my-child-step-2 = Ein ruhiges Gespräch beginnen
    .more = „Ich bin da, auch wenn du heute nicht reden möchtest.“ Fragen Sie nicht nach Einzelheiten, und bestrafen Sie nicht.
my-child-step-3 = Das Elterntelefon um Rat fragen
    .more = Die Nummer ist 0800 111 0550, kostenlos und ohne Namen. Die Zeiten sind noch zu erfragen. Fragen Sie dort auch nach einer Beratungsstelle in Ihrer Nähe.

# Pages for adults name the law and the sources: each article is added once a lawyer has read it.
my-child-sources = Welche Gesetze gelten, ist noch zu prüfen, auf gesetze-im-internet.de.
