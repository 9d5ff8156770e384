//! Home: a picture, five words, and the doors. Nothing of the subject is seen over a shoulder.

use super::{Document, HOME};
use crate::parts::{art, sign};
use escale_core::l10n::Arg;
use escale_core::pack::Device;
use leptos::prelude::*;

const PORT: &str = "0 0 360 270";
/// What floats by each door, in the doors' order.
const FLOATS: [(&str, &str); 3] =
    [("f-boat", "0 0 80 64"), ("f-phone", "0 0 80 64"), ("f-two", "0 0 100 64")];

/// The home section.
pub(super) fn section(doc: &Document) -> impl IntoView + use<> {
    let words = &doc.words;
    let (title, lead) = (words.get("home"), words.get("home.lead"));
    // What exit does differs: another page, or on a kiosk the end of the visit.
    let promise = words.get_with("home.promise", &[("device", Arg::Str(doc.device.name()))]);
    let name = doc.pack.campaign.discretion.title.clone();
    let word = |id: &str| words.get(id).text;
    let doors: Vec<_> = doc.pack.doors().collect();
    let (large, small) = doors.split_at(doors.len().min(FLOATS.len()));
    let large = large
        .iter()
        .zip(FLOATS)
        .map(|((door, code), float)| large_door(doc, door, code, float))
        .collect_view();
    let small = small.iter().map(|(door, code)| small_door(doc, door, code)).collect_view();
    view! {
        <section id=HOME data-screen="home" data-shown class="home">
            <header class="port">
                {art(&doc.sprite, "port", PORT, "view")}
                {art(&doc.sprite, "port-beam", PORT, "beam")}
                {art(&doc.sprite, "port-boat", PORT, "drift")}
                <div class="port-words">
                    <p class="name">{sign("light")} <span translate="no">{name}</span></p>
                    <h1 id=format!("{HOME}-top") tabindex="-1" lang=title.lang>{title.text}</h1>
                    <p lang=lead.lang>{lead.text}</p>
                </div>
            </header>
            <nav class="doors" aria-label=word("doors")>
                {game(doc)}
                {large}
                <div class="shore band on-quay">
                    <div class="shore-doors">
                        {small}
                    </div>
                    <p lang=promise.lang>{promise.text}</p>
                    <p class="without-script">{word("no-script")}</p>
                </div>
            </nav>
        </section>
    }
}

fn large_door(
    doc: &Document,
    door: &str,
    code: &str,
    (float, view_box): (&str, &'static str),
) -> impl IntoView + use<> {
    let title = doc.words.get(&format!("door-{door}"));
    let hint = doc.words.get(&format!("door-{door}.hint"));
    view! {
        <a class="door band" data-act="door" data-id=door.to_owned() href=format!("#{code}")>
            {art(&doc.sprite, float, view_box, "float")}
            <span class="door-words">
                <b lang=title.lang>{title.text}</b> <small lang=hint.lang>{hint.text}</small>
            </span>
            {sign("next")}
        </a>
    }
}

pub(super) fn small_door(doc: &Document, door: &str, code: &str) -> impl IntoView + use<> {
    let title = doc.words.get(&format!("door-{door}"));
    view! { <a data-act="door" data-id=door.to_owned() href=format!("#{code}") lang=title.lang>{title.text}</a> }
}

/// On a kiosk one may begin with statements to guess about, which ask nothing of the reader.
fn game(doc: &Document) -> impl IntoView + use<> {
    let quiz = doc.pack.assessments.iter().find(|one| one.is_quiz());
    quiz.filter(|_| doc.device == Device::Kiosk).map(|quiz| {
        let (title, hint) = (doc.words.get(&quiz.id), doc.words.get(&format!("{}.hint", quiz.id)));
        view! {
            <a class="game band" data-act="assessment" data-id=quiz.id.clone() href=format!("#{}", quiz.code.as_str())>
                {art(&doc.sprite, "compass", super::SCENE, "porthole")}
                <span><b lang=title.lang>{title.text}</b> <small lang=hint.lang>{hint.text}</small></span>
                {sign("next")}
            </a>
        }
    })
}
