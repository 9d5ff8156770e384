//! Fluent that nobody wrote: choices in choices, terms, numbers, messages that name others.

use super::values::{Given, Value};
use super::{Oracle, Spoken, as_plain_text, compiled, same};
use escale::read::{LanguageWords, WordsFile, endless};
use fluent_syntax::parser;
use proptest::prelude::*;
use proptest::sample::select;

const LANGUAGES: [&str; 12] =
    ["fr", "en", "de", "ar", "pl", "ru", "cy", "lt", "pt-PT", "sr-Latn", "az-Arab", "zz"];
const KEYS: [&str; 14] = [
    "zero", "one", "two", "few", "many", "other", "young", "0", "1", "2", "11", "1.0", "-1", "201",
];
const IDS: [&str; 9] = ["m0", "m0.a", "m1", "m1.a", "m2", "m2.a", "t0", "m3", "only"];

/// Words without a meaning to Fluent.
const WORDS: [&str; 9] =
    ["a", "é ", " x ", "| =", "<b>", "\\", "1", "\n        new line ", "\n\n        "];

fn words() -> impl Strategy<Value = String> {
    proptest::collection::vec(select(&WORDS[..]), 1..3).prop_map(|words| words.concat())
}

fn literal() -> impl Strategy<Value = String> {
    select(&["\"one\"", "\"{ é\"", "\"\\u00e9\\\\\"", "\"\"", "1", "0", "2.50", "-3", "007"][..])
        .prop_map(str::to_owned)
}

fn variable() -> impl Strategy<Value = String> {
    select(&["$n", "$reader", "$given"][..]).prop_map(str::to_owned)
}

/// A value for a term; the parser knows none below nought there.
fn given() -> impl Strategy<Value = String> {
    literal().prop_map(|literal| literal.trim_start_matches('-').to_owned())
}

/// A term, or an attribute of one, with or without values.
fn term(from: usize, attribute: &'static str) -> BoxedStrategy<String> {
    let given = prop_oneof![
        Just(String::new()),
        given().prop_map(|value| format!("(given: {value})")),
        (given(), given()).prop_map(|(one, two)| format!("(n: {one}, reader: {two})")),
    ];
    (from..5, given).prop_map(move |(at, given)| format!("-t{at}{attribute}{given}")).boxed()
}

/// What stands in braces, naming messages and terms from those numbers on.
fn inline(message: usize, of_terms: usize) -> BoxedStrategy<String> {
    prop_oneof![
        3 => variable(),
        2 => literal(),
        2 => (message..5, select(&["", ".a", ".none"][..])).prop_map(|(at, a)| format!("m{at}{a}")),
        2 => term(of_terms, ""),
        1 => variable().prop_map(|variable| format!("{{ {variable} }}")),
        1 => literal().prop_map(|literal| format!("{{ {literal} }}")),
    ]
    .boxed()
}

fn pattern(message: usize, of_terms: usize) -> BoxedStrategy<String> {
    let hole = inline(message, of_terms).prop_map(|inline| format!("{{ {inline} }}"));
    let piece = prop_oneof![words(), hole];
    let flat = proptest::collection::vec(piece, 1..4).prop_map(|pieces| pieces.concat());
    flat.prop_recursive(2, 12, 3, move |inner| {
        let selector = prop_oneof![3 => variable(), 1 => literal(), 1 => term(of_terms, ".a")];
        let variants = proptest::collection::vec((select(&KEYS[..]), inner.clone()), 1..4);
        let choice = (selector, variants, any::<proptest::sample::Index>()).prop_map(
            |(selector, variants, default)| {
                let default = default.index(variants.len());
                let variants = variants.iter().enumerate().map(|(at, (key, pattern))| {
                    let star = if at == default { "*" } else { " " };
                    format!("\n       {star}[{key}] {}", kept(pattern))
                });
                format!("{{ {selector} ->{}\n    }}", variants.collect::<String>())
            },
        );
        prop_oneof![
            choice.clone(),
            (words(), choice.clone()).prop_map(|(words, choice)| words + &choice),
            (inner, choice).prop_map(|(inner, choice)| kept(&inner) + &choice),
        ]
    })
    .boxed()
}

/// A pattern of blanks would be none.
fn kept(pattern: &str) -> String {
    if pattern.trim().is_empty() { "blank".to_owned() } else { pattern.to_owned() }
}

/// A file in which messages and terms name only those after them.
fn file() -> impl Strategy<Value = String> {
    let of_messages = (0..4).map(|at| {
        (pattern(at + 1, 0), proptest::option::of(pattern(at + 1, 0))).prop_map(move |(own, a)| {
            let a = a.map(|a| format!("\n    .a = {}", kept(&a))).unwrap_or_default();
            format!("m{at} = {}{a}\n", kept(&own))
        })
    });
    // What is chosen by a term's attribute is chosen when messages are compiled: such an attribute
    // is a word, as a gender is, and not a choice of its own by what only a reader's page knows.
    let of_terms = (0..3).map(|at| {
        (pattern(4, at + 1), words())
            .prop_map(move |(own, a)| format!("-t{at} = {}\n    .a = {}\n", kept(&own), kept(&a)))
    });
    let entries: Vec<_> =
        of_messages.map(Strategy::boxed).chain(of_terms.map(Strategy::boxed)).collect();
    entries.prop_map(|entries| entries.concat())
}

fn value() -> impl Strategy<Value = Option<Value>> {
    prop_oneof![
        1 => Just(None),
        3 => (0..=250_usize).prop_map(|number| Some(Value::Number(number))),
        3 => select(&[0, 1, 2, 3, 11, 100, 101, 111, 201][..]).prop_map(|n| Some(Value::Number(n))),
        3 => select(&KEYS[..]).prop_map(|key| Some(Value::Text(key.to_owned()))),
    ]
}

fn values() -> impl Strategy<Value = Vec<Given>> {
    [value(), value(), value()].prop_map(|values| {
        let named = ["n", "reader", "given"].into_iter().zip(values);
        named.filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
    })
}

/// Fluent gives up beyond a hundred braces in one message; the check refuses these.
fn grows(text: &str) -> bool {
    let files = vec![WordsFile::new("m.ftl".to_owned(), text.to_owned())];
    !endless(&LanguageWords { language: "fr".to_owned(), app_speaks: true, files }).is_empty()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..Default::default() })]

    #[test]
    fn both_say_the_same(
        language in select(&LANGUAGES[..]),
        file in file(),
        source in file(),
        asked in proptest::collection::vec(values(), 8),
    ) {
        let source = format!("{source}only = Only here {{ $n }}\n");
        for text in [&file, &source] {
            let errors = parser::parse(text.as_str()).err().map(|(_, errors)| errors);
            prop_assert_eq!(errors, None, "{}", text);
            prop_assume!(!grows(text));
        }
        let chain: [Spoken; 2] =
            [(language.to_owned(), vec![file]), ("fr".to_owned(), vec![source])];
        let oracle = Oracle::new(&chain);
        for words in [compiled(&chain), as_plain_text(&chain)] {
            for id in IDS {
                asked.iter().for_each(|values| same(&oracle, &words, id, values));
            }
        }
    }

    /// Texts torn apart: what cannot be read is left out, the rest is kept.
    #[test]
    fn both_keep_the_same_of_broken_texts(
        file in file(),
        place in any::<proptest::sample::Index>(),
        harm in select(&["{", "}", "\n", "\"", "=", "m0 = twice\n", "\n.a = x", "*", "[", "#"][..]),
        values in values(),
    ) {
        prop_assume!(!grows(&file));
        let places: Vec<usize> = file.char_indices().map(|(at, _)| at).collect();
        let at = places[place.index(places.len())];
        let broken = format!("{}{harm}{}", &file[..at], &file[at..]);
        prop_assume!(!grows(&broken));
        let chain: [Spoken; 1] = [("fr".to_owned(), vec![broken])];
        let (oracle, words) = (Oracle::new(&chain), compiled(&chain));
        IDS.iter().for_each(|id| same(&oracle, &words, id, &values));
    }
}

#[test]
fn what_is_missing_or_names_itself_is_named_in_braces() {
    let text = "a = { b } { nowhere } { c.none } { -d }\nb = { a }\nc =\n    .x = { c }\n\
                -d = { -d } { $given } { -nowhere } { -d.x } { NUMBER(1) }\n\
                e = { -d(given: 1.50) }\nf = { NUMBER($n) ->\n    [one] x\n   *[other] y { f }\n    }\n\
                d = hidden by the term\n-a = hidden by the message\ng = { -a }\na = twice\n";
    let chain: [Spoken; 1] = [("en".to_owned(), vec![text.to_owned()])];
    let (oracle, words) = (Oracle::new(&chain), compiled(&chain));
    for id in ["a", "b", "c", "c.x", "d", "e", "f", "g"] {
        same(&oracle, &words, id, &[]);
        same(&oracle, &words, id, &[("n".to_owned(), Value::Number(1))]);
    }
    assert_eq!(words.get("c.x").text, "{c}");
}

/// A pack with such texts is refused; compiling it must end all the same.
#[test]
fn what_would_grow_without_bound_ends() {
    let link = |at: usize, holes: usize| {
        format!("m{at} = {}\n", format!("{{ m{} }} ", at + 1).repeat(holes))
    };
    let choice = |at: usize| {
        let next = at + 1;
        format!("m{at} = {{ $n ->\n    [one] {{ m{next} }}\n   *[other] {{ m{next} }} x\n    }}\n")
    };
    let laughs: String = (0..12).map(|at| link(at, 10)).collect();
    let chain: String = (0..5_000).map(|at| link(at, 1)).collect();
    let choices: String = (0..60).map(choice).collect();
    for text in [laughs, chain, choices] {
        let words = compiled(&[("fr".to_owned(), vec![text])]);
        assert!(words.get("m0").text.len() < 1_000_000);
    }
}
