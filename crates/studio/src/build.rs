//! A whole site, built aside and put in place only when it is complete.

use crate::read::Source;
use crate::{compile, render};
use anyhow::{Context as _, bail};
use jiff::civil::Date;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use walkdir::WalkDir;

/// Builds the site of `source` with the app in `app` (Trunk's output) into `out`, replacing what
/// is there. On an error, or if it is interrupted, `out` stays as it was.
///
/// # Errors
/// If `out` holds something else than a site, the app is not built, or nothing can be written.
pub fn build(source: &Source, today: Date, app: &Path, out: &Path) -> anyhow::Result<()> {
    if !may_be_replaced(out) {
        bail!(
            "{} holds something else than a site, which would be lost: name a new folder, or an \
             empty one",
            out.display()
        );
    }
    let parent = out.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(parent).with_context(|| format!("{} cannot be made", parent.display()))?;
    let aside = tempfile::Builder::new().prefix(".escale-").tempdir_in(parent)?;
    let site = aside.path().join("site");
    assemble(source, today, app, &site, true)?;
    compress(&site)?;
    put_in_place(&site, out).with_context(|| format!("{} cannot be written", out.display()))
}

/// Whether nothing is lost with `out`: it is not there, empty, or a site of ours.
fn may_be_replaced(out: &Path) -> bool {
    let Ok(entries) = fs::read_dir(out) else {
        return !out.exists();
    };
    let names: Vec<_> = entries.flatten().map(|entry| entry.file_name()).collect();
    let ours = |name: &std::ffi::OsString| name.to_string_lossy().starts_with("campaign.");
    names.is_empty() || names.iter().any(ours)
}

/// Puts `site` where `out` is. Where the system can, they change places in one step, so that
/// there is a whole site at any moment; what was there goes with the folder beside it.
fn put_in_place(site: &Path, out: &Path) -> std::io::Result<()> {
    if !out.exists() {
        return fs::rename(site, out);
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        if renameat_with(CWD, site, CWD, out, RenameFlags::EXCHANGE).is_ok() {
            return Ok(());
        }
    }
    // Not on this system, or not on this disk.
    fs::rename(out, site.with_extension("old"))?;
    fs::rename(site, out)
}

/// All files of the site in the new folder `site`, uncompressed; with `policy`, each document
/// carries its content policy.
///
/// # Errors
/// If the app is not built, or nothing can be written.
pub fn assemble(
    source: &Source,
    today: Date,
    app: &Path,
    site: &Path,
    policy: bool,
) -> anyhow::Result<()> {
    let compiled = compile::compile(source, today)?;
    copy_app(app, site)?;
    render::documents(source, &compiled, site, policy)?;
    Ok(fs::remove_file(site.join("shell.html"))?)
}

/// The built app without what belongs to a pack: documents with their scripts, and compiled
/// packs.
fn copy_app(app: &Path, site: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(site)?;
    for entry in WalkDir::new(app) {
        let entry = entry.with_context(|| {
            format!("{} cannot be read: run `trunk build --release` first", app.display())
        })?;
        let path = entry.path().strip_prefix(app)?;
        let name = entry.file_name().to_string_lossy();
        let of_a_pack =
            name.starts_with("campaign.") || name == "index.html" || render::writes(&name);
        if entry.file_type().is_file() && !of_a_pack {
            let to = site.join(path);
            to.parent().map(fs::create_dir_all).transpose()?;
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

/// Writes `.br` and `.gz` beside each file, at the highest level: done once, sent often.
fn compress(site: &Path) -> anyhow::Result<()> {
    let files: Vec<_> =
        WalkDir::new(site).into_iter().flatten().filter(|e| e.file_type().is_file()).collect();
    for entry in files {
        let bytes = fs::read(entry.path())?;
        let beside = |ending: &str| {
            let mut name = entry.path().as_os_str().to_owned();
            name.push(ending);
            fs::File::create(name)
        };
        let options =
            brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
        brotli::BrotliCompress(&mut bytes.as_slice(), &mut beside(".br")?, &options)?;
        let mut gzip = flate2::write::GzEncoder::new(beside(".gz")?, flate2::Compression::best());
        gzip.write_all(&bytes)?;
        gzip.finish()?;
    }
    Ok(())
}
