//! What a click in a group of radio buttons chose.

use leptos::ev::MouseEvent;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;

/// The value of the radio button that was clicked. A tap on its label arrives as a second click
/// on the button itself, so this speaks once for each choice; arrow keys speak the same way.
pub(crate) fn clicked(event: &MouseEvent) -> Option<String> {
    let input = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    (input.type_() == "radio").then(|| input.value())
}
