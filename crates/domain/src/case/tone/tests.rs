#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;

use super::*;
use super::{
    lists::LISTS,
    rules::{EVERY, rows},
};
use crate::text;

fn slip(letter: Document, said: &str) -> Option<OutOfTone> {
    check(letter, &[said.to_owned()]).err()
}

fn kind(letter: Document, said: &str) -> Option<Slip> {
    slip(letter, said).map(|slip| slip.kind)
}

/// A phrase of the table as somebody says it: the whole of it, each `@list` by its `nth` phrase.
fn spoken(phrase: &str, nth: usize) -> String {
    let word = |step: &str| {
        let step = step.trim_end_matches('?').trim_start_matches('!').to_owned();
        let listed = LISTS.iter().find(|(name, _)| *name == step);
        match listed {
            Some((_, phrases)) => phrases[nth % phrases.len()].to_owned(),
            None => {
                let either: Vec<&str> = step.split('/').collect();
                either[nth % either.len()].to_owned()
            }
        }
    };
    phrase.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// The way without marks, of those of [`typed`].
const UNMARKED: usize = 1;

/// Each way in which the same is typed.
fn typed(phrase: &str) -> [String; 6] {
    let invisible = phrase.replacen(' ', " \u{200b}", 1);
    [
        format!("Chúng tôi nói là {phrase}, xin gia đình biết cho."),
        format!("chung toi noi la {}, xin gia dinh biet cho.", text::fold(phrase)),
        format!("Chúng tôi nói là {phrase}.").nfd().collect(),
        format!("CHÚNG TÔI NÓI LÀ {}.", phrase.to_uppercase()),
        format!("Chúng tôi nói là {}.", phrase.replace(' ', "\n")),
        format!("Chúng tôi nói là {invisible}."),
    ]
}

#[test]
fn each_phrase_is_found_in_each_letter_that_must_not_say_it_however_it_is_typed() {
    let mut cells = 0;
    for row in rows() {
        for phrase in row.says {
            let said: BTreeSet<String> = (0..16).map(|nth| spoken(phrase, nth)).collect();
            for (said, letter) in said.iter().flat_map(|said| EVERY.map(|letter| (said, letter))) {
                let elsewhere = rows()
                    .any(|other| other.letters.contains(&letter) && other.says.contains(phrase));
                for (way, text) in typed(said).iter().enumerate() {
                    // Without its marks it is another word.
                    if way == UNMARKED && phrase.contains('!') {
                        continue;
                    }
                    let found = slip(letter, text);
                    if row.letters.contains(&letter) {
                        assert!(found.is_some(), "{letter:?}, {said}, way {way}");
                    } else {
                        // A shorter phrase of another row may stand in it, and never the whole of it.
                        let whole =
                            found.is_some_and(|found| text::fold(&found.found) == text::fold(said));
                        assert!(!whole || elsewhere, "{letter:?}, {said}, way {way}");
                    }
                    cells += 1;
                }
            }
        }
    }
    assert!(cells > 10_000, "{cells}");
}

#[test]
fn ordinary_sentences_pass_in_their_letters() {
    use Document as D;
    for (letter, sentences) in [
        (D::CongratulationLetter, sentences::CONGRATULATION),
        (D::ThankYouLetter, sentences::THANKS),
        (D::ApologyLetter, sentences::APOLOGY),
        (D::CondolenceLetter, sentences::CONDOLENCE),
        (D::CoverNote, sentences::COVER_NOTE),
    ] {
        let found = sentences.iter().filter_map(|said| Some((said, slip(letter, said)?)));
        assert_eq!(found.collect::<Vec<_>>(), [], "{letter:?}");
        // Nor does one make a slip of the next.
        let whole = sentences.map(str::to_owned);
        assert_eq!(check(letter, &whole), Ok(()), "{letter:?}");
        let capitals = sentences.map(str::to_uppercase);
        let found = capitals.iter().filter_map(|said| Some((said, slip(letter, said)?)));
        // In capitals nobody sees what is a name.
        let found = found.filter(|(said, _)| !said.contains("MẪU"));
        assert_eq!(found.collect::<Vec<_>>(), [], "{letter:?}");
    }
}

#[test]
fn what_was_once_let_through_is_found_and_named() {
    use Document::{
        ApologyLetter as Apology, CondolenceLetter as Condolence,
        CongratulationLetter as Congratulation, CoverNote, ThankYouLetter as Thanks,
    };
    for (letter, said, kind, found) in [
        (Apology, "Việc này do bà nộp hồ sơ chậm, lỗi là của bà.", Slip::Blame, "do bà"),
        (Apology, "Do Ông nộp thiếu giấy tờ.", Slip::Blame, "Do Ông"),
        (Apology, "Lỗi thuộc về gia đình.", Slip::Blame, "Lỗi thuộc về gia đình"),
        (Apology, "Vì gia đình chưa nộp giấy chứng sinh.", Slip::Blame, "Vì gia đình chưa nộp"),
        (Apology, "Người dân nộp bổ sung giấy tờ muộn.", Slip::Blame, "nộp bổ sung giấy tờ muộn"),
        (Apology, "Hồ sơ của bà còn thiếu.", Slip::Blame, "Hồ sơ của bà còn thiếu"),
        (Condolence, "mời đánh giá 5 sao tại https://a.vn", Slip::BesideCondolence, "5 sao"),
        (Condolence, "Xem tại thidu.gov.vn/thu.", Slip::BesideCondolence, "thidu.gov.vn/thu"),
        (Condolence, "Phường phục vụ ★★★★★.", Slip::BesideCondolence, "★"),
        (Condolence, "ra đi sau vụ tai nạn giao thông", Slip::CauseOfDeath, "tai nạn"),
        (Condolence, "cụ mất DO BỆNH hiểm nghèo", Slip::CauseOfDeath, "DO BỆNH hiểm"),
        (Condolence, "sau một thời gian lâm bệnh", Slip::CauseOfDeath, "bệnh"),
        (CoverNote, "xin quét mã bên dưới", Slip::BesideCondolence, "quét mã"),
        (Condolence, "gia đình không phải nộp lệ phí", Slip::BesideCondolence, "lệ phí"),
        (Congratulation, "Xin nộp lệ phí tại quầy.", Slip::Fee, "lệ phí"),
        (Congratulation, "Mẹ cháu đã mất, mong cháu lớn khôn.", Slip::Death, "đã mất"),
        (Congratulation, "Tuy mẹ cháu mất khi sinh.", Slip::Death, "cháu mất"),
        (Congratulation, "số 001 226 123 456", Slip::IdentityNumber, ""),
        (Apology, "CMND 012345678", Slip::IdentityNumber, ""),
        (Congratulation, "cháu chưa xác định được cha", Slip::Parentage, "chưa xác định được cha"),
        (Thanks, "Cảm ơn ông, dù cụ đã qua đời.", Slip::Death, "qua đời"),
        (Thanks, "cam on ba da nop le phi", Slip::Fee, "le phi"),
        (Apology, "Vì bà không nghe điện thoại nên hồ sơ chậm.", Slip::Blame, "Vì bà không"),
        (Apology, "Tại ông không nghe điện thoại nên hồ sơ chậm.", Slip::Blame, "Tại ông không"),
        (Apology, "Hồ sơ chậm là tại gia đình.", Slip::Blame, "là tại gia đình"),
        (Apology, "Tại chị nên hồ sơ phải làm lại.", Slip::Blame, "Tại chị nên"),
        (
            Apology,
            "Chúng tôi gọi mà gia đình không nghe máy.",
            Slip::Blame,
            "gia đình không nghe máy",
        ),
        (
            Apology,
            "Anh chị phải tự chịu trách nhiệm.",
            Slip::Blame,
            "Anh chị phải tự chịu trách nhiệm",
        ),
        (
            Apology,
            "anh chi phai tu chiu trach nhiem",
            Slip::Blame,
            "anh chi phai tu chiu trach nhiem",
        ),
        (
            Condolence,
            "Quyết tâm hoàn thành thắng lợi nghị quyết!",
            Slip::BesideCondolence,
            "Quyết tâm hoàn thành",
        ),
        (Condolence, "Thế là đáng đời.", Slip::Hurtful, "đáng đời"),
        (Congratulation, "Chúc anh chị hạnh phúc dù ly hôn lần hai.", Slip::Parentage, "ly hôn"),
        (Congratulation, "Mừng cháu, tuy bố không rõ.", Slip::Parentage, "bố không rõ"),
        (Congratulation, "Cháu không may bị dị tật.", Slip::Hurtful, "dị tật"),
        (Congratulation, "Mong chị cố đẻ con trai nối dõi.", Slip::Hurtful, "cố đẻ"),
        (Congratulation, "Mừng cháu xin gửi vào tài khoản 0123456789.", Slip::Account, "tài khoản"),
        (Thanks, "STK ngân hàng của phường: 0123 4567", Slip::Account, "STK"),
        (Apology, "Hoàn tiền qua tài khoản số 01.2345.6789.", Slip::Account, "tài khoản"),
        (Congratulation, "Đồ ngu.", Slip::Hurtful, "ngu"),
        (CoverNote, "Địt mẹ", Slip::Hurtful, "Địt"),
        (Thanks, "dung la khon nan", Slip::Hurtful, "khon nan"),
        // A sign that is not closed hides nothing.
        (Thanks, "Hồ sơ “đã nộp lệ phí.", Slip::Fee, "lệ phí"),
    ] {
        let slip = slip(letter, said).unwrap_or_else(|| panic!("{said}"));
        assert_eq!((slip.kind, slip.found.as_str()), (kind, found), "{said}");
    }
}

/// What is like a slip and is none, syllable by syllable.
#[test]
fn a_word_that_holds_another_one_is_itself() {
    use Document::{
        ApologyLetter as Apology, CondolenceLetter as Condolence,
        CongratulationLetter as Congratulation, CoverNote, ThankYouLetter as Thanks,
    };
    let everywhere = [
        "Chúng tôi nguyện phục vụ từ mọi nguồn, với đội ngũ cán bộ tận tình.",
        "chung toi co doi ngu can bo tan tinh, mong be ngu ngon, me may man",
        "Lon sữa, ảnh Du lịch, may áo, di chuyển: không có gì phải kiêng.",
        "Mong cháu ngủ ngoan, lớn nhanh, ngũ phúc lâm môn.",
        "Xin gửi kèm Trích lục ghi chú ly hôn và Quyết định ly hôn.",
        "Gia đình có thể tạo tài khoản định danh điện tử, hoặc gọi 024 0000 0000.",
        "Về tài khoản định danh của cháu xin gọi 0900 000 001.",
        "Tài khoản trên Cổng dịch vụ công giúp nộp hồ sơ từ năm 2026.",
        "Cán bộ sẽ đến tại nhà ông, số 12 ngõ 34.",
        "Nếu cha không rõ lịch tiêm, xin hỏi trạm y tế.",
        "Bà con cùng chung tay dọn dẹp, mỗi nhà một việc.",
    ];
    for (said, letter) in everywhere.iter().flat_map(|said| EVERY.map(|letter| (said, letter))) {
        assert_eq!(slip(letter, said), None, "{letter:?}, {said}");
    }
    for (letter, said) in [
        (Apology, "Xin lỗi vì bà không được báo sớm."),
        (Apology, "Tôi thành thật xin lỗi ông vì ông chưa nhận được kết quả."),
        (Apology, "Vì gia đình chưa được hướng dẫn đủ, phường xin nhận lỗi."),
        (Apology, "Lãnh đạo phường xin đến xin lỗi tại gia đình vào chiều thứ sáu."),
        (Apology, "Kết quả sẽ được trao tại nhà ông, tại gia đình hoặc tại phường."),
        (Apology, "Không phải vì bà không nghe máy, mà vì chúng tôi gọi nhầm số."),
        (Apology, "Bà không phải chịu trách nhiệm về việc này."),
        (Apology, "Phường và cán bộ phụ trách phải chịu trách nhiệm."),
        (Apology, "Xin đừng tự trách mình: tại phường không báo sớm."),
        (Condolence, "Cụ luôn quyết tâm làm việc tốt, hoàn thành mọi việc khu phố giao."),
        (Condolence, "Gia đình được hỗ trợ theo Nghị quyết của Hội đồng nhân dân."),
        (Congratulation, "Trạm y tế có sổ cho trẻ em khuyết tật và mọi trẻ em."),
        (Congratulation, "Chúc cháu ngoan, cố gắng học hành."),
        (Thanks, "Cảm ơn bà vì bà không ngại đường xa."),
        (CoverNote, "Kèm theo là bản sao cho con trai và con gái của ông bà."),
    ] {
        assert_eq!(slip(letter, said), None, "{letter:?}, {said}");
    }
}

#[test]
fn a_procedure_by_its_name_may_say_what_it_must_and_the_wards_own_words_may_not() {
    let named = "hồ sơ “Xác nhận tình trạng hôn nhân” (mã H26)";
    assert_eq!(kind(Document::ApologyLetter, named), None);
    let slogan = ["Xin ghi nhớ “5 biết, 5 rõ”.".to_owned()];
    assert_eq!(check(Document::CondolenceLetter, &slogan), Ok(()));
    assert!(check_own(Document::CondolenceLetter, &slogan).is_err());
}
