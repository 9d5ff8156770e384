//! Every message that we have: of the app, of the tool, of each pack, of the gallery.

use super::{Oracle, Spoken, as_plain_text, compiled, same, values};
use escale::compile;
use escale::read::{self, Source};
use escale_core::l10n::Words;
use escale_core::pack::Contact;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The Fluent files below a folder, or that file.
fn sources(path: &Path) -> Vec<String> {
    let mut files: Vec<_> = walkdir::WalkDir::new(path)
        .into_iter()
        .map(|entry| entry.unwrap().into_path())
        .filter(|file| file.extension().is_some_and(|ending| ending == "ftl"))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "{}", path.display());
    files.iter().map(|file| fs::read_to_string(file).unwrap()).collect()
}

fn spoken(language: &str, paths: &[&str]) -> Spoken {
    let paths = paths.iter().map(|path| root().join(path.replace('*', language)));
    (language.to_owned(), paths.flat_map(|path| sources(&path)).collect())
}

/// Asks about all that the chain says, and counts.
fn ask(chain: &[Spoken], words: &Words) -> usize {
    let oracle = Oracle::new(chain);
    let all = values::all(chain);
    for (id, named) in &all {
        for list in named.lists() {
            same(&oracle, words, id, &list);
        }
    }
    assert_eq!(words.find("nowhere-at-all", &[]), None);
    all.len()
}

fn ask_twice(chain: &[Spoken]) -> usize {
    ask(chain, &as_plain_text(chain));
    ask(chain, &compiled(chain))
}

#[test]
fn the_apps_own_words() {
    for language in ["fr", "en", "de"] {
        assert!(ask_twice(&[spoken(language, &["locales/*"])]) > 50, "{language}");
    }
}

#[test]
fn the_tools_own_words() {
    for language in ["fr", "en"] {
        assert!(ask_twice(&[spoken(language, &["crates/studio/words/*.ftl"])]) > 300, "{language}");
    }
}

#[test]
fn the_gallery_and_what_it_borrows() {
    let paths = ["locales/*", "tests/gallery/pack/*"];
    for (language, fallback) in [("fr", "de"), ("de", "fr")] {
        ask_twice(&[spoken(language, &paths), spoken(fallback, &paths)]);
        // As when a language is not there yet.
        ask_twice(&[spoken(language, &paths[..1]), spoken(fallback, &paths)]);
    }
}

/// Each pack as it is read, its figures written out, in each of its languages.
fn packs() -> Vec<Source> {
    let packs = fs::read_dir(root().join("campaigns")).unwrap();
    let folders = packs.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    folders.map(|folder| read::read(&folder).0.unwrap()).collect()
}

fn chain(source: &Source, language: &str) -> Vec<Spoken> {
    let last = source.pack.campaign.source_language();
    let tags = [language, last].into_iter().take(if language == last { 1 } else { 2 });
    tags.map(|tag| {
        let files = &source.words_of(tag).unwrap().files;
        (tag.to_owned(), files.iter().map(|file| file.said().to_owned()).collect())
    })
    .collect()
}

#[test]
fn every_pack_in_each_of_its_languages() {
    let mut asked = 0;
    for source in packs() {
        for language in &source.pack.campaign.languages {
            asked += ask(&chain(&source, language), &compile::words(&source, language));
        }
    }
    assert!(asked > 1000, "{asked}");
}

fn live(source: &Source, language: &str) -> Words {
    let blocks = compile::live_words(source, language).into_iter();
    Words::read(blocks.map(|(language, text)| (language.to_owned(), text)).collect())
}

/// Whether a live part speaks of the emergency number or the assessment that this message belongs
/// to; of other contacts the document's cards speak.
fn is_live(source: &Source, id: &str) -> bool {
    let message = id.split('.').next().unwrap();
    let item = |assessment: &str| message.starts_with(&format!("{assessment}-"));
    let emergency = source.pack.contact(message).is_some_and(Contact::is_emergency);
    emergency || source.pack.assessments.iter().any(|a| item(&a.id))
}

#[test]
fn what_the_app_is_given() {
    for source in packs() {
        for language in &source.pack.campaign.languages {
            let chain = chain(&source, language);
            let oracle = Oracle::new(&chain);
            let words = live(&source, language);
            assert_eq!(words.language(), language);
            let mut given = 0;
            for (id, named) in values::all(&chain) {
                let is_given = words.find(&id, &[]).is_some();
                assert!(is_given || !is_live(&source, &id), "{id}");
                if is_given {
                    given += 1;
                    named.lists().iter().for_each(|list| same(&oracle, &words, &id, list));
                }
            }
            assert!(given > 80, "{given}");
            same(&oracle, &words, "danger.text", &[]);
        }
    }
}

#[test]
fn what_a_translation_lacks_is_given_in_the_first_language() {
    let mut source = read::read(&root().join("campaigns/moselle")).0.unwrap();
    let english = source.words.iter_mut().find(|words| words.language == "en").unwrap();
    for file in &mut english.files {
        let lacks =
            |line: &&str| line.starts_with("    .role =") || line.starts_with("also-there =");
        let kept: Vec<&str> = file.text.lines().filter(|line| !lacks(line)).collect();
        file.text = kept.join("\n");
        file.figured = None;
    }
    let chain = chain(&source, "en");
    let (oracle, words) = (Oracle::new(&chain), live(&source, "en"));
    for (id, borrowed) in [("text-114.role", true), ("also-there", true), ("text-114", false)] {
        same(&oracle, &words, id, &[]);
        assert_eq!(words.get(id).lang.as_deref(), borrowed.then_some("fr"), "{id}");
    }
}
