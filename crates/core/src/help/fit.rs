//! Which contacts fit a need.

use crate::pack::{Contact, Need};

/// Contacts sorted for a reader.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit<'a> {
    /// For danger now; always in sight, in a place of their own.
    pub emergency: Vec<&'a Contact>,
    /// Fit one of the needs, the first need's contacts first.
    pub best: Vec<&'a Contact>,
    /// The others.
    pub others: Vec<&'a Contact>,
}

/// Sorts `contacts` by `needs`, the most pressing need first; among equals the pack's order
/// holds. Without needs, everyone is among the others. Whoever is in danger and does not call an
/// emergency number is well served by somebody who listens.
#[must_use]
pub fn fit<'a>(contacts: &'a [Contact], needs: &[Need]) -> Fit<'a> {
    let (emergency, mut others): (Vec<_>, Vec<_>) = contacts.iter().partition(|c| c.is_emergency());
    let mut wanted = needs.to_vec();
    if needs.contains(&Need::Danger) {
        wanted.push(Need::Talk);
    }
    let mut best = Vec::new();
    for need in wanted {
        let (fitting, rest): (Vec<_>, Vec<_>) =
            others.into_iter().partition(|c: &&Contact| c.needs.contains(&need));
        best.extend(fitting);
        others = rest;
    }
    Fit { emergency, best, others }
}

/// How many people an outcome names; all others are one tap away.
const LEADING: usize = 4;

/// The people that an outcome leads to: for each need the first who fits it, two for the first
/// need, each once. Danger is answered by the emergency numbers, and by somebody who listens.
#[must_use]
pub fn leading<'a>(contacts: &'a [Contact], needs: &[Need]) -> Vec<&'a Contact> {
    let mut found: Vec<&Contact> = Vec::new();
    for (at, need) in needs.iter().enumerate() {
        let need = if *need == Need::Danger { Need::Talk } else { *need };
        let fitting = contacts.iter().filter(|c| !c.is_emergency() && c.needs.contains(&need));
        let many = if at == 0 { 2 } else { 1 };
        for contact in fitting {
            let new = !found.iter().any(|c| c.id == contact.id);
            // Who is there already answers this need too.
            if new && found.iter().filter(|c| c.needs.contains(&need)).count() < many {
                found.push(contact);
            }
        }
    }
    found.truncate(LEADING);
    found
}
