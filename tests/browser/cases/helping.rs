//! Help: from any section to somebody in two taps, at any hour, in the way the reader would rather.

use crate::rig::case::Case;
use crate::rig::places::{Place, doors};
use crate::rig::server::Fault;
use crate::rig::visit::{Bench, Setup, Visit};
use escale::serve::watch::{Watch, Watched, router};
use escale::tongue::Tongue;
use escale_app::parts::open_in_words;
use escale_core::help::{Asking, Open, rank};
use escale_core::pack::{Device, Pack};
use serde_json::{Value, json};
use std::fs;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::once("helping::two_taps_from_everywhere", two_taps_from_everywhere),
        Case::new("helping::a_choice_moves_nothing", a_choice_moves_nothing),
        Case::new("helping::nothing_stays_chosen", nothing_stays_chosen),
        Case::once("helping::by_the_clock", by_the_clock),
        Case::once("helping::without_script", without_script),
        Case::new("helping::words_are_handed_on", words_are_handed_on),
        Case::new("helping::a_number_is_copied", a_number_is_copied),
        Case::looks("helping::a_sheet_of_facts", a_sheet_of_facts),
        Case::once("helping::a_town_is_picked", a_town_is_picked),
    ]
}

/// What is shown above the frame, without scrolling.
const IN_SIGHT: &str = "[...document.querySelectorAll('#hp a[href^=\"tel:\"]')].filter(a => {
    const box = a.getBoundingClientRect();
    return a.checkVisibility() && box.top >= 0
        && box.bottom <= document.querySelector('.frame').getBoundingClientRect().top;
}).map(a => a.getAttribute('href'))";

fn now() -> i64 {
    jiff::Timestamp::now().as_second()
}

/// Who should come first after `needs` at `moment`.
fn first(pack: &Pack, needs: &[escale_core::pack::Need], moment: i64) -> String {
    let language = "fr";
    let asking = Asking { needs, language, moment: Some(moment), ..Asking::default() };
    rank(pack, &asking).best[0].contact.id.clone()
}

async fn best(visit: &Visit) -> Value {
    visit.ask("document.querySelector('[data-alive] .best .contact').dataset.id").await
}

/// From every section and every state of a live part: one tap on help, one on a number; and
/// whoever comes first fits what was read.
async fn two_taps_from_everywhere(bench: Bench) {
    let pack = bench.pack(Device::Phone);
    let visit = bench.visit().await;
    visit.open("/").await;
    visit.ready().await;
    for stop in visit.stops(&pack).await {
        visit.reach(&stop).await;
        let read = stop.name.strip_prefix("topic ").and_then(|id| pack.topic(id));
        visit.tap(".frame [data-act=help]").await;
        visit.shows(&Place::help()).await;
        let dialled = visit.ask(IN_SIGHT).await;
        let dialled = dialled.as_array().expect("numbers");
        for number in ["tel:17", "tel:112"] {
            assert!(dialled.contains(&json!(number)), "{}: {dialled:?}", stop.name);
        }
        if let Some(topic) = read {
            // The minute may change between the two.
            let (came, before) = (best(&visit).await, now() - 60);
            let should = [before, now()].map(|moment| first(&pack, &topic.needs, moment));
            assert!(should.iter().any(|id| came == *id), "{}: {came} for {should:?}", topic.id);
        }
    }
    assert_eq!(visit.complaints().await, [""; 0]);
}

/// What is chosen orders what is below; what was chosen stays under the finger.
async fn a_choice_moves_nothing(bench: Bench) {
    let doors = doors(&bench.pack(Device::Phone));
    let visit = bench.visit().await;
    visit.open("/").await;
    visit.ready().await;
    visit.go(&Place::help(), &doors).await;
    let chip = "[data-alive] .chip:has([value=chat])";
    visit.seen(chip).await;
    let place = format!("document.querySelector({}).getBoundingClientRect().top", json!(chip));
    let before = visit.ask(&place).await;
    visit.tap(chip).await;
    visit.until_seen("[data-alive] .fit .contact").await;
    assert_eq!(visit.ask(&place).await, before);
    let others =
        "document.querySelectorAll('[data-alive] .fit .contact:not([data-ways~=chat])').length";
    assert_eq!(visit.ask(others).await, 0);
    let twice = "(ids => ids.length - new Set(ids).size)([...document.querySelectorAll('[data-alive] .cards:not(.best) .contact')].map(c => c.dataset.id))";
    assert_eq!(visit.ask(twice).await, 0, "somebody stands there twice");
}

/// Whoever comes after finds nothing chosen and nothing unfolded.
async fn nothing_stays_chosen(bench: Bench) {
    let doors = doors(&bench.pack(Device::Phone));
    let visit = bench.visit().await;
    visit.open("/").await;
    visit.ready().await;
    visit.go(&Place::help(), &doors).await;
    let state = "[document.querySelectorAll('[open]').length,
        document.querySelectorAll('main :checked').length,
        document.querySelectorAll('[data-alive] .group').length,
        [...document.querySelectorAll('[data-alive] .fit .contact')].map(c => c.dataset.id).sort()]";
    let fresh = visit.ask(state).await;
    visit.tap("[data-alive] .chip:has([value=chat])").await;
    visit.tap("[data-alive] .best .then summary").await;
    visit.until("document.querySelector('[open]') !== null").await;
    assert_ne!(visit.ask(state).await[3], fresh[3], "the choice changes nothing");
    visit.tap("[data-act=erase][href]").await;
    visit.on_screen("erase").await;
    assert_eq!(visit.ask(state).await, fresh);
}

/// Wherever the device is and whatever its clock says, the marks say what holds in the
/// campaign's zone.
async fn by_the_clock(bench: Bench) {
    let pack = bench.pack(Device::Phone);
    let at = |text: &str| text.parse::<jiff::Timestamp>().expect("a moment").as_second();
    let moments = [
        ("2027-01-01T02:00:00Z", "Pacific/Auckland"),
        ("2027-03-28T00:59:00Z", "Europe/Paris"),
        ("2027-03-28T01:01:00Z", "America/Cayenne"),
        ("2027-10-31T00:30:00Z", "Europe/Paris"),
        ("2027-10-31T01:30:00Z", "Pacific/Auckland"),
        ("2027-03-26T10:00:00Z", "Europe/Paris"),
        ("2026-12-26T21:59:00Z", "America/Cayenne"),
        ("1970-01-01T12:00:00Z", "Europe/Paris"),
        ("2060-06-01T12:00:00Z", "Europe/Paris"),
    ];
    let words = bench.words();
    for (moment, zone) in moments {
        let visit = bench.visit_despite(Fault::LateApp).await;
        let zoned =
            json!({ "cmd": "Emulation.setTimezoneOverride", "params": { "timezoneId": zone } });
        visit.vendor("goog/cdp/execute", zoned).await;
        visit.open("/#hp").await;
        visit.ask(&format!("(Date.now = () => {}, 1)", at(moment) * 1000)).await;
        visit.server.release();
        visit.ready().await;
        let marks = "Object.fromEntries([...document.querySelectorAll('#hp [data-alive] .mark')]
            .map(m => [m.closest('.contact').dataset.id, m.textContent]))";
        let marks = visit.ask(marks).await;
        let marks = marks.as_object().expect("marks");
        let sure =
            pack.contacts.iter().filter(|c| !c.is_emergency() && c.certain_hours().is_some());
        let mut said = 0;
        for contact in sure {
            let open = Open::at(contact, &pack.calendar, at(moment));
            assert_eq!(
                marks[&contact.id],
                open_in_words(open, &words),
                "{} at {moment}",
                contact.id
            );
            said += usize::from(open != Open::Unknown);
        }
        let within = pack.calendar.from <= at(moment) && at(moment) < pack.calendar.until;
        assert_eq!(said > 3, within, "{moment}: {said} said to be open or closed");
    }
}

/// Without script the same people, filtered by style; numbers are dialled, messages written.
async fn without_script(bench: Bench) {
    let visit = bench.visit_with(Setup { without_scripts: true, ..Setup::on(Device::Phone) }).await;
    visit.open("/#hp").await;
    visit.until_seen("[data-plain] .contact").await;
    assert!(visit.sees("#hp .best a[href='tel:119']").await);
    assert!(visit.sees("#hp .phrase a[href^='sms:114?&body=Adresse']").await);
    visit.tap("#hp [data-plain] .chip:has([value=chat])").await;
    assert!(visit.sees("[data-plain] .contact[data-ways~=chat]").await);
    assert!(!visit.sees("[data-plain] .contact:not([data-ways~=chat])").await);
    visit.tap("#hp [data-plain] .contact[data-id=online-3018] .then summary").await;
    visit.until_seen("#hp .contact[data-id=online-3018] .path").await;
}

/// A message is opened in the telephone's own app, copied, or held up; and only when asked.
async fn words_are_handed_on(bench: Bench) {
    let doors = doors(&bench.pack(Device::Phone));
    let visit = bench.visit_despite(Fault::LateApp).await;
    visit.open("/").await;
    // A device with a share sheet, which this one may lack.
    visit.ask("(Object.defineProperty(navigator, 'share', { value: data => { window.shared = data.text; return Promise.resolve() }, configurable: true }), 1)").await;
    visit.server.release();
    visit.ready().await;
    visit.go(&Place::help(), &doors).await;
    let phrase = "#hp .phrase:has([data-act=share])";
    let text = format!("document.querySelector({} + ' blockquote').textContent", json!(phrase));
    let text = visit.ask(&text).await;
    assert_eq!(visit.ask("window.shared ?? null").await, Value::Null);
    visit.tap(&format!("{phrase} [data-act=share]")).await;
    visit.until("typeof window.shared === 'string'").await;
    assert_eq!(visit.ask("window.shared").await, text);
    let href = format!(
        "document.querySelector({} + ' [data-act=text]').getAttribute('href')",
        json!(phrase)
    );
    let href = visit.ask(&href).await;
    let body = href.as_str().and_then(|href| href.strip_prefix("sms:?&body=")).expect("a body");
    assert_eq!(visit.ask(&format!("decodeURIComponent({})", json!(body))).await, text);
    visit.tap(&format!("{phrase} [data-act=copy]")).await;
    visit.until_seen(&format!("{phrase} [data-done]")).await;
    visit.tap(&format!("{phrase} .show summary")).await;
    visit
        .until(&format!(
            "document.querySelector({} + ' blockquote').offsetHeight > innerHeight / 2",
            json!(phrase)
        ))
        .await;
}

/// For whoever calls from another telephone; that it was copied is not said to whoever comes after.
async fn a_number_is_copied(bench: Bench) {
    let visit = bench.visit_despite(Fault::LateApp).await;
    visit.open("/#hp").await;
    let written = "(navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve() }, 1)";
    visit.ask(written).await;
    let hidden = "getComputedStyle(document.querySelector('#hp .best [data-act=copy]')).visibility";
    assert_eq!(visit.ask(hidden).await, "hidden", "nobody would answer it");
    visit.server.release();
    visit.ready().await;
    let card = "#hp [data-alive] .contact[data-id=allo-119]";
    visit.tap(&format!("{card} .then summary")).await;
    visit.tap(&format!("{card} [data-act=copy]")).await;
    visit.until_seen(&format!("{card} [data-done]")).await;
    assert_eq!(visit.ask("window.copied").await, "119");
    visit.tap("[data-act=erase][href]").await;
    visit.on_screen("erase").await;
    let said = "[...document.querySelectorAll('[data-done]')].map(e => e.textContent).join('')";
    assert_eq!(visit.ask(said).await, "");
}

/// Unfolded, it is all that goes to paper, on one sheet, and its button prints it.
async fn a_sheet_of_facts(bench: Bench) {
    let pack = bench.pack(Device::Phone);
    let topic = Place::topic(pack.topic("pro-report").expect("a topic"));
    let visit = bench.visit().await;
    visit.open("/").await;
    visit.ready().await;
    visit.go(&topic, &doors(&pack)).await;
    assert!(visit.sheets(21.0, 29.7).await > 1, "the topic goes to paper as it is");
    visit.ask("(window.print = () => { window.printed = true }, 1)").await;
    visit.tap("[id='u5'] .record summary").await;
    visit.tap("[id='u5'] [data-act=print]").await;
    visit.until("window.printed === true").await;
    assert_eq!(visit.sheets(21.0, 29.7).await, 1);
}

/// Two places in two towns, one of them with a name that a style sheet could stumble over.
const PLACES: &str = r#"
[[contact]]
id = "north"
address = "Hafen 1"
town = 'Bad "Nord"'
needs = ["talk"]
territory = "DE"
source = "none"
verify = true

[[contact]]
id = "south"
address = "Markt 2"
town = "Südstadt"
needs = ["talk"]
territory = "DE"
source = "none"
verify = true
"#;

const NAMES: &str = "
north = Treffpunkt Nord
    .role = Hier hört dir jemand zu.
south = Treffpunkt Süd
    .role = Hier hört dir jemand zu.
";

/// Who is met in another town than the one picked by hand stands behind, with and without the app.
async fn a_town_is_picked(bench: Bench) {
    let folder = tempfile::tempdir().expect("a folder");
    let pack = bench.other_campaign(folder.path());
    for (file, more) in [("contacts.toml", PLACES), ("de/contacts.ftl", NAMES)] {
        let text = fs::read_to_string(pack.join(file)).expect("the contacts");
        fs::write(pack.join(file), text + more).expect("the contacts");
    }
    let (app, today) = (bench.bundle(), "2026-11-24".parse().expect("a day"));
    let watch = Watch { pack, app, today, tongue: Tongue::En };
    let site = router(Watched::start(watch).expect("a watched pack"));
    for without_scripts in [true, false] {
        let setup = Setup { without_scripts, ..Setup::on(Device::Phone) };
        let visit = bench.visit_at(&site, setup).await;
        visit.open("/#hp").await;
        let stage = if without_scripts { "#hp [data-plain]" } else { "#hp [data-alive]" };
        if !without_scripts {
            visit.ready().await;
        }
        let card = |id: &str| format!("{stage} .cards:not(.best) .contact[data-id={id}]");
        for (town, here, elsewhere) in
            [("Bad \"Nord\"", "north", "south"), ("Südstadt", "south", "north")]
        {
            let list = format!("{stage} .pick:has([name=town])");
            visit.tap(&format!("{list}:not([open]) summary, {list}[open] [value='town-']")).await;
            visit.tap(&format!("{list} .option:has([value='town-{town}'])")).await;
            visit.until_seen(&card(here)).await;
            assert!(!visit.sees(&card(elsewhere)).await, "{elsewhere} is not in {town}");
        }
    }
}
