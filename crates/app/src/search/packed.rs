//! What can be found, packed: what each case contributed. Who holds a word is gathered again from that.

use tannha_domain::{ids::CaseId, time::Moment};

use super::{Finder, Known, Slot};
use crate::packed::{Packer, Unpacker};

impl Finder {
    /// Packs all cases in the order of their places.
    pub(crate) fn pack(&self, to: &mut Packer) {
        to.size(self.cases.len());
        for known in &self.cases {
            to.fixed(known.case.0);
            pack_moment(to, known.newest);
            pack_moment(to, known.ended);
        }
        self.words.pack(to);
        self.numbers.pack(to);
    }

    /// `None` when it is not what [`Finder::pack`] makes.
    pub(crate) fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let mut finder = Self::default();
        let count = from.size()?;
        finder.cases.reserve(count);
        finder.slots.reserve(count);
        for slot in 0..count {
            let case = CaseId(from.fixed()?);
            let (newest, ended) = (unpack_moment(from)?, unpack_moment(from)?);
            finder.cases.push(Known { case, newest, ended });
            finder.slots.insert(case, Slot::try_from(slot).ok()?);
        }
        finder.words = super::Words::unpack(from, count)?;
        finder.numbers = super::Numbers::unpack(from, count)?;
        (finder.slots.len() == count).then_some(finder)
    }

    /// The cases in the order of their places.
    pub(crate) fn cases(&self) -> impl Iterator<Item = CaseId> {
        self.cases.iter().map(|known| known.case)
    }
}

/// In its own encoding; nothing when there is none.
pub(crate) fn pack_moment(to: &mut Packer, moment: Option<Moment>) {
    let bytes = moment.and_then(|moment| minicbor::to_vec(moment).ok()).unwrap_or_default();
    to.bytes(&bytes);
}

pub(crate) fn unpack_moment(from: &mut Unpacker<'_>) -> Option<Option<Moment>> {
    match from.bytes()? {
        [] => Some(None),
        bytes => minicbor::decode(bytes).ok().map(Some),
    }
}
