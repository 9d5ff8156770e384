# What `escale` says of a pack, in French. For each code: the sentence, why it matters to a young
# person, what to do, and the page of `escale explain`.

error = erreur
warning = attention
why = pourquoi{" "}
remedy = à faire{" "}
meant = vouliez-vous dire{" "}
paste = à copier{" "}
labelled = { $label }:
counts-none = { $pack } : aucune erreur, aucun avertissement.
counts =
    { $pack } : { $errors ->
        [0] aucune erreur
        [one] 1 erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [0] aucun avertissement
        [one] 1 avertissement
       *[other] { $warnings } avertissements
    }, dans { $files ->
        [one] 1 fichier
       *[other] { $files } fichiers
    }.
more = Pour en savoir plus : escale explain { $code }
unknown-code = Le code « { $code } » n’existe pas. Les codes vont de { $first } à { $last }.

# --- files ---

E001 = Le fichier « { $file } » manque.
    .why = Sans ce fichier, le site ne peut pas être construit, et personne n’y trouve d’aide.
    .remedy = Créez-le ; campaigns/example montre ce qu’il contient.
    .page =
        Un fichier que toute campagne doit avoir manque.

        Une campagne a toujours campaign.toml et contacts.toml, à la racine de son dossier.
        Vérifiez aussi le nom : « Campaign.toml » ou « contacts.toml.txt » ne sont pas reconnus.

        Non : campaign.txt
        Oui : campaign.toml
E002 = Ce fichier ne se lit pas : { $detail }.
    .why = Ce qu’il contient n’arriverait pas jusqu’à la personne qui en a besoin.
    .remedy = Enregistrez-le comme texte, en UTF-8, et vérifiez que vous avez le droit de le lire.
    .page =
        Un fichier n’est pas du texte en UTF-8, ou l’accès en est refusé.

        Dans la plupart des éditeurs : « Enregistrer sous », puis « Encodage : UTF-8 ».

        Non : un document .docx renommé en .ftl
        Oui : un fichier de texte brut, en UTF-8
E003 = Cette ligne n’est pas écrite comme il faut : { $problem ->
        [unquoted] la valeur n’a pas de guillemets
        [quote] un guillemet est ouvert sans être fermé
        [bracket] un crochet est ouvert sans être fermé
        [brace] une accolade est ouverte sans être fermée
        [equals] il manque le signe =
       *[other] le lecteur dit « { $detail } »
    }.
    .why = Tant que ce fichier ne se lit pas, rien de ce qu’il contient n’est montré.
    .remedy = Vérifiez les guillemets, les crochets et le signe =, ici ou à la ligne d’avant.
    .page =
        Une ligne d’un fichier .toml ne suit pas la forme « nom = valeur ».

        Un texte est entre guillemets droits. Une liste est entre crochets, avec des virgules.

        Non : call = 0 800 235 236
        Oui : call = "0 800 235 236"
E004 = Ce fichier n’est pas complet ou contient une valeur imprévue (le lecteur dit : { $detail }).
    .why = Tant que ce fichier ne se lit pas, rien de ce qu’il contient n’est montré.
    .remedy = Comparez-le avec le même fichier dans campaigns/example.
    .page =
        Le lecteur refuse une valeur qu’aucun autre message n’explique.

        Comparez avec le même fichier dans campaigns/example, et signalez ce message à l’équipe d’Escale.

        Non : ages = 12
        Oui : ages = "12-25"

# --- keys and values ---

E005 = C’est un lien qui mène hors du dossier de la campagne.
    .why = Ce qui est dehors n’appartient pas à la campagne : personne ne l’a relu pour des jeunes.
    .remedy = Mettez une copie du fichier à sa place.
    .page =
        Un fichier ou un dossier est un lien vers l’extérieur du dossier de la campagne.

        Les liens à l’intérieur du dossier sont suivis, les autres ne sont même pas ouverts.

        Non : contacts.toml, un lien vers ../autre/contacts.toml
        Oui : contacts.toml, une copie de ce fichier
E006 = Ce n’est pas un fichier ordinaire.
    .why = Qui l’attend attend toujours, et la campagne n’est jamais construite.
    .remedy = Mettez un fichier texte à sa place, ou supprimez-le.
    .page =
        Un dossier, un périphérique ou un tube se trouve là où un fichier texte est attendu.

        Non : un dossier nommé contacts.toml
        Oui : un fichier texte nommé contacts.toml
E007 = Ce fichier a { $size } octets ; un fichier de campagne en a au plus { $most }.
    .why = Un jeune avec un téléphone lent l’attendrait, et partirait.
    .remedy = Partagez-le, ou enlevez ce qui n’y a pas sa place.
    .page =
        Un fichier est plus grand que ce dont une campagne a besoin.

        Les images et les films n’ont pas leur place dans le dossier d’une campagne.

        Non : un film renommé en contacts.toml
        Oui : un texte de quelques pages
E008 = Trop d’accolades ou de parenthèses sont ouvertes ici.
    .why = Aucune phrase n’en demande autant : personne ne pourrait la lire.
    .remedy = Fermez chaque { "{" } par { "}" }, ou écrivez le texte sans elles.
    .page =
        Plus de cinquante accolades ou parenthèses sont ouvertes à la fois.

        Non : home = { "{" } { "{" } { "{" } …
        Oui : home = Prends un moment.
E010 = La clé « { $key } » n’existe pas { $place ->
        [file] dans ce fichier
       *[other] dans [{ $place }]
    }.
    .why = Une information écrite sous un nom inconnu n’est montrée à personne, sans que cela se voie.
    .remedy = Corrigez le nom, ou supprimez la ligne. Les noms possibles : { $known }.
    .page =
        Une clé a un nom que le logiciel ne connaît pas.

        C’est souvent une faute de frappe, ou une clé placée sous un autre titre entre crochets.

        Non : relate = ["a-debt"]
        Oui : related = ["a-debt"]
E011 = Il manque « { $key } » { $place ->
        [file] dans ce fichier
       *[other] dans [{ $place }]
    }.
    .why = Sans cette information, la page ne peut pas être montrée.
    .remedy = Ajoutez la ligne, avec votre valeur.
    .page =
        Une information obligatoire manque.

        Chaque fichier de campaigns/example explique ses clés, une par une.

        Non : un contact sans territory
        Oui : territory = "FR"
E012 = « { $key } » doit être { $expected ->
        [text] un texte entre guillemets
        [list] une liste de textes entre crochets
        [number] un nombre entier, sans guillemets
        [figure] un nombre sans guillemets ni espaces, comme 10000 ou 4.5
        [bool] true ou false, sans guillemets
        [table] un groupe de clés
        [tables] une suite de groupes, chacun sous son titre entre doubles crochets
       *[day] un jour sans guillemets
    }.
    .why = Une valeur mal écrite ne serait pas montrée, ou serait montrée de travers.
    .remedy = Écrivez par exemple : { $example }
    .page =
        Une valeur n’est pas de la bonne sorte.

        Un texte a des guillemets. Un nombre, un jour, true et false n’en ont pas. Une liste a des crochets.

        Non : free = "true"
        Oui : free = true
E013 = « { $value } » n’est pas un choix possible pour « { $key } ».
    .why = Ce choix décide de ce qui est montré, et à qui : un mot inconnu ne mène à personne.
    .remedy = Choisissez parmi : { $known }.
    .page =
        Une clé n’accepte que certains mots, et celui-ci n’en est pas un.

        Non : audience = "teenager"
        Oui : audience = "young"
E014 = La clé « { $key } » est écrite deux fois.
    .why = Le logiciel ne sait pas laquelle croire : une jeune personne pourrait recevoir l’ancienne.
    .remedy = Gardez la bonne ligne et supprimez l’autre.
    .page =
        La même clé est écrite deux fois au même endroit.

        Cela arrive quand on copie une ligne pour la changer, sans effacer l’ancienne.

        Non : hours = "24/7" puis, plus bas, hours = "Mo-Fr 09:00-18:00"
        Oui : une seule ligne hours
E015 = « { $value } » n’est pas un code de lien.
    .why = Ce code est dans l’adresse de la page : il ne doit rien dire à qui regarde par-dessus l’épaule.
    .remedy = Écrivez deux signes : une lettre, puis une lettre ou un chiffre de 2 à 9 ; jamais i, l ni o.
    .page =
        Un code de lien a deux signes qui ne veulent rien dire.

        Une lettre, puis une lettre ou un chiffre de 2 à 9. Jamais i, l, o, 0 ni 1 : on les confond sur une affiche.

        Non : code = "cadeau"
        Oui : code = "k4"
E016 = Le code de lien « { $value } » est déjà pris par { $owner }.
    .why = Deux pages au même code : un lien imprimé mènerait à une autre page que prévu.
    .remedy = Choisissez deux autres signes. Ne changez jamais un code déjà imprimé.
    .page =
        Deux pages ont le même code de lien.

        Le logiciel garde pour lui hm, hp, ab, er, at et d2 à d6 ; une sixième porte prend d7, et ainsi de suite.

        Non : code = "k4" dans deux fichiers
        Oui : code = "k4" dans l’un, code = "r2" dans l’autre
E017 = « { $value } » est écrit deux fois { $kind ->
        [contact] parmi les contacts
        [figure] parmi les chiffres
        [door] parmi les portes
        [phrase] parmi les phrases
        [topic] parmi les sujets
        [item] parmi les questions
        [option] parmi les réponses
       *[language] parmi les langues
    }.
    .why = Le logiciel ne peut pas savoir de quoi on parle : une aide pourrait être remplacée par une autre.
    .remedy = Donnez un autre nom à l’un des deux, ou supprimez-le.
    .page =
        Un nom doit être unique dans sa liste.

        Non : deux blocs [[contact]] avec id = "allo-119"
        Oui : id = "allo-119" et id = "allo-119-tchat"
E018 = « { $value } » n’est pas une durée.
    .why = Cette durée décide quand un écran public efface ce qu’une personne y a lu.
    .remedy = Écrivez un nombre suivi de s pour secondes ou de m pour minutes.
    .page =
        Une durée est un nombre suivi de s ou de m.

        Non : idle = "45 secondes"
        Oui : idle = "45s"
E019 = Les horaires « { $value } » ne se lisent pas.
    .why = Un horaire faux, c’est un appel sans réponse au moment où quelqu’un a trouvé le courage d’appeler.
    .remedy = Écrivez 24/7, ou les jours en anglais abrégé (Mo Tu We Th Fr Sa Su, PH les jours fériés) puis les heures, avec ; entre deux règles.
    .page =
        Les horaires s’écrivent « jours heures », comme dans OpenStreetMap.

        Les jours : Mo Tu We Th Fr Sa Su, pour lundi à dimanche, et PH pour les jours fériés. Les heures ont quatre chiffres ; off : fermé.
        Si vous ne connaissez pas les horaires, supprimez la ligne : la page dira qu’il faut les demander.

        Non : hours = "9h-23h"
        Oui : hours = "Mo-Su 09:00-23:00"
        Oui : hours = "Mo-Fr 09:00-12:00,14:00-19:00; Sa 09:00-12:00; PH off"
E020 = « { $value } » ne peut pas être composé.
    .why = Un numéro qui ne se compose pas laisse seule la personne qui l’essaie.
    .remedy = Écrivez de 2 à 15 chiffres, groupés comme sur une affiche, sans lettre ni point.
    .page =
        Un numéro de téléphone ne contient que des chiffres et des espaces, avec parfois un + au début.

        Non : call = "0.800.235.236"
        Oui : call = "0 800 235 236"
E021 = « { $value } » n’est pas un numéro du plan français.
    .why = Un chiffre oublié suffit : l’appel n’aboutit pas, ou quelqu’un d’autre décroche.
    .remedy = Vérifiez le numéro à sa source : dix chiffres qui commencent par 0, ou un numéro court comme 119 ou 3018.
    .page =
        Un contact en France a un numéro que le plan français ne connaît pas.

        Connus : 15, 17, 18, les 11x, les 116 xxx, les 10xx, 3xxx, les 118 xxx, et dix chiffres qui commencent par 0 (ou +33).

        Non : call = "0 800 235 23"
        Oui : call = "0 800 235 236"
E022 = L’adresse « { $value } » n’est pas protégée.
    .why = Sans https, le Wi-Fi d’un lieu ou d’une famille peut lire la page ouverte.
    .remedy = Écrivez l’adresse avec https:// et vérifiez qu’elle s’ouvre.
    .page =
        Une adresse commence par http:// : ce qui est lu passe en clair.

        Non : web = "http://www.allo119.gouv.fr/"
        Oui : web = "https://www.allo119.gouv.fr/"
E023 = « { $value } » n’est pas une adresse de site.
    .why = Le bouton mènerait à une page d’erreur, au moment de demander de l’aide.
    .remedy = Copiez l’adresse depuis le navigateur : elle commence par https:// et n’a pas d’espace.
    .page =
        Une adresse est incomplète ou contient un signe interdit.

        Non : web = "allo119.gouv.fr"
        Oui : web = "https://www.allo119.gouv.fr/"
E024 = « { $value } » n’est pas un jour du calendrier.
    .why = Le jour du dernier contrôle dit si l’on peut encore se fier au numéro.
    .remedy = Écrivez année-mois-jour, sans guillemets.
    .page =
        Un jour s’écrit année-mois-jour, sans guillemets.

        Non : checked = "24/11/2026"
        Oui : checked = 2026-11-24
E025 = « { $value } » n’est pas une tranche d’âge.
    .why = L’âge décide si ce contact est proposé : mal écrit, il manquerait à qui en a besoin.
    .remedy = Écrivez deux âges en années, le plus petit d’abord, avec un tiret.
    .page =
        Une tranche d’âge, c’est deux nombres et un tiret.

        Non : ages = "moins de 21 ans"
        Oui : ages = "0-21"
E026 = « { $value } » n’est pas le code d’une langue.
    .why = La voix qui lit la page et le sens de lecture en dépendent.
    .remedy = Écrivez le code court de la langue, en minuscules : fr, en, de, ar, uk…
    .page =
        Une langue s’écrit par son code court, et porte le nom d’un dossier.

        Non : languages = ["français"]
        Oui : languages = ["fr"]
E027 = On ne peut pas joindre « { $id } » : ni appel, ni message, ni tchat, ni formulaire, ni adresse.
    .why = Une jeune personne lirait le nom d’une aide, sans aucun moyen d’y arriver.
    .remedy = Ajoutez call, text, chat, form ou address ; meet = true si l’on y va ; ou le fallback qui répond à sa place.
    .page =
        Un contact n’a aucun moyen d’être joint.

        « web » ne suffit pas : un site se lit, il ne répond pas.

        Non : id et needs, sans numéro
        Oui : call = "119"
E028 = Deux périodes se chevauchent : { $from } est avant la fin de la première, à { $to }.
    .why = Un horaire faux, c’est un appel sans réponse au moment où quelqu’un a trouvé le courage d’appeler.
    .remedy = Vérifiez les horaires à leur source ; la seconde période commence au plus tôt à { $to }.
    .page =
        Deux périodes du même jour ont des heures en commun : l’une des deux est fausse.

        Non : hours = "Mo-Fr 09:00-12:00,11:00-18:00"
        Oui : hours = "Mo-Fr 09:00-12:00,14:00-18:00"

# --- references ---

W029 = « { $id } » n’a pas encore de numéro : « { $fallback } » répond à sa place.
    .why = Un numéro proche, c’est un pas de moins pour une jeune personne.
    .remedy = Demandez son numéro au service, et s’il peut être montré ; puis écrivez-le et supprimez la ligne fallback.
    .page =
        Un contact sans numéro à lui, montré avec celui d’un autre.

        La page le dit, et donne le numéro de l’autre. Rien n’est deviné.

        Non : fallback = "allo-119", pour toujours
        Oui : call = "…", comme le service lui-même l’a dit
E030 = La porte « { $id } » n’existe pas.
    .why = Ce sujet serait derrière une porte que personne ne peut ouvrir.
    .remedy = Corrigez le nom, ou ajoutez la porte à doors dans campaign.toml.
    .page =
        Un sujet nomme une porte que campaign.toml ne connaît pas.

        Non : door = "livng"
        Oui : door = "living"
E031 = Le contact « { $id } » n’existe pas.
    .why = Il manquerait la personne à joindre, juste après avoir lu ce qui arrive.
    .remedy = Corrigez le nom, ou ajoutez le contact à contacts.toml.
    .page =
        Un sujet nomme un contact que contacts.toml ne connaît pas.

        Non : contacts = ["allo-911"]
        Oui : contacts = ["allo-119"]
E032 = Le sujet « { $id } » n’existe pas.
    .why = Le lien ne mènerait nulle part, et la lecture s’arrêterait là.
    .remedy = Corrigez le nom, ou ajoutez le fichier au dossier topics.
    .page =
        Un nom de sujet ne correspond à aucun fichier de topics/.

        Le nom est celui du fichier, sans .toml.

        Non : related = ["une-dette"]
        Oui : related = ["a-debt"]
E033 = Le questionnaire « { $id } » n’existe pas.
    .why = Le lien proposerait un moment pour faire le point, et n’ouvrirait rien.
    .remedy = Corrigez le nom, ou ajoutez le fichier au dossier assessments.
    .page =
        Un sujet nomme un questionnaire qui n’a pas de fichier dans assessments/.

        Non : assessment = "relation"
        Oui : assessment = "relationship"
E034 = L’image « { $name } » n’existe pas.
    .why = La page s’ouvrirait avec un vide à la place du dessin.
    .remedy = Choisissez une des images, ou supprimez la ligne : { $known }.
    .page =
        Une page nomme une image qui n’est pas dessinée.

        Non : art = "cadeau"
        Oui : art = "gift"
W035 = La porte « { $id } » ne mène à aucun sujet.
    .why = Une jeune personne qui choisit cette porte arrive devant une page vide.
    .remedy = Donnez-lui un sujet (door = "{ $id }" dans un fichier de topics), ou retirez-la de doors.
    .page =
        Une porte de l’accueil n’a aucun sujet derrière elle.

        Non : doors = ["living", "parent"], sans sujet pour « parent »
        Oui : un fichier de topics/ avec door = "parent"
W036 = Aucun sujet ne propose le questionnaire « { $id } ».
    .why = Personne ne le trouverait : rien n’y mène.
    .remedy = Dans un sujet, ajoutez la ligne qui le propose.
    .page =
        Un questionnaire existe, mais aucune page n’y mène.

        Non : assessments/favour.toml, que personne ne nomme
        Oui : assessment = "favour" dans topics/a-gift.toml

# --- assessments ---

E037 = Il n’y a pas de phrase « { $id } ».
    .why = Une jeune personne n’aurait pas les mots prévus pour elle.
    .remedy = Écrivez un id qui est dans phrases.toml.
    .page =
        Un sujet nomme une phrase qui n’existe pas.

        Non : phrases = ["mon-nom"], et phrases.toml n’a que "no-name"
        Oui : phrases = ["no-name"]
E038 = « { $fallback } » ne peut pas répondre à la place de « { $id } » : il n’a pas de numéro lui-même.
    .why = Une jeune personne serait renvoyée plus loin, et ne joindrait personne.
    .remedy = Nommez un contact qui a call, text, chat ou form.
    .page =
        Le contact qui répond pour un autre n’a pas de numéro à lui.

        Non : fallback = "street-educators", qui n’a lui-même qu’un fallback
        Oui : fallback = "allo-119"
W039 = Aucune façon de répondre ne mène à « { $band } ».
    .why = Ce qui est écrit pour cette fin ne serait jamais lu ; une règle est peut-être plus dure que prévu.
    .remedy = Regardez les poids et les signaux de ces questions, et leurs règles.
    .page =
        L’une des cinq fins n’est jamais atteinte.

        L’outil essaie de tout passer, de tout répondre calmement, puis chaque réponse, seule ou à deux.

        Non : chaque réponse a flag = "soon", alors rien ne mène à « mixed »
        Oui : certaines réponses n’ont que weight = "sign"
E040 = La question « { $id } » n’a pas de réponses à choisir.
    .why = Une question sans réponse arrête la personne qui avait commencé à se confier.
    .remedy = Ajoutez scale = "frequency", ou une liste options.
    .page =
        Une question doit proposer des réponses.

        « frequency » veut dire : jamais, c’est arrivé, souvent.

        Non : une question avec seulement id
        Oui : scale = "frequency"
E041 = Une règle parle de la question « { $id } », qui n’existe pas.
    .why = La règle ne verrait pas ce qu’une jeune personne a répondu, et l’alerte ne viendrait pas.
    .remedy = Corrigez le nom de la question.
    .page =
        Une règle [[worrying]] nomme une question absente du questionnaire.

        Non : of = ["phon"]
        Oui : of = ["phone"]
E042 = Cette règle demande { $least } réponses, mais nomme seulement { $count ->
        [one] 1 question
       *[other] { $count } questions
    }.
    .why = Elle ne pourrait jamais donner l’alerte, quoi qu’on réponde.
    .remedy = Baissez at_least, ou nommez d’autres questions.
    .page =
        Une règle [[worrying]] demande plus de réponses qu’elle ne nomme de questions, ou zéro.

        Non : at_least = 3, of = ["phone", "gifts"]
        Oui : at_least = 2, of = ["phone", "gifts"]
E043 = Ce questionnaire peut donner l’alerte, mais ne finit pas par la question de sécurité.
    .why = Qui décrit une peur doit pouvoir dire, à la fin, s’il est en danger maintenant.
    .remedy = Ajoutez comme dernière question celle qui demande si l’on est en sécurité.
    .page =
        Un questionnaire pour les jeunes dont une réponse porte flag finit par la question de sécurité.

        Elle est posée dès qu’une réponse a donné l’alerte : ask_if = "flag", safety = true.

        Non : une dernière question sans safety
        Oui : id = "safety", ask_if = "flag", safety = true
E044 = Aucune réponse à la question de sécurité « { $id } » ne mène à une aide immédiate.
    .why = Quelqu’un dirait « je ne suis pas en sécurité », et rien ne se passerait.
    .remedy = Donnez flag = "now" à la réponse qui dit le danger.
    .page =
        La question de sécurité doit avoir une réponse qui mène tout de suite à une aide.

        Non : la réponse « no », sans flag
        Oui : la réponse « no », avec flag = "now"
E045 = La question « { $id } » ne sera jamais posée : { $after ->
        [flag] aucune réponse avant elle ne porte flag
       *[sign] aucune réponse avant elle ne porte weight ni flag
    }.
    .why = Ce qu’elle devait entendre ne le serait jamais.
    .remedy = Placez-la après une question qui y mène, ou supprimez sa ligne ask_if.
    .page =
        Une question conditionnelle dépend d’une réponse donnée avant elle.

        Non : ask_if = "flag" sur la première question
        Oui : ask_if = "flag" après une question dont une réponse porte flag
E046 = La question « { $id } » a deux listes de réponses : scale et options.
    .why = Les réponses écrites dans options ne seraient pas montrées, ni leur alerte entendue.
    .remedy = Gardez l’une des deux.
    .page =
        Une question a soit scale, soit options.

        Non : scale = "frequency" et options = [ … ]
        Oui : scale = "frequency"
W047 = Même avec les réponses les plus graves ({ $path }), ce questionnaire s’arrête à « { $band } ».
    .why = Une jeune personne qui décrit le pire ne serait menée vers personne.
    .remedy = Donnez flag = "soon" ou flag = "now" aux réponses graves, ou ajoutez une règle [[worrying]].
    .page =
        Aucune suite de réponses ne mène à « worrying » ni à « urgent ».

        L’outil répond à tout, chaque fois par la réponse la plus grave, et regarde où cela mène.

        Non : des réponses avec weight = "sign" seulement, et aucune règle
        Oui : flag = "soon" sur la réponse qui décrit une menace
W048 = Même avec les réponses les plus calmes ({ $path }), ce questionnaire mène à « { $band } ».
    .why = Une alerte qui vient quoi qu’on réponde ne dit plus rien, et on cesse d’y croire.
    .remedy = Donnez à chaque question une réponse sans weight ni flag, et relisez les règles [[worrying]].
    .page =
        Aucune suite de réponses n’évite l’alerte.

        L’outil répond à tout, chaque fois par la réponse la plus calme, et regarde où cela mène.

        Non : une question dont toutes les réponses portent weight
        Oui : une question avec une réponse sans weight
E049 = La réponse « { $option } » à « { $item } » nomme une aide (need), mais ne donne pas l’alerte (flag).
    .why = Cette réponse ne mènerait à aucune aide, alors que quelqu’un l’avait prévu.
    .remedy = Ajoutez flag à cette réponse, ou supprimez need.
    .page =
        « need » dit vers quelle aide mène « flag » ; sans flag, il ne sert à rien.

        Non : id = "often", need = "danger"
        Oui : id = "often", flag = "soon", need = "danger"

# --- texts ---

E050 = Il manque le texte « { $id } ».
    .why = À cet endroit, la page serait vide pour tout le monde.
    .remedy = { $attribute ->
        [none] Ajoutez-le dans ce fichier.
        [renamed] Le texte « { $message } » est sans doute celui-là, avec une faute dans son nom : corrigez-la.
       *[other] Ajoutez-le sous « { $message } », avec quatre espaces devant le point.
    }
    .page =
        Un texte que la page montre n’est pas écrit dans la première langue.

        Non : a-gift-step-two = Parles-en
        Oui : a-gift-step-2 = Parles-en
W051 = Le texte « { $id } » n’est pas traduit.
    .why = Une personne qui ne lit pas la première langue le verrait dans celle-ci.
    .remedy = { $attribute ->
        [none] Traduisez-le dans ce fichier.
        [renamed] Le texte « { $message } » est sans doute celui-là, avec une faute dans son nom : corrigez-la.
       *[other] Traduisez-le sous « { $message } », avec quatre espaces devant le point.
    }
    .page =
        Un texte manque dans une traduction : la page le montre dans la première langue, et le dit.

        Non : en/topics/a-gift.ftl sans « a-gift.hint »
        Oui : a-gift = They offer you something, puis .hint = …
E052 = Il manque ce fichier et ses { $count } textes.
    .why = Toute cette page serait vide.
    .remedy = Créez-le. Les textes qu’il contient : { $known }.
    .page =
        Un sujet, un questionnaire ou la liste des contacts n’a pas son fichier de textes.

        Le fichier porte le même nom que le .toml, dans le dossier de la langue.

        Non : topics/a-debt.toml seul
        Oui : topics/a-debt.toml et fr/topics/a-debt.ftl
W053 = Ce fichier n’existe pas : { $count } textes ne sont pas traduits.
    .why = Une personne qui ne lit pas la première langue verrait cette page dans celle-ci.
    .remedy = Copiez { $source } à cet endroit, et traduisez-le.
    .page =
        Une traduction n’a pas encore le fichier d’une page : elle est montrée dans la première langue.

        Non : fr/topics/a-debt.ftl seul
        Oui : fr/topics/a-debt.ftl et en/topics/a-debt.ftl
E054 = Les boutons du site n’existent pas encore en « { $language } », la première langue.
    .why = Les boutons pour appeler, revenir ou sortir resteraient vides.
    .remedy = Copiez locales/en/app.ftl vers locales/{ $language }/app.ftl, et traduisez-le.
    .page =
        La première langue de la campagne doit être parlée par le site lui-même.

        Non : languages = ["it"], sans locales/it/app.ftl
        Oui : languages = ["fr", "it"], ou la traduction des boutons
W055 = Les boutons du site n’existent pas encore en « { $language } ».
    .why = Les boutons pour appeler, revenir ou sortir seraient dans une autre langue que le texte.
    .remedy = Copiez locales/en/app.ftl vers locales/{ $language }/app.ftl, et traduisez-le.
    .page =
        Une langue de la campagne n’est pas encore parlée par le site lui-même.

        Non : languages = ["fr", "it"], sans locales/it/app.ftl
        Oui : languages = ["fr", "en"]
E056 = Ce texte n’est pas écrit comme il faut : { $problem ->
        [equals] il manque le signe = après le nom
        [empty] rien n’est écrit après le nom
        [brace] une accolade est ouverte sans être fermée
        [default] un choix n’a pas de ligne marquée d’une étoile
        [attribute] la suite de ce nom ne se lit pas ; un choix a une ligne marquée d’une étoile, et se ferme par une accolade
        [junk] cette ligne ne commence pas par un nom ni par quatre espaces
        [function] « { $detail } » appelle une fonction, et il n’y en a pas ici
       *[other] le lecteur dit « { $detail } »
    }.
    .why = Ce texte et parfois le suivant disparaîtraient de la page.
    .remedy = { $problem ->
        [function] Écrivez ce qui doit se lire : les mots, ou le nombre comme on le dit.
       *[other] Écrivez « nom = texte » ; les lignes suivantes du texte commencent par quatre espaces.
    }
    .page =
        Un texte s’écrit « nom = texte ».

        Les lignes suivantes commencent par quatre espaces. Aucune ne commence par un crochet, une étoile, un point ou une accolade.

        Non : a-gift On te propose quelque chose
        Oui : a-gift = On te propose quelque chose
E057 = Le texte « { $id } » est écrit deux fois.
    .why = Un seul des deux serait montré, et pas forcément le bon.
    .remedy = Gardez le bon, et supprimez l’autre.
    .page =
        Deux textes d’une langue portent le même nom, dans ce fichier ou dans un autre.

        Non : a-gift = … dans deux fichiers
        Oui : a-gift = … une seule fois
W058 = Rien ne montre le texte « { $id } ».
    .why = Ce qui est écrit là ne sera lu par personne : c’est souvent une faute dans le nom.
    .remedy = Corrigez le nom, ou supprimez le texte.
    .page =
        Un texte porte un nom qu’aucune page ne demande.

        Non : a-gift-setp-1 = Garde les messages
        Oui : a-gift-step-1 = Garde les messages
E059 = Rien ne remplit « ${ $name } » dans le texte « { $id } ».
    .why = La page montrerait le nom technique au milieu de la phrase.
    .remedy = { $known ->
        [none] Écrivez la phrase sans variable.
       *[other] Ici, vous pouvez employer : { $known }.
    }
    .page =
        Un texte emploie une variable que le site ne connaît pas à cet endroit.

        Non : home = Bonjour {"{"} $prenom {"}"}
        Oui : home = Bonjour
W060 = Le texte « { $id } » ne dit plus « ${ $name } », qui est dans la première langue.
    .why = Cette traduction dirait la même chose à tout le monde, là où l’original s’adapte.
    .remedy = Reprenez la variable comme dans { $source }.
    .page =
        Une traduction a perdu une variable de la première langue.

        Par exemple, $device dit autre chose sur une borne publique que sur un téléphone.

        Non : .promise = No account.
        Oui : .promise = suivi du même choix sur $device que dans la première langue
E061 = Ce texte contient { $kind ->
        [entity] un code de page web
        [link] un lien entre crochets
        [bold] des étoiles pour du gras
       *[tag] le signe « < »
    } : il serait montré tel quel.
    .why = Des signes étranges au milieu d’une phrase font douter de la page.
    .remedy = Écrivez la phrase sans ces signes ; une liste se fait avec des lignes qui commencent par « - ».
    .page =
        Un texte ne contient pas de mise en forme : ni balise, ni gras, ni lien.

        Non : Tu n’y es <b>pour rien</b>.
        Oui : Tu n’y es pour rien.
E062 = Il y a ici un signe invisible ({ $name }, { $number }).
    .why = Il peut changer l’ordre des chiffres d’un numéro, ou couper un mot lu à voix haute.
    .remedy = Effacez ce qui est entre les deux lettres, et retapez-le au clavier.
    .page =
        Un signe invisible est entré par copier-coller.

        Certains renversent le sens de lecture : ce que vous voyez n’est pas ce que le logiciel lit.

        Non : un numéro collé depuis une messagerie
        Oui : le même numéro, retapé
W063 = Cette phrase a { $count } mots ; pour les jeunes, { $most } au plus.
    .why = Une personne de douze ans, qui a peur, perd le fil d’une longue phrase.
    .remedy = Coupez-la en deux, une idée par phrase.
    .page =
        Une phrase pour les jeunes est trop longue.

        Visez quinze mots. Au-delà de vingt-cinq, l’outil le signale.

        Non : Si tu as peur, même un peu, et que tu ne sais pas à qui en parler, tu peux…
        Oui : Tu as peur, même un peu ? Tu peux en parler.
E064 = Le titre « { $title } » dit de quoi parle le site (« { $word } »).
    .why = Qui regarde l’écran ou l’historique ne doit rien pouvoir deviner.
    .remedy = Choisissez un titre neutre, comme « Escale ».
    .page =
        Le titre de l’onglet se voit de loin, et reste dans l’historique.

        Non : title = "SOS prostitution des mineurs"
        Oui : title = "Escale"
E065 = Ce titre pour les jeunes emploie « { $word } ».
    .why = Un mot qui accuse ou qui colle une étiquette fait fermer la page avant l’aide.
    .remedy = { $instead ->
        [none] Dites la situation, sans ce mot.
       *[other] Dites plutôt : { $instead }.
    }
    .page =
        Certains mots accusent, étiquettent ou séduisent : ils ne sont dans aucun titre pour les jeunes.

        Une campagne ajoute les siens dans words.toml.

        Non : a-gift = Victime de michetonnage ?
        Oui : a-gift = On te propose quelque chose en échange
W066 = Ce texte emploie « { $word } ».
    .why = Un mot qui accuse ou qui fait la leçon fait fermer la page avant l’aide.
    .remedy = { $instead ->
        [none] Dites-le autrement.
       *[other] Dites plutôt : { $instead }.
    }
    .page =
        Certains mots accusent ou font la leçon, même sans le vouloir.

        Une campagne ajoute les siens dans words.toml.

        Non : Tu aurais dû en parler.
        Oui : Tu as fait ce que tu pouvais.

# --- checked or not ---

E067 = Le texte « { $id } » se nomme lui-même.
    .why = Il ne finirait jamais : la page montrerait un trou à sa place.
    .remedy = Écrivez ses mots en entier.
    .page =
        Un texte se contient lui-même, parfois à travers d’autres textes qu’il nomme.

        Non : help = Voir { "{" } help { "}" }
        Oui : help = Parler à quelqu’un
E068 = Le texte « { $id } » devient beaucoup trop long avec les textes qu’il nomme.
    .why = La page deviendrait si lourde qu’elle n’arriverait jamais.
    .remedy = Écrivez ses mots en entier, et raccourcissez-les.
    .page =
        Un texte en nomme d’autres, qui en nomment d’autres. En entier, il dépasse 20 000 signes ou cent morceaux.

        Non : un texte qui en dit dix fois un autre, qui en dit dix fois un autre
        Oui : un texte de quelques paragraphes
E069 = Cette fin dit « { $word } ».
    .why = Une fin n’est pas un verdict : un nombre ou le nom d’une maladie fait peur, ou rassure à tort.
    .remedy = Dites ce qui a été décrit, et qui peut aider.
    .page =
        La fin d’un questionnaire nomme une maladie, un score ou une part.

        Non : relationship-mixed = Ton score est de 6 points
        Oui : relationship-mixed = Ce que tu ressens compte.
E070 = Personne n’a encore vérifié « { $id } », et la campagne est publiée (source : { $source }).
    .why = Un numéro faux coûte cher à une jeune personne : elle n’appelle souvent qu’une fois.
    .remedy = Appelez ou écrivez-leur, puis notez le jour.
    .page =
        Dans une campagne publiée, chaque contact porte le jour où quelqu’un de l’équipe l’a essayé.

        Non : verify = true
        Oui : checked = 2026-11-24
W071 = Personne n’a encore vérifié « { $id } » (source : { $source }).
    .why = Un numéro faux coûte cher à une jeune personne : elle n’appelle souvent qu’une fois.
    .remedy = Appelez ou écrivez-leur avant de publier, puis notez le jour.
    .page =
        Un contact n’a pas encore été essayé par l’équipe. Un brouillon le permet, une publication non.

        Non : verify = true, pour toujours
        Oui : checked = 2026-11-24
E072 = « { $id } » a été vérifié il y a { $days } jours : c’est trop ancien pour une campagne publiée.
    .why = En un an, des numéros changent, des horaires aussi.
    .remedy = Appelez ou écrivez-leur, puis notez le jour.
    .page =
        Une vérification vaut un an au plus.

        Non : checked = 2024-01-15
        Oui : le jour de votre dernier appel
W073 = « { $id } » a été vérifié il y a { $days } jours.
    .why = Avec le temps, des numéros changent, des horaires aussi.
    .remedy = Appelez ou écrivez-leur, puis notez le jour.
    .page =
        Après 180 jours, il est temps de rappeler ; après 365, une campagne publiée est refusée.

        Non : checked = 2024-01-15
        Oui : le jour de votre dernier appel
E074 = « { $id } » aurait été vérifié un jour à venir, le { $day }.
    .why = La page annoncerait comme vérifié ce que personne n’a encore essayé.
    .remedy = Notez le jour où l’appel a vraiment eu lieu.
    .page =
        Le jour de la vérification est dans le futur.

        Non : checked = 2062-11-24
        Oui : checked = 2026-11-24
W075 = « { $id } » est à la fois vérifié et incertain.
    .why = La page ne dirait pas « ouvert maintenant », alors que l’équipe le sait.
    .remedy = Si tout a été vérifié, supprimez la ligne verify.
    .page =
        checked et verify = true se contredisent.

        Non : checked = 2026-11-24 et verify = true
        Oui : checked = 2026-11-24

# --- colours ---

E076 = La bonne réponse « { $id } » n’est pas parmi les choix.
    .why = La page dirait à tout le monde qu’il se trompe.
    .remedy = Écrivez l’id de l’un des choix.
    .page =
        La réponse d’une phrase vraie ou fausse n’est aucun de ses choix.

        Non : answer = "flase"
        Oui : answer = "false"
E080 = Dans [{ $scheme }], { $what } sur { $ground } : contraste { $ratio }, il faut { $least } ({ $place }).
    .why = Une personne qui voit mal, ou dont l’écran est au soleil, ne pourrait pas lire.
    .remedy = Remplacez la ligne : cette couleur, la plus proche, passe partout où « { $token } » sert.
    .page =
        Deux couleurs sont trop proches pour que chacun puisse lire.

        7 pour ce qui se lit, 3 pour ce qui se voit seulement. docs/theme.md nomme chaque couleur.

        Non : lamp = "#8A5A00"
        Oui : lamp = "#DAA65F"
E081 = Dans [{ $scheme }], { $what } sur { $ground } : contraste { $ratio }, il faut { $least } ({ $place }).
    .why = Une personne qui voit mal, ou dont l’écran est au soleil, ne pourrait pas lire.
    .remedy = Aucune couleur ne passe à côté de { $others } : supprimez la ligne, ou changez { $others }.
    .page =
        Deux couleurs se gênent tant qu’aucune troisième ne peut aller avec les deux.

        Non : lamp = "#808080" et on-lamp = "#7A7A7A"
        Oui : supprimer l’une des deux lignes
E082 = Le thème « { $name } » n’existe pas.
    .why = Les couleurs écrites dessous ne seraient montrées nulle part.
    .remedy = Écrivez [light] ou [dark].
    .page =
        Une campagne a deux thèmes : clair et sombre.

        Non : un titre [nuit]
        Oui : un titre [dark]
E083 = Une campagne ne peut pas colorer « { $name } ».
    .why = Qui demande plus de contraste reçoit des couleurs éprouvées, les mêmes partout.
    .remedy = Supprimez ces lignes ; [light] et [dark] peuvent être colorés.
    .page =
        Le thème à contraste élevé appartient à Escale.

        Non : un titre [more]
        Oui : un titre [light]
E084 = « { $name } » n’est sous aucun thème.
    .why = Cette couleur ne serait montrée nulle part.
    .remedy = Placez-la sur sa propre ligne, sous [light] ou [dark].
    .page =
        Une couleur s’écrit sous le thème qu’elle change.

        Non : lamp = "#FFC24B" en haut du fichier
        Oui : la même ligne, sous [light]
E085 = La couleur « { $name } » n’existe pas.
    .why = Elle ne serait montrée nulle part.
    .remedy = Choisissez un des noms que docs/theme.md explique, ou supprimez la ligne.
    .page =
        Une couleur porte un nom inconnu.

        Non : lmap = "#FFC24B"
        Oui : lamp = "#FFC24B"
E086 = « { $token } » n’a pas une couleur pour valeur.
    .why = À cet endroit, la page n’aurait pas la couleur choisie.
    .remedy = Écrivez # et six signes de 0 à 9 et de A à F, entre guillemets.
    .page =
        Une couleur s’écrit # et six signes.

        Non : quay = "teal"
        Oui : quay = "#12394A"
E087 = Les couleurs d’Escale elle-même ne se lisent pas : { $detail }.
    .why = Rien ne garantit que l’on puisse lire la page.
    .remedy = Ce n’est pas une faute de la campagne : prévenez l’équipe d’Escale.
    .page =
        Les couleurs d’Escale sont abîmées.

        Non : un fichier styles/tokens.css modifié à la main
        Oui : la version d’origine
E090 = Il n’y a pas de chiffre « { $id } ».
    .why = La page montrerait un nom technique à la place d’un nombre.
    .remedy = Corrigez le nom, ou ajoutez le chiffre dans figures.toml, avec son année et sa source.
    .page =
        Un texte nomme un chiffre qui n’est pas dans figures.toml.

        Non : { "{" } $figure-knwon { "}" }
        Oui : { "{" } $figure-known { "}" }, avec un bloc [[figure]] dont l’id est "known"
E091 = Aucun texte ne peut nommer le chiffre « { $id } ».
    .why = Le nombre serait écrit à la main, sans son année ni sa source.
    .remedy = Écrivez des minuscules, des chiffres et des tirets.
    .page =
        L’id d’un chiffre s’écrit avec des minuscules, des chiffres et des tirets.

        Non : id = "connus en 2024"
        Oui : id = "connus-2024"
E092 = Le chiffre « { $id } » n’a pas de source.
    .why = Un nombre que personne ne peut vérifier fait peur, ou trompe.
    .remedy = Écrivez qui l’a publié, et quand ; sans source, supprimez le chiffre.
    .page =
        Un chiffre dit d’où il vient.

        Non : source = ""
        Oui : source = "Département de l’Exemple, 16 janvier 2025"
W093 = Personne n’a encore vérifié le chiffre « { $id } » (source : { $source }).
    .why = Un nombre faux coûte la confiance de ceux qui savent.
    .remedy = Lisez la source, puis supprimez la ligne verify.
    .page =
        Un chiffre est marqué comme pas encore sûr.

        Non : verify = true, devant les lecteurs
        Oui : la source lue, et la ligne supprimée
W094 = À vérifier : { $what }
    .why = Ce que personne n’a vérifié peut tromper ceux qui s’y fient.
    .remedy = Renseignez-vous, corrigez le texte au besoin, puis supprimez cette note.
    .page =
        Une note de l’équipe : quelque chose reste à vérifier.

        Une ligne qui commence par « # verify: » dans un fichier de la campagne est rappelée ici. Les lecteurs ne la voient pas.

        Non : un doute que seul son auteur connaît
        Oui : # verify: qui paie la campagne
E095 = « { $value } » ne dit pas quels jours sont fériés.
    .why = Un jour férié oublié, c’est un appel sans réponse au moment où quelqu’un a trouvé le courage d’appeler.
    .remedy = Écrivez un code connu : { $known }, ou FR, un tiret et un autre département d’Europe ; ou la liste de tous les jours fériés.
    .page =
        Les jours fériés se disent par le code d’un territoire connu, ou jour par jour.

        Une liste dit tous les jours fériés de ses années : au-delà de la dernière, la page ne dit plus si l’on répond.

        Non : holidays = "Moselle"
        Oui : holidays = "FR-57"
        Oui : holidays = [2026-12-25, 2026-12-26, 2027-01-01]
W097 = { $count ->
        [one] Ce fichier a encore un défaut { $code }.
       *[other] Ce fichier a encore { $count } défauts { $code }.
    }
    .why = Quand il y en a autant, c’est souvent une seule cause.
    .remedy = Corrigez les premiers, puis vérifiez à nouveau.
    .page =
        Un fichier a plus de défauts d’une sorte que personne n’en lirait : cinquante sont montrés.

        Non : un document d’un autre logiciel, renommé
        Oui : un fichier texte simple

# --- where a reader meets two colours ---

place-what-is-read = ce qui se lit
place-buttons-and-answers = boutons et réponses
place-the-title-over-the-picture = le titre sur l’image
place-doors-and-questions = portes et questions
place-notes-and-hints = notes et indications
place-a-note-over-the-picture = une note sur l’image
place-a-link-in-a-text = un lien dans un texte
place-the-shore-and-exit = le bord et la sortie
place-the-bar-and-the-end-of-each-page = la barre, et la fin de chaque page
place-notes-on-the-shore = notes sur le bord
place-edges-of-exit-and-of-the-choices-at-the-end-of-each-page = bords de la sortie et des choix en fin de page
place-the-help-button = le bouton d’aide
place-the-help-button-pressed = le bouton d’aide, pressé
place-the-help-button-on-the-help-page-words-and-outline = le bouton d’aide sur la page d’aide, texte et bord
place-danger-now-words-and-edges = danger maintenant, texte et bords
place-edges-of-buttons-and-answers-the-lit-lamp = bords des boutons et réponses, la lampe allumée
place-edges-on-water = bords sur l’eau
place-small-signs-ticks = petits signes, coches
place-the-ring-of-the-focus = l’anneau du curseur
place-the-ring-of-the-focus-on-the-quay = l’anneau du curseur sur le quai
place-the-ring-of-the-focus-on-danger-now = l’anneau du curseur sur « danger maintenant »

# --- signs that cannot be seen ---

sign-bidi = un signe qui renverse le sens de lecture
sign-direction = une marque de direction
sign-no-width = une espace sans largeur
sign-control = un signe de commande
