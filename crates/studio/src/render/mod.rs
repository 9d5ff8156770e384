//! From a compiled pack and Trunk's shell to the documents: one for each language and device.

pub mod gallery;
mod offline;
mod shell;
mod squeeze;

use crate::compile::{self, Compiled, short_hash};
use crate::read::Source;
use crate::theme;
use anyhow::Context as _;
use escale_app::sections::{Document, Edition};
use escale_core::l10n::{Words, direction};
use escale_core::pack::Device;
use jiff::Timestamp;
pub(crate) use offline::writes;
use shell::{Filling, Shell};
use std::fs;
use std::path::Path;
use std::sync::Arc;

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
        let scripts = offline::scripts(site, device)?;
        let desk =
            Desk { source, compiled, shell: &shell, sprite: &sprite, scripts: &scripts, policy };
        let languages = compiled.pack.campaign.languages.iter();
        let mut pages: Vec<Page> = languages.map(|language| desk.page(device, language)).collect();
        pages.extend((device == Device::Kiosk).then(|| desk.prepare(device)));
        offline::keep(site, device, &mut pages)?;
        for page in pages {
            let folder = site.join(page.address.trim_start_matches('/'));
            fs::create_dir_all(&folder)?;
            fs::write(folder.join("index.html"), page.html)?;
        }
    }
    Ok(())
}

/// A document before it is written.
struct Page {
    address: String,
    html: String,
    words: Arc<Words>,
}

/// What all documents of a device are made from.
struct Desk<'a> {
    source: &'a Source,
    compiled: &'a Compiled,
    shell: &'a Shell,
    sprite: &'a str,
    /// Addresses of the scripts that only this device has.
    scripts: &'a [String],
    /// Whether a document carries its content policy.
    policy: bool,
}

impl Desk<'_> {
    /// The whole document in `language`.
    fn page(&self, device: Device, language: &str) -> Page {
        let document = self.drawn(device, language);
        let body = document.body();
        let words = compile::live_words(self.source, language);
        self.filled(document, address(self.compiled, device, language), &body, &words)
    }

    /// The page that prepares a device for want of network, in the first language.
    fn prepare(&self, device: Device) -> Page {
        let document = self.drawn(device, self.compiled.pack.campaign.source_language());
        let body = document.prepare();
        self.filled(document, format!("/{}prepare/", device.folder()), &body, &[])
    }

    fn drawn(&self, device: Device, language: &str) -> Document {
        drawn(self.source, self.compiled, &format!("/{}", self.sprite), device, language)
    }

    fn filled(
        &self,
        document: Document,
        address: String,
        body: &str,
        words: &[(&str, String)],
    ) -> Page {
        let Document { device, words: said, .. } = document;
        let campaign = &self.compiled.pack.campaign;
        let (idle, warning) = match device {
            Device::Kiosk => (campaign.kiosk.idle.0, campaign.kiosk.warning.0),
            Device::Phone | Device::Rounds => (IDLE, WARNING),
        };
        let language = said.language();
        let (board, dress) = offline::dress(device);
        let html = self.shell.fill(&Filling {
            language,
            direction: direction(language),
            device: device.name(),
            idle,
            warning,
            longest: (device == Device::Kiosk).then_some(campaign.kiosk.longest.0),
            title: &campaign.discretion.title,
            pack: &self.compiled.file,
            dress: (board, &dress),
            scripts: self.scripts,
            alive: !words.is_empty(),
            body,
            words,
            policy: self.policy.then_some(address.as_str()),
        });
        Page { address, html, words: said }
    }
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
        tongues: tongues(source, device, language),
        languages: editions(source, compiled, device),
        made: made(compiled),
    }
}

/// On a kiosk, whoever passes by may speak any language of the pack: the words of the others.
fn tongues(source: &Source, device: Device, language: &str) -> Vec<Arc<Words>> {
    let others = source.pack.campaign.languages.iter().filter(|other| *other != language);
    let others = others.filter(|_| device == Device::Kiosk);
    others.map(|other| compile::words(source, other)).collect()
}

/// `/`, `/en/`, `/kiosk/en/` …
fn address(compiled: &Compiled, device: Device, language: &str) -> String {
    let first = compiled.pack.campaign.source_language() == language;
    let language = if first { String::new() } else { format!("{language}/") };
    format!("/{}{language}", device.folder())
}

/// The campaign in each of its languages, on `device`.
fn editions(source: &Source, compiled: &Compiled, device: Device) -> Vec<Edition> {
    let edition = |language: &String| Edition {
        tag: language.clone(),
        name: compile::words(source, language).get("language-name").text,
        href: address(compiled, device, language),
        phone: address(compiled, Device::Phone, language),
    };
    compiled.pack.campaign.languages.iter().map(edition).collect()
}

/// The day from which the compiled calendar speaks, as `2026-11-24`.
fn made(compiled: &Compiled) -> String {
    let day = Timestamp::from_second(compiled.pack.calendar.from);
    day.map(|day| day.strftime("%Y-%m-%d").to_string()).unwrap_or_default()
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
