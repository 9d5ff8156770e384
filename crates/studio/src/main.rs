//! The command `escale`.
//!
//! Ends with 0 if all is fine, 1 if the pack has faults, 2 if it could not run.

use anyhow::Context as _;
use clap::{Parser, Subcommand};
use escale::fault::{self, Fault, Look};
use escale::read::Source;
use escale::tongue::Tongue;
use escale::{app, build, check, compile, new, outline, render, serve};
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
    /// The language of faults and questions: `fr` unless the machine is set to English.
    #[arg(long, global = true, value_name = "fr|en")]
    lang: Option<Tongue>,
}

/// How faults are written.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For machines: one array.
    Json,
}

#[derive(Subcommand)]
enum Command {
    /// Writes a small complete pack to begin a campaign with; asks what no flag says.
    New(new::Wishes),
    /// Says everything that is wrong with a pack, and what to do.
    Check {
        /// The pack's folder.
        pack: PathBuf,
        /// For people or for machines.
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
    },
    /// Explains a fault's code, for example E012: why it matters, a bad and a good example.
    Explain {
        /// The code, as it stands before the fault.
        code: String,
    },
    /// Shows what a visitor of a pack's site can reach, and how many words each language has.
    Outline {
        /// The pack's folder.
        pack: PathBuf,
    },
    /// Writes a pack's site into a folder, ready to be deployed.
    Build {
        /// The pack's folder.
        pack: PathBuf,
        /// The folder of the built app; else `app` beside this tool, else `dist` here.
        #[arg(long)]
        app: Option<PathBuf>,
        /// Where the site is written.
        #[arg(long)]
        out: PathBuf,
    },
    /// Serves a pack's site on this machine.
    Serve {
        /// The pack's folder.
        pack: PathBuf,
        /// The folder of the built app; else `app` beside this tool, else `dist` here.
        #[arg(long)]
        app: Option<PathBuf>,
        /// The port on 127.0.0.1.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Builds anew when the pack changes, and lays its faults over the page.
        #[arg(long)]
        watch: bool,
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
    let tongue = arguments.lang.unwrap_or_else(Tongue::of_the_environment);
    match run(arguments.command, today, tongue) {
        Ok(code) => code,
        Err(error) => {
            let what = tongue.either("escale n’a pas pu travailler :", "escale could not run:");
            eprintln!("{what} {error:#}");
            ExitCode::from(2)
        }
    }
}

fn run(command: Command, today: Date, tongue: Tongue) -> anyhow::Result<ExitCode> {
    match command {
        Command::New(wishes) => new::new(wishes, tongue).map(|()| ExitCode::SUCCESS),
        Command::Check { pack, format } => {
            let (_, faults) = check::read_and_check(&pack, today);
            if format == Format::Json {
                print!("{}", fault::json(&pack, &faults, tongue));
                return Ok(status(&faults));
            }
            Ok(report(&pack, &faults, tongue))
        }
        Command::Explain { code } => explain(&code, tongue),
        Command::Outline { pack } => {
            let (source, faults) = check::read_and_check(&pack, today);
            let Some(source) = source else { return Ok(report(&pack, &faults, tongue)) };
            print!("{}", outline::outline(&source, tongue));
            if fault::stops_the_build(&faults) {
                eprintln!("\n→ escale check {}", pack.display());
            }
            Ok(status(&faults))
        }
        Command::Build { pack, app, out } => with_source(&pack, today, tongue, |source| {
            build::build(source, today, app::find(app.as_deref(), tongue)?.folder(), &out)?;
            let (site, pack) = (out.display(), pack.display());
            match tongue {
                Tongue::Fr => println!("Le site de {pack} est dans {site}"),
                Tongue::En => println!("The site of {pack} is in {site}"),
            }
            Ok(())
        }),
        Command::Serve { pack, app, port, watch: true } => {
            let app = app::find(app.as_deref(), tongue)?;
            let folder = app.folder().to_owned();
            let watch = serve::watch::Watch { pack, app: folder, today, tongue };
            serve::watch::serve(watch, port)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Serve { pack, app, port, .. } => with_source(&pack, today, tongue, |source| {
            let folder = tempfile::tempdir().context("no temporary folder")?;
            let site = folder.path().join("site");
            build::build(source, today, app::find(app.as_deref(), tongue)?.folder(), &site)?;
            serve::serve(&site, port, tongue)
        }),
        Command::Documents { pack } => with_source(&pack, today, tongue, |source| {
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
    tongue: Tongue,
    act: impl FnOnce(&Source) -> anyhow::Result<()>,
) -> anyhow::Result<ExitCode> {
    let (source, faults) = check::read_and_check(pack, today);
    match source {
        Some(source) if !fault::stops_the_build(&faults) => {
            act(&source)?;
            Ok(ExitCode::SUCCESS)
        }
        _ => Ok(report(pack, &faults, tongue)),
    }
}

fn report(pack: &Path, faults: &[Fault], tongue: Tongue) -> ExitCode {
    print!("{}", fault::print(pack, faults, tongue, Look::of_the_output()));
    status(faults)
}

fn status(faults: &[Fault]) -> ExitCode {
    if fault::any_error(faults) { ExitCode::from(1) } else { ExitCode::SUCCESS }
}

fn explain(code: &str, tongue: Tongue) -> anyhow::Result<ExitCode> {
    let found = fault::Code::named(code).ok_or_else(|| fault::no_code(code, tongue))?;
    print!("{}", fault::explain(found, tongue));
    Ok(ExitCode::SUCCESS)
}
