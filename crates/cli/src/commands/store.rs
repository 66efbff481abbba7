//! `tannha backup | restore | export`: the store of a laptop, whole.

use std::{fs, io::Write as _, path::Path};

use serde_json::{Value, json};
use tannha_practice::app::{
    ledger::readable,
    mend,
    store::{self, Store, Unlock},
};

use crate::{
    args::Key,
    failure::{Failure, refused},
    laptop::{self, Laptop},
};

fn open(key: &Key) -> Result<Store, Failure> {
    let laptop = Laptop::at(&key.data)?;
    let passphrase = laptop::passphrase(&key.passphrase_file)?;
    Ok(Store::open(
        &laptop.dir,
        Unlock::Officer { officer: &key.officer, passphrase: &passphrase },
    )?)
}

pub(super) fn backup(key: &Key, out: &Path) -> Result<Value, Failure> {
    Ok(json!(open(key)?.backup(out)?))
}

pub(super) fn restore(key: &Key, from: &Path, in_place: bool) -> Result<Value, Failure> {
    if !from.is_dir() {
        return Err(Failure::Usage(format!("{}: no such directory", from.display())));
    }
    let passphrase = laptop::passphrase(&key.passphrase_file)?;
    let unlock = Unlock::Officer { officer: &key.officer, passphrase: &passphrase };
    if in_place {
        let dir = laptop::directory(&key.data);
        let set_aside = mend::restore(from, &dir, unlock)?;
        return Ok(json!({ "data": key.data, "set_aside": set_aside }));
    }
    let restored = store::restore(from, &key.data, unlock)?;
    Ok(json!({ "data": key.data, "position": restored.position().0 }))
}

pub(super) fn export(key: &Key, out: &Path) -> Result<Value, Failure> {
    let store = open(key)?;
    let failed = |_| refused("file-not-written", &[]);
    let mut file = fs::File::create(out).map_err(failed)?;
    let report = store.export(&mut file, &|table, key, value| readable(table, key, value))?;
    file.flush().map_err(failed)?;
    Ok(json!(report))
}
