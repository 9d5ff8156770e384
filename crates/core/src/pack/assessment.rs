//! An assessment: a few private items, and what their answers lead to.

use super::names::{Audience, Code, Need, one_or_more};
use serde::{Deserialize, Serialize};

/// One assessment. Its words are the messages `<id>`, `<id>-<item>`, `<id>-<band>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    /// The slug: the file's name without its ending.
    #[serde(default)]
    pub id: String,
    /// Permanent link code.
    pub code: Code,
    /// Who it speaks to.
    #[serde(deserialize_with = "one_or_more")]
    pub audience: Vec<Audience>,
    /// The illustration, by its name in the sprite.
    #[serde(default)]
    pub art: Option<String>,
    /// The items, in the order they are asked.
    #[serde(rename = "item")]
    pub items: Vec<Item>,
    /// The assessment's own rules for the band *worrying*; one that holds is enough.
    #[serde(default)]
    pub worrying: Vec<Worrying>,
}

impl Assessment {
    /// `young` or `adult`: how it addresses its reader.
    #[must_use]
    pub fn reader(&self) -> &'static str {
        self.audience.first().map_or("young", |a| a.reader())
    }

    /// The items that everyone is asked: what "question 3 of 11" counts.
    #[must_use]
    pub fn unconditional(&self) -> usize {
        self.items.iter().filter(|i| i.ask_if.is_none()).count()
    }

    /// Statements that are true or false, with the answer told: nothing is said of the reader.
    #[must_use]
    pub fn is_quiz(&self) -> bool {
        self.items.iter().any(|item| item.answer.is_some())
    }

    /// Writes out the options that `scale` stands for.
    pub fn expand_scales(&mut self) {
        for item in &mut self.items {
            if let Some(scale) = item.scale {
                item.options = scale.options();
            }
        }
    }
}

/// One statement or question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Name within the assessment.
    pub id: String,
    /// Options that many items share; written instead of `options`.
    #[serde(default)]
    pub scale: Option<Scale>,
    /// The options, in the order they are shown.
    #[serde(default)]
    pub options: Vec<Choice>,
    /// Items of one group count as one sign, however many of them say something.
    #[serde(default)]
    pub group: Option<String>,
    /// Of a statement that is true or false: the option that is right, told after the answer.
    #[serde(default)]
    pub answer: Option<String>,
    /// Asked only if something was answered before it.
    #[serde(default)]
    pub ask_if: Option<AskIf>,
    /// The question "are you safe right now?": passing it counts as danger for what help
    /// is shown first, though not for the band.
    #[serde(default)]
    pub safety: bool,
    /// Whoever passes it is shown help for this need all the same.
    #[serde(default)]
    pub if_skipped: Option<Need>,
}

/// When a conditional item is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AskIf {
    /// If an earlier answer carries a flag.
    Flag,
    /// If an earlier answer carries a sign or a flag.
    Sign,
}

/// Options that many items share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scale {
    /// `never` · `happened` (a sign) · `often` (a strong sign).
    Frequency,
    /// `observed` (a sign) · `reported` (a sign) · `unsure` · `no`.
    Observation,
}

impl Scale {
    fn options(self) -> Vec<Choice> {
        let choice = |id: &str, weight| Choice { id: id.to_owned(), weight, ..Choice::default() };
        match self {
            Self::Frequency => vec![
                choice("never", None),
                choice("happened", Some(Weight::Sign)),
                choice("often", Some(Weight::Strong)),
            ],
            Self::Observation => vec![
                choice("observed", Some(Weight::Sign)),
                choice("reported", Some(Weight::Sign)),
                Choice { unsure: true, ..choice("unsure", None) },
                choice("no", None),
            ],
        }
    }
}

/// One option of an item.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Name within the item.
    pub id: String,
    /// How much it says; absent: nothing.
    #[serde(default)]
    pub weight: Option<Weight>,
    /// Leads to help by itself, whatever the rest says.
    #[serde(default)]
    pub flag: Option<Urgency>,
    /// To which help; `talk` for `soon` and `danger` for `now` where absent.
    #[serde(default)]
    pub need: Option<Need>,
    /// A further need, whose help stands beside that of the flag.
    #[serde(default)]
    pub beside: Option<Need>,
    /// Raises the band, whatever else was answered.
    #[serde(default)]
    pub raises: Option<Raises>,
    /// A sentence that the outcome adds: the message `<assessment>-<item>.adds`.
    #[serde(default)]
    pub adds: bool,
    /// A topic that the outcome leads to, by slug.
    #[serde(default)]
    pub topic: Option<String>,
    /// "I don't know": does not count as answered.
    #[serde(default)]
    pub unsure: bool,
}

impl Choice {
    /// The flag with its need, if the option carries one.
    #[must_use]
    pub fn flagged(&self) -> Option<Flag> {
        let urgency = self.flag?;
        let default = match urgency {
            Urgency::Now => Need::Danger,
            Urgency::Soon => Need::Talk,
        };
        Some(Flag { urgency, need: self.need.unwrap_or(default) })
    }
}

/// Which band an option raises: *mixed* to *worrying*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Raises {
    /// *Mixed*.
    Mixed,
    /// *Mixed*; and with any sign, what would be less becomes *mixed*.
    AnySign,
}

/// How much an option says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// A sign.
    Sign,
    /// A strong sign.
    Strong,
}

/// How soon a flag wants help. `Now` comes first in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// At once: the run pauses for it.
    Now,
    /// Soon.
    Soon,
}

/// An option's flag: how soon, and what for. Ordered as several are answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Flag {
    /// How soon.
    pub urgency: Urgency,
    /// What for.
    pub need: Need,
}

/// An own rule for *worrying*: at least so many of these items with that weight or more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Worrying {
    /// How many.
    pub at_least: usize,
    /// Of which items, by id.
    pub of: Vec<String>,
    /// With this weight or more.
    pub weight: Weight,
}
