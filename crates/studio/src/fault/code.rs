//! The codes of faults: assigned once, never given to another fault.

use super::Severity;

/// Writes the enum, the list of all and each one's sign from one table.
macro_rules! codes {
    ($($name:ident $sign:literal $what:literal)*) => {
        /// What can be wrong in a pack. Its words are the message of its sign in
        /// `crates/studio/words/`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $(#[doc = $what] $name,)* }

        impl Code {
            /// All of them, in the order of their numbers.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The stable sign: `E012` for an error, `W030` for a warning.
            #[must_use]
            pub fn sign(self) -> &'static str {
                match self { $(Self::$name => $sign,)* }
            }
        }
    };
}

codes! {
    MissingFile "E001" "A file that every campaign has is not there."
    UnreadableFile "E002" "A file is no text in UTF-8, or cannot be opened."
    TomlSyntax "E003" "A line is not TOML."
    TomlOther "E004" "TOML's reader refuses what no other fault explains."
    LinkOut "E005" "A link that leads out of the campaign's folder."
    NoFile "E006" "A folder, a device or a pipe in the place of a file."
    TooLarge "E007" "A file larger than any campaign needs."
    Nested "E008" "Brackets that nest without end."
    UnknownKey "E010" "A key that does not exist."
    MissingKey "E011" "A key that must be there."
    WrongType "E012" "A value of another kind."
    NotOneOf "E013" "A word that is none of those to choose from."
    KeyTwice "E014" "A key written twice."
    BadCode "E015" "No link code."
    CodeTaken "E016" "A link code in use."
    IdTwice "E017" "A name given twice."
    BadDuration "E018" "No duration."
    BadHours "E019" "Opening hours that are not understood."
    BadPhone "E020" "What cannot be dialled."
    PhonePlan "E021" "No number of the French plan."
    InsecureAddress "E022" "An address that is not encrypted."
    BadAddress "E023" "No web address."
    BadDay "E024" "No calendar day."
    BadAges "E025" "No range of ages."
    BadLanguage "E026" "No language's code."
    Unreachable "E027" "A contact without a way to reach it."
    HoursOverlap "E028" "Two periods of a day that overlap."
    FallbackShown "W029" "A contact in whose place another answers."
    NoDoor "E030" "A door that does not exist."
    NoContact "E031" "A contact that does not exist."
    NoTopic "E032" "A topic that does not exist."
    NoAssessment "E033" "An assessment that does not exist."
    NoPicture "E034" "A picture that is not drawn."
    EmptyDoor "W035" "A door that leads nowhere."
    HiddenAssessment "W036" "An assessment that no topic proposes."
    NoPhrase "E037" "A phrase that does not exist."
    FallbackHasNone "E038" "A contact that answers for another, and has no number itself."
    BandNeverReached "W039" "An outcome that no way of answering ends in."
    NoOptions "E040" "An item without options."
    NoItem "E041" "A rule that speaks of an item that does not exist."
    RuleNeverHolds "E042" "A rule that can never hold."
    NoSafety "E043" "Flags without the question about safety."
    SafetyWithoutNow "E044" "A question about safety whose answer leads nowhere."
    NeverAsked "E045" "A conditional item that nothing leads to."
    ScaleAndOptions "E046" "An item with two lists of answers."
    NeverAlarms "W047" "An assessment that nothing leads out of to help."
    AlwaysAlarms "W048" "An assessment that alarms whatever is answered."
    NeedWithoutFlag "E049" "A need that nothing reads."
    MissingMessage "E050" "A text that is missing in the first language."
    MissingTranslation "W051" "A text that is missing in another language."
    MissingWords "E052" "A file of texts that is missing in the first language."
    MissingTranslations "W053" "A file of texts that is missing in another language."
    NoLocale "E054" "A first language that the app does not speak."
    NoLocaleYet "W055" "Another language that the app does not speak."
    FluentSyntax "E056" "A text that Fluent does not understand."
    MessageTwice "E057" "A text written twice."
    UnusedMessage "W058" "A text that nothing shows."
    UnknownVariable "E059" "A variable that nothing fills."
    LostVariable "W060" "A variable that a translation has lost."
    Markup "E061" "Markup in a text."
    HiddenSign "E062" "A sign that cannot be seen."
    LongSentence "W063" "A long sentence, for young people."
    TitleTells "E064" "A title that gives the subject away."
    WordInTitle "E065" "A word that hurts, in a title for young people."
    WordInText "W066" "A word that hurts or teaches."
    SaysItself "E067" "A text that names itself."
    Endless "E068" "A text that grows without bound."
    Verdict "E069" "A word that judges, in an outcome."
    Unchecked "E070" "A contact that nobody has checked, in a published campaign."
    UncheckedYet "W071" "A contact that nobody has checked, in a draft."
    CheckExpired "E072" "A check of more than a year, in a published campaign."
    CheckOld "W073" "A check that grows old."
    CheckInFuture "E074" "A check on a day to come."
    CheckedButUnsure "W075" "Checked and unsure at once."
    AnswerNoOption "E076" "A right answer that cannot be chosen."
    Contrast "E080" "Two colours that can't be told apart."
    NoColourPasses "E081" "Two colours that no third can mend."
    NoTheme "E082" "A theme that does not exist."
    ThemeNotYours "E083" "A theme that is not a campaign's to colour."
    ColourAstray "E084" "A colour under no theme."
    NoToken "E085" "A colour that does not exist."
    NoColour "E086" "A value that is no colour."
    HouseColours "E087" "The house's own colours cannot be read."
    NoFigure "E090" "A figure that does not exist."
    BadFigureName "E091" "A figure that no text can name."
    NoSource "E092" "A figure without a source."
    FigureUnsure "W093" "A figure that nobody has verified."
    ToVerify "W094" "A note of what is still to be verified."
    NoHolidays "E095" "Public holidays that are not known."
    AndMore "W097" "More faults of a kind than can be told."
}

impl Code {
    /// How grave it is: the sign says it.
    #[must_use]
    pub fn severity(self) -> Severity {
        if self.sign().starts_with('E') { Severity::Error } else { Severity::Warning }
    }

    /// Whether it only keeps a campaign from being published. Time alone brings these about, so
    /// they must not stop a build that worked yesterday.
    #[must_use]
    pub fn only_for_publishing(self) -> bool {
        matches!(self, Self::Unchecked | Self::CheckExpired)
    }

    /// The code that somebody typed, with or without its letter: `E012`, `e12`, `12`.
    #[must_use]
    pub fn named(typed: &str) -> Option<Self> {
        let number = |text: &str| text.trim_start_matches(['E', 'e', 'W', 'w']).parse::<u16>().ok();
        let wanted = number(typed.trim())?;
        Self::ALL.iter().copied().find(|code| number(code.sign()) == Some(wanted))
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn each_number_is_given_once_and_in_order() {
        let numbers: Vec<&str> = Code::ALL.iter().map(|code| &code.sign()[1..]).collect();
        assert!(numbers.is_sorted_by(|one, two| one < two), "{numbers:?}");
    }

    #[test]
    fn a_code_is_found_as_people_type_it() {
        assert_eq!(Code::named("E012"), Some(Code::WrongType));
        assert_eq!(Code::named("w12"), Some(Code::WrongType));
        assert_eq!(Code::named(" 12 "), Some(Code::WrongType));
        assert_eq!(Code::named("E999"), None);
        assert_eq!(Code::named("help"), None);
    }
}
