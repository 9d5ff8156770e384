//! Keys and values of TOML files.

use super::base::{Change, printed};
use escale::tongue::Tongue;
use expect_test::{Expect, expect};

#[track_caller]
fn check(changes: &[Change], expected: &Expect) {
    expected.assert_eq(&printed(changes, Tongue::Fr));
}

#[test]
fn a_missing_file() {
    check(
        &[("campaign.toml", "", "")],
        &expect![[r#"
        erreur[E001]: Le fichier « campaign.toml » manque.
        --> campaign.toml
         = pourquoi : Sans ce fichier, le site ne peut pas être construit, et personne n’y trouve d’aide.
         = à faire : Créez-le ; campaigns/example montre ce qu’il contient."#]],
    );
}

#[test]
fn a_line_that_is_not_toml() {
    check(
        &[("contacts.toml", "call = \"119\"", "call = 119 or 114")],
        &expect![[r#"
            erreur[E003]: Cette ligne n’est pas écrite comme il faut : la valeur n’a pas de guillemets.
             --> contacts.toml:3:8
              |
            3 | call = 119 or 114
              |        ^^^^^^^^^^
              |
              = pourquoi : Tant que ce fichier ne se lit pas, rien de ce qu’il contient n’est montré.
              = à faire : Vérifiez les guillemets, les crochets et le signe =, ici ou à la ligne d’avant."#]],
    );
}

#[test]
fn an_open_quote() {
    check(
        &[("topics/a-gift.toml", "door = \"living\"", "door = \"living")],
        &expect![[r#"
            erreur[E003]: Cette ligne n’est pas écrite comme il faut : un guillemet est ouvert sans être fermé.
             --> topics/a-gift.toml:3:15
              |
            3 | door = "living
              |               ^
              |
              = pourquoi : Tant que ce fichier ne se lit pas, rien de ce qu’il contient n’est montré.
              = à faire : Vérifiez les guillemets, les crochets et le signe =, ici ou à la ligne d’avant."#]],
    );
}

#[test]
fn a_key_written_twice() {
    check(
        &[("contacts.toml", "call = \"119\"", "call = \"119\"\ncall = \"114\"")],
        &expect![[r#"
            erreur[E014]: La clé « call » est écrite deux fois.
             --> contacts.toml:4:1
              |
            4 | call = "114"
              | ^^^^
              |
              = pourquoi : Le logiciel ne sait pas laquelle croire : une jeune personne pourrait recevoir l’ancienne.
              = à faire : Gardez la bonne ligne et supprimez l’autre."#]],
    );
}

#[test]
fn an_unknown_key_with_the_one_meant() {
    check(
        &[("topics/a-gift.toml", "related =", "relate =")],
        &expect![[r#"
            erreur[E010]: La clé « relate » n’existe pas dans ce fichier.
             --> topics/a-gift.toml:6:1
              |
            6 | relate = []
              | ^^^^^^
              |
              = pourquoi : Une information écrite sous un nom inconnu n’est montrée à personne, sans que cela se voie.
              = à faire : Corrigez le nom, ou supprimez la ligne. Les noms possibles : code, audience, door, group, needs, contacts, related, phrases, assessment, art.
              = vouliez-vous dire : related"#]],
    );
}

#[test]
fn an_unknown_key_in_a_group() {
    check(
        &[(
            "contacts.toml",
            "source = \"service",
            "[contact.then]\nawait = \"later\"\n[contact.x]\nsource = \"service",
        )],
        &expect![[r#"
            erreur[E011]: Il manque « source » dans [contact].
              --> contacts.toml:13:6
               |
            13 | id = "police-17"
               |      ^^^^^^^^^^^
               |
               = pourquoi : Sans cette information, la page ne peut pas être montrée.
               = à faire : Ajoutez la ligne, avec votre valeur.
               = à copier : source = "…"

            erreur[E010]: La clé « await » n’existe pas dans [then].
              --> contacts.toml:18:1
               |
            18 | await = "later"
               | ^^^^^
               |
               = pourquoi : Une information écrite sous un nom inconnu n’est montrée à personne, sans que cela se voie.
               = à faire : Corrigez le nom, ou supprimez la ligne. Les noms possibles : asks_name, reports, who_learns, you_decide, never, wait, trace.
               = vouliez-vous dire : wait

            erreur[E010]: La clé « x » n’existe pas dans [contact].
              --> contacts.toml:19:10
               |
            19 | [contact.x]
               |          ^
               |
               = à faire : Corrigez le nom, ou supprimez la ligne. Les noms possibles : id, call, text, chat, form, web, address, town, meet, fallback, hours, needs, ages, languages, territory, free, anonymous, on_bill, source, checked, verify, then."#]],
    );
}

#[test]
fn a_missing_key() {
    check(
        &[("contacts.toml", "territory = \"FR\"\nsource = \"service", "source = \"service")],
        &expect![[r#"
            erreur[E011]: Il manque « territory » dans [contact].
              --> contacts.toml:13:6
               |
            13 | id = "police-17"
               |      ^^^^^^^^^^^
               |
               = pourquoi : Sans cette information, la page ne peut pas être montrée.
               = à faire : Ajoutez la ligne, avec votre valeur.
               = à copier : territory = "FR""#]],
    );
}

#[test]
fn a_missing_group() {
    check(
        &[(
            "campaign.toml",
            "[discretion]\ntitle = \"Escale\"\nexit = \"https://meteofrance.com/\"\n",
            "",
        )],
        &expect![[r#"
            erreur[E011]: Il manque « discretion » dans ce fichier.
            --> campaign.toml
             = pourquoi : Sans cette information, la page ne peut pas être montrée.
             = à faire : Ajoutez la ligne, avec votre valeur.
             = à copier : [discretion]
                          title = "Escale"
                          exit = "https://meteofrance.com/""#]],
    );
}

#[test]
fn a_text_where_a_list_belongs() {
    check(
        &[("topics/a-gift.toml", "needs = [\"talk\"]", "needs = \"talk\"")],
        &expect![[r#"
            erreur[E012]: « needs » doit être une liste de textes entre crochets.
             --> topics/a-gift.toml:4:9
              |
            4 | needs = "talk"
              |         ^^^^^^
              |
              = pourquoi : Une valeur mal écrite ne serait pas montrée, ou serait montrée de travers.
              = à faire : Écrivez par exemple : needs = ["talk"]
              = à copier : needs = ["talk"]"#]],
    );
}

#[test]
fn true_between_quotes() {
    check(
        &[("contacts.toml", "call = \"17\"", "call = \"17\"\nfree = \"true\"")],
        &expect![[r#"
            erreur[E012]: « free » doit être true ou false, sans guillemets.
              --> contacts.toml:15:8
               |
            15 | free = "true"
               |        ^^^^^^
               |
               = pourquoi : Une valeur mal écrite ne serait pas montrée, ou serait montrée de travers.
               = à faire : Écrivez par exemple : free = true
               = à copier : free = true"#]],
    );
}

#[test]
fn a_word_that_is_no_choice() {
    check(
        &[("topics/a-gift.toml", "\"young\"", "\"yuong\"")],
        &expect![[r#"
            erreur[E013]: « yuong » n’est pas un choix possible pour « audience ».
             --> topics/a-gift.toml:2:12
              |
            2 | audience = "yuong"
              |            ^^^^^^^
              |
              = pourquoi : Ce choix décide de ce qui est montré, et à qui : un mot inconnu ne mène à personne.
              = à faire : Choisissez parmi : young, friend, parent, professional.
              = vouliez-vous dire : young"#]],
    );
}

#[test]
fn a_need_that_does_not_exist() {
    check(
        &[("contacts.toml", "[\"danger\"]", "[\"danger\", \"police\"]")],
        &expect![[r#"
            erreur[E013]: « police » n’est pas un choix possible pour « needs ».
              --> contacts.toml:15:20
               |
            15 | needs = ["danger", "police"]
               |                    ^^^^^^^^
               |
               = pourquoi : Ce choix décide de ce qui est montré, et à qui : un mot inconnu ne mène à personne.
               = à faire : Choisissez parmi : danger, talk, images, health, dark, shelter, rights, friend, parent, pro."#]],
    );
}

#[test]
fn a_code_that_says_something() {
    check(
        &[("topics/a-gift.toml", "\"k4\"", "\"cadeau\"")],
        &expect![[r#"
            erreur[E015]: « cadeau » n’est pas un code de lien.
             --> topics/a-gift.toml:1:8
              |
            1 | code = "cadeau"
              |        ^^^^^^^^
              |
              = pourquoi : Ce code est dans l’adresse de la page : il ne doit rien dire à qui regarde par-dessus l’épaule.
              = à faire : Écrivez deux signes : une lettre, puis une lettre ou un chiffre de 2 à 9 ; jamais i, l ni o."#]],
    );
}

#[test]
fn a_duration_in_words() {
    check(
        &[("campaign.toml", "\"45s\"", "\"45 secondes\"")],
        &expect![[r#"
        erreur[E018]: « 45 secondes » n’est pas une durée.
          --> campaign.toml:15:8
           |
        15 | idle = "45 secondes"
           |        ^^^^^^^^^^^^^
           |
           = pourquoi : Cette durée décide quand un écran public efface ce qu’une personne y a lu.
           = à faire : Écrivez un nombre suivi de s pour secondes ou de m pour minutes."#]],
    );
}

#[test]
fn a_language_in_words() {
    check(
        &[("campaign.toml", "[\"fr\", \"en\"]", "[\"français\", \"en\"]")],
        &expect![[r#"
        erreur[E026]: « français » n’est pas le code d’une langue.
         --> campaign.toml:4:14
          |
        4 | languages = ["français", "en"]
          |              ^^^^^^^^^^
          |
          = pourquoi : La voix qui lit la page et le sens de lecture en dépendent.
          = à faire : Écrivez le code court de la langue, en minuscules : fr, en, de, ar, uk…"#]],
    );
}

#[test]
fn several_at_once() {
    check(
        &[
            ("campaign.toml", "\"45s\"", "\"bientôt\""),
            ("contacts.toml", "\"0-21\"", "\"jeunes\""),
            ("topics/a-gift.toml", "code", "cod"),
        ],
        &expect![[r#"
            erreur[E018]: « bientôt » n’est pas une durée.
              --> campaign.toml:15:8
               |
            15 | idle = "bientôt"
               |        ^^^^^^^^^
               |
               = pourquoi : Cette durée décide quand un écran public efface ce qu’une personne y a lu.
               = à faire : Écrivez un nombre suivi de s pour secondes ou de m pour minutes.

            erreur[E025]: « jeunes » n’est pas une tranche d’âge.
             --> contacts.toml:7:8
              |
            7 | ages = "jeunes"
              |        ^^^^^^^^
              |
              = pourquoi : L’âge décide si ce contact est proposé : mal écrit, il manquerait à qui en a besoin.
              = à faire : Écrivez deux âges en années, le plus petit d’abord, avec un tiret.

            erreur[E010]: La clé « cod » n’existe pas dans ce fichier.
             --> topics/a-gift.toml:1:1
              |
            1 | cod = "k4"
              | ^^^
              |
              = pourquoi : Une information écrite sous un nom inconnu n’est montrée à personne, sans que cela se voie.
              = à faire : Corrigez le nom, ou supprimez la ligne. Les noms possibles : code, audience, door, group, needs, contacts, related, phrases, assessment, art.
              = vouliez-vous dire : code"#]],
    );
}

#[test]
fn a_sign_that_cannot_be_seen_in_a_number() {
    check(
        &[("contacts.toml", "allo119.gouv.fr, 2026", "allo119\u{200B}.gouv.fr, 2026")],
        &expect![[r#"
            erreur[E062]: Il y a ici un signe invisible (une espace sans largeur, U+200B).
             --> contacts.toml:9:18
              |
            9 | source = "allo119�.gouv.fr, 2026"
              |                  ^
              |
              = pourquoi : Il peut changer l’ordre des chiffres d’un numéro, ou couper un mot lu à voix haute.
              = à faire : Effacez ce qui est entre les deux lettres, et retapez-le au clavier."#]],
    );
}

#[test]
fn a_heading_that_is_not_closed() {
    check(
        &[("campaign.toml", "[kiosk]", "[kiosk")],
        &expect![[r#"
        erreur[E003]: Cette ligne n’est pas écrite comme il faut : un crochet est ouvert sans être fermé.
          --> campaign.toml:14:7
           |
        14 | [kiosk
           |       ^
           |
           = pourquoi : Tant que ce fichier ne se lit pas, rien de ce qu’il contient n’est montré.
           = à faire : Vérifiez les guillemets, les crochets et le signe =, ici ou à la ligne d’avant."#]],
    );
}

#[test]
fn a_line_without_its_equals_sign() {
    check(
        &[("campaign.toml", "zone = ", "zone ")],
        &expect![[r#"
        erreur[E003]: Cette ligne n’est pas écrite comme il faut : il manque le signe =.
         --> campaign.toml:5:6
          |
        5 | zone "Europe/Paris"
          |      ^
          |
          = pourquoi : Tant que ce fichier ne se lit pas, rien de ce qu’il contient n’est montré.
          = à faire : Vérifiez les guillemets, les crochets et le signe =, ici ou à la ligne d’avant."#]],
    );
}

#[test]
fn one_block_where_several_belong() {
    check(
        &[("contacts.toml", "", "[contact]\nid = \"allo-119\"\n")],
        &expect![[r#"
            erreur[E012]: « contact » doit être une suite de groupes, chacun sous son titre entre doubles crochets.
             --> contacts.toml:1:1
              |
            1 | [contact]
              | ^^^^^^^^^
              |
              = pourquoi : Une valeur mal écrite ne serait pas montrée, ou serait montrée de travers.
              = à faire : Écrivez par exemple : [[contact]]"#]],
    );
}

#[test]
fn a_number_where_a_text_belongs() {
    check(
        &[("contacts.toml", "call = \"17\"", "call = 17")],
        &expect![[r#"
            erreur[E012]: « call » doit être un texte entre guillemets.
              --> contacts.toml:14:8
               |
            14 | call = 17
               |        ^^
               |
               = pourquoi : Une valeur mal écrite ne serait pas montrée, ou serait montrée de travers.
               = à faire : Écrivez par exemple : call = "119"
               = à copier : call = "17""#]],
    );
}

#[test]
fn a_colour_and_a_theme_that_do_not_exist() {
    check(
        &[("theme.toml", "", "[light]\nlmap = \"#FFC24B\"\nquay = \"teal\"\n[drak]\n")],
        &expect![[r##"
            erreur[E085]: La couleur « lmap » n’existe pas.
             --> theme.toml:2:1
              |
            2 | lmap = "#FFC24B"
              | ^^^^
              |
              = pourquoi : Elle ne serait montrée nulle part.
              = à faire : Choisissez un des noms que docs/theme.md explique, ou supprimez la ligne.
              = vouliez-vous dire : lamp

            erreur[E086]: « quay » n’a pas une couleur pour valeur.
             --> theme.toml:3:8
              |
            3 | quay = "teal"
              |        ^^^^^^
              |
              = pourquoi : À cet endroit, la page n’aurait pas la couleur choisie.
              = à faire : Écrivez # et six signes de 0 à 9 et de A à F, entre guillemets.
              = à copier : quay = "#12394A"

            erreur[E082]: Le thème « drak » n’existe pas.
             --> theme.toml:4:2
              |
            4 | [drak]
              |  ^^^^
              |
              = pourquoi : Les couleurs écrites dessous ne seraient montrées nulle part.
              = à faire : Écrivez [light] ou [dark].
              = vouliez-vous dire : dark"##]],
    );
}

#[test]
fn a_colour_that_cannot_be_read() {
    check(
        &[("theme.toml", "", "[light]\nlamp = \"#8A5A00\"\n")],
        &expect![[r##"
            erreur[E080]: Dans [light], on-lamp #092531 sur lamp #8A5A00 : contraste 2.68, il faut 7 (le bouton d’aide).
             --> theme.toml:2:1
              |
            2 | lamp = "#8A5A00"
              | ^^^^^^^^^^^^^^^^
              |
              = pourquoi : Une personne qui voit mal, ou dont l’écran est au soleil, ne pourrait pas lire.
              = à faire : Remplacez la ligne : cette couleur, la plus proche, passe partout où « lamp » sert.
              = à copier : lamp = "#DAA65F"

            erreur[E080]: Dans [light], lamp #8A5A00 sur quay-2 #0A2836 : contraste 2.58, il faut 7 (le bouton d’aide sur la page d’aide, texte et bord).
             --> theme.toml:2:1
              |
            2 | lamp = "#8A5A00"
              | ^^^^^^^^^^^^^^^^
              |
              = à copier : lamp = "#DAA65F""##]],
    );
}
