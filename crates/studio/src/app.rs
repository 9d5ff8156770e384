//! Where the built app is: given, inside the tool, beside it, or where a developer builds it.

use crate::tongue::Tongue;
use anyhow::bail;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The file by which a built app is known.
const SHELL: &str = "shell.html";

/// The built app's folder; it goes with this value where the tool had to lay it out.
pub struct App {
    folder: PathBuf,
    _laid_out: Option<TempDir>,
}

impl App {
    /// Its folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

/// The built app: of the folder `given`, else the one inside the tool, else `app` beside the
/// tool, else `dist` here.
///
/// # Errors
/// If it is in none of them, with what to do.
pub fn find(given: Option<&Path>, tongue: Tongue) -> anyhow::Result<App> {
    let places = match given {
        Some(given) => vec![given.to_owned()],
        None => {
            if let Some(app) = inside_the_tool()? {
                return Ok(app);
            }
            beside_the_tool().into_iter().chain([PathBuf::from("dist")]).collect()
        }
    };
    Ok(App { folder: first(&places, tongue)?, _laid_out: None })
}

/// The app that a release build of the tool carries (`cargo xtask tool`).
#[cfg(feature = "embedded")]
fn inside_the_tool() -> anyhow::Result<Option<App>> {
    static APP: include_dir::Dir = include_dir::include_dir!("$CARGO_MANIFEST_DIR/../../dist");
    let laid_out = tempfile::tempdir()?;
    APP.extract(laid_out.path())?;
    Ok(Some(App { folder: laid_out.path().to_owned(), _laid_out: Some(laid_out) }))
}

#[cfg(not(feature = "embedded"))]
fn inside_the_tool() -> anyhow::Result<Option<App>> {
    Ok(None)
}

/// `app` in the folder of the executable.
fn beside_the_tool() -> Option<PathBuf> {
    let tool = std::env::current_exe().ok()?;
    Some(tool.parent()?.join("app"))
}

/// The first of `places` that holds a built app.
fn first(places: &[PathBuf], tongue: Tongue) -> anyhow::Result<PathBuf> {
    if let Some(found) = places.iter().find(|place| place.join(SHELL).is_file()) {
        return Ok(found.clone());
    }
    let looked: Vec<String> = places.iter().map(|place| place.display().to_string()).collect();
    let looked = looked.join(", ");
    match tongue {
        Tongue::Fr => bail!(
            "l'application construite n'est pas là (cherchée dans : {looked})\n\
             → remettez le dossier `app` à côté de `escale`, comme dans l'archive, ou indiquez-le : --app DOSSIER\n\
             → qui développe la construit par `trunk build --release`"
        ),
        Tongue::En => bail!(
            "the built app is not there (looked in: {looked})\n\
             → put the folder `app` back beside `escale`, as in the archive, or name it: --app DIR\n\
             → a developer builds it by `trunk build --release`"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_place_that_holds_an_app_is_taken() -> anyhow::Result<()> {
        let folder = tempfile::tempdir()?;
        let [empty, app, later] = ["empty", "app", "later"].map(|name| folder.path().join(name));
        for place in [&app, &later] {
            std::fs::create_dir(place)?;
            std::fs::write(place.join(SHELL), "")?;
        }
        assert_eq!(first(&[empty.clone(), app.clone(), later], Tongue::En)?, app);
        let nowhere = first(&[empty], Tongue::En).map_err(|error| error.to_string());
        assert!(nowhere.is_err_and(|sentence| sentence.contains("--app DIR")));
        Ok(())
    }
}
