//! The TOML files of a pack.

use crate::fault::Fault;
use escale_core::pack::{Assessment, Calendar, Campaign, Contact, Pack, Topic};
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

/// Where files are read from, what was read, what was wrong.
struct Reader<'a> {
    folder: &'a Path,
    files: &'a mut BTreeMap<String, String>,
    faults: &'a mut Vec<Fault>,
}

/// The pack in `folder`, if its campaign can be read; a topic that can't be read is left out
/// and said.
pub(super) fn read(
    folder: &Path,
    files: &mut BTreeMap<String, String>,
    faults: &mut Vec<Fault>,
) -> Option<Pack> {
    let mut reader = Reader { folder, files, faults };
    let campaign: Option<Campaign> = reader.file("campaign.toml");
    let contacts: Option<Contacts> = reader.file("contacts.toml");
    let mut topics: Vec<Topic> = reader.all("topics", |topic: &mut Topic, slug| topic.id = slug);
    let assessments = reader.all("assessments", |assessment: &mut Assessment, slug| {
        assessment.id = slug;
        assessment.expand_scales();
    });
    let campaign = campaign?;
    let place = |id: &str| campaign.topics.iter().position(|t| t == id).unwrap_or(usize::MAX);
    topics.sort_by_key(|topic| place(&topic.id));
    Some(Pack {
        contacts: contacts.map(|c| c.contacts).unwrap_or_default(),
        topics,
        assessments,
        calendar: Calendar::default(),
        campaign,
    })
}

impl Reader<'_> {
    /// One file by its path within the pack.
    fn file<T: DeserializeOwned>(&mut self, path: &str) -> Option<T> {
        let text = match std::fs::read_to_string(self.folder.join(path)) {
            Ok(text) => text,
            Err(error) => {
                self.faults.push(Fault::error(
                    path,
                    None,
                    format!("this file cannot be read: {error}"),
                    "put it there; campaigns/example shows what is in it",
                ));
                return None;
            }
        };
        let parsed = toml::from_str(&text).map_err(|error| Fault::of_toml(path, &text, &error));
        self.files.insert(path.to_owned(), text);
        parsed.map_err(|fault| self.faults.push(fault)).ok()
    }

    /// All `.toml` files of a folder of the pack, by name, each named by its slug.
    fn all<T: DeserializeOwned>(&mut self, kind: &str, name: impl Fn(&mut T, String)) -> Vec<T> {
        let entries = std::fs::read_dir(self.folder.join(kind)).into_iter().flatten();
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
            if let Some(mut thing) = self.file::<T>(&format!("{kind}/{slug}.toml")) {
                name(&mut thing, slug);
                found.push(thing);
            }
        }
        found
    }
}
