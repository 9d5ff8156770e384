//! The language in which the tool speaks with whoever types.

/// French, unless the machine is set to English.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Tongue {
    /// Français.
    Fr,
    /// English.
    En,
}

impl Tongue {
    /// What the machine is set to.
    #[must_use]
    pub fn of_the_environment() -> Self {
        let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
        if locale.is_some_and(|locale| locale.starts_with("en")) { Self::En } else { Self::Fr }
    }

    /// Its language tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.either("fr", "en")
    }

    /// The one of two wordings.
    #[must_use]
    pub fn either<'a>(self, french: &'a str, english: &'a str) -> &'a str {
        match self {
            Self::Fr => french,
            Self::En => english,
        }
    }
}
