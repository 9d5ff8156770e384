//! Help alive: whoever fits what was read or answered best comes first, and each says whether
//! somebody answers now. The order changes only while help is not shown, or by choice.

use super::{Because, Site, Visit, card};
use crate::browser::slots::Slot;
use crate::browser::{choice, clock, shown};
use crate::parts::{need_picker, town_picker, town_value, towns, wish_picker};
use escale_core::help::{Asking, Ranked, Way, rank};
use escale_core::pack::{Contact, Need};
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

/// What help is asked for.
#[derive(Clone, PartialEq)]
struct Asked {
    wants: Option<(Because, Vec<Need>)>,
    way: Option<Way>,
    town: Option<String>,
    /// A quarter of an hour: what opens or closes changes the order.
    quarter: i64,
}

/// Seconds.
const QUARTER: i64 = 15 * 60;

/// Brings help to life on three stages: whoever fits best, the pickers, everyone. A choice draws
/// only what is below the pickers, so that nothing moves under the finger that chose.
pub(crate) fn help(site: &Arc<Site>, visit: StoredValue<Visit>, slot: &Slot) {
    // What was chosen in the plain list stays chosen.
    let towns: Arc<[String]> = towns(&site.pack.contacts).into();
    slot.ticked().iter().for_each(|(_, value)| choose(visit, &towns, value));
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
    let pick = pick(visit, Arc::clone(&towns), move || {
        let asked = asked(visit);
        again(&asked);
        drawn.replace(Some(asked));
    });
    let site = Arc::clone(site);
    pickers.keep(move || {
        let words = &site.words;
        let (wish, need) = (wish_picker(words), need_picker(&site.pack.contacts, words));
        let town = town_picker(&towns, words);
        view! { <form autocomplete="off" on:click=pick>{wish} {need} {town}</form> }
    });
    let forget = Rc::clone(&arrive);
    shown::on_forget(move || forget());
    shown::on_shown(move |screen, _| {
        if screen == "help" {
            arrive();
        }
    });
}

fn asked(visit: StoredValue<Visit>) -> Asked {
    let quarter = clock::now() / QUARTER;
    visit.with_value(|visit| Asked {
        wants: visit.wants().cloned(),
        way: visit.way(),
        town: visit.town().cloned(),
        quarter,
    })
}

fn pick(
    visit: StoredValue<Visit>,
    towns: Arc<[String]>,
    draw: impl Fn(),
) -> impl FnMut(MouseEvent) {
    move |event| {
        if let Some(value) = choice::clicked(&event) {
            choose(visit, &towns, &value);
            draw();
        }
    }
}

/// Takes in the choice of this value, a town of these, a need or a way.
fn choose(visit: StoredValue<Visit>, towns: &[String], value: &str) {
    let town = towns.iter().find(|town| town_value(town) == value);
    visit.update_value(|v| match (Need::named(value), Way::named(value)) {
        _ if town.is_some() || value == town_value("") => v.pick_town(town.cloned()),
        (Some(need), _) => v.want(Because::Picked, vec![need]),
        (_, Some(way)) => v.wish(Some(way)),
        _ if value == "any" => v.wish(None),
        _ => v.want_nothing(),
    });
}

/// Everyone, for what is needed; where nothing is known, for somebody who listens.
fn ranked<'a>(site: &'a Site, asked: &Asked, way: Option<Way>) -> Ranked<'a> {
    let needs = asked.wants.as_ref().map_or(&[Need::Talk][..], |(_, needs)| needs);
    let (moment, town) = (Some(clock::now()), asked.town.as_deref());
    let language = site.words.language();
    rank(&site.pack, &Asking { needs, way, moment, language, town })
}

/// Whoever fits best.
fn first<'a>(site: &'a Site, asked: &Asked) -> Option<&'a Contact> {
    ranked(site, asked, None).best.first().map(|found| found.contact)
}

/// Whoever fits best, with why.
fn best(site: &Arc<Site>, asked: &Asked) -> impl IntoView + use<> {
    let title = asked.wants.as_ref().map(|(because, _)| {
        view! { <h2 class="group">{site.words.get(because.message()).text}</h2> }
    });
    let card = first(site, asked).map(card);
    view! {
        {title}
        <div class="cards best">{card}</div>
    }
}

/// Below the pickers: who fits, then, folded, all others. Without a choice, whoever stands above
/// them already is left out.
fn everyone(site: &Arc<Site>, asked: &Asked) -> impl IntoView + use<> {
    let (wants, way, town) = (&asked.wants, asked.way, asked.town.as_ref());
    let chosen = way.is_some() || town.is_some() || matches!(wants, Some((Because::Picked, _)));
    let above = first(site, asked).filter(|_| !chosen).map(|contact| &contact.id);
    let found = ranked(site, asked, way);
    let helps = found.best.iter().map(|found| (true, found.contact));
    // Where nothing is known but the way or the town, everybody helps who is reached so.
    let anybody = wants.is_none() && (way.is_some() || town.is_some());
    let others = found.others.iter().map(|contact| (anybody, *contact));
    let all = helps.chain(others).filter(|(_, contact)| Some(&contact.id) != above);
    let elsewhere = |contact: &Contact| {
        town.is_some() && contact.town.is_some() && contact.town.as_ref() != town
    };
    let (fitting, others): (Vec<_>, Vec<_>) = all.partition(|(helps, contact)| {
        *helps && !elsewhere(contact) && way.is_none_or(|way| way.reaches(contact))
    });
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
