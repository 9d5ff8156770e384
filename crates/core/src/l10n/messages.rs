//! All messages of one language, found by name.

use super::Pattern;

/// The messages of one language. An attribute is `message.attribute`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Messages {
    /// In the order of their names.
    all: Vec<(String, Pattern)>,
}

impl Messages {
    /// Adds a message. Of two that have one name, the first stays.
    pub fn add(&mut self, id: &str, pattern: Pattern) {
        if let Err(place) = self.place(id) {
            self.all.insert(place, (id.to_owned(), pattern));
        }
    }

    /// What is said under a name.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Pattern> {
        self.all.get(self.place(id).ok()?).map(|(_, pattern)| pattern)
    }

    /// Names and what is said, in the order of the names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Pattern)> {
        self.all.iter().map(|(id, pattern)| (id.as_str(), pattern))
    }

    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    fn place(&self, id: &str) -> Result<usize, usize> {
        self.all.binary_search_by(|(known, _)| known.as_str().cmp(id))
    }
}
