//! docs/pack.md says what the types accept, no more and no less, and its examples are accepted.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[allow(dead_code, reason = "each test uses its part of the support")]
mod support;

use escale::check::never::{Never, OwnWords};
use escale::fault::Severity;
use escale::figures::{Figure, Figures};
use escale::{check, pictures, read};
use escale_core::assessment::Band;
use escale_core::pack::{
    Assessment, Audience, Campaign, Choice, Contact, Discretion, Hours, Item, Kiosk, Need, Pack,
    Phrase, Rounds, Then, Topic, Weekday, Worrying,
};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use support::copy_of;

const MANUAL: &str = include_str!("../../../docs/pack.md");

type Names = BTreeSet<String>;

/// The manual without its examples.
static PROSE: LazyLock<String> =
    LazyLock::new(|| MANUAL.split("```").step_by(2).collect::<Vec<_>>().concat());

/// The part of the manual below this heading, up to the next.
fn part(heading: &str) -> &'static str {
    let mut parts = PROSE.split("\n#").map(|part| part.trim_start_matches('#').trim_start());
    let part = parts.find(|part| part.lines().next() == Some(heading));
    part.unwrap_or_else(|| panic!("docs/pack.md has no part `{heading}`"))
}

/// What stands between backticks in `text`.
fn quoted(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The names in the first column of the table below this heading.
fn first_column(heading: &str) -> Names {
    let rows = part(heading).lines().filter(|line| line.starts_with("| `"));
    rows.flat_map(|row| quoted(row.split(" | ").next().unwrap())).collect()
}

fn same(heading: &str, told: &Names, real: &Names) {
    let missing: Vec<_> = real.difference(told).collect();
    let superfluous: Vec<_> = told.difference(real).collect();
    assert!(
        missing.is_empty() && superfluous.is_empty(),
        "docs/pack.md, `{heading}`: missing {missing:?}, superfluous {superfluous:?}"
    );
}

/// The keys that a type accepts, as it says when it is given another.
fn keys<T: DeserializeOwned>() -> Names {
    let error = toml::from_str::<T>("no-such-key = 1").err().expect("every type denies it");
    let message = error.message().to_owned();
    let (_, expected) = message.split_once("expected").unwrap_or_else(|| panic!("{message}"));
    quoted(expected).into_iter().collect()
}

#[test]
fn each_table_of_keys_is_complete() {
    let tables: BTreeMap<&str, Names> = BTreeMap::from([
        ("campaign.toml", keys::<Campaign>()),
        ("[discretion]", keys::<Discretion>()),
        ("[kiosk]", keys::<Kiosk>()),
        ("[rounds]", keys::<Rounds>()),
        ("[[contact]]", keys::<Contact>()),
        ("[contact.then]", keys::<Then>()),
        ("topics/*.toml", keys::<Topic>()),
        ("assessments/*.toml", keys::<Assessment>()),
        ("[[item]]", keys::<Item>()),
        ("options", keys::<Choice>()),
        ("[[worrying]]", keys::<Worrying>()),
        ("[[phrase]]", keys::<Phrase>()),
        ("[[figure]]", keys::<Figure>()),
        ("[[never]]", keys::<Never>()),
    ]);
    assert_eq!(keys::<Figures>(), ["figure".to_owned()].into());
    assert_eq!(keys::<OwnWords>(), ["never".to_owned()].into());
    for (heading, real) in &tables {
        same(heading, &first_column(heading), real);
    }
    let told = MANUAL.lines().filter(|line| line.starts_with("| key |")).count();
    assert_eq!(told, tables.len(), "docs/pack.md has a table of keys that no type stands behind");
}

#[test]
fn each_row_of_a_table_of_keys_is_complete() {
    let mut columns = 0;
    for line in MANUAL.lines() {
        match (line.starts_with("| "), line.starts_with("| key |")) {
            (_, true) => columns = line.matches(" |").count(),
            (true, false) if columns > 0 => {
                assert_eq!(line.matches(" |").count(), columns, "{line}");
            }
            _ => columns = 0,
        }
    }
}

/// The examples in a format: the path that each begins with, and its text.
fn examples(format: &str) -> Vec<(&'static str, &'static str)> {
    let fence = format!("```{format}\n");
    let blocks = MANUAL.split(&fence).skip(1);
    let blocks = blocks.map(|rest| rest.split_once("```").expect("an open example").0);
    let named = blocks.map(|text| {
        let first = text.lines().next().unwrap_or_default();
        (first.strip_prefix("# ").expect("an example begins with its file's name"), text)
    });
    named.collect::<Vec<_>>()
}

/// The errors that reading, or checking too, finds in `file` once it says `text`.
fn errors(file: &str, text: &str, checked: bool) -> Vec<String> {
    let pack = copy_of("moselle");
    fs::write(pack.path().join(file), text).unwrap();
    let (_, faults) = if checked {
        check::read_and_check(pack.path(), "2026-11-24".parse().unwrap())
    } else {
        read::read(pack.path())
    };
    let faults = faults.iter().filter(|f| f.file == file && f.severity() == Severity::Error);
    faults.map(|fault| format!("{fault:?}")).collect()
}

#[test]
fn each_example_is_accepted() {
    let (facts, words) = (examples("toml"), examples("ftl"));
    assert!(facts.len() >= 5 && words.len() >= 3);
    for (file, text) in facts {
        assert_eq!(errors(file, text, true), [""; 0], "{file}");
    }
    for (file, text) in words {
        assert_eq!(errors(file, text, false), [""; 0], "{file}");
    }
    assert_ne!(errors("figures.toml", "[[figure]]\nid = \"a\"", true), [""; 0]);
}

#[test]
fn the_closed_lists_are_those_of_the_code() {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Names>();
    same("Needs", &first_column("Needs"), &names(&Need::ALL.map(Need::name)));
    let told: Vec<&str> = part("Needs").lines().filter_map(|l| l.split('`').nth(1)).collect();
    assert_eq!(told, Need::ALL.map(Need::name), "the order of the needs counts");
    same("assessments", &first_column("assessments"), &names(&Band::ALL.map(Band::name)));

    let mut pictures = part("Pictures").lines().skip(1);
    let told = quoted(pictures.find(|line| line.starts_with('`')).unwrap()).into_iter().collect();
    same("Pictures", &told, &pictures::names().map(str::to_owned).collect());

    let readers = first_column("Readers");
    assert_eq!(readers.len(), 4);
    for reader in &readers {
        let said = toml::Value::String(reader.clone()).try_into::<Audience>();
        assert!(said.is_ok(), "docs/pack.md, `Readers`: `{reader}` is none");
    }
}

#[test]
fn hours_and_days_are_understood_as_told() {
    use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
    let column: Vec<String> = part("Opening hours")
        .lines()
        .filter(|line| line.starts_with("| `"))
        .flat_map(|row| quoted(row.split(" | ").next().unwrap()))
        .collect();
    let (hours, days): (Vec<_>, Vec<_>) = column.iter().partition(|told| told.starts_with('"'));
    for told in hours {
        assert!(Hours::parse(told.trim_matches('"')).is_ok(), "{told}");
    }
    let week = [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday];
    let (holidays, days) = days.split_last().unwrap();
    assert_eq!(days.len(), week.len());
    let rule =
        |told: &str| Hours::parse(&format!("{told} 10:00-12:00")).unwrap().rules()[0].clone();
    for (told, day) in days.iter().zip(week) {
        assert_eq!(rule(told).runs(), [(day, day)]);
    }
    assert!(rule(holidays).is_of_holidays() && rule(holidays).runs().is_empty());
}

/// A pack with one of each thing, by the names that the manual's tables use.
fn one_of_each() -> Pack {
    let mut pack = read::read(copy_of("moselle").path()).0.unwrap().pack;
    pack.campaign.doors = vec!["<door>".to_owned()];
    pack.topics.truncate(1);
    pack.topics[0].id = "<topic>".to_owned();
    pack.topics[0].group = Some("<group>".to_owned());
    pack.topics[0].contacts = vec!["<contact>".to_owned()];
    pack.contacts.truncate(1);
    pack.contacts[0].id = "<contact>".to_owned();
    pack.phrases.truncate(1);
    pack.phrases[0].id = "<phrase>".to_owned();
    pack.assessments.truncate(1);
    pack.assessments[0].id = "<assessment>".to_owned();
    pack.assessments[0].items.truncate(1);
    let item = &mut pack.assessments[0].items[0];
    item.id = "<item>".to_owned();
    item.options.truncate(1);
    item.options[0].id = "<option>".to_owned();
    pack
}

#[test]
fn each_table_of_messages_is_complete() {
    let mut real: BTreeMap<String, Names> = BTreeMap::new();
    for (id, file) in check::needed_messages(&one_of_each()) {
        let band = Band::ALL.into_iter().map(Band::name).find(|band| id.contains(band));
        let id = band.map_or(id.clone(), |band| id.replace(band, "<band>"));
        real.entry(file).or_default().insert(id);
    }
    let tables = BTreeMap::from([
        ("campaign.ftl", "Messages of the campaign"),
        ("topics/<topic>.ftl", "Messages of a topic"),
        ("contacts.ftl", "Messages of a contact"),
        ("phrases.ftl", "Messages of a phrase"),
        ("assessments/<assessment>.ftl", "Messages of an assessment"),
    ]);
    for (file, heading) in &tables {
        assert!(part(heading).contains(&format!("`{file}`")), "{heading} names its file");
        same(heading, &first_column(heading), &real[*file]);
    }
    assert_eq!(tables.len(), real.len());
    let added = check::optional_messages(&one_of_each()).into_iter().collect();
    same("Messages that may be added", &first_column("Messages that may be added"), &added);
}

#[test]
fn each_link_leads_somewhere() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
    let links = MANUAL.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    for link in links {
        if let Some(heading) = link.strip_prefix('#') {
            let anchor = |line: &str| line.trim_start_matches(['#', ' ']).to_lowercase();
            let headings = MANUAL.lines().filter(|line| line.starts_with('#'));
            let mut anchors = headings.map(|line| anchor(line).replace(' ', "-"));
            assert!(anchors.any(|anchor| anchor == heading), "docs/pack.md: no part {link}");
        } else if !link.starts_with("https://") {
            assert!(docs.join(link).is_file(), "docs/pack.md: no file {link}");
        }
    }
}
