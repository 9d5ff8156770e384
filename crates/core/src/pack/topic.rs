//! A topic: one subject explained, for one audience, in three beats.

use super::names::{Audience, Code, Need, one_or_more};
use serde::{Deserialize, Serialize};

/// One topic. Its words are the messages `<id>`, `<id>-recognise`, `<id>-breathe`, `<id>-step-1` …
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// The slug: the file's name without its ending.
    #[serde(default)]
    pub id: String,
    /// Permanent link code.
    pub code: Code,
    /// Who it speaks to; the first decides between "tu" and "vous".
    #[serde(deserialize_with = "one_or_more")]
    pub audience: Vec<Audience>,
    /// The door it stands behind.
    pub door: String,
    /// The group it is listed in behind its door; its words are `group-<group>`.
    #[serde(default)]
    pub group: Option<String>,
    /// What help it leads to, most fitting first.
    pub needs: Vec<Need>,
    /// Contacts shown with it, by id: one to write to, one to call.
    #[serde(default)]
    pub contacts: Vec<String>,
    /// Neighbouring topics, by slug.
    #[serde(default)]
    pub related: Vec<String>,
    /// Words that it gives its reader, by the phrase's id.
    #[serde(default)]
    pub phrases: Vec<String>,
    /// The assessment it proposes, by slug.
    #[serde(default)]
    pub assessment: Option<String>,
    /// The illustration, by its name in the sprite.
    #[serde(default)]
    pub art: Option<String>,
}

impl Topic {
    /// `young` or `adult`: how this topic addresses its reader.
    #[must_use]
    pub fn reader(&self) -> &'static str {
        self.audience.first().map_or("young", |a| a.reader())
    }
}
