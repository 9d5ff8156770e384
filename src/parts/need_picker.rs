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
    let title = words.get("pick").text;
    let all = ("all".to_owned(), words.get("pick-all").text);
    let needs = ORDER.into_iter().filter(served).map(|need| {
        let name = need.name();
        (name.to_owned(), words.get(&format!("need-{name}")).text)
    });
    let choices = std::iter::once(all)
        .chain(needs)
        .map(|(value, label)| {
            view! {
                <label class="option">
                    <input type="radio" name="need" value=value/>
                    <span>{label}</span>
                </label>
            }
        })
        .collect_view();
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
    vec![picker("closed"), picker("open").unfolded(), wish]
}
