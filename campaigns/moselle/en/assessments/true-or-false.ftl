# A0. Ten statements, true or false, without a mark. For a class, a kiosk, or oneself.
# .why: the reason. .source: law or page, with its year.

true-or-false = True or false?
    .hint = Ten short sentences, no marks
    .intro =
        Maybe you have already heard these sentences. Some are true, others are not.

        Ten short sentences. You can skip any of them. Your answers are not recorded, and not sent.

        These sentences are not about you. This is not a test, and not a diagnosis. If one of them touches you, you can stop.
    .sources =
        Each answer gives its source. The articles of French law were read in pages from 2021 to 2026. A lawyer or a judge still has to read them again. Professionals and young people too. This is not a clinical scale, and does not assess anyone.

true-or-false-stop-after-yes = If you said yes once, you can no longer say no.
    .why = You can change your mind at any time, even after a yes. The law says that a yes can be taken back. The other person must stop.
    .source = Code pénal (French criminal code), article 222-22, law of 6 November 2025.

true-or-false-no-name = Someone under 18 can call 119 without giving their name.
    .why = 119 is a free helpline, day and night. You do not have to give your name. If you are in serious danger, 119 will look for ways to protect you. They will do their best to tell you first.
    .source = service-public.fr, 2023; solidarites.gouv.fr, 2025.

true-or-false-only-girls = When an adult takes advantage of a young person, it only happens to girls.
    .why = It happens to boys too, and to young people who are trans or non-binary. It happens in all kinds of families. The law protects everyone under 18.
    .source = Law n° 2002-305, article 13, 2002; national plan, 2021.

true-or-false-gift-owes = If you receive a gift, you owe something.
    .why = A gift does not make a debt. An adult has no right to ask for intimate acts in return. Even if you said yes, you owe them nothing.
    .source = Code pénal, article 225-12-1, text read in 2026.

true-or-false-complain-alone = You can make a complaint to the police without your parents.
    .why = At any age, you can go to the police or gendarmerie without your parents. An adult you trust can come too. You can first talk to someone, without making a complaint.
    .source = masecurite.interieur.gouv.fr, 2025.

true-or-false-fake-picture = A fake picture is nothing serious.
    .why = A fake picture can hurt as much as a real one. It is not the fault of the person you see in it. The 3018 helpline can help to get it removed, without asking for a name.
    .source = 3018: solidarites.gouv.fr, 2025.

true-or-false-same-age = The person who asks for something in return can be someone my age.
    .why = Someone your age can ask for it, sometimes because an adult puts pressure on them. Nobody has the right to push you into this, whatever their age. An adult you trust can look for ways to help you both.
    .source = Code pénal, article 225-5, which sets no age, text read in 2026.

true-or-false-silence-is-yes = If someone says nothing, it means yes.
    .why = Staying silent or freezing is not saying yes. Fear can stop a person from speaking or moving. The law says that silence alone is not enough to mean yes.
    .source = Code pénal, article 222-22, law of 6 November 2025.

true-or-false-love-proof = When you love someone, you have to prove it.
    .why = You can love someone and say no to them. The law says that a yes must be free, without threat or force. Asking for a proof of love is pressure.
    .source = Code pénal, article 222-22, law of 6 November 2025.

true-or-false-too-late = After a certain time, it is too late to talk about it.
    .why = There is no time limit for talking about it. Even for a police complaint, the law often leaves years after you turn 18. A lawyer can say until when.
    .source = service-public.fr, page F38050, date and time limits to be checked.

true-or-false-end = And now, at your own pace.
    .text =
        This was not a test. There are no marks.

        Maybe a sentence made you think of yourself, or of someone. You do not have to say it here, or in front of others. It is not your fault.

        Further down, a door leads to other pages. There are also people you can talk to, without having to give your name. Before you talk, you can ask what they must pass on.

        In danger now: call 17. If you cannot speak, text 114.
