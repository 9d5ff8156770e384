//! A contact's card: who answers, when, what it costs and leaves, and how to reach them.

use super::example::{Example, Sample};
use super::then::then;
use super::{hours_in_words, open_in_words, sign};
use escale_core::help::{Open, Way as Wished};
use escale_core::l10n::{Arg, Words};
use escale_core::pack::{Contact, Phrase, WebAddress, Weekday};
use leptos::prelude::*;

/// One way of reaching a contact.
pub struct Way {
    /// `call`, `text`, `chat`, `form` or `web`: the stable hook, and the message of its label.
    pub act: &'static str,
    /// Number or address as shown.
    pub shown: String,
    /// Where the link leads.
    pub href: String,
}

/// The ways of reaching `contact`, by voice first. Its site stands for what it can't be written to.
pub fn ways(contact: &Contact) -> Vec<Way> {
    let phone = |act, scheme: &str, phone: &escale_core::pack::Phone| Way {
        act,
        shown: phone.shown().to_owned(),
        href: format!("{scheme}:{}", phone.dialled()),
    };
    let call = contact.call.as_ref().map(|p| phone("call", "tel", p));
    let text = contact.text.as_ref().map(|p| phone("text", "sms", p));
    let site = |act, address: &WebAddress| Way {
        act,
        shown: address.as_str().trim_start_matches("https://").trim_end_matches('/').to_owned(),
        href: address.as_str().to_owned(),
    };
    let chat = contact.chat.as_ref().map(|address| site("chat", address));
    let form = contact.form.as_ref().map(|address| site("form", address));
    let read_only = chat.is_none() && form.is_none();
    let web = contact.web.as_ref().filter(|_| read_only).map(|address| site("web", address));
    [call, text, chat, form, web].into_iter().flatten().collect()
}

/// Who is on a card, and what the card may show.
pub struct Card<'a> {
    /// Who it is about.
    pub contact: &'a Contact,
    /// Who answers while no number of its own is known.
    pub instead: Option<&'a Contact>,
    /// A sentence to begin with.
    pub start: Option<&'a Phrase>,
    /// Whether numbers may be dialled and sites opened; otherwise they stand as text.
    pub links: bool,
    /// Whether somebody answers now, which only life knows: [`mark`] says it later.
    pub open: Option<Open>,
}

/// The card: who, when, at what cost; the buttons; what these leave; and, unfolded, what happens
/// then. `code` is what a telephone reads where there are no buttons: it comes early, so that what
/// follows has its place while the document still arrives.
pub fn contact_card<C: IntoView + 'static>(
    card: &Card,
    words: &Words,
    code: C,
) -> impl IntoView + use<C> {
    let Card { contact, instead, links, .. } = *card;
    let name = words.get(&contact.id);
    let role = words.get(&format!("{}.role", contact.id));
    // Of a service that nobody has reached yet, nothing is said but who answers for it.
    let told = (contact.meet || instead.is_none()).then(|| told(contact, words, card.open));
    let needs = contact.needs.iter().map(|n| n.name()).collect::<Vec<_>>().join(" ");
    let own = ways(contact);
    view! {
        <article class="contact" data-id=contact.id.clone() data-needs=needs data-town=contact.town.clone() data-ways=wishes(contact, instead)>
            <h3 lang=name.lang translate="no">{name.text}</h3>
            {code}
            <p class="role" lang=role.lang>{role.text}</p>
            {told}
            {place(contact)}
            {reach(contact, instead, words, links)}
            {leaves(&buttons(contact, instead), words)}
            {then(contact, card.start, &own, words, links)}
        </article>
    }
}

/// The ways of reaching `contact`, or who answers for it, as attributes name them.
fn wishes(contact: &Contact, instead: Option<&Contact>) -> String {
    let can =
        |way: &Wished| way.reaches(contact) || instead.is_some_and(|other| way.reaches(other));
    Wished::ALL.into_iter().filter(can).map(Wished::name).collect::<Vec<_>>().join(" ")
}

/// The ways of reaching `contact` that stand on buttons: of `instead` the first.
pub fn buttons(contact: &Contact, instead: Option<&Contact>) -> Vec<Way> {
    let other = instead.map(ways).unwrap_or_default();
    other.into_iter().take(1).chain(ways(contact)).collect()
}

/// What buttons leave on the telephone.
pub fn leaves(buttons: &[Way], words: &Words) -> impl IntoView + use<> {
    let left = ["call", "text", "site"].into_iter().filter(|kind| {
        buttons.iter().any(|way| match way.act {
            "chat" | "form" | "web" => *kind == "site",
            act => *kind == act,
        })
    });
    let left: Vec<_> = left.map(|kind| words.get(&format!("leaves-{kind}")).text).collect();
    (!left.is_empty()).then(|| {
        let left = left.join(", ");
        let said = words.get_with("leaves", &[("traces", Arg::Str(&left))]).text;
        view! { <p class="leaves">{said}</p> }
    })
}

/// Hours and facts.
fn told(contact: &Contact, words: &Words, open: Option<Open>) -> impl IntoView + use<> {
    // Of hours that nobody is sure of, nothing is ever said.
    let mark = contact.certain_hours().map(|_| {
        let (state, said) = open.map(|open| mark(open, words)).unzip();
        view! { <span class="mark" data-open=state>{said}</span> }
    });
    view! {
        <p class="when">
            {mark}
            <span class="hours">{hours_in_words(contact, words)}</span>
        </p>
        <ul class="facts">{facts(contact, words)}</ul>
    }
}

/// What the mark of a card says, and how it looks: `now`, `later` or `unknown`. Its place is kept
/// free, so that nothing moves when it changes.
pub fn mark(open: Open, words: &Words) -> (&'static str, String) {
    let state = match open {
        Open::Now { .. } => "now",
        Open::Later { .. } => "later",
        Open::Unknown => "unknown",
    };
    (state, open_in_words(open, words))
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
    let ages = contact.ages.as_deref().and_then(|ages| ages.split_once('-')).map(|(from, to)| {
        let id = if from == "0" { "ages-up-to" } else { "ages" };
        (words.get_with(id, &[("from", Arg::Str(from)), ("to", Arg::Str(to))]).text, "yes")
    });
    // In which other language, where the app has a word for it.
    let speaks = contact.languages.iter().filter(|tag| *tag != words.language());
    let speaks = speaks.filter_map(|tag| words.find(&format!("speaks-{tag}"), &[]));
    let speaks = speaks.map(|text| (text.text, "lang"));
    let verify = contact.verify.then(|| (words.get("verify").text, "ask"));
    known
        .chain(ages)
        .chain(speaks)
        .chain(verify)
        .map(|(text, kind)| view! { <li class=kind>{sign(kind)} <span>{text}</span></li> })
        .collect_view()
}

/// Where one can go.
fn place(contact: &Contact) -> Option<impl IntoView + use<>> {
    let address = contact.address.clone()?;
    let place = contact.town.iter().fold(address, |place, town| format!("{place}, {town}"));
    Some(view! { <p class="place" translate="no">{place}</p> })
}

/// The buttons that reach `contact`, or the first that reaches `instead`, with its name.
pub fn reach(
    contact: &Contact,
    instead: Option<&Contact>,
    words: &Words,
    links: bool,
) -> impl IntoView + use<> {
    let told = instead.map(|other| {
        let message = if contact.meet { "also" } else { "instead" };
        let name = words.get(&other.id).text;
        let told = words.get_with(message, &[("name", Arg::Str(&name))]).text;
        view! { <p class="note">{told}</p> }
    });
    view! {
        {told}
        <div class="ways">
            {instead.map(|other| way_buttons(other, 1, words, links))}
            {way_buttons(contact, usize::MAX, words, links)}
        </div>
    }
}

/// One button for each way of reaching `contact`, up to `most`; without an address where nothing
/// may be opened.
fn way_buttons(
    contact: &Contact,
    most: usize,
    words: &Words,
    links: bool,
) -> impl IntoView + use<> {
    ways(contact)
        .into_iter()
        .take(most)
        .map(|way| {
            let label = words.get_with(way.act, &[("number", Arg::Str(&way.shown))]).text;
            let label = if links { label } else { way.shown };
            let class = match way.act {
                _ if links => "btn",
                "call" | "text" => "btn still number",
                _ => "btn still",
            };
            // Groups of figures are read from the left in every language.
            let dir = (!links).then_some("ltr");
            let (act, href) = (links.then_some(way.act), links.then_some(way.href));
            view! {
                <a class=class data-act=act data-id=contact.id.clone() href=href rel="noreferrer noopener">
                    {sign(sign_of(way.act))} <span dir=dir>{label}</span>
                </a>
            }
        })
        .collect_view()
}

fn sign_of(act: &'static str) -> &'static str {
    match act {
        "form" => "text",
        "web" => "lang",
        other => other,
    }
}

/// Each state of a card, then what differs between contacts.
pub(super) fn examples(sample: &Sample) -> Vec<Example> {
    let card = |name, id, links, open: Option<Open>| {
        let contact = sample.contact(id)?;
        let instead = contact.fallback.as_deref().and_then(|other| sample.contact(other));
        let start = sample.phrases.first();
        let card = Card { contact, instead, start, links, open };
        Some(Example::new(name, contact_card(&card, &sample.words, ())))
    };
    let opens = |days, weekday| Some(Open::Later { minute: 9 * 60, days, weekday });
    let cards = [
        card("open-now", "listens", true, Some(Open::Now { until: None })),
        card("open-until", "writes", true, Some(Open::Now { until: Some(23 * 60) })),
        card("opens-today", "writes", true, opens(0, Weekday::Tuesday)),
        card("opens-tomorrow", "writes", true, opens(1, Weekday::Wednesday)),
        card("opens-on", "chats", true, opens(3, Weekday::Monday)),
        card("unknown", "chats", true, Some(Open::Unknown)),
        card("to-verify", "unsure", true, None),
        card("without-facts", "place", true, None),
        card("without-number", "local", true, None),
        card("at-school", "met", true, None),
        card("form", "by-form", true, None),
        card("without-links", "chats", false, None),
    ];
    cards.into_iter().flatten().collect()
}
