//! When somebody answers, in the syntax of OpenStreetMap's `opening_hours`.

use super::Weekday;
use serde::{Deserialize, Serialize};

/// Opening hours: rules with `;` between them, each of days and times. Days are `Mo`, `Mo-Fr`,
/// `PH` (public holidays) or a list of these, or left out for every day; times are spans, or
/// `off`. A span may cross midnight: it belongs to the day that it begins on, and no rule of the
/// next day cuts it short. A later rule replaces an earlier one on the days that it names.
///
/// On a public holiday the rule of `PH` holds, wherever it stands. Without one, hours that are
/// the same on all seven weekdays hold on holidays too; of others nothing is known then.
///
/// ```
/// use escale_core::pack::Hours;
/// assert!(Hours::parse("Mo-Fr 09:00-12:00,14:00-19:00; Sa 09:00-12:00; PH off").is_ok());
/// assert!(Hours::parse("Mo-Fr 9h-12h").unwrap_err().contains("09:00-12:00"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Hours {
    /// No two name the same day; a weekday that none names is closed.
    rules: Vec<Rule>,
}

/// The days that have the same hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// A bit for each weekday from Monday on, then [`HOLIDAYS`].
    days: u8,
    spans: Vec<Span>,
}

/// From one minute of the day to another; `to` may lie in the next day (more than 1440).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// Minutes since midnight, 0 to 1439.
    pub from: u16,
    /// Minutes since the same midnight, more than `from`, less than 2880.
    pub to: u16,
}

const DAY: u16 = 24 * 60;
const ALL_DAY: Span = Span { from: 0, to: DAY };
const WEEK: u8 = 0b0111_1111;
const HOLIDAYS: u8 = 0b1000_0000;

impl Hours {
    /// Reads opening hours.
    ///
    /// # Errors
    /// A sentence that says what is not understood and how to write it.
    pub fn parse(text: &str) -> Result<Self, String> {
        read(text).ok_or_else(|| {
            format!(
                "the hours `{text}` are not understood: write 24/7, or days and times, for example \
                 Mo-Su 09:00-23:00 or Mo-Fr 09:00-12:00,14:00-19:00; Sa 09:00-12:00; PH off"
            )
        })
    }

    /// At any hour of any day.
    #[must_use]
    pub fn always(&self) -> bool {
        matches!(self.rules(), [Rule { days, spans }] if *days == WEEK | HOLIDAYS && *spans == [ALL_DAY])
    }

    /// The rules, from Monday on, the public holidays' last. No two name the same day; a weekday
    /// that none names is closed.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The spans that begin on a day; `None` if nothing is known of it, a public holiday.
    #[must_use]
    pub fn on(&self, weekday: Weekday, is_holiday: bool) -> Option<&[Span]> {
        let day = if is_holiday { HOLIDAYS } else { 1 << weekday as u8 };
        match self.rules.iter().find(|rule| rule.days & day != 0) {
            Some(rule) => Some(&rule.spans),
            None if is_holiday => None,
            None => Some(&[]),
        }
    }
}

impl Rule {
    /// Whether it is of all seven weekdays.
    #[must_use]
    pub fn is_daily(&self) -> bool {
        self.days & WEEK == WEEK
    }

    /// Whether it is of public holidays.
    #[must_use]
    pub fn is_of_holidays(&self) -> bool {
        self.days & HOLIDAYS != 0
    }

    /// Its weekdays as they are told, first and last: runs of three days or more, which may pass
    /// from Sunday to Monday; each other day alone. None if it is of all seven, or of holidays.
    #[must_use]
    pub fn runs(&self) -> Vec<(Weekday, Weekday)> {
        let has = |day: usize| self.days >> (day % 7) & 1 == 1;
        let mut runs = Vec::new();
        for first in (0..7).filter(|day| has(*day) && !has(day + 6)) {
            let length = (first..first + 7).take_while(|day| has(*day)).count();
            let (one, next) = (Weekday::nth(first), Weekday::nth(first + 1));
            match length {
                1 => runs.push((one, one)),
                2 => runs.extend([(one, one), (next, next)]),
                _ => runs.push((one, Weekday::nth(first + length - 1))),
            }
        }
        runs
    }

    /// From when to when, by their beginning; none: closed, which only holidays are said to be.
    #[must_use]
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }
}

fn read(text: &str) -> Option<Hours> {
    // From Monday to Sunday, then public holidays.
    let mut days: [Option<Vec<Span>>; 8] = Default::default();
    for rule in text.split(';') {
        let rule = read_rule(rule.trim())?;
        for (at, day) in days.iter_mut().enumerate() {
            if rule.days >> at & 1 == 1 {
                *day = Some(rule.spans.clone());
            }
        }
    }
    let [monday, rest @ .., holidays] = &mut days;
    if holidays.is_none() && rest.iter().all(|day| day == monday) {
        holidays.clone_from(monday);
    }
    let mut rules: Vec<Rule> = Vec::new();
    for (at, day) in days.into_iter().enumerate() {
        let day_bit = 1 << at;
        // A weekday that no rule names is closed already.
        let said = |spans: &Vec<Span>| day_bit == HOLIDAYS || !spans.is_empty();
        let Some(spans) = day.filter(said) else { continue };
        match rules.iter_mut().find(|rule| rule.spans == spans) {
            Some(rule) => rule.days |= day_bit,
            None => rules.push(Rule { days: day_bit, spans }),
        }
    }
    rules.iter().any(|rule| !rule.spans.is_empty()).then_some(Hours { rules })
}

fn read_rule(text: &str) -> Option<Rule> {
    let (days, times) = match text.split_once(' ') {
        Some((days, times)) => (read_days(days)?, times),
        None => (WEEK, text),
    };
    let mut spans = match times {
        "off" => Vec::new(),
        "24/7" if text == times => vec![ALL_DAY],
        _ => times.split(',').map(read_span).collect::<Option<Vec<_>>>()?,
    };
    spans.sort_by_key(|span| (span.from, span.to));
    Some(Rule { days, spans })
}

fn read_days(text: &str) -> Option<u8> {
    let mut days = 0;
    for part in text.split(',') {
        if part == "PH" {
            days |= HOLIDAYS;
            continue;
        }
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (Weekday::abbreviated(first)?, Weekday::abbreviated(last)?);
        let further = (last as u8 + 7 - first as u8) % 7;
        days |= (first as u8..=first as u8 + further).fold(0, |days, day| days | 1 << (day % 7));
    }
    Some(days)
}

fn read_span(text: &str) -> Option<Span> {
    let (from, to) = text.split_once('-')?;
    let (from, to) = (read_time(from)?, read_time(to)?);
    let to = if to <= from { to + DAY } else { to };
    (from < DAY).then_some(Span { from, to })
}

/// Minutes since midnight, 1440 for `24:00`.
fn read_time(text: &str) -> Option<u16> {
    let figures = |text: &str| {
        let two = text.len() == 2 && text.bytes().all(|sign| sign.is_ascii_digit());
        text.parse::<u16>().ok().filter(|_| two)
    };
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute) = (figures(hour)?, figures(minute)?);
    (hour < 24 && minute < 60 || (hour, minute) == (24, 0)).then_some(hour * 60 + minute)
}

impl<'de> Deserialize<'de> for Hours {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::written::read(deserializer, Self::parse, |rules| Self { rules })
    }
}
