//! Help: danger first, then whoever fits best, then how one would like to reach somebody, then
//! everyone, with their hours in words.

use super::{Document, HELP, hand_over, phrases, qr, row};
use crate::parts::{
    Card, contact_card, emergency, need_picker, town_picker, town_value, towns, wish_picker,
};
use escale_core::help::{Asking, rank};
use escale_core::pack::{Contact, Device, Topic};
use leptos::prelude::*;

/// The help section. The emergency numbers stand outside the slot: nothing ever replaces them.
pub(super) fn section(doc: &Document) -> impl IntoView + use<> {
    let words = &doc.words;
    let (title, lead) = (words.get("help"), words.get("help.lead"));
    let sorted = rank(&doc.pack, &Asking::default());
    let (first, rest) = sorted.others.split_at(sorted.others.len().min(1));
    let towns = towns(&doc.pack.contacts);
    let at_danger = words.get("at-danger").text;
    view! {
        <section id=HELP data-screen="help" class="help-page">
            <h1 class="sr" tabindex="-1" lang=title.lang>{title.text}</h1>
            {emergency(&sorted.emergency, words, doc.links())}
            <div class="band people pad">
                <div data-live="help">
                    <form data-plain autocomplete="off">
                        <div class="cards best">{cards(doc, first)}</div>
                        {wish_picker(words)}
                        {need_picker(&doc.pack.contacts, words)}
                        {town_picker(&towns, words)}
                        {by_town(&towns)}
                        <div class="cards">{cards(doc, rest)}</div>
                    </form>
                </div>
                <details class="pick">
                    <summary>{at_danger}</summary>
                    <div class="cards">{cards(doc, &sorted.emergency)}</div>
                </details>
            </div>
            <p class="pad big" lang=lead.lang>{lead.text}</p>
            {phrases(doc, &doc.pack.phrases.iter().collect::<Vec<_>>())}
            {hand_over::hand_over(doc, HELP)}
            {for_adults(doc)}
        </section>
    }
}

/// Choosing a town works by style alone too: who is met in another one is left out.
fn by_town(towns: &[String]) -> Option<impl IntoView + use<>> {
    let rules = towns.iter().map(|town| {
        let (value, town) = (quoted(&town_value(town)), quoted(town));
        format!(
            "[data-plain]:has([value={value}]:checked) .contact[data-town]:not([data-town={town}]){{display:none}}"
        )
    });
    let rules: String = rules.collect();
    (!rules.is_empty()).then(|| view! { <style>{rules}</style> })
}

/// A string of a style sheet, which no name of a town can end.
fn quoted(text: &str) -> String {
    let signs = text.chars().map(|sign| match sign {
        _ if sign.is_alphanumeric() => sign.to_string(),
        _ => format!("\\{:x} ", u32::from(sign)),
    });
    format!("\"{}\"", signs.collect::<String>())
}

/// What parents and those who work with young people can do: the topics that speak to them.
fn for_adults(doc: &Document) -> impl IntoView + use<> {
    let adult = |topic: &&Topic| topic.reader() == "adult";
    let rows: Vec<_> = doc
        .pack
        .topics
        .iter()
        .filter(adult)
        .map(|topic| {
            let (art, hook) = (topic.art.as_deref(), Some(("topic", topic.id.as_str())));
            let hint = doc.words.get(&format!("{}.hint", topic.id));
            row(doc, art, hook, topic.code.as_str(), doc.words.get(&topic.id), hint)
        })
        .collect();
    (!rows.is_empty()).then(|| {
        let title = doc.words.get("for-adults").text;
        let label = title.clone();
        view! {
            <nav class="nearby band pad" aria-label=label>
                <h2>{title}</h2>
                <ul class="rows">{rows}</ul>
            </nav>
        }
    })
}

fn cards(doc: &Document, contacts: &[&Contact]) -> impl IntoView + use<> {
    let card = |contact: &&Contact| {
        let instead = doc.pack.instead_of(contact);
        let card = Card {
            contact,
            instead,
            start: doc.pack.first_words(),
            links: doc.links(),
            open: None,
        };
        // A tablet on its rounds may not telephone; the young person it is shown to may. There, who
        // answers in another's place is read once, from their own card.
        let read = match doc.device {
            Device::Phone => None,
            Device::Kiosk => Some(instead.unwrap_or(contact)),
            Device::Rounds => Some(*contact).filter(|c| instead.is_none() && !c.is_for_adults()),
        };
        let read = read.and_then(|reached| qr::code(reached, &doc.words));
        contact_card(&card, &doc.words, read)
    };
    contacts.iter().map(card).collect_view()
}
