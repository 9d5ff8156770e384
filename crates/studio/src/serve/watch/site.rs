//! One built site, with the script that follows changes in each of its documents.

use crate::build;
use crate::read::Source;
use crate::serve::policy;
use crate::tongue::Tongue;
use anyhow::Context as _;
use escale_core::pack::Pack;
use jiff::civil::Date;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use walkdir::WalkDir;

/// A site in a folder of its own, which goes when nobody shows it any more.
pub(super) struct Site {
    /// The rebuild it comes from; 0 while there is none.
    pub(super) number: u64,
    /// What it shows, to find the section that a fault speaks of.
    pub(super) pack: Option<Pack>,
    /// The policy of its documents.
    pub(super) policy: policy::Policy,
    folder: TempDir,
}

impl Site {
    /// A page that waits for the first good site.
    pub(super) fn waiting(tongue: Tongue) -> anyhow::Result<Self> {
        let words = tongue.either(
            "La page apparaît ici dès que les fautes sont réparées.",
            "The page appears here as soon as the faults are mended.",
        );
        let html = format!(
            "<!doctype html><html lang=\"{}\"><meta charset=\"utf-8\"><title>Escale</title>\
             <meta name=\"viewport\" content=\"width=device-width\">\
             <body><main><p>{words}</p></main></body></html>",
            tongue.tag()
        );
        let folder = tempfile::tempdir().context("no temporary folder")?;
        fs::create_dir(folder.path().join("site"))?;
        fs::write(folder.path().join("site/index.html"), html)?;
        Self::ready(folder, 0, None)
    }

    /// Builds a site.
    pub(super) fn build(
        source: &Source,
        today: Date,
        app: &Path,
        number: u64,
    ) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir().context("no temporary folder")?;
        build::assemble(source, today, app, &folder.path().join("site"), false)?;
        Self::ready(folder, number, Some(source.pack.clone()))
    }

    fn ready(folder: TempDir, number: u64, pack: Option<Pack>) -> anyhow::Result<Self> {
        let site = folder.path().join("site");
        for entry in WalkDir::new(&site).into_iter().flatten() {
            if entry.file_name() == "index.html" {
                let html = fs::read_to_string(entry.path())?;
                fs::write(entry.path(), followed(&html, number))?;
            }
        }
        Ok(Self { number, pack, policy: policy::of_folder(&site)?, folder })
    }

    pub(super) fn folder(&self) -> PathBuf {
        self.folder.path().join("site")
    }
}

/// A document with the script that follows changes, at its end.
fn followed(html: &str, number: u64) -> String {
    let script = format!(
        "<link rel=\"stylesheet\" href=\"/__escale/watch.css\">\
         <script src=\"/__escale/watch.js\" data-site=\"{number}\"></script>"
    );
    match html.rsplit_once("</body>") {
        Some((before, after)) => format!("{before}{script}</body>{after}"),
        None => format!("{html}{script}"),
    }
}
