//! What a pack must hold together: references, messages, codes, checks of numbers.
//! This is the foundation; the teaching checker grows here.

use crate::fault::{Fault, line_with};
use crate::read::{self, LanguageWords, Source};
use crate::{pictures, theme};
use escale_core::assessment::Band;
use escale_core::l10n::Words;
use escale_core::pack::{Pack, Status};
use jiff::civil::Date;
use std::path::Path;

/// Days after which a check of a number is old, and after which it no longer counts.
const OLD: i64 = 180;
const EXPIRED: i64 = 365;

/// Reads the pack in `folder` and says all its faults, those of reading first.
#[must_use]
pub fn read_and_check(folder: &Path, today: Date) -> (Option<Source>, Vec<Fault>) {
    let (source, mut faults) = read::read(folder);
    if let Some(source) = &source {
        faults.extend(check(source, &faults, today));
    }
    (source, faults)
}

/// All faults of a pack that could be read, beside those that reading it found. What only
/// follows from one of these is not said again.
#[must_use]
pub fn check(source: &Source, reading: &[Fault], today: Date) -> Vec<Fault> {
    let mut faults = Vec::new();
    let structure = |file: &str| file.ends_with(".toml") && file != theme::FILE;
    if !reading.iter().any(|fault| structure(&fault.file)) {
        references(source, &mut faults);
    }
    codes(source, &mut faults);
    rules(source, &mut faults);
    if !reading.iter().any(|fault| fault.file.ends_with(".ftl")) {
        messages(source, &mut faults);
    }
    contacts(source, today, &mut faults);
    faults.extend(pictures::check(source));
    faults.extend(theme::check(&source.theme));
    faults
}

/// Every id that a file names exists.
fn references(source: &Source, faults: &mut Vec<Fault>) {
    let pack = &source.pack;
    for topic in &pack.topics {
        let file = format!("topics/{}.toml", topic.id);
        let mut must_exist = |kind: &str, id: &str, exists: bool, where_to: &str| {
            if !exists {
                let line = source.line(&file, &format!("\"{id}\""));
                let what = format!("there is no {kind} `{id}`");
                let remedy = format!("correct the name, or add it to {where_to}");
                faults.push(Fault::error(&file, line, what, remedy));
            }
        };
        let door = pack.campaign.doors.contains(&topic.door);
        must_exist("door", &topic.door, door, "`doors` in campaign.toml");
        for id in &topic.contacts {
            must_exist("contact", id, pack.contact(id).is_some(), "contacts.toml");
        }
        for id in &topic.related {
            must_exist("topic", id, pack.topic(id).is_some(), "topics/");
        }
        if let Some(id) = &topic.assessment {
            must_exist("assessment", id, pack.assessment(id).is_some(), "assessments/");
        }
    }
    for id in &pack.campaign.topics {
        if pack.topic(id).is_none() {
            let file = "campaign.toml";
            let line = source.line(file, &format!("\"{id}\""));
            let remedy = "correct the name, or add the file to topics/";
            faults.push(Fault::error(file, line, format!("there is no topic `{id}`"), remedy));
        }
    }
}

/// Link codes and ids are given once; some codes are the app's own.
fn codes(source: &Source, faults: &mut Vec<Fault>) {
    let pack = &source.pack;
    let topics = pack.topics.iter().map(|t| (&t.code, format!("topics/{}.toml", t.id)));
    let assessments =
        pack.assessments.iter().map(|a| (&a.code, format!("assessments/{}.toml", a.id)));
    let own = ["hm", "hp", "ab", "er", "at", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "d9"];
    let mut taken: Vec<&str> = own.to_vec();
    for (code, file) in topics.chain(assessments) {
        if taken.contains(&code.as_str()) {
            let line = source.line(&file, "code");
            let what = format!("the link code `{}` is taken", code.as_str());
            faults.push(Fault::error(&file, line, what, "choose two other signs"));
        }
        taken.push(code.as_str());
    }
    let mut ids: Vec<&str> = Vec::new();
    for contact in &pack.contacts {
        if ids.contains(&contact.id.as_str()) {
            let line = source.line("contacts.toml", &format!("\"{}\"", contact.id));
            let what = format!("two contacts are called `{}`", contact.id);
            faults.push(Fault::error("contacts.toml", line, what, "give one of them another id"));
        }
        ids.push(&contact.id);
    }
}

/// Items have options, and an assessment's own rules speak of its items.
fn rules(source: &Source, faults: &mut Vec<Fault>) {
    for assessment in &source.pack.assessments {
        let file = format!("assessments/{}.toml", assessment.id);
        for item in assessment.items.iter().filter(|item| item.options.is_empty()) {
            let line = source.line(&file, &format!("\"{}\"", item.id));
            let what = format!("the item `{}` has no options", item.id);
            faults.push(Fault::error(
                &file,
                line,
                what,
                "add `scale = \"frequency\"` or `options = [...]`",
            ));
        }
        let named = assessment.worrying.iter().flat_map(|rule| &rule.of);
        for id in named.filter(|id| !assessment.items.iter().any(|item| item.id == **id)) {
            let line = source.line(&file, &format!("\"{id}\""));
            let what = format!("a rule speaks of the item `{id}`, which does not exist");
            faults.push(Fault::error(&file, line, what, "correct the item's name"));
        }
    }
}

/// Each message that a screen needs: an error in the source language, a warning elsewhere,
/// where the source's words are shown and marked.
fn messages(source: &Source, faults: &mut Vec<Fault>) {
    let needed = needed_messages(&source.pack);
    for language in &source.words {
        let is_source = language.language == source.pack.campaign.source_language();
        let mut push = |fault: Fault| faults.push(if is_source { fault } else { fault.warning() });
        if !language.app_speaks {
            push(no_locale(source, language));
        }
        let (words, problems) = Words::new(vec![(&language.language, language.sources())]);
        for problem in problems.iter().filter(|problem| problem.at.is_none()) {
            let file = language.files.get(problem.source).map_or("", |file| &file.path);
            let remedy = "give one of the two another name";
            push(Fault::error(file, None, problem.what.to_string(), remedy));
        }
        for (id, file) in needed.iter().filter(|(id, _)| words.find(id, &[]).is_none()) {
            push(missing(language, id, file));
        }
    }
}

fn no_locale(source: &Source, language: &LanguageWords) -> Fault {
    let tag = &language.language;
    let what = format!("the app's own buttons are not translated into `{tag}`");
    let remedy = format!("add locales/{tag}/app.ftl, beginning with a copy of locales/en/app.ftl");
    Fault::error("campaign.toml", source.line("campaign.toml", "languages"), what, remedy)
}

/// `id` belongs into `file`: under its message if that is there, else at the end.
fn missing(language: &LanguageWords, id: &str, file: &str) -> Fault {
    let path = format!("{}/{file}", language.language);
    let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
    let line = language.files.iter().find(|f| f.path == path).map(|f| {
        let beginning = format!("\n{message} =");
        line_with(&f.text, &beginning).map_or(f.text.lines().count(), |before| before + 1) + 1
    });
    let remedy = if attribute.is_empty() {
        format!("add a line `{id} = …`")
    } else {
        format!("add a line `    .{attribute} = …` under `{message}`")
    };
    Fault::error(path, line, format!("the message `{id}` is missing"), remedy)
}

/// Every message that this pack's screens say, with the file it belongs into.
#[must_use]
pub fn needed_messages(pack: &Pack) -> Vec<(String, String)> {
    let mut needed = Vec::new();
    let mut need = |file: &str, id: String| needed.push((id, file.to_owned()));
    let campaign = "campaign.ftl";
    for id in [
        "home",
        "home.lead",
        "home.promise",
        "help",
        "help.lead",
        "danger",
        "danger.text",
        "attract",
        "attract.lead",
        "about",
        "about-who",
        "about-who.text",
        "about-how",
        "about-how.text",
        "about-device",
        "about-device.text",
        "about-check",
        "about-check.text",
        "about-licence",
        "about-licence.text",
    ] {
        need(campaign, id.to_owned());
    }
    for door in &pack.campaign.doors {
        need(campaign, format!("door-{door}"));
        need(campaign, format!("door-{door}.hint"));
    }
    for topic in &pack.topics {
        let file = format!("topics/{}.ftl", topic.id);
        let tails = [
            "",
            ".hint",
            "-recognise",
            "-breathe",
            "-breathe.text",
            "-step-1",
            "-step-1.more",
            "-step-2",
            "-step-2.more",
            "-step-3",
            "-step-3.more",
        ];
        tails.iter().for_each(|tail| need(&file, format!("{}{tail}", topic.id)));
    }
    for contact in &pack.contacts {
        need("contacts.ftl", contact.id.clone());
        need("contacts.ftl", format!("{}.role", contact.id));
    }
    for assessment in &pack.assessments {
        let (id, file) = (&assessment.id, format!("assessments/{}.ftl", assessment.id));
        for tail in ["", ".hint", ".intro", ".sources"] {
            need(&file, format!("{id}{tail}"));
        }
        for item in &assessment.items {
            need(&file, format!("{id}-{}", item.id));
            need(&file, format!("{id}-{}.heard", item.id));
        }
        for band in Band::ALL.map(Band::name) {
            for tail in ["", ".named", ".do-1", ".do-2", ".do-3", ".then"] {
                need(&file, format!("{id}-{band}{tail}"));
            }
        }
    }
    needed
}

/// A number is only as good as the day somebody last called it.
fn contacts(source: &Source, today: Date, faults: &mut Vec<Fault>) {
    let file = "contacts.toml";
    let published = source.pack.campaign.status == Status::Published;
    for contact in &source.pack.contacts {
        let line = source.line(file, &format!("\"{}\"", contact.id));
        let mut fault = |what: String, remedy: &str, grave: bool| {
            let fault = Fault::error(file, line, what, remedy);
            faults.push(if grave && published { fault } else { fault.warning() });
        };
        let reachable = [contact.call.is_some(), contact.text.is_some(), contact.chat.is_some()];
        if !reachable.contains(&true) && contact.address.is_none() {
            fault(
                format!("`{}` cannot be reached", contact.id),
                "add call, text, chat or address",
                true,
            );
        }
        let checked = contact.checked.as_ref().and_then(|day| day.as_str().parse::<Date>().ok());
        match checked.map(|day| i64::from((today - day).get_days())) {
            None => fault(
                format!("nobody has checked `{}` yet (source: {})", contact.id, contact.source),
                "call or write, then add `checked = ` with the day",
                true,
            ),
            Some(days) if days > EXPIRED => fault(
                format!("`{}` was last checked {days} days ago", contact.id),
                "call or write, then set `checked = ` to the day",
                true,
            ),
            Some(days) if days > OLD => fault(
                format!("`{}` was last checked {days} days ago", contact.id),
                "call or write, then set `checked = ` to the day",
                false,
            ),
            Some(_) => {}
        }
    }
}
