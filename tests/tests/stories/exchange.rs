//! The old books come in from a table: found, copied, never numbered again, and never twice.

use tannha_app::{
    Locale, Office, OfficeError,
    exchange::{
        CountedBy, DossiersWanted, ExchangeError, FileForm, How, Incoming, LookedThrough, MINISTRY,
        Verdict, What,
    },
    reports::ReportKind,
};
use tannha_domain::{
    case::{Book, Field, Phase, Refusal},
    ids::CaseId,
    register::RegisterEvent,
    report::{Period, Span},
    ward::Role,
};

use super::{
    office::{Ward, fill},
    procedures::{number, write},
};

const BIRTHS: What = What::Entries(Book::Births);
const HEADS: &str = "Số đăng ký;Ngày đăng ký;Quyển số;Cháu bé: Họ, chữ đệm, tên;Cháu bé: Ngày sinh;\
    Cháu bé: Giới tính;Mẹ: Họ, chữ đệm, tên;Phường, xã nơi sinh;Người ký;Cột lạ\n";

fn file(rows: &str) -> Vec<u8> {
    format!("{HEADS}{rows}").into_bytes()
}

fn from(bytes: &[u8]) -> Incoming<'_> {
    Incoming { bytes, columns: "", locale: Locale::Vi }
}

/// Each row's verdict: `good`, `done`, `there`, or the codes of what is wrong.
fn verdicts(looked: &LookedThrough) -> Vec<String> {
    let said = |verdict: &Verdict| match verdict {
        Verdict::Good => "good".to_owned(),
        Verdict::Done => "done".to_owned(),
        Verdict::There => "there".to_owned(),
        Verdict::Refused(faults) => {
            faults.iter().map(|fault| fault.code).collect::<Vec<_>>().join(" ")
        }
    };
    looked.rows.iter().map(|row| said(&row.verdict)).collect()
}

fn old_births(office: &Office) -> Vec<CaseId> {
    let mut found = Vec::new();
    office
        .ledger()
        .each_case(|state| {
            if state.old_entry.is_some() {
                found.push(state.id);
            }
        })
        .unwrap();
    found
}

const GOOD: &str = "12;05/03/1998;01/1998;Trần Thị Bút;01/03/1998;Nữ;Lê Thị Mẫu;xã Mỹ Đình, huyện Từ Liêm;\
    Lê Văn An Mẫu;\n13/1998;1998-03-06;01/1998;Trần Văn Mực;02/03/1998;nam;Lê Thị Mẫu;;;\n";

#[test]
fn an_old_book_comes_in_row_by_row_and_what_is_refused_is_mended_and_comes_in_again() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let bad = "13;06/03/1998;;Trần Thị Hai;;;;;;\n\
        14;07/03/1999;;;31/02/1999;không rõ;;;;\n\
        15/1997;07/03/1998;;Trần Thị Ba;;;;;;\n\
        mười;20/11/2027;;Trần Thị Tư;20/11/2028;;;;;\n";
    let bytes = file(&format!("{GOOD}{bad}"));
    let looked = office.look_through(BIRTHS, from(&bytes)).unwrap();
    assert_eq!(looked.unknown, ["Cột lạ"]);
    assert_eq!(
        verdicts(&looked),
        [
            "good",
            "good",
            "rows-twice",
            "date-day not-a-choice rows-name-missing",
            "rows-year-differs",
            "registered-in-future rows-no-number date-in-future",
        ]
    );
    assert_eq!(looked.rows[0].title, "Trần Thị Bút");
    assert_eq!(looked.rows[3].line, 5, "as the spreadsheet counts");
    assert!(old_births(&office).is_empty(), "nothing was saved");

    let (done, _) = office.bring_in(BIRTHS, from(&bytes)).unwrap();
    assert_eq!(verdicts(&done)[..2], ["done", "done"]);
    assert_eq!(old_births(&office).len(), 2, "the refused rows stayed behind");
    let (again, _) = office.bring_in(BIRTHS, from(&bytes)).unwrap();
    assert_eq!(verdicts(&again)[..2], ["there", "there"]);
    assert_eq!(old_births(&office).len(), 2);

    // The refused ones come as a file with why; mended, they come in.
    let saved = office.give_refused(BIRTHS, from(&bytes)).unwrap();
    let rows = tannha_tables::read(&std::fs::read(&saved.path).unwrap()).unwrap();
    assert_eq!(rows.len(), 5, "the heads and four rows");
    let why = rows[0].1.iter().position(|head| head == "Vì sao bị từ chối").unwrap();
    assert!(rows[4].1[why].contains("Không phải số đăng ký"), "{:?}", rows[4].1);
    let mut table = tannha_tables::Table { heads: rows[0].1.clone(), ..Default::default() };
    for (at, (_, cells)) in rows[1..].iter().enumerate() {
        let mut cells = cells.clone();
        cells[0] = format!("{}", 20 + at);
        cells[1] = "07/03/1999".to_owned();
        cells[3] = "Trần Thị Sửa".to_owned();
        cells[4] = String::new();
        cells[5] = String::new();
        let cells = cells.iter().map(|cell| tannha_tables::Cell::Text(cell.clone()));
        table.rows.push((tannha_tables::Look::Plain, cells.collect()));
    }
    let mended = tannha_tables::csv(&table).unwrap();
    let (mended, _) = office.bring_in(BIRTHS, from(&mended)).unwrap();
    assert_eq!(verdicts(&mended), ["done"; 4]);
    assert_eq!(mended.unknown, ["Cột lạ"], "why they were refused is no column of ours");
}

#[test]
fn an_old_entry_is_found_and_copied_and_owed_nothing() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    office.bring_in(BIRTHS, from(&file(GOOD))).unwrap();
    ward.sync(&office);
    assert!(office.set_aside().unwrap().is_empty());

    let (hits, _) = office.index().unwrap().search("tran thi but", 5);
    let [hit] = &hits[..] else { panic!("one") };
    let state = office.case(hit.case).unwrap();
    assert_eq!(state.phase(), Phase::Delivered);
    assert_eq!(state.value(Field::ChildBirthCommune), "xã Mỹ Đình, huyện Từ Liêm");
    assert_eq!(state.value(Field::ChildSex), "female");
    let event = tannha_domain::case::CaseEvent::LetterDrafted {
        greeting: "gia-dinh".to_owned(),
        document: None,
        text: None,
    };
    let command = tannha_domain::case::Command::Record(event);
    let refused = office.act(state.id, command);
    assert!(matches!(refused, Err(OfficeError::Refused(Refusal::OldEntry))), "{refused:?}");

    // The register says what the book says, and misses nothing of a year that was not kept here.
    let book = office.register_book(Book::Births, 1998).unwrap();
    let numbers: Vec<u32> = book.entries.iter().map(|entry| entry.number).collect();
    assert_eq!((numbers, book.gaps.len()), (vec![12, 13], 0));
    assert_eq!(book.entries[0].volume, "01/1998");

    // A copy takes it by its number, as it takes any.
    let draft = write(&office, "ban-sao-khai-sinh", &[]);
    let found = office.find_entries(&office.draft(draft).unwrap(), "12/1998", 5).unwrap();
    let [entry] = &found[..] else { panic!("{found:?}") };
    assert_eq!(entry.fill[&Field::ChildName], "Trần Thị Bút");
    assert_eq!(entry.date, "05/03/1998");

    // It was registered that year, and not received in any.
    let report = |kind, on: &str| {
        let period = Period::around(Span::Year, on.parse().unwrap());
        format!("{:?}", office.report(kind, period, Locale::Vi, false).unwrap().sheet.rows)
    };
    assert_ne!(report(ReportKind::Civil, "1998-06-01"), report(ReportKind::Civil, "1997-06-01"));
    assert_eq!(report(ReportKind::Cases, "1998-06-01"), report(ReportKind::Cases, "1997-06-01"));
}

#[test]
fn what_stands_on_paper_of_this_year_comes_in_and_numbers_go_on_after_it() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let rows = "1;05/01/2026;;Trần Thị Một;;;;;;\n2;06/01/2026;;Trần Thị Hai;;;;;;\n";
    office.bring_in(BIRTHS, from(&file(rows))).unwrap();
    let opened = RegisterEvent::Opened { volume: "01-TP/HT-2026-KS".to_owned(), after: 2 };
    office.register_does(Book::Births, 2026, opened).unwrap();
    ward.sync(&office);
    assert!(office.set_aside().unwrap().is_empty(), "what was written over does stand on paper");
    let draft = office.start_draft("khai-sinh").unwrap();
    fill(&office, draft);
    let (case, _) = office.receive(draft, false).unwrap();
    assert_eq!(number(&ward, &office, case), 3);

    // A row under that number is another's now; the registration itself is here already.
    let state = office.case(case).unwrap();
    let day = state.registration.as_ref().unwrap().registered_on.0.format("%d/%m/%Y");
    let name = state.value(Field::ChildName);
    let rows = format!("3;{day};;{name};;;;;;\n");
    let looked = office.look_through(BIRTHS, from(&file(&rows))).unwrap();
    assert_eq!(verdicts(&looked), ["there"]);
    let rows = format!("3;{day};;Trần Thị Khác;;;;;;\n");
    let looked = office.look_through(BIRTHS, from(&file(&rows))).unwrap();
    assert_eq!(verdicts(&looked), ["rows-number-held"]);
}

#[test]
fn the_same_book_on_two_laptops_is_one_book() {
    let ward = Ward::new();
    let hanh = ward.laptop("hanh");
    let hung = ward.laptop("hung");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    hanh.bring_in(BIRTHS, from(&file(GOOD))).unwrap();
    hung.bring_in(BIRTHS, from(&file(GOOD))).unwrap();
    ward.sync(&hanh);
    ward.sync(&hung);
    ward.sync(&hanh);
    for office in [&hanh, &hung] {
        assert!(office.set_aside().unwrap().is_empty());
        assert_eq!(old_births(office).len(), 2);
    }
}

#[test]
fn what_goes_out_comes_in_as_it_was_in_every_form_and_under_other_names() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    office.bring_in(BIRTHS, from(&file(GOOD))).unwrap();
    let columns = r#"[{"head": "SO", "column": "number"}, {"head": "NGAY_DK", "column": "date"},
        {"head": "HO_TEN", "column": "child.name"}, {"head": "QUYEN", "column": "volume"},
        {"head": "NGUOI_KY", "column": "signer"}, {"head": "NOI_DK", "column": "place"},
        {"head": "NGAY_SINH", "column": "child.born"}, {"head": "GT", "column": "child.sex"},
        {"head": "ME", "column": "mother.name"}, {"head": "NOI_SINH", "column": "child.birth_commune"}]"#;
    for (form, columns) in [
        (FileForm::Xlsx, ""),
        (FileForm::Csv, ""),
        (FileForm::JsonLines, ""),
        (FileForm::Xlsx, columns),
        (FileForm::Csv, columns),
    ] {
        let saved = office.give_entries(BIRTHS, None, form, columns, Locale::Vi).unwrap();
        let bytes = std::fs::read(&saved.path).unwrap();
        let back = Incoming { bytes: &bytes, columns, locale: Locale::Vi };
        let looked = office.look_through(BIRTHS, back).unwrap();
        assert_eq!(verdicts(&looked), ["there", "there"], "{form:?} {columns}");
    }
    let only = office.give_entries(BIRTHS, Some(2001), FileForm::JsonLines, "", Locale::Vi);
    assert!(std::fs::read(only.unwrap().path).unwrap().is_empty());
}

#[test]
fn a_file_with_other_heads_is_mapped_by_an_officer_and_its_heads_are_known_the_next_time() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let bytes = b"SO;NGAY_DK;HO_TEN;GHI_CHU_RIENG\n12;05/03/1998;Tran Thi But;x\n";
    let code = |columns: &str| {
        let from = Incoming { bytes, columns, locale: Locale::Vi };
        office.look_through(BIRTHS, from).map(|looked| verdicts(&looked)).map_err(|e| e.code())
    };
    assert_eq!(code(""), Err("rows-no-heads"), "none of the names is ours");
    let found = |column: &str| {
        let proposal = office.propose(BIRTHS, from(bytes)).unwrap();
        let mut all = proposal.columns.into_iter();
        all.find(|one| one.column.slug() == column).unwrap().from
    };
    assert_eq!(found("child.name"), Some(("HO_TEN".to_owned(), How::Guessed)));
    assert_eq!(found("number"), None);

    // The officer says the rest; brought in, it is remembered, and what was left out stays out.
    let columns = r#"[{"head": "SO", "column": "number"}, {"head": "NGAY_DK", "column": "date"},
        {"head": "HO_TEN", "column": "child.name"}, {"head": "GHI_CHU_RIENG", "column": ""}]"#;
    assert_eq!(code(columns), Ok(vec!["good".to_owned()]));
    assert_eq!(found("number"), None, "looking through remembers nothing");
    office.bring_in(BIRTHS, Incoming { bytes, columns, locale: Locale::Vi }).unwrap();
    assert_eq!(found("number"), Some(("SO".to_owned(), How::Remembered)));
    assert_eq!(found("note"), None);
    drop(office);
    let office = ward.reopen("hanh");
    let again = office.propose(BIRTHS, from(bytes)).unwrap();
    assert!(again.columns.iter().filter(|one| one.needed).all(|one| one.from.is_some()));
}

#[test]
fn who_may_not_write_old_entries_over_brings_nothing_in() {
    let ward = Ward::new();
    let clerk = ward.laptop_of("thu", Role::Clerk);
    ward.clock.set("2026-11-20T09:00:00+07:00");
    // Looking changes nothing, and is anybody's.
    let bytes = file(GOOD);
    assert_eq!(verdicts(&clerk.look_through(BIRTHS, from(&bytes)).unwrap()), ["good", "good"]);
    let refused = clerk.bring_in(BIRTHS, from(&bytes));
    assert!(matches!(refused, Err(OfficeError::Refused(Refusal::Permission { .. }))));
    assert!(old_births(&clerk).is_empty(), "nothing half-saved");
}

#[test]
fn a_list_of_dossiers_becomes_drafts_and_the_same_row_one_draft() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let what = What::Dossiers("khai-tu");
    // NFD, and a day as a spreadsheet counts it: 46340 is 14/11/2026.
    let name = "Tra\u{302}\u{300}n Thi\u{323} Bu\u{301}t";
    let rows = format!("deceased.name,death.day\n{name},46340\nTrần Văn Mực,hôm qua\n");
    let looked = office.look_through(what, from(rows.as_bytes())).unwrap();
    let said = verdicts(&looked);
    assert_eq!(said[0], "good");
    assert!(said[1].starts_with("date-"), "{said:?}");
    office.bring_in(what, from(rows.as_bytes())).unwrap();
    let drafts = office.drafts().unwrap();
    let [draft] = &drafts[..] else { panic!("{drafts:?}") };
    assert_eq!(draft.title(), "Trần Thị Bút");
    assert_eq!(draft.typed[&Field::DeathDay], "14/11/2026");
    let (again, _) = office.bring_in(what, from(rows.as_bytes())).unwrap();
    assert_eq!(verdicts(&again)[0], "there");
    assert_eq!(office.drafts().unwrap().len(), 1);
}

#[test]
fn a_file_that_is_no_such_table_is_refused_with_what_is_wrong() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let code = |what, bytes: &[u8]| office.look_through(what, from(bytes)).unwrap_err().code();
    assert_eq!(code(BIRTHS, b""), "rows-no-heads");
    assert_eq!(code(BIRTHS, b"a;b\n1;2\n"), "rows-no-heads");
    assert_eq!(code(BIRTHS, "Số đăng ký;Ghi chú\n1;x\n".as_bytes()), "rows-columns-missing");
    assert_eq!(code(BIRTHS, b"PK\x03\x04 not a zip"), "table-unreadable");
    assert_eq!(code(What::Entries(Book::BirthCopies), HEADS.as_bytes()), "rows-no-such-kind");
    let empty = office.look_through(BIRTHS, from(HEADS.as_bytes())).unwrap();
    assert!(empty.rows.is_empty());
    let refused = office.give_refused(BIRTHS, from(HEADS.as_bytes()));
    assert!(matches!(refused, Err(OfficeError::Exchange(ExchangeError::NothingRefused))));
    let columns = Incoming {
        bytes: HEADS.as_bytes(),
        columns: r#"[{"head": "X", "column": "không có"}]"#,
        locale: Locale::Vi,
    };
    assert_eq!(office.look_through(BIRTHS, columns).unwrap_err().code(), "rows-bad-columns");
}

const PEOPLE: &str = "Họ, chữ đệm, tên;Ngày sinh;Giới tính;Số định danh;person.residence;Tổ\n";

#[test]
fn a_list_of_people_is_offered_while_a_form_is_filled_in_and_never_leaves_the_laptop() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let rows = format!(
        "{PEOPLE}Trần Thị Bút;1950;Nữ;;số 7 ngõ Thử;4\nTrần Văn Mực;02/03/1998;nam;001098000021;;4\n\
         Trần Văn Khác;03/03/1998;nam;001098000021;;4\nLê Văn Không Rõ;;;;;4\n;01/01/2000;;;;4\n\
         Lê Thị Sai;31/02/1999;không rõ;12345;;4\n"
    );
    let looked = office.look_through(What::People, from(rows.as_bytes())).unwrap();
    assert_eq!(
        verdicts(&looked),
        [
            "good",
            "good",
            "rows-person-twice",
            "rows-person-unclear",
            "rows-name-missing",
            "date-day not-a-choice id-not-twelve-digits rows-person-unclear",
        ]
    );
    assert_eq!(looked.unknown, ["Tổ"]);
    assert!(office.known_people().unwrap().is_empty(), "nothing was saved");
    office.bring_in(What::People, from(rows.as_bytes())).unwrap();
    let known = office.known_people().unwrap();
    let names: Vec<&str> = known.iter().map(|one| one.value(Field::PersonName)).collect();
    assert_eq!(names, ["Trần Thị Bút", "Trần Văn Mực"]);
    let (again, _) = office.bring_in(What::People, from(rows.as_bytes())).unwrap();
    assert_eq!(verdicts(&again)[..2], ["there", "there"]);

    // What was refused is mended in a file of its own.
    let saved = office.give_refused(What::People, from(rows.as_bytes())).unwrap();
    assert_eq!(tannha_tables::read(&std::fs::read(&saved.path).unwrap()).unwrap().len(), 5);
    // The same person with more known of them; the number of somebody else is refused.
    let more = format!("{PEOPLE}Trần Văn Mực;02/03/1998;nam;001098000021;số 9 ngõ Thử;4\n");
    let (more, _) = office.bring_in(What::People, from(more.as_bytes())).unwrap();
    assert_eq!(verdicts(&more), ["done"]);
    let other = format!("{PEOPLE}Đỗ Thị Lạ;02/03/1998;nữ;001098000021;;4\n");
    let other = office.look_through(What::People, from(other.as_bytes())).unwrap();
    assert_eq!(verdicts(&other), ["rows-person-id-held"]);

    let report = ward.pass(&office);
    assert_eq!(report.sent, 0, "a list is no entry");
    drop(office);
    let window = ward.window("hanh");
    let ask = crate::privacy::ask;
    let find = serde_json::json!({ "query": "tran van muc", "section": "mother", "draft": null, "limit": 5 });
    let hits = ask(&window, "people.find", &find).unwrap()["hits"].take();
    assert_eq!(hits[0]["name"], "Trần Văn Mực");
    let fill = hits[0]["fill"].to_string();
    assert!(fill.contains("số 9 ngõ Thử") && fill.contains("001098000021"), "{fill}");
    let none = serde_json::json!({});
    assert_eq!(ask(&window, "rows.kinds", &none).unwrap()["people"], 2);
    assert_eq!(ask(&window, "rows.forget-people", &none).unwrap()["people"], 0);
    assert_eq!(ask(&window, "people.find", &find).unwrap()["hits"], serde_json::json!([]));
}

#[test]
fn dossiers_go_out_in_three_forms_and_each_row_says_what_it_is_counted_by() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let draft = office.start_draft("khai-sinh").unwrap();
    fill(&office, draft);
    let (case, _) = office.receive(draft, false).unwrap();
    office.bring_in(BIRTHS, from(&file(GOOD))).unwrap();
    let give = |procedure, by, form| {
        let day = |text: &str| text.parse().unwrap();
        let wanted =
            DossiersWanted { procedure, from: day("2026-11-01"), to: day("2026-11-30"), by };
        let saved = office.give_dossiers(wanted, form, Locale::Vi).unwrap();
        std::fs::read(saved.path).unwrap()
    };
    for form in [FileForm::Xlsx, FileForm::Csv] {
        let rows =
            tannha_tables::read(&give(Some("khai-sinh"), CountedBy::Received, form)).unwrap();
        let of = |head: &str| {
            let at = rows[0].1.iter().position(|cell| cell == head).unwrap();
            rows[1].1[at].clone()
        };
        assert_eq!(rows.len(), 2, "what was written over from an old book is no dossier");
        assert_eq!(of("Tính theo"), "ngày nhận, 01/11/2026 – 30/11/2026");
        assert_eq!(of("Cháu bé: Họ, chữ đệm, tên"), "Nguyễn Minh Khang");
        assert_eq!(of("Nhận lúc"), "2026-11-20 09:00");
        assert_eq!(of("Tình trạng"), "Mới nhận");
    }
    let lines = String::from_utf8(give(None, CountedBy::Received, FileForm::JsonLines)).unwrap();
    let line: serde_json::Value = serde_json::from_str(lines.trim()).unwrap();
    assert_eq!(line["code"], office.case(case).unwrap().code.text);
    assert_eq!(line["about"], "Nguyễn Minh Khang");
    // It has not ended: counted by that, it is in no month.
    assert!(give(None, CountedBy::Ended, FileForm::JsonLines).is_empty());
    let turned = DossiersWanted {
        procedure: None,
        from: "2026-11-30".parse().unwrap(),
        to: "2026-11-01".parse().unwrap(),
        by: CountedBy::Promised,
    };
    let refused = office.give_dossiers(turned, FileForm::Csv, Locale::Vi).unwrap_err();
    assert_eq!(refused.code(), "rows-days-turned");
}

#[test]
fn what_nobody_knows_of_another_programs_columns_is_marked_until_the_district_writes_it() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    office.bring_in(BIRTHS, from(&file(GOOD))).unwrap();
    let heads = |name: &str| {
        let columns = office.mapped(BIRTHS, name).unwrap();
        let saved = office.give_entries(BIRTHS, None, FileForm::Csv, &columns, Locale::Vi).unwrap();
        tannha_tables::read(&std::fs::read(saved.path).unwrap()).unwrap()[0].1.clone()
    };
    let unknown = office.column_maps(BIRTHS).unwrap();
    assert_eq!((unknown.len(), unknown[0].name.as_str()), (1, MINISTRY));
    assert_eq!(unknown[0].unknown(), unknown[0].columns.len(), "no head was made up");
    assert!(heads(MINISTRY).iter().all(|head| head.starts_with("(chưa rõ tên cột)")));
    let gone = office.mapped(BIRTHS, "Phần mềm lạ").unwrap_err();
    assert_eq!(gone.code(), "rows-no-such-map");

    // Somebody saw the other program's own sample: the district writes what it says.
    ward.set(|file| {
        file["column_maps"] = serde_json::json!([{ "name": MINISTRY, "book": "births", "columns": [
            { "head": "So", "column": "number" }, { "head": null, "column": "date" },
            { "head": "HoTen", "column": "child.name" },
        ] }]);
    });
    ward.sync(&office);
    let heads = heads(MINISTRY);
    assert_eq!((heads[0].as_str(), heads[2].as_str()), ("So", "HoTen"));
    assert!(heads[1].starts_with("(chưa rõ tên cột)"));
    assert_eq!(office.column_maps(BIRTHS).unwrap().len(), 1, "the ward's own stands for it");
}
