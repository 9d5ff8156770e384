//! About: who speaks, how it works without tracking, what stays on the device.

use super::{ABOUT, Document, scene};
use crate::parts::prose;
use leptos::prelude::*;

const BLOCKS: [&str; 5] = ["who", "how", "device", "check", "licence"];

/// The about section.
pub(super) fn section(doc: &Document) -> impl IntoView + use<> {
    let words = &doc.words;
    let title = words.get("about");
    let blocks = BLOCKS
        .into_iter()
        .map(|block| {
            let heading = words.get(&format!("about-{block}"));
            let text = prose(&words.get(&format!("about-{block}.text")), false);
            view! {
                <div class="flow">
                    <h2 lang=heading.lang>{heading.text}</h2>
                    {text}
                </div>
            }
        })
        .collect_view();
    view! {
        <section id=ABOUT data-screen="about" data-id="about" class="about">
            {scene(doc, "chart", "scene")}
            <header class="lead pad"><h1 tabindex="-1" lang=title.lang>{title.text}</h1></header>
            <div class="band pad water blocks">{blocks}</div>
        </section>
    }
}
