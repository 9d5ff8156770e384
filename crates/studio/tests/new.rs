//! `escale new` and what it writes: checked and built at once; `escale outline` of the example.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[allow(dead_code, reason = "each test uses its part of the support")]
mod support;

use escale::check;
use escale::fault::Severity;
use escale::new::{Start, Wishes, begin};
use escale::read::{Source, read};
use escale::tongue::Tongue;
use expect_test::expect;
use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::process::Output;
use support::{app, escale};

fn packs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../campaigns")
}

fn new(dir: &Path, languages: &str) -> Output {
    let dir = dir.to_str().unwrap();
    escale(&["new", dir, "--name", "Halte", "--territory", "FR-67", "--languages", languages])
}

/// Writes a pack, checks it, builds it; how often it warns in each language's files.
fn written(languages: &str) -> (tempfile::TempDir, Source) {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("ma-campagne");
    let output = new(&pack, languages);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let (source, faults) = check::read_and_check(&pack, "2026-11-24".parse().unwrap());
    let errors: Vec<_> = faults.iter().filter(|f| f.severity() == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let (app, out) = (app(), folder.path().join("site"));
    let [text, app, to] = [&pack, app.path(), &out].map(|path| path.to_str().unwrap());
    assert!(escale(&["build", text, "--app", app, "--out", to]).status.success());
    assert!(fs::read_to_string(out.join("index.html")).unwrap().contains("tel:119"));
    (folder, source.unwrap())
}

/// The languages that the site says its topic's title in.
fn titles(source: &Source) -> Vec<String> {
    let languages = &source.pack.campaign.languages;
    languages.iter().map(|tag| escale::compile::words(source, tag).get("a-gift").text).collect()
}

const FRENCH: &str = "On te propose quelque chose en échange";
const ENGLISH: &str = "Someone offers you something in return";

#[test]
fn a_new_pack_is_a_draft_without_errors() {
    let (_folder, source) = written("fr");
    assert_eq!(titles(&source), [FRENCH]);
    assert_eq!(source.pack.campaign.id, "ma-campagne");
    let (_folder, source) = written("fr,en");
    assert_eq!(titles(&source), [FRENCH, ENGLISH]);
}

#[test]
fn a_language_without_words_in_the_template_begins_with_the_french_ones() {
    let (folder, source) = written("de");
    assert_eq!(titles(&source), [FRENCH]);
    let words = fs::read_to_string(folder.path().join("ma-campagne/de/campaign.ftl")).unwrap();
    assert!(words.starts_with("# À TRADUIRE"));
}

#[test]
fn a_further_language_without_words_falls_back_to_the_source() {
    let (folder, source) = written("en,de");
    assert_eq!(titles(&source), [ENGLISH, ENGLISH]);
    assert!(!folder.path().join("ma-campagne/de").exists());
}

/// A wrong number costs a child: the template's facts are those of the campaign that is kept.
#[test]
fn the_templates_contacts_are_the_first_campaigns() {
    let (_folder, source) = written("fr,en");
    let kept = read(&packs().join("moselle")).0.unwrap();
    for contact in &source.pack.contacts {
        let mut kept = kept.pack.contact(&contact.id).unwrap().clone();
        // The template says its sources in French.
        kept.source.clone_from(&contact.source);
        assert_eq!(&kept, contact, "mend template/contacts.toml");
    }
}

#[test]
fn a_folder_that_holds_something_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("notes.txt"), "mine").unwrap();
    let output = new(folder.path(), "fr");
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("n'est pas un dossier vide"), "{said}");
    let names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(names, ["notes.txt"]);
}

#[test]
fn an_empty_folder_is_filled_and_nothing_is_left_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("halte");
    fs::create_dir(&pack).unwrap();
    assert!(new(&pack, "fr").status.success());
    assert!(pack.join("campaign.toml").is_file());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn what_cannot_be_is_refused_with_the_reason() {
    let dir = || Wishes { dir: "halte".into(), name: Some("Halte".into()), ..Wishes::default() };
    let why = |wishes: Wishes| {
        let nobody = &mut None::<(Cursor<&str>, Vec<u8>)>;
        begin(wishes, Tongue::En, nobody).unwrap_err().to_string()
    };
    let reasons = [
        why(Wishes { name: None, ..dir() }),
        why(Wishes { name: Some("a \"b\"".into()), ..dir() }),
        why(Wishes { territory: Some("DE-SL".into()), ..dir() }),
        why(Wishes { territory: Some("FR-974".into()), ..dir() }),
        why(Wishes { languages: Some("fr,../x".into()), ..dir() }),
        why(Wishes { languages: Some("fr,EN".into()), ..dir() }),
        why(Wishes { languages: Some("ja".into()), ..dir() }),
    ];
    expect![[r#"
        --name is missing: The campaign's name, neutral: it is seen in the browser's tab (for example: Escale)
        --name: write it without "
        --territory: write FR, or FR, a dash and the number of the département, for example FR-57. `escale new` knows only the national numbers and the clock of France in Europe; elsewhere copy campaigns/example
        --territory: write FR, or FR, a dash and the number of the département, for example FR-57. `escale new` knows only the national numbers and the clock of France in Europe; elsewhere copy campaigns/example
        --languages: `../x` is not a language's code; for example: fr,en
        --languages: `EN` is not a language's code; for example: fr,en
        --languages: the first language must be one that the app speaks: de, en, fr"#]].assert_eq(&reasons.join("\n"));
}

#[test]
fn what_no_flag_says_is_asked_until_it_fits() {
    let wishes = Wishes { dir: "halte".into(), name: Some("Halte".into()), ..Wishes::default() };
    let typed = Cursor::new("\nMoselle\nfr-57\nfr, en\n");
    let mut talk = Some((typed, Vec::new()));
    let start = begin(wishes, Tongue::Fr, &mut talk).unwrap();
    let Start { owner, territory, languages, .. } = start;
    assert_eq!((owner.as_str(), territory.as_str()), ("à compléter", "FR-57"));
    assert_eq!(languages, ["fr", "en"]);
    expect![[r#"
        Qui parle : le nom de votre institution [à compléter]
        > Le territoire : FR, un tiret, le département (exemple : FR-57) [FR]
        >   → écrivez FR, ou FR, un tiret et le numéro du département, par exemple FR-57. `escale new` ne connaît que les numéros nationaux et l'heure de la France d'Europe ; ailleurs, copiez campaigns/example
        Le territoire : FR, un tiret, le département (exemple : FR-57) [FR]
        > Les langues, celle où vous écrivez d'abord (exemple : fr,en) [fr]
        > "#]].assert_eq(&String::from_utf8(talk.unwrap().1).unwrap());
}

#[test]
fn the_outline_shows_what_can_be_reached() {
    let example = packs().join("example");
    let output = escale(&["outline", example.to_str().unwrap(), "--lang", "en"]);
    expect![[r#"
        example (words by language)                    code      de
        home                                           hm        18
        ├─ door living                                 d2        10
        │  └─ topic a-gift                             k4       278
        │        contacts: nummer-gegen-kummer, police-110
        ├─ door parent                                 d3         9
        │  └─ topic my-child                           q7       285
        │        contacts: elterntelefon, police-110
        ├─ help                                        hp        21
        │  ├─ contact police-110                                 11
        │  ├─ contact emergency-112                              12
        │  ├─ contact nummer-gegen-kummer                        19
        │  └─ contact elterntelefon                              15
        └─ about                                       ab       341
        kiosk, while nobody is there                   at         9

        language  present / needed    missing    words
        de             54 / 54               0     1028
    "#]]
    .assert_eq(&String::from_utf8(output.stdout).unwrap());
}
