//! The frame: exit, back, home, language, help — the same controls at the same place everywhere,
//! first in the document so that they are there before anything else.

use super::{Document, HELP, HOME};
use crate::parts::sign;
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
            <a class="help" data-act="help" href=format!("#{HELP}")>{sign("light")} <span>{word("help-link")}</span></a>
            <p class="idle" role="alert">{word("idle-warning")}</p>
        </nav>
    }
}

/// A plain link first, so that it leaves without any script. On a kiosk it ends the visit.
fn exit(doc: &Document) -> impl IntoView + use<> {
    let (href, more) = if doc.links() {
        (doc.pack.campaign.discretion.exit.as_str().to_owned(), "exit-more")
    } else {
        (format!("#{}", super::ATTRACT), "exit-kiosk-more")
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

/// The same section in the other language. With a single language its place stays empty.
fn language(doc: &Document) -> impl IntoView + use<> {
    let label = doc.words.get("language").text;
    match &doc.other {
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
