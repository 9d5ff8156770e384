//! An outreach worker's tablet: the board, and what one press ends.

use crate::rig::case::Case;
use crate::rig::places::{Place, documents_of, doors};
use crate::rig::visit::{Bench, Setup};
use escale_core::pack::Device;
use serde_json::json;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new("rounds::next_person", next_person),
        Case::looks("rounds::large_targets", large_targets),
        Case::once("rounds::how_old_it_is", how_old_it_is),
        Case::once("rounds::lit_while_something_is_shown", lit_while_something_is_shown),
        Case::once("rounds::dark_from_the_evening_on", dark_from_the_evening_on),
    ]
}

const NEXT: &str = ".board [data-id=next]";
const DARK: &str = "document.querySelector('[name=theme][value=dark]').checked";

/// Nothing of whom one was with is left, nor their language, and nothing leads back to it.
async fn next_person(bench: Bench) {
    let visit = bench.visit_on(Device::Rounds).await;
    let pack = bench.pack(Device::Rounds);
    let doors = doors(&pack);
    visit.open("/rounds/").await;
    visit.ready().await;
    let before = visit.history().await;
    // In the evening it begins dark.
    let at_first = visit.ask(DARK).await;
    visit.tap(".board .tongues [data-act=language]").await;
    visit.until("document.documentElement.lang === 'en'").await;
    visit.ready().await;
    let assessment = &pack.assessments[0];
    visit.go(&Place::assessment(assessment), &doors).await;
    visit.answer(&assessment.items[0].options[1].id).await;
    visit.tap(".frame [data-act=home]").await;
    visit.tap(".board [data-act=theme]").await;
    assert_ne!(visit.ask(DARK).await, at_first);

    visit.tap(NEXT).await;
    visit.until("document.documentElement.lang === 'fr'").await;
    visit.ready().await;
    assert_eq!(visit.history().await, before);
    assert!(!visit.can_go_back().await);
    assert_eq!(visit.ask(DARK).await, at_first);
    assert_eq!(visit.ask("document.querySelectorAll('main :checked').length").await, json!(0));
    visit.go(&Place::assessment(assessment), &doors).await;
    visit.is_asked(&assessment.items[0].id).await;
    visit.keeps_nothing().await;
}

/// For a wet finger, or a glove.
async fn large_targets(bench: Bench) {
    for size in [(1180, 820), (820, 1180)] {
        let setup = Setup { size: Some(size), ..Setup::on(Device::Rounds) };
        let visit = bench.visit_with(setup).await;
        for doc in documents_of(Device::Rounds) {
            visit.open(doc.path).await;
            visit.ready().await;
            let small = "[...document.querySelectorAll('.board :is(a, button)')]
                .filter(e => e.checkVisibility()).map(e => [e.textContent.trim(), e.getBoundingClientRect()])
                .filter(([, at]) => at.height < 64 || at.width < 64).map(([words]) => words)";
            assert_eq!(visit.ask(small).await, json!([]), "{} {size:?}", doc.name);
            let tiles = visit.ask("document.querySelectorAll('.tile:not(.danger)').length").await;
            assert_eq!(tiles, json!(8), "{}", doc.name);
            let wide = "document.documentElement.scrollWidth > innerWidth";
            assert_eq!(visit.ask(wide).await, json!(false), "{} {size:?}", doc.name);
        }
    }
}

/// After three months and after a year it says so; a clock that stands before it says nothing.
async fn how_old_it_is(bench: Bench) {
    let visit = bench.visit_on(Device::Rounds).await;
    visit.open("/rounds/").await;
    visit.ready().await;
    let told = [
        (-30, json!([]), ""),
        (0, json!([]), "("),
        (89, json!([]), "("),
        (90, json!(["ageing"]), "("),
        (364, json!(["ageing"]), "("),
        (365, json!(["aged"]), "("),
    ];
    for (days, said, begins) in told {
        let later = format!(
            "(() => {{
                const made = Date.parse(document.querySelector('.standing time').dateTime);
                Date.now = () => made + {days} * 86400000 + 1000;
                document.dispatchEvent(new Event('escale:forget'));
                const since = document.querySelector('[data-since]').textContent.trim();
                return [[...document.querySelectorAll('[data-age]')].filter(e => e.checkVisibility()).map(e => e.dataset.age),
                    since.slice(0, 1)];
            }})()"
        );
        assert_eq!(visit.ask(&later).await, json!([said, begins]), "after {days} days");
    }
}

/// The screen stays lit while a topic is shown, and not for the board.
async fn lit_while_something_is_shown(bench: Bench) {
    let visit = bench.visit_on(Device::Rounds).await;
    let doors = doors(&bench.pack(Device::Rounds));
    visit.open("/rounds/").await;
    visit.ready().await;
    let lamp = "(window.lit = 0, Object.defineProperty(navigator, 'wakeLock', { value: {
        request: async kind => kind === 'screen' && (lit += 1, { release: async () => { lit -= 1 } }) } }), 1)";
    visit.ask(lamp).await;
    visit.go(&doors[0].topics[0], &doors).await;
    visit.until("lit === 1").await;
    visit.tap(".frame [data-act=help]").await;
    visit.on_screen("help").await;
    assert_eq!(visit.ask("lit").await, json!(1), "asked for twice, or let go of");
    visit.tap(".frame [data-act=home]").await;
    visit.until("lit === 0").await;
}

/// By the device's clock, from seven to six; and nobody's choice outlasts the visit.
async fn dark_from_the_evening_on(bench: Bench) {
    let visit = bench.visit_on(Device::Rounds).await;
    visit.open("/rounds/").await;
    visit.ready().await;
    for (hour, theme) in [(5, "dark"), (6, "auto"), (18, "auto"), (19, "dark"), (0, "dark")] {
        let next = format!(
            "(Date.prototype.getHours = () => {hour}, document.querySelector(`{NEXT}`).click(), 1)"
        );
        visit.ask(&next).await;
        let chosen = "document.querySelector('[name=theme]:checked').value";
        assert_eq!(visit.ask(chosen).await, json!(theme), "at {hour}");
        visit.tap(".board [data-act=theme]").await;
        assert_ne!(visit.ask(chosen).await, json!(theme), "at {hour}: it stays");
    }
}
