//! The small closed sets that topics, contacts, flags and help share.

use serde::{Deserialize, Serialize};

/// What kind of help is looked for. The order is the order in which several flags of the same
/// urgency are answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// Somebody is in danger.
    Danger,
    /// Dark thoughts.
    Dark,
    /// Body, substances, care.
    Health,
    /// Pictures, threats online.
    Images,
    /// A place to sleep.
    Shelter,
    /// What the law says.
    Rights,
    /// Someone who listens.
    Talk,
    /// Worried about a friend.
    Friend,
    /// A parent asks.
    Parent,
    /// A professional asks.
    Pro,
}

impl Need {
    /// Every need, in order.
    pub const ALL: [Self; 10] = [
        Self::Danger,
        Self::Dark,
        Self::Health,
        Self::Images,
        Self::Shelter,
        Self::Rights,
        Self::Talk,
        Self::Friend,
        Self::Parent,
        Self::Pro,
    ];

    /// As written in a pack: `danger`, `talk` …
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Danger => "danger",
            Self::Dark => "dark",
            Self::Health => "health",
            Self::Images => "images",
            Self::Shelter => "shelter",
            Self::Rights => "rights",
            Self::Talk => "talk",
            Self::Friend => "friend",
            Self::Parent => "parent",
            Self::Pro => "pro",
        }
    }

    /// The need written so, if there is one.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|need| need.name() == name)
    }
}

/// Who a topic or an assessment speaks to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// The young person, as "tu".
    Young,
    /// A friend, as "tu".
    Friend,
    /// A parent, as "vous".
    Parent,
    /// Someone who works with young people, as "vous".
    Professional,
}

impl Audience {
    /// What somebody of this audience looks for, whatever else.
    #[must_use]
    pub fn need(self) -> Need {
        match self {
            Self::Young => Need::Talk,
            Self::Friend => Need::Friend,
            Self::Parent => Need::Parent,
            Self::Professional => Need::Pro,
        }
    }

    /// The value of the `$reader` selector in Fluent: `young` is said "tu", `adult` "vous".
    #[must_use]
    pub fn reader(self) -> &'static str {
        match self {
            Self::Young | Self::Friend => "young",
            Self::Parent | Self::Professional => "adult",
        }
    }
}

/// One audience or a list of them, as TOML may write either.
pub(super) fn one_or_more<'de, D>(deserializer: D) -> Result<Vec<Audience>, D::Error>
where
    D: serde::Deserializer<'de>,
{
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum OneOrMore {
        One(Audience),
        More(Vec<Audience>),
    }
    if deserializer.is_human_readable() {
        Ok(match OneOrMore::deserialize(deserializer)? {
            OneOrMore::One(audience) => vec![audience],
            OneOrMore::More(audiences) => audiences,
        })
    } else {
        Vec::deserialize(deserializer)
    }
}

/// A link code: two signs that mean nothing to the eye, a section's `id` in the document.
/// Assigned once, permanent.
///
/// ```
/// use escale_core::pack::Code;
/// assert!(Code::parse("k4").is_ok());
/// assert!(Code::parse("gift").unwrap_err().contains("two signs"));
/// assert!(Code::parse("l0").is_err(), "l and 0 are misread");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Code(String);

impl Code {
    /// Reads a code.
    ///
    /// # Errors
    /// A sentence that says what a code is, if this is none.
    pub fn parse(text: &str) -> Result<Self, String> {
        let allowed = |c: char| c.is_ascii_lowercase() && !matches!(c, 'i' | 'l' | 'o');
        let number = |c: char| matches!(c, '2'..='9');
        let mut signs = text.chars();
        match (signs.next(), signs.next(), signs.next()) {
            (Some(a), Some(b), None) if allowed(a) && (allowed(b) || number(b)) => {
                Ok(Self(text.to_owned()))
            }
            _ => Err(format!(
                "`{text}` is not a link code: write two signs, a letter then a letter or a figure, \
                 never i, l, o, 0 or 1, for example k4"
            )),
        }
    }

    /// The two signs.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::written::read(deserializer, Self::parse, Self)
    }
}
