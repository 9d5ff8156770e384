//! Holds a TOML file against the table of its keys, and says everything that differs.

use super::meant::{day_meant, hours_meant};
use super::shape::Key;
use super::spans::span_of;
use crate::fault::{Code, Fault};
use crate::holidays::{self, Territory};
use escale_core::pack;
use jiff::civil::Date;
use std::borrow::Cow;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

/// What a key holds.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Text,
    Texts,
    Number,
    Figure,
    Bool,
    Day,
    OneOf(&'static [&'static str]),
    SomeOf(&'static [&'static str]),
    OneOrMore(&'static [&'static str]),
    Languages,
    Code,
    Duration,
    Hours,
    Holidays,
    Phone,
    Web,
    Ages,
    Table(&'static [Key]),
    Tables(&'static [Key]),
}

/// The faults of the file `path` with this `text`: first those of TOML itself; without any, those
/// of its keys and values.
pub(crate) fn check(path: &str, text: &str, keys: &[Key]) -> Vec<Fault> {
    let (root, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return errors.iter().map(|error| Fault::of_toml(path, text, error)).collect();
    }
    let mut desk = Desk { path, text, faults: Vec::new() };
    desk.table(root.get_ref(), keys, "file", None);
    desk.faults
}

struct Desk<'a> {
    path: &'a str,
    text: &'a str,
    faults: Vec<Fault>,
}

impl Desk<'_> {
    fn table(&mut self, table: &DeTable, keys: &[Key], place: &str, heading: Option<Range<usize>>) {
        let mut meant = Vec::new();
        for (written, value) in table.iter() {
            match keys.iter().find(|key| key.name == written.get_ref()) {
                Some(key) => self.value(key, value),
                None => meant.extend(self.unknown(written, keys, place)),
            }
        }
        // A misspelt key is not missing as well.
        let is_there = |key: &Key| {
            table.iter().any(|(written, _)| written.get_ref() == key.name)
                || meant.iter().any(|name| name == key.name)
        };
        for key in keys.iter().filter(|key| key.needed && !is_there(key)) {
            self.missing(key, place, heading.clone());
        }
    }

    /// Says that there is no such key; and which is most likely meant.
    fn unknown(
        &mut self,
        written: &Spanned<Cow<str>>,
        keys: &[Key],
        place: &str,
    ) -> Option<String> {
        let names = || keys.iter().map(|key| key.name);
        let fault = Fault::new(Code::UnknownKey, self.path)
            .at(written.span())
            .with("key", written.get_ref().as_ref())
            .with("place", place)
            .with("known", names().collect::<Vec<_>>().join(", "))
            .meant(written.get_ref(), names());
        let meant = fault.meant.first().cloned();
        self.faults.push(fault);
        meant
    }

    fn missing(&mut self, key: &Key, place: &str, heading: Option<Range<usize>>) {
        let line = match key.kind {
            Kind::Table(keys) | Kind::Tables(keys) => {
                let needed = keys.iter().filter(|key| key.needed).map(line_of);
                [key.example.to_owned()].into_iter().chain(needed).collect::<Vec<_>>().join("\n")
            }
            _ => line_of(key),
        };
        let fault = Fault::new(Code::MissingKey, self.path).at(heading).paste(line);
        self.faults.push(fault.with("key", key.name).with("place", place));
    }

    fn value(&mut self, key: &Key, value: &Spanned<DeValue>) {
        match (key.kind, value.get_ref()) {
            (Kind::Table(keys), DeValue::Table(table)) => {
                self.table(table, keys, key.name, span_of(value));
            }
            (Kind::Tables(keys), DeValue::Array(list)) => {
                for value in list.iter() {
                    match value.get_ref() {
                        DeValue::Table(table) => self.table(table, keys, key.name, span_of(value)),
                        _ => self.wrong(key, value, "tables"),
                    }
                }
            }
            (Kind::Number, DeValue::Integer(_)) | (Kind::Bool, DeValue::Boolean(_)) => {}
            (Kind::Figure, DeValue::Integer(_) | DeValue::Float(_)) => {}
            (Kind::Day, DeValue::Datetime(day)) if day.date.is_some() && day.time.is_none() => {}
            (Kind::Day, DeValue::String(text)) => self.bad(key, Code::BadDay, text, value),
            (Kind::Texts | Kind::SomeOf(_) | Kind::Languages, DeValue::Array(list)) => {
                list.iter().for_each(|value| self.one(key, value));
            }
            (Kind::OneOrMore(_), DeValue::Array(list)) => {
                list.iter().for_each(|value| self.one(key, value));
            }
            (Kind::Holidays, DeValue::Array(list)) => self.holidays(key, list, value),
            (Kind::Texts | Kind::SomeOf(_) | Kind::Languages, _) => self.wrong(key, value, "list"),
            (Kind::Number, _) => self.wrong(key, value, "number"),
            (Kind::Figure, _) => self.wrong(key, value, "figure"),
            (Kind::Bool, _) => self.wrong(key, value, "bool"),
            (Kind::Day, _) => self.wrong(key, value, "day"),
            (Kind::Table(_), _) => self.wrong(key, value, "table"),
            (Kind::Tables(_), _) => self.wrong(key, value, "tables"),
            _ => self.one(key, value),
        }
    }

    /// A list of days, with quotes or without.
    fn holidays(&mut self, key: &Key, list: &DeArray, value: &Spanned<DeValue>) {
        if list.is_empty() {
            self.bad(key, Code::NoHolidays, "[]", value);
        }
        for value in list.iter() {
            match value.get_ref() {
                DeValue::Datetime(day) if day.date.is_some() && day.time.is_none() => {}
                DeValue::String(text) if text.parse::<Date>().is_ok() => {}
                DeValue::String(text) => self.bad(key, Code::NoHolidays, text, value),
                _ => self.wrong(key, value, "day"),
            }
        }
    }

    /// One text, alone or in a list.
    fn one(&mut self, key: &Key, value: &Spanned<DeValue>) {
        let DeValue::String(text) = value.get_ref() else {
            return self.wrong(key, value, "text");
        };
        let text = text.as_ref();
        match key.kind {
            Kind::OneOf(choices) | Kind::SomeOf(choices) | Kind::OneOrMore(choices) => {
                if !choices.contains(&text) {
                    self.no_choice(key, choices, text, value);
                }
            }
            Kind::Web if text.starts_with("http://") && !text.starts_with("http://127.0.0.1:") => {
                self.bad(key, Code::InsecureAddress, text, value);
            }
            kind => {
                if let Some(code) = refused(kind, text) {
                    self.bad(key, code, text, value);
                }
            }
        }
    }

    fn wrong(&mut self, key: &Key, value: &Spanned<DeValue>, expected: &str) {
        let example = match key.kind {
            Kind::Table(_) | Kind::Tables(_) => key.example.to_owned(),
            _ => line_of(key),
        };
        let fault = Fault::new(Code::WrongType, self.path).at(value.span());
        let fault = fault.with("key", key.name).with("expected", expected).with("example", example);
        let written = self.text.get(value.span()).unwrap_or_default();
        self.faults.push(match as_expected(expected, written) {
            Some(meant) => fault.paste(format!("{} = {meant}", key.name)),
            None => fault,
        });
    }

    fn no_choice(&mut self, key: &Key, choices: &[&str], text: &str, value: &Spanned<DeValue>) {
        let fault = Fault::new(Code::NotOneOf, self.path)
            .at(value.span())
            .with("key", key.name)
            .with("value", text)
            .with("known", choices.join(", "))
            .meant(text, choices.iter().copied());
        self.faults.push(fault);
    }

    fn bad(&mut self, key: &Key, code: Code, text: &str, value: &Spanned<DeValue>) {
        let fault = Fault::new(code, self.path).at(value.span()).with("value", text);
        let fault = match code {
            Code::NoHolidays => {
                let known = holidays::codes().collect::<Vec<_>>();
                fault.with("known", known.join(", ")).meant(text, known)
            }
            _ => fault,
        };
        let proposed = match code {
            Code::InsecureAddress => Some(format!("\"{}\"", text.replacen("http:", "https:", 1))),
            Code::BadHours => hours_meant(text).map(|hours| format!("\"{hours}\"")),
            Code::BadDay => day_meant(text),
            _ => None,
        };
        self.faults.push(match proposed {
            Some(value) => fault.paste(format!("{} = {value}", key.name)),
            None => fault,
        });
    }
}

/// A value of the wrong kind as it was probably meant: with quotes, without, between brackets.
fn as_expected(expected: &str, written: &str) -> Option<String> {
    let quoted = written.len() >= 2 && written.starts_with('"') && written.ends_with('"');
    let bare = written.trim_matches('"');
    match expected {
        "text" if !quoted && !written.starts_with(['[', '{']) => Some(format!("\"{written}\"")),
        "list" if quoted => Some(format!("[{written}]")),
        "bool" if quoted && matches!(bare, "true" | "false") => Some(bare.to_owned()),
        "number" if quoted && bare.parse::<u32>().is_ok() => Some(bare.to_owned()),
        _ => None,
    }
}

/// A key as it may be written.
fn line_of(key: &Key) -> String {
    format!("{} = {}", key.name, key.example)
}

/// The code of what is wrong with `text`, by core's own rules.
fn refused(kind: Kind, text: &str) -> Option<Code> {
    match kind {
        Kind::Code => pack::Code::parse(text).err().map(|_| Code::BadCode),
        Kind::Duration => pack::Seconds::parse(text).err().map(|_| Code::BadDuration),
        Kind::Hours => pack::Hours::parse(text).err().map(|_| Code::BadHours),
        Kind::Holidays => Territory::of(text).is_none().then_some(Code::NoHolidays),
        Kind::Phone => pack::Phone::parse(text).err().map(|_| Code::BadPhone),
        Kind::Web => pack::WebAddress::parse(text).err().map(|_| Code::BadAddress),
        Kind::Ages => (!is_ages(text)).then_some(Code::BadAges),
        Kind::Languages => (!is_tag(text)).then_some(Code::BadLanguage),
        _ => None,
    }
}

fn is_ages(text: &str) -> bool {
    let ages = text.split_once('-').map(|(from, to)| (from.parse::<u8>(), to.parse::<u8>()));
    matches!(ages, Some((Ok(from), Ok(to))) if from <= to)
}

/// Whether this is a language's tag, and so may be the name of a folder within the pack.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let begins =
        matches!(language.len(), 2 | 3) && language.bytes().all(|b| b.is_ascii_lowercase());
    let part = |p: &str| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric());
    begins && parts.all(part)
}
