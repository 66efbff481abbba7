//! The index, packed.

use tannha_domain::case::Phase;

use super::{Index, Need, Summary};
use crate::{
    packed::{Packer, Unpacker},
    search::{Finder, pack_moment, unpack_moment},
};

const PHASES: [Phase; 14] = [
    Phase::Received,
    Phase::Supplement,
    Phase::Inquiry,
    Phase::Verified,
    Phase::AtSignature,
    Phase::Registered,
    Phase::Printed,
    Phase::OutForDelivery,
    Phase::PartlyDelivered,
    Phase::Delivered,
    Phase::ReturnedUndelivered,
    Phase::Refused,
    Phase::Withdrawn,
    Phase::Revoked,
];
const NEEDS: [Need; 10] = [
    Need::Choice,
    Need::Recall,
    Need::Print,
    Need::Deliver,
    Need::Register,
    Need::Sign,
    Need::Verify,
    Need::Others,
    Need::Citizen,
    Need::Nothing,
];

impl Index {
    /// Packs all of it; `None` when what is found and what is listed are not the same cases.
    pub(super) fn pack(&self) -> Option<Vec<u8>> {
        let mut to = Packer::default();
        self.finder.pack(&mut to);
        let mut count = 0;
        for case in self.finder.cases() {
            self.cases.get(&case)?.pack(&mut to);
            count += 1;
        }
        (count == self.cases.len()).then(|| to.into_bytes())
    }

    /// `None` when it is not what [`Index::pack`] makes.
    pub(super) fn unpack(bytes: &[u8]) -> Option<Self> {
        let mut from = Unpacker::new(bytes);
        let finder = Finder::unpack(&mut from)?;
        let mut cases = std::collections::HashMap::with_capacity(finder.cases().count());
        for case in finder.cases() {
            cases.insert(case, Summary::unpack(case, &mut from)?);
        }
        from.is_done().then_some(Self { cases, finder, unkept: 0 })
    }
}

impl Summary {
    fn pack(&self, to: &mut Packer) {
        to.byte(self.phase as u8);
        to.byte(self.need as u8);
        let flags = [
            self.running,
            self.needs_attention,
            self.has_ready,
            self.has_out,
            self.renewed,
            self.has_unsigned,
            self.has_unsealed,
            self.has_unprinted,
        ];
        to.byte((0..).zip(flags).fold(0, |byte, (bit, flag)| byte | u8::from(flag) << bit));
        pack_moment(to, Some(self.due));
        pack_moment(to, Some(self.promised_at));
        for hand in self.hands {
            to.fixed(hand.to_le_bytes());
        }
    }

    fn unpack(case: tannha_domain::ids::CaseId, from: &mut Unpacker<'_>) -> Option<Self> {
        let phase = *PHASES.get(usize::from(from.byte()?))?;
        let need = *NEEDS.get(usize::from(from.byte()?))?;
        let flags = from.byte()?;
        let due = unpack_moment(from)??;
        let promised_at = unpack_moment(from)??;
        let mut hand = || from.fixed().map(u32::from_le_bytes);
        let hands = [hand()?, hand()?];
        let is = |bit: u8| flags >> bit & 1 != 0;
        Some(Self {
            case,
            phase,
            need,
            due,
            promised_at,
            running: is(0),
            needs_attention: is(1),
            has_ready: is(2),
            has_out: is(3),
            renewed: is(4),
            has_unsigned: is(5),
            has_unsealed: is(6),
            has_unprinted: is(7),
            hands,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_phase_and_need_has_its_own_number() {
        assert!(PHASES.iter().enumerate().all(|(n, phase)| *phase as usize == n));
        assert!(NEEDS.iter().enumerate().all(|(n, need)| *need as usize == n));
        assert_eq!(*PHASES.last().unwrap(), Phase::Revoked, "the last phase there is");
        assert_eq!(*NEEDS.last().unwrap(), Need::Nothing, "the last need there is");
    }
}
