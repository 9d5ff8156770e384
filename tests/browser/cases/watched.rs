//! `escale serve --watch`: an edited text is on the page, in the same section; a fault is laid
//! over it, leaves exit free, and goes when it is mended.

use crate::rig::case::Case;
use crate::rig::places::{Place, doors};
use crate::rig::visit::{Bench, Setup};
use escale::serve::watch::{Watch, Watched, router};
use escale::tongue::Tongue;
use escale_core::pack::Device;
use serde_json::json;
use std::fs;

pub(crate) fn cases() -> Vec<Case> {
    vec![Case::once("watched::edited_broken_mended", edited_broken_mended)]
}

const TOPIC: &str = "de/topics/a-gift.ftl";

async fn edited_broken_mended(bench: Bench) {
    let folder = tempfile::tempdir().expect("a folder");
    let pack = bench.other_campaign(folder.path());
    let (app, today) = (bench.bundle(), "2026-11-24".parse().expect("a day"));
    let watch = Watch { pack: pack.clone(), app, today, tongue: Tongue::En };
    let watched = Watched::start(watch).expect("a watched pack");
    let visit = bench.visit_at(&router(watched), Setup::on(Device::Phone)).await;
    let shown = bench.other_pack(Device::Phone);
    let topic = Place::topic(shown.topic("a-gift").expect("a topic"));
    let rewrite = |from: &str, to: &str| {
        let file = pack.join(TOPIC);
        let text = fs::read_to_string(&file).expect("the topic's words");
        assert!(text.contains(from), "{from}");
        fs::write(file, text.replacen(from, to, 1)).expect("the topic's words");
    };

    visit.open("/").await;
    visit.ready().await;
    visit.go(&topic, &doors(&shown)).await;
    rewrite("a-gift = ", "a-gift = Neu: ");
    visit.until("/^Neu: /.test(document.querySelector('#k4 h1').textContent)").await;
    visit.ready().await;
    visit.shows(&topic).await;

    rewrite("a-gift-step-2 =", "a-gift-step-two =");
    visit.until_seen(".escale-faults li a[href='#k4']").await;
    visit.seen(".frame [data-act=exit]").await;
    assert_eq!(visit.ask("document.querySelectorAll('#k4[data-fault]').length").await, json!(1));
    rewrite("a-gift-step-two =", "a-gift-step-2 =");
    visit.until("!document.querySelector('.escale-faults details[open]')").await;
    assert_eq!(visit.ask("document.querySelectorAll('[data-fault]').length").await, json!(0));
}
