//! A kiosk: it invites, it serves one person after the other, and nobody finds anything of the one
//! before. Whatever ends a visit, the end is the same.

use crate::rig::case::Case;
use crate::rig::hall::End;
use crate::rig::places::{Place, doors};
use crate::rig::visit::{Bench, Visit};
use escale_core::pack::{Device, Urgency};
use serde_json::json;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new("kiosk::invites_in_every_language", invites),
        Case::new("kiosk::begins_with_a_game", begins_with_a_game),
        Case::new("kiosk::ends_the_same_way", ends_the_same_way),
        Case::once("kiosk::forgets_answers_in_memory", forgets_in_memory),
        Case::once("kiosk::comes_back_to_its_language", comes_back_to_its_language),
        Case::once("kiosk::ignores_what_comes_late", ignores_what_comes_late),
        Case::new("kiosk::asks_who_is_there", asks_who_is_there),
        Case::once("kiosk::warns_within_its_first_second", warns_at_once),
        Case::once("kiosk::with_a_wrong_clock", with_a_wrong_clock),
        Case::once("kiosk::twice_at_once", twice_at_once),
        Case::once("kiosk::a_thousand_taps_at_once", a_thousand_taps_at_once),
        Case::looks("kiosk::under_many_fingers", under_many_fingers),
        Case::looks("kiosk::looks_as_one_likes", looks_as_one_likes),
    ]
}

async fn invites(bench: Bench) {
    let visit = bench.kiosk().await;
    assert_eq!(visit.history().await.0, "/kiosk/");
    let said = "[...document.querySelectorAll('#at h1 .say')].map(e => e.lang || document.documentElement.lang)";
    let languages = bench.pack(Device::Kiosk).campaign.languages;
    assert_eq!(visit.ask(said).await, json!(languages));
    assert!(languages.len() > 1, "one language says little");
    visit.nothing_is_left("before anybody came").await;
    visit.begin().await;
    visit.focus_is_on_a_heading().await;
    assert!(!visit.can_go_back().await, "back would lead there without an end");
}

async fn begins_with_a_game(bench: Bench) {
    let visit = bench.kiosk().await;
    visit.begin().await;
    visit.tap("#hm [data-act=assessment]").await;
    visit.on_screen("assessment").await;
    let pack = bench.pack(Device::Kiosk);
    let quiz = pack.assessment("true-or-false").expect("the game");
    assert_eq!(visit.asked().await, quiz.items[0].id);
}

/// Somebody reads, answers, picks, unfolds, chooses a look, scrolls.
async fn leave_traces(visit: &Visit, bench: &Bench) {
    let pack = bench.pack(Device::Kiosk);
    let doors = doors(&pack);
    visit.tap(".quick[data-act=theme]").await;
    visit.tap(".quick[data-act=text-size]").await;
    visit.go(&doors[0].topics[0], &doors).await;
    visit.go(&Place::assessment(&pack.assessments[0]), &doors).await;
    visit.answer(&pack.assessments[0].items[0].options[1].id).await;
    visit.go(&Place::help(), &doors).await;
    visit.tap("[data-alive] .pick summary").await;
    visit.tap("[data-alive] .pick .option:has([value=health])").await;
    visit.until_seen("[data-alive] .fit .contact[data-needs~=health]").await;
    visit.scroll(700).await;
}

async fn ends_the_same_way(bench: Bench) {
    let visit = bench.kiosk().await;
    let (_, entries) = visit.history().await;
    for end in End::ALL {
        visit.begin().await;
        leave_traces(&visit, &bench).await;
        visit.end(end).await;
        visit.nothing_is_left(&format!("{end:?}")).await;
        assert_eq!(visit.history().await.1, entries, "{end:?}");
        visit.keeps_nothing().await;
        if visit.engine.first {
            let told = visit.told_to_readers().await;
            let topic = bench.words().get(&doors(&bench.pack(Device::Kiosk))[0].topics[0].id).text;
            let invited = bench.words().get("attract").text;
            assert!(told.contains(&invited) && !told.contains(&topic), "{end:?}: {told}");
        }
    }
    assert_eq!(visit.complaints().await, [""; 0]);
}

/// What was answered is overwritten, not only let go.
async fn forgets_in_memory(bench: Bench) {
    let visit = bench.kiosk().await;
    let pack = bench.pack(Device::Kiosk);
    let many = |options: usize| {
        move |a: &&escale_core::pack::Assessment| {
            let plain = a.items.iter().take(8);
            plain.filter(|item| item.ask_if.is_none() && item.options.len() >= options).count() == 8
        }
    };
    let assessment = pack.assessments.iter().find(many(2)).expect("one of eight questions");
    // An order of answers that nothing else in the memory has; none of them wants help now.
    let wanted = [1, 0, 1, 1, 0, 0, 1, 0];
    let chosen: Vec<usize> = std::iter::zip(&assessment.items, wanted)
        .map(|(item, at)| if item.options[at].flag == Some(Urgency::Now) { 1 - at } else { at })
        .collect();
    for end in [End::Exit, End::Idle] {
        visit.begin().await;
        visit.go(&Place::assessment(assessment), &doors(&pack)).await;
        for (item, at) in std::iter::zip(&assessment.items, &chosen) {
            visit.is_asked(&item.id).await;
            if visit.answer(&item.options[*at].id).await == "told" {
                visit.go_on().await;
            }
        }
        let found = visit.in_memory(&chosen).await;
        assert!(found.as_u64().is_some_and(|found| found > 0), "where are they? {found}");
        visit.end(end).await;
        assert_eq!(visit.in_memory(&chosen).await, json!(0), "{end:?}: {chosen:?}");
    }
}

async fn comes_back_to_its_language(bench: Bench) {
    let visit = bench.kiosk().await;
    let (_, entries) = visit.history().await;
    for end in End::ALL {
        visit.begin().await;
        visit.tap(".frame [data-act=language]").await;
        visit.until("location.pathname === '/kiosk/en/'").await;
        visit.ready().await;
        assert_eq!(visit.screen().await.0, "home", "the place is lost");
        leave_traces(&visit, &bench).await;
        visit.end(end).await;
        visit.nothing_is_left(&format!("{end:?}")).await;
        assert_eq!(visit.history().await.1, entries, "{end:?}");
        visit.ready().await;
    }
    assert_eq!(visit.complaints().await, [""; 0]);
}

/// The server's answer to the end of a visit comes when the next has begun, or never.
async fn ignores_what_comes_late(bench: Bench) {
    let visit = bench.kiosk().await;
    visit.open("/kiosk/en/").await;
    visit.ready().await;
    let held = "(window.answers = [], window.fetch = () => new Promise((ok, no) => answers.push(good => good ? ok({ ok: true }) : no(Error()))), 1)";
    visit.ask(held).await;
    for ends in 1..=3 {
        visit.begin().await;
        visit.end(End::Exit).await;
        visit.until(&format!("answers.length === {ends}")).await;
    }
    visit.begin().await;
    // In a task of its own, so that what follows an answer has followed.
    let answer = "new Promise(done => { answers[0](true); answers[1](false); answers[2](true); setTimeout(done, 50, 1) })";
    visit.ask_later(answer).await;
    assert_eq!(visit.history().await.0, "/kiosk/en/");
    assert_eq!(visit.screen().await.0, "home", "the visit was ended by the one before");
    visit.end(End::Exit).await;
    visit.until("answers.length === 4").await;
    visit.ask("(answers[3](true), 1)").await;
    visit.nothing_is_left("once the server has answered").await;
}

async fn asks_who_is_there(bench: Bench) {
    let visit = bench.kiosk().await;
    visit.begin().await;
    let pack = bench.pack(Device::Kiosk);
    visit.go(&Place::help(), &doors(&pack)).await;
    visit.tap("[data-alive] .pick summary").await;
    visit.later(46).await;
    visit.until_seen(".frame .idle").await;
    let covers = "(() => { const under = document.elementFromPoint(innerWidth / 2, 60);
        return !!under.closest('.idle') })()";
    visit.until(covers).await;
    // It counts down.
    visit.until("Number(document.querySelector('.count b').textContent) < 20").await;
    visit.tap(".idle button").await;
    assert!(!visit.sees(".frame .idle").await, "the warning stays");
    assert_eq!(visit.screen().await.0, "help");
    assert!(visit.sees("[data-alive] .pick[open]").await, "the place is lost");
    visit.until("document.querySelector('.count b').textContent === '20'").await;
    // A finger that only rests on the screen is somebody too.
    visit.later(30).await;
    visit
        .ask("document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))")
        .await;
    visit.later(30).await;
    assert!(!visit.sees(".frame .idle").await, "it warns too early");
}

/// They changed the language, and the device slept before the page was a second old.
async fn warns_at_once(bench: Bench) {
    let visit = bench.kiosk().await;
    let slept = "let asked = 0; Date.now = (real => () => real() + (asked++ && 46000))(Date.now)";
    visit.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": slept })).await;
    visit.open("/kiosk/en/#hp").await;
    visit.until_seen(".frame .idle").await;
    visit.until("Number(document.querySelector('.count b').textContent) < 20").await;
}

/// Set back by five years it still forgets; set on, too, and nothing dies.
async fn with_a_wrong_clock(bench: Bench) {
    let visit = bench.kiosk().await;
    visit.begin().await;
    visit.later(0).await;
    let back = "(Date.now = (real => () => real() - 5 * 365 * 86400000)(Date.now), 1)";
    let beats = "(window.beats = 0, setInterval(() => beats++, 1000), 1)";
    visit.ask(beats).await;
    visit.ask(back).await;
    visit.until("beats > 1").await;
    visit.end(End::Idle).await;
    visit.nothing_is_left("after the clock was set back").await;
    visit.begin().await;
    let on = "(Date.now = (real => () => real() + 10 * 365 * 86400000)(Date.now), 1)";
    visit.ask(on).await;
    visit.displayed("at").await;
    visit.nothing_is_left("after the clock was set on").await;
    assert!(visit.is_ready().await);
    assert_eq!(visit.complaints().await, [""; 0]);
}

/// The clock, exit and "I have finished" within one task.
async fn twice_at_once(bench: Bench) {
    let visit = bench.kiosk().await;
    visit.begin().await;
    leave_traces(&visit, &bench).await;
    visit.later(70).await;
    let at_once = "(document.dispatchEvent(new Event('visibilitychange')), document.querySelector('.exit').click(),
        document.querySelector('.deck [data-act=done]').click(), document.querySelector('.exit').click(), 1)";
    visit.ask(at_once).await;
    visit.nothing_is_left("ended three times").await;
    visit.begin().await;
    assert_eq!(visit.complaints().await, [""; 0]);
}

/// More taps within one task than ten fingers can do, on whatever is there by then.
async fn a_thousand_taps_at_once(bench: Bench) {
    let visit = bench.kiosk().await;
    let (_, entries) = visit.history().await;
    visit.begin().await;
    let taps = "(() => {
        for (let tap = 0; tap < 1000; tap++) {
            const there = [...document.querySelectorAll('main > [data-shown] :is(a, button, summary, input), .frame :is(a, button), .quick')]
                .filter(e => e.dataset.act !== 'language');
            there[tap * 7919 % there.length].click();
        }
        return 1;
    })()";
    visit.ask(taps).await;
    assert!(visit.is_ready().await, "the app has died");
    assert_eq!(visit.history().await, ("/kiosk/".to_owned(), entries));
    if visit.screen().await.0 == "attract" {
        visit.begin().await;
    }
    visit.end(End::Exit).await;
    visit.nothing_is_left("after a thousand taps").await;
    assert_eq!(visit.complaints().await, [""; 0]);
}

/// Long presses, pinches, drags, swipes from the edges and ten fingers: the same screen.
async fn under_many_fingers(bench: Bench) {
    let visit = bench.kiosk().await;
    visit.begin().await;
    let pack = bench.pack(Device::Kiosk);
    let doors = doors(&pack);
    visit.go(&doors[0].topics[0], &doors).await;
    visit.ask("(window.menus = [], document.addEventListener('contextmenu', e => menus.push(e.defaultPrevented)), 1)").await;
    let (_, entries) = visit.history().await;
    let gesture = |name: &'static str, more: serde_json::Value| {
        let mut all = json!({ "x": 540, "y": 700, "gestureSourceType": "touch" });
        for (key, value) in more.as_object().expect("an object") {
            all[key] = value.clone();
        }
        visit.cdp(name, all)
    };
    gesture("Input.synthesizePinchGesture", json!({ "scaleFactor": 3 })).await;
    gesture("Input.synthesizeTapGesture", json!({ "duration": 1200, "x": 300, "y": 420 })).await;
    for (x, far) in [(2, 700), (1078, -700)] {
        gesture("Input.synthesizeScrollGesture", json!({ "x": x, "xDistance": far })).await;
    }
    gesture("Input.synthesizeScrollGesture", json!({ "y": 300, "yDistance": 900 })).await;
    let ten: Vec<(u32, u32)> = (0..10).map(|finger| (100 + finger * 90, 900)).collect();
    visit.fingers(&ten, 40).await;
    visit.cdp("Input.dispatchMouseEvent", json!({ "type": "mousePressed", "x": 300, "y": 420, "button": "right", "buttons": 2, "clickCount": 1 })).await;
    visit.cdp("Input.dispatchMouseEvent", json!({ "type": "mouseReleased", "x": 300, "y": 420, "button": "right", "clickCount": 1 })).await;
    visit.until("menus.length > 0").await;
    let menus = visit.ask("menus").await;
    assert!(
        menus.as_array().is_some_and(|menus| menus.iter().all(|held| *held == true)),
        "{menus}"
    );
    let state = "[visualViewport.scale, scrollX, getSelection().toString(), location.pathname, main.dataset.screen]";
    assert_eq!(visit.ask(state).await, json!([1, 0, "", "/kiosk/", "topic"]));
    assert_eq!(visit.history().await.1, entries);
}

/// Large text and strong contrast: one touch each, and one to take them back, from everywhere.
async fn looks_as_one_likes(bench: Bench) {
    let visit = bench.kiosk().await;
    visit.begin().await;
    let look = "[parseFloat(getComputedStyle(document.documentElement).fontSize),
        getComputedStyle(document.documentElement).getPropertyValue('--page').trim(),
        [...document.querySelectorAll('.quick')].filter(e => e.checkVisibility()).map(e => e.dataset.id).join()]";
    let usual = visit.ask(look).await;
    visit.tap(".quick[data-act=text-size]").await;
    visit.tap(".quick[data-act=theme]").await;
    let other = visit.ask(look).await;
    assert!(other[0].as_f64() > usual[0].as_f64(), "{usual} {other}");
    assert_eq!((&usual[2], &other[2]), (&json!("larger,contrast"), &json!("normal,auto")));
    assert_ne!(usual[1], other[1]);
    visit.tap(".quick[data-act=text-size]").await;
    visit.tap(".quick[data-act=theme]").await;
    assert_eq!(visit.ask(look).await, usual);
}
