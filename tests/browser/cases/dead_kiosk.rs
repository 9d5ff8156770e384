//! A kiosk whose app has died, or never came: it serves on with the plain sections, forgets all the
//! same, and tries again when nobody is there.

use crate::rig::case::Case;
use crate::rig::hall::End;
use crate::rig::places::{Place, doors};
use crate::rig::server::Fault;
use crate::rig::visit::{Bench, Setup, Visit};
use escale_core::pack::Device;
use serde_json::json;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new("dead_kiosk::forgets_by_itself", forgets_by_itself),
        Case::once("dead_kiosk::is_loaded_anew", is_loaded_anew),
        Case::once("dead_kiosk::stays_plain_where_it_dies_again", stays_plain),
    ]
}

/// A kiosk to which the app never came.
async fn without_the_app(bench: &Bench) -> Visit {
    let setup = Setup { fault: Fault::NoApp, touched: true, ..Setup::on(Device::Kiosk) };
    let visit = bench.visit_with(setup).await;
    visit.open("/kiosk/").await;
    visit.down().await;
    visit
}

async fn forgets_by_itself(bench: Bench) {
    let visit = without_the_app(&bench).await;
    let pack = bench.pack(Device::Kiosk);
    visit.begin().await;
    visit.go(&Place::assessment(&pack.assessments[0]), &doors(&pack)).await;
    visit.tap("[data-plain] [data-act=answer]").await;
    assert_eq!(visit.ask("document.querySelectorAll('main :checked').length").await, json!(1));
    // Nobody answers, so the page isn't loaded anew: it must forget by itself.
    visit.ask("(window.fetch = () => Promise.reject(), 1)").await;
    visit.end(End::Idle).await;
    visit.nothing_is_left("without the app").await;
}

const TRAP: &str = "dispatchEvent(new ErrorEvent('error', { error: new window.WebAssembly.RuntimeError('unreachable') }))";

fn loads(visit: &Visit) -> usize {
    visit.server.log().iter().filter(|line| *line == "GET /kiosk/").count()
}

async fn is_loaded_anew(bench: Bench) {
    let visit = bench.kiosk().await;
    let (_, entries) = visit.history().await;
    visit.begin().await;
    visit.ask(TRAP).await;
    visit.down().await;
    visit.go(&Place::help(), &doors(&bench.pack(Device::Kiosk))).await;
    assert!(visit.sees("[data-plain] .contact").await, "the plain words go on");
    visit.ask("(window.old = true, 1)").await;
    visit.end(End::Exit).await;
    visit.until("!window.old").await;
    visit.ready().await;
    visit.nothing_is_left("after it was loaded anew").await;
    assert_eq!(visit.ask("window.name").await, json!(""));
    assert_eq!(visit.history().await.1, entries);
    // A minute later it may do so again; within it, not.
    visit.later(61).await;
    visit.begin().await;
    visit.ask(TRAP).await;
    visit.down().await;
    visit.ask("(window.old = true, 1)").await;
    visit.end(End::Exit).await;
    visit.until("!window.old").await;
    visit.ready().await;
}

async fn stays_plain(bench: Bench) {
    let visit = without_the_app(&bench).await;
    visit.begin().await;
    visit.ask("(window.old = true, 1)").await;
    visit.end(End::Exit).await;
    visit.until("!window.old").await;
    visit.down().await;
    let before = loads(&visit);
    visit.begin().await;
    visit.end(End::Exit).await;
    visit.nothing_is_left("without the app").await;
    visit.begin().await;
    visit.end(End::Exit).await;
    assert_eq!(loads(&visit), before, "it is loaded again and again");
    assert!(visit.server.log().len() > before, "something was asked for");
}
