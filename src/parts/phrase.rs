//! Words that are ready to be said, sent or shown.

use super::example::{Example, Sample};
use super::sign;
use escale_core::l10n::{Text, Words};
use escale_core::pack::Phrase;
use leptos::prelude::*;

/// The phrase, with when it helps and what one does with it.
pub fn phrase(phrase: &Phrase, words: &Words) -> impl IntoView + use<> {
    let way = phrase.way.name();
    let title = words.get(&format!("phrase-{}", phrase.id));
    let text = words.get(&format!("phrase-{}.text", phrase.id));
    let to =
        phrase.to.as_ref().map_or_else(|| words.get(&format!("way-{way}")), |id| words.get(id));
    let lang = phrase.language.clone().or(text.lang);
    // What is in a language of its own reads in that language's direction.
    let dir = lang.is_some().then_some("auto");
    view! {
        <figure class="phrase" data-way=way>
            <figcaption>
                {sign(way)}
                <span><b lang=title.lang>{title.text}</b> {label(to)}</span>
            </figcaption>
            <blockquote lang=lang dir=dir>{text.text}</blockquote>
        </figure>
    }
}

fn label(text: Text) -> impl IntoView + use<> {
    view! { <small lang=text.lang>{text.text}</small> }
}

/// Said, sent to somebody or to a contact, shown in another language.
pub(super) fn examples(sample: &Sample) -> Vec<Example> {
    const NAMES: [&str; 4] = ["said", "sent", "sent-to", "shown"];
    let named = NAMES.into_iter().zip(&sample.phrases);
    named
        .map(|(name, one)| Example::new(name, phrase(one, &sample.words)).on("pad water"))
        .collect()
}
