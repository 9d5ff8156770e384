//! An illustration: one drawing of the sprite that everyone fetches.

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
