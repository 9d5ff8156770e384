//! Every name that a file gives is the name of something, once; and everything is led to.

use crate::fault::{Code, Fault};
use crate::read::Source;
use escale_core::pack::section;

/// What a topic names exists.
pub(super) fn references(source: &Source, faults: &mut Vec<Fault>) {
    let pack = &source.pack;
    let ids = |kind: Code| -> Vec<&str> {
        match kind {
            Code::NoDoor => pack.campaign.doors.iter().map(String::as_str).collect(),
            Code::NoContact => pack.contacts.iter().map(|c| c.id.as_str()).collect(),
            Code::NoPhrase => pack.phrases.iter().map(|p| p.id.as_str()).collect(),
            Code::NoTopic => pack.topics.iter().map(|t| t.id.as_str()).collect(),
            _ => pack.assessments.iter().map(|a| a.id.as_str()).collect(),
        }
    };
    let mut must_exist = |code: Code, id: &str, file: &str, path: &str| {
        let known = ids(code);
        if !known.contains(&id) {
            let fault = Fault::new(code, file).at(source.at(file, path)).with("id", id);
            faults.push(fault.meant(id, known));
        }
    };
    for topic in &pack.topics {
        let file = format!("topics/{}.toml", topic.id);
        must_exist(Code::NoDoor, &topic.door, &file, "door");
        for (at, id) in topic.contacts.iter().enumerate() {
            must_exist(Code::NoContact, id, &file, &format!("contacts[{at}]"));
        }
        for (at, id) in topic.related.iter().enumerate() {
            must_exist(Code::NoTopic, id, &file, &format!("related[{at}]"));
        }
        for (at, id) in topic.phrases.iter().enumerate() {
            must_exist(Code::NoPhrase, id, &file, &format!("phrases[{at}]"));
        }
        if let Some(id) = &topic.assessment {
            must_exist(Code::NoAssessment, id, &file, "assessment");
        }
    }
    for assessment in &pack.assessments {
        let file = format!("assessments/{}.toml", assessment.id);
        for (at, item) in assessment.items.iter().enumerate() {
            for (place, option) in item.options.iter().enumerate() {
                if let Some(id) = &option.topic {
                    must_exist(
                        Code::NoTopic,
                        id,
                        &file,
                        &format!("item[{at}].options[{place}].topic"),
                    );
                }
            }
        }
    }
    for (at, phrase) in pack.phrases.iter().enumerate() {
        if let Some(id) = &phrase.to {
            must_exist(Code::NoContact, id, "phrases.toml", &format!("phrase[{at}].to"));
        }
    }
    for (at, id) in pack.campaign.topics.iter().enumerate() {
        must_exist(Code::NoTopic, id, "campaign.toml", &format!("topics[{at}]"));
    }
    for (at, id) in pack.campaign.rounds.topics.iter().enumerate() {
        must_exist(Code::NoTopic, id, "campaign.toml", &format!("rounds.topics[{at}]"));
    }
    nothing_leads_there(source, faults);
}

/// A door without topics, an assessment that no topic proposes.
fn nothing_leads_there(source: &Source, faults: &mut Vec<Fault>) {
    let pack = &source.pack;
    for (at, door) in pack.campaign.doors.iter().enumerate() {
        if !pack.topics.iter().any(|topic| topic.door == *door) {
            let file = "campaign.toml";
            let fault = Fault::new(Code::EmptyDoor, file).with("id", door.as_str());
            faults.push(fault.at(source.at(file, &format!("doors[{at}]"))));
        }
    }
    for assessment in &pack.assessments {
        let id = assessment.id.as_str();
        if !pack.topics.iter().any(|topic| topic.assessment.as_deref() == Some(id)) {
            let file = format!("assessments/{id}.toml");
            let fault = Fault::new(Code::HiddenAssessment, file).with("id", id);
            faults.push(fault.paste(format!("assessment = \"{id}\"")));
        }
    }
}

/// Link codes are given once; some are the app's own.
pub(super) fn codes(source: &Source, faults: &mut Vec<Fault>) {
    let pack = &source.pack;
    let topics = pack.topics.iter().map(|t| (&t.code, format!("topics/{}.toml", t.id)));
    let assessments =
        pack.assessments.iter().map(|a| (&a.code, format!("assessments/{}.toml", a.id)));
    let more_doors: Vec<String> =
        (section::DOORS..pack.campaign.doors.len()).map(section::of_door).collect();
    let own = section::OWN.into_iter().chain(more_doors.iter().map(String::as_str));
    let mut taken: Vec<(&str, String)> = own.map(|code| (code, "Escale".to_owned())).collect();
    for (code, file) in topics.chain(assessments) {
        if let Some((_, owner)) = taken.iter().find(|(own, _)| *own == code.as_str()) {
            let fault = Fault::new(Code::CodeTaken, &file).at(source.at(&file, "code"));
            faults.push(fault.with("value", code.as_str()).with("owner", owner.as_str()));
        }
        taken.push((code.as_str(), file));
    }
}

/// Names are given once in each list.
pub(super) fn twice(source: &Source, faults: &mut Vec<Fault>) {
    let pack = &source.pack;
    let campaign = &pack.campaign;
    let mut once = |file: &str, kind: &str, ids: Vec<(&str, String)>| {
        let mut seen: Vec<&str> = Vec::new();
        for (id, path) in ids {
            if seen.contains(&id) {
                let fault = Fault::new(Code::IdTwice, file).at(source.at(file, &path));
                faults.push(fault.with("value", id).with("kind", kind));
            }
            seen.push(id);
        }
    };
    let listed = |list: &'_ [String], key: &str| -> Vec<(String, String)> {
        list.iter().enumerate().map(|(at, id)| (id.clone(), format!("{key}[{at}]"))).collect()
    };
    for (kind, key, list) in [
        ("language", "languages", &campaign.languages),
        ("door", "doors", &campaign.doors),
        ("topic", "topics", &campaign.topics),
    ] {
        let ids = listed(list, key);
        let ids = ids.iter().map(|(id, path)| (id.as_str(), path.clone())).collect();
        once("campaign.toml", kind, ids);
    }
    let contacts = source.contact_places.iter().zip(&pack.contacts);
    let contacts = contacts.map(|(at, c)| (c.id.as_str(), format!("contact[{at}].id"))).collect();
    once("contacts.toml", "contact", contacts);
    let phrases = pack.phrases.iter().enumerate();
    let phrases = phrases.map(|(at, p)| (p.id.as_str(), format!("phrase[{at}].id"))).collect();
    once("phrases.toml", "phrase", phrases);
    for assessment in &pack.assessments {
        let file = format!("assessments/{}.toml", assessment.id);
        let items = assessment.items.iter().enumerate();
        once(
            &file,
            "item",
            items.map(|(at, i)| (i.id.as_str(), format!("item[{at}].id"))).collect(),
        );
        for (place, item) in assessment.items.iter().enumerate() {
            let path = |at: usize| format!("item[{place}].options[{at}]");
            let options = item.options.iter().enumerate();
            once(&file, "option", options.map(|(at, o)| (o.id.as_str(), path(at))).collect());
        }
    }
}
