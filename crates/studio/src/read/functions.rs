//! The functions that a Fluent text calls.

use fluent_syntax::ast;

/// Their names, each a slice of the text, in its order.
pub(super) fn functions<'t>(resource: &ast::Resource<&'t str>) -> Vec<&'t str> {
    let mut called = Vec::new();
    for entry in &resource.body {
        let (value, attributes) = match entry {
            ast::Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            ast::Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => continue,
        };
        let attributes = attributes.iter().map(|attribute| &attribute.value);
        value.into_iter().chain(attributes).for_each(|text| pattern(text, &mut called));
    }
    called
}

fn pattern<'t>(pattern: &ast::Pattern<&'t str>, called: &mut Vec<&'t str>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            self::expression(expression, called);
        }
    }
}

fn expression<'t>(expression: &ast::Expression<&'t str>, called: &mut Vec<&'t str>) {
    match expression {
        ast::Expression::Inline(inline) => self::inline(inline, called),
        ast::Expression::Select { selector, variants } => {
            inline(selector, called);
            variants.iter().for_each(|variant| pattern(&variant.value, called));
        }
    }
}

fn inline<'t>(inline: &ast::InlineExpression<&'t str>, called: &mut Vec<&'t str>) {
    use ast::InlineExpression as Inline;
    match inline {
        Inline::FunctionReference { id, .. } => called.push(id.name),
        Inline::TermReference { arguments: Some(arguments), .. } => {
            arguments.positional.iter().for_each(|given| self::inline(given, called));
        }
        Inline::Placeable { expression } => self::expression(expression, called),
        _ => {}
    }
}
