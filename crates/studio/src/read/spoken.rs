//! The messages of a Fluent file with their places, as whoever checks words needs them.

use super::WordsFile;
use fluent_syntax::{ast, parser};
use std::ops::Range;

/// One message or attribute.
pub(crate) struct Spoken {
    /// `message` or `message.attribute`.
    pub(crate) id: String,
    /// Where its name stands.
    pub(crate) name: Range<usize>,
    /// What is said, each way of saying it by itself.
    pub(crate) flows: Vec<Flow>,
    /// The variables it names, and where.
    pub(crate) variables: Vec<(String, Range<usize>)>,
    /// Other messages it names.
    pub(crate) names: Vec<String>,
}

/// A text as it is read in one go: a pattern, or one variant of a choice.
#[derive(Default)]
pub(crate) struct Flow {
    /// The text; what only the page knows stands as `…`.
    pub(crate) text: String,
    /// From which byte of `text` on which byte of the file follows.
    pieces: Vec<(usize, usize)>,
}

impl Flow {
    /// Where `span` of the text stands in the file.
    pub(crate) fn in_file(&self, span: Range<usize>) -> Range<usize> {
        let at = |byte: usize| {
            let piece = self.pieces.iter().rev().find(|(from, _)| *from <= byte);
            piece.map_or(0, |(from, file)| file + byte - from)
        };
        let start = at(span.start);
        let last = at(span.end.saturating_sub(1).max(span.start));
        start..(last + 1).max(start)
    }
}

/// All of `file`'s messages and attributes that have a text, in its order.
pub(crate) fn spoken(file: &WordsFile) -> Vec<Spoken> {
    let text = file.text.as_str();
    let (Ok(resource) | Err((resource, _))) = parser::parse(text);
    let mut all = Vec::new();
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        if let Some(value) = &message.value {
            all.push(Reader::read(text, id.to_owned(), id, value));
        }
        for attribute in &message.attributes {
            let name = attribute.id.name;
            all.push(Reader::read(text, format!("{id}.{name}"), name, &attribute.value));
        }
    }
    all
}

/// Where `part`, a slice of `text`, stands in it.
pub(crate) fn place(text: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    start..start + part.len()
}

struct Reader<'t> {
    text: &'t str,
    spoken: Spoken,
}

impl<'t> Reader<'t> {
    fn read(text: &'t str, id: String, name: &'t str, pattern: &ast::Pattern<&'t str>) -> Spoken {
        let name = place(text, name);
        let (flows, variables, names) = (Vec::new(), Vec::new(), Vec::new());
        let mut reader = Self { text, spoken: Spoken { id, name, flows, variables, names } };
        reader.flow(pattern);
        reader.spoken
    }

    fn flow(&mut self, pattern: &ast::Pattern<&'t str>) {
        let mut flow = Flow::default();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    flow.pieces.push((flow.text.len(), place(self.text, value).start));
                    flow.text.push_str(value);
                }
                ast::PatternElement::Placeable { expression } => {
                    self.expression(expression);
                    flow.text.push('…');
                }
            }
        }
        if !flow.pieces.is_empty() {
            self.spoken.flows.push(flow);
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&'t str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.flow(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&'t str>) {
        use ast::InlineExpression as Inline;
        match inline {
            Inline::VariableReference { id } => {
                self.spoken.variables.push((id.name.to_owned(), place(self.text, id.name)));
            }
            Inline::MessageReference { id, .. } => self.spoken.names.push(id.name.to_owned()),
            Inline::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|inline| self.inline(inline));
                arguments.named.iter().for_each(|named| self.inline(&named.value));
            }
            Inline::TermReference { arguments: Some(arguments), .. } => {
                arguments.named.iter().for_each(|named| self.inline(&named.value));
            }
            Inline::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::spoken;
    use crate::read::WordsFile;

    #[test]
    fn each_way_of_saying_it_has_its_places() {
        let text = "a = Ein { $n ->\n    [one] Wort\n   *[other] Satz\n    } da\n    .b =\n        Zwei\n        Zeilen\n";
        let file = WordsFile::new("de/a.ftl".to_owned(), text.to_owned());
        let all = spoken(&file);
        let ids: Vec<&str> = all.iter().map(|spoken| spoken.id.as_str()).collect();
        assert_eq!(ids, ["a", "a.b"]);
        let said: Vec<&str> = all[0].flows.iter().map(|flow| flow.text.as_str()).collect();
        assert_eq!(said, ["Wort", "Satz", "Ein … da"]);
        assert_eq!(all[0].variables[0].0, "n");
        let flow = &all[1].flows[0];
        let at = flow.text.find("Zeilen").unwrap();
        assert_eq!(&text[flow.in_file(at..at + 6)], "Zeilen");
    }
}
