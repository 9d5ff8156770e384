//! Which live part goes into which slot.

use crate::browser::slots::{self, Slot};
use crate::browser::{clock, hand_on, page, shown};
use crate::live::{self, Because, Site, Visit};
use escale_core::l10n::Words;
use escale_core::pack::{Device, Pack};
use leptos::prelude::*;
use std::sync::Arc;

/// Comes alive once the loader hands over the pack; if it can't be read, leaves the page as it is.
pub fn start() {
    page::on_pack(|bytes| {
        let Some((pack, device)) = Pack::from_bytes(&bytes).zip(Device::named(&page::device()))
        else {
            return;
        };
        let words = Arc::new(Words::read(page::words()));
        // One owner for all parts; it lives as long as the page.
        let root = Owner::new();
        root.with(|| {
            let pack = pack.on(device);
            let site = Arc::new(Site { pack, words, links: device.opens_links() });
            come_alive(&site);
            hand_on::listen(site.words.get("copied").text);
            site.mark_cards();
            clock::every_minute(move || site.mark_cards());
        });
        std::mem::forget(root);
        page::set_ready();
    });
}

fn come_alive(site: &Arc<Site>) {
    let visit = StoredValue::new(Visit::default());
    shown::on_forget(move || visit.update_value(Visit::forget));
    let at = Arc::clone(site);
    let read = move |(screen, id): (String, String)| {
        if let Some(topic) = at.pack.topic(&id).filter(|_| screen == "topic") {
            visit.update_value(|v| v.want(Because::Read, topic.needs.clone()));
        }
    };
    // What was opened before the app came has been read too.
    read(shown::now());
    shown::on_shown(move |screen, id| read((screen, id)));
    let (busy, free): (Vec<Slot>, Vec<Slot>) =
        slots::all().into_iter().partition(|slot| slot.is_shown() && slot.is_in_use());
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

fn mount(slot: &Slot, site: &Arc<Site>, visit: StoredValue<Visit>) {
    let site = Arc::clone(site);
    let ticked = slot.ticked();
    match (slot.part.as_str(), site.pack.assessment(&slot.id).cloned()) {
        ("help", _) => live::help(&site, visit, slot),
        ("assessment", Some(assessment)) => {
            if let Some(stage) = slot.open() {
                live::assessment(site, visit, stage, assessment, &ticked);
            }
        }
        _ => {}
    }
}
