# The campaign’s words: home, doors, help, kiosk, who speaks here.

home = Pause here.
    .lead = A few minutes for you.
    .promise = { $device ->
        [kiosk] No name, no account. “Leave” erases what you did here.
       *[other] No name, no account. “Leave” opens another page, right away.
    }

door-living = What is happening to me
    .hint = A relationship, a gift, a fear

door-online = What people ask me for online
    .hint = Messages, photos

door-worried = I am worried about someone
    .hint = A friend, a brother, a sister

door-parent = I am a parent
    .hint = Understand, talk, find support

door-professional = I work with young people
    .hint = Notice, talk, protect

group-someone = With someone
group-home = Where I live
group-inside = In my mind, in my body
group-questions = My questions

help = Talk to someone
    .lead = You don’t need to know what to say.

danger = In danger now?
    .text = Call 17 or 112. If you cannot speak, text 114.

attract = A few minutes for you
    .lead = Touch the screen.

about = Who speaks here

about-who = Who speaks, who pays
    .text =
        Escale is a campaign prepared for the Département de la Moselle. Its agreement, and who pays: to be confirmed. This is a draft. Professionals and young people must still read it.

        Escale wants to protect under-18s from sexual exploitation. This means: someone asks for intimate acts or pictures, in return for something. Or someone profits. It is never the young person’s fault.

        On 19 December 2023, three institutions signed an agreement:

        - the local authority (Département de la Moselle)
        - regional youth justice (Direction interrégionale de la Protection Judiciaire de la Jeunesse)
        - the Metz court of appeal (Cour d’appel de Metz)

        Their words: Prevent – Notice – Support. For 2025, they wanted campaigns wherever teenagers go. Escale is for this.

about-how = How it works, without following you
    .text =
        Here: no account, no cookie, no counter. The page sends neither what you read nor what you answer.

        Every visit loads the same files, whatever is read. Changing the language loads another page. The computer that hosts the site sees a visit, not what you read. A browser’s translator sees what it translates. Calling, writing or opening a site connects you to the outside.

        Your answers stay in the page’s memory. They are erased when you leave, or when you ask. They are also erased after five minutes without a touch. On a public screen, it is shorter.

about-device = What stays on the device
    .text =
        Escale cannot erase everything. Here is what can stay, or be seen.

        - The browser keeps one neutral address and the page’s files.
        - A link or a QR code may leave a code, which opens the text again.
        - The list of apps may show a picture of the page.
        - The wifi or phone company sees the site’s name, not what you read.
        - Another site you open leaves its name.
        - A call stays in the list of calls, a message in its thread.
        - Spyware or a shared account can see everything.
        - Without scripts (small programs), the history keeps codes, and nothing erases itself.

        The back button may show another site.

        Does someone look at your phone? You can borrow another one, or open a private window. It does not stop spyware.

about-check = Numbers, hours, texts
    .text =
        Most numbers and hours come from public sources. The newest are from November 2025, others are older. A few numbers have no source yet.

        This version is a draft of November 2026. The campaign team has not called any number yet. “Ask for the hours” means that we do not know them. “No number here yet”: the service has to give us its own first.

        The law is told in plain words. A lawyer or a judge still has to read it. For health, a doctor too.

        A mistake? Correction address: to be supplied by the campaign team.

about-licence = Licence and accessibility
    .text =
        The code is under the EUPL-1.2 licence. The texts and drawings are under CC BY-SA 4.0. You can reuse them under these licences.

        For accessibility, here is what we worked for: plain words, short sentences. The pages can be read without script, and used with a keyboard. This is not a claim of conformity.
