//! What a run ends in: what was described, what it is called, what can be done now, who can help,
//! what happens then. Never a number, never a verdict.

use super::assessment::Desk;
use crate::parts::{emergency, prose};
use escale_core::assessment::Outcome;
use escale_core::help::fit;
use escale_core::pack::section::{ERASE, HELP};
use leptos::prelude::*;

/// How many contacts are shown here; all the others are one tap away.
const CONTACTS: usize = 2;

/// The outcome of the run on `desk`.
pub(super) fn view(desk: &Desk) -> impl IntoView + use<> {
    let outcome = desk.outcome()?;
    let words = &desk.site.words;
    let message = format!("{}-{}", desk.assessment.id, outcome.band.name());
    let title = words.get(&message);
    let named = prose(&words.get(&format!("{message}.named")), true);
    let then = prose(&words.get(&format!("{message}.then")), false);
    let word = |id: &str| words.get(id).text;
    Some(view! {
        <article class="run run-outcome" data-at="on">
            <header class="lead pad flow">
                <h1 tabindex="-1" lang=title.lang>{title.text}</h1>
                {described(desk, &outcome)}
            </header>
            <div class="breathe band pad flow">{named}</div>
            <div class="act band pad">
                {steps(desk, &message)}
                {who(desk, &outcome)}
            </div>
            <div class="nearby band pad flow">
                <h2>{word("then")}</h2>
                {then}
                <p class="note">{word("not-kept")}</p>
                <p class="ways">
                    <a class="btn lamp" href=format!("#{HELP}")>{word("see-all")}</a>
                    <a class="btn" data-act="erase" href=format!("#{ERASE}")>{word("erase")}</a>
                </p>
            </div>
        </article>
    })
}

fn described(desk: &Desk, outcome: &Outcome) -> impl IntoView + use<> {
    let words = &desk.site.words;
    let heard = outcome.described.iter().filter_map(|at| desk.assessment.items.get(*at));
    let heard: Vec<_> =
        heard.map(|item| words.get(&format!("{}-{}.heard", desk.assessment.id, item.id))).collect();
    (!heard.is_empty()).then(|| {
        let title = words.get("described").text;
        let lines =
            heard.into_iter().map(|h| view! { <li lang=h.lang>{h.text}</li> }).collect_view();
        view! {
            <p>{title}</p>
            <ul class="heard">{lines}</ul>
        }
    })
}

fn steps(desk: &Desk, message: &str) -> impl IntoView + use<> {
    let words = &desk.site.words;
    let title = words.get("do-now").text;
    let steps = (1..=3)
        .map(|n| {
            let step = words.get(&format!("{message}.do-{n}"));
            view! { <li class=(n == 3).then_some("lit") lang=step.lang>{step.text}</li> }
        })
        .collect_view();
    view! {
        <h2>{title}</h2>
        <ol class="rope">{steps}</ol>
    }
}

/// Emergency numbers first where danger is set; beneath the first people otherwise.
fn who(desk: &Desk, outcome: &Outcome) -> impl IntoView + use<> {
    let site = &desk.site;
    let found = fit(&site.pack.contacts, &outcome.needs);
    let people = found.best.iter().take(CONTACTS).map(|contact| site.card(contact)).collect_view();
    let title = site.words.get("who").text;
    let numbers = emergency(&found.emergency, &site.words, site.links);
    // Two places for the numbers, one of them filled.
    let (first, last) = if outcome.danger { (Some(numbers), None) } else { (None, Some(numbers)) };
    view! {
        <h2>{title}</h2>
        {first}
        <div class="cards">{people}</div>
        {last}
    }
}
