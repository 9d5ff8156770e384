//! The cards of contacts. The document holds each of them once, in words; the live parts show
//! copies, in their own order, and say on all of them whether somebody answers now.

use super::slots::elements;
use gloo_utils::document;
use web_sys::Element;

/// Puts into each place of `view` a copy of the card that the document holds for it.
pub(crate) fn fill(view: &Element) {
    let places = view.query_selector_all("[data-card]");
    for place in places.into_iter().flat_map(|list| elements(&list)) {
        let id = place.get_attribute("data-card").unwrap_or_default();
        let held = document().query_selector(&format!("[data-plain] .contact[data-id='{id}']"));
        let card = held.ok().flatten();
        if let Some(copy) = card.and_then(|card| card.clone_node_with_deep(true).ok()) {
            let _ = place.append_child(&copy);
        }
    }
}

/// Says on every card what `said` says of the contact with this id: how its mark looks, and its
/// words.
pub(crate) fn mark(said: impl Fn(&str) -> Option<(&'static str, String)>) {
    let marks = document().query_selector_all(".contact .mark");
    for mark in marks.into_iter().flat_map(|list| elements(&list)) {
        let card = mark.closest(".contact").ok().flatten();
        let id = card.and_then(|card| card.get_attribute("data-id")).unwrap_or_default();
        if let Some((state, words)) = said(&id) {
            let _ = mark.set_attribute("data-open", state);
            mark.set_text_content(Some(&words));
        }
    }
}
