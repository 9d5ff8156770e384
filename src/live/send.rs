//! Words that are ready, handed on: by the device's own share sheet where there is one, or copied.

use super::Site;
use crate::browser::slots::Slot;
use crate::browser::{clipboard, share};
use crate::parts::write_button;
use leptos::prelude::*;
use std::sync::Arc;

/// Brings the buttons beside a phrase to life. Nothing is sent here: the reader chooses an app.
pub(crate) fn send(site: &Arc<Site>, slot: &Slot) {
    let Some(stage) = slot.open() else {
        return;
    };
    let word = |id: &str| site.words.get(id).text;
    let (share, copy, done) = (word("share"), word("copy-text"), word("copied"));
    let (text, link) = (slot.phrase(), slot.link());
    let words = Arc::clone(&site.words);
    stage.keep(move || {
        let copied = RwSignal::new(false);
        let shared = text.clone();
        let can_share = share::is_there().then(|| {
            let send = move |_| share::share(&shared);
            view! { <button type="button" class="btn" data-act="share" on:click=send>{share}</button> }
        });
        let copy_it = move |_| {
            clipboard::write(&text);
            copied.set(true);
        };
        view! {
            <p class="ways">
                {write_button(link, &words)}
                {can_share}
                <button type="button" class="btn" data-act="copy" on:click=copy_it>{copy}</button>
            </p>
            <p class="note" role="status">{move || if copied.get() { done.clone() } else { String::new() }}</p>
        }
    });
}
