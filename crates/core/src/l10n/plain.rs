//! Messages as plain text, as they stand in a document for the app.
//!
//! One line for each, `name=words`, the words as they stand in the page, so that compression
//! finds them there again; `.name=words` is an attribute of the message above. `{name}` is a variable. `{name|key=words|key=words|=words}` is a choice:
//! a key is a name, with the numbers of a plural category after it (`one 0-1`, `few 2-4,22-24`),
//! or one number (`0`); none is for all the rest. `\n` is the end of a line, and a backslash takes
//! its meaning from any other sign. No text can close the script element that holds it.

use super::{Choice, Key, Messages, Pattern, Piece};
use std::fmt::{self, Write as _};
use std::str::Chars;

impl Messages {
    /// Messages from their plain text. Reads anything; what [`Messages::to_text`] wrote, as it was.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        let (mut messages, mut id) = (Self::default(), String::new());
        for line in text.split('\n') {
            let Some((name, words)) = line.split_once('=') else { continue };
            // An attribute of the message above.
            let above = if name.starts_with('.') { message(&id).len() } else { 0 };
            id.truncate(above);
            id.push_str(name);
            messages.add(&id, pattern(&mut words.chars()).0);
        }
        messages
    }

    /// Their plain text. Names are Fluent's: letters, digits, hyphens, low lines, and a full stop
    /// before an attribute.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut lines: Vec<_> = self.iter().collect();
        lines.sort_by_key(|(id, _)| (message(id), *id));
        let (mut text, mut above) = (String::new(), "");
        for (id, pattern) in lines {
            let own = message(id);
            text.push_str(id.strip_prefix(own).filter(|_| own == above).unwrap_or(id));
            above = own;
            text.push('=');
            write(pattern, &mut text);
            text.push('\n');
        }
        text
    }
}

/// The message that `id` is, or is an attribute of.
fn message(id: &str) -> &str {
    id.split('.').next().unwrap_or_default()
}

/// Reads up to the end of these words; the sign says whether another variant follows.
fn pattern(signs: &mut Chars) -> (Pattern, bool) {
    let (mut pattern, mut text) = (Pattern::default(), String::new());
    let goes_on = loop {
        match signs.next() {
            None | Some('}') => break false,
            Some('|') => break true,
            Some('{') => {
                pattern.text(&text);
                text.clear();
                pattern.push(hole(signs));
            }
            Some('\\') => text.extend(signs.next().map(meant)),
            Some(sign) => text.push(sign),
        }
    };
    pattern.text(&text);
    (pattern, goes_on)
}

/// Reads a variable or a choice, from behind its brace.
fn hole(signs: &mut Chars) -> Piece {
    let mut variable = String::new();
    loop {
        match signs.next() {
            None | Some('}') => return Piece::Variable(variable),
            Some('|') => break,
            Some(sign) => variable.push(sign),
        }
    }
    let mut variants = Vec::new();
    loop {
        let key: String = signs.by_ref().take_while(|sign| *sign != '=').collect();
        let (words, goes_on) = pattern(signs);
        if !goes_on {
            return Piece::Choice(Choice { variable, variants, otherwise: words });
        }
        variants.push((read_key(&key), words));
    }
}

fn read_key(text: &str) -> Key {
    if text.starts_with(|sign: char| sign.is_ascii_digit()) {
        return Key::Exactly(number(text));
    }
    let (name, counts) = text.split_once(' ').unwrap_or((text, ""));
    let spans = counts.split(',').filter(|span| !span.is_empty());
    let spans = spans.map(|span| span.split_once('-').unwrap_or((span, span)));
    let counts = spans.map(|(from, to)| (number(from), number(to))).collect();
    Key::Name { name: name.to_owned(), counts }
}

/// The standard library's reader would bring kilobytes of messages about what we never write.
fn number(digits: &str) -> usize {
    digits.bytes().fold(0_usize, |number, digit| {
        number.saturating_mul(10).saturating_add(usize::from(digit.wrapping_sub(b'0')))
    })
}

/// What a sign behind a backslash stands for.
fn meant(sign: char) -> char {
    match sign {
        'n' => '\n',
        'r' => '\r',
        '0' => '\0',
        sign => sign,
    }
}

fn write(pattern: &Pattern, text: &mut String) {
    for piece in pattern.pieces() {
        match piece {
            Piece::Text(words) => words.chars().for_each(|sign| write_sign(sign, text)),
            Piece::Variable(name) => text.extend(["{", name, "}"]),
            Piece::Choice(choice) => {
                text.extend(["{", &choice.variable]);
                for (key, words) in &choice.variants {
                    // Writing into a text does not fail.
                    let _ = write!(text, "|{key}=");
                    write(words, text);
                }
                text.push_str("|=");
                write(&choice.otherwise, text);
                text.push('}');
            }
        }
    }
}

fn write_sign(sign: char, text: &mut String) {
    match sign {
        '\n' => text.push_str("\\n"),
        // A page's parser would change these two.
        '\r' => text.push_str("\\r"),
        '\0' => text.push_str("\\0"),
        '\\' | '{' | '}' | '|' => text.extend(['\\', sign]),
        // `</script` and `<!--` mean something to it.
        '/' | '!' if text.ends_with('<') => text.extend(['\\', sign]),
        sign => text.push(sign),
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Exactly(number) => write!(f, "{number}"),
            Self::Name { name, counts } => {
                f.write_str(name)?;
                for (at, (from, to)) in counts.iter().enumerate() {
                    f.write_str(if at == 0 { " " } else { "," })?;
                    if from == to {
                        write!(f, "{from}")?;
                    } else {
                        write!(f, "{from}-{to}")?;
                    }
                }
                Ok(())
            }
        }
    }
}
