//! Choosing what help is needed, and how to reach it: radio buttons that filter by style alone, and
//! with the app also put the fitting contacts first.

use super::choice;
use super::example::{Example, Sample};
use escale_core::l10n::Words;
use escale_core::pack::{Contact, Need};
use leptos::prelude::*;

/// How one would like to reach somebody; the last choice takes the others back.
pub fn wish_picker(words: &Words) -> impl IntoView + use<> {
    choice("wish", "wish", &["call", "text", "chat", "meet", "any"], None, words)
}

/// The towns where somebody of `contacts` can be met, by name; none is ever guessed.
pub fn towns(contacts: &[Contact]) -> Vec<String> {
    let mut towns: Vec<String> = contacts.iter().filter_map(|c| c.town.clone()).collect();
    towns.sort_unstable();
    towns.dedup();
    towns
}

/// How the choice of `town` is called, apart from all other choices.
pub fn town_value(town: &str) -> String {
    format!("town-{town}")
}

/// A closed list of towns, where there are any; the first choice takes the others back.
pub fn town_picker(towns: &[String], words: &Words) -> Option<impl IntoView + use<>> {
    let all = (town_value(""), words.get("pick-anywhere").text);
    let choices = towns.iter().map(|town| (town_value(town), town.clone()));
    let choices = std::iter::once(all).chain(choices).collect();
    (!towns.is_empty()).then(|| list("pick-town", "town", choices, words))
}

/// A closed list of the needs that `contacts` serve, in the order people look for them.
pub fn need_picker(contacts: &[Contact], words: &Words) -> impl IntoView + use<> {
    const ORDER: [Need; 9] = [
        Need::Talk,
        Need::Images,
        Need::Health,
        Need::Dark,
        Need::Shelter,
        Need::Rights,
        Need::Friend,
        Need::Parent,
        Need::Pro,
    ];
    let served = |need: &Need| contacts.iter().any(|c| c.needs.contains(need));
    let all = ("all".to_owned(), words.get("pick-all").text);
    let needs = ORDER.into_iter().filter(served).map(|need| {
        let name = need.name();
        (name.to_owned(), words.get(&format!("need-{name}")).text)
    });
    let choices = std::iter::once(all).chain(needs).collect();
    list("pick", "need", choices, words)
}

/// A closed list of `choices`, each with its value and its label, below the message `title`.
fn list(
    title: &str,
    name: &'static str,
    choices: Vec<(String, String)>,
    words: &Words,
) -> impl IntoView + use<> {
    let title = words.get(title).text;
    let choices: Vec<_> = choices
        .into_iter()
        .map(|(value, label)| {
            view! {
                <label class="option">
                    <input type="radio" name=name value=value/>
                    <span>{label}</span>
                </label>
            }
        })
        .collect();
    view! {
        <details class="pick">
            <summary>{title}</summary>
            <div class="pick-list" role="group">{choices}</div>
        </details>
    }
}

/// Closed and open.
pub(super) fn examples(sample: &Sample) -> Vec<Example> {
    let picker = |name| Example::new(name, need_picker(&sample.contacts, &sample.words));
    let wish = Example::new("wish", wish_picker(&sample.words)).on("people pad");
    let towns = towns(&sample.contacts);
    let towns = town_picker(&towns, &sample.words).map(|one| Example::new("towns", one).unfolded());
    [picker("closed"), picker("open").unfolded(), wish].into_iter().chain(towns).collect()
}
