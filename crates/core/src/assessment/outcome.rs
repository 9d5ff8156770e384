//! What a run ends in: a band, what was described, and the needs that help answers.

use super::{Answer, Band, Run};
use crate::pack::{Assessment, Flag, Item, Need, Urgency};

/// The outcome of a run. Holds no number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Which words are said.
    pub band: Band,
    /// Places of the items whose answer carried a sign or a flag: what the visitor described.
    pub described: Vec<usize>,
    /// Places of the items whose answer adds a sentence.
    pub adds: Vec<usize>,
    /// Topics that answers lead to, by slug.
    pub topics: Vec<String>,
    /// Needs of the flags, most pressing first, each once; then what stands beside them, and what
    /// was passed and is still worth help; then the need of who reads, since somebody who listens
    /// is never wrong.
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
        let beside = run.chosen(assessment).filter_map(|(_, choice)| choice.beside);
        let skipped = passed(run, assessment).filter_map(|item| item.if_skipped);
        let of_readers = assessment.audience.iter().map(|reader| reader.need());
        for need in beside.chain(skipped).chain(of_readers) {
            if !needs.contains(&need) {
                needs.push(need);
            }
        }
        let adding = run.chosen(assessment).filter(|(_, choice)| choice.adds);
        let topics = run.chosen(assessment).filter_map(|(_, choice)| choice.topic.clone());
        Self {
            adds: adding.map(|(at, _)| at).collect(),
            topics: topics.collect(),
            band: Band::of(run, assessment),
            described: run
                .chosen(assessment)
                .filter(|(_, choice)| choice.flag.is_some() || choice.weight.is_some())
                .map(|(at, _)| at)
                .collect(),
            danger: flagged(Urgency::Now, Need::Danger)
                || passed(run, assessment).any(|item| item.safety),
            needs,
        }
    }
}

/// The items that were due and were passed, or left open by stopping.
fn passed<'a>(run: &'a Run, assessment: &'a Assessment) -> impl Iterator<Item = &'a Item> {
    let items = assessment.items.iter().enumerate();
    let open = |at: usize| !matches!(run.answer(at), Some(Answer::Chose(_)));
    items.filter(move |(at, _)| run.asks(assessment, *at) && open(*at)).map(|(_, item)| item)
}
