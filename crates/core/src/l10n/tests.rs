//! Looking up words, in one sentence each; and their plain text, which loses nothing.

use super::{Arg, Choice, Key, Messages, Pattern, Piece, Words, direction, folded};
use proptest::prelude::*;

fn words() -> Words {
    let french = "count={n|one 0-1=une question|=\u{2068}{n}\u{2069} questions}\n\
                  door=Ce que je vis\n.hint=Une peur\nonly=Seulement ici\n";
    let english = "count={n|0=no question|one 1=one question|few 101-104=so many|=\u{2068}{n}\u{2069} questions}\n\
                   door=What I am living\nreads={reader|young=you|=they} read\n";
    Words::read(vec![("en".to_owned(), english.to_owned()), ("fr".to_owned(), french.to_owned())])
}

fn count(number: usize) -> String {
    words().get_with("count", &[("n", Arg::Number(number))]).text
}

#[test]
fn the_language_speaks_first_and_the_source_says_what_is_missing() {
    assert_eq!(words().language(), "en");
    let own = words().get("door");
    assert_eq!((own.text.as_str(), own.lang), ("What I am living", None));
    let borrowed = words().get("door.hint");
    assert_eq!(borrowed.text, "Une peur");
    assert_eq!(borrowed.lang.as_deref(), Some("fr"), "marked, so that it is read out rightly");
    assert!(words().get("nowhere").is_empty());
    assert_eq!(words().find("door.hint.more", &[]), None);
}

#[test]
fn numbers_choose_by_category_or_exactly() {
    assert_eq!(count(0), "no question");
    assert_eq!(count(1), "one question");
    assert_eq!(count(3), "\u{2068}3\u{2069} questions", "isolated against the other direction");
    assert_eq!(count(1302), "so many", "the last two digits tell");
    assert_eq!(count(302), "so many");
    assert_eq!(count(200), "\u{2068}200\u{2069} questions", "an exact number is that one only");
}

#[test]
fn names_choose_and_what_is_unknown_is_the_usual_wording() {
    let reads = |reader| words().get_with("reads", &[("reader", reader)]).text;
    assert_eq!(reads(Arg::Str("young")), "you read");
    assert_eq!(reads(Arg::Str("pro")), "they read");
    assert_eq!(reads(Arg::Number(1)), "they read");
    assert_eq!(words().get("reads").text, "they read");
    assert_eq!(words().get("count").text, "\u{2068}{$n}\u{2069} questions");
}

#[test]
fn a_language_knows_its_direction() {
    assert_eq!(direction("ar"), "rtl");
    assert_eq!(direction("fr-x-falc"), "ltr");
    assert_eq!(direction("az-Arab"), "rtl");
}

#[test]
fn numbers_are_folded_below_two_hundred() {
    assert_eq!([0, 199, 200, 201, 1_000_011].map(folded), [0, 199, 100, 101, 111]);
}

#[test]
fn the_plain_text_reads_like_the_page() {
    let mut pattern = Pattern::default();
    pattern.text("Peux-tu dire « non » ?\nMême < 18 ans ");
    pattern.push(Piece::Variable("n".to_owned()));
    let mut messages = Messages::default();
    messages.add("say-no", pattern);
    assert_eq!(messages.to_text(), "say-no=Peux-tu dire « non » ?\\nMême < 18 ans {n}\n");
}

#[test]
fn attributes_stand_under_their_message() {
    let text = "a=1\n.x=2\n.y=3\na-b.z=4\n.zz=5\n";
    let messages = Messages::from_text(text);
    let ids: Vec<&str> = messages.iter().map(|(id, _)| id).collect();
    assert_eq!(ids, ["a", "a-b.z", "a-b.zz", "a.x", "a.y"]);
    assert_eq!(messages.to_text(), text);
}

#[test]
fn of_two_messages_of_one_name_the_first_stays() {
    let messages = Messages::from_text("b=first\na=x\nb=second\n.c=y\n");
    assert_eq!(messages.to_text(), "a=x\nb=first\n.c=y\n");
}

fn name() -> impl Strategy<Value = String> {
    "[a-zA-Z][a-zA-Z0-9_-]{0,8}"
}

fn key() -> impl Strategy<Value = Key> {
    let counts = proptest::collection::vec((0..200_usize, 0..200_usize), 0..4);
    prop_oneof![
        any::<usize>().prop_map(Key::Exactly),
        (name(), counts).prop_map(|(name, counts)| Key::Name { name, counts }),
    ]
}

const SIGNS: [&str; 13] =
    ["{", "}", "|", "=", "\\", "\n", "\r", "\0", "<", "/", "!", "</script>", "<!--"];

fn text() -> impl Strategy<Value = String> {
    let sign = prop_oneof![
        2 => proptest::sample::select(&SIGNS[..]).prop_map(str::to_owned),
        2 => proptest::sample::select(&["é", "a", "n", "0", "\u{2068}", "\u{202f}", " "][..])
            .prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(sign, 0..12).prop_map(|signs| signs.concat())
}

fn joined(pieces: Vec<Piece>) -> Pattern {
    let mut pattern = Pattern::default();
    pieces.into_iter().for_each(|piece| pattern.push(piece));
    pattern
}

fn pattern() -> impl Strategy<Value = Pattern> {
    let leaf = prop_oneof![text().prop_map(Piece::Text), name().prop_map(Piece::Variable)];
    let flat = proptest::collection::vec(leaf, 0..4).prop_map(joined);
    flat.prop_recursive(3, 24, 4, |inner| {
        let choice = (name(), proptest::collection::vec((key(), inner.clone()), 0..3), inner)
            .prop_map(|(variable, variants, otherwise)| {
                Piece::Choice(Choice { variable, variants, otherwise })
            });
        let piece = prop_oneof![text().prop_map(Piece::Text), choice];
        proptest::collection::vec(piece, 0..4).prop_map(joined)
    })
}

/// What a page's parser makes of a script's text.
fn through_a_page(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}")
}

proptest! {
    #[test]
    fn what_was_written_is_read_as_it_was(
        said in proptest::collection::vec(("[a-z][a-z-]{0,6}(\\.[a-z]{1,4})?", pattern()), 0..6),
    ) {
        let mut messages = Messages::default();
        for (id, pattern) in said {
            messages.add(&id, pattern);
        }
        let text = messages.to_text();
        prop_assert!(!text.contains("</") && !text.contains("<!"), "{text}");
        prop_assert_eq!(Messages::from_text(&through_a_page(&text)), messages);
    }

    #[test]
    fn any_text_at_all_is_read(text in "\\PC*", harm in "[a={}|\\\\\n<1, -]{0,60}") {
        let _ = Messages::from_text(&text);
        let words = Words::read(vec![("fr".to_owned(), harm)]);
        let _ = words.get_with("a", &[("a", Arg::Number(1))]);
    }
}
