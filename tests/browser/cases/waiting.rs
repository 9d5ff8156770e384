//! A tap on a section that hasn't arrived waits for it; if the file breaks off, help is shown.

use crate::rig::case::Case;
use crate::rig::places::{Place, doors};
use crate::rig::server::Fault;
use crate::rig::visit::{Bench, Setup, Visit};
use escale_core::pack::Device;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new("waiting::for_a_door", for_a_door),
        Case::new("waiting::for_a_topic_on_arrival", for_a_topic_on_arrival),
        Case::new("waiting::for_the_heading_of_help", for_the_heading_of_help),
        Case::new("waiting::in_vain", in_vain),
        Case::new("waiting::in_vain_on_arrival", in_vain_on_arrival),
        Case::new("waiting::for_what_broke_off", for_what_broke_off),
    ]
}

/// A visit whose document stops in the middle of its first door; or before the heading of help.
async fn half(bench: &Bench, fault: Fault, path: &str) -> Visit {
    let setup = Setup { fault, impatient: true, ..Setup::on(Device::Phone) };
    let visit = bench.visit_with(setup).await;
    visit.open(path).await;
    let last = if fault == Fault::LateHelp { "hp" } else { "d2" };
    visit.until(&format!("location.protocol === 'http:' && !!document.getElementById('{last}') && document.readyState === 'loading'")).await;
    visit
}

/// Taps the second door, which stays closed.
async fn knock(visit: &Visit) {
    visit.tap("#hm a[href='#d3']").await;
    visit.displayed("hm").await;
    assert_eq!(visit.screen().await.0, "home");
}

async fn for_a_door(bench: Bench) {
    let visit = half(&bench, Fault::LateRest, "/").await;
    knock(&visit).await;
    // What has arrived can be read meanwhile, and the last tap counts.
    visit.tap(".frame [data-act=help]").await;
    visit.shows(&Place::help()).await;
    visit.tap(".frame [data-act=home]").await;
    visit.shows(&Place::home()).await;
    knock(&visit).await;
    visit.server.release();
    let door = &doors(&bench.pack(Device::Phone))[1].place;
    visit.shows(door).await;
    visit.focus_is_on_a_heading().await;
    visit.ready().await;
    visit.shows(door).await;
    assert_eq!(visit.complaints().await, [""; 0]);
}

async fn for_a_topic_on_arrival(bench: Bench) {
    let visit = half(&bench, Fault::LateRest, "/#k4").await;
    // Nobody who follows a link to a topic is shown another page first.
    visit.displayed("").await;
    visit.server.release();
    visit.displayed("k4").await;
    visit.until("location.hash === ''").await;
    visit.ready().await;
}

/// Help is shown as far as it is there, which may be nothing yet.
async fn for_the_heading_of_help(bench: Bench) {
    let visit = half(&bench, Fault::LateHelp, "/").await;
    visit.tap(".frame [data-act=help]").await;
    visit.on_screen("help").await;
    visit.server.release();
    visit.until_seen("#hp a[href='tel:17']").await;
    visit.ready().await;
    assert_eq!(visit.complaints().await, [""; 0]);
}

async fn in_vain(bench: Bench) {
    let visit = half(&bench, Fault::NoRest, "/").await;
    knock(&visit).await;
    visit.server.release();
    help_comes(&visit).await;
}

async fn in_vain_on_arrival(bench: Bench) {
    let visit = half(&bench, Fault::NoRest, "/#k4").await;
    visit.server.release();
    help_comes(&visit).await;
}

/// A connection that breaks leaves the document "loading" for ever in Chromium: after ten seconds
/// in which nothing came, help is shown all the same.
async fn for_what_broke_off(bench: Bench) {
    let tapped = async {
        let visit = half(&bench, Fault::BrokenRest, "/").await;
        knock(&visit).await;
        visit.server.release();
        help_comes(&visit).await;
    };
    let arrived = async {
        let visit = half(&bench, Fault::BrokenRest, "/#k4").await;
        visit.server.release();
        help_comes(&visit).await;
    };
    // Side by side: they wait.
    futures_util::future::join(tapped, arrived).await;
}

async fn help_comes(visit: &Visit) {
    visit.shows(&Place::help()).await;
    assert!(visit.sees("#hp a[href='tel:17']").await);
}
