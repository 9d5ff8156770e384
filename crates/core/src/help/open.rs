//! Whether somebody answers at a given moment.

use crate::pack::{Calendar, Contact};

/// What may truly be said of a contact at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// Somebody answers.
    Now,
    /// Nobody answers until a time of day: `minute` since midnight, today or tomorrow.
    Later {
        /// Minutes since midnight.
        minute: u16,
        /// Not today any more.
        tomorrow: bool,
    },
    /// Nothing is claimed: hours unknown or unverified, or a moment outside the calendar.
    Unknown,
}

const DAY: i64 = 24 * 60;

impl Open {
    /// Of `contact` at `moment` (unix seconds).
    ///
    /// Hours that differ by weekday depend on public holidays, which the calendar does not hold
    /// yet: nothing is claimed of them.
    #[must_use]
    pub fn at(contact: &Contact, calendar: &Calendar, moment: i64) -> Self {
        let Some(hours) = contact.certain_hours().filter(|h| h.daily()) else {
            return Self::Unknown;
        };
        let Some(local) = calendar.local(moment) else {
            return Self::Unknown;
        };
        let minute = local.div_euclid(60).rem_euclid(DAY);
        let within = |m: i64| {
            let mut spans = hours.spans().iter();
            spans.any(|s| (i64::from(s.from)..i64::from(s.to)).contains(&m))
        };
        // A span that began yesterday may still run: seen from there it is a day later.
        if hours.always() || within(minute) || within(minute + DAY) {
            return Self::Now;
        }
        let starts = || hours.spans().iter().map(|s| s.from);
        match starts().filter(|from| i64::from(*from) > minute).min() {
            Some(minute) => Self::Later { minute, tomorrow: false },
            None => Self::Later { minute: starts().min().unwrap_or_default(), tomorrow: true },
        }
    }
}
