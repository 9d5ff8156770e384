//! Help alive: whoever fits what was read or answered best comes first, and each says whether
//! somebody answers now. The order changes only while help is not shown, or by choice.

use super::{Because, Site, Visit, card};
use crate::browser::slots::Slot;
use crate::browser::{choice, clock, shown};
use crate::parts::{need_picker, wish_picker};
use escale_core::help::{Asking, Ranked, Way, rank};
use escale_core::pack::{Contact, Need};
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

/// What help is asked for, and a quarter of an hour: what opens or closes changes the order.
type Asked = (Option<(Because, Vec<Need>)>, Option<Way>, i64);

/// Seconds.
const QUARTER: i64 = 15 * 60;

/// Brings help to life on three stages: whoever fits best, the pickers, everyone. A choice draws
/// only what is below the pickers, so that nothing moves under the finger that chose.
pub(crate) fn help(site: &Arc<Site>, visit: RwSignal<Visit>, slot: &Slot) {
    // What was chosen in the plain list stays chosen.
    slot.ticked().iter().for_each(|(_, value)| choose(visit, value));
    let Some(((above, pickers), lists)) = slot.open().zip(slot.open()).zip(slot.open()) else {
        return;
    };
    let at = Arc::clone(site);
    let below = move |asked: &Asked| {
        let (site, asked) = (Arc::clone(&at), asked.clone());
        lists.show(move || everyone(&site, &asked));
        at.mark_cards();
    };
    let drawn = Rc::new(RefCell::new(None));
    let (at, last, again) = (Arc::clone(site), Rc::clone(&drawn), below.clone());
    let arrive = Rc::new(move || {
        let asked = asked(visit);
        if last.replace(Some(asked.clone())).as_ref() != Some(&asked) {
            let (site, same) = (Arc::clone(&at), asked.clone());
            above.show(move || best(&site, &same));
            below(&asked);
        }
    });
    arrive();
    let pick = pick(visit, move || {
        let asked = asked(visit);
        again(&asked);
        drawn.replace(Some(asked));
    });
    let site = Arc::clone(site);
    pickers.keep(move || {
        let (wish, need) =
            (wish_picker(&site.words), need_picker(&site.pack.contacts, &site.words));
        view! { <form autocomplete="off" on:click=pick>{wish} {need}</form> }
    });
    let forget = Rc::clone(&arrive);
    shown::on_forget(move || forget());
    shown::on_shown(move |screen, _| {
        if screen == "help" {
            arrive();
        }
    });
}

fn asked(visit: RwSignal<Visit>) -> Asked {
    let quarter = clock::now() / QUARTER;
    visit.with_untracked(|visit| (visit.wants().cloned(), visit.way(), quarter))
}

fn pick(visit: RwSignal<Visit>, draw: impl Fn()) -> impl FnMut(MouseEvent) {
    move |event| {
        if let Some(value) = choice::clicked(&event) {
            choose(visit, &value);
            draw();
        }
    }
}

/// Takes in the choice of this value, a need or a way.
fn choose(visit: RwSignal<Visit>, value: &str) {
    visit.update(|v| match (Need::named(value), Way::named(value)) {
        (Some(need), _) => v.want(Because::Picked, vec![need]),
        (_, Some(way)) => v.wish(Some(way)),
        _ if value == "any" => v.wish(None),
        _ => v.want_nothing(),
    });
}

/// Everyone, for `needs`.
fn ranked<'a>(site: &'a Site, needs: &[Need], way: Option<Way>) -> Ranked<'a> {
    let moment = Some(clock::now());
    let language = site.words.language();
    rank(&site.pack, &Asking { needs, way, moment, language, ..Asking::default() })
}

/// What is needed; where nothing is known, somebody who listens.
fn needs(wants: &Option<(Because, Vec<Need>)>) -> &[Need] {
    wants.as_ref().map_or(&[Need::Talk], |(_, needs)| needs)
}

/// Whoever fits best.
fn first<'a>(site: &'a Site, wants: &Option<(Because, Vec<Need>)>) -> Option<&'a Contact> {
    ranked(site, needs(wants), None).best.first().map(|found| found.contact)
}

/// Whoever fits best, with why.
fn best(site: &Arc<Site>, (wants, ..): &Asked) -> impl IntoView + use<> {
    let title = wants.as_ref().map(|(because, _)| {
        view! { <h2 class="group">{site.words.get(because.message()).text}</h2> }
    });
    let card = first(site, wants).map(card);
    view! {
        {title}
        <div class="cards best">{card}</div>
    }
}

/// Below the pickers: who fits, then, folded, all others. Without a choice, whoever stands above
/// them already is left out.
fn everyone(site: &Arc<Site>, (wants, way, _): &Asked) -> impl IntoView + use<> {
    let chosen = way.is_some() || matches!(wants, Some((Because::Picked, _)));
    let above = first(site, wants).filter(|_| !chosen).map(|contact| &contact.id);
    let found = ranked(site, needs(wants), *way);
    let helps = found.best.iter().map(|found| (true, found.contact));
    // Where nothing is known but the way, everybody helps who is reached so.
    let anybody = way.is_some() && wants.is_none();
    let others = found.others.iter().map(|contact| (anybody, *contact));
    let all = helps.chain(others).filter(|(_, contact)| Some(&contact.id) != above);
    let (fitting, others): (Vec<_>, Vec<_>) =
        all.partition(|(helps, contact)| *helps && way.is_none_or(|way| way.reaches(contact)));
    let word = |id: &str| site.words.get(id).text;
    let cards = |list: &[(bool, &Contact)]| list.iter().map(|(_, c)| card(c)).collect_view();
    let title = chosen.then_some(if fitting.is_empty() { "for-nobody" } else { "for-picked" });
    let title = title.map(|id| view! { <h2 class="group">{word(id)}</h2> });
    view! {
        {title}
        <div class="cards fit">{cards(&fitting)}</div>
        <details class="pick">
            <summary>{word("also-there")}</summary>
            <div class="cards">{cards(&others)}</div>
        </details>
    }
}
