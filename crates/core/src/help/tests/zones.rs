//! Open and next opening are what jiff's zoned time says, in any zone, through every change of
//! clocks.

use super::contact;
use super::oracle::{Made, PH, Window, any_hours};
use crate::help::Open;
use crate::pack::{Hours, Weekday};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use proptest::prelude::*;
use std::ops::Range;
use std::sync::LazyLock;

/// Midnight UTC of 24 November 2026, and three years later.
const HORIZON: Range<i64> = 1_795_478_400..1_890_172_800;
/// Clocks that change, in both hemispheres, by an hour and by half of one, at midnight too; and
/// some that never do.
const ZONES: [&str; 5] = [
    "Europe/Paris",
    "Pacific/Auckland",
    "Australia/Lord_Howe",
    "America/Santiago",
    "America/Cayenne",
];
/// Three hours before each change of clocks and three after.
const AROUND: i64 = 3 * 60;

static CHANGES: LazyLock<Vec<Window>> = LazyLock::new(|| {
    let mut windows = Vec::new();
    for name in ZONES {
        let zone = TimeZone::get(name).expect("a zone");
        let from = Timestamp::from_second(HORIZON.start).expect("a moment");
        let changes = zone.following(from).map(|change| change.timestamp().as_second());
        for change in changes.take_while(|at| *at < HORIZON.end) {
            windows.push(Window::new(name, change - AROUND * 60, 2 * AROUND));
        }
    }
    windows
});

/// Holds what is said against the oracle, in each of the first `many` minutes of `window`.
fn agree(
    window: &Window,
    made: &Made,
    holidays: &[bool],
    known: Range<i64>,
    many: i64,
    second: i64,
) -> Result<(), TestCaseError> {
    let text = made.written();
    let Ok(hours) = Hours::parse(&text) else {
        // Hours are refused where nobody ever answers.
        let any = (0..=PH).filter_map(|day| made.on(day)).flatten().count();
        prop_assert_eq!(any, 0, "{} is refused", text);
        return Ok(());
    };
    let mut line = contact("a", "", &[]);
    line.hours = Some(hours);
    let days = (-1..).zip(holidays).filter(|(_, is)| **is);
    let holidays: Vec<Date> = days.map(|(day, _)| window.date(day)).collect();
    let calendar = window.calendar(&holidays, known.clone());
    let said = window.said(made, &holidays, known, usize::try_from(many).expect("minutes"), second);
    for (at, expected) in (0..).zip(said) {
        let moment = window.first + at * 60;
        let told = Open::at(&line, &calendar, moment + second);
        let local = Timestamp::from_second(moment).expect("a moment");
        let local = local.to_zoned(window.zone.clone());
        prop_assert_eq!(told, expected, "{} at {}, holidays {:?}", text, local, holidays);
    }
    Ok(())
}

/// One day in eight is a holiday.
fn holidays() -> impl Strategy<Value = Vec<bool>> {
    prop::collection::vec(prop::bool::weighted(0.125), 12)
}

#[test]
fn the_horizon_has_its_changes() {
    // Six for each zone that has any.
    assert_eq!(CHANGES.len(), 6 * 4);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn around_each_change_of_clocks_jiff_agrees(
        made in any_hours(), holidays in holidays(), second in 0i64..60,
    ) {
        for window in CHANGES.iter() {
            agree(window, &made, &holidays, HORIZON, 2 * AROUND, second)?;
        }
    }

    #[test]
    fn at_any_minute_jiff_agrees(
        zone in prop::sample::select(ZONES.to_vec()),
        // The calendar's first and last days too.
        minute in prop_oneof![-60i64..60, 0i64..1096 * 1440, 1087 * 1440..1096 * 1440i64 + 60],
        made in any_hours(), holidays in holidays(), second in 0i64..60,
    ) {
        let window = Window::new(zone, HORIZON.start + minute * 60, 1);
        agree(&window, &made, &holidays, HORIZON, 1, second)?;
    }
}

proptest! {
    /// What is written is what is read: every day has the hours that its last rule gives it.
    #[test]
    fn hours_are_read_as_they_are_written(made in any_hours()) {
        let Ok(hours) = Hours::parse(&made.written()) else { return Ok(()) };
        for day in 0..=PH {
            // Day 4 of 1970 was a Monday.
            let weekday = Weekday::of(4 + i64::try_from(day % 7).expect("a day"));
            let read = hours.on(weekday, day == PH);
            let read = read.map(|spans| spans.iter().map(|s| s.from.into()..s.to.into()).collect());
            prop_assert_eq!(read, made.on(day), "{} on {}", made.written(), day);
        }
    }

    /// Whoever writes hours badly is told, never stopped.
    #[test]
    fn any_text_may_be_given_as_hours(text in "\\PC*", like in "[MoTuPHof0-9:;, /-]{0,24}") {
        let _ = Hours::parse(&text);
        let _ = Hours::parse(&like);
    }
}
