//! An assessment: its slot with the plain sheet inside, readable and tickable without any script.
//! Ticking an answer that wants help now shows the emergency numbers, by style alone.

use super::{Document, HELP, row, scene};
use crate::parts::{crossing, emergency, item, prose};
use escale_core::help::{Asking, leading, rank};
use escale_core::l10n::{Arg, Text};
use escale_core::pack::{Assessment, Item, Need, Urgency};
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
        <section id=assessment.code.as_str().to_owned() data-screen="assessment" data-id=id.clone() class="assessment" data-reader=assessment.reader()>
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
                    <p class="big">{words.get_with("sheet-end", &[("reader", Arg::Str(assessment.reader()))]).text}</p>
                    <ul class="rows">{to_help}</ul>
                    {paper(doc, assessment)}
                    <p><button class="btn" type="reset" data-act="erase">{words.get("erase").text}</button></p>
                </form>
            </div>
            <footer class="sources pad flow">{sources}</footer>
        </section>
    }
}

/// What only paper shows: the numbers, for the sheet may be all that is at hand.
fn paper(doc: &Document, assessment: &Assessment) -> impl IntoView + use<> {
    let words = &doc.words;
    let sorted = rank(&doc.pack, &Asking::default());
    let needs = [Need::Talk, Need::Images, Need::Dark];
    let listening = needs.map(|need| leading(&doc.pack, &[need], None).into_iter().next());
    let numbers = sorted.emergency.into_iter().chain(listening.into_iter().flatten());
    let numbers = numbers.filter(|contact| contact.call.is_some() || contact.text.is_some());
    let numbers = numbers.map(|contact| {
        let (name, role) = (words.get(&contact.id), words.get(&format!("{}.role", contact.id)));
        view! { <li><b lang=name.lang translate="no">{name.text}</b> <span lang=role.lang>{role.text}</span></li> }
    });
    let note = words.get_with("paper", &[("reader", Arg::Str(assessment.reader()))]).text;
    view! {
        <div class="paper">
            <ul>{numbers.collect_view()}</ul>
            <p>{note}</p>
        </div>
    }
}

fn plain_item(doc: &Document, assessment: &Assessment, one: &Item) -> impl IntoView + use<> {
    let now = one.options.iter().any(|o| o.flag == Some(Urgency::Now));
    let help = now.then(|| {
        let contacts = rank(&doc.pack, &Asking::default()).emergency;
        view! { <div class="now-help">{emergency(&contacts, &doc.words, doc.links())}</div> }
    });
    let told = one.answer.as_ref().map(|answer| {
        let words = &doc.words;
        let message = format!("{}-{}", assessment.id, one.id);
        let (told, source) =
            (words.get(&format!("told-{answer}")), words.get(&format!("{message}.source")));
        view! {
            <div class="told flow">
                <p class="big">{told.text}</p>
                {prose(&words.get(&format!("{message}.why")), false)}
                <p class="note" lang=source.lang translate="no">{source.text}</p>
            </div>
        }
    });
    view! { <div class="ask">{item(one, &assessment.id, &doc.words, None)} {help} {told}</div> }
}
