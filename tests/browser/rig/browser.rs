//! A running browser, and the profile it starts with.

use super::driver::Driver;
use super::engine::{Engine, Wish};
use super::screen::Screen;
use super::site::copy;
use super::visit::PATIENCE;
use fantoccini::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;
use tokio::time::{Instant, sleep};

/// A browser with its driver; `folder` is its home, with its profile and what it said.
pub(crate) struct Browser {
    pub(crate) client: Client,
    _driver: Driver,
    folder: TempDir,
}

impl Browser {
    /// Starts `engine` as wished, with a profile in which no page was opened.
    pub(crate) async fn start(
        engine: &Engine,
        screen: Option<&Screen>,
        started_once: Option<&Path>,
        wish: &Wish,
    ) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let profile = folder.path().join("profile");
        match started_once {
            Some(started) => copy(&started.join("profile"), &profile),
            None => fs::create_dir(&profile).expect("a folder"),
        }
        let wanted = engine.capabilities(wish, &profile);
        let driver = Driver::start(engine, folder.path(), &said(&folder), screen);
        let start = Instant::now();
        let client = loop {
            // The driver is still starting.
            let session = Client::with_capabilities_and_connector(
                &driver.address,
                &wanted,
                HttpConnector::new(),
            );
            match session.await {
                Ok(client) => break client,
                Err(error) if start.elapsed() > PATIENCE => panic!("no browser: {error}"),
                Err(_) => sleep(Duration::from_millis(15)).await,
            }
        };
        Self { client, _driver: driver, folder }
    }

    /// The home of a browser that was started and ended; its driver waits for its end.
    pub(crate) async fn started_once(engine: &Engine) -> TempDir {
        let browser = Self::start(engine, None, None, &Wish::PLAIN).await;
        browser.client.clone().close().await.expect("it ends");
        browser.folder
    }

    /// The file with what it says.
    pub(crate) fn said(&self) -> PathBuf {
        said(&self.folder)
    }
}

fn said(folder: &TempDir) -> PathBuf {
    folder.path().join("said")
}
