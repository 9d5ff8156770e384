//! Every document comes alive: the app is ready, each slot holds its live part, and nothing was
//! complained about.

use crate::rig::case::Case;
use crate::rig::places::documents_of;
use crate::rig::visit::Bench;
use escale_core::pack::Device;

pub(crate) fn cases() -> Vec<Case> {
    let case = |device: Device| {
        Case::new(format!("alive::{}", device.name()), move |bench| all_documents(bench, device))
    };
    Device::ALL.map(case).into()
}

async fn all_documents(bench: Bench, device: Device) {
    let visit = bench.visit_on(device).await;
    for doc in documents_of(device) {
        visit.open(doc.path).await;
        visit.ready().await;
        visit.settled().await;
        visit.is_whole(&doc.name).await;
        assert_eq!(visit.complaints().await, [""; 0], "{}", doc.name);
    }
}
