//! `theme.toml`, read line by line: what is wrong with one colour hides no other.

use super::{Colour, Scheme, Setting, Theme, Tokens, settable, suggest};
use crate::fault::{Code, Fault};
use crate::read::safely::{self, Unreadable};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Its path within the pack.
pub const FILE: &str = "theme.toml";

/// Reads the theme of the pack in `folder`; a pack needs none.
pub fn read(folder: &Path, files: &mut BTreeMap<String, String>, faults: &mut Vec<Fault>) -> Theme {
    match safely::text(folder, FILE) {
        Ok(text) => {
            let theme = parse(&text, faults);
            files.insert(FILE.to_owned(), text);
            theme
        }
        Err(Unreadable::Missing) => Theme::default(),
        Err(why) => {
            faults.push(why.fault(FILE));
            Theme::default()
        }
    }
}

/// What `text` sets, without the lines that are faults.
pub(super) fn parse(text: &str, faults: &mut Vec<Fault>) -> Theme {
    let tables = match DeTable::parse(text) {
        Ok(tables) => tables,
        Err(error) => {
            faults.push(Fault::of_toml(FILE, text, &error));
            return Theme::default();
        }
    };
    let mut settings = Vec::new();
    for (key, value) in tables.get_ref() {
        let fault = match (scheme(key.get_ref()), value.get_ref()) {
            (Some(scheme), DeValue::Table(lines)) => {
                for (key, value) in lines.iter() {
                    match setting(key, value, scheme) {
                        Ok(setting) => settings.push(setting),
                        Err(fault) => faults.push(*fault),
                    }
                }
                continue;
            }
            (None, DeValue::Table(_)) => no_theme(key.get_ref()),
            _ => Fault::new(Code::ColourAstray, FILE).with("name", key.get_ref().as_ref()),
        };
        faults.push(fault.at(key.span()));
    }
    settings.sort_by_key(|setting: &Setting| setting.span.start);
    Theme { settings }
}

fn scheme(name: &str) -> Option<Scheme> {
    Scheme::SETTABLE.into_iter().find(|scheme| scheme.name() == name)
}

/// One line, or what is wrong with it.
fn setting(
    key: &Spanned<Cow<str>>,
    value: &Spanned<DeValue>,
    scheme: Scheme,
) -> Result<Setting, Box<Fault>> {
    let name = key.get_ref().as_ref();
    let token = settable().find(|token| *token == name).ok_or_else(|| Box::new(no_token(key)))?;
    let span = key.span().start..value.span().end;
    match value.get_ref().as_str().and_then(Colour::parse) {
        Some(colour) => Ok(Setting { token, scheme, colour, span }),
        None => Err(Box::new(no_colour(token, value, scheme))),
    }
}

fn no_theme(name: &str) -> Fault {
    let more = name.starts_with("more") || name.contains("contrast");
    let code = if more { Code::ThemeNotYours } else { Code::NoTheme };
    let fault = Fault::new(code, FILE).with("name", name);
    if more { fault } else { fault.meant(name, Scheme::SETTABLE.map(Scheme::name)) }
}

fn no_token(key: &Spanned<Cow<str>>) -> Fault {
    let name = key.get_ref().as_ref();
    let meant = suggest(name).into_iter().map(str::to_owned).collect();
    let fault = Fault::new(Code::NoToken, FILE).at(key.span()).with("name", name);
    Fault { meant, ..fault }
}

/// With the house's own colour as an example to paste.
fn no_colour(token: &str, value: &Spanned<DeValue>, scheme: Scheme) -> Fault {
    let house = Tokens::house().ok().and_then(|house| house.get(token)?.of(scheme));
    let example = house.unwrap_or(Colour([0x12, 0x39, 0x4A]));
    let fault = Fault::new(Code::NoColour, FILE).at(value.span()).with("token", token);
    fault.paste(format!("{token} = \"{example}\""))
}
