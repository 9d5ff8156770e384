//! The same documents without the app: scripts off, the app not found, cut short, unable to read the pack, or said to be
//! text. Every section is reached through its links and readable, numbers can be dialled, and the
//! questions can be ticked.
//!
//! With scripts off an engine really runs none, where its driver still works then; otherwise the
//! server forbids them by policy.

use crate::rig::case::Case;
use crate::rig::places::{Doc, Place, documents_of, doors, places};
use crate::rig::server::Fault;
use crate::rig::visit::{Bench, Setup, Visit};
use escale_core::pack::{Device, Item, Urgency};
use serde_json::json;

pub(crate) fn cases() -> Vec<Case> {
    let without = Setup { without_scripts: true, ..Setup::on(Device::Phone) };
    let despite = |fault| Setup { fault, ..Setup::on(Device::Phone) };
    let ways = [
        ("without_script", without, true),
        ("app_not_found", despite(Fault::NoApp), true),
        ("app_cut_short", despite(Fault::HalfApp), true),
        // The app says so itself.
        ("pack_of_another_format", despite(Fault::OtherPack), false),
        ("app_as_text", despite(Fault::AppAsText), true),
    ];
    let mut cases = Vec::new();
    for (name, setup, by_engine) in ways {
        for device in Device::ALL {
            let name = format!("degraded::{name}::{}", device.name());
            let setup = Setup { device, ..setup };
            let case = Case::new(name, move |bench| all_documents(bench, setup));
            // Engines do the same on each device.
            cases.push(case.everywhere_if(by_engine && device == Device::Phone));
        }
    }
    cases
}

async fn all_documents(bench: Bench, setup: Setup) {
    let visit = bench.visit_with(setup).await;
    for doc in documents_of(setup.device) {
        still_whole(&bench, &visit, setup, doc).await;
    }
}

async fn still_whole(bench: &Bench, visit: &Visit, setup: Setup, doc: Doc) {
    visit.open(doc.path).await;
    match setup.fault {
        _ if setup.without_scripts => assert!(!visit.has_script().await, "a script ran"),
        // What is said to be text may still be compiled, more slowly.
        Fault::AppAsText => {
            visit
                .until("['ready', 'down'].some(sign => sign in document.documentElement.dataset)")
                .await
        }
        _ => visit.down().await,
    }
    let alive = visit.is_ready().await;
    if alive {
        visit.is_whole(&doc.name).await;
    } else {
        visit.is_plain(&doc.name).await;
    }
    numbers_are_there(visit, &doc).await;
    // The tour has been everywhere in a living document.
    if !alive {
        // Without the app it is the same page, whatever keeps it away and in every language; and
        // without any script, on each device. In each engine links lead on without any script.
        let (first, phone) = (doc.name.starts_with("fr"), setup.device == Device::Phone);
        let no_app = setup.fault == Fault::NoApp && bench.engine.first;
        if first && (no_app || setup.without_scripts && phone) {
            everything_is_reached(bench, visit, &doc).await;
        }
        if first && (setup.fault == Fault::NoApp || setup.without_scripts) {
            questions_can_be_ticked(bench, visit, &doc).await;
        }
    }
    assert_eq!(visit.is_ready().await, alive, "{}: it changed its mind", doc.name);
}

/// From section to section through the links in them; where none leads on, through home.
async fn everything_is_reached(bench: &Bench, visit: &Visit, doc: &Doc) {
    let pack = bench.pack(doc.device);
    let doors = doors(&pack);
    let mut left = places(&pack);
    visit.go(&Place::home(), &doors).await;
    is_readable(visit, &Place::home()).await;
    left.retain(|place| *place != Place::home());
    while let Some(any) = left.first() {
        let linked = visit.links().await;
        let next = left.iter().find(|place| linked.contains(&place.code)).cloned();
        if let Some(place) = &next {
            visit.follow(place).await;
        } else {
            visit.go(any, &doors).await;
        }
        let place = next.unwrap_or_else(|| any.clone());
        is_readable(visit, &place).await;
        left.retain(|other| *other != place);
    }
}

/// Its heading is there, and words enough.
async fn is_readable(visit: &Visit, place: &Place) {
    visit.shows(place).await;
    let headings = visit.texts(&format!("[id='{}'] h1", place.code)).await;
    assert!(headings.iter().any(|heading| !heading.is_empty()), "{place:?} has no heading");
    let words = visit.texts(&format!("[id='{}']", place.code)).await;
    assert!(words[0].split_whitespace().count() > 15, "{place:?} says only {words:?}");
}

async fn numbers_are_there(visit: &Visit, doc: &Doc) {
    visit.tap(".frame [data-act=help]").await;
    visit.shows(&Place::help()).await;
    let numbers = ["17", "112", "114"];
    let shown = visit.texts("#hp .urgent .dial > *").await;
    for (number, shown) in numbers.iter().zip(&shown) {
        assert!(shown.starts_with(number), "{}: {shown} instead of {number}", doc.name);
    }
    let dialled = visit
        .ask("[...document.querySelectorAll('#hp .urgent a[href]')].map(a => a.getAttribute('href'))")
        .await;
    let links = if doc.device == Device::Kiosk {
        json!([])
    } else {
        json!(["tel:17", "tel:112", "sms:114"])
    };
    assert_eq!(dialled, links, "{}", doc.name);
    let listens = visit.sees("#hp .contact a[href='tel:119']").await;
    assert_eq!(listens, doc.device != Device::Kiosk, "{}", doc.name);
}

/// The sheet takes ticks, and what wants help now shows it by style alone.
async fn questions_can_be_ticked(bench: &Bench, visit: &Visit, doc: &Doc) {
    let pack = bench.pack(doc.device);
    let doors = doors(&pack);
    for assessment in &pack.assessments {
        visit.go(&Place::assessment(assessment), &doors).await;
        let sheet = format!("[id='{}'] [data-plain]", assessment.code.as_str());
        assert!(visit.sees(&sheet).await, "{}: no sheet", doc.name);
        let ticks = format!("document.querySelectorAll(\"{sheet} :checked\").length");
        let first = &assessment.items[0];
        let calm = first.options.iter().find(|o| o.flag.is_none()).expect("a calm answer");
        let calm = format!("[data-act=answer][data-id='{}']", calm.id);
        visit.tap(&format!("{sheet} [data-id='{}'] {calm}", first.id)).await;
        assert_eq!(visit.ask(&ticks).await, json!(1), "{}: nothing is ticked", doc.name);

        if assessment.is_quiz() {
            assert!(visit.sees(&format!("{sheet} .told")).await, "{}: no answer told", doc.name);
            continue;
        }
        let urgent = format!("{sheet} .ask:has([data-flag=now]) .now-help");
        assert!(!visit.sees(&urgent).await, "{}: help before it is asked for", doc.name);
        // Where only a question that is asked later wants help now, something else is said before.
        let at_once = assessment.items.iter().filter(|item| item.ask_if.is_none());
        let now = |item: &Item| item.options.iter().any(|o| o.flag == Some(Urgency::Now));
        if !at_once.clone().any(now) {
            visit.tap(&format!("{sheet} [data-act=answer]:has([data-flag=soon])")).await;
        }
        visit.tap(&format!("{sheet} [data-act=answer]:has([data-flag=now])")).await;
        let numbers = visit.texts(&format!("{urgent} .dial > *")).await;
        assert!(numbers.len() >= 3, "{}: help now says {numbers:?}", doc.name);

        visit.tap(&format!("{sheet} [type=reset]")).await;
        assert_eq!(visit.ask(&ticks).await, json!(0), "{}: ticks stay", doc.name);
        assert!(!visit.sees(&urgent).await, "{}: help stays", doc.name);
    }
}
