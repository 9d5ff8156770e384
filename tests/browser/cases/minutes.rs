//! The app outlives the minutes: at each beat of its clock "open now" may change, whatever has
//! been shown meanwhile.
//!
//! The beat is in the case's hand: while the app is still on its way, the page's `setInterval` is
//! replaced by one that keeps what should happen each minute.

use crate::rig::case::Case;
use crate::rig::places::{Place, doors};
use crate::rig::server::Fault;
use crate::rig::visit::{Bench, Visit};
use escale_core::pack::Device;

const KEEP: &str =
    "(window.beats = 0, window.each = setInterval, window.setInterval = (act, wait) =>
    wait === 60000 ? (window.beat = () => { act(); window.beats += 1 }, 1) : each(act, wait), 1)";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::once("minutes::at_home", at_home),
        Case::new("minutes::all_through_a_visit", all_through_a_visit),
    ]
}

async fn watched(bench: &Bench) -> Visit {
    let visit = bench.visit_despite(Fault::LateApp).await;
    visit.open("/").await;
    visit.ask(KEEP).await;
    visit.server.release();
    visit.ready().await;
    visit
}

/// A minute passes.
async fn a_minute(visit: &Visit, after: &str) {
    let before = visit.ask("beats").await.as_u64().unwrap_or_default();
    // In a task of the page, where a trap is reported.
    visit.ask("(setTimeout(() => beat()), setTimeout(() => window.passed = true), 1)").await;
    visit.until("window.passed === true").await;
    visit.ask("window.passed = false").await;
    assert!(visit.is_ready().await, "the app died after {after}: {:?}", visit.complaints().await);
    assert_eq!(visit.ask("beats").await, before + 1);
}

async fn at_home(bench: Bench) {
    let visit = watched(&bench).await;
    a_minute(&visit, "nothing").await;
    a_minute(&visit, "nothing twice").await;
    assert_eq!(visit.complaints().await, [""; 0]);
}

async fn all_through_a_visit(bench: Bench) {
    let pack = bench.pack(Device::Phone);
    let doors = doors(&pack);
    let assessment = &pack.assessments[0];
    let visit = watched(&bench).await;
    visit.go(&Place::help(), &doors).await;
    a_minute(&visit, "help").await;
    visit.tap("[data-alive] .pick summary").await;
    for need in ["health", "images"] {
        visit.tap(&format!("[data-alive] .pick .option:has([value={need}])")).await;
        visit.until_seen(&format!("[data-alive] .fit .contact[data-needs~={need}]")).await;
        a_minute(&visit, need).await;
    }
    for topic in doors[0].topics.iter().take(2) {
        visit.go(topic, &doors).await;
        a_minute(&visit, &topic.id).await;
    }
    visit.go(&Place::assessment(assessment), &doors).await;
    visit.to_the_end(assessment, &[]).await;
    a_minute(&visit, "an outcome").await;
    visit.tap("[data-alive] [data-act=erase]").await;
    visit.on_screen("erase").await;
    a_minute(&visit, "erasing").await;
    visit.go(&Place::assessment(assessment), &doors).await;
    visit.is_asked(&assessment.items[0].id).await;
    assert_eq!(visit.complaints().await, [""; 0]);
}
