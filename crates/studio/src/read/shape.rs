//! What each TOML file may hold: every key, its kind, whether it must be there.
//!
//! Whoever wrote a wrong key or value is told so here, all at once and in words; `serde` would
//! stop at the first. A test holds this table against the types.

use super::shape_of::Kind;

/// A key of a table.
pub(crate) struct Key {
    /// As written.
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) needed: bool,
    /// A value as it may be written.
    pub(crate) example: &'static str,
}

const fn may(name: &'static str, kind: Kind, example: &'static str) -> Key {
    Key { name, kind, needed: false, example }
}

const fn must(name: &'static str, kind: Kind, example: &'static str) -> Key {
    Key { name, kind, needed: true, example }
}

const NEEDS: &[&str] =
    &["danger", "talk", "images", "health", "dark", "shelter", "rights", "friend", "parent", "pro"];
const AUDIENCES: &[&str] = &["young", "friend", "parent", "professional"];
const WEIGHTS: &[&str] = &["sign", "strong"];

/// `campaign.toml`.
pub(crate) const CAMPAIGN: &[Key] = &[
    must("id", Kind::Text, "\"my-campaign\""),
    must("owner", Kind::Text, "\"…\""),
    must("status", Kind::OneOf(&["draft", "published"]), "\"draft\""),
    must("languages", Kind::Languages, "[\"fr\"]"),
    must("zone", Kind::Text, "\"Europe/Paris\""),
    may("territory", Kind::Text, "\"FR-57\""),
    must("holidays", Kind::Holidays, "\"FR-57\""),
    must("doors", Kind::Texts, "[\"living\"]"),
    may("topics", Kind::Texts, "[\"a-gift\"]"),
    may("public_address", Kind::Web, "\"https://…\""),
    must("discretion", Kind::Table(DISCRETION), "[discretion]"),
    may("kiosk", Kind::Table(KIOSK), "[kiosk]"),
    may("rounds", Kind::Table(ROUNDS), "[rounds]"),
];
pub(crate) const DISCRETION: &[Key] = &[
    must("title", Kind::Text, "\"Escale\""),
    must("exit", Kind::Web, "\"https://meteofrance.com/\""),
];
pub(crate) const KIOSK: &[Key] = &[
    must("idle", Kind::Duration, "\"45s\""),
    must("warning", Kind::Duration, "\"20s\""),
    may("longest", Kind::Duration, "\"20m\""),
];
pub(crate) const ROUNDS: &[Key] = &[must("topics", Kind::Texts, "[\"afraid\"]")];

/// A file of `topics/`.
pub(crate) const TOPIC: &[Key] = &[
    must("code", Kind::Code, "\"k4\""),
    must("audience", Kind::OneOrMore(AUDIENCES), "\"young\""),
    must("door", Kind::Text, "\"living\""),
    may("group", Kind::Text, "\"someone\""),
    must("needs", Kind::SomeOf(NEEDS), "[\"talk\"]"),
    may("contacts", Kind::Texts, "[\"allo-119\"]"),
    may("related", Kind::Texts, "[\"a-debt\"]"),
    may("phrases", Kind::Texts, "[\"no-name\"]"),
    may("assessment", Kind::Text, "\"relationship\""),
    may("art", Kind::Text, "\"gift\""),
];

/// `contacts.toml`.
pub(crate) const CONTACTS: &[Key] = &[must("contact", Kind::Tables(CONTACT), "[[contact]]")];
pub(crate) const CONTACT: &[Key] = &[
    must("id", Kind::Text, "\"allo-119\""),
    may("call", Kind::Phone, "\"119\""),
    may("text", Kind::Phone, "\"114\""),
    may("chat", Kind::Web, "\"https://…\""),
    may("form", Kind::Web, "\"https://…\""),
    may("web", Kind::Web, "\"https://…\""),
    may("address", Kind::Text, "\"…\""),
    may("town", Kind::Text, "\"…\""),
    may("meet", Kind::Bool, "true"),
    may("fallback", Kind::Text, "\"allo-119\""),
    may("hours", Kind::Hours, "\"Mo-Fr 09:00-18:00\""),
    must("needs", Kind::SomeOf(NEEDS), "[\"talk\"]"),
    may("ages", Kind::Ages, "\"0-21\""),
    may("languages", Kind::Languages, "[\"fr\"]"),
    must("territory", Kind::Text, "\"FR\""),
    may("free", Kind::Bool, "true"),
    may("anonymous", Kind::Bool, "true"),
    may("on_bill", Kind::Bool, "false"),
    must("source", Kind::Text, "\"…\""),
    may("checked", Kind::Day, "2026-11-24"),
    may("verify", Kind::Bool, "true"),
    may("then", Kind::Table(THEN), "[contact.then]"),
];
pub(crate) const THEN: &[Key] = &[
    may("asks_name", Kind::OneOf(&["no", "optional", "yes"]), "\"optional\""),
    may("reports", Kind::OneOf(&["no", "if-danger", "yes"]), "\"if-danger\""),
    may(
        "who_learns",
        Kind::SomeOf(&["child-protection", "police", "rescue", "parents"]),
        "[\"police\"]",
    ),
    may("you_decide", Kind::SomeOf(&["words", "stop", "complaint"]), "[\"words\", \"stop\"]"),
    may("never", Kind::SomeOf(&["punished"]), "[\"punished\"]"),
    may("wait", Kind::OneOf(&["at-once", "minutes", "later"]), "\"minutes\""),
    may("trace", Kind::OneOf(&["recorded", "gone"]), "\"recorded\""),
];

/// `phrases.toml`.
pub(crate) const PHRASES: &[Key] = &[may("phrase", Kind::Tables(PHRASE), "[[phrase]]")];
pub(crate) const PHRASE: &[Key] = &[
    must("id", Kind::Text, "\"no-name\""),
    must("way", Kind::OneOf(&["call", "text", "show"]), "\"call\""),
    may("to", Kind::Text, "\"text-114\""),
    may("language", Kind::Text, "\"fr\""),
];

/// A file of `assessments/`.
pub(crate) const ASSESSMENT: &[Key] = &[
    must("code", Kind::Code, "\"v3\""),
    must("audience", Kind::OneOrMore(AUDIENCES), "\"young\""),
    may("art", Kind::Text, "\"two-boats\""),
    must("item", Kind::Tables(ITEM), "[[item]]"),
    may("worrying", Kind::Tables(WORRYING), "[[worrying]]"),
];
pub(crate) const ITEM: &[Key] = &[
    must("id", Kind::Text, "\"phone\""),
    may("scale", Kind::OneOf(&["frequency", "observation"]), "\"frequency\""),
    may("options", Kind::Tables(OPTION), "[{ id = \"yes\" }, { id = \"no\" }]"),
    may("group", Kind::Text, "\"things\""),
    may("answer", Kind::Text, "\"false\""),
    may("ask_if", Kind::OneOf(&["flag", "sign"]), "\"flag\""),
    may("safety", Kind::Bool, "true"),
    may("if_skipped", Kind::OneOf(NEEDS), "\"dark\""),
];
pub(crate) const OPTION: &[Key] = &[
    must("id", Kind::Text, "\"yes\""),
    may("weight", Kind::OneOf(WEIGHTS), "\"sign\""),
    may("flag", Kind::OneOf(&["now", "soon"]), "\"soon\""),
    may("need", Kind::OneOf(NEEDS), "\"talk\""),
    may("beside", Kind::OneOf(NEEDS), "\"dark\""),
    may("raises", Kind::OneOf(&["mixed", "any-sign"]), "\"mixed\""),
    may("adds", Kind::Bool, "true"),
    may("topic", Kind::Text, "\"what-if-i-tell\""),
    may("unsure", Kind::Bool, "true"),
];
pub(crate) const WORRYING: &[Key] = &[
    must("at_least", Kind::Number, "3"),
    must("of", Kind::Texts, "[\"phone\"]"),
    must("weight", Kind::OneOf(WEIGHTS), "\"strong\""),
];

/// `figures.toml`.
pub(crate) const FIGURES: &[Key] = &[may("figure", Kind::Tables(FIGURE), "[[figure]]")];
pub(crate) const FIGURE: &[Key] = &[
    must("id", Kind::Text, "\"known-2024\""),
    must("value", Kind::Figure, "29"),
    must("year", Kind::Number, "2024"),
    must("source", Kind::Text, "\"…\""),
    may("note", Kind::Text, "\"…\""),
    may("verify", Kind::Bool, "true"),
];

/// `words.toml`.
pub(crate) const OWN_WORDS: &[Key] = &[may("never", Kind::Tables(NEVER), "[[never]]")];
pub(crate) const NEVER: &[Key] = &[
    must("language", Kind::Text, "\"fr\""),
    must("word", Kind::Text, "\"…\""),
    may("instead", Kind::Text, "\"…\""),
    may("only", Kind::OneOf(&["titles", "outcomes"]), "\"titles\""),
];

#[cfg(test)]
mod tests {
    use super::super::structure::Phrases;
    use super::*;
    use crate::check::never::OwnWords;
    use crate::figures::Figures;
    use escale_core::pack::{Assessment, Campaign, Contact, Topic};
    use serde::de::DeserializeOwned;

    /// The keys that the types take, from what they say of one that they don't take.
    fn keys<T: DeserializeOwned>(toml: &str) -> Vec<String> {
        let Err(error) = toml::from_str::<T>(toml) else { panic!("{toml} is taken") };
        let message = error.message().to_owned();
        let (_, expected) = message.split_once("expected").expect(&message);
        expected.split('`').skip(1).step_by(2).map(str::to_owned).collect()
    }

    #[track_caller]
    fn agree<T: DeserializeOwned>(table: &[Key], toml: &str) {
        let known: Vec<&str> = table.iter().map(|key| key.name).collect();
        let mut expected = keys::<T>(toml);
        // A file's name is its id: nobody writes it into a topic or an assessment.
        expected.retain(|key| key != "id" || known.contains(&"id"));
        assert_eq!(known, expected);
    }

    #[test]
    fn the_table_holds_the_keys_that_the_types_take() {
        agree::<Campaign>(CAMPAIGN, "x_x = 1");
        agree::<Campaign>(DISCRETION, "discretion = { x_x = 1 }");
        agree::<Campaign>(KIOSK, "kiosk = { x_x = 1 }");
        agree::<Campaign>(ROUNDS, "rounds = { x_x = 1 }");
        agree::<Topic>(TOPIC, "x_x = 1");
        agree::<Contact>(CONTACT, "x_x = 1");
        agree::<Contact>(THEN, "then = { x_x = 1 }");
        agree::<Phrases>(PHRASES, "x_x = 1");
        agree::<Phrases>(PHRASE, "phrase = [{ x_x = 1 }]");
        agree::<Assessment>(ASSESSMENT, "x_x = 1");
        agree::<Assessment>(ITEM, "item = [{ x_x = 1 }]");
        agree::<Assessment>(OPTION, "item = [{ options = [{ x_x = 1 }] }]");
        agree::<Figures>(FIGURES, "x_x = 1");
        agree::<Figures>(FIGURE, "figure = [{ x_x = 1 }]");
        agree::<OwnWords>(OWN_WORDS, "x_x = 1");
        agree::<OwnWords>(NEVER, "never = [{ x_x = 1 }]");
        agree::<Assessment>(WORRYING, "worrying = [{ x_x = 1 }]");
    }
}
