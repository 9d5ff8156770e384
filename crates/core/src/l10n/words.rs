//! Looking up what a person reads.

use super::Messages;

/// The words of one language with its fallback chain: the language itself, then the pack's
/// source language. Looking up never fails; what is nowhere is an empty text.
pub struct Words {
    chain: Vec<(String, Messages)>,
}

/// A text, and the language it is in where that is not the document's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// What is read.
    pub text: String,
    /// Set when a fallback spoke: the value for a `lang` attribute.
    pub lang: Option<String>,
}

impl Text {
    /// Nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

/// A value for a variable of a message.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// A text, or the name of a variant.
    Str(&'a str),
    /// A count or a figure; follows the language's plural rules.
    Number(usize),
}

impl Words {
    /// Words for these languages, the first being the document's.
    #[must_use]
    pub fn new(chain: Vec<(String, Messages)>) -> Self {
        Self { chain }
    }

    /// The same from languages and their messages as plain text, as [`Messages::to_text`]
    /// writes it.
    #[must_use]
    pub fn read(blocks: Vec<(String, String)>) -> Self {
        let read = |(language, text): (String, String)| (language, Messages::from_text(&text));
        Self::new(blocks.into_iter().map(read).collect())
    }

    /// The language of the document.
    #[must_use]
    pub fn language(&self) -> &str {
        self.chain.first().map_or("", |(language, _)| language)
    }

    /// The message `id`, or the attribute of one as `message.attribute`.
    #[must_use]
    pub fn get(&self, id: &str) -> Text {
        self.get_with(id, &[])
    }

    /// The same, with values for its variables.
    #[must_use]
    pub fn get_with(&self, id: &str, args: &[(&str, Arg)]) -> Text {
        self.find(id, args).unwrap_or_default()
    }

    /// The message, if any language of the chain has it.
    #[must_use]
    pub fn find(&self, id: &str, args: &[(&str, Arg)]) -> Option<Text> {
        self.chain.iter().enumerate().find_map(|(place, (language, messages))| {
            let mut text = String::new();
            messages.get(id)?.say(args, &mut text);
            Some(Text { text, lang: (place > 0).then(|| language.clone()) })
        })
    }
}
