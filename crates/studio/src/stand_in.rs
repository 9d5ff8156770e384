//! A stand-in for a language read from the right, until there is a translation: for looking at
//! layouts and for tests of them. It means nothing to a reader of Arabic.

use crate::read::{LanguageWords, Source, WordsFile};
use fluent_syntax::{ast, parser, serializer};

/// The language it stands for.
pub const LANGUAGE: &str = "ar";

/// What it calls itself.
const NAME: &str = "العربية";

/// French letters, the most frequent first, each with an Arabic letter about as frequent in
/// Arabic, so that lines look and break like Arabic ones.
const LETTERS: [(char, char); 42] = [
    ('e', 'ا'),
    ('s', 'ل'),
    ('a', 'ي'),
    ('i', 'م'),
    ('t', 'و'),
    ('n', 'ن'),
    ('r', 'ر'),
    ('u', 'ت'),
    ('l', 'ب'),
    ('o', 'ه'),
    ('d', 'ع'),
    ('c', 'د'),
    ('p', 'س'),
    ('m', 'ف'),
    ('é', 'أ'),
    ('v', 'ك'),
    ('q', 'ق'),
    ('g', 'ح'),
    ('f', 'ج'),
    ('b', 'ش'),
    ('h', 'ط'),
    ('x', 'خ'),
    ('j', 'ص'),
    ('y', 'ذ'),
    ('z', 'ز'),
    ('w', 'غ'),
    ('k', 'ض'),
    ('è', 'إ'),
    ('ê', 'إ'),
    ('ë', 'إ'),
    ('à', 'آ'),
    ('â', 'آ'),
    ('ä', 'آ'),
    ('ç', 'ث'),
    ('ù', 'ؤ'),
    ('û', 'ؤ'),
    ('ü', 'ؤ'),
    ('î', 'ئ'),
    ('ï', 'ئ'),
    ('ô', 'ظ'),
    ('ö', 'ظ'),
    ('œ', 'ى'),
];

/// `source` with one more language, whose words are those of its source language in other
/// letters; the app's own words too. A pack that speaks Arabic stays as it is.
#[must_use]
pub fn right_to_left(mut source: Source) -> Source {
    let from = source.pack.campaign.source_language().to_owned();
    if source.words_of(LANGUAGE).is_none()
        && let Some(words) = source.words_of(&from)
    {
        let own = source.pack.phrases.iter().filter(|phrase| phrase.language.is_some());
        let own: Vec<String> = own.map(|phrase| format!("phrase-{}", phrase.id)).collect();
        let files = words.files.iter().map(|file| in_other_letters(file, &from, &own)).collect();
        let language = LANGUAGE.to_owned();
        source.words.push(LanguageWords { language: language.clone(), app_speaks: true, files });
        source.pack.campaign.languages.push(language);
    }
    source
}

/// `file` of the language `from`, as one of ours. The phrases `own` have a language of their own.
fn in_other_letters(file: &WordsFile, from: &str, own: &[String]) -> WordsFile {
    let (Ok(mut resource) | Err((mut resource, _))) = parser::parse(file.said().to_owned());
    for entry in &mut resource.body {
        if let ast::Entry::Message(message) = entry {
            message.value.iter_mut().for_each(pattern);
            if !own.contains(&message.id.name) {
                message.attributes.iter_mut().for_each(|attribute| pattern(&mut attribute.value));
            }
            if message.id.name == "language-name" {
                let name = ast::PatternElement::TextElement { value: NAME.to_owned() };
                message.value = Some(ast::Pattern { elements: vec![name] });
            }
        }
    }
    let path = if file.is_the_apps() {
        format!("locales/{LANGUAGE}/app.ftl")
    } else {
        let inside = file.path.strip_prefix(from).unwrap_or(&file.path);
        format!("{LANGUAGE}{inside}")
    };
    WordsFile::new(path, serializer::serialize(&resource))
}

/// Changes what is read; what stands in braces stays, but for the texts of its variants.
fn pattern(pattern: &mut ast::Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                *value = value.chars().map(letter).collect();
            }
            ast::PatternElement::Placeable { expression } => self::expression(expression),
        }
    }
}

fn expression(expression: &mut ast::Expression<String>) {
    match expression {
        ast::Expression::Select { variants, .. } => {
            variants.iter_mut().for_each(|variant| pattern(&mut variant.value));
        }
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
            self::expression(expression);
        }
        ast::Expression::Inline(_) => {}
    }
}

/// Figures, dashes and brackets stay: the reading direction turns them.
fn letter(sign: char) -> char {
    let small = sign.to_lowercase().next().unwrap_or(sign);
    match LETTERS.iter().find(|(latin, _)| *latin == small) {
        Some((_, arabic)) => *arabic,
        None if sign == ',' => '،',
        None if sign == '?' => '؟',
        None if sign == ';' => '؛',
        // Any other Latin letter.
        None if sign.is_alphabetic() && sign < '\u{250}' => 'ء',
        None => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{compile, read};
    use escale_core::l10n::{Arg, direction};
    use escale_core::pack::Device;
    use std::path::Path;

    fn source() -> Source {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../campaigns/moselle");
        right_to_left(read::read(&folder).0.expect("a pack"))
    }

    /// The ids of `language`'s messages, and what stands in the braces of each.
    fn skeleton(source: &Source, language: &str) -> Vec<(String, Vec<String>)> {
        let mut messages = Vec::new();
        for file in &source.words_of(language).expect("its words").files {
            let resource = parser::parse(file.said()).expect("Fluent");
            for entry in resource.body {
                if let ast::Entry::Message(message) = &entry {
                    let id = message.id.name.to_owned();
                    let text = serializer::serialize(&ast::Resource { body: vec![entry] });
                    messages.push((id, text.split('{').skip(1).map(until_text).collect()));
                }
            }
        }
        messages
    }

    /// The variable or the selector; not what a variant says.
    fn until_text(inside: &str) -> String {
        inside.split(['}', '>', '\n']).next().unwrap_or_default().trim().to_owned()
    }

    #[test]
    fn it_says_the_same_messages_with_the_same_values() {
        let source = source();
        assert_eq!(skeleton(&source, LANGUAGE), skeleton(&source, "fr"));
        assert!(skeleton(&source, LANGUAGE).len() > 150);
        for file in &source.words_of(LANGUAGE).expect("its words").files {
            let parsed = parser::parse(file.text.as_str());
            assert!(parsed.is_ok(), "{}: {:?}", file.path, parsed.err().map(|(_, e)| e));
        }
    }

    #[test]
    fn no_latin_letter_is_left_and_every_number_is() {
        let words = compile::words(&source(), LANGUAGE);
        let call = words.get_with("call", &[("number", Arg::Str("01 99 00 12 34"))]);
        assert!(call.text.contains("01 99 00 12 34"), "{}", call.text);
        assert_eq!(call.lang, None);
        let danger = words.get("danger.text").text;
        assert!(danger.contains("114"), "{danger}");
        let reads = words.get_with("topics", &[("reader", Arg::Str("adult"))]).text;
        for text in [&danger, &reads, &words.get("home").text] {
            assert!(!text.chars().any(|sign| sign.is_ascii_alphabetic()), "{text}");
        }
        assert_eq!(words.get("language-name").text, NAME);
    }

    #[test]
    fn it_becomes_documents_read_from_the_right() {
        let source = source();
        let compiled = compile::compile(&source, "2026-11-24".parse().expect("a day"));
        let compiled = compiled.expect("a pack");
        let site = tempfile::tempdir().expect("a folder");
        let markers = "boot base-style home-style rest-style kiosk app end signs body tail";
        let markers = markers.split(' ');
        let shell: String = markers.map(|name| format!("<!--escale:{name}-->")).collect();
        std::fs::write(site.path().join("shell.html"), shell).expect("a shell");
        std::fs::write(site.path().join("art.svg"), "<svg/>").expect("a sprite");
        crate::render::documents(&source, &compiled, site.path(), true).expect("documents");
        assert_eq!(direction(LANGUAGE), "rtl");
        for device in Device::ALL {
            let file = site.path().join(device.folder()).join("ar/index.html");
            let html = std::fs::read_to_string(file).expect("a document");
            assert!(html.contains("<html lang=\"ar\" dir=\"rtl\""), "{}", device.name());
            assert!(html.contains("data-words=\"ar\""), "{}", device.name());
            // What invites, what names a language, and the phrases; nothing is borrowed.
            let french = html.split('<').filter(|tag| tag.contains(" lang=\"fr\""));
            let meant = [
                "span lang=\"fr\" class=\"say\"",
                "blockquote ",
                "a data-act=\"language\"",
                "button ",
            ];
            let borrowed = french.filter(|tag| !meant.iter().any(|one| tag.starts_with(one)));
            // The frame's way to it.
            assert_eq!(
                borrowed.collect::<Vec<_>>(),
                ["span lang=\"fr\">Français"],
                "{}",
                device.name()
            );
        }
    }

    #[test]
    fn a_pack_that_has_the_language_keeps_it() {
        let source = source();
        let files = source.words.len();
        assert_eq!(right_to_left(source).words.len(), files);
    }
}
