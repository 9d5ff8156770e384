//! Help alive: contacts that fit what was read, answered or chosen come first, and each says
//! whether somebody answers now. The order changes only while help is not shown, or by choice.

use super::{Because, Site, Visit};
use crate::browser::choice;
use crate::parts::need_picker;
use escale_core::help::fit;
use escale_core::pack::{Contact, Need};
use leptos::prelude::*;
use std::sync::Arc;

/// The live part of help.
pub(crate) fn help(site: Arc<Site>, visit: RwSignal<Visit>) -> impl IntoView + use<> {
    let picker = need_picker(&site.pack.contacts, &site.words);
    let wants = Memo::new(move |_| visit.with(|v| v.wants().cloned()));
    let pick = move |event: leptos::ev::MouseEvent| {
        if let Some(value) = choice::clicked(&event) {
            visit.update(|v| match Need::named(&value) {
                Some(need) => v.want(Because::Picked, vec![need]),
                None => v.want_nothing(),
            });
        }
    };
    let lists = move || lists(&site, wants.get());
    view! {
        <form autocomplete="off">
            <div on:click=pick>{picker}</div>
            {lists}
        </form>
    }
}

fn lists(site: &Arc<Site>, wants: Option<(Because, Vec<Need>)>) -> impl IntoView + use<> {
    let (because, needs) = wants.unzip();
    let found = fit(&site.pack.contacts, &needs.unwrap_or_default());
    let cards = |contacts: &[&Contact]| contacts.iter().map(|c| site.card(c)).collect_view();
    let word = |id: &str| site.words.get(id).text;
    let best = because.filter(|_| !found.best.is_empty()).map(|because| {
        view! {
            <h2 class="group">{word(because.message())}</h2>
            <div class="cards best">{cards(&found.best)}</div>
            <h2 class="group">{word("also-there")}</h2>
        }
    });
    view! {
        {best}
        <div class="cards">{cards(&found.others)}</div>
    }
}
