# y4 · for the young person
rights = What the law says, and it is on your side
    .hint = Your rights, in your own time

rights-recognise =
    Maybe someone told you: “If you talk, you will be in trouble.”

    The law says something else. A complaint means that you tell the police, and ask the law to act. At any age, you have the right:

    - To make a complaint without your parents.
    - To do it even against someone in your family.
    - To go to the police or gendarmerie station you choose.
    - To come with an adult you trust.
    - To talk without making a complaint.

rights-breathe = The law protects you. It does not punish you.
    .text =
        An adult has no right to ask you for intimate acts in return for something. The law calls this prostitution. If you are under 18, it never punishes you for this.

        It punishes the adult who asks, even if they get nothing. It also punishes the person who pays, arranges it or profits.

        It is forbidden even for one gift, even one time. Your yes changes nothing.

        Staying silent or freezing is not saying yes.

rights-more = What you can ask
    .text =
        - “Can I have a free lawyer, for me?”
        - “Can you film what I say, so I don’t repeat everything? Who will see it?”
        - “Who helps me if my parents don’t protect me?”

        The children’s judge can protect you. You can ask this judge for help too.

        You have time. For the most serious acts: up to 30 years after you turn 18. For others, less. A lawyer can tell you until when.

        Did someone ask you to bring another person? You can talk to a lawyer first.

rights-step-1 = Choose one question.
    .more = You can keep it in your head.
rights-step-2 = Ask someone who knows the law.
    .more = At 116 006, you can keep your name to yourself. The police chat asks for your postcode. In serious danger, the police may try to find out who you are.
rights-step-3 = Choose a person to go with you.
    .more = A lawyer, an adult you trust. Or 119: if you are in danger, they will look for ways to protect you. They will do their best to tell you first. In danger now: 17, 112, or text 114.
