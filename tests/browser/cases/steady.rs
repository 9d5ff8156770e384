//! Nothing moves under a finger: the sum of layout shifts is nought while the document and the app
//! arrive late, and over a tour with the live parts, a theme and the other language.
//!
//! Only where the engine counts shifts; elsewhere the cases say so and end.

use crate::rig::case::Case;
use crate::rig::findings::Findings;
use crate::rig::places::{Place, doors};
use crate::rig::server::Fault;
use crate::rig::visit::{Bench, Setup, Visit};
use escale_core::pack::Device;
use serde_json::{Value, json};

const SHIFTS: &str = include_str!("../looks/shifts.js");

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::looks("steady::while_it_arrives", while_it_arrives),
        Case::looks("steady::on_a_tour", on_a_tour),
    ]
}

impl Visit {
    /// Waits until engines count again: what follows an act, or the opening of a page, within half
    /// a second is thought to be wanted.
    async fn counted(&self) {
        self.ask("globalThis.acted = performance.now()").await;
        self.until("performance.now() - acted > 550").await;
    }

    /// What moved by itself in this document so far; `None` where nobody counts.
    async fn shifts(&self) -> Option<Vec<String>> {
        let counts = "PerformanceObserver.supportedEntryTypes.includes('layout-shift')";
        if self.ask(counts).await != json!(true) {
            println!("{} doesn't count layout shifts", self.engine.name);
            return None;
        }
        self.drawn().await;
        match self.ask_later(SHIFTS).await {
            Value::Array(shifts) => {
                Some(shifts.iter().filter_map(Value::as_str).map(str::to_owned).collect())
            }
            other => panic!("{other}"),
        }
    }
}

/// The app, and the rest of the document, come when home or a section has been drawn for a while.
async fn while_it_arrives(bench: Bench) {
    let late = [
        (Device::Phone, Fault::LateApp, "/"),
        (Device::Phone, Fault::LateApp, "/#hp"),
        (Device::Phone, Fault::LateApp, "/#v3"),
        (Device::Phone, Fault::LateApp, "/#k4"),
        (Device::Phone, Fault::LateRest, "/"),
        (Device::Phone, Fault::NoApp, "/#hp"),
        (Device::Kiosk, Fault::LateApp, "/kiosk/#v3"),
        (Device::Rounds, Fault::LateApp, "/rounds/#hp"),
        (Device::Rounds, Fault::LateCard, "/rounds/#hp"),
        (Device::Kiosk, Fault::LateCard, "/kiosk/#hp"),
    ];
    let mut findings = Findings::default();
    for (device, fault, path) in late {
        let setup = Setup { fault, impatient: true, ..Setup::on(device) };
        let visit = bench.visit_with(setup).await;
        visit.open(path).await;
        visit.until("location.protocol === 'http:' && !!document.getElementById('hp')").await;
        visit.until("performance.getEntriesByName('first-contentful-paint').length > 0").await;
        visit.counted().await;
        visit.server.release();
        if fault == Fault::NoApp {
            visit.down().await
        } else {
            visit.ready().await
        };
        let Some(shifts) = visit.shifts().await else { return };
        findings.add(&format!("{path} ({fault:?})"), shifts);
        bench.close().await;
    }
    findings.none("while it arrives");
}

/// By real taps, and each time what comes later than the tap itself explains.
async fn on_a_tour(bench: Bench) {
    let pack = bench.pack(Device::Phone);
    let doors = doors(&pack);
    let visit = bench.visit().await;
    let mut findings = Findings::default();
    visit.open("/").await;
    visit.ready().await;
    let assessment = &pack.assessments[0];
    let begun = Place::assessment(assessment);
    for place in [&doors[0].place, &doors[0].topics[0], &Place::help(), &Place::about(), &begun] {
        visit.go(place, &doors).await;
        visit.counted().await;
        visit.scroll(300).await;
    }
    let first = &assessment.items[0];
    visit.answer(&first.options[0].id).await;
    visit.counted().await;
    visit.to_the_end(assessment, &[]).await;
    visit.counted().await;
    for choice in ["dark", "large"] {
        visit.tap(&format!("form.display label:has([value={choice}])")).await;
        visit.counted().await;
    }
    visit.tap(".frame [data-act=home]").await;
    visit.counted().await;
    let Some(shifts) = visit.shifts().await else { return };
    findings.add("on a tour", shifts);
    visit.tap("[data-act=language]").await;
    visit.until("location.pathname === '/en/'").await;
    visit.ready().await;
    visit.counted().await;
    findings.add("in the other language", visit.shifts().await.unwrap_or_default());
    findings.none("on a tour");
}
