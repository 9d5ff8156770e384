//! By keys alone: what comes first, that every control can be reached and is seen to be, that
//! focus goes the document's way and is led to a heading, and that an assessment comes to its end.

use crate::rig::case::Case;
use crate::rig::findings::Findings;
use crate::rig::places::Place;
use crate::rig::visit::{Bench, Visit};
use escale_core::pack::Device;
use serde_json::json;

const STAND: &str = include_str!("../looks/stand.js");
const STEP: &str = include_str!("../looks/step.js");
const TOURED: &str = include_str!("../looks/toured.js");

/// WebDriver's signs for keys.
const TAB: char = '\u{e004}';
const ENTER: char = '\u{e007}';
const SHIFT: char = '\u{e008}';
const SPACE: char = ' ';
const DOWN: char = '\u{e015}';

/// Nothing is further away than this.
const MANY: usize = 90;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::looks("keyboard::first_stops", first_stops),
        Case::looks("keyboard::every_control", every_control),
        Case::looks("keyboard::an_assessment_and_a_call", an_assessment_and_a_call),
        Case::looks("keyboard::how_it_looks", how_it_looks),
    ]
}

impl Visit {
    /// Presses Tab until what has the focus fits.
    async fn tab_to(&self, selector: &str) {
        let there = format!("document.activeElement.matches({})", json!(selector));
        for _ in 0..MANY {
            if self.ask(&there).await == json!(true) {
                return;
            }
            self.press(&[TAB]).await;
        }
        panic!("Tab never leads to {selector}");
    }

    /// The stable hook of what has the focus.
    async fn focused(&self) -> String {
        let act = "document.activeElement.dataset.act || document.activeElement.nodeName";
        self.ask(act).await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the focus is on the heading of this section.
    async fn is_led_to(&self, code: &str) {
        let heading = format!(
            "document.activeElement.matches({})",
            json!(format!("[id='{code}'] :is(h1, legend)"))
        );
        self.until(&heading).await;
    }
}

/// The skip link, then exit, then the others; and the skip link skips.
async fn first_stops(bench: Bench) {
    let visit = bench.visit().await;
    visit.open("/").await;
    visit.ready().await;
    let mut acts = Vec::new();
    for _ in 0..5 {
        visit.press(&[TAB]).await;
        acts.push(visit.focused().await);
    }
    // Back is hidden as long as there is nowhere to go back to.
    assert_eq!(acts, ["skip", "exit", "home", "language", "help"]);
    // And the same way back.
    visit.press_with(SHIFT, &[TAB, TAB, TAB, TAB]).await;
    assert_eq!(visit.focused().await, "skip");
    visit.press(&[ENTER]).await;
    visit.is_led_to("hm").await;
    for code in ["hp", "d2", "k4", "v3"] {
        visit.ask(&format!("document.dispatchEvent(new CustomEvent('escale:go', {{ detail: {{ code: '{code}' }} }}))")).await;
        visit.displayed(code).await;
        visit.ask("document.querySelector('.skip').focus()").await;
        visit.press(&[ENTER]).await;
        visit.is_led_to(code).await;
        assert_eq!(visit.ask("scrollY").await, json!(0), "{code}: the heading is not in sight");
    }
}

/// In each section and live state, from its heading all round the document to where one began.
async fn every_control(bench: Bench) {
    let visit = bench.visit().await;
    visit.open("/").await;
    visit.ready().await;
    let mut findings = Findings::default();
    for stop in &visit.unlike_stops(&bench.pack(Device::Phone)).await {
        visit.reach(stop).await;
        let led = "document.activeElement.matches('main > section[data-shown] :is(h1, legend)')";
        if visit.ask(led).await != json!(true) {
            findings.add(&stop.name, ["focus is not on a heading".to_owned()]);
        }
        let controls = visit.look(STAND, Vec::new()).await.as_u64().unwrap_or_default();
        let most = usize::try_from(controls).expect("few") + 4;
        let mut over = false;
        for _ in 0..most {
            visit.press(&[TAB]).await;
            let step = visit.look(STEP, Vec::new()).await;
            let found = step["found"].as_array().into_iter().flatten();
            findings.add(&stop.name, found.filter_map(|f| f.as_str().map(str::to_owned)));
            over = step["over"] == json!(true);
            if over {
                break;
            }
        }
        if !over {
            findings.add(&stop.name, [format!("no way round in {most} steps")]);
        }
        findings.add(&stop.name, visit.found(TOURED, Vec::new()).await);
    }
    findings.none("by Tab");
}

/// From home to an outcome, to help, to a call.
async fn an_assessment_and_a_call(bench: Bench) {
    let pack = bench.pack(Device::Phone);
    let assessment = &pack.assessments[0];
    let code = assessment.code.as_str();
    let visit = bench.visit().await;
    visit.open("/").await;
    visit.ready().await;
    let door = &crate::rig::places::doors(&pack)
        .into_iter()
        .find(|door| door.assessments.contains(&Place::assessment(assessment)))
        .expect("a door");
    visit.tab_to(&format!("#hm a[href='#{}']", door.place.code)).await;
    visit.press(&[ENTER]).await;
    visit.is_led_to(&door.place.code).await;
    visit.tab_to(&format!("main a[href='#{code}']")).await;
    visit.press(&[ENTER]).await;
    visit.is_led_to(code).await;
    let mut paused = false;
    let mut steps = 0;
    while visit.asked().await != "outcome" {
        steps += 1;
        assert!(steps < 2 * assessment.items.len(), "no end");
        let asked = visit.asked().await;
        if asked == "pause" {
            paused = true;
            visit.tab_to("[data-alive] [data-act=next]").await;
            visit.press(&[SPACE]).await;
        } else {
            visit.tab_to("[data-alive] fieldset input").await;
            // Space takes the first, arrows the next ones; Enter goes on.
            visit.press(&[SPACE, DOWN, DOWN, ENTER]).await;
        }
        visit.until_asked(crate::rig::run::ASKED, |now| *now != json!(asked)).await;
        visit.is_led_to(code).await;
    }
    assert!(paused, "the last answers want help now");
    visit.on_screen("outcome").await;
    visit.tab_to(".frame [data-act=help]").await;
    visit.press(&[ENTER]).await;
    visit.is_led_to("hp").await;
    visit.tab_to("#hp .contact a[data-act=call]").await;
    let number = visit.ask("document.activeElement.getAttribute('href')").await;
    assert!(number.as_str().is_some_and(|href| href.starts_with("tel:")), "{number}");
    visit.tab_to(".frame [data-act=back]").await;
    visit.press(&[ENTER]).await;
    visit.is_led_to(code).await;
}

/// The choices at the end of the page, and erasing.
async fn how_it_looks(bench: Bench) {
    let visit = bench.visit().await;
    visit.open("/").await;
    visit.ready().await;
    let chosen = "[document.querySelector('[name=text]:checked').value, document.querySelector('[name=theme]:checked').value]";
    assert_eq!(visit.ask(chosen).await, json!(["normal", "auto"]));
    let ground = "getComputedStyle(document.body).backgroundColor";
    let before = visit.ask(ground).await;
    visit.tab_to("form.display [name=text]").await;
    visit.press(&[DOWN, TAB, DOWN, DOWN]).await;
    assert_eq!(visit.ask(chosen).await, json!(["large", "dark"]));
    assert_ne!(visit.ask(ground).await, before, "it is not dark");
    visit.tab_to("[data-act=erase]").await;
    visit.press(&[ENTER]).await;
    visit.is_led_to("er").await;
    assert_eq!(visit.ask(chosen).await, json!(["normal", "auto"]), "what was chosen is not erased");
}
