//! The printer on the screen: its trays, and how it stands to each form with a blank.

use std::sync::atomic::Ordering;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use tannha_app::{
    Office,
    papers::{FieldOffset, MeasuredCross, PrintProfile},
};
use tannha_domain::case::Document;

use super::{
    Host,
    stock::{blank, blanks},
};
use crate::{
    ApiError, Bytes,
    convert::problem,
    printer::PrinterTrouble,
    types::printer::{
        ChooseTray, Correction, KeepScan, MeasureSheet, MeasuredView, MoveField, MovePrint,
        MovedField, PrinterView, ScanOf, ShowPrinter, Spot,
    },
};

/// The furthest that a print is moved by hand, in millimetres: no blank lies further off.
const MOST_MM: i32 = 10;
const UM_PER_MM: i32 = 1_000;

pub(super) fn is_silent(error: &ApiError) -> bool {
    error.code == PrinterTrouble::Silent.code()
}

const fn correction(profile: &PrintProfile) -> Correction {
    Correction {
        dx: profile.dx_um,
        dy: profile.dy_um,
        scale_x: profile.scale_x_ppm,
        scale_y: profile.scale_y_ppm,
        skew: profile.skew_ppm,
    }
}

impl Host {
    /// Asks the system for its printer, so that each printer's profile is its own. One that does not answer
    /// is the one that it was when it answered last.
    ///
    /// # Errors
    /// `printer-silent` where it never did since the laptop was opened: what is printed or kept for one
    /// printer must not lie as another's does.
    pub(super) fn printer_in_use(&self) -> Result<Option<String>, ApiError> {
        let office = self.office()?;
        let named = self.setup.printer.as_ref().map_or(Ok(None), |printer| printer.name());
        match named {
            Ok(name) => {
                office.use_printer(name.as_deref().unwrap_or_default())?;
                self.knows_printer.store(true, Ordering::SeqCst);
                Ok(name)
            }
            Err(_) if self.knows_printer.load(Ordering::SeqCst) => {
                let name = office.printer_name()?;
                Ok((!name.is_empty()).then_some(name))
            }
            Err(trouble) => Err(trouble.into()),
        }
    }

    /// The same for what goes to no printer now: it is shown and saved although nothing answers.
    pub(super) fn printer_if_it_answers(&self) -> Result<Option<String>, ApiError> {
        self.printer_in_use().or_else(|error| if is_silent(&error) { Ok(None) } else { Err(error) })
    }

    /// Asks for what is printed, or only looked at and saved.
    pub(super) fn printer_for(&self, send: bool) -> Result<(), ApiError> {
        if send {
            self.printer_in_use()?
        } else {
            self.printer_if_it_answers()?
        };
        Ok(())
    }

    /// The same where nobody has asked since the laptop was opened: what is looked at lies as the printer
    /// would print it.
    pub(super) fn printer_known(&self) -> Result<(), ApiError> {
        if self.knows_printer.load(Ordering::SeqCst) { Ok(()) } else { self.printer_for(false) }
    }

    pub(super) fn show_printer(&self, request: &ShowPrinter) -> Result<PrinterView, ApiError> {
        let form = blank(&request.form)?;
        let printer = self.printer_in_use()?;
        self.printer_view(&*self.office()?, printer, form)
    }

    fn printer_view(
        &self,
        office: &Office,
        printer: Option<String>,
        form: Document,
    ) -> Result<PrinterView, ApiError> {
        let known = office.calibrated(form)?;
        let trouble = self.ready().err();
        let trays = self.setup.printer.as_ref().map(|printer| printer.trays());
        Ok(PrinterView {
            printer,
            trouble: trouble.map(|trouble| problem(trouble.code(), Vec::<(String, String)>::new())),
            trays: trays.unwrap_or_default(),
            tray: office.tray(form)?,
            forms: blanks().map(|document| document.slug().to_owned()).collect(),
            form: form.slug().to_owned(),
            correction: correction(&known.profile),
            calibrated_on: known.on.map(|day| day.format("%Y-%m-%d").to_string()),
            crosses: PrintProfile::CROSSES.map(|at| Spot { x: at.x, y: at.y }).to_vec(),
            moved: known
                .profile
                .fields
                .into_iter()
                .map(|(field, by)| MovedField { field, dx: by.dx_um, dy: by.dy_um })
                .collect(),
            scan: office.scan(form)?.is_some(),
        })
    }

    pub(super) fn choose_tray(&self, request: &ChooseTray) -> Result<PrinterView, ApiError> {
        let form = blank(&request.form)?;
        let printer = self.printer_in_use()?;
        let trays = self.setup.printer.as_ref().map(|printer| printer.trays());
        let known = trays.unwrap_or_default();
        if !request.tray.is_empty() && !known.contains(&request.tray) {
            return Err(ApiError::new("printer-no-such-tray"));
        }
        let office = self.office()?;
        office.choose_tray(form, &request.tray)?;
        self.printer_view(&office, printer, form)
    }

    /// Moves the print by hand; what was measured of stretch and skew stays.
    pub(super) fn move_print(&self, request: &MovePrint) -> Result<PrinterView, ApiError> {
        let form = blank(&request.form)?;
        let most = MOST_MM * UM_PER_MM;
        if !(-most..=most).contains(&request.dx) || !(-most..=most).contains(&request.dy) {
            return Err(ApiError::new("offset-too-large").with("max_mm", MOST_MM));
        }
        let printer = self.printer_in_use()?;
        let office = self.office()?;
        let profile =
            PrintProfile { dx_um: request.dx, dy_um: request.dy, ..office.profile(form)? };
        office.set_profile(form, profile)?;
        self.printer_view(&office, printer, form)
    }

    pub(super) fn move_field(&self, request: &MoveField) -> Result<PrinterView, ApiError> {
        let form = blank(&request.form)?;
        let printer = self.printer_in_use()?;
        let office = self.office()?;
        match &request.field {
            Some(field) => {
                let by = FieldOffset { dx_um: request.dx, dy_um: request.dy };
                office.move_field(form, field, by)?;
            }
            None => drop(office.forget_fields(form)?),
        }
        self.printer_view(&office, printer, form)
    }

    /// The scan of a form's blank, as it is kept.
    pub(super) fn scan_of(&self, request: &ScanOf) -> Result<Bytes, ApiError> {
        let kept = self.office()?.scan(blank(&request.form)?)?;
        let bytes = kept.ok_or_else(|| ApiError::new("printer-no-scan"))?;
        let media = if bytes.starts_with(b"\x89PNG") { "image/png" } else { "image/jpeg" };
        Ok(Bytes { media, bytes })
    }

    pub(super) fn keep_scan(&self, request: &KeepScan) -> Result<PrinterView, ApiError> {
        let form = blank(&request.form)?;
        let printer = self.printer_in_use()?;
        let office = self.office()?;
        match &request.file {
            Some(file) => {
                let unreadable = |_| ApiError::new("scan-unreadable");
                office.keep_scan(form, &STANDARD.decode(file).map_err(unreadable)?)?;
            }
            None => office.forget_scan(form)?,
        }
        self.printer_view(&office, printer, form)
    }

    pub(super) fn measure_sheet(&self, request: &MeasureSheet) -> Result<MeasuredView, ApiError> {
        let form = blank(&request.form)?;
        let crosses: [Spot; 4] = request
            .crosses
            .clone()
            .try_into()
            .map_err(|_| ApiError::new("printer-four-crosses"))?;
        self.printer_in_use()?;
        let office = self.office()?;
        let found = crosses.map(|at| MeasuredCross { x_um: at.x, y_um: at.y });
        let measured = office.measured(form, found)?;
        if request.keep {
            office.set_profile(form, measured.profile.clone())?;
        }
        let spots = |points: [tannha_app::print::Point; 4]| {
            points.map(|at| Spot { x: at.x, y: at.y }).to_vec()
        };
        Ok(MeasuredView {
            correction: correction(&measured.profile),
            wanted: spots(measured.wanted),
            found: crosses.to_vec(),
            after: spots(measured.after),
            kept: request.keep,
        })
    }
}
