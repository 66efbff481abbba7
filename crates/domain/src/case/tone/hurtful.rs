//! What hurts whoever reads it, in any letter: a child's body, the wish for another child, an insult.

use super::{
    super::document::Document,
    Slip,
    rules::{EVERY, Row, row},
};

/// The rows of the table.
pub(super) const ROWS: &[Row] = &[
    row(
        Slip::Hurtful,
        &EVERY,
        &[
            "dị tật",
            "dị dạng",
            "dị hình",
            "tật nguyền",
            "tàn tật",
            "thiểu năng",
            "nối dõi",
            "!cố !đẻ",
            "cố sinh con trai/gái",
            "đẻ con trai/gái",
            "sinh con một bề",
            "phải có con trai",
            "thiếu con trai",
            "vịt trời",
        ],
    ),
    Row {
        after: &["người", "trẻ", "trẻ em", "hộ", "mức độ", "dạng", "về"],
        ..row(
            Slip::Hurtful,
            &[Document::CongratulationLetter],
            &["khuyết tật", "chậm phát triển", "hội chứng"],
        )
    },
    row(Slip::Hurtful, &EVERY, RUDE),
    // Without its marks also `ngủ`, `ngũ`, `ngụ` and `ngư`.
    Row {
        after: &[
            "đội", "quân", "nhập", "xuất", "tại", "hàng", "cư", "trú", "ăn", "giấc", "đi", "mất",
            "khó", "phòng", "buồn",
        ],
        before: &[
            "ngon", "say", "yên", "kỹ", "đêm", "trưa", "được", "nghỉ", "trọ", "cốc", "phúc",
            "hành", "quả", "dân", "nghiệp", "ý",
        ],
        ..row(Slip::Hurtful, &EVERY, &["ngu"])
    },
];

/// Insults. Those that are words of every day without their marks stand with them alone.
const RUDE: &[&str] = &[
    "!địt",
    "!đụ",
    "!đéo",
    "!lồn",
    "!buồi",
    "!cặc",
    "!đĩ",
    "!đếch",
    "đụ má",
    "khốn nạn",
    "khốn kiếp",
    "mất dạy",
    "vô học",
    "vô giáo dục",
    "vô ơn",
    "bội bạc",
    "ngu dốt",
    "ngu ngốc",
    "ngu xuẩn",
    "ngu si",
    "đần độn",
    "óc chó",
    "chó chết",
    "!đồ !chó",
    "!con !chó",
    "!thằng !chó",
    "súc vật",
    "súc sinh",
    "đáng đời",
    "đáng kiếp",
    "đáng chết",
    "chết tiệt",
    "chết đi",
    "trời đánh",
    "ráng chịu",
    "hỗn láo",
    "láo toét",
    "bố láo",
    "điên rồ",
    "đồ điên",
    "dở hơi",
    "bẩn thỉu",
    "đê tiện",
    "hèn hạ",
    "rác rưởi",
    "!cút",
    "câm mồm",
    "chúng !mày",
    "thằng !mày",
    "!mẹ !mày",
    "!bố !mày",
    "vcl",
    "clgt",
];
