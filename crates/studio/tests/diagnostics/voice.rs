//! How a campaign speaks: short sentences, no word that hurts, no odd sign.

use super::base::{Change, printed};
use escale::tongue::Tongue;
use expect_test::{Expect, expect};

#[track_caller]
fn check(changes: &[Change], expected: &Expect) {
    expected.assert_eq(&printed(changes, Tongue::Fr));
}

#[test]
fn a_sign_that_turns_a_number_round() {
    check(
        &[("fr/topics/a-gift.ftl", "Le 119", "Le \u{202E}119")],
        &expect![[r#"
            erreur[E062]: Il y a ici un signe invisible (un signe qui renverse le sens de lecture, U+202E).
              --> fr/topics/a-gift.ftl:11:16
               |
            11 |     .more = Le �119 répond jour et nuit.
               |                ^
               |
               = pourquoi : Il peut changer l’ordre des chiffres d’un numéro, ou couper un mot lu à voix haute.
               = à faire : Effacez ce qui est entre les deux lettres, et retapez-le au clavier."#]],
    );
}

#[test]
fn an_address_in_a_text_that_is_not_protected() {
    check(
        &[("fr/topics/a-gift.ftl", "Ils pourront servir.", "Voir http://exemple.fr/aide.")],
        &expect![[r#"
            erreur[E022]: L’adresse « http://exemple.fr/aide » n’est pas protégée.
             --> fr/topics/a-gift.ftl:7:18
              |
            7 |     .more = Voir http://exemple.fr/aide.
              |                  ^^^^^^^^^^^^^^^^^^^^^^
              |
              = pourquoi : Sans https, le Wi-Fi d’un lieu ou d’une famille peut lire la page ouverte.
              = à faire : Écrivez l’adresse avec https:// et vérifiez qu’elle s’ouvre.
              = à copier : https://exemple.fr/aide"#]],
    );
}

#[test]
fn a_long_sentence() {
    check(
        &[(
            "fr/topics/a-gift.ftl",
            "La loi est de ton côté.",
            "Courage. Si tu as peur, même un peu, et que tu ne sais pas à qui en parler, ni comment le dire, ni quand, alors la loi est de ton côté.",
        )],
        &expect![[r#"
            attention[W063]: Cette phrase a 30 mots ; pour les jeunes, 25 au plus.
             --> fr/topics/a-gift.ftl:5:22
              |
            5 | ...e. Si tu as peur, même un peu, et que tu ne sais pas à qui en parler, ni comment le dire, ni quand, alors la loi est de ton côté.
              |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              |
              = pourquoi : Une personne de douze ans, qui a peur, perd le fil d’une longue phrase.
              = à faire : Coupez-la en deux, une idée par phrase."#]],
    );
}

#[test]
fn a_title_that_gives_the_subject_away() {
    check(
        &[("campaign.toml", "\"Escale\"", "\"SOS Prostitution\"")],
        &expect![[r#"
            erreur[E064]: Le titre « SOS Prostitution » dit de quoi parle le site (« Prostitution »).
              --> campaign.toml:11:9
               |
            11 | title = "SOS Prostitution"
               |         ^^^^^^^^^^^^^^^^^^
               |
               = pourquoi : Qui regarde l’écran ou l’historique ne doit rien pouvoir deviner.
               = à faire : Choisissez un titre neutre, comme « Escale ».
               = à copier : title = "Escale""#]],
    );
}

#[test]
fn a_label_in_a_title() {
    check(
        &[(
            "fr/topics/a-gift.ftl",
            "On te propose quelque chose en échange",
            "Victime d’un échange ?",
        )],
        &expect![[r#"
            erreur[E065]: Ce titre pour les jeunes emploie « Victime ».
             --> fr/topics/a-gift.ftl:1:10
              |
            1 | a-gift = Victime d’un échange ?
              |          ^^^^^^^
              |
              = pourquoi : Un mot qui accuse ou qui colle une étiquette fait fermer la page avant l’aide.
              = à faire : Dites plutôt : « ce qui t’arrive », « la loi te protège »."#]],
    );
}

#[test]
fn a_reproach_in_a_text() {
    check(
        &[("fr/topics/a-gift.ftl", "Ils pourront servir.", "Tu aurais dû les garder.")],
        &expect![[r#"
            attention[W066]: Ce texte emploie « Tu aurais dû ».
             --> fr/topics/a-gift.ftl:7:13
              |
            7 |     .more = Tu aurais dû les garder.
              |             ^^^^^^^^^^^^
              |
              = pourquoi : Un mot qui accuse ou qui fait la leçon fait fermer la page avant l’aide.
              = à faire : Dites plutôt : « on t’y a amené », « tu as fait ce que tu pouvais »."#]],
    );
}

#[test]
fn a_word_of_the_campaigns_own() {
    check(
        &[(
            "words.toml",
            "",
            "[[never]]\nlanguage = \"fr\"\nword = \"cadeau*\"\ninstead = \"« quelque chose »\"\nonly = \"titles\"\n",
        )],
        &expect![[r#"
            erreur[E065]: Ce titre pour les jeunes emploie « cadeau ».
             --> fr/campaign.ftl:8:16
              |
            8 |     .hint = Un cadeau, une demande
              |                ^^^^^^
              |
              = pourquoi : Un mot qui accuse ou qui colle une étiquette fait fermer la page avant l’aide.
              = à faire : Dites plutôt : « quelque chose ».

            erreur[E065]: Ce titre pour les jeunes emploie « cadeau ».
             --> fr/topics/a-gift.ftl:2:16
              |
            2 |     .hint = Un cadeau, un trajet
              |                ^^^^^^"#]],
    );
}

#[test]
fn an_outcome_that_judges() {
    check(
        &[(
            "fr/assessments/relationship.ftl",
            "relationship-mixed =",
            "relationship-mixed = Ton score : 6",
        )],
        &expect![[r#"
            erreur[E069]: Cette fin dit « score ».
              --> fr/assessments/relationship.ftl:23:26
               |
            23 | relationship-mixed = Ton score : 6 Merci
               |                          ^^^^^
               |
               = pourquoi : Une fin n’est pas un verdict : un nombre ou le nom d’une maladie fait peur, ou rassure à tort.
               = à faire : Dites ce qui a été décrit, et qui peut aider."#]],
    );
}
