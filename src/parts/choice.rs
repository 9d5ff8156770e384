//! One choice out of a few, each a word on a chip.

use super::example::{Example, Sample};
use escale_core::l10n::Words;
use leptos::prelude::*;

/// A group of radio buttons called `name`; `act` is the stable hook of each and the message that
/// names the group, whose attributes name the `values`. One may be `chosen` from the start.
pub fn choice(
    act: &'static str,
    name: &'static str,
    values: &[&'static str],
    chosen: Option<&'static str>,
    words: &Words,
) -> impl IntoView + use<> {
    let legend = words.get(act).text;
    let chips = values
        .iter()
        .map(|value| {
            let label = words.get(&format!("{act}.{value}")).text;
            let checked = chosen == Some(*value);
            // Choices with one that is chosen from the start stand once in a document.
            let id = chosen.map(|_| format!("{act}-{value}"));
            view! {
                <label class="chip" data-act=act data-id=*value>
                    <input type="radio" id=id name=name value=*value checked=checked/> <span>{label}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="choice">
            <legend>{legend}</legend>
            <div class="chips">{chips}</div>
        </fieldset>
    }
}

/// As the deck offers it.
pub(super) fn examples(sample: &Sample) -> Vec<Example> {
    let values = ["auto", "light", "dark", "contrast"];
    let theme = choice("theme", "theme", &values, Some("auto"), &sample.words);
    vec![Example::new("theme", theme).on("deck band on-quay pad")]
}
