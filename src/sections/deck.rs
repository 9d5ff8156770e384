//! The deck: at the end of every section, how it looks, erasing, and who speaks. What is chosen lives in the
//! form alone: the styles read it, and whatever forgets resets it.

use super::{ABOUT, ATTRACT, Document, ERASE};
use crate::parts::{choice, sign};
use escale_core::pack::Device;
use leptos::prelude::*;

/// The choices of each control; the first stands for what the device says.
const TEXT: [&str; 3] = ["normal", "large", "larger"];
const THEME: [&str; 4] = ["auto", "light", "dark", "contrast"];

/// The deck of the document.
pub(super) fn deck(doc: &Document) -> impl IntoView + use<> {
    let word = |id: &str| doc.words.get(id).text;
    view! {
        <footer class="deck band on-quay pad">
            <form class="display" autocomplete="off" aria-label=word("display")>
                {choice("text-size", "text", &TEXT, TEXT.first().copied(), &doc.words)}
                {choice("theme", "theme", &THEME, THEME.first().copied(), &doc.words)}
            </form>
            <div class="ways">
                {done(doc)}
                <a class="btn" data-act="erase" href=format!("#{ERASE}")>{sign("erase")} <span>{word("erase-link")}</span></a>
                <a class="btn" data-act="topic" data-id="about" href=format!("#{ABOUT}")>{sign("note")} <span>{word("about-link")}</span></a>
            </div>
        </footer>
    }
}

/// On a kiosk: "I have finished".
fn done(doc: &Document) -> impl IntoView + use<> {
    (doc.device == Device::Kiosk).then(|| {
        let said = doc.words.get("done").text;
        view! { <a class="btn" data-act="done" href=format!("#{ATTRACT}")>{sign("leave")} <span>{said}</span></a> }
    })
}
