//! SQLite, asked for the same promise: what it says it saved is on the disk.

#[cfg(not(feature = "bench"))]
pub(crate) use absent::Sqlite;
#[cfg(feature = "bench")]
pub(crate) use present::Sqlite;

#[cfg(feature = "bench")]
mod present {
    use std::path::Path;

    use chacha20poly1305::{
        Key, KeyInit, XChaCha20Poly1305, XNonce,
        aead::{Aead, Payload},
    };
    use rusqlite::{Connection, params};

    use crate::Failure;

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

        /// One entry and the case that it changes, in one transaction.
        pub(crate) fn save(
            &mut self,
            seq: u64,
            entry: &[u8],
            case: &[u8],
            state: &[u8],
        ) -> Result<(), Failure> {
            let entry = self.sealed(seq, b"log", entry)?;
            let state = self.sealed(seq, b"cases", state)?;
            let transaction = self.connection.transaction()?;
            transaction
                .prepare_cached("INSERT INTO log VALUES (?1, ?2)")?
                .execute(params![i64::try_from(seq)?, entry])?;
            transaction
                .prepare_cached("INSERT OR REPLACE INTO cases VALUES (?1, ?2)")?
                .execute(params![case, state])?;
            Ok(transaction.commit()?)
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
}

/// A bench that was built without its peers says so in its table.
#[cfg(not(feature = "bench"))]
mod absent {
    use std::path::Path;

    use crate::Failure;

    /// Nobody.
    pub(crate) enum Sqlite {}

    impl Sqlite {
        /// None.
        pub(crate) fn peers(_: &Path) -> Result<Vec<(&'static str, Self)>, Failure> {
            Ok(Vec::new())
        }

        /// Cannot be called.
        pub(crate) fn save(&mut self, _: u64, _: &[u8], _: &[u8], _: &[u8]) -> Result<(), Failure> {
            match *self {}
        }
    }
}
