//! What the document says of itself and brings: device, compiled pack, words.

use gloo_events::EventListener;
use gloo_utils::document;
use js_sys::Uint8Array;
use wasm_bindgen::JsCast as _;
use web_sys::CustomEvent;

/// `data-device` of the document.
pub(crate) fn device() -> String {
    root_attribute("data-device")
}

/// Calls `act` with the bytes of the compiled pack, which the loader fetches beside the app and
/// hands over once.
pub(crate) fn on_pack(act: impl FnOnce(Vec<u8>) + 'static) {
    EventListener::once(&document(), "escale:pack", move |event| {
        if let Some(event) = event.dyn_ref::<CustomEvent>() {
            act(Uint8Array::new(&event.detail()).to_vec());
        }
    })
    .forget();
}

/// What the live parts say: language and messages as plain text, for
/// [`escale_core::l10n::Words::read`], the document's own language first.
pub(crate) fn words() -> Vec<(String, String)> {
    let Ok(blocks) = document().query_selector_all("script[data-words]") else {
        return Vec::new();
    };
    (0..blocks.length())
        .filter_map(|at| {
            let block = blocks.get(at)?.dyn_into::<web_sys::Element>().ok()?;
            Some((block.get_attribute("data-words")?, block.text_content()?))
        })
        .collect()
}

/// Says that the app is alive: `<html data-ready>`.
pub(crate) fn set_ready() {
    if let Some(root) = document().document_element() {
        // Fails only for a name that is no attribute's.
        let _ = root.set_attribute("data-ready", "");
    }
}

fn root_attribute(name: &str) -> String {
    document().document_element().and_then(|root| root.get_attribute(name)).unwrap_or_default()
}
