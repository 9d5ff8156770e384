//! The days of the week.

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// Of the day this many days after 1 January 1970.
    #[must_use]
    pub fn of(day: i64) -> Self {
        // That day was a Thursday.
        Self::nth(usize::try_from((day + 3).rem_euclid(7)).unwrap_or_default())
    }

    /// The day this many days after a Monday.
    pub(super) fn nth(day: usize) -> Self {
        match day % 7 {
            0 => Self::Monday,
            1 => Self::Tuesday,
            2 => Self::Wednesday,
            3 => Self::Thursday,
            4 => Self::Friday,
            5 => Self::Saturday,
            _ => Self::Sunday,
        }
    }

    /// The day written `Mo`, `Tu` …
    pub(super) fn abbreviated(text: &str) -> Option<Self> {
        let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
        names.iter().position(|name| *name == text).map(Self::nth)
    }

    /// As hours are written, in small letters: `mo`, `tu` …
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Monday => "mo",
            Self::Tuesday => "tu",
            Self::Wednesday => "we",
            Self::Thursday => "th",
            Self::Friday => "fr",
            Self::Saturday => "sa",
            Self::Sunday => "su",
        }
    }
}
