//! The zone's offset changes, written by the native tool from its build date to a horizon.

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
}

impl Calendar {
    /// Seconds since the local midnight of day 0 (1 January 1970) at `moment` (unix seconds);
    /// `None` outside the calendar, where nothing may be claimed.
    #[must_use]
    pub fn local(&self, moment: i64) -> Option<i64> {
        if !(self.from..self.until).contains(&moment) {
            return None;
        }
        let before = self.offsets.partition_point(|(from, _)| *from <= moment);
        let (_, offset) = self.offsets.get(before.checked_sub(1)?)?;
        Some(moment + i64::from(*offset))
    }
}
