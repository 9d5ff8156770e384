//! What somebody meant who wrote hours or a day their own way, as it must be written.

use escale_core::pack::Hours;
use jiff::civil::Date;

/// `9h-23h30` as it must be written, if that is what somebody meant.
pub(super) fn hours_meant(text: &str) -> Option<String> {
    const ALWAYS: [&str; 6] = ["24h/24", "24h/24, 7j/7", "24h/24 7j/7", "24/24", "7j/7", "24h24"];
    if ALWAYS.contains(&text.trim().to_lowercase().as_str()) {
        return Some("24/7".to_owned());
    }
    let rules: Option<Vec<String>> = text.split(';').map(|rule| rule_meant(rule.trim())).collect();
    let hours = rules?.join("; ");
    Hours::parse(&hours).is_ok().then_some(hours)
}

/// One rule of hours: days and times.
fn rule_meant(text: &str) -> Option<String> {
    let (days, times) = match text.split_once(' ') {
        Some((days, times)) if days.starts_with(|c: char| c.is_ascii_uppercase()) => (days, times),
        _ => ("Mo-Su", text),
    };
    let time = |time: &str| -> Option<String> {
        let time = time.trim().to_lowercase();
        let (hour, minute) = time.split_once(['h', ':', '.']).unwrap_or((&time, ""));
        let hour: u8 = hour.trim().parse().ok()?;
        let minute: u8 = if minute.trim().is_empty() { 0 } else { minute.trim().parse().ok()? };
        Some(format!("{hour:02}:{minute:02}"))
    };
    let span = |span: &str| {
        let (from, to) = span.split_once(['-', '–', 'à'])?;
        Some(format!("{}-{}", time(from)?, time(to)?))
    };
    let spans: Option<Vec<String>> = match times {
        "off" => Some(vec![times.to_owned()]),
        _ => times.split(',').map(span).collect(),
    };
    Some(format!("{days} {}", spans?.join(",")))
}

/// `24/11/2026` as it must be written.
pub(super) fn day_meant(text: &str) -> Option<String> {
    let parts: Vec<u16> =
        text.split(['/', '.', '-']).filter_map(|p| p.trim().parse().ok()).collect();
    let (year, month, day) = match parts.as_slice() {
        [year, month, day] if *year > 31 => (*year, *month, *day),
        [day, month, year] if *year > 31 => (*year, *month, *day),
        _ => return None,
    };
    let day =
        Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    day.ok().map(|day| day.to_string())
}

#[cfg(test)]
mod tests {
    use super::{day_meant, hours_meant};

    #[test]
    fn what_people_write_is_proposed_as_it_must_be() {
        assert_eq!(hours_meant("9h-23h").as_deref(), Some("Mo-Su 09:00-23:00"));
        assert_eq!(
            hours_meant("Mo-Fr 9h30-12h,14h-19h").as_deref(),
            Some("Mo-Fr 09:30-12:00,14:00-19:00")
        );
        assert_eq!(hours_meant("24h/24").as_deref(), Some("24/7"));
        assert_eq!(
            hours_meant("Mo-Fr 9h-12h, 14h-18h; Sa 9h30-12h; PH off").as_deref(),
            Some("Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:30-12:00; PH off")
        );
        assert_eq!(hours_meant("le matin"), None);
        assert_eq!(day_meant("24/11/2026").as_deref(), Some("2026-11-24"));
        assert_eq!(day_meant("hier"), None);
    }
}
