//! Any assessment, and any way of answering it.

use crate::assessment::Run;
use crate::pack::{
    AskIf, Assessment, Audience, Choice, Code, Item, Need, Raises, Urgency, Weight, Worrying,
};
use proptest::prelude::*;

/// What a visitor may do.
#[derive(Clone, Debug)]
pub(super) enum Act {
    Choose(usize),
    Skip,
    Back,
}

pub(super) fn choice() -> impl Strategy<Value = Choice> {
    let weight = prop_oneof![
        3 => Just(None), 2 => Just(Some(Weight::Sign)), 1 => Just(Some(Weight::Strong)),
    ];
    let flag = prop_oneof![
        6 => Just(None), 1 => Just(Some(Urgency::Soon)), 1 => Just(Some(Urgency::Now)),
    ];
    let needs = || proptest::option::of(proptest::sample::select(Need::ALL.to_vec()));
    let raises = prop_oneof![
        8 => Just(None), 1 => Just(Some(Raises::Mixed)), 1 => Just(Some(Raises::AnySign)),
    ];
    let unsure = proptest::bool::weighted(0.2);
    (weight, flag, needs(), needs(), raises, unsure).prop_map(
        |(weight, flag, need, beside, raises, unsure)| Choice {
            weight,
            flag,
            need,
            beside,
            raises,
            unsure,
            ..Choice::default()
        },
    )
}

pub(super) fn item() -> impl Strategy<Value = Item> {
    let ask_if = prop_oneof![
        4 => Just(None), 1 => Just(Some(AskIf::Flag)), 1 => Just(Some(AskIf::Sign)),
    ];
    let options = proptest::collection::vec(choice(), 2..=4);
    let group = proptest::option::weighted(0.3, "[a-c]");
    let if_skipped = proptest::option::weighted(0.2, proptest::sample::select(Need::ALL.to_vec()));
    let rest = (group, if_skipped, proptest::bool::weighted(0.1));
    (options, ask_if, rest).prop_map(|(mut options, ask_if, (group, if_skipped, safety))| {
        for (at, option) in options.iter_mut().enumerate() {
            option.id = format!("o{at}");
        }
        Item { options, ask_if, group, if_skipped, safety, ..any_item() }
    })
}

pub(super) fn any_item() -> Item {
    Item {
        id: String::new(),
        scale: None,
        options: Vec::new(),
        group: None,
        answer: None,
        ask_if: None,
        safety: false,
        if_skipped: None,
    }
}

pub(super) fn any_assessment() -> Assessment {
    Assessment {
        id: "any".to_owned(),
        code: Code::parse("v3").unwrap_or_else(|fault| panic!("{fault}")),
        audience: vec![Audience::Young],
        art: None,
        items: Vec::new(),
        worrying: Vec::new(),
    }
}

pub(super) fn assessment() -> impl Strategy<Value = Assessment> {
    let rule = (1usize..4, proptest::collection::vec(0usize..12, 1..6), any::<bool>());
    let rules = proptest::collection::vec(rule, 0..3);
    (proptest::collection::vec(item(), 1..12), rules).prop_map(|(mut items, rules)| {
        for (at, item) in items.iter_mut().enumerate() {
            item.id = format!("i{at}");
        }
        let worrying = rules.into_iter().map(|(at_least, of, strong)| Worrying {
            at_least,
            of: of.into_iter().map(|at| format!("i{at}")).collect(),
            weight: if strong { Weight::Strong } else { Weight::Sign },
        });
        Assessment { items, worrying: worrying.collect(), ..any_assessment() }
    })
}

pub(super) fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        5 => (0usize..4).prop_map(Act::Choose), 2 => Just(Act::Skip), 2 => Just(Act::Back),
    ];
    proptest::collection::vec(act, 0..40)
}

/// For each item the option chosen, as far as there are so many; none is passing it.
pub(super) fn ways() -> impl Strategy<Value = Vec<Option<usize>>> {
    proptest::collection::vec(proptest::option::weighted(0.8, 0usize..4), 12)
}

pub(super) fn within(assessment: &Assessment, ways: &[Option<usize>]) -> Vec<Option<usize>> {
    let items = assessment.items.iter().zip(ways);
    items.map(|(item, option)| Some((*option)? % item.options.len())).collect()
}

/// A run with these answers, the others passed.
pub(super) fn answered(assessment: &Assessment, answers: &[Option<usize>]) -> Run {
    let ids = assessment.items.iter().zip(answers).map(|(item, option)| {
        let id = option.map_or("skip", |option| item.options[option].id.as_str());
        (item.id.as_str(), id)
    });
    Run::resume(assessment, ids)
}

/// Whether `one` says no less than `other`, in every way of saying something.
pub(super) fn no_less(one: &Choice, other: &Choice) -> bool {
    // `Now` is the first of the urgencies.
    let urgency = |c: &Choice| c.flag.map(std::cmp::Reverse);
    urgency(one) >= urgency(other) && one.weight >= other.weight && one.raises >= other.raises
}
