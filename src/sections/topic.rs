//! A topic in three beats: what may be happening, it is not your fault, what you can do now.

use super::{Document, hand_over, phrases, row, scene, show};
use crate::parts::{buttons, hand_on, leaves, prose, reach, sign};
use escale_core::l10n::{Arg, Text};
use escale_core::pack::{Contact, Need, Topic};
use leptos::prelude::*;

/// The section of `topic`.
pub(super) fn section(doc: &Document, topic: &Topic) -> impl IntoView + use<> {
    let words = &doc.words;
    let id = &topic.id;
    let title = words.get(id);
    let borrowed = title.lang.as_ref().map(|_| {
        let note = words.get("only-in-source").text;
        view! { <p class="note">{note}</p> }
    });
    let scene = topic.art.as_ref().map(|name| scene(doc, name, "scene"));
    let ring = words.get("breathe").text;
    let calm = words.get(&format!("{id}-breathe"));
    let cases = topic.contacts.iter().any(|contact| case(doc, topic, contact).is_some());
    let (first, later) =
        if cases { (Some(cases_of(doc, topic)), None) } else { (None, Some(contacts(doc, topic))) };
    let ready: Vec<_> = topic.phrases.iter().filter_map(|id| doc.pack.phrase(id)).collect();
    let sources = words.find(&format!("{id}-sources"), &[]).map(|text| sources(doc, &text));
    view! {
        <section id=topic.code.as_str().to_owned() data-screen="topic" data-id=id.clone() class="topic">
            {scene}
            <header class="lead pad flow">
                <h1 tabindex="-1" lang=title.lang>{title.text}</h1>
                {borrowed}
                {show::opens(doc, topic)}
                {at_once(doc, topic)}
                {prose(&words.get(&format!("{id}-recognise")), true)}
            </header>
            {first}
            <div class="breathe band pad flow">
                <h2 lang=calm.lang>{calm.text}</h2>
                {prose(&words.get(&format!("{id}-breathe.text")), true)}
                <p class="ring"><i aria-hidden="true"></i> <span>{ring}</span></p>
            </div>
            {more(doc, id)}
            <div class="act band pad">
                {steps(doc, topic)}
                {later}
            </div>
            {sheet(doc, id)}
            {phrases(doc, &ready)}
            {hand_over::hand_over(doc, topic.code.as_str())}
            {point(doc, topic)}
            {related(doc, topic)}
            {sources}
        </section>
    }
}

/// Where life may be at stake, the first two contacts come before all words.
fn at_once(doc: &Document, topic: &Topic) -> impl IntoView + use<> {
    let urgent = matches!(topic.needs.first(), Some(Need::Danger | Need::Dark));
    let first = topic.contacts.iter().filter(|_| urgent).take(2);
    let ways = first
        .filter_map(|id| doc.pack.contact(id))
        .map(|contact| reach(contact, doc.pack.instead_of(contact), &doc.words, doc.links()));
    urgent.then(|| view! { <div class="at-once">{ways.collect_view()}</div> })
}

/// The further block that some topics have.
fn more(doc: &Document, id: &str) -> impl IntoView + use<> {
    doc.words.find(&format!("{id}-more"), &[]).map(|title| {
        let text = prose(&doc.words.get(&format!("{id}-more.text")), false);
        view! {
            <div class="nearby band pad flow">
                <h2 lang=title.lang>{title.text}</h2>
                {text}
            </div>
        }
    })
}

/// Three steps on a rope; the last is a person, so it carries the light.
pub(super) fn steps(doc: &Document, topic: &Topic) -> impl IntoView + use<> {
    let words = &doc.words;
    let title = words.get_with("steps", &[("reader", Arg::Str(topic.reader()))]);
    let steps = (1..=3)
        .map(|n| {
            let step = words.get(&format!("{}-step-{n}", topic.id));
            let more = words.get(&format!("{}-step-{n}.more", topic.id));
            view! {
                <li class=(n == 3).then_some("lit")>
                    <b lang=step.lang>{step.text}</b> <span lang=more.lang>{more.text}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <h2>{title.text}</h2>
        <ol class="rope">{steps}</ol>
    }
}

/// The people of a topic, below what their buttons leave.
fn contacts(doc: &Document, topic: &Topic) -> impl IntoView + use<> {
    let rows =
        people(doc, topic).map(|contact| view! { <li class="row">{person(doc, contact)}</li> });
    view! {
        <h2>{doc.words.get("contacts").text}</h2>
        {left(doc, topic)}
        <ul class="rows">{rows.collect_view()}</ul>
    }
}

/// The same where each is for a case of its own, from the gravest on: what is the matter, what is
/// done then, and through whom.
fn cases_of(doc: &Document, topic: &Topic) -> impl IntoView + use<> {
    let rows = people(doc, topic).map(|contact| {
        let case = case(doc, topic, &contact.id).map(|title| {
            let then =
                prose(&doc.words.get(&format!("{}-for-{}.text", topic.id, contact.id)), false);
            view! {
                <h3 lang=title.lang>{title.text}</h3>
                {then}
            }
        });
        view! {
            <li>
                {case}
                <div class="row">{person(doc, contact)}</div>
            </li>
        }
    });
    view! {
        <div class="nearby band pad">
            <h2>{doc.words.get("cases").text}</h2>
            <ol class="rows cases">{rows.collect_view()}</ol>
            {left(doc, topic)}
        </div>
    }
}

/// In which case `contact` is the one, where the topic says so.
fn case(doc: &Document, topic: &Topic, contact: &str) -> Option<Text> {
    doc.words.find(&format!("{}-for-{contact}", topic.id), &[])
}

fn people<'a>(doc: &'a Document, topic: &'a Topic) -> impl Iterator<Item = &'a Contact> {
    topic.contacts.iter().filter_map(|id| doc.pack.contact(id))
}

fn left(doc: &Document, topic: &Topic) -> impl IntoView + use<> {
    let all = people(doc, topic).flat_map(|one| buttons(one, doc.pack.instead_of(one)));
    leaves(&all.collect::<Vec<_>>(), &doc.words)
}

fn person(doc: &Document, contact: &Contact) -> impl IntoView + use<> {
    let words = &doc.words;
    let (name, role) = (words.get(&contact.id), words.get(&format!("{}.role", contact.id)));
    view! {
        <span>
            <b lang=name.lang translate="no">{name.text}</b> <small lang=role.lang>{role.text}</small>
        </span>
        {reach(contact, doc.pack.instead_of(contact), words, doc.links())}
    }
}

/// What is written down before it is passed on. Unfolded, it is all that is printed.
fn sheet(doc: &Document, id: &str) -> impl IntoView + use<> {
    doc.words.find(&format!("{id}-sheet"), &[]).map(|title| {
        let text = prose(&doc.words.get(&format!("{id}-sheet.text")), false);
        let print = doc.links().then(|| hand_on("print", "print", None, &doc.words));
        view! {
            <div class="nearby band pad">
                <details class="pick record">
                    <summary lang=title.lang>{title.text}</summary>
                    <div class="flow">{text} <p class="ways">{print}</p></div>
                </details>
            </div>
        }
    })
}

/// The assessment that belongs to this topic.
fn point(doc: &Document, topic: &Topic) -> impl IntoView + use<> {
    let assessment = topic.assessment.as_ref().and_then(|id| doc.pack.assessment(id));
    assessment.map(|assessment| {
        let words = &doc.words;
        let label = words.get_with("point", &[("reader", Arg::Str(topic.reader()))]).text;
        let title = words.get(&assessment.id);
        let kept = words.get("point.kept").text;
        view! {
            <a class="point band" data-act="assessment" data-id=assessment.id.clone() href=format!("#{}", assessment.code.as_str())>
                <span><b>{label}</b> <span lang=title.lang>{title.text}</span> <small>{kept}</small></span>
                {sign("next")}
            </a>
        }
    })
}

fn related(doc: &Document, topic: &Topic) -> impl IntoView + use<> {
    let related: Vec<&Topic> = topic.related.iter().filter_map(|id| doc.pack.topic(id)).collect();
    (!related.is_empty()).then(|| {
        let words = &doc.words;
        let rows = related
            .iter()
            .map(|t| {
                let (art, hook) = (t.art.as_deref(), Some(("topic", t.id.as_str())));
                row(doc, art, hook, t.code.as_str(), words.get(&t.id), Text::default())
            })
            .collect_view();
        view! {
            <nav class="nearby band pad" aria-label=words.get("related").text>
                <h2>{words.get("related").text}</h2>
                <ul class="rows">{rows}</ul>
            </nav>
        }
    })
}

fn sources(doc: &Document, text: &Text) -> impl IntoView + use<> {
    let title = doc.words.get("sources").text;
    view! {
        <footer class="sources pad flow">
            <h2>{title}</h2>
            {prose(text, false)}
        </footer>
    }
}
