//! The documents of a site and the sections of each, from the campaign itself.

use escale_core::pack::{Assessment, Device, Pack, Topic};

/// One document.
#[derive(Clone)]
pub(crate) struct Doc {
    /// `fr_phone`.
    pub(crate) name: String,
    pub(crate) device: Device,
    pub(crate) path: &'static str,
}

/// Every document, the first language first.
pub(crate) fn documents() -> Vec<Doc> {
    let doc = |language: &str, device: Device, path| Doc {
        name: format!("{language}_{}", device.name()),
        device,
        path,
    };
    vec![
        doc("fr", Device::Phone, "/"),
        doc("en", Device::Phone, "/en/"),
        doc("fr", Device::Kiosk, "/kiosk/"),
        doc("en", Device::Kiosk, "/kiosk/en/"),
        doc("fr", Device::Rounds, "/rounds/"),
        doc("en", Device::Rounds, "/rounds/en/"),
    ]
}

/// The documents of one device: those that one browser of its size can be shown in turn.
pub(crate) fn documents_of(device: Device) -> Vec<Doc> {
    documents().into_iter().filter(|doc| doc.device == device).collect()
}

/// A section: its link code, and what `<main>` says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) code: String,
    pub(crate) screen: &'static str,
    pub(crate) id: String,
}

impl Place {
    fn new(code: &str, screen: &'static str, id: &str) -> Self {
        Self { code: code.to_owned(), screen, id: id.to_owned() }
    }

    pub(crate) fn topic(topic: &Topic) -> Self {
        Self::new(topic.code.as_str(), "topic", &topic.id)
    }

    pub(crate) fn assessment(assessment: &Assessment) -> Self {
        Self::new(assessment.code.as_str(), "assessment", &assessment.id)
    }

    pub(crate) fn home() -> Self {
        Self::new("hm", "home", "")
    }

    pub(crate) fn help() -> Self {
        Self::new("hp", "help", "")
    }

    pub(crate) fn about() -> Self {
        Self::new("ab", "about", "about")
    }
}

/// A door with what stands behind it.
pub(crate) struct Door {
    pub(crate) place: Place,
    pub(crate) topics: Vec<Place>,
    pub(crate) assessments: Vec<Place>,
}

/// The doors of what `pack` shows.
pub(crate) fn doors(pack: &Pack) -> Vec<Door> {
    let doors = pack.doors().map(|(name, code)| {
        let behind: Vec<&Topic> = pack.topics.iter().filter(|t| t.door == name).collect();
        let proposed =
            |a: &&Assessment| behind.iter().any(|t| t.assessment.as_ref() == Some(&a.id));
        let assessments = pack.assessments.iter().filter(proposed);
        Door {
            place: Place::new(&code, "door", name),
            topics: behind.iter().map(|t| Place::topic(t)).collect(),
            assessments: assessments.map(Place::assessment).collect(),
        }
    });
    doors.collect()
}

/// Every section of what `pack` shows but attract.
pub(crate) fn places(pack: &Pack) -> Vec<Place> {
    let doors = doors(pack).into_iter().map(|door| door.place);
    [Place::home(), Place::help(), Place::about()]
        .into_iter()
        .chain(doors)
        .chain(pack.topics.iter().map(Place::topic))
        .chain(pack.assessments.iter().map(Place::assessment))
        .collect()
}
