//! The tools a build needs: kept where they are right, installed where they are missing.

use anyhow::{Context as _, Result, bail};

use crate::context::{Context, run};

/// What the app is compiled to.
const WASM: &str = "wasm32-unknown-unknown";

/// A program that Cargo can install. The versions stand here and, for those who run Trunk by
/// hand, in `Trunk.toml` and `Cargo.toml`; the tidy rule `versions` keeps them equal.
pub(crate) struct Tool {
    pub(crate) package: &'static str,
    pub(crate) program: &'static str,
    pub(crate) version: &'static str,
    /// How long building it takes, so that nobody takes it for stuck.
    minutes: &'static str,
    install: &'static str,
}

/// Builds the app and joins page, styles and scripts.
pub(crate) const TRUNK: Tool = Tool {
    package: "trunk",
    program: "trunk",
    version: "0.21.14",
    minutes: "about 3 minutes",
    install: "--locked --no-default-features",
};

/// Writes the script between browser and app; must match the crate to the last digit.
/// Without `--locked`: its lock file wants a version that is not to be had.
pub(crate) const WASM_BINDGEN: Tool = Tool {
    package: "wasm-bindgen-cli",
    program: "wasm-bindgen",
    version: "0.2.130",
    minutes: "about 2 minutes",
    install: "--bin wasm-bindgen",
};

/// Drives Firefox; Debian has the browser without it.
pub(crate) const GECKODRIVER: Tool = Tool {
    package: "geckodriver",
    program: "geckodriver",
    version: "0.37.1",
    minutes: "about 2 minutes",
    install: "--locked",
};

/// Build a tool fast rather than the tool fast: the default takes three times as long.
const QUICK_BUILD: &[(&str, &str)] = &[
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_STRIP", "true"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
];

/// rustfmt and clippy: a toolchain installed with the minimal profile lacks them.
pub(crate) fn components(context: &Context) -> Result<()> {
    let missing: Vec<_> = [("fmt", "rustfmt"), ("clippy", "clippy")]
        .into_iter()
        .filter(|(command, _)| context.ask(&format!("cargo {command} --version")).is_none())
        .map(|(_, component)| component)
        .collect();
    if missing.is_empty() {
        println!("   rustfmt and clippy: found");
        return Ok(());
    }
    add(context, &missing.join(" and "), &format!("rustup component add {}", missing.join(" ")))
}

/// The standard library for the browser.
pub(crate) fn wasm_target(context: &Context) -> Result<()> {
    // Asking rustc rather than rustup: a distribution's own Rust may have the target too.
    let libraries = context.ask(&format!("rustc --print target-libdir --target {WASM}"));
    if libraries.is_some_and(|folder| std::path::Path::new(&folder).is_dir()) {
        println!("   {WASM}: found");
        return Ok(());
    }
    add(context, WASM, &format!("rustup target add {WASM}"))
}

fn add(context: &Context, what: &str, command: &str) -> Result<()> {
    if context.find("rustup").is_none() {
        bail!(
            "{what} is missing, and so is rustup (https://rustup.rs), which adds it by `{command}`"
        );
    }
    println!("   {what}: not found; adding it, some seconds");
    context.run(command)
}

/// Makes sure that `tool` is there in its version, building it if need be.
pub(crate) fn provide(context: &Context, tool: &Tool) -> Result<()> {
    let Tool { program, version, minutes, .. } = tool;
    let found = context.ask(&format!("{program} --version"));
    let found = found.as_deref().and_then(|line| line.split_whitespace().nth(1));
    if found == Some(*version) {
        let place = context.find(program).unwrap_or_default();
        println!("   {program} {version}: found, {}", place.display());
        return Ok(());
    }
    let found = found.map_or("not found".to_owned(), |other| format!("found {other} only"));
    println!("   {program} {version}: {found}; building it, {minutes}, once");
    install(context, tool)?;
    println!("   {program} {version}: installed in {}", context.tools.display());
    Ok(())
}

fn install(context: &Context, tool: &Tool) -> Result<()> {
    // Our own target folder: an interrupted build goes on where it stopped.
    let target = context.tools.join("build");
    let mut command = context.command(&format!("cargo install {}", tool.package));
    command
        .args(["--version", tool.version])
        .args(tool.install.split_whitespace())
        .arg("--force")
        .arg("--root")
        .arg(&context.tools)
        .env("CARGO_TARGET_DIR", &target)
        .envs(QUICK_BUILD.iter().copied());
    run(&mut command)?;
    std::fs::remove_dir_all(&target)
        .with_context(|| format!("{} can't be removed", target.display()))
}
