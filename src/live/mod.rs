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
    /// The present moment, in unix seconds, about to the minute.
    pub(crate) moment: RwSignal<i64>,
}

impl Site {
    /// The card of `contact`, with "open now".
    fn card(self: &Arc<Self>, contact: &Contact) -> impl IntoView + use<> {
        let (site, of) = (Arc::clone(self), contact.clone());
        let open = Signal::derive(move || Open::at(&of, &site.pack.calendar, site.moment.get()));
        let instead = self.pack.instead_of(contact);
        crate::parts::contact_card(contact, instead, &self.words, self.links, Some(open))
    }
}
