//! Prints which colours stand on which, with their contrast in the four themes.
//!
//! ```text
//! cargo run -p escale --example contrast
//! ```

use escale::theme::contrast;

fn main() -> anyhow::Result<()> {
    print!("{}", contrast::table()?);
    Ok(())
}
