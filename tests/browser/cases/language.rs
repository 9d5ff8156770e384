//! The language control leads to the same section in the other language, and adds nothing to the
//! history.

use crate::rig::case::Case;
use crate::rig::places::{Place, documents, doors, places};
use crate::rig::visit::Bench;
use escale_core::pack::Device;

pub(crate) fn cases() -> Vec<Case> {
    let pairs = [
        (Device::Phone, "/", "/en/"),
        (Device::Kiosk, "/kiosk/en/", "/kiosk/"),
        (Device::Rounds, "/rounds/", "/rounds/en/"),
    ];
    let cases = pairs.into_iter().map(|(device, from, to)| {
        let case = Case::new(format!("language::{}", device.name()), move |bench| {
            switch(bench, device, from, to)
        });
        // Engines do the same on each device.
        case.everywhere_if(device == Device::Phone)
    });
    cases.collect()
}

async fn switch(bench: Bench, device: Device, from: &'static str, to: &'static str) {
    assert!(documents().iter().any(|doc| doc.path == to), "{to} is a document");
    let pack = bench.pack(device);
    let doors = doors(&pack);
    let visit = bench.visit_on(device).await;
    let places = places(&pack);
    let wanted = ["hm", "hp", "ab", "d3", "k4", "v3"];
    let read: Vec<&Place> =
        places.iter().filter(|place| wanted.contains(&place.code.as_str())).collect();
    assert_eq!(read.len(), wanted.len(), "each kind of section");
    for place in read {
        visit.open(from).await;
        visit.ready().await;
        let (_, before) = visit.history().await;
        visit.go(place, &doors).await;
        visit.tap("[data-act=language]").await;
        visit
            .until(&format!("location.pathname === '{to}' && document.readyState === 'complete'"))
            .await;
        visit.shows(place).await;
        assert_eq!(visit.history().await, (to.to_owned(), before), "{place:?}");
    }
}
