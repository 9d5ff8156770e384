//! The command line: read by hand, so that a wrong word gets a plain answer.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::steps::STEPS;

/// Where `serve` and `gallery` listen unless told otherwise: beside each other.
const PORT: u16 = 8080;
const GALLERY_PORT: u16 = 8081;

const USAGE: &str = "\
cargo xtask COMMAND

  serve [--port N] [--pack DIR]    build the site of campaigns/moselle and serve it on http://127.0.0.1:8080
  dist  [--pack DIR] [--out DIR]   build the deployable folder, target/site
  gallery [--port N]               build all parts in all states and serve them on http://127.0.0.1:8081
  tool                             build `escale` with the app inside, target/tool/escale
  test  [STEP...]                  everything, or the steps named here, each with what it needs first
  tidy  [BUNDLE]                   the invariants of the source, and of a built site if its folder is given

The steps of `test`, in their order:

";

/// What the caller asks for. Folders are absolute: commands run in the root of the checkout.
#[derive(Debug, PartialEq)]
pub(crate) enum Command {
    Help,
    Serve { port: u16, pack: Option<PathBuf> },
    Gallery { port: u16 },
    Tool,
    Dist { pack: Option<PathBuf>, out: Option<PathBuf> },
    Test { names: Vec<String> },
    Tidy { bundle: Option<PathBuf> },
}

/// Reads the arguments after the program's name.
pub(crate) fn read(mut arguments: impl Iterator<Item = String>) -> Result<Command> {
    let command = arguments.next().unwrap_or_default();
    let port = if command == "gallery" { GALLERY_PORT } else { PORT };
    let (mut port, mut pack, mut out, mut names) = (port, None, None, Vec::new());
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().with_context(|| format!("`{argument}` needs a value"));
        match (command.as_str(), argument.as_str()) {
            (_, "--help" | "-h") => return Ok(Command::Help),
            ("serve" | "gallery", "--port") => {
                let number = value()?;
                port = number.parse().with_context(|| format!("`{number}` is no port number"))?;
            }
            ("serve" | "dist", "--pack") => pack = Some(absolute(&value()?)?),
            ("dist", "--out") => out = Some(absolute(&value()?)?),
            ("test" | "tidy", name) if !name.starts_with('-') => names.push(argument),
            _ => {
                bail!("`{command}` knows no `{argument}`; `cargo xtask --help` shows what there is")
            }
        }
    }
    Ok(match command.as_str() {
        "" | "help" | "--help" | "-h" => Command::Help,
        "serve" => Command::Serve { port, pack },
        "gallery" => Command::Gallery { port },
        "tool" => Command::Tool,
        "dist" => Command::Dist { pack, out },
        "test" => Command::Test { names },
        "tidy" => Command::Tidy { bundle: names.first().map(|name| absolute(name)).transpose()? },
        _ => bail!("there is no command `{command}`; `cargo xtask --help` shows what there is"),
    })
}

/// The usage and the table of steps.
pub(crate) fn help() -> String {
    let mut text = USAGE.to_owned();
    for step in STEPS {
        let _ = write!(text, "  {:<14} {}", step.name, step.about);
        if !step.needs.is_empty() {
            let _ = write!(text, " (after {})", step.needs.join(", "));
        }
        text.push('\n');
    }
    text
}

fn absolute(folder: &str) -> Result<PathBuf> {
    std::path::absolute(Path::new(folder)).with_context(|| format!("`{folder}` is no folder"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_line(line: &str) -> Result<Command> {
        read(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn no_command_prints_the_help() {
        assert_eq!(read_line("").unwrap(), Command::Help);
        assert_eq!(read_line("serve --help").unwrap(), Command::Help);
    }

    #[test]
    fn serve_takes_a_port_and_a_pack() {
        assert_eq!(read_line("serve").unwrap(), Command::Serve { port: 8080, pack: None });
        assert_eq!(
            read_line("serve --port 9000 --pack /packs/somme").unwrap(),
            Command::Serve { port: 9000, pack: Some(PathBuf::from("/packs/somme")) }
        );
    }

    #[test]
    fn the_gallery_stands_beside_the_site() {
        assert_eq!(read_line("gallery").unwrap(), Command::Gallery { port: 8081 });
        assert_eq!(read_line("gallery --port 9000").unwrap(), Command::Gallery { port: 9000 });
        assert!(read_line("gallery --pack x").unwrap_err().to_string().contains("`--pack`"));
    }

    #[test]
    fn a_wrong_word_is_named() {
        assert!(read_line("serv").unwrap_err().to_string().contains("no command `serv`"));
        assert!(read_line("serve --prot 1").unwrap_err().to_string().contains("`--prot`"));
        assert!(read_line("serve --port many").unwrap_err().to_string().contains("`many`"));
        assert!(read_line("serve --port").unwrap_err().to_string().contains("needs a value"));
    }

    #[test]
    fn the_help_names_every_step() {
        let help = help();
        assert!(STEPS.iter().all(|step| help.contains(step.name)));
    }
}
