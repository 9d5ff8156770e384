//! A case: a name and what is done.

use super::visit::Bench;
use futures_util::future::{BoxFuture, FutureExt as _};

/// What a case does with its bench.
type Act = Box<dyn FnOnce(Bench) -> BoxFuture<'static, ()> + Send>;

/// One case; it fails by panicking.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) act: Act,
}

impl Case {
    /// A case called `name`.
    pub(crate) fn new<F>(
        name: impl Into<String>,
        act: impl FnOnce(Bench) -> F + Send + 'static,
    ) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        Self { name: name.into(), act: Box::new(|bench| act(bench).boxed()) }
    }
}
