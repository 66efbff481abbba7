//! `tannha sign`: finished PDFs signed in one go. Each is there whole or not at all; when the key fails on
//! the way, what was signed before is told and stays.

use std::{
    fs,
    io::{self, Read as _},
    path::{Path, PathBuf},
    time::Duration,
};

use chrono::{DateTime, FixedOffset};
use serde_json::{Value, json};
use tannha_practice::{
    SystemClock,
    app::{
        Locale,
        i18n::{NO_ARGS, text},
        ports::Clock as _,
    },
};
use tannha_sign::{
    Appearance, Corner as PageCorner, HttpStamper, KeyFile, KeySource, Order, Picture, Place, Room,
    SIGNER_FIELD, SignError, Spot, Timestamper, Token, TokenChoice, Words, anchors, sign_files,
};
use zeroize::Zeroizing;

use crate::{
    args::{Corner, Follows, Role, Sign},
    failure::Failure,
    laptop,
};

/// How long a timestamp server may take.
const PATIENCE: Duration = Duration::from_secs(15);
/// Widths of pictures when none is told: a signature's, and a ward's seal's.
const SIGNATURE_MM: f64 = 45.0;
const SEAL_MM: f64 = 34.0;
/// Rooms in µm: words of a signer; the largest seal, with some to spare; a seal and words beside it.
const LEADER_ROOM: (f64, f64) = (80_000.0, 25_000.0);
const SEAL_ROOM: (f64, f64) = (40_000.0, 40_000.0);
/// Three lines in the upper margin.
const WORDS_ROOM: (f64, f64) = (85_000.0, 14_000.0);
const CORNER_ROOM: (f64, f64) = (85_000.0, 36_000.0);

pub(super) fn run(asked: &Sign, locale: Locale) -> Result<Value, Failure> {
    let targets = targets(asked)?;
    let stamper =
        asked.timestamp.as_deref().map(|at| HttpStamper::new(at, PATIENCE)).transpose()?;
    let mut key = key(asked)?;
    let at = now()?;
    let seen = seen(asked, key.as_ref(), at)?;
    let names = room_names(asked);
    let rooms: Vec<Room<'_>> = names.iter().map(|(whom, name)| room(*whom, name)).collect();
    let order = Order {
        field: asked.role.field(),
        at,
        reason: asked.reason.as_deref(),
        location: asked.location.as_deref(),
        seen: seen.as_ref().map(|(appearance, place)| (appearance, *place)),
        rooms: &rooms,
    };
    let server = stamper.as_ref().map(|server| server as &dyn Timestamper);
    let files = sign_files(&targets, &order, key.as_mut(), server);
    let told = |places: &[usize]| {
        let found = places.iter().filter_map(|place| targets.get(*place));
        found.map(|(_, to)| json!(to)).collect::<Vec<Value>>()
    };
    let (signed, outside) = (told(&files.batch.done), told(&files.outside));
    if let Some((_, error)) = files.batch.failed {
        let failure = Failure::from(error);
        let Failure::Refused(error) = failure else { return Err(failure) };
        let left = targets.len() - signed.len();
        return Err(Failure::Told(
            error,
            json!({ "signed": signed, "outside": outside, "left": left }),
        ));
    }
    let message = if stamper.is_some() { "sign-done-stamped" } else { "sign-done-no-stamp" };
    let holder = key.identity().certificate.holder();
    let mut fields = files.fields.iter();
    let first = fields.next();
    Ok(json!({
        "signed": signed,
        "outside": outside,
        "field": first.filter(|first| fields.all(|field| field == *first)),
        "fields": files.fields,
        "signer": holder.name,
        "organisation": holder.organisation,
        "at": at.to_rfc3339(),
        "timestamp": stamper.is_some(),
        "message": text(locale, message, NO_ARGS),
    }))
}

/// The moment as a paper tells it.
fn now() -> Result<DateTime<FixedOffset>, Failure> {
    let moment = SystemClock.now().in_vietnam().rfc3339();
    let read = DateTime::parse_from_rfc3339(&moment);
    read.map_err(|error| Failure::Usage(error.to_string()))
}

impl Role {
    const fn field(self) -> &'static str {
        match self {
            Self::Leader => SIGNER_FIELD,
            Self::Office => "co-quan",
            Self::Corner | Self::Attachment => "van-thu",
        }
    }
}

/// Who is seen later, and the field that waits for them.
fn room_names(asked: &Sign) -> Vec<(Follows, String)> {
    let usual: &[Follows] = if asked.role == Role::Leader { &[Follows::Office] } else { &[] };
    let asked_for = if asked.rooms.is_empty() { usual } else { &asked.rooms };
    let mut taken = vec![asked.role.field()];
    let mut names = Vec::new();
    for whom in if asked.invisible { &[] } else { asked_for } {
        let role = match whom {
            Follows::Leader => Role::Leader,
            Follows::Office | Follows::Seal | Follows::Words => Role::Office,
            Follows::Corner => Role::Corner,
            Follows::None => continue,
        };
        let field = role.field();
        let name = match taken.iter().filter(|other| **other == field).count() {
            0 => field.to_owned(),
            others => format!("{field}-{}", others + 1),
        };
        taken.push(field);
        let whom = match whom {
            Follows::Office if asked.picture.is_some() => Follows::Seal,
            Follows::Office => Follows::Words,
            other => *other,
        };
        names.push((whom, name));
    }
    names
}

fn room(whom: Follows, field: &str) -> Room<'_> {
    let (says, page, spot, size) = match whom {
        Follows::Leader => {
            let spot = Spot::Corner(PageCorner::LowerRight);
            ("Chữ ký số của người ký", None, spot, LEADER_ROOM)
        }
        Follows::Corner => {
            let spot = Spot::Corner(PageCorner::UpperRight);
            ("Chữ ký số của văn thư", Some(1), spot, CORNER_ROOM)
        }
        Follows::Words => {
            let spot = Spot::Corner(PageCorner::UpperRight);
            ("Chữ ký số của cơ quan", Some(1), spot, WORDS_ROOM)
        }
        Follows::Seal | Follows::Office | Follows::None => {
            ("Chữ ký số của cơ quan", None, Spot::OverSignature, SEAL_ROOM)
        }
    };
    Room { field, says, place: Place { page, spot }, size }
}

/// From where to where; names in a directory stay.
fn targets(asked: &Sign) -> Result<Vec<(PathBuf, PathBuf)>, Failure> {
    if let ([file], false) = (asked.files.as_slice(), asked.out.is_dir()) {
        return Ok(vec![(file.clone(), asked.out.clone())]);
    }
    if !asked.out.is_dir() {
        return Err(Failure::Usage("several files need a directory as --out".into()));
    }
    let pairs = asked.files.iter().map(|file| {
        let name = file.file_name()?;
        Some((file.clone(), asked.out.join(name)))
    });
    let pairs: Option<Vec<_>> = pairs.collect();
    pairs.ok_or_else(|| Failure::Usage("a file has no name".into()))
}

fn key(asked: &Sign) -> Result<Box<dyn KeySource>, Failure> {
    let mut issuers = Vec::new();
    for file in &asked.issuers {
        issuers.extend(anchors(&fs::read(file).map_err(|_| SignError::FileNotRead)?)?);
    }
    match (&asked.p12, &asked.password_file, &asked.driver, &asked.token, &asked.pin_file) {
        (Some(p12), Some(password), ..) => {
            let bytes = Zeroizing::new(fs::read(p12).map_err(|_| SignError::FileNotRead)?);
            Ok(Box::new(KeyFile::open_to_end(&bytes, &secret(password)?)?.with_issuers(&issuers)))
        }
        (.., Some(driver), Some(label), Some(pin)) => {
            let choice = TokenChoice { driver, label, key: asked.key.as_deref() };
            Ok(Box::new(Token::open(choice, secret(pin)?)?.with_issuers(&issuers)))
        }
        _ => Err(Failure::Usage(
            "sign needs --p12 and --password-file, or --driver, --token and --pin-file".into(),
        )),
    }
}

/// The first line of a file, or of standard input; wiped when it has been used.
fn secret(path: &Path) -> Result<Zeroizing<String>, Failure> {
    let mut whole = Zeroizing::new(String::new());
    let read = if path.as_os_str() == "-" {
        io::stdin().read_to_string(&mut whole)
    } else {
        fs::File::open(path).and_then(|mut file| file.read_to_string(&mut whole))
    };
    read.map_err(|error| laptop::not_read(path, &error))?;
    Ok(Zeroizing::new(whole.lines().next().unwrap_or_default().to_owned()))
}

fn seen(
    asked: &Sign,
    key: &dyn KeySource,
    at: DateTime<FixedOffset>,
) -> Result<Option<(Appearance, Place)>, Failure> {
    if asked.invisible {
        return Ok(None);
    }
    let usual = if asked.role == Role::Leader { SIGNATURE_MM } else { SEAL_MM };
    let picture = asked.picture.as_deref().map(|file| {
        let bytes = fs::read(file).map_err(|_| SignError::FileNotRead)?;
        Picture::from_png(&bytes, asked.width_mm.unwrap_or(usual))
    });
    let picture = picture.transpose()?;
    let holder = key.identity().certificate.holder();
    let appearance = match (asked.role, &picture) {
        (Role::Leader | Role::Office, Some(picture)) => Appearance::of_picture(picture),
        (Role::Leader, None) => {
            Appearance::of_words(&Words::signer(&holder.name, holder.organisation.as_deref(), at))?
        }
        (Role::Attachment, _) => {
            let number = asked.heading.as_deref().ok_or_else(|| {
                Failure::Usage("an attachment needs --heading, its letter's number".into())
            })?;
            Appearance::of_words(&Words::attachment(number, at))?
        }
        (Role::Office | Role::Corner, picture) => {
            let words = Words::corner(asked.heading.as_deref(), &holder.name, at);
            match picture {
                Some(seal) => Appearance::of_seal_and_words(seal, &words)?,
                None => Appearance::of_words(&words)?,
            }
        }
    };
    let page = asked.page.or(is_beside(asked, picture.is_some()).then_some(1));
    Ok(Some((appearance, Place { page, spot: spot(asked, picture.is_some())? })))
}

/// It stands beside the document, and not in its text.
const fn is_beside(asked: &Sign, has_picture: bool) -> bool {
    match asked.role {
        Role::Corner | Role::Attachment => true,
        Role::Office => !has_picture && asked.corner.is_none() && asked.at.is_none(),
        Role::Leader => false,
    }
}

fn spot(asked: &Sign, has_picture: bool) -> Result<Spot, Failure> {
    if let Some(text) = asked.at.as_deref() {
        let numbers = text.split(',').map(|number| number.trim().parse::<f64>().ok());
        let numbers: Option<Vec<f64>> = numbers.collect();
        let four = numbers.and_then(|numbers| <[f64; 4]>::try_from(numbers).ok());
        let usage = || Failure::Usage("--at takes left, top, width, height: 98,214,92,25".into());
        let [x, y, w, h] = four.ok_or_else(usage)?.map(|mm| mm * 1000.0);
        return Ok(Spot::Middle { x, y, w, h });
    }
    Ok(match (asked.corner, asked.role) {
        (Some(Corner::UpperRight), _) | (None, Role::Corner | Role::Attachment) => {
            Spot::Corner(PageCorner::UpperRight)
        }
        (Some(Corner::UpperLeft), _) => Spot::Corner(PageCorner::UpperLeft),
        (Some(Corner::LowerRight), _) | (None, Role::Leader) => {
            Spot::Corner(PageCorner::LowerRight)
        }
        (Some(Corner::LowerLeft), _) => Spot::Corner(PageCorner::LowerLeft),
        (None, Role::Office) if has_picture => Spot::OverSignature,
        (None, Role::Office) => Spot::Corner(PageCorner::UpperRight),
    })
}
