//! Another campaign, with the same app: another territory, another language, none of the first.

use crate::rig::case::Case;
use crate::rig::places::{Place, doors};
use crate::rig::visit::{Bench, Setup};
use escale_core::pack::Device;
use serde_json::json;

pub(crate) fn cases() -> Vec<Case> {
    let case = |device: Device, path| {
        let name = format!("other_campaign::{}", device.name());
        Case::once(name, move |bench| toured(bench, device, path))
    };
    vec![case(Device::Phone, "/"), case(Device::Kiosk, "/kiosk/")]
}

async fn toured(bench: Bench, device: Device, path: &str) {
    let pack = bench.other_pack(device);
    let doors = doors(&pack);
    let visit = bench.visit_with(Setup { other: true, ..Setup::on(device) }).await;
    visit.open(path).await;
    visit.ready().await;
    visit.settled().await;
    let before = visit.outwards().await;
    for topic in doors.iter().flat_map(|door| &door.topics) {
        visit.go(topic, &doors).await;
    }
    for place in [Place::help(), Place::about(), Place::home()] {
        visit.go(&place, &doors).await;
    }
    visit.outwards().await.is_as(&before);
    assert_eq!(visit.complaints().await, [""; 0]);

    let language = pack.campaign.source_language();
    assert_eq!(visit.ask("document.documentElement.lang").await, json!(language));
    assert_eq!(visit.ask("document.title").await, json!(pack.campaign.discretion.title));
    let ours = "/moselle|metz/i.test(document.documentElement.outerHTML)";
    assert_eq!(visit.ask(ours).await, json!(false), "the first campaign is in the other's page");
}
