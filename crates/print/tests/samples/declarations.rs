//! Declarations, filled in as far as a form lets them be.

use serde_json::{Value, json};

const PLEDGE: &str = "Tôi cam đoan nội dung đề nghị đăng ký khai sinh trên đây là đúng sự thật, được sự \
                      thỏa thuận nhất trí của các bên liên quan theo quy định pháp luật, và chịu hoàn \
                      toàn trách nhiệm trước pháp luật về nội dung cam đoan của mình.";

fn cell(label: &str, value: &str, field: &str) -> Value {
    let value = if value.is_empty() { Value::Null } else { json!(value) };
    json!({ "label": label, "value": value, "field": field })
}

fn notes() -> Value {
    json!([
        "Ghi rõ tên cơ quan tiếp nhận tờ khai.",
        "Chỉ ghi khi không cung cấp số định danh cá nhân, số thẻ căn cước, hoặc không cung cấp đủ ngày, \
         tháng, năm sinh: ghi nơi thường trú; không có nơi thường trú thì ghi nơi tạm trú; không có cả \
         hai thì ghi nơi đang sinh sống.",
        "Ghi số định danh cá nhân hoặc số thẻ căn cước; không có thì ghi tên, số, cơ quan cấp và ngày \
         cấp của giấy tờ thay thế.",
        "Sinh tại cơ sở y tế thì ghi tên và địa chỉ trụ sở của cơ sở y tế; sinh ngoài cơ sở y tế thì ghi \
         đủ địa danh hành chính nơi sinh.",
        "Ghi đủ ngày, tháng sinh nếu biết.",
        "Đánh dấu vào ô tương ứng nếu có hoặc không đề nghị cấp bản sao, và ghi số lượng."
    ])
}

fn requester(name: &str, home: &str) -> Value {
    json!({ "rows": [
        [cell("Họ, chữ đệm, tên người yêu cầu:", name, "declarant.name")],
        [cell("Ngày, tháng, năm sinh:", "05/04/1996", "declarant.born")],
        [cell("Nơi cư trú (2):", home, "declarant.residence")],
        [cell("Giấy tờ tùy thân (3):", "Căn cước số 001196000002", "declarant.paper")],
        [cell("Quan hệ với người được khai sinh:", "Mẹ", "declarant.relation")]
    ]})
}

fn child(name: &str, place: &str) -> Value {
    let mut named = cell("Họ, chữ đệm, tên:", name, "child.name");
    named["capitals"] = json!(true);
    json!({ "rows": [
        [named],
        [cell("Ngày, tháng, năm sinh:", "17/11/2026", "child.born")],
        [cell("Ghi bằng chữ:", "Ngày mười bảy tháng mười một năm hai nghìn không trăm hai mươi sáu", "child.born")],
        [
            cell("Giới tính:", "Nam", "child.sex"),
            cell("Dân tộc:", "Kinh", "child.ethnicity"),
            cell("Quốc tịch:", "Việt Nam", "child.nationality")
        ],
        [cell("Nơi sinh (4):", place, "child.birth_place")],
        [cell("Quê quán:", "xã Thí Điểm, tỉnh Ninh Bình", "child.home_town")]
    ]})
}

fn parent(label: &str, name: &str, home: &str, fields: [&str; 3]) -> Value {
    json!({ "rows": [
        [cell(label, name, fields[0])],
        [cell("Ngày, tháng, năm sinh (5):", "05/04/1996", fields[1])],
        [cell("Nơi cư trú (2):", home, fields[2])]
    ]})
}

/// A birth as most are: the father is not named.
pub(crate) fn birth() -> Value {
    json!({
        "title": "Tờ khai đăng ký khai sinh",
        "addressee": "Ủy ban nhân dân phường Từ Liêm, thành phố Hà Nội",
        "request": "Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:",
        "blocks": [
            requester("Lê Thị Mẫu", "Số 12 ngõ 34 đường Thí Dụ, phường Từ Liêm, thành phố Hà Nội"),
            child("Nguyễn Thử Minh Khang", "Bệnh viện Phụ sản Thí Dụ, phường Từ Liêm, thành phố Hà Nội"),
            parent("Họ, chữ đệm, tên người mẹ:", "Lê Thị Mẫu", "phường Từ Liêm, thành phố Hà Nội", ["mother.name", "mother.born", "mother.residence"]),
            parent("Họ, chữ đệm, tên người cha:", "", "", ["father.name", "father.born", "father.residence"])
        ],
        "pledge": PLEDGE,
        "copies": { "note": 6, "wanted": true, "count": "2" },
        "place": "phường Từ Liêm", "date": "2026-11-20",
        "signatures": [{ "title": "Người yêu cầu", "note": "(Ký, ghi rõ họ, chữ đệm, tên)" }],
        "notes": notes()
    })
}

/// Everything is as long as it can be.
pub(crate) fn longest() -> Value {
    let home = "Tổ dân phố số 15, ngách 102/45/7 ngõ 234 đường Nguyễn Thí Dụ Kéo Dài, phường Xuân Phương, \
                thành phố Hà Nội";
    let name = "Công Tằng Tôn Nữ Thị Khuynh Nghiêng Ngưỡng Thượng Thí Dụ";
    let mut value = birth();
    value["blocks"] = json!([
        requester(name, home),
        child(
            name,
            "Trung tâm Chăm sóc sức khỏe sinh sản và Bệnh viện Đa khoa khu vực Thí Dụ, số 1234 đường Nguyễn Thử Nghiệm, phường Xuân Phương, thành phố Hà Nội"
        ),
        parent(
            "Họ, chữ đệm, tên người mẹ:",
            name,
            home,
            ["mother.name", "mother.born", "mother.residence"]
        ),
        parent(
            "Họ, chữ đệm, tên người cha:",
            name,
            home,
            ["father.name", "father.born", "father.residence"]
        )
    ]);
    value
}

/// Two people side by side, both of whom sign.
pub(crate) fn marriage() -> Value {
    let pair = |label: &str, one: &str, other: &str, fields: [&str; 2]| {
        json!([cell(label, one, fields[0]), cell(label, other, fields[1])])
    };
    json!({
        "title": "Tờ khai đăng ký kết hôn",
        "addressee": "Ủy ban nhân dân phường Từ Liêm, thành phố Hà Nội",
        "blocks": [{ "rows": [
            pair("", "BÊN NỮ", "BÊN NAM", ["declaration.side", "declaration.side"]),
            pair("Họ, chữ đệm, tên:", "Lê Thị Mẫu", "Trương Nguyễn Khương Duy Nghiễm", ["wife.name", "husband.name"]),
            pair("Ngày, tháng, năm sinh (4):", "05/04/1999", "", ["wife.born", "husband.born"]),
            pair("Nơi cư trú (2):", "Số 12 ngõ 34 đường Thí Dụ, phường Từ Liêm, thành phố Hà Nội", "xã Thí Điểm, tỉnh Ninh Bình", ["wife.residence", "husband.residence"])
        ]}],
        "pledge": "Chúng tôi cam đoan những lời khai trên đây là đúng sự thật.",
        "copies": { "wanted": false },
        "place": "phường Từ Liêm", "date": "2026-11-20",
        "signatures": [
            { "title": "Bên nữ", "note": "(Ký, ghi rõ họ, chữ đệm, tên)" },
            { "title": "Bên nam", "note": "(Ký, ghi rõ họ, chữ đệm, tên)" }
        ],
        "notes": notes()
    })
}
