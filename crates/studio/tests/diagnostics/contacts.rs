//! Numbers, addresses, hours, and the day of the last check.

use super::base::{Change, printed};
use escale::tongue::Tongue;
use expect_test::{Expect, expect};

#[track_caller]
fn check(changes: &[Change], expected: &Expect) {
    expected.assert_eq(&printed(changes, Tongue::Fr));
}

#[test]
fn hours_as_people_write_them() {
    check(
        &[("contacts.toml", "\"24/7\"", "\"9h-23h\"")],
        &expect![[r#"
            erreur[E019]: Les horaires « 9h-23h » ne se lisent pas.
             --> contacts.toml:5:9
              |
            5 | hours = "9h-23h"
              |         ^^^^^^^^
              |
              = pourquoi : Un horaire faux, c’est un appel sans réponse au moment où quelqu’un a trouvé le courage d’appeler.
              = à faire : Écrivez 24/7, ou les jours en anglais abrégé (Mo Tu We Th Fr Sa Su, PH les jours fériés) puis les heures, avec ; entre deux règles.
              = à copier : hours = "Mo-Su 09:00-23:00""#]],
    );
}

#[test]
fn several_rules_as_people_write_them() {
    check(
        &[("contacts.toml", "\"24/7\"", "\"Mo-Fr 9h-12h, 14h-18h; Sa 9h-12h; PH off\"")],
        &expect![[r#"
            erreur[E019]: Les horaires « Mo-Fr 9h-12h, 14h-18h; Sa 9h-12h; PH off » ne se lisent pas.
             --> contacts.toml:5:9
              |
            5 | hours = "Mo-Fr 9h-12h, 14h-18h; Sa 9h-12h; PH off"
              |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              |
              = pourquoi : Un horaire faux, c’est un appel sans réponse au moment où quelqu’un a trouvé le courage d’appeler.
              = à faire : Écrivez 24/7, ou les jours en anglais abrégé (Mo Tu We Th Fr Sa Su, PH les jours fériés) puis les heures, avec ; entre deux règles.
              = à copier : hours = "Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:00; PH off""#]],
    );
}

#[test]
fn hours_nobody_can_read() {
    check(
        &[("contacts.toml", "\"24/7\"", "\"le matin\"")],
        &expect![[r#"
            erreur[E019]: Les horaires « le matin » ne se lisent pas.
             --> contacts.toml:5:9
              |
            5 | hours = "le matin"
              |         ^^^^^^^^^^
              |
              = pourquoi : Un horaire faux, c’est un appel sans réponse au moment où quelqu’un a trouvé le courage d’appeler.
              = à faire : Écrivez 24/7, ou les jours en anglais abrégé (Mo Tu We Th Fr Sa Su, PH les jours fériés) puis les heures, avec ; entre deux règles."#]],
    );
}

#[test]
fn a_number_with_letters() {
    check(
        &[("contacts.toml", "call = \"119\"", "call = \"ALLO 119\"")],
        &expect![[r#"
            erreur[E020]: « ALLO 119 » ne peut pas être composé.
             --> contacts.toml:3:8
              |
            3 | call = "ALLO 119"
              |        ^^^^^^^^^^
              |
              = pourquoi : Un numéro qui ne se compose pas laisse seule la personne qui l’essaie.
              = à faire : Écrivez de 2 à 15 chiffres, groupés comme sur une affiche, sans lettre ni point."#]],
    );
}

#[test]
fn a_number_with_a_figure_too_few() {
    check(
        &[("contacts.toml", "call = \"119\"", "call = \"0 800 235 23\"")],
        &expect![[r#"
            erreur[E021]: « 0 800 235 23 » n’est pas un numéro du plan français.
             --> contacts.toml:3:8
              |
            3 | call = "0 800 235 23"
              |        ^^^^^^^^^^^^^^
              |
              = pourquoi : Un chiffre oublié suffit : l’appel n’aboutit pas, ou quelqu’un d’autre décroche.
              = à faire : Vérifiez le numéro à sa source : dix chiffres qui commencent par 0, ou un numéro court comme 119 ou 3018."#]],
    );
}

#[test]
fn the_second_of_two_like_numbers() {
    check(
        &[("contacts.toml", "call = \"17\"", "call = \"1\"")],
        &expect![[r#"
            erreur[E020]: « 1 » ne peut pas être composé.
              --> contacts.toml:14:8
               |
            14 | call = "1"
               |        ^^^
               |
               = pourquoi : Un numéro qui ne se compose pas laisse seule la personne qui l’essaie.
               = à faire : Écrivez de 2 à 15 chiffres, groupés comme sur une affiche, sans lettre ni point."#]],
    );
}

#[test]
fn an_address_that_is_not_protected() {
    check(
        &[("contacts.toml", "https://www.allo", "http://www.allo")],
        &expect![[r#"
            erreur[E022]: L’adresse « http://www.allo119.gouv.fr/ » n’est pas protégée.
             --> contacts.toml:4:7
              |
            4 | web = "http://www.allo119.gouv.fr/"
              |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              |
              = pourquoi : Sans https, le Wi-Fi d’un lieu ou d’une famille peut lire la page ouverte.
              = à faire : Écrivez l’adresse avec https:// et vérifiez qu’elle s’ouvre.
              = à copier : web = "https://www.allo119.gouv.fr/""#]],
    );
}

#[test]
fn a_public_address_that_is_not_protected() {
    check(
        &[(
            "campaign.toml",
            "[discretion]",
            "public_address = \"http://escale.example\"\n[discretion]",
        )],
        &expect![[r#"
            erreur[E022]: L’adresse « http://escale.example » n’est pas protégée.
              --> campaign.toml:10:18
               |
            10 | public_address = "http://escale.example"
               |                  ^^^^^^^^^^^^^^^^^^^^^^^
               |
               = pourquoi : Sans https, le Wi-Fi d’un lieu ou d’une famille peut lire la page ouverte.
               = à faire : Écrivez l’adresse avec https:// et vérifiez qu’elle s’ouvre.
               = à copier : public_address = "https://escale.example""#]],
    );
}

#[test]
fn an_address_without_its_beginning() {
    check(
        &[("contacts.toml", "https://www.allo", "www.allo")],
        &expect![[r#"
            erreur[E023]: « www.allo119.gouv.fr/ » n’est pas une adresse de site.
             --> contacts.toml:4:7
              |
            4 | web = "www.allo119.gouv.fr/"
              |       ^^^^^^^^^^^^^^^^^^^^^^
              |
              = pourquoi : Le bouton mènerait à une page d’erreur, au moment de demander de l’aide.
              = à faire : Copiez l’adresse depuis le navigateur : elle commence par https:// et n’a pas d’espace."#]],
    );
}

#[test]
fn a_day_between_quotes() {
    check(
        &[("contacts.toml", "2026-11-01", "\"1/11/2026\"")],
        &expect![[r#"
            erreur[E024]: « 1/11/2026 » n’est pas un jour du calendrier.
              --> contacts.toml:10:11
               |
            10 | checked = "1/11/2026"
               |           ^^^^^^^^^^^
               |
               = pourquoi : Le jour du dernier contrôle dit si l’on peut encore se fier au numéro.
               = à faire : Écrivez année-mois-jour, sans guillemets.
               = à copier : checked = 2026-11-01"#]],
    );
}

#[test]
fn a_contact_that_cannot_be_reached() {
    check(
        &[("contacts.toml", "call = \"119\"\n", "")],
        &expect![[r#"
            erreur[E027]: On ne peut pas joindre « allo-119 » : ni appel, ni message, ni tchat, ni formulaire, ni adresse.
             --> contacts.toml:2:6
              |
            2 | id = "allo-119"
              |      ^^^^^^^^^^
              |
              = pourquoi : Une jeune personne lirait le nom d’une aide, sans aucun moyen d’y arriver.
              = à faire : Ajoutez call, text, chat, form ou address ; meet = true si l’on y va ; ou le fallback qui répond à sa place.
              = à copier : call = "…""#]],
    );
}

#[test]
fn nobody_has_checked() {
    check(
        &[("contacts.toml", "checked = 2026-11-02", "verify = true")],
        &expect![[r#"
            erreur[E070]: Personne n’a encore vérifié « police-17 », et la campagne est publiée (source : service-public.fr, 2026).
              --> contacts.toml:18:10
               |
            18 | verify = true
               |          ^^^^
               |
               = pourquoi : Un numéro faux coûte cher à une jeune personne : elle n’appelle souvent qu’une fois.
               = à faire : Appelez ou écrivez-leur, puis notez le jour.
               = à copier : checked = 2026-11-24"#]],
    );
}

#[test]
fn nobody_has_checked_in_a_draft() {
    check(
        &[
            ("campaign.toml", "published", "draft"),
            ("contacts.toml", "checked = 2026-11-02", "verify = true"),
        ],
        &expect![[r#"
            attention[W071]: Personne n’a encore vérifié « police-17 » (source : service-public.fr, 2026).
              --> contacts.toml:18:10
               |
            18 | verify = true
               |          ^^^^
               |
               = pourquoi : Un numéro faux coûte cher à une jeune personne : elle n’appelle souvent qu’une fois.
               = à faire : Appelez ou écrivez-leur avant de publier, puis notez le jour.
               = à copier : checked = 2026-11-24"#]],
    );
}

#[test]
fn a_check_that_grows_old() {
    check(
        &[("contacts.toml", "2026-11-01", "2026-03-01")],
        &expect![[r#"
            attention[W073]: « allo-119 » a été vérifié il y a 268 jours.
              --> contacts.toml:10:11
               |
            10 | checked = 2026-03-01
               |           ^^^^^^^^^^
               |
               = pourquoi : Avec le temps, des numéros changent, des horaires aussi.
               = à faire : Appelez ou écrivez-leur, puis notez le jour.
               = à copier : checked = 2026-11-24"#]],
    );
}

#[test]
fn a_check_of_more_than_a_year() {
    check(
        &[("contacts.toml", "2026-11-01", "2025-03-01")],
        &expect![[r#"
            erreur[E072]: « allo-119 » a été vérifié il y a 633 jours : c’est trop ancien pour une campagne publiée.
              --> contacts.toml:10:11
               |
            10 | checked = 2025-03-01
               |           ^^^^^^^^^^
               |
               = pourquoi : En un an, des numéros changent, des horaires aussi.
               = à faire : Appelez ou écrivez-leur, puis notez le jour.
               = à copier : checked = 2026-11-24"#]],
    );
}

#[test]
fn a_check_on_a_day_to_come() {
    check(
        &[("contacts.toml", "2026-11-01", "2062-11-01")],
        &expect![[r#"
            erreur[E074]: « allo-119 » aurait été vérifié un jour à venir, le 2062-11-01.
              --> contacts.toml:10:11
               |
            10 | checked = 2062-11-01
               |           ^^^^^^^^^^
               |
               = pourquoi : La page annoncerait comme vérifié ce que personne n’a encore essayé.
               = à faire : Notez le jour où l’appel a vraiment eu lieu."#]],
    );
}

#[test]
fn checked_and_unsure() {
    check(
        &[("contacts.toml", "checked = 2026-11-02", "checked = 2026-11-02\nverify = true")],
        &expect![[r#"
            attention[W075]: « police-17 » est à la fois vérifié et incertain.
              --> contacts.toml:19:10
               |
            19 | verify = true
               |          ^^^^
               |
               = pourquoi : La page ne dirait pas « ouvert maintenant », alors que l’équipe le sait.
               = à faire : Si tout a été vérifié, supprimez la ligne verify."#]],
    );
}

#[test]
fn a_contact_written_twice() {
    check(
        &[
            ("contacts.toml", "\"police-17\"", "\"allo-119\""),
            ("fr/contacts.ftl", "police-17 = Police\n    .role = La police vient.\n", ""),
            ("en/contacts.ftl", "police-17 = Police\n    .role = La police vient.\n", ""),
            ("topics/a-gift.toml", ", \"police-17\"", ""),
        ],
        &expect![[r#"
            erreur[E017]: « allo-119 » est écrit deux fois parmi les contacts.
              --> contacts.toml:13:6
               |
            13 | id = "allo-119"
               |      ^^^^^^^^^^
               |
               = pourquoi : Le logiciel ne peut pas savoir de quoi on parle : une aide pourrait être remplacée par une autre.
               = à faire : Donnez un autre nom à l’un des deux, ou supprimez-le."#]],
    );
}

#[test]
fn two_periods_that_overlap() {
    check(
        &[("contacts.toml", "24/7", "Mo-Fr 09:00-12:00,11:00-18:00")],
        &expect![[r#"
            erreur[E028]: Deux périodes se chevauchent : 11:00 est avant la fin de la première, à 12:00.
             --> contacts.toml:5:9
              |
            5 | hours = "Mo-Fr 09:00-12:00,11:00-18:00"
              |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              |
              = pourquoi : Un horaire faux, c’est un appel sans réponse au moment où quelqu’un a trouvé le courage d’appeler.
              = à faire : Vérifiez les horaires à leur source ; la seconde période commence au plus tôt à 12:00."#]],
    );
}

#[test]
fn a_contact_that_cannot_be_read_hides_no_fault_of_another() {
    check(
        &[
            ("contacts.toml", "\"24/7\"", "\"24h/24\""),
            ("contacts.toml", "call = \"17\"", "call = \"11\""),
        ],
        &expect![[r#"
            erreur[E019]: Les horaires « 24h/24 » ne se lisent pas.
             --> contacts.toml:5:9
              |
            5 | hours = "24h/24"
              |         ^^^^^^^^
              |
              = pourquoi : Un horaire faux, c’est un appel sans réponse au moment où quelqu’un a trouvé le courage d’appeler.
              = à faire : Écrivez 24/7, ou les jours en anglais abrégé (Mo Tu We Th Fr Sa Su, PH les jours fériés) puis les heures, avec ; entre deux règles.
              = à copier : hours = "24/7"

            erreur[E021]: « 11 » n’est pas un numéro du plan français.
              --> contacts.toml:14:8
               |
            14 | call = "11"
               |        ^^^^
               |
               = pourquoi : Un chiffre oublié suffit : l’appel n’aboutit pas, ou quelqu’un d’autre décroche.
               = à faire : Vérifiez le numéro à sa source : dix chiffres qui commencent par 0, ou un numéro court comme 119 ou 3018."#]],
    );
}

#[test]
fn another_answers_in_its_place() {
    check(
        &[("contacts.toml", "call = \"119\"\n", "fallback = \"police-17\"\n")],
        &expect![[r#"
            attention[W029]: « allo-119 » n’a pas encore de numéro : « police-17 » répond à sa place.
             --> contacts.toml:3:12
              |
            3 | fallback = "police-17"
              |            ^^^^^^^^^^^
              |
              = pourquoi : Un numéro proche, c’est un pas de moins pour une jeune personne.
              = à faire : Demandez son numéro au service, et s’il peut être montré ; puis écrivez-le et supprimez la ligne fallback.
              = à copier : call = "…""#]],
    );
}

#[test]
fn another_that_does_not_exist() {
    check(
        &[("contacts.toml", "call = \"119\"\n", "fallback = \"police-71\"\n")],
        &expect![[r#"
            erreur[E031]: Le contact « police-71 » n’existe pas.
             --> contacts.toml:3:12
              |
            3 | fallback = "police-71"
              |            ^^^^^^^^^^^
              |
              = pourquoi : Il manquerait la personne à joindre, juste après avoir lu ce qui arrive.
              = à faire : Corrigez le nom, ou ajoutez le contact à contacts.toml.
              = vouliez-vous dire : police-17"#]],
    );
}

#[test]
fn another_that_has_no_number_itself() {
    check(
        &[("contacts.toml", "call = \"119\"\n", "fallback = \"allo-119\"\n")],
        &expect![[r#"
            erreur[E038]: « allo-119 » ne peut pas répondre à la place de « allo-119 » : il n’a pas de numéro lui-même.
             --> contacts.toml:3:12
              |
            3 | fallback = "allo-119"
              |            ^^^^^^^^^^
              |
              = pourquoi : Une jeune personne serait renvoyée plus loin, et ne joindrait personne.
              = à faire : Nommez un contact qui a call, text, chat ou form."#]],
    );
}

/// One goes there: no number is missing.
#[test]
fn a_contact_to_be_met() {
    check(&[("contacts.toml", "call = \"119\"\n", "meet = true\n")], &expect![""]);
}
