//! Attract: what a kiosk shows while nobody is there. Says nothing about the subject.

use super::{ATTRACT, Document, HOME};
use crate::parts::art;
use escale_core::l10n::{Text, Words};
use leptos::prelude::*;

/// The attract section; the whole of it leads home. The styles show its languages one after the
/// other.
pub(super) fn section(doc: &Document) -> impl IntoView + use<> {
    view! {
        <section id=ATTRACT data-screen="attract" class="attract">
            <a class="port" href=format!("#{HOME}")>
                {art(&doc.sprite, "port", "0 0 360 270", "view")}
                {art(&doc.sprite, "port-beam", "0 0 360 270", "beam")}
                <h1 class="says" tabindex="-1">{said(doc, "attract")}</h1>
                <span class="btn lamp says">{said(doc, "attract.lead")}</span>
            </a>
        </section>
    }
}

/// The message `id` in the document's language, then in each other that says it itself.
fn said(doc: &Document, id: &str) -> impl IntoView + use<> {
    let of = |words: &Words| Text { lang: Some(words.language().to_owned()), ..words.get(id) };
    let own = doc.words.get(id);
    let others = doc.tongues.iter().filter(|words| words.get(id).lang.is_none());
    let all = std::iter::once(own).chain(others.map(|words| of(words)));
    all.map(|text| view! { <span class="say" lang=text.lang>{text.text}</span> " " }).collect_view()
}
