//! Arriving at an address that names a section: it is shown, then taken out of the address. One
//! that names nothing shows home, and says nothing.

use crate::rig::case::Case;
use crate::rig::places::{Place, doors};
use crate::rig::visit::{Bench, Visit};
use escale_core::pack::Device;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new("arrival::at_a_topic", at_a_topic),
        Case::once("arrival::at_help_in_english", at_help_in_english),
        Case::new("arrival::at_nothing", at_nothing),
        Case::new("arrival::typed_while_here", typed_while_here),
        Case::once("arrival::help_fits_what_was_read", help_fits_what_was_read),
        Case::once("arrival::the_outcome_is_said", the_outcome_is_said),
    ]
}

async fn at_a_topic(bench: Bench) {
    let topic = Place::topic(bench.pack(Device::Phone).topic("a-gift").expect("a topic"));
    arrives(&bench.visit().await, "/#k4", "/", &topic).await;
}

async fn at_help_in_english(bench: Bench) {
    arrives(&bench.visit().await, "/en/#hp", "/en/", &Place::help()).await;
}

/// Neither a code of nothing nor the id of something else is an error to anybody.
async fn at_nothing(bench: Bench) {
    let visit = bench.visit().await;
    for nothing in ["/#zz", "/en/#main", "/#hm-top", "/en/#%C3%A9%22%5D"] {
        let address = nothing.split('#').next().unwrap_or_default();
        arrives(&visit, nothing, address, &Place::home()).await;
    }
}

async fn arrives(visit: &Visit, at: &str, address: &str, place: &Place) {
    // What a browser opens first is an entry of its own.
    let (_, before) = visit.history().await;
    visit.open(at).await;
    visit.shows(place).await;
    let (path, entries) = visit.history().await;
    assert_eq!(path, address);
    assert!(entries <= before + 1, "{entries} entries after {before}");
    assert_eq!(visit.ask("document.title").await, "Escale");
    visit.ready().await;
    visit.shows(place).await;
    assert_eq!(visit.history().await, (path, entries));
    assert_eq!(visit.complaints().await, [""; 0]);
}

/// A shared link opened in a tab where the site is already open.
async fn typed_while_here(bench: Bench) {
    let visit = bench.visit().await;
    visit.open("/").await;
    visit.ready().await;
    let topic = Place::topic(bench.pack(Device::Phone).topic("a-gift").expect("a topic"));
    visit.open("/#k4").await;
    visit.shows(&topic).await;
    visit.until("location.hash === ''").await;
    assert_eq!(visit.history().await.0, "/");
}

/// A topic shown before the app came has been read like any other.
async fn help_fits_what_was_read(bench: Bench) {
    let doors = doors(&bench.pack(Device::Phone));
    let visit = bench.visit().await;
    visit.open("/#k4").await;
    visit.ready().await;
    visit.go(&Place::help(), &doors).await;
    visit.until_seen("[data-alive] .best .contact").await;
}

/// An assessment shown before the app came says `outcome` like any other.
async fn the_outcome_is_said(bench: Bench) {
    let pack = bench.pack(Device::Phone);
    let assessment = &pack.assessments[0];
    let visit = bench.visit().await;
    visit.open(&format!("/#{}", assessment.code.as_str())).await;
    visit.ready().await;
    visit.to_the_end(assessment, &[]).await;
    visit.on_screen("outcome").await;
    assert!(visit.sees("[data-alive] .run-outcome").await);
}
