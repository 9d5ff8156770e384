# The persons who can help. Numbers and hours are in contacts.toml.
# .role: who answers, for whom (90 signs). .then: what happens when you call or write.

police-17 = 17, police or gendarmerie
    .role = The police or the gendarmerie answer when there is danger, now.
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
    .role = Someone listens and advises, about you or about another person.
    .then =
        After a short welcome, a trained person listens and advises you. You can keep your name to yourself. If you are in danger, they tell child protection. In an emergency, they call the police or an ambulance. 119 answers in French. You can ask if someone speaks your language. Before you talk, you can ask what they must pass on.

        On its site, you can also write. There is a chat up to age 21, and sign language: ask for the hours. From abroad: +33 1 53 06 38 94.

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

# --- near here: services in the Moselle ---

school-nurse = The nurse at school
    .role = The school nurse listens to you. You can just go in if the door is open.
    .then =
        You can go to the nurse’s room, or ask the school office for an appointment. You can say: “Can I see you in private?” If you are in danger, this person must act to protect you. Before you talk, you can ask what they must pass on. You can ask if your parents will know. The school social worker, counsellor or psychologist can listen too.

street-educators = Street youth workers
    .role = Adults you can meet outside. They help and do not judge.
    .then =
        They go where young people are, and you can talk to them outside. Before you talk, you can ask: “What must you pass on, and to whom?” You can also ask if they can come back, or go somewhere with you.

mousqueton = Mousqueton
    .role = Youth workers who come to where you are, from 13 to 18.
    .then =
        These youth workers support you when the place you live in no longer suits you. Often, child welfare services ask them to come. Can you contact them yourself? We do not know yet: you can ask 119, or a person who supports you.

adolescents-house = House for teenagers (Maison des adolescents)
    .role = Health workers listen to young people who feel bad, in mind or body.

listening-point = A place to be heard (Point accueil écoute jeunes)
    .role = Someone listens to young people, and can listen to their parents too.

mouvement-du-nid = Mouvement du Nid, Moselle
    .role = An organisation that listens and stays beside you, without judging.

# --- the body, substances ---

family-planning = Sexuality, contraception, abortion (Sexualités, Contraception, IVG)
    .role = Your questions about contraception, pregnancy or infection, at any age.
    .then =
        Someone from Planning familial answers your questions, and tells you of a place near you. You can keep your name to yourself. Before you talk, you can ask what must be passed on.

sexual-health-centre = Sexual health centre
    .role = Health workers see you about contraception, tests or pregnancy.

hospital-emergency = Hospital emergency department
    .role = They care for you after a rape or an injury, even without a police complaint.
    .then =
        You can go at once, even without making a complaint to the police. 15 can tell you where to go, day and night. If you can, come without washing or changing clothes. If you already did, come anyway. Before you talk, you can ask what must be passed on, and to whom.

drugs-info = Drogues Info Service
    .role = They listen to you about alcohol, pills and drugs, without judging.
    .then =
        Someone answers your questions, for you or for another person. You can keep your name to yourself. If it is urgent, call 15.

hiv-info = Sida Info Service
    .role = They answer you after a risk of infection, and about tests.

fire-18 = 18, fire and rescue
    .role = Firefighters come for an accident, an illness, a fire.

# --- pictures: online forms ---

pharos = Pharos
    .role = The police read what people report online. It is not for emergencies.

point-de-contact = Point de Contact
    .role = An organisation that asks for forbidden content to be removed.

take-it-down = Take It Down
    .role = To help remove an intimate picture of you. The picture stays on your device.
    .then =
        The site makes a code from the picture, without sending the picture. Some platforms can use it to find the picture and remove it. We have not checked which languages the site offers. You can ask 3018 for help.

# --- violence, rights ---

rape-helpline = Viols Femmes Informations
    .role = They listen after a rape or sexual violence, at any age.
    .then =
        A person listens to you. If you want, they tell you who can help near you. You can keep your name to yourself. Someone close to you can call too. Before you talk, you can ask what must be passed on.

victims-116006 = 116 006, help and rights
    .role = A professional listens if someone did to you what the law forbids.
    .then =
        A professional listens and puts you in touch with an organisation near you. You do not need to make a police complaint. You can keep your name to yourself. When it is closed, you can leave a message, and they call you back. If someone looks at your phone, you can call again later yourself instead.

women-3919 = 3919, Violences Femmes Info
    .role = They listen to girls and women whose partner frightens or hurts them.

victims-57 = Help and rights, in the Moselle
    .role = An organisation helps you with your rights, with or without a police complaint.

lawyers-57 = A lawyer for you
    .role = A lawyer defends what you want to say. Ask: “Is it free for me?”
    .then =
        A lawyer speaks for you, not for your parents. They can help you before a complaint to the police, or without one. You can first ask what they keep to themselves.

point-justice-3039 = 3039, Point-justice
    .role = They tell you where to get free advice about your rights, near you.

legal-advice-57 = Legal advice, Moselle (CDAD)
    .role = Free advice about your rights, in the Moselle.

children-judge = The children’s judge
    .role = A judge who can protect you. You can ask for help yourself.
    .then =
        You can write to the judge or ask to see them, without your parents. When the judge works on your case, they must see you without your parents. You can ask for a lawyer. 119 can explain how to do it.

defender-of-rights = Defender of rights (Défenseur des droits)
    .role = You can tell them that a service does not respect your rights. Not for emergencies.

police-families = Police and gendarmerie, for families
    .role = Police officers and gendarmes who deal with violence in the family.

women-rights-57 = Rights of women and families
    .role = Legal advisers inform girls and women about their rights.

# --- a roof tonight ---

shelter-115 = 115, emergency shelter
    .role = For people with nowhere to sleep tonight. Under 18, without family: 119 first.

# --- parents, professionals ---

team-119 = The specialised 119 team
    .role = Two social workers advise families and professionals.
    .then =
        Call 119 and ask for the “DLPM” team. It listens, and advises on the law and on bringing up children. It tells you who else can help. 119 answers at any hour; this team on weekdays, according to a source of 2024. It answers in French.

childhood-violence = Sexual violence in childhood (Violences sexuelles dans l’enfance)
    .role = They listen to adults who lived through this as children, and to worried parents.

missing-116000 = 116 000, missing children
    .role = They listen to families when a child is missing or has left home.
    .then =
        Someone listens to the family. Then a team stays in touch until the child is back, and after. This team includes legal advisers, a psychologist and a youth worker. The site also shows a map of organisations that help (PARÉ).

acpe = ACPE
    .role = An organisation that supports young people and parents, and informs professionals.

crip-57 = CRIP of the Moselle
    .role = The unit of the Département that receives reports of concern about a child.
    .then =
        It looks into the situation of a child who is in danger or at risk. In immediate danger: 17.

ase-57 = Child welfare services (ASE), Moselle
    .role = The service of the Département that protects and supports children and their families.

prosecutor-57 = Public prosecutor for minors
    .role = Receives reports: serious or immediate danger, or an offence.

child-unit-57 = Children’s hospital unit (UAPED)
    .role = Filmed hearing, examination and care, after a complaint or a report.

children-centre-57 = Children’s centre (Centre départemental de l’enfance)
    .role = Takes in children in an emergency, when they are in the care of the Département.

tempo-ados = Tempo-Ados (CMSEA)
    .role = Takes in 13- to 18-year-olds, after a placement decision. Includes Mousqueton.

amicale-du-nid = Amicale du Nid
    .role = An organisation that supports people and trains professionals.

ac-se = Dispositif Ac.Sé
    .role = Protection and shelter far away, mostly for adults, through professionals.
