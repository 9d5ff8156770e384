//! Slots: where live parts are mounted. The stand-in is hidden, never destroyed.

use super::cards;
use gloo_utils::document;
use leptos::prelude::{IntoView, Owner};
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, HtmlInputElement, NodeList};

/// One slot of the document.
#[derive(Clone)]
pub(crate) struct Slot {
    element: Element,
    /// Which live part belongs here.
    pub(crate) part: String,
    /// Which of its kind.
    pub(crate) id: String,
}

/// Every slot of the document.
pub(crate) fn all() -> Vec<Slot> {
    let found = document().query_selector_all("[data-live]");
    let slots = found.into_iter().flat_map(|list| elements(&list));
    slots
        .map(|element| Slot {
            part: element.get_attribute("data-live").unwrap_or_default(),
            id: element.get_attribute("data-id").unwrap_or_default(),
            element,
        })
        .collect()
}

impl Slot {
    /// Whether the section it stands in is the one shown.
    pub(crate) fn is_shown(&self) -> bool {
        matches!(self.element.closest("main > [data-shown]"), Ok(Some(_)))
    }

    /// Whether somebody is at work in it: something in its stand-in is ticked or has the focus.
    pub(crate) fn is_in_use(&self) -> bool {
        let focused = self.element.query_selector("[data-plain] :focus");
        matches!(focused, Ok(Some(_))) || !self.ticked().is_empty()
    }

    /// What is ticked in the stand-in, as pairs of name and value.
    pub(crate) fn ticked(&self) -> Vec<(String, String)> {
        let found = self.element.query_selector_all("[data-plain] input:checked");
        let inputs = found.into_iter().flat_map(|list| elements(&list));
        inputs
            .filter_map(|input| input.dyn_into::<HtmlInputElement>().ok())
            .map(|input| (input.name(), input.value()))
            .collect()
    }

    /// Hides the stand-in and opens the stage on which the live part is shown.
    pub(crate) fn open(&self) -> Option<Stage> {
        let live = document().create_element("div").ok()?;
        let live = live.dyn_into::<HtmlElement>().ok()?;
        live.set_attribute("data-alive", "").ok()?;
        self.element.append_child(&live).ok()?;
        if let Ok(Some(plain)) = self.element.query_selector("[data-plain]") {
            let _ = plain.set_attribute("hidden", "");
        }
        Some(Stage { element: live, shows: Rc::default() })
    }
}

/// Where a live part shows one view after another. Each view is made anew: nothing ticked or
/// scrolled in the one before is carried over, and Leptos needs no code to turn one into another.
#[derive(Clone)]
pub(crate) struct Stage {
    element: HtmlElement,
    shows: Rc<RefCell<Option<Box<dyn Any>>>>,
}

impl Stage {
    /// Shows `view` as long as the page lives.
    pub(crate) fn keep<V: IntoView + 'static>(self, view: impl FnOnce() -> V + 'static) {
        leptos::mount::mount_to(self.element, view).forget();
    }

    /// Sets the custom property `name`, for the styles of its slot.
    pub(crate) fn set(&self, name: &str, value: usize) {
        let slot = self.element.parent_element().and_then(|e| e.dyn_into::<HtmlElement>().ok());
        if let Some(slot) = slot {
            // Fails only for a name that is no property's.
            let _ = slot.style().set_property(name, &value.to_string());
        }
    }

    /// Shows `view` in place of what was shown.
    pub(crate) fn show<V: IntoView + 'static>(&self, view: impl FnOnce() -> V + 'static) {
        // Dropped before the next is made, so that no two of them stand in the page at once.
        drop(self.shows.take());
        // An owner without a parent: in a click, the current owner is that of the view just
        // dropped, and would take the signals of the next with it.
        let owner = Owner::default();
        let handle = owner.with(|| leptos::mount::mount_to(self.element.clone(), view));
        cards::fill(&self.element);
        self.shows.replace(Some(Box::new((handle, owner))));
    }
}

pub(super) fn elements(list: &NodeList) -> Vec<Element> {
    (0..list.length()).filter_map(|at| list.get(at)?.dyn_into().ok()).collect()
}
