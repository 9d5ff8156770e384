//! A tiny pack without any fault, and what the tool says once a place of it is changed.

use escale::fault::{Look, print};
use escale::tongue::Tongue;
use jiff::civil::{Date, date};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const TODAY: Date = date(2026, 11, 24);

const CAMPAIGN: &str = r#"id = "base"
owner = "Une ville"
status = "published"
languages = ["fr", "en"]
zone = "Europe/Paris"
holidays = "FR-57"
doors = ["living"]
topics = ["a-gift"]

[discretion]
title = "Escale"
exit = "https://meteofrance.com/"

[kiosk]
idle = "45s"
warning = "20s"
"#;

const CONTACTS: &str = r#"[[contact]]
id = "allo-119"
call = "119"
web = "https://www.allo119.gouv.fr/"
hours = "24/7"
needs = ["talk"]
ages = "0-21"
territory = "FR"
source = "allo119.gouv.fr, 2026"
checked = 2026-11-01

[[contact]]
id = "police-17"
call = "17"
needs = ["danger"]
territory = "FR"
source = "service-public.fr, 2026"
checked = 2026-11-02
"#;

const TOPIC: &str = r#"code = "k4"
audience = "young"
door = "living"
needs = ["talk"]
contacts = ["allo-119", "police-17"]
related = []
assessment = "relationship"
art = "gift"
"#;

const ASSESSMENT: &str = r#"code = "v3"
audience = "young"

[[item]]
id = "gifts"
scale = "frequency"

[[item]]
id = "threats"
options = [{ id = "never" }, { id = "often", flag = "soon" }]

[[item]]
id = "safety"
ask_if = "flag"
safety = true
options = [{ id = "yes" }, { id = "no", flag = "now" }]

[[worrying]]
at_least = 2
of = ["gifts", "threats"]
weight = "strong"
"#;

const HOME: &str = "home = Une pause.
    .lead = Quelques minutes pour toi.
    .promise = { $device ->
        [kiosk] Sans nom. « Quitter » efface tout.
       *[other] Sans nom, sans compte.
    }
door-living = Ce que je vis
    .hint = Un cadeau, une demande
help = Parler à quelqu’un
    .lead = Tu peux parler sans tout dire.
danger = En danger maintenant ?
    .text = Appelle le 17.
attract = Une pause
    .lead = Touche l’écran.
about = Qui parle ici
about-who = Qui
    .text = Une ville.
about-how = Comment
    .text = Sans compte.
about-device = Ce qui reste
    .text = Un appel reste dans la liste des appels.
about-check = Les numéros
    .text = Ils sont vérifiés.
about-licence = Licence
    .text = CC BY-SA 4.0.
";

const TOPIC_WORDS: &str = "a-gift = On te propose quelque chose en échange
    .hint = Un cadeau, un trajet
a-gift-recognise = Peut-être qu’on attend quelque chose de toi.
a-gift-breathe = Tu ne dois rien
    .text = La loi est de ton côté.
a-gift-step-1 = Garde les messages
    .more = Ils pourront servir.
a-gift-step-2 = Dis non si tu veux
    .more = Même après un oui.
a-gift-step-3 = Parle à quelqu’un
    .more = Le 119 répond jour et nuit.
";

const CONTACT_WORDS: &str = "allo-119 = Allô 119
    .role = Des personnes écoutent.
police-17 = Police
    .role = La police vient.
";

/// The assessment's words: long, and the same for each band.
fn assessment_words() -> String {
    let mut text = "relationship = Est-ce que je suis bien ?\n    .hint = Onze questions\n    \
                    .intro = Rien n’est gardé.\n    .sources = CADRI.\n"
        .to_owned();
    for item in ["gifts", "threats", "safety"] {
        let _ = writeln!(text, "relationship-{item} = On me parle\n    .heard = On te parle");
    }
    for band in escale_core::assessment::Band::ALL.map(|band| band.name()) {
        let _ = writeln!(text, "relationship-{band} = Merci");
        for tail in ["named", "do-1", "do-2", "do-3", "then"] {
            let _ = writeln!(text, "    .{tail} = Tu peux en parler.");
        }
    }
    text
}

/// A change: a file, a place in it, what comes there. Without a place, the whole file; nothing
/// for the whole file deletes it.
pub(crate) type Change<'a> = (&'a str, &'a str, &'a str);

/// Writes the pack into `folder`, changed.
fn write(folder: &Path, changes: &[Change]) {
    let assessment = assessment_words();
    let mut files: Vec<(String, String)> = vec![
        ("campaign.toml".to_owned(), CAMPAIGN.to_owned()),
        ("contacts.toml".to_owned(), CONTACTS.to_owned()),
        ("topics/a-gift.toml".to_owned(), TOPIC.to_owned()),
        ("assessments/relationship.toml".to_owned(), ASSESSMENT.to_owned()),
    ];
    for language in ["fr", "en"] {
        for (file, text) in [
            ("campaign.ftl", HOME),
            ("contacts.ftl", CONTACT_WORDS),
            ("topics/a-gift.ftl", TOPIC_WORDS),
            ("assessments/relationship.ftl", assessment.as_str()),
        ] {
            files.push((format!("{language}/{file}"), text.to_owned()));
        }
    }
    for (file, from, to) in changes {
        match files.iter_mut().find(|(path, _)| path == file) {
            Some((_, text)) if from.is_empty() => (*to).clone_into(text),
            Some((_, text)) => {
                assert!(text.contains(from), "{file} no longer holds `{from}`");
                *text = text.replacen(from, to, 1);
            }
            None => files.push(((*file).to_owned(), (*to).to_owned())),
        }
    }
    for (file, text) in files.iter().filter(|(_, text)| !text.is_empty()) {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// What the tool prints of the pack with these changes, without the counts, in `tongue`.
pub(crate) fn printed(changes: &[Change], tongue: Tongue) -> String {
    let all = whole(changes, tongue);
    let (faults, _) = all.rsplit_once("\n\n").unwrap_or(("", ""));
    faults.to_owned()
}

/// The same with the counts.
pub(crate) fn whole(changes: &[Change], tongue: Tongue) -> String {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), changes);
    let (_, faults) = escale::check::read_and_check(folder.path(), TODAY);
    let text = print(folder.path(), &faults, tongue, Look::Plain);
    let place = folder.path().display().to_string();
    text.replace(&format!("{place}/"), "").replace(&place, "base")
}
