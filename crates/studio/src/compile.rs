//! From a source to what the documents and the app are given.

use crate::read::Source;
use anyhow::Context as _;
use escale_core::l10n::{Messages, Words};
use escale_core::pack::{Calendar, Choice, Pack};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _, tz::TimeZone};
use sha2::{Digest as _, Sha256};
use std::sync::Arc;

/// How long the calendar reaches, in years.
const HORIZON: i32 = 3;

/// A pack ready to be written out.
pub struct Compiled {
    /// The pack with its calendar.
    pub pack: Pack,
    /// Its compiled form.
    pub bytes: Vec<u8>,
    /// File name of the compiled form, with its hash.
    pub file: String,
}

/// Compiles a pack as of `today`.
///
/// # Errors
/// If the zone is unknown, or the pack cannot be encoded.
pub fn compile(source: &Source, today: Date) -> anyhow::Result<Compiled> {
    let mut pack = source.pack.clone();
    pack.calendar = calendar(&pack.campaign.zone, today)?;
    let bytes = pack.to_bytes().context("the pack cannot be encoded")?;
    let file = format!("campaign.{}.bin", short_hash(&bytes));
    Ok(Compiled { pack, bytes, file })
}

/// The words of `language` with its fallback, as messages; empty where nothing is said.
#[must_use]
pub fn words(source: &Source, language: &str) -> Arc<Words> {
    let chain = chain(source, language).into_iter();
    let chain = chain.map(|words| (words.language.clone(), words.messages(|_, _| true)));
    Arc::new(Words::new(chain.collect()))
}

/// What the live parts say, as the app reads it, by language: the document's own words, then,
/// from the source language, the messages that it lacks.
#[must_use]
pub fn live_words<'a>(source: &'a Source, language: &str) -> Vec<(&'a str, String)> {
    let mut said: Vec<(&str, Messages)> = Vec::new();
    for words in chain(source, language) {
        let fresh = words.messages(|file, id| {
            let message = id.split('.').next().unwrap_or_default();
            !said.iter().any(|(_, messages)| messages.get(id).is_some())
                && if file.is_the_apps() { !is_native(message) } else { is_live(source, message) }
        });
        said.push((words.language.as_str(), fresh));
    }
    // The first block says what the document's language is, whatever it holds.
    let fallback_is_needed = said.get(1).is_some_and(|(_, messages)| !messages.is_empty());
    said.truncate(if fallback_is_needed { 2 } else { 1 });
    said.into_iter().map(|(language, messages)| (language, messages.to_text())).collect()
}

/// Whether a live part says this message of the pack.
fn is_live(source: &Source, id: &str) -> bool {
    let of = |assessment: &str| {
        let tail = id.strip_prefix(assessment);
        tail.is_some_and(|tail| tail.is_empty() || tail.starts_with('-'))
    };
    id == "danger"
        || source.pack.contact(id).is_some()
        || options(&source.pack).any(|option| option.topic.as_deref() == Some(id))
        || source.pack.assessments.iter().any(|a| of(&a.id))
}

fn options(pack: &Pack) -> impl Iterator<Item = &Choice> {
    pack.assessments.iter().flat_map(|a| &a.items).flat_map(|item| &item.options)
}

/// Whether only the frame and the sections say this message of the app.
fn is_native(id: &str) -> bool {
    const NATIVE: [&str; 31] = [
        "language-name",
        "frame",
        "skip-link",
        "exit",
        "exit-more",
        "exit-kiosk-more",
        "back",
        "language",
        "help-link",
        "idle-warning",
        "no-script",
        "only-in-source",
        "display",
        "text-size",
        "theme",
        "erase-link",
        "erased",
        "erased-rest",
        "breathe",
        "doors",
        "about-link",
        "topics",
        "steps",
        "related",
        "sources",
        "leaves",
        "paper",
        "phrases",
        "way-call",
        "way-text",
        "way-show",
    ];
    NATIVE.contains(&id)
}

fn chain<'a>(source: &'a Source, language: &str) -> Vec<&'a crate::read::LanguageWords> {
    let last = source.pack.campaign.source_language();
    let mut tags = vec![language];
    if language != last {
        tags.push(last);
    }
    tags.into_iter().filter_map(|tag| source.words_of(tag)).collect()
}

/// The first signs of a file's hash, as they stand in its name.
#[must_use]
pub fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The offset changes of `zone` from the day's first moment to the horizon.
fn calendar(zone: &str, today: Date) -> anyhow::Result<Calendar> {
    let zone = TimeZone::get(zone).with_context(|| {
        format!("campaign.toml: the zone `{zone}` is unknown; write one such as Europe/Paris")
    })?;
    let from = today.to_zoned(TimeZone::UTC)?.timestamp();
    let until = today.checked_add(HORIZON.years())?.to_zoned(TimeZone::UTC)?.timestamp();
    let offset_at = |moment: Timestamp| zone.to_offset(moment).seconds();
    let mut offsets = vec![(from.as_second(), offset_at(from))];
    let changes = zone.following(from).take_while(|change| change.timestamp() < until);
    offsets
        .extend(changes.map(|change| (change.timestamp().as_second(), change.offset().seconds())));
    Ok(Calendar { from: from.as_second(), until: until.as_second(), offsets })
}
