//! Erase: what one tap has just erased, and what only the reader can.

use super::{Document, ERASE, scene};
use crate::parts::prose;
use escale_core::l10n::Arg;
use leptos::prelude::*;

/// The erase section: whoever gets here by a link of ours has nothing left to erase, since
/// `boot.js` forgets on the way.
pub(super) fn section(doc: &Document) -> impl IntoView + use<> {
    let words = &doc.words;
    let (title, rest) = (words.get("erased"), words.get("erased-rest"));
    let on_device = |id| words.get_with(id, &[("device", Arg::Str(doc.device.name()))]);
    view! {
        <section id=ERASE data-screen="erase" class="erase">
            {scene(doc, "bird", "scene")}
            <header class="lead pad flow">
                <h1 tabindex="-1" lang=title.lang>
                    <span class="with-script">{title.text}</span>
                    <span class="without-script">{words.get("erase-link").text}</span>
                </h1>
                <div class="flow with-script">{prose(&on_device("erased.text"), true)}</div>
                <p class="without-script">{words.get("erased.no-script").text}</p>
            </header>
            <div class="band pad water flow">
                <h2 lang=rest.lang>{rest.text}</h2>
                {prose(&on_device("erased-rest.text"), false)}
            </div>
        </section>
    }
}
