//! How a campaign speaks to young people: short sentences, no word that hurts, a neutral title.

use super::never::{HOUSE, Never, Only, said, said_among, words};
use crate::fault::{Code, Fault};
use crate::read::spoken::{Flow, Spoken, spoken};
use crate::read::{Source, WordsFile};
use escale_core::assessment::Band;
use escale_core::pack::{Assessment, Pack};
use std::ops::Range;

/// Words in a sentence for young people. STYLE asks for fifteen; this is where a fault begins.
const MOST_WORDS: usize = 25;

pub(super) fn check(source: &Source, faults: &mut Vec<Fault>) {
    title(source, faults);
    for language in &source.words {
        let tag = language.language.split('-').next().unwrap_or_default();
        let all = HOUSE.never.iter().chain(&source.own_words.never);
        let never: Vec<&Never> = all.filter(|never| never.language == tag).collect();
        for file in language.files.iter().filter(|file| !file.is_the_apps()) {
            for text in &spoken(file) {
                verdicts(&source.pack, file, text, &never, faults);
                if is_for_the_young(&source.pack, &text.id) {
                    sentences(file, text, faults);
                    hurting(&source.pack, file, text, &never, faults);
                }
            }
        }
    }
}

/// The tab's title, which anybody may see.
fn title(source: &Source, faults: &mut Vec<Fault>) {
    let title = source.pack.campaign.discretion.title.as_str();
    let found = HOUSE.subject.iter().find_map(|subject| said(&subject.word, title));
    if let Some(word) = found.and_then(|span| title.get(span)) {
        let span = source.at("campaign.toml", "discretion.title");
        let fault =
            Fault::new(Code::TitleTells, "campaign.toml").at(span).paste("title = \"Escale\"");
        faults.push(fault.with("title", title).with("word", word));
    }
}

/// Whether a young person or a friend reads the message `id`: their topics and assessments, the
/// first screen and their doors.
fn is_for_the_young(pack: &Pack, id: &str) -> bool {
    let of = |slug: &str| {
        id.strip_prefix(slug).is_some_and(|tail| tail.is_empty() || tail.starts_with(['-', '.']))
    };
    let young_topic = pack.topics.iter().any(|topic| topic.reader() == "young" && of(&topic.id));
    let young_assessment = pack.assessments.iter().any(|a| a.reader() == "young" && of(&a.id));
    let young_door = pack.campaign.doors.iter().any(|door| {
        of(&format!("door-{door}"))
            && pack.topics.iter().any(|topic| topic.door == *door && topic.reader() == "young")
    });
    let screen = ["home", "attract", "help", "danger"].iter().any(|screen| of(screen));
    young_topic
        || young_assessment
        || young_door
        || screen
        || id.starts_with("phrase-")
        || id.starts_with("group-")
}

/// Whether `id` is a title, a link or stands on the first screen.
fn is_title(pack: &Pack, id: &str) -> bool {
    let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
    let heads = matches!(attribute, "" | "hint" | "lead" | "promise");
    let slugs = pack.topics.iter().map(|t| &t.id).chain(pack.assessments.iter().map(|a| &a.id));
    let page = slugs.into_iter().any(|slug| message == slug);
    let screen = matches!(message, "home" | "attract" | "help" | "danger");
    heads
        && (page
            || screen
            || message.starts_with("door-")
            || message.starts_with("group-")
            || message.ends_with("-breathe"))
}

/// No outcome of an assessment names an illness, a score or a share: it judges nobody.
fn verdicts(
    pack: &Pack,
    file: &WordsFile,
    text: &Spoken,
    never: &[&Never],
    faults: &mut Vec<Fault>,
) {
    let of = |assessment: &Assessment, band: Band| {
        let tail = text.id.strip_prefix(&format!("{}-{}", assessment.id, band.name()));
        tail.is_some_and(|tail| tail.is_empty() || tail.starts_with('.'))
    };
    if !pack.assessments.iter().any(|a| Band::ALL.into_iter().any(|band| of(a, band))) {
        return;
    }
    for flow in &text.flows {
        let all = words(&flow.text);
        let judging = never.iter().filter(|never| never.only == Some(Only::Outcomes));
        let found = judging.filter_map(|never| said_among(&never.word, &all));
        let share = flow.text.find('%').map(|at| at..at + 1);
        for span in found.chain(share) {
            let word = flow.text.get(span.clone()).unwrap_or_default();
            let fault = Fault::new(Code::Verdict, &file.path).at(flow.in_file(span.clone()));
            faults.push(fault.with("word", word));
        }
    }
}

fn hurting(
    pack: &Pack,
    file: &WordsFile,
    text: &Spoken,
    never: &[&Never],
    faults: &mut Vec<Fault>,
) {
    let title = is_title(pack, &text.id);
    for flow in &text.flows {
        let all = words(&flow.text);
        let here = |never: &&&Never| match never.only {
            None => true,
            Some(Only::Titles) => title,
            Some(Only::Outcomes) => false,
        };
        for never in never.iter().filter(here) {
            let Some(span) = said_among(&never.word, &all) else { continue };
            let word = flow.text.get(span.clone()).unwrap_or_default();
            let code = if title { Code::WordInTitle } else { Code::WordInText };
            let instead = never.instead.as_deref().unwrap_or("none");
            let fault = Fault::new(code, &file.path).at(flow.in_file(span));
            faults.push(fault.with("word", word).with("instead", instead));
        }
    }
}

fn sentences(file: &WordsFile, text: &Spoken, faults: &mut Vec<Fault>) {
    for flow in &text.flows {
        for span in sentences_of(flow) {
            let count = words(flow.text.get(span.clone()).unwrap_or_default()).len();
            if count > MOST_WORDS {
                let fault = Fault::new(Code::LongSentence, &file.path).at(flow.in_file(span));
                faults.push(fault.with("count", count).with("most", MOST_WORDS));
            }
        }
    }
}

/// Each sentence, line of a list or paragraph of a text.
fn sentences_of(flow: &Flow) -> Vec<Range<usize>> {
    let text = flow.text.as_str();
    let mut found = Vec::new();
    let mut start = 0;
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let end = at + sign.len_utf8();
        let rest = text.get(end..).unwrap_or_default();
        let ends = match sign {
            '.' | '?' | '!' | '…' | ':' | ';' => {
                rest.starts_with(char::is_whitespace) || rest.starts_with(['»', '”', '“'])
            }
            '\n' => rest.starts_with(['\n', '-']),
            _ => false,
        };
        if ends || signs.peek().is_none() {
            let lead = text.get(start..end).map_or(0, |part| part.len() - part.trim_start().len());
            found.push(start + lead..end);
            start = end;
        }
    }
    found
}
