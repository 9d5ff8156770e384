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
    }
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
