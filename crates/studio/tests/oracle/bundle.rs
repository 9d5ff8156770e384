//! The oracle: `fluent-bundle`, with its isolating signs and without functions.

use super::Spoken;
use super::values::{Given, Value};
use escale_core::l10n::Text;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

/// A chain of languages, the first being the document's.
pub(super) struct Oracle {
    chain: Vec<(String, FluentBundle<FluentResource>)>,
}

impl Oracle {
    pub(super) fn new(chain: &[Spoken]) -> Self {
        let bundle = |(language, sources): &Spoken| {
            let id: LanguageIdentifier = language.parse().unwrap();
            let mut bundle = FluentBundle::new(vec![id]);
            for source in sources {
                let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source.clone());
                // Of two messages of one name, the first stays.
                let _ = bundle.add_resource(resource);
            }
            (language.clone(), bundle)
        };
        Self { chain: chain.iter().map(bundle).collect() }
    }

    pub(super) fn find(&self, id: &str, args: &[Given]) -> Option<Text> {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(m, a)| (m, Some(a)));
        self.chain.iter().enumerate().find_map(|(place, (language, bundle))| {
            let message = bundle.get_message(message)?;
            let pattern = match attribute {
                Some(attribute) => message.get_attribute(attribute)?.value(),
                None => message.value()?,
            };
            let mut given = FluentArgs::new();
            for (name, value) in args {
                match value {
                    Value::Text(text) => given.set(name.as_str(), text.as_str()),
                    Value::Number(number) => given.set(name.as_str(), *number),
                }
            }
            let text = bundle.format_pattern(pattern, Some(&given), &mut Vec::new());
            Some(Text { text: text.into_owned(), lang: (place > 0).then(|| language.clone()) })
        })
    }
}
