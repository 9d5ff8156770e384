//! Writes a large pack for measuring: the example's texts, over and over, in several languages.
//!
//! ```text
//! cargo run -p escale --example large_pack -- --topics 300 --languages 3 --out target/large
//! ```

use anyhow::Context as _;
use clap::Parser;
use std::fs;
use std::path::{Path, PathBuf};

/// Languages of the pack, those that the app speaks first. The words stay German.
const LANGUAGES: [&str; 8] = ["de", "fr", "en", "es", "it", "nl", "pl", "pt"];
/// The signs of a link code, as docs/pack.md says.
const FIRST: &str = "abcdefghjkmnpqrstuvwxyz";
const SECOND: &str = "23456789abcdefghjkmnpqrstuvwxyz";
/// Link codes that the site keeps for itself.
const TAKEN: [&str; 10] = ["hm", "hp", "ab", "er", "at", "d2", "d3", "d4", "d5", "d6"];

/// Writes a large pack.
#[derive(Parser)]
struct Arguments {
    /// How many topics; there are codes for 700.
    #[arg(long, default_value_t = 300)]
    topics: usize,
    /// How many languages, up to 8.
    #[arg(long, default_value_t = 3)]
    languages: usize,
    /// The pack to take texts from.
    #[arg(long, default_value = "campaigns/example")]
    from: PathBuf,
    /// The new folder.
    #[arg(long)]
    out: PathBuf,
}

fn main() -> anyhow::Result<()> {
    let Arguments { topics, languages, from, out } = Arguments::parse();
    let languages = LANGUAGES.get(..languages).context("there are 8 languages")?;
    let codes: Vec<String> = codes().take(topics).collect();
    anyhow::ensure!(codes.len() == topics, "there are codes for {} topics", codes.len());
    anyhow::ensure!(!out.exists(), "{} is there already", out.display());

    let list = languages.iter().map(|tag| format!("{tag:?}")).collect::<Vec<_>>().join(", ");
    let campaign = read(&from, "campaign.toml")?;
    let campaign = campaign.replace("languages = [\"de\"]", &format!("languages = [{list}]"));
    let campaign = campaign.replace("topics = [\"a-gift\", \"my-child\"]", "topics = []");
    write(&out, "campaign.toml", &campaign)?;
    write(&out, "contacts.toml", &read(&from, "contacts.toml")?)?;
    for tag in languages {
        for file in ["campaign.ftl", "contacts.ftl"] {
            write(&out, &format!("{tag}/{file}"), &read(&from, &format!("de/{file}"))?)?;
        }
    }

    for kind in ["a-gift", "my-child"] {
        let facts = read(&from, &format!("topics/{kind}.toml"))?;
        let words = read(&from, &format!("de/topics/{kind}.ftl"))?;
        let odd = usize::from(kind == "my-child");
        for (at, code) in codes.iter().enumerate().filter(|(at, _)| at % 2 == odd) {
            let name = format!("{kind}-{at}");
            let near = format!("related = [\"{kind}-{}\"]", if at < 2 { at } else { at - 2 });
            let facts = facts.replace("code = \"k4\"", &format!("code = {code:?}"));
            let facts = facts.replace("code = \"q7\"", &format!("code = {code:?}"));
            let facts = facts.replace("related = []", &near);
            write(&out, &format!("topics/{name}.toml"), &facts)?;
            for tag in languages {
                let words = words.replace(kind, &name);
                write(&out, &format!("{tag}/topics/{name}.ftl"), &words)?;
            }
        }
    }
    println!("{} topics in {} languages are in {}", topics, languages.len(), out.display());
    Ok(())
}

fn codes() -> impl Iterator<Item = String> {
    let all = FIRST.chars().flat_map(|a| SECOND.chars().map(move |b| format!("{a}{b}")));
    all.filter(|code| !TAKEN.contains(&code.as_str()))
}

fn read(pack: &Path, file: &str) -> anyhow::Result<String> {
    fs::read_to_string(pack.join(file)).with_context(|| format!("{file} cannot be read"))
}

fn write(out: &Path, file: &str, text: &str) -> anyhow::Result<()> {
    let path = out.join(file);
    path.parent().map(fs::create_dir_all).transpose()?;
    fs::write(&path, text).with_context(|| format!("{} cannot be written", path.display()))
}
