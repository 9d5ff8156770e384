//! Broken packs: each is a tiny pack with one place changed, beside what the tool says of it.
//! Read them as a campaign officer would.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod assessments;
mod base;
mod contacts;
mod holidays;
mod keys;
mod references;
mod texts;
mod voice;

use base::{printed, whole};
use escale::tongue::Tongue;
use expect_test::expect;

#[test]
fn the_tiny_pack_has_no_fault() {
    expect![[r#"
        base : aucune erreur, aucun avertissement.
    "#]]
    .assert_eq(&whole(&[], Tongue::Fr));
}

#[test]
fn the_counts_come_last() {
    let changes = [
        ("contacts.toml", "call = \"119\"", "call = \"11\""),
        ("contacts.toml", "checked = 2026-11-02", "checked = 2026-03-02"),
    ];
    expect![[r#"
        erreur[E021]: « 11 » n’est pas un numéro du plan français.
         --> contacts.toml:3:8
          |
        3 | call = "11"
          |        ^^^^
          |
          = pourquoi : Un chiffre oublié suffit : l’appel n’aboutit pas, ou quelqu’un d’autre décroche.
          = à faire : Vérifiez le numéro à sa source : dix chiffres qui commencent par 0, ou un numéro court comme 119 ou 3018.

        attention[W073]: « police-17 » a été vérifié il y a 267 jours.
          --> contacts.toml:18:11
           |
        18 | checked = 2026-03-02
           |           ^^^^^^^^^^
           |
           = pourquoi : Avec le temps, des numéros changent, des horaires aussi.
           = à faire : Appelez ou écrivez-leur, puis notez le jour.
           = à copier : checked = 2026-11-24

        base : 1 erreur, 1 avertissement, dans 1 fichier.
            1 × E021  Un contact en France a un numéro que le plan français ne connaît pas.
            1 × W073  Après 180 jours, il est temps de rappeler ; après 365, une campagne publiée est refusée.
        Pour en savoir plus : escale explain E021
    "#]].assert_eq(&whole(&changes, Tongue::Fr));
    expect![[r#"
        error[E021]: “11” is no number of the French plan.
         --> contacts.toml:3:8
          |
        3 | call = "11"
          |        ^^^^
          |
          = why: One missing figure is enough: the call fails, or a stranger answers.
          = to do: Look it up at its source: ten figures that begin with 0, or a short number such as 119 or 3018.

        warning[W073]: “police-17” was checked 267 days ago.
          --> contacts.toml:18:11
           |
        18 | checked = 2026-03-02
           |           ^^^^^^^^^^
           |
           = why: With time, numbers change, and hours too.
           = to do: Call or write to them, then note the day.
           = to copy: checked = 2026-11-24

        base: 1 error, 1 warning, in 1 file.
            1 × E021  A contact in France has a number that the French plan does not know.
            1 × W073  After 180 days it is time to call again; after 365 a published campaign is refused.
        To know more: escale explain E021
    "#]].assert_eq(&whole(&changes, Tongue::En));
}

#[test]
fn english_says_the_same() {
    let changes = [("topics/a-gift.toml", "\"allo-119\"", "\"allo-199\"")];
    expect![[r#"
        error[E031]: There is no contact “allo-199”.
         --> topics/a-gift.toml:5:13
          |
        5 | contacts = ["allo-199", "police-17"]
          |             ^^^^^^^^^^
          |
          = why: The person to reach would be missing, right after reading what is happening.
          = to do: Correct the name, or add the contact to contacts.toml.
          = did you mean: allo-119"#]]
    .assert_eq(&printed(&changes, Tongue::En));
    let changes = [("fr/topics/a-gift.ftl", "a-gift-step-2 =", "a-gift-setp-2 =")];
    expect![[r#"
        error[E050]: The text “a-gift-step-2” is missing.
         --> fr/topics/a-gift.ftl:8:1
          |
        8 | a-gift-setp-2 = Dis non si tu veux
          | ^^^^^^^^^^^^^
          |
          = why: In this place the page would be empty for everybody.
          = to do: The text “a-gift-setp-2” is probably this one, its name misspelt: correct it.
          = to copy: a-gift-step-2"#]]
    .assert_eq(&printed(&changes, Tongue::En));
    let changes = [("contacts.toml", "\"24/7\"", "\"9h-23h\"")];
    expect![[r#"
        error[E019]: The hours “9h-23h” are not understood.
         --> contacts.toml:5:9
          |
        5 | hours = "9h-23h"
          |         ^^^^^^^^
          |
          = why: Wrong hours are a call without an answer, just when somebody found the courage to call.
          = to do: Write 24/7, or days (Mo Tu We Th Fr Sa Su, PH for holidays), then times, with ; between two rules.
          = to copy: hours = "Mo-Su 09:00-23:00""#]].assert_eq(&printed(&changes, Tongue::En));
}

#[test]
fn a_page_explains_a_code() {
    let code = escale::fault::Code::named("E021").unwrap();
    expect![[r#"
        E021 (erreur)
        Un contact en France a un numéro que le plan français ne connaît pas.

        pourquoi : Un chiffre oublié suffit : l’appel n’aboutit pas, ou quelqu’un d’autre décroche.

        Connus : 15, 17, 18, les 11x, les 116 xxx, les 10xx, 3xxx, les 118 xxx, et dix chiffres qui commencent par 0 (ou +33).

        Non : call = "0 800 235 23"
        Oui : call = "0 800 235 236"
    "#]].assert_eq(&escale::fault::explain(code, Tongue::Fr));
}
