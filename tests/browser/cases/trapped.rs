//! A live part that traps takes the app down, and nobody with it: every slot shows its stand-in
//! again, and the page goes on.
//!
//! The trap is real: in the app that is served, one function that events call ends in the
//! instruction that a panic ends in.

use crate::rig::case::Case;
use crate::rig::places::{Place, doors};
use crate::rig::server::Fault;
use crate::rig::trap;
use crate::rig::visit::{Bench, Visit};
use escale_core::pack::{Assessment, Device};
use serde_json::json;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new("trapped::in_an_event", in_an_event),
        // What engines report of a real trap is watched above; here the report is made by hand.
        Case::once("trapped::on_the_outcome", |bench| on_the_outcome(bench, TRAP)),
        Case::once("trapped::without_a_stack_left", |bench| on_the_outcome(bench, NO_STACK)),
    ]
}

const TRAP: &str = "dispatchEvent(new ErrorEvent('error',
    { error: new window.WebAssembly.RuntimeError('unreachable') }))";
/// An exhausted stack is reported as an ordinary error, in the app's file.
const NO_STACK: &str = "dispatchEvent(new ErrorEvent('error', { error: new RangeError('stack'),
    filename: location.origin + document.querySelector('[name=\"escale:app\"]').content.split(' ')[1] }))";

/// Each function that events call traps once; at least one of them only when something is tapped.
/// In the other engines one at once and one by a tap are enough.
async fn in_an_event(bench: Bench) {
    let app = bench.app();
    let pack = bench.pack(Device::Phone);
    let assessment = &pack.assessments[0];
    let (mut at_once, mut by_a_tap) = (0, 0);
    for at in 0..trap::candidates(&app) {
        if !bench.engine.first && at_once > 0 && by_a_tap > 0 {
            break;
        }
        let visit = bench.visit_despite(Fault::TrappingApp(at)).await;
        visit.open(&format!("/#{}", assessment.code.as_str())).await;
        visit
            .until("['ready', 'down'].some(sign => sign in document.documentElement.dataset)")
            .await;
        if visit.is_ready().await {
            let alive = visit.asked().await == assessment.items[0].id;
            assert!(alive, "it said that it was ready");
            visit.tap("[data-alive] [data-act=answer]").await;
            if visit.asked().await == assessment.items[1].id {
                // This one is not called by taps.
                continue;
            }
            by_a_tap += 1;
        } else {
            at_once += 1;
        }
        visit.down().await;
        the_page_goes_on(&visit, assessment, &bench).await;
        visit.client.clone().close().await.ok();
    }
    assert!(by_a_tap > 0, "no tap trapped; {at_once} trapped at once");
}

/// What the browser reports of a trap, while an outcome is shown: the sheet comes back, and
/// `<main>` says so.
async fn on_the_outcome(bench: Bench, report: &'static str) {
    let visit = bench.visit().await;
    let pack = bench.pack(Device::Phone);
    let assessment = &pack.assessments[0];
    visit.open("/").await;
    visit.ready().await;
    visit.go(&Place::assessment(assessment), &doors(&pack)).await;
    visit.to_the_end(assessment, &[]).await;
    visit.on_screen("outcome").await;
    visit.ask(report).await;
    visit.down().await;
    visit.on_screen("assessment").await;
    the_page_goes_on(&visit, assessment, &bench).await;
}

async fn the_page_goes_on(visit: &Visit, assessment: &Assessment, bench: &Bench) {
    visit.is_plain("after the trap").await;
    assert_eq!(visit.ask("document.querySelectorAll('[data-alive]').length").await, json!(0));
    assert!(visit.sees("[data-plain] fieldset").await, "no sheet");
    let doors = doors(&bench.pack(Device::Phone));
    visit.go(&Place::help(), &doors).await;
    assert!(visit.sees("[data-plain] .contact").await, "no contacts");
    visit.go(&Place::assessment(assessment), &doors).await;
    visit.tap("[data-plain] [data-act=answer]").await;
    assert_eq!(
        visit.ask("document.querySelectorAll('[data-plain] :checked').length").await,
        json!(1)
    );
}
