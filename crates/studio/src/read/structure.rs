//! The TOML files of a pack.

use super::safely::{self, Unreadable};
use super::shape::{self, Key};
use super::shape_of;
use crate::check::never::{self, OwnWords};
use crate::fault::{Code, Fault};
use escale_core::pack::{Assessment, Calendar, Campaign, Contact, Pack, Phrase, Topic};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::path::Path;

/// `contacts.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Contacts {
    #[serde(rename = "contact")]
    contacts: Vec<Contact>,
}

/// `phrases.toml`; a pack needs none.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Phrases {
    #[serde(default, rename = "phrase")]
    phrases: Vec<Phrase>,
}

/// Where files are read from, what was read, what was wrong.
struct Reader<'a> {
    folder: &'a Path,
    files: &'a mut BTreeMap<String, String>,
    faults: &'a mut Vec<Fault>,
}

/// The pack in `folder`, if its campaign can be read, and the place in the file of each of its
/// contacts. A topic or a contact that can't be read is left out and said.
pub(super) fn read(
    folder: &Path,
    files: &mut BTreeMap<String, String>,
    faults: &mut Vec<Fault>,
) -> Option<(Pack, Vec<usize>)> {
    let mut reader = Reader { folder, files, faults };
    let campaign: Option<Campaign> = reader.file("campaign.toml", shape::CAMPAIGN);
    let (places, contacts) = reader.contacts().into_iter().unzip();
    let mut topics: Vec<Topic> =
        reader.all("topics", shape::TOPIC, |topic: &mut Topic, slug| topic.id = slug);
    let own = |assessment: &mut Assessment, slug| {
        assessment.id = slug;
        assessment.expand_scales();
    };
    let assessments = reader.all("assessments", shape::ASSESSMENT, own);
    let Phrases { phrases } = reader.if_there("phrases.toml", shape::PHRASES);
    let campaign = campaign?;
    let place = |id: &str| campaign.topics.iter().position(|t| t == id).unwrap_or(usize::MAX);
    topics.sort_by_key(|topic| place(&topic.id));
    let calendar = Calendar::default();
    let pack = Pack { contacts, topics, assessments, phrases, calendar, campaign };
    Some((pack, places))
}

/// The words that the campaign in `folder` does not say; it needs none of its own.
pub(super) fn own_words(
    folder: &Path,
    files: &mut BTreeMap<String, String>,
    faults: &mut Vec<Fault>,
) -> OwnWords {
    Reader { folder, files, faults }.if_there(never::FILE, shape::OWN_WORDS)
}

impl Reader<'_> {
    /// One file by its path within the pack.
    fn file<T: DeserializeOwned>(&mut self, path: &str, keys: &[Key]) -> Option<T> {
        let text = match safely::text(self.folder, path) {
            Ok(text) => text,
            Err(why) => {
                self.faults.push(why.fault(path));
                return None;
            }
        };
        let mut faults = shape_of::check(path, &text, keys);
        let parsed = toml::from_str(&text);
        if let Err(error) = &parsed
            && faults.is_empty()
        {
            let detail = error.message().trim().replace('\n', " ");
            faults.push(Fault::new(Code::TomlOther, path).at(error.span()).with("detail", detail));
        }
        self.files.insert(path.to_owned(), text);
        let sound = faults.is_empty();
        self.faults.append(&mut faults);
        parsed.ok().filter(|_| sound)
    }

    /// A file that a pack may do without.
    fn if_there<T: DeserializeOwned + Default>(&mut self, path: &str, keys: &[Key]) -> T {
        match safely::inside(self.folder, path) {
            Err(Unreadable::Missing) => T::default(),
            _ => self.file(path, keys).unwrap_or_default(),
        }
    }

    /// The contacts, each with its place in the file. One that can't be read hides no fault of
    /// the others.
    fn contacts(&mut self) -> Vec<(usize, Contact)> {
        const FILE: &str = "contacts.toml";
        if let Some(Contacts { contacts }) = self.file(FILE, shape::CONTACTS) {
            return contacts.into_iter().enumerate().collect();
        }
        let text = self.files.get(FILE).map_or("", String::as_str);
        let table = toml::from_str::<toml::Table>(text).unwrap_or_default();
        let written = table.get("contact").and_then(|list| list.as_array());
        let read = written.into_iter().flatten().map(|one| Contact::deserialize(one.clone()));
        read.enumerate().filter_map(|(at, contact)| Some((at, contact.ok()?))).collect()
    }

    /// All `.toml` files of a folder of the pack, by name, each named by its slug.
    fn all<T: DeserializeOwned>(
        &mut self,
        kind: &str,
        keys: &[Key],
        name: impl Fn(&mut T, String),
    ) -> Vec<T> {
        let folder = match safely::inside(self.folder, kind) {
            Ok(folder) => folder,
            Err(Unreadable::Missing) => return Vec::new(),
            Err(why) => {
                self.faults.push(why.fault(kind));
                return Vec::new();
            }
        };
        let entries = std::fs::read_dir(folder).into_iter().flatten();
        let mut slugs: Vec<String> = entries
            .flatten()
            .filter_map(|entry| {
                let file = entry.file_name().into_string().ok()?;
                Some(file.strip_suffix(".toml")?.to_owned())
            })
            .collect();
        slugs.sort();
        let mut found = Vec::new();
        for slug in slugs {
            if let Some(mut thing) = self.file::<T>(&format!("{kind}/{slug}.toml"), keys) {
                name(&mut thing, slug);
                found.push(thing);
            }
        }
        found
    }
}
