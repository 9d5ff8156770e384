//! What can be seen of a page: which section, whether it lives, where the focus is, what was
//! written to the console, what the browser keeps.

use super::engine::Console;
use super::places::Place;
use super::visit::Visit;
use serde_json::{Value, json};

/// What a browser may keep of a page, besides the ordinary cache.
const KEPT: &str = "(async () => [
    document.cookie, localStorage.length, sessionStorage.length,
    (await indexedDB.databases()).length, (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
])()";

/// What may not change, whatever is read.
pub(crate) struct Outwards {
    /// Address, title, number of history entries.
    page: Value,
    /// What the browser fetched, and what the server was asked for. Only the server tells of the
    /// icon: a browser counts it when it likes.
    asked: Vec<String>,
}

impl Outwards {
    /// Fails unless it is the same as `before`.
    pub(crate) fn is_as(&self, before: &Self) {
        assert_eq!(self.page, before.page, "address, title, history entries");
        let more = self.asked.iter().filter(|one| !before.asked.contains(one));
        assert_eq!(more.collect::<Vec<_>>(), [""; 0], "was asked for");
        assert_eq!(self.asked.len(), before.asked.len(), "something was asked for again");
    }
}

impl Visit {
    /// Waits until the app is alive.
    pub(crate) async fn ready(&self) {
        self.until("document.documentElement.hasAttribute('data-ready')").await;
    }

    /// Waits until the loader has given up.
    pub(crate) async fn down(&self) {
        self.until("document.documentElement.hasAttribute('data-down')").await;
        assert!(!self.is_ready().await, "down and ready");
    }

    pub(crate) async fn is_ready(&self) -> bool {
        self.ask("document.documentElement.hasAttribute('data-ready')").await == json!(true)
    }

    /// Waits until the section with this code, and no other, is displayed.
    pub(crate) async fn displayed(&self, code: &str) {
        let displayed = "[...document.querySelectorAll('main > section')]
            .filter(s => s.getClientRects().length).map(s => s.id).join()";
        self.until_asked(displayed, |value| *value == json!(code)).await;
    }

    /// Waits until `place` is shown, and where there is script, `<main>` says so.
    pub(crate) async fn shows(&self, place: &Place) {
        let state = "(() => {
            const main = document.getElementById('main');
            const displayed = [...main.children].filter(s => s.id && s.getClientRects().length);
            return [displayed.map(s => s.id).join(), 'boot' in document.documentElement.dataset,
                main.dataset.screen, main.dataset.id || ''];
        })()";
        self.until_asked(state, |state| {
            let said =
                state[2] == place.screen || state[2] == "outcome" && place.screen == "assessment";
            let of = state[3] == place.id || place.id.is_empty();
            state[0] == place.code && (state[1] == false || said && of)
        })
        .await;
    }

    /// Whether there is something to go back to.
    pub(crate) async fn can_go_back(&self) -> bool {
        let back = "getComputedStyle(document.querySelector('.frame [data-act=back]')).visibility";
        self.ask(back).await == "visible"
    }

    /// What `<main>` says.
    pub(crate) async fn screen(&self) -> (String, String) {
        let said = self.ask("[main.dataset.screen, main.dataset.id || '']").await;
        let part = |at: usize| said[at].as_str().unwrap_or_default().to_owned();
        (part(0), part(1))
    }

    /// Waits until `<main>` says that `screen` is shown.
    pub(crate) async fn on_screen(&self, screen: &str) {
        self.until_asked("document.getElementById('main').dataset.screen", |s| *s == json!(screen))
            .await;
    }

    pub(crate) async fn has_script(&self) -> bool {
        self.ask("document.documentElement.hasAttribute('data-boot')").await == json!(true)
    }

    /// The texts of what fits and is shown.
    pub(crate) async fn texts(&self, selector: &str) -> Vec<String> {
        let script = format!(
            "[...document.querySelectorAll({})].filter(e => e.checkVisibility({{ visibilityProperty: true }})).map(e => e.innerText.trim())",
            json!(selector)
        );
        match self.ask(&script).await {
            Value::Array(texts) => {
                texts.iter().filter_map(Value::as_str).map(str::to_owned).collect()
            }
            other => panic!("{other}"),
        }
    }

    /// Where the links in the section that is shown lead to, inside the document.
    pub(crate) async fn links(&self) -> Vec<String> {
        let links = "[...document.querySelectorAll('main a[href^=\"#\"]')]
            .filter(a => a.checkVisibility()).map(a => a.hash.slice(1))";
        match self.ask(links).await {
            Value::Array(codes) => {
                codes.iter().filter_map(Value::as_str).map(str::to_owned).collect()
            }
            other => panic!("{other}"),
        }
    }

    /// Whether something that fits is shown.
    pub(crate) async fn sees(&self, selector: &str) -> bool {
        !self.texts(selector).await.is_empty()
    }

    /// Waits until something that fits is shown.
    pub(crate) async fn until_seen(&self, selector: &str) {
        let script = format!(
            "[...document.querySelectorAll({})].some(e => e.checkVisibility({{ visibilityProperty: true }}))",
            json!(selector)
        );
        self.until(&script).await;
    }

    /// Every live part stands in its slot, and its stand-in is hidden.
    pub(crate) async fn is_whole(&self, document: &str) {
        let slots = self
            .ask(
                "[...document.querySelectorAll('[data-live]')].map(slot => {
                    const live = slot.querySelectorAll(':scope > [data-alive]');
                    const plain = slot.querySelector(':scope > [data-plain]');
                    return [slot.dataset.live, live.length > 0, (live[0] || slot).textContent.trim().length > 20,
                        getComputedStyle(plain).display];
                })",
            )
            .await;
        let slots = slots.as_array().expect("a list");
        assert!(slots.len() >= 2, "{document}: slots {slots:?}");
        for slot in slots {
            let kind = &slot[0];
            assert_eq!(
                *slot,
                json!([kind, true, true, "none"]),
                "{document}: slot, a living view, filled, stand-in"
            );
        }
    }

    /// Every slot shows its stand-in, and nothing else.
    pub(crate) async fn is_plain(&self, document: &str) {
        let slots = self
            .ask(
                "[...document.querySelectorAll('[data-live]')].map(slot => [
                    slot.querySelectorAll(':scope > :is([data-plain], [data-alive])').length,
                    slot.querySelector(':scope > [data-plain]').hidden])",
            )
            .await;
        for slot in slots.as_array().expect("a list") {
            assert_eq!(*slot, json!([1, false]), "{document}: views in a slot, stand-in hidden");
        }
    }

    /// What was written to the console as a warning or worse, as far as the engine tells.
    pub(crate) async fn complaints(&self) -> Vec<String> {
        match self.engine.console {
            Console::Driver => {
                let entries = self.vendor("se/log", json!({ "type": "browser" })).await;
                let entries = entries.as_array().cloned().unwrap_or_default();
                let loud =
                    |entry: &&Value| entry["level"] == "WARNING" || entry["level"] == "SEVERE";
                entries.iter().filter(loud).map(|entry| entry["message"].to_string()).collect()
            }
            Console::Untold => Vec::new(),
            Console::Output(loud) => {
                let mut lines = self.heard.lines();
                lines.retain(|line| loud.iter().any(|word| line.starts_with(word)));
                lines
            }
        }
    }

    /// What is visible from outside; the same before and after, whatever was read.
    pub(crate) async fn outwards(&self) -> Outwards {
        let fetched = "performance.getEntriesByType('resource').map(e => e.name)
            .filter(name => !name.endsWith('/icon.svg'))";
        let mut asked = self.server.log();
        match self.ask(fetched).await {
            Value::Array(names) => asked.extend(names.iter().map(Value::to_string)),
            other => panic!("{other}"),
        }
        Outwards { page: self.ask("[location.href, document.title, history.length]").await, asked }
    }

    /// Nothing of the visit is kept beyond it.
    pub(crate) async fn keeps_nothing(&self) {
        let kept = self.ask_later(KEPT).await;
        assert_eq!(
            kept,
            json!(["", 0, 0, 0, 0, 0]),
            "cookies, two storages, databases, caches, workers"
        );
    }

    /// Waits until all that a document brings has come; its icon too, which only the server sees.
    pub(crate) async fn settled(&self) {
        let come = "document.readyState === 'complete' && ['/start-', '.js', '.wasm', '.bin', '/art.'].every(part =>
            performance.getEntriesByType('resource').some(e => e.name.includes(part) && e.responseEnd))";
        self.until(come).await;
        self.until_asked("1", |_| self.server.log().iter().any(|line| line.contains("/icon.svg")))
            .await;
    }

    /// Address, and number of history entries.
    pub(crate) async fn history(&self) -> (String, u64) {
        let said = self.ask("[location.href, history.length]").await;
        let address = said[0].as_str().unwrap_or_default();
        let path = address.strip_prefix(&self.server.origin).unwrap_or(address);
        (path.to_owned(), said[1].as_u64().unwrap_or_default())
    }

    /// The heading that has the focus stands in what is shown.
    pub(crate) async fn focus_is_on_a_heading(&self) {
        let script = "(() => { const e = document.activeElement;
            return e && /^(H1|LEGEND)$/.test(e.nodeName) && !!e.closest('main > section').getClientRects().length })()";
        self.until(script).await;
    }
}
