// Made by `cargo xtask codegen` from crates/i18n/locales; do not edit.

/** A language of the window. */
export type Locale = "vi" | "en";

/** Finished text, or a count that is grouped as the language does it. */
export type Text = string | number;

/** What each message takes. */
export interface Messages {
  /** { $count } hồ sơ */
  "count-cases": { count: number; };
  /** { $count } ngày */
  "count-days": { count: number; };
  /** { $count } giấy tờ */
  "count-papers": { count: number; };
  /** { $count } ngày làm việc */
  "count-working-days": { count: number; };
  /** Tiếng Anh */
  "language-en": {};
  /** Tiếng Việt */
  "language-vi": {};
  /** { $left } · { $right } */
  pair: { left: Text; right: Text; };
  /** Tận Nhà */
  "product-name": {};
  /** Việc của phường, làm đến tận nhà */
  "product-tagline": {};
  /** Thứ Sáu */
  "weekday-friday": {};
  /** Thứ Hai */
  "weekday-monday": {};
  /** Thứ Bảy */
  "weekday-saturday": {};
  /** Chủ nhật */
  "weekday-sunday": {};
  /** Thứ Năm */
  "weekday-thursday": {};
  /** Thứ Ba */
  "weekday-tuesday": {};
  /** Thứ Tư */
  "weekday-wednesday": {};
}

/** The name of a message. */
export type Key = keyof Messages;

/** The arguments after a key: none where the message takes none. */
export type Args<K extends Key> = [keyof Messages[K]] extends [never] ? [] : [Messages[K]];

/** Both catalogues as Fluent text. */
export const CATALOGUES: Readonly<Record<Locale, string>> = {
  vi: [
    // core.ftl
    "# Những câu chữ chung của cả chương trình.",
    "",
    "product-name = Tận Nhà",
    "product-tagline = Việc của phường, làm đến tận nhà",
    "",
    "language-vi = Tiếng Việt",
    "language-en = Tiếng Anh",
    "",
    "# Hai phần đứng cạnh nhau, ví dụ tên và chức vụ.",
    "pair = { $left } · { $right }",
    "",
    "count-days = { $count } ngày",
    "count-working-days = { $count } ngày làm việc",
    "count-cases = { $count } hồ sơ",
    "count-papers = { $count } giấy tờ",
    "",
    "weekday-monday = Thứ Hai",
    "weekday-tuesday = Thứ Ba",
    "weekday-wednesday = Thứ Tư",
    "weekday-thursday = Thứ Năm",
    "weekday-friday = Thứ Sáu",
    "weekday-saturday = Thứ Bảy",
    "weekday-sunday = Chủ nhật",
  ].join("\n"),
  en: [
    // core.ftl
    "# Words that the whole program shares.",
    "",
    "product-name = Tận Nhà",
    "product-tagline = The ward's work, done at your door",
    "",
    "language-vi = Vietnamese",
    "language-en = English",
    "",
    "# Two parts side by side, for example a name and a function.",
    "pair = { $left } · { $right }",
    "",
    "count-days = { $count ->",
    "    [one] { $count } day",
    "   *[other] { $count } days",
    "}",
    "count-working-days = { $count ->",
    "    [one] { $count } working day",
    "   *[other] { $count } working days",
    "}",
    "count-cases = { $count ->",
    "    [one] { $count } case",
    "   *[other] { $count } cases",
    "}",
    "count-papers = { $count ->",
    "    [one] { $count } paper",
    "   *[other] { $count } papers",
    "}",
    "",
    "weekday-monday = Monday",
    "weekday-tuesday = Tuesday",
    "weekday-wednesday = Wednesday",
    "weekday-thursday = Thursday",
    "weekday-friday = Friday",
    "weekday-saturday = Saturday",
    "weekday-sunday = Sunday",
  ].join("\n"),
};
