//! A text of several paragraphs, as a pack writes it.

use super::example::{Example, Sample};
use escale_core::l10n::Text;
use leptos::either::Either;
use leptos::prelude::*;

/// `text` as paragraphs, parted by blank lines; lines that begin with `- ` make a list.
/// With `lead`, the first paragraph is the large one.
pub fn prose(text: &Text, lead: bool) -> impl IntoView + use<> {
    let lang = text.lang.clone();
    let blocks: Vec<String> = text.text.split("\n\n").map(str::to_owned).collect();
    blocks
        .into_iter()
        .enumerate()
        .filter(|(_, block)| !block.trim().is_empty())
        .map(|(at, block)| {
            let lang = lang.clone();
            if block.lines().all(|line| line.starts_with("- ")) {
                let lines: Vec<String> =
                    block.lines().map(|l| l.trim_start_matches("- ").to_owned()).collect();
                let items = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
                Either::Left(view! { <ul class="signs" lang=lang>{items}</ul> })
            } else {
                let class = (lead && at == 0).then_some("big");
                let paragraph = block.lines().collect::<Vec<_>>().join(" ");
                Either::Right(view! { <p class=class lang=lang>{paragraph}</p> })
            }
        })
        .collect_view()
}

/// With and without a large beginning, and borrowed from another language.
pub(super) fn examples(sample: &Sample) -> Vec<Example> {
    let text = sample.words.get("sample");
    let borrowed = Text { lang: Some("de".to_owned()), ..sample.words.get("sample-borrowed") };
    let on = |name, text, lead| Example::new(name, prose(text, lead)).on("pad flow");
    vec![on("lead", &text, true), on("plain", &text, false), on("borrowed", &borrowed, false)]
}
