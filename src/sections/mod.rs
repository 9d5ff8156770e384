//! The words: one file for each kind of section, and [`shell`](Document), the whole document.
//! Rendered natively only.
//!
//! Every section is readable, linked and dialable as plain HTML; what the app brings to life
//! stands in a slot with its plain stand-in inside.

mod about;
mod assessment;
mod attract;
mod board;
mod deck;
mod door;
mod erase;
mod examples;
mod frame;
mod hand_over;
mod help;
mod home;
mod offline;
mod qr;
mod shell;
mod show;
mod topic;

pub use examples::examples;
pub use offline::SIZE;
pub use shell::{AFTER_HOME, Document, Edition};

use crate::parts::{art, phrase, sign};
use escale_core::l10n::Text;
use escale_core::pack::section::{ABOUT, ATTRACT, ERASE, HELP, HOME};
use escale_core::pack::{Phrase, PhraseWay};
use leptos::prelude::*;

/// The box of most pictures; what they show fits the circle in its middle.
const SCENE: &str = "0 0 320 200";

/// The picture at the head of a section.
fn scene(doc: &Document, name: &str, class: &'static str) -> impl IntoView + use<> {
    view! { <div class=class>{art(&doc.sprite, name, SCENE, "")}</div> }
}

/// Words that are ready to be said, sent or shown.
fn phrases(doc: &Document, phrases: &[&Phrase]) -> impl IntoView + use<> {
    let sent = phrases.iter().any(|one| one.way == PhraseWay::Text);
    let to = |one: &Phrase| one.to.as_deref().and_then(|id| doc.pack.contact(id));
    let phrases: Vec<_> =
        phrases.iter().map(|one| phrase(one, to(one), &doc.words, doc.links())).collect();
    (!phrases.is_empty()).then(|| {
        let words = &doc.words;
        view! {
            <div class="nearby band pad">
                <h2>{words.get("phrases").text}</h2>
                <div class="phrases">{phrases}</div>
                {sent.then(|| view! { <p class="note">{words.get("phrases.kept").text}</p> })}
            </div>
        }
    })
}

/// A row that leads to the section `code`, with a picture seen through a porthole. `hook` are the
/// stable hooks of what it opens.
fn row(
    doc: &Document,
    picture: Option<&str>,
    hook: Option<(&'static str, &str)>,
    code: &str,
    title: Text,
    hint: Text,
) -> impl IntoView + use<> {
    let (act, id) = hook.map(|(act, id)| (act, id.to_owned())).unzip();
    let picture = picture.map(|name| art(&doc.sprite, name, SCENE, "porthole"));
    let hint = (!hint.is_empty()).then(|| view! { <small lang=hint.lang>{hint.text}</small> });
    view! {
        <li>
            <a class="row" data-act=act data-id=id href=format!("#{code}")>
                {picture}
                <span><b lang=title.lang>{title.text}</b> {hint}</span>
                {sign("next")}
            </a>
        </li>
    }
}
