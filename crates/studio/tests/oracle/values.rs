//! Values to ask with.

use super::Spoken;
use escale_core::l10n::Arg;
use fluent_syntax::{ast, parser, serializer};
use std::collections::{BTreeMap, BTreeSet};

/// A value for a variable.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Text(String),
    Number(usize),
}

/// A variable and its value.
pub(super) type Given = (String, Value);

impl Value {
    pub(super) fn arg(&self) -> Arg<'_> {
        match self {
            Self::Text(text) => Arg::Str(text),
            Self::Number(number) => Arg::Number(*number),
        }
    }

    fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// What a message names.
#[derive(Clone, Default)]
pub(super) struct Named {
    variables: BTreeSet<String>,
    /// The keys of its variants.
    keys: BTreeSet<String>,
}

/// Each message and attribute of a chain; what a message names, all of its attributes name too.
pub(super) fn all(chain: &[Spoken]) -> BTreeMap<String, Named> {
    let mut all: BTreeMap<String, Named> = BTreeMap::new();
    for source in chain.iter().flat_map(|(_, sources)| sources) {
        let (Ok(resource) | Err((resource, _))) = parser::parse(source.as_str());
        for entry in resource.body {
            let ast::Entry::Message(message) = &entry else { continue };
            let id = message.id.name.to_owned();
            let tails = message.attributes.iter().map(|tail| format!("{id}.{}", tail.id.name));
            let ids: Vec<String> = tails.chain([id.clone()]).collect();
            let named = named(&serializer::serialize(&ast::Resource { body: vec![entry] }));
            for id in ids {
                let known = all.entry(id).or_default();
                known.variables.extend(named.variables.iter().cloned());
                known.keys.extend(named.keys.iter().cloned());
            }
        }
    }
    all
}

fn named(text: &str) -> Named {
    let is_name = |sign: char| sign.is_ascii_alphanumeric() || "-_.".contains(sign);
    let after = |sign: char| {
        let parts = text.split(sign).skip(1);
        let names = parts.map(|part| part.split(|sign| !is_name(sign)).next().unwrap().to_owned());
        names.filter(|name| !name.is_empty()).collect()
    };
    Named { variables: after('$'), keys: after('[') }
}

impl Named {
    /// Lists of values: nothing; each variable with many values while the others have one or
    /// none; and the names of all variants with each other.
    pub(super) fn lists(&self) -> Vec<Vec<Given>> {
        let mut lists = vec![Vec::new()];
        for variable in &self.variables {
            for others in [None, Some(Value::text("x")), Some(Value::Number(2))] {
                let rest = self.variables.iter().filter(|other| *other != variable);
                let rest: Vec<Given> =
                    rest.filter_map(|name| Some((name.clone(), others.clone()?))).collect();
                lists.extend(self.many().into_iter().map(|value| {
                    let mut list = rest.clone();
                    list.push((variable.clone(), value));
                    list
                }));
            }
        }
        lists.extend(self.product());
        lists
    }

    /// The keys as texts and as numbers, and numbers of every category of our languages.
    fn many(&self) -> Vec<Value> {
        let mut many: Vec<Value> = self.few();
        many.extend(["", "one", "other", "é {$n} | <", "0"].map(Value::text));
        let numbers = (0..=25).chain((26..=250).step_by(5)).chain([99, 199, 201, 1_000, 12_345]);
        many.extend(numbers.map(Value::Number));
        many
    }

    fn few(&self) -> Vec<Value> {
        let numbers = self.keys.iter().filter_map(|key| key.parse().ok()).map(Value::Number);
        self.keys.iter().map(|key| Value::text(key)).chain(numbers).collect()
    }

    fn product(&self) -> Vec<Vec<Given>> {
        let few: Vec<Value> = self.few().into_iter().chain([0, 1].map(Value::Number)).collect();
        let mut lists: Vec<Vec<Given>> = vec![Vec::new()];
        for variable in self.variables.iter().take(3) {
            let longer = |list: &Vec<Given>| {
                let add = |value: &Value| {
                    let mut list = list.clone();
                    list.push((variable.clone(), value.clone()));
                    list
                };
                few.iter().map(add).collect::<Vec<_>>()
            };
            lists = lists.iter().flat_map(longer).collect();
        }
        lists
    }
}
