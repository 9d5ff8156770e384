//! Taken along: nothing is kept before a button is pressed; then everything is there without the
//! network; an update comes whole or not at all; and it goes again without a trace. Here the line
//! to the site ends, and other sites come in its place.

use crate::rig::case::Case;
use crate::rig::line::{Change, Line};
use crate::rig::places::{Place, documents_of, doors};
use crate::rig::visit::{Bench, Setup, Visit};
use escale_core::pack::Device;
use serde_json::{Value, json};

pub(crate) fn cases() -> Vec<Case> {
    let opened = |device: Device| {
        let name = format!("offline::nothing_by_opening_{}", device.name());
        Case::new(name, move |bench| nothing_by_opening(bench, device))
    };
    let mut cases: Vec<Case> = Device::ALL.map(opened).into();
    cases.extend([
        Case::kept("offline::all_of_it_without_network", all_of_it_without_network),
        Case::kept("offline::removed_without_a_trace", removed_without_a_trace),
        Case::once("offline::a_prepared_kiosk", a_prepared_kiosk),
        Case::once("offline::an_update_broken_off", an_update_broken_off),
        Case::kept("offline::an_update_between_two_visits", an_update_between_two_visits),
        Case::once("offline::a_kiosk_renews_itself_while_it_invites", a_kiosk_renews_itself),
        Case::once("offline::a_tampered_update", a_tampered_update),
        Case::once("offline::broken_and_mended", broken_and_mended),
    ]);
    cases
}

const NEXT: &str = ".board [data-id=next]";

/// What is kept: caches, registrations; and who answers for this page.
const KEPT: &str = "(async () => [
    await caches.keys(),
    (await navigator.serviceWorker.getRegistrations()).map(r => new URL(r.scope).pathname),
    !!navigator.serviceWorker.controller,
])()";

/// The title that a newer site has.
const NEWER: &str = "Quai";

/// Asks for an update; the state of what came of it once it has come to an end.
const UPDATE: &str = "(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => {});
    const coming = registration.installing || registration.waiting;
    if (coming && coming.state === 'installing') await new Promise(done => coming.onstatechange = done);
    return coming ? coming.state : 'none';
})()";

/// What became of the newer state, once it has answered: what it was told before, it has heard.
const WAITS: &str = "(async () => {
    const { waiting } = await navigator.serviceWorker.getRegistration();
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise(done => port1.onmessage = done);
    waiting.postMessage('test', [port2]);
    await answer;
    return waiting.state;
})()";

async fn nothing_by_opening(bench: Bench, device: Device) {
    let visit = bench.visit_on(device).await;
    visit.open(&format!("/{}", device.folder())).await;
    visit.ready().await;
    visit.settled().await;
    visit.tap(".frame [data-act=help]").await;
    visit.on_screen("help").await;
    visit.keeps_nothing().await;
    let asked = visit.server.log();
    assert!(!asked.iter().any(|line| line.contains("worker")), "{asked:?}");
}

/// A tablet that took the site along, and the line by which it did.
async fn taken(bench: &Bench) -> (Visit, Line) {
    let line = Line::to(&bench.site.whole);
    let visit = bench.visit_at(&line.router(), Setup::on(Device::Rounds)).await;
    visit.open("/rounds/").await;
    visit.ready().await;
    take(&visit).await;
    (visit, line)
}

async fn take(visit: &Visit) {
    stands(visit, "none").await;
    visit.tap("[data-act=take-along]").await;
    stands(visit, "kept").await;
}

async fn stands(visit: &Visit, state: &str) {
    visit
        .until_asked("document.querySelector('[data-offline]').dataset.offline", |now| {
            *now == json!(state)
        })
        .await;
    // What it says is what it is.
    let said = ".offline [data-when]:is(p):not([hidden])";
    let said = visit.ask(&format!("document.querySelector('{said}').dataset.when")).await;
    assert_eq!(said, json!(state));
}

/// Everything of `device` is there: each language, a topic, help, what is drawn, and in the first
/// language an assessment to its end. The title of each document is `title`.
async fn is_whole_without_network(bench: &Bench, visit: &Visit, device: Device, title: &str) {
    let pack = bench.pack(device);
    let doors = doors(&pack);
    for doc in documents_of(device) {
        visit.open(doc.path).await;
        visit.ready().await;
        visit.is_whole(&doc.name).await;
        assert_eq!(visit.ask("document.title").await, json!(title), "{}", doc.name);
        let drawn = "fetch(document.querySelector('use[href^=\"/art.\"]').getAttribute('href').split('#')[0])
            .then(answer => answer.ok)";
        assert_eq!(visit.ask_later(drawn).await, json!(true), "{}: no pictures", doc.name);
        visit.go(&doors[0].topics[0], &doors).await;
        visit.go(&Place::help(), &doors).await;
    }
    let assessment = &pack.assessments[0];
    visit.open(documents_of(device)[0].path).await;
    visit.ready().await;
    visit.go(&Place::assessment(assessment), &doors).await;
    visit.to_the_end(assessment, &[]).await;
}

async fn all_of_it_without_network(bench: Bench) {
    let (visit, line) = taken(&bench).await;
    visit.tap("[data-act=test-offline]").await;
    stands(&visit, "tested").await;
    line.ends_after(0);
    visit.server.end();
    let title = bench.pack(Device::Rounds).campaign.discretion.title;
    is_whole_without_network(&bench, &visit, Device::Rounds, &title).await;

    // An address that is no document of ours leads to the board; a phone's is not kept.
    visit.open("/rounds/nothing/").await;
    visit.on_screen("home").await;
    assert!(
        visit.client.goto(&format!("{}/", visit.server.origin)).await.is_err()
            || visit.ask("!document.querySelector('main')").await == json!(true),
        "a phone's document is kept"
    );
}

async fn removed_without_a_trace(bench: Bench) {
    let (visit, _line) = taken(&bench).await;
    let kept = visit.ask_later(KEPT).await;
    assert_eq!(kept[0].as_array().map(Vec::len), Some(1), "{kept}");
    assert_eq!(kept[1], json!(["/rounds/"]));
    visit.tap("[data-act=remove-offline]").await;
    stands(&visit, "removed").await;
    visit.keeps_nothing().await;
    // And taken again, from the same page and from a page that the worker had answered for.
    visit.tap("[data-act=take-along]").await;
    stands(&visit, "kept").await;
    visit.open("/rounds/").await;
    stands(&visit, "kept").await;
    assert_eq!(visit.ask_later(KEPT).await[2], json!(true), "nobody answers");
    visit.tap("[data-act=remove-offline]").await;
    stands(&visit, "removed").await;
    visit.keeps_nothing().await;
    take_again_after_a_reload(&visit).await;
}

async fn take_again_after_a_reload(visit: &Visit) {
    visit.open("/rounds/").await;
    visit.ready().await;
    assert_eq!(visit.ask_later(KEPT).await, json!([[], [], false]));
    take(visit).await;
}

/// By its own page only, to which nothing leads; then it works without network too.
async fn a_prepared_kiosk(bench: Bench) {
    let line = Line::to(&bench.site.whole);
    let visit = bench.visit_at(&line.router(), Setup::on(Device::Kiosk)).await;
    visit.open("/kiosk/").await;
    visit.ready().await;
    let led = "document.querySelectorAll('[data-act=take-along], [href*=prepare], [data-offline]').length";
    assert_eq!(visit.ask(led).await, json!(0));

    visit.open("/kiosk/prepare/").await;
    take(&visit).await;
    visit.tap("[data-act=test-offline]").await;
    stands(&visit, "tested").await;
    assert_eq!(visit.complaints().await, [""; 0]);
    line.ends_after(0);
    visit.server.end();
    let title = bench.pack(Device::Kiosk).campaign.discretion.title;
    is_whole_without_network(&bench, &visit, Device::Kiosk, &title).await;
    visit.open("/kiosk/prepare/").await;
    stands(&visit, "kept").await;
    visit.tap("[data-act=remove-offline]").await;
    stands(&visit, "removed").await;
    visit.keeps_nothing().await;
}

/// The line ends at each of ten points of an update, in the middle of an answer.
async fn an_update_broken_off(bench: Bench) {
    let (visit, line) = taken(&bench).await;
    let title = bench.pack(Device::Rounds).campaign.discretion.title;
    let before = visit.ask_later(KEPT).await;
    line.leads_to(bench.site.newer(), |_, bytes| bytes);
    for answers in 1..=10 {
        line.ends_after(answers);
        let came = visit.ask_later(UPDATE).await;
        assert!(came == "none" || came == "redundant", "after {answers} answers: {came}");
        assert_eq!(visit.ask_later(KEPT).await[0], before[0], "after {answers} answers");
        for doc in documents_of(Device::Rounds) {
            visit.open(doc.path).await;
            visit.ready().await;
            assert_eq!(visit.ask("document.title").await, json!(title), "{answers}: {}", doc.name);
        }
        assert_eq!(visit.ask_later(KEPT).await[2], json!(true), "after {answers} answers");
    }
    is_whole_without_network(&bench, &visit, Device::Rounds, &title).await;

    // All of it came: the new one waits, then takes over whole.
    line.ends_after(usize::MAX);
    assert_eq!(visit.ask_later(UPDATE).await, json!("installed"));
    line.ends_after(0);
    visit.open("/rounds/").await;
    assert_eq!(visit.ask("document.title").await, json!(title), "it did not wait");
    visit.tap(NEXT).await;
    visit.until(&format!("document.title === '{NEWER}'")).await;
    is_whole_without_network(&bench, &visit, Device::Rounds, NEWER).await;
}

/// A newer site waits while somebody reads, and takes over once their visit has ended.
async fn an_update_between_two_visits(bench: Bench) {
    let (visit, line) = taken(&bench).await;
    let title = bench.pack(Device::Rounds).campaign.discretion.title;
    visit.open("/rounds/").await;
    visit.ready().await;
    line.leads_to(bench.site.newer(), |_, bytes| bytes);
    visit.tap(".frame [data-act=help]").await;
    visit.on_screen("help").await;
    assert_eq!(visit.ask_later(UPDATE).await, json!("installed"));
    visit.tap(".frame [data-act=home]").await;
    visit.on_screen("home").await;
    stands(&visit, "newer").await;
    assert_eq!(visit.ask_later(WAITS).await, json!("installed"), "in the middle of a visit");
    assert_eq!(visit.ask("document.title").await, json!(title), "in the middle of a visit");

    visit.tap(NEXT).await;
    visit.until(&format!("document.title === '{NEWER}'")).await;
    visit.ready().await;
    stands(&visit, "kept").await;
    let kept = visit.ask_later(KEPT).await;
    assert_eq!(kept[0].as_array().map(Vec::len), Some(1), "the old one is still there: {kept}");
}

/// A kiosk that nobody loads anew: at the end of a visit, and there it invites again.
async fn a_kiosk_renews_itself(bench: Bench) {
    let line = Line::to(&bench.site.whole);
    let visit = bench.visit_at(&line.router(), Setup::on(Device::Kiosk)).await;
    visit.open("/kiosk/prepare/").await;
    take(&visit).await;
    visit.open("/kiosk/").await;
    visit.ready().await;
    line.leads_to(bench.site.newer(), |_, bytes| bytes);
    assert_eq!(visit.ask_later(UPDATE).await, json!("installed"));
    visit.tap(".frame [data-act=help]").await;
    visit.on_screen("help").await;
    let old = visit.ask("document.title").await;
    visit.tap(".frame [data-act=home]").await;
    visit.on_screen("home").await;
    assert_eq!(visit.ask_later(WAITS).await, json!("installed"), "in the middle of a visit");
    assert_eq!(visit.ask("document.title").await, old, "in the middle of a visit");
    let before = visit.history().await;
    visit.tap(".frame .exit").await;
    visit.until(&format!("document.title === '{NEWER}'")).await;
    visit.ready().await;
    visit.displayed("at").await;
    assert_eq!(visit.history().await, before);
}

/// Nothing of an update is taken if one of its files is not what its list says.
async fn a_tampered_update(bench: Bench) {
    let (visit, line) = taken(&bench).await;
    let title = bench.pack(Device::Rounds).campaign.discretion.title;
    let before: Value = visit.ask_later(KEPT).await;
    let changes: [Change; 3] = [
        // One sign in a document: a number that leads elsewhere.
        |path, bytes| {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            if path == "/rounds/en/" { text.replace("tel:119", "tel:118").into() } else { bytes }
        },
        // A file that ends early, as if that were all of it.
        |path, mut bytes| {
            if path.ends_with(".bin") {
                bytes.pop();
            }
            bytes
        },
        // A script that is another.
        |path, mut bytes| {
            if path.starts_with("/start-") {
                bytes.extend(b"//");
            }
            bytes
        },
    ];
    for change in changes {
        line.leads_to(bench.site.newer(), change);
        assert_eq!(visit.ask_later(UPDATE).await, json!("redundant"));
        assert_eq!(visit.ask_later(KEPT).await[0], before[0]);
    }
    line.ends_after(0);
    is_whole_without_network(&bench, &visit, Device::Rounds, &title).await;
}

/// What somebody or something changed on the disk is found by the test, and made again.
async fn broken_and_mended(bench: Bench) {
    let (visit, line) = taken(&bench).await;
    visit
        .ask_later(
            "caches.keys().then(async ([name]) => {
                const cache = await caches.open(name);
                await cache.put('/icon.svg', new Response('<svg/>'));
            })",
        )
        .await;
    visit.tap("[data-act=test-offline]").await;
    stands(&visit, "broken").await;
    line.ends_after(0);
    visit.tap("[data-act=take-along]").await;
    stands(&visit, "failed").await;
    line.ends_after(usize::MAX);
    visit.tap("[data-act=take-along]").await;
    stands(&visit, "kept").await;
    visit.tap("[data-act=test-offline]").await;
    stands(&visit, "tested").await;
}
