//! Where the reader is led after an act of theirs.

use gloo_utils::{document, window};
use leptos::prelude::request_animation_frame;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

/// After the next frame: shows the top of the screen and moves focus to the heading of the live
/// part with this id, so that it is read out.
pub(crate) fn heading(id: &str) {
    let heading = format!("[data-live][data-id='{id}'] [data-alive] :is(h1, legend)");
    request_animation_frame(move || {
        if let Ok(Some(element)) = document().query_selector(&heading)
            && let Ok(element) = element.dyn_into::<HtmlElement>()
        {
            // Firefox gives a legend no focus before it is laid out; being measured lays it out.
            let _ = element.offset_height();
            // Without focus the words are still there to read.
            let _ = element.focus();
        }
        window().scroll_to_with_x_and_y(0.0, 0.0);
    });
}
