//! `escale new`: a small complete pack to begin a campaign with.
//!
//! The template's numbers and words are those of France, in French and English. In a language
//! that it has no words for, the source language's files hold the French words, to be
//! translated; a further language's files are left out, and the site shows the source's words.

mod answer;
mod ask;
mod template;

pub use answer::Start;
pub use template::write;

use crate::tongue::Tongue;
use anyhow::{Context as _, bail};
use std::fmt::Write as _;
use std::io::{BufRead, IsTerminal as _, Write};
use std::path::PathBuf;

/// What was said on the command line; what is missing is asked, or has a default.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Wishes {
    /// The folder to write: a new one, or an empty one.
    pub dir: PathBuf,
    /// The campaign's name, neutral: everybody sees it in the browser's tab.
    #[arg(long)]
    pub name: Option<String>,
    /// The département, for example FR-57; FR for all of France.
    #[arg(long)]
    pub territory: Option<String>,
    /// The languages, the one you write in first, for example fr,en.
    #[arg(long)]
    pub languages: Option<String>,
    /// Who speaks: the name of the institution.
    #[arg(long)]
    pub owner: Option<String>,
}

/// Asks what is missing, writes the pack, says what comes next.
///
/// # Errors
/// If a wish cannot be granted, the folder isn't empty, or nothing can be written.
pub fn new(wishes: Wishes, tongue: Tongue) -> anyhow::Result<()> {
    template::refuse_full(&wishes.dir, tongue)?;
    let stdin = std::io::stdin();
    let start = if stdin.is_terminal() {
        begin(wishes, tongue, &mut Some((stdin.lock(), std::io::stdout())))?
    } else {
        begin(wishes, tongue, &mut None::<(std::io::Empty, std::io::Sink)>)?
    };
    let files = write(&start, tongue)?;
    print!("{}", done(&start, files, tongue));
    Ok(())
}

/// From wishes to answers; `talk` is where to ask what is missing.
///
/// # Errors
/// If an answer is not possible, or one is missing that nobody can be asked for.
pub fn begin<R: BufRead, W: Write>(
    wishes: Wishes,
    tongue: Tongue,
    talk: &mut Option<(R, W)>,
) -> anyhow::Result<Start> {
    let Wishes { dir, name, territory, languages, owner } = wishes;
    let id = answer::id(&dir, tongue)?;
    let mut settle = |question: &ask::Question, given: Option<String>| match (given, &mut *talk) {
        (Some(given), _) => (question.read)(&given, tongue)
            .map_err(|why| anyhow::anyhow!("--{}: {why}", question.flag)),
        (None, Some((input, output))) => ask::ask(question, tongue, input, output),
        (None, None) => match question.default(tongue) {
            Some(default) => (question.read)(default, tongue).map_err(anyhow::Error::msg),
            None => bail!(
                "--{} {}",
                question.flag,
                tongue.either("manque : ", "is missing: ").to_owned() + question.words(tongue)
            ),
        },
    };
    let name = settle(&ask::NAME, name)?;
    let owner = settle(&ask::OWNER, owner)?;
    let territory = settle(&ask::TERRITORY, territory)?;
    let languages = settle(&ask::LANGUAGES, languages)?;
    let languages = languages.split(',').map(str::to_owned).collect();
    Ok(Start { dir, id, name, owner, territory, languages })
}

/// What was written, what is still missing, what to type next.
fn done(start: &Start, files: usize, tongue: Tongue) -> String {
    let dir = start.dir.display();
    let languages = start.languages.join(", ");
    let (name, territory, source) = (&start.name, &start.territory, start.source());
    let mut text = match tongue {
        Tongue::Fr => format!(
            "« {name} » est dans {dir} : {files} fichiers, langues : {languages}.\n\n\
             Ce qui manque encore :\n  \
             - les numéros locaux ({territory}) : {dir}/contacts.toml\n  \
             - tout ce qui est « à compléter » : {dir}/{source}/campaign.ftl\n"
        ),
        Tongue::En => format!(
            "“{name}” is in {dir}: {files} files, languages: {languages}.\n\n\
             What is still missing:\n  \
             - the local numbers ({territory}): {dir}/contacts.toml\n  \
             - whatever is “to be completed” (« à compléter »): {dir}/{source}/campaign.ftl\n"
        ),
    };
    for language in start.untranslated() {
        let _ = match (tongue, language == source) {
            (Tongue::Fr, true) => {
                writeln!(
                    text,
                    "  - les mots ({language}) : {dir}/{language}/ est encore en français"
                )
            }
            (Tongue::Fr, false) => writeln!(
                text,
                "  - les mots ({language}) : copiez {dir}/{source} sous le nom {language}, traduisez"
            ),
            (Tongue::En, true) => {
                writeln!(text, "  - the words ({language}): {dir}/{language}/ is still in French")
            }
            (Tongue::En, false) => writeln!(
                text,
                "  - the words ({language}): copy {dir}/{source} as {language}, then translate"
            ),
        };
    }
    let next = tongue.either("Ensuite", "Next");
    let _ = writeln!(text, "\n{next} :\n  escale check {dir}\n  escale serve {dir} --watch");
    text.replace("Next :", "Next:")
}

/// The folder's parent, so that what is written aside can be renamed into place.
fn parent_of(dir: &std::path::Path) -> anyhow::Result<PathBuf> {
    let parent = dir.parent().filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.map_or_else(|| PathBuf::from("."), PathBuf::from);
    std::fs::create_dir_all(&parent).with_context(|| parent.display().to_string())?;
    Ok(parent)
}
