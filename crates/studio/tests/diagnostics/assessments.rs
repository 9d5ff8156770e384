//! Questions that can be answered, rules that can hold, outcomes that can be reached.

use super::base::{Change, printed};
use escale::tongue::Tongue;
use expect_test::{Expect, expect};

#[track_caller]
fn check(changes: &[Change], expected: &Expect) {
    expected.assert_eq(&printed(changes, Tongue::Fr));
}

#[test]
fn a_question_without_answers() {
    check(
        &[("assessments/relationship.toml", "scale = \"frequency\"\n", "")],
        &expect![[r#"
        erreur[E040]: La question « gifts » n’a pas de réponses à choisir.
         --> assessments/relationship.toml:5:6
          |
        5 | id = "gifts"
          |      ^^^^^^^
          |
          = pourquoi : Une question sans réponse arrête la personne qui avait commencé à se confier.
          = à faire : Ajoutez scale = "frequency", ou une liste options.
          = à copier : scale = "frequency""#]],
    );
}

#[test]
fn a_question_with_two_lists_of_answers() {
    check(
        &[(
            "assessments/relationship.toml",
            "scale = \"frequency\"",
            "scale = \"frequency\"\noptions = [{ id = \"yes\" }]",
        )],
        &expect![[r#"
            erreur[E046]: La question « gifts » a deux listes de réponses : scale et options.
             --> assessments/relationship.toml:5:6
              |
            5 | id = "gifts"
              |      ^^^^^^^
              |
              = pourquoi : Les réponses écrites dans options ne seraient pas montrées, ni leur alerte entendue.
              = à faire : Gardez l’une des deux."#]],
    );
}

#[test]
fn a_rule_about_a_question_that_does_not_exist() {
    check(
        &[(
            "assessments/relationship.toml",
            "[\"gifts\", \"threats\"]",
            "[\"gfits\", \"threats\"]",
        )],
        &expect![[r#"
            erreur[E041]: Une règle parle de la question « gfits », qui n’existe pas.
              --> assessments/relationship.toml:20:7
               |
            20 | of = ["gfits", "threats"]
               |       ^^^^^^^
               |
               = pourquoi : La règle ne verrait pas ce qu’une jeune personne a répondu, et l’alerte ne viendrait pas.
               = à faire : Corrigez le nom de la question.
               = vouliez-vous dire : gifts"#]],
    );
}

#[test]
fn a_rule_that_never_holds() {
    check(
        &[("assessments/relationship.toml", "at_least = 2", "at_least = 3")],
        &expect![[r#"
            erreur[E042]: Cette règle demande 3 réponses, mais nomme seulement 2 questions.
              --> assessments/relationship.toml:19:12
               |
            19 | at_least = 3
               |            ^
               |
               = pourquoi : Elle ne pourrait jamais donner l’alerte, quoi qu’on réponde.
               = à faire : Baissez at_least, ou nommez d’autres questions."#]],
    );
}

#[test]
fn an_alarm_without_the_question_about_safety() {
    check(
        &[("assessments/relationship.toml", "safety = true\n", "")],
        &expect![[r#"
            erreur[E043]: Ce questionnaire peut donner l’alerte, mais ne finit pas par la question de sécurité.
              --> assessments/relationship.toml:13:6
               |
            13 | id = "safety"
               |      ^^^^^^^^
               |
               = pourquoi : Qui décrit une peur doit pouvoir dire, à la fin, s’il est en danger maintenant.
               = à faire : Ajoutez comme dernière question celle qui demande si l’on est en sécurité.
               = à copier : [[item]]
                            id = "safety"
                            ask_if = "flag"
                            safety = true
                            options = [{ id = "yes" }, { id = "no", flag = "now" }]"#]],
    );
}

#[test]
fn a_question_about_safety_that_leads_nowhere() {
    check(
        &[("assessments/relationship.toml", ", flag = \"now\"", "")],
        &expect![[r#"
            erreur[E044]: Aucune réponse à la question de sécurité « safety » ne mène à une aide immédiate.
              --> assessments/relationship.toml:13:6
               |
            13 | id = "safety"
               |      ^^^^^^^^
               |
               = pourquoi : Quelqu’un dirait « je ne suis pas en sécurité », et rien ne se passerait.
               = à faire : Donnez flag = "now" à la réponse qui dit le danger.

            attention[W039]: Aucune façon de répondre ne mène à « urgent ».
            --> assessments/relationship.toml
             = pourquoi : Ce qui est écrit pour cette fin ne serait jamais lu ; une règle est peut-être plus dure que prévu.
             = à faire : Regardez les poids et les signaux de ces questions, et leurs règles."#]],
    );
}

#[test]
fn a_question_that_is_never_asked() {
    check(
        &[("assessments/relationship.toml", "id = \"gifts\"", "id = \"gifts\"\nask_if = \"sign\"")],
        &expect![[r#"
            erreur[E045]: La question « gifts » ne sera jamais posée : aucune réponse avant elle ne porte weight ni flag.
             --> assessments/relationship.toml:6:10
              |
            6 | ask_if = "sign"
              |          ^^^^^^
              |
              = pourquoi : Ce qu’elle devait entendre ne le serait jamais.
              = à faire : Placez-la après une question qui y mène, ou supprimez sa ligne ask_if."#]],
    );
}

#[test]
fn an_assessment_that_nothing_leads_out_of() {
    check(
        &[
            ("assessments/relationship.toml", ", flag = \"soon\"", ", weight = \"sign\""),
            ("assessments/relationship.toml", "ask_if = \"flag\"\nsafety = true\n", ""),
            ("assessments/relationship.toml", ", flag = \"now\"", ", weight = \"sign\""),
            (
                "assessments/relationship.toml",
                "[[worrying]]\nat_least = 2\nof = [\"gifts\", \"threats\"]\nweight = \"strong\"\n",
                "",
            ),
        ],
        &expect![[r#"
            attention[W047]: Même avec les réponses les plus graves (gifts = often, threats = often, safety = no), ce questionnaire s’arrête à « mixed ».
            --> assessments/relationship.toml
             = pourquoi : Une jeune personne qui décrit le pire ne serait menée vers personne.
             = à faire : Donnez flag = "soon" ou flag = "now" aux réponses graves, ou ajoutez une règle [[worrying]]."#]],
    );
}

#[test]
fn an_assessment_that_always_alarms() {
    check(
        &[(
            "assessments/relationship.toml",
            "{ id = \"never\" }",
            "{ id = \"never\", flag = \"soon\" }",
        )],
        &expect![[r#"
            attention[W048]: Même avec les réponses les plus calmes (threats = never), ce questionnaire mène à « worrying ».
            --> assessments/relationship.toml
             = pourquoi : Une alerte qui vient quoi qu’on réponde ne dit plus rien, et on cesse d’y croire.
             = à faire : Donnez à chaque question une réponse sans weight ni flag, et relisez les règles [[worrying]]."#]],
    );
}

#[test]
fn a_help_that_nothing_leads_to() {
    check(
        &[(
            "assessments/relationship.toml",
            "flag = \"soon\"",
            "flag = \"soon\" }, { id = \"always\", need = \"danger\"",
        )],
        &expect![[r#"
            erreur[E049]: La réponse « always » à « threats » nomme une aide (need), mais ne donne pas l’alerte (flag).
              --> assessments/relationship.toml:10:87
               |
            10 | options = [{ id = "never" }, { id = "often", flag = "soon" }, { id = "always", need = "danger" }]
               |                                                                                       ^^^^^^^^
               |
               = pourquoi : Cette réponse ne mènerait à aucune aide, alors que quelqu’un l’avait prévu.
               = à faire : Ajoutez flag à cette réponse, ou supprimez need.
               = à copier : flag = "soon"

            erreur[E050]: Il manque le texte « relationship-threats.always ».
             --> fr/assessments/relationship.ftl:7:1
              |
            7 | relationship-threats = On me parle
              | ^^^^^^^^^^^^^^^^^^^^
              |
              = pourquoi : À cet endroit, la page serait vide pour tout le monde.
              = à faire : Ajoutez-le sous « relationship-threats », avec quatre espaces devant le point.
              = à copier :     .always = …

            attention[W051]: Le texte « relationship-threats.always » n’est pas traduit.
             --> en/assessments/relationship.ftl:7:1
              |
            7 | relationship-threats = On me parle
              | ^^^^^^^^^^^^^^^^^^^^
              |
              = pourquoi : Une personne qui ne lit pas la première langue le verrait dans celle-ci.
              = à faire : Traduisez-le sous « relationship-threats », avec quatre espaces devant le point.
              = à copier :     .always = …"#]],
    );
}

/// A quiz lacks its texts too; what is told first is the answer.
#[test]
fn a_right_answer_that_cannot_be_chosen() {
    let quiz = (
        "assessments/relationship.toml",
        "id = \"gifts\"\n",
        "id = \"gifts\"\nanswer = \"flase\"\n",
    );
    let said = printed(&[quiz], Tongue::Fr);
    let first = said.split("\n\n").next().unwrap_or_default();
    expect![[r#"
        erreur[E076]: La bonne réponse « flase » n’est pas parmi les choix.
         --> assessments/relationship.toml:6:10
          |
        6 | answer = "flase"
          |          ^^^^^^^
          |
          = pourquoi : La page dirait à tout le monde qu’il se trompe.
          = à faire : Écrivez l’id de l’un des choix."#]]
    .assert_eq(first);
}

#[test]
fn an_answer_that_leads_to_no_topic() {
    check(
        &[(
            "assessments/relationship.toml",
            "{ id = \"yes\" }",
            "{ id = \"yes\", topic = \"a-gfit\" }",
        )],
        &expect![[r#"
            erreur[E032]: Le sujet « a-gfit » n’existe pas.
              --> assessments/relationship.toml:16:34
               |
            16 | options = [{ id = "yes", topic = "a-gfit" }, { id = "no", flag = "now" }]
               |                                  ^^^^^^^^
               |
               = pourquoi : Le lien ne mènerait nulle part, et la lecture s’arrêterait là.
               = à faire : Corrigez le nom, ou ajoutez le fichier au dossier topics.
               = vouliez-vous dire : a-gift"#]],
    );
}

/// A rule as strict as a single sign: nothing ends in between.
#[test]
fn an_outcome_that_is_never_reached() {
    check(
        &[("assessments/relationship.toml", "at_least = 2", "at_least = 1")],
        &expect![[r#"
        attention[W039]: Aucune façon de répondre ne mène à « mixed ».
        --> assessments/relationship.toml
         = pourquoi : Ce qui est écrit pour cette fin ne serait jamais lu ; une règle est peut-être plus dure que prévu.
         = à faire : Regardez les poids et les signaux de ces questions, et leurs règles."#]],
    );
}
