//! Hours and fit, in one sentence each.

use super::{Open, fit, leading};
use crate::pack::{Calendar, Contact, Hours, Need};
use proptest::prelude::*;

/// Midnight UTC of 24 November 2026.
const MIDNIGHT: i64 = 1_795_478_400;

fn contact(id: &str, hours: &str, needs: &[Need]) -> Contact {
    Contact {
        id: id.to_owned(),
        call: None,
        text: None,
        chat: None,
        form: None,
        web: None,
        address: None,
        town: None,
        meet: false,
        fallback: None,
        hours: Hours::parse(hours).ok(),
        needs: needs.to_vec(),
        ages: None,
        languages: Vec::new(),
        territory: "FR".to_owned(),
        free: None,
        anonymous: None,
        on_bill: None,
        source: "test".to_owned(),
        checked: None,
        verify: false,
        then: None,
    }
}

/// Winter time, one hour ahead of UTC, for ten days.
fn winter() -> Calendar {
    Calendar {
        from: MIDNIGHT,
        until: MIDNIGHT + 10 * 86_400,
        offsets: vec![(MIDNIGHT - 86_400, 3600)],
    }
}

fn at(hours: &str, hour: i64, minute: i64) -> Open {
    let moment = MIDNIGHT + (hour - 1) * 3600 + minute * 60 + 86_400;
    Open::at(&contact("a", hours, &[]), &winter(), moment)
}

#[test]
fn a_daily_span_is_open_from_its_first_minute_to_before_its_last() {
    let hours = "Mo-Su 09:00-23:00";
    assert_eq!(at(hours, 9, 0), Open::Now);
    assert_eq!(at(hours, 22, 59), Open::Now);
    assert_eq!(at(hours, 8, 59), Open::Later { minute: 540, tomorrow: false });
    assert_eq!(at(hours, 23, 0), Open::Later { minute: 540, tomorrow: true });
}

#[test]
fn a_span_crosses_midnight() {
    assert_eq!(at("08:00-02:00", 1, 59), Open::Now);
    assert_eq!(at("08:00-02:00", 2, 0), Open::Later { minute: 480, tomorrow: false });
}

#[test]
fn nothing_is_claimed_where_nothing_is_known() {
    assert_eq!(at("Mo-Fr 09:00-18:00", 10, 0), Open::Unknown, "holidays are not known yet");
    let mut unsure = contact("a", "24/7", &[]);
    assert_eq!(Open::at(&unsure, &winter(), MIDNIGHT - 1), Open::Unknown, "before the build");
    assert_eq!(Open::at(&unsure, &winter(), MIDNIGHT), Open::Now);
    assert_eq!(Open::at(&unsure, &winter(), MIDNIGHT + 10 * 86_400), Open::Unknown, "after");
    unsure.verify = true;
    assert_eq!(Open::at(&unsure, &winter(), MIDNIGHT), Open::Unknown, "unverified");
}

#[test]
fn the_clock_change_moves_the_opening() {
    let calendar =
        Calendar { from: 0, until: i64::MAX, offsets: vec![(0, 7200), (1_000_000, 3600)] };
    let nine_to_ten = contact("a", "09:00-10:00", &[]);
    let summer_nine = 9 * 3600 - 7200 + 86_400;
    assert_eq!(Open::at(&nine_to_ten, &calendar, summer_nine), Open::Now);
    let winter_nine = 9 * 3600 - 3600 + 20 * 86_400;
    assert_eq!(Open::at(&nine_to_ten, &calendar, winter_nine), Open::Now);
    assert_ne!(Open::at(&nine_to_ten, &calendar, winter_nine - 3600), Open::Now);
}

#[test]
fn emergencies_stand_apart_and_the_first_need_comes_first() {
    let contacts = [
        contact("talk", "24/7", &[Need::Talk]),
        contact("images", "24/7", &[Need::Images, Need::Talk]),
        contact("17", "24/7", &[Need::Danger]),
        contact("law", "24/7", &[Need::Rights]),
    ];
    let found = fit(&contacts, &[Need::Images, Need::Talk]);
    let ids = |list: &[&Contact]| list.iter().map(|c| c.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&found.emergency), ["17"]);
    assert_eq!(ids(&found.best), ["images", "talk"]);
    assert_eq!(ids(&found.others), ["law"]);
}

proptest! {
    /// The next opening is later than now, and one minute of walking forward finds it.
    #[test]
    fn a_closed_line_opens_when_it_says(from in 0u16..1439, length in 1u16..1439, now in 0i64..1440) {
        let to = (from + length) % 1440;
        let text = format!("{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60);
        let line = contact("a", &text, &[]);
        let moment = |minute: i64| MIDNIGHT + 86_400 - 3600 + minute * 60;
        if let Open::Later { minute, tomorrow } = Open::at(&line, &winter(), moment(now)) {
            let opens = i64::from(minute) + if tomorrow { 1440 } else { 0 };
            prop_assert!(opens > now);
            prop_assert_eq!(Open::at(&line, &winter(), moment(opens)), Open::Now);
            for between in now..opens {
                prop_assert_ne!(Open::at(&line, &winter(), moment(between)), Open::Now);
            }
        }
    }

    /// Whoever writes hours badly is told, never stopped.
    #[test]
    fn any_text_may_be_given_as_hours(text in "\\PC*") {
        let _ = Hours::parse(&text);
    }
}

proptest! {
    /// The first person of an outcome fits its first need, if anybody does; nobody is named twice.
    #[test]
    fn an_outcome_leads_to_who_fits_its_needs(
        all in proptest::collection::vec(proptest::sample::subsequence(Need::ALL.to_vec(), 1..4), 1..9),
        needs in proptest::sample::subsequence(Need::ALL.to_vec(), 1..5).prop_shuffle(),
    ) {
        let contacts: Vec<Contact> = all.iter().enumerate()
            .map(|(at, needs)| contact(&format!("c{at}"), "24/7", needs)).collect();
        let found = leading(&contacts, &needs);
        let asked = if needs[0] == Need::Danger { Need::Talk } else { needs[0] };
        let fits = |c: &Contact| !c.is_emergency() && c.needs.contains(&asked);
        let first = contacts.iter().find(|c| fits(c));
        if let Some(first) = first {
            prop_assert_eq!(&found[0].id, &first.id);
        }
        for (at, one) in found.iter().enumerate() {
            prop_assert!(!one.is_emergency() && !found[..at].iter().any(|c| c.id == one.id));
        }
    }
}

#[test]
fn extortion_leads_to_images_and_to_dark_thoughts() {
    let contacts = [
        contact("listens", "24/7", &[Need::Talk]),
        contact("images", "24/7", &[Need::Images]),
        contact("police", "24/7", &[Need::Images, Need::Talk]),
        contact("dark", "24/7", &[Need::Dark]),
    ];
    let found = leading(&contacts, &[Need::Images, Need::Dark, Need::Talk]);
    assert_eq!(
        found.iter().map(|c| c.id.as_str()).collect::<Vec<_>>(),
        ["images", "police", "dark"]
    );
}
