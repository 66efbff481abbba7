//! The chain check: every receipt, every link, every signature and the state that follows, read back
//! from the first entry to the last.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::{Value, json};
use tannha_domain::{
    ids::{DeviceId, Hash, WardId},
    log::{
        ChainHead, Cursor, MemoryShelf, Place, Quarantine, REDUCER_VERSION, Record, RecordKey,
        Shelf as _, Verdict, fold,
    },
};
use tannha_sync::{Logged, Read, follow};

use crate::{
    district::{District, known},
    error::DistrictError,
};

const STRETCH: usize = 1_000;
const STRETCH_BYTES: usize = 4 << 20;

/// What a check of one ward saw.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Audit {
    /// The ward.
    pub ward: WardId,
    /// Entries read.
    pub entries: u64,
    /// Chains followed to their ends, one of each laptop and of the district itself.
    pub chains: usize,
    /// The log in one value.
    pub head: Hash,
    /// What is wrong, each with its code; empty if nothing is.
    pub findings: Vec<Value>,
}

impl District {
    /// Reads back everything of a ward and says what is wrong with it. Changes nothing.
    ///
    /// # Errors
    /// [`DistrictError::UnknownWard`], or a medium that cannot be read at all.
    pub fn audit(&self, ward: &WardId) -> Result<Audit, DistrictError> {
        let tip = self.db.tip(ward).map_err(known)?;
        let mut walk = Walk::begin(self.db.check(ward)?);
        while walk.cursor.seq < tip.cursor.seq {
            let log = self.db.log(ward, walk.cursor.seq, STRETCH, STRETCH_BYTES)?;
            if log.is_empty() {
                walk.find("log-ends-early", walk.cursor.seq + 1);
                break;
            }
            if !walk.stretch(self, ward, log)? {
                break;
            }
        }
        let is_whole = walk.cursor == tip.cursor;
        if !is_whole && walk.findings.is_empty() {
            walk.find("log-head-differs", walk.cursor.seq);
        }
        if is_whole && tip.reducer == Some(REDUCER_VERSION) && *walk.state.digest() != tip.digest {
            walk.find("state-differs", walk.cursor.seq);
        }
        for (device, chain) in &walk.chains {
            if is_whole && self.db.chain(ward, *device)? != *chain {
                walk.findings.push(json!({ "code": "chain-end-differs", "device": device }));
            }
        }
        let (entries, head) = (walk.cursor.seq, walk.cursor.head);
        let chains = walk.chains.len();
        Ok(Audit { ward: ward.clone(), entries, chains, head, findings: walk.findings })
    }
}

/// Where a check is.
struct Walk {
    cursor: Cursor,
    chains: BTreeMap<DeviceId, ChainHead>,
    hashes: BTreeSet<Hash>,
    state: MemoryShelf,
    findings: Vec<Value>,
}

impl Walk {
    fn begin(findings: Vec<Value>) -> Self {
        Self {
            cursor: Cursor::START,
            chains: BTreeMap::new(),
            hashes: BTreeSet::new(),
            state: MemoryShelf::default(),
            findings,
        }
    }

    fn find(&mut self, code: &str, seq: u64) {
        self.findings.push(json!({ "code": code, "seq": seq }));
    }

    /// Reads on; `false` where the log does not go on from what was read.
    fn stretch(
        &mut self,
        district: &District,
        ward: &WardId,
        log: Vec<Logged>,
    ) -> Result<bool, DistrictError> {
        for logged in log {
            let next = self.cursor.seq + 1;
            match follow(ward, &district.key(), self.cursor, vec![logged]) {
                Ok(followed) => {
                    self.cursor = followed.to();
                    for read in followed.entries() {
                        self.entry(district, ward, read)?;
                    }
                }
                Err(bad) => {
                    self.find(bad.code(), next);
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    fn entry(
        &mut self,
        district: &District,
        ward: &WardId,
        read: &Read,
    ) -> Result<(), DistrictError> {
        let (seq, verdict) = (read.receipt.seq, read.receipt.verdict);
        if !self.hashes.insert(read.hash) {
            self.find("entry-twice", seq);
        }
        if verdict != Verdict::Quarantine(Quarantine::Fork) {
            let chain = self.chains.entry(read.entry.device).or_insert(ChainHead::EMPTY);
            match chain.follow(&read.entry, read.hash) {
                Ok(next) => *chain = next,
                Err(bad) => self.find(bad.code(), seq),
            }
        }
        let Ok(_) = fold(&mut self.state, &read.act, Place { seq, verdict });
        let Ok(device) = self.state.load(&RecordKey::Device(read.entry.device));
        let signed = match &device {
            Some(Record::Device(device)) => read.logged.entry.open(&device.key).is_ok(),
            _ => false,
        };
        // One whose officer nobody knows is kept in quarantine; the first entries of a ward are
        // written before the district has made itself known in it.
        let is_first = self.chains.len() == 1;
        if verdict == Verdict::Apply && !signed && !is_first {
            self.find("entry-device-signature", seq);
        }
        if district.database().seq_of(ward, &read.hash)? != Some(seq) {
            self.find("entry-not-indexed", seq);
        }
        Ok(())
    }
}
