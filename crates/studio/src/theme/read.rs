//! `theme.toml`, read line by line: what is wrong with one colour hides no other.

use super::{Colour, Scheme, Setting, Theme, Tokens, settable, suggest};
use crate::fault::{Fault, line_of};
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::Path;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Its path within the pack.
pub const FILE: &str = "theme.toml";

/// Reads the theme of the pack in `folder`; a pack needs none.
pub fn read(folder: &Path, files: &mut BTreeMap<String, String>, faults: &mut Vec<Fault>) -> Theme {
    match std::fs::read_to_string(folder.join(FILE)) {
        Ok(text) => {
            let theme = parse(&text, faults);
            files.insert(FILE.to_owned(), text);
            theme
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Theme::default(),
        Err(error) => {
            let what = format!("this file cannot be read: {error}");
            faults.push(Fault::error(FILE, None, what, "save it as UTF-8 text"));
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
        let (what, remedy) = match (scheme(key.get_ref()), value.get_ref()) {
            (Some(scheme), DeValue::Table(lines)) => {
                settings.extend(lines.iter().filter_map(|(key, value)| {
                    let line = line_of(text, key.span().start);
                    setting(key.get_ref(), value, scheme, line)
                        .map_err(|(what, remedy)| {
                            faults.push(Fault::error(FILE, Some(line), what, remedy));
                        })
                        .ok()
                }));
                continue;
            }
            (None, DeValue::Table(_)) => no_theme(key.get_ref()),
            _ => astray(key.get_ref()),
        };
        let line = line_of(text, key.span().start);
        faults.push(Fault::error(FILE, Some(line), what, remedy));
    }
    settings.sort_by_key(|setting: &Setting| setting.line);
    Theme { settings }
}

fn scheme(name: &str) -> Option<Scheme> {
    Scheme::SETTABLE.into_iter().find(|scheme| scheme.name() == name)
}

/// One line, or what is wrong with it and what to do.
fn setting(
    key: &str,
    value: &Spanned<DeValue>,
    scheme: Scheme,
    line: usize,
) -> Result<Setting, (String, String)> {
    let token = settable().find(|token| *token == key).ok_or_else(|| no_token(key))?;
    let written = value.get_ref().as_str();
    match written.and_then(Colour::parse) {
        Some(colour) => Ok(Setting { token, scheme, colour, line }),
        None => Err(no_colour(token, written, scheme)),
    }
}

fn no_theme(name: &str) -> (String, String) {
    if name.starts_with("more") || name.contains("contrast") {
        let what = format!(
            "a campaign cannot colour `{name}`: whoever asks for more contrast gets it in colours that are tried"
        );
        return (what, "delete these lines; [light] and [dark] can be coloured".to_owned());
    }
    (format!("there is no theme `{name}`"), "write [light] or [dark]".to_owned())
}

fn astray(name: &str) -> (String, String) {
    let what = format!("`{name}` stands under no theme");
    (what, "put it on a line of its own below [light] or [dark]".to_owned())
}

fn no_token(name: &str) -> (String, String) {
    let near: Vec<String> = suggest(name).iter().map(|near| format!("`{near}`")).collect();
    let remedy = match near.as_slice() {
        [] => "choose one of the names that docs/theme.md explains, or delete the line".to_owned(),
        near => format!("write {}, or delete the line", near.join(" or ")),
    };
    (format!("there is no colour `{name}` to set"), remedy)
}

fn no_colour(token: &str, written: Option<&str>, scheme: Scheme) -> (String, String) {
    let what = match written {
        Some(written) => format!("`{token}` is `{written}`, which is no colour here"),
        None => format!("`{token}` has no text for a colour"),
    };
    let house = Tokens::house().ok().and_then(|house| house.get(token)?.of(scheme));
    let example = house.unwrap_or(Colour([0x12, 0x39, 0x4A]));
    let remedy = format!(
        "write # and six signs from 0 to 9 and A to F between quotes, as in {token} = \"{example}\""
    );
    (what, remedy)
}
