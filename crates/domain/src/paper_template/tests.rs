#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use super::*;
use crate::ward::{Role, choice::tests::settings};

const DOCUMENT: &str = "giay-khai-sinh";

fn now() -> Moment {
    Moment::parse("2026-11-17T09:00:00+07:00").unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn proposed(text: &[u8]) -> WardEvent {
    let packed = text.to_vec().into();
    WardEvent::TemplateProposed { document: DOCUMENT.to_owned(), format: 1, packed }
}

fn allowed(proposal: ActId, from: &str) -> WardEvent {
    let (document, from) = (DOCUMENT.to_owned(), Date(day(from)));
    WardEvent::TemplateAllowed { document, proposal, from }
}

fn withdrawn(reason: &str) -> WardEvent {
    WardEvent::TemplateWithdrawn { document: DOCUMENT.to_owned(), reason: reason.to_owned() }
}

fn published(text: &[u8], from: &str) -> WardEvent {
    let (packed, from) = (text.to_vec().into(), Date(day(from)));
    WardEvent::TemplatePublished { document: DOCUMENT.to_owned(), format: 1, packed, from }
}

struct Ward(WardSettings, u8);

impl Ward {
    fn tell(&mut self, role: Role, event: WardEvent) -> Result<ActId, &'static str> {
        let event = decide(&self.0, event, Decider { role, now: now() }).map_err(|no| no.code())?;
        self.1 += 1;
        let (act, by) = (ActId([self.1; 16]), OfficerId::parse("an").unwrap());
        apply(&mut self.0, event, act, &by, now()).map_err(|no| no.code())?;
        Ok(act)
    }

    fn used(&self, on: &str) -> Option<Hash> {
        of_ward(&self.0, DOCUMENT, day(on)).map(|one| one.proposed.template)
    }
}

#[test]
fn an_edition_is_brought_in_by_it_or_a_leader_and_holds_from_the_day_a_leader_says() {
    let mut ward = Ward(settings(), 0);
    for role in [Role::Registrar, Role::FrontDesk, Role::Clerk, Role::District] {
        assert_eq!(ward.tell(role, proposed(b"a")), Err("not-your-role"), "{role:?}");
    }
    let first = ward.tell(Role::Technician, proposed(b"a")).unwrap();
    assert_eq!(ward.tell(Role::Technician, proposed(b"a")), Err("ward-template-same"));
    assert_eq!(ward.used("2027-01-01"), None, "proposed is not allowed");
    assert_eq!(ward.tell(Role::Technician, allowed(first, "2026-11-20")), Err("not-your-role"));
    for wrong in ["2026-11-16", "2028-01-01"] {
        assert_eq!(ward.tell(Role::Leader, allowed(first, wrong)), Err("ward-template-from"));
    }
    ward.tell(Role::Leader, allowed(first, "2026-11-20")).unwrap();
    assert_eq!((ward.used("2026-11-19"), ward.used("2026-11-20")), (None, Some(named(b"a"))));

    // Another that came in between is not allowed by mistake.
    let second = ward.tell(Role::Leader, proposed(b"b")).unwrap();
    let no = ward.tell(Role::Leader, allowed(first, "2026-12-01"));
    assert_eq!(no, Err("ward-template-other-proposal"));
    ward.tell(Role::Leader, allowed(second, "2026-11-20")).unwrap();
    assert_eq!(ward.used("2026-11-20"), Some(named(b"b")), "of one day the last");
    let no = ward.tell(Role::Leader, allowed(second, "2026-12-01"));
    assert_eq!(no, Err("ward-template-nothing-proposed"));
}

#[test]
fn what_is_withdrawn_is_on_no_new_paper_and_may_be_allowed_anew() {
    let mut ward = Ward(settings(), 0);
    assert_eq!(ward.tell(Role::Leader, withdrawn("lệch")), Err("ward-template-nothing-used"));
    let first = ward.tell(Role::Leader, proposed(b"a")).unwrap();
    ward.tell(Role::Leader, allowed(first, "2026-11-17")).unwrap();
    assert_eq!(ward.tell(Role::Leader, withdrawn(" ")), Err("reason-missing"));
    let long = withdrawn(&"dài ".repeat(90));
    assert_eq!(ward.tell(Role::Leader, long), Err("ward-template-reason-too-long"));
    ward.tell(Role::Leader, withdrawn("in lệch dòng")).unwrap();
    assert_eq!(ward.used("2026-11-17"), None);
    let known = &ward.0.templates[DOCUMENT];
    assert_eq!(known.allowed.len(), 1, "papers that were printed with it still find it");
    let again = ward.tell(Role::Leader, proposed(b"a")).unwrap();
    ward.tell(Role::Leader, allowed(again, "2026-11-17")).unwrap();
    assert_eq!(ward.used("2026-11-17"), Some(named(b"a")));
}

#[test]
fn the_office_above_publishes_from_a_day_and_only_it() {
    let mut ward = Ward(settings(), 0);
    assert_eq!(ward.tell(Role::Leader, published(b"a", "2027-01-01")), Err("not-your-role"));
    ward.tell(Role::District, published(b"a", "2027-01-01")).unwrap();
    let of = |ward: &Ward, on| of_district(&ward.0, DOCUMENT, day(on)).map(|one| one.template);
    assert_eq!((of(&ward, "2026-12-31"), of(&ward, "2027-01-01")), (None, Some(named(b"a"))));
    // The district's next word on the ward leaves both alone.
    let kept = crate::ward::choice::keep(Some(&ward.0), settings());
    assert_eq!(kept.district_templates, ward.0.district_templates);
}

#[test]
fn what_no_template_is_never_comes_into_the_log() {
    let mut ward = Ward(settings(), 0);
    let long = vec![0; MAX_TEMPLATE_BYTES + 1];
    assert_eq!(ward.tell(Role::Leader, proposed(&long)), Err("ward-template-too-large"));
    assert_eq!(ward.tell(Role::Leader, proposed(b"")), Err("ward-template-too-large"));
    for document in ["", "Giấy khai sinh", "../giay", &"a".repeat(49)] {
        let packed = b"a".to_vec().into();
        let event =
            WardEvent::TemplateProposed { document: document.to_owned(), format: 1, packed };
        assert_eq!(ward.tell(Role::Leader, event), Err("ward-template-document"), "{document}");
    }
}
