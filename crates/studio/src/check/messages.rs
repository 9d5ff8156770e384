//! Each text that a screen says is there, once, with the variables that the screen fills; and no
//! text is there that nothing says.

use super::needed::{needed_messages, optional_messages};
use crate::fault::{Code, Fault};
use crate::near::near;
use crate::read::spoken::{Spoken, spoken};
use crate::read::{LanguageWords, Source, WordsFile};
use escale_core::pack::Pack;
use std::collections::{BTreeMap, BTreeSet};

/// The variables that a screen fills, by message.
const FILLED: [(&str, &[&str]); 1] = [("home.promise", &["device"])];

/// One language's messages, file by file.
struct Said<'a> {
    language: &'a LanguageWords,
    files: Vec<(&'a WordsFile, Vec<Spoken>)>,
    ids: BTreeSet<String>,
}

impl<'a> Said<'a> {
    fn of(language: &'a LanguageWords) -> Self {
        let files: Vec<_> = language.files.iter().map(|file| (file, spoken(file))).collect();
        let all = files.iter().flat_map(|(_, said)| said);
        let ids = all.map(|spoken| spoken.id.clone()).collect();
        Self { language, files, ids }
    }

    fn in_the_pack(&self) -> impl Iterator<Item = (&'a WordsFile, &Spoken)> {
        let files = self.files.iter().filter(|(file, _)| !file.is_the_apps());
        files.flat_map(|(file, said)| said.iter().map(|spoken| (*file, spoken)))
    }
}

pub(super) fn check(source: &Source, sound: bool, faults: &mut Vec<Fault>) {
    let said: Vec<Said> = source.words.iter().map(Said::of).collect();
    let Some(first) = said.first() else { return };
    for (place, one) in said.iter().enumerate() {
        let is_first = place == 0;
        if !one.language.app_speaks {
            faults.push(no_locale(source, one.language, is_first));
        }
        twice(one, faults);
        if sound {
            let known = known(&source.pack, one);
            let misspelt = missing(source, one, &known, is_first, faults);
            unused(&known, one, &misspelt, faults);
        }
        variables(first, one, is_first, faults);
    }
}

fn no_locale(source: &Source, words: &LanguageWords, is_first: bool) -> Fault {
    let code = if is_first { Code::NoLocale } else { Code::NoLocaleYet };
    let tag = words.language.as_str();
    let languages = &source.pack.campaign.languages;
    let at = languages.iter().position(|language| language == tag).unwrap_or_default();
    let span = source.at("campaign.toml", &format!("languages[{at}]"));
    Fault::new(code, "campaign.toml").at(span).with("language", tag)
}

fn twice(said: &Said, faults: &mut Vec<Fault>) {
    let mut seen = BTreeSet::new();
    for (file, spoken) in
        said.files.iter().flat_map(|(file, all)| all.iter().map(move |s| (file, s)))
    {
        if !seen.insert(spoken.id.as_str()) {
            let fault = Fault::new(Code::MessageTwice, &file.path).at(spoken.name.clone());
            faults.push(fault.with("id", spoken.id.as_str()));
        }
    }
}

/// Each text that a screen needs; a file that is not there at all is said once, and so is a
/// message with its attributes.
fn missing(
    source: &Source,
    said: &Said,
    known: &BTreeSet<String>,
    is_first: bool,
    faults: &mut Vec<Fault>,
) -> Vec<String> {
    let mut by_file: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (id, file) in needed_messages(&source.pack).into_iter().chain(labels(&source.pack, said)) {
        if !said.ids.contains(&id) {
            by_file.entry(file).or_default().push(id);
        }
    }
    let mut misspelt = Vec::new();
    for (file, ids) in by_file {
        let path = format!("{}/{file}", said.language.language);
        let Some((words, all)) = said.files.iter().find(|(words, _)| words.path == path) else {
            faults.push(missing_file(source, path, &file, &ids, is_first));
            continue;
        };
        let unused = unused_in(known, all);
        for id in &ids {
            let message = id.split('.').next().unwrap_or_default();
            if id != message && ids.iter().any(|other| other == message) {
                continue;
            }
            let desk = Missing { words, all, ids: &ids, is_first };
            let near = near(id, unused.iter().copied()).first().map(|id| (*id).to_owned());
            faults.push(desk.fault(id, near.as_deref()));
            misspelt.extend(near);
        }
    }
    misspelt
}

/// The words of options that the app has no words for.
fn labels(pack: &Pack, said: &Said) -> Vec<(String, String)> {
    let mut needed = Vec::new();
    for assessment in &pack.assessments {
        for item in &assessment.items {
            for option in &item.options {
                if !said.ids.contains(&format!("option-{}", option.id)) {
                    let id = format!("{}-{}.{}", assessment.id, item.id, option.id);
                    needed.push((id, format!("assessments/{}.ftl", assessment.id)));
                }
            }
        }
    }
    needed
}

fn missing_file(
    source: &Source,
    path: String,
    file: &str,
    ids: &[String],
    is_first: bool,
) -> Fault {
    let code = if is_first { Code::MissingWords } else { Code::MissingTranslations };
    let fault = Fault::new(code, path).with("count", ids.len());
    match is_first {
        true => fault.with("known", ids.join(", ")),
        false => fault.with("source", format!("{}/{file}", source.pack.campaign.source_language())),
    }
}

/// A file in which texts are missing.
struct Missing<'a> {
    words: &'a WordsFile,
    all: &'a [Spoken],
    /// All that is missing in it.
    ids: &'a [String],
    is_first: bool,
}

impl Missing<'_> {
    /// Shown at the text that is probably meant, else at its message, else at the file's end.
    fn fault(&self, id: &str, misspelt: Option<&str>) -> Fault {
        let code = if self.is_first { Code::MissingMessage } else { Code::MissingTranslation };
        let fault = Fault::new(code, &self.words.path).with("id", id);
        let (message, attribute) = id.split_once('.').unwrap_or((id, "none"));
        let named = |id: &str| self.all.iter().find(|spoken| spoken.id == id);
        if let Some(other) = misspelt.and_then(named) {
            let fault = fault.at(other.name.clone()).paste(id.rsplit('.').next().unwrap_or(id));
            return fault.with("message", other.id.as_str()).with("attribute", "renamed");
        }
        let fault = fault.with("message", message);
        let of_it = |spoken: &&Spoken| spoken.id.split('.').next() == Some(message);
        if let Some(owner) = self.all.iter().find(of_it).filter(|_| attribute != "none") {
            let span = match owner.id.contains('.') {
                true => message_before(&self.words.text, message, owner),
                false => owner.name.clone(),
            };
            return fault
                .at(span)
                .with("attribute", attribute)
                .paste(format!("    .{attribute} = …"));
        }
        let end = self.words.text.trim_end().len();
        let tails =
            self.ids.iter().filter_map(|other| other.strip_prefix(message)?.strip_prefix('.'));
        let tails: String = tails.map(|tail| format!("\n    .{tail} = …")).collect();
        fault.at(end..end).with("attribute", "none").paste(format!("{message} = …{tails}"))
    }
}

/// The name of a message that has attributes only.
fn message_before(text: &str, message: &str, spoken: &Spoken) -> std::ops::Range<usize> {
    let before = text.get(..spoken.name.start).unwrap_or_default();
    let at = before.rfind(&format!("{message} =")).unwrap_or(spoken.name.start);
    at..at + message.len()
}

/// What something says, or would say.
fn known(pack: &Pack, said: &Said) -> BTreeSet<String> {
    let needed = needed_messages(pack).into_iter().map(|(id, _)| id);
    let named = said.in_the_pack().flat_map(|(_, spoken)| spoken.names.clone());
    needed.chain(optional_messages(pack)).chain(named).collect()
}

/// The messages of a file that nothing says.
fn unused_in<'a>(known: &BTreeSet<String>, all: &'a [Spoken]) -> Vec<&'a str> {
    all.iter().map(|spoken| spoken.id.as_str()).filter(|id| !known.contains(*id)).collect()
}

/// What is probably a misspelt name has been said already, and a message stands for its
/// attributes.
fn unused(known: &BTreeSet<String>, said: &Said, misspelt: &[String], faults: &mut Vec<Fault>) {
    let message = |id: &str| id.split('.').next().unwrap_or_default().to_owned();
    let told = |id: &str| misspelt.iter().any(|other| other == id || *other == message(id));
    for (file, all) in said.files.iter().filter(|(file, _)| !file.is_the_apps()) {
        let unused = unused_in(known, all);
        let alone = |id: &str| id == message(id) || !unused.contains(&message(id).as_str());
        let new = |id: &str| unused.contains(&id) && alone(id) && !told(id);
        for spoken in all.iter().filter(|spoken| new(&spoken.id)) {
            let fault = Fault::new(Code::UnusedMessage, &file.path).at(spoken.name.clone());
            faults.push(fault.with("id", spoken.id.as_str()));
        }
    }
}

fn variables(first: &Said, said: &Said, is_first: bool, faults: &mut Vec<Fault>) {
    let origins = first.in_the_pack().map(|(file, own)| (own.id.as_str(), (file, own))).collect();
    for (file, spoken) in said.in_the_pack() {
        let filled = FILLED.iter().find(|(id, _)| *id == spoken.id).map_or(&[][..], |(_, f)| *f);
        let figure = |name: &str| name.starts_with(crate::figures::VARIABLE);
        for (name, span) in &spoken.variables {
            if !filled.contains(&name.as_str()) && !figure(name) {
                let known: Vec<String> = filled.iter().map(|name| format!("${name}")).collect();
                let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
                let fault = Fault::new(Code::UnknownVariable, &file.path).at(span.clone());
                let fault = fault.with("name", name.as_str()).with("id", spoken.id.as_str());
                faults.push(fault.with("known", known).meant(name, filled.iter().copied()));
            }
        }
        if !is_first {
            lost(&origins, file, spoken, faults);
        }
    }
}

/// Variables of the first language that this translation no longer says.
fn lost(
    origins: &BTreeMap<&str, (&WordsFile, &Spoken)>,
    file: &WordsFile,
    spoken: &Spoken,
    faults: &mut Vec<Fault>,
) {
    let Some((origin, same)) = origins.get(spoken.id.as_str()) else { return };
    let names: BTreeSet<&str> = same.variables.iter().map(|(name, _)| name.as_str()).collect();
    let filled = |name: &str| FILLED.iter().any(|(_, filled)| filled.contains(&name));
    let figure = |name: &str| name.starts_with(crate::figures::VARIABLE);
    for name in names.into_iter().filter(|name| filled(name) || figure(name)) {
        if !spoken.variables.iter().any(|(own, _)| own == name) {
            let fault = Fault::new(Code::LostVariable, &file.path).at(spoken.name.clone());
            let fault = fault.with("id", spoken.id.as_str()).with("name", name);
            faults.push(fault.with("source", origin.path.as_str()));
        }
    }
}
