//! Show-mode on an outreach worker's tablet: one idea at a time, in two languages, turned.

use crate::rig::case::Case;
use crate::rig::places::{Place, doors};
use crate::rig::visit::{Bench, Setup, Visit};
use escale_core::pack::{Audience, Device, Pack, Topic};
use serde_json::{Value, json};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new("showing::one_idea_after_the_other", one_idea_after_the_other),
        Case::once("showing::every_topic_in_two_languages", every_topic_in_two_languages),
        Case::once("showing::what_belongs_together", what_belongs_together),
        Case::new("showing::turned_and_swiped", turned_and_swiped),
        Case::once("showing::ends_with_the_visit", ends_with_the_visit),
    ]
}

/// What is shown: the words in each language, with the language; and what else can be tapped.
const SHOWN: &str = "(() => {
    const seen = css => [...document.querySelectorAll(css)].filter(e => e.checkVisibility({ visibilityProperty: true }));
    const progress = document.querySelector('.stage progress');
    return {
        ideas: seen('.stage .idea').map(e => [e.lang, e.textContent.trim()]),
        at: [progress.value, progress.max],
        frame: seen('.frame :is(a, button)').map(e => e.dataset.act).join(),
        page: seen('main, .deck').length,
    };
})()";

const NEXT: &str = ".frame [data-act=next]";

async fn shown(visit: &Visit) -> Value {
    visit.ask(SHOWN).await
}

async fn showing(bench: &Bench, setup: Setup, path: &str, topic: &Topic) -> Visit {
    let visit = bench.visit_with(setup).await;
    let doors = doors(&bench.pack(Device::Rounds));
    visit.open(path).await;
    visit.ready().await;
    visit.go(&Place::topic(topic), &doors).await;
    visit.tap("main > [data-shown] [data-act=show]").await;
    visit
}

fn shown_topics(pack: &Pack) -> impl Iterator<Item = &Topic> {
    pack.topics.iter().filter(|topic| !topic.audience.contains(&Audience::Professional))
}

async fn one_idea_after_the_other(bench: Bench) {
    let pack = bench.pack(Device::Rounds);
    let topic = shown_topics(&pack).next().expect("a topic");
    let visit = showing(&bench, Setup::on(Device::Rounds), "/rounds/", topic).await;
    let words = bench.words();
    let mut now = shown(&visit).await;
    assert_eq!(now["ideas"], json!([["fr", words.get(&topic.id).text]]));
    assert_eq!(now["frame"], json!("exit,close,turn,next,help"), "more leads away");
    assert_eq!(now["page"], json!(0), "the page is seen behind it");
    // By the button, by a tap on the words, by a key; and back.
    visit.tap(NEXT).await;
    visit.tap(".stage .idea").await;
    visit.press(&['\u{e014}']).await;
    assert_eq!(shown(&visit).await["at"][0], json!(4));
    visit.tap(".frame [data-act=prev]").await;
    assert_eq!(shown(&visit).await["at"][0], json!(3));
    let mut told = String::new();
    while now["at"][0] != now["at"][1] {
        visit.tap(NEXT).await;
        now = shown(&visit).await;
        let idea = now["ideas"][0][1].as_str().expect("words").to_owned();
        assert!(!idea.is_empty(), "{now}");
        told += &idea;
    }
    assert_eq!(now["frame"], json!("exit,close,turn,prev,help"));
    for said in [format!("{}-breathe", topic.id), format!("{}-step-3", topic.id)] {
        assert!(told.contains(&words.get(&said).text), "{said} is never shown");
    }
    assert!(visit.sees(".stage .idea .qr").await, "nothing is handed over at the end");

    visit.tap(".frame [data-act=close]").await;
    visit.on_screen("topic").await;
    assert!(!visit.sees(".stage").await);
    assert_eq!(visit.ask("document.activeElement.dataset.act").await, json!("show"));
    let left = "document.querySelectorAll('.stage :is(.idea, .view) > *').length";
    assert_eq!(visit.ask(left).await, json!(0), "what was shown stays");
}

/// The worker's language stands beside the other by itself; idea by idea, for each topic.
async fn every_topic_in_two_languages(bench: Bench) {
    let pack = bench.pack(Device::Rounds);
    let visit = bench.visit_on(Device::Rounds).await;
    visit.open("/rounds/en/").await;
    visit.ready().await;
    for topic in shown_topics(&pack) {
        let code = topic.code.as_str();
        let go = format!(
            "document.dispatchEvent(new CustomEvent('escale:go', {{ detail: {{ code: '{code}' }} }}))"
        );
        visit.ask(&go).await;
        visit.tap("main > [data-shown] [data-act=show]").await;
        let now = visit
            .until_asked(SHOWN, |now| now["ideas"].as_array().is_some_and(|two| two.len() == 2))
            .await;
        let title = bench.words().get(&topic.id).text;
        assert_eq!(now["ideas"][1], json!(["fr", title]), "{}", topic.id);
        let all = "(() => {
            const next = document.querySelector('.frame [data-act=next]'), odd = [];
            for (;;) {
                const [mine, other] = [...document.querySelectorAll('.stage .idea')].map(e => e.children.length);
                if (mine !== other || !mine) odd.push(document.querySelector('.stage .idea').textContent);
                if (next.disabled) return odd;
                next.click();
            }
        })()";
        assert_eq!(visit.ask(all).await, json!([]), "{}: not the same in both", topic.id);
        visit.tap(".frame [data-act=close]").await;
    }
    // Somebody who reads it alone.
    visit.tap("main > [data-shown] [data-act=show]").await;
    visit.until_seen(".stage .idea[lang=fr]").await;
    visit.tap(NEXT).await;
    let before = shown(&visit).await;
    visit.tap(".stage [data-act=beside][data-id=fr]").await;
    visit.until("document.querySelectorAll('.stage .idea')[1].hidden").await;
    let after = shown(&visit).await;
    assert_eq!(after["ideas"][0], before["ideas"][0], "another idea is shown");
    assert_eq!(visit.complaints().await, [""; 0]);
}

/// Where a translation has more or fewer ideas, nothing is put beside what it doesn't say.
async fn what_belongs_together(bench: Bench) {
    let pack = bench.pack(Device::Rounds);
    let topic = shown_topics(&pack).next().expect("a topic");
    let visit = bench.visit_on(Device::Rounds).await;
    visit.open("/rounds/en/").await;
    visit.ready().await;
    visit.go(&Place::topic(topic), &doors(&pack)).await;
    let code = topic.code.as_str();
    // A line of the list is missing in this language.
    visit.ask(&format!("(document.querySelector('#{code} .lead .signs li').remove(), 1)")).await;
    visit.tap(&format!("#{code} [data-act=show]")).await;
    visit.until_seen(".stage .idea[lang=fr]").await;
    visit.tap(NEXT).await;
    let lines =
        "[...document.querySelectorAll('.stage .idea')].map(e => e.querySelectorAll('li').length)";
    let there = visit.ask(lines).await;
    let counts: Vec<u64> =
        there.as_array().expect("two").iter().filter_map(Value::as_u64).collect();
    assert_eq!(counts.len(), 2);
    assert!(counts[0] > 0 && counts[1] == counts[0] + 1, "torn apart: {there}");
    visit.tap(NEXT).await;
    let heading = format!("{}-breathe", topic.id);
    assert_eq!(shown(&visit).await["ideas"][1][1], json!(bench.words().get(&heading).text));
}

/// For somebody who sits opposite their half is turned, and they swipe their way.
async fn turned_and_swiped(bench: Bench) {
    let pack = bench.pack(Device::Rounds);
    let topic = shown_topics(&pack).next().expect("a topic");
    for size in [(1180, 820), (820, 1180), (360, 740)] {
        let setup = Setup { size: Some(size), ..Setup::on(Device::Rounds) };
        let visit = showing(&bench, setup, "/rounds/en/", topic).await;
        visit.until_seen(".stage .idea[lang=fr]").await;
        let turned =
            "[...document.querySelectorAll('.stage .idea')].map(e => getComputedStyle(e).rotate)";
        assert_eq!(visit.ask(turned).await, json!(["none", "none"]));
        swipe(&visit, 0, -200).await;
        assert_eq!(shown(&visit).await["at"][0], json!(2), "{size:?}");
        visit.tap(".frame [data-act=turn]").await;
        assert_eq!(visit.ask(turned).await, json!(["180deg", "none"]));
        let apart = "(([one, two]) => one.bottom <= two.top + 1)([...document.querySelectorAll('.stage .idea')].map(e => e.getBoundingClientRect()))";
        assert_eq!(
            visit.ask(apart).await,
            json!(true),
            "their half is not on their side, {size:?}"
        );
        swipe(&visit, 0, 200).await;
        assert_eq!(shown(&visit).await["at"][0], json!(3), "{size:?}");
        swipe(&visit, 1, 200).await;
        assert_eq!(shown(&visit).await["at"][0], json!(2), "{size:?}");
        // Everything can be reached, by a wet finger.
        let small = "[...document.querySelectorAll('.frame :is(a, button), .stage button')]
            .filter(e => e.checkVisibility({ visibilityProperty: true }))
            .map(e => [e.textContent.trim(), e.getBoundingClientRect()])
            .filter(([, at]) => at.width < 64 || at.height < 64 || at.left < 0 || at.right > innerWidth)
            .map(([words]) => words)";
        assert_eq!(visit.ask(small).await, json!([]), "{size:?}");
        let over = "(all => all.some((one, k) => all.slice(k + 1).some(two =>
            one.left < two.right - 1 && two.left < one.right - 1 && one.top < two.bottom - 1 && two.top < one.bottom - 1)))
            ([...document.querySelectorAll('.frame :is(a, button)')].filter(e => e.checkVisibility({ visibilityProperty: true })).map(e => e.getBoundingClientRect()))";
        assert_eq!(visit.ask(over).await, json!(false), "one lies over another, {size:?}");
    }
}

/// A finger goes so far along the card in this place.
async fn swipe(visit: &Visit, card: usize, far: i32) {
    let script = format!(
        "(() => {{
            const card = document.querySelectorAll('.stage .idea')[{card}];
            const at = (type, x) => card.dispatchEvent(new PointerEvent(type, {{ bubbles: true, clientX: x, clientY: 300 }}));
            at('pointerdown', 400);
            at('pointerup', 400 + {far});
            return 1;
        }})()"
    );
    visit.ask(&script).await;
}

/// Help leads there, idle time to the board, and nothing of what was shown is left.
async fn ends_with_the_visit(bench: Bench) {
    let pack = bench.pack(Device::Rounds);
    let topic = shown_topics(&pack).next().expect("a topic");
    let visit = showing(&bench, Setup::on(Device::Rounds), "/rounds/", topic).await;
    visit.tap(".frame [data-act=help]").await;
    visit.on_screen("help").await;
    visit.focus_is_on_a_heading().await;
    assert!(!visit.sees(".stage").await);
    visit.tap(".frame [data-act=back]").await;
    visit.tap("main > [data-shown] [data-act=show]").await;
    visit.tap(".stage [data-act=beside][data-id=en]").await;
    visit.until_seen(".stage .idea[lang=en]").await;
    visit.later(271).await;
    visit.until_seen(".frame .idle").await;
    visit.later(31).await;
    visit.on_screen("home").await;
    assert!(!visit.sees(".stage").await);
    let left = "[document.querySelector('.stage .ideas').textContent, document.querySelectorAll('.stage [aria-pressed=true]').length]";
    assert_eq!(visit.ask(left).await, json!(["", 0]));
    assert_eq!(visit.complaints().await, [""; 0]);
}
