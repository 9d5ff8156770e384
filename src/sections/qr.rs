//! What a screen that is no telephone shows: a code that the reader’s own telephone reads.

use crate::parts::ways;
use escale_core::l10n::Words;
use escale_core::pack::Contact;
use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write as _;

/// Light modules around the code, without which readers don't find it.
const QUIET: i32 = 4;

/// The first way of reaching `contact`, as a code.
pub(super) fn code(contact: &Contact, words: &Words) -> Option<impl IntoView + use<>> {
    let way = ways(contact).into_iter().next()?;
    of_text(&way.href, way.shown, words)
}

/// `text` as a code, which is read out as `label`.
pub(super) fn of_text(text: &str, label: String, words: &Words) -> Option<impl IntoView + use<>> {
    let (side, path) = drawn(text)?;
    // A line is as wide as a module, and drawn along its middle.
    let view_box = format!("0 -.5 {side} {side}");
    Some(view! {
        <figure class="qr">
            <svg viewBox=view_box role="img" aria-label=label><path d=path></path></svg>
            <figcaption>{words.get("qr").text}</figcaption>
        </figure>
    })
}

/// Side and dark modules of the code of `text`, a line of dashes for each row; `None` where it is
/// too long.
fn drawn(text: &str) -> Option<(i32, String)> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        // Where the row is, and where its next dash may begin.
        let (mut x, mut end) = (0, None);
        while x < code.size() {
            let dark = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            let run = i32::try_from(dark).ok()?;
            if run > 0 {
                // Writing to a string doesn't fail.
                let _ = match end {
                    None => write!(path, "M{} {}h{run}", x + QUIET, y + QUIET),
                    Some(end) => write!(path, "m{} 0h{run}", x - end),
                };
                end = Some(x + run);
            }
            x += run.max(1);
        }
    }
    Some((code.size() + 2 * QUIET, path))
}
