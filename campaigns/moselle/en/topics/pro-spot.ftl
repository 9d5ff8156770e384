# u3 · for professionals
pro-spot = Notice the signs
    .hint = A bundle of signs, never just one

pro-spot-recognise =
    Maybe small facts are adding up around a young person, and you hesitate to connect them.

    - Situation: repeated absences from home or care, broken placements, dropping out of school, earlier violence.
    - People around: an older partner, unknown adults, adults waiting in cars, friends known to be exploited.
    - Things: goods, phones, hotel keys or cards, cash, all unexplained.
    - Body and mind: injuries, infections, repeated pregnancy tests, substances, poor sleep, dissociation, self-harm.
    - Relationships: fear, someone who answers in their place, a rehearsed story.
    - Online: second accounts, distress at notifications.

    One of these signs alone proves nothing. See how many groups are touched. Ask 119 or the Département’s child-protection reporting unit (CRIP) for advice.

    Immediate danger, or a child missing: call 17.

pro-spot-breathe = A young person who shows signs is not at fault.
    .text =
        The adult who asks, pays or organises is responsible. “I manage”, silence, leaving and coming back are often ways of holding on.

        Don’t wait to be asked. In its first year, { $figure-team119-minors }% of the callers to 119’s team on the prostitution of minors were minors. In { $figure-team119-known }% of the situations, child protection already knew the minor: you may be working with them now. These figures count only the calls received, in the whole of France.

        Don’t look for a profile. Exploitation touches every background: girls, boys, trans young people, with or without papers, at home or in care.

pro-spot-more = What the grid does not say
    .text =
        - It makes no diagnosis, and rules nothing out. Few signs: keep the link, take notes, talk with your team.
        - An act in return for something, told or seen, even once, needs no other sign. By law, this minor is deemed in danger.
        - Under 15: talk about it the same day, however many groups are touched.
        - Sometimes these signs have another cause: bullying, violence at home, bereavement, poverty. It deserves your help too.
        - Observe what your work shows you. No searching behind their back, no following, no copy of an intimate picture.
        - Don’t put up this list, and don’t read it to the young person as a questionnaire.

pro-spot-step-1 = Write down one fact, today.
    .more = The date, the place, what happened, without adjectives. Keep “observed” and “heard” apart. Keep these notes out of sight of the young person and those around them.
pro-spot-step-2 = Put the pieces together.
    .more = The nurse, the pastoral staff, the boarding staff, the youth worker each see one piece. Among people bound by professional secrecy, share what is strictly necessary, as the law allows (CASF, L. 226-2-2).
pro-spot-step-3 = Call someone.
    .more = 119’s team on the prostitution of minors advises professionals, on weekdays, in French. The CRIP receives the report of concern (“information préoccupante”). The public prosecutor receives the “signalement” (danger or offence), with a copy to the CRIP. For the young person, be someone who comes back.

pro-spot-sources =
    Loi n° 2002-305 of 4 March 2002, article 13 (a minor deemed in danger; French law says “prostitution” where we say that a child is exploited), and Cass. crim., 27 March 1996, n° 95-82.016 (Court of Cassation, on something given in return, cited by allo119.gouv.fr, 2023). Code pénal (criminal code), articles 222-23-1 and 222-29-2 (under 15). Code de l’action sociale et des familles (CASF), articles L. 226-2-2 (shared information), L. 226-3 (report of concern), L. 226-4 (report to the prosecutor). To be checked on legifrance.gouv.fr, the official site of French law.

    Grid: signs already published by public campaigns, grouped by Escale. It is not a validated scale; practitioners still have to read it. Figures: review by 119’s team, April 2023 to April 2024 (ToutEduc, 24 April 2024; Enfance Majuscule). Days of this team (source of 2024): to be checked.
