//! A case: a name, where it runs, and what is done.

use super::engine::Engine;
use super::visit::Bench;
use futures_util::future::{BoxFuture, FutureExt as _};

/// What a case does with its bench.
type Act = Box<dyn FnOnce(Bench) -> BoxFuture<'static, ()> + Send>;

/// In which engines a case runs.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Scope {
    /// In each: what it watches is the engine's doing as much as ours.
    Everywhere,
    /// In the first: pictures, measures and colours are held against what that one draws.
    Looks,
    /// In those that keep a site for want of network while they are driven.
    Kept,
    /// In the first: what it watches is the server's doing, the studio's, or the app's alone; or
    /// the same engine's doing is watched by another case.
    Once,
}

/// One case; it fails by panicking.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) act: Act,
    scope: Scope,
}

impl Case {
    /// A case called `name`, for each engine.
    pub(crate) fn new<F>(
        name: impl Into<String>,
        act: impl FnOnce(Bench) -> F + Send + 'static,
    ) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        Self {
            name: name.into(),
            act: Box::new(|bench| act(bench).boxed()),
            scope: Scope::Everywhere,
        }
    }

    /// A case called `name` that looks at what is drawn.
    pub(crate) fn looks<F>(
        name: impl Into<String>,
        act: impl FnOnce(Bench) -> F + Send + 'static,
    ) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        Self { scope: Scope::Looks, ..Self::new(name, act) }
    }

    /// A case called `name` that needs some browser, whichever.
    pub(crate) fn once<F>(
        name: impl Into<String>,
        act: impl FnOnce(Bench) -> F + Send + 'static,
    ) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        Self { scope: Scope::Once, ..Self::new(name, act) }
    }

    /// A case called `name` of a site that is kept for want of network.
    pub(crate) fn kept<F>(
        name: impl Into<String>,
        act: impl FnOnce(Bench) -> F + Send + 'static,
    ) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        Self { scope: Scope::Kept, ..Self::new(name, act) }
    }

    /// The same in each engine, or else in the first only.
    pub(crate) fn everywhere_if(self, everywhere: bool) -> Self {
        if everywhere { self } else { Self { scope: Scope::Once, ..self } }
    }

    /// Whether it runs in `engine`.
    pub(crate) fn runs_in(&self, engine: &Engine) -> bool {
        match self.scope {
            Scope::Everywhere => true,
            Scope::Kept => engine.keeps,
            Scope::Looks | Scope::Once => engine.first,
        }
    }
}
