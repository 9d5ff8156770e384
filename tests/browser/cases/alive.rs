//! Every document comes alive: the app is ready, each slot holds its live part, and nothing was
//! complained about.

use crate::rig::case::Case;
use crate::rig::places::documents;

pub(crate) fn cases() -> Vec<Case> {
    let documents = documents().into_iter().map(|doc| {
        Case::new(format!("alive::{}", doc.name), async move |bench| {
            let visit = bench.visit_on(doc.device).await;
            visit.open(doc.path).await;
            visit.ready().await;
            visit.settled().await;
            visit.is_whole(&doc.name).await;
            assert_eq!(visit.complaints().await, [""; 0]);
        })
    });
    documents.collect()
}
