//! A contact can be reached, by a number that exists, which somebody tried not long ago.

use super::phone;
use crate::fault::{Code, Fault};
use crate::read::Source;
use escale_core::pack::{Contact, Status};
use jiff::civil::Date;

/// Days after which a check of a number is old, and after which it no longer counts.
const OLD: i64 = 180;
const EXPIRED: i64 = 365;

const FILE: &str = "contacts.toml";

pub(super) fn check(source: &Source, today: Date, faults: &mut Vec<Fault>) {
    for (at, contact) in source.contact_places.iter().zip(&source.pack.contacts) {
        let fault = |code: Code, key: &str| {
            let span = source.at(FILE, &format!("contact[{at}].{key}"));
            Fault::new(code, FILE).at(span).with("id", contact.id.as_str())
        };
        reach(source, contact, &fault, faults);
        for (key, number) in [("call", &contact.call), ("text", &contact.text)] {
            let Some(number) = number else { continue };
            if phone::is_french(&contact.territory) && !phone::in_the_french_plan(&number.dialled())
            {
                let value = number.shown();
                let span = source.at(FILE, &format!("contact[{at}].{key}"));
                faults.push(Fault::new(Code::PhonePlan, FILE).at(span).with("value", value));
            }
        }
        overlap(contact, &fault, faults);
        age(source, contact, today, &fault, faults);
    }
}

/// It has a number, a place, or somebody who answers for it until it has.
fn reach(
    source: &Source,
    contact: &Contact,
    fault: &dyn Fn(Code, &str) -> Fault,
    faults: &mut Vec<Fault>,
) {
    let Some(id) = &contact.fallback else {
        if !contact.has_a_line() && !contact.can_be_met() {
            faults.push(fault(Code::Unreachable, "id").paste("call = \"…\""));
        }
        return;
    };
    let other = source.pack.contact(id);
    let with = |fault: Fault| fault.with("fallback", id.as_str());
    match other {
        None => {
            let known = source.pack.contacts.iter().map(|c| c.id.as_str());
            let unknown = fault(Code::NoContact, "fallback").with("id", id.as_str());
            faults.push(unknown.meant(id, known));
        }
        Some(other) if !other.has_a_line() => {
            faults.push(with(fault(Code::FallbackHasNone, "fallback")));
        }
        // Whom one goes to see needs no number.
        Some(_) if !contact.has_a_line() && !contact.meet => {
            faults.push(with(fault(Code::FallbackShown, "fallback")).paste("call = \"…\""));
        }
        Some(_) => {}
    }
}

/// Two periods of one day with hours in common: one of them is wrong.
fn overlap(contact: &Contact, fault: &dyn Fn(Code, &str) -> Fault, faults: &mut Vec<Fault>) {
    let rules = contact.hours.iter().flat_map(|hours| hours.rules());
    for pair in rules.flat_map(|rule| rule.spans().windows(2)) {
        if let [one, other] = pair
            && other.from < one.to
        {
            let time = |minutes: u16| format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60);
            let fault = fault(Code::HoursOverlap, "hours").with("from", time(other.from));
            faults.push(fault.with("to", time(one.to)));
        }
    }
}

/// A number is only as good as the day somebody last called it.
fn age(
    source: &Source,
    contact: &Contact,
    today: Date,
    fault: &dyn Fn(Code, &str) -> Fault,
    faults: &mut Vec<Fault>,
) {
    let published = source.pack.campaign.status == Status::Published;
    let paste = format!("checked = {today}");
    let Some(day) = contact.checked.as_ref() else {
        let code = if published { Code::Unchecked } else { Code::UncheckedYet };
        // The note beside "verify" says what is unsure.
        let key = if contact.verify { "verify" } else { "id" };
        faults.push(fault(code, key).with("source", contact.source.as_str()).paste(paste));
        return;
    };
    let Ok(checked) = day.as_str().parse::<Date>() else {
        let span = fault(Code::BadDay, "checked").span;
        faults.push(Fault::new(Code::BadDay, FILE).at(span).with("value", day.as_str()));
        return;
    };
    let days = i64::from((today - checked).get_days());
    let code = match days {
        _ if days < 0 => Some(Code::CheckInFuture),
        _ if days > EXPIRED && published => Some(Code::CheckExpired),
        _ if days > OLD => Some(Code::CheckOld),
        _ => None,
    };
    if let Some(code) = code {
        let fault = fault(code, "checked");
        faults.push(match code {
            Code::CheckInFuture => fault.with("day", day.as_str()),
            _ => fault.with("days", usize::try_from(days).unwrap_or_default()).paste(paste),
        });
    }
    if contact.verify {
        faults.push(fault(Code::CheckedButUnsure, "verify"));
    }
}
