# The campaign’s words: home, doors, help, kiosk, who speaks here.
# The name before = stays as it is; change what follows. Further lines of a text begin with four
# spaces (eight below a name that begins with a dot). An empty line parts two paragraphs;
# “- ” begins a line of a list.

# Home may be seen over a shoulder, so it says nothing about the subject.
# Between braces: one text for the public screen, another everywhere else.

home = Pause here.
    .lead = A few minutes for you.
    .promise = { $device ->
        [kiosk] No name, no account. “Leave” erases what you did here.
       *[other] No name, no account. “Leave” opens another page, right away.
    }

# One door for each name of doors in campaign.toml. .hint: a few words below it.
door-living = What is happening to me
    .hint = A relationship, a gift, a fear

# The help screen, where the contacts are.
help = Talk to someone
    .lead = You do not need to know what to say.

# Above the emergency numbers.
danger = In danger now?
    .text = Call 17. If you cannot speak, text 114.

# The public screen, while nobody is there.
attract = A few minutes for you
    .lead = Touch the screen.

about = Who speaks here

# Say who you are and who pays, in your own name. What is missing: “to be completed”.
about-who = Who speaks, who pays
    .text =
        {{name}} is a campaign. Who speaks: {{owner}}. Who pays: to be completed. This is a draft. Professionals and young people still have to read it.

        {{name}} wants to protect people under 18 from sexual exploitation. That means asking for intimate acts or pictures in return for something. It is not the fault of the person it happens to.

about-how = How it works, without following you
    .text =
        Here: no account, no cookie, no counter. The page sends neither what you read nor what you answer.

        Every visit loads the same files, whatever is read. Changing the language loads another page. Calling, writing or opening a site connects you to the outside.

        Your answers stay in the page’s memory. They are erased when you leave, or when you ask. They are also erased after five minutes without a touch. On a public screen, it is shorter.

about-device = What stays on the device
    .text =
        {{name}} cannot erase everything. Here is what can stay.

        - The browser keeps one neutral address and the page’s files.
        - The wifi or phone company sees the site’s name, not what you read.
        - Another site opened from here leaves its name too.
        - A call stays in the list of calls, a message in its thread.
        - Spyware or a shared account can see everything.
        - The back button can leave the site.
        - Without scripts, the history keeps codes, and nothing is erased with time.
        - A browser’s translator sees what it translates.

        Does someone look at your phone? You can borrow another one, or open a private window. It does not stop spyware.

about-check = Numbers and hours
    .text =
        Most numbers and hours come from public sources. The newest are from November 2025, others are older.

        The campaign team still has to check everything. “Ask for the hours” means that we do not know them.

        A mistake? Correction address: to be completed.

about-licence = Licence and accessibility
    .text =
        The code is under the EUPL-1.2 licence. The texts are under CC BY-SA 4.0. You can reuse them under these licences.

        For accessibility, here is what we worked for: plain words, short sentences. The pages can be read without script, and used with a keyboard. This is not a claim of conformity.
