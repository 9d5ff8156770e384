# x8 · for the young person
what-if-i-tell = What happens if I talk about it?
    .hint = Your name, who will know, what you decide

what-if-i-tell-recognise =
    Maybe you want to talk about it, and you are afraid of what comes next.

    Afraid that everything will fall apart. Afraid that nobody will believe you. Afraid that your family will find out. Afraid that someone will get angry.

    We cannot promise that it will be easy. We can tell you first what we know. When we don’t know, we give you a question to ask.

what-if-i-tell-breathe = You choose where to start.
    .text =
        You can say a little, and stop. You can talk without making a complaint to the police.

        The law never punishes you for saying yes. It is on your side.

        An adult who helps cannot always keep everything to themselves. If you are in danger, they must try to protect you. Then they may speak to other adults.

        You can ask: “Before I talk: what do you have to pass on?”

what-if-i-tell-more = Five paths
    .text =
        On each path, you decide what you say. You can ask who will know.

        - A friend: they know you. They may worry, and tell an adult.
        - The school nurse: your name may be known. If you are in danger, they must act. You can ask if your parents will know.
        - The 119 helpline: you don’t have to give your name. If you are in danger, 119 informs the services that protect children. In an emergency, it calls the police or an ambulance.
        - The police chat: they ask for your postcode. In serious danger, the police may try to find out who you are.
        - Street youth workers: ask if they need your name, and what they must pass on.

what-if-i-tell-step-1 = Prepare your first sentence.
    .more = “I don’t want to give my name. I would like to ask a question.” You can also show your screen.
what-if-i-tell-step-2 = First ask what they will pass on.
    .more = “Before I talk: what do you have to pass on?” “Will you tell me first?” At 119, they will do their best to tell you first.
what-if-i-tell-step-3 = Choose one person.
    .more = If they don’t listen, it is not your fault. You can choose someone else. In danger now: call 17 or 112, or text 114.
