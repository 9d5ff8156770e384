//! From a source to what the documents and the app are given.

use crate::holidays::{self, Holidays};
use crate::read::Source;
use anyhow::Context as _;
use escale_core::l10n::{Messages, Words};
use escale_core::pack::{Calendar, Campaign, Choice, Contact, Pack};
use jiff::civil::{Date, date};
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
/// If the zone or the holidays are unknown, or the pack cannot be encoded.
pub fn compile(source: &Source, today: Date) -> anyhow::Result<Compiled> {
    let mut pack = source.pack.clone();
    pack.calendar = calendar(&pack.campaign, today)?;
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
    // The document's cards hold all that is said of the others.
    let emergency = source.pack.contact(id).is_some_and(Contact::is_emergency);
    id == "danger"
        || emergency
        || options(&source.pack).any(|option| option.topic.as_deref() == Some(id))
        || source.pack.assessments.iter().any(|a| of(&a.id))
}

fn options(pack: &Pack) -> impl Iterator<Item = &Choice> {
    pack.assessments.iter().flat_map(|a| &a.items).flat_map(|item| &item.options)
}

/// Whether only the frame and the sections say this message of the app.
fn is_native(id: &str) -> bool {
    const NATIVE: &[&str] = &[
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
        "still-here",
        "ending",
        "done",
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
        "paper",
        "phrases",
        "at-danger",
        "for-adults",
        "call",
        "text",
        "chat",
        "form",
        "web",
        "instead",
        "also",
        "number",
        "qr",
        "address-shown",
        "free",
        "anonymous",
        "not-on-bill",
        "on-bill",
        "verify",
        "span",
        "span-and",
        "show-large",
        "show-small",
        "send-text",
        "copy-text",
        "copy-number",
        "share",
        "print",
        "cases",
    ];
    // Families of messages, by what stands before the first dash.
    const FAMILIES: &[&str] = &[
        "board", "hand", "offline", "prepare", "leaves", "ages", "speaks", "hours", "then", "asks",
        "ask", "decide", "learns", "reports", "never", "stays", "wait", "way", "quick", "stage",
    ];
    let family = id.split('-').next().unwrap_or(id);
    NATIVE.contains(&id) || FAMILIES.contains(&family) && id != "then"
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

/// The offset changes of the campaign's zone and its public holidays, from the day's first moment
/// to the horizon; or to the end of the year up to which the campaign lists its holidays.
fn calendar(campaign: &Campaign, today: Date) -> anyhow::Result<Calendar> {
    let zone = &campaign.zone;
    let zone = TimeZone::get(zone).with_context(|| {
        format!("campaign.toml: the zone `{zone}` is unknown; write one such as Europe/Paris")
    })?;
    let holidays = Holidays::read(&campaign.holidays).with_context(|| {
        let known = holidays::codes().collect::<Vec<_>>().join(", ");
        format!("campaign.toml: the holidays are not understood; write one of {known}, or each day")
    })?;
    let horizon = today.checked_add(HORIZON.years())?;
    let from = today.to_zoned(TimeZone::UTC)?.timestamp();
    let mut until = horizon.to_zoned(TimeZone::UTC)?.timestamp();
    if let Some(end) = holidays.end() {
        until = until.min(end.to_zoned(zone.clone())?.timestamp());
    }
    let offset_at = |moment: Timestamp| zone.to_offset(moment).seconds();
    let mut offsets = vec![(from.as_second(), offset_at(from))];
    let changes = zone.following(from).take_while(|change| change.timestamp() < until);
    offsets
        .extend(changes.map(|change| (change.timestamp().as_second(), change.offset().seconds())));
    // West of Greenwich it is still the day before, and what began the day before that may last.
    let days = holidays.between(today.checked_sub(2.days())?, horizon.checked_add(1.day())?);
    let since_1970 = |day: Date| i64::from((day - date(1970, 1, 1)).get_days());
    let holidays = days.into_iter().map(since_1970).collect();
    Ok(Calendar { from: from.as_second(), until: until.as_second(), offsets, holidays })
}

#[cfg(test)]
mod tests {
    use super::calendar;
    use crate::read;
    use escale_core::pack::Calendar;
    use jiff::civil::{Date, date};
    use std::path::Path;

    fn of(zone: &str, holidays: &[&str]) -> Calendar {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../campaigns/moselle");
        let mut campaign = read::read(&folder).0.expect("a pack").pack.campaign;
        zone.clone_into(&mut campaign.zone);
        campaign.holidays = holidays.iter().map(|text| (*text).to_owned()).collect();
        calendar(&campaign, date(2026, 12, 27)).expect("a calendar")
    }

    fn is_holiday(calendar: &Calendar, day: Date) -> bool {
        let midnight = day.to_zoned(jiff::tz::TimeZone::UTC).expect("a day").timestamp();
        calendar.is_holiday(midnight.as_second() / 86_400)
    }

    #[test]
    fn it_holds_every_holiday_to_the_horizon_and_that_of_yesterday() {
        let moselle = of("Europe/Paris", &["FR-57"]);
        for day in [
            date(2026, 12, 25),
            date(2026, 12, 26),
            date(2027, 3, 26),
            date(2028, 12, 26),
            date(2029, 12, 26),
        ] {
            assert!(is_holiday(&moselle, day), "{day}");
        }
        assert!(!is_holiday(&moselle, date(2026, 12, 27)));
        assert!(!is_holiday(&of("Europe/Paris", &["FR"]), date(2027, 3, 26)), "Good Friday");
        assert_eq!(moselle.holidays.len(), 2 + 3 * 13, "each once");
    }

    #[test]
    fn listed_holidays_are_known_to_the_end_of_their_last_year() {
        let listed = of("Europe/Paris", &["2026-12-28", "2027-05-01"]);
        assert!(is_holiday(&listed, date(2026, 12, 28)) && is_holiday(&listed, date(2027, 5, 1)));
        let new_year = date(2028, 1, 1).in_tz("Europe/Paris").expect("a zone").timestamp();
        assert_eq!(listed.until, new_year.as_second());
    }
}
