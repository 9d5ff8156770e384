//! Who is there for a reader, and when.

mod open;
mod oracle;
mod rank;
mod zones;

use crate::pack::{
    Calendar, Campaign, Contact, Discretion, Hours, Kiosk, Need, Pack, Rounds, Status, WebAddress,
};

/// Midnight UTC of 24 November 2026, a Tuesday.
const MIDNIGHT: i64 = 1_795_478_400;
/// The same as a day of the calendar.
const TUESDAY: i64 = MIDNIGHT / 86_400;

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

/// Winter time, one hour ahead of UTC, for twenty days from Tuesday; Wednesday of the next week
/// is a holiday.
fn winter() -> Calendar {
    Calendar {
        from: MIDNIGHT,
        until: MIDNIGHT + 20 * 86_400,
        offsets: vec![(MIDNIGHT - 86_400, 3600)],
        holidays: vec![TUESDAY + 8],
    }
}

/// A campaign in Moselle, in French.
fn pack(contacts: Vec<Contact>) -> Pack {
    let discretion = Discretion {
        title: "Escale".to_owned(),
        exit: WebAddress::parse("https://www.example.org/").expect("an address"),
    };
    let campaign = Campaign {
        id: "test".to_owned(),
        owner: "Nobody".to_owned(),
        status: Status::Draft,
        languages: vec!["fr".to_owned(), "ar".to_owned()],
        zone: "Europe/Paris".to_owned(),
        territory: Some("FR-57".to_owned()),
        holidays: vec!["FR-57".to_owned()],
        doors: Vec::new(),
        topics: Vec::new(),
        public_address: None,
        discretion,
        kiosk: Kiosk::default(),
        rounds: Rounds::default(),
    };
    let (topics, assessments, phrases) = (Vec::new(), Vec::new(), Vec::new());
    Pack { campaign, topics, assessments, contacts, phrases, calendar: winter() }
}
