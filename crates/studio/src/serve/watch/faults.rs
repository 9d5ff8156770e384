//! Faults as the page shows them: where, what, what to do, and the section they are about.

use crate::fault::{self, Fault};
use crate::tongue::Tongue;
use escale_core::pack::{Pack, section};
use serde::Serialize;
use std::path::Path;

/// One fault in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// Whether it keeps the site from being built.
    pub is_error: bool,
    /// `fr/topics/a-gift.ftl:36`.
    pub place: String,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
    /// A line to paste.
    pub paste: Option<String>,
    /// Code of the section it is about, where that is known.
    pub section: Option<String>,
    /// The language it is about, if it is about one only.
    pub language: Option<String>,
    /// The address of that language's document.
    pub document: Option<String>,
    #[serde(skip)]
    file: String,
}

/// The faults of a pack, the gravest first: the only place that knows how faults are told.
pub(super) fn all(pack: &Path, faults: &[Fault], tongue: Tongue) -> Vec<Shown> {
    let told = fault::tell(pack, faults, tongue).into_iter();
    told.map(|told| Shown {
        is_error: told.severity == "error",
        place: told.line.map_or_else(|| told.file.clone(), |line| format!("{}:{line}", told.file)),
        what: told.sentence,
        remedy: told.remedy,
        paste: told.paste,
        file: told.file,
        section: None,
        language: None,
        document: None,
    })
    .collect()
}

impl Shown {
    /// A site that could not be built though the pack has no error.
    pub(super) fn of_building(error: &anyhow::Error) -> Self {
        Self {
            is_error: true,
            place: String::new(),
            what: format!("{error:#}"),
            remedy: String::new(),
            paste: None,
            file: String::new(),
            section: None,
            language: None,
            document: None,
        }
    }

    /// Finds the section that the fault is about in the pack that is shown.
    pub(super) fn find_place(&mut self, shown: Option<&Pack>) {
        let Some(pack) = shown else { return };
        let languages = &pack.campaign.languages;
        let language = languages.iter().find(|tag| self.file.starts_with(&format!("{tag}/")));
        let rest = language
            .map_or(self.file.as_str(), |tag| self.file.get(tag.len() + 1..).unwrap_or_default());
        self.section = section(pack, rest).filter(|_| !self.file.starts_with("locales/"));
        let first = pack.campaign.source_language();
        self.document =
            language.map(|tag| if tag == first { "/".to_owned() } else { format!("/{tag}/") });
        self.language = language.cloned();
    }
}

/// The section that a file, its language's folder taken off, is about.
fn section(pack: &Pack, file: &str) -> Option<String> {
    let slug = |folder: &str| {
        let name = file.strip_prefix(folder)?;
        name.strip_suffix(".ftl").or_else(|| name.strip_suffix(".toml"))
    };
    if let Some(topic) = slug("topics/").and_then(|id| pack.topic(id)) {
        return Some(topic.code.as_str().to_owned());
    }
    if let Some(assessment) = slug("assessments/").and_then(|id| pack.assessment(id)) {
        return Some(assessment.code.as_str().to_owned());
    }
    match file {
        "contacts.toml" | "contacts.ftl" => Some(section::HELP.to_owned()),
        "campaign.ftl" => Some(section::HOME.to_owned()),
        _ => None,
    }
}
