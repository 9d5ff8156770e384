//! The tool's words: every code has its four texts in both languages, and nothing is left over.

use super::speech::{ENGLISH, FRENCH};
use super::{Code, explain};
use crate::read::WordsFile;
use crate::read::spoken::{Spoken, spoken};
use crate::tongue::Tongue;
use std::collections::{BTreeMap, BTreeSet};

const OWN: [&str; 11] = [
    "error",
    "warning",
    "why",
    "remedy",
    "meant",
    "paste",
    "labelled",
    "counts-none",
    "counts",
    "more",
    "unknown-code",
];

fn words(text: &str) -> BTreeMap<String, Spoken> {
    let file = WordsFile::new("words.ftl".to_owned(), text.to_owned());
    let all = spoken(&file);
    let count = all.len();
    let map: BTreeMap<_, _> = all.into_iter().map(|spoken| (spoken.id.clone(), spoken)).collect();
    assert_eq!(map.len(), count, "a message stands twice");
    map
}

fn variables(spoken: &Spoken) -> BTreeSet<&str> {
    spoken.variables.iter().map(|(name, _)| name.as_str()).collect()
}

#[test]
fn they_can_be_read() {
    for text in [FRENCH, ENGLISH] {
        let errors = fluent_syntax::parser::parse(text).err().map(|(_, errors)| errors);
        assert_eq!(errors, None);
    }
}

#[test]
fn every_code_has_its_four_texts_in_both_languages_and_nothing_is_left_over() {
    let (french, english) = (words(FRENCH), words(ENGLISH));
    let signs = Code::ALL.iter().map(|code| code.sign());
    let mut expected: BTreeSet<String> = signs
        .flat_map(|sign| ["", ".why", ".remedy", ".page"].map(|tail| format!("{sign}{tail}")))
        .collect();
    expected.extend(OWN.map(str::to_owned));
    for (language, words) in [("fr", &french), ("en", &english)] {
        let ids: BTreeSet<String> = words
            .keys()
            .filter(|id| !id.starts_with("place-") && !id.starts_with("sign-"))
            .cloned()
            .collect();
        let missing: Vec<_> = expected.difference(&ids).collect();
        let left_over: Vec<_> = ids.difference(&expected).collect();
        assert!(
            missing.is_empty() && left_over.is_empty(),
            "{language}: {missing:?} {left_over:?}"
        );
    }
    assert!(french.keys().eq(english.keys()), "the two languages say the same messages");
    for (id, spoken) in &french {
        assert_eq!(variables(spoken), variables(&english[id]), "{id}");
        if id.ends_with(".why") || id.ends_with(".page") {
            assert!(
                spoken.variables.is_empty(),
                "{id} stands in `explain`, where nothing fills it"
            );
        }
    }
}

#[test]
fn every_place_where_two_colours_meet_is_named() {
    let french = words(FRENCH);
    let places: BTreeSet<String> =
        crate::theme::contrast::pairs().map(|pair| pair.said()).collect();
    let named: BTreeSet<String> =
        french.keys().filter(|id| id.starts_with("place-")).cloned().collect();
    assert_eq!(places, named);
}

#[test]
fn every_page_has_a_title_a_reason_and_two_examples() {
    for code in Code::ALL {
        for (tongue, bad, good) in [(Tongue::Fr, "Non :", "Oui :"), (Tongue::En, "Bad:", "Good:")] {
            let page = explain(*code, tongue);
            assert!(page.contains(bad) && page.contains(good), "{page}");
        }
    }
}
