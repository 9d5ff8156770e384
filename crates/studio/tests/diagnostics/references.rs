//! Names that lead somewhere, each given once.

use super::base::{Change, printed};
use escale::tongue::Tongue;
use expect_test::{Expect, expect};

#[track_caller]
fn check(changes: &[Change], expected: &Expect) {
    expected.assert_eq(&printed(changes, Tongue::Fr));
}

#[test]
fn a_contact_that_does_not_exist() {
    check(
        &[("topics/a-gift.toml", "\"allo-119\"", "\"allo-199\"")],
        &expect![[r#"
            erreur[E031]: Le contact « allo-199 » n’existe pas.
             --> topics/a-gift.toml:5:13
              |
            5 | contacts = ["allo-199", "police-17"]
              |             ^^^^^^^^^^
              |
              = pourquoi : Il manquerait la personne à joindre, juste après avoir lu ce qui arrive.
              = à faire : Corrigez le nom, ou ajoutez le contact à contacts.toml.
              = vouliez-vous dire : allo-119"#]],
    );
}

#[test]
fn a_door_that_does_not_exist() {
    check(
        &[("topics/a-gift.toml", "\"living\"", "\"livng\"")],
        &expect![[r#"
            erreur[E030]: La porte « livng » n’existe pas.
             --> topics/a-gift.toml:3:8
              |
            3 | door = "livng"
              |        ^^^^^^^
              |
              = pourquoi : Ce sujet serait derrière une porte que personne ne peut ouvrir.
              = à faire : Corrigez le nom, ou ajoutez la porte à doors dans campaign.toml.
              = vouliez-vous dire : living

            attention[W035]: La porte « living » ne mène à aucun sujet.
             --> campaign.toml:7:10
              |
            7 | doors = ["living"]
              |          ^^^^^^^^
              |
              = pourquoi : Une jeune personne qui choisit cette porte arrive devant une page vide.
              = à faire : Donnez-lui un sujet (door = "living" dans un fichier de topics), ou retirez-la de doors."#]],
    );
}

#[test]
fn a_topic_in_the_order_that_does_not_exist() {
    check(
        &[("campaign.toml", "[\"a-gift\"]", "[\"a-gift\", \"a-debt\"]")],
        &expect![[r#"
            erreur[E032]: Le sujet « a-debt » n’existe pas.
             --> campaign.toml:8:21
              |
            8 | topics = ["a-gift", "a-debt"]
              |                     ^^^^^^^^
              |
              = pourquoi : Le lien ne mènerait nulle part, et la lecture s’arrêterait là.
              = à faire : Corrigez le nom, ou ajoutez le fichier au dossier topics."#]],
    );
}

#[test]
fn a_picture_that_is_not_drawn() {
    check(
        &[("topics/a-gift.toml", "art = \"gift\"", "art = \"gfit\"")],
        &expect![[r#"
            erreur[E034]: L’image « gfit » n’existe pas.
             --> topics/a-gift.toml:8:7
              |
            8 | art = "gfit"
              |       ^^^^^^
              |
              = pourquoi : La page s’ouvrirait avec un vide à la place du dessin.
              = à faire : Choisissez une des images, ou supprimez la ligne : gift, two-boats, phone-lantern, buoy, bird, bench, compass, chart, storm, signal, message, gulls, ring, shelter, cup, rope, key, bag, scales, letter, bridge, mirror-water, spyglass, umbrella, plaster.
              = vouliez-vous dire : gift"#]],
    );
}

#[test]
fn an_assessment_that_nothing_proposes() {
    check(
        &[("topics/a-gift.toml", "assessment = \"relationship\"\n", "")],
        &expect![[r#"
            attention[W036]: Aucun sujet ne propose le questionnaire « relationship ».
            --> assessments/relationship.toml
             = pourquoi : Personne ne le trouverait : rien n’y mène.
             = à faire : Dans un sujet, ajoutez la ligne qui le propose.
             = à copier : assessment = "relationship""#]],
    );
}

#[test]
fn a_code_in_use() {
    check(
        &[("assessments/relationship.toml", "\"v3\"", "\"k4\"")],
        &expect![[r#"
            erreur[E016]: Le code de lien « k4 » est déjà pris par topics/a-gift.toml.
             --> assessments/relationship.toml:1:8
              |
            1 | code = "k4"
              |        ^^^^
              |
              = pourquoi : Deux pages au même code : un lien imprimé mènerait à une autre page que prévu.
              = à faire : Choisissez deux autres signes. Ne changez jamais un code déjà imprimé."#]],
    );
}

#[test]
fn a_code_of_the_house() {
    check(
        &[("topics/a-gift.toml", "\"k4\"", "\"hp\"")],
        &expect![[r#"
            erreur[E016]: Le code de lien « hp » est déjà pris par Escale.
             --> topics/a-gift.toml:1:8
              |
            1 | code = "hp"
              |        ^^^^
              |
              = pourquoi : Deux pages au même code : un lien imprimé mènerait à une autre page que prévu.
              = à faire : Choisissez deux autres signes. Ne changez jamais un code déjà imprimé."#]],
    );
}

#[test]
fn a_door_written_twice() {
    check(
        &[("campaign.toml", "[\"living\"]", "[\"living\", \"living\"]")],
        &expect![[r#"
            erreur[E017]: « living » est écrit deux fois parmi les portes.
             --> campaign.toml:7:20
              |
            7 | doors = ["living", "living"]
              |                    ^^^^^^^^
              |
              = pourquoi : Le logiciel ne peut pas savoir de quoi on parle : une aide pourrait être remplacée par une autre.
              = à faire : Donnez un autre nom à l’un des deux, ou supprimez-le."#]],
    );
}

#[test]
fn a_phrase_that_does_not_exist() {
    check(
        &[("topics/a-gift.toml", "art =", "phrases = [\"no-name\"]\nart =")],
        &expect![[r#"
            erreur[E037]: Il n’y a pas de phrase « no-name ».
             --> topics/a-gift.toml:8:12
              |
            8 | phrases = ["no-name"]
              |            ^^^^^^^^^
              |
              = pourquoi : Une jeune personne n’aurait pas les mots prévus pour elle.
              = à faire : Écrivez un id qui est dans phrases.toml."#]],
    );
}
