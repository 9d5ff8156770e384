//! What happens when one calls or writes, as facts: words are made of them, and of what is missing
//! the questions to ask first.

use serde::{Deserialize, Serialize};

/// A closed set whose members are written in a pack as they are in message ids.
macro_rules! set {
    ($(#[$doc:meta])* $name:ident { $($(#[$told:meta])* $member:ident = $written:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$told])* #[serde(rename = $written)] $member,)*
        }

        impl $name {
            /// As written in a pack.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$member => $written,)* }
            }
        }
    };
}

/// What happens when one calls or writes. What is absent is unknown, and shown as a question.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Then {
    /// Whether they ask for a name.
    #[serde(default)]
    pub asks_name: Option<ThenAsks>,
    /// Whether they must pass on what they hear.
    #[serde(default)]
    pub reports: Option<ThenReports>,
    /// To whom, when they must.
    #[serde(default)]
    pub who_learns: Vec<ThenLearns>,
    /// What stays the reader's to decide.
    #[serde(default)]
    pub you_decide: Vec<ThenDecides>,
    /// What never happens.
    #[serde(default)]
    pub never: Vec<ThenNever>,
    /// How long until somebody answers.
    #[serde(default)]
    pub wait: Option<ThenWait>,
    /// What stays with them of a talk.
    #[serde(default)]
    pub trace: Option<ThenTrace>,
}

set! {
    /// Whether a name is asked for.
    ThenAsks {
        /// Never.
        No = "no",
        /// Asked, but one may keep it.
        Optional = "optional",
        /// Needed.
        Yes = "yes",
    }
}

set! {
    /// Whether they must pass on what they hear.
    ThenReports {
        /// Never.
        No = "no",
        /// When somebody is in danger.
        IfDanger = "if-danger",
        /// Always: it is their task.
        Yes = "yes",
    }
}

set! {
    /// Who may learn of it.
    ThenLearns {
        /// The services that protect children.
        ChildProtection = "child-protection",
        /// Police or gendarmerie.
        Police = "police",
        /// Doctors and ambulances.
        Rescue = "rescue",
        /// Mother, father, guardian.
        Parents = "parents",
    }
}

set! {
    /// What stays the reader's to decide.
    ThenDecides {
        /// What is told, and what is not.
        Words = "words",
        /// When to stop.
        Stop = "stop",
        /// Whether to lodge a complaint.
        Complaint = "complaint",
    }
}

set! {
    /// What never happens.
    ThenNever {
        /// Punishing a minor for what others bought of them.
        Punished = "punished",
    }
}

set! {
    /// How long until somebody answers.
    ThenWait {
        /// Within seconds.
        AtOnce = "at-once",
        /// Within minutes.
        Minutes = "minutes",
        /// They call or write back.
        Later = "later",
    }
}

set! {
    /// What stays with them of a talk.
    ThenTrace {
        /// What was said or written is recorded.
        Recorded = "recorded",
        /// What was written is gone when the tab is closed.
        Gone = "gone",
    }
}
