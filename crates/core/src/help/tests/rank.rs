//! Who comes first, and that nobody is lost.

use super::{MIDNIGHT, contact, pack};
use crate::help::{Asking, Open, Ranked, Way, leading, rank};
use crate::pack::{Contact, Need, Pack, Phone};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// Wednesday at noon, by the local clock.
const NOON: i64 = MIDNIGHT + 86_400 + 11 * 3600;

fn best<'a>(ranked: &Ranked<'a>) -> Vec<&'a str> {
    ranked.best.iter().map(|found| found.contact.id.as_str()).collect()
}

fn ids<'a>(contacts: &[&'a Contact]) -> Vec<&'a str> {
    contacts.iter().map(|contact| contact.id.as_str()).collect()
}

/// The order of contacts that differ from each other in one thing, all for `talk`.
#[track_caller]
fn order(change: impl Fn(&mut Contact), asking: Asking, expected: &[&str]) {
    let ids = ["a", "b", "c", "d"].into_iter().take(expected.len());
    let mut contacts: Vec<Contact> = ids.map(|id| contact(id, "24/7", &[Need::Talk])).collect();
    contacts.iter_mut().for_each(|contact| {
        contact.call = Phone::parse("119").ok();
        change(contact);
    });
    let asking = Asking { needs: &[Need::Talk], ..asking };
    assert_eq!(best(&rank(&pack(contacts), &asking)), expected);
}

#[test]
fn emergencies_stand_apart_and_the_first_need_comes_first() {
    let contacts = vec![
        contact("talk", "24/7", &[Need::Talk]),
        contact("images", "24/7", &[Need::Images, Need::Talk]),
        contact("17", "24/7", &[Need::Danger]),
        contact("law", "24/7", &[Need::Rights]),
    ];
    let pack = pack(contacts);
    let found = rank(&pack, &Asking { needs: &[Need::Images, Need::Talk], ..Asking::default() });
    assert_eq!(ids(&found.emergency), ["17"]);
    assert_eq!(best(&found), ["images", "talk"]);
    assert_eq!(found.best[0].need, Need::Images);
    assert_eq!(ids(&found.others), ["law"]);
    let found = rank(&pack, &Asking { needs: &[Need::Danger], ..Asking::default() });
    assert_eq!(ids(&found.emergency), ["17"]);
    assert_eq!(best(&found), ["talk", "images"], "somebody who listens");
}

#[test]
fn each_thing_decides() {
    let none = Asking::default();
    let territory = |c: &mut Contact| {
        let of = [("a", "FR-67"), ("b", "DE"), ("c", "FR-57"), ("d", "EU")];
        c.territory = of.iter().find(|(id, _)| *id == c.id).map_or("", |(_, t)| t).to_owned();
    };
    order(territory, none, &["c", "d", "a", "b"]);
    let town = |c: &mut Contact| {
        c.town = match c.id.as_str() {
            "a" => Some("Thionville".to_owned()),
            "c" => Some("Metz".to_owned()),
            _ => None,
        };
    };
    order(town, none, &["a", "b", "c"]);
    order(town, Asking { town: Some("Metz"), ..none }, &["b", "c", "a"]);
    let texts = |c: &mut Contact| {
        c.text = Phone::parse("114").ok().filter(|_| c.id == "b");
        c.meet = c.id == "c";
    };
    order(texts, Asking { way: Some(Way::Text), ..none }, &["b", "a", "c"]);
    order(texts, Asking { way: Some(Way::Meet), ..none }, &["c", "a", "b"]);
    let line = |c: &mut Contact| {
        c.fallback = Some("d".to_owned());
        c.call.take_if(|_| c.id != "b");
        c.meet = c.id == "c";
    };
    order(line, none, &["b", "c", "a"]);
    let languages = |c: &mut Contact| {
        let of = [("a", "fr"), ("b", "ar-MA")];
        c.languages =
            of.iter().filter(|(id, _)| *id == c.id).map(|(_, l)| (*l).to_owned()).collect();
    };
    order(languages, Asking { language: "ar", ..none }, &["b", "a", "c"]);
    order(languages, Asking { language: "fr", ..none }, &["a", "b", "c"]);
    let hours = |c: &mut Contact| {
        let of = match c.id.as_str() {
            "a" => "08:00-09:00",
            "b" => "18:00-19:00",
            "c" => "",
            _ => "24/7",
        };
        c.hours = crate::pack::Hours::parse(of).ok();
    };
    order(hours, none, &["a", "b", "c", "d"]);
    order(hours, Asking { moment: Some(NOON), ..none }, &["d", "c", "b", "a"]);
}

#[test]
fn who_serves_adults_stands_among_the_best_of_adults_alone() {
    let all = [Need::Friend, Need::Parent, Need::Pro];
    let pack = pack(vec![contact("adults", "24/7", &all), contact("talk", "24/7", &[Need::Talk])]);
    for need in Need::ALL.into_iter().filter(|need| *need != Need::Danger) {
        let needs = [need];
        let found = rank(&pack, &Asking { needs: &needs, ..Asking::default() });
        assert_eq!(best(&found).contains(&"adults"), all.contains(&need), "{need:?}");
    }
}

#[test]
fn without_a_wish_everyone_stands_as_the_campaign_says() {
    let closed = contact("closed", "08:00-09:00", &[Need::Talk]);
    let pack = pack(vec![closed, contact("open", "24/7", &[Need::Talk])]);
    let found = rank(&pack, &Asking { moment: Some(NOON), ..Asking::default() });
    assert_eq!(best(&found), [""; 0]);
    assert_eq!(ids(&found.others), ["closed", "open"]);
}

#[test]
fn extortion_leads_to_images_and_to_dark_thoughts() {
    let contacts = vec![
        contact("listens", "24/7", &[Need::Talk]),
        contact("images", "24/7", &[Need::Images]),
        contact("police", "24/7", &[Need::Images, Need::Talk]),
        contact("dark", "24/7", &[Need::Dark]),
    ];
    let pack = pack(contacts);
    let found = leading(&pack, &[Need::Images, Need::Dark, Need::Talk], None);
    assert_eq!(ids(&found), ["images", "police", "dark"]);
}

#[test]
fn an_outcome_leads_to_who_is_closed_only_behind_the_others() {
    let contacts = vec![
        contact("closed", "08:00-09:00", &[Need::Talk]),
        contact("unknown", "", &[Need::Talk]),
        contact("open", "24/7", &[Need::Talk]),
        contact("one", "08:00-09:00", &[Need::Rights]),
    ];
    let pack = pack(contacts);
    let needs = [Need::Talk, Need::Rights];
    assert_eq!(ids(&leading(&pack, &needs, None)), ["closed", "unknown", "one"]);
    assert_eq!(ids(&leading(&pack, &needs, Some(NOON))), ["unknown", "open", "one"]);
}

/// Any contact, of few kinds each: many are equal.
fn any_contact() -> impl Strategy<Value = Contact> {
    let needs = subsequence(Need::ALL.to_vec(), 1..4);
    let hours =
        select(vec!["24/7", "Mo-Fr 09:00-18:00", "20:00-02:00", "Sa 10:00-12:00; PH off", ""]);
    let territory = select(vec!["FR", "FR-57", "FR-67", "EU", "DE"]);
    let town = select(vec![None, Some("Metz"), Some("Thionville")]);
    let languages = subsequence(vec!["fr", "ar", "uk"], 0..3);
    (needs, hours, territory, town, languages, any::<[bool; 6]>()).prop_map(
        |(
            needs,
            hours,
            territory,
            town,
            languages,
            [call, text, meet, fallback, verify, danger],
        )| {
            let needs = if danger { vec![Need::Danger] } else { needs };
            let mut made = contact("", hours, &needs);
            territory.clone_into(&mut made.territory);
            made.town = town.map(str::to_owned);
            made.languages = languages.into_iter().map(str::to_owned).collect();
            made.call = Phone::parse("119").ok().filter(|_| call);
            made.text = Phone::parse("114").ok().filter(|_| text);
            (made.meet, made.verify) = (meet, verify);
            made.fallback = fallback.then(|| "other".to_owned());
            made
        },
    )
}

/// Few kinds of contacts, so that some are alike.
fn any_pack() -> impl Strategy<Value = Pack> {
    let kinds = vec(any_contact(), 1..8);
    let contacts = kinds.prop_flat_map(|kinds| vec(select(kinds), 0..16));
    contacts.prop_map(|mut contacts| {
        for (at, contact) in contacts.iter_mut().enumerate() {
            contact.id = format!("c{at:02}");
        }
        pack(contacts)
    })
}

fn any_needs() -> impl Strategy<Value = Vec<Need>> {
    subsequence(Need::ALL.to_vec(), 0..5).prop_shuffle()
}

/// Whether a contact can be reached from Moselle, and is in no other town than Metz.
fn is_here(contact: &Contact) -> (bool, bool) {
    let here = ["EU", "FR", "FR-57"].contains(&contact.territory.as_str());
    (here, contact.town.as_deref() != Some("Thionville"))
}

proptest! {
    #[test]
    fn everyone_is_there_once_and_emergencies_apart(
        pack in any_pack(), needs in any_needs(), moment in prop::option::of(MIDNIGHT..MIDNIGHT + 2_000_000),
        way in prop::option::of(select(vec![Way::Call, Way::Text, Way::Chat, Way::Meet])),
        language in select(vec!["", "fr", "ar", "uk-UA"]),
    ) {
        let asking = Asking { needs: &needs, way, language, town: Some("Metz"), moment };
        let found = rank(&pack, &asking);
        let emergency: Vec<&Contact> =
            pack.contacts.iter().filter(|contact| contact.needs == [Need::Danger]).collect();
        prop_assert_eq!(&found.emergency, &emergency);
        let best = found.best.iter().map(|found| found.contact);
        let mut all = ids(&best.chain(found.others.iter().copied()).chain(emergency).collect::<Vec<_>>());
        all.sort_unstable();
        let expected: Vec<&str> = pack.contacts.iter().map(|contact| contact.id.as_str()).collect();
        prop_assert_eq!(all, expected, "nobody is lost, nobody stands twice");
        let listens = needs.contains(&Need::Danger);
        for one in &found.best {
            let talks = listens && one.need == Need::Talk;
            prop_assert!(one.contact.needs.contains(&one.need) && (needs.contains(&one.need) || talks));
        }
        for other in &found.others {
            prop_assert!(!other.needs.iter().any(|need| needs.contains(need)));
            prop_assert!(!(listens && other.needs.contains(&Need::Talk)));
        }
    }

    /// No contact of another territory before one of ours, no other town before ours.
    #[test]
    fn who_is_near_comes_first(pack in any_pack(), needs in any_needs(), moment in MIDNIGHT..MIDNIGHT + 2_000_000) {
        let asking = Asking { needs: &needs, town: Some("Metz"), moment: Some(moment), ..Asking::default() };
        let found = rank(&pack, &asking);
        let best: Vec<_> = found.best.iter().map(|found| is_here(found.contact)).collect();
        prop_assert!(best.is_sorted_by(|one, other| one >= other), "{:?}", best);
        let others: Vec<_> = found.others.iter().map(|contact| is_here(contact)).collect();
        prop_assert!(others.is_sorted_by(|one, other| one >= other), "{:?}", others);
    }

    /// The order of two contacts hangs on nobody else, and of two that are alike the campaign's
    /// holds: so it is total and stable.
    #[test]
    fn each_pair_stands_as_it_would_alone(pack in any_pack(), needs in any_needs(), moment in MIDNIGHT..MIDNIGHT + 2_000_000) {
        let asking = Asking { needs: &needs, moment: Some(moment), language: "ar", ..Asking::default() };
        let found = rank(&pack, &asking);
        let best: Vec<&Contact> = found.best.iter().map(|found| found.contact).collect();
        for list in [best, found.others.clone()] {
            for (at, one) in list.iter().enumerate() {
                for other in &list[at + 1..] {
                    let mut two = pack.clone();
                    two.contacts.retain(|c| c.id == one.id || c.id == other.id);
                    let alone = rank(&two, &asking);
                    let alone: Vec<&str> = alone.best.iter().map(|found| found.contact)
                        .chain(alone.others.iter().copied()).map(|c| c.id.as_str()).collect();
                    prop_assert_eq!(alone, [one.id.as_str(), other.id.as_str()]);
                    let alike = Contact { id: one.id.clone(), ..(*other).clone() } == **one;
                    prop_assert!(!alike || one.id < other.id, "{} before {}", one.id, other.id);
                }
            }
        }
    }

    /// Of two that differ in nothing but hours, the one that answers sooner comes first.
    #[test]
    fn who_is_open_comes_first(pack in any_pack(), moment in MIDNIGHT..MIDNIGHT + 2_000_000) {
        let mut pack = pack;
        for contact in &mut pack.contacts {
            contact.needs = vec![Need::Talk];
            (contact.town, contact.fallback) = (None, None);
            "FR".clone_into(&mut contact.territory);
            contact.call = Phone::parse("119").ok();
        }
        let asking = Asking { needs: &[Need::Talk], moment: Some(moment), ..Asking::default() };
        let open: Vec<Open> = rank(&pack, &asking).best.iter().map(|found| found.open).collect();
        let sooner = |open: &Open| match open {
            Open::Now { .. } => (0, 0, 0),
            Open::Unknown => (1, 0, 0),
            Open::Later { minute, days, .. } => (2, *days, *minute),
        };
        prop_assert!(open.is_sorted_by_key(sooner), "{:?}", open);
    }

    /// The first person of an outcome fits its first need, if anybody does; nobody is named twice,
    /// and no one who is closed before another who is not.
    #[test]
    fn an_outcome_leads_to_who_fits_its_needs(
        pack in any_pack(), needs in subsequence(Need::ALL.to_vec(), 1..5).prop_shuffle(),
        moment in prop::option::of(MIDNIGHT..MIDNIGHT + 2_000_000),
    ) {
        let found = leading(&pack, &needs, moment);
        let asked = if needs[0] == Need::Danger { Need::Talk } else { needs[0] };
        let closed = |c: &Contact| {
            moment.is_some_and(|at| matches!(Open::at(c, &pack.calendar, at), Open::Later { .. }))
        };
        let fitting = pack.contacts.iter().filter(|c| !c.is_emergency() && c.needs.contains(&asked));
        if let Some(first) = fitting.min_by_key(|c| closed(c)) {
            prop_assert_eq!(&found[0].id, &first.id);
        }
        for (at, one) in found.iter().enumerate() {
            prop_assert!(!one.is_emergency() && !found[..at].iter().any(|c| c.id == one.id));
        }
    }
}
