//! Ways of answering, each ending where the rules say, with the people who fit; going back, coming
//! anew, and paper.

use crate::rig::case::Case;
use crate::rig::places::{Place, doors};
use crate::rig::visit::{Bench, Visit};
use escale_core::assessment::{Answer, Outcome, Run, Step};
use escale_core::help::leading;
use escale_core::l10n::Words;
use escale_core::pack::{Assessment, Device, Pack};
use serde_json::json;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::once("answering::every_way", every_way),
        Case::once("answering::back_and_change", back_and_change),
        Case::new("answering::anew_after_a_reload", anew_after_a_reload),
        Case::looks("answering::on_paper", on_paper),
    ]
}

/// How many random walks through each assessment.
const WALKS: u64 = 4;

/// The options chosen, by item; none is passing it.
type Way = Vec<Option<usize>>;

/// All first, all last, all passed, then at random, the same on every machine.
fn ways(assessment: &Assessment) -> Vec<Way> {
    let items = &assessment.items;
    let mut ways: Vec<Way> = vec![
        items.iter().map(|_| Some(0)).collect(),
        items.iter().map(|item| Some(item.options.len() - 1)).collect(),
        items.iter().map(|_| None).collect(),
    ];
    let mut seed = 20_270_326_u64;
    let mut random = |most: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).expect("32 bits") % most
    };
    for _ in 0..WALKS {
        let walk = items.iter().map(|item| random(item.options.len() + 1).checked_sub(1));
        ways.push(walk.collect());
    }
    ways
}

/// What the rules make of `way`, walked as a visitor walks it.
fn walked(assessment: &Assessment, way: &Way) -> Outcome {
    let mut run = Run::new(assessment);
    while run.step() != Step::Outcome {
        if let Step::Item(at) = run.step() {
            run.choose(way[at].map_or(Answer::Skipped, Answer::Chose));
        }
        run.next(assessment);
    }
    Outcome::of(&run, assessment)
}

async fn every_way(bench: Bench) {
    let (pack, words) = (bench.pack(Device::Phone), bench.words());
    let visit = bench.visit().await;
    visit.open("/").await;
    visit.ready().await;
    for assessment in &pack.assessments {
        for way in ways(assessment) {
            visit.walk(assessment, &way).await;
            ends_as_the_rules_say(&visit, &pack, &words, assessment, &way).await;
        }
    }
    assert_eq!(visit.complaints().await, [""; 0]);
}

async fn ends_as_the_rules_say(
    visit: &Visit,
    pack: &Pack,
    words: &Words,
    assessment: &Assessment,
    way: &Way,
) {
    let outcome = walked(assessment, way);
    let name = format!("{} {way:?}", assessment.id);
    let end = if assessment.is_quiz() { "end" } else { outcome.band.name() };
    let title = words.get(&format!("{}-{end}", assessment.id)).text;
    assert_eq!(visit.texts("[data-alive] .run-outcome h1").await, [title], "{name}");
    let heard = visit.texts("[data-alive] .run-outcome .heard li").await;
    if assessment.is_quiz() {
        return;
    }
    assert_eq!(heard.len(), outcome.described.len(), "{name}");
    let people = leading(pack, &outcome.needs, Some(jiff::Timestamp::now().as_second()));
    let people: Vec<_> = people.iter().map(|contact| words.get(&contact.id).text).collect();
    assert_eq!(visit.texts("[data-alive] .run-outcome .contact h3").await, people, "{name}");
    // Where danger is set, the numbers stand before the people.
    let first = "[...document.querySelectorAll('[data-alive] .run-outcome :is(.urgent, .contact)')]
        .find(e => e.checkVisibility()).matches('.urgent')";
    assert_eq!(visit.ask(first).await, json!(outcome.danger), "{name}");
}

async fn back_and_change(bench: Bench) {
    let pack = bench.pack(Device::Phone);
    let assessment = pack.assessment("favour").expect("an assessment");
    let visit = bench.visit().await;
    visit.open("/").await;
    visit.ready().await;
    visit.go(&Place::assessment(assessment), &doors(&pack)).await;
    visit.answer("often").await;
    visit.answer("never").await;
    visit.tap("[data-alive] [data-act=prev]").await;
    visit.is_asked("easy").await;
    visit.tap("[data-alive] [data-act=prev]").await;
    visit.is_asked("given").await;
    let ticked = "document.querySelector('[data-alive] fieldset[data-id=given] :checked').value";
    assert_eq!(visit.ask(ticked).await, json!("often"), "the answer is still there");
    assert_eq!(visit.answer("never").await, "intimate", "one goes on where one was");
    visit.tap("[data-alive] [data-act=done]").await;
    visit.is_asked("outcome").await;
    assert_eq!(visit.texts("[data-alive] .heard li").await, [""; 0], "what was changed is said");
}

async fn anew_after_a_reload(bench: Bench) {
    let pack = bench.pack(Device::Phone);
    let assessment = pack.assessment("relationship").expect("an assessment");
    let visit = bench.visit().await;
    visit.open("/").await;
    visit.ready().await;
    visit.go(&Place::assessment(assessment), &doors(&pack)).await;
    visit.answer("sometimes").await;
    visit.answer("often").await;
    visit.client.refresh().await.expect("the page comes anew");
    visit.ready().await;
    visit.shows(&Place::home()).await;
    assert_eq!(
        visit.ask("document.querySelectorAll('.assessment :checked').length").await,
        json!(0)
    );
    visit.go(&Place::assessment(assessment), &doors(&pack)).await;
    visit.is_asked(&assessment.items[0].id).await;
}

/// Each on one sheet, its answers blank and its title left out where a young person carries it.
async fn on_paper(bench: Bench) {
    let pack = bench.pack(Device::Phone);
    let visit = bench.visit().await;
    visit.open("/").await;
    visit.ready().await;
    for assessment in &pack.assessments {
        visit.walk(assessment, &ways(assessment)[1]).await;
        let adult = assessment.reader() == "adult";
        let (width, height) = if adult { (21.0, 29.7) } else { (29.7, 21.0) };
        assert_eq!(visit.sheets(width, height).await, 1, "{}", assessment.id);
    }
}
