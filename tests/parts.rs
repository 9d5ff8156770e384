//! Every part in every state, as HTML, from the examples beside the parts and a pack of their own.
//!
//! `UPDATE_EXPECT=1 cargo test --test parts` rewrites tests/snapshots/parts; read what changed.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use escale::render::gallery::{self, Part};
use expect_test::expect_file;
use scraper::{Html, Selector};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// In French, in words that are long, and read from the right.
const LANGUAGES: [&str; 3] = ["fr", "de", "ar"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn snapshots() -> PathBuf {
    root().join("tests/snapshots/parts")
}

fn parts(language: &str) -> Vec<Part> {
    let sample = gallery::sample(&root().join("tests/gallery/pack")).unwrap();
    let signs = std::fs::read_to_string(root().join("src/parts/signs.svg")).unwrap();
    gallery::parts(&sample, language, "/art.svg", &signs)
}

#[test]
fn each_part_is_as_expected_in_each_state() {
    for part in parts("fr") {
        let examples = part.examples.iter().map(|example| {
            // One element a line: a change is a line.
            format!("<!-- {} -->\n{}\n", example.name, example.html.replace("><", ">\n<"))
        });
        let file = snapshots().join(format!("{}.html", part.name));
        expect_file![file].assert_eq(&examples.collect::<Vec<_>>().join("\n"));
    }
}

#[test]
fn no_expected_file_is_left_over() {
    let expected: BTreeSet<_> =
        parts("fr").iter().map(|part| format!("{}.html", part.name)).collect();
    let files = std::fs::read_dir(snapshots()).unwrap();
    let found = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    let left_over: Vec<_> = BTreeSet::difference(&found, &expected).collect();
    assert!(left_over.is_empty(), "no part makes {left_over:?}");
}

/// The file of every module of src/parts but those that hold no part.
#[test]
fn every_part_has_examples() {
    let files = std::fs::read_dir(root().join("src/parts")).unwrap();
    let files = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let parts: BTreeSet<_> = parts("fr").iter().map(|part| part.name).collect();
    for file in files {
        let Some(name) = file.strip_suffix(".rs").map(|name| name.replace('_', "-")) else {
            continue;
        };
        let no_part = ["mod", "example"].contains(&name.as_str());
        assert!(no_part || parts.contains(name.as_str()), "{name}: add it to src/parts/example.rs");
    }
}

#[test]
fn examples_have_words_in_every_language_and_names_of_their_own() {
    let selector = Selector::parse("h1, h2, h3, p, li, legend, summary, a, button, label, b");
    let selector = selector.unwrap();
    for language in LANGUAGES {
        for part in parts(language) {
            assert!(!part.examples.is_empty(), "{language}: {} has no example", part.name);
            let mut names = BTreeSet::new();
            for example in &part.examples {
                let name = format!("{language}: {} {}", part.name, example.name);
                assert!(names.insert(example.name), "{name} stands twice");
                for element in Html::parse_fragment(&example.html).select(&selector) {
                    let words: String = element.text().collect();
                    // A contact that can only be gone to has no ways; what was handed on is said
                    // when it was.
                    let ways = element.attr("class") == Some("ways")
                        || element.attr("data-done").is_some();
                    let html = element.html();
                    assert!(ways || !words.trim().is_empty(), "{name}: {html} says nothing");
                }
            }
        }
    }
}
