//! The zone's offset changes and the public holidays, written by the native tool from its build
//! date to a horizon.

use serde::{Deserialize, Serialize};

/// Turns a moment into the campaign's local time, between two moments only.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// First moment it speaks of, in unix seconds: the build date.
    pub from: i64,
    /// First moment it no longer speaks of.
    pub until: i64,
    /// From which moment (unix seconds) which offset to UTC (seconds) holds; the first entry
    /// is at or before `from`, the others ascend.
    pub offsets: Vec<(i64, i32)>,
    /// The public holidays as local days since 1 January 1970, ascending: those of every day
    /// from the one before `from` to `until`.
    pub holidays: Vec<i64>,
}

impl Calendar {
    /// Seconds since the local midnight of day 0 (1 January 1970) at `moment` (unix seconds);
    /// `None` outside the calendar, where nothing may be claimed.
    #[must_use]
    pub fn local(&self, moment: i64) -> Option<i64> {
        if !(self.from..self.until).contains(&moment) {
            return None;
        }
        let known = self.offsets.partition_point(|(from, _)| *from <= moment);
        let (_, offset) = self.offsets.get(known.checked_sub(1)?)?;
        Some(moment + i64::from(*offset))
    }

    /// Whether the local `day`, in days since 1 January 1970, is a public holiday.
    #[must_use]
    pub fn is_holiday(&self, day: i64) -> bool {
        self.holidays.binary_search(&day).is_ok()
    }

    /// The first moment after `moment` at which the clocks change, or the calendar ends.
    pub(crate) fn next_change(&self, moment: i64) -> i64 {
        let mut changes = self.offsets.iter().map(|(change, _)| *change);
        changes.find(|change| *change > moment).unwrap_or(self.until)
    }
}
