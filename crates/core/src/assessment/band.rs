//! Which band a run's answers belong to: words follow from it, never a number.

use super::Run;
use crate::pack::{Assessment, Raises, Urgency, Weight};

/// A range of answers with one meaning, from the least to the most pressing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Little was described. Never said to be fine.
    FewSigns,
    /// Too little was answered to say anything.
    TooFew,
    /// Some of it is not all right.
    Mixed,
    /// Worth talking about soon.
    Worrying,
    /// Help is wanted now.
    Urgent,
}

impl Band {
    /// As in message ids: `few-signs`, `too-few`, `mixed`, `worrying`, `urgent`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::FewSigns => "few-signs",
            Self::TooFew => "too-few",
            Self::Mixed => "mixed",
            Self::Worrying => "worrying",
            Self::Urgent => "urgent",
        }
    }

    /// All bands, as their words are checked.
    pub const ALL: [Self; 5] =
        [Self::FewSigns, Self::TooFew, Self::Mixed, Self::Worrying, Self::Urgent];

    /// The band of a run; the first rule that holds decides.
    #[must_use]
    pub fn of(run: &Run, assessment: &Assessment) -> Self {
        let flags =
            |urgency| run.chosen(assessment).any(|(_, choice)| choice.flag == Some(urgency));
        let signs = with_weight(run, assessment, Weight::Sign, |_| true);
        let strong = with_weight(run, assessment, Weight::Strong, |_| true);
        let mixed = strong >= 1 || signs >= 2;
        let raised = run.chosen(assessment).filter_map(|(_, choice)| choice.raises).max();
        if flags(Urgency::Now) {
            Self::Urgent
        } else if flags(Urgency::Soon)
            || own_rule_holds(run, assessment)
            || (mixed && raised.is_some())
        {
            Self::Worrying
        } else if mixed || (signs >= 1 && raised == Some(Raises::AnySign)) {
            Self::Mixed
        } else if !enough_answered(run, assessment) {
            Self::TooFew
        } else {
            Self::FewSigns
        }
    }
}

fn own_rule_holds(run: &Run, assessment: &Assessment) -> bool {
    assessment.worrying.iter().any(|rule| {
        let counts = |id: &str| rule.of.iter().any(|of| of == id);
        with_weight(run, assessment, rule.weight, counts) >= rule.at_least
    })
}

/// How many chosen options of the items named by `of` carry this weight or more; those of one
/// group are one.
fn with_weight(
    run: &Run,
    assessment: &Assessment,
    weight: Weight,
    of: impl Fn(&str) -> bool,
) -> usize {
    let mut groups: Vec<&str> = Vec::new();
    run.chosen(assessment)
        .filter(|(_, choice)| choice.weight >= Some(weight))
        .filter_map(|(at, _)| assessment.items.get(at).filter(|item| of(&item.id)))
        .filter(|item| match item.group.as_deref() {
            Some(group) if groups.contains(&group) => false,
            Some(group) => {
                groups.push(group);
                true
            }
            None => true,
        })
        .count()
}

/// At least 60 % of the items asked are answered; "I don't know" and a skip are not answers.
fn enough_answered(run: &Run, assessment: &Assessment) -> bool {
    let asked = (0..assessment.items.len()).filter(|at| run.asks(assessment, *at)).count();
    let answered = run
        .chosen(assessment)
        .filter(|(at, choice)| !choice.unsure && run.asks(assessment, *at))
        .count();
    answered * 5 >= asked * 3
}
