//! The table of engines, and the driver process of each.

use escale_core::pack::Device;
use serde_json::{Map, Value, json};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A browser engine. Another engine is another row.
pub(crate) struct Engine {
    pub(crate) name: &'static str,
    /// The driver's program; it is given `--port=…`.
    driver: &'static str,
    /// What a session asks for.
    capabilities: fn(&Wish) -> Value,
    /// Whether the driver hands out what was written to the console.
    pub(crate) console: bool,
    /// Whether scripts of the page can really be switched off while WebDriver's own still run.
    /// Otherwise the server forbids them by policy.
    pub(crate) scripts_can_be_off: bool,
}

pub(crate) const ENGINES: &[Engine] = &[Engine {
    name: "chromium",
    driver: "chromedriver",
    capabilities: chromium,
    console: true,
    scripts_can_be_off: true,
}];

/// What a case wants of a browser.
pub(crate) struct Wish<'a> {
    /// An empty folder.
    pub(crate) profile: &'a Path,
    pub(crate) device: Device,
    /// Another size than the device's.
    pub(crate) size: Option<(u32, u32)>,
    /// Whether scripts of the page run.
    pub(crate) scripts: bool,
    /// To be touched; otherwise it is clicked.
    pub(crate) touched: bool,
    /// Not to wait for a page to load.
    pub(crate) impatient: bool,
}

/// The smallest phone that is still sold, a screen in a hall, a tablet.
fn size(device: Device) -> (u32, u32) {
    match device {
        Device::Phone => (360, 740),
        Device::Kiosk => (1080, 1920),
        Device::Rounds => (1180, 820),
    }
}

fn chromium(wish: &Wish) -> Value {
    let (width, height) = wish.size.unwrap_or_else(|| size(wish.device));
    let blocked = if wish.scripts { 1 } else { 2 };
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
                format!("--user-data-dir={}", wish.profile.display()),
            ],
            "prefs": { "profile.managed_default_content_settings.javascript": blocked },
            "mobileEmulation": {
                "deviceMetrics": { "width": width, "height": height, "pixelRatio": 1, "touch": wish.touched },
            },
        },
    })
}

impl Engine {
    /// What a session asks for.
    pub(crate) fn capabilities(&self, wish: &Wish) -> Map<String, Value> {
        let mut wanted = (self.capabilities)(wish);
        wanted["pageLoadStrategy"] = json!(if wish.impatient { "none" } else { "normal" });
        match wanted {
            Value::Object(map) => map,
            other => panic!("capabilities are an object, not {other}"),
        }
    }
}

/// A running driver; it ends with this value.
pub(crate) struct Driver {
    process: Child,
    pub(crate) address: String,
}

impl Driver {
    /// Starts the driver of `engine` on a free port.
    pub(crate) fn start(engine: &Engine) -> Self {
        let free = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let port = free.local_addr().expect("its number").port();
        drop(free);
        let process = Command::new(engine.driver)
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("`{}` can't be started: {error}", engine.driver));
        Self { process, address: format!("http://127.0.0.1:{port}") }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
