//! What the document says of itself: device, address of the compiled pack, words.

use gloo_utils::document;

/// `data-device` of the document.
pub(crate) fn device() -> String {
    root_attribute("data-device")
}

/// Address of the compiled pack.
pub(crate) fn pack_address() -> Option<String> {
    let meta = document()
        .query_selector("meta[name='escale:pack']")
        .ok()??;
    meta.get_attribute("content")
}

/// The Fluent text for the live parts: language and text, the document's own language first.
pub(crate) fn words() -> Vec<(String, String)> {
    let Ok(blocks) = document().query_selector_all("script[data-words]") else {
        return Vec::new();
    };
    (0..blocks.length())
        .filter_map(|at| {
            let block = wasm_bindgen::JsCast::dyn_into::<web_sys::Element>(blocks.get(at)?).ok()?;
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
    document()
        .document_element()
        .and_then(|root| root.get_attribute(name))
        .unwrap_or_default()
}
