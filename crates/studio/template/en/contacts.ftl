# Who can help, by the id in contacts.toml; numbers and hours are there.
# First the name. Then .role: who answers, for whom (90 signs at most).
# .then (what happens when you call) may be missing until the service has told you.

police-17 = 17, police or gendarmerie
    .role = The police answer if you are in danger now.
    .then =
        The police or the gendarmerie answer. First say where you are, then what is happening. A patrol can come to you. Your phone keeps the call in its list.

emergency-112 = 112, emergency in Europe
    .role = Emergency services answer you anywhere in the European Union.
    .then =
        The number works even without credit. First say where you are, then what is happening. You are put through to police, fire service or ambulance. Other languages are sometimes possible.

text-114 = 114, emergency by text message
    .role = Emergency services answer in writing if you cannot speak or hear.
    .then =
        Write where you are and what is happening. Someone alerts the police, the ambulance or the fire service, and stays in contact. If nobody answers within a minute, send your message again. The service records messages, and your phone keeps a copy.

allo-119 = 119, Allô Enfance en Danger
    .role = Trained people listen to you, about yourself or someone else.
    .then =
        After a short welcome, a professional listens and advises you. You can keep your name to yourself. If you are in danger, they tell child protection. In an emergency, they call the police or an ambulance. 119 answers in French. You can ask if someone speaks your language. Before you talk, you can ask what they must pass on.

online-3018 = 3018, pictures and threats online
    .role = Specialists help you with a picture, a threat or a fake account.
    .then =
        Psychologists, legal advisers and digital specialists answer you. You can keep your name to yourself. 3018 can ask more than twenty platforms to remove a picture. Before you talk, you can ask what must be passed on.

police-chat = Police chat, for under 18s
    .role = A trained police officer or gendarme answers you in writing.
    .then =
        You write to a trained police officer or gendarme. You are asked for your postcode. In serious danger, the police can look for your name to protect you. Before you tell your story, you can ask what will be passed on.

fil-sante-jeunes = Fil Santé Jeunes
    .role = They listen to you about your body, love or feeling low, from 12 to 25.
    .then =
        Doctors, psychologists and youth workers listen to you. You can keep your name to yourself. Before you talk, you can ask what must be passed on.

comment-on-s-aime = Comment on s’aime ?
    .role = A trained person answers in writing if things go wrong in love or at home.
    .then =
        A trained person answers you in writing. You can keep your name to yourself. Normally, the conversation disappears when you close the tab. The history may keep the name of the site. Before you tell your story, you can ask what must be passed on. We have not checked the hours yet.

suicide-3114 = 3114, when it is all too much
    .role = They listen if you think about dying, or fear for someone.
    .then =
        A nurse or a psychologist answers, often in less than ten minutes. You can talk for twenty to thirty minutes. If your life is in danger, 3114 can call emergency doctors. If it is urgent, call 15. 3114 answers in French.

samu-15 = 15, medical emergency
    .role = A medical team answers if your health or your life is in danger.
    .then =
        A medical team answers you on the phone. First say where you are, then what is happening. Say also if you have taken something.

missing-116000 = 116 000, missing children
    .role = They listen to families when a child is missing or has left home.
    .then =
        Someone listens to the family. Then a team follows the situation until the return, and after. It includes legal advisers, a psychologist and a youth worker.

victims-116006 = 116 006, help and rights
    .role = A professional listens if someone did to you what the law forbids.
    .then =
        A professional listens and puts you in touch with an organisation near you. You do not need to make a complaint, and your name can stay yours. When it is closed, you can leave a message, and they call you back. If someone looks at your phone, you can call again later yourself instead.
