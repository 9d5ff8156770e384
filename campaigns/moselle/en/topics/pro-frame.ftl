# t5 · for professionals
pro-frame = The set-up in the Moselle, the figures, the investigation
    .hint = The agreement, the committee, who does what

pro-frame-recognise =
    Maybe you work with a young person and don’t know who else watches over them.

    Agreement (“convention”) of 19 December 2023, to prevent, protect and support minors in prostitution, or at proven risk. Its three signatories:

    - The local authority (Département de la Moselle).
    - The regional office of youth justice (Direction interrégionale de la Protection Judiciaire de la Jeunesse, PJJ).
    - The Metz court of appeal (Cour d’appel de Metz).

    It created:

    - A quarterly follow-up committee (comité de suivi): youth judges and prosecutors, child welfare (ASE), reporting unit (CRIP), PJJ, Mouvement du Nid, health agency (ARS), then police, gendarmerie. It examines each situation and pools risk indicators.
    - A commission on the prostitution of minors: review and improvements.

    Immediate danger: 17, without waiting for a meeting.

pro-frame-breathe = No child is a number.
    .text =
        Behind each situation, there is a child to protect, and an adult who is responsible. Situations known to the committee, running total:

        - 25 January 2024: { $figure-known-2024-01 }.
        - 11 April 2024: { $figure-known-2024-04 }.
        - 5 September 2024: { $figure-known-2024-09 }.
        - Total in the press release: { $figure-known-2025-01 }. Its phrase, “depuis le 1er janvier 2025” (since 1 January 2025), is still to be confirmed.

        Source: press release of the Département de la Moselle, 16 January 2025.

        The limits: these are only the known situations. The first ones speak of girls, and say nothing of boys. A running total does not measure a trend. Small numbers, small territory: don’t quote them to young people; someone could recognise themselves.

pro-frame-more = Who does what, and the investigation
    .text =
        - The Département’s child-protection reporting unit (CRIP): receives reports of concern, and copies of reports to the prosecutor.
        - Mousqueton outreach team (CMSEA): youth workers and a psychologist meet 13-18s where they are. Entry through ASE. Its specification is to be reworked.
        - PARÉ network: the State (DGCS) entrusted the organisations’ map and network to Fondation Droit d’Enfance.
        - Prefect’s commission (commission préfectorale): widened to minors by the national strategy. In the Moselle, they come under the agreement, not the adults’ exit programme; exchanges are regular.

        Avenue for 2025: more investigations through related offences, such as inciting to drugs or alcohol, and removing a child from guardians (soustraction d’enfant). Write these facts down. The prosecutor names the offence.

pro-frame-step-1 = Open the map.
    .more = The PARÉ map, on droitdenfance.org: over a hundred organisations for young people, families and professionals (2025). Find those that are near you.
pro-frame-step-2 = Find your service’s link.
    .more = Ask your management who talks with the follow-up committee, and which protocol binds you. If nobody knows, ask the CRIP.
pro-frame-step-3 = Talk to someone about a situation.
    .more = The CRIP, or the prosecutor’s office for minors. 119’s team on the prostitution of minors advises on weekdays, in French. Don’t save a situation for the next meeting.

pro-frame-sources =
    Set-up, figures and avenues for 2025: press release of the Département de la Moselle, Metz, 16 January 2025 (“a phenomenon that is often invisible, but real”, our translation). Mousqueton: ASH, 2024; Direction[s], 2020. PARÉ stands for “Piloter et Animer un Réseau d’acteurs” (lead a network of those who act); DGCS for Direction générale de la cohésion sociale, the State’s social affairs department. Map: droitdenfance.org; Europe 1, April 2025. National strategy, fourth axis: solidarites.gouv.fr, 2 May 2024. Exit programme (parcours de sortie), for adults: CASF (code of social welfare and families), article L. 121-9. French law says “prostitution” where we say that a child is exploited.

    Main offences (code pénal, the criminal code; prison, fine): buying sexual acts from a minor, 5 years, €75,000 (225-12-1); in aggravated cases, 7 years, €100,000, or under 15, 10 years, €150,000 (225-12-2), when it is not rape or sexual assault (222-23-1, 222-29-2); “proxénétisme” (organising or profiting) on a minor, 10 years, €1,500,000 (225-7), under 15, 20 years, €3,000,000 (225-7-1); trafficking of a minor, 10 years, €1,500,000 (225-4-1). Read in a copy of Légifrance of 2026, to be read again on legifrance.gouv.fr, the official site of French law.

    To be checked: the meaning of “since 1 January 2025” and a newer review, with the Département; the articles on these related offences, with the prosecutor’s office; Mousqueton’s current specification; the CRIP’s number; the days of 119’s team (source of 2024).
