//! The record of `giay-tiep-nhan` (Mẫu 01, TT 03/2025/TT-VPCP; DOMAIN §3.8).

use chrono::{DateTime, FixedOffset, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::shared::{Declarant, Office};

/// What the receipt says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// The head.
    pub office: Office,
    /// The receipt's own number, where the office gives one.
    #[serde(default)]
    pub number: Option<String>,
    /// Mã hồ sơ, also in the QR code.
    pub case_code: String,
    /// Whether the code is provisional: given at the door, mapped to the final one later.
    #[serde(default)]
    pub provisional_code: bool,
    /// What the QR code says instead of the bare code, for example a public address ending in it.
    #[serde(default)]
    pub qr: Option<String>,
    /// Who handed the file in.
    #[serde(default)]
    pub declarant: Declarant,
    /// Where to reach them.
    #[serde(default)]
    pub contact: Contact,
    /// Nội dung yêu cầu giải quyết: the procedure's name.
    pub procedure: String,
    /// Thành phần hồ sơ.
    #[serde(default)]
    pub papers: Vec<PaperLine>,
    /// Số lượng hồ sơ, in sets.
    #[serde(default = "one")]
    pub sets: u32,
    /// When it was received, when the result is due, and why.
    pub promise: PromiseOnPaper,
    /// Phí, lệ phí: what is paid, or why nothing is; absent where no paper speaks of money.
    #[serde(default)]
    pub fee: Option<String>,
    /// What comes of a linked procedure, part by part; empty where it is one paper.
    #[serde(default)]
    pub parts: Vec<PartLine>,
    /// Đăng ký nhận kết quả tại: where the result will be handed over.
    #[serde(default)]
    pub result_at: Option<String>,
    /// Vào Sổ theo dõi hồ sơ.
    #[serde(default)]
    pub book: Option<BookEntry>,
    /// The officer who received it.
    #[serde(default)]
    pub received_by: Option<String>,
}

const fn one() -> u32 {
    1
}

/// Where to reach a person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Contact {
    /// Địa chỉ.
    pub address: Option<String>,
    /// Số điện thoại.
    pub phone: Option<String>,
    /// Email.
    pub email: Option<String>,
}

/// One paper in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PaperLine {
    /// Its name.
    pub name: String,
    /// How many originals were taken.
    #[serde(default)]
    pub originals: u32,
    /// How many copies were taken.
    #[serde(default)]
    pub copies: u32,
}

/// One part of what a linked procedure gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartLine {
    /// Its name.
    pub name: String,
    /// Who makes it.
    pub agency: String,
    /// When it is promised.
    pub stands: String,
}

/// Entry in the book that follows files.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct BookEntry {
    /// Quyển số.
    pub volume: Option<String>,
    /// Số thứ tự.
    pub order: Option<String>,
}

/// The promise as the family keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PromiseOnPaper {
    /// The moment of receipt, RFC 3339.
    #[schemars(with = "String")]
    pub received: DateTime<FixedOffset>,
    /// The moment at which the result is due, RFC 3339.
    #[schemars(with = "String")]
    pub due: DateTime<FixedOffset>,
    /// Thời gian giải quyết theo quy định, for example `03 ngày làm việc`.
    #[serde(default)]
    pub term: Option<String>,
    /// Whether the calendar of a year concerned is not published yet (`dự kiến`).
    #[serde(default)]
    pub provisional: bool,
    /// The days counted and skipped, each with its reason, as the domain explains them.
    #[serde(default)]
    pub explanation: Vec<String>,
    /// Every day from receipt to result, for the drawn line; none draws no line.
    #[serde(default)]
    pub days: Vec<PromiseDay>,
    /// The legs of a linked procedure.
    #[serde(default)]
    pub legs: Vec<PromiseLeg>,
}

/// A calendar day on the drawn line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PromiseDay {
    /// The day, ISO.
    #[schemars(with = "String")]
    pub date: NaiveDate,
    /// Whether it counts.
    pub kind: DayKind,
    /// What a day off is called, for example `Chủ nhật` or `Ngày Văn hóa Việt Nam`.
    #[serde(default)]
    pub name: Option<String>,
}

/// Whether a day counts towards the term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DayKind {
    /// The office works; a tick.
    Working,
    /// A day off; a gap.
    Off,
}

/// One agency's part of the term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PromiseLeg {
    /// Who does it, for example `UBND phường`.
    pub agency: String,
    /// The first day of its part.
    #[schemars(with = "String")]
    pub from: NaiveDate,
    /// The last day of its part.
    #[schemars(with = "String")]
    pub to: NaiveDate,
}
