//! What an assessment promises, as properties over any assessment and any way of answering.

mod any;
mod way;

use super::{Answer, Band, Outcome, Run, Step};
use crate::pack::{Assessment, Choice, Item, Need, Raises, Urgency, Weight, Worrying};
use any::{Act, acts, answered, any_assessment, any_item, assessment, no_less, ways, within};
use proptest::prelude::*;
use proptest::sample::Index;

/// Answers as `acts` say.
fn walk(assessment: &Assessment, acts: &[Act]) -> Run {
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
    run
}

/// Answers as `acts` say, then passes whatever is left; fails if the run doesn't end.
fn go_through(assessment: &Assessment, acts: &[Act]) -> Run {
    let mut run = walk(assessment, acts);
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
        // Beside what passing itself leads to, somebody who listens.
        let mut expected: Vec<Need> = Vec::new();
        let passed = (0..assessment.items.len()).filter(|at| run.asks(&assessment, *at));
        let passed = passed.filter_map(|at| assessment.items[at].if_skipped);
        for need in passed.chain([Need::Talk]) {
            if !expected.contains(&need) {
                expected.push(need);
            }
        }
        prop_assert_eq!(outcome.needs, expected);
        prop_assert!(outcome.described.is_empty());
    }

    /// What was described is what carried a sign or a flag, and nothing else.
    #[test]
    fn only_signs_are_described(assessment in assessment(), acts in acts()) {
        let run = go_through(&assessment, &acts);
        let outcome = Outcome::of(&run, &assessment);
        for (at, choice) in run.chosen(&assessment) {
            let says = choice.flag.is_some() || choice.weight.is_some();
            prop_assert_eq!(outcome.described.contains(&at), says);
            prop_assert_eq!(outcome.adds.contains(&at), choice.adds);
        }
    }

    /// What wants help now stands before what wants it soon; each need stands once.
    #[test]
    fn the_most_pressing_need_comes_first(assessment in assessment(), acts in acts()) {
        let run = go_through(&assessment, &acts);
        let needs = Outcome::of(&run, &assessment).needs;
        let asked_by = |need: &Need| {
            let flags = run.chosen(&assessment).filter_map(|(_, c)| c.flagged());
            // `Now` is the first of the urgencies.
            flags.filter(|flag| flag.need == *need).map(|flag| flag.urgency).min()
        };
        let rank = |need: &Need| {
            let pressing = Need::ALL.iter().position(|other| other == need);
            asked_by(need).map(|urgency| (urgency, pressing))
        };
        let flagged: Vec<_> = needs.iter().map_while(rank).collect();
        prop_assert!(flagged.is_sorted());
        prop_assert_eq!(flagged.len(), Need::ALL.iter().filter(|n| asked_by(n).is_some()).count());
        let each_once: std::collections::BTreeSet<_> = needs.iter().collect();
        prop_assert_eq!(each_once.len(), needs.len());
    }

    /// Danger is an answer that says so, or the safety question passed when it was due.
    #[test]
    fn silence_about_safety_is_danger(assessment in assessment(), acts in acts()) {
        let run = go_through(&assessment, &acts);
        let said = run.chosen(&assessment).filter_map(|(_, c)| c.flagged())
            .any(|flag| flag.urgency == Urgency::Now && flag.need == Need::Danger);
        let due = (0..assessment.items.len()).filter(|at| run.asks(&assessment, *at));
        let passed = due.filter(|at| run.answer(*at) == Some(Answer::Skipped))
            .any(|at| assessment.items[at].safety);
        prop_assert_eq!(Outcome::of(&run, &assessment).danger, said || passed);
    }

    /// Of the same items, a more worrying option never gives a lower band.
    #[test]
    fn worse_is_never_called_better(
        assessment in assessment(), ways in ways(), at in any::<Index>(), worse in 0usize..4,
    ) {
        let at = at.index(assessment.items.len());
        let options = &assessment.items[at].options;
        let mut answers = within(&assessment, &ways);
        let one = *answers[at].get_or_insert(0);
        let before = answered(&assessment, &answers);
        let other = worse % options.len();
        answers[at] = Some(other);
        let after = answered(&assessment, &answers);
        let counted = |run: &Run| -> Vec<usize> {
            let chosen = run.chosen(&assessment);
            chosen.filter(|(i, c)| !c.unsure && run.asks(&assessment, *i)).map(|(i, _)| i).collect()
        };
        prop_assume!(no_less(&options[other], &options[one]) && counted(&before) == counted(&after));
        prop_assert!(Band::of(&after, &assessment) >= Band::of(&before, &assessment));
    }

    /// Passing an item never gives a lower band than an option that says nothing.
    #[test]
    fn passing_is_never_better_than_nothing(
        assessment in assessment(), ways in ways(), at in any::<Index>(),
    ) {
        let at = at.index(assessment.items.len());
        let nothing = |c: &Choice| c.flag.is_none() && c.weight.is_none() && c.raises.is_none();
        let silent = assessment.items[at].options.iter().position(nothing);
        prop_assume!(silent.is_some());
        let mut answers = within(&assessment, &ways);
        let mut band = |here| {
            answers[at] = here;
            Band::of(&answered(&assessment, &answers), &assessment)
        };
        prop_assert!(band(None) >= band(silent));
    }

    /// An assessment's own rule holds from so many on, of its own items and of the weight it names.
    #[test]
    fn an_own_rule_holds_from_so_many_on(
        at_least in 1usize..5, counted in 0usize..7, others in 0usize..4, strong in any::<bool>(),
    ) {
        let (weight, weaker) =
            if strong { (Weight::Strong, Some(Weight::Sign)) } else { (Weight::Sign, None) };
        let item = |id: String, weight| Item {
            id,
            options: vec![Choice { id: "yes".to_owned(), weight, ..Choice::default() }],
            ..any_item()
        };
        let named = (0..7).map(|at| item(format!("named{at}"), if at < counted { Some(weight) } else { weaker }));
        let besides = (0..others).map(|at| item(format!("other{at}"), Some(Weight::Strong)));
        let items: Vec<Item> = named.chain(besides).collect();
        let of = (0..7).map(|at| format!("named{at}")).collect();
        let all = vec![Some(0); items.len()];
        let worrying = vec![Worrying { at_least, of, weight }];
        let assessment = Assessment { items, worrying, ..any_assessment() };
        let band = Band::of(&answered(&assessment, &all), &assessment);
        prop_assert_eq!(band == Band::Worrying, counted >= at_least);
    }

    /// Signs of one group are one sign, beside which another counts.
    #[test]
    fn a_group_counts_once(count in 1usize..6) {
        let sign = Choice { id: "yes".to_owned(), weight: Some(Weight::Sign), ..Choice::default() };
        let item = |at, group: Option<&str>| Item {
            id: format!("i{at}"),
            group: group.map(str::to_owned),
            options: vec![sign.clone()],
            ..any_item()
        };
        let grouped = (0..count).map(|at| item(at, Some("one")));
        let items = grouped.chain([item(count, None)]).collect();
        let assessment = Assessment { items, ..any_assessment() };
        let band = |outside| {
            let answers: Vec<_> = (0..count).map(|_| Some(0)).chain([outside]).collect();
            Band::of(&answered(&assessment, &answers), &assessment)
        };
        let alone = if count == 1 { Band::TooFew } else { Band::FewSigns };
        prop_assert_eq!(band(None), alone);
        prop_assert_eq!(band(Some(0)), Band::Mixed);
    }

    /// After overwriting, nothing of the answers is left.
    #[test]
    fn overwriting_forgets(assessment in assessment(), acts in acts()) {
        let mut run = go_through(&assessment, &acts);
        run.overwrite();
        prop_assert_eq!(run, Run::new(&assessment));
    }
}

/// Under fifteen, what is mixed is worrying; in the grid a single sign is mixed then.
#[test]
fn an_answer_raises_the_band() {
    let sign = Choice { id: "sign".to_owned(), weight: Some(Weight::Sign), ..Choice::default() };
    let band = |raises, signs: usize| {
        let young = Choice { id: "yes".to_owned(), raises, ..Choice::default() };
        let options = std::iter::once(young).chain(vec![sign.clone(); signs]);
        let items = options.enumerate().map(|(at, option)| Item {
            id: format!("i{at}"),
            options: vec![option],
            ..any_item()
        });
        let assessment = Assessment { items: items.collect(), ..any_assessment() };
        Band::of(&answered(&assessment, &vec![Some(0); signs + 1]), &assessment)
    };
    let bands = |raises| [0, 1, 2].map(|signs| band(raises, signs));
    assert_eq!(bands(None), [Band::FewSigns, Band::FewSigns, Band::Mixed]);
    assert_eq!(bands(Some(Raises::Mixed)), [Band::FewSigns, Band::FewSigns, Band::Worrying]);
    assert_eq!(bands(Some(Raises::AnySign)), [Band::FewSigns, Band::Mixed, Band::Worrying]);
}
