//! The table of engines.

use escale_core::pack::Device;
use serde_json::{Map, Value, json};
use std::ffi::OsString;
use std::fs;
use std::path::Path;

/// A browser engine. Another engine is another row.
pub(crate) struct Engine {
    pub(crate) name: &'static str,
    /// Whether the cases that need one engine only run in this one.
    pub(crate) first: bool,
    /// The driver's program; it is given `--port=…`.
    pub(crate) driver: &'static str,
    /// What a session in this profile asks for.
    capabilities: fn(&Wish, &Path) -> Value,
    /// What the driver finds in its environment; the folder is the browser's own.
    pub(crate) environment: fn(&Path) -> Vec<(&'static str, OsString)>,
    /// Whether it draws on a screen only. Nobody sees the one it gets.
    pub(crate) needs_screen: bool,
    /// Who tells what was written to the console.
    pub(crate) console: Console,
    /// Whether scripts of the page can really be switched off while WebDriver's own still run.
    /// Otherwise the server forbids them by policy.
    pub(crate) scripts_can_be_off: bool,
    /// Whether it keeps workers and caches while it is driven.
    pub(crate) keeps: bool,
    /// Whether half of its start is spent on a profile that is empty: then each visit has a copy of
    /// one in which it was started once.
    pub(crate) starts_slowly: bool,
}

/// Who tells what was written to the console.
#[derive(Clone, Copy)]
pub(crate) enum Console {
    /// The driver, when asked.
    Driver,
    /// The browser's own output: lines that begin so are warnings or worse.
    Output(&'static [&'static str]),
    /// Nobody.
    Untold,
}

pub(crate) const ENGINES: &[Engine] = &[
    Engine {
        name: "chromium",
        first: true,
        driver: "chromedriver",
        capabilities: chromium,
        environment: |_| Vec::new(),
        needs_screen: false,
        console: Console::Driver,
        scripts_can_be_off: true,
        keeps: true,
        starts_slowly: false,
    },
    Engine {
        name: "firefox",
        first: false,
        driver: "geckodriver",
        capabilities: firefox,
        environment: at_home_in,
        needs_screen: false,
        console: Console::Output(&[
            "console.error: \"",
            "console.error: (",
            "console.warn: \"",
            "JavaScript error: http",
        ]),
        // With its `javascript.enabled` off, WebDriver's scripts don't run either.
        scripts_can_be_off: false,
        keeps: true,
        starts_slowly: true,
    },
    Engine {
        name: "webkit",
        first: false,
        driver: "WebKitWebDriver",
        capabilities: webkit,
        environment: at_rest_in,
        needs_screen: true,
        // Its driver tells nothing, and what is driven writes nothing to its output either.
        console: Console::Untold,
        // Its driver starts it with settings of its own.
        scripts_can_be_off: false,
        // What is driven keeps nothing.
        keeps: false,
        starts_slowly: false,
    },
];

/// What a case wants of a browser.
pub(crate) struct Wish {
    pub(crate) device: Device,
    /// Another size than the device's.
    pub(crate) size: Option<(u32, u32)>,
    /// Whether scripts of the page run.
    pub(crate) scripts: bool,
    /// To be touched; otherwise it is clicked.
    pub(crate) touched: bool,
    /// Not to wait for a page to load.
    pub(crate) impatient: bool,
    /// One compiler for scripts and app; an engine that can't be told so has several.
    pub(crate) one_compiler: bool,
}

impl Wish {
    /// Any browser.
    pub(crate) const PLAIN: Self = Self {
        device: Device::Phone,
        size: None,
        scripts: true,
        touched: false,
        impatient: false,
        one_compiler: false,
    };

    /// The smallest phone that is still sold, a screen in a hall, a tablet.
    fn size(&self) -> (u32, u32) {
        self.size.unwrap_or(match self.device {
            Device::Phone => (360, 740),
            Device::Kiosk => (1080, 1920),
            Device::Rounds => (1180, 820),
        })
    }
}

fn chromium(wish: &Wish, profile: &Path) -> Value {
    let (width, height) = wish.size();
    let blocked = if wish.scripts { 1 } else { 2 };
    let compilers = if wish.one_compiler {
        "--js-flags=--no-opt --no-sparkplug --no-maglev --no-lazy-feedback-allocation --liftoff-only"
    } else {
        "--js-flags="
    };
    json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": {
            "args": [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                // What drifts and shines would be drawn all the time.
                "--force-prefers-reduced-motion",
                // What a picture would show of the machine: its settings of fonts and colours.
                "--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb",
                compilers,
                format!("--user-data-dir={}", profile.display()),
            ],
            "prefs": { "profile.managed_default_content_settings.javascript": blocked },
            "mobileEmulation": {
                "deviceMetrics": { "width": width, "height": height, "pixelRatio": 1, "touch": wish.touched },
            },
        },
    })
}

/// Its window is at least 500 pixels wide, and clicked, not touched: looks are not its matter.
fn firefox(wish: &Wish, profile: &Path) -> Value {
    let (width, height) = wish.size();
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "args": ["-headless", "-profile", profile],
            "env": { "MOZ_HEADLESS_WIDTH": width.to_string(), "MOZ_HEADLESS_HEIGHT": height.to_string() },
            "prefs": {
                "ui.prefersReducedMotion": 1,
                // What pages write to the console, and not what the browser writes there itself.
                "devtools.console.stdout.content": true,
                "devtools.console.stdout.chrome": false,
                // One page at a time is shown: processes in store would only cost time.
                "dom.ipc.processPrelaunch.enabled": false,
            },
        },
    })
}

/// WebKit's own small browser, which its driver finds. What is driven keeps nothing.
///
/// Its window is at least 447 pixels wide, and clicked, not touched: looks are not its matter.
fn webkit(wish: &Wish, _profile: &Path) -> Value {
    let (width, height) = wish.size();
    json!({
        "webkitgtk:browserOptions": {
            "args": ["--automation", format!("--geometry={width}x{height}")],
        },
    })
}

/// At home in `folder`, where what drifts and shines is switched off for all programs.
fn at_rest_in(folder: &Path) -> Vec<(&'static str, OsString)> {
    let settings = folder.join("gtk-3.0");
    fs::create_dir(&settings).expect("a folder");
    fs::write(settings.join("settings.ini"), "[Settings]\ngtk-enable-animations=0\n")
        .expect("settings");
    let mut environment = at_home_in(folder);
    environment.extend([
        // Root can't start its sandbox; the pages are ours.
        ("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1".into()),
        // Nobody listens on the bus for readers of the screen.
        ("NO_AT_BRIDGE", "1".into()),
    ]);
    environment
}

/// What a browser keeps beside its profile stays in `folder` too.
fn at_home_in(folder: &Path) -> Vec<(&'static str, OsString)> {
    let homes = ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"];
    homes.map(|name| (name, folder.into())).into()
}

impl Engine {
    /// What a session in `profile` asks for.
    pub(crate) fn capabilities(&self, wish: &Wish, profile: &Path) -> Map<String, Value> {
        let mut wanted = (self.capabilities)(wish, profile);
        wanted["pageLoadStrategy"] = json!(if wish.impatient { "none" } else { "normal" });
        match wanted {
            Value::Object(map) => map,
            other => panic!("capabilities are an object, not {other}"),
        }
    }
}
