//! An illustration: one drawing of the sprite that everyone fetches.

use super::example::{Example, Sample};
use leptos::prelude::*;

/// The drawing `name` of the sprite at `sprite`, in a box of `view_box`. Decorative.
pub fn art(
    sprite: &str,
    name: &str,
    view_box: &'static str,
    class: &'static str,
) -> impl IntoView + use<> {
    let href = format!("{sprite}#{name}");
    view! {
        <svg class=class viewBox=view_box aria-hidden="true" preserveAspectRatio="xMidYMid slice">
            <use_ href=href></use_>
        </svg>
    }
}

/// A drawing, and one that the sprite lacks.
pub(super) fn examples(sample: &Sample) -> Vec<Example> {
    let scene = |name| {
        let drawing = art(&sample.sprite, name, "0 0 320 200", "view");
        view! { <div class="scene">{drawing}</div> }
    };
    vec![
        Example::new("present", scene("gift")).on(""),
        Example::new("missing", scene("no-such-drawing")).on(""),
    ]
}
