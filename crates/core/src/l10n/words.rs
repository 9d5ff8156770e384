//! Looking up what a person reads.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::parser::ErrorKind;
use std::fmt;
use unic_langid::LanguageIdentifier;

/// The words of one language with its fallback chain: the language itself, then the pack's
/// source language. Looking up never fails; what is nowhere is an empty text.
pub struct Words {
    chain: Vec<(String, FluentBundle<FluentResource>)>,
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

/// Why a Fluent source could not be read as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsFault {
    /// Index of the source in the list given.
    pub source: usize,
    /// Where in the source, in bytes; `None` if it is about a whole message.
    pub at: Option<usize>,
    /// What is wrong.
    pub what: WordsProblem,
}

/// What is wrong with a source; its `Display` says it in Fluent's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordsProblem {
    /// The text is not Fluent.
    Syntax(ErrorKind),
    /// A message stands twice.
    Message(FluentError),
}

impl fmt::Display for WordsProblem {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Syntax(kind) => kind.fmt(f),
            Self::Message(error) => error.fmt(f),
        }
    }
}

impl Words {
    /// Words for `languages`, each with its Fluent sources, the first language being the
    /// document's. What can be read is kept even where faults are found.
    #[must_use]
    pub fn new(languages: Vec<(&str, Vec<String>)>) -> (Self, Vec<WordsFault>) {
        let mut faults = Vec::new();
        let mut source = 0;
        let mut chain = Vec::new();
        for (language, sources) in languages {
            let id: LanguageIdentifier = language.parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![id]);
            for text in sources {
                add(&mut bundle, text, source, &mut faults);
                source += 1;
            }
            chain.push((language.to_owned(), bundle));
        }
        (Self { chain }, faults)
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
        let (message_id, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        self.chain.iter().enumerate().find_map(|(place, (language, bundle))| {
            let message = bundle.get_message(message_id)?;
            let pattern = match attribute {
                Some(attribute) => message.get_attribute(attribute)?.value(),
                None => message.value()?,
            };
            let mut values = FluentArgs::new();
            for (name, arg) in args {
                values.set(*name, FluentValue::from(*arg));
            }
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&values), &mut errors);
            Some(Text { text: text.into_owned(), lang: (place > 0).then(|| language.clone()) })
        })
    }
}

fn add(
    bundle: &mut FluentBundle<FluentResource>,
    text: String,
    source: usize,
    faults: &mut Vec<WordsFault>,
) {
    let resource = match FluentResource::try_new(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            faults.extend(errors.into_iter().map(|error| WordsFault {
                source,
                at: Some(error.pos.start),
                what: WordsProblem::Syntax(error.kind),
            }));
            resource
        }
    };
    if let Err(errors) = bundle.add_resource(resource) {
        faults.extend(errors.into_iter().map(|error| WordsFault {
            source,
            at: None,
            what: WordsProblem::Message(error),
        }));
    }
}

impl<'a> From<Arg<'a>> for FluentValue<'a> {
    fn from(arg: Arg<'a>) -> Self {
        match arg {
            Arg::Str(text) => FluentValue::from(text),
            Arg::Number(number) => FluentValue::from(number),
        }
    }
}
