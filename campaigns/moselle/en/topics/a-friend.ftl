# g5 · for a friend
a-friend = You are worried about someone
    .hint = A friend, a brother, someone in your class

a-friend-recognise =
    Maybe someone you care about has changed, and it worries you.

    Maybe you noticed:

    - New friends, sometimes older.
    - New things, with no explanation.
    - A phone always in their hand, or more than one.
    - Days or nights away, tiredness, marks on the body.
    - Proud one moment, then in tears.
    - Someone who decides, or answers, in their place.
    - Words like “I manage”, and nothing more.

    One sign alone proves nothing. You can talk to an adult you trust, or to the 119 helpline.

    If the person is in danger now, call 17 or 112. If you cannot speak, text 114.

a-friend-breathe = You don’t have to carry this alone.
    .text =
        It is not your fault. It is not their fault either.

        The adult who asks, pays or profits is responsible.

        Talking about it does not mean you betray them. You don’t have to find proof. You don’t have to solve everything.

        Take care of yourself too. You have the right to be afraid and to rest. You can talk to someone for yourself.

a-friend-more = How to begin
    .text =
        “I noticed that you smile less. I am worried about you.”

        You can listen more than you talk. You don’t need the details. It is better not to ask “Why do you do this?” It is better not to say “If I were you…”.

        It is better not to promise that you will tell nobody. You can say: “If I am afraid for you, I will tell an adult. I will tell you first.”

        Don’t go and talk to the person you fear. It can put you both in danger.

        If your friend talks about dying, call 3114, or call together. If it is urgent, call 15.

a-friend-step-1 = Say one simple sentence.
    .more = “I noticed that… I am here.” The answer may come later.
a-friend-step-2 = Keep in touch, even without an answer.
    .more = You can send ordinary messages. Someone else may be reading them.
a-friend-step-3 = Talk to an adult today.
    .more = A parent, a teacher, the school nurse. Or the 119 helpline, day and night, without giving your name. If there is danger, this adult must try to protect your friend. You can first ask what they will pass on, and to whom.
