//! The life: one file for each live part, mounted in the browser only. What they show is drawn by
//! [`crate::parts`]; what they decide is decided in `escale-core`.

mod assessment;
mod help;
mod outcome;
mod quiz;
mod visit;

pub(crate) use assessment::assessment;
pub(crate) use help::help;
pub(crate) use visit::{Because, Visit};

use crate::browser::{cards, clock};
use escale_core::help::Open;
use escale_core::l10n::Words;
use escale_core::pack::{Contact, Pack};
use leptos::prelude::*;
use std::sync::Arc;

/// What does not change during a visit.
pub(crate) struct Site {
    /// The campaign, as this device may show it.
    pub(crate) pack: Pack,
    /// The words of the live parts.
    pub(crate) words: Arc<Words>,
    /// Whether numbers may be dialled and other sites opened.
    pub(crate) links: bool,
}

impl Site {
    /// Says on every card of the page whether somebody answers now.
    pub(crate) fn mark_cards(&self) {
        let now = clock::now();
        cards::mark(|id| {
            let open = Open::at(self.pack.contact(id)?, &self.pack.calendar, now);
            Some(crate::parts::mark(open, &self.words))
        });
    }
}

/// The place of the card of `contact`, which the document holds already.
fn card(contact: &Contact) -> impl IntoView + use<> {
    view! { <div data-card=contact.id.clone()></div> }
}
