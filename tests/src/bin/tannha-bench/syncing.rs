//! A new laptop's first sync: every entry pulled over HTTP on loopback, its receipt verified, folded, and
//! durable before the pass ends. Beside it PouchDB, which replicates as many documents of the same size
//! between two databases in the memory of one process: no wire, no signature, no disk.

use std::{path::Path, process::Command, sync::atomic::Ordering};

use tannha_sync::http::HttpDistrict;

use crate::{
    Failure, Plan,
    measure::{Table, Times},
    relay,
    ward::Ward,
};

const PEER: &str = include_str!("pouch_peer.cjs");
/// Entries of a hundred cases as the generator makes them: a little fewer, so that a figure stands on
/// at least as many entries as were asked for.
const ENTRIES_PER_HUNDRED_CASES: u32 = 545;
/// An entry as JSON: what a document database would keep of it.
const DOCUMENT_BYTES: u32 = 938;

pub(crate) fn measure(plan: &Plan, place: &Path, table: &mut Table) -> Result<(), Failure> {
    if plan.pouch.is_none() {
        table.note("PouchDB was not measured: give `--pouch` a directory that has it".to_owned());
    }
    for entries in [1_000, 10_000, 50_000] {
        let entries = u32::try_from(plan.many(entries))?;
        first(plan, &place.join(entries.to_string()), entries, table)?;
    }
    Ok(())
}

fn first(plan: &Plan, place: &Path, entries: u32, table: &mut Table) -> Result<(), Failure> {
    std::fs::create_dir_all(place)?;
    let cases = (entries * 100).div_ceil(ENTRIES_PER_HUNDRED_CASES);
    let ward = Ward::with_cases(&place.join("ward"), cases)?;
    let first = ward.office()?;
    let mut sending = Times::default();
    let sent = sending.take(|| first.sync())?.0.sent;
    let (mut ours, mut theirs, mut received) = (Times::default(), Vec::new(), 0);
    for turn in 0..if entries > 20_000 { 1 } else { plan.many(5).max(2) } {
        let second = ward.second_laptop(&place.join(format!("laptop-{turn}")))?;
        received = ours.take(|| second.sync())?.0.received;
        if let Some(pouch) = &plan.pouch {
            theirs.push(pouched(pouch, place, received)?);
        }
        if turn == 0 {
            empty(plan, &ward, &second, received, table)?;
        }
    }
    let peers = plan.pouch.as_ref().map(|_| ("PouchDB, in memory", Times::of(theirs)));
    table.add(&format!("first sync of {received} entries"), &ours, &Vec::from_iter(peers));
    table.add(&format!("sending {sent} entries, receipts read"), &sending, &[]);
    Ok(())
}

/// A pass when both sides are level already.
fn empty(
    plan: &Plan,
    ward: &Ward,
    office: &tannha_app::Office,
    entries: u32,
    table: &mut Table,
) -> Result<(), Failure> {
    let (address, counts) = relay::before(ward.address()?)?;
    let district = HttpDistrict::new(&address, None)?;
    office.sync_over(&district)?;
    let read = || {
        [&counts.sent, &counts.received, &counts.questions]
            .map(|count| count.load(Ordering::Relaxed))
    };
    let (before, mut times) = (read(), Times::default());
    let runs = plan.many(50);
    for _ in 0..runs {
        times.take(|| office.sync_over(&district))?;
    }
    let after = read();
    table.add(&format!("empty sync, {entries} entries"), &times, &[]);
    #[allow(clippy::cast_precision_loss, reason = "small counts")]
    let each = |n: usize| (after[n] - before[n]) as f64 / runs as f64;
    table.figure(&format!("empty sync, bytes up, {entries} entries"), each(0), "bytes");
    table.figure(&format!("empty sync, bytes down, {entries} entries"), each(1), "bytes");
    table.figure(&format!("empty sync, round trips, {entries} entries"), each(2), "");
    Ok(())
}

/// One replication by PouchDB, in milliseconds.
fn pouched(pouch: &Path, place: &Path, documents: u32) -> Result<f64, Failure> {
    let script = place.join("pouch_peer.cjs");
    std::fs::write(&script, PEER)?;
    let output = Command::new("node")
        .arg(&script)
        .arg(pouch)
        .args([documents.to_string(), DOCUMENT_BYTES.to_string()])
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok(String::from_utf8(output.stdout)?.trim().parse()?)
}
