//! Lists: they begin with one's own work, and where they show names, opening one is told.

use serde_json::{Value, json};
use tannha_api::Host;
use tannha_app::{
    Locale, Office,
    exchange::{FileForm, Incoming, Verdict, What},
    papers::Source,
    reports::ReportKind,
};
use tannha_domain::{
    case::{Assigned, CaseEvent},
    ids::CaseId,
    look::LookKind,
    report::{Period, Span},
};

use super::{
    office::{Ward, fill, record},
    privacy::ask,
};

fn receive(office: &Office, child: &str) -> CaseId {
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(office, draft);
    office.set_field(draft, "child.name", child).unwrap();
    office.receive(draft, true).unwrap().0
}

/// The first group's names, how many of them are the officer's own, and which say so.
fn listed(window: &Host, mixed: bool) -> (Vec<String>, u64, Vec<bool>) {
    let view = ask(window, "today.show", &json!({ "mixed": mixed })).unwrap();
    let group = &view["groups"][0];
    let lines = group["lines"].as_array().unwrap();
    let name = |line: &Value| line["title"].as_str().unwrap().to_owned();
    let own = lines.iter().map(|line| line["own"].as_bool().unwrap()).collect();
    (lines.iter().map(name).collect(), group["own"].as_u64().unwrap(), own)
}

#[test]
fn the_working_list_begins_with_ones_own_dossiers_and_goes_by_urgency_when_asked() {
    let ward = Ward::new();
    let (hanh, hung) = (ward.laptop("hanh"), ward.laptop("hung"));
    // By the hour of receipt: hers, his, hers.
    let mut cases = Vec::new();
    for (office, when, child) in [
        (&hanh, "2026-11-16T09:00:00+07:00", "Nguyễn Minh An"),
        (&hung, "2026-11-17T09:00:00+07:00", "Nguyễn Minh Bình"),
        (&hanh, "2026-11-18T09:00:00+07:00", "Nguyễn Minh Chi"),
    ] {
        ward.clock.set(when);
        cases.push(receive(office, child));
        for office in [&hanh, &hung, &hanh] {
            ward.sync(office);
        }
    }
    drop((hanh, hung));
    ward.clock.set("2026-11-18T10:00:00+07:00");
    let [an, binh, chi] = ["Nguyễn Minh An", "Nguyễn Minh Bình", "Nguyễn Minh Chi"];
    let window = ward.window("hanh");
    assert_eq!(
        listed(&window, false),
        (vec![an, chi, binh].into_iter().map(str::to_owned).collect(), 2, vec![true, true, false])
    );
    assert_eq!(listed(&window, true).0, [an, binh, chi], "the one that is due first");
    drop(window);
    let window = ward.window("hung");
    assert_eq!(listed(&window, false).0, [binh, an, chi]);
    drop(window);

    // Handed over, it is the other's from the next look on; the laptop that is opened anew knows it too.
    let hanh = ward.reopen("hanh");
    let assigned = Assigned {
        leg: "khai-sinh".into(),
        person: "Trần Văn Hùng Thử".into(),
        contact: String::new(),
        why: "nghỉ phép".into(),
    };
    record(&hanh, cases[0], CaseEvent::LegAssigned(assigned));
    ward.sync(&hanh);
    ward.sync(&ward.reopen("hung"));
    drop(hanh);
    let window = ward.window("hanh");
    assert_eq!(listed(&window, false).0, [chi, an, binh]);
    drop(window);
    let window = ward.window("hung");
    assert_eq!(
        listed(&window, false),
        (vec![an, binh, chi].into_iter().map(str::to_owned).collect(), 2, vec![true, true, false])
    );
}

fn looked(window: &Host) -> Vec<(String, String, String, u64)> {
    let view = ask(window, "lists.looks", &json!({})).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    view["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            let look = &line["look"];
            let (list, who, kind) = (&line["list"], &look["officer"], &look["kind"]);
            (text(list), text(who), text(kind), look["count"].as_u64().unwrap())
        })
        .collect()
}

#[test]
fn a_list_of_names_is_looked_at_once_a_day_and_a_leader_sees_by_whom() {
    let ward = Ward::new();
    let (office, head) = (ward.laptop("hanh"), ward.laptop("an"));
    ward.clock.set("2026-11-17T09:00:00+07:00");
    let case = receive(&office, "Nguyễn Minh Khang");
    ward.sync(&office);
    ward.sync(&head);
    drop((office, head));

    let window = ward.window("hanh");
    let report = |kind: &str, public: bool| {
        let asked = json!({ "kind": kind, "span": "month", "day": "", "public": public });
        ask(&window, "report.show", &asked).unwrap()
    };
    assert_eq!(ask(&window, "lists.looks", &json!({})).unwrap_err().code, "not-your-role");
    assert_eq!(report("processing", false)["may_see_looks"], false);
    // Sums name nobody, and neither does what everybody may see.
    report("nots", false);
    report("cases", true);
    for _ in 0..3 {
        report("cases", false);
        ward.clock.pass_min(20);
    }
    report("lying", false);
    report("late", false);
    let births = json!({ "kind": "births", "year": 2026, "query": "" });
    ask(&window, "register.show", &births).unwrap();
    ask(&window, "outgoing.show", &json!({ "year": 2026 })).unwrap();
    drop(window);

    // A list that leaves is an export of each dossier in it; sums are none.
    let office = ward.reopen("hanh");
    let month = Period::around(Span::Month, "2026-11-17".parse().unwrap());
    for kind in [ReportKind::Cases, ReportKind::Processing] {
        office.save_csv(Source::Report(kind, month, false)).unwrap();
    }
    office.save_csv(Source::Report(ReportKind::Cases, month, true)).unwrap();
    ward.clock.set("2026-11-18T08:00:00+07:00");
    ward.sync(&office);
    drop(office);
    let head = ward.reopen("an");
    ward.sync(&head);
    let of_case = head.looks(case).unwrap();
    let said: Vec<_> = of_case.iter().map(|line| (line.looked.kind, line.looked.count)).collect();
    assert_eq!(said, [(LookKind::Export, 1)], "opening the list is no look at each in it");
    drop(head);

    let window = ward.window("an");
    let line =
        |list: &str| (list.to_owned(), "Nguyễn Thị Hạnh Mẫu".to_owned(), "view".to_owned(), 1);
    assert_eq!(looked(&window), ["late", "cases", "outgoing", "births"].map(line));
}

#[test]
fn a_list_of_people_goes_out_as_it_came_in_and_that_it_did_is_told() {
    let ward = Ward::new();
    let (office, head) = (ward.laptop("hanh"), ward.laptop("an"));
    ward.clock.set("2026-11-17T09:00:00+07:00");
    let rows = "Họ, chữ đệm, tên;Ngày sinh;Giới tính;Số định danh;person.residence\n\
        Trần Thị Bút;1950;Nữ;;số 7 ngõ Thử\nTrần Văn Mực;02/03/1998;nam;001098000021;\n";
    fn from(bytes: &[u8]) -> Incoming<'_> {
        Incoming { bytes, columns: "", locale: Locale::Vi }
    }
    office.bring_in(What::People, from(rows.as_bytes())).unwrap();
    for form in [FileForm::Xlsx, FileForm::Csv] {
        let saved = office.give_entries(What::People, None, form, "", Locale::Vi).unwrap();
        let bytes = std::fs::read(saved.path).unwrap();
        let looked = office.look_through(What::People, from(&bytes)).unwrap();
        assert_eq!(looked.rows.len(), 2);
        assert!(looked.rows.iter().all(|row| row.verdict == Verdict::There), "{form:?}");
    }
    let lines = office.give_entries(What::People, None, FileForm::JsonLines, "", Locale::Vi);
    let lines = std::fs::read_to_string(lines.unwrap().path).unwrap();
    assert_eq!(lines.lines().count(), 2);
    let first: Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    assert_eq!(
        (&first["person.name"], &first["person.sex"]),
        (&json!("Trần Thị Bút"), &json!("female"))
    );

    ward.clock.set("2026-11-18T08:00:00+07:00");
    ward.sync(&office);
    ward.sync(&head);
    drop((office, head));
    let window = ward.window("an");
    let told =
        |kind: &str| ("people".to_owned(), "Nguyễn Thị Hạnh Mẫu".to_owned(), kind.to_owned(), 3);
    assert_eq!(looked(&window), [told("export")]);
}
