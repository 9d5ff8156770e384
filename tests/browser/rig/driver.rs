//! The driver process of a browser.

use super::engine::Engine;
use super::screen::Screen;
use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A running driver; it ends with this value.
///
/// Each browser has its own: most drivers serve one session at a time.
pub(crate) struct Driver {
    process: Child,
    pub(crate) address: String,
}

impl Driver {
    /// Starts the driver of `engine` on a free port, at home in `folder`. What it and its browser
    /// say goes to `said`.
    pub(crate) fn start(
        engine: &Engine,
        folder: &Path,
        said: &Path,
        screen: Option<&Screen>,
    ) -> Self {
        let free = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let port = free.local_addr().expect("its number").port();
        drop(free);
        let said = File::create(said).expect("a file");
        let process = Command::new(engine.driver)
            .arg(format!("--port={port}"))
            .env("PATH", path())
            .envs((engine.environment)(folder))
            .envs(screen.map(|screen| ("DISPLAY", &screen.name)))
            .stdin(Stdio::null())
            .stdout(said.try_clone().expect("the same file"))
            .stderr(said)
            .spawn()
            .unwrap_or_else(|error| {
                panic!(
                    "`{}` can't be started: {error}; `cargo xtask test browsers` installs it",
                    engine.driver
                )
            });
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

/// What a driver and its browser said, from where somebody last listened.
pub(crate) struct Heard {
    said: PathBuf,
    from: AtomicUsize,
}

impl Heard {
    /// What is written to `said`.
    pub(crate) fn of(said: PathBuf) -> Self {
        Self { said, from: AtomicUsize::new(0) }
    }

    /// The whole lines that were added since.
    pub(crate) fn lines(&self) -> Vec<String> {
        let said = fs::read(&self.said).unwrap_or_default();
        let from = self.from.load(Ordering::Relaxed);
        let end = said.iter().rposition(|byte| *byte == b'\n').map_or(from, |at| at + 1);
        self.from.store(end, Ordering::Relaxed);
        let new = String::from_utf8_lossy(&said[from..end]);
        new.lines().map(str::to_owned).collect()
    }
}

/// Where programs are looked for: first where `cargo xtask` installs what Cargo builds.
fn path() -> OsString {
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo = cargo.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let ours = cargo.map(|cargo| cargo.join("escale-tools/bin"));
    let callers = env::var_os("PATH").unwrap_or_default();
    env::join_paths(ours.into_iter().chain(env::split_paths(&callers))).expect("a path")
}
