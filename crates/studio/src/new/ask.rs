//! Plain questions, one a line, each asked again until its answer fits.

use super::answer;
use crate::tongue::Tongue;
use anyhow::bail;
use std::io::{BufRead, Write};

/// One question.
pub(super) struct Question {
    /// The flag that answers it.
    pub(super) flag: &'static str,
    french: &'static str,
    english: &'static str,
    /// What an empty answer means, in French and English.
    defaults: Option<(&'static str, &'static str)>,
    /// The answer as it is used, or why it cannot be.
    pub(super) read: fn(&str, Tongue) -> Result<String, String>,
}

pub(super) const NAME: Question = Question {
    flag: "name",
    french: "Le nom de la campagne, neutre : il se voit dans l'onglet (exemple : Escale)",
    english: "The campaign's name, neutral: it is seen in the browser's tab (for example: Escale)",
    defaults: None,
    read: answer::line,
};

pub(super) const OWNER: Question = Question {
    flag: "owner",
    french: "Qui parle : le nom de votre institution",
    english: "Who speaks: the name of your institution",
    defaults: Some(("à compléter", "to be completed")),
    read: answer::line,
};

pub(super) const TERRITORY: Question = Question {
    flag: "territory",
    french: "Le territoire : FR, un tiret, le département (exemple : FR-57)",
    english: "The territory: FR, a dash, the département (for example: FR-57)",
    defaults: Some(("FR", "FR")),
    read: answer::territory,
};

pub(super) const LANGUAGES: Question = Question {
    flag: "languages",
    french: "Les langues, celle où vous écrivez d'abord (exemple : fr,en)",
    english: "The languages, the one you write in first (for example: fr,en)",
    defaults: Some(("fr", "fr")),
    read: answer::languages,
};

impl Question {
    pub(super) fn words(&self, tongue: Tongue) -> &'static str {
        tongue.either(self.french, self.english)
    }

    pub(super) fn default(&self, tongue: Tongue) -> Option<&'static str> {
        self.defaults.map(|(french, english)| tongue.either(french, english))
    }
}

/// Asks until the answer fits.
pub(super) fn ask(
    question: &Question,
    tongue: Tongue,
    input: &mut impl BufRead,
    output: &mut impl Write,
) -> anyhow::Result<String> {
    let default = question.default(tongue);
    let shown = default.map(|default| format!(" [{default}]")).unwrap_or_default();
    loop {
        write!(output, "{}{shown}\n> ", question.words(tongue))?;
        output.flush()?;
        let mut typed = String::new();
        if input.read_line(&mut typed)? == 0 {
            bail!(
                "{}",
                tongue.either("interrompu : rien n'est écrit", "interrupted: nothing is written")
            );
        }
        let typed = typed.trim();
        let answer = if typed.is_empty() { default.unwrap_or_default() } else { typed };
        match (question.read)(answer, tongue) {
            Ok(answer) => return Ok(answer),
            Err(why) => writeln!(output, "  → {why}")?,
        }
    }
}
