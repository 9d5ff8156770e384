//! A tour through everything: nothing more is asked of any server, address, title and history
//! stay, nothing is kept, and no policy is violated.

use crate::rig::case::Case;
use crate::rig::places::{Door, Place, documents, doors};
use crate::rig::visit::{Bench, Setup, Visit};
use escale_core::pack::{Device, Pack};
use serde_json::json;

pub(crate) fn cases() -> Vec<Case> {
    let documents = documents().into_iter();
    // The other language reads the same way.
    let toured = documents.filter(|doc| doc.device == Device::Phone || doc.name.starts_with("fr"));
    toured
        .map(|doc| {
            let name = format!("tour::{}", doc.name);
            let first = doc.path == "/";
            let case = Case::new(name, move |bench| tour(bench, doc.path, doc.device));
            // Engines do the same in each document.
            case.everywhere_if(first)
        })
        .collect()
}

async fn tour(bench: Bench, path: &str, device: Device) {
    let pack = bench.pack(device);
    let doors = doors(&pack);
    let setup = Setup { touched: path == "/", ..Setup::on(device) };
    let visit = bench.visit_with(setup).await;
    visit.open(path).await;
    visit.ready().await;
    visit.settled().await;
    visit
        .ask("(window.violations = [], document.addEventListener('securitypolicyviolation', e => violations.push(e.violatedDirective + ' ' + e.blockedURI)), 1)")
        .await;
    let before = visit.outwards().await;

    // The other documents are made the same way, and engines do the same in each topic: one of each
    // door tells.
    let each = if path == "/" && bench.engine.first { usize::MAX } else { 1 };
    topics(&visit, &doors, each).await;
    all_assessments(&visit, &pack, &doors).await;
    a_need_is_picked(&visit, &doors).await;
    visit.go(&Place::about(), &doors).await;
    back_to_the_start(&visit).await;

    visit.outwards().await.is_as(&before);
    assert_eq!(visit.ask("violations").await, json!([]));
    assert_eq!(visit.complaints().await, [""; 0]);
    visit.keeps_nothing().await;
}

/// Up to so many topics of `each` door.
async fn topics(visit: &Visit, doors: &[Door], each: usize) {
    for door in doors {
        for topic in door.topics.iter().take(each) {
            visit.go(topic, doors).await;
            visit.focus_is_on_a_heading().await;
            // What unfolds, unfolds.
            visit.scroll(400).await;
        }
    }
}

async fn all_assessments(visit: &Visit, pack: &Pack, doors: &[Door]) {
    for assessment in &pack.assessments {
        visit.go(&Place::assessment(assessment), doors).await;
        let urgent = assessment.items.iter().find_map(|item| {
            let option =
                item.options.iter().find(|o| o.flag == Some(escale_core::pack::Urgency::Now));
            option.filter(|_| item.ask_if.is_none()).map(|o| (item.id.as_str(), o.id.as_str()))
        });
        let paused = visit.to_the_end(assessment, urgent.as_slice()).await;
        assert_eq!(paused, urgent.is_some(), "{}", assessment.id);
        visit.on_screen("outcome").await;
        visit.focus_is_on_a_heading().await;
    }
}

async fn a_need_is_picked(visit: &Visit, doors: &[Door]) {
    visit.go(&Place::help(), doors).await;
    visit.tap("[data-alive] .pick summary").await;
    visit.tap("[data-alive] .pick .option:has([value=health])").await;
    visit.until_seen("[data-alive] .fit .contact[data-needs~=health]").await;
}

/// Back as often as there is something to go back to.
async fn back_to_the_start(visit: &Visit) {
    let mut steps = 0;
    while visit.can_go_back().await {
        visit.tap(".frame [data-act=back]").await;
        steps += 1;
        assert!(steps < 200, "back never ends");
    }
    assert!(steps > 10, "only {steps} steps back");
    visit.shows(&Place::home()).await;
}
