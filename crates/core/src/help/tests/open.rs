//! What is said of hours, in one sentence each.

use super::{MIDNIGHT, contact, winter};
use crate::help::Open;
use crate::pack::Weekday::{self, Friday, Monday, Thursday, Tuesday, Wednesday};
use crate::pack::{Calendar, Hours};
use proptest::prelude::*;

/// What is said on the day this many days after Tuesday, at this local time.
fn on(hours: &str, day: i64, hour: i64, minute: i64) -> Open {
    let mut line = contact("a", "", &[]);
    line.hours = Some(Hours::parse(hours).expect(hours));
    let moment = MIDNIGHT + day * 86_400 + (hour - 1) * 3600 + minute * 60;
    Open::at(&line, &winter(), moment)
}

fn now(until: u16) -> Open {
    Open::Now { until: Some(until * 60) }
}

fn later(days: u8, weekday: Weekday, hour: u16) -> Open {
    Open::Later { minute: hour * 60, days, weekday }
}

#[test]
fn a_daily_span_is_open_from_its_first_minute_to_before_its_last() {
    let hours = "Mo-Su 09:00-23:00";
    assert_eq!(on(hours, 1, 9, 0), now(23));
    assert_eq!(on(hours, 1, 22, 59), now(23));
    assert_eq!(on(hours, 1, 8, 59), later(0, Wednesday, 9));
    assert_eq!(on(hours, 1, 23, 0), later(1, Thursday, 9));
    assert_eq!(on(hours, 8, 10, 0), now(23), "every day is holidays too");
}

#[test]
fn a_span_crosses_midnight() {
    assert_eq!(on("08:00-02:00", 1, 22, 0), now(2));
    assert_eq!(on("08:00-02:00", 1, 1, 59), now(2));
    assert_eq!(on("08:00-02:00", 1, 2, 0), later(0, Wednesday, 8));
    assert_eq!(on("Tu 20:00-02:00; We off", 1, 1, 0), now(2), "it is Tuesday's");
    assert_eq!(on("Mo-Fr 20:00-24:00,00:00-02:00", 1, 22, 0), now(2), "one after the other");
}

#[test]
fn day_and_night_has_no_end() {
    assert_eq!(on("24/7", 1, 0, 0), Open::Now { until: None });
    assert_eq!(on("24/7", 8, 12, 0), Open::Now { until: None });
    assert_eq!(on("Mo-Fr 00:00-24:00; PH off", 2, 12, 0), Open::Now { until: None }, "too far");
    assert_eq!(on("Mo-Fr 00:00-24:00; PH off", 3, 12, 0), now(0));
}

#[test]
fn weekdays_have_their_own_hours() {
    let hours = "Mo-Fr 09:00-12:00,14:00-18:00; We 15:00-18:00; PH off";
    assert_eq!(on(hours, 2, 12, 30), later(0, Thursday, 14));
    assert_eq!(on(hours, 1, 9, 30), later(0, Wednesday, 15), "the later rule replaces");
    assert_eq!(on(hours, 3, 18, 0), later(3, Monday, 9));
    assert_eq!(on(hours, 7, 18, 0), later(2, Thursday, 9), "the holiday between is closed");
}

#[test]
fn nothing_is_claimed_of_a_holiday_that_hours_do_not_name() {
    let hours = "Mo-Fr 09:00-18:00";
    assert_eq!(on(hours, 7, 12, 0), now(18));
    assert_eq!(on(hours, 7, 18, 0), Open::Unknown, "tomorrow is a holiday");
    assert_eq!(on(hours, 8, 12, 0), Open::Unknown);
    assert_eq!(on(hours, 9, 8, 0), later(0, Thursday, 9), "that it was one hurts no more");
    let evening = "Mo-Fr 20:00-02:00";
    assert_eq!(on(evening, 8, 1, 0), Open::Now { until: None }, "it is still Tuesday's");
    assert_eq!(on(evening, 9, 1, 0), Open::Unknown, "the holiday's, perhaps");
    assert_eq!(on(evening, 9, 2, 0), later(0, Thursday, 20));
    assert_eq!(on("Mo-Fr 20:00-24:00", 7, 21, 0), Open::Now { until: None }, "perhaps it goes on");
}

#[test]
fn a_holiday_has_the_hours_that_it_is_given() {
    let hours = "PH 10:00-12:00; Mo-Fr 09:00-18:00";
    assert_eq!(on(hours, 8, 9, 0), later(0, Wednesday, 10));
    assert_eq!(on(hours, 8, 11, 0), now(12));
    assert_eq!(on("24/7; PH off", 8, 11, 0), later(1, Thursday, 0));
}

#[test]
fn an_opening_is_told_within_seven_days() {
    assert_eq!(on("Tu 09:00-10:00; PH off", 0, 10, 0), later(7, Tuesday, 9));
    assert_eq!(on("Tu 09:00-10:00; PH off", 0, 9, 30), now(10));
    assert_eq!(on("PH 09:00-10:00", 0, 23, 59), Open::Unknown, "eight days away");
    assert_eq!(on("PH 09:00-10:00", 1, 0, 0), later(7, Wednesday, 9));
    assert_eq!(on("Fr 09:00-10:00", 19, 12, 0), Open::Unknown, "the calendar ends before");
    assert_eq!(on("Fr 09:00-10:00; PH off", 9, 12, 0), later(1, Friday, 9));
}

#[test]
fn nothing_is_claimed_where_nothing_is_known() {
    let mut unsure = contact("a", "24/7", &[]);
    assert_eq!(Open::at(&unsure, &winter(), MIDNIGHT - 1), Open::Unknown, "before the build");
    assert_eq!(Open::at(&unsure, &winter(), MIDNIGHT), Open::Now { until: None });
    assert_eq!(Open::at(&unsure, &winter(), MIDNIGHT + 20 * 86_400), Open::Unknown, "after");
    unsure.verify = true;
    assert_eq!(Open::at(&unsure, &winter(), MIDNIGHT), Open::Unknown, "unverified");
    assert_eq!(Open::at(&contact("a", "", &[]), &winter(), MIDNIGHT), Open::Unknown, "no hours");
}

#[test]
fn the_clock_change_moves_the_opening() {
    let calendar = Calendar {
        until: 2_000_000,
        offsets: vec![(0, 7200), (1_000_000, 3600)],
        ..Calendar::default()
    };
    let nine_to_ten = contact("a", "09:00-10:00", &[]);
    let summer_nine = 9 * 3600 - 7200 + 86_400;
    assert_eq!(Open::at(&nine_to_ten, &calendar, summer_nine), now(10));
    let winter_nine = 9 * 3600 - 3600 + 20 * 86_400;
    assert_eq!(Open::at(&nine_to_ten, &calendar, winter_nine), now(10));
    assert_eq!(Open::at(&nine_to_ten, &calendar, winter_nine - 3600), later(0, Wednesday, 9));
}

proptest! {
    /// Whatever a damaged calendar holds, an answer comes.
    #[test]
    fn any_calendar_has_an_answer(
        offsets in prop::collection::vec((-400_000i64..400_000, any::<i32>()), 0..9),
        until in -400_000i64..400_000, moment in -400_000i64..400_000,
        holidays in prop::collection::vec(-5i64..5, 0..4),
    ) {
        let calendar = Calendar { from: -400_000, until, offsets, holidays };
        let _ = Open::at(&contact("a", "Mo-Fr 09:00-18:00; Sa 20:00-02:00", &[]), &calendar, moment);
    }
}
