//! The table: which words, in which letters (DOMAIN §4, suppression and tone rules).
//!
//! A phrase is written as it is said. `a/b` is one word or the other, `a?` may be left out,
//! `@reader` stands for any phrase of [`LISTS`], and `!a` is the word with its marks alone: what is left
//! without them is a word of every day. Marks, capitals and line breaks are [`super::words`]'.

use std::sync::LazyLock;

use super::{
    super::document::Document,
    Slip, hurtful,
    lists::{DENIED, FEES, SLOGANS, SORRY},
    words::{Phrase, Rule},
};
use Document::{
    ApologyLetter as Apology, CondolenceLetter as Condolence,
    CongratulationLetter as Congratulation, CoverNote, ThankYouLetter as Thanks,
};

/// A row: what is not said in which letters, and beside which words it is harmless.
pub(super) struct Row {
    pub(super) slip: Slip,
    pub(super) letters: &'static [Document],
    pub(super) says: &'static [&'static str],
    /// Harmless right after one of these.
    pub(super) after: &'static [&'static str],
    /// Harmless right before one of these.
    pub(super) before: &'static [&'static str],
    /// Harmless where a name follows: it is about somebody else than the reader.
    pub(super) named: bool,
}

pub(super) const fn row(
    slip: Slip,
    letters: &'static [Document],
    says: &'static [&'static str],
) -> Row {
    Row { slip, letters, says, after: &[], before: &[], named: false }
}

/// All letters.
pub(super) const EVERY: [Document; 5] = [Congratulation, Thanks, Apology, Condolence, CoverNote];
/// Those that go where somebody has died, or may have.
const GRAVE: &[Document] = &[Condolence, CoverNote];
/// Those of a good day.
const GLAD: &[Document] = &[Congratulation, Thanks];

/// The table.
const ROWS: &[Row] = &[
    // An apology names the cause as the office's, never the reader's.
    Row {
        after: &[
            "không phải là?",
            "chẳng phải là?",
            "hoàn toàn không",
            "không",
            "hồ sơ",
            "giấy tờ",
            "tờ khai",
            "đơn",
            "thông tin",
            "địa chỉ",
            "số điện thoại",
            "bản khai",
            "bản sao",
            "ảnh",
        ],
        before: &["bỏ ra", "cung cấp", "đứng tên", "đề nghị", "lựa chọn", "để lại", "đăng ký"],
        named: true,
        ..row(Slip::Blame, &[Apology], &["do @reader", "tại/bởi vì @reader"])
    },
    Row {
        after: &["không phải là?", "chẳng phải là?", "xin"],
        ..row(
            Slip::Blame,
            &[Apology],
            &[
                "lỗi này/ấy/đó? là? của/ở/do/tại/từ @reader",
                "lỗi này/ấy/đó? là? thuộc về @reader",
                "trách nhiệm của @reader",
                "trách nhiệm này? thuộc về @reader",
                "sơ suất/sót của @reader",
            ],
        )
    },
    Row {
        after: DENIED,
        ..row(
            Slip::Blame,
            &[Apology],
            &[
                "vì @reader chưa/không kịp? nộp/khai",
                "vì @reader chưa/không kịp? cung cấp",
                "vì @reader chưa/không kịp? bổ sung",
                "@reader đã? quên",
                "@reader đã? vắng mặt",
                "@reader đi vắng",
                "@reader đã? đến muộn/trễ/chậm",
                "@reader không/chưa chịu? phối hợp",
                "@reader không/chưa chịu? hợp tác",
                "@reader không/chưa chuẩn bị",
                "@reader cung cấp thiếu/sai/nhầm/chậm/muộn",
                "@reader gửi thiếu/sai/chậm/muộn/trễ",
            ],
        )
    },
    Row {
        after: &[
            "@office",
            "@office đã",
            "@hands",
            "@hands cho? @reader",
            "tờ/bản",
            "không",
            "chẳng",
            "không phải là? do/vì/tại @reader",
        ],
        before: &["chữ ký", "dấu"],
        ..row(
            Slip::Blame,
            &[Apology],
            &[
                "nộp @file? quá? chậm/muộn/trễ/thiếu/sai",
                "nộp @file? không/chưa đủ/đúng/đầy/kịp",
                "chậm/trễ nộp",
                "chậm/trễ bổ sung",
                "bổ sung @file? quá? chậm/muộn/trễ/thiếu",
                "khai báo? sai/thiếu/nhầm",
                "khai báo? không/chưa đủ/đúng/đầy",
                "thiếu @file",
                "hồ sơ của? @reader? còn/bị? thiếu",
                "hồ sơ của? @reader? không/chưa đủ/đầy",
                "hồ sơ của? @reader? không/chưa hợp lệ",
            ],
        )
    },
    // Whom the cause is laid on; where the office is sorry for what somebody did not get, it is not.
    Row {
        after: SORRY,
        before: &["được", "nhận", "phải", "hài lòng", "bị", "thu", "mất", "tốn", "cần"],
        ..row(Slip::Blame, &[Apology], &["vì/tại @reader không/chưa/chẳng/cứ/hay/mải/quá/bận"])
    },
    row(Slip::Blame, &[Apology], &["là tại @reader", "tại @reader nên/mà", "chỉ tại @reader"]),
    Row {
        after: DENIED,
        before: &["trách nhiệm", "phí", "chi phí", "lệ phí", "thêm", "thiệt", "hậu quả"],
        ..row(
            Slip::Blame,
            &[Apology],
            &[
                "@reader không/chẳng nghe máy",
                "@reader không/chẳng nghe/trả điện thoại",
                "@reader không/chẳng trả lời điện thoại",
                "@reader không/chẳng bắt máy",
                "@reader không/chẳng chịu",
                "@reader phải? tự? chịu trách nhiệm",
                "@reader phải? tự? chịu hậu quả",
                "@reader phải? tự? chịu thiệt",
                "@reader phải? tự chịu",
            ],
        )
    },
    // No letter says of what somebody died.
    row(
        Slip::CauseOfDeath,
        &EVERY,
        &[
            "nguyên nhân chết",
            "nguyên nhân tử vong",
            "nguyên nhân mất",
            "do tai nạn",
            "do bệnh hiểm/nặng/tật",
            "vì bệnh hiểm/nặng/tật",
            "tự tử",
            "tự sát",
            "tự vẫn",
            "đột quỵ",
            "ung thư",
            "chết lưu",
        ],
    ),
    row(
        Slip::CauseOfDeath,
        GRAVE,
        &[
            "tai nạn",
            "tai biến",
            "đuối nước",
            "chết đuối",
            "điện giật",
            "ngộ độc",
            "nhồi máu cơ tim",
            "suy tim/thận/gan",
            "xơ gan",
            "viêm phổi",
            "dịch covid",
            "ốm nặng",
            "đau ốm",
            "bạo bệnh",
            "bị sát hại",
            "ma túy",
            "treo cổ",
        ],
    ),
    Row {
        after: &["khám", "chữa", "phòng", "khám chữa"],
        before: &["viện", "xá"],
        ..row(Slip::CauseOfDeath, GRAVE, &["bệnh"])
    },
    // Nothing of parentage or marital status; the name of a paper says what it must.
    Row {
        after: &["xác nhận", "giấy"], ..row(Slip::Parentage, &EVERY, &["tình trạng hôn nhân"])
    },
    row(
        Slip::Parentage,
        &EVERY,
        &[
            "ngoài giá thú",
            "chưa xác định được cha",
            "không có cha",
            "không rõ cha",
            "mẹ đơn thân",
            "con nuôi",
            "con riêng",
            "mang thai hộ",
            "chưa đăng ký kết hôn",
            "đã ly hôn",
            "độc thân",
            "con hoang",
            "con rơi",
            "không chồng",
            "bố/cha là ai",
            "góa vợ/chồng/bụa/phụ",
            "tái hôn",
            "kết hôn lần hai/ba/2/3",
            "kết hôn lần thứ hai/ba/2/3",
        ],
    ),
    Row {
        before: &["đi cùng", "mẹ đi cùng", "ở nhà", "mặt"],
        ..row(Slip::Parentage, &EVERY, &["không có bố", "không biết bố/cha", "chưa có bố/cha"])
    },
    Row {
        before: &["thủ tục", "lịch", "ngày", "giờ", "nơi", "cách", "quy định", "việc", "điều"],
        ..row(Slip::Parentage, &EVERY, &["không/chưa rõ bố", "bố/cha không/chưa rõ"])
    },
    Row {
        after: &["ghi chú", "ghi chú việc", "vào sổ việc", "bản án", "quyết định", "công nhận"],
        ..row(Slip::Parentage, &EVERY, &["ly hôn/dị/thân"])
    },
    // A condolence asks for nothing, counts nothing, advertises nothing and is not glad.
    row(
        Slip::BesideCondolence,
        GRAVE,
        &[
            "khảo sát",
            "thăm dò",
            "lấy ý kiến",
            "góp ý",
            "quét mã",
            "mã qr",
            "chấm điểm",
            "cho điểm",
            "bình chọn",
            "xếp hạng",
            "nhận xét",
            "mức độ hài lòng",
            "sự hài lòng",
            "số sao",
            "chấm sao",
            "ngôi sao",
        ],
    ),
    Row {
        before: &["y", "chép", "lục"],
        ..row(Slip::BesideCondolence, GRAVE, &["năm/mấy/5/4/3/2/1 sao"])
    },
    Row { before: &["cao"], ..row(Slip::BesideCondolence, GRAVE, &["đánh giá"]) },
    row(
        Slip::BesideCondolence,
        GRAVE,
        &[
            "http",
            "https",
            "www",
            "website",
            "trang web",
            "đường link",
            "đường dẫn",
            "facebook",
            "fanpage",
        ],
    ),
    row(
        Slip::BesideCondolence,
        GRAVE,
        &[
            "khẩu hiệu",
            "5 biết",
            "5 rõ",
            "vì nhân dân phục vụ",
            "vì dân phục vụ",
            "nụ cười công sở",
            "thi đua",
            "chào mừng",
            "vui mừng",
            "chúc mừng",
            "hân hoan",
            "phấn khởi",
        ],
    ),
    Row {
        after: &["số", "phòng", "quầy", "tầng", "ngày", "tháng"],
        ..row(Slip::BesideCondolence, GRAVE, &["3 không"])
    },
    row(Slip::BesideCondolence, GRAVE, SLOGANS),
    row(Slip::BesideCondolence, GRAVE, FEES),
    // Who is congratulated or thanked reads of no fee and no death.
    row(Slip::Fee, GLAD, FEES),
    row(
        Slip::Death,
        GLAD,
        &[
            "qua đời",
            "từ trần",
            "tử vong",
            "khai tử",
            "chứng tử",
            "báo tử",
            "tạ thế",
            "quá cố",
            "khuất núi",
            "đã khuất",
            "vĩnh biệt",
            "tang lễ",
            "lễ tang",
            "tang gia",
            "đám tang",
            "chia buồn",
            "thương tiếc",
            "mồ côi",
            "chết",
            "mai táng",
        ],
    ),
    Row {
        after: &["giấy tờ", "giấy", "thẻ", "sổ"],
        before: &[
            "thời gian",
            "công",
            "nhiều",
            "bao",
            "gần",
            "hơn",
            "khá",
            "cả",
            "hàng",
            "sức",
            "một",
            "vài",
            "hai",
            "mấy",
            "ngủ",
            "điện",
            "nước",
        ],
        ..row(
            Slip::Death,
            GLAD,
            &["đã mất", "mới mất", "vừa mất", "mất sớm", "không may mất", "@kin mất"],
        )
    },
];

/// Every row.
pub(super) fn rows() -> impl Iterator<Item = &'static Row> {
    ROWS.iter().chain(hurtful::ROWS)
}

/// The table, read once.
pub(super) fn compiled() -> &'static [Rule] {
    static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| rows().map(rule).collect());
    &RULES
}

fn rule(row: &Row) -> Rule {
    let read = |phrases: &[&str]| phrases.iter().copied().map(Phrase::read).collect();
    Rule {
        slip: row.slip,
        letters: row.letters,
        says: read(row.says),
        after: read(row.after),
        before: read(row.before),
        named: row.named,
    }
}
