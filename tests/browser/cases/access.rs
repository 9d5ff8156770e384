//! Every section and every live state, and every theme where `contrast` doesn't measure it: nothing
//! for axe to find fault with, landmarks and headings in order, words of another language marked,
//! controls large enough.

use crate::rig::axe::Rules;
use crate::rig::case::Case;
use crate::rig::findings::Findings;
use crate::rig::places::{Doc, documents};
use crate::rig::themes::THEMES;
use crate::rig::visit::Bench;
use escale_core::pack::Device;
use serde_json::json;
use std::collections::BTreeSet;

const STRUCTURE: &str = include_str!("../looks/structure.js");
const TARGETS: &str = include_str!("../looks/targets.js");

pub(crate) fn cases() -> Vec<Case> {
    let documents = documents().into_iter();
    // The other language's words are looked at on the phone.
    let looked_at =
        documents.filter(|doc| doc.device == Device::Phone || doc.name.starts_with("fr"));
    looked_at
        .map(|doc| {
            Case::looks(format!("access::{}", doc.name), move |bench| everything(bench, doc))
        })
        .collect()
}

async fn everything(bench: Bench, doc: Doc) {
    let visit = bench.visit_on(doc.device).await;
    visit.open(doc.path).await;
    visit.ready().await;
    visit.bring_axe().await;
    let french = doc.name.starts_with("fr");
    let other = if french { "en" } else { "fr" };
    // On the phone `contrast` measures every theme against what is really drawn.
    let themes = if doc.device == Device::Phone { &THEMES[..1] } else { &THEMES[..] };
    let (mut findings, mut passed) = (Findings::default(), BTreeSet::new());
    // The words of all are read once in each language.
    let pack = bench.pack(doc.device);
    let all = doc.device == Device::Phone;
    let unlike = visit.unlike_stops(&pack).await;
    let own: BTreeSet<_> = unlike.iter().map(|stop| stop.name.clone()).collect();
    let stops = if all { visit.stops(&pack).await } else { unlike };
    for stop in &stops {
        visit.reach(stop).await;
        findings.add(&stop.name, visit.found(STRUCTURE, vec![json!(other)]).await);
        let (least, exit) = if doc.device == Device::Kiosk { (64, 64) } else { (48, 56) };
        let low = doc.device == Device::Kiosk;
        findings.add(
            &stop.name,
            visit.found(TARGETS, vec![json!(least), json!(exit), json!(low)]).await,
        );
        // In the other language the same parts hold other words.
        let themes = if french || own.contains(&stop.name) { themes } else { &[] };
        for (at, theme) in themes.iter().enumerate() {
            visit.choose("theme", theme).await;
            // Only colours differ between themes.
            let said = visit.axe(if at == 0 { Rules::All } else { Rules::Colours }).await;
            findings.add(&format!("{} ({theme})", stop.name), said.violations);
            passed.extend(said.passes);
        }
    }
    println!(
        "{}: {} sections and states x {} themes, {} axe rules passed",
        doc.name,
        stops.len(),
        themes.len(),
        passed.len()
    );
    findings.none(&doc.name);
}
