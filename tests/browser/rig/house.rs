//! What all cases share, made when first asked for: the built site, the page outside,
//! a screen.

use super::browser::Browser;
use super::case::Case;
use super::engine::Engine;
use super::outside::Outside;
use super::screen::Screen;
use super::site::Site;
use super::visit::Bench;
use futures_util::FutureExt as _;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;
use tempfile::TempDir;
use tokio::runtime::Runtime;

/// No case is this slow: a browser or a driver hangs.
const HANGS: Duration = Duration::from_secs(300);
/// Nor is any where somebody asked for a long run.
const HANGS_LONG: Duration = Duration::from_secs(3 * 60 * 60);

/// How often a case that may go on for long does its thing: `usual`, or `long` where
/// `ESCALE_LONG` is set.
pub(crate) fn often(usual: usize, long: usize) -> usize {
    if std::env::var_os("ESCALE_LONG").is_some() { long } else { usual }
}

/// The site, the page outside, the screen, and the runtime they live on.
pub(crate) struct House {
    runtime: Runtime,
    bundle: PathBuf,
    shared: OnceLock<(Arc<Site>, Arc<Outside>)>,
    screen: Mutex<Option<Arc<Screen>>>,
    /// By engine, of those that start slowly.
    homes: Mutex<BTreeMap<&'static str, Arc<TempDir>>>,
}

impl House {
    /// A house for the app that Trunk built into `bundle`.
    pub(crate) fn new(bundle: PathBuf) -> Self {
        Self {
            runtime: Runtime::new().expect("a runtime"),
            bundle,
            shared: OnceLock::new(),
            screen: Mutex::default(),
            homes: Mutex::default(),
        }
    }

    /// Runs `case` in `engine`; its browsers are closed whatever happens.
    pub(crate) fn run(&self, engine: &'static Engine, case: Case) {
        let (site, outside) = self.shared.get_or_init(|| {
            let outside = self.runtime.block_on(Outside::open());
            (Arc::new(Site::build(&self.bundle, &outside.address)), Arc::new(outside))
        });
        let screen = engine.needs_screen.then(|| self.screen());
        let home = engine.starts_slowly.then(|| self.home(engine));
        self.runtime.block_on(async {
            let bench = Bench::new(engine, screen, home, Arc::clone(site), Arc::clone(outside));
            let act = AssertUnwindSafe((case.act)(bench.clone())).catch_unwind();
            let patience = if often(0, 1) > 0 { HANGS_LONG } else { HANGS };
            let end = tokio::time::timeout(patience, act).await;
            bench.close().await;
            match end {
                Ok(Ok(())) => {}
                Ok(Err(panic)) => resume_unwind(panic),
                Err(_) => panic!("nothing happens any more"),
            }
        });
    }

    fn screen(&self) -> Arc<Screen> {
        let mut screen = self.screen.lock().expect("no panic while starting a screen");
        Arc::clone(screen.get_or_insert_with(|| Arc::new(Screen::start())))
    }

    fn home(&self, engine: &'static Engine) -> Arc<TempDir> {
        let mut homes = self.homes.lock().expect("no panic while starting a browser");
        let start = || Arc::new(self.runtime.block_on(Browser::started_once(engine)));
        Arc::clone(homes.entry(engine.name).or_insert_with(start))
    }
}
