//! Writes figures into the texts that name them.

use super::{Figures, VARIABLE};
use crate::fault::{Code, Fault};
use crate::read::{LanguageWords, WordsFile};
use fluent_syntax::{ast, parser};

/// Where a text names a figure.
struct Named<'a> {
    id: &'a str,
    /// The byte of the `$`.
    at: usize,
    /// Said as it is, rather than to choose among variants.
    said: bool,
}

/// Writes each figure out that a text of `words` names. One that isn't there is a fault.
pub fn write_out(words: &mut LanguageWords, figures: &Figures, faults: &mut Vec<Fault>) {
    let language = words.language.clone();
    for file in words.files.iter_mut().filter(|file| !file.is_the_apps()) {
        if file.text.contains(&format!("${VARIABLE}")) {
            file.figured = Some(figured(file, &language, figures, faults));
        }
    }
}

fn figured(file: &WordsFile, tag: &str, figures: &Figures, faults: &mut Vec<Fault>) -> String {
    let (mut text, mut from) = (String::with_capacity(file.text.len()), 0);
    for Named { id, at, said } in named(&file.text) {
        let Some(figure) = figures.get(id) else {
            faults.push(unknown(file, id, at, figures));
            continue;
        };
        text.push_str(file.text.get(from..at).unwrap_or_default());
        if said {
            text.push_str(&format!("\"{}\"", figure.value.written_in(tag)));
        } else {
            text.push_str(&figure.value.plain());
        }
        from = at + 1 + VARIABLE.len() + id.len();
    }
    text.push_str(file.text.get(from..).unwrap_or_default());
    text
}

fn unknown(file: &WordsFile, id: &str, at: usize, figures: &Figures) -> Fault {
    let names = figures.figures.iter().map(|figure| figure.id.as_str());
    let span = at..at + 1 + VARIABLE.len() + id.len();
    Fault::new(Code::NoFigure, &file.path).at(span).with("id", id).meant(id, names)
}

/// The figures that `text` names, in their order.
fn named(text: &str) -> Vec<Named<'_>> {
    let mut seen = Seen { text, named: Vec::new() };
    let (Ok(resource) | Err((resource, _))) = parser::parse(text);
    for entry in &resource.body {
        let (value, attributes) = match entry {
            ast::Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            ast::Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => continue,
        };
        let attributes = attributes.iter().map(|attribute| &attribute.value);
        value.into_iter().chain(attributes).for_each(|pattern| seen.pattern(pattern));
    }
    seen.named.sort_by_key(|named| named.at);
    seen.named
}

struct Seen<'a> {
    text: &'a str,
    named: Vec<Named<'a>>,
}

impl<'a> Seen<'a> {
    fn pattern(&mut self, pattern: &ast::Pattern<&'a str>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&'a str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, true),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector, false);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&'a str>, said: bool) {
        use ast::InlineExpression as Inline;
        match inline {
            Inline::VariableReference { id } => {
                if let Some(figure) = id.name.strip_prefix(VARIABLE) {
                    // The parser hands out pieces of the text: where one begins is its place.
                    let name = id.name.as_ptr() as usize - self.text.as_ptr() as usize;
                    self.named.push(Named { id: figure, at: name.saturating_sub(1), said });
                }
            }
            Inline::FunctionReference { arguments, .. } => self.arguments(arguments),
            Inline::TermReference { arguments: Some(arguments), .. } => self.arguments(arguments),
            Inline::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }

    fn arguments(&mut self, arguments: &ast::CallArguments<&'a str>) {
        arguments.positional.iter().for_each(|inline| self.inline(inline, false));
    }
}

#[cfg(test)]
mod tests {
    use super::{Figures, WordsFile, figured};

    fn said(text: &str) -> (String, Vec<String>) {
        let figures: Figures = toml::from_str(
            "[[figure]]\nid = \"known\"\nvalue = 10000\nyear = 2024\nsource = \"a report\"\n",
        )
        .unwrap();
        let file = WordsFile::new("fr/a.ftl".to_owned(), text.to_owned());
        let mut faults = Vec::new();
        let text = figured(&file, "fr", &figures, &mut faults);
        (text, faults.into_iter().flat_map(|fault| fault.meant).collect())
    }

    #[test]
    fn a_figure_is_grouped_where_it_is_said_and_plain_where_it_chooses() {
        let (text, faults) = said("a = x { $figure-known } y\n    .b = {$figure-known}\n");
        assert_eq!(text, "a = x { \"10\u{202f}000\" } y\n    .b = {\"10\u{202f}000\"}\n");
        assert!(faults.is_empty());
        let choice = |selector: &str| {
            format!("a = {{ {selector} ->\n    [one] $figure-known\n   *[other] é\n}}\n")
        };
        assert_eq!(said(&choice("$figure-known")).0, choice("10000"));
        assert_eq!(said(&choice("NUMBER($figure-known)")).0, choice("NUMBER(10000)"));
    }

    #[test]
    fn a_figure_that_is_not_there_is_named_with_one_like_it() {
        assert_eq!(said("a = { $figure-knwon }\n").1, ["known"]);
        assert!(said("a = { $figure-other }\n").1.is_empty());
    }
}
