//! A sign: a small drawing beside a word, from the sheet that stands in the document.

use super::example::{Example, Sample};
use leptos::prelude::*;

/// The sign `name` (`home`, `call` …). Decorative: the word beside it is what is read out.
/// Signs that point somewhere turn with the reading direction.
pub fn sign(name: &str) -> impl IntoView + use<> {
    let turns = matches!(name, "leave" | "back" | "next");
    let class = if turns { "sign turns" } else { "sign" };
    let href = format!("#i-{name}");
    view! { <svg class=class viewBox="0 0 24 24" aria-hidden="true"><use_ href=href></use_></svg> }
}

/// All signs of the sheet, each with its name; those that point somewhere turn.
pub(super) fn examples(sample: &Sample) -> Vec<Example> {
    let signs = sample.signs.iter().map(|name| {
        let label = name.clone();
        view! { <li>{sign(name)} <span dir="ltr">{label}</span></li> }
    });
    vec![Example::new("all", view! { <ul class="ways">{signs.collect_view()}</ul> })]
}
