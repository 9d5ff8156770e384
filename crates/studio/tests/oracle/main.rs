//! What is compiled says what Fluent says: `fluent-bundle` is asked about every message that we
//! have, and about generated ones.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod bundle;
mod generated;
mod ours;
mod values;

use bundle::Oracle;
use escale_core::l10n::Words;

/// One language with its Fluent sources.
type Spoken = (String, Vec<String>);

/// What the studio makes of a chain of languages.
fn compiled(chain: &[Spoken]) -> Words {
    let messages = |(language, sources): &Spoken| {
        let sources: Vec<&str> = sources.iter().map(String::as_str).collect();
        (language.clone(), escale::fluent::compile(language, &sources, |_, _| true))
    };
    Words::new(chain.iter().map(messages).collect())
}

/// The same once it was plain text.
fn as_plain_text(chain: &[Spoken]) -> Words {
    let block = |(language, sources): &Spoken| {
        let sources: Vec<&str> = sources.iter().map(String::as_str).collect();
        let messages = escale::fluent::compile(language, &sources, |_, _| true);
        (language.clone(), messages.to_text())
    };
    Words::read(chain.iter().map(block).collect())
}

/// Asks both about `id`, and stops where they differ.
#[track_caller]
fn same(oracle: &Oracle, words: &Words, id: &str, args: &[values::Given]) {
    let theirs = oracle.find(id, args);
    let values: Vec<_> = args.iter().map(|(name, value)| (name.as_str(), value.arg())).collect();
    assert_eq!(words.find(id, &values), theirs, "{id} with {args:?}");
}
