//! Packs that mean harm, or are damaged: nothing panics, hangs, grows or reads outside the folder.

#![cfg(unix)]
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
use escale::fault::{Code, Told, any_error, tell};
use escale::read::Source;
use escale::tongue::Tongue;
use jiff::civil::Date;
use proptest::prelude::*;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use support::{copy_of, escale};

const OUT: &str = "E005";
const NO_FILE: &str = "E006";
const TOO_LARGE: &str = "E007";
const TODAY: Date = Date::constant(2026, 11, 24);

/// Every file of the pack of examples, and two that it could have.
const FILES: [&str; 9] = [
    "campaign.toml",
    "contacts.toml",
    "theme.toml",
    "figures.toml",
    "topics/a-gift.toml",
    "assessments/relationship.toml",
    "de/campaign.ftl",
    "de/contacts.ftl",
    "de/topics/a-gift.ftl",
];

/// The pack of examples, with an assessment so that all kinds of files are there.
fn example() -> tempfile::TempDir {
    let pack = copy_of("example");
    let assessment = "assessments/relationship.toml";
    fs::create_dir_all(pack.path().join("assessments")).unwrap();
    fs::copy(copy_of("moselle").path().join(assessment), pack.path().join(assessment)).unwrap();
    fs::write(pack.path().join("theme.toml"), "[light]\nlamp = \"#FFD166\"\n").unwrap();
    let figure = "[[figure]]\nid = \"known\"\nvalue = 29\nyear = 2024\nsource = \"a report\"\n";
    fs::write(pack.path().join("figures.toml"), figure).unwrap();
    pack
}

/// The errors of a pack in English, each as `file:line code sentence`.
fn errors(pack: &Path) -> String {
    let (_, faults) = read_and_check(pack, TODAY);
    let told = tell(pack, &faults, Tongue::En).into_iter();
    let errors = told.filter(|fault| fault.severity == "error").map(|fault: Told| {
        let line = fault.line.map(|line| format!(":{line}")).unwrap_or_default();
        format!("{}{line} {} {}", fault.file, fault.code, fault.sentence)
    });
    errors.collect::<Vec<_>>().join("\n")
}

fn with(file: &str, text: impl AsRef<[u8]>) -> tempfile::TempDir {
    let pack = copy_of("example");
    fs::write(pack.path().join(file), text).unwrap();
    pack
}

/// Ten messages, each saying the next one ten times: ten thousand million words.
fn laughs() -> String {
    let mut text = "laugh-0 = ha\n".to_owned();
    for at in 1..=10 {
        text += &format!("laugh-{at} = {}\n", format!("{{ laugh-{} }} ", at - 1).repeat(10));
    }
    text
}

#[test]
fn a_message_that_grows_without_bound_is_refused() {
    let pack = with("de/laughs.ftl", laughs());
    let campaign = pack.path().join("de/campaign.ftl");
    let text = fs::read_to_string(&campaign).unwrap();
    fs::write(&campaign, text.replacen("home = ", "home = { laugh-10 }", 1)).unwrap();
    let said = errors(pack.path());
    assert!(said.starts_with("de/laughs.ftl:3 "), "{said}");
    assert!(said.contains("laugh-2") && said.lines().count() == 1, "{said}");
    let out = pack.path().join("out");
    let output = escale(&["build", pack.path().to_str().unwrap(), "--out", out.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!out.exists());
}

#[test]
fn messages_that_name_themselves_or_swell_are_refused() {
    let round =
        "a-round = { b-round }\nb-round = x\n    .c = { d-round }\nd-round = { b-round.c }\n";
    let said = errors(with("de/round.ftl", round).path());
    assert!(said.starts_with("de/round.ftl:2 ") && said.contains("b-round.c"), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    let swollen = format!("big = {}\nbigger = {}\n", "x".repeat(9000), "{ big } ".repeat(9));
    assert!(errors(with("de/big.ftl", swollen).path()).starts_with("de/big.ftl:2 "));
    let chain: String = (0..5000).map(|at| format!("c{at} = {{ c{} }}\n", at + 1)).collect();
    assert!(errors(with("de/chain.ftl", chain).path()).starts_with("de/chain.ftl:"));
}

#[test]
fn brackets_that_nest_without_end_do_not_exhaust_the_stack() {
    for nest in ["{", "{ a -> \n *[b] ", "{ F(", "{\n"] {
        let pack = with("de/deep.ftl", format!("a = {}", nest.repeat(15_000)));
        let said = errors(pack.path());
        assert!(said.starts_with("de/deep.ftl:") && said.contains("E008"), "{said}");
    }
    let pack = with("figures.toml", format!("figure = {}", "[".repeat(100_000)));
    assert!(errors(pack.path()).starts_with("figures.toml:1 "));
}

#[test]
fn a_fault_that_stands_ten_thousand_times_is_told_fifty_times_and_counted() {
    for (file, text) in
        [("de/junk.ftl", "x\n".repeat(10_000)), ("contacts.toml", "= =\n".repeat(10_000))]
    {
        let (_, faults) = read_and_check(with(file, text).path(), TODAY);
        let ours = faults.iter().filter(|fault| fault.file == file);
        let (rest, told): (Vec<_>, Vec<_>) = ours.partition(|f| f.code == Code::AndMore);
        assert!((1..=100).contains(&told.len()), "{file}: {}", told.len());
        assert!(!rest.is_empty(), "{file}");
    }
}

/// A pack beside a file and a folder that it must not read.
fn beside_a_secret() -> (tempfile::TempDir, tempfile::TempDir) {
    let outside = tempfile::tempdir().unwrap();
    fs::create_dir(outside.path().join("folder")).unwrap();
    for file in ["secret.ftl", "folder/secret.ftl", "secret.toml", "folder/secret.toml"] {
        fs::write(outside.path().join(file), "secret-word = x\n").unwrap();
    }
    (copy_of("example"), outside)
}

fn holds_the_secret(source: &Source) -> bool {
    let mut words = source.words.iter().flat_map(|language| &language.files);
    let mut facts = source.files.values();
    words.any(|file| file.text.contains("secret-word"))
        || facts.any(|text| text.contains("secret-word"))
}

/// Puts a link at `at` to `to`, and checks.
fn linked(at: &str, to: &str) -> String {
    let (pack, outside) = beside_a_secret();
    let place = pack.path().join(at);
    let _ = fs::remove_file(&place);
    let _ = fs::remove_dir_all(&place);
    symlink(outside.path().join(to), place).unwrap();
    let (source, faults) = read_and_check(pack.path(), TODAY);
    assert!(any_error(&faults), "{at}");
    assert!(!source.is_some_and(|source| holds_the_secret(&source)), "{at}");
    errors(pack.path())
}

#[test]
fn links_that_lead_out_of_the_pack_are_refused() {
    let facts = ["campaign.toml", "contacts.toml", "theme.toml", "figures.toml", "topics/x.toml"];
    for file in facts {
        let said = linked(file, "secret.toml");
        assert!(said.contains(&format!("{file} {OUT}")), "{said}");
    }
    for (at, to) in [("de/x.ftl", "secret.ftl"), ("topics", "folder"), ("de", "folder")] {
        let said = linked(at, to);
        assert!(said.contains(&format!("{at} {OUT}")), "{said}");
    }
    // Neither followed nor seen.
    let (pack, outside) = beside_a_secret();
    symlink(outside.path().join("folder"), pack.path().join("de/folder")).unwrap();
    let (source, _) = read_and_check(pack.path(), TODAY);
    assert!(!holds_the_secret(&source.unwrap()));
}

#[test]
fn a_language_names_no_folder_outside_of_the_pack() {
    let (pack, outside) = beside_a_secret();
    let file = pack.path().join("campaign.toml");
    let text = fs::read_to_string(&file).unwrap();
    let beside = format!("../{}", outside.path().file_name().unwrap().to_str().unwrap());
    for tag in [outside.path().to_str().unwrap(), &beside, "..", ".", "", "de/topics"] {
        fs::write(&file, text.replace("[\"de\"]", &format!("[\"de\", {tag:?}]"))).unwrap();
        let (source, faults) = read_and_check(pack.path(), TODAY);
        assert!(any_error(&faults), "{tag}");
        assert!(!source.is_some_and(|source| holds_the_secret(&source)), "{tag}");
    }
}

#[test]
fn pipes_devices_folders_and_giants_are_refused_without_opening_them() {
    let pipe = |path: &Path| assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    let folder = |path: &Path| fs::create_dir(path).unwrap();
    let giant = |path: &Path| fs::File::create(path).unwrap().set_len(1 << 34).unwrap();
    type Put<'a> = &'a dyn Fn(&Path);
    let put: [(Put, &str); 3] = [(&pipe, NO_FILE), (&folder, NO_FILE), (&giant, TOO_LARGE)];
    for (put, what) in put {
        for file in FILES.iter().chain(&["topics/x.toml", "de/x.ftl"]) {
            let pack = example();
            let place = pack.path().join(file);
            let _ = fs::remove_file(&place);
            put(&place);
            let said = errors(pack.path());
            assert!(said.contains(what) && said.contains(file), "{file}: {said}");
        }
    }
    let pack = copy_of("example");
    symlink("/dev/zero", pack.path().join("de/zero.ftl")).unwrap();
    assert!(errors(pack.path()).contains(OUT));
}

/// Bytes that may do harm where they stand: anything, or signs that the formats know.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let signs = "[]{}()\"'=#.,*->$\\\n\r\t u{202e}a1\u{0}\u{feff}é";
    let signs: Vec<String> = signs.chars().map(String::from).collect();
    prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..400),
        proptest::collection::vec(proptest::sample::select(signs), 0..400)
            .prop_map(|signs| signs.concat().into_bytes()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..Default::default() })]

    /// A file is replaced, or damaged in one place.
    #[test]
    fn no_bytes_in_any_file_make_it_panic(
        file in proptest::sample::select(&FILES[..]),
        bytes in bytes(),
        place in proptest::option::of((any::<proptest::sample::Index>(), 0..40_usize)),
    ) {
        let pack = example();
        let path = pack.path().join(file);
        let mut text = fs::read(&path).unwrap();
        match place {
            None => text = bytes,
            Some((from, length)) => {
                let from = from.index(text.len());
                let to = (from + length).min(text.len());
                text.splice(from..to, bytes);
            }
        }
        fs::write(&path, text).unwrap();
        let (source, faults) = read_and_check(pack.path(), TODAY);
        if let Some(source) = source.filter(|_| !any_error(&faults)) {
            let compiled = escale::compile::compile(&source, TODAY);
            for language in &source.words {
                let _ = escale::compile::live_words(&source, &language.language);
            }
            drop(compiled);
        }
    }
}
