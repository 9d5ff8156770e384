//! `escale outline`: what a visitor can reach, and how many words each language has for it.

use crate::check::needed_messages;
use crate::read::{LanguageWords, Source};
use crate::tongue::Tongue;
use crate::words_count;
use escale_core::pack::{Topic, section};
use std::fmt::Write as _;

/// Where the columns of codes and counts begin: 80 columns hold four languages.
const NAMES: usize = 46;

/// One line of the tree: its text, its link code, whose words are counted.
struct Row {
    text: String,
    code: String,
    /// The messages counted: these and those that begin with one of them and a dash.
    messages: Vec<String>,
}

impl Row {
    fn new(text: impl Into<String>, code: impl Into<String>, messages: &[&str]) -> Self {
        let messages = messages.iter().map(|&id| id.to_owned()).collect();
        Self { text: text.into(), code: code.into(), messages }
    }

    /// A line without words of its own.
    fn note(text: String) -> Self {
        Self { text, code: String::new(), messages: Vec::new() }
    }
}

/// The tree of what can be reached, then a table of the languages.
#[must_use]
pub fn outline(source: &Source, tongue: Tongue) -> String {
    let mut text = head(source, tongue);
    for row in rows(source, tongue) {
        let _ = writeln!(text, "{}", line(&row, source));
    }
    text.push('\n');
    text.push_str(&coverage(source, tongue));
    text
}

fn head(source: &Source, tongue: Tongue) -> String {
    let title = format!(
        "{} ({})",
        source.pack.campaign.id,
        tongue.either("mots par langue", "words by language")
    );
    let columns: String =
        source.words.iter().map(|words| format!(" {:>7}", words.language)).collect();
    format!("{title:<NAMES$} code{columns}\n")
}

fn line(row: &Row, source: &Source) -> String {
    let counts: String = if row.messages.is_empty() {
        String::new()
    } else {
        source.words.iter().map(|words| format!(" {:>7}", count(words, &row.messages))).collect()
    };
    let line = format!("{:<NAMES$} {:<4}{counts}", row.text, row.code);
    line.trim_end().to_owned()
}

/// The words that a language has for these messages and what belongs to them.
fn count(words: &LanguageWords, ids: &[String]) -> usize {
    let ours = |id: &str| {
        ids.iter().any(|own| {
            id.strip_prefix(own.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
    };
    let files = words.files.iter().filter(|file| !file.is_the_apps());
    files.map(|file| words_count::count(&file.text, ours)).sum()
}

fn rows(source: &Source, tongue: Tongue) -> Vec<Row> {
    let say = |french, english| tongue.either(french, english);
    let pack = &source.pack;
    let mut rows = vec![Row::new(say("accueil", "home"), section::HOME, &["home"])];
    for (door, code) in pack.doors() {
        let name = format!("door-{door}");
        rows.push(Row::new(format!("├─ {} {door}", say("porte", "door")), code, &[name.as_str()]));
        let topics: Vec<&Topic> = pack.topics.iter().filter(|t| t.door == door).collect();
        for (at, topic) in topics.iter().enumerate() {
            let last = at + 1 == topics.len();
            add_topic(topic, last, tongue, &mut rows);
        }
    }
    rows.push(Row::new(say("├─ aide", "├─ help"), section::HELP, &["help", "danger"]));
    let contacts = pack.contacts.iter().map(|c| (format!("contact {}", c.id), c.id.clone()));
    let phrases = pack.phrases.iter();
    let phrases = phrases.map(|p| (format!("phrase {}", p.id), format!("phrase-{}", p.id)));
    let mut below = contacts.chain(phrases).peekable();
    while let Some((text, id)) = below.next() {
        let bend = if below.peek().is_none() { "└─" } else { "├─" };
        rows.push(Row::new(format!("│  {bend} {text}"), "", &[&id]));
    }
    rows.push(Row::new(say("└─ qui parle", "└─ about"), section::ABOUT, &["about"]));
    rows.push(Row::new(
        say("borne, quand personne n'est là", "kiosk, while nobody is there"),
        section::ATTRACT,
        &["attract"],
    ));
    for assessment in &pack.assessments {
        let text = format!("{} {}", say("questions", "assessment"), assessment.id);
        rows.push(Row::new(text, assessment.code.as_str(), &[&assessment.id]));
    }
    rows
}

/// A topic and what it leads to.
fn add_topic(topic: &Topic, last: bool, tongue: Tongue, rows: &mut Vec<Row>) {
    let (bend, below) = if last { ("└─", "   ") } else { ("├─", "│  ") };
    let text = format!("│  {bend} {} {}", tongue.either("sujet", "topic"), topic.id);
    rows.push(Row::new(text, topic.code.as_str(), &[&topic.id]));
    let assessment: Vec<String> = topic.assessment.iter().cloned().collect();
    for (kind, ids) in [
        ("contacts", &topic.contacts),
        (tongue.either("voisins", "related"), &topic.related),
        (tongue.either("questions", "assessment"), &assessment),
    ] {
        let mut lead = format!("│  {below}   {kind}: ");
        for (at, id) in ids.iter().enumerate() {
            let comma = if at + 1 == ids.len() { "" } else { ", " };
            if lead.chars().count() + id.len() + comma.len() > 80 {
                rows.push(Row::note(lead.trim_end().to_owned()));
                lead = format!("│  {below}   {}", " ".repeat(kind.len() + 2));
            }
            lead.push_str(id);
            lead.push_str(comma);
        }
        if !ids.is_empty() {
            rows.push(Row::note(lead));
        }
    }
}

/// By language, the messages that are there and those that the screens need.
fn coverage(source: &Source, tongue: Tongue) -> String {
    let needed = needed_messages(&source.pack);
    let head = tongue.either(
        "langue   présents / demandés  manquent     mots",
        "language  present / needed    missing    words",
    );
    let mut text = format!("{head}\n");
    for words in &source.words {
        let present = needed.iter().filter(|(id, _)| words_count::says(words, id)).count();
        let files = words.files.iter().filter(|file| !file.is_the_apps());
        let total: usize = files.map(|file| words_count::count(&file.text, |_| true)).sum();
        let (needed, missing) = (needed.len(), needed.len() - present);
        let _ = writeln!(
            text,
            "{:<8} {present:>8} / {needed:<8} {missing:>9} {total:>8}",
            words.language
        );
    }
    text
}
