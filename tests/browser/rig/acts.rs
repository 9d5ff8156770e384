//! What a visitor does: looks for a control in what is shown and taps it, presses a key, scrolls.

use super::places::Place;
use super::visit::Visit;
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use serde_json::{Value, json};

/// The first element that fits and is shown, brought to where nothing lies over it.
const FIND: &str = "
    const fits = [...document.querySelectorAll(arguments[0])];
    const shown = fits.find(e => e.checkVisibility({ visibilityProperty: true }));
    if (shown) shown.scrollIntoView({ block: 'center', behavior: 'instant' });
    return shown || fits.length;";

impl Visit {
    /// Taps the first control that fits and is shown.
    pub(crate) async fn tap(&self, selector: &str) {
        let tapped = self.seen(selector).await.click().await;
        tapped.unwrap_or_else(|error| panic!("{selector} can't be tapped: {error}"));
    }

    /// The first element that fits and is shown.
    pub(crate) async fn seen(&self, selector: &str) -> Element {
        let found = self.client.execute(FIND, vec![json!(selector)]).await;
        let found = found.unwrap_or_else(|error| panic!("{selector}: {error}"));
        let id = match &found {
            Value::Object(reference) => reference.values().next().and_then(Value::as_str),
            _ => None,
        };
        let id = id.unwrap_or_else(|| panic!("of {found} that fit {selector}, none is shown"));
        Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned()))
    }

    /// Presses and releases these keys, one after the other.
    pub(crate) async fn press(&self, keys: &[char]) {
        let press = |actions: KeyActions, key: &char| {
            let (down, up) = (KeyAction::Down { value: *key }, KeyAction::Up { value: *key });
            actions.then(down).then(up)
        };
        let actions = keys.iter().fold(KeyActions::new("keys".to_owned()), press);
        self.client.perform_actions(actions).await.expect("keys are pressed");
    }

    /// Presses and releases these keys while `held` is held.
    pub(crate) async fn press_with(&self, held: char, keys: &[char]) {
        let hold = KeyActions::new("keys".to_owned()).then(KeyAction::Down { value: held });
        let press = |actions: KeyActions, key: &char| {
            let (down, up) = (KeyAction::Down { value: *key }, KeyAction::Up { value: *key });
            actions.then(down).then(up)
        };
        let actions = keys.iter().fold(hold, press).then(KeyAction::Up { value: held });
        self.client.perform_actions(actions).await.expect("keys are pressed");
    }

    /// Scrolls to `y`; returns where that led.
    pub(crate) async fn scroll(&self, y: u32) -> Value {
        self.ask(&format!("window.scrollTo(0, {y})")).await;
        self.ask("Math.round(scrollY)").await
    }

    /// Goes to `place` by the links that stand between it and where we are.
    pub(crate) async fn go(&self, place: &Place, doors: &[super::places::Door]) {
        if place.screen == "help" {
            self.tap("[data-act=help]").await;
        } else {
            self.tap(".frame [data-act=home]").await;
            let behind = doors
                .iter()
                .find(|door| door.topics.contains(place) || door.assessments.contains(place));
            if let Some(door) = behind {
                self.follow(&door.place).await;
            }
            if place.screen != "home" {
                self.follow(place).await;
            }
        }
        self.shows(place).await;
    }

    /// Taps the link to `place` in the section that is shown.
    pub(crate) async fn follow(&self, place: &Place) {
        self.tap(&format!(":is(main, .deck) a[href='#{}']", place.code)).await;
        self.displayed(&place.code).await;
    }
}
