//! The way through an assessment: what is asked when, what is kept, where it pauses.

use super::any::{acts, any_assessment, any_item, assessment, ways, within};
use super::{go_through, walk};
use crate::assessment::{Answer, Outcome, Run, Step};
use crate::pack::{AskIf, Assessment, Choice, Item, Urgency};
use proptest::prelude::*;

proptest! {
    /// Nobody is asked what their answers leave out, and whatever is asked gets its turn.
    #[test]
    fn only_what_is_asked_gets_its_turn(
        assessment in assessment(), options in proptest::collection::vec(0usize..4, 12),
    ) {
        let mut run = Run::new(&assessment);
        let mut turns = Vec::new();
        while run.step() != Step::Outcome {
            if let Step::Item(at) = run.step() {
                run.choose(Answer::Chose(options[at] % assessment.items[at].options.len()));
                turns.push(at);
            }
            run.next(&assessment);
        }
        // The first item is shown before anything is asked.
        let (mut sign, mut flag, mut asked) = (false, false, Vec::new());
        for (at, item) in assessment.items.iter().enumerate() {
            let due = match item.ask_if {
                None => true,
                Some(AskIf::Flag) => flag,
                Some(AskIf::Sign) => sign || flag,
            };
            if at == 0 || due {
                asked.push(at);
                let choice = &item.options[options[at] % item.options.len()];
                flag |= choice.flag.is_some();
                sign |= choice.weight.is_some();
            }
        }
        prop_assert_eq!(turns, asked);
    }

    /// An answer is kept whatever comes after it, even when its item is no longer asked.
    #[test]
    fn an_answer_is_kept(assessment in assessment(), acts in acts()) {
        let run = go_through(&assessment, &acts);
        let given = (0..assessment.items.len())
            .filter_map(|at| match run.answer(at)? {
                Answer::Chose(option) => Some((at, &assessment.items[at].options[option])),
                Answer::Skipped => None,
            });
        prop_assert!(run.chosen(&assessment).eq(given));
    }

    /// Going back and forth ends where answering once ends, over all answers kept.
    #[test]
    fn the_way_does_not_matter(assessment in assessment(), acts in acts()) {
        let run = go_through(&assessment, &acts);
        let kept: Vec<(String, String)> = (0..assessment.items.len())
            .filter_map(|at| {
                let item = &assessment.items[at];
                match run.answer(at)? {
                    Answer::Chose(o) => Some((item.id.clone(), item.options[o].id.clone())),
                    Answer::Skipped => Some((item.id.clone(), "skip".to_owned())),
                }
            })
            .collect();
        let pairs = kept.iter().map(|(item, option)| (item.as_str(), option.as_str()));
        let again = Run::resume(&assessment, pairs);
        prop_assert_eq!(Outcome::of(&again, &assessment), Outcome::of(&run, &assessment));
    }

    /// A run pauses once, and a carried answer that wants help now pauses at once.
    #[test]
    fn it_pauses_once(assessment in assessment(), options in proptest::collection::vec(0usize..4, 12)) {
        let mut run = Run::new(&assessment);
        let mut pauses = 0;
        let mut options = options.into_iter();
        while run.step() != Step::Outcome {
            match run.step() {
                Step::Item(at) => {
                    let option = options.next().unwrap_or(0) % assessment.items[at].options.len();
                    run.choose(Answer::Chose(option));
                }
                _ => pauses += 1,
            }
            run.next(&assessment);
        }
        let now = run.chosen(&assessment).any(|(_, c)| c.flag == Some(Urgency::Now));
        prop_assert_eq!(pauses, usize::from(now));
    }

    /// Back leads to the last item asked before, where the answer still stands; from the outcome
    /// too. At the first item it stays.
    #[test]
    fn back_leads_to_the_item_before(assessment in assessment(), acts in acts(), stop in any::<bool>()) {
        let mut run = walk(&assessment, &acts);
        if stop {
            run.stop();
            prop_assert_eq!(run.step(), Step::Outcome);
        }
        let reached = match run.step() {
            Step::Item(at) => at,
            Step::Pause(at) | Step::Told(at) => at + 1,
            Step::Outcome => assessment.items.len(),
        };
        let before = (0..reached).rev().find(|at| run.asks(&assessment, *at));
        let (kept, stood) = (run.clone(), run.step());
        run.back(&assessment);
        prop_assert_eq!(run.step(), before.map_or(stood, Step::Item));
        for at in 0..assessment.items.len() {
            prop_assert_eq!(run.answer(at), kept.answer(at));
        }
    }

    /// What is chosen is the answer to the item being asked, and to no other.
    #[test]
    fn choosing_answers_the_item_asked(assessment in assessment(), acts in acts(), option in 0usize..4) {
        let mut run = walk(&assessment, &acts);
        let before = run.clone();
        let answer = Answer::Chose(option);
        run.choose(answer);
        for at in 0..assessment.items.len() {
            let here = run.step() == Step::Item(at);
            prop_assert_eq!(run.answer(at), if here { Some(answer) } else { before.answer(at) });
        }
    }

    /// The plain sheet's ticks are taken over as they are; what it left open is asked, in order.
    #[test]
    fn what_was_ticked_is_carried_over(assessment in assessment(), ways in ways()) {
        let ticked = within(&assessment, &ways);
        let pairs = assessment.items.iter().zip(&ticked).filter_map(|(item, option)| {
            Some((item.id.as_str(), item.options[(*option)?].id.as_str()))
        });
        let run = Run::resume(&assessment, pairs);
        for (at, option) in ticked.iter().enumerate() {
            prop_assert_eq!(run.answer(at), option.map(Answer::Chose));
        }
        let now = |at: &usize| {
            let choice = ticked[*at].map(|option| &assessment.items[*at].options[option]);
            choice.is_some_and(|choice| choice.flag == Some(Urgency::Now))
        };
        let all = 0..assessment.items.len();
        let open = |at: &usize| ticked[*at].is_none() && run.asks(&assessment, *at);
        let step = match (all.clone().find(now), all.clone().find(open)) {
            (Some(at), _) => Step::Pause(at),
            (None, Some(at)) => Step::Item(at),
            (None, None) => Step::Outcome,
        };
        prop_assert_eq!(run.step(), step);
    }
}

#[test]
fn a_carried_answer_that_wants_help_now_pauses_at_once() {
    let choice = |id: &str, flag| Choice { id: id.to_owned(), flag, ..Choice::default() };
    let item = |id: &str| Item {
        id: id.to_owned(),
        options: vec![choice("no", None), choice("yes", Some(Urgency::Now))],
        ..any_item()
    };
    let items = vec![item("a"), item("b"), item("c")];
    let assessment = Assessment { items, ..any_assessment() };
    let mut run = Run::resume(&assessment, [("b", "yes")]);
    assert_eq!(run.step(), Step::Pause(1));
    run.next(&assessment);
    assert_eq!(run.step(), Step::Item(0), "items left open before it are asked after the pause");
    run.choose(Answer::Chose(0));
    run.next(&assessment);
    assert_eq!(run.step(), Step::Item(2));
}

/// What an item's own answer says is no reason to ask it.
#[test]
fn an_item_is_not_asked_for_its_own_answer() {
    let yes = Choice { id: "yes".to_owned(), flag: Some(Urgency::Soon), ..Choice::default() };
    let no = Choice { id: "no".to_owned(), ..Choice::default() };
    let item = |id: &str, ask_if| Item {
        id: id.to_owned(),
        options: vec![no.clone(), yes.clone()],
        ask_if,
        ..any_item()
    };
    let items = vec![item("a", None), item("b", Some(AskIf::Flag))];
    let assessment = Assessment { items, ..any_assessment() };
    let run = Run::resume(&assessment, [("a", "no"), ("b", "yes")]);
    assert!(!run.asks(&assessment, 1));
    assert_eq!(run.chosen(&assessment).count(), 2, "and yet it is kept");
}

/// A statement is told to be true or false once it was answered, and not when it was passed.
#[test]
fn a_statement_is_told_after_an_answer() {
    let options = vec![Choice { id: "true".to_owned(), ..Choice::default() }];
    let answer = Some("true".to_owned());
    let item = Item { id: "a".to_owned(), options, answer, ..any_item() };
    let assessment = Assessment { items: vec![item], ..any_assessment() };
    let after = |answer| {
        let mut run = Run::new(&assessment);
        run.choose(answer);
        run.next(&assessment);
        run.step()
    };
    assert_eq!(after(Answer::Chose(0)), Step::Told(0));
    assert_eq!(after(Answer::Skipped), Step::Outcome);
}
