//! What was ticked before the app came is carried over: never under a finger, and never lost.

use crate::rig::case::Case;
use crate::rig::places::{Place, doors};
use crate::rig::server::Fault;
use crate::rig::visit::{Bench, Visit};
use escale_core::pack::{Assessment, Device, Urgency};
use serde_json::json;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new("carrying::to_the_first_open_item", to_the_first_open_item),
        Case::new("carrying::what_is_not_shown", what_is_not_shown),
        Case::new("carrying::what_wants_help_now", what_wants_help_now),
        Case::new("carrying::a_need_picked", a_need_picked),
    ]
}

/// An answer that wants help now, of a question that everybody is asked.
fn at_once(assessment: &Assessment) -> Option<(&str, &str)> {
    assessment.items.iter().filter(|item| item.ask_if.is_none()).find_map(|item| {
        let urgent = item.options.iter().find(|o| o.flag == Some(Urgency::Now))?;
        Some((item.id.as_str(), urgent.id.as_str()))
    })
}

/// An assessment that can want help at once, though not by its very first answers, shown while the
/// app is still on its way.
async fn early(bench: &Bench) -> (Visit, Assessment) {
    let visit = bench.visit_despite(Fault::LateApp).await;
    let assessments = bench.pack(Device::Phone).assessments;
    let calm = |a: &Assessment| a.items[..2].iter().all(|item| item.options[0].flag.is_none());
    let mut fitting = assessments.into_iter().filter(|a| at_once(a).is_some() && calm(a));
    let assessment = fitting.next().expect("one of them");
    visit.open(&format!("/#{}", assessment.code.as_str())).await;
    visit.shows(&Place::assessment(&assessment)).await;
    assert!(!visit.is_ready().await);
    (visit, assessment)
}

async fn tick(visit: &Visit, item: &str, option: &str) {
    visit
        .tap(&format!(
            "[data-plain] fieldset[data-id='{item}'] [data-act=answer][data-id='{option}']"
        ))
        .await;
}

async fn tick_two(visit: &Visit, assessment: &Assessment) {
    for item in &assessment.items[..2] {
        tick(visit, &item.id, &item.options[0].id).await;
    }
}

async fn come_back(visit: &Visit, bench: &Bench, assessment: &Assessment) {
    let doors = doors(&bench.pack(Device::Phone));
    visit.go(&Place::help(), &doors).await;
    visit.go(&Place::assessment(assessment), &doors).await;
}

async fn to_the_first_open_item(bench: Bench) {
    let (visit, assessment) = early(&bench).await;
    tick_two(&visit, &assessment).await;
    let state = format!(
        "[document.activeElement.name, document.querySelectorAll('[data-plain] :checked').length,
        document.querySelector('[data-id={}] > [data-plain]').hidden]",
        assessment.id
    );
    let before = visit.ask(&state).await;
    assert_eq!(before, json!([assessment.items[1].id, 2, false]));
    visit.server.release();
    visit.ready().await;
    assert_eq!(visit.ask(&state).await, before, "focus, ticks, hidden");
    come_back(&visit, &bench, &assessment).await;
    visit.is_asked(&assessment.items[2].id).await;
    assert_eq!(visit.complaints().await, [""; 0]);
}

async fn what_is_not_shown(bench: Bench) {
    let (visit, assessment) = early(&bench).await;
    tick_two(&visit, &assessment).await;
    visit.go(&Place::help(), &doors(&bench.pack(Device::Phone))).await;
    visit.server.release();
    visit.ready().await;
    visit.tap(".frame [data-act=back]").await;
    visit.shows(&Place::assessment(&assessment)).await;
    visit.is_asked(&assessment.items[2].id).await;
}

async fn what_wants_help_now(bench: Bench) {
    let (visit, assessment) = early(&bench).await;
    let (item, option) = at_once(&assessment).expect("an answer that wants help now");
    tick(&visit, item, option).await;
    visit.server.release();
    visit.ready().await;
    assert!(visit.sees("[data-plain] .now-help").await, "help went away");
    come_back(&visit, &bench, &assessment).await;
    visit.is_asked("pause").await;
    assert!(visit.sees("[data-alive] .urgent a[href='tel:17']").await);
}

/// Who picked a need in the plain list finds it picked in the living one.
async fn a_need_picked(bench: Bench) {
    let visit = bench.visit_despite(Fault::LateApp).await;
    let doors = doors(&bench.pack(Device::Phone));
    visit.open("/#hp").await;
    visit.shows(&Place::help()).await;
    visit.tap("[data-plain] .pick summary").await;
    visit.tap("[data-plain] .pick .option:has([value=health])").await;
    visit.server.release();
    visit.ready().await;
    assert!(visit.sees("[data-plain] .contact").await, "the list went away under a finger");
    visit.go(&Place::about(), &doors).await;
    visit.go(&Place::help(), &doors).await;
    visit.until_seen("[data-alive] .fit .contact[data-needs~=health]").await;
}
