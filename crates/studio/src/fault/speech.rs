//! The tool's own words about faults, in the language in which it speaks.

use crate::fluent;
use crate::tongue::Tongue;
use escale_core::l10n::{Arg as Value, Words};
use std::sync::LazyLock;

pub(super) const FRENCH: &str = include_str!("../../words/fr.ftl");
pub(super) const ENGLISH: &str = include_str!("../../words/en.ftl");

static IN_FRENCH: LazyLock<Words> = LazyLock::new(|| read("fr", FRENCH));
static IN_ENGLISH: LazyLock<Words> = LazyLock::new(|| read("en", ENGLISH));

fn read(language: &str, source: &str) -> Words {
    Words::new(vec![(language.to_owned(), fluent::compile(language, &[source], |_, _| true))])
}

/// The message `id` or `id.attribute` of `words/`. A terminal orders what runs the other way
/// itself, so Fluent's isolating signs are taken out.
#[must_use]
pub fn say(tongue: Tongue, id: &str, args: &[(&str, Value)]) -> String {
    let words: &Words = match tongue {
        Tongue::Fr => &IN_FRENCH,
        Tongue::En => &IN_ENGLISH,
    };
    words.get_with(id, args).text.replace(['\u{2068}', '\u{2069}'], "")
}
