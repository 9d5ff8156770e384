//! Which messages a pack's screens say.

use escale_core::assessment::Band;
use escale_core::pack::Pack;

/// Those of `campaign.ftl` in every pack.
const CAMPAIGN: [&str; 20] = [
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
];

const TOPIC: [&str; 11] = [
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

/// Every message that this pack's screens say, with the file it belongs into.
#[must_use]
pub fn needed_messages(pack: &Pack) -> Vec<(String, String)> {
    let mut needed = Vec::new();
    let mut need = |file: &str, id: String| needed.push((id, file.to_owned()));
    for id in CAMPAIGN {
        need("campaign.ftl", id.to_owned());
    }
    for door in &pack.campaign.doors {
        need("campaign.ftl", format!("door-{door}"));
        need("campaign.ftl", format!("door-{door}.hint"));
    }
    let mut groups: Vec<&String> = pack.topics.iter().filter_map(|t| t.group.as_ref()).collect();
    groups.sort();
    groups.dedup();
    for group in groups {
        need("campaign.ftl", format!("group-{group}"));
    }
    for topic in &pack.topics {
        let file = format!("topics/{}.ftl", topic.id);
        TOPIC.iter().for_each(|tail| need(&file, format!("{}{tail}", topic.id)));
    }
    for contact in &pack.contacts {
        need("contacts.ftl", contact.id.clone());
        need("contacts.ftl", format!("{}.role", contact.id));
    }
    for phrase in &pack.phrases {
        need("phrases.ftl", format!("phrase-{}", phrase.id));
        need("phrases.ftl", format!("phrase-{}.text", phrase.id));
    }
    for assessment in &pack.assessments {
        let (id, file) = (&assessment.id, format!("assessments/{}.ftl", assessment.id));
        for tail in ["", ".hint", ".intro", ".sources"] {
            need(&file, format!("{id}{tail}"));
        }
        let quiz = assessment.is_quiz();
        for item in &assessment.items {
            let message = format!("{id}-{}", item.id);
            need(&file, message.clone());
            let tails: &[&str] = if quiz { &["why", "source"] } else { &["heard"] };
            tails.iter().for_each(|tail| need(&file, format!("{message}.{tail}")));
            if item.options.iter().any(|option| option.adds) {
                need(&file, format!("{message}.adds"));
            }
        }
        if quiz {
            need(&file, format!("{id}-end"));
            need(&file, format!("{id}-end.text"));
            continue;
        }
        for band in Band::ALL.map(Band::name) {
            for tail in ["", ".named", ".do-1", ".do-2", ".do-3", ".then"] {
                need(&file, format!("{id}-{band}{tail}"));
            }
        }
    }
    needed
}

/// Every message that may be there and is said then.
#[must_use]
pub fn optional_messages(pack: &Pack) -> Vec<String> {
    let rounds = ["rounds-start", "rounds-start.text", "rounds-avoid", "rounds-avoid.text"];
    let mut optional: Vec<_> = rounds.map(str::to_owned).into();
    for topic in &pack.topics {
        for tail in ["-more", "-more.text", "-sheet", "-sheet.text", "-sources"] {
            optional.push(format!("{}{tail}", topic.id));
        }
        for contact in &topic.contacts {
            let case = format!("{}-for-{contact}", topic.id);
            optional.extend([format!("{case}.text"), case]);
        }
    }
    optional.extend(pack.contacts.iter().map(|contact| format!("{}.then", contact.id)));
    for assessment in &pack.assessments {
        for item in &assessment.items {
            let own = |option: &str| format!("{}-{}.{option}", assessment.id, item.id);
            optional.extend(item.options.iter().map(|option| own(&option.id)));
        }
    }
    optional
}
