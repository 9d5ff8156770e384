//! The words: one file for each kind of section, and [`shell`](Document), the whole document.
//! Rendered natively only.
//!
//! Every section is readable, linked and dialable as plain HTML; what the app brings to life
//! stands in a slot with its plain stand-in inside.

mod about;
mod assessment;
mod attract;
mod door;
mod frame;
mod help;
mod home;
mod shell;
mod topic;

pub use shell::{AFTER_HOME, Document, OtherLanguage};

use escale_core::l10n::Text;
use leptos::prelude::*;

/// Link code of home.
const HOME: &str = "hm";
/// Link code of help.
const HELP: &str = "hp";
/// Link code of about.
const ABOUT: &str = "ab";
/// Link code of the attract loop.
const ATTRACT: &str = "at";

/// A row that leads to the section `code`. `act` and `id` are the stable hooks of what it opens.
fn row(
    hook: Option<(&'static str, &str)>,
    code: &str,
    title: Text,
    hint: Text,
) -> impl IntoView + use<> {
    let (act, id) = hook.map(|(act, id)| (act, id.to_owned())).unzip();
    let hint = (!hint.is_empty()).then(|| view! { <small lang=hint.lang>{hint.text}</small> });
    view! {
        <li>
            <a class="row" data-act=act data-id=id href=format!("#{code}")>
                <span><b lang=title.lang>{title.text}</b> {hint}</span>
                {crate::parts::sign("next")}
            </a>
        </li>
    }
}
