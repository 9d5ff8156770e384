//! `cargo xtask`: sets up the tools, builds, serves and tests Escale, all from a fresh clone.
//!
//! [`steps::STEPS`] is the whole story: each step, what it does and what it needs first.
//! Nothing imports this crate, and no check exists anywhere else.

mod browsers;
mod context;
mod options;
mod steps;
mod tidy;
mod tools;

use std::process::ExitCode;

use anyhow::Result;

use crate::context::Context;
use crate::options::Command;

fn main() -> ExitCode {
    match options::read(std::env::args().skip(1)).and_then(run) {
        Ok(status) => status,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    let context = Context::new()?;
    match command {
        Command::Help => print!("{}", options::help()),
        Command::Serve { port, pack } => {
            steps::run(&context, &["bundle"])?;
            return steps::serve(&context, port, pack.as_deref());
        }
        Command::Tool => {
            steps::run(&context, &["bundle"])?;
            steps::tool(&context)?;
        }
        Command::Gallery { port } => {
            steps::run(&context, &["bundle"])?;
            return steps::gallery(&context, port);
        }
        Command::Dist { pack, out } => {
            steps::run(&context, &["bundle"])?;
            steps::dist(&context, pack.as_deref(), out.as_deref())?;
        }
        Command::Test { names } => return steps::test(&context, &names),
        Command::Tidy { bundle } => {
            // Both are shown, whatever the first finds.
            let source = tidy::source(&context);
            if let Some(folder) = bundle {
                tidy::bundle(&context, &folder)?;
            }
            source?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
