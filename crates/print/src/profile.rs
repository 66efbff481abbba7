//! What one printer does to one blank, and how to undo it.
//!
//! Every printer feeds the sheet a little off. An officer prints `bang-can-in`, measures four
//! crosses, and the difference becomes a profile that the overprint adds to each position. The
//! letters themselves keep their size: at a tenth of a per cent nobody sees it, and a blank's dotted
//! line only asks where the text begins.

use std::collections::BTreeMap;

use schemars::{JsonSchema, schema_for};
use serde::{Deserialize, Deserializer, Serialize, de};
use serde_json::Value;

use crate::page::{Point, Um};

/// How far apart, at most, a blank and a sane printer can be: 10 mm. More is a wrong measurement, or a
/// sheet that lies the wrong way in its tray.
const MOST_UM: Um = 10_000;
/// How much a sane printer stretches at most: 5 %. More is a page that was fitted to the paper.
const MOST_PPM: i64 = 50_000;

/// How far a profile moves anything at most, in µm, and how much it stretches or tilts in millionths: what
/// the window allows and a few measurements after one another come to is far less. A file that says more
/// is no profile.
const FARTHEST_UM: Um = 30_000;
const FARTHEST_PPM: i32 = 100_000;

fn bounded<'de, D: Deserializer<'de>>(from: D, most: i32) -> Result<i32, D::Error> {
    let found = i32::deserialize(from)?;
    if (-most..=most).contains(&found) {
        return Ok(found);
    }
    Err(de::Error::custom(format!("out of range: {found}")))
}

fn moved<'de, D: Deserializer<'de>>(from: D) -> Result<Um, D::Error> {
    bounded(from, FARTHEST_UM)
}

fn stretched<'de, D: Deserializer<'de>>(from: D) -> Result<i32, D::Error> {
    bounded(from, FARTHEST_PPM)
}

/// The correction for one printer and one printed form.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PrintProfile {
    /// What the officer calls the printer.
    pub printer: String,
    /// Everything moves right by this many µm.
    #[serde(deserialize_with = "moved")]
    #[schemars(range(min = -FARTHEST_UM, max = FARTHEST_UM))]
    pub dx_um: Um,
    /// Everything moves down by this many µm.
    #[serde(deserialize_with = "moved")]
    #[schemars(range(min = -FARTHEST_UM, max = FARTHEST_UM))]
    pub dy_um: Um,
    /// Stretch across the page, in millionths, from the left edge.
    #[serde(deserialize_with = "stretched")]
    #[schemars(range(min = -FARTHEST_PPM, max = FARTHEST_PPM))]
    pub scale_x_ppm: i32,
    /// Stretch along the page, in millionths, from the top edge.
    #[serde(deserialize_with = "stretched")]
    #[schemars(range(min = -FARTHEST_PPM, max = FARTHEST_PPM))]
    pub scale_y_ppm: i32,
    /// How much lower a point stands per length to the right, in millionths: a sheet fed askew.
    #[serde(deserialize_with = "stretched")]
    #[schemars(range(min = -FARTHEST_PPM, max = FARTHEST_PPM))]
    pub skew_ppm: i32,
    /// Further offsets of single fields, by the field's slug.
    pub fields: BTreeMap<String, FieldOffset>,
}

/// The correction for one field, on top of the whole sheet's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct FieldOffset {
    /// Right, in µm.
    #[serde(deserialize_with = "moved")]
    #[schemars(range(min = -FARTHEST_UM, max = FARTHEST_UM))]
    pub dx_um: Um,
    /// Down, in µm.
    #[serde(deserialize_with = "moved")]
    #[schemars(range(min = -FARTHEST_UM, max = FARTHEST_UM))]
    pub dy_um: Um,
}

/// Where one cross of the calibration sheet was found, in µm from the sheet's top left corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeasuredCross {
    /// From the left edge.
    pub x_um: Um,
    /// From the top edge.
    pub y_um: Um,
}

/// The measurements cannot be those of a printed calibration sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProfileError {
    /// A cross is more than 10 mm from where it should be.
    #[error("cross {cross} was measured more than 10 mm from where it should be")]
    CrossTooFar {
        /// The cross, from 1: top left, top right, bottom left, bottom right.
        cross: u8,
    },
    /// The crosses stand in another order: measured from the wrong edge, or printed as in a mirror.
    #[error("the crosses are mirrored")]
    Mirrored,
    /// The page was stretched or shrunk by more than 5 %: it was fitted to the paper.
    #[error("the page is {per_cent} % off its size")]
    ScaleOff {
        /// By how much, rounded to whole per cent; below zero where it was shrunk.
        per_cent: i32,
    },
}

impl ProfileError {
    /// The stable code of this error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::CrossTooFar { .. } => "print-cross-too-far",
            Self::Mirrored => "print-crosses-mirrored",
            Self::ScaleOff { .. } => "print-scale-off",
        }
    }

    /// What the message for the code has to fill in, by name.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::CrossTooFar { cross } => vec![("cross", cross.to_string())],
            Self::Mirrored => Vec::new(),
            Self::ScaleOff { per_cent } => vec![("percent", per_cent.to_string())],
        }
    }
}

/// How far apart opposite crosses were found, against how far apart they should be: in its sign the
/// order, in its size the stretch.
fn spread(measured: [MeasuredCross; 4]) -> Result<(), ProfileError> {
    let [tl, tr, bl, br] = measured;
    let [first, across, along, _] = PrintProfile::CROSSES;
    let sides = [
        (tr.x_um.saturating_sub(tl.x_um), across.x - first.x),
        (br.x_um.saturating_sub(bl.x_um), across.x - first.x),
        (bl.y_um.saturating_sub(tl.y_um), along.y - first.y),
        (br.y_um.saturating_sub(tr.y_um), along.y - first.y),
    ];
    if sides.iter().any(|(found, _)| *found < 0) {
        return Err(ProfileError::Mirrored);
    }
    for (found, wanted) in sides {
        let off = (i64::from(found) - i64::from(wanted)) * 1_000_000 / i64::from(wanted);
        if off.abs() > MOST_PPM {
            let per_cent = i32::try_from((off + 5_000).div_euclid(10_000)).unwrap_or(i32::MAX);
            return Err(ProfileError::ScaleOff { per_cent });
        }
    }
    Ok(())
}

/// What is bounded of a profile, beside the offsets of its fields.
const BOUNDS: [(&str, i32); 5] = [
    ("dx_um", FARTHEST_UM),
    ("dy_um", FARTHEST_UM),
    ("scale_x_ppm", FARTHEST_PPM),
    ("scale_y_ppm", FARTHEST_PPM),
    ("skew_ppm", FARTHEST_PPM),
];

fn clamp(value: &mut Value) {
    for (name, most) in BOUNDS {
        let Some(number) = value.get_mut(name) else { continue };
        if let Some(found) = number.as_i64() {
            *number = found.clamp(-i64::from(most), i64::from(most)).into();
        }
    }
}

impl PrintProfile {
    /// Brings a profile that was kept before there were bounds within them: who would mend it looks at it
    /// first. What is wrong otherwise stays so.
    pub fn clamp_kept(profile: &mut Value) {
        clamp(profile);
        let fields = profile.get_mut("fields").and_then(Value::as_object_mut);
        fields.into_iter().flat_map(serde_json::Map::values_mut).for_each(clamp);
    }

    /// Where the four crosses should stand: top left, top right, bottom left, bottom right.
    pub const CROSSES: [Point; 4] = [
        Point::new(20_000, 20_000),
        Point::new(190_000, 20_000),
        Point::new(20_000, 277_000),
        Point::new(190_000, 277_000),
    ];

    /// The JSON Schema of a profile.
    #[must_use]
    pub fn schema() -> Value {
        schema_for!(Self).to_value()
    }

    /// Where the printer must be told to put a point of a field, so that it lands at `at`.
    #[must_use]
    pub fn apply(&self, field: &str, at: Point) -> Point {
        let own = self.fields.get(field).copied().unwrap_or_default();
        let moved = self.apply_sheet(at);
        Point::new(moved.x.saturating_add(own.dx_um), moved.y.saturating_add(own.dy_um))
    }

    /// The same for what belongs to no field.
    #[must_use]
    pub fn apply_sheet(&self, at: Point) -> Point {
        let part = |length: Um, ppm: i32| {
            let product = i64::from(length) * i64::from(ppm);
            Um::try_from((product + 500_000).div_euclid(1_000_000)).unwrap_or(0)
        };
        let sum = |parts: [Um; 3]| parts.into_iter().fold(0, Um::saturating_add);
        Point {
            x: sum([at.x, self.dx_um, part(at.x, self.scale_x_ppm)]),
            y: sum([at.y, self.dy_um, part(at.y, self.scale_y_ppm)])
                .saturating_add(part(at.x, self.skew_ppm)),
        }
    }

    /// The profile after a calibration sheet that was printed **with this one** was measured.
    ///
    /// The four errors give offset, stretch and skew by the means of opposite sides, so one
    /// misread cross does not carry alone.
    ///
    /// # Errors
    /// [`ProfileError`]: mirrored, a size that is 5 % off, or the cross that is more than 10 mm off.
    pub fn corrected(&self, measured: [MeasuredCross; 4]) -> Result<Self, ProfileError> {
        spread(measured)?;
        let mut error = [(0_i64, 0_i64); 4];
        for (i, (cross, found)) in Self::CROSSES.iter().zip(measured).enumerate() {
            let dx = cross.x.saturating_sub(found.x_um);
            let dy = cross.y.saturating_sub(found.y_um);
            if dx.saturating_abs() > MOST_UM || dy.saturating_abs() > MOST_UM {
                let cross = u8::try_from(i + 1).unwrap_or(u8::MAX);
                return Err(ProfileError::CrossTooFar { cross });
            }
            error[i] = (i64::from(dx), i64::from(dy));
        }
        let [tl, tr, bl, br] = error;
        let across = i64::from(Self::CROSSES[1].x - Self::CROSSES[0].x);
        let along = i64::from(Self::CROSSES[2].y - Self::CROSSES[0].y);
        let ppm = |sum: i64, length: i64| i32::try_from(sum * 500_000 / length).unwrap_or(0);
        let scale_x = ppm(tr.0 + br.0 - tl.0 - bl.0, across);
        let scale_y = ppm(bl.1 + br.1 - tl.1 - tr.1, along);
        let skew = ppm(tr.1 + br.1 - tl.1 - bl.1, across);

        let mut next = self.clone();
        for (own, more) in [
            (&mut next.scale_x_ppm, scale_x),
            (&mut next.scale_y_ppm, scale_y),
            (&mut next.skew_ppm, skew),
        ] {
            *own = own.saturating_add(more).clamp(-FARTHEST_PPM, FARTHEST_PPM);
        }
        let middle = Point::new(105_000, 148_500);
        let mean = |sum: i64| Um::try_from(sum / 4).unwrap_or(0);
        let wanted = self
            .apply_sheet(middle)
            .moved(mean(tl.0 + tr.0 + bl.0 + br.0), mean(tl.1 + tr.1 + bl.1 + br.1));
        let got = next.apply_sheet(middle);
        for (own, more) in
            [(&mut next.dx_um, wanted.x - got.x), (&mut next.dy_um, wanted.y - got.y)]
        {
            *own = own.saturating_add(more).clamp(-FARTHEST_UM, FARTHEST_UM);
        }
        Ok(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A printer that shifts, stretches and tilts; where a cross lands when told to print at `p`.
    fn printer(p: Point) -> MeasuredCross {
        let (x, y) = (i64::from(p.x), i64::from(p.y));
        MeasuredCross {
            x_um: Um::try_from(x + 1_300 + x * 1_500 / 1_000_000).unwrap(),
            y_um: Um::try_from(y - 800 - y * 900 / 1_000_000 + x * 2_000 / 1_000_000).unwrap(),
        }
    }

    #[test]
    fn a_second_sheet_after_calibration_is_true_to_a_twentieth_of_a_millimetre() {
        let raw = PrintProfile::default();
        let measured = PrintProfile::CROSSES.map(|c| printer(raw.apply_sheet(c)));
        let mended = raw.corrected(measured).unwrap();
        for cross in PrintProfile::CROSSES {
            let found = printer(mended.apply_sheet(cross));
            assert!((found.x_um - cross.x).abs() <= 50, "{found:?} for {cross:?}");
            assert!((found.y_um - cross.y).abs() <= 50, "{found:?} for {cross:?}");
        }
    }

    #[test]
    fn a_true_printer_needs_no_correction() {
        let exact = PrintProfile::CROSSES.map(|c| MeasuredCross { x_um: c.x, y_um: c.y });
        assert_eq!(PrintProfile::default().corrected(exact), Ok(PrintProfile::default()));
    }

    fn exact() -> [MeasuredCross; 4] {
        PrintProfile::CROSSES.map(|c| MeasuredCross { x_um: c.x, y_um: c.y })
    }

    fn refused(found: [MeasuredCross; 4]) -> ProfileError {
        PrintProfile::default().corrected(found).unwrap_err()
    }

    #[test]
    fn a_cross_that_is_far_off_is_named() {
        let shifted = exact().map(|c| MeasuredCross { x_um: c.x_um + 9_900, ..c });
        assert!(PrintProfile::default().corrected(shifted).is_ok());
        let mut shifted = shifted;
        shifted[2].x_um += 200;
        let error = refused(shifted);
        assert_eq!(error, ProfileError::CrossTooFar { cross: 3 });
        assert_eq!(error.code(), "print-cross-too-far");
        let mad = exact().map(|_| MeasuredCross { x_um: i32::MIN, y_um: i32::MAX });
        assert!(PrintProfile::default().corrected(mad).is_err(), "and nothing overflows");
    }

    #[test]
    fn a_page_that_was_fitted_to_the_paper_is_told_by_its_size() {
        let shrunk = |per_mille: i32| {
            exact().map(|c| MeasuredCross {
                x_um: c.x_um / 1_000 * per_mille,
                y_um: c.y_um / 1_000 * per_mille,
            })
        };
        assert_eq!(refused(shrunk(940)), ProfileError::ScaleOff { per_cent: -6 });
        assert_eq!(refused(shrunk(1_060)).code(), "print-scale-off");
        assert!(PrintProfile::default().corrected(shrunk(985)).is_ok());
    }

    #[test]
    fn crosses_in_another_order_are_a_mirror() {
        let [tl, tr, bl, br] = exact();
        for found in [[tr, tl, br, bl], [bl, br, tl, tr], [br, bl, tr, tl]] {
            assert_eq!(refused(found), ProfileError::Mirrored);
        }
        // Measured from the right-hand edge of the sheet.
        let from_right = exact().map(|c| MeasuredCross { x_um: 210_000 - c.x_um, ..c });
        assert_eq!(refused(from_right), ProfileError::Mirrored);
    }

    #[test]
    fn a_file_that_moves_a_sheet_by_more_than_any_printer_does_is_no_profile() {
        for (wrong, sound) in [
            (r#"{"dx_um": 150000}"#, r#"{"dx_um": 10000}"#),
            (r#"{"dy_um": -2147483648}"#, r#"{"dy_um": -10000}"#),
            (r#"{"scale_x_ppm": 2147483647}"#, r#"{"scale_x_ppm": 50000}"#),
            (r#"{"skew_ppm": -900000}"#, r#"{"skew_ppm": -50000}"#),
            (r#"{"fields": {"a": {"dy_um": 99000}}}"#, r#"{"fields": {"a": {"dy_um": 20000}}}"#),
        ] {
            assert!(serde_json::from_str::<PrintProfile>(wrong).is_err(), "{wrong}");
            assert!(serde_json::from_str::<PrintProfile>(sound).is_ok(), "{sound}");
        }
        // One that no file brought overflows nothing either.
        let mad =
            PrintProfile { dx_um: i32::MAX, scale_x_ppm: i32::MAX, ..PrintProfile::default() };
        assert_eq!(mad.apply("f", Point::new(200_000, 100_000)).x, i32::MAX);
    }

    #[test]
    fn a_fields_own_offset_comes_on_top() {
        let own = FieldOffset { dx_um: 0, dy_um: -250 };
        let profile = PrintProfile {
            dx_um: 1_300,
            fields: BTreeMap::from([("child.name".to_owned(), own)]),
            ..PrintProfile::default()
        };
        let at = Point::new(70_000, 90_000);
        assert_eq!(profile.apply("child.name", at), Point::new(71_300, 89_750));
        assert_eq!(profile.apply("child.born", at), Point::new(71_300, 90_000));
    }
}
