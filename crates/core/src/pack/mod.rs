//! A campaign pack: everything a département would change, as plain values.
//!
//! The same types are read from TOML by the native tool and from the compiled pack
//! (postcard) by the browser. Words are not here: they are messages, see [`crate::l10n`].

mod assessment;
mod calendar;
mod campaign;
mod contact;
mod device;
mod hours;
mod names;
mod phrase;
pub mod section;
mod then;
mod topic;
mod weekday;
mod written;

pub use assessment::{
    AskIf, Assessment, Choice, Flag, Item, Raises, Scale, Urgency, Weight, Worrying,
};
pub use calendar::Calendar;
pub use campaign::{Campaign, Discretion, Kiosk, Rounds, Seconds, Status};
pub use contact::{Contact, Day, Phone, WebAddress};
pub use device::Device;
pub use hours::{Hours, Rule, Span};
pub use names::{Audience, Code, Need};
pub use phrase::{Phrase, PhraseWay};
pub use then::{
    Then, ThenAsks, ThenDecides, ThenLearns, ThenNever, ThenReports, ThenTrace, ThenWait,
};
pub use topic::Topic;
pub use weekday::Weekday;

use serde::{Deserialize, Serialize};

/// One whole campaign, ready to be rendered or answered from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pack {
    /// Who runs it, in which languages, with which doors and timings.
    pub campaign: Campaign,
    /// Subjects explained, in the order they are listed.
    pub topics: Vec<Topic>,
    /// Private self-assessments.
    pub assessments: Vec<Assessment>,
    /// Everyone who can be reached, best known first.
    pub contacts: Vec<Contact>,
    /// Words that are ready to be said, sent or shown.
    pub phrases: Vec<Phrase>,
    /// The zone's offset changes and the public holidays, so that "open now" needs no zone data
    /// in the browser.
    pub calendar: Calendar,
}

/// Changes whenever the shape of [`Pack`] does: a page and its compiled pack are deployed
/// together, and one left over from an older build must be refused, not misread.
const FORMAT: u8 = 5;

impl Pack {
    /// The compiled form: one format byte, then postcard.
    ///
    /// # Errors
    /// Only if a value cannot be encoded, which no pack read from disk contains.
    pub fn to_bytes(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_extend(self, vec![FORMAT])
    }

    /// Reads the compiled form; `None` if it is of another format or damaged.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (&format, rest) = bytes.split_first()?;
        (format == FORMAT).then(|| postcard::from_bytes(rest).ok())?
    }

    /// What this device may show. A kiosk stands in a public place: nothing for professionals
    /// is on it.
    #[must_use]
    pub fn on(mut self, device: Device) -> Self {
        if device.shows_professional() {
            return self;
        }
        let pro = [Audience::Professional];
        self.topics.retain(|t| t.audience != pro);
        self.assessments.retain(|a| a.audience != pro);
        self.contacts.retain(|c| c.needs != [Need::Pro]);
        let slugs: Vec<String> = self.topics.iter().map(|t| t.id.clone()).collect();
        for topic in &mut self.topics {
            topic.related.retain(|r| slugs.contains(r));
            topic.audience.retain(|a| *a != Audience::Professional);
        }
        self
    }

    /// The doors that lead somewhere, each with its link code: `d2`, `d3` … by its place in the
    /// pack, so that a code means the same on every device.
    pub fn doors(&self) -> impl Iterator<Item = (&str, String)> {
        let doors = self.campaign.doors.iter().enumerate();
        doors
            .filter(|(_, door)| self.topics.iter().any(|t| t.door == **door))
            .map(|(at, door)| (door.as_str(), section::of_door(at)))
    }

    /// The topic with this slug.
    #[must_use]
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|t| t.id == id)
    }

    /// The assessment with this slug.
    #[must_use]
    pub fn assessment(&self, id: &str) -> Option<&Assessment> {
        self.assessments.iter().find(|a| a.id == id)
    }

    /// The phrase with this id.
    #[must_use]
    pub fn phrase(&self, id: &str) -> Option<&Phrase> {
        self.phrases.iter().find(|p| p.id == id)
    }

    /// A sentence to begin a call with: the first of those to be said.
    #[must_use]
    pub fn first_words(&self) -> Option<&Phrase> {
        self.phrases.iter().find(|phrase| phrase.way == PhraseWay::Call)
    }

    /// The contact with this id.
    #[must_use]
    pub fn contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.iter().find(|c| c.id == id)
    }

    /// Who answers in the place of `contact`, as long as no number of its own is known.
    #[must_use]
    pub fn instead_of(&self, contact: &Contact) -> Option<&Contact> {
        let fallback = contact.fallback.as_ref().filter(|_| !contact.has_a_line())?;
        self.contact(fallback)
    }
}
