//! The French numbering plan, as far as a helpline can be in it.
//!
//! Arcep's plan: two figures for three emergencies, three and six that begin with 1, four that
//! begin with 3 or 10, ten that begin with 0.

/// Whether numbers of this territory follow the French plan: `FR`, `FR-57`, a département.
pub(super) fn is_french(territory: &str) -> bool {
    let department = territory.len() >= 2 && territory.bytes().all(|b| b.is_ascii_digit());
    territory == "FR" || territory.starts_with("FR-") || department
}

/// Whether `dialled`, figures with at most a leading `+`, can be a French number.
pub(super) fn in_the_french_plan(dialled: &str) -> bool {
    let Some(national) = national(dialled) else { return false };
    let begins = |heads: &[&str]| heads.iter().any(|head| national.starts_with(head));
    match national.len() {
        2 => begins(&["15", "17", "18"]),
        3 => begins(&["11", "19"]),
        4 => begins(&["3", "10"]),
        6 => begins(&["116", "118"]),
        10 => national.starts_with('0') && !national.starts_with("00"),
        _ => false,
    }
}

/// As dialled within the country.
fn national(dialled: &str) -> Option<String> {
    match dialled.strip_prefix("+33").or_else(|| dialled.strip_prefix("0033")) {
        Some(rest) => Some(format!("0{rest}")),
        None => (!dialled.starts_with('+')).then(|| dialled.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::{in_the_french_plan, is_french};

    #[test]
    fn numbers_that_help_are_in_the_plan() {
        for number in [
            "15",
            "17",
            "112",
            "114",
            "119",
            "115",
            "3018",
            "3114",
            "116000",
            "116006",
            "0800235236",
            "+33387000000",
            "1007",
            "0387000000",
            "196",
        ] {
            assert!(in_the_french_plan(number), "{number}");
        }
    }

    #[test]
    fn a_figure_too_few_or_too_many_is_seen() {
        for number in
            ["080023523", "08002352366", "301", "30188", "16", "911", "+49110", "0033", "1234567"]
        {
            assert!(!in_the_french_plan(number), "{number}");
        }
    }

    #[test]
    fn only_france_follows_it() {
        assert!(is_french("FR") && is_french("FR-57") && is_french("57"));
        assert!(!is_french("EU") && !is_french("DE"));
    }
}
