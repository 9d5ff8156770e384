//! The whole document of one language and device: the frame, then every section, home first.

use super::{
    about, assessment, attract, board, deck, door, erase, frame, help, home, offline, show, topic,
};
use escale_core::l10n::Words;
use escale_core::pack::{Device, Need, Pack};
use leptos::either::Either;
use leptos::prelude::*;
use leptos::tachys::view::RenderHtml;
use std::sync::Arc;

/// What one document is made from.
pub struct Document {
    /// The campaign, as this device may show it.
    pub pack: Pack,
    /// The words of its language, with the fallback chain.
    pub words: Arc<Words>,
    /// Where it is shown.
    pub device: Device,
    /// Address of the sprite.
    pub sprite: String,
    /// The words of the other languages, for whoever passes by a kiosk; elsewhere none.
    pub tongues: Vec<Arc<Words>>,
    /// The campaign's languages, in the pack's order, this one among them.
    pub languages: Vec<Edition>,
    /// The day it was made, as `2026-11-24`.
    pub made: String,
}

/// The campaign in one of its languages.
pub struct Edition {
    /// BCP 47 tag.
    pub tag: String,
    /// The language's own name for itself.
    pub name: String,
    /// Address of its document on this device.
    pub href: String,
    /// Address of its document on a telephone.
    pub phone: String,
}

impl Document {
    /// The HTML of the body, up to and without the scripts; [`AFTER_HOME`] stands once, right
    /// after home.
    #[must_use]
    pub fn body(&self) -> String {
        let owner = Owner::new();
        let html = owner.with(|| self.view().to_html());
        // What Leptos leaves for a hydration that never comes.
        html.replace("<!>", "")
    }

    /// The HTML of the page on which this device is prepared for want of network.
    #[must_use]
    pub fn prepare(&self) -> String {
        Owner::new().with(|| offline::prepare(self).to_html()).replace("<!>", "")
    }

    fn view(&self) -> impl IntoView + use<> {
        let kiosk = (self.device == Device::Kiosk).then(|| attract::section(self));
        let home = match self.device {
            Device::Rounds => Either::Left(board::section(self)),
            Device::Phone | Device::Kiosk => Either::Right(home::section(self)),
        };
        view! {
            {frame::frame(self)}
            <main id="main" data-screen="home" data-id="">
                {home}
                <template data-after-home></template>
                {help::section(self)}
                {self.pack.doors().map(|(name, code)| door::section(self, name, &code)).collect_view()}
                {self.topics().map(|t| topic::section(self, t)).collect_view()}
                {about::section(self)}
                {erase::section(self)}
                {kiosk}
                {self.pack.assessments.iter().map(|a| assessment::section(self, a)).collect_view()}
            </main>
            {(self.device == Device::Rounds).then(|| show::stage(self))}
            {deck::deck(self)}
        }
    }

    /// Topics in the order of the file: danger first, since the file may break off.
    fn topics(&self) -> impl Iterator<Item = &escale_core::pack::Topic> {
        let danger = |t: &&escale_core::pack::Topic| t.needs.contains(&Need::Danger);
        let (first, rest): (Vec<_>, Vec<_>) = self.pack.topics.iter().partition(danger);
        first.into_iter().chain(rest)
    }

    /// The next language in the pack's order, if there is another.
    pub(super) fn other(&self) -> Option<&Edition> {
        let own = self.languages.iter().position(|one| one.tag == self.words.language())?;
        let next = self.languages.get((own + 1) % self.languages.len());
        next.filter(|next| next.tag != self.words.language())
    }

    /// Whether numbers may be dialled and other sites opened.
    pub(super) fn links(&self) -> bool {
        self.device.opens_links()
    }
}

/// Where the styles that home does not need are put.
pub const AFTER_HOME: &str = "<template data-after-home></template>";
