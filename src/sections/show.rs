//! Show-mode on an outreach worker's tablet: where `show.js` puts the ideas of a topic, one by one.

use super::Document;
use crate::parts::sign;
use escale_core::pack::{Audience, Device, Topic};
use leptos::prelude::*;

/// The stage, empty until something is shown.
pub(super) fn stage(doc: &Document) -> impl IntoView + use<> {
    let word = |id: &str| doc.words.get(id).text;
    let first = doc.languages.first().map(|one| one.tag.clone());
    let others = doc.languages.iter().filter(|one| one.tag != doc.words.language());
    let tongues = others.map(|one| {
        let (tag, name) = (one.tag.clone(), one.name.clone());
        let worker = (first.as_ref() == Some(&tag)).then_some("");
        view! { <button type="button" class="btn" data-act="beside" data-id=tag.clone() data-to=one.href.clone() data-first=worker lang=tag>{name}</button> }
    });
    let tongues: Vec<_> = tongues.collect();
    let tongues = (!tongues.is_empty())
        .then(|| view! { <div class="tongues" role="group" aria-label=word("stage-beside")>{tongues}</div> });
    view! {
        <div class="stage" tabindex="-1" hidden>
            {tongues}
            <div class="ideas" aria-live="polite">
                <div class="view"></div>
                <div class="idea"></div>
                <div class="idea"></div>
            </div>
            <progress aria-label=word("stage-at")></progress>
        </div>
    }
}

/// What stands in the frame while something is shown, in the place of the ways that lead away.
pub(super) fn controls(doc: &Document) -> impl IntoView + use<> {
    let all = [("close", "show"), ("turn", "turn"), ("prev", "back"), ("next", "next")];
    let all = all.map(|(act, shape)| {
        let label = doc.words.get(&format!("stage-{act}")).text;
        let sign = (act != "turn").then(|| sign(shape));
        view! { <button type="button" data-act=act>{sign} <span>{label}</span></button> }
    });
    view! { <div class="showing" hidden>{all.collect_view()}</div> }
}

/// Shows `topic`, unless it speaks to professionals.
pub(super) fn opens(doc: &Document, topic: &Topic) -> impl IntoView + use<> {
    let label = doc.words.get("stage").text;
    let shown = doc.device == Device::Rounds && !topic.audience.contains(&Audience::Professional);
    shown.then(|| view! { <button type="button" class="btn with-script" data-act="show">{sign("show")} <span>{label}</span></button> })
}
