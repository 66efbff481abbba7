//! The pictures that come with a template, by their names.

use std::collections::BTreeMap;

use crate::picture::Image;

/// Pictures by their names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pictures(BTreeMap<String, Image>);

impl Pictures {
    /// None.
    #[must_use]
    pub const fn none() -> Self {
        Self(BTreeMap::new())
    }

    /// Adds one.
    pub fn add(&mut self, name: impl Into<String>, image: Image) {
        self.0.insert(name.into(), image);
    }

    /// The picture of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Image> {
        self.0.get(name)
    }

    /// All of them, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Image)> {
        self.0.iter().map(|(name, image)| (name.as_str(), image))
    }
}
