//! What is kept of one visit, in memory only, until it is erased.

use escale_core::assessment::Run;
use escale_core::help::Way;
use escale_core::pack::{Assessment, Need};
use std::collections::BTreeMap;

/// Why help shows what it shows first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Because {
    /// A topic was read.
    Read,
    /// An assessment was answered.
    Answered,
    /// The reader chose.
    Picked,
}

impl Because {
    /// The message that says so.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Read => "for-read",
            Self::Answered => "for-answered",
            Self::Picked => "for-picked",
        }
    }
}

/// Everything of a visit that somebody could find out; all of it is dropped by [`Visit::forget`].
#[derive(Default)]
pub(crate) struct Visit {
    runs: BTreeMap<String, Run>,
    wants: Option<(Because, Vec<Need>)>,
    way: Option<Way>,
    town: Option<String>,
}

impl Visit {
    /// The run of the assessment `id`, once begun.
    pub(crate) fn run(&self, id: &str) -> Option<&Run> {
        self.runs.get(id)
    }

    /// Begins or replaces the run of `assessment`.
    pub(crate) fn begin(&mut self, assessment: &Assessment, run: Run) {
        self.runs.insert(assessment.id.clone(), run);
    }

    /// The run of the assessment `id`, to act on.
    pub(crate) fn run_mut(&mut self, id: &str) -> Option<&mut Run> {
        self.runs.get_mut(id)
    }

    /// What help should show first, and why.
    pub(crate) fn wants(&self) -> Option<&(Because, Vec<Need>)> {
        self.wants.as_ref()
    }

    /// Sets what help should show first.
    pub(crate) fn want(&mut self, because: Because, needs: Vec<Need>) {
        self.wants = Some((because, needs));
    }

    /// How the reader would like to reach somebody, if they chose.
    pub(crate) fn way(&self) -> Option<Way> {
        self.way
    }

    /// Sets how the reader would like to reach somebody.
    pub(crate) fn wish(&mut self, way: Option<Way>) {
        self.way = way;
    }

    /// The town the reader picked.
    pub(crate) fn town(&self) -> Option<&String> {
        self.town.as_ref()
    }

    /// Sets the town, or takes it back.
    pub(crate) fn pick_town(&mut self, town: Option<String>) {
        self.town = town;
    }

    /// Back to everything in the pack's order.
    pub(crate) fn want_nothing(&mut self) {
        self.wants = None;
    }

    /// Overwrites what was answered, then drops what was read.
    pub(crate) fn forget(&mut self) {
        self.runs.values_mut().for_each(Run::overwrite);
        if let Some((_, needs)) = &mut self.wants {
            needs.fill(Need::Talk);
        }
        self.wants = None;
        self.way = None;
        self.town = None;
    }
}
