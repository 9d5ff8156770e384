//! Who is there for a reader, and when.

mod open;
mod oracle;
mod zones;

use crate::pack::{Calendar, Contact, Hours, Need};

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
