//! The table of steps, and how they are run, timed and reported.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::context::{Context, run as run_command, show};
use crate::{browsers, tidy, tools};

/// The pack of the main job.
const PACK: &str = "campaigns/moselle";

/// One thing that must hold, or be there, with what it needs first.
pub(crate) struct Step {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(crate) needs: &'static [&'static str],
    run: fn(&Context) -> Result<()>,
}

const fn step(
    name: &'static str,
    needs: &'static [&'static str],
    about: &'static str,
    run: fn(&Context) -> Result<()>,
) -> Step {
    Step { name, about, needs, run }
}

/// All steps in the order in which `test` runs them: what fails fast comes first.
#[rustfmt::skip]
pub(crate) const STEPS: &[Step] = &[
    step("components", &[], "rustfmt and clippy are there", tools::components),
    step("format", &["components"], "the code is formatted", format),
    step("tidy", &[], "the invariants of the source hold", tidy::source),
    step("wasm-target", &[], "Rust can compile for the browser", tools::wasm_target),
    step("lint", &["components", "wasm-target"], "clippy has nothing to say, natively and for the browser", lint),
    step("unit", &[], "all tests but the browsers' pass; every pack of campaigns/ is without errors", unit),
    step("wasm-bindgen", &[], "wasm-bindgen is there in its version", |context| tools::provide(context, &tools::WASM_BINDGEN)),
    step("trunk", &[], "Trunk is there in its version", |context| tools::provide(context, &tools::TRUNK)),
    step("bundle", &["wasm-target", "wasm-bindgen", "trunk"], "the release site is built, into dist", bundle),
    step("tidy-bundle", &["bundle"], "the invariants and budgets of the built site hold", |context| tidy::bundle(context, &context.bundle())),
    step("browsers", &[], "the browsers are there", browsers::provide),
    step("browser", &["bundle", "browsers"], "the built site holds its promises in real browsers", browser),
];

/// Runs the named steps, each after what it needs, up to the first failure.
pub(crate) fn run(context: &Context, names: &[&str]) -> Result<()> {
    for step in plan(names)? {
        begin(step);
        (step.run)(context).with_context(|| format!("step {}", step.name))?;
    }
    Ok(())
}

/// Runs the named steps, or all, up to the first failure, and prints a table of them.
pub(crate) fn test(context: &Context, names: &[String]) -> Result<ExitCode> {
    let all: Vec<_> = STEPS.iter().map(|step| step.name).collect();
    let named: Vec<_> = names.iter().map(String::as_str).collect();
    let mut table = Vec::new();
    let mut failed = None;
    for step in plan(if named.is_empty() { &all } else { &named })? {
        begin(step);
        let start = Instant::now();
        let result = (step.run)(context);
        table.push((step.name, start.elapsed(), result.is_ok()));
        if let Err(error) = result {
            failed = Some((step.name, error));
            break;
        }
    }
    println!();
    for (name, time, ok) in table {
        println!("{}", row(name, time, ok));
    }
    let Some((name, error)) = failed else {
        return Ok(ExitCode::SUCCESS);
    };
    println!("\n{name} failed: {error:#}\nRun it alone: cargo xtask test {name}");
    Ok(ExitCode::FAILURE)
}

fn begin(step: &Step) {
    println!("\n== {}: {}", step.name, step.about);
}

fn row(name: &str, time: Duration, ok: bool) -> String {
    format!("{name:<14} {:>7.1} s  {}", time.as_secs_f32(), if ok { "ok" } else { "FAILED" })
}

/// The named steps and all they need, each once, in the table's order.
fn plan(names: &[&str]) -> Result<Vec<&'static Step>> {
    let mut wanted = names.to_vec();
    let mut next = 0;
    while let Some(name) = wanted.get(next).copied() {
        let Some(step) = STEPS.iter().find(|step| step.name == name) else {
            bail!("there is no step `{name}`; `cargo xtask --help` lists them");
        };
        wanted.extend_from_slice(step.needs);
        next += 1;
    }
    Ok(STEPS.iter().filter(|step| wanted.contains(&step.name)).collect())
}

fn format(context: &Context) -> Result<()> {
    context.run("cargo fmt --all --check")
}

fn lint(context: &Context) -> Result<()> {
    context.run("cargo clippy --workspace --all-targets --locked -- -D warnings")?;
    // In the browser other code is compiled than natively.
    context.run(
        "cargo clippy -p escale-app -p escale-core --target wasm32-unknown-unknown --locked -- -D warnings",
    )
}

fn unit(context: &Context) -> Result<()> {
    // Without the variable, the browser tests are listed as ignored.
    run_command(context.command("cargo test --workspace --locked").env_remove("ESCALE_BUNDLE"))
}

fn bundle(context: &Context) -> Result<()> {
    println!("   the first release build takes about 3 minutes");
    let mut command = context.command("trunk build --release --locked");
    // A developer's own Trunk would ask the network whether there is a newer one.
    command.env("TRUNK_SKIP_VERSION_CHECK", "true");
    if std::env::var_os("NO_COLOR").is_some() {
        // Trunk takes only `true` or `false` for it and stops at the usual `1`.
        command.env_remove("NO_COLOR").args(["--color", "never"]);
    }
    run_command(&mut command)
}

fn browser(context: &Context) -> Result<()> {
    let mut command = context.command("cargo test --locked --test browser");
    run_command(command.env("ESCALE_BUNDLE", context.bundle()))
}

/// Serves the built site until stopped; the status is the studio's own.
pub(crate) fn serve(context: &Context, port: u16, pack: Option<&Path>) -> Result<ExitCode> {
    let mut command = context.command("cargo run -q -p escale -- serve");
    command.arg(pack.map_or(Path::new(PACK), |pack| context.short(pack)));
    command.args(["--app", "dist", "--port", &port.to_string()]);
    until_stopped(&mut command)
}

/// Writes the gallery of all parts into target/gallery and serves it until stopped.
pub(crate) fn gallery(context: &Context, port: u16) -> Result<ExitCode> {
    let mut command = context.command("cargo run -q -p escale --example gallery --");
    command.args(["--app", "dist", "--out", "target/gallery", "--port", &port.to_string()]);
    until_stopped(&mut command)
}

fn until_stopped(command: &mut Command) -> Result<ExitCode> {
    let shown = show(command);
    println!("\n   $ {shown}");
    let status = command.status().with_context(|| format!("`{shown}` can't be started"))?;
    // No code: a signal ended it.
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Builds the tool `escale` as it is handed out, with the app inside.
pub(crate) fn tool(context: &Context) -> Result<()> {
    context.run("cargo build --profile tool --locked -p escale --features embedded")?;
    println!("   the tool is target/tool/escale; it needs no other file");
    Ok(())
}

/// Writes the deployable folder.
pub(crate) fn dist(context: &Context, pack: Option<&Path>, out: Option<&Path>) -> Result<()> {
    let out = out.map_or(Path::new("target/site"), |out| context.short(out));
    let mut command = context.command("cargo run -q -p escale -- build");
    command.arg(pack.map_or(Path::new(PACK), |pack| context.short(pack)));
    run_command(command.args(["--app", "dist", "--out"]).arg(out))?;
    println!("   the site lies in {}", out.display());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(plan: &[&Step]) -> Vec<&'static str> {
        plan.iter().map(|step| step.name).collect()
    }

    #[test]
    fn a_step_comes_after_what_it_needs() {
        let plan = plan(&["browser"]).unwrap();
        assert_eq!(
            names(&plan),
            ["wasm-target", "wasm-bindgen", "trunk", "bundle", "browsers", "browser"]
        );
    }

    #[test]
    fn the_table_is_in_an_order_that_works() {
        for (at, step) in STEPS.iter().enumerate() {
            let before = names(&STEPS[..at].iter().collect::<Vec<_>>());
            assert!(step.needs.iter().all(|need| before.contains(need)), "{}", step.name);
        }
    }

    #[test]
    fn an_unknown_step_is_named() {
        assert!(plan(&["lints"]).is_err_and(|error| error.to_string().contains("`lints`")));
    }
}
