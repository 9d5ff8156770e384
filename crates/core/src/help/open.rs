//! Whether somebody answers at a given moment.

use crate::pack::{Calendar, Contact, Hours, Span, Weekday};

/// What may truly be said of a contact at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// Somebody answers.
    Now {
        /// When nobody does any more, in minutes since midnight (0 to 1439) by the local clock.
        /// `None` if that is a day away or more, or not known.
        until: Option<u16>,
    },
    /// Nobody answers until a moment within seven days.
    Later {
        /// Minutes since midnight, by the local clock.
        minute: u16,
        /// In how many days, by the local calendar: 0 is today, 7 at most.
        days: u8,
        /// The weekday of that day.
        weekday: Weekday,
    },
    /// Nothing is claimed: hours unknown or unverified, a moment outside the calendar, a public
    /// holiday of which the hours say nothing, or one that lies before the next opening.
    Unknown,
}

/// Seconds of a day, and the days that a next opening is looked for.
const DAY: i64 = 24 * 60 * 60;
const FAR: i64 = 7;

impl Open {
    /// Of `contact` at `moment` (unix seconds).
    ///
    /// The local clock decides: a span that begins in the hour which the clocks skip begins when
    /// they have, and an hour that comes twice is twice as it is written.
    #[must_use]
    pub fn at(contact: &Contact, calendar: &Calendar, moment: i64) -> Self {
        let Some(hours) = contact.certain_hours() else { return Self::Unknown };
        let line = Line { hours, calendar };
        let Some(answers) = line.answers(moment) else { return Self::Unknown };
        let change = line.change(moment, answers);
        if answers {
            let soon = change.filter(|(then, _)| then - moment < DAY);
            return Self::Now { until: soon.map(|(_, local)| minute(local)) };
        }
        let Some((_, local)) = change else { return Self::Unknown };
        let today = calendar.local(moment).unwrap_or(local).div_euclid(DAY);
        let day = local.div_euclid(DAY);
        Self::Later {
            minute: minute(local),
            days: u8::try_from(day - today).unwrap_or_default(),
            weekday: Weekday::of(day),
        }
    }

    /// The sooner somebody answers, the less; what is unknown stands between open and closed.
    pub(super) fn distance(self) -> usize {
        match self {
            Self::Now { .. } => 0,
            Self::Unknown => 1,
            Self::Later { minute, days, .. } => {
                2 + usize::from(days) * 24 * 60 + usize::from(minute)
            }
        }
    }
}

fn minute(local: i64) -> u16 {
    u16::try_from(local.rem_euclid(DAY) / 60).unwrap_or_default()
}

/// Hours in a calendar.
struct Line<'a> {
    hours: &'a Hours,
    calendar: &'a Calendar,
}

impl Line<'_> {
    /// Whether somebody answers at `moment`; `None` where nothing is known.
    fn answers(&self, moment: i64) -> Option<bool> {
        let local = self.calendar.local(moment)?;
        let (today, minute) = (local.div_euclid(DAY), local.rem_euclid(DAY) / 60);
        // A span that began yesterday may still run: seen from there it is a day later.
        let later = minute + DAY / 60;
        let before = self.answers_of(today - 1, later).or_else(|| {
            // If nothing is known of yesterday, it ran no longer than any other day may.
            let last = self.spans().map(|span| i64::from(span.to)).max()?;
            (last <= later).then_some(false)
        });
        match (self.answers_of(today, minute), before) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (Some(false), Some(false)) => Some(false),
            _ => None,
        }
    }

    /// Whether a span that begins on `day` holds `minute`, counted from that day's midnight.
    fn answers_of(&self, day: i64, minute: i64) -> Option<bool> {
        let spans = self.hours.on(Weekday::of(day), self.calendar.is_holiday(day))?;
        Some(spans.iter().any(|s| (i64::from(s.from)..i64::from(s.to)).contains(&minute)))
    }

    /// The first moment within seven days at which the answer is no longer `answers`, and its
    /// local time; `None` if what is unknown comes first.
    fn change(&self, moment: i64, answers: bool) -> Option<(i64, i64)> {
        let last = self.calendar.local(moment)?.div_euclid(DAY) + FAR;
        let mut then = moment;
        loop {
            then = self.next(then)?;
            let local = self.calendar.local(then)?;
            if local.div_euclid(DAY) > last {
                return None;
            }
            if self.answers(then)? != answers {
                return Some((then, local));
            }
        }
    }

    /// The first moment after `moment` at which the answer may be another: where a span begins or
    /// ends on any day, at midnight, or when the clocks change.
    fn next(&self, moment: i64) -> Option<i64> {
        let second = self.calendar.local(moment)?.rem_euclid(DAY);
        let mut next = DAY;
        for span in self.spans() {
            let (from, to) = (i64::from(span.from) * 60, i64::from(span.to) * 60);
            for edge in [from, to, to - DAY] {
                if second < edge && edge < next {
                    next = edge;
                }
            }
        }
        Some((moment + next - second).min(self.calendar.next_change(moment)))
    }

    /// The spans of all rules.
    fn spans(&self) -> impl Iterator<Item = &Span> {
        self.hours.rules().iter().flat_map(|rule| rule.spans())
    }
}
