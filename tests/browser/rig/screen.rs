//! A screen that nobody sees, for engines that draw on a screen only.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

/// Large enough for every device.
const SIZE: &str = "1280x2000x24";

/// A running screen; it ends with this value.
pub(crate) struct Screen {
    process: Child,
    /// As programs name it: `:1`.
    pub(crate) name: String,
}

impl Screen {
    /// Starts one; its number is the first free one.
    pub(crate) fn start() -> Self {
        let mut process = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| {
                panic!("`Xvfb` can't be started: {error}; `cargo xtask test browsers` installs it")
            });
        // It says its number when it is ready.
        let mut number = String::new();
        let said = process.stdout.take().expect("its output");
        BufReader::new(said).read_line(&mut number).expect("its number");
        Self { process, name: format!(":{}", number.trim()) }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
