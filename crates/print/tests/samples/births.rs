//! Birth certificates.

use serde_json::{Value, json};

use super::office;

/// A copy of one, with a change noted on it.
pub(crate) fn certificate_copy() -> Value {
    let mut value = certificate();
    value["copy"] = json!({ "number": "12/2026/GKS-BS", "issued_on": "2026-11-25" });
    value["later_changes"] = json!([{
        "date": "2026-11-24",
        "text": "Cải chính quê quán từ “Hà Tây” thành “Hà Nội”. Trích lục số 5/2026/TLCCHT"
    }]);
    value
}

/// A birth certificate as most are.
pub(crate) fn certificate() -> Value {
    json!({
        "office": office(),
        "child": {
            "name": "Nguyễn Thử Minh Khang",
            "born": "2026-11-17",
            "sex": "Nam",
            "ethnicity": "Kinh",
            "nationality": "Việt Nam",
            "birth_place": "Bệnh viện Phụ sản Thí Dụ, số 1 đường Mẫu, phường Từ Liêm, thành phố Hà Nội",
            "home_town": "xã Thí Điểm, tỉnh Ninh Bình",
            "citizen_id": "001226000001"
        },
        "mother": {
            "name": "Lê Thị Mẫu",
            "born": "1996-04-05",
            "ethnicity": "Kinh",
            "nationality": "Việt Nam",
            "residence": "Số 12 ngõ 34 đường Thí Dụ, phường Từ Liêm, thành phố Hà Nội"
        },
        "father": {
            "name": "Nguyễn Văn Thử",
            "born": "1994",
            "ethnicity": "Tày",
            "nationality": "Việt Nam",
            "residence": "Số 12 ngõ 34 đường Thí Dụ, phường Từ Liêm, thành phố Hà Nội"
        },
        "declarant": {
            "name": "Nguyễn Văn Thử",
            "paper": "Căn cước số 001094000002 do Bộ Công an cấp ngày 20/11/2024"
        },
        "registration": {
            "number": "217/2026",
            "place": "Ủy ban nhân dân phường Từ Liêm, thành phố Hà Nội",
            "date": "2026-11-25"
        },
        "signer": { "authority": "kt-pho-chu-tich", "name": "Trần Thị Bút" }
    })
}

/// As long as the blank can take, stacked capitals and Ê-đê letters included.
pub(crate) fn certificate_longest() -> Value {
    let place = "Trung tâm Chăm sóc sức khỏe sinh sản và Bệnh viện Đa khoa khu vực Thí Dụ, số 1234 \
                 đường Nguyễn Thử Nghiệm, phường Xuân Phương, thành phố Hà Nội";
    let home = "Tổ dân phố số 15, ngách 102/45/7 ngõ 234 đường Nguyễn Thí Dụ Kéo Dài, phường Xuân \
                Phương, thành phố Hà Nội";
    json!({
        "office": office(),
        "child": {
            "name": "Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm",
            "born": "2025-05-25",
            "sex": "Nữ",
            "ethnicity": "Ê-đê",
            "nationality": "Việt Nam",
            "birth_place": place,
            "home_town": "Buôn Kê\u{306}ô, xã Ea Thử, huyện Cư M’Mẫu cũ, tỉnh Đắk Lắk",
            "citizen_id": "001326000002"
        },
        "mother": {
            "name": "H’ Wê\u{306}n Niê Kdăm Mlô Duôn Du",
            "born": "1999-12-31",
            "ethnicity": "Ê-đê",
            "nationality": "Việt Nam",
            "residence": home
        },
        "father": {
            "name": "Trương Nguyễn Hoàng Phước Ưỡng",
            "born": "1990-01",
            "ethnicity": "Khơ-me",
            "nationality": "Việt Nam",
            "residence": home
        },
        "declarant": {
            "name": "Trương Nguyễn Hoàng Phước Ưỡng",
            "paper": "Căn cước công dân số 001090000003 do Cục trưởng Cục Cảnh sát quản lý hành chính về trật tự xã hội cấp ngày 20/11/2021"
        },
        "registration": {
            "number": "1217/2026",
            "place": "Ủy ban nhân dân phường Xuân Phương, thành phố Hà Nội",
            "date": "2026-11-25"
        },
        "signer": { "authority": "tm-kt-pho-chu-tich", "name": "Nguyễn Hoàng Thị Phương Uyên" },
        "later_changes": [
            { "date": "2027-02-03", "text": "Cải chính tên đệm của mẹ theo Trích lục cải chính hộ tịch số 05/2027/TLCCHT do Ủy ban nhân dân phường Xuân Phương cấp ngày 03/02/2027", "signed_by": "Trần Thị Bút, Phó Chủ tịch" }
        ]
    })
}
