//! The gallery: every part in every state, one static page for each way of looking at it. The
//! styles, the signs and the sprite are the built site's own; there is no script.

use super::shell::Shell;
use super::{drawn, hashed_sprite};
use crate::compile::{self, Compiled};
use crate::read::{self, Source};
use crate::stand_in;
use anyhow::{Context as _, ensure};
use escale_app::sections;
use escale_core::l10n::direction;
use escale_core::pack::Device;
use leptos::prelude::{Owner, RenderHtml as _};
use std::fs;
use std::path::Path;

/// A way of looking at the parts.
pub struct Variant {
    /// File name without its ending.
    pub name: &'static str,
    language: &'static str,
    /// The theme that is chosen.
    theme: &'static str,
    /// Classes of the root element.
    class: &'static str,
}

const fn variant(
    name: &'static str,
    language: &'static str,
    theme: &'static str,
    class: &'static str,
) -> Variant {
    Variant { name, language, theme, class }
}

/// The pages. The first follows the device and is where one begins.
pub const VARIANTS: [Variant; 7] = [
    variant("index", "fr", "auto", ""),
    variant("light", "fr", "light", ""),
    variant("dark", "fr", "dark", ""),
    variant("contrast", "fr", "contrast", ""),
    variant("rtl", stand_in::LANGUAGE, "light", ""),
    variant("text200", "fr", "light", "gallery-text200"),
    variant("long", "de", "light", ""),
];

const THEMES: [&str; 4] = ["auto", "light", "dark", "contrast"];

/// The day the gallery is of: it must look the same on any.
const TODAY: &str = "2026-11-24";

/// The gallery's own looks; all else is the site's.
const STYLE: &str = "
.gallery-text200 { font-size: 200%; }
.gallery { padding: 0; display: block; }
.gallery-top { padding: var(--s-4) var(--gutter); font-size: 1rem; line-height: 1.6; }
.gallery-top :is(nav, form) { display: flex; flex-wrap: wrap; gap: 0 var(--s-4); }
.gallery-part > h2 { padding: var(--s-8) var(--gutter) 0; }
.gallery-all { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(22.5rem, 100%), 1fr)); gap: 1px; padding-block: var(--s-2); }
.gallery-all figure { margin: 0; min-inline-size: 0; }
.gallery-all figcaption { padding: var(--s-2) var(--gutter); font: 13px/1.4 var(--face); color: var(--ink-soft); }
.gallery-example { contain: layout paint; container: page / inline-size; background: var(--page); padding-block: 1px; }
.gallery-example:has(.band, .rows) { padding-block-start: var(--s-6); }
.gallery-way { --way: 60; }
.berth { min-block-size: 9rem; }";

/// A part with its examples.
pub struct Part {
    /// Its name.
    pub name: &'static str,
    /// It in each of its states.
    pub examples: Vec<Shown>,
}

/// An example as HTML.
pub struct Shown {
    /// What is particular to it.
    pub name: &'static str,
    /// It, on its ground.
    pub html: String,
}

/// Reads the pack of examples in `folder`, with a stand-in for a language read from the right.
///
/// # Errors
/// If it cannot be read as it stands.
pub fn sample(folder: &Path) -> anyhow::Result<(Source, Compiled)> {
    let (source, faults) = read::read(folder);
    ensure!(faults.is_empty(), "{}", crate::fault::report(folder, &faults));
    let source = source.with_context(|| format!("{} cannot be read", folder.display()))?;
    let source = stand_in::right_to_left(source);
    let compiled = compile::compile(&source, TODAY.parse()?)?;
    Ok((source, compiled))
}

/// Every part in every state, in `language`, with the sprite at `sprite` and the sheet `signs`.
#[must_use]
pub fn parts(sample: &(Source, Compiled), language: &str, sprite: &str, signs: &str) -> Vec<Part> {
    let (source, compiled) = sample;
    let document = drawn(source, compiled, sprite, Device::Phone, language);
    let names = signs.split("id=\"i-").skip(1).filter_map(|rest| rest.split('"').next());
    let names = names.map(str::to_owned).collect();
    Owner::new().with(|| {
        let parts = sections::examples(&document, names).into_iter();
        parts.map(|(name, examples)| Part { name, examples: shown(examples) }).collect()
    })
}

fn shown(examples: Vec<escale_app::parts::Example>) -> Vec<Shown> {
    let shown = |example: escale_app::parts::Example| {
        // What Leptos leaves for a hydration that never comes.
        let mut html = example.view.to_html().replace("<!>", "");
        if example.unfolded {
            html = html.replace("<details", "<details open");
        }
        // Each example is a form of its own, so that what is chosen in one is not lost in another.
        let tag = if html.contains("<form") { "div" } else { "form" };
        let html = format!("<{tag} class=\"{}\">{html}</{tag}>", example.ground);
        Shown { name: example.name, html }
    };
    examples.into_iter().map(shown).collect()
}

/// Writes the gallery of the pack of examples in `folder` into `out`, in the dress of the site
/// that Trunk built into `app`. With `fonts`, in the faces of that folder rather than the device's.
///
/// # Errors
/// If something cannot be read or written.
pub fn build(folder: &Path, app: &Path, fonts: Option<&Path>, out: &Path) -> anyhow::Result<()> {
    let shell = fs::read_to_string(app.join("shell.html")).with_context(|| {
        format!("{} holds no built app: run `trunk build --release` first", app.display())
    })?;
    let shell = Shell::parse(&shell)?;
    fs::create_dir_all(out).with_context(|| format!("{} cannot be made", out.display()))?;
    // Pages of before; pictures that failed lie below and stay.
    for entry in fs::read_dir(out)?.flatten().filter(|entry| entry.path().is_file()) {
        fs::remove_file(entry.path())?;
    }
    let sprite = hashed_sprite(app)?;
    for file in [sprite.as_str(), "icon.svg"] {
        fs::copy(app.join(file), out.join(file))?;
    }
    let faces = fonts.map(|fonts| copy_fonts(fonts, out)).transpose()?.unwrap_or_default();
    let (style, signs) = shell.dress();
    let style = format!("{style}{STYLE}{faces}");
    let sample = sample(folder)?;
    for variant in &VARIANTS {
        let parts = parts(&sample, variant.language, &format!("/{sprite}"), signs);
        fs::write(out.join(variant.file()), page(variant, &style, signs, &parts))?;
    }
    Ok(())
}

impl Variant {
    fn file(&self) -> String {
        format!("{}.html", self.name)
    }
}

/// The fonts as `@font-face`, and nothing else for any text. A file is called
/// `<script>-<weight>.woff2`.
fn copy_fonts(fonts: &Path, out: &Path) -> anyhow::Result<String> {
    let mut faces =
        String::from(":root:root { --face: \"latin\", \"arabic\"; --face-head: var(--face); }\n");
    for (script, weight, value) in [
        ("latin", "regular", 400),
        ("latin", "bold", 700),
        ("arabic", "regular", 400),
        ("arabic", "bold", 700),
    ] {
        let file = format!("{script}-{weight}.woff2");
        fs::copy(fonts.join(&file), out.join(&file))
            .with_context(|| format!("{} lacks {file}", fonts.display()))?;
        faces += &format!(
            "@font-face {{ font-family: \"{script}\"; font-weight: {value}; src: url(/{file}); }}\n"
        );
    }
    Ok(faces)
}

fn page(variant: &Variant, style: &str, signs: &str, parts: &[Part]) -> String {
    let Variant { name, language, theme, class } = variant;
    let direction = direction(language);
    let links: String =
        VARIANTS.iter().map(|v| format!("<a href=\"{}\">{}</a>\n", v.file(), v.name)).collect();
    let anchors: String =
        parts.iter().map(|part| format!("<a href=\"#{0}\">{0}</a>\n", part.name)).collect();
    let themes: String = THEMES
        .iter()
        .map(|value| {
            let checked = if value == theme { " checked" } else { "" };
            format!("<label><input type=\"radio\" name=\"theme\" value=\"{value}\"{checked}> {value}</label>\n")
        })
        .collect();
    let parts: String = parts.iter().map(section).collect();
    // What boot.js and the app would mark: "open now" has its place, the app's buttons are there.
    format!(
        "<!doctype html>\n\
         <html lang=\"{language}\" dir=\"{direction}\" class=\"{class}\" data-device=\"phone\" data-boot=\"1\" data-ready data-share data-trail=\"1\">\n\
         <head><meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{name}</title><link rel=\"icon\" href=\"/icon.svg\">\n\
         <style>{style}</style>\n</head>\n<body class=\"gallery\">\n{signs}\n\
         <header class=\"gallery-top\" dir=\"ltr\" lang=\"en\"><h1>{name}</h1>\n\
         <nav>{links}</nav>\n<form>{themes}</form>\n<nav>{anchors}</nav></header>\n\
         {parts}</body></html>\n"
    )
}

fn section(part: &Part) -> String {
    let examples: String = part
        .examples
        .iter()
        .map(|Shown { name, html }| {
            format!(
                "<figure><figcaption dir=\"ltr\">{name}</figcaption>\
                 <div class=\"gallery-example\" data-example=\"{name}\">{html}</div></figure>\n"
            )
        })
        .collect();
    let name = part.name;
    format!(
        "<section class=\"gallery-part\" id=\"{name}\"><h2 dir=\"ltr\" lang=\"en\">{name}</h2>\n\
         <div class=\"gallery-all\">\n{examples}</div></section>\n"
    )
}
