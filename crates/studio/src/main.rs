//! The command `escale`.
//!
//! Ends with 0 if all is fine, 1 if the pack has faults, 2 if it could not run.

use anyhow::Context as _;
use clap::{Parser, Subcommand};
use escale::fault::{self, Fault};
use escale::read::Source;
use escale::{build, check, compile, render, serve};
use jiff::civil::Date;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Checks, renders and serves campaign packs.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// The day to reckon from, instead of today.
    #[arg(long, global = true, value_name = "YYYY-MM-DD")]
    today: Option<Date>,
}

#[derive(Subcommand)]
enum Command {
    /// Says everything that is wrong with a pack, and what to do.
    Check {
        /// The pack's folder.
        pack: PathBuf,
    },
    /// Writes a pack's site into a folder, ready to be deployed.
    Build {
        /// The pack's folder.
        pack: PathBuf,
        /// The folder of the built app.
        #[arg(long, default_value = "dist")]
        app: PathBuf,
        /// Where the site is written.
        #[arg(long)]
        out: PathBuf,
    },
    /// Serves a pack's site on this machine.
    Serve {
        /// The pack's folder.
        pack: PathBuf,
        /// The folder of the built app.
        #[arg(long, default_value = "dist")]
        app: PathBuf,
        /// The port on 127.0.0.1.
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Writes a pack's documents into the folder that Trunk is building.
    Documents {
        /// The pack's folder.
        pack: PathBuf,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let today = arguments.today.unwrap_or_else(|| jiff::Zoned::now().date());
    match run(arguments.command, today) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("escale could not run: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn run(command: Command, today: Date) -> anyhow::Result<ExitCode> {
    match command {
        Command::Check { pack } => {
            let (_, faults) = check::read_and_check(&pack, today);
            Ok(report(&pack, &faults))
        }
        Command::Build { pack, app, out } => with_source(&pack, today, |source| {
            build::build(source, today, &app, &out)?;
            println!("The site of {} is in {}", pack.display(), out.display());
            Ok(())
        }),
        Command::Serve { pack, app, port } => with_source(&pack, today, |source| {
            let folder = tempfile::tempdir().context("no temporary folder")?;
            let site = folder.path().join("site");
            build::build(source, today, &app, &site)?;
            serve::serve(&site, port)
        }),
        Command::Documents { pack } => with_source(&pack, today, |source| {
            let staging = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).context(
                "TRUNK_STAGING_DIR is not set: this command is Trunk's post_build hook; \
                          type `trunk build` or `escale build` instead",
            )?;
            let compiled = compile::compile(source, today)?;
            render::documents(source, &compiled, &staging, false)
        }),
    }
}

/// Does something with a pack that has no error; says all faults otherwise, and writes nothing.
fn with_source(
    pack: &Path,
    today: Date,
    act: impl FnOnce(&Source) -> anyhow::Result<()>,
) -> anyhow::Result<ExitCode> {
    let (source, faults) = check::read_and_check(pack, today);
    match source {
        Some(source) if !fault::any_error(&faults) => {
            act(&source)?;
            Ok(ExitCode::SUCCESS)
        }
        _ => Ok(report(pack, &faults)),
    }
}

fn report(pack: &Path, faults: &[Fault]) -> ExitCode {
    print!("{}", fault::report(pack, faults));
    if fault::any_error(faults) { ExitCode::from(1) } else { ExitCode::SUCCESS }
}
