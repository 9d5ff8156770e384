//! Device profiles: the same campaign on a phone, a kiosk, an outreach worker's tablet.

/// Where a document is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// A young person's own phone or computer: leaves no trace.
    Phone,
    /// A screen in a public place: no outgoing links, ends each visit.
    Kiosk,
    /// An outreach worker's tablet, with someone beside them.
    Rounds,
}

impl Device {
    /// All of them, in the order documents are written.
    pub const ALL: [Self; 3] = [Self::Phone, Self::Kiosk, Self::Rounds];

    /// The value of `<html data-device>`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Kiosk => "kiosk",
            Self::Rounds => "rounds",
        }
    }

    /// The device of a document's `data-device`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|device| device.name() == name)
    }

    /// The first part of its addresses: nothing, `kiosk/`, `rounds/`.
    #[must_use]
    pub fn folder(self) -> &'static str {
        match self {
            Self::Phone => "",
            Self::Kiosk => "kiosk/",
            Self::Rounds => "rounds/",
        }
    }

    /// Whether a number may be dialled and another site opened from it.
    #[must_use]
    pub fn opens_links(self) -> bool {
        self != Self::Kiosk
    }

    /// Whether it may show what is for professionals.
    #[must_use]
    pub fn shows_professional(self) -> bool {
        self != Self::Kiosk
    }
}
