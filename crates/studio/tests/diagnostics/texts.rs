//! Fluent texts: missing, unused, written twice, broken.

use super::base::{Change, printed};
use escale::tongue::Tongue;
use expect_test::{Expect, expect};

#[track_caller]
fn check(changes: &[Change], expected: &Expect) {
    expected.assert_eq(&printed(changes, Tongue::Fr));
}

#[test]
fn a_text_under_a_misspelt_name() {
    check(
        &[("fr/topics/a-gift.ftl", "a-gift-step-2 =", "a-gift-setp-2 =")],
        &expect![[r#"
            erreur[E050]: Il manque le texte « a-gift-step-2 ».
             --> fr/topics/a-gift.ftl:8:1
              |
            8 | a-gift-setp-2 = Dis non si tu veux
              | ^^^^^^^^^^^^^
              |
              = pourquoi : À cet endroit, la page serait vide pour tout le monde.
              = à faire : Le texte « a-gift-setp-2 » est sans doute celui-là, avec une faute dans son nom : corrigez-la.
              = à copier : a-gift-step-2"#]],
    );
}

#[test]
fn an_attribute_that_is_missing() {
    check(
        &[("fr/topics/a-gift.ftl", "    .hint = Un cadeau, un trajet\n", "")],
        &expect![[r#"
            erreur[E050]: Il manque le texte « a-gift.hint ».
             --> fr/topics/a-gift.ftl:1:1
              |
            1 | a-gift = On te propose quelque chose en échange
              | ^^^^^^
              |
              = pourquoi : À cet endroit, la page serait vide pour tout le monde.
              = à faire : Ajoutez-le sous « a-gift », avec quatre espaces devant le point.
              = à copier :     .hint = …"#]],
    );
}

#[test]
fn a_text_that_is_not_translated() {
    check(
        &[("en/contacts.ftl", "    .role = La police vient.\n", "")],
        &expect![[r#"
            attention[W051]: Le texte « police-17.role » n’est pas traduit.
             --> en/contacts.ftl:3:1
              |
            3 | police-17 = Police
              | ^^^^^^^^^
              |
              = pourquoi : Une personne qui ne lit pas la première langue le verrait dans celle-ci.
              = à faire : Traduisez-le sous « police-17 », avec quatre espaces devant le point.
              = à copier :     .role = …"#]],
    );
}

#[test]
fn a_file_that_is_not_translated() {
    check(
        &[("en/topics/a-gift.ftl", "", "")],
        &expect![[r#"
            attention[W053]: Ce fichier n’existe pas : 11 textes ne sont pas traduits.
            --> en/topics/a-gift.ftl
             = pourquoi : Une personne qui ne lit pas la première langue verrait cette page dans celle-ci.
             = à faire : Copiez fr/topics/a-gift.ftl à cet endroit, et traduisez-le."#]],
    );
}

#[test]
fn a_file_of_texts_that_is_missing() {
    check(
        &[("fr/contacts.ftl", "", "")],
        &expect![[r#"
            erreur[E052]: Il manque ce fichier et ses 4 textes.
            --> fr/contacts.ftl
             = pourquoi : Toute cette page serait vide.
             = à faire : Créez-le. Les textes qu’il contient : allo-119, allo-119.role, police-17, police-17.role."#]],
    );
}

#[test]
fn a_language_that_the_site_does_not_speak() {
    check(
        &[
            ("campaign.toml", "[\"fr\", \"en\"]", "[\"fr\", \"nds\"]"),
            ("nds/campaign.ftl", "", "home = Moin\n"),
        ],
        &expect![[r#"
            attention[W051]: Le texte « home.lead » n’est pas traduit.
             --> nds/campaign.ftl:1:1
              |
            1 | home = Moin
              | ^^^^
              |
              = pourquoi : Une personne qui ne lit pas la première langue le verrait dans celle-ci.
              = à faire : Traduisez-le sous « home », avec quatre espaces devant le point.
              = à copier :     .lead = …

            attention[W051]: Le texte « home.promise » n’est pas traduit.
             --> nds/campaign.ftl:1:1
              |
            1 | home = Moin
              | ^^^^
              |
              = à copier :     .promise = …

            attention[W051]: Le texte « help » n’est pas traduit.
             --> nds/campaign.ftl:1:12
              |
            1 | home = Moin
              |            ^
              |
              = à faire : Traduisez-le dans ce fichier.
              = à copier : help = …
                               .lead = …

            attention[W051]: Le texte « danger » n’est pas traduit.
             --> nds/campaign.ftl:1:12
              |
            1 | home = Moin
              |            ^
              |
              = à copier : danger = …
                               .text = …

            attention[W051]: Le texte « attract » n’est pas traduit.
             --> nds/campaign.ftl:1:12
              |
            1 | home = Moin
              |            ^
              |
              = à copier : attract = …
                               .lead = …

            attention[W051]: Le texte « about » n’est pas traduit.
             --> nds/campaign.ftl:1:12
              |
            1 | home = Moin
              |            ^
              |
              = à copier : about = …

            attention[W051]: Le texte « about-who » n’est pas traduit.
             --> nds/campaign.ftl:1:12
              |
            1 | home = Moin
              |            ^
              |
              = à copier : about-who = …
                               .text = …

            attention[W051]: Le texte « about-how » n’est pas traduit.
             --> nds/campaign.ftl:1:12
              |
            1 | home = Moin
              |            ^
              |
              = à copier : about-how = …
                               .text = …

            attention[W051]: Le texte « about-device » n’est pas traduit.
             --> nds/campaign.ftl:1:12
              |
            1 | home = Moin
              |            ^
              |
              = à copier : about-device = …
                               .text = …

            attention[W051]: Le texte « about-check » n’est pas traduit.
             --> nds/campaign.ftl:1:12
              |
            1 | home = Moin
              |            ^
              |
              = à copier : about-check = …
                               .text = …

            attention[W051]: Le texte « about-licence » n’est pas traduit.
             --> nds/campaign.ftl:1:12
              |
            1 | home = Moin
              |            ^
              |
              = à copier : about-licence = …
                               .text = …

            attention[W051]: Le texte « door-living » n’est pas traduit.
             --> nds/campaign.ftl:1:12
              |
            1 | home = Moin
              |            ^
              |
              = à copier : door-living = …
                               .hint = …

            attention[W053]: Ce fichier n’existe pas : 47 textes ne sont pas traduits.
            --> nds/assessments/relationship.ftl
             = pourquoi : Une personne qui ne lit pas la première langue verrait cette page dans celle-ci.
             = à faire : Copiez fr/assessments/relationship.ftl à cet endroit, et traduisez-le.

            attention[W053]: Ce fichier n’existe pas : 4 textes ne sont pas traduits.
            --> nds/contacts.ftl
             = à faire : Copiez fr/contacts.ftl à cet endroit, et traduisez-le.

            attention[W053]: Ce fichier n’existe pas : 11 textes ne sont pas traduits.
            --> nds/topics/a-gift.ftl
             = à faire : Copiez fr/topics/a-gift.ftl à cet endroit, et traduisez-le.

            attention[W055]: Les boutons du site n’existent pas encore en « nds ».
             --> campaign.toml:4:20
              |
            4 | languages = ["fr", "nds"]
              |                    ^^^^^
              |
              = pourquoi : Les boutons pour appeler, revenir ou sortir seraient dans une autre langue que le texte.
              = à faire : Copiez locales/en/app.ftl vers locales/nds/app.ftl, et traduisez-le."#]],
    );
}

#[test]
fn a_text_written_twice() {
    check(
        &[("fr/contacts.ftl", "police-17 =", "allo-119 = Encore\npolice-17 =")],
        &expect![[r#"
            erreur[E057]: Le texte « allo-119 » est écrit deux fois.
             --> fr/contacts.ftl:3:1
              |
            3 | allo-119 = Encore
              | ^^^^^^^^
              |
              = pourquoi : Un seul des deux serait montré, et pas forcément le bon.
              = à faire : Gardez le bon, et supprimez l’autre."#]],
    );
}

#[test]
fn a_line_without_its_equals_sign() {
    check(
        &[("fr/topics/a-gift.ftl", "a-gift-step-1 = Garde", "a-gift-step-1 Garde")],
        &expect![[r#"
            erreur[E056]: Ce texte n’est pas écrit comme il faut : il manque le signe = après le nom.
             --> fr/topics/a-gift.ftl:6:15
              |
            6 | a-gift-step-1 Garde les messages
              |               ^
              |
              = pourquoi : Ce texte et parfois le suivant disparaîtraient de la page.
              = à faire : Écrivez « nom = texte » ; les lignes suivantes du texte commencent par quatre espaces."#]],
    );
}

#[test]
fn a_brace_that_is_not_closed() {
    check(
        &[("fr/topics/a-gift.ftl", "Garde les", "Garde { les")],
        &expect![[r#"
            erreur[E056]: Ce texte n’est pas écrit comme il faut : une accolade est ouverte sans être fermée.
             --> fr/topics/a-gift.ftl:6:29
              |
            6 | a-gift-step-1 = Garde { les messages
              |                             ^
              |
              = pourquoi : Ce texte et parfois le suivant disparaîtraient de la page.
              = à faire : Écrivez « nom = texte » ; les lignes suivantes du texte commencent par quatre espaces."#]],
    );
}

#[test]
fn a_variable_that_nothing_fills() {
    check(
        &[("fr/topics/a-gift.ftl", "Garde les", "Garde { $prenom } les")],
        &expect![[r#"
            erreur[E059]: Rien ne remplit « $prenom » dans le texte « a-gift-step-1 ».
             --> fr/topics/a-gift.ftl:6:26
              |
            6 | a-gift-step-1 = Garde { $prenom } les messages
              |                          ^^^^^^
              |
              = pourquoi : La page montrerait le nom technique au milieu de la phrase.
              = à faire : Écrivez la phrase sans variable."#]],
    );
}

#[test]
fn a_variable_that_a_translation_lost() {
    check(
        &[(
            "en/campaign.ftl",
            "{ $device ->\n        [kiosk] Sans nom. « Quitter » efface tout.\n       *[other] Sans nom, sans compte.\n    }",
            "No name.",
        )],
        &expect![[r#"
            attention[W060]: Le texte « home.promise » ne dit plus « $device », qui est dans la première langue.
             --> en/campaign.ftl:3:6
              |
            3 |     .promise = No name.
              |      ^^^^^^^
              |
              = pourquoi : Cette traduction dirait la même chose à tout le monde, là où l’original s’adapte.
              = à faire : Reprenez la variable comme dans fr/campaign.ftl."#]],
    );
}

#[test]
fn markup() {
    check(
        &[
            ("fr/topics/a-gift.ftl", "La loi", "<b>La loi</b>"),
            ("fr/contacts.ftl", "Des personnes", "**Des** [personnes](https://a.fr)"),
        ],
        &expect![[r#"
            erreur[E061]: Ce texte contient des étoiles pour du gras : il serait montré tel quel.
             --> fr/contacts.ftl:2:13
              |
            2 |     .role = **Des** [personnes](https://a.fr) écoutent.
              |             ^^
              |
              = pourquoi : Des signes étranges au milieu d’une phrase font douter de la page.
              = à faire : Écrivez la phrase sans ces signes ; une liste se fait avec des lignes qui commencent par « - ».

            erreur[E061]: Ce texte contient un lien entre crochets : il serait montré tel quel.
             --> fr/contacts.ftl:2:21
              |
            2 |     .role = **Des** [personnes](https://a.fr) écoutent.
              |                     ^^^^^^^^^^^

            erreur[E061]: Ce texte contient le signe « < » : il serait montré tel quel.
             --> fr/topics/a-gift.ftl:5:13
              |
            5 |     .text = <b>La loi</b> est de ton côté.
              |             ^

            erreur[E061]: Ce texte contient le signe « < » : il serait montré tel quel.
             --> fr/topics/a-gift.ftl:5:22
              |
            5 |     .text = <b>La loi</b> est de ton côté.
              |                      ^"#]],
    );
}

#[test]
fn a_text_that_nothing_shows() {
    check(
        &[(
            "fr/topics/a-gift.ftl",
            "a-gift-step-3 =",
            "a-gift-notes = À revoir\n    .who = Anne\na-gift-step-3 =",
        )],
        &expect![[r#"
            attention[W058]: Rien ne montre le texte « a-gift-notes ».
              --> fr/topics/a-gift.ftl:10:1
               |
            10 | a-gift-notes = À revoir
               | ^^^^^^^^^^^^
               |
               = pourquoi : Ce qui est écrit là ne sera lu par personne : c’est souvent une faute dans le nom.
               = à faire : Corrigez le nom, ou supprimez le texte."#]],
    );
}

#[test]
fn a_choice_without_its_star() {
    check(
        &[("fr/campaign.ftl", "*[other]", "[other]")],
        &expect![[r#"
            erreur[E056]: Ce texte n’est pas écrit comme il faut : la suite de ce nom ne se lit pas ; un choix a une ligne marquée d’une étoile, et se ferme par une accolade.
             --> fr/campaign.ftl:3:5
              |
            3 |     .promise = { $device ->
              |     ^
              |
              = pourquoi : Ce texte et parfois le suivant disparaîtraient de la page.
              = à faire : Écrivez « nom = texte » ; les lignes suivantes du texte commencent par quatre espaces."#]],
    );
}

#[test]
fn a_function_that_nothing_here_knows() {
    check(
        &[("fr/topics/a-gift.ftl", "Garde les", "Garde { NUMBER(3) } des")],
        &expect![[r#"
        erreur[E056]: Ce texte n’est pas écrit comme il faut : « NUMBER » appelle une fonction, et il n’y en a pas ici.
         --> fr/topics/a-gift.ftl:6:25
          |
        6 | a-gift-step-1 = Garde { NUMBER(3) } des messages
          |                         ^^^^^^
          |
          = pourquoi : Ce texte et parfois le suivant disparaîtraient de la page.
          = à faire : Écrivez ce qui doit se lire : les mots, ou le nombre comme on le dit."#]],
    );
}

#[test]
fn a_whole_text_that_is_missing() {
    check(
        &[(
            "fr/topics/a-gift.ftl",
            "a-gift-step-2 = Dis non si tu veux\n    .more = Même après un oui.\n",
            "",
        )],
        &expect![[r#"
            erreur[E050]: Il manque le texte « a-gift-step-2 ».
             --> fr/topics/a-gift.ftl:9:40
              |
            9 |     .more = Le 119 répond jour et nuit.
              |                                        ^
              |
              = pourquoi : À cet endroit, la page serait vide pour tout le monde.
              = à faire : Ajoutez-le dans ce fichier.
              = à copier : a-gift-step-2 = …
                               .more = …"#]],
    );
}

/// In facts and in words alike.
#[test]
fn a_note_of_what_is_to_be_verified() {
    check(
        &[
            (
                "contacts.toml",
                "call = \"119\"\n",
                "# verify: the hours of the chat\ncall = \"119\"\n",
            ),
            ("fr/campaign.ftl", "about =", "# verifying: no note\n## verify : qui paie\nabout ="),
        ],
        &expect![[r#"
            attention[W094]: À vérifier : the hours of the chat
             --> contacts.toml:3:1
              |
            3 | # verify: the hours of the chat
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              |
              = pourquoi : Ce que personne n’a vérifié peut tromper ceux qui s’y fient.
              = à faire : Renseignez-vous, corrigez le texte au besoin, puis supprimez cette note.

            attention[W094]: À vérifier : qui paie
              --> fr/campaign.ftl:16:1
               |
            16 | ## verify : qui paie
               | ^^^^^^^^^^^^^^^^^^^^"#]],
    );
}
