//! An assessment: its slot with the plain sheet inside, readable and tickable without any script.
//! Ticking an answer that wants help now shows the emergency numbers, by style alone.

use super::{Document, HELP, row, scene};
use crate::parts::{crossing, emergency, item, prose};
use escale_core::help::fit;
use escale_core::l10n::Text;
use escale_core::pack::{Assessment, Item, Urgency};
use leptos::prelude::*;

/// The section of `assessment`.
pub(super) fn section(doc: &Document, assessment: &Assessment) -> impl IntoView + use<> {
    let words = &doc.words;
    let id = &assessment.id;
    let title = words.get(id);
    let items = assessment.items.iter().map(|one| plain_item(doc, assessment, one)).collect_view();
    let sources = prose(&words.get(&format!("{id}.sources")), false);
    let to_help = row(doc, None, None, HELP, words.get("help"), Text::default());
    view! {
        <section id=assessment.code.as_str().to_owned() data-screen="assessment" data-id=id.clone() class="assessment">
            <div data-live="assessment" data-id=id.clone()>
                <div class="scene crossing">{crossing(&doc.sprite)}</div>
                {scene(doc, "signal", "scene at-pause")}
                {scene(doc, "storm", "scene at-outcome")}
                <header class="lead pad flow">
                    <h1 tabindex="-1" lang=title.lang>{title.text}</h1>
                    {prose(&words.get(&format!("{id}.intro")), true)}
                </header>
                <form data-plain autocomplete="off" class="sheet band pad">
                    {items}
                    <p class="big">{words.get("sheet-end").text}</p>
                    <ul class="rows">{to_help}</ul>
                    <p><button class="btn" type="reset" data-act="erase">{words.get("erase").text}</button></p>
                </form>
            </div>
            <footer class="sources pad flow">{sources}</footer>
        </section>
    }
}

fn plain_item(doc: &Document, assessment: &Assessment, one: &Item) -> impl IntoView + use<> {
    let now = one.options.iter().any(|o| o.flag == Some(Urgency::Now));
    let help = now.then(|| {
        let contacts = fit(&doc.pack.contacts, &[]).emergency;
        view! { <div class="now-help">{emergency(&contacts, &doc.words, doc.links())}</div> }
    });
    view! { <div class="ask">{item(one, &assessment.id, &doc.words, None)} {help}</div> }
}
