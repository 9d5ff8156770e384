//! Who is there for a reader, in which order, and why.

use super::Open;
use crate::pack::{Contact, Need, Pack};

/// How a reader would like to reach somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By voice.
    Call,
    /// By a message or a form, answered later.
    Text,
    /// In writing, answered at once.
    Chat,
    /// By going there.
    Meet,
}

impl Way {
    /// Every way.
    pub const ALL: [Self; 4] = [Self::Call, Self::Text, Self::Chat, Self::Meet];

    /// As attributes name it: `call`, `text`, `chat`, `meet`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Text => "text",
            Self::Chat => "chat",
            Self::Meet => "meet",
        }
    }

    /// The way named so, if there is one.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.name() == name)
    }

    /// Whether `contact` itself can be reached so.
    #[must_use]
    pub fn reaches(self, contact: &Contact) -> bool {
        match self {
            Self::Call => contact.call.is_some(),
            Self::Text => contact.text.is_some() || contact.form.is_some(),
            Self::Chat => contact.chat.is_some(),
            Self::Meet => contact.can_be_met(),
        }
    }
}

/// What is known of whoever asks. Nothing is, by default.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asking<'a> {
    /// What help is looked for, the most pressing first.
    pub needs: &'a [Need],
    /// The wished way.
    pub way: Option<Way>,
    /// The reader's language, by BCP 47 tag.
    pub language: &'a str,
    /// The town picked by hand.
    pub town: Option<&'a str>,
    /// Unix seconds; without it, nobody is said to be open or closed.
    pub moment: Option<i64>,
}

/// Each contact of a pack once, sorted for a reader.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked<'a> {
    /// For danger now and nothing else; always in sight, in a place of their own.
    pub emergency: Vec<&'a Contact>,
    /// Those who fit one of the needs.
    pub best: Vec<Match<'a>>,
    /// The others.
    pub others: Vec<&'a Contact>,
}

/// A contact that fits, and why.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Match<'a> {
    /// Who.
    pub contact: &'a Contact,
    /// The first of the needs that they help with; of danger it is also [`Need::Talk`].
    pub need: Need,
    /// Whether they can be reached in the wished way.
    pub in_the_way: bool,
    /// Whether they are known to answer in the reader's language, where it is not the
    /// campaign's own.
    pub in_the_language: bool,
    /// Whether they are in the town that was picked.
    pub in_the_town: bool,
    /// Whether they answer at the moment.
    pub open: Open,
}

/// Sorts the contacts of `pack` for a reader.
///
/// The best are those who help with one of the needs; who is in danger and calls no emergency
/// number is well served by somebody who listens. Their order, by what decides first: reached
/// from the campaign's territory; not in another town than the one picked; the first need that
/// they help with; the wished way; a line or a place of their own; the reader's language, where
/// it is not the campaign's own; open, unknown, closed, the sooner open first; the pack's order.
///
/// The others keep the pack's order, the campaign's own, but for territory, town, way and
/// language: the moment doesn't move them, so that without a wish they stand as they were
/// rendered natively.
#[must_use]
pub fn rank<'a>(pack: &'a Pack, asking: &Asking) -> Ranked<'a> {
    let mut ranked = Ranked { emergency: Vec::new(), best: Vec::new(), others: Vec::new() };
    // What decides, the less the better; who; and why, if they fit.
    let mut sorted: Vec<([usize; 8], &Contact, Option<Match>)> = Vec::new();
    for contact in &pack.contacts {
        if contact.is_emergency() {
            ranked.emergency.push(contact);
            continue;
        }
        let (key, found) = judge(pack, asking, contact);
        // Behind its equals: the pack's order holds among them.
        let place = sorted.partition_point(|(other, ..)| *other <= key);
        sorted.insert(place, (key, contact, found));
    }
    for (_, contact, found) in sorted {
        match found {
            Some(found) => ranked.best.push(found),
            None => ranked.others.push(contact),
        }
    }
    ranked
}

/// Where `contact` stands, the less the better, and why if it fits.
fn judge<'a>(
    pack: &Pack,
    asking: &Asking,
    contact: &'a Contact,
) -> ([usize; 8], Option<Match<'a>>) {
    let own = pack.campaign.source_language();
    let in_the_way = asking.way.is_some_and(|way| way.reaches(contact));
    let in_the_language = tongue(asking.language) != tongue(own)
        && contact.languages.iter().any(|known| tongue(known) == tongue(asking.language));
    let town = asking.town.zip(contact.town.as_deref());
    let in_the_town = town.is_some_and(|(picked, town)| picked == town);
    let far = !holds(&contact.territory, pack.campaign.territory.as_deref());
    let elsewhere = town.is_some() && !in_the_town;
    let (far, elsewhere) = (usize::from(far), usize::from(elsewhere));
    let (way, language) = (usize::from(!in_the_way), usize::from(!in_the_language));
    let Some((at, need)) = first_need(asking.needs, contact) else {
        return ([1, far, elsewhere, way, language, 0, 0, 0], None);
    };
    let at_moment = |moment| Open::at(contact, &pack.calendar, moment);
    let open = asking.moment.map_or(Open::Unknown, at_moment);
    let line = usize::from(!contact.has_a_line() && !contact.can_be_met());
    let found = Match { contact, need, in_the_way, in_the_language, in_the_town, open };
    ([0, far, elsewhere, at, way, line, language, open.distance()], Some(found))
}

/// The first of `needs` that `contact` helps with, and its place among them.
fn first_need(needs: &[Need], contact: &Contact) -> Option<(usize, Need)> {
    let listens = needs.contains(&Need::Danger).then_some(&Need::Talk);
    let needs = needs.iter().chain(listens).enumerate();
    needs.map(|(at, need)| (at, *need)).find(|(_, need)| contact.needs.contains(need))
}

/// Whether what holds in `territory` holds `here`; a country holds in its parts, `EU` anywhere.
fn holds(territory: &str, here: Option<&str>) -> bool {
    let Some(here) = here.filter(|_| territory != "EU") else { return true };
    here.strip_prefix(territory).is_some_and(|part| part.is_empty() || part.starts_with('-'))
}

/// A language without its region and script.
fn tongue(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// How many people an outcome names; all others are one tap away.
const LEADING: usize = 4;

/// The people that an outcome leads to: for each need the first who fits it, two for the first
/// need, each once. Danger is answered by the emergency numbers, and by somebody who listens.
/// Whoever is known to be closed at `moment` (unix seconds) comes after all others; without a
/// moment nobody is.
#[must_use]
pub fn leading<'a>(pack: &'a Pack, needs: &[Need], moment: Option<i64>) -> Vec<&'a Contact> {
    let is_closed = |contact: &&Contact| {
        let open = moment.map(|moment| Open::at(contact, &pack.calendar, moment));
        matches!(open, Some(Open::Later { .. }))
    };
    let people = pack.contacts.iter().filter(|contact| !contact.is_emergency());
    let (closed, mut people): (Vec<&Contact>, Vec<_>) = people.partition(is_closed);
    people.extend(closed);
    let mut found: Vec<&Contact> = Vec::new();
    for (at, need) in needs.iter().enumerate() {
        let need = if *need == Need::Danger { Need::Talk } else { *need };
        let many = if at == 0 { 2 } else { 1 };
        for contact in people.iter().filter(|c| c.needs.contains(&need)) {
            // Who is there already answers this need too.
            if found.iter().filter(|c| c.needs.contains(&need)).count() < many {
                found.push(contact);
            }
        }
    }
    found.truncate(LEADING);
    found
}
