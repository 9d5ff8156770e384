//! Words that are ready to be said, sent or shown.

use super::example::{Example, Sample};
use super::{hand_on, handed_on, sign};
use escale_core::l10n::{Text, Words};
use escale_core::pack::{Contact, Phrase, PhraseWay};
use leptos::prelude::*;

/// The phrase, with when it helps and what one does with it. `to` is the contact it is for. Where
/// nothing may be sent (`links` is false), it can be held up only.
pub fn phrase(
    phrase: &Phrase,
    to: Option<&Contact>,
    words: &Words,
    links: bool,
) -> impl IntoView + use<> {
    let way = phrase.way.name();
    let title = words.get(&format!("phrase-{}", phrase.id));
    let text = words.get(&format!("phrase-{}.text", phrase.id));
    let label = to.map_or_else(|| words.get(&format!("way-{way}")), |to| words.get(&to.id));
    let lang = phrase.language.clone().or(text.lang);
    // What is in a language of its own reads in that language's direction.
    let dir = lang.is_some().then_some("auto");
    let sent = (links && phrase.way == PhraseWay::Text).then(|| send(to, &text.text, words));
    // What is said is read out; all else may be held up.
    let large = (phrase.way != PhraseWay::Call).then(|| {
        let (large, small) = (words.get("show-large").text, words.get("show-small").text);
        view! {
            <details class="show">
                <summary><span>{large}</span><span>{small}</span></summary>
            </details>
        }
    });
    view! {
        <figure class="phrase" data-way=way>
            <figcaption>
                {sign(way)}
                <span><b lang=title.lang>{title.text}</b> {small(label)}</span>
            </figcaption>
            {large}
            <blockquote lang=lang dir=dir>{text.text}</blockquote>
            {sent}
        </figure>
    }
}

fn small(text: Text) -> impl IntoView + use<> {
    view! { <small lang=text.lang>{text.text}</small> }
}

/// Who gets the words, and whether, is decided in the phone's own app, or in the one shared with.
fn send(to: Option<&Contact>, text: &str, words: &Words) -> impl IntoView + use<> {
    let number = to.and_then(|to| to.text.as_ref()).map_or_else(String::new, |n| n.dialled());
    // Android reads what follows the question mark, iOS what follows the ampersand.
    let href = format!("sms:{number}?&body={}", encoded(text));
    let label = words.get("send-text").text;
    view! {
        <p class="ways">
            <a class="btn" data-act="text" href=href>{sign("text")} <span>{label}</span></a>
            {hand_on("copy", "copy-text", None, words)}
            {hand_on("share", "share", None, words)}
        </p>
        {handed_on()}
    }
}

/// `text` as it may stand in an address.
fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// Said, sent to somebody or to a contact, shown in another language; held up; where nothing may
/// be sent.
pub(super) fn examples(sample: &Sample) -> Vec<Example> {
    const NAMES: [&str; 4] = ["said", "sent", "sent-to", "shown"];
    let view = |one: &Phrase, links| {
        phrase(one, one.to.as_deref().and_then(|id| sample.contact(id)), &sample.words, links)
    };
    let named = NAMES.into_iter().zip(&sample.phrases);
    let mut examples: Vec<_> =
        named.map(|(name, one)| Example::new(name, view(one, true)).on("pad water")).collect();
    let last = sample.phrases.iter().find(|one| one.way == PhraseWay::Text);
    examples.extend(
        last.map(|one| Example::new("held-up", view(one, false)).on("pad water").unfolded()),
    );
    examples
}
