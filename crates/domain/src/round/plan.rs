//! The walk: stops in order, grouped by home.

use super::event::Stop;
use crate::address::Address;

/// A home with all that is carried there: one packing list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home<'a> {
    /// Where it is.
    pub address: Address,
    /// The cases whose papers go there.
    pub stops: Vec<&'a Stop>,
}

/// The homes of stops in the order of the walk. Two cases of one home are one home, however each of
/// them writes it; a home whose address is empty stands alone.
#[must_use]
pub fn homes(stops: &[Stop]) -> Vec<Home<'_>> {
    let mut homes: Vec<Home<'_>> = Vec::new();
    for stop in stops {
        let address = Address::parse(&stop.address);
        let same = homes
            .iter_mut()
            .find(|home| !address.written().is_empty() && home.address.is_same_home(&address));
        match same {
            Some(home) => home.stops.push(stop),
            None => homes.push(Home { address, stops: vec![stop] }),
        }
    }
    homes.sort_by(|one, two| one.address.cmp(&two.address));
    homes
}
