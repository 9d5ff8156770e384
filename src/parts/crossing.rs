//! The crossing: a boat on its way to the light. It says where one stands, without a figure.

use super::example::{Example, Sample};
use leptos::prelude::*;

/// The picture, from the sprite at `sprite`. The styles move the boat: `--way` is how far it has
/// come, in hundredths.
pub fn crossing(sprite: &str) -> impl IntoView + use<> {
    let (sea, boat) = (format!("{sprite}#crossing"), format!("{sprite}#crossing-boat"));
    view! {
        <svg viewBox="0 20 360 190" aria-hidden="true" preserveAspectRatio="xMidYMax meet">
            <use_ href=sea width="360" height="230"></use_>
            <use_ class="boat" href=boat x="18" y="126" width="64" height="64"></use_>
        </svg>
    }
}

/// Before it leaves, and under way.
pub(super) fn examples(sample: &Sample) -> Vec<Example> {
    let scene = || {
        let picture = crossing(&sample.sprite);
        view! { <div class="scene crossing">{picture}</div> }
    };
    vec![
        Example::new("at-rest", scene()).on(""),
        Example::new("under-way", scene()).on("gallery-way"),
    ]
}
