//! What a campaign begins with, each answer made sure of.

use super::template;
use crate::holidays::is_in_european_france;
use crate::tongue::Tongue;
use anyhow::Context as _;
use std::path::{Path, PathBuf};

/// All that the template needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// The folder to write.
    pub dir: PathBuf,
    /// Short name, from the folder's.
    pub id: String,
    /// Title of the tab.
    pub name: String,
    /// Who speaks.
    pub owner: String,
    /// `FR` or `FR-57`.
    pub territory: String,
    /// By tag, the source first.
    pub languages: Vec<String>,
}

impl Start {
    /// The language it is written in.
    #[must_use]
    pub fn source(&self) -> &str {
        self.languages.first().map_or(template::FALLBACK, String::as_str)
    }

    /// The languages that the template has no words for.
    pub fn untranslated(&self) -> impl Iterator<Item = &str> {
        self.languages.iter().map(String::as_str).filter(|tag| !template::speaks(tag))
    }
}

/// A short name made from the folder's.
pub(super) fn id(dir: &Path, tongue: Tongue) -> anyhow::Result<String> {
    let name = dir.file_name().and_then(|name| name.to_str()).with_context(|| {
        tongue
            .either(
                "donnez un nom au dossier, par exemple ma-campagne",
                "name the folder, for example my-campaign",
            )
            .to_owned()
    })?;
    let plain = |sign: char| match sign.to_ascii_lowercase() {
        sign @ ('a'..='z' | '0'..='9') => sign,
        'à' | 'â' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' => 'o',
        'ç' => 'c',
        'ù' | 'û' => 'u',
        _ => '-',
    };
    let id: String = name.chars().map(plain).collect();
    let id = id.trim_matches('-');
    Ok(if id.is_empty() { "campaign" } else { id }.to_owned())
}

/// One line of words that stands in TOML and in Fluent as it is.
pub(super) fn line(text: &str, tongue: Tongue) -> Result<String, String> {
    let text = text.trim();
    if text.is_empty() {
        return Err(tongue.either("il faut quelques mots", "a few words are needed").to_owned());
    }
    let bad = |sign: char| "\"\\{}<>".contains(sign) || sign.is_control();
    match text.chars().find(|sign| bad(*sign)) {
        None => Ok(text.to_owned()),
        Some(sign) => Err(match tongue {
            Tongue::Fr => format!("écrivez-le sans {sign}"),
            Tongue::En => format!("write it without {sign}"),
        }),
    }
}

/// `FR`, or a département as `FR-57`, `FR-2A`. The numbers of the template are those of European
/// France, with its clock: elsewhere they would be wrong, and a wrong hour costs a child.
pub(super) fn territory(text: &str, tongue: Tongue) -> Result<String, String> {
    let text = text.trim().to_ascii_uppercase();
    if is_in_european_france(&text) {
        return Ok(text);
    }
    Err(tongue
        .either(
            "écrivez FR, ou FR, un tiret et le numéro du département, par exemple FR-57. `escale new` \
             ne connaît que les numéros nationaux et l'heure de la France d'Europe ; ailleurs, copiez campaigns/example",
            "write FR, or FR, a dash and the number of the département, for example FR-57. `escale new` \
             knows only the national numbers and the clock of France in Europe; elsewhere copy campaigns/example",
        )
        .to_owned())
}

/// Language tags with commas between, as written into campaign.toml: no folder may be left by
/// one, and the app must speak the first.
pub(super) fn languages(text: &str, tongue: Tongue) -> Result<String, String> {
    let mut tags: Vec<&str> = Vec::new();
    for tag in text.split([',', ' ']).map(str::trim).filter(|tag| !tag.is_empty()) {
        let parts: Vec<&str> = tag.split('-').collect();
        let begins = parts.first().is_some_and(|language| {
            language.len() <= 3 && language.chars().all(|c| c.is_ascii_lowercase())
        });
        let fits = |part: &&str| {
            (2..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
        };
        if !begins || !parts.iter().all(fits) {
            return Err(match tongue {
                Tongue::Fr => format!("`{tag}` n'est pas un code de langue ; exemple : fr,en"),
                Tongue::En => format!("`{tag}` is not a language's code; for example: fr,en"),
            });
        }
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    let spoken = crate::read::app_languages();
    match tags.first() {
        Some(first) if spoken.iter().any(|tag| tag == first) => Ok(tags.join(",")),
        _ => Err(match tongue {
            Tongue::Fr => format!(
                "la première langue doit être parlée par l'application : {}",
                spoken.join(", ")
            ),
            Tongue::En => {
                format!("the first language must be one that the app speaks: {}", spoken.join(", "))
            }
        }),
    }
}
