# p3 · for the young person
pictures = Someone wants a picture of you, or one is being shared
    .hint = A photo, a video, a fake picture

pictures-recognise =
    Maybe someone keeps asking for a picture of you. Maybe a picture of you is already being shared.

    Someone insists. Someone threatens to show it to your family, or at school. Someone shared it, and you did not agree.

    A fake or changed picture counts too, even if it is not really you.

    You may feel fear, or shame. You can still ask for help.

pictures-breathe = It is not your fault.
    .text =
        Even if you sent this picture. Even if you sent several.

        An adult has no right to ask you for an intimate picture. Nobody has the right to threaten to show it. Nobody has the right to share it if you did not agree.

        You do nothing wrong when you ask for help.

pictures-more = If it is too heavy
    .text =
        You don’t have to carry this alone, or wait until tomorrow.

        If you think about hurting yourself or dying, call 3114. Someone answers day and night. If it is urgent, call 15.

        If someone puts you in danger now, call 17 or 112. If you cannot speak, text 114.

pictures-step-1 = Don’t send anything more.
    .more = No money, no other picture. Even if they push you, you don’t have to answer. Did you already pay or send something? You can still get help.
pictures-step-2 = Keep the messages and profile names.
    .more = Don’t make any copy of the picture itself. After that, you can block the person. The 3018 helpline can help you do it. If someone looks at your phone, ask 3018 for advice first.
pictures-step-3 = Talk to 3018, or to an adult you trust.
    .more = The 3018 helpline can help to get the picture removed. You don’t have to give your name. You can first ask what they will pass on. At night, the 119 helpline and the police chat answer too.
