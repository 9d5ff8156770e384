//! A contact: a helpline, a service, a place — anyone who can be reached.

use super::{Hours, Need, Then};
use serde::{Deserialize, Serialize};

/// One contact. Its words are the messages `<id>` (the name) with `.role` and, where it is
/// known, `.then` (what happens when you reach them).
///
/// A fact that is absent is unknown and shown as a question to ask, never guessed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Name within the pack.
    pub id: String,
    /// Number to call.
    #[serde(default)]
    pub call: Option<Phone>,
    /// Number to write a text message to.
    #[serde(default)]
    pub text: Option<Phone>,
    /// Where one can chat in writing.
    #[serde(default)]
    pub chat: Option<WebAddress>,
    /// Where one can write by a form: somebody reads it and acts on it.
    #[serde(default)]
    pub form: Option<WebAddress>,
    /// The contact's own site, to read.
    #[serde(default)]
    pub web: Option<WebAddress>,
    /// Where one can go.
    #[serde(default)]
    pub address: Option<String>,
    /// The town of the address.
    #[serde(default)]
    pub town: Option<String>,
    /// One goes there, and the words say where: a school's own nurse has no number to print.
    #[serde(default)]
    pub meet: bool,
    /// The contact reached in its place, by id, as long as no number of its own is known.
    #[serde(default)]
    pub fallback: Option<String>,
    /// When somebody answers; absent: not known.
    #[serde(default)]
    pub hours: Option<Hours>,
    /// What they help with.
    pub needs: Vec<Need>,
    /// For which ages, for example `0-21`, in years, both included.
    #[serde(default)]
    pub ages: Option<String>,
    /// Languages they are known to answer in, by BCP 47 tag.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Where it can be reached from: a country, `EU`, a département.
    pub territory: String,
    /// Whether calling costs nothing.
    #[serde(default)]
    pub free: Option<bool>,
    /// Whether one may keep one's name to oneself.
    #[serde(default)]
    pub anonymous: Option<bool>,
    /// Whether a call shows on the telephone bill.
    #[serde(default)]
    pub on_bill: Option<bool>,
    /// Where these facts come from.
    pub source: String,
    /// The day somebody of the campaign team called and saw that all this is right.
    #[serde(default)]
    pub checked: Option<Day>,
    /// Not yet sure: shown, but never said to be open or closed.
    #[serde(default)]
    pub verify: bool,
    /// What happens then.
    #[serde(default)]
    pub then: Option<Then>,
}

impl Contact {
    /// For danger now and nothing else: these stand in the emergency row, always in sight.
    #[must_use]
    pub fn is_emergency(&self) -> bool {
        self.needs == [Need::Danger]
    }

    /// Whether only adults are spoken to: parents, and those who work with young people.
    #[must_use]
    pub fn is_for_adults(&self) -> bool {
        self.needs.iter().all(|need| matches!(need, Need::Parent | Need::Pro))
    }

    /// Whether it can be called or written to.
    #[must_use]
    pub fn has_a_line(&self) -> bool {
        self.call.is_some() || self.text.is_some() || self.chat.is_some() || self.form.is_some()
    }

    /// Whether one can go there.
    #[must_use]
    pub fn can_be_met(&self) -> bool {
        self.meet || self.address.is_some()
    }

    /// The hours, if they are certain enough to say "open now".
    #[must_use]
    pub fn certain_hours(&self) -> Option<&Hours> {
        self.hours.as_ref().filter(|_| !self.verify)
    }
}

/// A number that can be dialled: 2 to 15 figures. Keeps the spaces it was written with,
/// since each country groups its numbers its own way.
///
/// ```
/// use escale_core::pack::Phone;
/// let phone = Phone::parse("0 800 235 236").unwrap();
/// assert_eq!(phone.dialled(), "0800235236");
/// assert!(Phone::parse("0 800 FOR YOU").unwrap_err().contains("figures"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Phone(String);

impl Phone {
    /// Reads a number as it is printed.
    ///
    /// # Errors
    /// A sentence that says what is wrong and what to write.
    pub fn parse(text: &str) -> Result<Self, String> {
        let figures = text.chars().filter(char::is_ascii_digit).count();
        let rest_is_spaces =
            text.strip_prefix('+').unwrap_or(text).chars().all(|c| c.is_ascii_digit() || c == ' ');
        if rest_is_spaces && (2..=15).contains(&figures) {
            Ok(Self(text.trim().to_owned()))
        } else {
            Err(format!(
                "`{text}` cannot be dialled: write 2 to 15 figures as on a poster, for example 0 800 235 236"
            ))
        }
    }

    /// As printed.
    #[must_use]
    pub fn shown(&self) -> &str {
        &self.0
    }

    /// As dialled: figures, with a leading `+` if it has one.
    #[must_use]
    pub fn dialled(&self) -> String {
        self.0.chars().filter(|c| *c != ' ').collect()
    }
}

impl<'de> Deserialize<'de> for Phone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::written::read(deserializer, Self::parse, Self)
    }
}

/// An address of another site: encrypted, or not at all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WebAddress(String);

impl WebAddress {
    /// Reads an address.
    ///
    /// # Errors
    /// A sentence that says what to write, if it is none or not encrypted.
    pub fn parse(text: &str) -> Result<Self, String> {
        // Tests and previews exit to a server on the same machine.
        let local = text.starts_with("http://127.0.0.1:");
        let host = text.strip_prefix("https://").unwrap_or_default();
        let plain = text.chars().all(|c| c.is_ascii_graphic() && !"\"'<>".contains(c));
        if plain && (local || host.contains('.')) {
            Ok(Self(text.to_owned()))
        } else {
            Err(format!("`{text}` is not a secure address: write it from https:// on"))
        }
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for WebAddress {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::written::read(deserializer, Self::parse, Self)
    }
}

/// A calendar day, `2026-11-24`. TOML writes it without quotes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Day(String);

impl Day {
    /// Year, month, day with dashes: comparing days is comparing texts.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct DayVisitor;
        impl<'de> serde::de::Visitor<'de> for DayVisitor {
            type Value = Day;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("a day such as 2026-11-24, without quotes")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Day, E> {
                let shape: String =
                    text.chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect();
                if shape == "9999-99-99" {
                    Ok(Day(text.to_owned()))
                } else {
                    Err(E::invalid_value(serde::de::Unexpected::Str(text), &self))
                }
            }
            // A TOML reader hands a bare date over as a map with one private key.
            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Day, A::Error> {
                match map.next_entry::<String, String>()? {
                    Some((_, text)) => self.visit_str(&text),
                    None => Err(serde::de::Error::invalid_length(0, &self)),
                }
            }
        }
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(DayVisitor)
        } else {
            deserializer.deserialize_str(DayVisitor)
        }
    }
}
