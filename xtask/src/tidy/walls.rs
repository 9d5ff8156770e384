//! The walls between the rooms: a floor imports only from the floors below it.

use super::Look::Banned;
use super::Rule;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "no-clock-in-core",
        rooms: &["crates/core/src/"],
        except: &[],
        look: Banned(&[
            "std::time",
            "SystemTime",
            "Instant::now",
            "Date::now",
            "std::fs",
            "std::net",
            "std::env",
            "std::process",
        ]),
        why: "core is the same in the browser, in the studio and in a test: moments and texts are arguments",
        instead: "take the moment or the text as an argument (`core::time::Duration` for a span)",
    },
    Rule {
        name: "no-framework-in-core",
        rooms: &["crates/core/src/", "crates/core/Cargo.toml"],
        except: &[],
        look: Banned(&[
            "leptos*",
            "web_sys",
            "web-sys",
            "js_sys",
            "js-sys",
            "gloo*",
            "wasm_bindgen*",
            "wasm-bindgen",
        ]),
        why: "what a campaign is outlives the framework that shows it",
        instead: "return a plain value and show it in src/parts",
    },
    Rule {
        name: "no-gloo-outside-browser",
        rooms: &["src/*.rs"],
        except: &["src/browser*"],
        look: Banned(&["gloo*", "web_sys", "js_sys", "wasm_bindgen*"]),
        why: "what touches the browser stands in one room, so that its promises can be read in one sitting",
        instead: "a function in src/browser that says what it is for",
    },
    Rule {
        name: "browser-knows-no-screen",
        rooms: &["src/browser*"],
        except: &[],
        look: Banned(&["crate::parts", "crate::sections", "crate::live", "crate::app"]),
        why: "browser is the lowest floor of the app",
        instead: "hand in what it needs as a value or a closure",
    },
    Rule {
        name: "parts-know-no-room",
        rooms: &["src/parts*"],
        except: &[],
        look: Banned(&["crate::sections", "crate::live", "crate::browser", "crate::app"]),
        why: "a part serves the written page and the living one alike: words and values in, view out",
        instead: "a prop, `None` for what only life knows",
    },
    Rule {
        name: "sections-know-no-life",
        rooms: &["src/sections*"],
        except: &[],
        look: Banned(&["crate::live", "crate::browser", "crate::app"]),
        why: "sections are rendered natively, where there is neither browser nor life",
        instead: "a slot, `<div data-live=…>`, with its plain stand-in inside",
    },
    Rule {
        name: "life-knows-no-section",
        rooms: &["src/live*"],
        except: &[],
        look: Banned(&["crate::sections"]),
        why: "sections are not in the browser's build; words for reading stay HTML",
        instead: "a part that both rooms use, in src/parts",
    },
    Rule {
        name: "nothing-imports-xtask",
        rooms: &["*.rs", "*Cargo.toml"],
        except: &["xtask/"],
        look: Banned(&["xtask::", "use xtask", "xtask =", "xtask.workspace", "xtask.path"]),
        why: "the garage is not part of the house",
        instead: "move what is needed into crates/core or crates/studio",
    },
];
