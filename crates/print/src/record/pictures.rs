//! The ward's pictures on a letter. No other paper's record has room for one: a certificate, an extract
//! and the Ministry's forms cannot carry any.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::error::LayoutError;
use crate::page::Um;
use crate::picture::Image;

/// What a letter shows beside its words.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LetterPictures {
    /// The ward's emblem, over the title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emblem: Option<LetterPicture>,
    /// The picture of the signer's signature, in the place of one by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<LetterPicture>,
    /// The picture of the seal, over the left third of the signature; a preview alone shows it, because
    /// the seal of a file is put there by whoever signs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal: Option<LetterPicture>,
}

/// A picture and its size on paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LetterPicture {
    /// The PNG, in base64.
    pub png: String,
    /// How wide it is, in tenths of a millimetre.
    pub width_tenths: u16,
}

impl LetterPictures {
    /// It shows none.
    #[must_use]
    pub const fn is_none(&self) -> bool {
        self.emblem.is_none() && self.signature.is_none() && self.seal.is_none()
    }
}

impl LetterPicture {
    /// A PNG that is so wide.
    #[must_use]
    pub fn new(png: &[u8], width_tenths: u16) -> Self {
        Self { png: STANDARD.encode(png), width_tenths }
    }

    /// The picture as a page shows it, and its width there.
    pub(crate) fn read(&self, field: &str) -> Result<(Image, Um), LayoutError> {
        let broken = || LayoutError::Picture { field: field.to_owned() };
        let png = STANDARD.decode(&self.png).map_err(|_| broken())?;
        let image = Image::from_png(&png).map_err(|_| broken())?;
        Ok((image, Um::from(self.width_tenths) * 100))
    }
}

/// How a border is written in a record: yes and no as before, or the name of one.
#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "it stands for the type in the schema")]
pub(super) enum BorderWritten {
    Drawn(bool),
    Named(BorderName),
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(dead_code, reason = "it stands for the type in the schema")]
pub(super) enum BorderName {
    None,
    Line,
    Lotus,
}
