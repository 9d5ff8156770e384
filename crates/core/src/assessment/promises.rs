//! What an assessment promises, as properties over any assessment and any way of answering.

use super::{Answer, Band, Outcome, Run, Step};
use crate::pack::{AskIf, Assessment, Audience, Choice, Code, Item, Need, Urgency, Weight};
use proptest::prelude::*;

/// What a visitor may do.
#[derive(Clone, Debug)]
enum Act {
    Choose(usize),
    Skip,
    Back,
}

fn choice() -> impl Strategy<Value = Choice> {
    let weight = prop_oneof![
        3 => Just(None), 2 => Just(Some(Weight::Sign)), 1 => Just(Some(Weight::Strong)),
    ];
    let flag = prop_oneof![
        6 => Just(None), 1 => Just(Some(Urgency::Soon)), 1 => Just(Some(Urgency::Now)),
    ];
    let need = proptest::option::of(proptest::sample::select(Need::ALL.to_vec()));
    (weight, flag, need, proptest::bool::weighted(0.2)).prop_map(|(weight, flag, need, unsure)| {
        Choice { id: String::new(), weight, flag, need, unsure }
    })
}

fn item() -> impl Strategy<Value = Item> {
    let ask_if = prop_oneof![
        4 => Just(None), 1 => Just(Some(AskIf::Flag)), 1 => Just(Some(AskIf::Sign)),
    ];
    let options = proptest::collection::vec(choice(), 2..=4);
    (options, ask_if, proptest::bool::weighted(0.1)).prop_map(|(mut options, ask_if, safety)| {
        for (at, option) in options.iter_mut().enumerate() {
            option.id = format!("o{at}");
        }
        Item { id: String::new(), scale: None, options, ask_if, safety }
    })
}

fn assessment() -> impl Strategy<Value = Assessment> {
    proptest::collection::vec(item(), 1..12).prop_map(|mut items| {
        for (at, item) in items.iter_mut().enumerate() {
            item.id = format!("i{at}");
        }
        Assessment {
            id: "any".to_owned(),
            code: Code::parse("v3").unwrap_or_else(|fault| panic!("{fault}")),
            audience: vec![Audience::Young],
            art: None,
            items,
            worrying: Vec::new(),
        }
    })
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        5 => (0usize..4).prop_map(Act::Choose), 2 => Just(Act::Skip), 2 => Just(Act::Back),
    ];
    proptest::collection::vec(act, 0..40)
}

/// Answers as `acts` say, then passes whatever is left; fails if the run doesn't end.
fn go_through(assessment: &Assessment, acts: &[Act]) -> Run {
    let mut run = Run::new(assessment);
    for act in acts {
        match (act, run.step()) {
            (Act::Back, _) => run.back(assessment),
            (Act::Choose(option), Step::Item(at)) => {
                let options = assessment.items[at].options.len();
                run.choose(Answer::Chose(option % options));
                run.next(assessment);
            }
            (Act::Skip, Step::Item(_)) => {
                run.choose(Answer::Skipped);
                run.next(assessment);
            }
            _ => run.next(assessment),
        }
    }
    for _ in 0..2 * assessment.items.len() + 2 {
        run.next(assessment);
    }
    assert_eq!(run.step(), Step::Outcome, "no way of answering ends in a dead end");
    run
}

proptest! {
    /// An answer flagged `now` is urgent and one flagged `soon` at least worrying, whatever
    /// the rest says and even if its item is no longer asked.
    #[test]
    fn a_flag_is_never_outweighed(assessment in assessment(), acts in acts()) {
        let run = go_through(&assessment, &acts);
        let band = Band::of(&run, &assessment);
        let chosen = |urgency| run.chosen(&assessment).any(|(_, c)| c.flag == Some(urgency));
        if chosen(Urgency::Now) {
            prop_assert_eq!(band, Band::Urgent);
        } else if chosen(Urgency::Soon) {
            prop_assert_eq!(band, Band::Worrying);
        }
    }

    /// Too few answers are never called few signs.
    #[test]
    fn silence_is_never_reassuring(assessment in assessment(), acts in acts()) {
        let run = go_through(&assessment, &acts);
        let asked = (0..assessment.items.len()).filter(|at| run.asks(&assessment, *at)).count();
        let answered = run.chosen(&assessment)
            .filter(|(at, c)| !c.unsure && run.asks(&assessment, *at)).count();
        if answered * 100 < asked * 60 {
            prop_assert_ne!(Band::of(&run, &assessment), Band::FewSigns);
        }
    }

    /// Skipping everything leads to help, not to a verdict.
    #[test]
    fn skipping_everything_leads_to_help(assessment in assessment()) {
        let run = go_through(&assessment, &vec![Act::Skip; assessment.items.len()]);
        let outcome = Outcome::of(&run, &assessment);
        let nothing_was_asked = !(0..assessment.items.len()).any(|at| run.asks(&assessment, at));
        if !nothing_was_asked {
            prop_assert_eq!(outcome.band, Band::TooFew);
        }
        prop_assert_eq!(outcome.needs, vec![Need::Talk]);
        prop_assert!(outcome.described.is_empty());
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

    /// After overwriting, nothing of the answers is left.
    #[test]
    fn overwriting_forgets(assessment in assessment(), acts in acts()) {
        let mut run = go_through(&assessment, &acts);
        run.overwrite();
        prop_assert_eq!(run, Run::new(&assessment));
    }
}

#[test]
fn a_carried_answer_that_wants_help_now_pauses_at_once() {
    let choice = |id: &str, flag| Choice {
        id: id.to_owned(),
        weight: None,
        flag,
        need: None,
        unsure: false,
    };
    let item = |id: &str| Item {
        id: id.to_owned(),
        scale: None,
        options: vec![choice("no", None), choice("yes", Some(Urgency::Now))],
        ask_if: None,
        safety: false,
    };
    let assessment = Assessment {
        id: "any".to_owned(),
        code: Code::parse("v3").unwrap_or_else(|fault| panic!("{fault}")),
        audience: vec![Audience::Young],
        art: None,
        items: vec![item("a"), item("b"), item("c")],
        worrying: Vec::new(),
    };
    let mut run = Run::resume(&assessment, [("b", "yes")]);
    assert_eq!(run.step(), Step::Pause(1));
    run.next(&assessment);
    assert_eq!(run.step(), Step::Item(0), "items left open before it are asked after the pause");
    run.choose(Answer::Chose(0));
    run.next(&assessment);
    assert_eq!(run.step(), Step::Item(2));
}
