//! The family of the demonstration: invented, and looks it.

use chrono::{Days, NaiveDate};

/// Who opens the door.
pub(super) const RECEIVER: &str = "Lê Thị Mẫu";

/// What the family says at the kitchen table, by field.
pub(super) fn answers(today: NaiveDate) -> Vec<(&'static str, String)> {
    let born = today.checked_sub_days(Days::new(6)).unwrap_or(today).format("%d/%m/%Y").to_string();
    [
        ("child.name", "Nguyễn Minh Khang"),
        ("child.born", born.as_str()),
        ("child.sex", "male"),
        ("child.ethnicity", "Kinh"),
        ("child.birth_place", "Bệnh viện Đa khoa Mẫu"),
        ("child.birth_commune", "00592"),
        ("child.home_town", "xã Thử, tỉnh Mẫu"),
        ("mother.name", RECEIVER),
        ("mother.born", "05/04/1998"),
        ("mother.citizen_id", "001198000001"),
        ("mother.ethnicity", "Kinh"),
        ("mother.residence", "Số 5 ngõ 2 đường Thử, tổ dân phố 3"),
        ("mother.commune", "00592"),
        ("father.name", "Nguyễn Văn Thử"),
        ("father.born", "1996"),
        ("father.citizen_id", "001096000002"),
        ("father.ethnicity", "Kinh"),
        ("father.nationality", "Việt Nam"),
        ("father.residence", "Số 5 ngõ 2 đường Thử, tổ dân phố 3"),
        ("father.commune", "00592"),
        ("declarant.name", RECEIVER),
        ("declarant.relation", "mother"),
        ("declarant.citizen_id", "001198000001"),
        ("declarant.paper", "Căn cước số 001198000001 do Bộ Công an cấp ngày 01/02/2025"),
        ("declarant.phone", "0900000001"),
        ("delivery.at_home", "yes"),
        ("delivery.address", "Số 5 ngõ 2 đường Thử, tổ dân phố 3"),
        ("delivery.commune", "00592"),
        ("delivery.copies", "2"),
        ("delivery.letter", "yes"),
        ("delivery.greeting", "chi"),
        ("papers.giay-chung-sinh", "yes"),
        ("papers.y-kien-chu-ho", "yes"),
    ]
    .map(|(field, value)| (field, value.to_owned()))
    .into()
}
