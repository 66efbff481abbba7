//! The ward's pictures: what is used, what waits, what was; one that is tried on a page.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A file that somebody chose for a picture.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CheckPicture {
    /// Of what: `emblem`, `seal`, or `signature:` with the officer's id.
    pub of: String,
    /// The file, in base64.
    pub file: String,
}

/// What would be kept of it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PictureCheck {
    /// The picture as it would be kept, PNG in base64.
    pub png: String,
    /// Points from left to right.
    pub width: u16,
    /// Points from top to bottom.
    pub height: u16,
    /// Bytes.
    pub bytes: u32,
}

/// Brings a picture in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProposePicture {
    /// Of what.
    pub of: String,
    /// The file, in base64.
    pub file: String,
    /// How wide it is on paper, in tenths of a millimetre.
    pub width_tenths: u16,
}

/// Allows what was proposed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AllowPicture {
    /// Of what.
    pub of: String,
    /// The proposal that was seen.
    pub proposal: String,
    /// ISO: the first day on which it is used.
    pub from: String,
}

/// Withdraws what was allowed or proposed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WithdrawPicture {
    /// Of what.
    pub of: String,
    /// Why.
    pub reason: String,
}

/// Names a picture's points.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PictureId {
    /// Its name.
    pub picture: String,
}

/// A picture that is looked at on a page before anybody proposes it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PictureTried {
    /// Of what.
    pub of: String,
    /// The PNG as it would be kept, in base64.
    pub png: String,
    /// How wide it is on paper, in tenths of a millimetre.
    pub width_tenths: u16,
}

/// A picture that was proposed, and what became of it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PictureVersionView {
    /// Its points, by their name.
    pub picture: String,
    /// How wide it is on paper, in tenths of a millimetre.
    pub width_tenths: u16,
    /// Other points than the one before.
    pub is_redrawn: bool,
    /// Another width than the one before.
    pub is_resized: bool,
    /// Who brought it in.
    pub by: String,
    /// RFC 3339: when.
    pub at: String,
    /// Who allowed it; absent while it waits.
    pub allowed_by: Option<String>,
    /// RFC 3339: when.
    pub allowed_at: Option<String>,
    /// ISO: the first day on which it is used.
    pub from: Option<String>,
    /// It is used today.
    pub is_used: bool,
    /// Who withdrew it.
    pub withdrawn_by: Option<String>,
    /// RFC 3339: when.
    pub withdrawn_at: Option<String>,
    /// Why.
    pub withdrawn_why: Option<String>,
}

/// A picture that waits for a leader.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PictureProposalView {
    /// Names it.
    pub proposal: String,
    /// The picture.
    pub version: PictureVersionView,
    /// The officer at work may allow it.
    pub may_allow: bool,
}

/// What the ward has of one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PictureView {
    /// Of what.
    pub of: String,
    /// `emblem`, `seal` or `signature`.
    pub kind: String,
    /// Whose signature.
    pub officer: Option<String>,
    /// The least width on paper, in tenths of a millimetre.
    pub least_tenths: u16,
    /// The greatest.
    pub most_tenths: u16,
    /// The usual one.
    pub usual_tenths: u16,
    /// The papers that may carry it, by their slugs.
    pub documents: Vec<String>,
    /// The kind of letter on which it is tried, by its slug.
    pub tried_on: String,
    /// Those that were allowed, newest first.
    pub versions: Vec<PictureVersionView>,
    /// What waits.
    pub proposal: Option<PictureProposalView>,
}

/// All the ward's pictures.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PicturesView {
    /// The emblem, the signatures, the seal.
    pub pictures: Vec<PictureView>,
    /// ISO: today.
    pub today: String,
    /// The most bytes of a picture that is kept.
    pub most_bytes: u32,
    /// The officer at work may bring one in.
    pub may_propose: bool,
    /// The officer at work may withdraw one.
    pub may_withdraw: bool,
}

/// How a letter of a case is signed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LetterLookView {
    /// `by-hand`, `no-picture`, `unapproved` or `carried`; absent for what is no letter.
    pub signature: Option<String>,
    /// Whose signature it would be.
    pub signer: Option<String>,
    /// The officer at work is the signer, and may approve the letter.
    pub may_approve: bool,
}
