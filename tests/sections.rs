//! The documents as a reader reads them, and what holds for each of them: one for each language
//! and device, rendered natively from the first campaign as of a fixed day.
//!
//! `UPDATE_EXPECT=1 cargo test --test sections` rewrites tests/snapshots; read what changed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod sections {
    pub(crate) mod documents;
    pub(crate) mod reading;
}

use escale_core::pack::{Audience, Device, Pack};
use expect_test::expect_file;
use scraper::{ElementRef, Selector};
use sections::documents::{PUBLIC, Rendered, all, document, pack, prepare};
use sections::reading::{language_of, reading};
use std::collections::BTreeSet;
use std::path::Path;

/// One of each kind of section: file name, device, link code.
const KINDS: [(&str, Device, &str); 14] = [
    ("home", Device::Phone, "hm"),
    ("home-on-a-kiosk", Device::Kiosk, "hm"),
    ("home-on-rounds", Device::Rounds, "hm"),
    ("topic-on-rounds", Device::Rounds, "t9"),
    ("door", Device::Phone, "d2"),
    ("topic", Device::Phone, "t9"),
    ("topic-of-one-language", Device::Phone, "u5"),
    ("assessment", Device::Phone, "v3"),
    ("help", Device::Phone, "hp"),
    ("help-on-a-kiosk", Device::Kiosk, "hp"),
    ("about", Device::Phone, "ab"),
    ("erase", Device::Phone, "er"),
    ("erase-on-a-kiosk", Device::Kiosk, "er"),
    ("attract", Device::Kiosk, "at"),
];

/// What stands around every section.
const AROUND: [(&str, &str); 2] = [("frame", "body > nav.frame"), ("deck", "body > footer.deck")];

fn select<'a>(within: &'a Rendered, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    within.html.select(&selector).collect()
}

fn snapshots() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots")
}

#[test]
fn each_kind_of_section_reads_as_expected() {
    for language in &pack().campaign.languages {
        for (kind, device, code) in KINDS {
            let document = document(device, language);
            let found = select(document, &format!("main > section[id='{code}']"));
            let [section] = found.as_slice() else {
                panic!("{}: one section {code}, not {}", document.name, found.len());
            };
            let file = snapshots().join(format!("{language}/{kind}.txt"));
            expect_file![file].assert_eq(&reading(*section));
        }
        let document = document(Device::Phone, language);
        for (kind, selector) in AROUND {
            let found = select(document, selector);
            let file = snapshots().join(format!("{language}/{kind}.txt"));
            expect_file![file].assert_eq(&reading(found[0]));
        }
    }
}

#[test]
fn no_expected_file_is_left_over() {
    let expected: BTreeSet<String> = pack()
        .campaign
        .languages
        .iter()
        .flat_map(|language| {
            let kinds =
                KINDS.map(|(kind, ..)| kind).into_iter().chain(AROUND.map(|(kind, _)| kind));
            kinds.map(move |kind| format!("{language}/{kind}.txt"))
        })
        .collect();
    let mut found = BTreeSet::new();
    for folder in std::fs::read_dir(snapshots()).unwrap() {
        let folder = folder.unwrap();
        if folder.file_name() == "parts" {
            // Those of tests/parts.rs.
            continue;
        }
        for file in std::fs::read_dir(folder.path()).unwrap() {
            let (folder, file) = (folder.file_name(), file.unwrap().file_name());
            found.insert(format!("{}/{}", folder.display(), file.display()));
        }
    }
    let left_over: Vec<_> = found.difference(&expected).collect();
    assert!(left_over.is_empty(), "no section makes {left_over:?}");
}

#[test]
fn there_is_a_document_for_each_language_and_device() {
    assert_eq!(all().len(), pack().campaign.languages.len() * Device::ALL.len());
}

#[test]
fn every_title_is_the_neutral_one() {
    for document in all() {
        let titles: Vec<String> = select(document, "title, svg title")
            .iter()
            .map(|title| title.text().collect())
            .collect();
        assert_eq!(titles, [pack().campaign.discretion.title.as_str()], "{}", document.name);
    }
}

#[test]
fn every_link_inside_leads_to_a_section_and_every_sign_and_picture_is_there() {
    let sprite = std::fs::read_to_string("public/art.svg").unwrap();
    for document in all() {
        for link in select(document, "a[href^='#']:not(.skip)") {
            let code = link.attr("href").unwrap_or_default().trim_start_matches('#');
            let section = format!("main > section[id='{code}'][data-screen]");
            assert_eq!(select(document, &section).len(), 1, "{}: #{code}", document.name);
        }
        for link in select(document, ".skip, use[href^='#']") {
            let id = link.attr("href").unwrap_or_default().trim_start_matches('#');
            let found = select(document, &format!("[id='{id}']"));
            assert_eq!(found.len(), 1, "{}: #{id}", document.name);
        }
        for link in select(document, "use:not([href^='#'])") {
            let (_, id) = link.attr("href").and_then(|href| href.split_once('#')).unwrap();
            let drawn = sprite.contains(&format!("<symbol id=\"{id}\""));
            assert!(drawn, "{}: no picture `{id}`", document.name);
        }
    }
}

#[test]
fn ids_are_unique() {
    for document in all() {
        let mut seen = BTreeSet::new();
        for element in select(document, "[id]") {
            let id = element.attr("id").unwrap_or_default();
            assert!(seen.insert(id), "{}: twice {id}", document.name);
        }
    }
}

#[test]
fn every_section_can_be_reached_and_begins_with_its_heading() {
    for document in all() {
        for section in select(document, "main > section") {
            let id = section.attr("id").unwrap_or_default();
            let links = select(document, &format!("a[href='#{id}']"));
            let inside = |link: &ElementRef| link.ancestors().any(|a| a.id() == section.id());
            let from_elsewhere = links.iter().any(|link| !inside(link));
            assert!(from_elsewhere, "{}: nothing leads to #{id}", document.name);
            let headings = Selector::parse("h1[tabindex='-1']").unwrap();
            assert_eq!(section.select(&headings).count(), 1, "{}: #{id}", document.name);
        }
    }
}

/// A message that is nowhere is an empty text.
#[test]
fn whatever_is_there_to_be_read_has_words() {
    for document in all() {
        let readable = "h1, h2, h3, p:not([data-done]), li, legend, summary, a, button, label, b";
        for element in select(document, readable) {
            let words = element.text().collect::<String>();
            let html = element.html();
            assert!(!words.trim().is_empty(), "{}: {html} says nothing", document.name);
        }
    }
}

#[test]
fn no_new_window_and_no_text_field() {
    for document in all() {
        let found = select(
            document,
            "[target], textarea, [contenteditable], input:not([type='radio']):not([type='checkbox'])",
        );
        let found: Vec<String> = found.iter().map(ElementRef::html).collect();
        assert_eq!(found, [""; 0], "{}", document.name);
    }
}

#[test]
fn every_form_forgets() {
    for document in all() {
        for form in select(document, "form") {
            assert_eq!(form.attr("autocomplete"), Some("off"), "{}", document.name);
            assert_eq!(form.attr("action"), None, "{}", document.name);
        }
        let resets =
            select(document, "main > section[data-screen='assessment'] form [type='reset']");
        assert_eq!(resets.len(), document.pack.assessments.len(), "{}", document.name);
    }
}

#[test]
fn help_and_exit_stand_in_each_document_before_its_sections() {
    for document in all() {
        let looks: &[&str] = match document.device {
            Device::Kiosk => &["text-size", "text-size", "theme", "theme"],
            Device::Phone | Device::Rounds => &[],
        };
        let controls = [&["exit", "back", "home", "language"], looks, &["help"]].concat();
        let found: Vec<_> = select(document, "body > nav.frame > [data-act]")
            .iter()
            .filter_map(|control| control.attr("data-act"))
            .collect();
        assert_eq!(found, controls, "{}", document.name);
        let order: Vec<_> = select(document, "main > section")
            .iter()
            .filter_map(|section| section.attr("id"))
            .take(2)
            .collect();
        // The file may break off: then home and help are there.
        assert_eq!(order, ["hm", "hp"], "{}", document.name);
    }
}

#[test]
fn numbers_can_be_dialled_without_script() {
    for document in all().iter().filter(|d| d.device != Device::Kiosk) {
        for number in ["tel:17", "tel:112", "sms:114", "tel:119"] {
            let in_help = format!("#hp a[href='{number}']");
            assert!(!select(document, &in_help).is_empty(), "{}: {number}", document.name);
        }
    }
}

/// With a number of its own or with another's, unless one goes there.
#[test]
fn every_contact_can_be_reached() {
    let way = Selector::parse(".ways a[href]").unwrap();
    for document in all().iter().filter(|d| d.device != Device::Kiosk) {
        for contact in document.pack.contacts.iter().filter(|c| !c.is_emergency()) {
            let card = format!("#hp .contact[data-id='{}']", contact.id);
            let [card] = select(document, &card)[..] else {
                panic!("{}: one card of {}", document.name, contact.id);
            };
            let ids: Vec<_> = card.select(&way).filter_map(|a| a.attr("data-id")).collect();
            let expected = contact.fallback.as_deref().filter(|_| !contact.has_a_line());
            let expected = expected.unwrap_or(&contact.id);
            let reached = ids.first() == Some(&expected) || contact.address.is_some();
            assert!(reached, "{}: {} by {ids:?}", document.name, contact.id);
        }
    }
}

#[test]
fn a_kiosk_dials_nothing_and_leads_nowhere_outside() {
    for document in all().iter().filter(|d| d.device == Device::Kiosk) {
        for link in select(document, "body [href]") {
            let href = link.attr("href").unwrap_or_default();
            let ours = href.starts_with('#') || href.starts_with("/kiosk/");
            let picture = link.value().name() == "use" && href.starts_with("/art.");
            assert!(ours || picture, "{}: {href}", document.name);
        }
        for scheme in ["tel:", "sms:", "http:", "https:", "mailto:"] {
            let body = select(document, "body")[0].html();
            // The words of the live parts are text, not links.
            assert!(!body.contains(&format!("href=\"{scheme}")), "{}: {scheme}", document.name);
        }
    }
}

#[test]
fn a_kiosk_invites_in_every_language_and_ends_in_the_first() {
    let languages = &pack().campaign.languages;
    for document in all().iter().filter(|d| d.device == Device::Kiosk) {
        for stack in ["h1", ".btn"] {
            let said = select(document, &format!("#at {stack} > .say"));
            let mut said: Vec<String> = said.iter().map(|one| language_of(*one)).collect();
            assert_eq!(said[0], document.language, "{}", document.name);
            said.sort();
            let mut all = languages.clone();
            all.sort();
            assert_eq!(said, all, "{}", document.name);
        }
        let exit = select(document, ".frame .exit")[0].attr("href");
        assert_eq!(exit, Some("/kiosk/#at"), "{}", document.name);
    }
}

#[test]
fn a_kiosk_shows_nothing_for_professionals() {
    let professional = [Audience::Professional];
    let (others, theirs): (Vec<_>, Vec<_>) =
        pack().topics.iter().partition(|topic| topic.audience != professional);
    let open = |door: &str| others.iter().any(|topic| topic.door == door);
    let doors = pack().campaign.doors.iter().filter(|door| !open(door));
    let banned: Vec<&str> =
        theirs.iter().map(|t| t.id.as_str()).chain(doors.map(String::as_str)).collect();
    assert!(banned.len() >= 2, "the pack has something for professionals: {banned:?}");
    for id in banned {
        let selector = format!("[data-id='{id}']");
        for document in all() {
            let there = !select(document, &selector).is_empty();
            assert_eq!(there, document.device != Device::Kiosk, "{}: {id}", document.name);
        }
    }
}

#[test]
fn a_text_in_another_language_says_so() {
    let source = pack().campaign.source_language();
    for device in Device::ALL {
        // A kiosk's attract loop says itself in the other languages, too.
        let theirs = texts(document(device, source)).filter(|(_, said)| said == source);
        let original: BTreeSet<String> = theirs.map(|(text, _)| text).collect();
        for language in pack().campaign.languages.iter().filter(|l| *l != source) {
            let document = document(device, language);
            let (mut borrowed, mut silent) = (0, Vec::new());
            for (text, said) in texts(document).filter(|(text, _)| original.contains(text)) {
                if said == *source {
                    borrowed += 1;
                } else if text.contains(' ') {
                    // One word may be the same in both languages; a sentence is not.
                    silent.push(text);
                }
            }
            assert_eq!(silent, [""; 0], "{}", document.name);
            assert!(borrowed > 0, "{}: some texts wait for their translation", document.name);
        }
    }
}

/// The texts of the body that are words, each with the language it is said to be in.
fn texts(document: &Rendered) -> impl Iterator<Item = (String, String)> + '_ {
    let body = select(document, "body > nav, main").into_iter().flat_map(|part| part.descendants());
    body.filter_map(|node| {
        let text = node.value().as_text()?.trim().to_owned();
        let element = ElementRef::wrap(node.parent()?)?;
        let kept = element.ancestors().chain([*element]).filter_map(ElementRef::wrap);
        let name = kept.into_iter().any(|e| e.attr("translate") == Some("no"));
        let read = !name && element.value().name() != "style";
        let words = read && text.chars().any(char::is_alphabetic);
        words.then(|| (text, language_of(element)))
    })
}

#[test]
fn the_two_other_ways_to_say_a_language_are_right() {
    for document in all() {
        let root = document.html.root_element();
        assert_eq!(root.attr("lang"), Some(document.language.as_str()), "{}", document.name);
        assert_eq!(root.attr("dir"), Some("ltr"), "{}", document.name);
        for control in select(document, "[data-act='language']") {
            let to = control.attr("data-id");
            assert_ne!(to, Some(document.language.as_str()), "{}", document.name);
            assert_eq!(control.attr("hreflang"), to, "{}", document.name);
            let name = Selector::parse("span[lang]").unwrap();
            let inside = control.select(&name).map(|n| n.attr("lang"));
            let name: Vec<_> = inside.chain([control.attr("lang")]).flatten().collect();
            assert_eq!(name, [to.unwrap()], "{}", document.name);
        }
    }
}

/// What a telephone reads from a screen is the number or the address that stands beside it.
#[test]
fn each_code_says_what_stands_beside_it() {
    let pack = pack();
    for device in [Device::Kiosk, Device::Rounds] {
        codes_say_what_stands_beside_them(document(device, "fr"), pack);
    }
    for outwards in ["tel:", "sms:", "https:"] {
        let out = format!("[href^='{outwards}']");
        assert!(select(document(Device::Kiosk, "fr"), &out).is_empty(), "{outwards}");
    }
}

fn codes_say_what_stands_beside_them(document: &Rendered, pack: &Pack) {
    let mut read = 0;
    for code in select(document, ".contact:has(> .qr)") {
        let id = code.value().attr("data-id").expect("an id");
        let contact = pack.contact(id).expect("a contact");
        let reached = pack.instead_of(contact).unwrap_or(contact);
        let call = reached.call.as_ref().map(|phone| format!("tel:{}", phone.dialled()));
        let text = reached.text.as_ref().map(|phone| format!("sms:{}", phone.dialled()));
        let site = [&reached.chat, &reached.form, &reached.web].into_iter().flatten().next();
        let site = site.map(|address| address.as_str().to_owned());
        assert_eq!(Some(decoded(code)), call.or(text).or(site), "{id}");
        read += 1;
    }
    assert!(read > 20, "{}: hardly any code: {read}", document.name);
}

/// The same section in the same language, on the telephone that reads it; never on a telephone.
#[test]
fn what_is_handed_over_is_where_one_is() {
    for document in all() {
        let codes = select(document, ".hand-over");
        // Each topic, and help.
        let all = if document.device == Device::Phone { 0 } else { document.pack.topics.len() + 1 };
        assert_eq!(codes.len(), all, "{}", document.name);
        let first = document.language == pack().campaign.source_language();
        let own = if first { String::new() } else { format!("{}/", document.language) };
        for code in codes {
            let mut around = code.ancestors().filter_map(ElementRef::wrap);
            let section = around.find(|e| e.value().name() == "section").unwrap();
            let id = section.attr("id").unwrap();
            assert_eq!(decoded(code), format!("{PUBLIC}{own}#{id}"), "{}", document.name);
        }
    }
}

/// A phone keeps nothing: no word, control or script of what is kept stands in its documents. Nor
/// does a kiosk offer it to whoever passes by.
#[test]
fn only_rounds_offer_to_keep_the_site() {
    const OFFER: &str = "[data-offline], [data-when], [data-act$='-offline'], [data-act='take-along'], [href*='prepare']";
    for document in all() {
        let offered = !select(document, OFFER).is_empty();
        assert_eq!(offered, document.device == Device::Rounds, "{}", document.name);
        let script = select(document, "script[src*='offline'], script[src*='worker']").len();
        let may = usize::from(document.device != Device::Phone);
        assert_eq!(script, may, "{}", document.name);
        let live = select(document, "script[data-words]");
        let live: String = live.iter().flat_map(|words| words.text()).collect();
        for word in ["offline-", "hand-over", "prepare", "board"] {
            let said = live.lines().any(|line| line.starts_with(word));
            assert!(!said, "{}: {word} in the app's words", document.name);
        }
    }
}

#[test]
fn the_page_that_prepares_a_kiosk_says_what_it_takes() {
    let page = prepare();
    let count = |selector: &str| page.select(&Selector::parse(selector).unwrap()).count();
    assert_eq!(count("[data-act='take-along']"), 1);
    assert_eq!(count("script"), 1, "its own");
    assert_eq!(count("a"), count("a[href='/kiosk/']"));
    let text: String = page.root_element().text().collect();
    assert!(text.contains("Mo") && !text.contains(escale_app::sections::SIZE), "{text}");
}

/// What the code in `card` says, read as a camera would, from its drawing.
fn decoded(card: ElementRef) -> String {
    const SCALE: usize = 4;
    let one = |selector: &str| card.select(&Selector::parse(selector).unwrap()).next().unwrap();
    let side: usize = one(".qr svg")
        .value()
        .attr("viewbox")
        .or(one(".qr svg").value().attr("viewBox"))
        .unwrap()
        .split(' ')
        .next_back()
        .unwrap()
        .parse()
        .unwrap();
    let mut dark = vec![false; side * side];
    for row in one(".qr path").value().attr("d").unwrap().split('M').skip(1) {
        let (at, dashes) = row.split_once(' ').unwrap();
        let (y, dashes) = dashes.split_once('h').unwrap();
        let (mut x, y): (usize, usize) = (at.parse().unwrap(), y.parse().unwrap());
        for dash in dashes.split('m') {
            // `7`, or after a gap `2 0h3`.
            let (gap, run) = dash.split_once(" 0h").unwrap_or(("0", dash));
            x += gap.parse::<usize>().unwrap();
            let run: usize = run.parse().unwrap();
            dark[y * side + x..][..run].fill(true);
            x += run;
        }
    }
    let lit = |x: usize, y: usize| if dark[y / SCALE * side + x / SCALE] { 0 } else { u8::MAX };
    let mut seen = rqrr::PreparedImage::prepare_from_greyscale(side * SCALE, side * SCALE, lit);
    let grids = seen.detect_grids();
    assert_eq!(grids.len(), 1, "one code");
    grids[0].decode().expect("a text").1
}
