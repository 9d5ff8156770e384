//! Danger now: the numbers that are always in sight, and never depend on the app.

use super::contact_card::{Way, ways};
use super::example::{Example, Sample};
use escale_core::l10n::Words;
use escale_core::pack::Contact;
use leptos::prelude::*;

/// The emergency row. Where nothing may be dialled (`links` is false), the numbers stand as text.
pub fn emergency(contacts: &[&Contact], words: &Words, links: bool) -> impl IntoView + use<> {
    let title = words.get("danger");
    let text = words.get("danger.text");
    let dial = contacts
        .iter()
        .filter_map(|contact| ways(contact).into_iter().next().map(|way| (contact, way)))
        .map(|(contact, way)| number(contact, &way, words, links))
        .collect_view();
    view! {
        <div class="urgent on-quay">
            <h2 lang=title.lang>{title.text}</h2>
            <p lang=text.lang>{text.text}</p>
            <div class="dial">{dial}</div>
        </div>
    }
}

fn number(contact: &Contact, way: &Way, words: &Words, links: bool) -> impl IntoView + use<> {
    let number = way.shown.clone();
    let label = words.get(&format!("{}-short", way.act)).text;
    let name = words.get(&contact.id).text;
    let (act, href) = (links.then_some(way.act), links.then(|| way.href.clone()));
    // Without an address it is no link, and cannot be reached by key.
    view! {
        <a data-act=act data-id=contact.id.clone() href=href>
            <b translate="no" dir="ltr">{number}</b>
            <span>{label}</span>
            <span class="sr">{format!(" · {name}")}</span>
        </a>
    }
}

/// On a device of one's own, and on a kiosk.
pub(super) fn examples(sample: &Sample) -> Vec<Example> {
    let contacts: Vec<&Contact> = sample.contacts.iter().filter(|c| c.is_emergency()).collect();
    let row = |name, links| Example::new(name, emergency(&contacts, &sample.words, links)).on("");
    vec![row("with-links", true), row("without-links", false)]
}
