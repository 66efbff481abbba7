use super::*;

/// A ward of a few families: name of the child, of the mother, address, code, number.
const WARD: [(&str, &str, &str, &str, &str); 8] = [
    (
        "Nguyễn Minh Khang",
        "Lê Thị Hằng",
        "Số 12 ngõ 34 đường Thí Dụ",
        "H26.99.592-261123-0001",
        "001196000017",
    ),
    (
        "Nguyên Khang Minh",
        "Trần Thị Lý",
        "Số 3 phố Làm Thử",
        "H26.99.592-261123-0002",
        "001196000025",
    ),
    (
        "Trần Văn An",
        "Nguyễn Thị Khánh",
        "tổ dân phố số 5",
        "H26.99.592-261123-0003",
        "001196000033",
    ),
    ("H'Hen Niê", "Y Moan Êban", "tổ dân phố số 6", "H26.99.592-261123-0004", "066196000041"),
    ("Đỗ Đức Hòa", "Lí Thị Mai", "tổ dân phố số 7", "H26.99.592-261123-0005", "001196000050"),
    ("Nguyễn Văn An", "Phạm Thị Mận", "tổ dân phố số 8", "H26.99.592-261123-0006", "001196000068"),
    ("An Nguyễn Văn", "Phạm Thị Đào", "tổ dân phố số 9", "H26.99.592-261123-0007", "001196000076"),
    ("Lê Anh Thư", "Văn Thị Nguyện", "Số 1 phố An Hòa", "H26.99.592-261123-0008", "001196000084"),
];

fn case(n: usize) -> CaseId {
    CaseId([u8::try_from(n).unwrap(); 16])
}

fn findable<'a>(n: usize, family: &'a (&str, &str, &str, &str, &str)) -> Findable<'a> {
    Findable {
        texts: vec![
            (Place::ChildName, family.0),
            (Place::MotherName, family.1),
            (Place::Address, family.2),
        ],
        numbers: vec![(Place::Code, family.3.to_owned()), (Place::CitizenId, family.4.to_owned())],
        newest: Some(Moment::from_utc_ms(i64::try_from(n).unwrap())),
        ended: None,
    }
}

fn ward() -> Finder {
    let mut finder = Finder::default();
    for (n, family) in WARD.iter().enumerate() {
        finder.put(case(n), &findable(n, family));
    }
    finder
}

/// Which families are found, best first.
fn found(finder: &Finder, typed: &str) -> Vec<usize> {
    finder.find(typed, 20).0.iter().map(|hit| usize::from(hit.case.0[0])).collect()
}

fn why(typed: &str) -> (Place, Agreement) {
    let hit = ward().find(typed, 1).0[0];
    (hit.why.place, hit.why.agreement)
}

#[test]
fn marks_are_not_needed_and_where_they_are_typed_they_count() {
    let ward = ward();
    assert_eq!(found(&ward, "nguyen khang"), [1, 0]);
    assert_eq!(found(&ward, "Nguyễn Khang")[0], 0);
    assert_eq!(found(&ward, "Nguyên Khang")[0], 1);
    assert_eq!(found(&ward, "do duc hoa"), [4]);
    assert_eq!(found(&ward, "Hoà"), found(&ward, "Hòa"));
    assert_eq!(why("Nguyễn Minh Khang"), (Place::ChildName, Agreement::Exact));
    assert_eq!(why("nguyen minh khang"), (Place::ChildName, Agreement::WithoutMarks));
}

#[test]
fn a_word_that_is_being_typed_finds_its_beginning_with_the_typed_marks_first() {
    let ward = ward();
    assert_eq!(found(&ward, "kh"), [2, 1, 0]);
    assert_eq!(why("min"), (Place::ChildName, Agreement::Part));
    assert_eq!(found(&ward, "nguyễ")[0], 6);
    assert_eq!(ward.find("nguyễ", 20).0.last().unwrap().why.agreement, Agreement::OtherMarks);
}

#[test]
fn the_order_of_words_is_free_and_the_written_one_comes_first() {
    let ward = ward();
    assert_eq!(found(&ward, "nguyen van an"), [5, 6, 7, 2]);
    assert_eq!(found(&ward, "an nguyen van")[0], 6);
    assert_eq!(found(&ward, "khang nguyen")[..2], [1, 0], "the middle name may be left out");
}

#[test]
fn words_of_one_name_come_before_words_of_two() {
    // "Trần Văn An" and his mother "Nguyễn Thị Khánh" hold both words, but in two names.
    assert_eq!(found(&ward(), "nguyen an"), [6, 5, 7, 2]);
}

#[test]
fn i_and_y_meet_and_so_do_names_of_other_peoples() {
    let ward = ward();
    assert_eq!(found(&ward, "ly thi"), [4, 1], "one after the other comes first");
    assert_eq!(found(&ward, "lí thi")[0], 4);
    assert_eq!(found(&ward, "h hen"), [3]);
    assert_eq!(found(&ward, "H’Hen"), [3]);
    assert_eq!(found(&ward, "y moan"), [3]);
    assert_eq!(found(&ward, "e\u{302}ban"), [3]);
}

#[test]
fn the_first_letters_of_a_name_find_it() {
    assert_eq!(found(&ward(), "nmk"), [0]);
    assert_eq!(why("nmk"), (Place::ChildName, Agreement::Initials));
    assert_eq!(why("tty"), (Place::MotherName, Agreement::Slip), "Thị is one slip from tty's tti");
}

#[test]
fn digits_find_numbers_whole_ones_first() {
    let ward = ward();
    assert_eq!(found(&ward, "001196000025"), [1]);
    assert_eq!(why("001196000025"), (Place::CitizenId, Agreement::Exact));
    assert_eq!(found(&ward, "0041"), [3]);
    assert_eq!(why("261123-0003"), (Place::Code, Agreement::Part));
    assert_eq!(found(&ward, "H26.99.592-261123-0007"), [6]);
    assert_eq!(found(&ward, "001196").len(), 7);
}

#[test]
fn a_name_comes_before_a_street_of_that_name() {
    // Family 7 lives in phố An Hòa and is the newest; families 6 and 5 are called An.
    assert_eq!(found(&ward(), "an")[..4], [6, 5, 2, 7]);
}

#[test]
fn a_house_is_found_by_its_number() {
    assert_eq!(found(&ward(), "ngo 34"), [0]);
    assert_eq!(why("12 ngo 34"), (Place::Address, Agreement::WithoutMarks));
    assert_eq!(why("12 ngõ 34"), (Place::Address, Agreement::Exact));
}

#[test]
fn a_slip_is_forgiven_only_where_nothing_agrees() {
    let ward = ward();
    assert_eq!(found(&ward, "nguyne khagn")[..2], [1, 0]);
    assert_eq!(why("khagn"), (Place::ChildName, Agreement::Slip));
    assert_eq!(found(&ward, "man"), [5], "Mận agrees, so Mai is not offered");
    assert_eq!(found(&ward, "zzz"), Vec::<usize>::new());
}

#[test]
fn nothing_typed_finds_nothing() {
    for typed in ["", " ", "…", "'-", "\u{302}", "7"] {
        let hits = found(&ward(), typed);
        assert!(hits.is_empty() || typed == "7", "{typed:?} found {hits:?}");
    }
}

#[test]
fn a_case_that_changed_is_found_by_what_it_is_now() {
    let mut ward = ward();
    let changed =
        ("Vũ Bảo Châu", "Lê Thị Hằng", "tổ dân phố số 1", "H26.99.592-261123-0001", "001196009999");
    ward.put(case(0), &findable(0, &changed));
    assert_eq!(found(&ward, "minh khang"), [1]);
    assert_eq!(found(&ward, "bao chau"), [0]);
    assert_eq!(found(&ward, "nmk"), Vec::<usize>::new());
    assert_eq!(found(&ward, "vbc"), [0]);
    assert_eq!(found(&ward, "001196000017"), Vec::<usize>::new());
    assert_eq!(found(&ward, "9999"), [0]);
    for _ in 0..20 {
        ward.put(case(0), &findable(0, &WARD[0]));
        ward.put(case(0), &findable(0, &changed));
    }
    assert_eq!(found(&ward, "9999"), [0], "the text was written anew");
    assert_eq!(found(&ward, "001196000025"), [1]);
}

#[test]
fn more_than_asked_for_is_counted_and_the_newest_are_kept() {
    let ward = ward();
    let (hits, total) = ward.find("thi", 2);
    assert_eq!(total, 7);
    assert_eq!(hits.len(), 2);
    assert_eq!(usize::from(hits[0].case.0[0]), 7);
}

#[test]
fn names_leave_the_search_some_days_after_the_end_and_codes_do_not() {
    let mut ward = ward();
    let at = |ms| Some(Moment::from_utc_ms(ms));
    ward.put(case(0), &Findable { ended: at(100), ..findable(0, &WARD[0]) });
    let of = |typed: &str, since| {
        let (hits, total) = ward.find_since(typed, 20, since);
        assert_eq!(hits.len(), total, "what is hidden is not counted either");
        hits.iter().any(|hit| hit.case == case(0))
    };
    let (name, code, person) = (WARD[0].0, WARD[0].3, WARD[0].4);
    for typed in [name, code, person] {
        assert!(of(typed, None) && of(typed, at(100)), "{typed}: not yet");
    }
    assert!(!of(name, at(101)) && !of(person, at(101)));
    assert!(of(code, at(101)), "the code on the receipt finds it for ever");
    let (hits, _) = ward.find_since(WARD[1].0, 20, at(101));
    assert_eq!(hits[0].case, case(1), "what has not ended is found");
}

/// What is beaten already is not looked at closely: that must not change who is shown.
#[test]
fn the_few_that_are_shown_are_the_first_of_all() {
    let names = ["Nguyễn", "Nguyên", "An", "Anh", "Văn", "Vân", "Thị"];
    let mut finder = Finder::default();
    for n in 0..250 {
        let pick = |by: usize| names[n / by % names.len()];
        let (child, mother) =
            (format!("{} {} {}", pick(1), pick(3), pick(11)), format!("{} {}", pick(5), pick(2)));
        let street = format!("Số {n} phố {}", pick(13));
        let code = format!("H26.99.592-261123-{n:04}");
        let family = (child.as_str(), mother.as_str(), street.as_str(), code.as_str(), "");
        // Some are as new as others: then the place decides.
        finder.put(case(n), &findable(n % 40, &family));
    }
    for typed in ["ng an", "nguyen van", "nguyễn văn a", "a v", "n", "phố an", "van 1", "12"] {
        let (all, total) = finder.find(typed, 250);
        assert!(all.len() == total && total > 20, "{typed}: {total}");
        for limit in [0, 1, 3, 20] {
            let (few, counted) = finder.find(typed, limit);
            assert_eq!((few.as_slice(), counted), (&all[..limit], total), "{typed}");
        }
    }
}
