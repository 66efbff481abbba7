//! SQLite, asked for the same: to save so that what it says it saved is on the disk, and to find what
//! is being typed.

use std::path::Path;

use chacha20poly1305::{
    Key, KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use rusqlite::{Connection, params};

use crate::{Failure, saving::Saved};

/// A table of an entry log and one of cases, in write-ahead mode with full sync.
pub(crate) struct Sqlite {
    connection: Connection,
    sealer: Option<XChaCha20Poly1305>,
}

impl Sqlite {
    /// The peers that there are: as it is, and with each value sealed before it is stored.
    pub(crate) fn peers(place: &Path) -> Result<Vec<(&'static str, Self)>, Failure> {
        let sealer = XChaCha20Poly1305::new(Key::from_slice(&[7; 32]));
        Ok(vec![
            ("SQLite WAL FULL", Self::open(&place.join("plain.db"), None)?),
            ("SQLite WAL FULL, sealed", Self::open(&place.join("sealed.db"), Some(sealer))?),
        ])
    }

    fn open(file: &Path, sealer: Option<XChaCha20Poly1305>) -> Result<Self, Failure> {
        let connection = Connection::open(file)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.execute_batch(
            "CREATE TABLE log (seq INTEGER PRIMARY KEY, entry BLOB NOT NULL);
             CREATE TABLE cases (id BLOB PRIMARY KEY, state BLOB NOT NULL) WITHOUT ROWID;",
        )?;
        Ok(Self { connection, sealer })
    }

    /// Many, some to a transaction.
    pub(crate) fn fill(
        &mut self,
        all: impl Iterator<Item = Saved>,
        per_commit: u64,
    ) -> Result<(), Failure> {
        self.connection.execute_batch("BEGIN")?;
        for Saved { seq, key, entry, state } in all {
            self.put(seq, &entry, &key, &state)?;
            if seq % per_commit == per_commit - 1 {
                self.connection.execute_batch("COMMIT; BEGIN")?;
            }
        }
        Ok(self.connection.execute_batch("COMMIT")?)
    }

    /// One entry and the case that it changes, in one transaction.
    pub(crate) fn save(
        &mut self,
        seq: u64,
        entry: &[u8],
        case: &[u8],
        state: &[u8],
    ) -> Result<(), Failure> {
        self.connection.execute_batch("BEGIN")?;
        self.put(seq, entry, case, state)?;
        Ok(self.connection.execute_batch("COMMIT")?)
    }

    fn put(&self, seq: u64, entry: &[u8], case: &[u8], state: &[u8]) -> Result<(), Failure> {
        let entry = self.sealed(seq, b"log", entry)?;
        let state = self.sealed(seq, b"cases", state)?;
        self.connection
            .prepare_cached("INSERT INTO log VALUES (?1, ?2)")?
            .execute(params![i64::try_from(seq)?, entry])?;
        self.connection
            .prepare_cached("INSERT OR REPLACE INTO cases VALUES (?1, ?2)")?
            .execute(params![case, state])?;
        Ok(())
    }

    fn sealed(&self, seq: u64, table: &[u8], value: &[u8]) -> Result<Vec<u8>, Failure> {
        let Some(sealer) = &self.sealer else { return Ok(value.to_vec()) };
        let mut nonce = [0; 24];
        nonce[..8].copy_from_slice(&seq.to_le_bytes());
        nonce[8] = table[0];
        let payload = Payload { msg: value, aad: table };
        sealer
            .encrypt(XNonce::from_slice(&nonce), payload)
            .map_err(|_| "a value could not be sealed".into())
    }
}

/// Its full-text search, in memory as ours is: words without marks, an index of beginnings, best first.
pub(crate) struct Fts5(Connection);

impl Fts5 {
    /// Of what each case can be found by: names, address, numbers.
    pub(crate) fn of(rows: &[[String; 6]]) -> Result<Self, Failure> {
        let connection = Connection::open_in_memory()?;
        connection.execute_batch(
            "CREATE VIRTUAL TABLE cases USING fts5(child, mother, father, declarant, address, numbers,
             tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4'); BEGIN",
        )?;
        for row in rows {
            connection
                .prepare_cached("INSERT INTO cases VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
                .execute(row.each_ref())?;
        }
        connection.execute_batch("COMMIT; INSERT INTO cases(cases) VALUES ('optimize')")?;
        Ok(Self(connection))
    }

    /// The best so many for what was typed.
    pub(crate) fn find(&self, typed: &str, limit: usize) -> Result<Vec<i64>, Failure> {
        let words = typed.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let query: Vec<String> = words.map(|word| format!("\"{word}\"*")).collect();
        if query.is_empty() {
            return Ok(Vec::new());
        }
        let mut statement = self.0.prepare_cached(
            "SELECT rowid FROM cases WHERE cases MATCH ?1 ORDER BY bm25(cases) LIMIT ?2",
        )?;
        let found = statement
            .query_map(params![query.join(" "), i64::try_from(limit)?], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        Ok(found)
    }
}
