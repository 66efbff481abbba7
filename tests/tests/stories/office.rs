//! The ward of the stories: a district in memory, laptops on disk, one clock that is turned.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
    time::Duration,
};

use tannha_api::{Host, HostSetup, Printer, dispatch};
use tannha_app::{
    Office, World,
    enrol::{Enrolment, enrol_over},
    mend::{BeganAgain, begin_again_over},
    ports::{Chance, Clock},
};
use tannha_district::{District, World as DistrictWorld};
use tannha_domain::{
    case::{CaseEvent, Command},
    ids::{CaseId, DraftId, OfficerId, PublicKey, WardId},
    proof::{Typed, Verdict},
    report::{Period, Span},
    time::Moment,
    ward::{Numbering, Officer, Role, WardSettings},
};
use tannha_store::{Cost, Unlock};
use tannha_sync::{Report, Ticket};
use tempfile::TempDir;

/// A clock that the story turns.
#[derive(Clone, Default)]
pub(crate) struct StoryClock(Arc<AtomicI64>, Arc<AtomicI64>);

impl StoryClock {
    /// Turns it to a moment.
    pub(crate) fn set(&self, moment: &str) {
        self.0.store(Moment::parse(moment).unwrap().utc_ms(), Ordering::SeqCst);
    }

    /// Lets minutes pass.
    pub(crate) fn pass_min(&self, minutes: i64) {
        self.0.fetch_add(minutes * 60_000, Ordering::SeqCst);
    }

    /// The machine sleeps for so long.
    pub(crate) fn sleep_min(&self, minutes: i64) {
        self.1.fetch_add(minutes * 60_000, Ordering::SeqCst);
        self.pass_min(minutes);
    }

    fn read(&self) -> Moment {
        Moment::from_utc_ms(self.0.fetch_add(1, Ordering::SeqCst))
    }
}

impl Clock for StoryClock {
    fn now(&self) -> Moment {
        self.read()
    }

    fn awake(&self) -> Option<Duration> {
        let awake_ms = self.0.load(Ordering::SeqCst) - self.1.load(Ordering::SeqCst);
        u64::try_from(awake_ms).ok().map(Duration::from_millis)
    }
}

/// Bytes that never repeat, the same in every run.
#[derive(Clone, Default)]
struct Counted(Arc<AtomicU64>);

impl Counted {
    fn next(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let count = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::SeqCst);
            let mixed = (count ^ (count >> 31)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            chunk.copy_from_slice(&mixed.to_be_bytes()[..chunk.len()]);
        }
    }
}

impl Chance for Counted {
    fn fill(&self, bytes: &mut [u8]) {
        self.next(bytes);
    }
}

pub(crate) struct Ward {
    pub(crate) clock: StoryClock,
    chance: Counted,
    district: Arc<District>,
    id: WardId,
    dir: TempDir,
}

fn officer(id: &str, name: &str, title: &str, role: Role, authority: &str) -> Officer {
    Officer {
        id: OfficerId::parse(id).unwrap(),
        name: name.into(),
        title: title.into(),
        role,
        authority: authority.into(),
        mandate: None,
        revoked: false,
        phone: "0900000000".into(),
    }
}

impl Ward {
    pub(crate) fn new() -> Self {
        Self::with(|_| {})
    }

    pub(crate) fn with(change: impl FnOnce(&mut WardSettings)) -> Self {
        let clock = StoryClock::default();
        clock.set("2026-11-17T08:30:00+07:00");
        let chance = Counted::default();
        let (district_clock, district_chance) = (clock.clone(), chance.clone());
        let world = DistrictWorld::new(
            move || district_clock.read(),
            move |bytes: &mut [u8]| district_chance.next(bytes),
        );
        let district = District::in_memory(world);
        let id = WardId::parse("00592").unwrap();
        let mut settings = WardSettings {
            ward: id.clone(),
            name: "phường Từ Liêm".into(),
            province: "thành phố Hà Nội".into(),
            superior: "cấp trên".into(),
            header_superior: String::new(),
            numbering: Numbering::Allotted,
            plain_certificates: true,
            cause_on_extract: false,
            commitment: String::new(),
            phone: "0240000000".into(),
            address: "số 1 đường Thử".into(),
            unit_code: "000.00.01.H26".into(),
            letter_symbol: "UBND-VP".into(),
            agencies: std::collections::BTreeMap::default(),
            district_key: PublicKey([0; 32]),
            late_reasons: Vec::new(),
            usage: tannha_domain::ward::Usage::default(),
            rating_key: None,
            chosen: None,
            check_address: None,
            letter_texts: std::collections::BTreeMap::new(),
            declarations: std::collections::BTreeMap::new(),
            privacy: tannha_domain::ward::Privacy::default(),
            column_maps: Vec::new(),
            pictures: std::collections::BTreeMap::new(),
            templates: std::collections::BTreeMap::new(),
            district_templates: std::collections::BTreeMap::new(),
        };
        change(&mut settings);
        settings.district_key = district.key();
        district.add_ward(settings).unwrap();
        for officer in [
            officer(
                "hanh",
                "Nguyễn Thị Hạnh Mẫu",
                "Công chức tư pháp - hộ tịch",
                Role::Registrar,
                "",
            ),
            officer(
                "hung",
                "Trần Văn Hùng Thử",
                "Công chức tư pháp - hộ tịch",
                Role::Registrar,
                "",
            ),
            officer("an", "Lê Văn An Mẫu", "Chủ tịch", Role::Leader, "tm-chu-tich"),
        ] {
            district.add_officer(&id, officer).unwrap();
        }
        Self { clock, chance, district: Arc::new(district), id, dir: TempDir::new().unwrap() }
    }

    /// One more officer, with a laptop.
    pub(crate) fn laptop_of(&self, id: &str, role: Role) -> Office {
        self.district.add_officer(&self.id, officer(id, "Đỗ Minh Thử", "", role, "")).unwrap();
        self.laptop(id)
    }

    /// What the upper office's page says of a paper.
    pub(crate) fn checked(&self, code: &str, typed: &Typed) -> Verdict {
        self.district.check_paper(code, typed).unwrap().verdict
    }

    /// What everybody may know of the upper office.
    pub(crate) fn district_key(&self) -> PublicKey {
        self.district.key()
    }

    /// A laptop is gone, and may no longer take part.
    pub(crate) fn revoke(&self, office: &Office) {
        let device = office.ledger().identity().device;
        self.district.revoke_device(&self.id, device, "mất máy").unwrap();
    }

    /// What the district tells of a month's ratings.
    pub(crate) fn ratings(&self, day: &str) -> tannha_district::Ratings {
        let month = Period::around(Span::Month, day.parse().unwrap());
        self.district.ratings(&self.id, month).unwrap()
    }

    /// The district gives the ward another name and telephone.
    pub(crate) fn rename(&self, office: &Office, name: &str, phone: &str) {
        let mut settings = office.settings().unwrap();
        name.clone_into(&mut settings.name);
        phone.clone_into(&mut settings.phone);
        self.district.set_ward(settings).unwrap();
        self.sync(office);
    }

    /// The district publishes an edition of the ward's catalogue.
    pub(crate) fn publish(&self, edition: &str) {
        self.district.publish_edition(&self.id, edition).unwrap();
    }

    /// The district sets the ward's settings anew: what holds, changed.
    pub(crate) fn set(&self, change: impl FnOnce(&mut serde_json::Value)) {
        let mut file = self.district.ward(&self.id).unwrap().written();
        change(&mut file);
        self.district.publish_ward(&self.id, &file.to_string()).unwrap();
    }

    /// The district bounds the signature of the ward's head.
    pub(crate) fn bound(&self, id: &str, mandate: tannha_domain::ward::Mandate) {
        let head = officer(id, "Lê Văn An Mẫu", "Chủ tịch", Role::Leader, "tm-chu-tich");
        let bound = Officer { mandate: Some(mandate), ..head };
        self.district.add_officer(&self.id, bound).unwrap();
    }

    /// The chairman lets an officer sign.
    pub(crate) fn empowered(&self, id: &str, name: &str, authority: &str) {
        let clerk = officer(id, name, "Công chức tư pháp – hộ tịch", Role::Registrar, authority);
        self.district.add_officer(&self.id, clerk).unwrap();
    }

    /// The district publishes a year of the ward's calendar.
    pub(crate) fn publish_year(&self, year: &str) {
        self.district.publish_year(&self.id, year).unwrap();
    }

    /// The district publishes how a document looks, for papers dated from a day on.
    pub(crate) fn publish_template(&self, text: &[u8], from: &str) {
        let wards = std::slice::from_ref(&self.id);
        self.district.publish_template(wards, text, from.parse().unwrap()).unwrap();
    }

    /// The same laptop behind the command table, open: what the window is answered.
    pub(crate) fn window(&self, officer: &str) -> Host {
        self.window_with(officer, None)
    }

    /// The same beside a printer.
    pub(crate) fn window_with(&self, officer: &str, printer: Option<Arc<dyn Printer>>) -> Host {
        self.opened(officer, printer, false)
    }

    /// The same behind a real window: it locks itself when nobody is at it.
    pub(crate) fn watched(&self, officer: &str, printer: Option<Arc<dyn Printer>>) -> Host {
        self.opened(officer, printer, true)
    }

    fn opened(&self, officer: &str, printer: Option<Arc<dyn Printer>>, locks_itself: bool) -> Host {
        let (dir, world) = (self.place(officer), self.world());
        let host = Host::new(HostSetup { dir, world, practice: None, printer, locks_itself });
        let unlock = format!(r#"{{"officer":"{officer}","passphrase":"mật khẩu thử"}}"#);
        dispatch(&host, "session.unlock", &unlock).unwrap();
        host
    }

    pub(crate) fn world(&self) -> World {
        World {
            clock: Arc::new(self.clock.clone()),
            chance: Arc::new(self.chance.clone()),
            papers: self.dir.path().join("papers"),
            district: None,
        }
    }

    /// Where finished papers lie.
    pub(crate) fn papers(&self) -> PathBuf {
        self.dir.path().join("papers")
    }

    /// Where an officer's laptop keeps its data.
    pub(crate) fn place(&self, officer: &str) -> PathBuf {
        self.dir.path().join(officer)
    }

    /// A directory of the room that is no laptop's: a stick.
    pub(crate) fn stick(&self) -> PathBuf {
        let stick = self.dir.path().join("stick");
        std::fs::create_dir_all(&stick).unwrap();
        stick
    }

    /// What opens an officer's laptop.
    pub(crate) fn key(officer: &str) -> Unlock<'_> {
        Unlock::Officer { officer, passphrase: "mật khẩu thử" }
    }

    /// Makes an officer's laptop one of the ward's again, with a fresh code, after all on it was lost.
    pub(crate) fn begin_again(&self, officer: &str) -> (Office, BeganAgain) {
        let ticket = self.ticket(officer);
        let enrolment = enrolment(&ticket, officer);
        begin_again_over(&*self.district, &self.place(officer), &enrolment, self.world()).unwrap()
    }

    fn ticket(&self, officer: &str) -> Ticket {
        let code = self.district.enrol_code(&self.id, &OfficerId::parse(officer).unwrap()).unwrap();
        Ticket {
            address: "http://127.0.0.1:1".into(),
            code: code.to_string(),
            certificate: None,
            district_key: self.district.key(),
        }
    }

    /// Enrols a laptop for an officer, with a code that the district gives.
    pub(crate) fn laptop(&self, officer: &str) -> Office {
        self.another_laptop(officer, officer)
    }

    /// The same for one more laptop of an officer, under a name of its own.
    pub(crate) fn another_laptop(&self, officer: &str, label: &str) -> Office {
        let ticket = self.ticket(officer);
        let enrolment = enrolment(&ticket, label);
        let dir = self.place(label);
        let office = enrol_over(&*self.district, &dir, &enrolment, self.world()).unwrap();
        self.sync(&office);
        office
    }

    /// Another officer can unlock the same laptop.
    pub(crate) fn share(&self, office: &Office, officer: &str) {
        let ticket = self.ticket(officer);
        office.add_officer_over(&*self.district, &enrolment(&ticket, officer)).unwrap();
        self.sync(office);
    }

    /// Opens a shared laptop for the other officer.
    pub(crate) fn unlock(&self, place: &str, officer: &str) -> Office {
        Office::unlock(&self.place(place), officer, "mật khẩu thử", self.world()).unwrap()
    }

    /// Opens a laptop again that was closed.
    pub(crate) fn reopen(&self, officer: &str) -> Office {
        let dir = self.dir.path().join(officer);
        Office::unlock(&dir, officer, "mật khẩu thử", self.world()).unwrap()
    }

    /// One pass. It ends with both sides comparing the digests of what they hold, and fails when
    /// these differ: no story goes on with two truths.
    pub(crate) fn sync(&self, office: &Office) {
        self.pass(office);
    }

    /// The same, with what it did.
    pub(crate) fn pass(&self, office: &Office) -> Report {
        office.sync_over(&*self.district).unwrap().0
    }
}

fn enrolment<'a>(ticket: &'a Ticket, label: &'a str) -> Enrolment<'a> {
    Enrolment { ticket, passphrase: "mật khẩu thử", label, cost: Cost::MINIMUM_FOR_TESTS }
}

pub(crate) fn record(office: &Office, case: CaseId, event: CaseEvent) {
    office.act(case, Command::Record(event)).unwrap();
}

/// A whole dossier of invented people.
pub(crate) fn fill(office: &Office, draft: DraftId) {
    for (field, value) in [
        ("child.name", "Nguyễn Minh Khang"),
        ("child.born", "10/11/2026"),
        ("child.sex", "male"),
        ("child.ethnicity", "Kinh"),
        ("child.birth_place", "Bệnh viện Mẫu"),
        ("child.birth_commune", "00592"),
        ("child.home_town", "xã Thử, tỉnh Mẫu"),
        ("mother.name", "Lê Thị Mẫu"),
        ("mother.born", "05/04/1998"),
        ("mother.citizen_id", "001198000001"),
        ("mother.ethnicity", "Kinh"),
        ("mother.residence", "số 5 ngõ 2 đường Thử"),
        ("mother.commune", "00592"),
        ("father.name", "Nguyễn Văn Thử"),
        ("father.born", "1996"),
        ("father.ethnicity", "Kinh"),
        ("father.nationality", "Việt Nam"),
        ("father.commune", "00592"),
        ("declarant.name", "Lê Thị Mẫu"),
        ("declarant.relation", "mother"),
        ("declarant.paper", "Căn cước số 001198000001 do Bộ Công an cấp ngày 01/02/2025"),
        ("declarant.phone", "0900000001"),
        ("delivery.address", "số 5 ngõ 2 đường Thử"),
        ("delivery.commune", "00592"),
        ("delivery.copies", "2"),
        ("papers.giay-chung-sinh", "yes"),
    ] {
        office.set_field(draft, field, value).unwrap();
    }
}
