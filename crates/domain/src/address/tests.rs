use super::Address;

fn parts(written: &str) -> (String, Vec<u32>, Option<u32>, String) {
    let address = Address::parse(written);
    (address.street().to_owned(), address.lanes(), address.house(), address.group().to_owned())
}

#[test]
fn an_address_is_read_as_people_write_it() {
    let check = |written: &str, street: &str, lanes: &[u32], house: Option<u32>, group: &str| {
        let expected = (street.to_owned(), lanes.to_vec(), house, group.to_owned());
        assert_eq!(parts(written), expected, "{written}");
    };
    check("số 5 ngõ 2 đường Thử", "thu", &[2], Some(5), "");
    check(
        "Số nhà 12, ngách 6, ngõ 45, phố Nguyễn Trãi, tổ dân phố 7",
        "nguyen trai",
        &[45, 6],
        Some(12),
        "tổ dân phố 7",
    );
    check("12 ngõ 45/6 Nguyễn Trãi", "nguyen trai", &[45, 6], Some(12), "");
    check("45/6/12 Nguyễn Trãi, khu phố 3", "nguyen trai", &[45, 6], Some(12), "khu phố 3");
    check("Xóm Đình", "", &[], None, "Xóm Đình");
    check("thôn 3", "", &[], None, "thôn 3");
    check("số 7 đường Tố Hữu", "to huu", &[], Some(7), "");
    check("P. 1204, tòa A2, chung cư Mẫu", "", &[], None, "");
    check("", "", &[], None, "");
    check("kiệt 81 Lê Lợi", "le loi", &[81], None, "");
    check("TDP 12", "", &[], None, "TDP 12");
    let number = "tổ dân phố số 28";
    check("số 5 ngõ 2 đường Thử, tổ dân phố số 28", "thu", &[2], Some(5), number);
    check("tổ dân phố số 28, số 5 ngõ 2 đường Thử", "thu", &[2], Some(5), number);
    check("tổ dân phố số 28", "", &[], None, number);
    check("Tổ số 4", "", &[], None, "Tổ số 4");
}

#[test]
fn a_walk_goes_by_group_street_lane_and_number() {
    let walk = [
        "số 3 phố Mẫu, tổ dân phố 2",
        "số 12 phố Mẫu, tổ dân phố 2",
        "số 12A phố Mẫu, tổ dân phố 2",
        "phố Mẫu, tổ dân phố 2",
        "số 1 ngõ 5 phố Mẫu, tổ dân phố 2",
        "số 1 ngách 3 ngõ 5 phố Mẫu, tổ dân phố 2",
        "số 2 ngõ 11 phố Mẫu, tổ dân phố 2",
        "số 1 phố Thử, tổ dân phố 2",
        "số 1 phố Mẫu, tổ dân phố số 3",
        "số 1 phố Mẫu, tổ dân phố 10",
        "số 1 phố Mẫu, tổ dân phố số 28",
        "số 1 phố Mẫu",
    ];
    let mut addresses: Vec<Address> = walk.iter().rev().map(|text| Address::parse(text)).collect();
    addresses.sort();
    let sorted: Vec<&str> = addresses.iter().map(Address::written).collect();
    assert_eq!(sorted, walk);
}

#[test]
fn one_home_written_in_two_ways_is_one_home() {
    let same = |one: &str, two: &str| Address::parse(one).is_same_home(&Address::parse(two));
    assert!(same("số 5 ngõ 2 đường Hòa Bình", "5 Ngõ 2, Hoà Bình"));
    assert!(same("số nhà 5, ngõ 2 phố Thử, tổ 7", "số 5 ngõ 2 phố Thử"));
    assert!(!same("số 5 ngõ 2 phố Thử", "số 5 ngõ 3 phố Thử"));
    assert!(!same("số 5 phố Thử, tổ 7", "số 5 phố Thử, tổ 8"));
    assert!(!same("căn hộ 1203 tòa A1", "căn hộ 1204 tòa A1"));
    assert!(!same("số 5A phố Thử", "số 5B phố Thử"));
}

#[test]
fn no_text_is_too_strange_to_be_put_in_order() {
    for odd in ["////", "ngõ", "số", ",,;", "9999999999999 phố", "ngõ ngõ ngõ", "tổ tổ 3", "🏠 5"]
    {
        let address = Address::parse(odd);
        assert!(address.is_same_home(&address), "{odd}");
        assert_eq!(address.cmp(&address), std::cmp::Ordering::Equal, "{odd}");
    }
}
