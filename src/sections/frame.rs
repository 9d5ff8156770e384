//! The frame: exit, back, home, language, help — the same controls at the same place everywhere,
//! first in the document so that they are there before anything else.

use super::{ATTRACT, Document, HELP, HOME, show};
use crate::parts::sign;
use escale_core::pack::Device;
use leptos::prelude::*;

/// Skip link first, exit second, the others after; and the warning before this page forgets.
pub(super) fn frame(doc: &Document) -> impl IntoView + use<> {
    let words = &doc.words;
    let word = |id: &str| words.get(id).text;
    let skip = format!("#{HOME}-top");
    view! {
        <a class="skip" data-act="skip" href=skip>{word("skip-link")}</a>
        <nav class="frame" aria-label=word("frame")>
            {exit(doc)}
            <button type="button" data-act="back">{sign("back")} <span>{word("back")}</span></button>
            <a data-act="home" href=format!("#{HOME}")>{sign("home")} <span>{word("home-link")}</span></a>
            {language(doc)}
            {display(doc)}
            {(doc.device == Device::Rounds).then(|| show::controls(doc))}
            <a class="help" data-act="help" href=format!("#{HELP}")>{sign("light")} <span>{word("help-link")}</span></a>
            {idle(doc)}
        </nav>
    }
}

/// A plain link first, so that it leaves without any script. On a kiosk it ends the visit.
fn exit(doc: &Document) -> impl IntoView + use<> {
    let (href, more) = if doc.links() {
        (doc.pack.campaign.discretion.exit.as_str().to_owned(), "exit-more")
    } else {
        // Whoever chose another language is followed by somebody who didn't.
        let first = doc.languages.first().filter(|_| !doc.tongues.is_empty());
        let first = first.map_or("", |first| first.href.as_str());
        (format!("{first}#{ATTRACT}"), "exit-kiosk-more")
    };
    let words = &doc.words;
    let (word, more) = (words.get("exit").text, words.get(more).text);
    view! {
        <a class="exit" data-act="exit" href=href rel="noreferrer nofollow" referrerpolicy="no-referrer">
            {sign("leave")}
            <span>{word}<span class="sr">{format!(" {more}")}</span></span>
        </a>
    }
}

/// On a kiosk, large text and strong contrast are within reach: each label acts on a choice of the
/// deck, and another takes it back. Whoever is read to finds the choices themselves.
fn display(doc: &Document) -> impl IntoView + use<> {
    let label = |act: &'static str, to: &'static str| {
        let says = doc.words.get(&format!("quick-{to}")).text;
        let of = format!("{act}-{to}");
        view! { <label class="quick" data-act=act data-id=to for=of aria-hidden="true"><span>{says}</span></label> }
    };
    (doc.device == Device::Kiosk).then(|| {
        let sizes = [label("text-size", "larger"), label("text-size", "normal")];
        let themes = [label("theme", "contrast"), label("theme", "auto")];
        view! { {sizes.into_iter().collect_view()} {themes.into_iter().collect_view()} }
    })
}

/// What is said before this page forgets; on a kiosk it lies over everything, counts down, and is
/// said again of a visit that has lasted too long.
fn idle(doc: &Document) -> impl IntoView + use<> {
    let word = |id: &str| doc.words.get(id).text;
    let warning = doc.pack.campaign.kiosk.warning.0;
    if doc.device == Device::Kiosk {
        view! {
            <div class="idle">
                <p class="big" role="alert">{word("idle-warning")}</p>
                <p class="count" aria-hidden="true"><b>{warning}</b></p>
                <button type="button" class="btn lamp">{word("still-here")}</button>
            </div>
            <p class="ending" role="alert">{word("ending")}</p>
        }
        .into_any()
    } else {
        view! { <p class="idle" role="alert">{word("idle-warning")}</p> }.into_any()
    }
}

/// The same section in the other language. With a single language its place stays empty.
fn language(doc: &Document) -> impl IntoView + use<> {
    let label = doc.words.get("language").text;
    match doc.other() {
        Some(other) => view! {
            <a data-act="language" data-id=other.tag.clone() href=other.href.clone() hreflang=other.tag.clone()>
                {sign("lang")}
                <span><span class="sr">{format!("{label} ")}</span><span lang=other.tag.clone()>{other.name.clone()}</span></span>
            </a>
        }
        .into_any(),
        None => view! { <span class="nothing" aria-hidden="true">{""}</span> }.into_any(),
    }
}
