//! Kept for when there is no network: how it stands, and the buttons that take the site along,
//! test and remove it. `offline.js` shows what fits; nothing is kept before a button is pressed.

use super::Document;
use crate::parts::{art, sign};
use escale_core::l10n::Arg;
use leptos::prelude::*;

/// Stands where the studio writes how much room is taken, once all is there to be measured.
pub const SIZE: &str = "\u{E000}";

/// Each state with its message. A state that is not shown from the start is hidden until then.
const STATES: [&str; 9] =
    ["none", "taking", "kept", "newer", "tested", "broken", "failed", "removed", "unable"];
/// What is to be done, and in which states.
const ACTS: [(&str, &str, &str); 3] = [
    ("take-along", "take", "none failed broken removed"),
    ("test-offline", "test", "kept newer tested"),
    ("remove-offline", "remove", "kept newer tested broken"),
];

/// How it stands, with the buttons.
pub(super) fn offline(doc: &Document) -> impl IntoView + use<> {
    let device = [("device", Arg::Str(doc.device.name()))];
    let word = |id: &str| doc.words.get_with(id, &device).text;
    let states = STATES.map(|state| {
        let said = word(&format!("offline-state.{state}"));
        view! { <p data-when=state hidden=state != "none">{said}</p> }
    });
    let acts = ACTS.map(|(act, message, when)| {
        let label = word(&format!("offline-act.{message}"));
        let shown = when.split(' ').any(|state| state == "none");
        view! { <button type="button" class="btn" data-act=act data-when=when hidden=!shown>{label}</button> }
    });
    let size = doc.words.get_with("offline-size", &[("size", Arg::Str(SIZE))]).text;
    view! {
        <div class="offline flow" data-offline="none">
            <div class="big" role="status">{states.collect_view()}</div>
            <p class="note">{size}</p>
            <p class="ways">{acts.collect_view()}</p>
        </div>
    }
}

/// The page that prepares a kiosk: nothing leads to it, and it has no script but its own.
pub(super) fn prepare(doc: &Document) -> impl IntoView + use<> {
    let words = &doc.words;
    let title = words.get("prepare");
    let name = doc.pack.campaign.discretion.title.clone();
    let home = doc.languages.first().map(|one| one.href.clone());
    view! {
        <template data-after-home></template>
        <main>
            <section id="hm" class="prepare" data-shown>
                <div class="scene">{art(&doc.sprite, "port", "0 0 360 270", "")}</div>
                <header class="lead pad flow">
                    <p class="name">{sign("light")} <span translate="no">{name}</span></p>
                    <h1>{title.text}</h1>
                    <p class="big">{words.get("prepare.text").text}</p>
                </header>
                <div class="band pad water flow">
                    {offline(doc)}
                    <noscript><p>{words.get("prepare.no-script").text}</p></noscript>
                    <p><a class="btn" href=home>{words.get("prepare.open").text}</a></p>
                </div>
            </section>
        </main>
    }
}
