//! What happens when one calls or writes: the campaign's account, then the way in small steps,
//! made of the pack's facts. A fact that is missing becomes a question to ask first.

use super::contact_card::Way;
use super::example::{Example, Sample};
use super::{hand_on, handed_on};
use escale_core::l10n::{Arg, Words};
use escale_core::pack::{Contact, Phrase, Then, ThenAsks, ThenLearns, ThenReports};
use leptos::prelude::*;

/// One step of the way: what it is about, what is known of it, what is to be asked.
struct Step {
    about: &'static str,
    known: Vec<String>,
    asked: Option<&'static str>,
}

/// The account and the way, unfolded by a tap; nothing where nobody of their own answers yet.
/// `start` is a sentence to begin with.
pub(super) fn then(
    contact: &Contact,
    start: Option<&Phrase>,
    ways: &[Way],
    words: &Words,
    links: bool,
) -> Option<impl IntoView + use<>> {
    if ways.is_empty() && !contact.meet {
        return None;
    }
    let told = words.find(&format!("{}.then", contact.id), &[]);
    let told = told.map(|text| view! { <p lang=text.lang>{text.text}</p> });
    let calls = ways.iter().any(|way| way.act == "call");
    let start = start.filter(|_| calls && !contact.is_for_adults() && !contact.is_emergency());
    let start = start.map(|start| {
        let text = words.get(&format!("phrase-{}.text", start.id));
        let lang = start.language.clone().or(text.lang);
        view! { <div><dt>{words.get("then-start").text}</dt> <dd lang=lang>{text.text}</dd></div> }
    });
    // For whoever calls from another telephone than this one.
    let number = ways.iter().find(|way| matches!(way.act, "call" | "text"));
    let copied = number.filter(|_| links).map(|way| {
        let number = Some(way.shown.clone());
        view! {
            <p class="ways">{hand_on("copy", "copy-number", number, words)}</p>
            {handed_on()}
        }
    });
    let steps: Vec<_> = steps(contact, ways, words)
        .into_iter()
        .filter(|step| !step.known.is_empty() || step.asked.is_some())
        .map(|step| shown(step, words))
        .collect();
    Some(view! {
        <details class="then">
            <summary><span>{words.get("then-title").text}</span></summary>
            {told}
            <dl class="path">{start}{steps}</dl>
            {copied}
        </details>
    })
}

fn shown(step: Step, words: &Words) -> impl IntoView + use<> {
    let about = words.get(&format!("then-{}", step.about)).text;
    let known = step.known.into_iter().map(|line| view! { <dd>{line}</dd> }).collect_view();
    let asked = step.asked.map(|id| {
        let (ask, question) = (words.get("then-ask").text, words.get(id).text);
        view! { <dd class="ask"><small>{ask}</small> {question}</dd> }
    });
    view! { <div><dt>{about}</dt> {known}{asked}</div> }
}

/// The steps, in the order in which they come up.
fn steps(contact: &Contact, ways: &[Way], words: &Words) -> Vec<Step> {
    let reader = [("reader", Arg::Str(if contact.is_for_adults() { "adult" } else { "young" }))];
    let say = |id: String| words.get_with(&id, &reader).text;
    let nothing = Then::default();
    let then = contact.then.as_ref().unwrap_or(&nothing);
    // Who need not be named may keep their name.
    let anonymous = (contact.anonymous == Some(true)).then_some(ThenAsks::Optional);
    let asks_name = then.asks_name.or(anonymous);
    let learns = then.who_learns.iter().map(|who| say(format!("learns-{}", who.name())));
    let reports = then.reports.map(|reports| say(format!("reports-{}", reports.name())));
    let to_ask = match then.reports {
        None => true,
        Some(ThenReports::No) => false,
        Some(_) => then.who_learns.is_empty(),
    };
    let calls = ways.iter().any(|way| way.act == "call");
    let unknown_bill = calls && contact.on_bill.is_none();
    let never = then.never.iter().map(|never| say(format!("never-{}", never.name())));
    let bill = (contact.on_bill == Some(false)).then(|| say("never-bill".to_owned()));
    // Whoever must always act has no choice left to be asked about.
    let may_ask = !contact.is_for_adults() && then.reports != Some(ThenReports::Yes);
    let parents = then.who_learns.contains(&ThenLearns::Parents);
    vec![
        Step {
            about: "name",
            asked: asks_name.is_none().then_some("ask-name"),
            known: asks_name.map(|asks| say(format!("asks-{}", asks.name()))).into_iter().collect(),
        },
        Step {
            about: "decide",
            known: then
                .you_decide
                .iter()
                .map(|what| say(format!("decide-{}", what.name())))
                .collect(),
            asked: None,
        },
        Step {
            about: "learns",
            asked: to_ask.then_some("ask-learns"),
            known: reports.into_iter().chain(learns).collect(),
        },
        Step {
            about: "parents",
            known: Vec::new(),
            asked: (may_ask && !parents).then_some("ask-parents"),
        },
        Step { about: "never", known: never.chain(bill).collect(), asked: None },
        Step {
            about: "stays",
            known: then
                .trace
                .map(|trace| say(format!("stays-{}", trace.name())))
                .into_iter()
                .collect(),
            asked: unknown_bill.then_some("ask-bill"),
        },
        Step {
            about: "wait",
            known: then.wait.map(|wait| say(format!("wait-{}", wait.name()))).into_iter().collect(),
            asked: None,
        },
    ]
}

/// All facts known, and none.
pub(super) fn examples(sample: &Sample) -> Vec<Example> {
    let unfolded = |name, id| {
        let contact = sample.contact(id)?;
        let ways = super::contact_card::ways(contact);
        let then = then(contact, sample.phrases.first(), &ways, &sample.words, true);
        Some(Example::new(name, then).unfolded())
    };
    [unfolded("known", "listens"), unfolded("to-ask", "writes")].into_iter().flatten().collect()
}
