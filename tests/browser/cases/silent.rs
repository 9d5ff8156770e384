//! Two visits that read different things look the same to the server, and so do two that arrive
//! at different addresses.

use crate::rig::case::Case;
use crate::rig::places::{Place, doors};
use crate::rig::visit::{Bench, Visit};
use escale_core::pack::Device;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new("silent::whatever_is_read", whatever_is_read),
        Case::new("silent::wherever_one_arrives", wherever_one_arrives),
    ]
}

async fn whatever_is_read(bench: Bench) {
    let pack = bench.pack(Device::Phone);
    let doors = doors(&pack);
    let topic = Place::topic(pack.topic("a-gift").expect("a topic"));

    let one = arrive(&bench, "/").await;
    one.go(&topic, &doors).await;
    one.go(&Place::help(), &doors).await;

    let other = arrive(&bench, "/").await;
    let assessment = &pack.assessments[0];
    other.go(&Place::assessment(assessment), &doors).await;
    other.to_the_end(assessment, &[]).await;
    other.go(&Place::about(), &doors).await;

    look_the_same(&one, &other, "what was read").await;
}

/// At a topic with its picture; at help, which has none.
async fn wherever_one_arrives(bench: Bench) {
    let home = arrive(&bench, "/").await;
    for path in ["/#k4", "/#hp"] {
        let elsewhere = arrive(&bench, path).await;
        look_the_same(&home, &elsewhere, path).await;
    }
}

async fn arrive(bench: &Bench, path: &str) -> Visit {
    let visit = bench.visit().await;
    visit.open(path).await;
    visit.ready().await;
    visit.settled().await;
    visit
}

/// The same requests; and the browser asked for the same files in the same order, which the
/// server sees only roughly where several connections race.
async fn look_the_same(one: &Visit, other: &Visit, what: &str) {
    let sorted = |visit: &Visit| {
        let mut log = visit.server.log();
        log.sort();
        log
    };
    assert_eq!(sorted(one), sorted(other), "{what} can be told from the requests");
    let order = "performance.getEntriesByType('resource')
        .sort((a, b) => a.startTime - b.startTime).map(e => new URL(e.name).pathname).filter(path => path !== '/icon.svg')";
    assert_eq!(one.ask(order).await, other.ask(order).await, "{what} can be told from the order");
}
