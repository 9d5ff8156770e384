//! axe-core, brought into the page through WebDriver: the policy lets the page itself load nothing.

use super::visit::Visit;
use serde_json::{Map, Value, json};

const AXE: &str = include_str!("../axe/axe.min.js");
const LOOK: &str = include_str!("../looks/axe.js");

/// What axe said of one state of a page.
pub(crate) struct Verdict {
    /// Rule, element and remedy of each violation.
    pub(crate) violations: Vec<String>,
    /// The rules that found something to check, and nothing wrong.
    pub(crate) passes: Vec<String>,
}

/// Which rules are applied.
#[derive(Clone, Copy)]
pub(crate) enum Rules {
    /// All that axe applies by itself, which includes best practices, and those in [`ASKED_FOR`].
    /// None is switched off.
    All,
    /// Those that depend on colour.
    Colours,
}

/// Rules that axe leaves to be asked for: AAA, WCAG 2.2, and what is useful of its experiments.
const ASKED_FOR: [&str; 8] = [
    "color-contrast-enhanced",
    "target-size",
    "identical-links-same-purpose",
    "meta-refresh-no-exceptions",
    "css-orientation-lock",
    "focus-order-semantics",
    "label-content-name-mismatch",
    "p-as-heading",
];

/// Rules whose answer can differ between themes.
const COLOURS: [&str; 3] = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

impl Visit {
    /// Brings axe into the document that is open.
    pub(crate) async fn bring_axe(&self) {
        self.run(AXE, Vec::new()).await;
        assert_eq!(self.ask("typeof axe").await, "object", "axe is there");
    }

    /// What axe says of the page as it is now.
    pub(crate) async fn axe(&self, rules: Rules) -> Verdict {
        let options = match rules {
            Rules::All => {
                let enabled = |rule: &&str| ((*rule).to_owned(), json!({ "enabled": true }));
                json!({ "rules": ASKED_FOR.iter().map(enabled).collect::<Map<_, _>>() })
            }
            Rules::Colours => json!({ "runOnly": { "type": "rule", "values": COLOURS } }),
        };
        let said = self.ask_later(&format!("({LOOK})({options})")).await;
        assert!(said["passes"].is_array(), "axe says {said}");
        let lines = |of: &str| {
            let lines = said[of].as_array().into_iter().flatten();
            lines.filter_map(Value::as_str).map(str::to_owned).collect()
        };
        Verdict { violations: lines("violations"), passes: lines("passes") }
    }
}
