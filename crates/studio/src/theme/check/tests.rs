//! Whatever a campaign writes: what is proposed passes, and what passes is left alone.

use super::{Code, Desk, Fault, Theme, WayOut, check};
use crate::theme::contrast::pairs;
use crate::theme::{Colour, FILE, Scheme, Setting, Tokens, settable};
use proptest::prelude::*;

fn setting() -> impl Strategy<Value = Setting> {
    let tokens: Vec<&str> = settable().collect();
    let scheme = proptest::sample::select(Scheme::SETTABLE.to_vec());
    (proptest::sample::select(tokens), scheme, any::<[u8; 3]>()).prop_map(
        |(token, scheme, parts)| Setting { token, scheme, colour: Colour(parts), span: 0..0 },
    )
}

/// A theme of up to eight colours, each set once, each on a line of its own.
fn theme() -> impl Strategy<Value = Theme> {
    proptest::collection::vec(setting(), 1..=8).prop_map(|settings| {
        let mut theme = Theme::default();
        for (line, setting) in settings.into_iter().enumerate() {
            if theme.setting(setting.token, setting.scheme).is_none() {
                theme.settings.push(Setting { span: line..line + 1, ..setting });
            }
        }
        theme
    })
}

/// Whether all pairs hold in which a colour of `theme` takes part.
fn passes(theme: &Theme) -> bool {
    let house = Tokens::house().expect("styles/tokens.css");
    theme.settings.iter().all(|setting| {
        pairs().filter(|pair| pair.other(setting.token).is_some()).all(|pair| {
            let of = |token| theme.colour(house, token, setting.scheme).expect("a colour");
            of(pair.token).contrast(of(pair.ground)) >= pair.kind.least()
        })
    })
}

/// `theme` once somebody has done what `faults` say; `None` if that can't be done.
fn followed(theme: &Theme, faults: &[Fault]) -> Option<Theme> {
    let mut better = theme.clone();
    for fault in faults {
        let span = fault.span.clone()?;
        match (fault.code, &fault.paste) {
            (Code::Contrast, Some(paste)) => {
                let setting = better.settings.iter_mut().find(|setting| setting.span == span)?;
                let proposed = paste.strip_prefix(setting.token)?.strip_prefix(" = \"")?;
                setting.colour = Colour::parse(proposed.get(..7)?)?;
            }
            (Code::NoColourPasses, _) => better.settings.retain(|setting| setting.span != span),
            _ => return None,
        }
    }
    Some(better)
}

proptest! {
    #[test]
    fn a_colour_alone_has_always_a_way_out_that_passes(setting in setting()) {
        let theme = Theme { settings: vec![Setting { span: 1..2, ..setting }] };
        let faults = check(&theme);
        prop_assert_eq!(faults.is_empty(), passes(&theme));
        let better = followed(&theme, &faults);
        prop_assert!(better.is_some(), "no way out: {:?}", faults);
        prop_assert!(better.is_some_and(|better| better.settings.len() == 1 && passes(&better)));
    }

    #[test]
    fn whoever_does_what_is_said_ends_with_a_theme_that_passes(theme in theme()) {
        let mut better = theme.clone();
        for _ in 0..=theme.settings.len() {
            let faults = check(&better);
            prop_assert_eq!(faults.is_empty(), passes(&better));
            prop_assert!(faults.iter().all(|fault| fault.file == FILE));
            let next = followed(&better, &faults);
            prop_assert!(next.is_some(), "no remedy: {:?}", faults);
            better = next.unwrap_or_default();
        }
        prop_assert!(passes(&better));
    }

    #[test]
    fn whoever_finds_no_way_out_is_told_what_stands_in_it(theme in theme()) {
        let house = Tokens::house().expect("styles/tokens.css");
        for setting in &theme.settings {
            let desk = Desk::new(&theme, house, setting.scheme);
            if let WayOut::Conflict(others) = desk.way_out(setting) {
                prop_assert!(!others.is_empty());
                prop_assert!(others.iter().any(|o| theme.setting(o, setting.scheme).is_some()));
            }
        }
    }
}
