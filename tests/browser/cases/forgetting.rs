//! A kiosk forgets by itself, after a warning, with the app and without it; a touch keeps the
//! visit. Here it waits one second, then warns for three.

use crate::rig::case::Case;
use crate::rig::places::{Place, doors};
use crate::rig::server::Fault;
use crate::rig::visit::{Bench, Setup, Visit};
use escale_core::pack::{Assessment, Device};
use serde_json::json;

const WARNING: &str = ".frame .idle";
const TICKS: &str = "document.querySelectorAll('main :checked').length";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new("forgetting::after_a_warning", after_a_warning),
        Case::new("forgetting::not_after_a_touch", not_after_a_touch),
        Case::new("forgetting::without_the_app", without_the_app),
    ]
}

/// A kiosk on which somebody answered the first question of the first assessment.
async fn answered(bench: &Bench, fault: Fault) -> (Visit, Assessment) {
    let setup = Setup { hasty: true, touched: true, fault, ..Setup::on(Device::Kiosk) };
    let visit = bench.visit_with(setup).await;
    let pack = bench.pack(Device::Kiosk);
    let assessment = pack.assessments[0].clone();
    visit.open("/kiosk/").await;
    if fault == Fault::None {
        visit.ready().await;
    } else {
        visit.down().await;
    }
    visit.go(&Place::assessment(&assessment), &doors(&pack)).await;
    if fault == Fault::None {
        visit.answer(&assessment.items[0].options[1].id).await;
    } else {
        visit.tap("[data-plain] [data-act=answer]").await;
        assert_eq!(visit.ask(TICKS).await, json!(1));
    }
    (visit, assessment)
}

async fn after_a_warning(bench: Bench) {
    let (visit, assessment) = answered(&bench, Fault::None).await;
    assert!(!visit.sees(WARNING).await, "warned too early");
    visit.until_seen(WARNING).await;
    // Still there: nobody has forgotten yet.
    assert_eq!(visit.asked().await, assessment.items[1].id);
    visit.on_screen("attract").await;
    visit.displayed("at").await;
    assert!(!visit.sees(WARNING).await, "the warning stays");

    visit.tap("#at a").await;
    visit.go(&Place::assessment(&assessment), &doors(&bench.pack(Device::Kiosk))).await;
    visit.is_asked(&assessment.items[0].id).await;
    assert_eq!(visit.ask(TICKS).await, json!(0));
}

async fn not_after_a_touch(bench: Bench) {
    let (visit, assessment) = answered(&bench, Fault::None).await;
    visit.until_seen(WARNING).await;
    visit.tap(WARNING).await;
    assert!(!visit.sees(WARNING).await, "the warning stays");
    assert_eq!(visit.asked().await, assessment.items[1].id);
    // And it begins anew.
    visit.until_seen(WARNING).await;
    assert_eq!(visit.asked().await, assessment.items[1].id);
}

async fn without_the_app(bench: Bench) {
    let (visit, _) = answered(&bench, Fault::NoApp).await;
    // Nobody answers, so the page isn't loaded anew: it must forget by itself.
    visit.ask("(window.fetch = () => Promise.reject(), 1)").await;
    visit.until_seen(WARNING).await;
    visit.on_screen("attract").await;
    visit.displayed("at").await;
    assert_eq!(visit.ask(TICKS).await, json!(0));
}
