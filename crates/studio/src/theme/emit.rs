//! A campaign's colours as one style rule, to stand after the house's.

use super::{Colour, Scheme, Theme, Tokens, settable};

/// The rule, or nothing. Each token is declared again with all its values, so that the switches
/// of styles/tokens.css go on working.
///
/// # Errors
/// If the house's tokens can't be read.
pub fn rule(theme: &Theme) -> anyhow::Result<String> {
    if theme.settings.is_empty() {
        return Ok(String::new());
    }
    let house = Tokens::house()?;
    let set = settable().filter(|token| {
        Scheme::SETTABLE.iter().any(|scheme| theme.setting(token, *scheme).is_some())
    });
    let declarations: String = set.map(|token| declaration(theme, house, token)).collect();
    Ok(format!(":root{{{declarations}}}"))
}

fn declaration(theme: &Theme, house: &Tokens, token: &str) -> String {
    let [light, dark, more_light, more_dark] =
        Scheme::ALL.map(|scheme| css(theme.colour(house, token, scheme)));
    format!(
        "--{token}:var(--usual,var(--light,{light}) var(--dark,{dark})) \
         var(--more,var(--light,{more_light}) var(--dark,{more_dark}));"
    )
}

fn css(colour: Option<Colour>) -> String {
    colour.map_or_else(|| "transparent".to_owned(), |colour| colour.to_string())
}

#[cfg(test)]
mod tests {
    use super::{Theme, rule};
    use crate::theme::read::parse;
    use crate::theme::{Scheme, Tokens};

    #[test]
    fn the_rule_is_read_as_what_was_set_and_leaves_the_rest_as_it_was() {
        let mut faults = Vec::new();
        let theme = parse("[dark]\nlamp = \"#ffcc66\"\n[light]\nstar = \"#FFFFFF\"\n", &mut faults);
        assert!(faults.is_empty());
        let written = Tokens::parse(&rule(&theme).expect("a rule")).expect("a sheet");
        let house = Tokens::house().expect("styles/tokens.css");
        for token in ["lamp", "star"] {
            let [written, house] =
                [&written, house].map(|tokens| *tokens.get(token).expect("a token"));
            for scheme in Scheme::ALL {
                let own = theme.setting(token, scheme).map(|setting| setting.colour);
                assert_eq!(written.of(scheme), own.or(house.of(scheme)), "{token}");
            }
        }
        assert!(written.get("page").is_none());
    }

    #[test]
    fn a_campaign_without_a_theme_adds_nothing() {
        assert_eq!(rule(&Theme::default()).expect("nothing"), "");
    }
}
