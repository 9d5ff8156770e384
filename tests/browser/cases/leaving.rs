//! Exit leaves from every kind of section, by tap, by key and without script, and nothing leads back to
//! what was read. On a kiosk it ends the visit.

use crate::rig::case::Case;
use crate::rig::places::{Place, doors, places};
use crate::rig::server::Fault;
use crate::rig::visit::{Bench, Setup, Visit};
use escale_core::pack::{Device, Pack};
use serde_json::json;
use tokio::net::TcpListener;

const EXIT: &str = ".frame [data-act=exit]";
/// WebDriver's sign for the Shift key.
const SHIFT: char = '\u{e008}';

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new("exit::from_each_kind_of_section", from_each_kind),
        Case::new("exit::from_an_outcome", from_an_outcome),
        Case::new("exit::before_the_app", before_the_app),
        Case::new("exit::empties_the_page_at_once", empties_the_page_at_once),
        Case::new("exit::though_nobody_answers", though_nobody_answers),
        Case::new("exit::without_script", without_script),
        Case::new("exit::by_shift_thrice", by_shift_thrice),
        Case::new("exit::not_by_shift_and_letters", not_by_shift_and_letters),
        Case::new("exit::on_a_kiosk", on_a_kiosk),
    ]
}

/// One section of each kind. That nothing lies over exit in any of them, `zoom` tells.
fn one_of_each_kind(pack: &Pack) -> Vec<Place> {
    let mut kinds = places(pack);
    kinds.sort_by_key(|place| place.screen);
    kinds.dedup_by_key(|place| place.screen);
    assert_eq!(kinds.len(), 6, "{kinds:?}");
    kinds
}

async fn from_each_kind(bench: Bench) {
    let visit = bench.visit().await;
    let pack = bench.pack(Device::Phone);
    let doors = doors(&pack);
    for place in &one_of_each_kind(&pack) {
        visit.open("/").await;
        visit.go(place, &doors).await;
        if place.screen == "assessment" {
            visit.ready().await;
            let first = visit.asked().await;
            let item = pack.assessments.iter().flat_map(|a| &a.items).find(|item| item.id == first);
            visit.answer(&item.expect("an item").options[1].id).await;
        }
        leaves(&bench, &visit).await;
    }
}

async fn from_an_outcome(bench: Bench) {
    let visit = bench.visit().await;
    let pack = bench.pack(Device::Phone);
    visit.open("/").await;
    visit.ready().await;
    let assessment = pack.assessments.last().expect("an assessment");
    visit.go(&Place::assessment(assessment), &doors(&pack)).await;
    visit.to_the_end(assessment, &[]).await;
    leaves(&bench, &visit).await;
}

async fn before_the_app(bench: Bench) {
    let visit = bench.visit_despite(Fault::LateApp).await;
    visit.open("/#k4").await;
    visit.displayed("k4").await;
    leaves(&bench, &visit).await;
}

/// However long the page outside takes: within the same event nothing of ours is there to read.
async fn empties_the_page_at_once(bench: Bench) {
    let visit = bench.visit().await;
    visit.open("/#k4").await;
    visit.displayed("k4").await;
    patiently(&visit).await;
    let left = "(document.querySelector('.exit').click(), [document.body.innerText, document.querySelectorAll('section, form').length])";
    assert_eq!(visit.ask(left).await, json!(["", 0]));
    is_outside(&bench, &visit).await;
}

/// The page outside doesn't answer: then it is an empty one.
async fn though_nobody_answers(bench: Bench) {
    // Connects, and never says a word.
    let silent = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let address = format!("http://{}/", silent.local_addr().expect("its number"));
    let visit = bench.visit().await;
    visit.open("/#k4").await;
    visit.displayed("k4").await;
    let (_, entries) = visit.history().await;
    visit.ask(&format!("(document.querySelector('.exit').href = '{address}')")).await;
    visit.tap(EXIT).await;
    visit.until("location.href === 'about:blank' && !document.getElementById('main')").await;
    assert_eq!(visit.history().await.1, entries, "our page stays in the history");
}

/// The page outside is given more time to answer before another is shown in its place: here many
/// browsers share few processors.
async fn patiently(visit: &Visit) {
    let slow = "(window.setTimeout = (real => (act, after) => real(act, 9 * after))(window.setTimeout), 1)";
    visit.ask(slow).await;
}

async fn leaves(bench: &Bench, visit: &Visit) {
    patiently(visit).await;
    let (_, entries) = visit.history().await;
    visit.tap(EXIT).await;
    has_left(bench, visit, entries).await;
}

/// The page outside is there in place of ours, and Back doesn't bring ours.
async fn has_left(bench: &Bench, visit: &Visit, entries: u64) {
    is_outside(bench, visit).await;
    assert_eq!(visit.history().await.1, entries, "our page stays in the history");
    visit.client.back().await.expect("back");
    let ours = format!(
        "location.origin !== '{}' && !document.getElementById('main')",
        visit.server.origin
    );
    visit.until(&ours).await;
}

async fn is_outside(bench: &Bench, visit: &Visit) {
    let there = format!(
        "location.href === '{}' && !!document.getElementById('outside')",
        bench.outside.address
    );
    visit.until(&there).await;
    assert!(!bench.outside.was_told_where_from(), "a Referer was sent");
}

/// Without script it is a plain link. Then Back leads here again, and the page says so.
async fn without_script(bench: Bench) {
    let setup = Setup { without_scripts: true, ..Setup::on(Device::Phone) };
    let visit = bench.visit_with(setup).await;
    let pack = bench.pack(Device::Phone);
    visit.open("/").await;
    assert!(visit.sees(".without-script").await, "the page warns of Back");
    for place in one_of_each_kind(&pack) {
        visit.open(&format!("/#{}", place.code)).await;
        visit.displayed(&place.code).await;
        visit.tap(EXIT).await;
        is_outside(&bench, &visit).await;
    }
}

async fn by_shift_thrice(bench: Bench) {
    let visit = bench.visit().await;
    visit.open("/#k4").await;
    visit.displayed("k4").await;
    patiently(&visit).await;
    let (_, entries) = visit.history().await;
    visit.press(&[SHIFT, SHIFT, SHIFT]).await;
    has_left(&bench, &visit, entries).await;
}

async fn not_by_shift_and_letters(bench: Bench) {
    let visit = bench.visit().await;
    visit.open("/").await;
    visit.ready().await;
    visit.press(&[SHIFT, SHIFT, 'a', SHIFT]).await;
    visit.ask("document.addEventListener('keyup', () => document.title = 'pressed', true)").await;
    // Escape is a habit, not a wish to leave; and the page is still there to hear it.
    visit.press(&['\u{e00c}', '\u{e00c}', '\u{e00c}']).await;
    visit.until("document.title === 'pressed'").await;
    visit.shows(&Place::home()).await;
    assert!(visit.is_ready().await);
    assert_eq!(visit.history().await.0, "/");
}

async fn on_a_kiosk(bench: Bench) {
    let visit = bench.visit_on(Device::Kiosk).await;
    let pack = bench.pack(Device::Kiosk);
    let assessment = &pack.assessments[0];
    let (place, doors) = (Place::assessment(assessment), doors(&pack));
    visit.open("/kiosk/").await;
    visit.ready().await;
    visit.go(&place, &doors).await;
    visit.answer(&assessment.items[0].options[1].id).await;
    visit.answer(&assessment.items[1].options[1].id).await;
    visit.tap(EXIT).await;
    visit.on_screen("attract").await;
    visit.displayed("at").await;
    assert_eq!(visit.history().await.0, "/kiosk/");
    assert!(!visit.can_go_back().await, "back leads to the last visitor");
    visit.tap("#at a").await;
    visit.go(&place, &doors).await;
    visit.is_asked(&assessment.items[0].id).await;
    assert_eq!(visit.ask("document.querySelectorAll('main :checked').length").await, 0);
}
