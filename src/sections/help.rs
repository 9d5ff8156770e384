//! Help: danger first, then everyone who can be reached, with their hours in words.

use super::{Document, HELP, phrases};
use crate::parts::{contact_card, emergency, need_picker};
use escale_core::help::{Asking, rank};
use leptos::prelude::*;

/// The help section. The emergency numbers stand outside the slot: nothing ever replaces them.
pub(super) fn section(doc: &Document) -> impl IntoView + use<> {
    let words = &doc.words;
    let (title, lead) = (words.get("help"), words.get("help.lead"));
    let sorted = rank(&doc.pack, &Asking::default());
    let cards = sorted
        .others
        .iter()
        .map(|contact| {
            let instead = doc.pack.instead_of(contact);
            contact_card(contact, instead, words, doc.links(), None)
        })
        .collect_view();
    let leaves = doc.links().then(|| {
        let text = words.get("leaves").text;
        view! { <p class="note">{text}</p> }
    });
    view! {
        <section id=HELP data-screen="help" class="help-page">
            <h1 class="sr" tabindex="-1" lang=title.lang>{title.text}</h1>
            {emergency(&sorted.emergency, words, doc.links())}
            <div class="band people pad">
                <p class="big" lang=lead.lang>{lead.text}</p>
                {leaves}
                <div data-live="help">
                    <form data-plain autocomplete="off">
                        {need_picker(&doc.pack.contacts, words)}
                        <div class="cards">{cards}</div>
                    </form>
                </div>
            </div>
            {phrases(doc, &doc.pack.phrases.iter().collect::<Vec<_>>())}
        </section>
    }
}
