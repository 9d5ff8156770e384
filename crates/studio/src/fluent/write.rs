//! Writes one message out.

use super::Bundle;
use super::literal::{Value, count};
use escale_core::l10n::{Choice, Key, Pattern, Piece};
use fluent_syntax::ast;
use fluent_syntax::ast::InlineExpression as Inline;
use std::collections::HashMap;

/// The signs that isolate what is filled in from the other reading direction.
const ISOLATED: (&str, &str) = ("\u{2068}", "\u{2069}");

/// How deep messages may name each other, and how many may be written out for one: more is
/// refused by the check; here it only must not hang.
const DEEPEST: usize = 100;
const MOST: usize = 2000;

/// Writes one message out, with all that it names.
pub(super) struct Writer<'b, 's> {
    bundle: &'b Bundle<'s>,
    /// What a term was given. Within a term nothing else is known.
    given: Option<HashMap<&'s str, Value<'s>>>,
    /// The texts being written, the outermost first.
    open: Vec<&'s ast::Pattern<&'s str>>,
    /// How many messages may still be written out.
    left: usize,
}

impl<'b, 's> Writer<'b, 's> {
    pub(super) fn new(bundle: &'b Bundle<'s>) -> Self {
        Self { bundle, given: None, open: Vec::new(), left: MOST }
    }

    pub(super) fn message(mut self, from: &'s ast::Pattern<&'s str>) -> Pattern {
        let mut into = Pattern::default();
        self.open.push(from);
        self.pattern(from, &mut into);
        into
    }

    fn pattern(&mut self, from: &'s ast::Pattern<&'s str>, into: &mut Pattern) {
        let alone = from.elements.len() == 1;
        for element in &from.elements {
            match element {
                ast::PatternElement::TextElement { value } => into.text(value),
                ast::PatternElement::Placeable { expression } if alone || is_ours(expression) => {
                    self.expression(expression, into);
                }
                ast::PatternElement::Placeable { expression } => {
                    into.text(ISOLATED.0);
                    self.expression(expression, into);
                    into.text(ISOLATED.1);
                }
            }
        }
    }

    fn expression(&mut self, from: &'s ast::Expression<&'s str>, into: &mut Pattern) {
        match from {
            ast::Expression::Inline(inline) => self.inline(inline, into),
            ast::Expression::Select { selector: Inline::VariableReference { id }, variants }
                if self.given.is_none() =>
            {
                let choice = self.choice(id.name, variants);
                into.push(Piece::Choice(choice));
            }
            ast::Expression::Select { selector, variants } => {
                let value = self.value(selector);
                if let Some(variant) = value.choose(variants, &self.bundle.plurals) {
                    self.pattern(&variant.value, into);
                }
            }
        }
    }

    /// What only the page can choose.
    fn choice(&mut self, variable: &str, from: &'s [ast::Variant<&'s str>]) -> Choice {
        let mut variants = Vec::new();
        let mut otherwise = Pattern::default();
        for (at, variant) in from.iter().enumerate() {
            let mut wording = Pattern::default();
            self.pattern(&variant.value, &mut wording);
            if variant.default {
                otherwise = wording.clone();
            }
            // The usual wording needs a key only where another could fit first.
            let last = at + 1 == from.len();
            if let Some(key) = self.key(&variant.key).filter(|_| !(variant.default && last)) {
                variants.push((key, wording));
            }
        }
        Choice { variable: variable.to_owned(), variants, otherwise }
    }

    fn key(&self, key: &ast::VariantKey<&str>) -> Option<Key> {
        match key {
            ast::VariantKey::Identifier { name } => {
                let counts = self.bundle.plurals.counts(name);
                Some(Key::Name { name: (*name).to_owned(), counts })
            }
            ast::VariantKey::NumberLiteral { value } => count(value).map(Key::Exactly),
        }
    }

    fn inline(&mut self, from: &'s Inline<&'s str>, into: &mut Pattern) {
        match from {
            Inline::StringLiteral { .. } | Inline::NumberLiteral { .. } => {
                into.text(&Value::of(from).said().unwrap_or_default());
            }
            Inline::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.named(self.bundle.message(id.name, attribute), from, into);
            }
            Inline::TermReference { id, attribute, arguments } => {
                let named = arguments.iter().flat_map(|arguments| &arguments.named);
                let given = named.map(|given| (given.name.name, Value::of(&given.value)));
                self.given = Some(given.collect());
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.named(self.bundle.term(id.name, attribute), from, into);
                // As fluent-bundle does, also where one term stands in another.
                self.given = None;
            }
            Inline::VariableReference { id } => match &self.given {
                None => into.push(Piece::Variable(id.name.to_owned())),
                Some(given) => match given.get(id.name).and_then(Value::said) {
                    Some(said) => into.text(&said),
                    None => hole(from, into),
                },
            },
            Inline::FunctionReference { .. } => hole(from, into),
            Inline::Placeable { expression } => self.expression(expression, into),
        }
    }

    /// Writes out what is named, unless it is nowhere, or names itself.
    fn named(
        &mut self,
        named: Option<&'s ast::Pattern<&'s str>>,
        by: &Inline<&str>,
        into: &mut Pattern,
    ) {
        let room = self.left > 0 && self.open.len() < DEEPEST;
        match named.filter(|named| room && !self.open.contains(named)) {
            Some(named) => {
                self.left -= 1;
                self.open.push(named);
                self.pattern(named, into);
                self.open.pop();
            }
            None => hole(by, into),
        }
    }

    /// The value of a selector that the page doesn't fill.
    fn value(&mut self, selector: &'s Inline<&'s str>) -> Value<'s> {
        match selector {
            Inline::VariableReference { id } => {
                let given = self.given.as_ref().and_then(|given| given.get(id.name));
                given.cloned().unwrap_or(Value::Nothing)
            }
            Inline::TermReference { .. } => {
                let mut said = Pattern::default();
                self.inline(selector, &mut said);
                match said.pieces() {
                    [] => Value::Text(String::new()),
                    [Piece::Text(text)] => Value::Text(text.clone()),
                    _ => Value::Nothing,
                }
            }
            literal => Value::of(literal),
        }
    }
}

/// Whether it is words of ours, in our direction: they need no isolation.
fn is_ours(expression: &ast::Expression<&str>) -> bool {
    matches!(
        expression,
        ast::Expression::Inline(
            Inline::MessageReference { .. }
                | Inline::TermReference { .. }
                | Inline::StringLiteral { .. }
        )
    )
}

/// What stands where something is not to be had: its name in braces.
fn hole(missing: &Inline<&str>, into: &mut Pattern) {
    let tail = |attribute: &Option<ast::Identifier<&str>>| {
        attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default()
    };
    let name = match missing {
        Inline::MessageReference { id, attribute } => format!("{}{}", id.name, tail(attribute)),
        Inline::TermReference { id, attribute, .. } => format!("-{}{}", id.name, tail(attribute)),
        Inline::FunctionReference { id, .. } => format!("{}()", id.name),
        Inline::VariableReference { id } => format!("${}", id.name),
        _ => return,
    };
    into.text(&format!("{{{name}}}"));
}
