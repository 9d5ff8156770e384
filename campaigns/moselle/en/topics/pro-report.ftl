# u5 · for professionals
pro-report = Report, share information
    .hint = The duty, the two channels, professional secrecy

pro-report-recognise =
    Maybe a young person talked to you, or facts worry you.

    Law of 4 March 2002, article 13 (our translation): “Any minor who engages in prostitution, even occasionally, is deemed in danger and comes under the protection of the children’s judge through educational assistance proceedings.”

    Once is enough, even for a gift or lodging. You have nothing to prove.

pro-report-breathe = Professional secrecy does not forbid you to protect.
    .text =
        Passing on what worries you does not betray a young person.

        Knowing of ill-treatment, sexual assault or abuse of a minor, and telling no authority, is an offence (code pénal, 434-3). Penalty: up to 3 years in prison and €45,000; under 15, 5 years and €75,000. People bound by professional secrecy are exempt, unless the law decides otherwise.

        But this secrecy can be lifted: anyone may inform the authorities of these facts (code pénal, 226-14). A health professional may turn to the prosecutor or the CRIP without the minor’s agreement.

        Public officials have their own duty (code de procédure pénale, article 40). Child-protection staff inform the CRIP (CASF, L. 226-2-1).

pro-report-more = Shared information
    .text =
        Article L. 226-2-2 of the CASF allows people bound by professional secrecy, who work for child protection, to exchange information about a minor.

        - One aim: to assess the minor’s situation, or to help.
        - One limit: what the task of protection strictly requires.
        - A possibility, not a duty.
        - Tell them first: the parents or guardian, and the child according to age and maturity, unless the child’s interest is against it.

        Is a parent involved, or would telling them put the child in danger? First ask the prosecutor’s office for minors or the CRIP for advice.

        Sharing does not replace reporting. When several services know, decide together who writes, and check that it is done.

pro-report-for-police-17 = Danger now
    .text = The young person is missing, hurt, threatened, or with whoever exploits them. Call. Writing comes after.
pro-report-for-prosecutor-57 = Serious or immediate danger, or an offence
    .text = Written report (“signalement”) to the public prosecutor, copy to the CRIP (CASF, L. 226‑4). An adult asked or paid: that is an offence (code pénal, 225‑12‑1). Report today. In doubt, call the prosecutor’s office.
pro-report-for-crip-57 = Danger, or a risk of danger
    .text = Report of concern (“information préoccupante”) to the CRIP, the Département’s child-protection reporting unit (CASF, L. 226‑3).
pro-report-for-team-119 = A doubt, or advice
    .text = 119 advises professionals too, in French. Ask for its team on the prostitution of minors.

pro-report-sheet = Sheet of facts
    .text =
        Facts, not suspicions. Keep what you saw apart from what you were told.

        - Date, time, place.
        - Who writes, in which service, how to reach you.
        - The minor: age, where they are, who looks after them.
        - What you saw, without interpreting it.
        - What the young person said, word for word, in quotation marks.
        - What others told you, and who.
        - The danger: what may happen today.
        - What you did. What you told the young person and the parents. If nothing, why.
        - Whom you informed: when, how, who received it.

        The minor’s name: only on what you pass on. No intimate picture. Keep this sheet out of sight.

pro-report-step-1 = Put the facts in writing.
    .more = The sheet of facts, further down, guides you. Don’t investigate, and attach no intimate picture. The CRIP will tell you the local form.
pro-report-step-2 = Tell the young person what you pass on.
    .more = To whom, and why, before you do it, unless it puts them in danger. “I will tell you what I know about what comes next.”
pro-report-step-3 = Talk to someone about it today.
    .more = Your team or your manager, the CRIP, the prosecutor’s office for minors. Or 119, in French. Asking for advice does not oblige you to wait.

pro-report-sources =
    Loi n° 2002-305 of 4 March 2002, article 13 (“The prostitution of minors is prohibited throughout the territory of the Republic.”, our translation): to be checked on legifrance.gouv.fr, the official site of French law; a later law may have moved it into a code. French law says “prostitution” where we say that a child is exploited. Something given in return, even a gift: Cass. crim. (Court of Cassation), 27 March 1996, n° 95-82.016 (cited by allo119.gouv.fr, 2023).

    Code pénal (criminal code), articles 225-12-1 and 225-12-2 (the adult who asks for, accepts or obtains: 5 years, €75,000; 7 or 10 years in aggravated cases), 226-13 and 226-14 (professional secrecy, the legal duty of confidentiality, and when it is lifted), 434-1 (crimes that can still be prevented), 434-3: read in a copy of Légifrance of 2026, to be read again on legifrance.gouv.fr. Code de l’action sociale et des familles (CASF, the code of social welfare and families), articles L. 226-2-2, L. 226-3, L. 226-4; code civil, article 375 (children’s judge).

    The agreement of 19 December 2023 in the Moselle, its follow-up committee, its commission, Mousqueton, PARÉ and the prefect’s commission are presented in “The set-up in the Moselle”. Reminding all professionals of the duty to report and of shared information is an avenue for 2025 in the review (press release of the Département, 16 January 2025).

    To be checked before any use: CASF, articles L. 226-2-1, L. 221-6 (secrecy of the staff of ASE, the child welfare services) and R. 226-2-2; code de procédure pénale (criminal procedure code), article 40; the local form of the report to the prosecutor, which belongs to the Moselle protocol; the CRIP’s number.
