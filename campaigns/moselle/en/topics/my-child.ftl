# q7 · for parents
my-child = You are worried about your child
    .hint = Changes that you don’t understand

my-child-recognise =
    Maybe your child has changed, and you don’t know what to make of it.

    Maybe you have noticed:

    - Nights or days away from home.
    - Clothes, make-up or a phone that you did not buy.
    - Someone your child tells you nothing about.
    - Closed doors, messages at night, a wash bag that is always packed.
    - Falling behind at school, tiredness, marks on the body.
    - Anger or fear when you ask a question.

    One sign alone proves nothing. Several together are worth a conversation, and a call to the 119 helpline for advice.

my-child-breathe = Your child is not at fault.
    .text =
        Sometimes an adult sexually exploits a young person, offering a gift, a bed, money. It happens in every background: girls, boys, trans young people.

        The adult who asks, pays or profits commits an offence, even if your child says they wanted it. The law does not punish your child for this. It protects them.

        Your child may defend this person, or push you away. Fear and attachment work together. Staying close matters more than an answer tonight.

        If this person lives with you, call 119 when they are out.

        You don’t have to carry this alone. The organisation ACPE runs parents’ groups: ask where on acpe-asso.org.

my-child-more = If your child leaves, or does not come home
    .text =
        Call 17 at once, even if it has happened before. Give your child’s age, and say you fear an adult is taking advantage of them.

        Then 116 000, day and night: a team follows families until the return, and after.

        Send a simple message, which someone else may read: “I love you. You can call me at any hour.” No reproach, no suspicion. Don’t visit or write to the person you fear.

        Once home: food, sleep and care first. “You are here, that is what counts. We will talk when you want to.” Tell the police that your child is back. If they faint or are badly hurt: 15, medical emergency.

my-child-for-police-17 = In danger, or does not come home
    .text = Call at once, at any hour: 17 or 112.
my-child-for-missing-116000 = As long as your child is away
    .text = After 17, day and night. A team follows families until the return, and after.
my-child-for-team-119 = A doubt, a worry
    .text = For advice, in French, without having to give your name.
my-child-for-victims-116006 = Support, for you
    .text = France Victimes also listens to families.

my-child-step-1 = Note what is already in front of you.
    .more = Facts, dates, profile names, messages you are shown. Keep these notes out of sight. Don’t start by searching their phone in secret: it drives them away. An intimate picture: no copy, and call 3018.
my-child-step-2 = Talk, without questioning.
    .more = “I noticed you don’t sleep much. I am worried, and not angry.” Then allow silence. No confessions, no punishment. If your child talks about dying: 3114, and 15 in an emergency.
my-child-step-3 = Call 119, for advice.
    .more = Free, at any hour, in French. You don’t have to give your name. On weekdays, ask for its team on the prostitution of minors. In danger, 119 informs the Département (child protection); in an emergency, the police or an ambulance.

my-child-sources =
    Law: loi n° 2002-305 of 4 March 2002, article 13 (any minor in this situation is deemed in danger, and protected); code pénal (criminal code), articles 225-12-1 and 225-12-2 (the adult who asks or pays), 225-5 and 225-7 (the one who organises or profits), 227-23 (pictures). To be checked on legifrance.gouv.fr, the official site of French law.

    French law and services say “prostitution of minors”. It means that adults exploit a child.

    Sources: solidarites.gouv.fr, 7 November 2025 (119, 3018); allo119.gouv.fr, 2023, and Le Média social, 2024 (team on the prostitution of minors, days to be checked); droitdenfance.org (116 000, map of organisations that help); Ministry of Justice, 2022 (116 006, hours to be checked); acpe-asso.org (parents’ groups, presence in the region to be checked).
