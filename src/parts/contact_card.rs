//! A contact's card: who answers, when, what it costs and leaves, and how to reach them.

use super::example::{Example, Sample};
use super::{hours_in_words, open_in_words, sign};
use escale_core::help::Open;
use escale_core::l10n::{Arg, Words};
use escale_core::pack::{Contact, ThenReports};
use leptos::prelude::*;
use std::sync::Arc;

/// One way of reaching a contact.
pub(super) struct Way {
    /// `call`, `text` or `chat`: the stable hook, and the message of its label.
    pub(super) act: &'static str,
    /// Number or address as shown.
    pub(super) shown: String,
    /// Where the link leads.
    pub(super) href: String,
}

/// The ways of reaching `contact`, by voice first.
pub(super) fn ways(contact: &Contact) -> Vec<Way> {
    let phone = |act, scheme: &str, phone: &escale_core::pack::Phone| Way {
        act,
        shown: phone.shown().to_owned(),
        href: format!("{scheme}:{}", phone.dialled()),
    };
    let call = contact.call.as_ref().map(|p| phone("call", "tel", p));
    let text = contact.text.as_ref().map(|p| phone("text", "sms", p));
    let chat = contact.chat.as_ref().map(|address| Way {
        act: "chat",
        shown: address.as_str().trim_start_matches("https://").trim_end_matches('/').to_owned(),
        href: address.as_str().to_owned(),
    });
    [call, text, chat].into_iter().flatten().collect()
}

/// The card. `open` is what only life knows; natively `None`, and the hours stand in words.
/// Where nothing may be opened (`links` is false), numbers and addresses stand as text.
pub fn contact_card(
    contact: &Contact,
    words: &Arc<Words>,
    links: bool,
    open: Option<Signal<Open>>,
) -> impl IntoView + use<> {
    let name = words.get(&contact.id);
    let role = words.get(&format!("{}.role", contact.id));
    // Of hours that nobody is sure of, nothing is ever said.
    let mark = contact.certain_hours().map(|_| open_mark(words, open));
    let needs = contact.needs.iter().map(|n| n.name()).collect::<Vec<_>>().join(" ");
    view! {
        <article class="contact" data-id=contact.id.clone() data-needs=needs>
            <h3 lang=name.lang translate="no">{name.text}</h3>
            <p class="role" lang=role.lang>{role.text}</p>
            <p class="when">
                {mark}
                <span class="hours">{hours_in_words(contact, words)}</span>
            </p>
            <ul class="facts">{facts(contact, words)}</ul>
            <p class="ways">{way_buttons(contact, words, links)}</p>
            {then(contact, words)}
        </article>
    }
}

/// "Open now", in a place kept free for it, so that nothing moves when it changes.
fn open_mark(words: &Arc<Words>, open: Option<Signal<Open>>) -> impl IntoView + use<> {
    let words = Arc::clone(words);
    let state = move || {
        open.map(|open| match open.get() {
            Open::Now => "now",
            Open::Later { .. } => "later",
            Open::Unknown => "unknown",
        })
    };
    let said = move || open.map_or_else(String::new, |open| open_in_words(open.get(), &words));
    view! { <span class="mark" data-open=state>{said}</span> }
}

fn facts(contact: &Contact, words: &Words) -> impl IntoView + use<> {
    let known = [
        (contact.free == Some(true)).then_some("free"),
        (contact.anonymous == Some(true)).then_some("anonymous"),
        contact.on_bill.map(|on| if on { "on-bill" } else { "not-on-bill" }),
    ];
    // What is on the bill is no good news, and gets no tick.
    let sign_of = |id| if id == "on-bill" { "note" } else { "yes" };
    let known = known.into_iter().flatten().map(|id| (words.get(id).text, sign_of(id)));
    let verify = contact.verify.then(|| (words.get("verify").text, "ask"));
    known
        .chain(verify)
        .map(|(text, kind)| view! { <li class=kind>{sign(kind)} <span>{text}</span></li> })
        .collect_view()
}

/// One button for each way of reaching `contact`; without an address where nothing may be opened.
pub fn way_buttons(contact: &Contact, words: &Words, links: bool) -> impl IntoView + use<> {
    ways(contact)
        .into_iter()
        .map(|way| {
            let label = words.get_with(way.act, &[("number", Arg::Str(&way.shown))]).text;
            let label = if links { label } else { way.shown };
            let class = if links { "btn" } else { "btn still" };
            // Groups of figures are read from the left in every language.
            let dir = (!links).then_some("ltr");
            let (act, href) = (links.then_some(way.act), links.then_some(way.href));
            view! {
                <a class=class data-act=act data-id=contact.id.clone() href=href rel="noreferrer noopener">
                    {sign(way.act)} <span dir=dir>{label}</span>
                </a>
            }
        })
        .collect_view()
}

fn then(contact: &Contact, words: &Words) -> impl IntoView + use<> {
    let told = words.find(&format!("{}.then", contact.id), &[]);
    let must_act =
        contact.then.as_ref().and_then(|then| then.reports) == Some(ThenReports::IfDanger);
    let limit = must_act.then(|| words.get("reports-if-danger"));
    // The campaign's own account says it better where there is one.
    told.or(limit).map(|text| view! { <p class="then" lang=text.lang>{text.text}</p> })
}

/// Each state of a card, then what differs between contacts.
pub(super) fn examples(sample: &Sample) -> Vec<Example> {
    let card = |name, id, links, open: Option<Open>| {
        let open = open.map(Signal::stored);
        let card = contact_card(sample.contact(id)?, &sample.words, links, open);
        Some(Example::new(name, card))
    };
    let opens = |tomorrow| Some(Open::Later { minute: 9 * 60, tomorrow });
    let cards = [
        card("open-now", "listens", true, Some(Open::Now)),
        card("opens-today", "writes", true, opens(false)),
        card("opens-tomorrow", "writes", true, opens(true)),
        card("unknown", "chats", true, Some(Open::Unknown)),
        card("to-verify", "unsure", true, None),
        card("without-facts", "place", true, None),
        card("without-links", "chats", false, None),
    ];
    cards.into_iter().flatten().collect()
}
