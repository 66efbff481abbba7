//! Whether something trusted vouches for a certificate: a chain of issuers up to one of the files that
//! the office trusts, each of which held at the moment.

use chrono::{DateTime, Utc};

use crate::{cert::Cert, error::SignError};

/// Longer chains are nobody's.
const LONGEST: usize = 8;
/// Certificates that came along with a signature; more are not looked at.
const MOST: usize = 32;

/// What is known of a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trust {
    Known,
    Unknown,
    Expired,
    NotYetValid,
}

/// Looks for a chain. A certificate that is itself among the trusted ones needs none.
pub(super) fn trust(signer: &Cert, along: &[Cert], anchors: &[Cert], at: DateTime<Utc>) -> Trust {
    let along = along.get(..MOST).unwrap_or(along);
    let Some(chain) = chain(vec![signer], along, anchors) else { return Trust::Unknown };
    // The signer's own days first: they are what an officer can look up.
    for certificate in chain {
        match certificate.held_at(at) {
            Ok(()) => {}
            Err(SignError::NotYetValid { .. }) => return Trust::NotYetValid,
            Err(_) => return Trust::Expired,
        }
    }
    Trust::Known
}

fn chain<'c>(
    so_far: Vec<&'c Cert>,
    along: &'c [Cert],
    anchors: &'c [Cert],
) -> Option<Vec<&'c Cert>> {
    let last = *so_far.last()?;
    if anchors.contains(last) {
        return Some(so_far);
    }
    if so_far.len() >= LONGEST {
        return None;
    }
    let issuers = anchors.iter().chain(along).filter(|one| one.is_authority());
    let mut fitting = issuers.filter(|one| !so_far.contains(one) && one.issued(last));
    fitting.find_map(|issuer| {
        let longer = [so_far.as_slice(), &[issuer]].concat();
        chain(longer, along, anchors)
    })
}
