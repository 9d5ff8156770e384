# A5. For professionals. Four questions first, then three for each of the six groups.
# .heard: a fact, without name, age or date, that can be copied into a report.

grid = Notice the signs: a grid for professionals
    .hint = Facts in groups, never one sign alone
    .intro =
        Maybe several facts worry you about a minor. This grid helps you to connect them, then to choose a channel. It looks at which groups are touched.

        Twenty-two questions: four first, then three for each of the six groups. “Observed”: you saw it yourself. “Reported to you”: the minor or another person told you.

        Answer with what your work shows you, without investigating, and out of the minor’s sight. You can skip any question. Your answers are not recorded, and not sent.

        This is not a diagnosis, and the grid rules nothing out.
    .sources =
        Signs published by public campaigns, grouped by Escale. Not a clinical or validated scale; professionals must still read it. One sign alone proves nothing.

        Law n° 2002-305 of 4 March 2002, article 13 (perhaps since moved into a code). Something in return, even once: Court of Cassation (Cass. crim.), 27 March 1996, n° 95-82.016 (cited by allo119.gouv.fr, 2023). Code pénal (criminal code), articles 225-12-1, 226-13, 226-14, 434-3 (exempts people bound by professional secrecy, unless the law decides otherwise). CASF (code of social welfare and families), articles L. 226-2-2, L. 226-3, L. 226-4. Code civil, article 375. To be reread on legifrance.gouv.fr; local forms to check in the Moselle’s protocol.

        119’s team: allo119.gouv.fr, 2023; Le Média social, 2024 (days to check).

grid-danger = This minor is in immediate danger.
    .heard = Immediate danger, observed or reported.

grid-missing = This minor is missing, and has not come back.
    .heard = Currently missing.

grid-under-15 = This minor is under 15.
    .heard = Age: to be stated in the report.

grid-act = An act of a sexual nature in return for a benefit was told or seen, even once: money, a thing, a bed, a ride, a substance.
    .heard = Act of a sexual nature in return for a benefit, told or seen.

grid-runaways = This minor repeatedly leaves the place where they live.
    .heard = Repeated departures from the place where they live.

grid-placements = One or more placements, or stays in care, have broken down.
    .heard = Breakdown of a placement or a stay in care.

grid-school = Schooling is slipping: absences, lateness, dropping out.
    .heard = Disengagement from school.

grid-older-partner = This minor has a partner who is clearly older.
    .heard = Relationship with a clearly older partner.

grid-unknown-adults = Unknown adults wait for this minor, accompany them or drive them.
    .heard = Unknown adults who wait for this minor, accompany them or drive them.

grid-peers = This minor spends time with young people known to be exploited.
    .heard = Time spent with young people known to be exploited.

grid-goods = This minor has new belongings, with no explanation.
    .heard = New belongings, with no known explanation.

grid-phones = This minor has several phones, or often changes phone, with no explanation.
    .heard = Several phones, or a phone often changed, with no known explanation.

grid-cash = This minor has cash, or hotel keys or cards, with no explanation.
    .heard = Cash, or hotel keys or cards, with no known explanation.

grid-injuries = This minor has injuries or marks, caused by someone else or by themselves.
    .heard = Injuries or marks on the body.

grid-infections = Infections, or pregnancy tests, are repeated.
    .heard = Repeated infections or pregnancy tests.

grid-substances = This minor takes substances: alcohol, medicines, drugs.
    .heard = Use of substances: alcohol, medicines or drugs.

grid-fear = This minor is afraid of someone.
    .heard = Fear of a person, told or visible.

grid-answers-for = Someone speaks or answers in this minor’s place.
    .heard = Another person speaks or answers in their place.

grid-rehearsed = Their account seems rehearsed: it comes back in the same words.
    .heard = Account that comes back in the same words.

grid-accounts = This minor has second accounts, or other profiles online.
    .heard = Second accounts, or other profiles online.

grid-notifications = Messages, calls or notifications cause this minor distress.
    .heard = Distress when messages, calls or notifications arrive.

grid-hides-screen = This minor hides their screen when an adult comes near.
    .heard = Screen hidden when an adult comes near.

grid-urgent = 17 first, then the public prosecutor.
    .named =
        Immediate danger, or a missing child, comes before any grid. Call 17 (police, gendarmerie), even if the fact was only reported to you.

        The law speaks of a minor in danger (code civil, article 375). Each departure counts, even if it is not the first.

        This minor is not at fault. The adult who asks, pays, organises or profits is responsible.
    .do-1 = Call 17 or 112. If you cannot speak, text 114. If a life is at stake, 15. Thoughts of dying: 3114, and 15 in an emergency.
    .do-2 = Give the place, the facts and, if you have it, your fear that an adult is profiting from this minor. Do not confront or warn the person they fear.
    .do-3 = Contact your management and the prosecutor’s office for minors: report to the prosecutor (“signalement”) today, copy to the CRIP, the Département’s child-protection reporting unit. Choose who stays reachable for this minor.
    .then =
        A patrol can come. The written report follows: facts above, places, dates, observed kept apart from reported, no intimate picture copied or attached. Tell the minor what you pass on, unless that puts them in danger; in doubt, ask the prosecutor’s office. If a parent may be involved, ask that office before informing them. Family of a missing child: 116 000.

        A reminder of the law: any minor in prostitution is deemed in danger (law n° 2002-305, article 13). Anyone who knows of ill-treatment or sexual abuse of a minor must inform the authorities (code pénal, 434-3). Professional secrecy is an exception; article 226-14 allows it to be lifted.

grid-worrying = Pass it on today, in writing.
    .named =
        Pass these facts on, without waiting for more proof.

        An act in return for a benefit, even once, even for a thing or a bed: the law calls it prostitution of a minor, and protects the minor. The adult who asks or pays commits an offence (code pénal, 225-12-1).

        With no known act, a bundle of facts is not proof. Another cause deserves your help too. This minor is not at fault.

        - Offence, or serious or immediate danger: report to the public prosecutor (“signalement”), copy to the CRIP (CASF, L. 226-4).
        - No known offence, nor serious or immediate danger: report of concern (“information préoccupante”) to the CRIP (CASF, L. 226-3).

        In doubt: call the prosecutor’s office.
    .do-1 = Write down the facts above, with places, dates and exact words. Keep observed and reported apart. Do not question the minor to fill gaps. Do not copy or attach any intimate picture.
    .do-2 = Tell the minor what you pass on, to whom and why, unless that puts them in danger; in doubt, ask the prosecutor’s office. Promise neither secrecy nor an easy path. Do not warn the person they fear.
    .do-3 = Call the prosecutor’s office for minors or the CRIP (the Département’s child-protection reporting unit), and decide as a team who writes. 119’s team on the prostitution of minors advises on weekdays, in French.
    .then =
        The prosecutor receives the “signalement”. The CRIP assesses the situation. Check that your report arrived, and ask what follow-up you will be told. If a parent may be involved, ask the prosecutor’s office or the CRIP before informing them. Set a meeting with the minor. Immediate danger or a missing child, even in doubt: 17.

        A reminder of the law: any minor in prostitution is deemed in danger (law n° 2002-305, article 13). Anyone who knows of ill-treatment or sexual abuse of a minor must inform the authorities (code pénal, 434-3). Professional secrecy is an exception; article 226-14 allows it to be lifted.

grid-mixed = Compare what each of you sees, without delay.
    .named =
        Some facts fit together, or concern a minor under 15. This proves nothing, and is worth sharing.

        Danger, or a risk of danger, calls for a report of concern, “information préoccupante” (CASF, L. 226-3). You do not need certainty.

        Sometimes these facts have another cause: bullying, violence at home, bereavement, poverty. It deserves your help too. This minor is not at fault.

        Under 15, talk about it the same day. If you suspect immediate danger: 17.
    .do-1 = Note the facts, with the place, the date, the exact words. Keep these notes out of sight of the minor and those around them, and keep the link.
    .do-2 = Talk about it as a team. Among people bound by professional secrecy, share what is strictly necessary, as the law allows (CASF, L. 226-2-2).
    .do-3 = For a report of concern, call the CRIP, the Département’s child-protection reporting unit. For advice, call 119, in French. On weekdays, ask for its team on the prostitution of minors.
    .then =
        The CRIP assesses the situation. 119 advises; in danger, it informs child protection (Département), and in an emergency the police or an ambulance. If a parent may be involved, ask the CRIP before informing them. Decide together when to talk again. An act in return for a benefit, another offence or serious danger, told or seen: report to the prosecutor (“signalement”), copy to the CRIP.

        A reminder of the law: any minor in prostitution is deemed in danger (law n° 2002-305, article 13). Anyone who knows of ill-treatment or sexual abuse of a minor must inform the authorities (code pénal, 434-3). Professional secrecy is an exception; article 226-14 allows it to be lifted.

grid-too-few = Not knowing rules nothing out.
    .named =
        We cannot say anything from these answers, and it is very good that you asked yourself the question.

        The grid rules nothing out: keep the link, take notes, talk with your team. Others may see what you do not see: the nurse, the pastoral staff, the boarding staff, the youth worker.

        If you suspect immediate danger: 17.
    .do-1 = Note what you know, and what you do not know, without looking for more yourself. No searching, no following, no questioning.
    .do-2 = Keep a regular moment with this minor. “You don’t have to answer. I will still be here this week.”
    .do-3 = Talk about it with a colleague or your team. 119 advises professionals, in French, even for a doubt.
    .then =
        As a team, choose who observes what, and when you talk again. You can redo the grid that day. Danger or a risk: report of concern to the CRIP (child-protection reporting unit). An act in return for a benefit, another offence or serious danger, told or seen: report to the prosecutor (“signalement”), copy to the CRIP. Immediate danger or a missing child, even in doubt: 17.

        A reminder of the law: any minor in prostitution is deemed in danger (law n° 2002-305, article 13). Anyone who knows of ill-treatment or sexual abuse of a minor must inform the authorities (code pénal, 434-3). Professional secrecy is an exception; article 226-14 allows it to be lifted.

grid-few-signs = Keep the link, take notes, talk about it.
    .named =
        These questions do not say everything, and do not prove that all is well. If something bothers you, even a little, that is already a reason to talk.

        The grid rules nothing out: keep the link, take notes, talk with your team. A minor can hide what is happening to them for a long time, out of fear, attachment or shame.
    .do-1 = Note the fact that made you open this grid, with the place and the date.
    .do-2 = Tell the minor what you noticed, without questioning. “I noticed that you don’t sleep much. I am worried about you.”
    .do-3 = Talk about it with a colleague or your team. 119 advises professionals, in French, even for a small question.
    .then =
        As a team, set the date when you talk again. Danger or a risk: report of concern to the CRIP (child-protection reporting unit). An act in return for a benefit, another offence or serious danger, told or seen: report to the prosecutor (“signalement”), copy to the CRIP. Immediate danger or a missing child, even in doubt: 17.

        A reminder of the law: any minor in prostitution is deemed in danger (law n° 2002-305, article 13). Anyone who knows of ill-treatment or sexual abuse of a minor must inform the authorities (code pénal, 434-3). Professional secrecy is an exception; article 226-14 allows it to be lifted.
