//! Buttons that hand words on. They are the app's: until it is there, their places are kept free,
//! and without any script they are not there at all.

use super::example::{Example, Sample};
use escale_core::l10n::Words;
use leptos::prelude::*;

/// One such button: `act` is `copy`, `share` or `print`, `label` its message. What it hands on is
/// `value`, or the words quoted in the figure around it.
pub fn hand_on(
    act: &'static str,
    label: &'static str,
    value: Option<String>,
    words: &Words,
) -> impl IntoView + use<> {
    let label = words.get(label).text;
    view! { <button type="button" class="btn hand" data-act=act value=value>{label}</button> }
}

/// Where it is said that something was copied; the element after the one that holds the button.
pub fn handed_on() -> impl IntoView {
    view! { <p class="note" role="status" data-done=String::new()></p> }
}

/// Each of the buttons.
pub(super) fn examples(sample: &Sample) -> Vec<Example> {
    let button = |act, label| hand_on(act, label, None, &sample.words);
    let row = view! {
        <p class="ways">
            {button("copy", "copy-number")} {button("share", "share")} {button("print", "print")}
        </p>
    };
    vec![Example::new("buttons", row).on("pad water")]
}
