//! The browsers of the whole-site tests, and the face they draw with: found, installed on
//! Debian-like systems, or named.

use anyhow::{Result, bail};

use crate::context::{Context, run};
use crate::tools::{self, Tool};

/// A browser with its WebDriver; another browser is another row.
struct Browser {
    name: &'static str,
    programs: &'static [&'static str],
    /// What most readers' phones draw with: where no face of the site's list is installed, words
    /// are as wide as the machine's own face makes them. Only who looks needs it.
    face: Option<&'static str>,
    /// Debian's names.
    packages: &'static [&'static str],
    /// Its driver, where Debian has none.
    driver: Option<&'static Tool>,
}

const BROWSERS: &[Browser] = &[
    Browser {
        name: "Chromium",
        programs: &["chromium", "chromedriver"],
        face: Some("Roboto"),
        packages: &["chromium", "chromium-driver", "fontconfig", "fonts-roboto-unhinted"],
        driver: None,
    },
    Browser {
        name: "Firefox",
        programs: &["firefox"],
        face: None,
        packages: &["firefox-esr"],
        driver: Some(&tools::GECKODRIVER),
    },
    // Its own small browser comes with the library that the driver needs.
    Browser {
        name: "WebKit",
        programs: &["WebKitWebDriver", "Xvfb"],
        face: None,
        packages: &["webkit2gtk-driver", "xvfb"],
        driver: None,
    },
];

/// Makes sure that every browser is there, installing what is missing.
pub(crate) fn provide(context: &Context) -> Result<()> {
    let mut packages = Vec::new();
    for browser in BROWSERS {
        let missing = missing(context, browser);
        if missing.is_empty() {
            println!("   {}: found", browser.name);
        } else {
            println!("   {}: {} not found", browser.name, missing.join(" and "));
            packages.extend_from_slice(browser.packages);
        }
    }
    if !packages.is_empty() {
        install(context, &packages)?;
        for browser in BROWSERS {
            let missing = missing(context, browser);
            if !missing.is_empty() {
                bail!(
                    "{} was installed, yet {} cannot be found",
                    browser.name,
                    missing.join(" and ")
                );
            }
            println!("   {}: installed", browser.name);
        }
    }
    BROWSERS
        .iter()
        .filter_map(|browser| browser.driver)
        .try_for_each(|tool| tools::provide(context, tool))
}

fn missing(context: &Context, browser: &Browser) -> Vec<&'static str> {
    let programs = browser.programs.iter().copied();
    let face = browser.face.filter(|wanted| {
        let found = context.ask(&format!("fc-match --format=%{{family}} {wanted}"));
        found.as_deref() != Some(*wanted)
    });
    let programs = programs.filter(|program| context.find(program).is_none());
    programs.chain(face).collect()
}

fn install(context: &Context, packages: &[&str]) -> Result<()> {
    let update = "apt-get update";
    let install = format!("apt-get install -y --no-install-recommends {}", packages.join(" "));
    if context.find("apt-get").is_none() {
        bail!(
            "install {} by this system's own means (Debian's names) and come again",
            packages.join(" and ")
        );
    }
    let Some(rights) = root_rights(context) else {
        bail!("installing needs root's rights; type: sudo {update} && sudo {install}");
    };
    println!("   installing {}, some minutes, once", packages.join(" and "));
    for command in [update, install.as_str()] {
        run(
            &mut context.command(&format!("{rights} env DEBIAN_FRONTEND=noninteractive {command}"))
        )?;
    }
    Ok(())
}

/// What stands before a command that root must run: nothing for root itself.
fn root_rights(context: &Context) -> Option<&'static str> {
    if context.ask("id -u").as_deref() == Some("0") {
        return Some("");
    }
    context.ask("sudo -n true").map(|_| "sudo -n")
}
