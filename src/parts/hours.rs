//! Opening hours and "open now", in words.

use super::example::{Example, Sample};
use escale_core::help::Open;
use escale_core::l10n::{Arg, Words};
use escale_core::pack::{Contact, Rule, Weekday};
use leptos::prelude::*;

/// When `contact` answers, in words; what is unknown is said to be.
pub fn hours_in_words(contact: &Contact, words: &Words) -> String {
    let Some(hours) = &contact.hours else {
        return words.get("hours-unknown").text;
    };
    if hours.always() {
        return words.get("hours-always").text;
    }
    let mut said = String::new();
    for rule in hours.rules() {
        let rule = rule_in_words(rule, said.is_empty(), words);
        said = joined("hours-then", said, rule, words);
    }
    said
}

/// What may be said of a contact now; empty where nothing is claimed.
pub fn open_in_words(open: Open, words: &Words) -> String {
    match open {
        Open::Now { until: None } => words.get("open-now").text,
        Open::Now { until: Some(minute) } => {
            let time = clock(minute, words);
            words.get_with("open-until", &[("time", Arg::Str(&time))]).text
        }
        Open::Later { minute, days, weekday } => {
            let id = match days {
                0 => "opens-at",
                1 => "opens-tomorrow",
                _ => "opens-on",
            };
            let (time, day) = (clock(minute, words), name(weekday, words));
            let days = Arg::Number(days.into());
            let args = [("time", Arg::Str(&time)), ("day", Arg::Str(&day)), ("days", days)];
            words.get_with(id, &args).text
        }
        Open::Unknown => String::new(),
    }
}

fn rule_in_words(rule: &Rule, is_first: bool, words: &Words) -> String {
    let spans = spans(rule, words);
    if spans.is_empty() {
        return words.get("hours-no-holidays").text;
    }
    let spans = Arg::Str(&spans);
    if rule.is_daily() {
        return words.get_with("hours-daily", &[("spans", spans)]).text;
    }
    let days = days(rule, is_first, words);
    words.get_with("hours-days", &[("days", Arg::Str(&days)), ("spans", spans)]).text
}

/// The days of a rule; at the beginning of a sentence if it `is_first`.
fn days(rule: &Rule, is_first: bool, words: &Words) -> String {
    let mut said = String::new();
    let mut add = |id: &str, first: &str, last: &str| {
        let place = if is_first && said.is_empty() { "first" } else { "later" };
        let args =
            [("place", Arg::Str(place)), ("first", Arg::Str(first)), ("last", Arg::Str(last))];
        let more = words.get_with(id, &args).text;
        said = joined("span-and", std::mem::take(&mut said), more, words);
    };
    for (first, last) in rule.runs() {
        let (first, last) = (name(first, words), name(last, words));
        add(if first == last { "days-one" } else { "days-run" }, &first, &last);
    }
    if rule.is_of_holidays() {
        add("days-holidays", "", "");
    }
    said
}

fn name(day: Weekday, words: &Words) -> String {
    words.get(&format!("day-{}", day.name())).text
}

/// `one` and `other` by the message `id`; `other` alone where there is no `one`.
fn joined(id: &str, one: String, other: String, words: &Words) -> String {
    if one.is_empty() {
        return other;
    }
    words.get_with(id, &[("one", Arg::Str(&one)), ("other", Arg::Str(&other))]).text
}

fn spans(rule: &Rule, words: &Words) -> String {
    let mut said = String::new();
    for span in rule.spans() {
        let (from, to) = (clock(span.from, words), clock(span.to, words));
        let args = [("from", Arg::Str(&from)), ("to", Arg::Str(&to))];
        said = joined("span-and", said, words.get_with("span", &args).text, words);
    }
    said
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
    let later = |days, weekday| Open::Later { minute: 9 * 60 + 30, days, weekday };
    let states = [
        Open::Now { until: None },
        Open::Now { until: Some(23 * 60) },
        later(0, Weekday::Tuesday),
        later(1, Weekday::Wednesday),
        later(6, Weekday::Monday),
        later(7, Weekday::Tuesday),
    ];
    let now = states.into_iter().map(|open| open_in_words(open, &sample.words));
    let lines = |lines: Vec<String>| {
        lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view().into_any()
    };
    vec![
        Example::new("written", lines(written.collect())),
        Example::new("now", lines(now.collect())),
    ]
}
