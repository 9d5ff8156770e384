//! Theme and text size: chosen by a tap, true in every section, told to nobody, and forgotten
//! with the visit; with the app and without it. Erasing is one tap.

use crate::rig::case::Case;
use crate::rig::places::{Place, doors};
use crate::rig::server::Fault;
use crate::rig::visit::{Bench, Visit};
use escale_core::pack::Device;
use serde_json::{Value, json};

pub(crate) fn cases() -> Vec<Case> {
    let case =
        |name: &str, fault| Case::looks(format!("display::{name}"), move |b| chosen(b, fault));
    vec![case("with_the_app", Fault::None), case("without_the_app", Fault::NoApp)]
}

/// Ground, size of the text, line of what is tapped: what the choices change.
const LOOK: &str = "(() => {
    const shown = getComputedStyle(document.querySelector('main > [data-shown]'));
    const root = getComputedStyle(document.documentElement);
    return [shown.backgroundColor, root.fontSize, root.colorScheme];
})()";

async fn tap_and_look(visit: &Visit, act: &str, value: &str) -> Value {
    visit.tap(&format!(".deck .chip[data-act={act}][data-id={value}]")).await;
    visit.ask(LOOK).await
}

async fn chosen(bench: Bench, fault: Fault) {
    let pack = bench.pack(Device::Phone);
    let (doors, assessment) = (doors(&pack), &pack.assessments[0]);
    let visit = bench.visit_despite(fault).await;
    visit.open("/").await;
    if fault == Fault::None {
        visit.ready().await;
    } else {
        visit.down().await;
    }
    visit.settled().await;
    let (before, as_it_was) = (visit.outwards().await, visit.ask(LOOK).await);
    let light = tap_and_look(&visit, "theme", "light").await;
    let dark = tap_and_look(&visit, "theme", "dark").await;
    let contrast = tap_and_look(&visit, "theme", "contrast").await;
    assert_ne!(light[0], dark[0]);
    assert_eq!((&light[2], &dark[2]), (&json!("light"), &json!("dark")));
    assert!(contrast[0] != light[0] && contrast[0] != dark[0], "{contrast} {light} {dark}");
    tap_and_look(&visit, "theme", "dark").await;
    let large = tap_and_look(&visit, "text-size", "larger").await;
    assert_ne!(large[1], as_it_was[1]);

    visit.go(&Place::assessment(assessment), &doors).await;
    visit.tap("main > [data-shown] [data-act=answer]").await;
    let elsewhere = visit.ask(LOOK).await;
    assert_eq!((&elsewhere[1], &elsewhere[2]), (&large[1], &dark[2]));

    visit.tap(".deck [data-act=erase]").await;
    visit.on_screen("erase").await;
    visit.focus_is_on_a_heading().await;
    assert!(!visit.can_go_back().await, "back still knows the way");
    assert_eq!(visit.ask("document.querySelectorAll('main :checked').length").await, json!(0));
    visit.go(&Place::home(), &doors).await;
    assert_eq!(visit.ask(LOOK).await, as_it_was);
    visit.outwards().await.is_as(&before);
    visit.keeps_nothing().await;
}
