//! Declarations, filled in as far as a form lets them be.

use serde_json::{Value, json};

const PLEDGE: &str = "Tôi cam đoan nội dung đề nghị đăng ký khai sinh trên đây là đúng sự thật, được sự \
                      thỏa thuận nhất trí của các bên liên quan theo quy định pháp luật, và chịu hoàn \
                      toàn trách nhiệm trước pháp luật về nội dung cam đoan của mình.";

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

const HOME: &str = "Số 12 ngõ 34 đường Thí Dụ, phường Từ Liêm, thành phố Hà Nội";
const LONG_HOME: &str = "Tổ dân phố số 15, ngách 102/45/7 ngõ 234 đường Nguyễn Thí Dụ Kéo Dài, phường Xuân \
                         Phương, thành phố Hà Nội";
const LONG_NAME: &str = "Công Tằng Tôn Nữ Thị Khuynh Nghiêng Ngưỡng Thượng Thí Dụ";

fn requester(name: &str, home: &str) -> Value {
    json!({
        "name": name, "born": "1996-04-05", "residence": home, "paper": "Căn cước số 001196000002",
        "relation": "Mẹ", "relation_asked": true
    })
}

fn child(name: &str, place: &str) -> Value {
    json!({
        "name": name, "born": "2026-11-17", "sex": "Nam", "ethnicity": "Kinh", "nationality": "Việt Nam",
        "birth_place": place, "home_town": "xã Thí Điểm, tỉnh Ninh Bình"
    })
}

fn parent(name: &str, home: &str) -> Value {
    json!({
        "name": name, "born": "1996-04-05", "ethnicity": "Kinh", "nationality": "Việt Nam",
        "residence": home
    })
}

/// A birth as most are: the father is not named.
pub(crate) fn birth() -> Value {
    json!({
        "kind": "birth",
        "addressee": "Ủy ban nhân dân phường Từ Liêm, thành phố Hà Nội",
        "requester": requester("Lê Thị Mẫu", HOME),
        "child": child(
            "Nguyễn Thử Minh Khang",
            "Bệnh viện Phụ sản Thí Dụ, phường Từ Liêm, thành phố Hà Nội"
        ),
        "mother": parent("Lê Thị Mẫu", "phường Từ Liêm, thành phố Hà Nội"),
        "mother_paper": "001196000002",
        "pledge": PLEDGE,
        "copies": { "note": 6, "wanted": true, "count": "2" },
        "made_at": "phường Từ Liêm", "date": "2026-11-20",
        "signatures": [{ "of": "declarant" }],
        "notes": notes()
    })
}

/// Everything is as long as it can be.
pub(crate) fn longest() -> Value {
    let mut value = birth();
    value["requester"] = requester(LONG_NAME, LONG_HOME);
    value["child"] = child(
        LONG_NAME,
        "Trung tâm Chăm sóc sức khỏe sinh sản và Bệnh viện Đa khoa khu vực Thí Dụ, số 1234 đường Nguyễn \
         Thử Nghiệm, phường Xuân Phương, thành phố Hà Nội",
    );
    value["mother"] = parent(LONG_NAME, LONG_HOME);
    value["father"] = parent(LONG_NAME, LONG_HOME);
    value["father_paper"] = json!("001196000003");
    value["parents_marriage"] = json!({
        "number": "12/2020", "date": "2020-04-05", "office": "Ủy ban nhân dân phường Từ Liêm"
    });
    value
}

/// A death, declared by one who cannot write.
pub(crate) fn death() -> Value {
    let mut value = birth();
    value["kind"] = json!("death");
    value["requester"]["relation"] = json!("Con");
    value["deceased"] = json!({
        "name": "Trần Văn Thí Dụ", "born": "1950-02-10", "sex": "Nam", "ethnicity": "Kinh",
        "nationality": "Việt Nam", "paper": "001050000001", "residence": HOME
    });
    value["died"] = json!("2026-11-18");
    value["hour"] = json!("04:05");
    value["death_place"] = json!("Bệnh viện Thí Dụ, phường Từ Liêm, thành phố Hà Nội");
    value["cause"] = json!("Bệnh");
    value["note"] = json!({
        "kind": "Giấy báo tử", "number": "12", "issuer": "Bệnh viện Thí Dụ", "date": "2026-11-18"
    });
    value["fingers"] = json!([{
        "of": "declarant", "finger": "ngón trỏ phải", "read_back": true, "field": "declarant.mark"
    }]);
    value["signatures"] = json!([
        { "of": "declarant", "finger": "ngón trỏ phải", "name": "Lê Thị Mẫu" },
        { "of": "witness", "name": "Nguyễn Văn Thí Dụ" }
    ]);
    value
}

/// What a procedure without a form of its own asks.
pub(crate) fn other() -> Value {
    json!({
        "kind": "other",
        "procedure": "Thủ tục thay đổi, cải chính, bổ sung thông tin hộ tịch",
        "code": "cai-chinh",
        "subject": "thay đổi, cải chính, bổ sung thông tin hộ tịch",
        "addressee": "Ủy ban nhân dân phường Từ Liêm, thành phố Hà Nội",
        "requester": requester("Lê Thị Mẫu", HOME),
        "parts": [
            { "about": "person-changed", "rows": [
                { "field": "person.name", "value": "Lê Thử Minh", "capitals": true },
                { "field": "person.born", "value": "17/11/2019" }
            ] },
            { "about": "change", "rows": [
                { "field": "change.kind", "value": "Cải chính" },
                { "field": "change.from", "value": "Hà Tây" },
                { "field": "change.to", "value": "Hà Nội" },
                { "field": "change.basis" }
            ] },
            { "about": "asked", "rows": [
                { "field": "own.1", "label": "Địa điểm", "value": HOME },
                { "field": "own.2", "label": "Người tổ chức", "value": "Trần Thị Bút", "capitals": true }
            ] }
        ],
        "pledge": "Tôi cam đoan những lời khai trên đây là đúng sự thật.",
        "made_at": "phường Từ Liêm", "date": "2026-11-20",
        "signatures": [{ "of": "declarant" }],
        "notes": ["Ghi rõ tên cơ quan tiếp nhận tờ khai."]
    })
}

/// Two people side by side, both of whom sign.
pub(crate) fn marriage() -> Value {
    json!({
        "kind": "marriage",
        "addressee": "Ủy ban nhân dân phường Từ Liêm, thành phố Hà Nội",
        "wife": { "name": "Lê Thị Mẫu", "born": "1999-04-05", "residence": HOME },
        "wife_time": "1",
        "husband": {
            "name": "Trương Nguyễn Khương Duy Nghiễm", "residence": "xã Thí Điểm, tỉnh Ninh Bình"
        },
        "pledge": "Chúng tôi cam đoan những lời khai trên đây là đúng sự thật.",
        "copies": { "wanted": false },
        "made_at": "phường Từ Liêm", "date": "2026-11-20",
        "signatures": [{ "of": "wife" }, { "of": "husband" }],
        "notes": notes()
    })
}
