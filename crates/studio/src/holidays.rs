//! The public holidays of the territories that are known, and of campaigns that list theirs.

use jiff::ToSpan as _;
use jiff::civil::{Date, date};

/// What a territory's law makes public holidays.
struct Law {
    /// The territories that it holds in.
    codes: &'static [&'static str],
    /// Month and day.
    fixed: &'static [(i8, i8)],
    /// Days after Easter Sunday.
    movable: &'static [i64],
}

const GOOD_FRIDAY: i64 = -2;
const EASTER_MONDAY: i64 = 1;
const ASCENSION: i64 = 39;
const WHIT_MONDAY: i64 = 50;
const CORPUS_CHRISTI: i64 = 60;

/// The Code du travail (L3133-1), and the local law of Alsace and Moselle (L3134-13); the laws of
/// Belgium, Luxembourg and Saarland.
const LAWS: &[Law] = &[
    Law {
        codes: &["FR"],
        fixed: &[(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)],
        movable: &[EASTER_MONDAY, ASCENSION, WHIT_MONDAY],
    },
    Law {
        codes: &["FR-57", "FR-67", "FR-68"],
        fixed: &[(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25), (12, 26)],
        movable: &[GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY],
    },
    Law {
        codes: &["BE"],
        fixed: &[(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)],
        movable: &[EASTER_MONDAY, ASCENSION, WHIT_MONDAY],
    },
    Law {
        codes: &["DE-SL"],
        fixed: &[(1, 1), (5, 1), (8, 15), (10, 3), (11, 1), (12, 25), (12, 26)],
        movable: &[GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY, CORPUS_CHRISTI],
    },
    Law {
        codes: &["LU"],
        fixed: &[(1, 1), (5, 1), (5, 9), (6, 23), (8, 15), (11, 1), (12, 25), (12, 26)],
        movable: &[EASTER_MONDAY, ASCENSION, WHIT_MONDAY],
    },
];

/// What a pack may say of its public holidays.
pub(crate) enum Holidays {
    /// Those of a territory, of any year.
    Of(Territory),
    /// All of them, up to the end of the last one's year.
    Days(Vec<Date>),
}

/// A territory whose public holidays are known.
pub(crate) struct Territory(&'static Law);

impl Holidays {
    /// Reads what stands in `campaign.toml`.
    pub(crate) fn read(written: &[String]) -> Option<Self> {
        if let [code] = written
            && let Some(territory) = Territory::of(code)
        {
            return Some(Self::Of(territory));
        }
        let days = written.iter().map(|day| day.parse().ok()).collect::<Option<Vec<Date>>>()?;
        (!days.is_empty()).then_some(Self::Days(days))
    }

    /// Those from `first` to `last`, in order.
    pub(crate) fn between(&self, first: Date, last: Date) -> Vec<Date> {
        let mut days = match self {
            Self::Of(territory) => {
                (first.year()..=last.year()).flat_map(|year| territory.in_year(year)).collect()
            }
            Self::Days(days) => days.clone(),
        };
        days.retain(|day| (first..=last).contains(day));
        days.sort();
        days.dedup();
        days
    }

    /// The first day of which nothing is known any more.
    pub(crate) fn end(&self) -> Option<Date> {
        match self {
            Self::Of(_) => None,
            Self::Days(days) => Some(date(days.iter().max()?.year().checked_add(1)?, 1, 1)),
        }
    }
}

impl Territory {
    /// The territory of a code such as `FR-57`.
    pub(crate) fn of(code: &str) -> Option<Self> {
        let law_of = |code: &str| LAWS.iter().find(|law| law.codes.contains(&code));
        let law = law_of(code).or_else(|| law_of("FR").filter(|_| is_in_european_france(code)));
        law.map(Self)
    }

    fn in_year(&self, year: i16) -> Vec<Date> {
        let fixed =
            self.0.fixed.iter().filter_map(|(month, day)| Date::new(year, *month, *day).ok());
        let easter = easter(year);
        let after = |days: &i64| easter?.checked_add(days.days()).ok();
        fixed.chain(self.0.movable.iter().filter_map(after)).collect()
    }
}

/// The codes of the territories; each other département of France in Europe is known too.
pub(crate) fn codes() -> impl Iterator<Item = &'static str> {
    LAWS.iter().flat_map(|law| law.codes).copied()
}

/// Whether this is `FR`, or a département in Europe: `FR-57`, `FR-2A`.
pub(crate) fn is_in_european_france(territory: &str) -> bool {
    let department = |number: &str| {
        let figures = number.len() == 2 && number.bytes().all(|sign| sign.is_ascii_digit());
        matches!(number, "2A" | "2B") || figures && ("01"..="95").contains(&number)
    };
    territory == "FR" || territory.strip_prefix("FR-").is_some_and(department)
}

/// Easter Sunday of a year, by the algorithm that Meeus, Jones and Butcher published.
fn easter(year: i16) -> Option<Date> {
    let year_number = i32::from(year);
    let (a, b, c) = (year_number % 19, year_number / 100, year_number % 100);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - b / 4 - g + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::{Holidays, codes, easter, is_in_european_france};
    use jiff::civil::date;

    fn of(written: &[&str]) -> Option<Holidays> {
        Holidays::read(&written.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>())
    }

    #[track_caller]
    fn in_2027(code: &str, expected: &[&str]) {
        let days = of(&[code]).expect(code).between(date(2027, 1, 1), date(2027, 12, 31));
        let days: Vec<String> = days.iter().map(|day| day.strftime("%m-%d").to_string()).collect();
        assert_eq!(days, expected, "{code}");
    }

    #[test]
    fn easter_is_where_the_church_finds_it() {
        let known = [
            date(2008, 3, 23),
            date(2024, 3, 31),
            date(2025, 4, 20),
            date(2026, 4, 5),
            date(2027, 3, 28),
            date(2028, 4, 16),
            date(2029, 4, 1),
            date(2030, 4, 21),
            date(2038, 4, 25),
        ];
        for day in known {
            assert_eq!(easter(day.year()), Some(day));
        }
    }

    #[test]
    fn each_territory_has_its_own() {
        let national = [
            "01-01", "03-29", "05-01", "05-06", "05-08", "05-17", "07-14", "08-15", "11-01",
            "11-11", "12-25",
        ];
        in_2027("FR", &national);
        in_2027("FR-75", &national);
        in_2027("FR-2A", &national);
        let moselle = [
            "01-01", "03-26", "03-29", "05-01", "05-06", "05-08", "05-17", "07-14", "08-15",
            "11-01", "11-11", "12-25", "12-26",
        ];
        in_2027("FR-57", &moselle);
        in_2027("FR-67", &moselle);
        let saarland = [
            "01-01", "03-26", "03-29", "05-01", "05-06", "05-17", "05-27", "08-15", "10-03",
            "11-01", "12-25", "12-26",
        ];
        in_2027("DE-SL", &saarland);
        let luxembourg = [
            "01-01", "03-29", "05-01", "05-06", "05-09", "05-17", "06-23", "08-15", "11-01",
            "12-25", "12-26",
        ];
        in_2027("LU", &luxembourg);
        let belgium = [
            "01-01", "03-29", "05-01", "05-06", "05-17", "07-21", "08-15", "11-01", "11-11",
            "12-25",
        ];
        in_2027("BE", &belgium);
    }

    #[test]
    fn what_is_neither_a_known_territory_nor_days_is_refused() {
        assert!(codes().all(|code| of(&[code]).is_some()));
        assert!(of(&["FR-971"]).is_none() && of(&["FR-96"]).is_none() && of(&["DE"]).is_none());
        assert!(of(&[]).is_none() && of(&["2026-02-30"]).is_none());
        assert!(!is_in_european_france("FR-") && !is_in_european_france("DE-SL"));
    }

    #[test]
    fn days_are_known_to_the_end_of_the_last_ones_year() {
        let listed = of(&["2027-12-25", "2026-12-25"]).expect("days");
        assert_eq!(listed.end(), Some(date(2028, 1, 1)));
        let year = listed.between(date(2026, 11, 24), date(2027, 11, 24));
        assert_eq!(year, [date(2026, 12, 25)]);
        assert_eq!(of(&["FR"]).expect("a territory").end(), None);
    }
}
