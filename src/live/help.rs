//! Help alive: contacts that fit what was read, answered or chosen come first, and each says
//! whether somebody answers now. The order changes only while help is not shown, or by choice.

use super::{Because, Site, Visit};
use crate::browser::slots::Stage;
use crate::browser::{choice, shown};
use crate::parts::need_picker;
use escale_core::help::{Asking, rank};
use escale_core::pack::Need;
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

/// Brings help to life, with the picker on one stage and the lists on another, so that the
/// picker stays as it is while they change.
pub(crate) fn help(site: Arc<Site>, visit: RwSignal<Visit>, picker: Stage, lists: Stage) {
    let drawn = RefCell::new(None);
    let at = Arc::clone(&site);
    let draw = Rc::new(move || {
        let (site, wants) = (Arc::clone(&at), visit.with_untracked(|v| v.wants().cloned()));
        if drawn.replace(Some(wants.clone())).as_ref() != Some(&wants) {
            lists.show(move || both_lists(&site, wants));
        }
    });
    draw();
    let pick = pick(visit, Rc::clone(&draw));
    picker.keep(move || {
        let choices = need_picker(&site.pack.contacts, &site.words);
        view! { <form autocomplete="off" on:click=pick>{choices}</form> }
    });
    let on_forget = Rc::clone(&draw);
    shown::on_forget(move || on_forget());
    shown::on_shown(move |screen, _| {
        if screen == "help" {
            draw();
        }
    });
}

fn pick(visit: RwSignal<Visit>, draw: Rc<impl Fn()>) -> impl FnMut(MouseEvent) {
    move |event| {
        if let Some(value) = choice::clicked(&event) {
            visit.update(|v| match Need::named(&value) {
                Some(need) => v.want(Because::Picked, vec![need]),
                None => v.want_nothing(),
            });
            draw();
        }
    }
}

fn both_lists(site: &Arc<Site>, wants: Option<(Because, Vec<Need>)>) -> impl IntoView + use<> {
    let (because, needs) = wants.unzip();
    let needs = needs.unwrap_or_default();
    let found = rank(&site.pack, &Asking { needs: &needs, ..Asking::default() });
    let best_cards = found.best.iter().map(|found| site.card(found.contact)).collect_view();
    let other_cards = found.others.iter().map(|contact| site.card(contact)).collect_view();
    let word = |id: &str| site.words.get(id).text;
    let best = because.filter(|_| !found.best.is_empty()).map(|because| {
        view! {
            <h2 class="group">{word(because.message())}</h2>
            <div class="cards best">{best_cards}</div>
            <h2 class="group">{word("also-there")}</h2>
        }
    });
    view! {
        {best}
        <div class="cards">{other_cards}</div>
    }
}
