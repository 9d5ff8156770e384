//! Examples of what sections are put together from, for the gallery and its tests.

use super::{Document, deck, frame, row, topic};
use crate::parts::{Example, Sample};
use escale_core::l10n::Text;
use leptos::prelude::*;

/// The examples of every part, then of what the sections make of them.
#[must_use]
pub fn examples(doc: &Document, signs: Vec<String>) -> Vec<(&'static str, Vec<Example>)> {
    let assessment = doc.pack.assessments.first().cloned();
    let sample = assessment.map(|assessment| Sample {
        contacts: doc.pack.contacts.clone(),
        phrases: doc.pack.phrases.clone(),
        assessment,
        words: doc.words.clone(),
        sprite: doc.sprite.clone(),
        signs,
    });
    let mut all = sample.as_ref().map(crate::parts::examples).unwrap_or_default();
    all.push(("row", rows(doc)));
    all.push(("steps", steps(doc)));
    all.push(("frame", vec![Example::new("all", frame::frame(doc)).on("berth")]));
    all.push(("deck", vec![Example::new("all", deck::deck(doc)).on("")]));
    all
}

fn rows(doc: &Document) -> Vec<Example> {
    let list = |name, picture, hint: Text| {
        let title = doc.words.get("a-walk");
        let row = row(doc, picture, Some(("topic", "a-walk")), "k4", title, hint);
        Example::new(name, view! { <ul class="rows">{row}</ul> })
    };
    let hint = doc.words.get("a-walk.hint");
    vec![
        list("with-picture", Some("gift"), hint.clone()),
        list("without-picture", None, hint),
        list("without-hint", None, Text::default()),
    ]
}

fn steps(doc: &Document) -> Vec<Example> {
    let topics = doc.pack.topics.iter().take(1);
    topics.map(|one| Example::new("all", topic::steps(doc, one)).on("act band pad")).collect()
}
