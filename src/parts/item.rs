//! One item of an assessment, for the plain sheet and for the live run alike.

use super::example::{Example, Sample};
use escale_core::assessment::Answer;
use escale_core::l10n::{Text, Words};
use escale_core::pack::{AskIf, Choice, Item, Urgency};
use leptos::prelude::*;

/// The value of the radio button that passes an item.
const SKIP: &str = "skip";

/// `item` of the assessment `of`, as a group of radio buttons named by the item's id, each with
/// the option's id as its value; passing is the last of them.
pub fn item(item: &Item, of: &str, words: &Words, answer: Option<Answer>) -> impl IntoView + use<> {
    let asked = words.get(&format!("{of}-{}", item.id));
    let options = item
        .options
        .iter()
        .enumerate()
        .map(|(at, choice)| {
            let label = label(item, choice, of, words);
            option(&item.id, choice, label, answer == Some(Answer::Chose(at)))
        })
        .collect_view();
    let ask_if = item.ask_if.map(|condition| match condition {
        AskIf::Flag => "flag",
        AskIf::Sign => "sign",
    });
    let pass = words.get("skip");
    let name = item.id.clone();
    view! {
        <fieldset class="item" data-id=item.id.clone() data-ask-if=ask_if>
            <legend tabindex="-1" lang=asked.lang>{asked.text}</legend>
            {options}
            <label class="option quiet" data-act="skip">
                <input type="radio" name=name value=SKIP checked=answer == Some(Answer::Skipped)/>
                <span lang=pass.lang>{pass.text}</span>
            </label>
        </fieldset>
    }
}

fn option(item: &str, choice: &Choice, label: Text, chosen: bool) -> impl IntoView + use<> {
    let flag = choice.flag.map(|urgency| match urgency {
        Urgency::Now => "now",
        Urgency::Soon => "soon",
    });
    let (name, id, value) = (item.to_owned(), choice.id.clone(), choice.id.clone());
    view! {
        <label class="option" data-act="answer" data-id=id>
            <input type="radio" name=name value=value data-flag=flag checked=chosen/>
            <span lang=label.lang>{label.text}</span>
        </label>
    }
}

/// The item's own words for an option, or the words that all assessments share.
fn label(item: &Item, choice: &Choice, of: &str, words: &Words) -> Text {
    let own = format!("{of}-{}.{}", item.id, choice.id);
    words.find(&own, &[]).unwrap_or_else(|| words.get(&format!("option-{}", choice.id)))
}

/// Each state of an item, then items that are asked otherwise.
pub(super) fn examples(sample: &Sample) -> Vec<Example> {
    let of = &sample.assessment;
    let asked = |name, id: &str, answer| {
        let one = of.items.iter().find(|item| item.id == id)?;
        let view = item(one, &of.id, &sample.words, answer);
        Some(Example::new(name, view).on("sheet band pad"))
    };
    let items = [
        asked("nothing-ticked", "rest", None),
        asked("ticked", "rest", Some(Answer::Chose(1))),
        asked("skipped", "rest", Some(Answer::Skipped)),
        asked("ticked-now", "home", Some(Answer::Chose(2))),
        asked("conditional", "safety", None),
    ];
    items.into_iter().flatten().collect()
}
