//! Finding a family while a person types, letter by letter, beside SQLite's full-text search over the
//! same names, addresses and numbers, both in memory. Ours also counts all that was found, says why,
//! and forgives a slip of the hand.

use tannha_app::{Office, search::Hit};
use tannha_domain::{case::Field, ids::CaseId, text};

use crate::{
    Failure, Plan,
    measure::{Table, Times},
    peers::Fts5,
};

/// As many lines as the window asks for.
const LINES: usize = 20;
/// Families that are looked for.
const FAMILIES: usize = 60;
/// Longer than anybody types.
const MOST_LETTERS: usize = 18;

const NAMES: [Field; 5] = [
    Field::ChildName,
    Field::MotherName,
    Field::FatherName,
    Field::DeclarantName,
    Field::DeliveryAddress,
];

/// Of an office that is open; the number of its cases is `cases`.
pub(crate) fn measure(
    plan: &Plan,
    office: &Office,
    cases: u32,
    table: &mut Table,
) -> Result<(), Failure> {
    let mut ids: Vec<CaseId> = Vec::new();
    let mut rows: Vec<[String; 6]> = Vec::new();
    office.ledger().each_case(|state| {
        let [child, mother, father, declarant, address] =
            NAMES.map(|field| state.value(field).to_owned());
        let registered = state.registration.as_ref();
        let numbers = [
            Some(state.code.text.clone()),
            registered.map(|registered| registered.number.to_string()),
            registered.and_then(|registered| registered.citizen_id.clone()),
            Some(state.value(Field::MotherCitizenId).to_owned()),
            Some(state.value(Field::FatherCitizenId).to_owned()),
            Some(state.value(Field::DeclarantPhone).to_owned()),
        ];
        let numbers: Vec<String> = numbers.into_iter().flatten().collect();
        ids.push(state.id);
        rows.push([child, mother, father, declarant, address, numbers.join(" ")]);
    })?;
    let peer = Fts5::of(&rows)?;
    let (mut ours, mut theirs) = (Times::default(), Times::default());
    let index = office.index()?;
    let mut sought = 0;
    for nth in 0..plan.many(FAMILIES) {
        let at = nth * rows.len() / plan.many(FAMILIES);
        for typed in typed(&rows[at], nth) {
            for keys in letters(&typed) {
                let found: (Vec<Hit>, usize) =
                    ours.take(|| Ok::<_, Failure>(index.search(&keys, LINES)))?;
                theirs.take(|| peer.find(&keys, LINES))?;
                sought += usize::from(keys == typed && found.0.iter().any(|h| h.case == ids[at]));
            }
        }
    }
    table.add(
        &format!("a letter typed, {cases} cases"),
        &ours,
        &[("SQLite FTS5, bm25, 20 best", theirs)],
    );
    table.figure(
        &format!("families among the first {LINES} when typed whole, {cases} cases"),
        f64::from(u32::try_from(sought)?),
        "found",
    );
    Ok(())
}

/// What somebody types who looks for a family: each family by something else.
fn typed(row: &[String; 6], nth: usize) -> Vec<String> {
    let first_number = row[5].split(' ').nth(2).unwrap_or_default().to_owned();
    match nth % 5 {
        0 => vec![text::fold(&row[0])],
        1 => vec![row[0].clone()],
        2 => vec![text::fold(&row[1])],
        3 => vec![text::fold(&row[4])],
        _ => vec![first_number],
    }
}

/// Each beginning, from the first letter on.
fn letters(typed: &str) -> Vec<String> {
    let ends = typed.char_indices().map(|(at, letter)| at + letter.len_utf8());
    ends.take(MOST_LETTERS).map(|end| typed[..end].to_owned()).collect()
}
