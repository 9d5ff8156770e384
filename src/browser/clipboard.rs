//! The clipboard: written only when somebody asks, never read.

/// Puts `text` on the clipboard; where the browser refuses, nothing happens.
pub(crate) fn write(text: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.navigator().clipboard().write_text(text);
    }
}
