//! `escale serve --watch`: the last good site, rebuilt when the pack changes.
//!
//! The pack is looked at a few times a second rather than listened to: editors replace files,
//! folders lie on network drives, and a pack is some hundred files.

mod answers;
mod faults;
mod look;
mod site;

pub use answers::router;
pub use faults::Shown;

use super::listen;
use crate::tongue::Tongue;
use crate::{check, fault};
use jiff::civil::Date;
use look::Look;
use site::Site;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

/// Between two looks. A change is built once two looks have seen the same.
const PAUSE: Duration = Duration::from_millis(150);

/// What is watched.
pub struct Watch {
    /// The pack's folder.
    pub pack: PathBuf,
    /// The built app's.
    pub app: PathBuf,
    /// The day to reckon from.
    pub today: Date,
    /// The language of the faults.
    pub tongue: Tongue,
}

/// What there is to show: replaced as a whole with each change.
struct State {
    /// Changes with each rebuild.
    mark: u64,
    site: Arc<Site>,
    faults: Vec<Shown>,
}

/// A watched pack, as the server sees it.
pub struct Watched {
    watch: Watch,
    state: tokio::sync::watch::Sender<Arc<State>>,
}

impl Watched {
    /// Builds the pack and begins to watch it, until the last who holds it lets go.
    ///
    /// # Errors
    /// If nothing can be written.
    pub fn start(watch: Watch) -> anyhow::Result<Arc<Self>> {
        let seen = Look::at(&watch.pack);
        let waiting = Arc::new(Site::waiting(watch.tongue)?);
        // A page that waited for another process must not take its marks for ours.
        let first = std::time::UNIX_EPOCH.elapsed().map_or(0, |time| time.as_secs());
        let nothing = Arc::new(State { mark: first, site: waiting, faults: Vec::new() });
        let (state, _) = tokio::sync::watch::channel(nothing);
        let watched = Arc::new(Self { watch, state });
        watched.rebuild();
        let held = Arc::downgrade(&watched);
        std::thread::spawn(move || follow(&held, seen));
        Ok(watched)
    }

    /// Reads the pack anew; the site is replaced only if the pack has no error.
    fn rebuild(&self) {
        let started = Instant::now();
        let Watch { pack, app, today, tongue } = &self.watch;
        let before = Arc::clone(&self.state.borrow());
        let (source, faults) = check::read_and_check(pack, *today);
        let mut shown = faults::all(pack, &faults, *tongue);
        let good = source.filter(|_| !fault::stops_the_build(&faults));
        let mark = before.mark + 1;
        let site = good.map(|source| Site::build(&source, *today, app, mark));
        let site = match site {
            Some(Ok(site)) => Arc::new(site),
            Some(Err(error)) => {
                shown.push(Shown::of_building(&error));
                Arc::clone(&before.site)
            }
            None => Arc::clone(&before.site),
        };
        for fault in &mut shown {
            fault.find_place(site.pack.as_ref());
        }
        say(&shown, site.number == mark, started, *tongue);
        self.state.send_replace(Arc::new(State { mark, site, faults: shown }));
    }

    fn state(&self) -> Arc<State> {
        Arc::clone(&self.state.borrow())
    }
}

/// Looks again and again; `seen` is what the site was built from.
fn follow(held: &Weak<Watched>, mut seen: Look) {
    let mut last = seen.clone();
    while let Some(watched) = held.upgrade() {
        let now = Look::at(&watched.watch.pack);
        if now != seen && now == last {
            seen = now.clone();
            // Whatever a pack does to the renderer, the next change is looked at.
            let _ = catch_unwind(AssertUnwindSafe(|| watched.rebuild()));
        }
        last = now;
        drop(watched);
        std::thread::sleep(PAUSE);
    }
}

/// On the terminal: each error in a line, or that the site is new.
fn say(faults: &[Shown], built: bool, started: Instant, tongue: Tongue) {
    let errors = faults.iter().filter(|fault| fault.is_error);
    errors.clone().for_each(|fault| println!("✗ {}  {}", fault.place, fault.what));
    let warnings = faults.len() - errors.count();
    let time = started.elapsed().as_millis();
    match (built, tongue) {
        (true, Tongue::Fr) => println!("✓ site construit en {time} ms ; à regarder : {warnings}"),
        (true, Tongue::En) => println!("✓ site built in {time} ms; to look at: {warnings}"),
        (false, Tongue::Fr) => println!("  le dernier bon site reste en place"),
        (false, Tongue::En) => println!("  the last good site stays"),
    }
}

/// Serves a watched pack on 127.0.0.1 until it is stopped.
///
/// # Errors
/// If the port is in use, or nothing can be written.
pub fn serve(watch: Watch, port: u16) -> anyhow::Result<()> {
    let tongue = watch.tongue;
    let watched = Watched::start(watch)?;
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let listener = listen(port, tongue).await?;
        // Pages wait for changes, so connections stay open: stopping does not wait for them.
        tokio::select! {
            served = axum::serve(listener, router(watched)) => Ok(served?),
            _ = tokio::signal::ctrl_c() => Ok(()),
        }
    })
}
