//! Writes the gallery of all parts, and serves it if a port is given.
//!
//! ```text
//! cargo run -p escale --example gallery -- --app dist --out target/gallery --port 8081
//! ```

use clap::Parser;
use escale::render::gallery;
use escale::serve;
use escale::tongue::Tongue;
use std::path::PathBuf;

/// Writes the gallery of all parts.
#[derive(Parser)]
struct Arguments {
    /// The pack of examples.
    #[arg(long, default_value = "tests/gallery/pack")]
    pack: PathBuf,
    /// The folder of the built app.
    #[arg(long, default_value = "dist")]
    app: PathBuf,
    /// Where the pages are written.
    #[arg(long, default_value = "target/gallery")]
    out: PathBuf,
    /// The faces to show all texts in, as the pictures of tests/gallery are.
    #[arg(long)]
    fonts: Option<PathBuf>,
    /// The port on 127.0.0.1 to serve it on: a sprite cannot be used from a file.
    #[arg(long)]
    port: Option<u16>,
}

fn main() -> anyhow::Result<()> {
    let Arguments { pack, app, out, fonts, port } = Arguments::parse();
    gallery::build(&pack, &app, fonts.as_deref(), &out)?;
    println!("The gallery is in {}", out.display());
    port.map_or(Ok(()), |port| serve::serve(&out, port, Tongue::of_the_environment()))
}
