//! From a compiled pack and Trunk's shell to the documents: one for each language and device.

pub mod gallery;
mod shell;
mod squeeze;

use crate::compile::{self, Compiled, short_hash};
use crate::read::Source;
use crate::theme;
use anyhow::Context as _;
use escale_app::sections::{Document, OtherLanguage};
use escale_core::l10n::direction;
use escale_core::pack::Device;
use shell::{Filling, Shell};
use std::fs;
use std::path::Path;

/// Idle time and warning of a device of one's own, in seconds.
const IDLE: u32 = 270;
const WARNING: u32 = 30;

/// Writes the documents, the compiled pack and the hashed sprite into `site`, which holds the
/// built app with its shell. With `policy`, each document carries its content policy, for hosts
/// that cannot send headers.
///
/// # Errors
/// If the app's files are not there, or nothing can be written.
pub fn documents(
    source: &Source,
    compiled: &Compiled,
    site: &Path,
    policy: bool,
) -> anyhow::Result<()> {
    let shell = fs::read_to_string(site.join("shell.html")).with_context(|| {
        format!(
            "{} holds no built app (shell.html): run `trunk build --release` first",
            site.display()
        )
    })?;
    let shell = Shell::parse(&shell)?.coloured(&theme::rule(&source.theme)?);
    let sprite = hashed_sprite(site)?;
    fs::write(site.join(&compiled.file), &compiled.bytes)?;
    for device in Device::ALL {
        for language in &compiled.pack.campaign.languages {
            let html = document(source, compiled, &shell, &sprite, device, language, policy);
            let folder = site.join(address(compiled, device, language).trim_start_matches('/'));
            fs::create_dir_all(&folder)?;
            fs::write(folder.join("index.html"), html)?;
        }
    }
    Ok(())
}

fn document(
    source: &Source,
    compiled: &Compiled,
    shell: &Shell,
    sprite: &str,
    device: Device,
    language: &str,
    policy: bool,
) -> String {
    let campaign = &compiled.pack.campaign;
    let document = drawn(source, compiled, &format!("/{sprite}"), device, language);
    let (idle, warning) = match device {
        Device::Kiosk => (campaign.kiosk.idle.0, campaign.kiosk.warning.0),
        Device::Phone | Device::Rounds => (IDLE, WARNING),
    };
    shell.fill(&Filling {
        language,
        direction: direction(language),
        device: device.name(),
        idle,
        warning,
        title: &campaign.discretion.title,
        pack: &compiled.file,
        body: &document.body(),
        words: &compile::live_words(source, language),
        policy,
    })
}

/// What the document of one device and language is made from.
fn drawn(
    source: &Source,
    compiled: &Compiled,
    sprite: &str,
    device: Device,
    language: &str,
) -> Document {
    Document {
        pack: compiled.pack.clone().on(device),
        words: compile::words(source, language),
        device,
        sprite: sprite.to_owned(),
        other: other_language(source, compiled, device, language),
    }
}

/// `/`, `/en/`, `/kiosk/en/` …
fn address(compiled: &Compiled, device: Device, language: &str) -> String {
    let first = compiled.pack.campaign.source_language() == language;
    let language = if first { String::new() } else { format!("{language}/") };
    format!("/{}{language}", device.folder())
}

/// The next language in the pack's order.
fn other_language(
    source: &Source,
    compiled: &Compiled,
    device: Device,
    language: &str,
) -> Option<OtherLanguage> {
    let languages = &compiled.pack.campaign.languages;
    let at = languages.iter().position(|l| l == language)?;
    let next = languages.get((at + 1) % languages.len())?;
    (next != language).then(|| OtherLanguage {
        tag: next.clone(),
        name: compile::words(source, next).get("language-name").text,
        href: address(compiled, device, next),
    })
}

/// Gives the sprite a name that changes with its content; finds it again where it has one.
fn hashed_sprite(site: &Path) -> anyhow::Result<String> {
    let plain = site.join("art.svg");
    if let Ok(bytes) = fs::read(&plain) {
        let name = format!("art.{}.svg", short_hash(&bytes));
        fs::rename(plain, site.join(&name))?;
        return Ok(name);
    }
    let names = fs::read_dir(site)?.flatten().filter_map(|e| e.file_name().into_string().ok());
    let mut sprites = names.filter(|name| name.starts_with("art.") && name.ends_with(".svg"));
    sprites
        .next()
        .with_context(|| format!("{} holds no art.svg: is public/ copied?", site.display()))
}
