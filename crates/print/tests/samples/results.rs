//! Invented records of the papers other than those of a birth.

use serde_json::{Value, json};

use super::office;

const LONG_HOME: &str = "Tổ dân phố số 15, ngách 102/45/7 ngõ 234 đường Nguyễn Thí Dụ Kéo Dài, phường \
                         Xuân Phương, thành phố Hà Nội";
const LONG_PAPER: &str = "Căn cước công dân số 001094000002 do Cục trưởng Cục Cảnh sát quản lý hành \
                          chính về trật tự xã hội cấp ngày 20/11/2021";

fn registration(number: &str) -> Value {
    json!({
        "number": number,
        "place": "Ủy ban nhân dân phường Từ Liêm, thành phố Hà Nội",
        "date": "2026-11-25"
    })
}

/// A death as most are: the hour is known, the cause is in the register.
pub(crate) fn death() -> Value {
    json!({
        "office": office(),
        "number": "12/TLKT",
        "issued_on": "2026-11-25",
        "deceased": {
            "name": "Lê Thị Thí Dụ",
            "born": "1941-02-05",
            "sex": "Nữ",
            "ethnicity": "Kinh",
            "nationality": "Việt Nam",
            "citizen_id": "001141000007",
            "residence": "Số 12 ngõ 34 đường Thí Dụ, phường Từ Liêm, thành phố Hà Nội"
        },
        "died": "2026-11-24",
        "hour": "04:05",
        "place": "Bệnh viện Thí Dụ, phường Từ Liêm, thành phố Hà Nội",
        "note": {
            "kind": "Giấy báo tử",
            "number": "31/GBT",
            "issuer": "Bệnh viện Thí Dụ",
            "date": "2026-11-24"
        },
        "declarant": {
            "name": "Nguyễn Văn Thử",
            "paper": "Căn cước số 001070000002 do Bộ Công an cấp ngày 20/11/2024"
        },
        "registration": registration("12/2026"),
        "signer": { "authority": "tm-kt-pho-chu-tich", "name": "Trần Thị Bút" }
    })
}

/// The ward's setting names the cause too; only the year of birth is known.
pub(crate) fn death_longest() -> Value {
    let mut value = death();
    value["deceased"] = json!({
        "name": "Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm Phương Thí Dụ",
        "born": "1926",
        "sex": "Nữ",
        "ethnicity": "Ê-đê",
        "nationality": "Việt Nam",
        "citizen_id": "001126000002",
        "paper": LONG_PAPER,
        "residence": LONG_HOME
    });
    value["hour"] = Value::Null;
    value["place"] = json!(LONG_HOME);
    value["cause"] = json!("Tuổi cao, suy tim và biến chứng hô hấp kéo dài");
    value["note"]["kind"] = json!("Văn bản xác nhận việc thi hành án tử hình");
    value["note"]["issuer"] = json!("Trung tâm Y tế và Bệnh viện Đa khoa khu vực Thí Dụ Kéo Dài");
    value["declarant"]["paper"] = json!(LONG_PAPER);
    value
}

/// A couple.
pub(crate) fn marriage() -> Value {
    json!({
        "office": office(),
        "wife": {
            "name": "Lê Thị Mẫu",
            "born": "1999-04-05",
            "ethnicity": "Kinh",
            "nationality": "Việt Nam",
            "residence": "Số 12 ngõ 34 đường Thí Dụ, phường Từ Liêm, thành phố Hà Nội",
            "paper": "Căn cước số 001199000002 do Bộ Công an cấp ngày 20/11/2024"
        },
        "husband": {
            "name": "Nguyễn Văn Thử",
            "born": "1996-12-31",
            "ethnicity": "Tày",
            "nationality": "Việt Nam",
            "residence": "Xã Thí Điểm, tỉnh Ninh Bình",
            "paper": "Căn cước số 037096000003 do Bộ Công an cấp ngày 01/10/2024"
        },
        "registration": registration("7/2026"),
        "signer": { "authority": "chu-tich", "name": "Trần Văn Mẫu" }
    })
}

/// As long as the blank can take.
pub(crate) fn marriage_longest() -> Value {
    let mut value = marriage();
    for (who, name) in [
        ("wife", "Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm"),
        ("husband", "Trương Nguyễn Hoàng Phước Ưỡng"),
    ] {
        value[who]["name"] = json!(name);
        value[who]["residence"] = json!(LONG_HOME);
        value[who]["paper"] = json!(LONG_PAPER);
    }
    value["signer"] = json!({ "authority": "kt-pho-chu-tich", "name": "Trần Thị Bút" });
    value
}

/// Somebody who has not married.
pub(crate) fn status() -> Value {
    json!({
        "office": office(),
        "number": "05/UBND-XNTTHN",
        "issued_on": "2026-11-26",
        "declarant": { "name": "Lê Thị Mẫu" },
        "person": {
            "name": "Lê Thị Mẫu",
            "born": "1999-04-05",
            "sex": "Nữ",
            "ethnicity": "Kinh",
            "nationality": "Việt Nam",
            "paper": "Căn cước số 001199000002 do Bộ Công an cấp ngày 20/11/2024",
            "residence": "Số 12 ngõ 34 đường Thí Dụ, phường Từ Liêm, thành phố Hà Nội"
        },
        "status": { "wording": "never-married" },
        "purpose": "Làm thủ tục mua bán nhà ở",
        "signer": { "authority": "tm-chu-tich", "name": "Trần Văn Mẫu" }
    })
}

/// The wording that names the most.
pub(crate) fn status_longest() -> Value {
    let mut value = status();
    value["person"]["name"] = json!("Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm");
    value["person"]["residence"] = json!(LONG_HOME);
    value["person"]["paper"] = json!(LONG_PAPER);
    value["status"] = json!({
        "wording": "unmarried-then",
        "place": "Tổ dân phố số 15, phường Xuân Phương, thành phố Hà Nội",
        "from": "2015-03-01",
        "to": "2020-09-30",
        "spouse": "Trương Nguyễn Hoàng Phước Ưỡng",
        "paper": "Giấy chứng nhận kết hôn số 101/2020 do Ủy ban nhân dân phường Thí Dụ cấp ngày 01/10/2020"
    });
    value["purpose"] =
        json!("Bổ túc hồ sơ thừa kế quyền sử dụng đất tại xã Thí Điểm, tỉnh Ninh Bình");
    value
}

/// A shop.
pub(crate) fn business() -> Value {
    json!({
        "office": office(),
        "number": "001094000002",
        "tax_code": "001094000002",
        "issued_on": "2026-11-26",
        "name": "Hộ kinh doanh Trần Văn Dũng",
        "address": "Số 3 phố Mẫu, phường Từ Liêm, thành phố Hà Nội",
        "phone": "0900 000 001",
        "trade": "Bán lẻ hàng tạp hóa",
        "capital": "50.000.000 đồng",
        "workers": "2",
        "owner": {
            "name": "Trần Văn Dũng",
            "born": "1994-04-05",
            "sex": "Nam",
            "ethnicity": "Kinh",
            "nationality": "Việt Nam",
            "paper": "001094000002",
            "residence": "Số 3 phố Mẫu, phường Từ Liêm, thành phố Hà Nội"
        },
        "signer": { "authority": "tm-chu-tich", "name": "Trần Văn Mẫu" }
    })
}

/// A long name and many trades.
pub(crate) fn business_longest() -> Value {
    let mut value = business();
    value["name"] =
        json!("Hộ kinh doanh Cửa hàng Dịch vụ và Thương mại Tổng hợp Thí Dụ Kéo Dài Ưỡng");
    value["address"] = json!(LONG_HOME);
    value["trade"] = json!(
        "Bán lẻ lương thực, thực phẩm, đồ uống, thuốc lá trong các cửa hàng chuyên doanh; dịch vụ ăn \
         uống phục vụ lưu động; sửa chữa xe máy"
    );
    value["capital"] = json!("999.999.999.999 đồng");
    value["owner"]["residence"] = json!(LONG_HOME);
    value
}

/// Two changes stand on the family's sheet, and two are to be written below them.
pub(crate) fn changed_later(mut certificate: Value) -> Value {
    let change = |date: &str, text: &str, written: bool| json!({ "date": date, "text": text, "signed_by": "Nguyễn Văn Thí Dụ", "written": written });
    certificate["later_changes"] = json!([
        change("2027-03-05", "Bổ sung quốc tịch: Việt Nam. Trích lục số 03/2027/TLBSHT", true),
        change(
            "2028-11-24",
            "Cải chính nơi sinh: Bệnh viện Đa khoa Thí Dụ, phường Xuân Phương, thành phố Hà Nội. \
             Trích lục số 112/2028/TLCCHT do Ủy ban nhân dân phường Từ Liêm cấp ngày 24/11/2028",
            true,
        ),
        change(
            "2031-01-02",
            "Nhận cha – con: cha là Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm. Trích lục số \
             01/2031/TLNCMC do Ủy ban nhân dân phường Từ Liêm cấp ngày 02/01/2031",
            false,
        ),
        change("2031-01-03", "Thay đổi họ: Thử. Trích lục số 02/2031/TLTĐHT", false),
    ]);
    certificate
}
