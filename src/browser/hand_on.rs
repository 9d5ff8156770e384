//! Words handed on: put on the clipboard, offered to the device's own share sheet, printed. Only
//! when somebody presses the button for it; nothing is sent from here, and nothing is read.

use super::shown;
use super::slots::elements;
use gloo_events::EventListener;
use gloo_utils::document;
use js_sys::Reflect;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, ShareData, Window, window};

/// Brings these buttons to life, wherever they stand. What `done` says stands beside the one that
/// copied, until the visit is forgotten.
pub(crate) fn listen(done: String) {
    let Some((window, root)) = window().zip(document().document_element()) else {
        return;
    };
    if has(&window, "share") {
        // Fails only for a name that is no attribute's.
        let _ = root.set_attribute("data-share", "");
    }
    EventListener::new(&document(), "click", move |event| {
        let pressed = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let button = pressed.and_then(|e| e.closest("button[data-act]").ok().flatten());
        if let Some(button) = button {
            act(&window, &button, &done);
        }
    })
    .forget();
    shown::on_forget(|| {
        let said = document().query_selector_all("[data-done]");
        said.into_iter().flat_map(|list| elements(&list)).for_each(|e| e.set_text_content(None));
    });
}

fn has(window: &Window, what: &str) -> bool {
    Reflect::has(&window.navigator(), &what.into()) == Ok(true)
}

fn act(window: &Window, button: &Element, done: &str) {
    match button.get_attribute("data-act").as_deref() {
        // A page that came unencrypted has no clipboard: then nothing happens, and nothing is said.
        Some("copy") if has(window, "clipboard") => {
            let _ = window.navigator().clipboard().write_text(&words(button));
            let beside = button.parent_element().and_then(|ways| ways.next_element_sibling());
            if let Some(place) = beside.filter(|place| place.has_attribute("data-done")) {
                place.set_text_content(Some(done));
            }
        }
        Some("share") => {
            let data = ShareData::new();
            data.set_text(&words(button));
            // Whoever closes it without sending has sent nothing.
            let _ = window.navigator().share_with_data(&data);
        }
        Some("print") => {
            let _ = window.print();
        }
        _ => {}
    }
}

/// What the button is for: its own words, or those that are quoted beside it.
fn words(button: &Element) -> String {
    button.get_attribute("value").unwrap_or_else(|| {
        let figure = button.closest("figure").ok().flatten();
        let quote = figure.and_then(|figure| figure.query_selector("blockquote").ok().flatten());
        quote.and_then(|quote| quote.text_content()).unwrap_or_default()
    })
}
