//! Plural categories of a language, as the CLDR has them.

use intl_pluralrules::operands::PluralOperands;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// The names of the categories.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The app folds every number below this one: [`escale_core::l10n::folded`].
const BELOW: usize = 200;

/// What is said of a language that the CLDR doesn't know, as in `fluent-bundle`.
const UNKNOWN: &str = "en";

/// The rules of one language for counts.
pub(super) struct Plurals(Option<PluralRules>);

impl Plurals {
    /// Those of the language itself, else of the language without region and the like.
    pub(super) fn of(language: &str) -> Self {
        let primary = language.split('-').next().unwrap_or_default();
        Self([language, primary, UNKNOWN].into_iter().find_map(rules))
    }

    /// The category of a number, as it is written.
    pub(super) fn of_literal(&self, number: &str) -> Option<&'static str> {
        self.category(PluralOperands::try_from(number).ok()?)
    }

    /// The numbers below 200 of the category `name`, as spans with both ends; none if it is no
    /// category.
    pub(super) fn counts(&self, name: &str) -> Vec<(usize, usize)> {
        let mut spans: Vec<(usize, usize)> = Vec::new();
        for number in (0..BELOW).filter(|number| self.category((*number).into()) == Some(name)) {
            match spans.last_mut() {
                Some((_, to)) if *to + 1 == number => *to = number,
                _ => spans.push((number, number)),
            }
        }
        spans
    }

    fn category(&self, operands: PluralOperands) -> Option<&'static str> {
        let category = self.0.as_ref()?.select(operands).ok()?;
        let at = match category {
            PluralCategory::ZERO => 0,
            PluralCategory::ONE => 1,
            PluralCategory::TWO => 2,
            PluralCategory::FEW => 3,
            PluralCategory::MANY => 4,
            PluralCategory::OTHER => 5,
        };
        CATEGORIES.get(at).copied()
    }
}

fn rules(language: &str) -> Option<PluralRules> {
    let language: LanguageIdentifier = language.parse().ok()?;
    PluralRules::create(language, PluralRuleType::CARDINAL).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use escale_core::l10n::folded;

    /// Cornish looks at a number's last six digits.
    const LOOKS_FURTHER: [&str; 1] = ["kw"];

    #[test]
    fn a_number_and_the_folded_one_are_of_one_category_in_every_language() {
        for language in PluralRules::get_locales(PluralRuleType::CARDINAL) {
            let tag = language.to_string();
            let plurals = Plurals::of(&tag);
            let mut numbers = (0..3000).chain((9_990..10_210).chain(99_990..100_210));
            let differs = |number: &usize| {
                plurals.category((*number).into()) != plurals.category(folded(*number).into())
            };
            let first = numbers.find(differs);
            assert_eq!(first.is_some(), LOOKS_FURTHER.contains(&&*tag), "{tag}: {first:?}");
        }
    }

    #[test]
    fn the_spans_of_a_language_hold_each_number_once() {
        let count = |language, name| Plurals::of(language).counts(name);
        assert_eq!(count("fr", "one"), [(0, 1)]);
        assert_eq!(count("en", "one"), [(1, 1)]);
        assert_eq!(count("ar", "many").first(), Some(&(11, 99)));
        assert_eq!(count("fr", "young"), []);
        for language in ["fr", "pl", "ar", "cy"] {
            let spans = CATEGORIES.iter().flat_map(|name| count(language, name));
            let numbers: usize = spans.map(|(from, to)| to + 1 - from).sum();
            assert_eq!(numbers, BELOW, "{language}");
        }
    }

    #[test]
    fn a_tag_with_more_than_a_language_has_the_rules_of_the_language() {
        let of = |tag| Plurals::of(tag).counts("one");
        assert_eq!(of("fr-x-falc"), of("fr"));
        assert_eq!(of("pt-PT"), [(1, 1)], "which has its own");
        assert_eq!(of("pt-BR"), [(0, 1)]);
        assert_eq!(of("zz"), of("en"));
    }
}
