//! Zoomed in, with larger or wider set words, very long ones, or without pictures: nothing runs
//! out of the screen or of its box, nothing is cut, and exit can be tapped.

use crate::rig::case::Case;
use crate::rig::findings::Findings;
use crate::rig::server::Fault;
use crate::rig::stops::Stop;
use crate::rig::visit::{Bench, Setup, Visit};
use escale_core::pack::Device;
use serde_json::json;

const LAYOUT: &str = include_str!("../looks/layout.js");
const TARGETS: &str = include_str!("../looks/targets.js");

/// A window of 1280 × 1024 at 400 %.
const ZOOMED: (u32, u32) = (320, 256);
/// The smallest phone that is still sold.
const PHONE: (u32, u32) = (360, 740);

/// What a reader may set for themselves: WCAG 1.4.12.
const SPACED: &str = "* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important } p { margin-block-end: 2em !important }";
/// What a browser's own setting for text does.
const DOUBLED: &str = "html { font-size: 200% !important }";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::looks("zoom::four_times", four_times),
        Case::looks("zoom::larger_text", larger_text),
        Case::looks("zoom::wider_set", wider_set),
        Case::looks("zoom::long_words_without_pictures", long_words_without_pictures),
    ]
}

/// A living page of this size, and where to stop on it.
async fn page(bench: &Bench, size: (u32, u32), fault: Fault) -> (Visit, Vec<Stop>) {
    let setup = Setup { size: Some(size), fault, ..Setup::on(Device::Phone) };
    let visit = bench.visit_with(setup).await;
    visit.open("/").await;
    visit.ready().await;
    let stops = visit.stops(&bench.pack(Device::Phone)).await;
    (visit, stops)
}

async fn fits(visit: &Visit, (width, _): (u32, u32), exit: u32) -> Vec<String> {
    visit.found(LAYOUT, vec![json!(width), json!(exit)]).await
}

async fn four_times(bench: Bench) {
    let (visit, stops) = page(&bench, ZOOMED, Fault::None).await;
    let mut findings = Findings::default();
    for stop in &stops {
        visit.reach(stop).await;
        findings.add(&stop.name, fits(&visit, ZOOMED, 44).await);
        let small = visit.found(TARGETS, vec![json!(44), json!(44), json!(false)]).await;
        findings.add(&stop.name, small);
    }
    findings.none("at 400 %");
}

/// By the page's own control, and by the browser's.
async fn larger_text(bench: Bench) {
    let (visit, stops) = page(&bench, PHONE, Fault::None).await;
    let unlike = visit.unlike_stops(&bench.pack(Device::Phone)).await;
    let mut findings = Findings::default();
    for stop in &stops {
        visit.reach(stop).await;
        // What fits at 200 % fits at less, unless parts change places in between.
        let between = unlike.iter().any(|other| other.name == stop.name);
        for size in ["large", "larger"].into_iter().filter(|_| between) {
            visit.choose("text", size).await;
            findings.add(&format!("{} ({size})", stop.name), fits(&visit, PHONE, 56).await);
        }
        visit.choose("text", "normal").await;
        visit.restyle(DOUBLED).await;
        findings.add(&format!("{} (200 %)", stop.name), fits(&visit, PHONE, 56).await);
        visit.restyle("").await;
    }
    findings.none("with larger text");
}

async fn wider_set(bench: Bench) {
    let (visit, stops) = page(&bench, PHONE, Fault::None).await;
    let mut findings = Findings::default();
    visit.restyle(SPACED).await;
    for stop in &stops {
        visit.reach(stop).await;
        findings.add(&stop.name, fits(&visit, PHONE, 56).await);
    }
    findings.none("with words set wider");
}

async fn long_words_without_pictures(bench: Bench) {
    /// In the first heading, row, option, button … of what is shown.
    const LENGTHEN: &str = "const long = 'Anticonstitutionnellement'.repeat(3).slice(0, 60);
        const all = texts();
        for (const kind of ['h1', 'h2', 'h3', 'legend', 'li', '.row', '.option', '.btn', '.door']) {
            const first = all.find(text => text.of.closest(`main > section ${kind}`));
            if (first) first.node.data = long;
        }";
    let (visit, stops) = page(&bench, PHONE, Fault::NoArt).await;
    let missing = visit.server.log();
    assert!(missing.iter().any(|line| line.contains("/art.")), "no picture was asked for");
    let mut findings = Findings::default();
    for stop in stops {
        visit.reach(&stop).await;
        visit.look(LENGTHEN, Vec::new()).await;
        findings.add(&stop.name, fits(&visit, PHONE, 56).await);
    }
    findings.none("with long words");
}
