//! How long a message becomes once those it names are written out: some dozen short ones, each
//! naming the next ten times, would fill any memory.

use super::{LanguageWords, WordsFile};
use fluent_syntax::{ast, parser};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

/// No message of a pack needs more bytes.
const LONGEST: u64 = 20_000;
/// Fluent gives up beyond that many `{ … }` in one message, and leaves a hole in the text.
const MOST_PLACEABLES: u64 = 100;

/// A message that grows too long, or never ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endless {
    /// The file's path within the pack.
    pub file: String,
    /// Where its name stands in the file, in bytes.
    pub span: Range<usize>,
    /// Its name.
    pub id: String,
    /// Whether it names itself, be it through others.
    pub itself: bool,
}

/// The messages of a language that grow too long, without those that only name one of them.
#[must_use]
pub fn endless(words: &LanguageWords) -> Vec<Endless> {
    let mut graph = Graph::default();
    for file in &words.files {
        let (Ok(resource) | Err((resource, _))) = parser::parse(file.text.as_str());
        for entry in &resource.body {
            graph.add(file, entry);
        }
    }
    graph.endless()
}

/// What writing something out takes.
#[derive(Clone, Copy, Default)]
struct Cost {
    bytes: u64,
    placeables: u64,
}

impl Cost {
    const ENDLESS: Self = Self { bytes: u64::MAX, placeables: u64::MAX };

    fn and(self, other: Self) -> Self {
        Self {
            bytes: self.bytes.saturating_add(other.bytes),
            placeables: self.placeables.saturating_add(other.placeables),
        }
    }

    fn or(self, other: Self) -> Self {
        Self {
            bytes: self.bytes.max(other.bytes),
            placeables: self.placeables.max(other.placeables),
        }
    }

    fn too_much(self) -> bool {
        self.bytes > LONGEST || self.placeables > MOST_PLACEABLES
    }
}

/// A message or an attribute: where it stands, and what it is made of.
struct Node {
    file: String,
    span: Range<usize>,
    parts: Parts,
}

/// What a text is made of.
#[derive(Default)]
struct Parts {
    own: Cost,
    names: Vec<String>,
    /// Of each choice, one of these is said.
    choices: Vec<Vec<Parts>>,
}

#[derive(Default)]
struct Graph {
    nodes: HashMap<String, Rc<Node>>,
    order: Vec<String>,
    known: HashMap<String, Cost>,
    /// Those being written out, the outermost first.
    open: Vec<String>,
    found: Vec<Endless>,
}

impl Graph {
    fn add(&mut self, file: &WordsFile, entry: &ast::Entry<&str>) {
        let (mark, name, value, attributes) = match entry {
            ast::Entry::Message(m) => ("", m.id.name, m.value.as_ref(), &m.attributes),
            ast::Entry::Term(t) => ("-", t.id.name, Some(&t.value), &t.attributes),
            _ => return,
        };
        let at = name.as_ptr() as usize - file.text.as_ptr() as usize;
        let own = value.map(|value| (format!("{mark}{name}"), value));
        let tails = attributes.iter().map(|a| (format!("{mark}{name}.{}", a.id.name), &a.value));
        for (id, pattern) in own.into_iter().chain(tails) {
            let node = Node {
                file: file.path.clone(),
                span: at..at + name.len(),
                parts: Parts::of(pattern),
            };
            if self.nodes.insert(id.clone(), Rc::new(node)).is_none() {
                self.order.push(id);
            }
        }
    }

    fn endless(mut self) -> Vec<Endless> {
        for id in std::mem::take(&mut self.order) {
            self.cost(&id);
        }
        self.found
    }

    fn cost(&mut self, id: &str) -> Cost {
        if let Some(known) = self.known.get(id) {
            return *known;
        }
        let itself = self.open.iter().any(|open| open == id);
        if itself || self.open.len() as u64 > MOST_PLACEABLES {
            self.say(id, itself);
            return Cost::ENDLESS;
        }
        let Some(node) = self.nodes.get(id).cloned() else { return Cost::default() };
        self.open.push(id.to_owned());
        let cost = self.sum(&node.parts);
        self.open.pop();
        self.known.insert(id.to_owned(), cost);
        let below = node.parts.all_names().iter().any(|name| self.is_too_much(name));
        if cost.too_much() && !below {
            self.say(id, false);
        }
        cost
    }

    fn is_too_much(&self, id: &str) -> bool {
        self.known.get(id).is_some_and(|cost| cost.too_much()) || self.open.iter().any(|o| o == id)
    }

    fn sum(&mut self, parts: &Parts) -> Cost {
        let mut cost = parts.own;
        for name in &parts.names {
            cost = cost.and(self.cost(name));
        }
        for choice in &parts.choices {
            let largest = choice.iter().map(|parts| self.sum(parts)).reduce(Cost::or);
            cost = cost.and(largest.unwrap_or_default());
        }
        cost
    }

    fn say(&mut self, id: &str, itself: bool) {
        if let Some(node) = self.nodes.get(id)
            && !self.found.iter().any(|found| found.id == id)
        {
            let (file, span) = (node.file.clone(), node.span.clone());
            self.found.push(Endless { file, span, id: id.to_owned(), itself });
        }
    }
}

impl Parts {
    fn of(pattern: &ast::Pattern<&str>) -> Self {
        let mut parts = Self::default();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => parts.own.bytes += value.len() as u64,
                ast::PatternElement::Placeable { expression } => parts.add(expression),
            }
        }
        parts
    }

    fn add(&mut self, expression: &ast::Expression<&str>) {
        self.own.placeables += 1;
        match expression {
            ast::Expression::Inline(inline) => self.add_inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.add_inline(selector);
                self.choices.push(variants.iter().map(|v| Self::of(&v.value)).collect());
            }
        }
    }

    fn add_inline(&mut self, inline: &ast::InlineExpression<&str>) {
        use ast::InlineExpression as Inline;
        let name =
            |mark: &str, id: &ast::Identifier<&str>, tail: &Option<ast::Identifier<&str>>| {
                let tail = tail.as_ref().map(|tail| format!(".{}", tail.name)).unwrap_or_default();
                format!("{mark}{}{tail}", id.name)
            };
        match inline {
            Inline::MessageReference { id, attribute } => self.names.push(name("", id, attribute)),
            Inline::TermReference { id, attribute, arguments } => {
                self.names.push(name("-", id, attribute));
                let given = arguments.iter().flat_map(|arguments| &arguments.positional);
                given.for_each(|inline| self.add_inline(inline));
            }
            Inline::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|inline| self.add_inline(inline));
            }
            Inline::Placeable { expression } => self.add(expression),
            Inline::StringLiteral { value } | Inline::NumberLiteral { value } => {
                self.own.bytes += value.len() as u64;
            }
            Inline::VariableReference { .. } => {}
        }
    }

    /// What is named anywhere in it.
    fn all_names(&self) -> Vec<&String> {
        let within = self.choices.iter().flatten().flat_map(Self::all_names);
        self.names.iter().chain(within).collect()
    }
}
