//! A door: the topics and assessments that stand behind it.

use super::{Document, row, scene};
use escale_core::pack::{Assessment, Topic};
use leptos::prelude::*;

/// What is seen behind each door, in the doors' order.
const SCENES: [&str; 5] = ["buoy", "message", "gulls", "ring", "bird"];

/// The section of the door `name`.
pub(super) fn section(doc: &Document, name: &str, code: &str) -> impl IntoView + use<> {
    let words = &doc.words;
    let title = words.get(&format!("door-{name}"));
    let hint = words.get(&format!("door-{name}.hint"));
    let behind: Vec<&Topic> = doc.pack.topics.iter().filter(|t| t.door == name).collect();
    let reader = behind.first().map_or("young", |t| t.reader());
    let reads = words.get_with("topics", &[("reader", escale_core::l10n::Arg::Str(reader))]);
    let topics = behind.chunk_by(|a, b| a.group == b.group).map(|group| topics(doc, group));
    let topics = topics.collect_view();
    let assessments = assessments(doc, &behind);
    let nth = doc.pack.campaign.doors.iter().position(|door| door == name).unwrap_or_default();
    let scene = SCENES.get(nth % SCENES.len()).map(|picture| scene(doc, picture, "scene"));
    view! {
        <section id=code.to_owned() data-screen="door" data-id=name.to_owned() class="door-page">
            {scene}
            <header class="lead pad">
                <h1 tabindex="-1" lang=title.lang>{title.text}</h1>
                <p class="big" lang=hint.lang>{hint.text}</p>
            </header>
            <div class="band pad water">
                <h2 class="sr">{reads.text}</h2>
                {topics}
            </div>
            {assessments}
        </section>
    }
}

/// Topics of one group, below its name if it has one.
fn topics(doc: &Document, group: &[&Topic]) -> impl IntoView + use<> {
    let words = &doc.words;
    let name = group.first().and_then(|topic| topic.group.as_ref()).map(|name| {
        let name = words.get(&format!("group-{name}"));
        view! { <h3 lang=name.lang>{name.text}</h3> }
    });
    let rows = group
        .iter()
        .map(|t| {
            let (art, hook) = (t.art.as_deref(), Some(("topic", t.id.as_str())));
            let hint = words.get(&format!("{}.hint", t.id));
            row(doc, art, hook, t.code.as_str(), words.get(&t.id), hint)
        })
        .collect_view();
    view! {
        {name}
        <ul class="rows">{rows}</ul>
    }
}

/// The assessments that the door's topics propose, each once.
fn assessments(doc: &Document, topics: &[&Topic]) -> impl IntoView + use<> {
    let proposed = |a: &&Assessment| topics.iter().any(|t| t.assessment.as_ref() == Some(&a.id));
    let found: Vec<&Assessment> = doc.pack.assessments.iter().filter(proposed).collect();
    (!found.is_empty()).then(|| {
        let words = &doc.words;
        let rows = found
            .iter()
            .map(|a| {
                let hint = words.get(&format!("{}.hint", a.id));
                row(
                    doc,
                    Some("compass"),
                    Some(("assessment", &a.id)),
                    a.code.as_str(),
                    words.get(&a.id),
                    hint,
                )
            })
            .collect_view();
        view! {
            <div class="band pad nearby">
                <h2>{words.get("assessments").text}</h2>
                <ul class="rows">{rows}</ul>
            </div>
        }
    })
}
