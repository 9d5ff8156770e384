//! The same answers from jiff's zoned time, minute by minute, from hours that were never read.

use crate::help::Open;
use crate::pack::{Calendar, Weekday};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use proptest::collection::vec;
use proptest::prelude::*;
use std::ops::Range;

/// Hours as a test makes them up: rules, of which a later one holds.
#[derive(Clone, Debug)]
pub(super) struct Made(Vec<MadeRule>);

#[derive(Clone, Debug)]
struct MadeRule {
    /// From which to which, 0 is Monday, 7 public holidays. None: every day.
    days: Vec<(usize, usize)>,
    /// As written: minutes since midnight. None: off.
    spans: Vec<(u16, u16)>,
}

pub(super) const PH: usize = 7;

impl Made {
    /// In the syntax of packs.
    pub(super) fn written(&self) -> String {
        let name = |day: usize| ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH"][day];
        let time = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        let rule = |rule: &MadeRule| {
            let days = rule.days.iter().map(|(first, last)| match first == last {
                true => name(*first).to_owned(),
                false => format!("{}-{}", name(*first), name(*last)),
            });
            let days = days.collect::<Vec<_>>().join(",");
            let spans =
                rule.spans.iter().map(|(from, to)| format!("{}-{}", time(*from), time(*to)));
            let spans = spans.collect::<Vec<_>>().join(",");
            let spans = if spans.is_empty() { "off".to_owned() } else { spans };
            if days.is_empty() { spans } else { format!("{days} {spans}") }
        };
        self.0.iter().map(rule).collect::<Vec<_>>().join("; ")
    }

    /// What begins on a day (0 is Monday, 7 a public holiday), by minutes since its midnight;
    /// `None`: not known.
    pub(super) fn on(&self, day: usize) -> Option<Vec<Range<i64>>> {
        let named = self.0.iter().rev().find(|rule| rule.names(day));
        match named {
            Some(rule) => Some(rule.ranges()),
            None if day < PH => Some(Vec::new()),
            None => {
                let monday = self.on(0);
                (1..PH).all(|day| self.on(day) == monday).then_some(monday?)
            }
        }
    }

    /// Until which minute of the next day a span may run.
    fn longest(&self) -> i64 {
        (0..=PH)
            .filter_map(|day| self.on(day))
            .flatten()
            .map(|span| span.end - 1440)
            .max()
            .unwrap_or(0)
    }
}

impl MadeRule {
    fn names(&self, day: usize) -> bool {
        let mut runs = self.days.iter();
        (self.days.is_empty() && day < PH)
            || runs.any(|&(first, last)| match (day, first) {
                (PH, _) | (_, PH) => day == first,
                _ if first <= last => (first..=last).contains(&day),
                _ => day >= first || day <= last,
            })
    }

    fn ranges(&self) -> Vec<Range<i64>> {
        let mut spans: Vec<(i64, i64)> =
            self.spans.iter().map(|&(from, to)| (from.into(), to.into())).collect();
        for (from, to) in &mut spans {
            *to += if to <= from { 1440 } else { 0 };
        }
        spans.sort_unstable();
        spans.into_iter().map(|(from, to)| from..to).collect()
    }
}

/// Any hours; many begin and end while clocks change.
pub(super) fn any_hours() -> impl Strategy<Value = Made> {
    let night =
        (0u16..5, prop::sample::select(vec![0u16, 15, 30, 59])).prop_map(|(h, m)| h * 60 + m);
    let from = prop_oneof![night.clone(), 0u16..1440];
    let to = prop_oneof![night, 0u16..=1440];
    let run = prop_oneof![4 => (0..PH, 0..PH), 1 => Just((PH, PH))];
    let rule = (vec(run, 0..3), vec((from, to), 0..3));
    let rule = rule.prop_map(|(days, spans)| MadeRule { days, spans });
    vec(rule, 1..4).prop_map(Made)
}

/// The minutes after a moment, by the clock and the calendar of a zone.
pub(super) struct Window {
    pub(super) zone: TimeZone,
    /// The moment, in unix seconds.
    pub(super) first: i64,
    minutes: Vec<(Date, i64)>,
}

impl Window {
    /// `minutes` that can be asked about, and the eight days after them.
    pub(super) fn new(zone: &str, first: i64, minutes: i64) -> Self {
        let zone = TimeZone::get(zone).expect("a zone");
        let at = |minute: i64| {
            let moment = Timestamp::from_second(first + minute * 60).expect("a moment");
            let local = zone.to_datetime(moment);
            (local.date(), i64::from(local.hour()) * 60 + i64::from(local.minute()))
        };
        let minutes = (0..minutes + 9 * 1440).map(at).collect();
        Self { zone, first, minutes }
    }

    /// The date this many days after that of the first minute.
    pub(super) fn date(&self, days: i64) -> Date {
        self.minutes[0].0.checked_add(days.days()).expect("a date")
    }

    /// What is to be said at this `second` of each of its first `many` minutes, if only `known` is
    /// known of.
    pub(super) fn said(
        &self,
        made: &Made,
        holidays: &[Date],
        known: Range<i64>,
        many: usize,
        second: i64,
    ) -> Vec<Open> {
        let longest = made.longest();
        let kind = |date: &Date| match holidays.contains(date) {
            true => PH,
            false => usize::from(date.weekday().to_monday_zero_offset().unsigned_abs()),
        };
        let (mut of, mut today, mut before) = (None, None, None);
        let states: Vec<Option<bool>> = (0i64..)
            .zip(&self.minutes)
            .map(|(at, (date, minute))| {
                if of != Some(*date) {
                    of = Some(*date);
                    today = made.on(kind(date));
                    before = made.on(kind(&date.yesterday().expect("a date")));
                }
                if !known.contains(&(self.first + at * 60)) {
                    return None;
                }
                let run = |spans: &Option<Vec<Range<i64>>>, minute: i64| {
                    spans.as_ref().map(|spans| spans.iter().any(|span| span.contains(&minute)))
                };
                match (run(&today, *minute), run(&before, minute + 1440)) {
                    (Some(true), _) | (_, Some(true)) => Some(true),
                    (None, _) => None,
                    (_, None) if *minute < longest => None,
                    _ => Some(false),
                }
            })
            .collect();
        let mut changes = vec![states.len() - 1; states.len()];
        for at in (0..states.len() - 1).rev() {
            changes[at] = if states[at] == states[at + 1] { changes[at + 1] } else { at + 1 };
        }
        (0..many).map(|at| self.one(at, changes[at], &states, second)).collect()
    }

    /// What is to be said at a second of the minute `at`, if the state is another from `then` on.
    fn one(&self, at: usize, then: usize, states: &[Option<bool>], second: i64) -> Open {
        let ((today, _), (day, minute)) = (self.minutes[at], self.minutes[then]);
        let minute = u16::try_from(minute).expect("a minute of a day");
        let days = (day - today).get_days();
        let seconds = i64::try_from(then - at).expect("few") * 60 - second;
        match (states[at], states[then]) {
            (None, _) => Open::Unknown,
            (Some(true), Some(false)) if seconds < 86_400 => Open::Now { until: Some(minute) },
            (Some(true), _) => Open::Now { until: None },
            (Some(false), Some(true)) if days <= 7 => {
                let days = u8::try_from(days).expect("no way back");
                Open::Later { minute, days, weekday: weekday(day) }
            }
            (Some(false), _) => Open::Unknown,
        }
    }

    /// The calendar that the native tool would write.
    pub(super) fn calendar(&self, holidays: &[Date], known: Range<i64>) -> Calendar {
        let from = Timestamp::from_second(known.start).expect("a moment");
        let changes = self.zone.following(from);
        let changes = changes.map(|c| (c.timestamp().as_second(), c.offset().seconds()));
        let first = (known.start, self.zone.to_offset(from).seconds());
        let offsets = std::iter::once(first);
        let offsets = offsets.chain(changes.take_while(|(at, _)| *at < known.end)).collect();
        let utc = |date: &Date| date.to_zoned(TimeZone::UTC).expect("a day").timestamp();
        let holidays = holidays.iter().map(|date| utc(date).as_second() / 86_400).collect();
        Calendar { from: known.start, until: known.end, offsets, holidays }
    }
}

fn weekday(date: Date) -> Weekday {
    use jiff::civil::Weekday as Day;
    match date.weekday() {
        Day::Monday => Weekday::Monday,
        Day::Tuesday => Weekday::Tuesday,
        Day::Wednesday => Weekday::Wednesday,
        Day::Thursday => Weekday::Thursday,
        Day::Friday => Weekday::Friday,
        Day::Saturday => Weekday::Saturday,
        Day::Sunday => Weekday::Sunday,
    }
}
