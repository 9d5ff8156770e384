//! What all cases share, made when first asked for: the built site, the drivers, the page outside.

use super::case::Case;
use super::engine::{Driver, ENGINES};
use super::outside::Outside;
use super::site::Site;
use super::visit::Bench;
use futures_util::FutureExt as _;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;
use tokio::runtime::Runtime;

/// No case is this slow: a browser or a driver hangs.
const HANGS: Duration = Duration::from_secs(180);

/// The site, the drivers, the page outside, and the runtime they live on.
pub(crate) struct House {
    runtime: Runtime,
    bundle: PathBuf,
    shared: OnceLock<(Arc<Site>, Arc<Outside>)>,
    drivers: Mutex<Vec<(usize, Driver)>>,
}

impl House {
    /// A house for the app that Trunk built into `bundle`.
    pub(crate) fn new(bundle: PathBuf) -> Self {
        Self {
            runtime: Runtime::new().expect("a runtime"),
            bundle,
            shared: OnceLock::new(),
            drivers: Mutex::default(),
        }
    }

    /// Runs `case` in the engine at `at`; its browsers are closed whatever happens.
    pub(crate) fn run(&self, at: usize, case: Case) {
        let (site, outside) = self.shared.get_or_init(|| {
            let outside = self.runtime.block_on(Outside::open());
            (Arc::new(Site::build(&self.bundle, &outside.address)), Arc::new(outside))
        });
        let driver = self.driver(at);
        self.runtime.block_on(async {
            let bench = Bench::new(&ENGINES[at], driver, Arc::clone(site), Arc::clone(outside));
            let act = AssertUnwindSafe((case.act)(bench.clone())).catch_unwind();
            let end = tokio::time::timeout(HANGS, act).await;
            bench.close().await;
            match end {
                Ok(Ok(())) => {}
                Ok(Err(panic)) => resume_unwind(panic),
                Err(_) => panic!("nothing happens any more"),
            }
        });
    }

    /// Ends the drivers.
    pub(crate) fn close(&self) {
        self.drivers.lock().map(|mut drivers| drivers.clear()).ok();
    }

    fn driver(&self, at: usize) -> String {
        let mut drivers = self.drivers.lock().expect("no panic while starting a driver");
        if let Some((_, driver)) = drivers.iter().find(|(of, _)| *of == at) {
            return driver.address.clone();
        }
        let driver = Driver::start(&ENGINES[at]);
        let address = driver.address.clone();
        drivers.push((at, driver));
        address
    }
}
