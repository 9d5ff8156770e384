//! Where the checkout and the tools are, and how a command is started.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

/// What every step is given.
pub(crate) struct Context {
    /// The root of the checkout; every command runs in it.
    pub(crate) root: PathBuf,
    /// Where tools we install live, shared by all clones and apart from a developer's own.
    pub(crate) tools: PathBuf,
    /// The folders searched for programs: our tools, then the caller's `PATH`.
    path: OsString,
}

impl Context {
    pub(crate) fn new() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask has no folder above it")?
            .to_owned();
        let cargo_home = env::var_os("CARGO_HOME")
            .map(PathBuf::from)
            .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
            .context("neither CARGO_HOME nor a home folder is known")?;
        let tools = cargo_home.join("escale-tools");
        let callers = env::var_os("PATH").unwrap_or_default();
        let folders = std::iter::once(tools.join("bin")).chain(env::split_paths(&callers));
        let path =
            env::join_paths(folders).context("a folder of PATH has a name PATH can't hold")?;
        Ok(Context { root, tools, path })
    }

    /// The folder Trunk builds into.
    pub(crate) fn bundle(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// A command of words without spaces, to be run in the root: `"cargo fmt --all"`.
    pub(crate) fn command(&self, words: &str) -> Command {
        let mut words = words.split_whitespace();
        let mut command = Command::new(words.next().unwrap_or_default());
        command.args(words).current_dir(&self.root).env("PATH", &self.path);
        command
    }

    /// Runs a command of words, shows it, and fails when it fails.
    pub(crate) fn run(&self, words: &str) -> Result<()> {
        run(&mut self.command(words))
    }

    /// What a command prints, without its end of line; nothing when it isn't there or fails.
    pub(crate) fn ask(&self, words: &str) -> Option<String> {
        let output = self.command(words).output().ok().filter(|output| output.status.success())?;
        Some(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
    }

    /// The file that `program` would start.
    pub(crate) fn find(&self, program: &str) -> Option<PathBuf> {
        env::split_paths(&self.path)
            .map(|folder| folder.join(program).with_extension(env::consts::EXE_EXTENSION))
            .find(|file| file.is_file())
    }

    /// A path as it is shown and passed on: short when it lies in the checkout.
    pub(crate) fn short<'a>(&self, path: &'a Path) -> &'a Path {
        path.strip_prefix(&self.root).unwrap_or(path)
    }
}

/// Runs a command, shows it, and fails when it fails.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let shown = show(command);
    println!("   $ {shown}");
    let status = command.status().with_context(|| format!("`{shown}` can't be started"))?;
    if !status.success() {
        bail!("`{shown}` failed ({status})");
    }
    Ok(())
}

/// A command as one would type it.
pub(crate) fn show(command: &Command) -> String {
    let words: Vec<_> = std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect();
    words.join(" ")
}
