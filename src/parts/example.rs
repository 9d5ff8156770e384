//! Examples: every part in every state, written once beside the part. The gallery shows them, and
//! the tests of parts walk them. Nothing calls them in the browser, so they weigh nothing there.

use super::{
    art, choice, contact_card, crossing, emergency, hand_on, hours, item, need_picker, phrase,
    prose, sign, then,
};
use escale_core::l10n::Words;
use escale_core::pack::{Assessment, Contact, Phrase};
use leptos::prelude::*;
use std::sync::Arc;

/// One part in one state.
pub struct Example {
    /// What is particular to it, as a name for files and tests.
    pub name: &'static str,
    /// Classes of the ground it stands on.
    pub ground: &'static str,
    /// Whether what can be unfolded is.
    pub unfolded: bool,
    /// The part.
    pub view: AnyView,
}

/// What examples are made from: a pack that holds one thing of each kind, and its words.
pub struct Sample {
    /// Everyone who can be reached.
    pub contacts: Vec<Contact>,
    /// Words that are ready.
    pub phrases: Vec<Phrase>,
    /// An assessment.
    pub assessment: Assessment,
    /// The words of the contacts, of the assessment and of the app.
    pub words: Arc<Words>,
    /// Address of the sprite.
    pub sprite: String,
    /// Names of all signs.
    pub signs: Vec<String>,
}

impl Example {
    /// `view` on the ground that most parts stand on.
    pub fn new(name: &'static str, view: impl IntoView + 'static) -> Self {
        Self { name, ground: "pad", unfolded: false, view: view.into_any() }
    }

    /// The same on another ground.
    #[must_use]
    pub fn on(self, ground: &'static str) -> Self {
        Self { ground, ..self }
    }

    /// The same, unfolded.
    #[must_use]
    pub fn unfolded(self) -> Self {
        Self { unfolded: true, ..self }
    }
}

impl Sample {
    /// The contact with this id.
    #[must_use]
    pub fn contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == id)
    }
}

/// The examples of every part, by the part's name. A new part is a new line.
#[must_use]
pub fn examples(sample: &Sample) -> Vec<(&'static str, Vec<Example>)> {
    vec![
        ("art", art::examples(sample)),
        ("choice", choice::examples(sample)),
        ("contact-card", contact_card::examples(sample)),
        ("crossing", crossing::examples(sample)),
        ("emergency", emergency::examples(sample)),
        ("hand-on", hand_on::examples(sample)),
        ("hours", hours::examples(sample)),
        ("item", item::examples(sample)),
        ("need-picker", need_picker::examples(sample)),
        ("phrase", phrase::examples(sample)),
        ("prose", prose::examples(sample)),
        ("sign", sign::examples(sample)),
        ("then", then::examples(sample)),
    ]
}
