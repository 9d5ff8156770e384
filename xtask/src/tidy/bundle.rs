//! The built site: what must not be in it, and how heavy it may be.

use std::path::Path;

use anyhow::{Context as _, Result, bail};

use super::Look::Banned;
use super::{File, Finding, Hit, Rule, files};
use crate::context::Context;

pub(super) const RULES: &[Rule] = &[Rule {
    name: "no-inner-html",
    rooms: &["*.js"],
    except: &[],
    look: Banned(&["*innerHTML*"]),
    why: "the strict policy stops the app where it makes elements out of text",
    instead: "give every literal nested subtree of a live `view!` a dynamic child or attribute",
}];

/// A size with what it may be, in bytes.
pub(super) struct Weight {
    pub(super) path: String,
    pub(super) what: &'static str,
    pub(super) bytes: usize,
    pub(super) most: usize,
}

/// All that breaks the rules and budgets in the site at `folder`.
pub(super) fn judge(context: &Context, folder: &Path) -> Result<Vec<Hit>> {
    let paths =
        files::below(folder).with_context(|| format!("no built site in {}", folder.display()))?;
    let mut scripts = Vec::new();
    for path in paths.iter().filter(|path| path.ends_with(".js")) {
        scripts.push(File { text: read(folder, path)?, path: path.clone() });
    }
    let mut hits = super::judge(&scripts, RULES);
    hits.extend(telling_names(&paths, &slugs(context)?));
    let weights = weigh(folder, &paths)?;
    for weight in &weights {
        println!("   {}", row(weight));
    }
    hits.extend(weights.into_iter().filter(|weight| weight.bytes > weight.most).map(too_heavy));
    Ok(hits)
}

/// The names of topics and assessments, of all packs.
fn slugs(context: &Context) -> Result<Vec<String>> {
    let packs = files::below(&context.root.join("campaigns"))?;
    let slug = |path: &String| {
        let (folder, file) = path.rsplit_once('/')?;
        let telling = folder.ends_with("/topics") || folder.ends_with("/assessments");
        file.strip_suffix(".toml").filter(|_| telling).map(str::to_owned)
    };
    Ok(packs.iter().filter_map(slug).collect())
}

/// File names that would tell a server, a log or a neighbour what is read.
pub(super) fn telling_names(paths: &[String], slugs: &[String]) -> Vec<Hit> {
    let tells = |path: &&String| {
        path.split(['/', '.']).any(|part| slugs.iter().any(|slug| holds(part, slug)))
    };
    let hit = |path: &String| Hit {
        finding: Finding { path: path.clone(), line: 1, text: "a file name".to_owned() },
        rule: "neutral-names",
        why: "a request must not tell what is read",
        instead: "one file for all topics, or a neutral name",
    };
    paths.iter().filter(tells).map(hit).collect()
}

/// Whether `slug` stands in `part` between hyphens: `a-debt` in `a-debt-3f2a`.
fn holds(part: &str, slug: &str) -> bool {
    format!("-{part}-").contains(&format!("-{slug}-"))
}

fn weigh(folder: &Path, paths: &[String]) -> Result<Vec<Weight>> {
    let mut weights = Vec::new();
    let budgets = [
        (".wasm", false, "the app", 93_000),
        (".js", false, "all scripts", 12_000),
        (".js", true, "scripts on no phone", 8_000),
        (".svg", false, "all pictures", 40_000),
    ];
    for (ending, on_no_phone, what, most) in budgets {
        let mut bytes = 0;
        let weighed =
            |path: &&String| path.ends_with(ending) && is_on_no_phone(path) == on_no_phone;
        for path in paths.iter().filter(weighed) {
            bytes += compressed(&std::fs::read(folder.join(path))?)?;
        }
        if bytes == 0 {
            bail!("no {ending} in {}: was it built?", folder.display());
        }
        weights.push(Weight { path: format!("*{ending}"), what, bytes, most });
    }
    // What prepares a kiosk is no document of the campaign.
    let documents = paths.iter().filter(|path| {
        path.rsplit('/').next() == Some("index.html") && !path.ends_with("prepare/index.html")
    });
    let mut any = false;
    for path in documents {
        weights.extend(weigh_document(path, &read(folder, path)?)?);
        any = true;
    }
    if !any {
        bail!("no index.html in {}: did Trunk's hook run?", folder.display());
    }
    Ok(weights)
}

/// What only kiosks and rounds carry.
fn is_on_no_phone(path: &str) -> bool {
    let own = ["offline.", "board.", "show."];
    path.ends_with("/worker.js") || own.iter().any(|name| path.starts_with(name))
}

/// Home must be light, since it is painted first; and boot.js, since it stands before it.
pub(super) fn weigh_document(path: &str, text: &str) -> Result<Vec<Weight>> {
    let home = home(text)
        .with_context(|| format!("{path} holds no `<section id=\"hp\"`, the end of home"))?;
    let boot = boot(text).with_context(|| format!("{path} holds no inline script, boot.js"))?;
    // A kiosk and a tablet are given theirs once, where there is network.
    let given = path.starts_with("kiosk/") || path.starts_with("rounds/");
    let whole = if given { 66_000 } else { 60_000 };
    let weight = |what, bytes, most| Weight { path: path.to_owned(), what, bytes, most };
    Ok(vec![
        weight("up to the end of home", compressed(home.as_bytes())?, 14_000),
        weight("whole", compressed(text.as_bytes())?, whole),
        weight("boot.js, as it stands", boot.len(), 3_000),
    ])
}

fn home(text: &str) -> Option<&str> {
    let help = text.match_indices("<section ").find(|(at, _)| {
        let tag = text.split_at(*at).1.split('>').next().unwrap_or_default();
        tag.contains(" id=\"hp\"")
    });
    help.map(|(at, _)| text.split_at(at).0)
}

fn boot(text: &str) -> Option<&str> {
    let inline = text.split("<script").skip(1).find_map(|rest| {
        let (attributes, script) = rest.split_once('>')?;
        (!attributes.contains("src=")).then_some(script)
    })?;
    inline.split_once("</script>").map(|(script, _)| script)
}

fn compressed(bytes: &[u8]) -> Result<usize> {
    let best = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut small, &best)?;
    Ok(small.len())
}

fn row(Weight { path, what, bytes, most }: &Weight) -> String {
    let kilo = |bytes: &usize| format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100);
    let verdict = if bytes > most { "TOO HEAVY" } else { "ok" };
    format!("{path:<24} {what:<22} {:>9} of {:>8}  {verdict}", kilo(bytes), kilo(most))
}

pub(super) fn too_heavy(weight: Weight) -> Hit {
    let text = format!("{}: {} bytes, may be {}", weight.what, weight.bytes, weight.most);
    Hit {
        finding: Finding { path: weight.path, line: 1, text },
        rule: "budget",
        why: "it must arrive on one bar of network, before patience ends",
        instead: "shorten, share or leave out; a budget is raised in docs/decisions only",
    }
}

fn read(folder: &Path, path: &str) -> Result<String> {
    std::fs::read_to_string(folder.join(path)).with_context(|| format!("{path} can't be read"))
}
