//! Going through a living assessment.

use super::visit::Visit;
use escale_core::pack::Assessment;
use serde_json::json;

/// What is asked: an item's id, `told` (whether a statement is true), `pause`, or `outcome`; empty
/// where no run is shown.
pub(crate) const ASKED: &str = "(() => {
    const live = [...document.querySelectorAll('[data-live=assessment] > [data-alive]')]
        .find(view => view.getClientRects().length);
    if (!live) return '';
    const item = live.querySelector('fieldset');
    const shown = live.querySelector('.run-pause, .run-told');
    return item ? item.dataset.id : shown ? shown.className.match(/run-(pause|told)/)[1] : 'outcome';
})()";

impl Visit {
    /// What is asked now.
    pub(crate) async fn asked(&self) -> String {
        self.ask(ASKED).await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until `item` is asked, or `pause` or `outcome` is shown.
    pub(crate) async fn is_asked(&self, item: &str) {
        self.until_asked(ASKED, |asked| *asked == json!(item)).await;
    }

    /// Gives an answer to what is asked; returns what is asked next.
    pub(crate) async fn answer(&self, option: &str) -> String {
        let before = self.asked().await;
        self.tap(&format!(
            "[data-alive] fieldset[data-id='{before}'] [data-act=answer][data-id='{option}']"
        ))
        .await;
        self.asked_after(&before).await
    }

    /// Goes on from where the run stands; returns what is asked next.
    pub(crate) async fn go_on(&self) -> String {
        let before = self.asked().await;
        self.tap("[data-alive] [data-act=next]").await;
        self.asked_after(&before).await
    }

    /// With the focus comes the place where it stands: until then nothing can be tapped for sure.
    async fn asked_after(&self, before: &str) -> String {
        let led = format!(
            "(() => {{ const asked = {ASKED};
                return /^(H1|LEGEND)$/.test(document.activeElement.nodeName) ? asked : '{before}' }})()"
        );
        let asked = self.until_asked(&led, |asked| *asked != json!(before)).await;
        asked.as_str().unwrap_or_default().to_owned()
    }

    /// Answers to the end: `answers` where given, the first option elsewhere. Returns whether it
    /// paused.
    pub(crate) async fn to_the_end(
        &self,
        assessment: &Assessment,
        answers: &[(&str, &str)],
    ) -> bool {
        let mut paused = false;
        let mut asked = self.asked().await;
        while asked != "outcome" {
            if asked == "pause" || asked == "told" {
                paused |= asked == "pause";
                asked = self.go_on().await;
                continue;
            }
            let chosen = answers.iter().find(|(item, _)| *item == asked);
            let item = assessment.items.iter().find(|item| item.id == asked);
            let first = item.map(|item| item.options[0].id.as_str());
            let option = chosen.map(|(_, option)| *option).or(first);
            asked = self.answer(option.expect("an item of the assessment")).await;
        }
        paused
    }
}
