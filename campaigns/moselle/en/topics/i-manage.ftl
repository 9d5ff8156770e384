# c8 · for the young person
i-manage = “I manage”
    .hint = A few questions, and nobody judges you

i-manage-recognise =
    If you are reading this, maybe you tell yourself: “I manage.”

    Maybe it is true. You know your life better than we do. Here are just a few questions. The answers stay in your head.

    - Your sleep: do you really rest?
    - School, your plans: are they moving forward, or are they waiting?
    - Your body: does it hurt, or can you no longer feel it?
    - Your secrets: are they heavy to keep?
    - Alcohol, pills, drugs: do you take them to keep going?
    - The day you say no: what happens?

    One answer alone proves nothing. If one question stays with you, you can ask the 119 helpline.

i-manage-breathe = Managing can make you tired.
    .text =
        You found a way to keep going. That is not wrong. Being tired of it is not wrong either.

        An adult has no right to give you something in return for intimate acts. Even if you say yes. Even if the idea seemed to be yours. The law protects everyone under 18.

        You have the right to say no without fear. You don’t have to try it to know. If just thinking about it scares you, that already counts.

i-manage-step-1 = Keep one of the questions.
    .more = The one that troubles you most. You can come back to it tomorrow, or never.
i-manage-step-2 = Think of someone who does not judge.
    .more = You don’t have to tell them anything today. Knowing who it could be already helps.
i-manage-step-3 = Talk, without deciding anything.
    .more = “I manage, but I have a question.” 119 listens day and night, and you don’t have to give your name. If you are in danger, 119 will look for ways to protect you. They will do their best to tell you first. In danger now: call 17 or 112, or text 114.
