//! A kiosk in a hall: its clocks in our hand, what a visit may leave on it, and ways to end one.

use super::visit::{Bench, Setup, Visit};
use escale_core::pack::Device;
use serde_json::{Value, json};

/// Both clocks of the page are ours: `gone` milliseconds further, and the page so much older.
const CLOCKS: &str = "'gone' in window || (window.gone = 0, window.older = 0,
    window.Date.now = (real => () => real() + window.gone)(window.Date.now),
    performance.now = (real => () => real() + window.gone + window.older)(performance.now.bind(performance)), 1)";

/// What could be seen of a visit: screen, section, ticks, the look, what is unfolded, what has the
/// focus, the place, the way back, warnings, zoom.
const LEFT: &str = "(() => {
    const root = document.documentElement, shown = [...main.children].filter(s => s.getClientRects().length);
    const focus = document.activeElement;
    return {
        screen: main.dataset.screen, shown: shown.map(s => s.id).join(),
        ticked: document.querySelectorAll('main :checked').length,
        look: [...document.querySelectorAll('.deck :checked')].map(input => input.id).join(),
        unfolded: document.querySelectorAll('[open]').length,
        focus: focus.nodeName + ' ' + (focus.closest('section') || { id: '' }).id,
        place: [scrollX, scrollY].join(), back: 'trail' in root.dataset,
        warned: 'late' in root.dataset || 'ending' in root.dataset,
        zoom: visualViewport.scale, selected: getSelection().toString(), path: location.pathname + location.hash,
    };
})()";

/// Ways to end a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Exit,
    Done,
    Idle,
    Longest,
}

impl End {
    pub(crate) const ALL: [Self; 4] = [Self::Exit, Self::Done, Self::Idle, Self::Longest];
}

impl Bench {
    /// A kiosk that nobody has touched yet, alive.
    pub(crate) async fn kiosk(&self) -> Visit {
        self.kiosk_with(Setup::on(Device::Kiosk)).await
    }

    /// The same as `setup` says.
    pub(crate) async fn kiosk_with(&self, setup: Setup) -> Visit {
        let visit = self.visit_with(Setup { touched: true, ..setup }).await;
        visit.open("/kiosk/").await;
        visit.ready().await;
        visit.on_screen("attract").await;
        visit
    }
}

impl Visit {
    /// Time passes, by both clocks, as if nobody had touched the screen.
    pub(crate) async fn later(&self, seconds: u32) {
        self.ask(CLOCKS).await;
        // What was scrolled is told with the next picture: until then somebody is there.
        let drawn = "new Promise(done => requestAnimationFrame(() => setTimeout(done, 0, 1)))";
        self.ask_later(drawn).await;
        self.ask(&format!("(window.gone += {seconds} * 1000, 1)")).await;
    }

    /// Somebody touches the attract loop.
    pub(crate) async fn begin(&self) {
        self.displayed("at").await;
        self.tap("#at a").await;
        self.on_screen("home").await;
    }

    /// The visit ends.
    pub(crate) async fn end(&self, end: End) {
        match end {
            End::Exit => self.tap(".frame [data-act=exit]").await,
            End::Done => self.tap(".deck [data-act=done]").await,
            End::Idle => {
                self.later(46).await;
                self.until_seen(".frame .idle").await;
                self.later(21).await;
            }
            End::Longest => {
                // Somebody touches the screen all the time: only the page's age tells.
                self.ask(CLOCKS).await;
                self.ask("(window.older += (19 * 60 + 2) * 1000, 1)").await;
                self.until_seen(".frame .ending").await;
                assert_ne!(self.screen().await.0, "attract", "it ends before it has said so");
                self.ask("(window.older += 60 * 1000, 1)").await;
            }
        }
        self.displayed("at").await;
    }

    /// Waits until nothing of a visit is left.
    pub(crate) async fn nothing_is_left(&self, what: &str) {
        let nothing = json!({
            "screen": "attract", "shown": "at", "ticked": 0, "look": "text-size-normal,theme-auto",
            "unfolded": 0, "focus": "H1 at", "place": "0,0", "back": false, "warned": false,
            "zoom": 1, "selected": "", "path": "/kiosk/",
        });
        let left = self.until_asked(LEFT, |left| left["path"] == nothing["path"]).await;
        if left != nothing {
            self.until_asked(LEFT, |left| *left == nothing).await;
        }
        assert_eq!(self.ask(LEFT).await, nothing, "{what}");
    }

    /// What readers of the screen are told, in one text.
    pub(crate) async fn told_to_readers(&self) -> String {
        let tree = self.cdp("Accessibility.getFullAXTree", json!({})).await;
        let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
        let names = nodes.iter().filter(|node| node["ignored"] == false);
        names.filter_map(|node| node["name"]["value"].as_str()).collect::<Vec<_>>().join("\n")
    }

    /// How often these answers, the first of a run, stand in the memory of the app.
    pub(crate) async fn in_memory(&self, answers: &[usize]) -> Value {
        let search = format!(
            "import(document.querySelector('[name=\"escale:app\"]').content.split(' ')[0])
                .then(app => app.default()).then(app => {{
                    const words = new Uint32Array(app.memory.buffer), wanted = {answers:?};
                    let found = 0;
                    for (let at = 0; at + 2 * wanted.length <= words.length; at++) {{
                        // Of each answer: of which kind it is, and which option was chosen.
                        if (wanted.every((option, k) => words[at + 2 * k] === words[at] && words[at + 2 * k + 1] === option)) found++;
                    }}
                    return found;
                }})"
        );
        self.ask_later(&search).await
    }

    /// So many fingers touch the screen, move a little, and leave it.
    pub(crate) async fn fingers(&self, fingers: &[(u32, u32)], moved: u32) {
        let points = |by: u32| {
            let point =
                |(id, (x, y)): (usize, &(u32, u32))| json!({ "id": id, "x": x + by, "y": y + by });
            fingers.iter().enumerate().map(point).collect::<Vec<_>>()
        };
        let touch = |kind: &str, points: Vec<Value>| {
            self.cdp("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points }))
        };
        touch("touchStart", points(0)).await;
        if moved > 0 {
            touch("touchMove", points(moved)).await;
        }
        touch("touchEnd", Vec::new()).await;
    }
}
