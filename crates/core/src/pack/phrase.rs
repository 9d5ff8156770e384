//! A phrase: words that are ready for who does not find their own.

use serde::{Deserialize, Serialize};

/// One phrase. Its words are the messages `phrase-<id>` (when it helps) and `phrase-<id>.text`
/// (what is said). Nothing sends it: the phone's own app does, and keeps a copy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrase {
    /// Name within the pack.
    pub id: String,
    /// What one does with it.
    pub way: PhraseWay,
    /// The contact it is for, by id; absent: whoever one chooses.
    #[serde(default)]
    pub to: Option<String>,
    /// The language it is in, by BCP 47 tag, whatever the page's: who does not speak it shows it.
    #[serde(default)]
    pub language: Option<String>,
}

/// What one does with a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PhraseWay {
    /// Said on the phone.
    Call,
    /// Sent as a message.
    Text,
    /// Shown on the screen.
    Show,
}

impl PhraseWay {
    /// As written in a pack: `call`, `text`, `show`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Text => "text",
            Self::Show => "show",
        }
    }
}
