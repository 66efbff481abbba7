//! The enrolment ticket: what the district's person hands to the laptop's, on paper or a stick.

use serde::{Deserialize, Serialize};
use tannha_domain::ids::PublicKey;

/// Where to enrol, with which code, and how to know that it is the right district.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ticket {
    /// The district's address, for example `https://district.example:8443`.
    pub address: String,
    /// The one-time code.
    pub code: String,
    /// PEM of the certificate or authority that the district's TLS must be signed by; absent for
    /// plain HTTP on this machine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<String>,
    /// The key that signs receipts.
    pub district_key: PublicKey,
}

/// The text is no ticket.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the ticket does not read at line {line}, column {column}")]
pub struct BadTicket {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
}

impl BadTicket {
    /// Stable code; the catalogue has its text with the remedy as `problem-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        "enrol-ticket-bad"
    }
}

impl Ticket {
    /// Reads the JSON of a ticket.
    ///
    /// # Errors
    /// [`BadTicket`] with the place.
    pub fn parse(text: &str) -> Result<Self, BadTicket> {
        serde_json::from_str(text)
            .map_err(|error| BadTicket { line: error.line(), column: error.column() })
    }

    /// The JSON of the ticket, on several lines.
    #[must_use]
    pub fn print(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_reads_back_from_its_text() {
        let ticket = Ticket {
            address: "https://district.example:8443".to_owned(),
            code: "00592-ABCD-EFGH-JKMN".to_owned(),
            certificate: Some("-----BEGIN CERTIFICATE-----\n".to_owned()),
            district_key: PublicKey([7; 32]),
        };
        assert_eq!(Ticket::parse(&ticket.print()).unwrap(), ticket);
    }

    #[test]
    fn a_bad_ticket_is_named_with_its_place() {
        let bad = Ticket::parse("{\n \"address\": 7}").unwrap_err();
        assert_eq!((bad.line, bad.code()), (2, "enrol-ticket-bad"));
    }
}
