//! The letters' own words (DOMAIN §4), safe with anything optional missing.

use chrono::{DateTime, FixedOffset, Timelike as _};
use tannha_domain::partial_date::PartialDate;

use super::super::parts::given;
use crate::record::date::long;
use crate::record::{
    ApologyLetter, CondolenceLetter, CongratulationLetter, Kept, LateResult, RecalledPaper,
    SorryFor, ThankYouLetter,
};
use crate::shape::tidy;

/// What the place is, as its people say it: `phường`, `xã`, `đặc khu`.
fn unit(office: &str) -> &'static str {
    ["phường", "xã", "đặc khu"]
        .into_iter()
        .filter_map(|unit| Some((office.find(&format!(" {unit} "))?, unit)))
        .min()
        .map_or("địa phương", |(_, unit)| unit)
}

pub(super) fn congratulation(letter: &CongratulationLetter) -> Vec<String> {
    if let Some(own) = &letter.body {
        return own.clone();
    }
    if !letter.couple.is_empty() {
        return wedding(letter);
    }
    let name: String = tidy(&letter.office.name);
    let unit = unit(&name);
    let child = match given(letter.child_name.as_ref()) {
        Some(name) => format!("cháu {name}"),
        None => "một thành viên mới".to_owned(),
    };
    let born = match letter.child_born {
        Some(date) if date.day().is_some() => format!(", sinh {}", long(date)),
        _ => String::new(),
    };
    let mut paragraphs = vec![
        format!("{name} rất vui khi được tin gia đình vừa chào đón {child}{born}."),
        format!(
            "Thay mặt lãnh đạo và cán bộ {unit}, tôi xin gửi tới gia đình lời chúc mừng chân \
             thành nhất. Mong cháu khỏe mạnh, hay ăn chóng lớn, được lớn lên trong tình yêu \
             thương của ông bà, cha mẹ và sự quan tâm của xóm giềng; mong ngôi nhà của gia đình \
             luôn đầy ắp tiếng cười."
        ),
    ];
    let papers: Vec<String> = letter.papers.iter().filter_map(|paper| given(Some(paper))).collect();
    if !papers.is_empty() {
        paragraphs.push(format!(
            "Cùng với lá thư này, chúng tôi xin trao tận tay gia đình {}.",
            listed(&papers)
        ));
    }
    let reach = reach(letter.phone.as_ref(), unit);
    paragraphs.push(format!(
        "Nếu gia đình cần hỏi thêm về tiêm chủng, thẻ bảo hiểm y tế hay việc đăng ký cư trú cho \
         cháu, {reach}; chúng tôi luôn sẵn lòng giúp."
    ));
    paragraphs
}

/// `a`, `a và b`, `a, b và c`.
fn listed(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} và {last}", first.join(", ")),
    }
}

/// How the office is reached.
fn reach(phone: Option<&String>, unit: &str) -> String {
    match given(phone) {
        Some(phone) => format!("xin gọi số {phone}"),
        None => format!("xin báo cho cán bộ {unit}"),
    }
}

fn wedding(letter: &CongratulationLetter) -> Vec<String> {
    let name = tidy(&letter.office.name);
    let unit = unit(&name);
    let couple: Vec<String> = letter.couple.iter().filter_map(|one| given(Some(one))).collect();
    vec![
        format!(
            "{name} rất vui khi được tin {} đã nên vợ nên chồng.",
            if couple.is_empty() { "hai bạn".to_owned() } else { listed(&couple) }
        ),
        format!(
            "Thay mặt lãnh đạo và cán bộ {unit}, tôi xin gửi lời chúc mừng chân thành nhất. Chúc hai \
             người luôn thương yêu, nhường nhịn và cùng nhau vun đắp một mái ấm bền lâu; chúc hai \
             bên gia đình thêm gắn bó, nhiều niềm vui."
        ),
        format!(
            "Nếu cần hỏi thêm về đăng ký cư trú hay giấy tờ của gia đình mới, {}; chúng tôi luôn sẵn \
             lòng giúp.",
            reach(letter.phone.as_ref(), unit)
        ),
    ]
}

/// `17 giờ 00 ngày 27 tháng 11 năm 2026`.
fn hour_of(moment: DateTime<FixedOffset>) -> String {
    let day = long(PartialDate::from(moment.date_naive()));
    format!("{:02} giờ {:02} {day}", moment.hour(), moment.minute())
}

/// A telephone number that no line breaks.
fn whole(phone: &str) -> String {
    phone.replace(' ', "\u{a0}")
}

fn you(pronoun: Option<&String>) -> String {
    given(pronoun).unwrap_or_else(|| "ông/bà".to_owned())
}

/// `hồ sơ “Đăng ký khai sinh” (mã H26-…)`.
fn dossier(procedure: Option<&String>, code: Option<&String>) -> String {
    let name = given(procedure).map_or_else(String::new, |name| format!(" “{name}”"));
    let code = given(code).map_or_else(String::new, |code| format!(" (mã {code})"));
    format!("hồ sơ{name}{code}")
}

pub(super) fn thanks(letter: &ThankYouLetter) -> Vec<String> {
    if let Some(own) = &letter.body {
        return own.clone();
    }
    let name = tidy(&letter.office.name);
    let unit = unit(&name);
    let you = you(letter.you.as_ref());
    let dossier = dossier(letter.procedure.as_ref(), letter.case_code.as_ref());
    let when = letter.handed_over.filter(|day| day.day().is_some());
    let begin = match when {
        Some(day) => format!("Vào {}, {unit} đã trả kết quả {dossier} cho {you}.", long(day)),
        None => format!("{} đã trả kết quả {dossier} cho {you}.", upper_first(unit)),
    };
    let thanks = match letter.kept {
        Kept::Early => format!(
            "Chúng tôi cảm ơn {you} đã chuẩn bị giấy tờ đầy đủ và phối hợp để công việc xong trước hẹn."
        ),
        Kept::OnTime => format!(
            "Chúng tôi cảm ơn {you} đã chuẩn bị giấy tờ đầy đủ và phối hợp để công việc xong đúng hẹn."
        ),
        // Where the office was late, it thanks for patience and praises nobody.
        Kept::Late => format!(
            "Kết quả đến tay {you} muộn hơn lời hẹn, và lỗi ấy ở chúng tôi. Chúng tôi cảm ơn {you} đã \
             kiên nhẫn chờ đợi."
        ),
    };
    vec![
        begin,
        thanks,
        format!(
            "Mỗi góp ý của {you} giúp chúng tôi làm tốt hơn. Để góp ý về việc phục vụ, {}.",
            reach(letter.phone.as_ref(), unit)
        ),
    ]
}

pub(super) fn apology(letter: &ApologyLetter) -> Vec<String> {
    if let Some(own) = &letter.body {
        return own.clone();
    }
    let name = tidy(&letter.office.name);
    let said = Said {
        unit: unit(&name),
        you: you(letter.you.as_ref()),
        dossier: dossier(letter.procedure.as_ref(), letter.case_code.as_ref()),
        at_home: letter.at_home,
    };
    let mut paragraphs = match &letter.sorry_for {
        SorryFor::Late(late) => late_result(late, &said),
        SorryFor::Recalled(recalled) => recalled_paper(recalled, &said),
    };
    paragraphs.extend(given(letter.follows.as_ref()).map(|name| {
        let phone = given(letter.phone.as_ref())
            .map_or_else(String::new, |phone| format!(", điện thoại {}", whole(&phone)));
        format!("Người chịu trách nhiệm theo dõi: {name}{phone}.")
    }));
    paragraphs
}

/// What every apology speaks of.
struct Said {
    unit: &'static str,
    you: String,
    dossier: String,
    at_home: bool,
}

fn late_result(late: &LateResult, said: &Said) -> Vec<String> {
    let Said { unit, you, dossier, at_home } = said;
    let kept = if late.is_past {
        "nhưng đã không giữ được lời hẹn"
    } else {
        "nhưng sẽ không kịp giữ lời hẹn ấy"
    };
    let promised = hour_of(late.promised);
    let how = if *at_home { "trao tận nhà" } else { "trả tại trụ sở" };
    let nothing_more = if late.nothing_more {
        format!("; {you} không phải nộp thêm giấy tờ hay đi lại vì việc này")
    } else {
        String::new()
    };
    vec![
        format!("{} đã hẹn trả kết quả {dossier} vào {promised} {kept}.", upper_first(unit)),
        format!(
            "Lý do: {}. Đây là trách nhiệm của chúng tôi.",
            tidy(&late.reason).trim_end_matches('.')
        ),
        format!(
            "Tôi thành thật xin lỗi {you} vì thời gian và công sức bị mất. Kết quả sẽ được {how} chậm \
             nhất {}{nothing_more}.",
            hour_of(late.new_due)
        ),
    ]
}

fn recalled_paper(recalled: &RecalledPaper, said: &Said) -> Vec<String> {
    let Said { unit, you, dossier, at_home } = said;
    let paper = tidy(&recalled.paper);
    let instead = match (recalled.replaced, *at_home) {
        (true, true) => {
            " Chúng tôi sẽ mang giấy thay thế đến tận nhà, không thu bất cứ khoản nào".to_owned()
        }
        (true, false) => format!(
            " Giấy thay thế được làm lại, không thu bất cứ khoản nào và trả cho {you} tại trụ sở"
        ),
        (false, _) => " Chúng tôi sẽ giải thích rõ việc này".to_owned(),
    };
    vec![
        format!(
            "{} đã trao cho {you} {paper} của {dossier}, nhưng tờ giấy ấy có sai sót và phải được \
             thu hồi.",
            upper_first(unit)
        ),
        format!(
            "Sai sót là: {}. Lỗi này thuộc về chúng tôi.",
            tidy(&recalled.what).trim_end_matches('.')
        ),
        format!(
            "Tôi thành thật xin lỗi {you} vì sự phiền hà này.{instead}; {you} không phải nộp thêm giấy \
             tờ hay đi lại vì việc này."
        ),
    ]
}

pub(super) fn condolence(letter: &CondolenceLetter) -> Vec<String> {
    if let Some(own) = &letter.body {
        return own.clone();
    }
    let name = tidy(&letter.office.name);
    let unit = unit(&name);
    let who = match (given(letter.relation.as_ref()), given(letter.deceased.as_ref())) {
        (Some(relation), Some(name)) => format!("{relation} {name}"),
        (None, Some(name)) => name,
        (_, None) => "người thân của gia đình".to_owned(),
    };
    let died = letter.died.filter(|day| day.day().is_some());
    let when = died.map_or_else(String::new, |day| format!(" {}", long(day)));
    let mut paragraphs = vec![format!(
        "Được tin {who} từ trần{when}, lãnh đạo và cán bộ {unit} vô cùng thương tiếc và xin chia sẻ \
         nỗi mất mát với gia đình."
    )];
    let procedures: Vec<String> =
        letter.procedures.iter().filter_map(|one| given(Some(one))).collect();
    let call = match (given(letter.officer.as_ref()), given(letter.phone.as_ref())) {
        (Some(officer), Some(phone)) => format!("xin gọi {officer}, số {}", whole(&phone)),
        (Some(officer), None) => format!("xin gặp {officer}"),
        (None, _) => reach(letter.phone.as_ref(), unit),
    };
    if procedures.is_empty() {
        paragraphs.push(format!("Khi cần {unit} giúp việc gì, {call}."));
    } else {
        paragraphs.push(format!(
            "Việc {} đã có cán bộ {unit} lo liệu; gia đình không cần đến trụ sở. Khi cần, {call}.",
            listed(&procedures)
        ));
    }
    paragraphs
}

fn upper_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::{listed, unit};

    #[test]
    fn the_place_is_called_what_it_is() {
        assert_eq!(unit("Ủy ban nhân dân phường Từ Liêm"), "phường");
        assert_eq!(unit("Ủy ban nhân dân xã Phường Thí Dụ"), "xã");
        assert_eq!(unit("Ủy ban nhân dân đặc khu Cát Mẫu"), "đặc khu");
        assert_eq!(unit("Ủy ban nhân dân"), "địa phương");
    }

    #[test]
    fn what_is_handed_over_is_listed_as_one_says_it() {
        let items =
            |list: &[&str]| listed(&list.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>());
        assert_eq!(items(&["Giấy khai sinh"]), "Giấy khai sinh");
        assert_eq!(items(&["a", "b"]), "a và b");
        assert_eq!(items(&["a", "b", "c"]), "a, b và c");
    }
}
