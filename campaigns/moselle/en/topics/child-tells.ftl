# a6 · for parents
child-tells = Your child tells you about it
    .hint = The first words, the next 24 hours

child-tells-recognise =
    Maybe your child has just told you something, and your thoughts are racing.

    First, three sentences: “I believe you. Thank you for telling me. It is not your fault.”

    - Listen, without asking for details.
    - Don’t punish, and don’t take anything away: your child might stop talking.
    - Don’t contact the person concerned: it can put your child in danger.
    - Don’t promise to keep it all to yourself: “I am going to look for help. I will tell you who I talk to.”

    If this person threatens you or comes near: call 17 or 112, or text 114. If this person lives with you, call 119 when they are out.

child-tells-breathe = It is not your child’s fault.
    .text =
        The adult who asked, paid or profited had no right to, even after a yes. The law does not punish your child for this. It protects them.

        Tomorrow, your child may fall silent, play it down, defend this person, regret having talked. That does not undo what was said.

        You may feel shame, or fear, or want to scream. Others have called before you. In its first year, { $figure-team119-family }% of the callers to 119’s team on the prostitution of minors were close family.

        For your own support: 116 006 (France Victimes, for those harmed and those close to them), and the parents’ groups of the organisation ACPE (ask where on acpe-asso.org).

child-tells-more = The next 24 hours
    .text =
        If a sexual act may have happened, go to a hospital emergency department, or call 15, even without a police complaint. As soon as possible: HIV treatment (within 48 hours), emergency contraception (within 3 or 5 days, depending on the pill). Better not to wash or change clothes before. Already washed, or later: go anyway. Ask for your child’s agreement before each examination.

        Your child can make a complaint with or without you, at any police or gendarmerie station, now or later. Ask for a lawyer for your child, and whether the State pays. Ask for a filmed hearing, to avoid repeating everything.

        If your child talks about dying: 3114, and 15 in an emergency.

child-tells-step-1 = Be there, this evening.
    .more = A meal, your presence, few questions. Say what you will do before you do it.
child-tells-step-2 = Keep the traces that are already visible.
    .more = Messages, profile names, dates, words you heard. Put them where the person concerned will not read them. Never copy or forward an intimate picture: the 3018 helpline helps to get it removed.
child-tells-step-3 = Call 119, today.
    .more = Day and night, free, and you don’t have to give your name. 119 answers in French: you can ask if someone speaks your language. On weekdays, ask for its team on the prostitution of minors. If there is danger, 119 informs the Département, the local authority that protects children. In an emergency, it alerts the police or an ambulance.

child-tells-sources =
    Your child is protected: loi n° 2002-305 of 4 March 2002, article 13; code pénal (criminal code), articles 225-12-1 and 225-12-2 (the adult who asks or pays), 222-23-1 and 222-29-2 (under 15), 225-5 and 225-7 (the one who organises or profits), 226-2-1 and 227-23 (pictures). Complaint by a minor, with or without an adult: masecurite.interieur.gouv.fr, 2025. To be checked on legifrance.gouv.fr, the official site of French law.

    French law and services say “prostitution of minors”. It means that adults exploit a child.

    To be checked by a lawyer: the duty to take the complaint (code de procédure pénale, the criminal procedure code, article 15-3), administrateur ad hoc, a person named to act for the child (706-50), filmed hearing and presence of an adult of the child’s choice (706-52, 706-53), lawyer paid by legal aid (aide juridictionnelle). To be checked by a doctor: the 48 hours, emergency contraception, the examination without a complaint, the advice not to wash or change, which hospital to go to in the Moselle.

    Share of close family among the callers: review by 119’s team, April 2023 to April 2024 (ToutEduc, 24 April 2024; Enfance Majuscule). This review counts only the calls received. To be checked: days of this team (source of 2024), hours of 3018 and 116 006, ACPE groups near you.
