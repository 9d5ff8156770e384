//! The sites: of a copy of the first campaign whose exit leads to a page of ours, of the same
//! where a kiosk forgets after seconds, and of another campaign.

use axum::Router;
use escale::{build, check, compile, fault, read, render, serve};
use escale_core::l10n::Words;
use escale_core::pack::{Device, Pack};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use tempfile::TempDir;

/// The day the campaign is rendered on: age must not break a clone.
const TODAY: &str = "2026-11-24";

/// Where the sites say they are public.
const PUBLIC: &str = "https://escale.example";

const FIRST: &str = "campaigns/moselle";
const OTHER: &str = "campaigns/example";

/// The built site as services, and its campaign.
pub(crate) struct Site {
    /// As it is deployed.
    pub(crate) whole: Router,
    /// Another campaign: another territory, another language.
    pub(crate) other: Router,
    newer: OnceLock<Router>,
    exit: String,
    pack: Pack,
    words: Arc<Words>,
    other_pack: Pack,
    bundle: PathBuf,
    app: Vec<u8>,
    folder: TempDir,
}

impl Site {
    /// Builds it with the app in `bundle`; exit leads to `exit`.
    pub(crate) fn build(bundle: &Path, exit: &str) -> Self {
        // Cargo runs tests in the package's folder, which is the workspace's.
        assert!(
            bundle.join("shell.html").is_file(),
            "ESCALE_BUNDLE: {} holds no built app; `trunk build --release` makes it",
            bundle.display()
        );
        let folder = tempfile::tempdir().expect("a folder");
        let today = TODAY.parse().expect("a day");
        let as_it_is = [("exit", exit)];
        let source = source(&folder.path().join("pack"), FIRST, &as_it_is);
        let whole = folder.path().join("whole");
        build::build(&source, today, bundle, &whole).expect("the site");

        let other_source = self::source(&folder.path().join("other-pack"), OTHER, &as_it_is);
        let other = folder.path().join("other");
        quick_site(&other_source, bundle, &other);
        Self {
            whole: serve::router(&whole).expect("a site"),
            other: serve::router(&other).expect("a site"),
            newer: OnceLock::new(),
            exit: exit.to_owned(),
            pack: compile::compile(&source, today).expect("a pack").pack,
            words: compile::words(&source, "fr"),
            other_pack: other_source.pack,
            bundle: bundle.to_owned(),
            app: app(bundle),
            folder,
        }
    }

    /// The first campaign some time later, under another title.
    pub(crate) fn newer(&self) -> &Router {
        self.newer.get_or_init(|| {
            let folder = self.folder.path();
            let values = [("exit", self.exit.as_str()), ("title", "Quai")];
            let source = source(&folder.join("newer-pack"), FIRST, &values);
            let newer = folder.join("newer");
            quick_site(&source, &self.bundle, &newer);
            serve::router(&newer).expect("a site")
        })
    }

    /// The app's bytes.
    pub(crate) fn app(&self) -> Vec<u8> {
        self.app.clone()
    }

    /// The campaign as `device` may show it.
    pub(crate) fn pack(&self, device: Device) -> Pack {
        self.pack.clone().on(device)
    }

    /// The campaign's words in French.
    pub(crate) fn words(&self) -> Arc<Words> {
        Arc::clone(&self.words)
    }

    /// Where Trunk built the app.
    pub(crate) fn bundle(&self) -> PathBuf {
        self.bundle.clone()
    }

    /// A copy of the other campaign in `folder`, as it is.
    pub(crate) fn other_campaign(&self, folder: &Path) -> PathBuf {
        let pack = folder.join("pack");
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(OTHER), &pack);
        pack
    }

    /// The other campaign as `device` may show it.
    pub(crate) fn other_pack(&self, device: Device) -> Pack {
        self.other_pack.clone().on(device)
    }
}

/// A site that nobody compresses.
fn quick_site(source: &read::Source, bundle: &Path, site: &Path) {
    copy(bundle, site);
    for documents in ["index.html", "en", "kiosk", "rounds"].map(|name| site.join(name)) {
        // Those of the bundle's own campaign.
        let _ = fs::remove_file(&documents).or_else(|_| fs::remove_dir_all(&documents));
    }
    let compiled = compile::compile(source, TODAY.parse().expect("a day")).expect("a pack");
    render::documents(source, &compiled, site, true).expect("documents");
}

fn app(bundle: &Path) -> Vec<u8> {
    let files = fs::read_dir(bundle).expect("a folder").flatten();
    let mut apps = files.filter(|file| file.path().extension().is_some_and(|e| e == "wasm"));
    fs::read(apps.next().expect("an app").path()).expect("the app")
}

/// A copy of `campaign` in `folder`, with other values for some keys of campaign.toml.
fn source(folder: &Path, campaign: &str, values: &[(&str, &str)]) -> read::Source {
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(campaign), folder);
    let file = folder.join("campaign.toml");
    let text = fs::read_to_string(&file).expect("campaign.toml");
    let lines = text.lines().map(|line| {
        let key = line.split(" =").next().unwrap_or_default();
        let value = values.iter().find(|(of, _)| *of == key);
        value.map_or(line.to_owned(), |(key, value)| format!("{key} = \"{value}\""))
    });
    let lines: Vec<_> = lines.collect();
    let text = format!("public_address = \"{PUBLIC}\"\n{}", lines.join("\n"));
    fs::write(&file, text).expect("campaign.toml");
    let today = TODAY.parse().expect("a day");
    let (source, faults) = check::read_and_check(folder, today);
    let source = source.expect("a pack");
    assert!(!fault::any_error(&faults), "{}", fault::report(folder, &faults));
    source
}

/// A copy of a folder, but for links.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        let kind = entry.file_type().expect("a kind");
        if kind.is_dir() {
            copy(&entry.path(), &to);
        } else if kind.is_file() {
            fs::copy(entry.path(), to).expect("a copy");
        }
    }
}
