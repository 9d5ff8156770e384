//! The board of an outreach worker: what they open before a round, and come back to between two
//! people. Up to eight situations are one tap away; nothing on it can be written.

use super::home::small_door;
use super::{Document, HELP, HOME, offline};
use crate::parts::{art, prose, sign};
use escale_core::pack::{Rounds, Topic};
use leptos::prelude::*;

/// The board, in the place of home.
pub(super) fn section(doc: &Document) -> impl IntoView + use<> {
    let word = |id: &str| doc.words.get(id).text;
    let name = doc.pack.campaign.discretion.title.clone();
    let doors: Vec<_> = doc.pack.doors().collect();
    let doors = doors.iter().map(|(door, code)| small_door(doc, door, code)).collect_view();
    view! {
        <section id=HOME data-screen="home" data-shown class="home board">
            <header class="board-top pad on-quay">
                <p class="name">{sign("light")} <span translate="no">{name}</span></p>
                <h1 id=format!("{HOME}-top") tabindex="-1">{word("board")}</h1>
                {languages(doc)}
                <a class="btn" data-act="erase" data-id="next" href=format!("#{HOME}")>{sign("erase")} <span>{word("board-next")}</span></a>
                <button type="button" class="btn with-script" data-act="theme" data-id="dark">{word("board-night")}</button>
            </header>
            <div class="board-rest pad">
                <nav class="board-tiles" aria-label=word("board-tiles")>
                    <a class="tile danger on-quay" data-act="topic" data-id="help" href=format!("#{HELP}")>
                        <b>{word("board-danger")}</b> <small>{word("board-danger.hint")}</small>
                    </a>
                    {tiles(doc)}
                </nav>
                {standing(doc)}
                {words(doc, "rounds-start")}
                {words(doc, "rounds-avoid")}
            </div>
            <nav class="shore band on-quay" aria-label=word("doors")>
                <p>{word("board-all")}</p>
                <div class="shore-doors">{doors}</div>
                <p class="without-script">{word("no-script")}</p>
            </nav>
        </section>
    }
}

/// Every language, by its own name for itself.
fn languages(doc: &Document) -> impl IntoView + use<> {
    let label = doc.words.get("language").text;
    let all = doc.languages.iter().map(|one| {
        let (tag, name) = (one.tag.clone(), one.name.clone());
        if one.tag == doc.words.language() {
            return view! { <span class="btn" aria-current="true">{name}</span> }.into_any();
        }
        view! { <a class="btn" data-act="language" data-id=tag.clone() hreflang=tag.clone() lang=tag href=one.href.clone()>{name}</a> }
            .into_any()
    });
    view! { <nav class="tongues" aria-label=label>{all.collect_view()}</nav> }
}

/// The situations: those that the campaign chose, else the first that speak to the young.
fn tiles(doc: &Document) -> impl IntoView + use<> {
    let chosen = &doc.pack.campaign.rounds.topics;
    let topics: Vec<&Topic> = if chosen.is_empty() {
        doc.pack.topics.iter().filter(|topic| topic.reader() == "young").collect()
    } else {
        chosen.iter().filter_map(|id| doc.pack.topic(id)).collect()
    };
    let tile = |topic: &&Topic| {
        let title = doc.words.get(&topic.id);
        let picture =
            topic.art.as_ref().map(|name| art(&doc.sprite, name, super::SCENE, "porthole"));
        view! {
            <a class="tile" data-act="topic" data-id=topic.id.clone() href=format!("#{}", topic.code.as_str())>
                {picture}
                <b lang=title.lang>{title.text}</b>
            </a>
        }
    };
    topics.iter().take(Rounds::MOST).map(tile).collect_view()
}

/// How old the content is, who hasn't been called for long, and whether it works without network.
/// `board.js` counts; what it doesn't know stays unsaid.
fn standing(doc: &Document) -> impl IntoView + use<> {
    let words = &doc.words;
    let word = |id: &str| words.get(id).text;
    let days = doc.pack.contacts.iter().filter_map(|c| c.checked.as_ref());
    let days: Vec<_> = days.map(|day| day.as_str().to_owned()).collect();
    let never = doc.pack.contacts.len() - days.len();
    let (day, made) = (doc.made.clone(), doc.made.clone());
    let aged = ["ageing", "aged"].map(|age| {
        view! { <p class="warned" data-age=age hidden>{word(&format!("board-made.{age}"))}</p> }
    });
    view! {
        <div class="standing flow" data-checked=days.join(" ")>
            <h2>{word("board-before")}</h2>
            <dl>
                <div>
                    <dt>{word("board-made")}</dt>
                    <dd><time datetime=day>{made}</time> <span data-since></span></dd>
                </div>
                <div><dt>{word("board-unchecked")}</dt> <dd>{never}</dd></div>
                <div class="with-script"><dt>{word("board-late")}</dt> <dd data-late-checks></dd></div>
            </dl>
            {aged}
            <h3>{word("offline")}</h3>
            {offline::offline(doc)}
        </div>
    }
}

/// Words of the campaign, where it has them.
fn words(doc: &Document, id: &str) -> impl IntoView + use<> {
    doc.words.find(id, &[]).map(|title| {
        view! {
            <div class="openers flow">
                <h2 lang=title.lang>{title.text}</h2>
                {prose(&doc.words.get(&format!("{id}.text")), false)}
            </div>
        }
    })
}
