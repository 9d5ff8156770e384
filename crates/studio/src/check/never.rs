//! The words that are not said, and finding them in a text.

use serde::Deserialize;
use std::ops::Range;
use std::sync::LazyLock;

/// The file of a pack that adds its own.
pub const FILE: &str = "words.toml";

/// A word that is not said, of one language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Never {
    /// Its language, without region.
    pub language: String,
    /// As written; `*` leaves an end open.
    pub word: String,
    /// What to say.
    #[serde(default)]
    pub instead: Option<String>,
    /// Where it is not said.
    #[serde(default)]
    pub only: Option<Only>,
}

/// The one place where a word is not said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Only {
    /// Titles, links and the first screen.
    Titles,
    /// Outcomes of assessments, whoever reads them: they are no verdicts.
    Outcomes,
}

/// `words.toml` of a pack.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnWords {
    /// The campaign's own.
    #[serde(default)]
    pub never: Vec<Never>,
}

#[derive(Default, Deserialize)]
pub(super) struct House {
    pub(super) never: Vec<Never>,
    pub(super) subject: Vec<Subject>,
}

#[derive(Deserialize)]
pub(super) struct Subject {
    pub(super) word: String,
}

/// The house's own; a test holds that they can be read.
pub(super) static HOUSE: LazyLock<House> =
    LazyLock::new(|| toml::from_str(include_str!("../../words/never.toml")).unwrap_or_default());

/// The first place of `text` that says `pattern`, whatever its capitals.
pub(super) fn said(pattern: &str, text: &str) -> Option<Range<usize>> {
    said_among(pattern, &words(text))
}

/// The same, of a text's [`words`]: they are found once for many patterns.
pub(super) fn said_among(pattern: &str, words: &[(Range<usize>, String)]) -> Option<Range<usize>> {
    let wanted: Vec<String> = pattern.split_whitespace().map(fold).collect();
    let ends = |from: &(Range<usize>, String), to: &(Range<usize>, String)| from.0.start..to.0.end;
    words.windows(wanted.len().max(1)).find_map(|window| {
        let fits =
            wanted.iter().zip(window).all(|(wanted, (_, word))| match wanted.strip_suffix('*') {
                Some(head) => word.starts_with(head),
                None => word == wanted,
            });
        (fits && !wanted.is_empty()).then(|| ends(window.first()?, window.last()?).into()).flatten()
    })
}

/// The words of `text` in small letters, with their places.
pub(super) fn words(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, sign) in text.char_indices().chain([(text.len(), ' ')]) {
        match (sign.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                found.push((from..at, fold(text.get(from..at).unwrap_or_default())));
                start = None;
            }
            _ => {}
        }
    }
    found
}

fn fold(word: &str) -> String {
    word.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{HOUSE, said};

    #[test]
    fn the_houses_list_can_be_read() {
        assert!(HOUSE.never.len() > 40 && HOUSE.subject.len() > 10);
    }

    #[test]
    fn a_word_is_found_whole_in_any_capitals() {
        assert_eq!(said("victime*", "Les Victimes parlent"), Some(4..12));
        assert_eq!(said("tu aurais dû", "Peut-être que tu aurais dû."), Some(15..28));
        assert_eq!(said("balance*", "une ambulance"), None);
        assert_eq!(said("client*", "l’aide des clients"), Some(13..20));
        assert_eq!(said("sex*", "Escale"), None);
    }
}
