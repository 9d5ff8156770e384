//! Back leads to where one was, at the place one had scrolled to, with the focus on its heading.

use crate::rig::case::Case;
use crate::rig::places::{Place, doors};
use crate::rig::visit::Bench;
use escale_core::pack::Device;
use serde_json::json;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new("back::to_the_same_place", to_the_same_place),
        Case::new("back::focus_follows", focus_follows),
        Case::new("back::skip_link", skip_link),
    ]
}

async fn to_the_same_place(bench: Bench) {
    let pack = bench.pack(Device::Phone);
    let doors = doors(&pack);
    let topic =
        pack.topics.iter().find(|topic| !topic.related.is_empty()).expect("a related topic");
    let related = Place::topic(pack.topic(&topic.related[0]).expect("a topic"));
    let topic = Place::topic(topic);
    let visit = bench.visit().await;
    visit.open("/").await;
    visit.ready().await;
    visit.go(&topic, &doors).await;
    assert_eq!(visit.scroll(0).await, json!(0), "a section begins at its top");
    // Looking for the link scrolls to it.
    visit.seen(&format!("[id='{}'] a[href='#{}']", topic.code, related.code)).await;
    let left_at = visit.ask("Math.round(scrollY)").await;
    assert!(left_at.as_u64() > Some(200), "{left_at}");

    visit.follow(&related).await;
    visit.shows(&related).await;
    assert_eq!(visit.ask("Math.round(scrollY)").await, json!(0));
    visit.focus_is_on_a_heading().await;

    visit.tap(".frame [data-act=back]").await;
    visit.shows(&topic).await;
    assert_eq!(visit.ask("Math.round(scrollY)").await, left_at);
    let focus = visit
        .ask("[document.activeElement.nodeName, document.activeElement.closest('section').id]")
        .await;
    assert_eq!(focus, json!(["H1", topic.code]));
}

async fn focus_follows(bench: Bench) {
    let pack = bench.pack(Device::Phone);
    let doors = doors(&pack);
    let visit = bench.visit().await;
    visit.open("/").await;
    visit.ready().await;
    // The tour tells of the topics.
    let places = crate::rig::places::places(&pack).into_iter();
    for place in places.filter(|place| place.screen != "topic") {
        visit.go(&place, &doors).await;
        visit.focus_is_on_a_heading().await;
    }
    let assessment = &pack.assessments[0];
    visit.go(&Place::assessment(assessment), &doors).await;
    visit.answer(&assessment.items[0].options[0].id).await;
    visit.focus_is_on_a_heading().await;
}

/// The skip link leads to the heading of what is shown, not to home.
async fn skip_link(bench: Bench) {
    let pack = bench.pack(Device::Phone);
    let visit = bench.visit().await;
    visit.open("/").await;
    visit.ready().await;
    visit.go(&Place::about(), &doors(&pack)).await;
    visit.ask("(document.querySelector('.skip').focus(), 1)").await;
    visit.press(&['\u{e007}']).await;
    visit.focus_is_on_a_heading().await;
    visit.shows(&Place::about()).await;
    assert_eq!(visit.history().await.0, "/");
}
