//! Figures: a text names one, readers see the number as their language writes it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[allow(dead_code, reason = "each test uses its part of the support")]
mod support;

use escale::check::read_and_check;
use escale::fault::tell;
use escale::read::Source;
use escale::tongue::Tongue;
use escale::{compile, read};
use jiff::civil::Date;
use std::fs;
use std::path::Path;
use support::copy_of;

const TODAY: Date = Date::constant(2026, 11, 24);
const FIGURE: &str =
    "[[figure]]\nid = \"known\"\nvalue = 10000\nyear = 2024\nsource = \"a report\"\n";

/// The pack of examples with these figures, its help and one contact naming `$figure-known`.
fn pack(figures: &str) -> tempfile::TempDir {
    let pack = copy_of("example");
    fs::write(pack.path().join("figures.toml"), figures).unwrap();
    for (file, from, to) in [
        ("de/campaign.ftl", "help = ", "help = { $figure-known } "),
        ("de/contacts.ftl", "police-110 = ", "police-110 = {$figure-known} "),
    ] {
        let path = pack.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }
    pack
}

/// What is wrong with figures, or with variables of texts, as `file:line code`.
fn told(pack: &Path) -> Vec<String> {
    let (_, faults) = read_and_check(pack, TODAY);
    let told = tell(pack, &faults, Tongue::En).into_iter();
    let ours = ["E056", "E059", "E090"];
    let told = told.filter(|f| f.file == "figures.toml" || ours.contains(&f.code));
    told.map(|f| format!("{}:{} {}", f.file, f.line.unwrap_or_default(), f.code)).collect()
}

fn source(pack: &Path) -> Source {
    read::read(pack).0.unwrap()
}

#[test]
fn a_text_says_the_number_as_its_language_writes_it() {
    let pack = pack(FIGURE);
    assert_eq!(told(pack.path()), [""; 0]);
    let source = source(pack.path());
    let words = compile::words(&source, "de");
    assert_eq!(words.get("help").text, "10.000 Mit jemandem reden");
    assert_eq!(words.get("police-110").text, "10.000 110, Polizei");
}

#[test]
fn the_browser_is_given_the_number_and_knows_nothing_of_figures() {
    let pack = pack(FIGURE);
    let source = source(pack.path());
    let live = compile::live_words(&source, "de");
    let text: String = live.iter().map(|(_, text)| text.as_str()).collect();
    assert!(text.contains("police-110=10.000 110, Polizei\n"), "{text}");
    assert!(!text.contains("figure"));
    // The officer's own text stays as it was written: faults are shown in it.
    let files = &source.words[0].files;
    assert!(files.iter().any(|file| file.text.contains("police-110 = {$figure-known} 110")));
}

#[test]
fn a_figure_that_is_not_there_is_refused_where_it_is_named() {
    let told = told(pack(&FIGURE.replace("known", "knwon")).path());
    assert_eq!(told.iter().filter(|fault| fault.ends_with("E090")).count(), 2, "{told:?}");
    assert!(told.iter().any(|fault| fault.starts_with("de/contacts.ftl:5 ")), "{told:?}");
}

#[test]
fn a_figure_without_source_year_or_sense_is_refused() {
    let with = |from: &str, to: &str| told(pack(&FIGURE.replace(from, to)).path()).join(" ");
    assert!(with("\"a report\"", "\" \"").contains("figures.toml:5 E092"));
    assert!(with("year = 2024\n", "").contains("figures.toml:2 E011"));
    assert!(with("10000", "\"10 000\"").contains("figures.toml:3 E012"));
    assert!(with("10000", "-1").contains("figures.toml:3 E004"));
    assert!(with("\"known\"", "\"So many\"").contains("figures.toml:2 E091"));
    assert!(told(pack(&FIGURE.repeat(2)).path()).join(" ").contains("figures.toml:7 E017"));
}

#[test]
fn a_figure_that_is_not_yet_sure_is_only_a_reminder() {
    assert_eq!(told(pack(&format!("{FIGURE}verify = true\n")).path()), ["figures.toml:6 W093"]);
}
