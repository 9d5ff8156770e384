//! Attract: what a kiosk shows while nobody is there. Says nothing about the subject.

use super::{ATTRACT, Document, HOME};
use crate::parts::art;
use leptos::prelude::*;

/// The attract section; the whole of it leads home.
pub(super) fn section(doc: &Document) -> impl IntoView + use<> {
    let (title, lead) = (doc.words.get("attract"), doc.words.get("attract.lead"));
    view! {
        <section id=ATTRACT data-screen="attract" class="attract">
            <a class="port" href=format!("#{HOME}")>
                {art(&doc.sprite, "port", "0 0 360 270", "view")}
                {art(&doc.sprite, "port-beam", "0 0 360 270", "beam")}
                <div class="port-words">
                    <h1 tabindex="-1" lang=title.lang>{title.text}</h1>
                </div>
                <span class="btn lamp" lang=lead.lang>{lead.text}</span>
            </a>
        </section>
    }
}
