//! Public holidays: a code, or each day.

use super::base::{Change, printed};
use escale::tongue::Tongue;
use expect_test::{Expect, expect};

fn check(changes: &[Change], expected: &Expect) {
    expected.assert_eq(&printed(changes, Tongue::Fr));
}

#[test]
fn holidays_that_are_not_known() {
    check(
        &[("campaign.toml", "\"FR-57\"", "\"FR57\"")],
        &expect![[r#"
        erreur[E095]: « FR57 » ne dit pas quels jours sont fériés.
         --> campaign.toml:6:12
          |
        6 | holidays = "FR57"
          |            ^^^^^^
          |
          = pourquoi : Un jour férié oublié, c’est un appel sans réponse au moment où quelqu’un a trouvé le courage d’appeler.
          = à faire : Écrivez un code connu : FR, FR-57, FR-67, FR-68, BE, DE-SL, LU, ou FR, un tiret et un autre département d’Europe ; ou la liste de tous les jours fériés.
          = vouliez-vous dire : FR-57"#]],
    );
    check(
        &[("campaign.toml", "\"FR-57\"", "[2026-12-25, \"Noël\"]")],
        &expect![[r#"
        erreur[E095]: « Noël » ne dit pas quels jours sont fériés.
         --> campaign.toml:6:25
          |
        6 | holidays = [2026-12-25, "Noël"]
          |                         ^^^^^^
          |
          = pourquoi : Un jour férié oublié, c’est un appel sans réponse au moment où quelqu’un a trouvé le courage d’appeler.
          = à faire : Écrivez un code connu : FR, FR-57, FR-67, FR-68, BE, DE-SL, LU, ou FR, un tiret et un autre département d’Europe ; ou la liste de tous les jours fériés."#]],
    );
    check(
        &[("campaign.toml", "\"FR-57\"", "[]")],
        &expect![[r#"
        erreur[E095]: « [] » ne dit pas quels jours sont fériés.
         --> campaign.toml:6:12
          |
        6 | holidays = []
          |            ^^
          |
          = pourquoi : Un jour férié oublié, c’est un appel sans réponse au moment où quelqu’un a trouvé le courage d’appeler.
          = à faire : Écrivez un code connu : FR, FR-57, FR-67, FR-68, BE, DE-SL, LU, ou FR, un tiret et un autre département d’Europe ; ou la liste de tous les jours fériés."#]],
    );
    check(
        &[("campaign.toml", "\"FR-57\"", "[2026]")],
        &expect![[r#"
        erreur[E012]: « holidays » doit être un jour sans guillemets.
         --> campaign.toml:6:13
          |
        6 | holidays = [2026]
          |             ^^^^
          |
          = pourquoi : Une valeur mal écrite ne serait pas montrée, ou serait montrée de travers.
          = à faire : Écrivez par exemple : holidays = "FR-57""#]],
    );
}

#[test]
fn holidays_may_be_listed() {
    check(&[("campaign.toml", "\"FR-57\"", "[2026-12-25, \"2026-12-26\"]")], &expect![[""]]);
}
