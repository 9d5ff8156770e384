//! What a tablet or a kiosk keeps for when there is no network: the list of its files, each with
//! its SHA-256, in front of the worker that keeps them. A phone keeps nothing.

use super::{Page, squeeze};
use crate::compile::short_hash;
use anyhow::Context as _;
use escale_app::sections::SIZE;
use escale_core::l10n::{Arg, Words};
use escale_core::pack::Device;
use sha2::{Digest as _, Sha256};
use std::fs;
use std::path::Path;

const WORKER: &str = include_str!("../../../../src/offline/worker.js");
/// Scripts that no phone has, by their names. The first is of every other device, the rest are of
/// rounds.
const SCRIPTS: [(&str, &str); 3] = [
    ("offline", include_str!("../../../../src/offline/offline.js")),
    ("board", include_str!("../../../../src/rounds/board.js")),
    ("show", include_str!("../../../../src/rounds/show.js")),
];

/// Styles that no phone has: of a kiosk's sections, of the board, of show-mode, of what is handed
/// over.
const KIOSK_STYLE: &str = include_str!("../../../../styles/kiosk-sections.css");
const BOARD_STYLE: &str = include_str!("../../../../styles/board.css");
const SHOW_STYLE: &str = include_str!("../../../../styles/show.css");
const HAND_OVER_STYLE: &str = include_str!("../../../../styles/hand-over.css");

/// The styles that only `device` has: in the place of home's, and after all others.
pub(super) fn dress(device: Device) -> (&'static str, String) {
    match device {
        Device::Phone => ("", String::new()),
        Device::Kiosk => ("", format!("{KIOSK_STYLE}{HAND_OVER_STYLE}")),
        Device::Rounds => (BOARD_STYLE, format!("{SHOW_STYLE}{HAND_OVER_STYLE}")),
    }
}

/// Whether [`scripts`] or [`keep`] writes a file of this name.
pub(crate) fn writes(name: &str) -> bool {
    let stem = name.split('.').next();
    name == "worker.js" || SCRIPTS.iter().any(|(script, _)| stem == Some(script))
}

/// Writes the scripts that only `device` has into `site`; returns their addresses.
pub(super) fn scripts(site: &Path, device: Device) -> anyhow::Result<Vec<String>> {
    let many = match device {
        Device::Phone => 0,
        Device::Kiosk => 1,
        Device::Rounds => SCRIPTS.len(),
    };
    let write = |(name, text): &(&str, &str)| {
        let text = squeeze::script(text);
        let name = format!("{name}.{}.js", short_hash(text.as_bytes()));
        fs::write(site.join(&name), text)?;
        Ok(format!("/{name}"))
    };
    SCRIPTS.iter().take(many).map(write).collect()
}

/// Says in the pages of `device` how much they and the files around them take; gives them their
/// worker.
pub(super) fn keep(site: &Path, device: Device, pages: &mut [Page]) -> anyhow::Result<()> {
    let Some((scope, first)) = scope(device).zip(pages.first().map(|page| page.address.clone()))
    else {
        return Ok(());
    };
    let shared = shared(site)?;
    let bytes = shared.iter().map(|(_, bytes)| bytes.len()).sum::<usize>()
        + pages.iter().map(|page| page.html.len()).sum::<usize>();
    for page in pages.iter_mut() {
        page.html = page.html.replace(SIZE, &megabytes(bytes, &page.words));
    }
    let pages = pages.iter().map(|page| (page.address.clone(), page.html.clone().into_bytes()));
    let list: Vec<_> = pages.chain(shared).map(|(path, bytes)| (path, hash(&bytes))).collect();
    let files = serde_json::to_string(&list)?;
    let worker = squeeze::script(WORKER);
    let state = short_hash(format!("{files}{worker}").as_bytes());
    let name = format!("escale-{}-{state}", device.name());
    let kept = format!(
        "const KEPT = {{ name: \"{name}\", home: \"{first}\", files: {files} }};\n{worker}"
    );
    let folder = site.join(scope.trim_matches('/'));
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("worker.js"), kept).context("the worker cannot be written")
}

/// Below which address a device may keep its site.
fn scope(device: Device) -> Option<String> {
    (device != Device::Phone).then(|| format!("/{}", device.folder()))
}

/// The files beside the documents: the same for all devices. Names that come first are neutral,
/// and the shell is none of the site's.
fn shared(site: &Path) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(site)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_file() && !name.ends_with(".html") {
            files.push((format!("/{name}"), fs::read(entry.path())?));
        }
    }
    files.sort();
    Ok(files)
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Rounded up to the next tenth: the documents say it themselves, so they are not yet whole.
fn megabytes(bytes: usize, words: &Words) -> String {
    let tenths = bytes.div_ceil(100_000);
    let (whole, tenth) = (tenths / 10, tenths % 10);
    let args = [("whole", Arg::Number(whole)), ("tenth", Arg::Number(tenth))];
    words.get_with("offline-megabytes", &args).text
}

#[cfg(test)]
mod tests {
    use super::{scripts, writes};
    use escale_core::pack::Device;

    /// Else what an older state of the app's folder holds would be taken along.
    #[test]
    fn each_script_is_known_by_its_name() {
        let site = tempfile::tempdir().expect("a folder");
        let written: Vec<_> = Device::ALL
            .iter()
            .flat_map(|one| scripts(site.path(), *one).expect("scripts"))
            .collect();
        assert!(written.len() > 3 && written.iter().all(|at| writes(&at[1..])), "{written:?}");
        assert!(!writes("art.0b03b69e13c749a3.svg") && !writes("start-9c2e7635c8746f0b.js"));
    }
}
