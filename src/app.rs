//! Which live part goes into which slot.

use crate::browser::slots::{self, Slot};
use crate::browser::{clock, fetch, page, shown};
use crate::live::{self, Because, Site, Visit};
use escale_core::l10n::Words;
use escale_core::pack::{Device, Pack};
use leptos::prelude::*;
use std::sync::Arc;

/// Reads pack and words, then brings the page to life; if either is missing, leaves it as it is.
pub fn start() {
    leptos::task::spawn_local(async {
        let Some(device) = Device::named(&page::device()) else {
            return;
        };
        let Some(address) = page::pack_address() else {
            return;
        };
        let bytes = fetch::bytes(&address).await;
        let Some(pack) = bytes.and_then(|bytes| Pack::from_bytes(&bytes)) else {
            return;
        };
        let blocks = page::words();
        let words = blocks
            .iter()
            .map(|(language, text)| (language.as_str(), vec![text.clone()]));
        let words = Arc::new(Words::new(words.collect()).0);
        // One owner for all parts; it lives as long as the page.
        let root = Owner::new();
        root.with(|| {
            let moment = RwSignal::new(clock::now());
            clock::every_minute(move || moment.set(clock::now()));
            let pack = pack.on(device);
            come_alive(&Arc::new(Site {
                pack,
                words,
                links: device.opens_links(),
                moment,
            }));
        });
        std::mem::forget(root);
        page::set_ready();
    });
}

fn come_alive(site: &Arc<Site>) {
    let visit = RwSignal::new(Visit::default());
    shown::on_forget(move || visit.update(Visit::forget));
    let read = Arc::clone(site);
    shown::on_shown(move |screen, id| {
        if let Some(topic) = read.pack.topic(&id).filter(|_| screen == "topic") {
            visit.update(|v| v.want(Because::Read, topic.needs.clone()));
        }
    });
    let (busy, free): (Vec<Slot>, Vec<Slot>) = slots::all()
        .into_iter()
        .partition(|slot| slot.is_shown() && slot.is_in_use());
    for slot in &free {
        mount(slot, site, visit);
    }
    // Whoever is ticking the plain sheet goes on with it; it comes alive when next shown.
    let owner = Owner::current();
    for slot in busy {
        let (site, owner) = (Arc::clone(site), owner.clone());
        let mut mounted = false;
        shown::on_shown(move |_, _| {
            if !mounted && slot.is_shown() {
                mounted = true;
                if let Some(owner) = &owner {
                    owner.with(|| mount(&slot, &site, visit));
                }
            }
        });
    }
}

fn mount(slot: &Slot, site: &Arc<Site>, visit: RwSignal<Visit>) {
    let site = Arc::clone(site);
    match slot.part.as_str() {
        "help" => slot.mount(move || live::help(site, visit)),
        "assessment" => {
            if let Some(assessment) = site.pack.assessment(&slot.id).cloned() {
                let ticked = slot.ticked();
                slot.mount(move || live::assessment(site, visit, assessment, &ticked));
            }
        }
        _ => {}
    }
}
