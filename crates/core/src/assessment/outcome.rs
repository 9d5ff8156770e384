//! What a run ends in: a band, what was described, and the needs that help answers.

use super::{Answer, Band, Run};
use crate::pack::{Assessment, Flag, Need, Urgency};

/// The outcome of a run. Holds no number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Which words are said.
    pub band: Band,
    /// Places of the items whose answer carried a sign or a flag: what the visitor described.
    pub described: Vec<usize>,
    /// Needs of the flags, most pressing first, each once; then [`Need::Talk`], since somebody
    /// who listens is never wrong.
    pub needs: Vec<Need>,
    /// The emergency numbers come first.
    pub danger: bool,
}

impl Outcome {
    /// The outcome of a run, at whatever point it stands.
    #[must_use]
    pub fn of(run: &Run, assessment: &Assessment) -> Self {
        let flags: Vec<Flag> =
            run.chosen(assessment).filter_map(|(_, choice)| choice.flagged()).collect();
        let flagged = |urgency, need| flags.contains(&Flag { urgency, need });
        let mut needs: Vec<Need> = Vec::new();
        for urgency in [Urgency::Now, Urgency::Soon] {
            let of_this_urgency = Need::ALL.into_iter().filter(|need| flagged(urgency, *need));
            for need in of_this_urgency {
                if !needs.contains(&need) {
                    needs.push(need);
                }
            }
        }
        if !needs.contains(&Need::Talk) {
            needs.push(Need::Talk);
        }
        Self {
            band: Band::of(run, assessment),
            described: run
                .chosen(assessment)
                .filter(|(_, choice)| choice.flag.is_some() || choice.weight.is_some())
                .map(|(at, _)| at)
                .collect(),
            danger: flagged(Urgency::Now, Need::Danger) || safety_is_open(run, assessment),
            needs,
        }
    }
}

/// The safety question was due and was passed, or left open by stopping.
fn safety_is_open(run: &Run, assessment: &Assessment) -> bool {
    let mut items = assessment.items.iter().enumerate();
    items.any(|(at, item)| {
        item.safety && run.asks(assessment, at) && !matches!(run.answer(at), Some(Answer::Chose(_)))
    })
}
