//! Opening hours and "open now", in words.

use super::example::{Example, Sample};
use escale_core::help::Open;
use escale_core::l10n::{Arg, Words};
use escale_core::pack::{Contact, Hours};
use leptos::prelude::*;

/// When `contact` answers, in words; what is unknown is said to be.
pub fn hours_in_words(contact: &Contact, words: &Words) -> String {
    let Some(hours) = &contact.hours else {
        return words.get("hours-unknown").text;
    };
    if hours.always() {
        return words.get("hours-always").text;
    }
    let spans = spans(hours, words);
    let spans = Arg::Str(&spans);
    if hours.daily() {
        return words.get_with("hours-daily", &[("spans", spans)]).text;
    }
    let (first, last) = hours.days();
    let day = |day: escale_core::pack::Weekday| words.get(&format!("day-{}", day.name())).text;
    let (first, last) = (day(first), day(last));
    let args = [("first", Arg::Str(&first)), ("last", Arg::Str(&last)), ("spans", spans)];
    words.get_with("hours-days", &args).text
}

/// What may be said of a contact now; empty where nothing is claimed.
pub fn open_in_words(open: Open, words: &Words) -> String {
    match open {
        Open::Now => words.get("open-now").text,
        Open::Later { minute, tomorrow } => {
            let id = if tomorrow { "opens-tomorrow" } else { "opens-at" };
            let time = clock(minute, words);
            words.get_with(id, &[("time", Arg::Str(&time))]).text
        }
        Open::Unknown => String::new(),
    }
}

fn spans(hours: &Hours, words: &Words) -> String {
    let spans = hours.spans().iter().map(|span| {
        let (from, to) = (clock(span.from, words), clock(span.to, words));
        words.get_with("span", &[("from", Arg::Str(&from)), ("to", Arg::Str(&to))]).text
    });
    spans
        .reduce(|one, other| {
            words.get_with("span-and", &[("one", Arg::Str(&one)), ("other", Arg::Str(&other))]).text
        })
        .unwrap_or_default()
}

fn clock(minute: u16, words: &Words) -> String {
    let padded = format!("{:02}", minute % 60);
    let hour = usize::from(minute / 60 % 24);
    let args = [
        ("hour", Arg::Number(hour)),
        ("minute", Arg::Number(usize::from(minute % 60))),
        ("padded", Arg::Str(&padded)),
    ];
    words.get_with("clock", &args).text
}

/// All that can be said of hours; where nothing is claimed, nothing is said.
pub(super) fn examples(sample: &Sample) -> Vec<Example> {
    let written = sample.contacts.iter().map(|contact| hours_in_words(contact, &sample.words));
    let later = |tomorrow| Open::Later { minute: 9 * 60 + 30, tomorrow };
    let states = [Open::Now, later(false), later(true)];
    let now = states.into_iter().map(|open| open_in_words(open, &sample.words));
    let lines = |lines: Vec<String>| {
        lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view().into_any()
    };
    vec![
        Example::new("written", lines(written.collect())),
        Example::new("now", lines(now.collect())),
    ]
}
