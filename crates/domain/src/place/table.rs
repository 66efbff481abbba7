//! The committed tables, read once.

use std::{collections::BTreeSet, sync::LazyLock};

use super::{Commune, CommuneKind, Province, ProvinceKind};

const PLACES: &str = include_str!("../../data/places.tsv");
const CAPITALISED: &str = include_str!("../../data/capitalised_names.txt");

/// All provinces, by code.
#[must_use]
pub fn provinces() -> &'static [Province] {
    &PROVINCES
}

/// All communes, by province code and then by their own.
#[must_use]
pub fn communes() -> &'static [Commune] {
    &COMMUNES
}

/// The province with this two-digit code.
#[must_use]
pub fn province(code: &str) -> Option<&'static Province> {
    let found = PROVINCES.binary_search_by(|province| province.code.cmp(code)).ok()?;
    PROVINCES.get(found)
}

/// The commune with this five-digit code.
#[must_use]
pub fn commune(code: &str) -> Option<&'static Commune> {
    let found = BY_CODE.binary_search_by(|at| code_at(*at).cmp(code)).ok()?;
    COMMUNES.get(*BY_CODE.get(found)?)
}

/// The communes of one province, by code; none for an unknown code.
#[must_use]
pub fn communes_of(province_code: &str) -> &'static [Commune] {
    let start = COMMUNES.partition_point(|c| c.province.code < province_code);
    let end = COMMUNES.partition_point(|c| c.province.code <= province_code);
    COMMUNES.get(start..end).unwrap_or_default()
}

/// Whether a unit of this name, being a person's or an event's, takes a capital common noun.
pub(super) fn is_capitalised(name: &str) -> bool {
    CAPITALISED_NAMES.contains(name)
}

fn code_at(at: usize) -> &'static str {
    COMMUNES.get(at).map_or("", |commune| commune.code)
}

static PROVINCES: LazyLock<Vec<Province>> = LazyLock::new(|| {
    PLACES.lines().filter(|line| !line.starts_with('\t')).filter_map(read_province).collect()
});

static COMMUNES: LazyLock<Vec<Commune>> = LazyLock::new(|| {
    let mut communes = Vec::new();
    let mut current = None;
    for line in PLACES.lines() {
        match (line.strip_prefix('\t'), current) {
            (None, _) => current = line.split('\t').next().and_then(province),
            (Some(row), Some(province)) => communes.extend(read_commune(row, province)),
            (Some(_), None) => {}
        }
    }
    communes
});

static BY_CODE: LazyLock<Vec<usize>> = LazyLock::new(|| {
    let mut order: Vec<usize> = (0..COMMUNES.len()).collect();
    order.sort_unstable_by_key(|at| code_at(*at));
    order
});

static CAPITALISED_NAMES: LazyLock<BTreeSet<&'static str>> =
    LazyLock::new(|| CAPITALISED.lines().collect());

fn read_province(line: &'static str) -> Option<Province> {
    let mut columns = line.split('\t');
    let code = columns.next()?;
    let kind = match columns.next()? {
        "i" => ProvinceKind::Tinh,
        "t" => ProvinceKind::ThanhPho,
        _ => return None,
    };
    Some(Province { code, kind, name: columns.next()? })
}

fn read_commune(row: &'static str, province: &'static Province) -> Option<Commune> {
    let mut columns = row.split('\t');
    let code = columns.next()?;
    let kind = match columns.next()? {
        "p" => CommuneKind::Phuong,
        "x" => CommuneKind::Xa,
        "k" => CommuneKind::DacKhu,
        _ => return None,
    };
    Some(Commune { code, kind, name: columns.next()?, province })
}
