//! Where this laptop's printers put what goes over a blank: a correction per printer, tray and form,
//! measured on a test sheet. It is the laptop's own, and no act speaks of it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use tannha_domain::{case::Document, stock::StockRefusal};
use tannha_print::{
    FieldOffset, MeasuredCross, PaperKind, Point, PrintProfile, Record, lay_out_with,
};
use tannha_store::{Batch, Table};

use crate::{Office, OfficeError, ledger::LedgerError, papers::document_code};

/// What this laptop remembers for itself.
pub(crate) const SETTINGS: Table = Table("settings");
/// The back of a blank, which is one place.
const BACK: &str = "later_changes";
/// What the laptop had before it knew its forms and trays apart.
const PROFILE: &[u8] = b"print-profile";
const CALIBRATION: &str = "print-calibration";
const TRAY: &str = "print-tray";
/// The furthest that one field is moved, in millimetres.
const MOST_FIELD_MM: i32 = 20;
/// Between the parts of a key: no printer, tray or form has it in its name.
const BETWEEN: char = '\u{1f}';

/// A correction, and since when.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Calibrated {
    /// The correction.
    pub profile: PrintProfile,
    /// The day on which it was measured or set; none where it never was.
    pub on: Option<NaiveDate>,
}

/// What a measured test sheet says, before it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    /// The correction that follows.
    pub profile: PrintProfile,
    /// Where the crosses should stand.
    pub wanted: [Point; 4],
    /// Where each will land with that correction.
    pub after: [Point; 4],
}

impl Office {
    /// Says which printer papers go to from now on.
    ///
    /// # Errors
    /// [`LedgerError::Poisoned`].
    pub fn use_printer(&self, name: &str) -> Result<(), OfficeError> {
        name.clone_into(&mut *self.printer.lock().map_err(|_| LedgerError::Poisoned)?);
        Ok(())
    }

    /// The printer that papers go to; empty where there is none.
    ///
    /// # Errors
    /// [`LedgerError::Poisoned`].
    pub fn printer_name(&self) -> Result<String, OfficeError> {
        Ok(self.printer.lock().map_err(|_| LedgerError::Poisoned)?.clone())
    }

    /// The tray that a paper is taken from on the printer in use; empty for the printer's own choice.
    /// Papers that the Ministry makes no blank for share one.
    ///
    /// # Errors
    /// The store's.
    pub fn tray(&self, document: Document) -> Result<String, OfficeError> {
        let found = self.ledger.store().get(SETTINGS, &self.tray_key(document)?)?;
        let tray = found.map(|bytes| String::from_utf8(bytes).map_err(|_| LedgerError::Encoding));
        Ok(tray.transpose()?.unwrap_or_default())
    }

    /// The same for a paper on what it is printed on: a whole page comes from where all plain paper
    /// lies.
    ///
    /// # Errors
    /// The store's.
    pub fn tray_over(&self, document: Document, paper: PaperKind) -> Result<String, OfficeError> {
        if paper.is_over_blank() { self.tray(document) } else { self.tray(Document::Receipt) }
    }

    /// Chooses the tray for a paper.
    ///
    /// # Errors
    /// The store's.
    pub fn choose_tray(&self, document: Document, tray: &str) -> Result<(), OfficeError> {
        let mut batch = Batch::new();
        batch.put(SETTINGS, &self.tray_key(document)?, tray.as_bytes().to_vec());
        self.ledger.store().commit(batch)?;
        Ok(())
    }

    /// The correction for a form, from the tray that it is taken from on the printer in use.
    ///
    /// # Errors
    /// The store's.
    pub fn profile(&self, document: Document) -> Result<PrintProfile, OfficeError> {
        Ok(self.calibrated(document)?.profile)
    }

    /// The same, and since when it holds.
    ///
    /// # Errors
    /// The store's.
    pub fn calibrated(&self, document: Document) -> Result<Calibrated, OfficeError> {
        self.calibrated_tray(document, &self.tray(document)?)
    }

    pub(super) fn profile_of_tray(
        &self,
        document: Document,
        tray: &str,
    ) -> Result<PrintProfile, OfficeError> {
        Ok(self.calibrated_tray(document, tray)?.profile)
    }

    /// One that was never measured begins with what comes nearest: the printer's own choice of tray,
    /// what the laptop had before it had a printer, and before it knew printers and forms apart.
    fn calibrated_tray(&self, document: Document, tray: &str) -> Result<Calibrated, OfficeError> {
        if !document.has_blank() {
            return Ok(Calibrated::default());
        }
        let store = self.ledger.store();
        let printer = self.printer_name()?;
        let kept = |printer: &str, tray: &str| -> Result<Option<Calibrated>, OfficeError> {
            let found = store.get(SETTINGS, &calibration_key(printer, tray, document))?;
            Ok(found.as_deref().map(calibrated).transpose()?)
        };
        if let Some(own) = kept(&printer, tray)? {
            return Ok(own);
        }
        for (printer, tray) in [(printer.as_str(), ""), ("", "")] {
            if let Some(near) = kept(printer, tray)? {
                return Ok(Calibrated { on: None, ..near });
            }
        }
        let of_printer = [PROFILE, b"/", printer.as_bytes()].concat();
        for key in [of_printer.as_slice(), PROFILE] {
            if let Some(bytes) = store.get(SETTINGS, key)? {
                return Ok(Calibrated { profile: profile(read(&bytes)?)?, on: None });
            }
        }
        Ok(Calibrated::default())
    }

    /// Sets the correction for a form, from today on.
    ///
    /// # Errors
    /// [`StockRefusal::NoBlank`] for a paper that goes over none, or the store's.
    pub fn set_profile(
        &self,
        document: Document,
        profile: PrintProfile,
    ) -> Result<Calibrated, OfficeError> {
        self.keep_profile(document, profile, Some(self.now().in_vietnam().date()))
    }

    /// Moves one field of a form further by so much; the day of the whole sheet's correction stays.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchField`] for what does not stand on the form, [`OfficeError::OffsetTooLarge`],
    /// or as [`Office::set_profile`].
    pub fn move_field(
        &self,
        document: Document,
        field: &str,
        by: FieldOffset,
    ) -> Result<Calibrated, OfficeError> {
        if !self.fields_over(document)?.contains(field) {
            return Err(OfficeError::NoSuchField);
        }
        let Calibrated { mut profile, on } = self.calibrated(document)?;
        let own = profile.fields.get(field).copied().unwrap_or_default();
        let moved = FieldOffset {
            dx_um: own.dx_um.saturating_add(by.dx_um),
            dy_um: own.dy_um.saturating_add(by.dy_um),
        };
        let most = MOST_FIELD_MM * 1_000;
        if moved.dx_um.saturating_abs() > most || moved.dy_um.saturating_abs() > most {
            return Err(OfficeError::OffsetTooLarge { max_mm: MOST_FIELD_MM });
        }
        if moved == FieldOffset::default() {
            profile.fields.remove(field);
        } else {
            profile.fields.insert(field.to_owned(), moved);
        }
        self.keep_profile(document, profile, on)
    }

    /// Puts every field of a form back to where the form has it.
    ///
    /// # Errors
    /// As [`Office::set_profile`].
    pub fn forget_fields(&self, document: Document) -> Result<Calibrated, OfficeError> {
        let Calibrated { mut profile, on } = self.calibrated(document)?;
        profile.fields.clear();
        self.keep_profile(document, profile, on)
    }

    fn keep_profile(
        &self,
        document: Document,
        profile: PrintProfile,
        on: Option<NaiveDate>,
    ) -> Result<Calibrated, OfficeError> {
        if !document.has_blank() {
            return Err(StockRefusal::NoBlank.into());
        }
        let printer = self.printer_name()?;
        let kept = Calibrated { profile: PrintProfile { printer: printer.clone(), ..profile }, on };
        let bytes = serde_json::to_vec(&kept).map_err(|_| LedgerError::Encoding)?;
        let mut batch = Batch::new();
        let key = calibration_key(&printer, &self.tray(document)?, document);
        batch.put(SETTINGS, &key, bytes);
        self.ledger.store().commit(batch)?;
        Ok(kept)
    }

    /// What follows from a test sheet that was printed with the correction in use and measured.
    ///
    /// # Errors
    /// [`OfficeError::Profile`] for what no printer does, or the store's.
    pub fn measured(
        &self,
        document: Document,
        found: [MeasuredCross; 4],
    ) -> Result<Measured, OfficeError> {
        let now = self.profile(document)?;
        let profile = now.corrected(found)?;
        let wanted = PrintProfile::CROSSES;
        let mut after = wanted;
        for ((place, cross), found) in after.iter_mut().zip(wanted).zip(found) {
            let (from, to) = (now.apply_sheet(cross), profile.apply_sheet(cross));
            *place = Point::new(found.x_um + to.x - from.x, found.y_um + to.y - from.y);
        }
        Ok(Measured { profile, wanted, after })
    }

    /// The fields that stand on a form's blank.
    fn fields_over(&self, document: Document) -> Result<BTreeSet<String>, OfficeError> {
        let code = document_code(document).filter(|_| document.has_blank());
        let code = code.ok_or(StockRefusal::NoBlank)?;
        let nobody = serde_json::Value::Object(serde_json::Map::new());
        let empty = Record::from_json(code, nobody).map_err(|_| LedgerError::Encoding)?;
        let (templates, none) = (self.templates(code)?, PrintProfile::default());
        let sheet = lay_out_with(&templates, &empty, PaperKind::Overprint, &none, None)?;
        let fields = sheet.fields.into_iter().map(|field| field.field);
        // The back stands apart, and is moved as one.
        Ok(fields.chain([BACK.to_owned()]).collect())
    }

    fn tray_key(&self, document: Document) -> Result<Vec<u8>, OfficeError> {
        let form = if document.has_blank() { document.slug() } else { "" };
        Ok(format!("{TRAY}{BETWEEN}{}{BETWEEN}{form}", self.printer_name()?).into_bytes())
    }
}

fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, LedgerError> {
    serde_json::from_slice(bytes).map_err(|_| LedgerError::Encoding)
}

fn calibrated(bytes: &[u8]) -> Result<Calibrated, LedgerError> {
    let mut kept: Value = read(bytes)?;
    if let Some(profile) = kept.get_mut("profile") {
        PrintProfile::clamp_kept(profile);
    }
    serde_json::from_value(kept).map_err(|_| LedgerError::Encoding)
}

fn profile(mut kept: Value) -> Result<PrintProfile, LedgerError> {
    PrintProfile::clamp_kept(&mut kept);
    serde_json::from_value(kept).map_err(|_| LedgerError::Encoding)
}

fn calibration_key(printer: &str, tray: &str, document: Document) -> Vec<u8> {
    let form = document.slug();
    format!("{CALIBRATION}{BETWEEN}{printer}{BETWEEN}{tray}{BETWEEN}{form}").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// It was kept when nobody asked how far a printer can be off.
    #[test]
    fn a_profile_that_was_kept_beyond_the_bounds_is_read_within_them() {
        const FAR: &str = r#"{"printer": "p", "dx_um": 150000, "scale_y_ppm": -900000,
            "fields": {"child.name": {"dy_um": 99000}}}"#;
        let kept = format!(r#"{{"profile": {FAR}, "on": "2026-11-27"}}"#);
        let read_again = calibrated(kept.as_bytes()).unwrap();
        assert_eq!(profile(read(FAR.as_bytes()).unwrap()).unwrap(), read_again.profile);
        let (found, own) = (&read_again.profile, read_again.profile.fields["child.name"]);
        assert_eq!((found.dx_um, found.scale_y_ppm, own.dy_um), (30_000, -100_000, 30_000));
        assert_eq!((found.printer.as_str(), read_again.on.is_some()), ("p", true));
        // What follows from it can be kept, and read.
        let again = serde_json::to_vec(&read_again).unwrap();
        assert_eq!(calibrated(&again).unwrap(), read_again);
        assert!(calibrated(br#"{"profile": {"dx_um": "far"}}"#).is_err());
    }
}
