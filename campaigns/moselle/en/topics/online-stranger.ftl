# w5 · for the young person
online-stranger = Someone online becomes very important to you
    .hint = Messages every day, soon a meeting

online-stranger-recognise =
    Maybe you think a lot about someone you know online.

    This person listens to you, and it feels good. Maybe it is a friendship. Maybe it is an adult who wants something else.

    Sometimes these things happen:

    - They ask you not to tell anyone about them.
    - They send you gifts, or promise them.
    - They say you are “very mature for your age”.
    - They quickly want to move to another app.
    - They ask you for pictures of yourself.
    - They want to meet you without anyone knowing.

    One of these signs alone proves nothing. The 3018 helpline can help you to understand it.

online-stranger-breathe = It is not wrong to like someone who listens.
    .text =
        You cannot always guess what someone hides.

        An adult has no right to ask you for an intimate picture. The adult is responsible, even if you said yes.

        You can care about this person, and still have questions.

online-stranger-more = If you talk about meeting
    .text =
        A profile can show a false age or a false face.

        Before you go, you can tell an adult who you are meeting, where and when. A place with people around is safer. Going with an adult you trust is safer too.

        You can choose not to go. Even at the last minute.

online-stranger-step-1 = Keep one thing to yourself.
    .more = Your address, your school, a picture. If you already gave it, someone can help with that too.
online-stranger-step-2 = Say a small no, and see.
    .more = “Not tonight.” Is the answer calm, or angry? If you are already afraid, it is better not to try.
online-stranger-step-3 = Talk to one person before you meet them.
    .more = An adult you trust, or the 3018 helpline. At night, the 119 helpline or the police chat. You can ask what they will pass on. In danger now: call 17 or 112, or text 114.
