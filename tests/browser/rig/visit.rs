//! A visit: one browser with a fresh profile, and one server.

use super::browser::Browser;
use super::driver::Heard;
use super::engine::{Engine, Wish};
use super::outside::Outside;
use super::screen::Screen;
use super::server::{Fault, Server};
use super::site::Site;
use axum::Router;
use escale_core::l10n::Words;
use escale_core::pack::{Device, Pack};
use fantoccini::Client;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tempfile::TempDir;
use tokio::time::{Instant, sleep};

/// How long a condition may take to come true; only a failing case waits that long.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// What a case works with; closes the browsers it opened.
#[derive(Clone)]
pub(crate) struct Bench {
    pub(crate) engine: &'static Engine,
    pub(crate) outside: Arc<Outside>,
    pub(crate) site: Arc<Site>,
    screen: Option<Arc<Screen>>,
    /// The home of a browser that was started once.
    home: Option<Arc<TempDir>>,
    opened: Arc<Mutex<Vec<Browser>>>,
}

/// How a visit differs from an ordinary one.
#[derive(Clone, Copy)]
pub(crate) struct Setup {
    pub(crate) device: Device,
    /// Another size than the device's.
    pub(crate) size: Option<(u32, u32)>,
    pub(crate) fault: Fault,
    /// Scripts of the page don't run.
    pub(crate) without_scripts: bool,
    /// The other campaign is visited.
    pub(crate) other: bool,
    /// The screen is touched, which takes twice as long as clicking. Without script the driver's
    /// touches are never acknowledged.
    pub(crate) touched: bool,
    /// Nobody waits for the page to load.
    pub(crate) impatient: bool,
    /// Nothing is compiled anew because it runs often, so the heap tells of the page alone.
    pub(crate) one_compiler: bool,
}

impl Setup {
    /// An ordinary visit on `device`.
    pub(crate) fn on(device: Device) -> Self {
        Self {
            device,
            size: None,
            fault: Fault::None,
            without_scripts: false,
            other: false,
            touched: false,
            impatient: false,
            one_compiler: false,
        }
    }
}

/// One browser and its server.
pub(crate) struct Visit {
    pub(crate) client: Client,
    pub(crate) server: Server,
    pub(crate) engine: &'static Engine,
    pub(crate) heard: Heard,
}

impl Bench {
    pub(crate) fn new(
        engine: &'static Engine,
        screen: Option<Arc<Screen>>,
        home: Option<Arc<TempDir>>,
        site: Arc<Site>,
        outside: Arc<Outside>,
    ) -> Self {
        Self { engine, outside, site, screen, home, opened: Arc::default() }
    }

    /// The campaign as `device` may show it.
    pub(crate) fn pack(&self, device: Device) -> Pack {
        self.site.pack(device)
    }

    /// The campaign's words in French.
    pub(crate) fn words(&self) -> Arc<Words> {
        self.site.words()
    }

    /// The other campaign as `device` may show it.
    pub(crate) fn other_pack(&self, device: Device) -> Pack {
        self.site.other_pack(device)
    }

    /// Where Trunk built the app.
    pub(crate) fn bundle(&self) -> PathBuf {
        self.site.bundle()
    }

    /// A copy of the other campaign in `folder`.
    pub(crate) fn other_campaign(&self, folder: &Path) -> PathBuf {
        self.site.other_campaign(folder)
    }

    /// The app, as it is served.
    pub(crate) fn app(&self) -> Vec<u8> {
        self.site.app()
    }

    /// An ordinary visit on a phone.
    pub(crate) async fn visit(&self) -> Visit {
        self.visit_on(Device::Phone).await
    }

    /// An ordinary visit.
    pub(crate) async fn visit_on(&self, device: Device) -> Visit {
        self.visit_with(Setup::on(device)).await
    }

    /// A visit that goes wrong in one way.
    pub(crate) async fn visit_despite(&self, fault: Fault) -> Visit {
        let setup = Setup { fault, ..Setup::on(Device::Phone) };
        self.visit_with(setup).await
    }

    /// A visit as `setup` says.
    pub(crate) async fn visit_with(&self, setup: Setup) -> Visit {
        let forbid = setup.without_scripts && !self.engine.scripts_can_be_off;
        let setup = Setup { fault: if forbid { Fault::NoScripts } else { setup.fault }, ..setup };
        let site = if setup.other { &self.site.other } else { &self.site.whole };
        self.visit_at(site, setup).await
    }

    /// A visit of a site of one's own.
    pub(crate) async fn visit_at(&self, site: &Router, setup: Setup) -> Visit {
        let server = Server::open(site, setup.fault).await;
        let (client, heard) = self.browser(&setup).await;
        Visit { client, server, engine: self.engine, heard }
    }

    async fn browser(&self, setup: &Setup) -> (Client, Heard) {
        let wish = Wish {
            device: setup.device,
            size: setup.size,
            scripts: !setup.without_scripts || !self.engine.scripts_can_be_off,
            touched: setup.touched,
            impatient: setup.impatient,
            one_compiler: setup.one_compiler,
        };
        let home = self.home.as_ref().map(|home| home.path());
        let browser = Browser::start(self.engine, self.screen.as_deref(), home, &wish).await;
        let (client, heard) = (browser.client.clone(), Heard::of(browser.said()));
        self.opened.lock().expect("a list").push(browser);
        (client, heard)
    }

    /// Closes every browser.
    pub(crate) async fn close(&self) {
        let opened = std::mem::take(&mut *self.opened.lock().expect("a list"));
        for browser in opened {
            // A browser that is gone, or hangs, is left to its driver.
            let _ = tokio::time::timeout(PATIENCE, browser.client.close()).await;
        }
    }
}

impl Visit {
    /// Goes to `path` of the site.
    pub(crate) async fn open(&self, path: &str) {
        let address = format!("{}{path}", self.server.origin);
        let gone = self.client.goto(&address).await;
        gone.unwrap_or_else(|error| panic!("{path} can't be opened: {error}"));
    }

    /// The value of an expression.
    pub(crate) async fn ask(&self, script: &str) -> Value {
        let answer = self.try_ask(script).await;
        answer.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    async fn try_ask(&self, script: &str) -> Result<Value, String> {
        let body = format!("return ({script})");
        let answer = self.client.execute(&body, Vec::new()).await;
        answer.map_err(|error| error.to_string())
    }

    /// The value a script's promise comes to.
    pub(crate) async fn ask_later(&self, promise: &str) -> Value {
        let body = format!(
            "const done = arguments[0]; Promise.resolve({promise}).then(done, e => done(String(e)))"
        );
        let answer = self.client.execute_async(&body, Vec::new()).await;
        answer.unwrap_or_else(|error| panic!("{promise}: {error}"))
    }

    /// Waits until `condition` is true, whatever happens to the page meanwhile.
    pub(crate) async fn until(&self, condition: &str) {
        self.until_asked(condition, |value| *value == json!(true)).await;
    }

    /// Waits until the value of `script` is as wanted; returns it.
    pub(crate) async fn until_asked(&self, script: &str, wanted: impl Fn(&Value) -> bool) -> Value {
        let start = Instant::now();
        loop {
            let answer = self.try_ask(script).await;
            match answer {
                Ok(value) if wanted(&value) => return value,
                last if start.elapsed() > PATIENCE => {
                    panic!(
                        "waited in vain for `{script}`; at last {last:?}; {}",
                        self.where_we_are().await
                    )
                }
                _ => sleep(Duration::from_millis(15)).await,
            }
        }
    }

    async fn where_we_are(&self) -> String {
        let state = "[location.href, document.documentElement.outerHTML.slice(0, 160), \
                     document.getElementById('main') && document.getElementById('main').outerHTML.slice(0, 80), \
                     document.body && document.body.innerText.slice(0, 200)]";
        format!("{:?}", self.try_ask(state).await)
    }

    /// A command of Chromium's own protocol.
    pub(crate) async fn cdp(&self, command: &str, parameters: Value) -> Value {
        self.vendor("goog/cdp/execute", json!({ "cmd": command, "params": parameters })).await
    }

    /// A command of one driver's own.
    pub(crate) async fn vendor(&self, path: &'static str, body: Value) -> Value {
        let answer = self.client.issue_cmd(Vendor { path, body }).await;
        answer.unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}

#[derive(Debug)]
struct Vendor {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Vendor {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}
