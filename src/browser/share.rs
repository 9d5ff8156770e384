//! The device's own share sheet: opened only when somebody asks.

use js_sys::Reflect;
use web_sys::{Navigator, ShareData};

fn navigator() -> Option<Navigator> {
    web_sys::window().map(|window| window.navigator())
}

/// Whether the device has one.
pub(crate) fn is_there() -> bool {
    navigator().is_some_and(|navigator| Reflect::has(&navigator, &"share".into()) == Ok(true))
}

/// Opens it with `text`; whoever closes it without sending has sent nothing.
pub(crate) fn share(text: &str) {
    if let Some(navigator) = navigator() {
        let data = ShareData::new();
        data.set_text(text);
        let _ = navigator.share_with_data(&data);
    }
}
