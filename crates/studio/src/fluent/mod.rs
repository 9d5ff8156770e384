//! From Fluent to messages as they are said: what one message names of others is written out, and
//! plural categories become numbers, so that whoever looks a message up needs no Fluent.
//!
//! It says what `fluent-bundle` would say, isolating signs included; `tests/oracle` holds it to
//! that. Functions are unknown there and here; reading a pack refuses them.

mod literal;
mod plurals;
mod write;

use escale_core::l10n::Messages;
use fluent_syntax::{ast, parser};
use plurals::Plurals;
use std::collections::{BTreeMap, HashMap};
use write::Writer;

/// The messages of `language` in these sources that `wanted` accepts, by the index of the source
/// and the name, `message` or `message.attribute`. What cannot be read is left out; of two
/// messages of one name, the first speaks.
#[must_use]
pub fn compile(language: &str, sources: &[&str], wanted: impl Fn(usize, &str) -> bool) -> Messages {
    let resources: Vec<_> = sources.iter().map(|source| parse(source)).collect();
    let bundle = Bundle::of(&resources, Plurals::of(language));
    let mut messages = Messages::default();
    for (id, (source, pattern)) in bundle.spoken() {
        if wanted(source, &id) {
            messages.add(&id, Writer::new(&bundle).message(pattern));
        }
    }
    messages
}

fn parse(source: &str) -> ast::Resource<&str> {
    let (Ok(resource) | Err((resource, _))) = parser::parse_runtime(source);
    resource
}

/// All that messages of one language may name.
struct Bundle<'s> {
    /// Messages and terms share their names, as in `fluent-bundle`.
    entries: HashMap<&'s str, (usize, Named<'s>)>,
    plurals: Plurals,
}

#[derive(Clone, Copy)]
enum Named<'s> {
    Message(&'s ast::Message<&'s str>),
    Term(&'s ast::Term<&'s str>),
}

impl<'s> Bundle<'s> {
    fn of(resources: &'s [ast::Resource<&'s str>], plurals: Plurals) -> Self {
        let mut entries = HashMap::new();
        for (source, resource) in resources.iter().enumerate() {
            for entry in &resource.body {
                let (name, named) = match entry {
                    ast::Entry::Message(message) => (message.id.name, Named::Message(message)),
                    ast::Entry::Term(term) => (term.id.name, Named::Term(term)),
                    _ => continue,
                };
                entries.entry(name).or_insert((source, named));
            }
        }
        Self { entries, plurals }
    }

    /// Each message and attribute with the index of its source, in the order of the names.
    fn spoken(&self) -> BTreeMap<String, (usize, &'s ast::Pattern<&'s str>)> {
        let mut spoken = BTreeMap::new();
        for (name, (source, named)) in &self.entries {
            let Named::Message(message) = named else { continue };
            if let Some(value) = &message.value {
                spoken.insert((*name).to_owned(), (*source, value));
            }
            for attribute in &message.attributes {
                let id = format!("{name}.{}", attribute.id.name);
                spoken.entry(id).or_insert((*source, &attribute.value));
            }
        }
        spoken
    }

    /// The text of a message, or of its attribute.
    fn message(&self, id: &str, attribute: Option<&str>) -> Option<&'s ast::Pattern<&'s str>> {
        let (_, Named::Message(message)) = self.entries.get(id)? else { return None };
        match attribute {
            None => message.value.as_ref(),
            Some(name) => find(&message.attributes, name),
        }
    }

    /// The text of a term, or of its attribute.
    fn term(&self, id: &str, attribute: Option<&str>) -> Option<&'s ast::Pattern<&'s str>> {
        let (_, Named::Term(term)) = self.entries.get(id)? else { return None };
        match attribute {
            None => Some(&term.value),
            Some(name) => find(&term.attributes, name),
        }
    }
}

fn find<'s>(
    attributes: &'s [ast::Attribute<&'s str>],
    name: &str,
) -> Option<&'s ast::Pattern<&'s str>> {
    let attribute = attributes.iter().find(|attribute| attribute.id.name == name);
    attribute.map(|attribute| &attribute.value)
}
