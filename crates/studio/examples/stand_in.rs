//! Builds a pack's site with a stand-in for a language read from the right, for looking at it.
//!
//! ```text
//! cargo run -p escale --example stand_in -- campaigns/moselle --app dist --out target/stand-in
//! ```

use anyhow::Context as _;
use clap::Parser;
use escale::{build, check, fault, stand_in};
use jiff::civil::Date;
use std::path::PathBuf;

/// Builds a pack's site with a right-to-left stand-in.
#[derive(Parser)]
struct Arguments {
    /// The pack's folder.
    pack: PathBuf,
    /// The folder of the built app.
    #[arg(long, default_value = "dist")]
    app: PathBuf,
    /// Where the site is written.
    #[arg(long, default_value = "target/stand-in")]
    out: PathBuf,
    /// The day to reckon from, instead of today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<Date>,
}

fn main() -> anyhow::Result<()> {
    let Arguments { pack, app, out, today } = Arguments::parse();
    let today = today.unwrap_or_else(|| jiff::Zoned::now().date());
    let (source, faults) = check::read_and_check(&pack, today);
    anyhow::ensure!(!fault::any_error(&faults), "{}", fault::report(&pack, &faults));
    let source = source.with_context(|| format!("{} cannot be read", pack.display()))?;
    build::build(&stand_in::right_to_left(source), today, &app, &out)?;
    println!("The site with a stand-in for Arabic is in {}, under /ar/", out.display());
    Ok(())
}
