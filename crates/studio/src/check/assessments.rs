//! Questions can be answered, rules can hold, and an alarm ends in the question about safety.

use crate::fault::{Code, Fault};
use crate::read::{Source, spans};
use escale_core::pack::{AskIf, Assessment, Audience, Item, Urgency};
use std::collections::BTreeSet;

pub(super) fn check(source: &Source, faults: &mut Vec<Fault>) {
    for assessment in &source.pack.assessments {
        let file = format!("assessments/{}.toml", assessment.id);
        let desk = Desk { source, assessment, file };
        desk.items(faults);
        desk.rules(faults);
        desk.safety(faults);
    }
}

struct Desk<'a> {
    source: &'a Source,
    assessment: &'a Assessment,
    file: String,
}

impl Desk<'_> {
    fn fault(&self, code: Code, path: &str) -> Fault {
        Fault::new(code, &self.file).at(self.source.at(&self.file, path))
    }

    fn items(&self, faults: &mut Vec<Fault>) {
        let items = &self.assessment.items;
        for (at, item) in items.iter().enumerate() {
            let path = format!("item[{at}]");
            let id = item.id.as_str();
            if item.options.is_empty() {
                let fault = self.fault(Code::NoOptions, &path).with("id", id);
                faults.push(fault.paste("scale = \"frequency\""));
            }
            if let Some(answer) = &item.answer
                && !item.options.iter().any(|option| option.id == *answer)
            {
                let known = item.options.iter().map(|option| option.id.as_str());
                let fault = self.fault(Code::AnswerNoOption, &format!("{path}.answer"));
                faults.push(fault.with("id", answer.as_str()).meant(answer, known));
            }
            if item.scale.is_some() && self.has_options(at) {
                faults.push(self.fault(Code::ScaleAndOptions, &path).with("id", id));
            }
            let before = items.get(..at).unwrap_or_default();
            let leads = |wanted: AskIf| match wanted {
                AskIf::Flag => any_option(before, |flag, _| flag),
                AskIf::Sign => any_option(before, |flag, weight| flag || weight),
            };
            if let Some(wanted) = item.ask_if.filter(|wanted| !leads(*wanted)) {
                let after = if wanted == AskIf::Flag { "flag" } else { "sign" };
                let fault = self.fault(Code::NeverAsked, &format!("{path}.ask_if"));
                faults.push(fault.with("id", id).with("after", after));
            }
        }
    }

    /// Whether `options` is written, beside what `scale` stands for.
    fn has_options(&self, at: usize) -> bool {
        let text = self.source.files.get(&self.file);
        text.is_some_and(|text| spans::is_written(text, &format!("item[{at}].options")))
    }

    fn rules(&self, faults: &mut Vec<Fault>) {
        let items = || self.assessment.items.iter().map(|item| item.id.as_str());
        for (place, rule) in self.assessment.worrying.iter().enumerate() {
            for (at, id) in rule.of.iter().enumerate() {
                if !items().any(|item| item == id) {
                    let fault = self.fault(Code::NoItem, &format!("worrying[{place}].of[{at}]"));
                    faults.push(fault.with("id", id.as_str()).meant(id, items()));
                }
            }
            let count = self.countable(&rule.of);
            if rule.at_least == 0 || rule.at_least > count {
                let fault =
                    self.fault(Code::RuleNeverHolds, &format!("worrying[{place}].at_least"));
                faults.push(fault.with("least", rule.at_least).with("count", count));
            }
        }
    }

    /// How many signs these items can be: those of one group are one.
    fn countable(&self, of: &[String]) -> usize {
        let group = |id: &String| {
            let item = self.assessment.items.iter().find(|item| item.id == *id);
            item.and_then(|item| item.group.as_deref())
        };
        let groups: BTreeSet<&str> = of.iter().filter_map(group).collect();
        groups.len() + of.iter().filter(|id| group(id).is_none()).count()
    }

    fn safety(&self, faults: &mut Vec<Fault>) {
        let items = &self.assessment.items;
        for (at, item) in items.iter().enumerate().filter(|(_, item)| item.safety) {
            if !item.options.iter().any(|option| option.flag == Some(Urgency::Now)) {
                let fault = self.fault(Code::SafetyWithoutNow, &format!("item[{at}]"));
                faults.push(fault.with("id", item.id.as_str()));
            }
        }
        let young = self.assessment.audience.first() == Some(&Audience::Young);
        let alarms = any_option(items, |flag, _| flag);
        if young && alarms && !items.last().is_some_and(|item| item.safety) {
            let last = format!("item[{}]", items.len().saturating_sub(1));
            faults.push(self.fault(Code::NoSafety, &last).paste(SAFETY));
        }
    }
}

/// The question about safety, ready to paste; its words are a campaign's.
const SAFETY: &str = "[[item]]\nid = \"safety\"\nask_if = \"flag\"\nsafety = true\n\
                      options = [{ id = \"yes\" }, { id = \"no\", flag = \"now\" }]";

/// Whether an option of `items` is such: has it a flag, has it a weight.
fn any_option(items: &[Item], such: impl Fn(bool, bool) -> bool) -> bool {
    let mut options = items.iter().flat_map(|item| &item.options);
    options.any(|option| such(option.flag.is_some(), option.weight.is_some()))
}
