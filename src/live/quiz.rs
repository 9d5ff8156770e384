//! Statements that are true or false: the answer told after each, and an end without a score.

use super::assessment::Desk;
use crate::parts::{prose, sign};
use escale_core::assessment::Run;
use escale_core::pack::section::{HELP, HOME};
use leptos::prelude::*;

/// Whether the statement at `at` is true, and why.
pub(super) fn told(desk: &Desk, at: usize) -> impl IntoView + use<> {
    let item = desk.assessment.items.get(at)?;
    let words = &desk.site.words;
    let message = format!("{}-{}", desk.assessment.id, item.id);
    let stated = words.get(&message);
    let answer = words.get(&format!("told-{}", item.answer.as_deref().unwrap_or_default()));
    let source = words.get(&format!("{message}.source"));
    let next = words.get("next").text;
    let go_on = desk.clone();
    Some(view! {
        <div class="run run-told pad flow" data-at="on">
            <h1 tabindex="-1" lang=answer.lang>{answer.text}</h1>
            <p class="stated" lang=stated.lang>{stated.text}</p>
            {prose(&words.get(&format!("{message}.why")), true)}
            <p class="note" lang=source.lang translate="no">{source.text}</p>
            <button type="button" class="btn" data-act="next" on:click=move |_| go_on.act(Run::next)>{next}</button>
        </div>
    })
}

/// The end: no score; home with its doors, and help.
pub(super) fn end(desk: &Desk) -> impl IntoView + use<> {
    let words = &desk.site.words;
    let message = format!("{}-end", desk.assessment.id);
    let title = words.get(&message);
    let text = prose(&words.get(&format!("{message}.text")), true);
    let (home, help) = (words.get("home-link").text, words.get("see-all").text);
    view! {
        <article class="run run-outcome run-end" data-at="on">
            <header class="lead pad flow">
                <h1 tabindex="-1" lang=title.lang>{title.text}</h1>
                {text}
                <p class="ways">
                    <a class="btn lamp" href=format!("#{HELP}")>{sign("light")} <span>{help}</span></a>
                    <a class="btn" href=format!("#{HOME}")>{sign("home")} <span>{home}</span></a>
                </p>
            </header>
        </article>
    }
}
