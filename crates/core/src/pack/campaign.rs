//! The campaign itself: `campaign.toml`.

use super::Day;
use serde::{Deserialize, Deserializer, Serialize};

/// Who runs the campaign, where, in which languages, with which doors and timings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Campaign {
    /// Short name, as in the folder.
    pub id: String,
    /// Who speaks.
    pub owner: String,
    /// Draft or published.
    pub status: Status,
    /// Languages by their BCP 47 tag. The first is the source and the last fallback.
    pub languages: Vec<String>,
    /// IANA time zone of the opening hours, for example `Europe/Paris`.
    pub zone: String,
    /// Where the campaign is: a country or a part of one, for example `FR-57`. Contacts that
    /// can't be reached from there come last; without it, no contact does.
    #[serde(default)]
    pub territory: Option<String>,
    /// The public holidays: the code of a territory, or each day. The calendar holds them.
    #[serde(deserialize_with = "code_or_days")]
    pub holidays: Vec<String>,
    /// Doors of the home screen, in their order.
    pub doors: Vec<String>,
    /// Order of the topics, by slug; those not named follow by name.
    #[serde(default)]
    pub topics: Vec<String>,
    /// Where the site is public: what a kiosk or a tablet hands over begins so.
    #[serde(default)]
    pub public_address: Option<super::WebAddress>,
    /// What a passer-by may see.
    pub discretion: Discretion,
    /// Timings of a screen in a public place.
    #[serde(default)]
    pub kiosk: Kiosk,
    /// The board of an outreach worker.
    #[serde(default)]
    pub rounds: Rounds,
}

impl Campaign {
    /// The language all others are translated from.
    #[must_use]
    pub fn source_language(&self) -> &str {
        self.languages.first().map_or("fr", String::as_str)
    }
}

/// A code, or a list of days.
fn code_or_days<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Holidays {
        Code(String),
        Days(Vec<Day>),
    }
    if deserializer.is_human_readable() {
        Ok(match Holidays::deserialize(deserializer)? {
            Holidays::Code(code) => vec![code],
            Holidays::Days(days) => days.iter().map(|day| day.as_str().to_owned()).collect(),
        })
    } else {
        Vec::deserialize(deserializer)
    }
}

/// How far the campaign has been verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Still read and verified by the campaign team.
    Draft,
    /// In front of young people.
    Published,
}

/// What stays on the device and in view.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Discretion {
    /// The tab's title, the same on every screen, neutral.
    pub title: String,
    /// Where exit leads: a neutral public site.
    pub exit: super::WebAddress,
}

/// What an outreach worker's tablet opens on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rounds {
    /// The situations that are one tap away, by their topic's slug.
    pub topics: Vec<String>,
}

impl Rounds {
    /// How many situations a board has room for.
    pub const MOST: usize = 8;
}

/// When a kiosk forgets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kiosk {
    /// Time without a touch before the warning.
    pub idle: Seconds,
    /// Time from the warning to the reset.
    pub warning: Seconds,
    /// How long one visit may last, however often somebody touches the screen.
    #[serde(default = "longest")]
    pub longest: Seconds,
}

fn longest() -> Seconds {
    Seconds(20 * 60)
}

impl Default for Kiosk {
    fn default() -> Self {
        Self { idle: Seconds(45), warning: Seconds(20), longest: longest() }
    }
}

/// A duration in whole seconds, written `45s` or `5m`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Seconds(pub u32);

impl Seconds {
    /// Reads a duration.
    ///
    /// # Errors
    /// A sentence that says how durations are written, if this is none.
    pub fn parse(text: &str) -> Result<Self, String> {
        let count = |unit: char, factor: u32| {
            let number = text.strip_suffix(unit)?.parse::<u32>().ok()?;
            number.checked_mul(factor)
        };
        count('s', 1).or_else(|| count('m', 60)).map(Self).ok_or_else(|| {
            format!("`{text}` is not a duration: write seconds or minutes, for example 45s or 5m")
        })
    }
}

impl<'de> Deserialize<'de> for Seconds {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::written::read(deserializer, Self::parse, Self)
    }
}
