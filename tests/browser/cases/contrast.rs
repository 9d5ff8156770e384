//! Words stand out by 7 to 1 against what is really drawn behind them, pictures too: measured in
//! pictures of the screen, in every theme.

use crate::rig::case::Case;
use crate::rig::findings::Findings;
use crate::rig::ink;
use crate::rig::picture::Picture;
use crate::rig::stops::Stop;
use crate::rig::themes::THEMES;
use crate::rig::visit::{Bench, Visit};
use escale_core::pack::Device;
use serde_json::{Value, json};

const GROUND: &str = include_str!("../looks/ground.js");

/// Words and their lines are not drawn; nothing changes its place.
const WORDLESS: &str = "*, ::before, ::after { -webkit-text-fill-color: transparent !important;
    text-decoration-color: transparent !important; text-shadow: none !important }";

const LEAST: f64 = 7.0;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::looks("contrast::phone", phone),
        Case::looks("contrast::kiosk", |bench| large(bench, Device::Kiosk, "/kiosk/")),
        Case::looks("contrast::rounds", |bench| large(bench, Device::Rounds, "/rounds/")),
    ]
}

/// Every line of every section and state, but for those that are made of the same parts.
async fn phone(bench: Bench) {
    let same = [": plain", ": picker", ": few-signs", ": too-few", ": mixed", ": worrying"];
    let wanted = |stop: &Stop| !same.iter().any(|end| stop.name.ends_with(end));
    measure(&bench, Device::Phone, "/", wanted).await;
}

/// What is drawn otherwise than on a phone: the port and the scenes.
async fn large(bench: Bench, device: Device, path: &'static str) {
    let kinds = ["home", "attract", "door living", "topic a-gift", "assessment relationship"];
    measure(&bench, device, path, |stop| kinds.contains(&stop.name.as_str())).await;
}

async fn measure(bench: &Bench, device: Device, path: &str, wanted: impl Fn(&Stop) -> bool) {
    let visit = bench.visit_on(device).await;
    visit.open(path).await;
    visit.ready().await;
    visit.settled().await;
    visit.restyle(WORDLESS).await;
    let (mut findings, mut lines) = (Findings::default(), 0);
    let stops = visit.unlike_stops(&bench.pack(device)).await;
    for stop in stops.iter().filter(|stop| wanted(stop)) {
        visit.reach(stop).await;
        for theme in THEMES {
            visit.choose("theme", theme).await;
            let (measured, found) = all_the_way_down(&visit).await;
            lines += measured;
            findings.add(&format!("{} ({theme})", stop.name), found);
        }
    }
    println!("{path}: {lines} lines of words measured against what is drawn behind them");
    assert!(lines > 90, "hardly any words: {lines}");
    findings.none(path);
}

/// Screen by screen; each line is measured where it is wholly in sight.
async fn all_the_way_down(visit: &Visit) -> (usize, Vec<String>) {
    let sizes = "[innerHeight, Math.min(...[...document.querySelectorAll('.frame, .frame .idle')]
        .filter(e => e.getClientRects().length).map(e => e.getBoundingClientRect().top)),
        document.documentElement.scrollHeight]";
    let sizes = numbers::<3>(&visit.ask(sizes).await).expect("three numbers");
    let [screen, low, whole] = sizes;
    // The next screen begins with what this one may have cut.
    let step = low - screen / 6.0;
    let (mut measured, mut found, mut at) = (0, Vec::new(), 0.0);
    loop {
        let lines = visit.look(GROUND, vec![json!(at), json!(low)]).await;
        let png = visit.client.screenshot().await.expect("a picture");
        let ground = Picture::from_png(&png).expect("a picture");
        for line in lines.as_array().expect("lines") {
            // What is fixed stays where it was measured first.
            if line["fixed"] == json!(false) || at == 0.0 {
                measured += 1;
                found.extend(judge(&ground, line));
            }
        }
        if at + screen >= whole {
            return (measured, found);
        }
        at += step;
    }
}

/// What is wrong with a line of words, if anything.
fn judge(ground: &Picture, line: &Value) -> Option<String> {
    let text = |of: &str| line[of].as_str().unwrap_or_default();
    let (name, said) = (text("name"), text("said"));
    let Some([red, green, blue, alpha]) = numbers(&line["colour"]) else {
        return Some(format!("a colour that can't be read: {name} — “{said}”"));
    };
    if alpha * line["opacity"].as_f64().unwrap_or_default() < 1.0 {
        return Some(format!("words let something through: {name} — “{said}”"));
    }
    let edges = numbers(&line["box"]).expect("four edges");
    let contrast = ink::contrast(ground, [red, green, blue].map(|part| part as u8), edges);
    (contrast < LEAST).then(|| format!("weak: {name} — {contrast:.2} “{said}”"))
}

/// A list of so many numbers.
fn numbers<const N: usize>(list: &Value) -> Option<[f64; N]> {
    let numbers: Option<Vec<f64>> = list.as_array()?.iter().map(Value::as_f64).collect();
    numbers?.try_into().ok()
}
