//! What a run ends in: what was described, what it is called, what can be done now, who can help,
//! what happens then. Never a number, never a verdict.

use super::assessment::Desk;
use super::card;
use crate::browser::clock;
use crate::parts::{emergency, hand_on, handed_on, prose, sign};
use escale_core::assessment::{Answer, Outcome};
use escale_core::help::{Asking, leading, rank};
use escale_core::l10n::{Arg, Text, Words};
use escale_core::pack::Audience;
use escale_core::pack::section::{ERASE, HELP};
use leptos::prelude::*;

/// The outcome of the run on `desk`.
pub(super) fn view(desk: &Desk) -> impl IntoView + use<> {
    let outcome = desk.outcome()?;
    let words = &desk.site.words;
    let message = format!("{}-{}", desk.assessment.id, outcome.band.name());
    let title = words.get(&message);
    let named = prose(&words.get(&format!("{message}.named")), true);
    let added = outcome.adds.iter().filter_map(|at| desk.assessment.items.get(*at));
    let added = added.map(|item| words.get(&format!("{}-{}.adds", desk.assessment.id, item.id)));
    let added = added.map(|text| prose(&text, false)).collect_view();
    let then = prose(&words.get(&format!("{message}.then")), false);
    let word = |id: &str| words.get(id).text;
    let reader = [("reader", Arg::Str(desk.assessment.reader()))];
    let not_kept = words.get_with("not-kept", &reader).text;
    Some(view! {
        <article class="run run-outcome" data-at="on">
            <header class="lead pad flow">
                <h1 tabindex="-1" lang=title.lang>{title.text}</h1>
                {described(desk, &outcome)}
            </header>
            <div class="breathe band pad flow">{named} {added}</div>
            <div class="act band pad">
                {steps(desk, &message)}
                {who(desk, &outcome)}
            </div>
            {topics(desk, &outcome)}
            <div class="nearby band pad flow">
                <h2>{word("then")}</h2>
                {then}
                <p class="note">{not_kept}</p>
                <p class="ways">
                    <a class="btn lamp" href=format!("#{HELP}")>{word("see-all")}</a>
                    <a class="btn" data-act="erase" href=format!("#{ERASE}")>{word("erase")}</a>
                </p>
            </div>
        </article>
    })
}

/// The topics that answers lead to.
fn topics(desk: &Desk, outcome: &Outcome) -> impl IntoView + use<> {
    let words = &desk.site.words;
    let topics = outcome.topics.iter().filter_map(|id| desk.site.pack.topic(id));
    let rows: Vec<_> = topics
        .map(|topic| {
            let title = words.get(&topic.id);
            view! {
                <li>
                    <a class="row" data-act="topic" data-id=topic.id.clone() href=format!("#{}", topic.code.as_str())>
                        <span><b lang=title.lang>{title.text}</b></span> {sign("next")}
                    </a>
                </li>
            }
        })
        .collect();
    (!rows.is_empty())
        .then(|| view! { <div class="nearby band pad"><ul class="rows">{rows}</ul></div> })
}

fn described(desk: &Desk, outcome: &Outcome) -> impl IntoView + use<> {
    let words = &desk.site.words;
    let heard = outcome.described.iter().filter_map(|at| heard(desk, *at));
    let heard: Vec<_> = heard.collect();
    (!heard.is_empty()).then(|| {
        let reader = desk.assessment.reader();
        let title = words.get_with("described", &[("reader", Arg::Str(reader))]).text;
        let facts: Vec<String> = heard.iter().map(|h| h.text.clone()).collect();
        let copy =
            (desk.assessment.audience == [Audience::Professional]).then(|| copy(words, facts));
        let lines =
            heard.into_iter().map(|h| view! { <li lang=h.lang>{h.text}</li> }).collect_view();
        view! {
            <p>{title}</p>
            <ul class="heard">{lines}</ul>
            {copy}
        }
    })
}

/// A button that copies the facts, one on a line, for a report written elsewhere.
fn copy(words: &Words, facts: Vec<String>) -> impl IntoView + use<> {
    let facts = facts.iter().map(|fact| format!("- {fact}\n")).collect::<String>();
    view! {
        <p class="ways">{hand_on("copy", "copy", Some(facts), words)}</p>
        {handed_on()}
    }
}

/// What the outcome says of the item at `at`; what a professional saw or was told is said to be.
fn heard(desk: &Desk, at: usize) -> Option<Text> {
    let words = &desk.site.words;
    let id = &desk.assessment.id;
    let item = desk.assessment.items.get(at)?;
    let text = words.get(&format!("{id}-{}.heard", item.id));
    let chosen = desk.visit.with_value(|visit| match visit.run(id)?.answer(at)? {
        Answer::Chose(option) => Some(item.options.get(option)?.id.clone()),
        Answer::Skipped => None,
    })?;
    if !matches!(chosen.as_str(), "observed" | "reported") {
        return Some(text);
    }
    let how = words.get(&format!("option-{chosen}")).text;
    Some(Text { text: format!("{how} – {}", text.text), ..text })
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
    let found = rank(&site.pack, &Asking::default());
    let people = leading(&site.pack, &outcome.needs, Some(clock::now()));
    let people = people.into_iter().map(card).collect_view();
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
