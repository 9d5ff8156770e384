//! Weeks on a kiosk: visit after visit in one page, what it holds must not grow; and fingers that
//! mean nothing must not lead it astray.

use crate::rig::case::Case;
use crate::rig::hall::End;
use crate::rig::house::often;
use crate::rig::visit::{Bench, Setup, Visit};
use escale_core::pack::Device;
use serde_json::{Value, json};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::once("soak::visit_after_visit", |bench| soak(bench, false)),
        Case::once("soak::in_two_languages", |bench| soak(bench, true)),
        Case::once("soak::fingers_that_mean_nothing", monkey),
    ]
}

const VISIT: &str = include_str!("../looks/visit.js");

/// What the page holds: heap of the scripts, memory of the app, nodes, listeners.
#[derive(Clone, Copy, Debug)]
struct Held([f64; 4]);

impl Held {
    const NAMES: [&str; 4] = ["JS heap, B", "wasm, B", "nodes", "listeners"];

    async fn by(visit: &Visit) -> Self {
        // What was thrown away may hold on to more of it.
        for _ in 0..3 {
            visit.cdp("HeapProfiler.collectGarbage", json!({})).await;
        }
        let metrics = visit.cdp("Performance.getMetrics", json!({})).await;
        let metrics = metrics["metrics"].as_array().cloned().unwrap_or_default();
        let heap = metrics.iter().find(|metric| metric["name"] == "JSHeapUsedSize");
        let counters = visit.cdp("Memory.getDOMCounters", json!({})).await;
        let wasm = visit
            .ask_later(
                "import(document.querySelector('[name=\"escale:app\"]').content.split(' ')[0])
                    .then(app => app.default()).then(app => app.memory.buffer.byteLength)",
            )
            .await;
        let number = |value: &Value| value.as_f64().expect("a number");
        Self([
            number(&heap.expect("a heap")["value"]),
            number(&wasm),
            number(&counters["nodes"]),
            number(&counters["jsEventListeners"]),
        ])
    }
}

/// After the first tenth, nothing grows by more than two hundredths.
async fn soak(bench: Bench, abroad: bool) {
    let visits = if abroad { often(10, 200) } else { often(20, 1000) };
    let setup = Setup { one_compiler: true, ..Setup::on(Device::Kiosk) };
    let visit = bench.kiosk_with(setup).await;
    visit.cdp("Performance.enable", json!({})).await;
    // What scripts have met of the page weighs something, and so does what the engine remembers of
    // numbers it wrote: here they meet all of it at once, and it writes as many as it remembers.
    visit.ask("[...document.querySelectorAll('*')].length").await;
    visit.ask("Array.from({ length: 100000 }, (_, at) => String(at / 7)).length").await;
    println!("visits     {}", Held::NAMES.map(|name| format!("{name:>12}")).join(" "));
    let mut table: Vec<(usize, Held)> = Vec::new();
    // What the driver is asked weighs something, too: so it is asked seldom.
    let at_a_time = if abroad { 1 } else { (visits / 10).min(20) };
    for first in (0..visits).step_by(at_a_time) {
        visit.later(0).await;
        let done = first + at_a_time;
        let which = vec![json!(first), json!(done), json!(abroad)];
        let end = visit.client.execute_async(VISIT, which).await.expect("visits");
        if abroad {
            assert_eq!(end, json!("abroad"), "visit {done}");
            visit.tap(".frame [data-act=language]").await;
            visit.until("location.pathname === '/kiosk/en/'").await;
            visit.end(End::Exit).await;
            visit.until("location.pathname === '/kiosk/'").await;
        } else {
            assert_eq!(end, json!("attract"), "visit {done}");
        }
        if done % (visits / 10) == 0 {
            visit.nothing_is_left(&format!("visit {done}")).await;
            visit.ready().await;
            let held = Held::by(&visit).await;
            println!("{done:>10} {}", held.0.map(|value| format!("{value:>12}")).join(" "));
            table.push((done, held));
        }
    }
    let Held(first) = table[0].1;
    for (visits, Held(held)) in &table {
        for ((name, first), held) in std::iter::zip(Held::NAMES, first).zip(held) {
            let grown = (held - first) / first;
            assert!(grown < 0.02, "{name} has grown from {first} to {held} by visit {visits}");
        }
    }
    assert_eq!(visit.complaints().await, [""; 0]);
}

/// Numbers that look like chance and are the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u32) -> u32 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(end)).expect("below a u32")
    }
}

/// Wherever ten fingers come down: the app lives, and the page is ours.
async fn monkey(bench: Bench) {
    let touches = often(2_000, 50_000);
    let visit = bench.kiosk().await;
    let (_, entries) = visit.history().await;
    let mut chance = Chance(57);
    let mut screens = std::collections::BTreeSet::new();
    let mut touched = 0;
    while touched < touches {
        // Most fingers come alone; the lower half is where something answers.
        let count = [1, 1, 1, 1, 1, 1, 2, 3, 5, 10][chance.below(10) as usize];
        let fingers: Vec<(u32, u32)> = (0..count)
            .map(|_| {
                (
                    chance.below(1040),
                    if chance.below(3) > 0 { 900 + chance.below(980) } else { chance.below(1880) },
                )
            })
            .collect();
        let moved = if chance.below(4) == 0 { chance.below(40) } else { 0 };
        visit.fingers(&fingers, moved).await;
        touched += fingers.len();
        if chance.below(40) == 0 {
            visit.later(46).await;
        }
        if chance.below(25) == 0 {
            visit.ready().await;
            screens.insert(visit.screen().await.0);
            let (path, now) = visit.history().await;
            assert!(["/kiosk/", "/kiosk/en/"].contains(&path.as_str()), "{path}");
            assert_eq!(now, entries);
        }
    }
    println!("{touched} touches; seen: {screens:?}");
    assert!(screens.len() >= 4, "it hardly went anywhere: {screens:?}");
    assert_eq!(visit.ask("visualViewport.scale").await, json!(1));
    assert_eq!(visit.complaints().await, [""; 0]);
}
