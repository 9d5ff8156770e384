//! Looking up words, in one sentence each.

use super::{Arg, Words, direction};

fn words() -> Words {
    let french = "door = Ce que je vis\n    .hint = Une peur\nonly = Seulement ici\n\
                  count = { $n ->\n    [one] une question\n   *[other] { $n } questions\n    }\n";
    let english = "door = What I am living\ncount = { $n ->\n    [one] one question\n   *[other] { $n } questions\n    }\n";
    let (words, faults) =
        Words::new(vec![("en", vec![english.to_owned()]), ("fr", vec![french.to_owned()])]);
    assert!(faults.is_empty(), "{faults:?}");
    words
}

#[test]
fn the_language_speaks_first_and_the_source_says_what_is_missing() {
    let own = words().get("door");
    assert_eq!((own.text.as_str(), own.lang), ("What I am living", None));
    let borrowed = words().get("door.hint");
    assert_eq!(borrowed.text, "Une peur");
    assert_eq!(borrowed.lang.as_deref(), Some("fr"), "marked, so that it is read out rightly");
    assert!(words().get("nowhere").is_empty());
}

#[test]
fn plurals_follow_the_language() {
    assert_eq!(words().get_with("count", &[("n", Arg::Number(1))]).text, "one question");
    let many = words().get_with("count", &[("n", Arg::Number(3))]).text;
    assert_eq!(many, "\u{2068}3\u{2069} questions", "isolated against the other direction");
}

#[test]
fn broken_fluent_is_told_and_the_rest_is_kept() {
    let source = "good = Bien\nbad { = \nalso = Aussi\n";
    let (words, faults) = Words::new(vec![("fr", vec![source.to_owned()])]);
    assert_eq!(words.get("good").text, "Bien");
    assert_eq!(words.get("also").text, "Aussi");
    assert_eq!(faults.first().and_then(|f| f.at), Some(16));
}

#[test]
fn a_language_knows_its_direction() {
    assert_eq!(direction("ar"), "rtl");
    assert_eq!(direction("fr-x-falc"), "ltr");
    assert_eq!(direction("az-Arab"), "rtl");
}
