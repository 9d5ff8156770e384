//! When somebody answers, in the syntax of OpenStreetMap's `opening_hours`.

use serde::{Deserialize, Serialize};

/// Opening hours. Today `24/7`, or spans of a day, for all days or for a range of weekdays:
/// `Mo-Su 09:00-23:00`, `Mo-Fr 10:00-12:00,14:00-19:00`. A span may cross midnight.
///
/// ```
/// use escale_core::pack::Hours;
/// assert!(Hours::parse("Mo-Su 09:00-23:00").is_ok());
/// assert!(Hours::parse("Mo-Fr 9h-12h").unwrap_err().contains("09:00-12:00"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Hours {
    days: (Weekday, Weekday),
    /// Empty: at any hour.
    spans: Vec<Span>,
}

/// From one minute of the day to another; `to` may lie in the next day (more than 1440).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// Minutes since midnight, 0 to 1439.
    pub from: u16,
    /// Minutes since the same midnight, more than `from`, up to 2880.
    pub to: u16,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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

const DAYS: [(&str, Weekday); 7] = [
    ("Mo", Weekday::Monday),
    ("Tu", Weekday::Tuesday),
    ("We", Weekday::Wednesday),
    ("Th", Weekday::Thursday),
    ("Fr", Weekday::Friday),
    ("Sa", Weekday::Saturday),
    ("Su", Weekday::Sunday),
];
const WHOLE_WEEK: (Weekday, Weekday) = (Weekday::Monday, Weekday::Sunday);

impl Weekday {
    /// As in the syntax, in small letters: `mo`, `tu` …
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

impl Hours {
    /// Reads opening hours.
    ///
    /// # Errors
    /// A sentence that says what is not understood and how to write it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let hours = |days, spans| Self { days, spans };
        if text == "24/7" {
            return Ok(hours(WHOLE_WEEK, Vec::new()));
        }
        let (days, spans) = match text.split_once(' ') {
            Some((days, spans)) => (parse_days(days), spans),
            None => (Some(WHOLE_WEEK), text),
        };
        let spans: Option<Vec<Span>> = spans.split(',').map(parse_span).collect();
        match (days, spans) {
            (Some(days), Some(spans)) => Ok(hours(days, spans)),
            _ => Err(format!(
                "the hours `{text}` are not understood: write 24/7, or days and times, \
                 for example Mo-Su 09:00-23:00 or Mo-Fr 09:00-12:00,14:00-19:00"
            )),
        }
    }

    /// At any hour of any day.
    #[must_use]
    pub fn always(&self) -> bool {
        self.spans.is_empty()
    }

    /// The same on every day of the week, public holidays included.
    #[must_use]
    pub fn daily(&self) -> bool {
        self.days == WHOLE_WEEK
    }

    /// First and last weekday.
    #[must_use]
    pub fn days(&self) -> (Weekday, Weekday) {
        self.days
    }

    /// The spans of one day, in the order written; empty if [`Hours::always`].
    #[must_use]
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }
}

fn parse_days(text: &str) -> Option<(Weekday, Weekday)> {
    let day = |name: &str| DAYS.iter().find(|(n, _)| *n == name).map(|(_, day)| *day);
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let (first, last) = (day(first)?, day(last)?);
    (first <= last).then_some((first, last))
}

fn parse_span(text: &str) -> Option<Span> {
    let minutes = |time: &str| {
        let (hour, minute) = time.split_once(':')?;
        let well_formed = hour.len() == 2 && minute.len() == 2;
        let (hour, minute) = (hour.parse::<u16>().ok()?, minute.parse::<u16>().ok()?);
        (well_formed && (hour < 24 && minute < 60 || (hour, minute) == (24, 0)))
            .then_some(hour * 60 + minute)
    };
    let (from, to) = text.split_once('-')?;
    let (from, to) = (minutes(from)?, minutes(to)?);
    let to = if to <= from { to + 24 * 60 } else { to };
    (from < 24 * 60).then_some(Span { from, to })
}

impl<'de> Deserialize<'de> for Hours {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let trust = |(days, spans)| Self { days, spans };
        super::written::read(deserializer, Self::parse, trust)
    }
}
