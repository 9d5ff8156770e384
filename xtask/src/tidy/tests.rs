//! Each rule refuses its bad sample, with file and line, and lets a good one pass.

use super::bundle::{telling_names, too_heavy, weigh_document};
use super::{File, judge, rules, walls};

/// What is refused in one file, as `rule line`.
fn refused(path: &str, text: &str) -> Vec<String> {
    let files = [File { path: path.to_owned(), text: text.to_owned() }];
    let hits = judge(
        &files,
        rules::RULES.iter().chain(walls::RULES).filter(|rule| rule.name != "versions"),
    );
    assert!(hits.iter().all(|hit| hit.finding.path == path));
    hits.iter().map(|hit| format!("{} {}", hit.rule, hit.finding.line)).collect()
}

fn accepted(path: &str, text: &str) {
    assert_eq!(refused(path, text), [] as [&str; 0], "{path}: {text}");
}

#[test]
fn a_hit_says_where_what_why_and_what_instead() {
    let files = [File {
        path: "src/app.rs".to_owned(),
        text: "//! App.\nuse web_sys::Window;\n".to_owned(),
    }];
    let hit = judge(&files, walls::RULES).pop().unwrap().to_string();
    assert!(
        hit.starts_with(
            "src/app.rs:2: use web_sys::Window;\n   no-gloo-outside-browser: what touches"
        ),
        "{hit}"
    );
    assert!(hit.contains("\n   instead: a function in src/browser"), "{hit}");
}

#[test]
fn gloo_is_named_in_the_browser_room_only() {
    let text = "//! Clock.\nuse gloo_timers::callback::Timeout;\n";
    assert_eq!(refused("src/live/clock.rs", text), ["no-gloo-outside-browser 2"]);
    assert_eq!(
        refused("src/main.rs", "//! Entry.\nfn main() { js_sys::f() }"),
        ["no-gloo-outside-browser 2"]
    );
    accepted("src/browser/clock.rs", text);
    accepted("src/live/clock.rs", "//! Clock.\n// gloo's timers end when dropped\n");
}

#[test]
fn core_reads_no_clock_and_no_disk() {
    assert_eq!(
        refused("crates/core/src/help.rs", "//! Help.\nuse std::time::Instant;\n"),
        ["no-clock-in-core 2"]
    );
    assert_eq!(
        refused("crates/core/src/help.rs", "//! Help.\nuse std::{env, fmt};\n"),
        ["no-clock-in-core 2"]
    );
    accepted("crates/core/src/help.rs", "//! Help.\nuse core::time::Duration;\n");
    accepted("crates/studio/src/read.rs", "//! Read.\nuse std::fs;\n");
}

#[test]
fn nothing_is_stored() {
    assert_eq!(refused("src/boot/start.js", "\nlocalStorage.setItem('a', 1)"), ["no-storage 2"]);
    assert_eq!(
        refused("src/browser/keep.rs", "//! Keep.\nwindow.session_storage()"),
        ["no-storage 2"]
    );
    accepted("src/sections/about.rs", "//! About.\nwords.get(\"about-no-cookies\")");
}

#[test]
fn the_history_is_left_alone() {
    assert_eq!(refused("src/boot/start.js", "history.back()"), ["no-history 1"]);
    assert_eq!(refused("Cargo.toml", "[dependencies]\nleptos_router = \"0.8\""), ["no-history 2"]);
    accepted("src/live/erase.rs", "//! Erase.\nlet history = trail.len();");
}

#[test]
fn boot_may_replace_the_address_once() {
    let once = "// history stays as it is\nhistory.replaceState(null, '', location.pathname);\n";
    accepted("src/boot/boot.js", once);
    assert_eq!(refused("src/boot/boot.js", &once.repeat(2)), ["one-replace-state 4"]);
    assert_eq!(refused("src/boot/boot.js", "history.back();"), ["one-replace-state 1"]);
}

#[test]
fn there_is_no_text_field() {
    let text = "//! Item.\nview! {\n  <input\n    name=name\n    type=\"text\"/> }";
    assert_eq!(refused("src/parts/item.rs", text), ["no-text-field 5", "no-text-field 3"]);
    accepted("src/parts/item.rs", "//! Item.\nview! { <input type=\"radio\" name=name/> }");
}

#[test]
fn text_never_becomes_markup() {
    assert_eq!(refused("src/live/card.rs", "//! Card.\n<p inner_html=text/>"), ["no-inner-html 2"]);
    assert_eq!(refused("src/boot/start.js", "slot.innerHTML = ''"), ["no-inner-html 1"]);
    accepted("src/live/card.rs", "//! Card.\n<p>{text}</p>");
}

#[test]
fn boot_speaks_the_language_of_old_phones() {
    assert_eq!(
        refused("src/boot/boot.js", "var a = 1;\nf(x => x);\nlet b;"),
        ["boot-is-es5 2", "boot-is-es5 3"]
    );
    accepted("src/boot/boot.js", "var outlet = function (e) { return e; };");
    accepted("src/boot/start.js", "const go = e => e;");
}

#[test]
fn raw_colours_stand_in_tokens_only() {
    let bad = "a:hover, #fade {\n  color: #0b3;\n  border: 1px solid White;\n  background: rgb(1 2 3);\n}";
    assert_eq!(refused("styles/card.css", bad), ["raw-colour 2", "raw-colour 3", "raw-colour 4"]);
    accepted("styles/tokens.css", bad);
    accepted(
        "styles/card.css",
        "/* #fff\n */ a { color: var(--red); white-space: nowrap; fill: currentColor }",
    );
}

#[test]
fn a_drawing_takes_its_paints_from_the_theme() {
    assert_eq!(refused("public/art.svg", "<svg>\n<path fill=\"#fff\"/>"), ["raw-colour-in-art 2"]);
    assert_eq!(
        refused("public/art.svg", "<path style=\"stroke: black\"/>"),
        ["raw-colour-in-art 1"]
    );
    accepted(
        "public/art.svg",
        "<path fill=\"var(--a)\" stroke=\"none\" stroke-width=\"2\" fill-rule=\"evenodd\"/>",
    );
}

#[test]
fn styles_know_no_left_and_no_right() {
    let bad = "p {\n margin-left: 1rem;\n text-align: right;\n left: 0 }";
    let names = ["logical-properties 2", "logical-properties 3", "logical-properties 4"];
    assert_eq!(refused("styles/page.css", bad), names);
    accepted(
        "styles/page.css",
        "p:not(.left) { inset-inline-start: 0; --left: 1; text-align: start }",
    );
}

#[test]
fn a_file_says_what_it_is_for() {
    assert_eq!(refused("crates/studio/src/read.rs", "\nuse std::fs;"), ["module-docs 2"]);
    assert_eq!(refused("tests/browser/main.rs", ""), ["module-docs 1"]);
    accepted("tests/browser/main.rs", "//! Browsers.");
}

#[test]
fn a_file_is_not_endless() {
    let lines = |count| "//! Long.\n".repeat(count);
    assert_eq!(refused("src/app.rs", &lines(351)), ["long-file 351"]);
    accepted("src/app.rs", &lines(350));
    accepted("tests/whole.rs", &lines(500));
}

#[test]
fn targets_are_told_apart_in_two_files() {
    let text = "//! App.\n#[cfg(target_arch = \"wasm32\")]\nmod live;";
    assert_eq!(refused("src/app.rs", text), ["cfg-target 2"]);
    accepted("src/lib.rs", text);
}

#[test]
fn a_floor_knows_only_what_is_below() {
    let refused_of = |path, name: &str| refused(path, &format!("//! Room.\nuse {name};"));
    assert_eq!(refused_of("src/parts/card.rs", "crate::sections::help"), ["parts-know-no-room 2"]);
    assert_eq!(
        refused_of("src/sections/help.rs", "crate::{live, parts}"),
        ["sections-know-no-life 2"]
    );
    assert_eq!(
        refused_of("src/live/help.rs", "crate::sections::help"),
        ["life-knows-no-section 2"]
    );
    assert_eq!(
        refused_of("src/browser/idle.rs", "crate::live::Visit"),
        ["browser-knows-no-screen 2"]
    );
    assert_eq!(
        refused_of("crates/core/src/lib.rs", "leptos::prelude::*"),
        ["no-framework-in-core 2"]
    );
    assert_eq!(
        refused_of("crates/core/src/l10n/words.rs", "use fluent_bundle::FluentBundle;"),
        ["no-fluent-in-the-app 2"]
    );
    accepted("crates/studio/src/fluent/mod.rs", "//! Fluent.\nuse fluent_syntax::ast;");
    assert_eq!(refused_of("crates/studio/src/lib.rs", "xtask::steps"), ["nothing-imports-xtask 2"]);
    accepted("src/live/help.rs", "//! Help.\nuse crate::{browser, parts};");
    accepted("Cargo.toml", "members = [\".\", \"xtask\"]");
}

#[test]
fn no_file_knows_one_machine() {
    let path = ["/wo", "rk/main"].concat();
    assert_eq!(refused("README.md", &format!("run it in {path}")), ["no-workplace 1"]);
    assert_eq!(refused("src/app.rs", &format!("//! See {path}")), ["no-workplace 1"]);
    accepted("README.md", &format!("run it in src{path}"));
}

#[test]
fn wasm_bindgen_has_one_version() {
    let versions = |manifest: &str| {
        let file = |path: &str, text: String| File { path: path.to_owned(), text };
        let version = crate::tools::WASM_BINDGEN.version;
        let files = [
            file("Cargo.toml", format!("[x]\nwasm-bindgen = \"={manifest}\"")),
            file("Trunk.toml", format!("[tools]\nwasm_bindgen = \"{version}\"")),
            file("Cargo.lock", format!("name = \"wasm-bindgen\"\nversion = \"{version}\"")),
        ];
        let hits = judge(&files, rules::RULES.iter().filter(|rule| rule.name == "versions"));
        hits.iter()
            .map(|hit| format!("{}:{}", hit.finding.path, hit.finding.line))
            .collect::<Vec<_>>()
    };
    assert_eq!(versions(crate::tools::WASM_BINDGEN.version), [] as [&str; 0]);
    assert_eq!(versions("0.2.1"), ["Cargo.toml:2"]);
}

#[test]
fn a_release_script_makes_no_markup() {
    let script = |text: &str| File { path: "escale-app-1a.js".to_owned(), text: text.to_owned() };
    let hits = |text| judge(&[script(text)], super::bundle::RULES).len();
    assert_eq!(hits("a(){b.innerHTML=c}"), 1);
    assert_eq!(hits("a(){b.textContent=c}"), 0);
}

#[test]
fn a_file_name_tells_no_topic() {
    let paths = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let slugs = paths(&["a-debt", "afraid"]);
    assert_eq!(telling_names(&paths(&["en/a-debt-9c.webp", "afraid/index.html"]), &slugs).len(), 2);
    assert!(telling_names(&paths(&["art.9c.svg", "unafraid.js"]), &slugs).is_empty());
}

#[test]
fn home_and_boot_are_weighed() {
    let boot = "x".repeat(3001);
    let text =
        format!("<script src=\"a\"></script><script>{boot}</script>home<section id=\"hp\">help");
    let weights = weigh_document("en/index.html", &text).unwrap();
    let heavy: Vec<_> = weights.into_iter().filter(|weight| weight.bytes > weight.most).collect();
    assert_eq!(heavy.len(), 1);
    let hit = too_heavy(heavy.into_iter().next().unwrap());
    assert_eq!(hit.finding.text, "boot.js, as it stands: 3001 bytes, may be 3000");
    assert!(weigh_document("index.html", "<script></script>").is_err());
}

#[test]
fn no_sentence_stands_in_the_source() {
    let refused_in = |line: &str| refused("src/parts/x.rs", &format!("//! X.\n{line}\n"));
    for line in [
        r#"let text = "Call the 119";"#,
        r#"let text = "are you there ?";"#,
        r#"let text = "d’accord avec ça";"#,
        r#"view! { <p class="big">Call us</p> }"#,
    ] {
        assert_eq!(refused_in(line), ["no-sentence 2"], "{line}");
    }
    for line in [
        r#"view! { <p class="big note" lang=text.lang>{text.text}</p> }"#,
        r#"let class = "scene at-pause";"#,
        r#"const BOX: &str = "0 0 320 200";"#,
        r#"<a href=href rel="noreferrer noopener">{sign("next")} <span>{label}</span></a>"#,
        r#"let found: Vec<Option<String>> = Vec::new();"#,
    ] {
        accepted("src/parts/x.rs", &format!("//! X.\n{line}\n"));
    }
    accepted("src/parts/x.rs", "//! X.\n#[cfg(test)]\nconst SAID: &str = \"Call the 119\";\n");
}
