//! The content policy: nothing runs and nothing is fetched but what the site itself brings.

use anyhow::{Context as _, ensure};
use base64::Engine as _;
use sha2::{Digest as _, Sha256};
use std::path::Path;
use walkdir::WalkDir;

/// The policy for all documents of a site: the hashes of their inline scripts and styles.
///
/// # Errors
/// If the folder holds no document or one cannot be read.
pub fn of_folder(folder: &Path) -> anyhow::Result<Policy> {
    let mut hashes = Hashes::default();
    let documents = WalkDir::new(folder).sort_by_file_name().into_iter().flatten();
    let mut found = false;
    for entry in documents.filter(|e| e.file_name() == "index.html") {
        let html = std::fs::read_to_string(entry.path())
            .with_context(|| format!("{} cannot be read", entry.path().display()))?;
        hashes.add(&html);
        found = true;
    }
    ensure!(found, "{} holds no document", folder.display());
    Ok(Policy(hashes))
}

/// The policy of a site, which differs where the site may be kept for want of network.
pub struct Policy(Hashes);

impl Policy {
    /// What the answer to `path` carries.
    #[must_use]
    pub fn of(&self, path: &str) -> String {
        format!("{}; frame-ancestors 'none'", self.0.policy(path))
    }
}

/// Whether a worker may be there, and whether a script may make one: `offline.js` does, on an
/// outreach worker's tablet and on the page that prepares a kiosk. A kiosk itself, which anybody
/// touches, only asks whether there is a newer one; on a phone there is never any.
fn workers(path: &str) -> (&'static str, &'static str) {
    if path.starts_with("/rounds/") || path == "/kiosk/prepare/" {
        ("'self'", "offline")
    } else if path.starts_with("/kiosk/") {
        ("'self'", "'none'")
    } else {
        ("'none'", "'none'")
    }
}

/// The policy of the document at `path` as an element, for hosts that cannot send headers.
#[must_use]
pub fn meta(html: &str, path: &str) -> String {
    let mut hashes = Hashes::default();
    hashes.add(html);
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">", hashes.policy(path))
}

/// Of inline scripts and styles.
#[derive(Default)]
struct Hashes {
    scripts: Vec<String>,
    styles: Vec<String>,
}

impl Hashes {
    fn add(&mut self, html: &str) {
        add_all(&mut self.scripts, html, "script");
        add_all(&mut self.styles, html, "style");
    }

    fn policy(&self, path: &str) -> String {
        let (workers, types) = workers(path);
        format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {}; style-src 'self' {}; img-src 'self'; \
             font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src {workers}; media-src 'self'; \
             form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types {types}",
            self.scripts.join(" "),
            self.styles.join(" ")
        )
    }
}

/// Adds the hash of each inline `<tag>` (one without attributes: others are files or data).
fn add_all(hashes: &mut Vec<String>, html: &str, tag: &str) {
    let (open, close) = (format!("<{tag}>"), format!("</{tag}>"));
    for part in html.split(&open).skip(1) {
        let text = part.split(&close).next().unwrap_or_default();
        let digest = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(text));
        let hash = format!("'sha256-{digest}'");
        if !hashes.contains(&hash) {
            hashes.push(hash);
        }
    }
}
