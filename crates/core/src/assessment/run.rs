//! One visitor going once through one assessment; lives in memory only.

use crate::pack::{AskIf, Assessment, Choice, Urgency};

/// What a visitor did with one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Chose the option at this place.
    Chose(usize),
    /// Preferred not to answer.
    Skipped,
}

/// Where a run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Asks the item at this place.
    Item(usize),
    /// Tells whether the statement at this place is true, once it was answered.
    Told(usize),
    /// Pauses after the item at this place, whose answer leads to help at once.
    Pause(usize),
    /// Shows the outcome.
    Outcome,
}

/// A run: the answers so far and where it stands. Dropping it is forgetting it; whoever wants
/// the memory overwritten calls [`Run::overwrite`] first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    answers: Vec<Option<Answer>>,
    step: Step,
    paused_before: bool,
}

impl Run {
    /// A run at its first item.
    #[must_use]
    pub fn new(assessment: &Assessment) -> Self {
        Self {
            answers: vec![None; assessment.items.len()],
            step: Step::Item(0),
            paused_before: false,
        }
    }

    /// A run that takes over what was ticked on the plain sheet, as pairs of item and option
    /// ids; an option id that the item doesn't have is a skip. It stands at the first item
    /// without an answer, or pauses at once if an answer wants help now.
    #[must_use]
    pub fn resume<'a>(
        assessment: &Assessment,
        ticked: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Self {
        let mut run = Self::new(assessment);
        for (item_id, option_id) in ticked {
            let Some(at) = assessment.items.iter().position(|i| i.id == item_id) else {
                continue;
            };
            let chosen = assessment
                .items
                .get(at)
                .and_then(|item| item.options.iter().position(|o| o.id == option_id));
            run.record(at, chosen.map_or(Answer::Skipped, Answer::Chose));
        }
        let urgent = (0..assessment.items.len()).find(|at| run.wants_help_now(assessment, *at));
        let open = |at: &usize| run.asks(assessment, *at) && run.answer(*at).is_none();
        run.step = match (urgent, (0..assessment.items.len()).find(open)) {
            (Some(at), _) => Step::Pause(at),
            (None, Some(at)) => Step::Item(at),
            (None, None) => Step::Outcome,
        };
        run.paused_before = urgent.is_some();
        run
    }

    /// Where the run stands.
    #[must_use]
    pub fn step(&self) -> Step {
        self.step
    }

    /// What was done with the item at this place.
    #[must_use]
    pub fn answer(&self, at: usize) -> Option<Answer> {
        self.answers.get(at).copied().flatten()
    }

    /// Records an answer to the item being asked, without moving on: what arrow keys do.
    pub fn choose(&mut self, answer: Answer) {
        if let Step::Item(at) = self.step {
            self.record(at, answer);
        }
    }

    /// Moves on: to the single pause if the answer wants help now, to the next item that is
    /// asked and still open, or to the outcome. An item left without an answer counts as skipped.
    pub fn next(&mut self, assessment: &Assessment) {
        match self.step {
            Step::Item(at) => {
                if self.answer(at).is_none() {
                    self.record(at, Answer::Skipped);
                }
                if self.tells(assessment, at) {
                    self.step = Step::Told(at);
                    return;
                }
                if !self.paused_before && self.wants_help_now(assessment, at) {
                    self.paused_before = true;
                    self.step = Step::Pause(at);
                    return;
                }
            }
            Step::Pause(_) | Step::Told(_) => {}
            Step::Outcome => return,
        }
        // Whoever went back to change an answer goes on where they were; whoever ticked here and
        // there on the plain sheet is asked what they left open.
        self.step = (0..self.answers.len())
            .find(|at| self.asks(assessment, *at) && self.answer(*at).is_none())
            .map_or(Step::Outcome, Step::Item);
    }

    /// Goes back to the item asked before this one; at the first it stays.
    pub fn back(&mut self, assessment: &Assessment) {
        let before = match self.step {
            Step::Item(at) => at,
            Step::Pause(at) | Step::Told(at) => at + 1,
            Step::Outcome => assessment.items.len(),
        };
        if let Some(at) = (0..before).rev().find(|i| self.asks(assessment, *i)) {
            self.step = Step::Item(at);
        }
    }

    /// Stops here: shows what can be said with the answers given so far.
    pub fn stop(&mut self) {
        self.step = Step::Outcome;
    }

    /// Whether the item at this place is asked, given the answers before it.
    #[must_use]
    pub fn asks(&self, assessment: &Assessment, at: usize) -> bool {
        let Some(item) = assessment.items.get(at) else {
            return false;
        };
        let mut earlier = self.chosen(assessment).filter(|(i, _)| *i < at);
        match item.ask_if {
            None => true,
            Some(AskIf::Flag) => earlier.any(|(_, choice)| choice.flag.is_some()),
            Some(AskIf::Sign) => {
                earlier.any(|(_, choice)| choice.flag.is_some() || choice.weight.is_some())
            }
        }
    }

    /// The options chosen, with the place of their item. An answer is kept even when its item
    /// is no longer asked: what a young person said once is never thrown away.
    pub fn chosen<'a>(
        &'a self,
        assessment: &'a Assessment,
    ) -> impl Iterator<Item = (usize, &'a Choice)> {
        self.answers.iter().enumerate().filter_map(|(at, answer)| match answer {
            Some(Answer::Chose(option)) => {
                Some((at, assessment.items.get(at)?.options.get(*option)?))
            }
            Some(Answer::Skipped) | None => None,
        })
    }

    /// Overwrites every answer in place, so that a picture of the memory holds none.
    pub fn overwrite(&mut self) {
        // `None` alone would leave beneath it which option was chosen.
        self.answers.fill(Some(Answer::Chose(0)));
        std::hint::black_box(&mut self.answers);
        self.answers.fill(None);
        self.step = Step::Item(0);
        self.paused_before = false;
    }

    fn record(&mut self, at: usize, answer: Answer) {
        if let Some(place) = self.answers.get_mut(at) {
            *place = Some(answer);
        }
    }

    fn tells(&self, assessment: &Assessment, at: usize) -> bool {
        let item = assessment.items.get(at);
        let answered = matches!(self.answer(at), Some(Answer::Chose(_)));
        answered && item.is_some_and(|item| item.answer.is_some())
    }

    fn wants_help_now(&self, assessment: &Assessment, at: usize) -> bool {
        self.chosen(assessment).any(|(i, choice)| i == at && choice.flag == Some(Urgency::Now))
    }
}
