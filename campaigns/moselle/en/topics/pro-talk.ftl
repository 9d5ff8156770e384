# u7 · for professionals
pro-talk = Talk with a young person
    .hint = The first words, and their limits

pro-talk-recognise =
    Maybe a young person is circling around something, and you fear saying one word too many.

    Say your limits first: “Before you talk: I can’t keep everything to myself. If you are in danger, I will speak to adults who protect. I will do my best to tell you first.”

    Then an opening, one among others:

    - “I have noticed that you don’t sleep much. I am worried about you.”
    - “You don’t have to answer. I will still be here this week.”
    - “If you said no, what would happen?”
    - “What do you need, right now?”

    A silence, or an “I manage”, still leaves the door open. Immediate danger: call 17.

pro-talk-breathe = Three sentences, before any question.
    .text =
        “I believe you. It is not your fault. We will look for a way forward together.”

        Young people often feel guilty: they said yes, received something, went back. Staying silent or freezing is not consenting (code pénal, the criminal code, 222-22). When an adult pays a minor, the minor’s yes excuses nothing.

        What closes the door:

        - “Why didn’t you say anything?”, “Why did you go on?”
        - Questions about acts, numbers, money.
        - Labels: prostitution, client, victim, runaway. Use their words, or say “the adult who pays”.
        - Attacking the person they love or fear. The young person would defend them.
        - Promising secrecy, or an easy path.

pro-talk-more = Gather their words, without investigating
    .text =
        Don’t hold an investigative interview. A filmed hearing exists to spare them from telling it all again (code de procédure pénale, 706-52). One open question is enough: “Would you like to tell me a little more?”

        Right after, write down: their words in quotation marks, your questions, who was there, place, day, time.

        If the young person speaks little French:

        - First show Escale in their language, if it is there.
        - Ask for their language, never their country or their journey.
        - A professional interpreter. Never a relative, a schoolmate, or the person with them.
        - State your limits through the interpreter too. Offer another one if the young person wants.

pro-talk-step-1 = Choose a calm moment.
    .more = A place where nobody passes, without the person who came with them. Say how much time you have. The young person can stop at any moment.
pro-talk-step-2 = Say what comes next.
    .more = Whom you will talk to, when, and what the young person decides. Offer a real choice, even a small one. If they talk about dying: 3114, and 15 if it is urgent.
pro-talk-step-3 = Pass it on, and come back.
    .more = Your team, the CRIP (the Département’s child-protection reporting unit), 119’s team on the prostitution of minors (weekdays, in French), 3018 for a picture. Set your next meeting with the young person: passing it on does not mean disappearing. Talk about what you have heard, for yourself too.

pro-talk-sources =
    Code pénal, article 222-22, as worded by loi n° 2025-1057 of 6 November 2025: consent “cannot be inferred from silence alone or from a lack of reaction alone” (our translation; text to be checked on legifrance.gouv.fr, the official site of French law). Code pénal, articles 225-12-1 (the adult who asks or pays a minor, whatever the minor said) and 226-14 (when professional secrecy is lifted). Code de l’action sociale et des familles (code of social welfare and families), articles L. 226-2-2, L. 226-3 and L. 226-4. Code civil, article 388-1 (a child who asks is heard by the judge).

    To be checked: code de procédure pénale (criminal procedure code), articles 706-52 (filmed hearing) and 706-53 (presence of an adult of the child’s choice); 119’s languages and interpreters, to be asked; the days of its team on the prostitution of minors (source of 2024).
