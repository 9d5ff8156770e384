//! `boot.js`'s door: what is shown, what must be forgotten, and what the app says back.

use gloo_events::EventListener;
use gloo_utils::document;
use js_sys::Reflect;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{CustomEvent, CustomEventInit};

/// Screen and id of the section that is shown now.
pub(crate) fn now() -> (String, String) {
    let section = document().query_selector("main > [data-shown]").ok().flatten();
    let attribute = |name: &str| section.as_ref().and_then(|s| s.get_attribute(name));
    (attribute("data-screen").unwrap_or_default(), attribute("data-id").unwrap_or_default())
}

/// Calls `act` with the screen and the id whenever a section is shown from now on.
pub(crate) fn on_shown(mut act: impl FnMut(String, String) + 'static) {
    EventListener::new(&document(), "escale:shown", move |event| {
        if let Some(event) = event.dyn_ref::<CustomEvent>() {
            let detail = event.detail();
            act(field(&detail, "screen"), field(&detail, "id"));
        }
    })
    .forget();
}

/// Calls `act` when everything of the visit must go: exit, reset, idle time.
pub(crate) fn on_forget(mut act: impl FnMut() + 'static) {
    EventListener::new(&document(), "escale:forget", move |_| act()).forget();
}

/// Says what `<main>` shows within the section that is shown.
pub(crate) fn state(screen: &str, id: &str) {
    let detail = js_sys::Object::new();
    for (name, value) in [("screen", screen), ("id", id)] {
        // Setting a field of a fresh object does not fail.
        let _ = Reflect::set(&detail, &name.into(), &value.into());
    }
    let init = CustomEventInit::new();
    init.set_detail(&detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict("escale:state", &init) {
        let _ = document().dispatch_event(&event);
    }
}

fn field(detail: &JsValue, name: &str) -> String {
    let value = Reflect::get(detail, &name.into()).ok();
    value.and_then(|value| value.as_string()).unwrap_or_default()
}
