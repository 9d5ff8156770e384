//! Where the gravest and the calmest answers of an assessment lead: walked as a visitor walks.
//!
//! Core promises for any assessment that a flag is never outweighed and that a graver answer
//! never leads lower. What a pack's own rules can still break is whether anything leads to help,
//! and whether anything does not.

use crate::fault::{Code, Fault};
use crate::read::Source;
use escale_core::assessment::{Answer, Band, Run, Step};
use escale_core::pack::{Assessment, Choice, Urgency, Weight};

pub(super) fn check(source: &Source, faults: &mut Vec<Fault>) {
    for assessment in &source.pack.assessments {
        let file = format!("assessments/{}.toml", assessment.id);
        needs(source, assessment, &file, faults);
        let options = || assessment.items.iter().flat_map(|item| &item.options);
        let answerable = assessment.items.iter().all(|item| !item.options.is_empty());
        // One that weighs nothing is no assessment of its reader: true or false, for classes.
        if !answerable || !options().any(|option| gravity(option) > (0, 0)) {
            continue;
        }
        let (worst, path) = walk(assessment, |options| options.iter().map(gravity).max());
        if worst < Band::Worrying {
            let fault = Fault::new(Code::NeverAlarms, &file).with("band", worst.name());
            faults.push(fault.with("path", path));
        }
        let (calmest, path) = walk(assessment, |options| options.iter().map(gravity).min());
        if calmest >= Band::Mixed {
            let fault = Fault::new(Code::AlwaysAlarms, &file).with("band", calmest.name());
            faults.push(fault.with("path", path));
        }
        // What the two walks have told already is not said again.
        let told = |band: Band| {
            (worst < Band::Worrying && band > worst) || (calmest >= Band::Mixed && band < calmest)
        };
        let bands = Band::ALL.into_iter().filter(|band| !told(*band));
        for band in bands.filter(|band| !is_reached(assessment, *band)) {
            faults.push(Fault::new(Code::BandNeverReached, &file).with("band", band.name()));
        }
    }
}

/// Whether some way of answering ends in `band`: everything passed, everything calm, one or two
/// answers otherwise, or all as grave as can be without a flag.
fn is_reached(assessment: &Assessment, band: Band) -> bool {
    let silent =
        |options: &[Choice]| options.iter().position(|o| gravity(o) == (0, 0) && !o.unsure);
    let unflagged = |options: &[Choice]| {
        let most = options.iter().filter(|o| o.flag.is_none()).map(gravity).max();
        options.iter().position(|o| o.flag.is_none() && Some(gravity(o)) == most)
    };
    let items = &assessment.items;
    let calm: Vec<Option<usize>> = items.iter().map(|item| silent(&item.options)).collect();
    let grave: Vec<Option<usize>> = items.iter().map(|item| unflagged(&item.options)).collect();
    let options = items
        .iter()
        .enumerate()
        .flat_map(|(at, item)| (0..item.options.len()).map(move |o| (at, o)));
    let options: Vec<(usize, usize)> = options.collect();
    let with = |changes: &[(usize, usize)]| {
        let mut answers = calm.clone();
        for (at, option) in changes {
            if let Some(answer) = answers.get_mut(*at) {
                *answer = Some(*option);
            }
        }
        ends_in(assessment, &answers) == band
    };
    let passed = vec![None; items.len()];
    [&calm, &grave, &passed].into_iter().any(|answers| ends_in(assessment, answers) == band)
        || options.iter().any(|one| with(&[*one]))
        || options.iter().any(|one| options.iter().any(|other| with(&[*one, *other])))
}

/// The band of these answers, by item; none is passing it.
fn ends_in(assessment: &Assessment, answers: &[Option<usize>]) -> Band {
    let ids = assessment.items.iter().zip(answers).map(|(item, answer)| {
        let option = answer.and_then(|option| item.options.get(option));
        (item.id.as_str(), option.map_or("skip", |option| option.id.as_str()))
    });
    Band::of(&Run::resume(assessment, ids), assessment)
}

/// `need` says where a flag leads: without a flag nothing reads it.
fn needs(source: &Source, assessment: &Assessment, file: &str, faults: &mut Vec<Fault>) {
    for (at, item) in assessment.items.iter().enumerate() {
        for (place, option) in item.options.iter().enumerate() {
            if option.need.is_some() && option.flag.is_none() {
                let path = format!("item[{at}].options[{place}].need");
                let fault = Fault::new(Code::NeedWithoutFlag, file).at(source.at(file, &path));
                let fault = fault.with("item", item.id.as_str()).with("option", option.id.as_str());
                faults.push(fault.paste("flag = \"soon\""));
            }
        }
    }
}

/// How grave an answer is: its flag first, then its weight.
fn gravity(option: &Choice) -> (u8, u8) {
    let flag = match option.flag {
        Some(Urgency::Now) => 2,
        Some(Urgency::Soon) => 1,
        None => 0,
    };
    let weight = match option.weight {
        Some(Weight::Strong) => 2,
        Some(Weight::Sign) => 1,
        None => 0,
    };
    (flag, weight)
}

/// Answers all that is asked with the first option of the gravity that `wanted` names; says the
/// band, and the answers that count.
fn walk(assessment: &Assessment, wanted: impl Fn(&[Choice]) -> Option<(u8, u8)>) -> (Band, String) {
    let mut run = Run::new(assessment);
    let mut path = Vec::new();
    // Each item is asked once and a run pauses once.
    for _ in 0..2 * assessment.items.len() + 2 {
        if let Step::Item(at) = run.step()
            && let Some(item) = assessment.items.get(at)
        {
            let gravest = wanted(&item.options);
            let choice = item.options.iter().position(|option| Some(gravity(option)) == gravest);
            let choice = choice.unwrap_or_default();
            run.choose(Answer::Chose(choice));
            if let Some(option) = item.options.get(choice).filter(|o| gravity(o) > (0, 0)) {
                path.push(format!("{} = {}", item.id, option.id));
            }
        }
        run.next(assessment);
    }
    let path = if path.is_empty() { "…".to_owned() } else { path.join(", ") };
    (Band::of(&run, assessment), path)
}
