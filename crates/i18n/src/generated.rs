//! One function per message. Made by `cargo xtask codegen` from `locales`; do not edit.
#![allow(clippy::too_many_arguments, reason = "a message shows what it shows")]

use crate::{Locale, Number, Value, text};

/// `chậm trễ`
#[must_use]
pub fn about_delay(locale: Locale) -> String {
    text::known(locale, "about-delay", [])
}

/// `phí, lệ phí`
#[must_use]
pub fn about_fees(locale: Locale) -> String {
    text::known(locale, "about-fees", [])
}

/// `thái độ phục vụ`
#[must_use]
pub fn about_manner(locale: Locale) -> String {
    text::known(locale, "about-manner", [])
}

/// `việc khác`
#[must_use]
pub fn about_other(locale: Locale) -> String {
    text::known(locale, "about-other", [])
}

/// `đòi thêm giấy tờ`
#[must_use]
pub fn about_papers(locale: Locale) -> String {
    text::known(locale, "about-papers", [])
}

/// `kết quả giải quyết`
#[must_use]
pub fn about_result(locale: Locale) -> String {
    text::known(locale, "about-result", [])
}

/// `phải đi lại nhiều lần`
#[must_use]
pub fn about_trips(locale: Locale) -> String {
    text::known(locale, "about-trips", [])
}

/// `Đã đến giờ hẹn trả kết quả`
#[must_use]
pub fn alarm_due(locale: Locale) -> String {
    text::known(locale, "alarm-due", [])
}

/// `Sát ngày hẹn: nếu không kịp, soạn ngay văn bản xin lỗi và hẹn lại`
#[must_use]
pub fn alarm_one_day_before(locale: Locale) -> String {
    text::known(locale, "alarm-one-day-before", [])
}

/// `Sắp đến ngày hẹn: xem lại hồ sơ`
#[must_use]
pub fn alarm_two_days_before(locale: Locale) -> String {
    text::known(locale, "alarm-two-days-before", [])
}

/// `Còn hai giờ là đến giờ trả kết quả`
#[must_use]
pub fn alarm_two_hours_before(locale: Locale) -> String {
    text::known(locale, "alarm-two-hours-before", [])
}

/// `Bình thường`
#[must_use]
pub fn answer_fair(locale: Locale) -> String {
    text::known(locale, "answer-fair", [])
}

/// `Hài lòng`
#[must_use]
pub fn answer_good(locale: Locale) -> String {
    text::known(locale, "answer-good", [])
}

/// `Không`
#[must_use]
pub fn answer_no(locale: Locale) -> String {
    text::known(locale, "answer-no", [])
}

/// `Chưa hài lòng`
#[must_use]
pub fn answer_poor(locale: Locale) -> String {
    text::known(locale, "answer-poor", [])
}

/// `Có`
#[must_use]
pub fn answer_yes(locale: Locale) -> String {
    text::known(locale, "answer-yes", [])
}

/// `Sổ cấp bản sao Giấy khai sinh`
#[must_use]
pub fn book_birth_copies(locale: Locale) -> String {
    text::known(locale, "book-birth-copies", [])
}

/// `Sổ đăng ký khai sinh`
#[must_use]
pub fn book_births(locale: Locale) -> String {
    text::known(locale, "book-births", [])
}

/// `Sổ hộ kinh doanh`
#[must_use]
pub fn book_businesses(locale: Locale) -> String {
    text::known(locale, "book-businesses", [])
}

/// `Sổ chứng thực bản sao từ bản chính`
#[must_use]
pub fn book_certified_copies(locale: Locale) -> String {
    text::known(locale, "book-certified-copies", [])
}

/// `Sổ chứng thực chữ ký`
#[must_use]
pub fn book_certified_signatures(locale: Locale) -> String {
    text::known(locale, "book-certified-signatures", [])
}

/// `Sổ cấp bản sao Trích lục thay đổi, cải chính, bổ sung hộ tịch`
#[must_use]
pub fn book_change_copies(locale: Locale) -> String {
    text::known(locale, "book-change-copies", [])
}

/// `Sổ đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch`
#[must_use]
pub fn book_changes(locale: Locale) -> String {
    text::known(locale, "book-changes", [])
}

/// `Sổ cấp bản sao Trích lục khai tử`
#[must_use]
pub fn book_death_copies(locale: Locale) -> String {
    text::known(locale, "book-death-copies", [])
}

/// `Sổ đăng ký khai tử`
#[must_use]
pub fn book_deaths(locale: Locale) -> String {
    text::known(locale, "book-deaths", [])
}

/// `Sổ cấp bản sao Trích lục kết hôn`
#[must_use]
pub fn book_marriage_copies(locale: Locale) -> String {
    text::known(locale, "book-marriage-copies", [])
}

/// `Sổ đăng ký kết hôn`
#[must_use]
pub fn book_marriages(locale: Locale) -> String {
    text::known(locale, "book-marriages", [])
}

/// `Sổ kết quả các thủ tục do phường tự đặt`
#[must_use]
pub fn book_own(locale: Locale) -> String {
    text::known(locale, "book-own", [])
}

/// `Sổ cấp bản sao Trích lục đăng ký nhận cha, mẹ, con`
#[must_use]
pub fn book_recognition_copies(locale: Locale) -> String {
    text::known(locale, "book-recognition-copies", [])
}

/// `Sổ đăng ký nhận cha, mẹ, con`
#[must_use]
pub fn book_recognitions(locale: Locale) -> String {
    text::known(locale, "book-recognitions", [])
}

/// `Sổ cấp Giấy xác nhận tình trạng hôn nhân`
#[must_use]
pub fn book_status_certificates(locale: Locale) -> String {
    text::known(locale, "book-status-certificates", [])
}

/// `Ngày 24/11/{ $year } rơi vào ngày nghỉ hằng tuần, chưa rõ có được nghỉ bù hay không. Kiểm tra lại khi có thông báo.`
#[must_use]
pub fn calendar_comp_off_unsettled<'a>(locale: Locale, year: impl Into<Value<'a>>) -> String {
    text::known(locale, "calendar-comp-off-unsettled", [("year", year.into())])
}

/// `{ $value } vốn là ngày nghỉ; ngày nghỉ bù (comp-off) phải là ngày từ thứ Hai đến thứ Sáu`
#[must_use]
pub fn calendar_fault_comp_off_weekend<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "calendar-fault-comp-off-weekend", [("value", value.into())])
}

/// `ngày này không thuộc năm { $value }`
#[must_use]
pub fn calendar_fault_day_outside<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "calendar-fault-day-outside", [("value", value.into())])
}

/// `ngày công bố { $value } sau ngày công bố của cả năm; xem lại published_at`
#[must_use]
pub fn calendar_fault_day_published_later<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "calendar-fault-day-published-later", [("value", value.into())])
}

/// `ngày { $value } có hai lần cho cùng một phạm vi; mỗi ngày một dòng`
#[must_use]
pub fn calendar_fault_day_twice<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "calendar-fault-day-twice", [("value", value.into())])
}

/// `chưa ghi căn cứ; ghi số văn bản vào mục decree`
#[must_use]
pub fn calendar_fault_decree_missing(locale: Locale) -> String {
    text::known(locale, "calendar-fault-decree-missing", [])
}

/// `năm { $value } chưa có ngày nào; ghi các ngày nghỉ và ngày làm bù`
#[must_use]
pub fn calendar_fault_empty<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "calendar-fault-empty", [("value", value.into())])
}

/// `chưa có tên; ghi cả tiếng Việt (name_vi) và tiếng Anh (name_en)`
#[must_use]
pub fn calendar_fault_name_missing(locale: Locale) -> String {
    text::known(locale, "calendar-fault-name-missing", [])
}

/// `ngày công bố { $value } chưa đến; ghi ngày hôm nay hoặc ngày trước`
#[must_use]
pub fn calendar_fault_published_later<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "calendar-fault-published-later", [("value", value.into())])
}

/// `{ $value } không phải thứ Bảy hay Chủ nhật; ghi holiday, comp-off hoặc swap-off`
#[must_use]
pub fn calendar_fault_rest_weekday<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "calendar-fault-rest-weekday", [("value", value.into())])
}

/// `{ $value } vốn là ngày nghỉ; ngày nghỉ hoán đổi (swap-off) phải là ngày từ thứ Hai đến thứ Sáu`
#[must_use]
pub fn calendar_fault_swap_off_weekend<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "calendar-fault-swap-off-weekend", [("value", value.into())])
}

/// `{ $value } vốn là ngày làm việc; ngày làm bù (swap-work) phải là thứ Bảy hoặc Chủ nhật`
#[must_use]
pub fn calendar_fault_swap_work_weekday<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "calendar-fault-swap-work-weekday", [("value", value.into())])
}

/// `có { $value } dòng, nhiều hơn số ngày của một năm; xem lại tệp`
#[must_use]
pub fn calendar_fault_too_many<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "calendar-fault-too-many", [("value", value.into())])
}

/// `không đọc được ({ $value })`
#[must_use]
pub fn calendar_fault_unreadable<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "calendar-fault-unreadable", [("value", value.into())])
}

/// `năm { $value } không dùng được; xem lại mục year`
#[must_use]
pub fn calendar_fault_year_range<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "calendar-fault-year-range", [("value", value.into())])
}

/// `có sẵn trong phần mềm`
#[must_use]
pub fn calendar_year_built_in(locale: Locale) -> String {
    text::known(locale, "calendar-year-built-in", [])
}

/// `dự kiến, chưa công bố chính thức`
#[must_use]
pub fn calendar_year_forecast(locale: Locale) -> String {
    text::known(locale, "calendar-year-forecast", [])
}

/// `Lịch nghỉ năm { $year } mới là dự kiến; ngày hẹn có thể thay đổi khi có thông báo chính thức.`
#[must_use]
pub fn calendar_year_provisional<'a>(locale: Locale, year: impl Into<Value<'a>>) -> String {
    text::known(locale, "calendar-year-provisional", [("year", year.into())])
}

/// `cấp trên đã công bố`
#[must_use]
pub fn calendar_year_published(locale: Locale) -> String {
    text::known(locale, "calendar-year-published", [])
}

/// `chưa công bố; ngày hẹn chỉ là dự kiến`
#[must_use]
pub fn calendar_year_unknown(locale: Locale) -> String {
    text::known(locale, "calendar-year-unknown", [])
}

/// `Lịch nghỉ năm { $year } chưa công bố; ngày hẹn chỉ là dự kiến.`
#[must_use]
pub fn calendar_year_unpublished<'a>(locale: Locale, year: impl Into<Value<'a>>) -> String {
    text::known(locale, "calendar-year-unpublished", [("year", year.into())])
}

/// `số { $version }, áp dụng từ { $from }`
#[must_use]
pub fn catalogue_edition<'a>(locale: Locale, from: impl Into<Value<'a>>, version: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-edition", [("from", from.into()), ("version", version.into())])
}

/// `Danh mục thủ tục`
#[must_use]
pub fn catalogue_edition_title(locale: Locale) -> String {
    text::known(locale, "catalogue-edition-title", [])
}

/// `kéo dài thời hạn khi xác minh (longer-term) thì phải ghi thời hạn ấy ở mục verification`
#[must_use]
pub fn catalogue_fault_asking_no_term(locale: Locale) -> String {
    text::known(locale, "catalogue-fault-asking-no-term", [])
}

/// `mã “{ $value }” không dùng được; chỉ dùng chữ thường không dấu, chữ số và gạch nối, từ 3 đến 60 ký tự`
#[must_use]
pub fn catalogue_fault_code_form<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-code-form", [("value", value.into())])
}

/// `mã “{ $value }” có hai lần; mỗi mã một lần`
#[must_use]
pub fn catalogue_fault_code_twice<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-code-twice", [("value", value.into())])
}

/// `cam kết ({ $value }) dài hơn thời hạn theo luật; cam kết chỉ được ngắn hơn hoặc bằng`
#[must_use]
pub fn catalogue_fault_commitment_longer<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-commitment-longer", [("value", value.into())])
}

/// `cam kết tính theo đơn vị khác với thời hạn theo luật; dùng cùng đơn vị`
#[must_use]
pub fn catalogue_fault_commitment_unlike(locale: Locale) -> String {
    text::known(locale, "catalogue-fault-commitment-unlike", [])
}

/// `danh mục không thay đổi gì; thêm thủ tục, cam kết hoặc thủ tục thôi nhận`
#[must_use]
pub fn catalogue_fault_empty(locale: Locale) -> String {
    text::known(locale, "catalogue-fault-empty", [])
}

/// `không thể thôi nhận thủ tục “{ $value }” do pháp luật quy định`
#[must_use]
pub fn catalogue_fault_ended_of_law<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-ended-of-law", [("value", value.into())])
}

/// `{ $value } đồng quá lớn; kiểm tra lại số tiền`
#[must_use]
pub fn catalogue_fault_fee_high<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-fee-high", [("value", value.into())])
}

/// `tờ khai dài quá: cần { $value } chỗ, nhiều nhất 20 (một người chiếm 3 chỗ)`
#[must_use]
pub fn catalogue_fault_form_long<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-form-long", [("value", value.into())])
}

/// `thủ tục “{ $value }” không có trong pháp luật và chưa có tờ khai`
#[must_use]
pub fn catalogue_fault_form_missing<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-form-missing", [("value", value.into())])
}

/// `pháp luật đã định các mã ở đây, danh mục không đổi được (“{ $value }”); chỉ đổi thời hạn, giấy tờ, lệ phí, cơ quan và lời văn`
#[must_use]
pub fn catalogue_fault_form_of_law<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-form-of-law", [("value", value.into())])
}

/// `nhãn dài { $value } ký tự, nhiều nhất 60`
#[must_use]
pub fn catalogue_fault_label_long<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-label-long", [("value", value.into())])
}

/// `bước phải chờ “{ $value }”, nhưng bước ấy không đứng trước nó`
#[must_use]
pub fn catalogue_fault_leg_after<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-leg-after", [("value", value.into())])
}

/// `bước này ({ $value }) dài hơn cả thủ tục`
#[must_use]
pub fn catalogue_fault_leg_longer<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-leg-longer", [("value", value.into())])
}

/// `thủ tục có nhiều bước thì phải có bước mã “{ $value }”: bước ra kết quả`
#[must_use]
pub fn catalogue_fault_leg_of_result<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-leg-of-result", [("value", value.into())])
}

/// `không có trường hợp nào mã “{ $value }”`
#[must_use]
pub fn catalogue_fault_leg_only<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-leg-only", [("value", value.into())])
}

/// `độ dài { $value } không dùng được; chỉ ghi cho mục kiểu text, từ 1 đến 300 ký tự`
#[must_use]
pub fn catalogue_fault_longest<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-longest", [("value", value.into())])
}

/// `thủ tục riêng “{ $value }” chưa chia trường hợp được; đặt mỗi trường hợp thành một thủ tục`
#[must_use]
pub fn catalogue_fault_no_variants<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-no-variants", [("value", value.into())])
}

/// `lựa chọn không dùng được (“{ $value }”): mục kiểu choice cần ít nhất hai lựa chọn khác nhau, mục kiểu khác thì không có`
#[must_use]
pub fn catalogue_fault_options<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-options", [("value", value.into())])
}

/// `{ $place }: { $fault }`
#[must_use]
pub fn catalogue_fault_place<'a>(locale: Locale, fault: impl Into<Value<'a>>, place: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-place", [("fault", fault.into()), ("place", place.into())])
}

/// `không có thủ tục “{ $value }”`
#[must_use]
pub fn catalogue_fault_procedure_unknown<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-procedure-unknown", [("value", value.into())])
}

/// `chưa có kết quả nào; ghi giấy tờ mà người dân nhận được`
#[must_use]
pub fn catalogue_fault_result_missing(locale: Locale) -> String {
    text::known(locale, "catalogue-fault-result-missing", [])
}

/// `viết theo khuôn { $value }, mới hơn phần mềm này; nâng cấp phần mềm trước`
#[must_use]
pub fn catalogue_fault_schema_newer<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-schema-newer", [("value", value.into())])
}

/// `người ký không khớp với cơ quan “{ $value }”: kết quả của UBND do UBND ký, của cơ quan khác thì ghi co-quan-khac`
#[must_use]
pub fn catalogue_fault_signer_agency<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-signer-agency", [("value", value.into())])
}

/// `chưa ghi căn cứ; ghi văn bản hoặc quyết định quy định điều này`
#[must_use]
pub fn catalogue_fault_source_missing(locale: Locale) -> String {
    text::known(locale, "catalogue-fault-source-missing", [])
}

/// `“{ $value }” không phải thời hạn hay số lần dùng được; ghi một số lớn hơn 0 và hợp lý`
#[must_use]
pub fn catalogue_fault_term_zero<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-term-zero", [("value", value.into())])
}

/// `chưa có lời; ghi cả tiếng Việt (vi) và tiếng Anh (en)`
#[must_use]
pub fn catalogue_fault_text_missing(locale: Locale) -> String {
    text::known(locale, "catalogue-fault-text-missing", [])
}

/// `danh mục quá lớn ({ $value } byte); chia thành nhiều bản, mỗi bản một ít thủ tục`
#[must_use]
pub fn catalogue_fault_too_large<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-too-large", [("value", value.into())])
}

/// `không có mục nào tên “{ $value }”; xem lại chính tả`
#[must_use]
pub fn catalogue_fault_unknown_key<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-unknown-key", [("value", value.into())])
}

/// `không đọc được ({ $value })`
#[must_use]
pub fn catalogue_fault_unreadable<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-unreadable", [("value", value.into())])
}

/// `thời hạn khi phải xác minh ({ $value }) phải dài hơn thời hạn thường`
#[must_use]
pub fn catalogue_fault_verification_shorter<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "catalogue-fault-verification-shorter", [("value", value.into())])
}

/// `Tại quầy`
#[must_use]
pub fn channel_counter(locale: Locale) -> String {
    text::known(locale, "channel-counter", [])
}

/// `Cán bộ nhận tại nhà`
#[must_use]
pub fn channel_home_visit(locale: Locale) -> String {
    text::known(locale, "channel-home-visit", [])
}

/// `Trực tuyến toàn trình`
#[must_use]
pub fn channel_online_full(locale: Locale) -> String {
    text::known(locale, "channel-online-full", [])
}

/// `Trực tuyến một phần`
#[must_use]
pub fn channel_online_partial(locale: Locale) -> String {
    text::known(locale, "channel-online-partial", [])
}

/// `Bưu chính`
#[must_use]
pub fn channel_post(locale: Locale) -> String {
    text::known(locale, "channel-post", [])
}

/// `Anh`
#[must_use]
pub fn choice_anh(locale: Locale) -> String {
    text::known(locale, "choice-anh", [])
}

/// `Bà`
#[must_use]
pub fn choice_ba(locale: Locale) -> String {
    text::known(locale, "choice-ba", [])
}

/// `Bản án, quyết định của Tòa án`
#[must_use]
pub fn choice_ban_an_quyet_dinh_toa_an(locale: Locale) -> String {
    text::known(locale, "choice-ban-an-quyet-dinh-toa-an", [])
}

/// `Bé`
#[must_use]
pub fn choice_be(locale: Locale) -> String {
    text::known(locale, "choice-be", [])
}

/// `Nơi sinh`
#[must_use]
pub fn choice_birth_place(locale: Locale) -> String {
    text::known(locale, "choice-birth-place", [])
}

/// `Khai sinh`
#[must_use]
pub fn choice_births(locale: Locale) -> String {
    text::known(locale, "choice-births", [])
}

/// `Ngày, tháng, năm sinh`
#[must_use]
pub fn choice_born(locale: Locale) -> String {
    text::known(locale, "choice-born", [])
}

/// `Thay đổi: nay đổi khác`
#[must_use]
pub fn choice_change(locale: Locale) -> String {
    text::known(locale, "choice-change", [])
}

/// `Cháu`
#[must_use]
pub fn choice_chau(locale: Locale) -> String {
    text::known(locale, "choice-chau", [])
}

/// `Chị`
#[must_use]
pub fn choice_chi(locale: Locale) -> String {
    text::known(locale, "choice-chi", [])
}

/// `Con`
#[must_use]
pub fn choice_child(locale: Locale) -> String {
    text::known(locale, "choice-child", [])
}

/// `Bổ sung: còn thiếu, ghi thêm`
#[must_use]
pub fn choice_completion(locale: Locale) -> String {
    text::known(locale, "choice-completion", [])
}

/// `Cải chính: ghi sai, sửa lại`
#[must_use]
pub fn choice_correction(locale: Locale) -> String {
    text::known(locale, "choice-correction", [])
}

/// `Hai bên khuyết tật hoặc ốm bệnh`
#[must_use]
pub fn choice_couple_disabled_or_ill(locale: Locale) -> String {
    text::known(locale, "choice-couple-disabled-or-ill", [])
}

/// `Cụ`
#[must_use]
pub fn choice_cu(locale: Locale) -> String {
    text::known(locale, "choice-cu", [])
}

/// `Cụ bà`
#[must_use]
pub fn choice_cu_ba(locale: Locale) -> String {
    text::known(locale, "choice-cu-ba", [])
}

/// `Cụ ông`
#[must_use]
pub fn choice_cu_ong(locale: Locale) -> String {
    text::known(locale, "choice-cu-ong", [])
}

/// `Chung sống từ trước 03/01/1987, chưa đăng ký`
#[must_use]
pub fn choice_de_facto(locale: Locale) -> String {
    text::known(locale, "choice-de-facto", [])
}

/// `Ngày mất`
#[must_use]
pub fn choice_death_day(locale: Locale) -> String {
    text::known(locale, "choice-death-day", [])
}

/// `Nơi mất`
#[must_use]
pub fn choice_death_place(locale: Locale) -> String {
    text::known(locale, "choice-death-place", [])
}

/// `Khai tử`
#[must_use]
pub fn choice_deaths(locale: Locale) -> String {
    text::known(locale, "choice-deaths", [])
}

/// `Đã ly hôn, chưa kết hôn lại`
#[must_use]
pub fn choice_divorced(locale: Locale) -> String {
    text::known(locale, "choice-divorced", [])
}

/// `Em`
#[must_use]
pub fn choice_em(locale: Locale) -> String {
    text::known(locale, "choice-em", [])
}

/// `Dân tộc`
#[must_use]
pub fn choice_ethnicity(locale: Locale) -> String {
    text::known(locale, "choice-ethnicity", [])
}

/// `Cha`
#[must_use]
pub fn choice_father(locale: Locale) -> String {
    text::known(locale, "choice-father", [])
}

/// `Năm sinh người cha`
#[must_use]
pub fn choice_father_born(locale: Locale) -> String {
    text::known(locale, "choice-father-born", [])
}

/// `Họ tên người cha`
#[must_use]
pub fn choice_father_name(locale: Locale) -> String {
    text::known(locale, "choice-father-name", [])
}

/// `Nữ`
#[must_use]
pub fn choice_female(locale: Locale) -> String {
    text::known(locale, "choice-female", [])
}

/// `Gia đình`
#[must_use]
pub fn choice_gia_dinh(locale: Locale) -> String {
    text::known(locale, "choice-gia-dinh", [])
}

/// `Giấy báo tử`
#[must_use]
pub fn choice_giay_bao_tu(locale: Locale) -> String {
    text::known(locale, "choice-giay-bao-tu", [])
}

/// `Ông, bà`
#[must_use]
pub fn choice_grandparent(locale: Locale) -> String {
    text::known(locale, "choice-grandparent", [])
}

/// `Người giám hộ`
#[must_use]
pub fn choice_guardian(locale: Locale) -> String {
    text::known(locale, "choice-guardian", [])
}

/// `2 trong 1: khai tử, xóa thường trú`
#[must_use]
pub fn choice_hai_viec(locale: Locale) -> String {
    text::known(locale, "choice-hai-viec", [])
}

/// `Hộ nghèo`
#[must_use]
pub fn choice_ho_ngheo(locale: Locale) -> String {
    text::known(locale, "choice-ho-ngheo", [])
}

/// `Quê quán`
#[must_use]
pub fn choice_home_town(locale: Locale) -> String {
    text::known(locale, "choice-home-town", [])
}

/// `Ngón trỏ trái`
#[must_use]
pub fn choice_left_index(locale: Locale) -> String {
    text::known(locale, "choice-left-index", [])
}

/// `Ngón út trái`
#[must_use]
pub fn choice_left_little(locale: Locale) -> String {
    text::known(locale, "choice-left-little", [])
}

/// `Ngón giữa trái`
#[must_use]
pub fn choice_left_middle(locale: Locale) -> String {
    text::known(locale, "choice-left-middle", [])
}

/// `Ngón áp út trái`
#[must_use]
pub fn choice_left_ring(locale: Locale) -> String {
    text::known(locale, "choice-left-ring", [])
}

/// `Ngón cái trái`
#[must_use]
pub fn choice_left_thumb(locale: Locale) -> String {
    text::known(locale, "choice-left-thumb", [])
}

/// `3 trong 1: thêm mai táng phí, từ đủ 80 tuổi đang hưởng tuất (11 ngày)`
#[must_use]
pub fn choice_mai_tang_11(locale: Locale) -> String {
    text::known(locale, "choice-mai-tang-11", [])
}

/// `3 trong 1: thêm mai táng phí, người có công (18 ngày)`
#[must_use]
pub fn choice_mai_tang_18(locale: Locale) -> String {
    text::known(locale, "choice-mai-tang-18", [])
}

/// `3 trong 1: thêm mai táng phí, bảo trợ xã hội (6 ngày)`
#[must_use]
pub fn choice_mai_tang_6(locale: Locale) -> String {
    text::known(locale, "choice-mai-tang-6", [])
}

/// `3 trong 1: thêm mai táng phí, bảo hiểm xã hội (9 ngày)`
#[must_use]
pub fn choice_mai_tang_9(locale: Locale) -> String {
    text::known(locale, "choice-mai-tang-9", [])
}

/// `Nam`
#[must_use]
pub fn choice_male(locale: Locale) -> String {
    text::known(locale, "choice-male", [])
}

/// `Kết hôn`
#[must_use]
pub fn choice_marriages(locale: Locale) -> String {
    text::known(locale, "choice-marriages", [])
}

/// `Đang có vợ hoặc chồng`
#[must_use]
pub fn choice_married(locale: Locale) -> String {
    text::known(locale, "choice-married", [])
}

/// `Mẹ`
#[must_use]
pub fn choice_mother(locale: Locale) -> String {
    text::known(locale, "choice-mother", [])
}

/// `Năm sinh người mẹ`
#[must_use]
pub fn choice_mother_born(locale: Locale) -> String {
    text::known(locale, "choice-mother-born", [])
}

/// `Họ tên người mẹ`
#[must_use]
pub fn choice_mother_name(locale: Locale) -> String {
    text::known(locale, "choice-mother-name", [])
}

/// `Họ, chữ đệm, tên`
#[must_use]
pub fn choice_name(locale: Locale) -> String {
    text::known(locale, "choice-name", [])
}

/// `Quốc tịch`
#[must_use]
pub fn choice_nationality(locale: Locale) -> String {
    text::known(locale, "choice-nationality", [])
}

/// `Chưa đăng ký kết hôn với ai`
#[must_use]
pub fn choice_never_married(locale: Locale) -> String {
    text::known(locale, "choice-never-married", [])
}

/// `Người có công với cách mạng`
#[must_use]
pub fn choice_nguoi_co_cong(locale: Locale) -> String {
    text::known(locale, "choice-nguoi-co-cong", [])
}

/// `Người khuyết tật`
#[must_use]
pub fn choice_nguoi_khuyet_tat(locale: Locale) -> String {
    text::known(locale, "choice-nguoi-khuyet-tat", [])
}

/// `Không`
#[must_use]
pub fn choice_no(locale: Locale) -> String {
    text::known(locale, "choice-no", [])
}

/// `Người mất không có người thân thích`
#[must_use]
pub fn choice_no_relatives(locale: Locale) -> String {
    text::known(locale, "choice-no-relatives", [])
}

/// `Không`
#[must_use]
pub fn choice_none(locale: Locale) -> String {
    text::known(locale, "choice-none", [])
}

/// `Ông`
#[must_use]
pub fn choice_ong(locale: Locale) -> String {
    text::known(locale, "choice-ong", [])
}

/// `Cơ quan, tổ chức`
#[must_use]
pub fn choice_organisation(locale: Locale) -> String {
    text::known(locale, "choice-organisation", [])
}

/// `Giấy tờ tùy thân`
#[must_use]
pub fn choice_paper(locale: Locale) -> String {
    text::known(locale, "choice-paper", [])
}

/// `Cha, mẹ nhận con`
#[must_use]
pub fn choice_parent(locale: Locale) -> String {
    text::known(locale, "choice-parent", [])
}

/// `Cha mẹ đang bị giam, giữ, không có người thân đi thay`
#[must_use]
pub fn choice_parents_detained(locale: Locale) -> String {
    text::known(locale, "choice-parents-detained", [])
}

/// `Cha mẹ khuyết tật hoặc ốm bệnh, không có người thân đi thay`
#[must_use]
pub fn choice_parents_disabled_or_ill(locale: Locale) -> String {
    text::known(locale, "choice-parents-disabled-or-ill", [])
}

/// `Người thân khác`
#[must_use]
pub fn choice_relative(locale: Locale) -> String {
    text::known(locale, "choice-relative", [])
}

/// `Người thân già yếu, ốm bệnh`
#[must_use]
pub fn choice_relatives_old_or_ill(locale: Locale) -> String {
    text::known(locale, "choice-relatives-old-or-ill", [])
}

/// `Nơi cư trú`
#[must_use]
pub fn choice_residence(locale: Locale) -> String {
    text::known(locale, "choice-residence", [])
}

/// `Ngón trỏ phải`
#[must_use]
pub fn choice_right_index(locale: Locale) -> String {
    text::known(locale, "choice-right-index", [])
}

/// `Ngón út phải`
#[must_use]
pub fn choice_right_little(locale: Locale) -> String {
    text::known(locale, "choice-right-little", [])
}

/// `Ngón giữa phải`
#[must_use]
pub fn choice_right_middle(locale: Locale) -> String {
    text::known(locale, "choice-right-middle", [])
}

/// `Ngón áp út phải`
#[must_use]
pub fn choice_right_ring(locale: Locale) -> String {
    text::known(locale, "choice-right-ring", [])
}

/// `Ngón cái phải`
#[must_use]
pub fn choice_right_thumb(locale: Locale) -> String {
    text::known(locale, "choice-right-thumb", [])
}

/// `Chính người ấy`
#[must_use]
pub fn choice_self(locale: Locale) -> String {
    text::known(locale, "choice-self", [])
}

/// `Giới tính`
#[must_use]
pub fn choice_sex(locale: Locale) -> String {
    text::known(locale, "choice-sex", [])
}

/// `Anh, chị, em`
#[must_use]
pub fn choice_sibling(locale: Locale) -> String {
    text::known(locale, "choice-sibling", [])
}

/// `Vợ, chồng`
#[must_use]
pub fn choice_spouse(locale: Locale) -> String {
    text::known(locale, "choice-spouse", [])
}

/// `4 trong 1: thêm mai táng phí, tử tuất, người có công (18 ngày)`
#[must_use]
pub fn choice_tu_tuat_18(locale: Locale) -> String {
    text::known(locale, "choice-tu-tuat-18", [])
}

/// `4 trong 1: thêm mai táng phí, tử tuất, bảo hiểm xã hội (9 ngày)`
#[must_use]
pub fn choice_tu_tuat_9(locale: Locale) -> String {
    text::known(locale, "choice-tu-tuat-9", [])
}

/// `Chưa kết hôn trong một thời gian trước đây`
#[must_use]
pub fn choice_unmarried_then(locale: Locale) -> String {
    text::known(locale, "choice-unmarried-then", [])
}

/// `Kết quả giám định pháp y`
#[must_use]
pub fn choice_van_ban_giam_dinh_phap_y(locale: Locale) -> String {
    text::known(locale, "choice-van-ban-giam-dinh-phap-y", [])
}

/// `Văn bản xác nhận của cơ quan công an`
#[must_use]
pub fn choice_van_ban_xac_nhan_cong_an(locale: Locale) -> String {
    text::known(locale, "choice-van-ban-xac-nhan-cong-an", [])
}

/// `Văn bản xác nhận thi hành án`
#[must_use]
pub fn choice_van_ban_xac_nhan_thi_hanh_an(locale: Locale) -> String {
    text::known(locale, "choice-van-ban-xac-nhan-thi-hanh-an", [])
}

/// `Trường hợp khác, phường quyết định`
#[must_use]
pub fn choice_ward_decision(locale: Locale) -> String {
    text::known(locale, "choice-ward-decision", [])
}

/// `Vợ hoặc chồng đã mất, chưa kết hôn lại`
#[must_use]
pub fn choice_widowed(locale: Locale) -> String {
    text::known(locale, "choice-widowed", [])
}

/// `Có`
#[must_use]
pub fn choice_yes(locale: Locale) -> String {
    text::known(locale, "choice-yes", [])
}

/// `Có yếu tố nước ngoài`
#[must_use]
pub fn choice_yeu_to_nuoc_ngoai(locale: Locale) -> String {
    text::known(locale, "choice-yeu-to-nuoc-ngoai", [])
}

/// `Trẻ bị bỏ rơi`
#[must_use]
pub fn circumstance_abandoned(locale: Locale) -> String {
    text::known(locale, "circumstance-abandoned", [])
}

/// `Nhận con nuôi hoặc mang thai hộ`
#[must_use]
pub fn circumstance_adopted(locale: Locale) -> String {
    text::known(locale, "circumstance-adopted", [])
}

/// `Cháu đã mất`
#[must_use]
pub fn circumstance_child_died(locale: Locale) -> String {
    text::known(locale, "circumstance-child-died", [])
}

/// `Tòa án tuyên bố đã chết`
#[must_use]
pub fn circumstance_declared_dead(locale: Locale) -> String {
    text::known(locale, "circumstance-declared-dead", [])
}

/// `Mẹ mất khi sinh cháu`
#[must_use]
pub fn circumstance_mother_died(locale: Locale) -> String {
    text::known(locale, "circumstance-mother-died", [])
}

/// `Đăng ký lại, hoặc khai sinh cho người lớn`
#[must_use]
pub fn circumstance_registered_again(locale: Locale) -> String {
    text::known(locale, "circumstance-registered-again", [])
}

/// `Không có cam kết “{ $commitment }”. Chọn lại trong phần thiết lập của phường.`
#[must_use]
pub fn commitment_unknown<'a>(locale: Locale, commitment: impl Into<Value<'a>>) -> String {
    text::known(locale, "commitment-unknown", [("commitment", commitment.into())])
}

/// `Khiếu nại`
#[must_use]
pub fn complaint_complaint(locale: Locale) -> String {
    text::known(locale, "complaint-complaint", [])
}

/// `Phản ánh, kiến nghị`
#[must_use]
pub fn complaint_remark(locale: Locale) -> String {
    text::known(locale, "complaint-remark", [])
}

/// `Tại quầy`
#[must_use]
pub fn contact_counter(locale: Locale) -> String {
    text::known(locale, "contact-counter", [])
}

/// `Tại nhà`
#[must_use]
pub fn contact_door(locale: Locale) -> String {
    text::known(locale, "contact-door", [])
}

/// `{ $count } hồ sơ`
#[must_use]
pub fn count_cases(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "count-cases", [("count", Value::Number(count.into()))])
}

/// `{ $count } ngày`
#[must_use]
pub fn count_days(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "count-days", [("count", Value::Number(count.into()))])
}

/// `{ $count } giấy tờ`
#[must_use]
pub fn count_papers(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "count-papers", [("count", Value::Number(count.into()))])
}

/// `{ $count } ngày làm việc`
#[must_use]
pub fn count_working_days(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "count-working-days", [("count", Value::Number(count.into()))])
}

/// `Máy này lại là máy của phường và đã nhận về { $received } mục. Việc cuối cùng của anh/chị mà cấp trên nhận được là lúc { $when }. Những gì làm trên máy này sau đó mà chưa đồng bộ thì đã mất theo dữ liệu cũ, cần nhập lại từ giấy tờ.`
#[must_use]
pub fn damage_began_again<'a>(locale: Locale, received: impl Into<Value<'a>>, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "damage-began-again", [("received", received.into()), ("when", when.into())])
}

/// `Máy này lại là máy của phường và đã nhận về { $received } mục. Cấp trên chưa từng nhận được việc nào của anh/chị: những gì làm trên máy này mà chưa đồng bộ thì đã mất theo dữ liệu cũ, cần nhập lại từ giấy tờ.`
#[must_use]
pub fn damage_began_again_nothing<'a>(locale: Locale, received: impl Into<Value<'a>>) -> String {
    text::known(locale, "damage-began-again-nothing", [("received", received.into())])
}

/// `Tệp “{ $file }” của kho dữ liệu bị hỏng.`
#[must_use]
pub fn damage_damaged<'a>(locale: Locale, file: impl Into<Value<'a>>) -> String {
    text::known(locale, "damage-damaged", [("file", file.into())])
}

/// `Trước hết hãy tìm bản sao lưu ở thẻ nhớ hoặc ổ đĩa ngoài. Không tìm được thì xin cấp trên phiếu ghi danh mới: mọi việc đã đồng bộ sẽ về lại máy này.`
#[must_use]
pub fn damage_do_begin_again(locale: Locale) -> String {
    text::known(locale, "damage-do-begin-again", [])
}

/// `Trước hết hãy tìm bản sao lưu mới hơn ở thẻ nhớ hoặc ổ đĩa ngoài. Không tìm được thì vẫn sửa được, nhưng phải chấp nhận mất { $count } lần lưu nói trên.`
#[must_use]
pub fn damage_do_find_backup<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "damage-do-find-backup", [("count", count.into())])
}

/// `Không phải làm gì. Cứ mở máy như mọi khi.`
#[must_use]
pub fn damage_do_open(locale: Locale) -> String {
    text::known(locale, "damage-do-open", [])
}

/// `Sửa dữ liệu rồi mở máy. Phần hỏng được cất riêng, không bị xóa.`
#[must_use]
pub fn damage_do_repair(locale: Locale) -> String {
    text::known(locale, "damage-do-repair", [])
}

/// `Phần còn nguyên được lấy từ bản sao lưu.`
#[must_use]
pub fn damage_from_backup(locale: Locale) -> String {
    text::known(locale, "damage-from-backup", [])
}

/// `Phần còn nguyên được lấy từ chính máy này.`
#[must_use]
pub fn damage_from_journal(locale: Locale) -> String {
    text::known(locale, "damage-from-journal", [])
}

/// `Phần còn nguyên được lấy từ chính máy này.`
#[must_use]
pub fn damage_from_tables(locale: Locale) -> String {
    text::known(locale, "damage-from-tables", [])
}

/// `Kho dữ liệu trên máy này bị thiếu tệp “{ $file }”.`
#[must_use]
pub fn damage_missing<'a>(locale: Locale, file: impl Into<Value<'a>>) -> String {
    text::known(locale, "damage-missing", [("file", file.into())])
}

/// `Kho dữ liệu trên máy này mở được, không thấy chỗ nào hỏng.`
#[must_use]
pub fn damage_none(locale: Locale) -> String {
    text::known(locale, "damage-none", [])
}

/// `Kho dữ liệu trên máy này không mở được.`
#[must_use]
pub fn damage_other(locale: Locale) -> String {
    text::known(locale, "damage-other", [])
}

/// `Mọi việc đã lưu đều còn nguyên, không mất gì.`
#[must_use]
pub fn damage_safe_all(locale: Locale) -> String {
    text::known(locale, "damage-safe-all", [])
}

/// `Trên máy này không còn phần nào đọc được. Việc nào đã đồng bộ thì cấp trên vẫn giữ nguyên.`
#[must_use]
pub fn damage_safe_none(locale: Locale) -> String {
    text::known(locale, "damage-safe-none", [])
}

/// `Các lần lưu cho đến lần thứ { $safe } đều còn nguyên. { $count } lần lưu sau cùng (từ lần { $first } đến lần { $last }) không còn đọc được ở đâu cả; việc nào đã đồng bộ thì cấp trên vẫn giữ và sẽ gửi về lại.`
#[must_use]
pub fn damage_safe_part<'a>(locale: Locale, count: impl Into<Value<'a>>, first: impl Into<Value<'a>>, last: impl Into<Value<'a>>, safe: impl Into<Value<'a>>) -> String {
    text::known(locale, "damage-safe-part", [("count", count.into()), ("first", first.into()), ("last", last.into()), ("safe", safe.into())])
}

/// `Các lần lưu cho đến lần thứ { $safe } đều còn nguyên. Lần lưu sau cùng (lần { $last }) không còn đọc được ở đâu cả; nếu đã đồng bộ thì cấp trên vẫn giữ và sẽ gửi về lại.`
#[must_use]
pub fn damage_safe_part_one<'a>(locale: Locale, last: impl Into<Value<'a>>, safe: impl Into<Value<'a>>) -> String {
    text::known(locale, "damage-safe-part-one", [("last", last.into()), ("safe", safe.into())])
}

/// `Kho dữ liệu trên máy này ({ $place }) đã bị thay đổi từ bên ngoài phần mềm.`
#[must_use]
pub fn damage_tampered<'a>(locale: Locale, place: impl Into<Value<'a>>) -> String {
    text::known(locale, "damage-tampered", [("place", place.into())])
}

/// `Tệp “{ $file }” của kho dữ liệu bị cụt mất phần cuối.`
#[must_use]
pub fn damage_truncated<'a>(locale: Locale, file: impl Into<Value<'a>>) -> String {
    text::known(locale, "damage-truncated", [("file", file.into())])
}

/// `Tháng { $month }/{ $year } chỉ có { $last } ngày, không có ngày { $day }. Kiểm tra lại ngày.`
#[must_use]
pub fn date_day<'a>(locale: Locale, day: impl Into<Value<'a>>, last: impl Into<Value<'a>>, month: impl Into<Value<'a>>, year: impl Into<Value<'a>>) -> String {
    text::known(locale, "date-day", [("day", day.into()), ("last", last.into()), ("month", month.into()), ("year", year.into())])
}

/// `Có ngày mà thiếu tháng. Viết thêm tháng, hoặc chỉ ghi năm.`
#[must_use]
pub fn date_day_without_month(locale: Locale) -> String {
    text::known(locale, "date-day-without-month", [])
}

/// `Không có tháng { $month }. Tháng từ 1 đến 12.`
#[must_use]
pub fn date_month<'a>(locale: Locale, month: impl Into<Value<'a>>) -> String {
    text::known(locale, "date-month", [("month", month.into())])
}

/// `Đây không phải là ngày. Viết ngày/tháng/năm (17/11/2026), tháng/năm (11/1995) hoặc chỉ năm (1962).`
#[must_use]
pub fn date_not_a_date(locale: Locale) -> String {
    text::known(locale, "date-not-a-date", [])
}

/// `Năm cần đủ bốn chữ số, ví dụ 2026.`
#[must_use]
pub fn date_short_year(locale: Locale) -> String {
    text::known(locale, "date-short-year", [])
}

/// `Không giấy tờ nào ghi năm { $year }. Kiểm tra lại năm.`
#[must_use]
pub fn date_year<'a>(locale: Locale, year: impl Into<Value<'a>>) -> String {
    text::known(locale, "date-year", [("year", year.into())])
}

/// `Được tính theo ngày`
#[must_use]
pub fn day_calendar_day(locale: Locale) -> String {
    text::known(locale, "day-calendar-day", [])
}

/// `Nghỉ bù: { $name } ({ $decree }), không tính`
#[must_use]
pub fn day_comp_off<'a>(locale: Locale, decree: impl Into<Value<'a>>, name: impl Into<Value<'a>>) -> String {
    text::known(locale, "day-comp-off", [("decree", decree.into()), ("name", name.into())])
}

/// `Ngày làm việc, được tính`
#[must_use]
pub fn day_counted(locale: Locale) -> String {
    text::known(locale, "day-counted", [])
}

/// `Được tính { $minutes } phút làm việc`
#[must_use]
pub fn day_counted_minutes<'a>(locale: Locale, minutes: impl Into<Value<'a>>) -> String {
    text::known(locale, "day-counted-minutes", [("minutes", minutes.into())])
}

/// `Ngày cuối rơi vào ngày nghỉ nên chuyển sang ngày làm việc này`
#[must_use]
pub fn day_end_moved(locale: Locale) -> String {
    text::known(locale, "day-end-moved", [])
}

/// `Nghỉ lễ: { $name } ({ $decree }), không tính`
#[must_use]
pub fn day_holiday<'a>(locale: Locale, decree: impl Into<Value<'a>>, name: impl Into<Value<'a>>) -> String {
    text::known(locale, "day-holiday", [("decree", decree.into()), ("name", name.into())])
}

/// `Đã quá hạn`
#[must_use]
pub fn day_overdue(locale: Locale) -> String {
    text::known(locale, "day-overdue", [])
}

/// `Nhận sau { $cutoff } nên tính từ ngày làm việc tiếp theo`
#[must_use]
pub fn day_received_after_cutoff<'a>(locale: Locale, cutoff: impl Into<Value<'a>>) -> String {
    text::known(locale, "day-received-after-cutoff", [("cutoff", cutoff.into())])
}

/// `Nhận vào ngày nghỉ ({ $name } – { $decree }) nên tính từ ngày làm việc tiếp theo`
#[must_use]
pub fn day_received_on_day_off<'a>(locale: Locale, decree: impl Into<Value<'a>>, name: impl Into<Value<'a>>) -> String {
    text::known(locale, "day-received-on-day-off", [("decree", decree.into()), ("name", name.into())])
}

/// `Nhận vào ngày nghỉ hằng tuần nên tính từ ngày làm việc tiếp theo`
#[must_use]
pub fn day_received_on_weekend(locale: Locale) -> String {
    text::known(locale, "day-received-on-weekend", [])
}

/// `Hồ sơ đã bổ sung đủ, tính lại từ đầu`
#[must_use]
pub fn day_restarted(locale: Locale) -> String {
    text::known(locale, "day-restarted", [])
}

/// `Trả kết quả trong ngày làm việc này`
#[must_use]
pub fn day_result_day(locale: Locale) -> String {
    text::known(locale, "day-result-day", [])
}

/// `Nhận hồ sơ và trả kết quả ngay trong ngày`
#[must_use]
pub fn day_same_day(locale: Locale) -> String {
    text::known(locale, "day-same-day", [])
}

/// `Đang chờ thân nhân xác nhận, không tính`
#[must_use]
pub fn day_stopped_confirmation(locale: Locale) -> String {
    text::known(locale, "day-stopped-confirmation", [])
}

/// `Đang chờ bổ sung hồ sơ, không tính`
#[must_use]
pub fn day_stopped_supplement(locale: Locale) -> String {
    text::known(locale, "day-stopped-supplement", [])
}

/// `Đang chờ kết quả xác minh, không tính`
#[must_use]
pub fn day_stopped_verification(locale: Locale) -> String {
    text::known(locale, "day-stopped-verification", [])
}

/// `Nghỉ hoán đổi: { $name } ({ $decree }), không tính`
#[must_use]
pub fn day_swap_off<'a>(locale: Locale, decree: impl Into<Value<'a>>, name: impl Into<Value<'a>>) -> String {
    text::known(locale, "day-swap-off", [("decree", decree.into()), ("name", name.into())])
}

/// `Ngày làm việc ({ $name } – { $decree }), được tính`
#[must_use]
pub fn day_swap_work<'a>(locale: Locale, decree: impl Into<Value<'a>>, name: impl Into<Value<'a>>) -> String {
    text::known(locale, "day-swap-work", [("decree", decree.into()), ("name", name.into())])
}

/// `Nghỉ hằng tuần, không tính`
#[must_use]
pub fn day_weekend(locale: Locale) -> String {
    text::known(locale, "day-weekend", [])
}

/// `Ngày nhận hồ sơ, chưa tính`
#[must_use]
pub fn day_zero(locale: Locale) -> String {
    text::known(locale, "day-zero", [])
}

/// `Coi như ngày nhận hồ sơ, chưa tính`
#[must_use]
pub fn day_zero_moved(locale: Locale) -> String {
    text::known(locale, "day-zero-moved", [])
}

/// `Bảng biểu`
#[must_use]
pub fn document_bang_bieu(locale: Locale) -> String {
    text::known(locale, "document-bang-bieu", [])
}

/// `Tờ thử căn chỉnh`
#[must_use]
pub fn document_bang_can_in(locale: Locale) -> String {
    text::known(locale, "document-bang-can-in", [])
}

/// `Giấy chứng nhận đăng ký hộ kinh doanh`
#[must_use]
pub fn document_gcn_ho_kinh_doanh(locale: Locale) -> String {
    text::known(locale, "document-gcn-ho-kinh-doanh", [])
}

/// `Giấy chứng nhận kết hôn`
#[must_use]
pub fn document_giay_chung_nhan_ket_hon(locale: Locale) -> String {
    text::known(locale, "document-giay-chung-nhan-ket-hon", [])
}

/// `Giấy khai sinh`
#[must_use]
pub fn document_giay_khai_sinh(locale: Locale) -> String {
    text::known(locale, "document-giay-khai-sinh", [])
}

/// `Giấy khai sinh (bản sao)`
#[must_use]
pub fn document_giay_khai_sinh_ban_sao(locale: Locale) -> String {
    text::known(locale, "document-giay-khai-sinh-ban-sao", [])
}

/// `Giấy tiếp nhận hồ sơ và hẹn trả kết quả`
#[must_use]
pub fn document_giay_tiep_nhan(locale: Locale) -> String {
    text::known(locale, "document-giay-tiep-nhan", [])
}

/// `Giấy xác nhận tình trạng hôn nhân`
#[must_use]
pub fn document_giay_xac_nhan_tthn(locale: Locale) -> String {
    text::known(locale, "document-giay-xac-nhan-tthn", [])
}

/// `Kết quả giải quyết thủ tục`
#[must_use]
pub fn document_ket_qua_thu_tuc(locale: Locale) -> String {
    text::known(locale, "document-ket-qua-thu-tuc", [])
}

/// `Lời chứng chứng thực bản sao`
#[must_use]
pub fn document_loi_chung_ban_sao(locale: Locale) -> String {
    text::known(locale, "document-loi-chung-ban-sao", [])
}

/// `Lời chứng chứng thực chữ ký`
#[must_use]
pub fn document_loi_chung_chu_ky(locale: Locale) -> String {
    text::known(locale, "document-loi-chung-chu-ky", [])
}

/// `Thông báo mã số thuế`
#[must_use]
pub fn document_ma_so_thue(locale: Locale) -> String {
    text::known(locale, "document-ma-so-thue", [])
}

/// `Nhãn giao`
#[must_use]
pub fn document_nhan_giao(locale: Locale) -> String {
    text::known(locale, "document-nhan-giao", [])
}

/// `Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ`
#[must_use]
pub fn document_phieu_bo_sung(locale: Locale) -> String {
    text::known(locale, "document-phieu-bo-sung", [])
}

/// `Phiếu từ chối tiếp nhận, giải quyết hồ sơ`
#[must_use]
pub fn document_phieu_tu_choi(locale: Locale) -> String {
    text::known(locale, "document-phieu-tu-choi", [])
}

/// `Phong bì`
#[must_use]
pub fn document_phong_bi(locale: Locale) -> String {
    text::known(locale, "document-phong-bi", [])
}

/// `Kết quả giải quyết mai táng phí`
#[must_use]
pub fn document_quyet_dinh_mai_tang(locale: Locale) -> String {
    text::known(locale, "document-quyet-dinh-mai-tang", [])
}

/// `Kết quả giải quyết tử tuất`
#[must_use]
pub fn document_quyet_dinh_tu_tuat(locale: Locale) -> String {
    text::known(locale, "document-quyet-dinh-tu-tuat", [])
}

/// `giấy chứng nhận`
#[must_use]
pub fn document_short_gcn_ho_kinh_doanh(locale: Locale) -> String {
    text::known(locale, "document-short-gcn-ho-kinh-doanh", [])
}

/// `bản sao`
#[must_use]
pub fn document_short_giay_khai_sinh_ban_sao(locale: Locale) -> String {
    text::known(locale, "document-short-giay-khai-sinh-ban-sao", [])
}

/// `giấy xác nhận`
#[must_use]
pub fn document_short_giay_xac_nhan_tthn(locale: Locale) -> String {
    text::known(locale, "document-short-giay-xac-nhan-tthn", [])
}

/// `kết quả`
#[must_use]
pub fn document_short_ket_qua_thu_tuc(locale: Locale) -> String {
    text::known(locale, "document-short-ket-qua-thu-tuc", [])
}

/// `phiếu yêu cầu bổ sung`
#[must_use]
pub fn document_short_phieu_bo_sung(locale: Locale) -> String {
    text::known(locale, "document-short-phieu-bo-sung", [])
}

/// `phiếu từ chối`
#[must_use]
pub fn document_short_phieu_tu_choi(locale: Locale) -> String {
    text::known(locale, "document-short-phieu-tu-choi", [])
}

/// `thông báo dừng`
#[must_use]
pub fn document_short_thong_bao_dung(locale: Locale) -> String {
    text::known(locale, "document-short-thong-bao-dung", [])
}

/// `trích lục`
#[must_use]
pub fn document_short_trich_luc_cai_chinh(locale: Locale) -> String {
    text::known(locale, "document-short-trich-luc-cai-chinh", [])
}

/// `bản sao`
#[must_use]
pub fn document_short_trich_luc_cai_chinh_ban_sao(locale: Locale) -> String {
    text::known(locale, "document-short-trich-luc-cai-chinh-ban-sao", [])
}

/// `bản sao`
#[must_use]
pub fn document_short_trich_luc_ket_hon_ban_sao(locale: Locale) -> String {
    text::known(locale, "document-short-trich-luc-ket-hon-ban-sao", [])
}

/// `bản sao`
#[must_use]
pub fn document_short_trich_luc_khai_tu_ban_sao(locale: Locale) -> String {
    text::known(locale, "document-short-trich-luc-khai-tu-ban-sao", [])
}

/// `trích lục`
#[must_use]
pub fn document_short_trich_luc_nhan_cha_me_con(locale: Locale) -> String {
    text::known(locale, "document-short-trich-luc-nhan-cha-me-con", [])
}

/// `bản sao`
#[must_use]
pub fn document_short_trich_luc_nhan_cha_me_con_ban_sao(locale: Locale) -> String {
    text::known(locale, "document-short-trich-luc-nhan-cha-me-con-ban-sao", [])
}

/// `văn bản xin lỗi`
#[must_use]
pub fn document_short_van_ban_xin_loi(locale: Locale) -> String {
    text::known(locale, "document-short-van-ban-xin-loi", [])
}

/// `Thẻ bảo hiểm y tế`
#[must_use]
pub fn document_the_bhyt(locale: Locale) -> String {
    text::known(locale, "document-the-bhyt", [])
}

/// `Thông báo dừng giải quyết hồ sơ`
#[must_use]
pub fn document_thong_bao_dung(locale: Locale) -> String {
    text::known(locale, "document-thong-bao-dung", [])
}

/// `Thông báo kết quả đăng ký thường trú`
#[must_use]
pub fn document_thong_bao_thuong_tru(locale: Locale) -> String {
    text::known(locale, "document-thong-bao-thuong-tru", [])
}

/// `Thông báo xóa đăng ký thường trú`
#[must_use]
pub fn document_thong_bao_xoa_thuong_tru(locale: Locale) -> String {
    text::known(locale, "document-thong-bao-xoa-thuong-tru", [])
}

/// `Thư cảm ơn`
#[must_use]
pub fn document_thu_cam_on(locale: Locale) -> String {
    text::known(locale, "document-thu-cam-on", [])
}

/// `Thư chia buồn`
#[must_use]
pub fn document_thu_chia_buon(locale: Locale) -> String {
    text::known(locale, "document-thu-chia-buon", [])
}

/// `Thư chúc mừng`
#[must_use]
pub fn document_thu_chuc_mung(locale: Locale) -> String {
    text::known(locale, "document-thu-chuc-mung", [])
}

/// `Thư gửi kèm giấy tờ`
#[must_use]
pub fn document_thu_kem_giay_to(locale: Locale) -> String {
    text::known(locale, "document-thu-kem-giay-to", [])
}

/// `Thư xin lỗi`
#[must_use]
pub fn document_thu_xin_loi(locale: Locale) -> String {
    text::known(locale, "document-thu-xin-loi", [])
}

/// `Tờ khai`
#[must_use]
pub fn document_to_khai(locale: Locale) -> String {
    text::known(locale, "document-to-khai", [])
}

/// `Trích lục thay đổi, cải chính, bổ sung hộ tịch`
#[must_use]
pub fn document_trich_luc_cai_chinh(locale: Locale) -> String {
    text::known(locale, "document-trich-luc-cai-chinh", [])
}

/// `Trích lục thay đổi, cải chính, bổ sung hộ tịch (bản sao)`
#[must_use]
pub fn document_trich_luc_cai_chinh_ban_sao(locale: Locale) -> String {
    text::known(locale, "document-trich-luc-cai-chinh-ban-sao", [])
}

/// `Trích lục kết hôn`
#[must_use]
pub fn document_trich_luc_ket_hon(locale: Locale) -> String {
    text::known(locale, "document-trich-luc-ket-hon", [])
}

/// `Trích lục kết hôn (bản sao)`
#[must_use]
pub fn document_trich_luc_ket_hon_ban_sao(locale: Locale) -> String {
    text::known(locale, "document-trich-luc-ket-hon-ban-sao", [])
}

/// `Trích lục khai tử`
#[must_use]
pub fn document_trich_luc_khai_tu(locale: Locale) -> String {
    text::known(locale, "document-trich-luc-khai-tu", [])
}

/// `Trích lục khai tử (bản sao)`
#[must_use]
pub fn document_trich_luc_khai_tu_ban_sao(locale: Locale) -> String {
    text::known(locale, "document-trich-luc-khai-tu-ban-sao", [])
}

/// `Trích lục đăng ký nhận cha, mẹ, con`
#[must_use]
pub fn document_trich_luc_nhan_cha_me_con(locale: Locale) -> String {
    text::known(locale, "document-trich-luc-nhan-cha-me-con", [])
}

/// `Trích lục đăng ký nhận cha, mẹ, con (bản sao)`
#[must_use]
pub fn document_trich_luc_nhan_cha_me_con_ban_sao(locale: Locale) -> String {
    text::known(locale, "document-trich-luc-nhan-cha-me-con-ban-sao", [])
}

/// `Văn bản xin lỗi và đề nghị gia hạn`
#[must_use]
pub fn document_van_ban_xin_loi(locale: Locale) -> String {
    text::known(locale, "document-van-ban-xin-loi", [])
}

/// `Hẹn trả kết quả`
#[must_use]
pub fn due_promised(locale: Locale) -> String {
    text::known(locale, "due-promised", [])
}

/// `Hạn theo quy định`
#[must_use]
pub fn due_statutory(locale: Locale) -> String {
    text::known(locale, "due-statutory", [])
}

/// `Mang { $count } giấy về, chưa trao được`
#[must_use]
pub fn event_brought_back<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-brought-back", [("count", count.into())])
}

/// `Công bố lịch làm việc`
#[must_use]
pub fn event_calendar_published(locale: Locale) -> String {
    text::known(locale, "event-calendar-published", [])
}

/// `Ban hành danh mục thủ tục`
#[must_use]
pub fn event_catalogue_published(locale: Locale) -> String {
    text::known(locale, "event-catalogue-published", [])
}

/// `Chọn ghi hay không ghi nguyên nhân chết trên trích lục`
#[must_use]
pub fn event_cause_on_extract_chosen(locale: Locale) -> String {
    text::known(locale, "event-cause-on-extract-chosen", [])
}

/// `{ $circumstance -> [child-died] Ghi: cháu đã mất [mother-died] Ghi: mẹ mất khi sinh cháu [abandoned] Ghi: trẻ bị bỏ rơi [registered-again] Ghi: đăng ký lại [adopted] Ghi: nhận con nuôi hoặc mang thai hộ *[declared-dead] Ghi: Tòa án tuyên bố đã chết }`
#[must_use]
pub fn event_circumstance_noted<'a>(locale: Locale, circumstance: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-circumstance-noted", [("circumstance", circumstance.into())])
}

/// `Ghi số định danh cá nhân`
#[must_use]
pub fn event_citizen_id_recorded(locale: Locale) -> String {
    text::known(locale, "event-citizen-id-recorded", [])
}

/// `Mã hồ sơ chính thức: { $code }`
#[must_use]
pub fn event_code_given<'a>(locale: Locale, code: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-code-given", [("code", code.into())])
}

/// `Cấp trước mã hồ sơ cho máy`
#[must_use]
pub fn event_codes_leased(locale: Locale) -> String {
    text::known(locale, "event-codes-leased", [])
}

/// `Trao { $count } giấy tại quầy`
#[must_use]
pub fn event_collected<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-collected", [("count", count.into())])
}

/// `Lãnh đạo trả lời ý kiến của người dân`
#[must_use]
pub fn event_complaint_answered(locale: Locale) -> String {
    text::known(locale, "event-complaint-answered", [])
}

/// `Người dân cho biết có hài lòng với câu trả lời không`
#[must_use]
pub fn event_complaint_heard(locale: Locale) -> String {
    text::known(locale, "event-complaint-heard", [])
}

/// `Ghi một ý kiến của người dân`
#[must_use]
pub fn event_complaint_made(locale: Locale) -> String {
    text::known(locale, "event-complaint-made", [])
}

/// `Chọn nội dung đúng`
#[must_use]
pub fn event_conflict_chosen(locale: Locale) -> String {
    text::known(locale, "event-conflict-chosen", [])
}

/// `Ghi danh máy`
#[must_use]
pub fn event_device_enrolled(locale: Locale) -> String {
    text::known(locale, "event-device-enrolled", [])
}

/// `Thu hồi máy`
#[must_use]
pub fn event_device_revoked(locale: Locale) -> String {
    text::known(locale, "event-device-revoked", [])
}

/// `Máy được khôi phục nhận danh tính mới`
#[must_use]
pub fn event_device_succeeded(locale: Locale) -> String {
    text::known(locale, "event-device-succeeded", [])
}

/// `Xác nhận không trùng hồ sơ`
#[must_use]
pub fn event_duplicate_settled(locale: Locale) -> String {
    text::known(locale, "event-duplicate-settled", [])
}

/// `Ghi lại từ sổ cũ: số { $number }`
#[must_use]
pub fn event_entry_written_over<'a>(locale: Locale, number: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-entry-written-over", [("number", number.into())])
}

/// `Cấp trên được khôi phục từ bản sao lưu`
#[must_use]
pub fn event_epoch_opened(locale: Locale) -> String {
    text::known(locale, "event-epoch-opened", [])
}

/// `Thu { $sum } đồng, biên lai số { $receipt }`
#[must_use]
pub fn event_fee_collected<'a>(locale: Locale, receipt: impl Into<Value<'a>>, sum: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-fee-collected", [("receipt", receipt.into()), ("sum", sum.into())])
}

/// `Gạch một lần thu ghi nhầm: { $reason }`
#[must_use]
pub fn event_fee_struck<'a>(locale: Locale, reason: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-fee-struck", [("reason", reason.into())])
}

/// `Sửa ô “{ $field }”`
#[must_use]
pub fn event_field_edited<'a>(locale: Locale, field: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-field-edited", [("field", field.into())])
}

/// `{ $by -> [leader] Lãnh đạo ký số: { $document } *[office] Ký số của cơ quan: { $document } }`
#[must_use]
pub fn event_file_signed<'a>(locale: Locale, by: impl Into<Value<'a>>, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-file-signed", [("by", by.into()), ("document", document.into())])
}

/// `Trao tận tay { $count } giấy`
#[must_use]
pub fn event_handed_over<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-handed-over", [("count", count.into())])
}

/// `Chọn số phút máy tự khóa`
#[must_use]
pub fn event_idle_chosen(locale: Locale) -> String {
    text::known(locale, "event-idle-chosen", [])
}

/// `Nhận kết quả xác minh: { $result }`
#[must_use]
pub fn event_inquiry_answered<'a>(locale: Locale, result: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-inquiry-answered", [("result", result.into())])
}

/// `Gửi xác minh { $whom }: { $what }`
#[must_use]
pub fn event_inquiry_sent<'a>(locale: Locale, what: impl Into<Value<'a>>, whom: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-inquiry-sent", [("what", what.into()), ("whom", whom.into())])
}

/// `Đăng ký chữ ký của cán bộ trên máy`
#[must_use]
pub fn event_key_added(locale: Locale) -> String {
    text::known(locale, "event-key-added", [])
}

/// `Máy được phép ký mã kiểm tra trên giấy`
#[must_use]
pub fn event_key_certified(locale: Locale) -> String {
    text::known(locale, "event-key-certified", [])
}

/// `Sửa danh sách lý do trễ hẹn của phường`
#[must_use]
pub fn event_late_reasons_changed(locale: Locale) -> String {
    text::known(locale, "event-late-reasons-changed", [])
}

/// `Giao việc: { $leg }`
#[must_use]
pub fn event_leg_assigned<'a>(locale: Locale, leg: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-leg-assigned", [("leg", leg.into())])
}

/// `Xong một việc liên thông`
#[must_use]
pub fn event_leg_finished(locale: Locale) -> String {
    text::known(locale, "event-leg-finished", [])
}

/// `Lãnh đạo duyệt { $document }`
#[must_use]
pub fn event_letter_approved<'a>(locale: Locale, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-letter-approved", [("document", document.into())])
}

/// `Soạn { $document }`
#[must_use]
pub fn event_letter_drafted<'a>(locale: Locale, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-letter-drafted", [("document", document.into())])
}

/// `Xin số cho { $document }`
#[must_use]
pub fn event_letter_number_requested<'a>(locale: Locale, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-letter-number-requested", [("document", document.into())])
}

/// `Thư được cho số { $number }`
#[must_use]
pub fn event_letter_numbered<'a>(locale: Locale, number: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-letter-numbered", [("number", number.into())])
}

/// `Không gửi thư: { $reason }`
#[must_use]
pub fn event_letter_suppressed<'a>(locale: Locale, reason: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-letter-suppressed", [("reason", reason.into())])
}

/// `Duyệt lời mới của một loại thư`
#[must_use]
pub fn event_letter_text_approved(locale: Locale) -> String {
    text::known(locale, "event-letter-text-approved", [])
}

/// `Đề nghị lời mới cho một loại thư`
#[must_use]
pub fn event_letter_text_proposed(locale: Locale) -> String {
    text::known(locale, "event-letter-text-proposed", [])
}

/// `Ghi nhận những lần xem hồ sơ trong ngày`
#[must_use]
pub fn event_looks_told(locale: Locale) -> String {
    text::known(locale, "event-looks-told", [])
}

/// `Việc do bản mới hơn ghi (loại { $kind })`
#[must_use]
pub fn event_newer<'a>(locale: Locale, kind: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-newer", [("kind", kind.into())])
}

/// `Thêm ghi chú`
#[must_use]
pub fn event_note_added(locale: Locale) -> String {
    text::known(locale, "event-note-added", [])
}

/// `Bỏ ghi chú`
#[must_use]
pub fn event_note_removed(locale: Locale) -> String {
    text::known(locale, "event-note-removed", [])
}

/// `Xin số đăng ký`
#[must_use]
pub fn event_number_requested(locale: Locale) -> String {
    text::known(locale, "event-number-requested", [])
}

/// `Thu hồi quyền của cán bộ`
#[must_use]
pub fn event_officer_revoked(locale: Locale) -> String {
    text::known(locale, "event-officer-revoked", [])
}

/// `Cập nhật cán bộ`
#[must_use]
pub fn event_officer_set(locale: Locale) -> String {
    text::known(locale, "event-officer-set", [])
}

/// `Gia đình đã nhận được { $document }: { $how }`
#[must_use]
pub fn event_part_reached<'a>(locale: Locale, document: impl Into<Value<'a>>, how: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-part-reached", [("document", document.into()), ("how", how.into())])
}

/// `Hai bên đã ký trước mặt cán bộ`
#[must_use]
pub fn event_parties_signed(locale: Locale) -> String {
    text::known(locale, "event-parties-signed", [])
}

/// `Cho dùng ảnh trên thư`
#[must_use]
pub fn event_picture_allowed(locale: Locale) -> String {
    text::known(locale, "event-picture-allowed", [])
}

/// `Đưa ảnh mới vào cho thư`
#[must_use]
pub fn event_picture_proposed(locale: Locale) -> String {
    text::known(locale, "event-picture-proposed", [])
}

/// `Thôi dùng ảnh trên thư`
#[must_use]
pub fn event_picture_withdrawn(locale: Locale) -> String {
    text::known(locale, "event-picture-withdrawn", [])
}

/// `{ $count -> [1] In { $document } *[other] In { $document }, { $count } bản }`
#[must_use]
pub fn event_printed<'a>(locale: Locale, count: impl Into<Number>, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-printed", [("count", Value::Number(count.into())), ("document", document.into())])
}

/// `Xin lỗi và hẹn lại { $when }: { $reason }`
#[must_use]
pub fn event_promise_renewed<'a>(locale: Locale, reason: impl Into<Value<'a>>, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-promise-renewed", [("reason", reason.into()), ("when", when.into())])
}

/// `Một người dân đã đánh giá; nội dung được giữ kín`
#[must_use]
pub fn event_rating_left(locale: Locale) -> String {
    text::known(locale, "event-rating-left", [])
}

/// `Cấp trên báo tổng số đánh giá của người dân trong một tháng`
#[must_use]
pub fn event_ratings_told(locale: Locale) -> String {
    text::known(locale, "event-ratings-told", [])
}

/// `Thu hồi giấy đã trao: { $reason }`
#[must_use]
pub fn event_recall_begun<'a>(locale: Locale, reason: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-recall-begun", [("reason", reason.into())])
}

/// `Thu hồi giấy: { $step -> [retrieved] đã lấy lại [lost] không lấy lại được [voided] đã hủy [replaced] đã trao giấy thay thế [not-replaced] không cấp giấy thay thế [apologised] đã xin lỗi *[no-apology] không phải xin lỗi }`
#[must_use]
pub fn event_recall_step_taken<'a>(locale: Locale, step: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-recall-step-taken", [("step", step.into())])
}

/// `Tiếp nhận hồ sơ { $code }`
#[must_use]
pub fn event_received<'a>(locale: Locale, code: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-received", [("code", code.into())])
}

/// `Từ chối hồ sơ: { $reason }`
#[must_use]
pub fn event_refused<'a>(locale: Locale, reason: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-refused", [("reason", reason.into())])
}

/// `Khóa sổ đăng ký của năm`
#[must_use]
pub fn event_register_closed(locale: Locale) -> String {
    text::known(locale, "event-register-closed", [])
}

/// `Giải trình một số trống`
#[must_use]
pub fn event_register_gap_explained(locale: Locale) -> String {
    text::known(locale, "event-register-gap-explained", [])
}

/// `Ghi chú vào sổ đăng ký`
#[must_use]
pub fn event_register_noted(locale: Locale) -> String {
    text::known(locale, "event-register-noted", [])
}

/// `Mở quyển sổ đăng ký`
#[must_use]
pub fn event_register_opened(locale: Locale) -> String {
    text::known(locale, "event-register-opened", [])
}

/// `Vào sổ số { $number }`
#[must_use]
pub fn event_registered<'a>(locale: Locale, number: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-registered", [("number", number.into())])
}

/// `Thu hồi việc đăng ký theo Quyết định { $decision }`
#[must_use]
pub fn event_revoked<'a>(locale: Locale, decision: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-revoked", [("decision", decision.into())])
}

/// `Đi trao về`
#[must_use]
pub fn event_round_came_back(locale: Locale) -> String {
    text::known(locale, "event-round-came-back", [])
}

/// `Hủy chuyến trao`
#[must_use]
pub fn event_round_cancelled(locale: Locale) -> String {
    text::known(locale, "event-round-cancelled", [])
}

/// `Lập chuyến trao { $count } hồ sơ`
#[must_use]
pub fn event_round_planned<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-round-planned", [("count", count.into())])
}

/// `Nhận giấy và đi trao`
#[must_use]
pub fn event_round_set_out(locale: Locale) -> String {
    text::known(locale, "event-round-set-out", [])
}

/// `Thêm một nhà vào chuyến trao`
#[must_use]
pub fn event_round_stop_added(locale: Locale) -> String {
    text::known(locale, "event-round-stop-added", [])
}

/// `Bỏ một nhà khỏi chuyến trao`
#[must_use]
pub fn event_round_stop_dropped(locale: Locale) -> String {
    text::known(locale, "event-round-stop-dropped", [])
}

/// `Ở cửa nhà: { $met -> [whole] trao đủ [part] trao một phần [nobody] không có ai ở nhà [elsewhere] không đúng địa chỉ *[declined] gia đình chưa nhận }`
#[must_use]
pub fn event_round_visited<'a>(locale: Locale, met: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-round-visited", [("met", met.into())])
}

/// `{ $how -> [done-again] Đã xem việc chưa có hiệu lực: làm lại rồi [told] Đã xem việc chưa có hiệu lực: báo người phụ trách *[not-needed] Đã xem việc chưa có hiệu lực: không cần làm nữa }`
#[must_use]
pub fn event_seen_to<'a>(locale: Locale, how: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-seen-to", [("how", how.into())])
}

/// `Hủy một tờ phôi hỏng`
#[must_use]
pub fn event_sheet_destroyed(locale: Locale) -> String {
    text::known(locale, "event-sheet-destroyed", [])
}

/// `{ $sheet -> [declaration] In tờ khai [draft-declaration] In tờ khai [envelope] In phong bì [control] In phiếu kiểm soát *[other] In giấy tờ của cơ quan }{ $count -> [file] , chỉ lập tệp [refused] : máy in không nhận, chỉ còn tệp [1] {""} *[other] , lần { $count } }`
#[must_use]
pub fn event_sheet_printed<'a>(locale: Locale, count: impl Into<Number>, sheet: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-sheet-printed", [("count", Value::Number(count.into())), ("sheet", sheet.into())])
}

/// `Ghi một tờ phôi hỏng`
#[must_use]
pub fn event_sheet_spoiled(locale: Locale) -> String {
    text::known(locale, "event-sheet-spoiled", [])
}

/// `Dùng một tờ phôi`
#[must_use]
pub fn event_sheet_used(locale: Locale) -> String {
    text::known(locale, "event-sheet-used", [])
}

/// `Nhận phôi`
#[must_use]
pub fn event_sheets_received(locale: Locale) -> String {
    text::known(locale, "event-sheets-received", [])
}

/// `Trả lại phôi chưa dùng`
#[must_use]
pub fn event_sheets_returned(locale: Locale) -> String {
    text::known(locale, "event-sheets-returned", [])
}

/// `Giấy đã ký và đóng dấu`
#[must_use]
pub fn event_signed(locale: Locale) -> String {
    text::known(locale, "event-signed", [])
}

/// `Trình ký`
#[must_use]
pub fn event_submitted(locale: Locale) -> String {
    text::known(locale, "event-submitted", [])
}

/// `Lãnh đạo cho yêu cầu bổ sung lần nữa ({ $reason }): { $what }`
#[must_use]
pub fn event_supplement_again<'a>(locale: Locale, reason: impl Into<Value<'a>>, what: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-supplement-again", [("reason", reason.into()), ("what", what.into())])
}

/// `Nhận đủ giấy tờ bổ sung`
#[must_use]
pub fn event_supplement_received(locale: Locale) -> String {
    text::known(locale, "event-supplement-received", [])
}

/// `Đề nghị bổ sung: { $reason }`
#[must_use]
pub fn event_supplement_requested<'a>(locale: Locale, reason: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-supplement-requested", [("reason", reason.into())])
}

/// `Lãnh đạo hỏi ý kiến người dân`
#[must_use]
pub fn event_survey_taken(locale: Locale) -> String {
    text::known(locale, "event-survey-taken", [])
}

/// `Mang { $count } giấy đi trao`
#[must_use]
pub fn event_taken_out<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-taken-out", [("count", count.into())])
}

/// `Cho dùng mẫu giấy`
#[must_use]
pub fn event_template_allowed(locale: Locale) -> String {
    text::known(locale, "event-template-allowed", [])
}

/// `Đưa mẫu giấy mới vào`
#[must_use]
pub fn event_template_proposed(locale: Locale) -> String {
    text::known(locale, "event-template-proposed", [])
}

/// `Cấp trên công bố mẫu giấy`
#[must_use]
pub fn event_template_published(locale: Locale) -> String {
    text::known(locale, "event-template-published", [])
}

/// `Thôi dùng mẫu giấy`
#[must_use]
pub fn event_template_withdrawn(locale: Locale) -> String {
    text::known(locale, "event-template-withdrawn", [])
}

/// `Người dân đến trụ sở: { $why -> [hand-in] nộp hồ sơ [supplement] nộp bổ sung [collect] nhận kết quả [ask] hỏi tiến độ [invited] theo lời mời của phường [sign] ký trước mặt cán bộ [not-ready] đến lấy nhưng chưa có kết quả [our-mistake] sửa sai sót của cơ quan *[other] việc khác }`
#[must_use]
pub fn event_trip_made<'a>(locale: Locale, why: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-trip-made", [("why", why.into())])
}

/// `Gạch một lần đến trụ sở ghi nhầm: { $reason }`
#[must_use]
pub fn event_trip_struck<'a>(locale: Locale, reason: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-trip-struck", [("reason", reason.into())])
}

/// `Kiểm tra hồ sơ: đủ và đúng`
#[must_use]
pub fn event_verified(locale: Locale) -> String {
    text::known(locale, "event-verified", [])
}

/// `Cài đặt của phường`
#[must_use]
pub fn event_ward_set(locale: Locale) -> String {
    text::known(locale, "event-ward-set", [])
}

/// `Dừng theo đề nghị của người dân: { $reason }`
#[must_use]
pub fn event_withdrawn<'a>(locale: Locale, reason: impl Into<Value<'a>>) -> String {
    text::known(locale, "event-withdrawn", [("reason", reason.into())])
}

/// `kết hôn trong nước`
#[must_use]
pub fn fee_ground_domestic(locale: Locale) -> String {
    text::known(locale, "fee-ground-domestic", [])
}

/// `hộ nghèo`
#[must_use]
pub fn fee_ground_ho_ngheo(locale: Locale) -> String {
    text::known(locale, "fee-ground-ho-ngheo", [])
}

/// `người có công với cách mạng`
#[must_use]
pub fn fee_ground_nguoi_co_cong(locale: Locale) -> String {
    text::known(locale, "fee-ground-nguoi-co-cong", [])
}

/// `người khuyết tật`
#[must_use]
pub fn fee_ground_nguoi_khuyet_tat(locale: Locale) -> String {
    text::known(locale, "fee-ground-nguoi-khuyet-tat", [])
}

/// `đăng ký đúng hạn`
#[must_use]
pub fn fee_ground_on_time(locale: Locale) -> String {
    text::known(locale, "fee-ground-on-time", [])
}

/// `mỗi bản`
#[must_use]
pub fn fee_per_copy(locale: Locale) -> String {
    text::known(locale, "fee-per-copy", [])
}

/// `mỗi hồ sơ`
#[must_use]
pub fn fee_per_dossier(locale: Locale) -> String {
    text::known(locale, "fee-per-dossier", [])
}

/// `mỗi trang`
#[must_use]
pub fn fee_per_page(locale: Locale) -> String {
    text::known(locale, "fee-per-page", [])
}

/// `Địa chỉ trụ sở`
#[must_use]
pub fn field_business_address(locale: Locale) -> String {
    text::known(locale, "field-business-address", [])
}

/// `Vốn (đồng)`
#[must_use]
pub fn field_business_capital(locale: Locale) -> String {
    text::known(locale, "field-business-capital", [])
}

/// `Phường, xã`
#[must_use]
pub fn field_business_commune(locale: Locale) -> String {
    text::known(locale, "field-business-commune", [])
}

/// `Tên hộ kinh doanh`
#[must_use]
pub fn field_business_name(locale: Locale) -> String {
    text::known(locale, "field-business-name", [])
}

/// `Điện thoại`
#[must_use]
pub fn field_business_phone(locale: Locale) -> String {
    text::known(locale, "field-business-phone", [])
}

/// `Ngành, nghề`
#[must_use]
pub fn field_business_trade(locale: Locale) -> String {
    text::known(locale, "field-business-trade", [])
}

/// `Số lao động`
#[must_use]
pub fn field_business_workers(locale: Locale) -> String {
    text::known(locale, "field-business-workers", [])
}

/// `Số bản`
#[must_use]
pub fn field_certified_copies(locale: Locale) -> String {
    text::known(locale, "field-certified-copies", [])
}

/// `Cơ quan cấp`
#[must_use]
pub fn field_certified_issuer(locale: Locale) -> String {
    text::known(locale, "field-certified-issuer", [])
}

/// `Số trang`
#[must_use]
pub fn field_certified_pages(locale: Locale) -> String {
    text::known(locale, "field-certified-pages", [])
}

/// `Tên giấy tờ, văn bản`
#[must_use]
pub fn field_certified_paper(locale: Locale) -> String {
    text::known(locale, "field-certified-paper", [])
}

/// `Căn cứ`
#[must_use]
pub fn field_change_basis(locale: Locale) -> String {
    text::known(locale, "field-change-basis", [])
}

/// `Đang ghi`
#[must_use]
pub fn field_change_from(locale: Locale) -> String {
    text::known(locale, "field-change-from", [])
}

/// `Mục`
#[must_use]
pub fn field_change_item(locale: Locale) -> String {
    text::known(locale, "field-change-item", [])
}

/// `Loại`
#[must_use]
pub fn field_change_kind(locale: Locale) -> String {
    text::known(locale, "field-change-kind", [])
}

/// `Ghi lại thành`
#[must_use]
pub fn field_change_to(locale: Locale) -> String {
    text::known(locale, "field-change-to", [])
}

/// `Phường, xã nơi sinh`
#[must_use]
pub fn field_child_birth_commune(locale: Locale) -> String {
    text::known(locale, "field-child-birth-commune", [])
}

/// `Nơi sinh`
#[must_use]
pub fn field_child_birth_place(locale: Locale) -> String {
    text::known(locale, "field-child-birth-place", [])
}

/// `Ngày sinh`
#[must_use]
pub fn field_child_born(locale: Locale) -> String {
    text::known(locale, "field-child-born", [])
}

/// `Dân tộc`
#[must_use]
pub fn field_child_ethnicity(locale: Locale) -> String {
    text::known(locale, "field-child-ethnicity", [])
}

/// `Quê quán`
#[must_use]
pub fn field_child_home_town(locale: Locale) -> String {
    text::known(locale, "field-child-home-town", [])
}

/// `Họ, chữ đệm, tên`
#[must_use]
pub fn field_child_name(locale: Locale) -> String {
    text::known(locale, "field-child-name", [])
}

/// `Quốc tịch`
#[must_use]
pub fn field_child_nationality(locale: Locale) -> String {
    text::known(locale, "field-child-nationality", [])
}

/// `Giới tính`
#[must_use]
pub fn field_child_sex(locale: Locale) -> String {
    text::known(locale, "field-child-sex", [])
}

/// `Liên thông mấy việc`
#[must_use]
pub fn field_death_benefit(locale: Locale) -> String {
    text::known(locale, "field-death-benefit", [])
}

/// `Nguyên nhân`
#[must_use]
pub fn field_death_cause(locale: Locale) -> String {
    text::known(locale, "field-death-cause", [])
}

/// `Phường, xã nơi mất`
#[must_use]
pub fn field_death_commune(locale: Locale) -> String {
    text::known(locale, "field-death-commune", [])
}

/// `Ngày mất`
#[must_use]
pub fn field_death_day(locale: Locale) -> String {
    text::known(locale, "field-death-day", [])
}

/// `Giờ mất, nếu biết`
#[must_use]
pub fn field_death_hour(locale: Locale) -> String {
    text::known(locale, "field-death-hour", [])
}

/// `Nơi mất`
#[must_use]
pub fn field_death_place(locale: Locale) -> String {
    text::known(locale, "field-death-place", [])
}

/// `Ngày sinh`
#[must_use]
pub fn field_deceased_born(locale: Locale) -> String {
    text::known(locale, "field-deceased-born", [])
}

/// `Số định danh`
#[must_use]
pub fn field_deceased_citizen_id(locale: Locale) -> String {
    text::known(locale, "field-deceased-citizen-id", [])
}

/// `Phường, xã`
#[must_use]
pub fn field_deceased_commune(locale: Locale) -> String {
    text::known(locale, "field-deceased-commune", [])
}

/// `Dân tộc`
#[must_use]
pub fn field_deceased_ethnicity(locale: Locale) -> String {
    text::known(locale, "field-deceased-ethnicity", [])
}

/// `Họ, chữ đệm, tên`
#[must_use]
pub fn field_deceased_name(locale: Locale) -> String {
    text::known(locale, "field-deceased-name", [])
}

/// `Quốc tịch`
#[must_use]
pub fn field_deceased_nationality(locale: Locale) -> String {
    text::known(locale, "field-deceased-nationality", [])
}

/// `Giấy tờ tùy thân`
#[must_use]
pub fn field_deceased_paper(locale: Locale) -> String {
    text::known(locale, "field-deceased-paper", [])
}

/// `Nơi cư trú cuối cùng`
#[must_use]
pub fn field_deceased_residence(locale: Locale) -> String {
    text::known(locale, "field-deceased-residence", [])
}

/// `Giới tính`
#[must_use]
pub fn field_deceased_sex(locale: Locale) -> String {
    text::known(locale, "field-deceased-sex", [])
}

/// `Gọi người mất trong thư`
#[must_use]
pub fn field_deceased_title(locale: Locale) -> String {
    text::known(locale, "field-deceased-title", [])
}

/// `Số định danh`
#[must_use]
pub fn field_declarant_citizen_id(locale: Locale) -> String {
    text::known(locale, "field-declarant-citizen-id", [])
}

/// `Thư điện tử`
#[must_use]
pub fn field_declarant_email(locale: Locale) -> String {
    text::known(locale, "field-declarant-email", [])
}

/// `Thuộc diện miễn lệ phí`
#[must_use]
pub fn field_declarant_exemption(locale: Locale) -> String {
    text::known(locale, "field-declarant-exemption", [])
}

/// `Bên nam không ký được, điểm chỉ bằng`
#[must_use]
pub fn field_declarant_husband_mark(locale: Locale) -> String {
    text::known(locale, "field-declarant-husband-mark", [])
}

/// `Không ký được, điểm chỉ bằng`
#[must_use]
pub fn field_declarant_mark(locale: Locale) -> String {
    text::known(locale, "field-declarant-mark", [])
}

/// `Họ, chữ đệm, tên`
#[must_use]
pub fn field_declarant_name(locale: Locale) -> String {
    text::known(locale, "field-declarant-name", [])
}

/// `Giấy tờ tùy thân`
#[must_use]
pub fn field_declarant_paper(locale: Locale) -> String {
    text::known(locale, "field-declarant-paper", [])
}

/// `Điện thoại`
#[must_use]
pub fn field_declarant_phone(locale: Locale) -> String {
    text::known(locale, "field-declarant-phone", [])
}

/// `Đã đọc lại cho nghe`
#[must_use]
pub fn field_declarant_read_back(locale: Locale) -> String {
    text::known(locale, "field-declarant-read-back", [])
}

/// `Quan hệ với người được khai`
#[must_use]
pub fn field_declarant_relation(locale: Locale) -> String {
    text::known(locale, "field-declarant-relation", [])
}

/// `Bên nữ không ký được, điểm chỉ bằng`
#[must_use]
pub fn field_declarant_wife_mark(locale: Locale) -> String {
    text::known(locale, "field-declarant-wife-mark", [])
}

/// `Người làm chứng`
#[must_use]
pub fn field_declarant_witness(locale: Locale) -> String {
    text::known(locale, "field-declarant-witness", [])
}

/// `Địa chỉ trao`
#[must_use]
pub fn field_delivery_address(locale: Locale) -> String {
    text::known(locale, "field-delivery-address", [])
}

/// `Trao tận nhà`
#[must_use]
pub fn field_delivery_at_home(locale: Locale) -> String {
    text::known(locale, "field-delivery-at-home", [])
}

/// `Phường, xã`
#[must_use]
pub fn field_delivery_commune(locale: Locale) -> String {
    text::known(locale, "field-delivery-commune", [])
}

/// `Số bản sao`
#[must_use]
pub fn field_delivery_copies(locale: Locale) -> String {
    text::known(locale, "field-delivery-copies", [])
}

/// `Xưng hô trong thư`
#[must_use]
pub fn field_delivery_greeting(locale: Locale) -> String {
    text::known(locale, "field-delivery-greeting", [])
}

/// `Nhận thư của phường`
#[must_use]
pub fn field_delivery_letter(locale: Locale) -> String {
    text::known(locale, "field-delivery-letter", [])
}

/// `Ngày đăng ký`
#[must_use]
pub fn field_entry_date(locale: Locale) -> String {
    text::known(locale, "field-entry-date", [])
}

/// `Số đăng ký`
#[must_use]
pub fn field_entry_number(locale: Locale) -> String {
    text::known(locale, "field-entry-number", [])
}

/// `Nơi đăng ký`
#[must_use]
pub fn field_entry_place(locale: Locale) -> String {
    text::known(locale, "field-entry-place", [])
}

/// `Sổ`
#[must_use]
pub fn field_entry_register(locale: Locale) -> String {
    text::known(locale, "field-entry-register", [])
}

/// `Ngày sinh`
#[must_use]
pub fn field_father_born(locale: Locale) -> String {
    text::known(locale, "field-father-born", [])
}

/// `Số định danh`
#[must_use]
pub fn field_father_citizen_id(locale: Locale) -> String {
    text::known(locale, "field-father-citizen-id", [])
}

/// `Phường, xã`
#[must_use]
pub fn field_father_commune(locale: Locale) -> String {
    text::known(locale, "field-father-commune", [])
}

/// `Cha đã mất`
#[must_use]
pub fn field_father_dead(locale: Locale) -> String {
    text::known(locale, "field-father-dead", [])
}

/// `Dân tộc`
#[must_use]
pub fn field_father_ethnicity(locale: Locale) -> String {
    text::known(locale, "field-father-ethnicity", [])
}

/// `Họ, chữ đệm, tên`
#[must_use]
pub fn field_father_name(locale: Locale) -> String {
    text::known(locale, "field-father-name", [])
}

/// `Quốc tịch`
#[must_use]
pub fn field_father_nationality(locale: Locale) -> String {
    text::known(locale, "field-father-nationality", [])
}

/// `Nơi cư trú`
#[must_use]
pub fn field_father_residence(locale: Locale) -> String {
    text::known(locale, "field-father-residence", [])
}

/// `Ngày sinh`
#[must_use]
pub fn field_husband_born(locale: Locale) -> String {
    text::known(locale, "field-husband-born", [])
}

/// `Số định danh`
#[must_use]
pub fn field_husband_citizen_id(locale: Locale) -> String {
    text::known(locale, "field-husband-citizen-id", [])
}

/// `Phường, xã`
#[must_use]
pub fn field_husband_commune(locale: Locale) -> String {
    text::known(locale, "field-husband-commune", [])
}

/// `Dân tộc`
#[must_use]
pub fn field_husband_ethnicity(locale: Locale) -> String {
    text::known(locale, "field-husband-ethnicity", [])
}

/// `Số lần đã kết hôn trước đây`
#[must_use]
pub fn field_husband_marriages(locale: Locale) -> String {
    text::known(locale, "field-husband-marriages", [])
}

/// `Họ, chữ đệm, tên`
#[must_use]
pub fn field_husband_name(locale: Locale) -> String {
    text::known(locale, "field-husband-name", [])
}

/// `Quốc tịch`
#[must_use]
pub fn field_husband_nationality(locale: Locale) -> String {
    text::known(locale, "field-husband-nationality", [])
}

/// `Giấy tờ tùy thân`
#[must_use]
pub fn field_husband_paper(locale: Locale) -> String {
    text::known(locale, "field-husband-paper", [])
}

/// `Nơi cư trú`
#[must_use]
pub fn field_husband_residence(locale: Locale) -> String {
    text::known(locale, "field-husband-residence", [])
}

/// `Yếu tố nước ngoài`
#[must_use]
pub fn field_marriage_foreign(locale: Locale) -> String {
    text::known(locale, "field-marriage-foreign", [])
}

/// `Quyết định của phường`
#[must_use]
pub fn field_mobile_decision(locale: Locale) -> String {
    text::known(locale, "field-mobile-decision", [])
}

/// `Lý do`
#[must_use]
pub fn field_mobile_ground(locale: Locale) -> String {
    text::known(locale, "field-mobile-ground", [])
}

/// `Ngày sinh`
#[must_use]
pub fn field_mother_born(locale: Locale) -> String {
    text::known(locale, "field-mother-born", [])
}

/// `Số định danh`
#[must_use]
pub fn field_mother_citizen_id(locale: Locale) -> String {
    text::known(locale, "field-mother-citizen-id", [])
}

/// `Phường, xã`
#[must_use]
pub fn field_mother_commune(locale: Locale) -> String {
    text::known(locale, "field-mother-commune", [])
}

/// `Mẹ đã mất`
#[must_use]
pub fn field_mother_dead(locale: Locale) -> String {
    text::known(locale, "field-mother-dead", [])
}

/// `Dân tộc`
#[must_use]
pub fn field_mother_ethnicity(locale: Locale) -> String {
    text::known(locale, "field-mother-ethnicity", [])
}

/// `Họ, chữ đệm, tên`
#[must_use]
pub fn field_mother_name(locale: Locale) -> String {
    text::known(locale, "field-mother-name", [])
}

/// `Quốc tịch`
#[must_use]
pub fn field_mother_nationality(locale: Locale) -> String {
    text::known(locale, "field-mother-nationality", [])
}

/// `Nơi cư trú`
#[must_use]
pub fn field_mother_residence(locale: Locale) -> String {
    text::known(locale, "field-mother-residence", [])
}

/// `Ngày cấp`
#[must_use]
pub fn field_note_date(locale: Locale) -> String {
    text::known(locale, "field-note-date", [])
}

/// `Nơi cấp`
#[must_use]
pub fn field_note_issuer(locale: Locale) -> String {
    text::known(locale, "field-note-issuer", [])
}

/// `Loại giấy`
#[must_use]
pub fn field_note_kind(locale: Locale) -> String {
    text::known(locale, "field-note-kind", [])
}

/// `Số`
#[must_use]
pub fn field_note_number(locale: Locale) -> String {
    text::known(locale, "field-note-number", [])
}

/// `Đang ghi`
#[must_use]
pub fn field_other_from(locale: Locale) -> String {
    text::known(locale, "field-other-from", [])
}

/// `Mục`
#[must_use]
pub fn field_other_item(locale: Locale) -> String {
    text::known(locale, "field-other-item", [])
}

/// `Ghi lại thành`
#[must_use]
pub fn field_other_to(locale: Locale) -> String {
    text::known(locale, "field-other-to", [])
}

/// `Mục 1`
#[must_use]
pub fn field_own_1(locale: Locale) -> String {
    text::known(locale, "field-own-1", [])
}

/// `Mục 10`
#[must_use]
pub fn field_own_10(locale: Locale) -> String {
    text::known(locale, "field-own-10", [])
}

/// `Mục 11`
#[must_use]
pub fn field_own_11(locale: Locale) -> String {
    text::known(locale, "field-own-11", [])
}

/// `Mục 12`
#[must_use]
pub fn field_own_12(locale: Locale) -> String {
    text::known(locale, "field-own-12", [])
}

/// `Mục 13`
#[must_use]
pub fn field_own_13(locale: Locale) -> String {
    text::known(locale, "field-own-13", [])
}

/// `Mục 14`
#[must_use]
pub fn field_own_14(locale: Locale) -> String {
    text::known(locale, "field-own-14", [])
}

/// `Mục 15`
#[must_use]
pub fn field_own_15(locale: Locale) -> String {
    text::known(locale, "field-own-15", [])
}

/// `Mục 16`
#[must_use]
pub fn field_own_16(locale: Locale) -> String {
    text::known(locale, "field-own-16", [])
}

/// `Mục 17`
#[must_use]
pub fn field_own_17(locale: Locale) -> String {
    text::known(locale, "field-own-17", [])
}

/// `Mục 18`
#[must_use]
pub fn field_own_18(locale: Locale) -> String {
    text::known(locale, "field-own-18", [])
}

/// `Mục 19`
#[must_use]
pub fn field_own_19(locale: Locale) -> String {
    text::known(locale, "field-own-19", [])
}

/// `Mục 2`
#[must_use]
pub fn field_own_2(locale: Locale) -> String {
    text::known(locale, "field-own-2", [])
}

/// `Mục 20`
#[must_use]
pub fn field_own_20(locale: Locale) -> String {
    text::known(locale, "field-own-20", [])
}

/// `Mục 3`
#[must_use]
pub fn field_own_3(locale: Locale) -> String {
    text::known(locale, "field-own-3", [])
}

/// `Mục 4`
#[must_use]
pub fn field_own_4(locale: Locale) -> String {
    text::known(locale, "field-own-4", [])
}

/// `Mục 5`
#[must_use]
pub fn field_own_5(locale: Locale) -> String {
    text::known(locale, "field-own-5", [])
}

/// `Mục 6`
#[must_use]
pub fn field_own_6(locale: Locale) -> String {
    text::known(locale, "field-own-6", [])
}

/// `Mục 7`
#[must_use]
pub fn field_own_7(locale: Locale) -> String {
    text::known(locale, "field-own-7", [])
}

/// `Mục 8`
#[must_use]
pub fn field_own_8(locale: Locale) -> String {
    text::known(locale, "field-own-8", [])
}

/// `Mục 9`
#[must_use]
pub fn field_own_9(locale: Locale) -> String {
    text::known(locale, "field-own-9", [])
}

/// `Ngày sinh`
#[must_use]
pub fn field_owner_born(locale: Locale) -> String {
    text::known(locale, "field-owner-born", [])
}

/// `Số định danh`
#[must_use]
pub fn field_owner_citizen_id(locale: Locale) -> String {
    text::known(locale, "field-owner-citizen-id", [])
}

/// `Phường, xã`
#[must_use]
pub fn field_owner_commune(locale: Locale) -> String {
    text::known(locale, "field-owner-commune", [])
}

/// `Dân tộc`
#[must_use]
pub fn field_owner_ethnicity(locale: Locale) -> String {
    text::known(locale, "field-owner-ethnicity", [])
}

/// `Họ, chữ đệm, tên`
#[must_use]
pub fn field_owner_name(locale: Locale) -> String {
    text::known(locale, "field-owner-name", [])
}

/// `Quốc tịch`
#[must_use]
pub fn field_owner_nationality(locale: Locale) -> String {
    text::known(locale, "field-owner-nationality", [])
}

/// `Nơi cư trú`
#[must_use]
pub fn field_owner_residence(locale: Locale) -> String {
    text::known(locale, "field-owner-residence", [])
}

/// `Giới tính`
#[must_use]
pub fn field_owner_sex(locale: Locale) -> String {
    text::known(locale, "field-owner-sex", [])
}

/// `Bản án ly hôn`
#[must_use]
pub fn field_papers_ban_an_ly_hon(locale: Locale) -> String {
    text::known(locale, "field-papers-ban-an-ly-hon", [])
}

/// `Bản chính đã đối chiếu`
#[must_use]
pub fn field_papers_ban_chinh(locale: Locale) -> String {
    text::known(locale, "field-papers-ban-chinh", [])
}

/// `Biên bản về trẻ bị bỏ rơi`
#[must_use]
pub fn field_papers_bien_ban_bo_roi(locale: Locale) -> String {
    text::known(locale, "field-papers-bien-ban-bo-roi", [])
}

/// `Chứng cứ quan hệ`
#[must_use]
pub fn field_papers_chung_cu_quan_he(locale: Locale) -> String {
    text::known(locale, "field-papers-chung-cu-quan-he", [])
}

/// `Giấy báo tử`
#[must_use]
pub fn field_papers_giay_bao_tu(locale: Locale) -> String {
    text::known(locale, "field-papers-giay-bao-tu", [])
}

/// `Giấy chứng nhận kết hôn của cha mẹ`
#[must_use]
pub fn field_papers_giay_chung_nhan_ket_hon(locale: Locale) -> String {
    text::known(locale, "field-papers-giay-chung-nhan-ket-hon", [])
}

/// `Giấy chứng sinh`
#[must_use]
pub fn field_papers_giay_chung_sinh(locale: Locale) -> String {
    text::known(locale, "field-papers-giay-chung-sinh", [])
}

/// `Giấy tờ làm căn cứ`
#[must_use]
pub fn field_papers_giay_to_can_cu(locale: Locale) -> String {
    text::known(locale, "field-papers-giay-to-can-cu", [])
}

/// `Giấy tờ địa điểm`
#[must_use]
pub fn field_papers_giay_to_dia_diem(locale: Locale) -> String {
    text::known(locale, "field-papers-giay-to-dia-diem", [])
}

/// `Giấy tờ về thân nhân hưởng tuất`
#[must_use]
pub fn field_papers_giay_to_tuat(locale: Locale) -> String {
    text::known(locale, "field-papers-giay-to-tuat", [])
}

/// `Căn cước, hộ chiếu đã đối chiếu`
#[must_use]
pub fn field_papers_giay_to_tuy_than(locale: Locale) -> String {
    text::known(locale, "field-papers-giay-to-tuy-than", [])
}

/// `Giấy xác nhận tình trạng hôn nhân`
#[must_use]
pub fn field_papers_giay_xac_nhan_tthn(locale: Locale) -> String {
    text::known(locale, "field-papers-giay-xac-nhan-tthn", [])
}

/// `Tờ khai mai táng phí`
#[must_use]
pub fn field_papers_to_khai_mai_tang(locale: Locale) -> String {
    text::known(locale, "field-papers-to-khai-mai-tang", [])
}

/// `Văn bản làm chứng`
#[must_use]
pub fn field_papers_van_ban_lam_chung(locale: Locale) -> String {
    text::known(locale, "field-papers-van-ban-lam-chung", [])
}

/// `Văn bản ủy quyền`
#[must_use]
pub fn field_papers_van_ban_uy_quyen(locale: Locale) -> String {
    text::known(locale, "field-papers-van-ban-uy-quyen", [])
}

/// `Ý kiến của chủ hộ`
#[must_use]
pub fn field_papers_y_kien_chu_ho(locale: Locale) -> String {
    text::known(locale, "field-papers-y-kien-chu-ho", [])
}

/// `Ngày sinh`
#[must_use]
pub fn field_parent_born(locale: Locale) -> String {
    text::known(locale, "field-parent-born", [])
}

/// `Số định danh`
#[must_use]
pub fn field_parent_citizen_id(locale: Locale) -> String {
    text::known(locale, "field-parent-citizen-id", [])
}

/// `Phường, xã`
#[must_use]
pub fn field_parent_commune(locale: Locale) -> String {
    text::known(locale, "field-parent-commune", [])
}

/// `Dân tộc`
#[must_use]
pub fn field_parent_ethnicity(locale: Locale) -> String {
    text::known(locale, "field-parent-ethnicity", [])
}

/// `Người này là`
#[must_use]
pub fn field_parent_is(locale: Locale) -> String {
    text::known(locale, "field-parent-is", [])
}

/// `Họ, chữ đệm, tên`
#[must_use]
pub fn field_parent_name(locale: Locale) -> String {
    text::known(locale, "field-parent-name", [])
}

/// `Quốc tịch`
#[must_use]
pub fn field_parent_nationality(locale: Locale) -> String {
    text::known(locale, "field-parent-nationality", [])
}

/// `Giấy tờ tùy thân`
#[must_use]
pub fn field_parent_paper(locale: Locale) -> String {
    text::known(locale, "field-parent-paper", [])
}

/// `Nơi cư trú`
#[must_use]
pub fn field_parent_residence(locale: Locale) -> String {
    text::known(locale, "field-parent-residence", [])
}

/// `Ngày đăng ký kết hôn`
#[must_use]
pub fn field_parents_marriage_date(locale: Locale) -> String {
    text::known(locale, "field-parents-marriage-date", [])
}

/// `Số Giấy chứng nhận kết hôn`
#[must_use]
pub fn field_parents_marriage_number(locale: Locale) -> String {
    text::known(locale, "field-parents-marriage-number", [])
}

/// `Nơi cấp`
#[must_use]
pub fn field_parents_marriage_office(locale: Locale) -> String {
    text::known(locale, "field-parents-marriage-office", [])
}

/// `Ngày sinh`
#[must_use]
pub fn field_person_born(locale: Locale) -> String {
    text::known(locale, "field-person-born", [])
}

/// `Số định danh`
#[must_use]
pub fn field_person_citizen_id(locale: Locale) -> String {
    text::known(locale, "field-person-citizen-id", [])
}

/// `Phường, xã`
#[must_use]
pub fn field_person_commune(locale: Locale) -> String {
    text::known(locale, "field-person-commune", [])
}

/// `Dân tộc`
#[must_use]
pub fn field_person_ethnicity(locale: Locale) -> String {
    text::known(locale, "field-person-ethnicity", [])
}

/// `Họ, chữ đệm, tên`
#[must_use]
pub fn field_person_name(locale: Locale) -> String {
    text::known(locale, "field-person-name", [])
}

/// `Quốc tịch`
#[must_use]
pub fn field_person_nationality(locale: Locale) -> String {
    text::known(locale, "field-person-nationality", [])
}

/// `Giấy tờ tùy thân`
#[must_use]
pub fn field_person_paper(locale: Locale) -> String {
    text::known(locale, "field-person-paper", [])
}

/// `Nơi cư trú`
#[must_use]
pub fn field_person_residence(locale: Locale) -> String {
    text::known(locale, "field-person-residence", [])
}

/// `Giới tính`
#[must_use]
pub fn field_person_sex(locale: Locale) -> String {
    text::known(locale, "field-person-sex", [])
}

/// `Ngày sinh`
#[must_use]
pub fn field_recognised_born(locale: Locale) -> String {
    text::known(locale, "field-recognised-born", [])
}

/// `Số định danh`
#[must_use]
pub fn field_recognised_citizen_id(locale: Locale) -> String {
    text::known(locale, "field-recognised-citizen-id", [])
}

/// `Phường, xã`
#[must_use]
pub fn field_recognised_commune(locale: Locale) -> String {
    text::known(locale, "field-recognised-commune", [])
}

/// `Dân tộc`
#[must_use]
pub fn field_recognised_ethnicity(locale: Locale) -> String {
    text::known(locale, "field-recognised-ethnicity", [])
}

/// `Họ, chữ đệm, tên`
#[must_use]
pub fn field_recognised_name(locale: Locale) -> String {
    text::known(locale, "field-recognised-name", [])
}

/// `Quốc tịch`
#[must_use]
pub fn field_recognised_nationality(locale: Locale) -> String {
    text::known(locale, "field-recognised-nationality", [])
}

/// `Giấy tờ tùy thân`
#[must_use]
pub fn field_recognised_paper(locale: Locale) -> String {
    text::known(locale, "field-recognised-paper", [])
}

/// `Nơi cư trú`
#[must_use]
pub fn field_recognised_residence(locale: Locale) -> String {
    text::known(locale, "field-recognised-residence", [])
}

/// `Giới tính`
#[must_use]
pub fn field_recognised_sex(locale: Locale) -> String {
    text::known(locale, "field-recognised-sex", [])
}

/// `Ai nhận`
#[must_use]
pub fn field_recognition_by(locale: Locale) -> String {
    text::known(locale, "field-recognition-by", [])
}

/// `Yếu tố nước ngoài`
#[must_use]
pub fn field_recognition_foreign(locale: Locale) -> String {
    text::known(locale, "field-recognition-foreign", [])
}

/// `Từ ngày`
#[must_use]
pub fn field_status_from(locale: Locale) -> String {
    text::known(locale, "field-status-from", [])
}

/// `Giấy tờ chứng minh`
#[must_use]
pub fn field_status_paper(locale: Locale) -> String {
    text::known(locale, "field-status-paper", [])
}

/// `Nơi cư trú khi đó`
#[must_use]
pub fn field_status_place(locale: Locale) -> String {
    text::known(locale, "field-status-place", [])
}

/// `Mục đích sử dụng`
#[must_use]
pub fn field_status_purpose(locale: Locale) -> String {
    text::known(locale, "field-status-purpose", [])
}

/// `Vợ hoặc chồng`
#[must_use]
pub fn field_status_spouse(locale: Locale) -> String {
    text::known(locale, "field-status-spouse", [])
}

/// `Đến ngày`
#[must_use]
pub fn field_status_to(locale: Locale) -> String {
    text::known(locale, "field-status-to", [])
}

/// `Tình trạng`
#[must_use]
pub fn field_status_wording(locale: Locale) -> String {
    text::known(locale, "field-status-wording", [])
}

/// `Ngày sinh`
#[must_use]
pub fn field_wife_born(locale: Locale) -> String {
    text::known(locale, "field-wife-born", [])
}

/// `Số định danh`
#[must_use]
pub fn field_wife_citizen_id(locale: Locale) -> String {
    text::known(locale, "field-wife-citizen-id", [])
}

/// `Phường, xã`
#[must_use]
pub fn field_wife_commune(locale: Locale) -> String {
    text::known(locale, "field-wife-commune", [])
}

/// `Dân tộc`
#[must_use]
pub fn field_wife_ethnicity(locale: Locale) -> String {
    text::known(locale, "field-wife-ethnicity", [])
}

/// `Số lần đã kết hôn trước đây`
#[must_use]
pub fn field_wife_marriages(locale: Locale) -> String {
    text::known(locale, "field-wife-marriages", [])
}

/// `Họ, chữ đệm, tên`
#[must_use]
pub fn field_wife_name(locale: Locale) -> String {
    text::known(locale, "field-wife-name", [])
}

/// `Quốc tịch`
#[must_use]
pub fn field_wife_nationality(locale: Locale) -> String {
    text::known(locale, "field-wife-nationality", [])
}

/// `Giấy tờ tùy thân`
#[must_use]
pub fn field_wife_paper(locale: Locale) -> String {
    text::known(locale, "field-wife-paper", [])
}

/// `Nơi cư trú`
#[must_use]
pub fn field_wife_residence(locale: Locale) -> String {
    text::known(locale, "field-wife-residence", [])
}

/// `Không gửi tệp này. Lấy lại bản gốc ở máy đã ký, hoặc ký lại.`
#[must_use]
pub fn file_say_altered(locale: Locale) -> String {
    text::known(locale, "file-say-altered", [])
}

/// `Gửi đi được.`
#[must_use]
pub fn file_say_intact(locale: Locale) -> String {
    text::known(locale, "file-say-intact", [])
}

/// `Tệp nằm ở máy đã ký. Chép sang rồi đưa vào máy này.`
#[must_use]
pub fn file_say_missing(locale: Locale) -> String {
    text::known(locale, "file-say-missing", [])
}

/// `Chữ ký trong tệp không phải chữ ký đã ghi trong hồ sơ. Không gửi tệp này; báo lãnh đạo.`
#[must_use]
pub fn file_say_other_certificate(locale: Locale) -> String {
    text::known(locale, "file-say-other-certificate", [])
}

/// `Tệp nằm ở đây không phải tệp đã ký. Lấy lại bản gốc ở máy đã ký, hoặc ký lại.`
#[must_use]
pub fn file_say_replaced(locale: Locale) -> String {
    text::known(locale, "file-say-replaced", [])
}

/// `Lãnh đạo ký`
#[must_use]
pub fn file_signer_leader(locale: Locale) -> String {
    text::known(locale, "file-signer-leader", [])
}

/// `Cơ quan ký`
#[must_use]
pub fn file_signer_office(locale: Locale) -> String {
    text::known(locale, "file-signer-office", [])
}

/// `Hồ sơ đã sửa sau khi ký nên tệp này không còn đúng. Ký lại trước khi gửi.`
#[must_use]
pub fn file_stale_corrected(locale: Locale) -> String {
    text::known(locale, "file-stale-corrected", [])
}

/// `Giấy đã được làm lại nên tệp này không dùng nữa.`
#[must_use]
pub fn file_stale_replaced(locale: Locale) -> String {
    text::known(locale, "file-stale-replaced", [])
}

/// `Việc đăng ký đã bị thu hồi nên tệp này không còn giá trị.`
#[must_use]
pub fn file_stale_revoked(locale: Locale) -> String {
    text::known(locale, "file-stale-revoked", [])
}

/// `Tệp đã bị sửa sau khi ký`
#[must_use]
pub fn file_verdict_altered(locale: Locale) -> String {
    text::known(locale, "file-verdict-altered", [])
}

/// `Còn nguyên như lúc ký`
#[must_use]
pub fn file_verdict_intact(locale: Locale) -> String {
    text::known(locale, "file-verdict-intact", [])
}

/// `Tệp không có trên máy này`
#[must_use]
pub fn file_verdict_missing(locale: Locale) -> String {
    text::known(locale, "file-verdict-missing", [])
}

/// `Ký bằng chứng thư số khác`
#[must_use]
pub fn file_verdict_other_certificate(locale: Locale) -> String {
    text::known(locale, "file-verdict-other-certificate", [])
}

/// `Đã bị thay bằng tệp khác`
#[must_use]
pub fn file_verdict_replaced(locale: Locale) -> String {
    text::known(locale, "file-verdict-replaced", [])
}

/// `Địa chỉ:`
#[must_use]
pub fn found_in_address(locale: Locale) -> String {
    text::known(locale, "found-in-address", [])
}

/// `Cháu bé`
#[must_use]
pub fn found_in_child_name(locale: Locale) -> String {
    text::known(locale, "found-in-child-name", [])
}

/// `Số định danh`
#[must_use]
pub fn found_in_citizen_id(locale: Locale) -> String {
    text::known(locale, "found-in-citizen-id", [])
}

/// `Mã hồ sơ`
#[must_use]
pub fn found_in_code(locale: Locale) -> String {
    text::known(locale, "found-in-code", [])
}

/// `Người yêu cầu:`
#[must_use]
pub fn found_in_declarant_name(locale: Locale) -> String {
    text::known(locale, "found-in-declarant-name", [])
}

/// `Cha:`
#[must_use]
pub fn found_in_father_name(locale: Locale) -> String {
    text::known(locale, "found-in-father-name", [])
}

/// `Mẹ:`
#[must_use]
pub fn found_in_mother_name(locale: Locale) -> String {
    text::known(locale, "found-in-mother-name", [])
}

/// `Người trong hồ sơ:`
#[must_use]
pub fn found_in_person_name(locale: Locale) -> String {
    text::known(locale, "found-in-person-name", [])
}

/// `Điện thoại`
#[must_use]
pub fn found_in_phone(locale: Locale) -> String {
    text::known(locale, "found-in-phone", [])
}

/// `Số đăng ký`
#[must_use]
pub fn found_in_registration_number(locale: Locale) -> String {
    text::known(locale, "found-in-registration-number", [])
}

/// `Đã xong`
#[must_use]
pub fn group_done(locale: Locale) -> String {
    text::known(locale, "group-done", [])
}

/// `Hẹn trả hôm nay`
#[must_use]
pub fn group_due_today(locale: Locale) -> String {
    text::known(locale, "group-due-today", [])
}

/// `Đã hẹn lại mà vẫn trễ: Chủ tịch xử lý`
#[must_use]
pub fn group_late(locale: Locale) -> String {
    text::known(locale, "group-late", [])
}

/// `Trễ, chưa xin lỗi`
#[must_use]
pub fn group_late_unapologised(locale: Locale) -> String {
    text::known(locale, "group-late-unapologised", [])
}

/// `Ghi khác nhau, cần chọn`
#[must_use]
pub fn group_needs_choice(locale: Locale) -> String {
    text::known(locale, "group-needs-choice", [])
}

/// `Kịp hẹn hay xin lỗi?`
#[must_use]
pub fn group_to_apologise(locale: Locale) -> String {
    text::known(locale, "group-to-apologise", [])
}

/// `Cần trao`
#[must_use]
pub fn group_to_deliver(locale: Locale) -> String {
    text::known(locale, "group-to-deliver", [])
}

/// `Cần in`
#[must_use]
pub fn group_to_print(locale: Locale) -> String {
    text::known(locale, "group-to-print", [])
}

/// `Giấy phải thu hồi`
#[must_use]
pub fn group_to_recall(locale: Locale) -> String {
    text::known(locale, "group-to-recall", [])
}

/// `Cần đăng ký`
#[must_use]
pub fn group_to_register(locale: Locale) -> String {
    text::known(locale, "group-to-register", [])
}

/// `Cần trình ký`
#[must_use]
pub fn group_to_sign(locale: Locale) -> String {
    text::known(locale, "group-to-sign", [])
}

/// `Cần kiểm tra`
#[must_use]
pub fn group_to_verify(locale: Locale) -> String {
    text::known(locale, "group-to-verify", [])
}

/// `Chờ người dân`
#[must_use]
pub fn group_waiting_citizen(locale: Locale) -> String {
    text::known(locale, "group-waiting-citizen", [])
}

/// `Chờ nơi khác`
#[must_use]
pub fn group_waiting_others(locale: Locale) -> String {
    text::known(locale, "group-waiting-others", [])
}

/// `Số định danh cá nhân gồm đúng 12 chữ số. Đếm lại trên thẻ.`
#[must_use]
pub fn id_not_twelve_digits(locale: Locale) -> String {
    text::known(locale, "id-not-twelve-digits", [])
}

/// `Chưa có số giấy tờ. Nhập số in trên giấy.`
#[must_use]
pub fn id_paper_no_number(locale: Locale) -> String {
    text::known(locale, "id-paper-no-number", [])
}

/// `Số giấy chứng minh nhân dân gồm 9 chữ số. Đếm lại trên giấy.`
#[must_use]
pub fn id_paper_not_nine_digits(locale: Locale) -> String {
    text::known(locale, "id-paper-not-nine-digits", [])
}

/// `Số định danh cho thấy giới tính hoặc năm sinh khác với điều đã ghi. Đối chiếu lại với thẻ; có thể do trước đây đã cải chính.`
#[must_use]
pub fn id_sex_or_year_differs(locale: Locale) -> String {
    text::known(locale, "id-sex-or-year-differs", [])
}

/// `Ba số đầu không phải mã tỉnh hay mã nước nào. Đối chiếu lại với thẻ; nếu thẻ đúng như vậy thì vẫn dùng được.`
#[must_use]
pub fn id_unknown_prefix(locale: Locale) -> String {
    text::known(locale, "id-unknown-prefix", [])
}

/// `Tiếng Anh`
#[must_use]
pub fn language_en(locale: Locale) -> String {
    text::known(locale, "language-en", [])
}

/// `Tiếng Việt`
#[must_use]
pub fn language_vi(locale: Locale) -> String {
    text::known(locale, "language-vi", [])
}

/// `Trước hạn`
#[must_use]
pub fn lateness_early(locale: Locale) -> String {
    text::known(locale, "lateness-early", [])
}

/// `Quá hạn`
#[must_use]
pub fn lateness_late(locale: Locale) -> String {
    text::known(locale, "lateness-late", [])
}

/// `Đúng hạn`
#[must_use]
pub fn lateness_on_time(locale: Locale) -> String {
    text::known(locale, "lateness-on-time", [])
}

/// `Cấp bản sao`
#[must_use]
pub fn leg_ban_sao_cai_chinh(locale: Locale) -> String {
    text::known(locale, "leg-ban-sao-cai-chinh", [])
}

/// `Cấp bản sao`
#[must_use]
pub fn leg_ban_sao_ket_hon(locale: Locale) -> String {
    text::known(locale, "leg-ban-sao-ket-hon", [])
}

/// `Cấp bản sao`
#[must_use]
pub fn leg_ban_sao_khai_sinh(locale: Locale) -> String {
    text::known(locale, "leg-ban-sao-khai-sinh", [])
}

/// `Cấp bản sao`
#[must_use]
pub fn leg_ban_sao_khai_tu(locale: Locale) -> String {
    text::known(locale, "leg-ban-sao-khai-tu", [])
}

/// `Cấp bản sao`
#[must_use]
pub fn leg_ban_sao_nhan_cha_me_con(locale: Locale) -> String {
    text::known(locale, "leg-ban-sao-nhan-cha-me-con", [])
}

/// `Thay đổi, cải chính, bổ sung`
#[must_use]
pub fn leg_cai_chinh(locale: Locale) -> String {
    text::known(locale, "leg-cai-chinh", [])
}

/// `Thẻ BHYT`
#[must_use]
pub fn leg_cap_the_bhyt(locale: Locale) -> String {
    text::known(locale, "leg-cap-the-bhyt", [])
}

/// `Chứng thực bản sao`
#[must_use]
pub fn leg_chung_thuc_ban_sao(locale: Locale) -> String {
    text::known(locale, "leg-chung-thuc-ban-sao", [])
}

/// `Chứng thực chữ ký`
#[must_use]
pub fn leg_chung_thuc_chu_ky(locale: Locale) -> String {
    text::known(locale, "leg-chung-thuc-chu-ky", [])
}

/// `Đăng ký kinh doanh`
#[must_use]
pub fn leg_dang_ky_kinh_doanh(locale: Locale) -> String {
    text::known(locale, "leg-dang-ky-kinh-doanh", [])
}

/// `Thường trú`
#[must_use]
pub fn leg_dang_ky_thuong_tru(locale: Locale) -> String {
    text::known(locale, "leg-dang-ky-thuong-tru", [])
}

/// `Kết hôn`
#[must_use]
pub fn leg_ket_hon(locale: Locale) -> String {
    text::known(locale, "leg-ket-hon", [])
}

/// `Khai sinh`
#[must_use]
pub fn leg_khai_sinh(locale: Locale) -> String {
    text::known(locale, "leg-khai-sinh", [])
}

/// `Khai tử`
#[must_use]
pub fn leg_khai_tu(locale: Locale) -> String {
    text::known(locale, "leg-khai-tu", [])
}

/// `Ký và ghi Sổ`
#[must_use]
pub fn leg_ky_va_ghi_so(locale: Locale) -> String {
    text::known(locale, "leg-ky-va-ghi-so", [])
}

/// `Mã số thuế`
#[must_use]
pub fn leg_ma_so_thue(locale: Locale) -> String {
    text::known(locale, "leg-ma-so-thue", [])
}

/// `Mai táng phí`
#[must_use]
pub fn leg_mai_tang(locale: Locale) -> String {
    text::known(locale, "leg-mai-tang", [])
}

/// `Nhận cha, mẹ, con`
#[must_use]
pub fn leg_nhan_cha_me_con(locale: Locale) -> String {
    text::known(locale, "leg-nhan-cha-me-con", [])
}

/// `đã xong`
#[must_use]
pub fn leg_state_done(locale: Locale) -> String {
    text::known(locale, "leg-state-done", [])
}

/// `đang làm`
#[must_use]
pub fn leg_state_open(locale: Locale) -> String {
    text::known(locale, "leg-state-open", [])
}

/// `đã dừng`
#[must_use]
pub fn leg_state_stopped(locale: Locale) -> String {
    text::known(locale, "leg-state-stopped", [])
}

/// `chờ việc trước`
#[must_use]
pub fn leg_state_waiting(locale: Locale) -> String {
    text::known(locale, "leg-state-waiting", [])
}

/// `Thẻ BHYT`
#[must_use]
pub fn leg_the_bhyt(locale: Locale) -> String {
    text::known(locale, "leg-the-bhyt", [])
}

/// `Thôi hưởng trợ cấp tuất`
#[must_use]
pub fn leg_thoi_tuat(locale: Locale) -> String {
    text::known(locale, "leg-thoi-tuat", [])
}

/// `Thường trú`
#[must_use]
pub fn leg_thuong_tru(locale: Locale) -> String {
    text::known(locale, "leg-thuong-tru", [])
}

/// `Trả kết quả tại nhà`
#[must_use]
pub fn leg_tra_ket_qua(locale: Locale) -> String {
    text::known(locale, "leg-tra-ket-qua", [])
}

/// `Tử tuất`
#[must_use]
pub fn leg_tu_tuat(locale: Locale) -> String {
    text::known(locale, "leg-tu-tuat", [])
}

/// `Xác nhận tình trạng hôn nhân`
#[must_use]
pub fn leg_xac_nhan_hon_nhan(locale: Locale) -> String {
    text::known(locale, "leg-xac-nhan-hon-nhan", [])
}

/// `Xóa thường trú`
#[must_use]
pub fn leg_xoa_thuong_tru(locale: Locale) -> String {
    text::known(locale, "leg-xoa-thuong-tru", [])
}

/// `Khung nét thẳng`
#[must_use]
pub fn letter_border_line(locale: Locale) -> String {
    text::known(locale, "letter-border-line", [])
}

/// `Khung hoa sen`
#[must_use]
pub fn letter_border_lotus(locale: Locale) -> String {
    text::known(locale, "letter-border-lotus", [])
}

/// `Không khung`
#[must_use]
pub fn letter_border_none(locale: Locale) -> String {
    text::known(locale, "letter-border-none", [])
}

/// `Xin lỗi, đã quá hẹn`
#[must_use]
pub fn letter_kind_apology_after(locale: Locale) -> String {
    text::known(locale, "letter-kind-apology-after", [])
}

/// `Xin lỗi, chưa tới hẹn`
#[must_use]
pub fn letter_kind_apology_before(locale: Locale) -> String {
    text::known(locale, "letter-kind-apology-before", [])
}

/// `Chúc mừng khai sinh`
#[must_use]
pub fn letter_kind_birth(locale: Locale) -> String {
    text::known(locale, "letter-kind-birth", [])
}

/// `Chia buồn`
#[must_use]
pub fn letter_kind_condolence(locale: Locale) -> String {
    text::known(locale, "letter-kind-condolence", [])
}

/// `Gửi kèm giấy tờ`
#[must_use]
pub fn letter_kind_cover_note(locale: Locale) -> String {
    text::known(locale, "letter-kind-cover-note", [])
}

/// `Xin lỗi, phải thu hồi giấy`
#[must_use]
pub fn letter_kind_recalled(locale: Locale) -> String {
    text::known(locale, "letter-kind-recalled", [])
}

/// `Cảm ơn`
#[must_use]
pub fn letter_kind_thanks(locale: Locale) -> String {
    text::known(locale, "letter-kind-thanks", [])
}

/// `Chúc mừng kết hôn`
#[must_use]
pub fn letter_kind_wedding(locale: Locale) -> String {
    text::known(locale, "letter-kind-wedding", [])
}

/// `Cán bộ phụ trách`
#[must_use]
pub fn letter_place_can_bo(locale: Locale) -> String {
    text::known(locale, "letter-place-can-bo", [])
}

/// `Danh xưng`
#[must_use]
pub fn letter_place_danh_xung(locale: Locale) -> String {
    text::known(locale, "letter-place-danh-xung", [])
}

/// `Phường, xã hay đặc khu`
#[must_use]
pub fn letter_place_don_vi(locale: Locale) -> String {
    text::known(locale, "letter-place-don-vi", [])
}

/// `Khi xong đúng hẹn`
#[must_use]
pub fn letter_place_dung_han(locale: Locale) -> String {
    text::known(locale, "letter-place-dung-han", [])
}

/// `Giấy tờ trao cùng thư`
#[must_use]
pub fn letter_place_giay_to(locale: Locale) -> String {
    text::known(locale, "letter-place-giay-to", [])
}

/// `Tên hai vợ chồng`
#[must_use]
pub fn letter_place_hai_vo_chong(locale: Locale) -> String {
    text::known(locale, "letter-place-hai-vo-chong", [])
}

/// `Giờ, ngày đã hẹn`
#[must_use]
pub fn letter_place_hen_cu(locale: Locale) -> String {
    text::known(locale, "letter-place-hen-cu", [])
}

/// `Giờ, ngày hẹn mới`
#[must_use]
pub fn letter_place_hen_moi(locale: Locale) -> String {
    text::known(locale, "letter-place-hen-moi", [])
}

/// `Khi không phải nộp thêm gì`
#[must_use]
pub fn letter_place_khong_nop_them(locale: Locale) -> String {
    text::known(locale, "letter-place-khong-nop-them", [])
}

/// `Lý do trễ`
#[must_use]
pub fn letter_place_ly_do(locale: Locale) -> String {
    text::known(locale, "letter-place-ly-do", [])
}

/// `Mã hồ sơ`
#[must_use]
pub fn letter_place_ma_ho_so(locale: Locale) -> String {
    text::known(locale, "letter-place-ma-ho-so", [])
}

/// `Ngày mất`
#[must_use]
pub fn letter_place_ngay_mat(locale: Locale) -> String {
    text::known(locale, "letter-place-ngay-mat", [])
}

/// `Ngày sinh`
#[must_use]
pub fn letter_place_ngay_sinh(locale: Locale) -> String {
    text::known(locale, "letter-place-ngay-sinh", [])
}

/// `Ngày trả kết quả`
#[must_use]
pub fn letter_place_ngay_tra(locale: Locale) -> String {
    text::known(locale, "letter-place-ngay-tra", [])
}

/// `Tên người đã mất`
#[must_use]
pub fn letter_place_nguoi_mat(locale: Locale) -> String {
    text::known(locale, "letter-place-nguoi-mat", [])
}

/// `Quan hệ với người nhận thư`
#[must_use]
pub fn letter_place_quan_he(locale: Locale) -> String {
    text::known(locale, "letter-place-quan-he", [])
}

/// `Sai sót trên giấy`
#[must_use]
pub fn letter_place_sai_sot(locale: Locale) -> String {
    text::known(locale, "letter-place-sai-sot", [])
}

/// `Số điện thoại`
#[must_use]
pub fn letter_place_so_dien_thoai(locale: Locale) -> String {
    text::known(locale, "letter-place-so-dien-thoai", [])
}

/// `Khi trao tận nhà`
#[must_use]
pub fn letter_place_tan_nha(locale: Locale) -> String {
    text::known(locale, "letter-place-tan-nha", [])
}

/// `Tên cháu`
#[must_use]
pub fn letter_place_ten_chau(locale: Locale) -> String {
    text::known(locale, "letter-place-ten-chau", [])
}

/// `Tên cơ quan`
#[must_use]
pub fn letter_place_ten_co_quan(locale: Locale) -> String {
    text::known(locale, "letter-place-ten-co-quan", [])
}

/// `Tên giấy thu hồi`
#[must_use]
pub fn letter_place_ten_giay(locale: Locale) -> String {
    text::known(locale, "letter-place-ten-giay", [])
}

/// `Tên thủ tục`
#[must_use]
pub fn letter_place_ten_thu_tuc(locale: Locale) -> String {
    text::known(locale, "letter-place-ten-thu-tuc", [])
}

/// `Khi có giấy thay thế`
#[must_use]
pub fn letter_place_thay_the(locale: Locale) -> String {
    text::known(locale, "letter-place-thay-the", [])
}

/// `Khi xong trễ hẹn`
#[must_use]
pub fn letter_place_tre_han(locale: Locale) -> String {
    text::known(locale, "letter-place-tre-han", [])
}

/// `Khi xong trước hẹn`
#[must_use]
pub fn letter_place_truoc_han(locale: Locale) -> String {
    text::known(locale, "letter-place-truoc-han", [])
}

/// `Việc phường đang lo`
#[must_use]
pub fn letter_place_viec_trong_ho_so(locale: Locale) -> String {
    text::known(locale, "letter-place-viec-trong-ho-so", [])
}

/// `Thiếu mọi thông tin`
#[must_use]
pub fn letter_sample_bare(locale: Locale) -> String {
    text::known(locale, "letter-sample-bare", [])
}

/// `Tên dài`
#[must_use]
pub fn letter_sample_long_names(locale: Locale) -> String {
    text::known(locale, "letter-sample-long-names", [])
}

/// `Không ghi người cha`
#[must_use]
pub fn letter_sample_no_father(locale: Locale) -> String {
    text::known(locale, "letter-sample-no-father", [])
}

/// `Phường không có số điện thoại`
#[must_use]
pub fn letter_sample_no_phone(locale: Locale) -> String {
    text::known(locale, "letter-sample-no-phone", [])
}

/// `Tên chỉ có một chữ`
#[must_use]
pub fn letter_sample_one_name(locale: Locale) -> String {
    text::known(locale, "letter-sample-one-name", [])
}

/// `Gia đình thường gặp`
#[must_use]
pub fn letter_sample_usual(locale: Locale) -> String {
    text::known(locale, "letter-sample-usual", [])
}

/// `danh sách hồ sơ trong kỳ`
#[must_use]
pub fn list_cases(locale: Locale) -> String {
    text::known(locale, "list-cases", [])
}

/// `bản in trong ngày`
#[must_use]
pub fn list_day(locale: Locale) -> String {
    text::known(locale, "list-day", [])
}

/// `danh sách hồ sơ quá hạn`
#[must_use]
pub fn list_late(locale: Locale) -> String {
    text::known(locale, "list-late", [])
}

/// `sổ đăng ký văn bản đi`
#[must_use]
pub fn list_outgoing(locale: Locale) -> String {
    text::known(locale, "list-outgoing", [])
}

/// `Người (để gợi ý khi điền)`
#[must_use]
pub fn list_people(locale: Locale) -> String {
    text::known(locale, "list-people", [])
}

/// `bảng kê chuyến trao`
#[must_use]
pub fn list_round(locale: Locale) -> String {
    text::known(locale, "list-round", [])
}

/// `sổ theo dõi hồ sơ`
#[must_use]
pub fn list_tracking(locale: Locale) -> String {
    text::known(locale, "list-tracking", [])
}

/// `xuất ra tệp`
#[must_use]
pub fn look_export(locale: Locale) -> String {
    text::known(locale, "look-export", [])
}

/// `in`
#[must_use]
pub fn look_print(locale: Locale) -> String {
    text::known(locale, "look-print", [])
}

/// `xem`
#[must_use]
pub fn look_view(locale: Locale) -> String {
    text::known(locale, "look-view", [])
}

/// `Gia đình chưa nhận`
#[must_use]
pub fn met_declined(locale: Locale) -> String {
    text::known(locale, "met-declined", [])
}

/// `Không đúng địa chỉ, hoặc gia đình đã chuyển đi`
#[must_use]
pub fn met_elsewhere(locale: Locale) -> String {
    text::known(locale, "met-elsewhere", [])
}

/// `Không có ai ở nhà`
#[must_use]
pub fn met_nobody(locale: Locale) -> String {
    text::known(locale, "met-nobody", [])
}

/// `Chưa tới nhà này`
#[must_use]
pub fn met_not_reached(locale: Locale) -> String {
    text::known(locale, "met-not-reached", [])
}

/// `Đã trao một phần`
#[must_use]
pub fn met_part(locale: Locale) -> String {
    text::known(locale, "met-part", [])
}

/// `Đã trao đủ`
#[must_use]
pub fn met_whole(locale: Locale) -> String {
    text::known(locale, "met-whole", [])
}

/// `Họ tên gõ toàn chữ in hoa. Gõ chữ thường; khi in, máy tự viết hoa.`
#[must_use]
pub fn name_all_capitals(locale: Locale) -> String {
    text::known(locale, "name-all-capitals", [])
}

/// `Họ tên có dấu nháy, như tên H'Mông, Ê-đê. Đối chiếu lại với giấy tờ.`
#[must_use]
pub fn name_apostrophe(locale: Locale) -> String {
    text::known(locale, "name-apostrophe", [])
}

/// `Họ tên chỉ gồm chữ cái. Ký tự thứ { $place } là { $class -> [digit] chữ số [emoji] biểu tượng cảm xúc [control] ký tự ẩn [private-use] ký tự của phông chữ cũ *[other] dấu hoặc ký hiệu }; xóa đi rồi gõ lại.`
#[must_use]
pub fn name_characters<'a>(locale: Locale, class: impl Into<Value<'a>>, place: impl Into<Value<'a>>) -> String {
    text::known(locale, "name-characters", [("class", class.into()), ("place", place.into())])
}

/// `Chưa có họ tên. Nhập họ, chữ đệm, tên như trên giấy tờ.`
#[must_use]
pub fn name_empty(locale: Locale) -> String {
    text::known(locale, "name-empty", [])
}

/// `Họ tên có gạch nối. Đối chiếu lại với giấy tờ.`
#[must_use]
pub fn name_hyphen(locale: Locale) -> String {
    text::known(locale, "name-hyphen", [])
}

/// `Họ tên dài hơn thường lệ. Đối chiếu lại, và xem thử có vừa dòng trên giấy không.`
#[must_use]
pub fn name_long(locale: Locale) -> String {
    text::known(locale, "name-long", [])
}

/// `Chữ “ð” gõ nhầm đã được đổi thành “đ”. Xem lại họ tên.`
#[must_use]
pub fn name_look_alike(locale: Locale) -> String {
    text::known(locale, "name-look-alike", [])
}

/// `Họ tên có chữ không phải chữ La-tinh. Dùng cách viết La-tinh như trên hộ chiếu nếu có.`
#[must_use]
pub fn name_other_script(locale: Locale) -> String {
    text::known(locale, "name-other-script", [])
}

/// `Họ tên chỉ có một chữ nên không tách được họ. Hỏi lại gia đình.`
#[must_use]
pub fn name_single_word(locale: Locale) -> String {
    text::known(locale, "name-single-word", [])
}

/// `Họ, chữ đệm và tên ghép lại không thành họ tên đã viết. Sửa cho khớp từng chữ.`
#[must_use]
pub fn name_split_differs(locale: Locale) -> String {
    text::known(locale, "name-split-differs", [])
}

/// `Họ tên dài { $chars } ký tự, nhiều nhất { $max }. Kiểm tra lại có dán nhầm đoạn chữ khác không.`
#[must_use]
pub fn name_too_long<'a>(locale: Locale, chars: impl Into<Value<'a>>, max: impl Into<Value<'a>>) -> String {
    text::known(locale, "name-too-long", [("chars", chars.into()), ("max", max.into())])
}

/// `Nuôi con nuôi`
#[must_use]
pub fn note_kind_adoption(locale: Locale) -> String {
    text::known(locale, "note-kind-adoption", [])
}

/// `Tuyên bố mất tích, mất hoặc hạn chế năng lực hành vi dân sự`
#[must_use]
pub fn note_kind_capacity(locale: Locale) -> String {
    text::known(locale, "note-kind-capacity", [])
}

/// `Ly hôn, hủy việc kết hôn`
#[must_use]
pub fn note_kind_divorce(locale: Locale) -> String {
    text::known(locale, "note-kind-divorce", [])
}

/// `Thay đổi quốc tịch`
#[must_use]
pub fn note_kind_nationality(locale: Locale) -> String {
    text::known(locale, "note-kind-nationality", [])
}

/// `Xác định cha, mẹ, con`
#[must_use]
pub fn note_kind_parentage(locale: Locale) -> String {
    text::known(locale, "note-kind-parentage", [])
}

/// `Xác định lại giới tính`
#[must_use]
pub fn note_kind_sex(locale: Locale) -> String {
    text::known(locale, "note-kind-sex", [])
}

/// `Không có gì ra`
#[must_use]
pub fn outcome_nothing(locale: Locale) -> String {
    text::known(locale, "outcome-nothing", [])
}

/// `Ra đúng`
#[must_use]
pub fn outcome_right(locale: Locale) -> String {
    text::known(locale, "outcome-right", [])
}

/// `Tờ giấy bị hỏng`
#[must_use]
pub fn outcome_spoiled(locale: Locale) -> String {
    text::known(locale, "outcome-spoiled", [])
}

/// `{ $left } · { $right }`
#[must_use]
pub fn pair<'a>(locale: Locale, left: impl Into<Value<'a>>, right: impl Into<Value<'a>>) -> String {
    text::known(locale, "pair", [("left", left.into()), ("right", right.into())])
}

/// `Ghi vào mặt sau bản chính`
#[must_use]
pub fn paper_back(locale: Locale) -> String {
    text::known(locale, "paper-back", [])
}

/// `Thay đổi sau đăng ký; đặt tờ gia đình đang giữ vào máy in, mặt sau lên`
#[must_use]
pub fn paper_kind_about_back(locale: Locale) -> String {
    text::known(locale, "paper-kind-about-back", [])
}

/// `Chỉ in phần chữ điền vào phôi; có thay đổi thì in hai mặt, trang 2 là mặt sau`
#[must_use]
pub fn paper_kind_about_overprint(locale: Locale) -> String {
    text::known(locale, "paper-kind-about-overprint", [])
}

/// `In cả trang`
#[must_use]
pub fn paper_kind_about_plain(locale: Locale) -> String {
    text::known(locale, "paper-kind-about-plain", [])
}

/// `Có chữ chìm, không có giá trị pháp lý`
#[must_use]
pub fn paper_kind_about_preview(locale: Locale) -> String {
    text::known(locale, "paper-kind-about-preview", [])
}

/// `Ghi vào mặt sau bản chính`
#[must_use]
pub fn paper_kind_back(locale: Locale) -> String {
    text::known(locale, "paper-kind-back", [])
}

/// `Phôi của Bộ Tư pháp`
#[must_use]
pub fn paper_kind_overprint(locale: Locale) -> String {
    text::known(locale, "paper-kind-overprint", [])
}

/// `Giấy trắng`
#[must_use]
pub fn paper_kind_plain(locale: Locale) -> String {
    text::known(locale, "paper-kind-plain", [])
}

/// `Xem trước`
#[must_use]
pub fn paper_kind_preview(locale: Locale) -> String {
    text::known(locale, "paper-kind-preview", [])
}

/// `In lên phôi của Bộ Tư pháp`
#[must_use]
pub fn paper_overprint(locale: Locale) -> String {
    text::known(locale, "paper-overprint", [])
}

/// `In trọn trang lên giấy trắng`
#[must_use]
pub fn paper_plain(locale: Locale) -> String {
    text::known(locale, "paper-plain", [])
}

/// `Bản xem trước, có chữ chìm`
#[must_use]
pub fn paper_preview(locale: Locale) -> String {
    text::known(locale, "paper-preview", [])
}

/// `đã duyệt`
#[must_use]
pub fn paper_state_approved(locale: Locale) -> String {
    text::known(locale, "paper-state-approved", [])
}

/// `đã về phường`
#[must_use]
pub fn paper_state_come(locale: Locale) -> String {
    text::known(locale, "paper-state-come", [])
}

/// `đã trao`
#[must_use]
pub fn paper_state_delivered(locale: Locale) -> String {
    text::known(locale, "paper-state-delivered", [])
}

/// `đang soạn`
#[must_use]
pub fn paper_state_draft(locale: Locale) -> String {
    text::known(locale, "paper-state-draft", [])
}

/// `chưa có`
#[must_use]
pub fn paper_state_none(locale: Locale) -> String {
    text::known(locale, "paper-state-none", [])
}

/// `đang mang đi`
#[must_use]
pub fn paper_state_out(locale: Locale) -> String {
    text::known(locale, "paper-state-out", [])
}

/// `đã in`
#[must_use]
pub fn paper_state_printed(locale: Locale) -> String {
    text::known(locale, "paper-state-printed", [])
}

/// `đã đăng ký, chưa in`
#[must_use]
pub fn paper_state_registered(locale: Locale) -> String {
    text::known(locale, "paper-state-registered", [])
}

/// `mang về, chưa trao`
#[must_use]
pub fn paper_state_returned(locale: Locale) -> String {
    text::known(locale, "paper-state-returned", [])
}

/// `đã ký, đóng dấu`
#[must_use]
pub fn paper_state_signed(locale: Locale) -> String {
    text::known(locale, "paper-state-signed", [])
}

/// `không gửi`
#[must_use]
pub fn paper_state_suppressed(locale: Locale) -> String {
    text::known(locale, "paper-state-suppressed", [])
}

/// `trao được`
#[must_use]
pub fn part_handed(locale: Locale) -> String {
    text::known(locale, "part-handed", [])
}

/// `đúng và trước hạn`
#[must_use]
pub fn part_in_time(locale: Locale) -> String {
    text::known(locale, "part-in-time", [])
}

/// `quá hạn`
#[must_use]
pub fn part_late(locale: Locale) -> String {
    text::known(locale, "part-late", [])
}

/// `không có ai`
#[must_use]
pub fn part_nobody(locale: Locale) -> String {
    text::known(locale, "part-nobody", [])
}

/// `đang làm, trong hạn`
#[must_use]
pub fn part_open(locale: Locale) -> String {
    text::known(locale, "part-open", [])
}

/// `đang làm, quá hạn`
#[must_use]
pub fn part_open_late(locale: Locale) -> String {
    text::known(locale, "part-open-late", [])
}

/// `lý do khác`
#[must_use]
pub fn part_otherwise(locale: Locale) -> String {
    text::known(locale, "part-otherwise", [])
}

/// `còn lại`
#[must_use]
pub fn part_rest(locale: Locale) -> String {
    text::known(locale, "part-rest", [])
}

/// `cơ quan đang giải quyết`
#[must_use]
pub fn part_state_awaited(locale: Locale) -> String {
    text::known(locale, "part-state-awaited", [])
}

/// `đã trao`
#[must_use]
pub fn part_state_given(locale: Locale) -> String {
    text::known(locale, "part-state-given", [])
}

/// `đã có, chờ trao`
#[must_use]
pub fn part_state_here(locale: Locale) -> String {
    text::known(locale, "part-state-here", [])
}

/// `đang mang đi trao`
#[must_use]
pub fn part_state_out(locale: Locale) -> String {
    text::known(locale, "part-state-out", [])
}

/// `mang về, chưa trao`
#[must_use]
pub fn part_state_returned(locale: Locale) -> String {
    text::known(locale, "part-state-returned", [])
}

/// `dừng, từ chối`
#[must_use]
pub fn part_stopped(locale: Locale) -> String {
    text::known(locale, "part-stopped", [])
}

/// `Tiền mặt`
#[must_use]
pub fn pay_cash(locale: Locale) -> String {
    text::known(locale, "pay-cash", [])
}

/// `Trên Cổng Dịch vụ công`
#[must_use]
pub fn pay_online(locale: Locale) -> String {
    text::known(locale, "pay-online", [])
}

/// `Chuyển khoản`
#[must_use]
pub fn pay_transfer(locale: Locale) -> String {
    text::known(locale, "pay-transfer", [])
}

/// `Đang trình ký`
#[must_use]
pub fn phase_at_signature(locale: Locale) -> String {
    text::known(locale, "phase-at-signature", [])
}

/// `Đã trao`
#[must_use]
pub fn phase_delivered(locale: Locale) -> String {
    text::known(locale, "phase-delivered", [])
}

/// `Chờ xác minh`
#[must_use]
pub fn phase_inquiry(locale: Locale) -> String {
    text::known(locale, "phase-inquiry", [])
}

/// `Đang mang đi trao`
#[must_use]
pub fn phase_out_for_delivery(locale: Locale) -> String {
    text::known(locale, "phase-out-for-delivery", [])
}

/// `Đã trao một phần`
#[must_use]
pub fn phase_partly_delivered(locale: Locale) -> String {
    text::known(locale, "phase-partly-delivered", [])
}

/// `Đã in`
#[must_use]
pub fn phase_printed(locale: Locale) -> String {
    text::known(locale, "phase-printed", [])
}

/// `Mới nhận`
#[must_use]
pub fn phase_received(locale: Locale) -> String {
    text::known(locale, "phase-received", [])
}

/// `Đã từ chối`
#[must_use]
pub fn phase_refused(locale: Locale) -> String {
    text::known(locale, "phase-refused", [])
}

/// `Đã đăng ký`
#[must_use]
pub fn phase_registered(locale: Locale) -> String {
    text::known(locale, "phase-registered", [])
}

/// `Mang về, chưa trao`
#[must_use]
pub fn phase_returned_undelivered(locale: Locale) -> String {
    text::known(locale, "phase-returned-undelivered", [])
}

/// `Đã thu hồi`
#[must_use]
pub fn phase_revoked(locale: Locale) -> String {
    text::known(locale, "phase-revoked", [])
}

/// `Chờ bổ sung`
#[must_use]
pub fn phase_supplement(locale: Locale) -> String {
    text::known(locale, "phase-supplement", [])
}

/// `Đã kiểm tra`
#[must_use]
pub fn phase_verified(locale: Locale) -> String {
    text::known(locale, "phase-verified", [])
}

/// `Dừng theo yêu cầu`
#[must_use]
pub fn phase_withdrawn(locale: Locale) -> String {
    text::known(locale, "phase-withdrawn", [])
}

/// `Biểu trưng của phường`
#[must_use]
pub fn picture_emblem(locale: Locale) -> String {
    text::known(locale, "picture-emblem", [])
}

/// `Dấu của cơ quan`
#[must_use]
pub fn picture_seal(locale: Locale) -> String {
    text::known(locale, "picture-seal", [])
}

/// `Chữ ký`
#[must_use]
pub fn picture_signature(locale: Locale) -> String {
    text::known(locale, "picture-signature", [])
}

/// `tại quầy`
#[must_use]
pub fn place_counter(locale: Locale) -> String {
    text::known(locale, "place-counter", [])
}

/// `nhận thẳng`
#[must_use]
pub fn place_directly(locale: Locale) -> String {
    text::known(locale, "place-directly", [])
}

/// `tại nhà`
#[must_use]
pub fn place_home(locale: Locale) -> String {
    text::known(locale, "place-home", [])
}

/// `Tệp PDF/A-1 chỉ chứa được tối đa { $limit } bản in hoặc dòng bảng. Chia ra nhiều tệp, hoặc in theo PDF/A-2.`
#[must_use]
pub fn print_archive_limit<'a>(locale: Locale, limit: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-archive-limit", [("limit", limit.into())])
}

/// `Không có thay đổi nào cần ghi vào mặt sau: chưa đăng ký thay đổi, hoặc đã ghi cả rồi. Chọn cách in khác.`
#[must_use]
pub fn print_back_empty(locale: Locale) -> String {
    text::known(locale, "print-back-empty", [])
}

/// `“{ $field }” cần nhiều hơn { $rows } dòng của mặt sau, kể cả khi thu nhỏ chữ. Ghi gọn nội dung thay đổi rồi xem lại; nếu phôi còn chỗ thì tăng số dòng mặt sau trong mẫu. Chưa có gì bị in ra. (Mẫu { $template })`
#[must_use]
pub fn print_back_full<'a>(locale: Locale, field: impl Into<Value<'a>>, rows: impl Into<Value<'a>>, template: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-back-full", [("field", field.into()), ("rows", rows.into()), ("template", template.into())])
}

/// `Mẫu giấy đang dùng chưa có chỗ cho “{ $field }” trên phôi, nên chưa in để không sót nội dung. Nhờ người phụ trách máy thêm phần mặt sau (data.back) vào mẫu, hoặc in bằng mẫu đi kèm phần mềm. (Mẫu { $template })`
#[must_use]
pub fn print_back_none<'a>(locale: Locale, field: impl Into<Value<'a>>, template: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-back-none", [("field", field.into()), ("template", template.into())])
}

/// `Số đo dấu cộng { $cross } lệch quá 10 mm. Đo lại từ mép trái và mép trên tờ giấy đến tâm dấu, tính bằng mi-li-mét; xem lại giấy có nằm sát thanh chặn trong khay không.`
#[must_use]
pub fn print_cross_too_far<'a>(locale: Locale, cross: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-cross-too-far", [("cross", cross.into())])
}

/// `Các dấu cộng bị đảo chỗ. Đo từ mép trái và mép trên, dấu 1 ở góc trên bên trái; nếu tờ in ra bị lật ngược như soi gương thì tắt “in lật” trong máy in rồi in lại.`
#[must_use]
pub fn print_crosses_mirrored(locale: Locale) -> String {
    text::known(locale, "print-crosses-mirrored", [])
}

/// `Sổ theo dõi hồ sơ`
#[must_use]
pub fn print_field_book(locale: Locale) -> String {
    text::known(locale, "print-field-book", [])
}

/// `Địa chỉ trụ sở`
#[must_use]
pub fn print_field_business_address(locale: Locale) -> String {
    text::known(locale, "print-field-business-address", [])
}

/// `Vốn kinh doanh`
#[must_use]
pub fn print_field_business_capital(locale: Locale) -> String {
    text::known(locale, "print-field-business-capital", [])
}

/// `Tên hộ kinh doanh`
#[must_use]
pub fn print_field_business_name(locale: Locale) -> String {
    text::known(locale, "print-field-business-name", [])
}

/// `Điện thoại hộ kinh doanh`
#[must_use]
pub fn print_field_business_phone(locale: Locale) -> String {
    text::known(locale, "print-field-business-phone", [])
}

/// `Mã số thuế`
#[must_use]
pub fn print_field_business_tax_code(locale: Locale) -> String {
    text::known(locale, "print-field-business-tax-code", [])
}

/// `Ngành, nghề`
#[must_use]
pub fn print_field_business_trade(locale: Locale) -> String {
    text::known(locale, "print-field-business-trade", [])
}

/// `Số lao động`
#[must_use]
pub fn print_field_business_workers(locale: Locale) -> String {
    text::known(locale, "print-field-business-workers", [])
}

/// `Dấu cộng để đo máy in`
#[must_use]
pub fn print_field_calibration_crosses(locale: Locale) -> String {
    text::known(locale, "print-field-calibration-crosses", [])
}

/// `Tên mẫu phôi`
#[must_use]
pub fn print_field_calibration_form(locale: Locale) -> String {
    text::known(locale, "print-field-calibration-form", [])
}

/// `Tên máy in`
#[must_use]
pub fn print_field_calibration_printer(locale: Locale) -> String {
    text::known(locale, "print-field-calibration-printer", [])
}

/// `Mã hồ sơ`
#[must_use]
pub fn print_field_case_code(locale: Locale) -> String {
    text::known(locale, "print-field-case-code", [])
}

/// `Số bản`
#[must_use]
pub fn print_field_certified_copies(locale: Locale) -> String {
    text::known(locale, "print-field-certified-copies", [])
}

/// `Cơ quan cấp bản chính`
#[must_use]
pub fn print_field_certified_issuer(locale: Locale) -> String {
    text::known(locale, "print-field-certified-issuer", [])
}

/// `Số trang`
#[must_use]
pub fn print_field_certified_pages(locale: Locale) -> String {
    text::known(locale, "print-field-certified-pages", [])
}

/// `Tên giấy tờ, văn bản`
#[must_use]
pub fn print_field_certified_paper(locale: Locale) -> String {
    text::known(locale, "print-field-certified-paper", [])
}

/// `Căn cứ thay đổi`
#[must_use]
pub fn print_field_change_basis(locale: Locale) -> String {
    text::known(locale, "print-field-change-basis", [])
}

/// `Nội dung đã đăng ký`
#[must_use]
pub fn print_field_change_from(locale: Locale) -> String {
    text::known(locale, "print-field-change-from", [])
}

/// `Loại thay đổi`
#[must_use]
pub fn print_field_change_kind(locale: Locale) -> String {
    text::known(locale, "print-field-change-kind", [])
}

/// `Nội dung thay đổi`
#[must_use]
pub fn print_field_change_to(locale: Locale) -> String {
    text::known(locale, "print-field-change-to", [])
}

/// `Nơi sinh`
#[must_use]
pub fn print_field_child_birth_place(locale: Locale) -> String {
    text::known(locale, "print-field-child-birth-place", [])
}

/// `Ngày sinh của cháu`
#[must_use]
pub fn print_field_child_born(locale: Locale) -> String {
    text::known(locale, "print-field-child-born", [])
}

/// `Số định danh cá nhân`
#[must_use]
pub fn print_field_child_citizen_id(locale: Locale) -> String {
    text::known(locale, "print-field-child-citizen-id", [])
}

/// `Dân tộc của cháu`
#[must_use]
pub fn print_field_child_ethnicity(locale: Locale) -> String {
    text::known(locale, "print-field-child-ethnicity", [])
}

/// `Quê quán`
#[must_use]
pub fn print_field_child_home_town(locale: Locale) -> String {
    text::known(locale, "print-field-child-home-town", [])
}

/// `Họ, chữ đệm, tên của cháu`
#[must_use]
pub fn print_field_child_name(locale: Locale) -> String {
    text::known(locale, "print-field-child-name", [])
}

/// `Quốc tịch của cháu`
#[must_use]
pub fn print_field_child_nationality(locale: Locale) -> String {
    text::known(locale, "print-field-child-nationality", [])
}

/// `Giới tính của cháu`
#[must_use]
pub fn print_field_child_sex(locale: Locale) -> String {
    text::known(locale, "print-field-child-sex", [])
}

/// `Địa chỉ`
#[must_use]
pub fn print_field_contact_address(locale: Locale) -> String {
    text::known(locale, "print-field-contact-address", [])
}

/// `Email`
#[must_use]
pub fn print_field_contact_email(locale: Locale) -> String {
    text::known(locale, "print-field-contact-email", [])
}

/// `Số điện thoại`
#[must_use]
pub fn print_field_contact_phone(locale: Locale) -> String {
    text::known(locale, "print-field-contact-phone", [])
}

/// `Ngày cấp bản sao`
#[must_use]
pub fn print_field_copy_issued_on(locale: Locale) -> String {
    text::known(locale, "print-field-copy-issued-on", [])
}

/// `Số bản sao`
#[must_use]
pub fn print_field_copy_number(locale: Locale) -> String {
    text::known(locale, "print-field-copy-number", [])
}

/// `Nguyên nhân`
#[must_use]
pub fn print_field_death_cause(locale: Locale) -> String {
    text::known(locale, "print-field-death-cause", [])
}

/// `Ngày mất`
#[must_use]
pub fn print_field_death_day(locale: Locale) -> String {
    text::known(locale, "print-field-death-day", [])
}

/// `Giờ mất`
#[must_use]
pub fn print_field_death_hour(locale: Locale) -> String {
    text::known(locale, "print-field-death-hour", [])
}

/// `Nơi mất`
#[must_use]
pub fn print_field_death_place(locale: Locale) -> String {
    text::known(locale, "print-field-death-place", [])
}

/// `Ngày sinh người mất`
#[must_use]
pub fn print_field_deceased_born(locale: Locale) -> String {
    text::known(locale, "print-field-deceased-born", [])
}

/// `Số định danh người mất`
#[must_use]
pub fn print_field_deceased_citizen_id(locale: Locale) -> String {
    text::known(locale, "print-field-deceased-citizen-id", [])
}

/// `Dân tộc người mất`
#[must_use]
pub fn print_field_deceased_ethnicity(locale: Locale) -> String {
    text::known(locale, "print-field-deceased-ethnicity", [])
}

/// `Tên người đã mất`
#[must_use]
pub fn print_field_deceased_name(locale: Locale) -> String {
    text::known(locale, "print-field-deceased-name", [])
}

/// `Quốc tịch người mất`
#[must_use]
pub fn print_field_deceased_nationality(locale: Locale) -> String {
    text::known(locale, "print-field-deceased-nationality", [])
}

/// `Giấy tờ tùy thân người mất`
#[must_use]
pub fn print_field_deceased_paper(locale: Locale) -> String {
    text::known(locale, "print-field-deceased-paper", [])
}

/// `Nơi cư trú cuối cùng`
#[must_use]
pub fn print_field_deceased_residence(locale: Locale) -> String {
    text::known(locale, "print-field-deceased-residence", [])
}

/// `Giới tính người mất`
#[must_use]
pub fn print_field_deceased_sex(locale: Locale) -> String {
    text::known(locale, "print-field-deceased-sex", [])
}

/// `Ngày sinh của người yêu cầu`
#[must_use]
pub fn print_field_declarant_born(locale: Locale) -> String {
    text::known(locale, "print-field-declarant-born", [])
}

/// `Việc điểm chỉ của bên nam`
#[must_use]
pub fn print_field_declarant_husband_mark(locale: Locale) -> String {
    text::known(locale, "print-field-declarant-husband-mark", [])
}

/// `Việc điểm chỉ`
#[must_use]
pub fn print_field_declarant_mark(locale: Locale) -> String {
    text::known(locale, "print-field-declarant-mark", [])
}

/// `Họ tên người đi khai`
#[must_use]
pub fn print_field_declarant_name(locale: Locale) -> String {
    text::known(locale, "print-field-declarant-name", [])
}

/// `Giấy tờ tùy thân của người đi khai`
#[must_use]
pub fn print_field_declarant_paper(locale: Locale) -> String {
    text::known(locale, "print-field-declarant-paper", [])
}

/// `Quan hệ với người được khai`
#[must_use]
pub fn print_field_declarant_relation(locale: Locale) -> String {
    text::known(locale, "print-field-declarant-relation", [])
}

/// `Nơi cư trú của người yêu cầu`
#[must_use]
pub fn print_field_declarant_residence(locale: Locale) -> String {
    text::known(locale, "print-field-declarant-residence", [])
}

/// `Chữ ký người nộp hồ sơ`
#[must_use]
pub fn print_field_declarant_signature(locale: Locale) -> String {
    text::known(locale, "print-field-declarant-signature", [])
}

/// `Việc điểm chỉ của bên nữ`
#[must_use]
pub fn print_field_declarant_wife_mark(locale: Locale) -> String {
    text::known(locale, "print-field-declarant-wife-mark", [])
}

/// `Nơi nhận tờ khai`
#[must_use]
pub fn print_field_declaration_addressee(locale: Locale) -> String {
    text::known(locale, "print-field-declaration-addressee", [])
}

/// `Số bản sao đề nghị cấp`
#[must_use]
pub fn print_field_declaration_copies(locale: Locale) -> String {
    text::known(locale, "print-field-declaration-copies", [])
}

/// `Chú thích cuối tờ khai`
#[must_use]
pub fn print_field_declaration_notes(locale: Locale) -> String {
    text::known(locale, "print-field-declaration-notes", [])
}

/// `Nơi và ngày làm tờ khai`
#[must_use]
pub fn print_field_declaration_place(locale: Locale) -> String {
    text::known(locale, "print-field-declaration-place", [])
}

/// `Lời cam đoan`
#[must_use]
pub fn print_field_declaration_pledge(locale: Locale) -> String {
    text::known(locale, "print-field-declaration-pledge", [])
}

/// `Lời đề nghị trên tờ khai`
#[must_use]
pub fn print_field_declaration_request(locale: Locale) -> String {
    text::known(locale, "print-field-declaration-request", [])
}

/// `Bên nữ, bên nam`
#[must_use]
pub fn print_field_declaration_side(locale: Locale) -> String {
    text::known(locale, "print-field-declaration-side", [])
}

/// `Chỗ ký trên tờ khai`
#[must_use]
pub fn print_field_declaration_signatures(locale: Locale) -> String {
    text::known(locale, "print-field-declaration-signatures", [])
}

/// `Tên tờ khai`
#[must_use]
pub fn print_field_declaration_title(locale: Locale) -> String {
    text::known(locale, "print-field-declaration-title", [])
}

/// `Nơi nhận kết quả`
#[must_use]
pub fn print_field_delivery(locale: Locale) -> String {
    text::known(locale, "print-field-delivery", [])
}

/// `Ngày đăng ký`
#[must_use]
pub fn print_field_entry_date(locale: Locale) -> String {
    text::known(locale, "print-field-entry-date", [])
}

/// `Số trong Sổ`
#[must_use]
pub fn print_field_entry_number(locale: Locale) -> String {
    text::known(locale, "print-field-entry-number", [])
}

/// `Nơi đăng ký`
#[must_use]
pub fn print_field_entry_place(locale: Locale) -> String {
    text::known(locale, "print-field-entry-place", [])
}

/// `Quyển số`
#[must_use]
pub fn print_field_entry_register(locale: Locale) -> String {
    text::known(locale, "print-field-entry-register", [])
}

/// `Phong bì`
#[must_use]
pub fn print_field_envelopes(locale: Locale) -> String {
    text::known(locale, "print-field-envelopes", [])
}

/// `Năm sinh người cha`
#[must_use]
pub fn print_field_father_born(locale: Locale) -> String {
    text::known(locale, "print-field-father-born", [])
}

/// `Số định danh của người cha`
#[must_use]
pub fn print_field_father_citizen_id(locale: Locale) -> String {
    text::known(locale, "print-field-father-citizen-id", [])
}

/// `Dân tộc người cha`
#[must_use]
pub fn print_field_father_ethnicity(locale: Locale) -> String {
    text::known(locale, "print-field-father-ethnicity", [])
}

/// `Họ tên người cha`
#[must_use]
pub fn print_field_father_name(locale: Locale) -> String {
    text::known(locale, "print-field-father-name", [])
}

/// `Quốc tịch người cha`
#[must_use]
pub fn print_field_father_nationality(locale: Locale) -> String {
    text::known(locale, "print-field-father-nationality", [])
}

/// `Nơi cư trú của người cha`
#[must_use]
pub fn print_field_father_residence(locale: Locale) -> String {
    text::known(locale, "print-field-father-residence", [])
}

/// `Chữ in sẵn của mẫu`
#[must_use]
pub fn print_field_form(locale: Locale) -> String {
    text::known(locale, "print-field-form", [])
}

/// `Ngày sinh chồng`
#[must_use]
pub fn print_field_husband_born(locale: Locale) -> String {
    text::known(locale, "print-field-husband-born", [])
}

/// `Dân tộc chồng`
#[must_use]
pub fn print_field_husband_ethnicity(locale: Locale) -> String {
    text::known(locale, "print-field-husband-ethnicity", [])
}

/// `Lần kết hôn của bên nam`
#[must_use]
pub fn print_field_husband_marriages(locale: Locale) -> String {
    text::known(locale, "print-field-husband-marriages", [])
}

/// `Họ tên chồng`
#[must_use]
pub fn print_field_husband_name(locale: Locale) -> String {
    text::known(locale, "print-field-husband-name", [])
}

/// `Quốc tịch chồng`
#[must_use]
pub fn print_field_husband_nationality(locale: Locale) -> String {
    text::known(locale, "print-field-husband-nationality", [])
}

/// `Giấy tờ tùy thân chồng`
#[must_use]
pub fn print_field_husband_paper(locale: Locale) -> String {
    text::known(locale, "print-field-husband-paper", [])
}

/// `Nơi cư trú chồng`
#[must_use]
pub fn print_field_husband_residence(locale: Locale) -> String {
    text::known(locale, "print-field-husband-residence", [])
}

/// `Địa chỉ trên nhãn`
#[must_use]
pub fn print_field_label_address(locale: Locale) -> String {
    text::known(locale, "print-field-label-address", [])
}

/// `Tên người nhận`
#[must_use]
pub fn print_field_label_name(locale: Locale) -> String {
    text::known(locale, "print-field-label-name", [])
}

/// `Nhãn`
#[must_use]
pub fn print_field_labels(locale: Locale) -> String {
    text::known(locale, "print-field-labels", [])
}

/// `Phần ghi chú mặt sau`
#[must_use]
pub fn print_field_later_changes(locale: Locale) -> String {
    text::known(locale, "print-field-later-changes", [])
}

/// `Người nhận thư`
#[must_use]
pub fn print_field_letter_addressee(locale: Locale) -> String {
    text::known(locale, "print-field-letter-addressee", [])
}

/// `Nội dung thư`
#[must_use]
pub fn print_field_letter_body(locale: Locale) -> String {
    text::known(locale, "print-field-letter-body", [])
}

/// `Biểu trưng của phường`
#[must_use]
pub fn print_field_letter_emblem(locale: Locale) -> String {
    text::known(locale, "print-field-letter-emblem", [])
}

/// `Số của thư`
#[must_use]
pub fn print_field_letter_number(locale: Locale) -> String {
    text::known(locale, "print-field-letter-number", [])
}

/// `Giấy tờ trao cùng thư`
#[must_use]
pub fn print_field_letter_papers(locale: Locale) -> String {
    text::known(locale, "print-field-letter-papers", [])
}

/// `Số điện thoại của phường`
#[must_use]
pub fn print_field_letter_phone(locale: Locale) -> String {
    text::known(locale, "print-field-letter-phone", [])
}

/// `Nơi và ngày viết thư`
#[must_use]
pub fn print_field_letter_place_date(locale: Locale) -> String {
    text::known(locale, "print-field-letter-place-date", [])
}

/// `Lý do chậm`
#[must_use]
pub fn print_field_letter_reason(locale: Locale) -> String {
    text::known(locale, "print-field-letter-reason", [])
}

/// `Ảnh dấu`
#[must_use]
pub fn print_field_letter_seal(locale: Locale) -> String {
    text::known(locale, "print-field-letter-seal", [])
}

/// `Ảnh chữ ký`
#[must_use]
pub fn print_field_letter_signature(locale: Locale) -> String {
    text::known(locale, "print-field-letter-signature", [])
}

/// `Sai sót của giấy`
#[must_use]
pub fn print_field_letter_what(locale: Locale) -> String {
    text::known(locale, "print-field-letter-what", [])
}

/// `Nơi đã đăng ký kết hôn ở nước ngoài`
#[must_use]
pub fn print_field_marriage_abroad(locale: Locale) -> String {
    text::known(locale, "print-field-marriage-abroad", [])
}

/// `Năm sinh người mẹ`
#[must_use]
pub fn print_field_mother_born(locale: Locale) -> String {
    text::known(locale, "print-field-mother-born", [])
}

/// `Số định danh của người mẹ`
#[must_use]
pub fn print_field_mother_citizen_id(locale: Locale) -> String {
    text::known(locale, "print-field-mother-citizen-id", [])
}

/// `Dân tộc người mẹ`
#[must_use]
pub fn print_field_mother_ethnicity(locale: Locale) -> String {
    text::known(locale, "print-field-mother-ethnicity", [])
}

/// `Họ tên người mẹ`
#[must_use]
pub fn print_field_mother_name(locale: Locale) -> String {
    text::known(locale, "print-field-mother-name", [])
}

/// `Quốc tịch người mẹ`
#[must_use]
pub fn print_field_mother_nationality(locale: Locale) -> String {
    text::known(locale, "print-field-mother-nationality", [])
}

/// `Nơi cư trú của người mẹ`
#[must_use]
pub fn print_field_mother_residence(locale: Locale) -> String {
    text::known(locale, "print-field-mother-residence", [])
}

/// `Ngày cấp giấy báo tử`
#[must_use]
pub fn print_field_note_date(locale: Locale) -> String {
    text::known(locale, "print-field-note-date", [])
}

/// `Nơi cấp giấy báo tử`
#[must_use]
pub fn print_field_note_issuer(locale: Locale) -> String {
    text::known(locale, "print-field-note-issuer", [])
}

/// `Số giấy báo tử`
#[must_use]
pub fn print_field_note_number(locale: Locale) -> String {
    text::known(locale, "print-field-note-number", [])
}

/// `Ghi chú`
#[must_use]
pub fn print_field_notes(locale: Locale) -> String {
    text::known(locale, "print-field-notes", [])
}

/// `Nội dung văn bản`
#[must_use]
pub fn print_field_notice_body(locale: Locale) -> String {
    text::known(locale, "print-field-notice-body", [])
}

/// `Thời gian trả kết quả mới`
#[must_use]
pub fn print_field_notice_new_due(locale: Locale) -> String {
    text::known(locale, "print-field-notice-new-due", [])
}

/// `Số của văn bản`
#[must_use]
pub fn print_field_notice_number(locale: Locale) -> String {
    text::known(locale, "print-field-notice-number", [])
}

/// `Người hướng dẫn`
#[must_use]
pub fn print_field_notice_officer(locale: Locale) -> String {
    text::known(locale, "print-field-notice-officer", [])
}

/// `Lý do`
#[must_use]
pub fn print_field_notice_reason(locale: Locale) -> String {
    text::known(locale, "print-field-notice-reason", [])
}

/// `Nội dung cần bổ sung`
#[must_use]
pub fn print_field_notice_wanted(locale: Locale) -> String {
    text::known(locale, "print-field-notice-wanted", [])
}

/// `Địa chỉ của cơ quan`
#[must_use]
pub fn print_field_office_address(locale: Locale) -> String {
    text::known(locale, "print-field-office-address", [])
}

/// `Tên cơ quan`
#[must_use]
pub fn print_field_office_name(locale: Locale) -> String {
    text::known(locale, "print-field-office-name", [])
}

/// `Số điện thoại của cơ quan`
#[must_use]
pub fn print_field_office_phone(locale: Locale) -> String {
    text::known(locale, "print-field-office-phone", [])
}

/// `Địa danh`
#[must_use]
pub fn print_field_office_place(locale: Locale) -> String {
    text::known(locale, "print-field-office-place", [])
}

/// `Tên cơ quan cấp trên`
#[must_use]
pub fn print_field_office_superior(locale: Locale) -> String {
    text::known(locale, "print-field-office-superior", [])
}

/// `Họ tên người tiếp nhận`
#[must_use]
pub fn print_field_officer_name(locale: Locale) -> String {
    text::known(locale, "print-field-officer-name", [])
}

/// `Nội dung thay đổi thứ hai`
#[must_use]
pub fn print_field_other_to(locale: Locale) -> String {
    text::known(locale, "print-field-other-to", [])
}

/// `Mục 1`
#[must_use]
pub fn print_field_own_1(locale: Locale) -> String {
    text::known(locale, "print-field-own-1", [])
}

/// `Mục 10`
#[must_use]
pub fn print_field_own_10(locale: Locale) -> String {
    text::known(locale, "print-field-own-10", [])
}

/// `Mục 11`
#[must_use]
pub fn print_field_own_11(locale: Locale) -> String {
    text::known(locale, "print-field-own-11", [])
}

/// `Mục 12`
#[must_use]
pub fn print_field_own_12(locale: Locale) -> String {
    text::known(locale, "print-field-own-12", [])
}

/// `Mục 13`
#[must_use]
pub fn print_field_own_13(locale: Locale) -> String {
    text::known(locale, "print-field-own-13", [])
}

/// `Mục 14`
#[must_use]
pub fn print_field_own_14(locale: Locale) -> String {
    text::known(locale, "print-field-own-14", [])
}

/// `Mục 15`
#[must_use]
pub fn print_field_own_15(locale: Locale) -> String {
    text::known(locale, "print-field-own-15", [])
}

/// `Mục 16`
#[must_use]
pub fn print_field_own_16(locale: Locale) -> String {
    text::known(locale, "print-field-own-16", [])
}

/// `Mục 17`
#[must_use]
pub fn print_field_own_17(locale: Locale) -> String {
    text::known(locale, "print-field-own-17", [])
}

/// `Mục 18`
#[must_use]
pub fn print_field_own_18(locale: Locale) -> String {
    text::known(locale, "print-field-own-18", [])
}

/// `Mục 19`
#[must_use]
pub fn print_field_own_19(locale: Locale) -> String {
    text::known(locale, "print-field-own-19", [])
}

/// `Mục 2`
#[must_use]
pub fn print_field_own_2(locale: Locale) -> String {
    text::known(locale, "print-field-own-2", [])
}

/// `Mục 20`
#[must_use]
pub fn print_field_own_20(locale: Locale) -> String {
    text::known(locale, "print-field-own-20", [])
}

/// `Mục 3`
#[must_use]
pub fn print_field_own_3(locale: Locale) -> String {
    text::known(locale, "print-field-own-3", [])
}

/// `Mục 4`
#[must_use]
pub fn print_field_own_4(locale: Locale) -> String {
    text::known(locale, "print-field-own-4", [])
}

/// `Mục 5`
#[must_use]
pub fn print_field_own_5(locale: Locale) -> String {
    text::known(locale, "print-field-own-5", [])
}

/// `Mục 6`
#[must_use]
pub fn print_field_own_6(locale: Locale) -> String {
    text::known(locale, "print-field-own-6", [])
}

/// `Mục 7`
#[must_use]
pub fn print_field_own_7(locale: Locale) -> String {
    text::known(locale, "print-field-own-7", [])
}

/// `Mục 8`
#[must_use]
pub fn print_field_own_8(locale: Locale) -> String {
    text::known(locale, "print-field-own-8", [])
}

/// `Mục 9`
#[must_use]
pub fn print_field_own_9(locale: Locale) -> String {
    text::known(locale, "print-field-own-9", [])
}

/// `Ngày sinh chủ hộ`
#[must_use]
pub fn print_field_owner_born(locale: Locale) -> String {
    text::known(locale, "print-field-owner-born", [])
}

/// `Số định danh chủ hộ`
#[must_use]
pub fn print_field_owner_citizen_id(locale: Locale) -> String {
    text::known(locale, "print-field-owner-citizen-id", [])
}

/// `Dân tộc chủ hộ`
#[must_use]
pub fn print_field_owner_ethnicity(locale: Locale) -> String {
    text::known(locale, "print-field-owner-ethnicity", [])
}

/// `Họ tên chủ hộ`
#[must_use]
pub fn print_field_owner_name(locale: Locale) -> String {
    text::known(locale, "print-field-owner-name", [])
}

/// `Quốc tịch chủ hộ`
#[must_use]
pub fn print_field_owner_nationality(locale: Locale) -> String {
    text::known(locale, "print-field-owner-nationality", [])
}

/// `Nơi cư trú chủ hộ`
#[must_use]
pub fn print_field_owner_residence(locale: Locale) -> String {
    text::known(locale, "print-field-owner-residence", [])
}

/// `Giới tính chủ hộ`
#[must_use]
pub fn print_field_owner_sex(locale: Locale) -> String {
    text::known(locale, "print-field-owner-sex", [])
}

/// `Thành phần hồ sơ`
#[must_use]
pub fn print_field_papers(locale: Locale) -> String {
    text::known(locale, "print-field-papers", [])
}

/// `Ngày sinh cha hoặc mẹ`
#[must_use]
pub fn print_field_parent_born(locale: Locale) -> String {
    text::known(locale, "print-field-parent-born", [])
}

/// `Dân tộc cha hoặc mẹ`
#[must_use]
pub fn print_field_parent_ethnicity(locale: Locale) -> String {
    text::known(locale, "print-field-parent-ethnicity", [])
}

/// `Họ tên cha hoặc mẹ`
#[must_use]
pub fn print_field_parent_name(locale: Locale) -> String {
    text::known(locale, "print-field-parent-name", [])
}

/// `Quốc tịch cha hoặc mẹ`
#[must_use]
pub fn print_field_parent_nationality(locale: Locale) -> String {
    text::known(locale, "print-field-parent-nationality", [])
}

/// `Giấy tờ tùy thân cha hoặc mẹ`
#[must_use]
pub fn print_field_parent_paper(locale: Locale) -> String {
    text::known(locale, "print-field-parent-paper", [])
}

/// `Nơi cư trú cha hoặc mẹ`
#[must_use]
pub fn print_field_parent_residence(locale: Locale) -> String {
    text::known(locale, "print-field-parent-residence", [])
}

/// `Giấy chứng nhận kết hôn của cha, mẹ`
#[must_use]
pub fn print_field_parents_marriage_number(locale: Locale) -> String {
    text::known(locale, "print-field-parents-marriage-number", [])
}

/// `Ngày sinh`
#[must_use]
pub fn print_field_person_born(locale: Locale) -> String {
    text::known(locale, "print-field-person-born", [])
}

/// `Dân tộc`
#[must_use]
pub fn print_field_person_ethnicity(locale: Locale) -> String {
    text::known(locale, "print-field-person-ethnicity", [])
}

/// `Họ tên người được xác nhận`
#[must_use]
pub fn print_field_person_name(locale: Locale) -> String {
    text::known(locale, "print-field-person-name", [])
}

/// `Quốc tịch`
#[must_use]
pub fn print_field_person_nationality(locale: Locale) -> String {
    text::known(locale, "print-field-person-nationality", [])
}

/// `Giấy tờ tùy thân`
#[must_use]
pub fn print_field_person_paper(locale: Locale) -> String {
    text::known(locale, "print-field-person-paper", [])
}

/// `Nơi cư trú`
#[must_use]
pub fn print_field_person_residence(locale: Locale) -> String {
    text::known(locale, "print-field-person-residence", [])
}

/// `Giới tính`
#[must_use]
pub fn print_field_person_sex(locale: Locale) -> String {
    text::known(locale, "print-field-person-sex", [])
}

/// `Nội dung yêu cầu giải quyết`
#[must_use]
pub fn print_field_procedure(locale: Locale) -> String {
    text::known(locale, "print-field-procedure", [])
}

/// `Thời gian trả kết quả`
#[must_use]
pub fn print_field_promise_due(locale: Locale) -> String {
    text::known(locale, "print-field-promise-due", [])
}

/// `Cách tính ngày hẹn`
#[must_use]
pub fn print_field_promise_explanation(locale: Locale) -> String {
    text::known(locale, "print-field-promise-explanation", [])
}

/// `Đường hẹn trả kết quả`
#[must_use]
pub fn print_field_promise_line(locale: Locale) -> String {
    text::known(locale, "print-field-promise-line", [])
}

/// `Thời gian nhận hồ sơ`
#[must_use]
pub fn print_field_promise_received(locale: Locale) -> String {
    text::known(locale, "print-field-promise-received", [])
}

/// `Thời gian giải quyết theo quy định`
#[must_use]
pub fn print_field_promise_term(locale: Locale) -> String {
    text::known(locale, "print-field-promise-term", [])
}

/// `Mã kiểm tra`
#[must_use]
pub fn print_field_proof_code(locale: Locale) -> String {
    text::known(locale, "print-field-proof-code", [])
}

/// `Phí, lệ phí`
#[must_use]
pub fn print_field_receipt_fee(locale: Locale) -> String {
    text::known(locale, "print-field-receipt-fee", [])
}

/// `Số của giấy tiếp nhận`
#[must_use]
pub fn print_field_receipt_number(locale: Locale) -> String {
    text::known(locale, "print-field-receipt-number", [])
}

/// `Các kết quả sẽ nhận`
#[must_use]
pub fn print_field_receipt_parts(locale: Locale) -> String {
    text::known(locale, "print-field-receipt-parts", [])
}

/// `Ngày sinh người con`
#[must_use]
pub fn print_field_recognised_born(locale: Locale) -> String {
    text::known(locale, "print-field-recognised-born", [])
}

/// `Dân tộc người con`
#[must_use]
pub fn print_field_recognised_ethnicity(locale: Locale) -> String {
    text::known(locale, "print-field-recognised-ethnicity", [])
}

/// `Họ tên người con`
#[must_use]
pub fn print_field_recognised_name(locale: Locale) -> String {
    text::known(locale, "print-field-recognised-name", [])
}

/// `Quốc tịch người con`
#[must_use]
pub fn print_field_recognised_nationality(locale: Locale) -> String {
    text::known(locale, "print-field-recognised-nationality", [])
}

/// `Giấy tờ tùy thân người con`
#[must_use]
pub fn print_field_recognised_paper(locale: Locale) -> String {
    text::known(locale, "print-field-recognised-paper", [])
}

/// `Nơi cư trú người con`
#[must_use]
pub fn print_field_recognised_residence(locale: Locale) -> String {
    text::known(locale, "print-field-recognised-residence", [])
}

/// `Giới tính người con`
#[must_use]
pub fn print_field_recognised_sex(locale: Locale) -> String {
    text::known(locale, "print-field-recognised-sex", [])
}

/// `Ngày đăng ký`
#[must_use]
pub fn print_field_registration_date(locale: Locale) -> String {
    text::known(locale, "print-field-registration-date", [])
}

/// `Số`
#[must_use]
pub fn print_field_registration_number(locale: Locale) -> String {
    text::known(locale, "print-field-registration-number", [])
}

/// `Nơi đăng ký`
#[must_use]
pub fn print_field_registration_place(locale: Locale) -> String {
    text::known(locale, "print-field-registration-place", [])
}

/// `Lời chứng`
#[must_use]
pub fn print_field_sentences(locale: Locale) -> String {
    text::known(locale, "print-field-sentences", [])
}

/// `Họ tên người ký`
#[must_use]
pub fn print_field_signer_name(locale: Locale) -> String {
    text::known(locale, "print-field-signer-name", [])
}

/// `Chức vụ người ký`
#[must_use]
pub fn print_field_signer_title(locale: Locale) -> String {
    text::known(locale, "print-field-signer-title", [])
}

/// `Thời gian cư trú`
#[must_use]
pub fn print_field_status_place(locale: Locale) -> String {
    text::known(locale, "print-field-status-place", [])
}

/// `Mục đích sử dụng`
#[must_use]
pub fn print_field_status_purpose(locale: Locale) -> String {
    text::known(locale, "print-field-status-purpose", [])
}

/// `Tình trạng hôn nhân`
#[must_use]
pub fn print_field_status_wording(locale: Locale) -> String {
    text::known(locale, "print-field-status-wording", [])
}

/// `Các cột của bảng`
#[must_use]
pub fn print_field_table_columns(locale: Locale) -> String {
    text::known(locale, "print-field-table-columns", [])
}

/// `Các dòng trên bìa`
#[must_use]
pub fn print_field_table_cover(locale: Locale) -> String {
    text::known(locale, "print-field-table-cover", [])
}

/// `Các dòng dưới tên bảng`
#[must_use]
pub fn print_field_table_lines(locale: Locale) -> String {
    text::known(locale, "print-field-table-lines", [])
}

/// `Ghi chú dưới bảng`
#[must_use]
pub fn print_field_table_notes(locale: Locale) -> String {
    text::known(locale, "print-field-table-notes", [])
}

/// `Số, ký hiệu của bảng`
#[must_use]
pub fn print_field_table_number(locale: Locale) -> String {
    text::known(locale, "print-field-table-number", [])
}

/// `Các dòng của bảng`
#[must_use]
pub fn print_field_table_rows(locale: Locale) -> String {
    text::known(locale, "print-field-table-rows", [])
}

/// `Chỗ ký`
#[must_use]
pub fn print_field_table_signatures(locale: Locale) -> String {
    text::known(locale, "print-field-table-signatures", [])
}

/// `Tên bảng`
#[must_use]
pub fn print_field_table_title(locale: Locale) -> String {
    text::known(locale, "print-field-table-title", [])
}

/// `Ngày sinh vợ`
#[must_use]
pub fn print_field_wife_born(locale: Locale) -> String {
    text::known(locale, "print-field-wife-born", [])
}

/// `Dân tộc vợ`
#[must_use]
pub fn print_field_wife_ethnicity(locale: Locale) -> String {
    text::known(locale, "print-field-wife-ethnicity", [])
}

/// `Lần kết hôn của bên nữ`
#[must_use]
pub fn print_field_wife_marriages(locale: Locale) -> String {
    text::known(locale, "print-field-wife-marriages", [])
}

/// `Họ tên vợ`
#[must_use]
pub fn print_field_wife_name(locale: Locale) -> String {
    text::known(locale, "print-field-wife-name", [])
}

/// `Quốc tịch vợ`
#[must_use]
pub fn print_field_wife_nationality(locale: Locale) -> String {
    text::known(locale, "print-field-wife-nationality", [])
}

/// `Giấy tờ tùy thân vợ`
#[must_use]
pub fn print_field_wife_paper(locale: Locale) -> String {
    text::known(locale, "print-field-wife-paper", [])
}

/// `Nơi cư trú vợ`
#[must_use]
pub fn print_field_wife_residence(locale: Locale) -> String {
    text::known(locale, "print-field-wife-residence", [])
}

/// `Phông chữ đi kèm phần mềm bị hỏng nên không in, để tránh sai dấu. Cài đặt lại phần mềm; dữ liệu vẫn còn nguyên.`
#[must_use]
pub fn print_font(locale: Locale) -> String {
    text::known(locale, "print-font", [])
}

/// `Chữ { $code } không có trong phông chữ của trang. Xin báo cho bộ phận công nghệ thông tin.`
#[must_use]
pub fn print_glyph<'a>(locale: Locale, code: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-glyph", [("code", code.into())])
}

/// `Tệp này không phải ảnh PNG. Lưu ảnh thành PNG rồi chọn lại.`
#[must_use]
pub fn print_image_not_png(locale: Locale) -> String {
    text::known(locale, "print-image-not-png", [])
}

/// `Ảnh lớn quá cỡ dùng được trên giấy. Chọn tệp PNG dưới 8 MB, mỗi chiều không quá 4.700 điểm ảnh.`
#[must_use]
pub fn print_image_too_large(locale: Locale) -> String {
    text::known(locale, "print-image-too-large", [])
}

/// `Không đọc được ảnh này: tệp bị hỏng hoặc bị cắt cụt. Lưu lại ảnh thành PNG rồi chọn lại.`
#[must_use]
pub fn print_image_unreadable(locale: Locale) -> String {
    text::known(locale, "print-image-unreadable", [])
}

/// `Mục “{ $field }” còn trống trong khi mục “{ $given }” đã ghi; các mục này phải ghi đủ hoặc để trống cả. Hỏi lại gia đình rồi ghi thêm, hoặc xóa cả phần ấy nếu chưa xác định được. (Mẫu { $template })`
#[must_use]
pub fn print_incomplete<'a>(locale: Locale, field: impl Into<Value<'a>>, given: impl Into<Value<'a>>, template: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-incomplete", [("field", field.into()), ("given", given.into()), ("template", template.into())])
}

/// `Không đọc được ảnh “{ $field }” trên thư. Đồng bộ rồi in lại; vẫn vậy thì đưa ảnh vào lần nữa. (Mẫu { $template })`
#[must_use]
pub fn print_letter_picture<'a>(locale: Locale, field: impl Into<Value<'a>>, template: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-letter-picture", [("field", field.into()), ("template", template.into())])
}

/// `Mục “{ $field }” có ký tự { $character } ({ $code }) mà phông chữ trên giấy không có. Xóa ký tự ấy rồi gõ lại. (Mẫu { $template })`
#[must_use]
pub fn print_missing_glyph<'a>(locale: Locale, character: impl Into<Value<'a>>, code: impl Into<Value<'a>>, field: impl Into<Value<'a>>, template: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-missing-glyph", [("character", character.into()), ("code", code.into()), ("field", field.into()), ("template", template.into())])
}

/// `Chưa có gì ở “{ $field }” để in. Thêm vào danh sách rồi in lại. (Mẫu { $template })`
#[must_use]
pub fn print_no_items<'a>(locale: Locale, field: impl Into<Value<'a>>, template: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-no-items", [("field", field.into()), ("template", template.into())])
}

/// `Không có trang { $page }; giấy này có { $pages } trang.`
#[must_use]
pub fn print_no_such_page<'a>(locale: Locale, page: impl Into<Value<'a>>, pages: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-no-such-page", [("page", page.into()), ("pages", pages.into())])
}

/// `“{ $field }” sẽ bị in ra ngoài mép giấy, vì đang dịch chuyển nhiều quá. Bớt dịch chuyển trong Căn chỉnh máy in rồi in lại; chưa có gì bị in ra. (Mẫu { $template })`
#[must_use]
pub fn print_off_sheet<'a>(locale: Locale, field: impl Into<Value<'a>>, template: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-off-sheet", [("field", field.into()), ("template", template.into())])
}

/// `Nội dung mục “{ $field }” làm giấy dài quá số trang của mẫu. Rút gọn nội dung rồi xem lại; nếu là chữ in sẵn thì sửa mẫu cho ngắn lại. Chưa có gì bị in ra. (Mẫu { $template })`
#[must_use]
pub fn print_over_page<'a>(locale: Locale, field: impl Into<Value<'a>>, template: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-over-page", [("field", field.into()), ("template", template.into())])
}

/// `Nội dung mục “{ $field }” dài quá chỗ trên giấy ({ $lines } dòng), kể cả khi thu nhỏ chữ. Rút gọn nội dung rồi xem lại; chưa có gì bị in ra. (Mẫu { $template })`
#[must_use]
pub fn print_overflow<'a>(locale: Locale, field: impl Into<Value<'a>>, lines: impl Into<Value<'a>>, template: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-overflow", [("field", field.into()), ("lines", lines.into()), ("template", template.into())])
}

/// `Trang của tệp quá lớn, không vẽ được. Mở tệp bằng phần mềm khác rồi lưu lại ở khổ A4.`
#[must_use]
pub fn print_page_too_large(locale: Locale) -> String {
    text::known(locale, "print-page-too-large", [])
}

/// `Không in { $document } theo cách “{ $paper }”. Chọn cách in khác.`
#[must_use]
pub fn print_paper<'a>(locale: Locale, document: impl Into<Value<'a>>, paper: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-paper", [("document", document.into()), ("paper", paper.into())])
}

/// `Chưa vẽ được trang lên màn hình. Thử lại, hoặc lưu thành PDF để xem.`
#[must_use]
pub fn print_picture(locale: Locale) -> String {
    text::known(locale, "print-picture", [])
}

/// `Nội dung mục “{ $field }” dài quá, mã QR không chứa hết. Rút gọn địa chỉ tra cứu trong phần cài đặt. (Mẫu { $template })`
#[must_use]
pub fn print_qr<'a>(locale: Locale, field: impl Into<Value<'a>>, template: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-qr", [("field", field.into()), ("template", template.into())])
}

/// `Tệp PDF không đọc lại được. In lại từ hồ sơ.`
#[must_use]
pub fn print_read(locale: Locale) -> String {
    text::known(locale, "print-read", [])
}

/// `Mục “{ $field }” trong bản ghi của { $document } không đúng dạng. Xem lại kiểu dữ liệu, nhất là ngày tháng (2026-11-17).`
#[must_use]
pub fn print_record_invalid<'a>(locale: Locale, document: impl Into<Value<'a>>, field: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-record-invalid", [("document", document.into()), ("field", field.into())])
}

/// `Bản ghi của { $document } thiếu mục “{ $field }”. Thêm vào rồi in lại.`
#[must_use]
pub fn print_record_missing<'a>(locale: Locale, document: impl Into<Value<'a>>, field: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-record-missing", [("document", document.into()), ("field", field.into())])
}

/// `Bản ghi của { $document } có mục lạ “{ $field }”. Xóa hoặc sửa lại tên mục.`
#[must_use]
pub fn print_record_unknown<'a>(locale: Locale, document: impl Into<Value<'a>>, field: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-record-unknown", [("document", document.into()), ("field", field.into())])
}

/// `Độ phân giải { $dpi } chấm một inch nằm ngoài mức từ 20 đến 600. Chọn lại.`
#[must_use]
pub fn print_resolution<'a>(locale: Locale, dpi: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-resolution", [("dpi", dpi.into())])
}

/// `Mục số { $row } của “{ $field }” không vừa khổ giấy. Rút gọn nội dung mục ấy; không sửa được thì nhờ người phụ trách mẫu để cột rộng hơn. Chưa có gì bị in ra. (Mẫu { $template })`
#[must_use]
pub fn print_row<'a>(locale: Locale, field: impl Into<Value<'a>>, row: impl Into<Value<'a>>, template: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-row", [("field", field.into()), ("row", row.into()), ("template", template.into())])
}

/// `Tờ thử căn chỉnh in ra lệch cỡ { $percent } %. Máy in đang “vừa trang”: chọn cỡ in 100 % rồi in lại tờ ấy; nếu cỡ in đã đúng thì đo lại.`
#[must_use]
pub fn print_scale_off<'a>(locale: Locale, percent: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-scale-off", [("percent", percent.into())])
}

/// `không in được`
#[must_use]
pub fn print_state_failed(locale: Locale) -> String {
    text::known(locale, "print-state-failed", [])
}

/// `chờ trả lời`
#[must_use]
pub fn print_state_out(locale: Locale) -> String {
    text::known(locale, "print-state-out", [])
}

/// `đang in`
#[must_use]
pub fn print_state_printing(locale: Locale) -> String {
    text::known(locale, "print-state-printing", [])
}

/// `chờ đến lượt`
#[must_use]
pub fn print_state_waiting(locale: Locale) -> String {
    text::known(locale, "print-state-waiting", [])
}

/// `Không có loại giấy nào tên “{ $name }”. Xem danh sách bằng lệnh: tannha print --list.`
#[must_use]
pub fn print_unknown_document<'a>(locale: Locale, name: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-unknown-document", [("name", name.into())])
}

/// `Mục “{ $field }” có một từ dài hơn cả dòng trên giấy, kể cả khi thu nhỏ chữ. Thêm dấu cách hoặc viết gọn lại rồi xem lại; chưa có gì bị in ra. (Mẫu { $template })`
#[must_use]
pub fn print_wide_word<'a>(locale: Locale, field: impl Into<Value<'a>>, template: impl Into<Value<'a>>) -> String {
    text::known(locale, "print-wide-word", [("field", field.into()), ("template", template.into())])
}

/// `Chưa tạo được tệp PDF. Đóng bớt chương trình khác rồi thử lại; hồ sơ vẫn còn nguyên.`
#[must_use]
pub fn print_write(locale: Locale) -> String {
    text::known(locale, "print-write", [])
}

/// `Tờ thử căn chỉnh: { $document }`
#[must_use]
pub fn printed_sheet_calibration<'a>(locale: Locale, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "printed-sheet-calibration", [("document", document.into())])
}

/// `Phiếu kiểm soát, hồ sơ { $code }`
#[must_use]
pub fn printed_sheet_control<'a>(locale: Locale, code: impl Into<Value<'a>>) -> String {
    text::known(locale, "printed-sheet-control", [("code", code.into())])
}

/// `Bản in trong ngày { $day }`
#[must_use]
pub fn printed_sheet_day<'a>(locale: Locale, day: impl Into<Value<'a>>) -> String {
    text::known(locale, "printed-sheet-day", [("day", day.into())])
}

/// `Tờ khai, hồ sơ { $code }`
#[must_use]
pub fn printed_sheet_declaration<'a>(locale: Locale, code: impl Into<Value<'a>>) -> String {
    text::known(locale, "printed-sheet-declaration", [("code", code.into())])
}

/// `Tờ khai, lúc chưa nhận hồ sơ`
#[must_use]
pub fn printed_sheet_draft_declaration(locale: Locale) -> String {
    text::known(locale, "printed-sheet-draft-declaration", [])
}

/// `Phong bì, hồ sơ { $code }`
#[must_use]
pub fn printed_sheet_envelope<'a>(locale: Locale, code: impl Into<Value<'a>>) -> String {
    text::known(locale, "printed-sheet-envelope", [("code", code.into())])
}

/// `Phong bì của chuyến trao ngày { $day }`
#[must_use]
pub fn printed_sheet_envelopes<'a>(locale: Locale, day: impl Into<Value<'a>>) -> String {
    text::known(locale, "printed-sheet-envelopes", [("day", day.into())])
}

/// `Nhãn của chuyến trao ngày { $day }`
#[must_use]
pub fn printed_sheet_labels<'a>(locale: Locale, day: impl Into<Value<'a>>) -> String {
    text::known(locale, "printed-sheet-labels", [("day", day.into())])
}

/// `Sổ đăng ký văn bản đi, năm { $year }`
#[must_use]
pub fn printed_sheet_outgoing<'a>(locale: Locale, year: impl Into<Value<'a>>) -> String {
    text::known(locale, "printed-sheet-outgoing", [("year", year.into())])
}

/// `{ $report }, { $period }, bản công khai`
#[must_use]
pub fn printed_sheet_public_report<'a>(locale: Locale, period: impl Into<Value<'a>>, report: impl Into<Value<'a>>) -> String {
    text::known(locale, "printed-sheet-public-report", [("period", period.into()), ("report", report.into())])
}

/// `Mục lục: { $book }, năm { $year }`
#[must_use]
pub fn printed_sheet_register_index<'a>(locale: Locale, book: impl Into<Value<'a>>, year: impl Into<Value<'a>>) -> String {
    text::known(locale, "printed-sheet-register-index", [("book", book.into()), ("year", year.into())])
}

/// `Biên bản khóa sổ: { $book }, năm { $year }`
#[must_use]
pub fn printed_sheet_register_minutes<'a>(locale: Locale, book: impl Into<Value<'a>>, year: impl Into<Value<'a>>) -> String {
    text::known(locale, "printed-sheet-register-minutes", [("book", book.into()), ("year", year.into())])
}

/// `Trang sổ: { $book }, năm { $year }`
#[must_use]
pub fn printed_sheet_register_page<'a>(locale: Locale, book: impl Into<Value<'a>>, year: impl Into<Value<'a>>) -> String {
    text::known(locale, "printed-sheet-register-page", [("book", book.into()), ("year", year.into())])
}

/// `{ $report }, { $period }`
#[must_use]
pub fn printed_sheet_report<'a>(locale: Locale, period: impl Into<Value<'a>>, report: impl Into<Value<'a>>) -> String {
    text::known(locale, "printed-sheet-report", [("period", period.into()), ("report", report.into())])
}

/// `Bảng kê chuyến trao ngày { $day }`
#[must_use]
pub fn printed_sheet_round<'a>(locale: Locale, day: impl Into<Value<'a>>) -> String {
    text::known(locale, "printed-sheet-round", [("day", day.into())])
}

/// `Bảng cân đối phôi { $document }, ngày { $day }`
#[must_use]
pub fn printed_sheet_stock<'a>(locale: Locale, day: impl Into<Value<'a>>, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "printed-sheet-stock", [("day", day.into()), ("document", document.into())])
}

/// `Sổ theo dõi hồ sơ, ngày { $day }`
#[must_use]
pub fn printed_sheet_tracking_day<'a>(locale: Locale, day: impl Into<Value<'a>>) -> String {
    text::known(locale, "printed-sheet-tracking-day", [("day", day.into())])
}

/// `Sổ theo dõi hồ sơ, tháng { $day }`
#[must_use]
pub fn printed_sheet_tracking_month<'a>(locale: Locale, day: impl Into<Value<'a>>) -> String {
    text::known(locale, "printed-sheet-tracking-month", [("day", day.into())])
}

/// `Không đọc được tệp { $file }. Kiểm tra đường dẫn và quyền đọc tệp.`
#[must_use]
pub fn problem_admin_file_unreadable<'a>(locale: Locale, file: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-admin-file-unreadable", [("file", file.into())])
}

/// `Tuổi khác thường. Xem lại năm sinh và năm mất.`
#[must_use]
pub fn problem_age_unusual(locale: Locale) -> String {
    text::known(locale, "problem-age-unusual", [])
}

/// `Cùng người`
#[must_use]
pub fn problem_alike_birth_copies(locale: Locale) -> String {
    text::known(locale, "problem-alike-birth-copies", [])
}

/// `Cùng mẹ, cùng ngày sinh`
#[must_use]
pub fn problem_alike_births(locale: Locale) -> String {
    text::known(locale, "problem-alike-births", [])
}

/// `Cùng chủ hộ; mỗi người chỉ đăng ký một hộ kinh doanh`
#[must_use]
pub fn problem_alike_businesses(locale: Locale) -> String {
    text::known(locale, "problem-alike-businesses", [])
}

/// `Cùng người`
#[must_use]
pub fn problem_alike_certified_copies(locale: Locale) -> String {
    text::known(locale, "problem-alike-certified-copies", [])
}

/// `Cùng người`
#[must_use]
pub fn problem_alike_certified_signatures(locale: Locale) -> String {
    text::known(locale, "problem-alike-certified-signatures", [])
}

/// `Cùng người`
#[must_use]
pub fn problem_alike_change_copies(locale: Locale) -> String {
    text::known(locale, "problem-alike-change-copies", [])
}

/// `Cùng người`
#[must_use]
pub fn problem_alike_changes(locale: Locale) -> String {
    text::known(locale, "problem-alike-changes", [])
}

/// `Cùng người`
#[must_use]
pub fn problem_alike_death_copies(locale: Locale) -> String {
    text::known(locale, "problem-alike-death-copies", [])
}

/// `Cùng người mất`
#[must_use]
pub fn problem_alike_deaths(locale: Locale) -> String {
    text::known(locale, "problem-alike-deaths", [])
}

/// `Cùng người`
#[must_use]
pub fn problem_alike_marriage_copies(locale: Locale) -> String {
    text::known(locale, "problem-alike-marriage-copies", [])
}

/// `Cùng hai bên kết hôn`
#[must_use]
pub fn problem_alike_marriages(locale: Locale) -> String {
    text::known(locale, "problem-alike-marriages", [])
}

/// `Cùng việc`
#[must_use]
pub fn problem_alike_own(locale: Locale) -> String {
    text::known(locale, "problem-alike-own", [])
}

/// `Cùng người`
#[must_use]
pub fn problem_alike_recognition_copies(locale: Locale) -> String {
    text::known(locale, "problem-alike-recognition-copies", [])
}

/// `Cùng việc nhận cha, mẹ, con`
#[must_use]
pub fn problem_alike_recognitions(locale: Locale) -> String {
    text::known(locale, "problem-alike-recognitions", [])
}

/// `Cùng người`
#[must_use]
pub fn problem_alike_status_certificates(locale: Locale) -> String {
    text::known(locale, "problem-alike-status-certificates", [])
}

/// `Giấy đã trao cho gia đình rồi. Không cần làm lại.`
#[must_use]
pub fn problem_already_delivered(locale: Locale) -> String {
    text::known(locale, "problem-already-delivered", [])
}

/// `Kết quả đã trao rồi, không hẹn lại nữa.`
#[must_use]
pub fn problem_already_finished(locale: Locale) -> String {
    text::known(locale, "problem-already-finished", [])
}

/// `Hồ sơ này đã được tiếp nhận rồi.`
#[must_use]
pub fn problem_already_received(locale: Locale) -> String {
    text::known(locale, "problem-already-received", [])
}

/// `Hồ sơ đã đăng ký rồi. Không cần làm lại.`
#[must_use]
pub fn problem_already_registered(locale: Locale) -> String {
    text::known(locale, "problem-already-registered", [])
}

/// `Giấy này đã ký rồi. Không cần làm lại.`
#[must_use]
pub fn problem_already_signed(locale: Locale) -> String {
    text::known(locale, "problem-already-signed", [])
}

/// `Người này đang giữ việc ấy rồi. Chọn người khác, hoặc sửa số điện thoại.`
#[must_use]
pub fn problem_already_theirs(locale: Locale) -> String {
    text::known(locale, "problem-already-theirs", [])
}

/// `Hồ sơ đã được kiểm tra rồi. Không cần làm lại.`
#[must_use]
pub fn problem_already_verified(locale: Locale) -> String {
    text::known(locale, "problem-already-verified", [])
}

/// `Người nhận không phải người thân nên cần xem giấy ủy quyền.`
#[must_use]
pub fn problem_authorisation_missing(locale: Locale) -> String {
    text::known(locale, "problem-authorisation-missing", [])
}

/// `Số định danh không khớp với giới tính hoặc năm sinh đã ghi, hoặc không đủ 12 chữ số. So lại với phần mềm của Bộ.`
#[must_use]
pub fn problem_bad_citizen_id(locale: Locale) -> String {
    text::known(locale, "problem-bad-citizen-id", [])
}

/// `Mã không đúng ({ $what }). Xin xem lại từng ký tự.`
#[must_use]
pub fn problem_bad_id<'a>(locale: Locale, what: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-bad-id", [("what", what.into())])
}

/// `Yêu cầu “{ $command }” không đúng mẫu (dòng { $line }, cột { $column }).`
#[must_use]
pub fn problem_bad_request<'a>(locale: Locale, column: impl Into<Value<'a>>, command: impl Into<Value<'a>>, line: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-bad-request", [("column", column.into()), ("command", command.into()), ("line", line.into())])
}

/// `Phiếu ghi danh không đọc được. Xin lại phiếu của cấp trên.`
#[must_use]
pub fn problem_bad_ticket(locale: Locale) -> String {
    text::known(locale, "problem-bad-ticket", [])
}

/// `Nhóm 11 ngày là của người từ đủ 80 tuổi đang hưởng trợ cấp tuất; tuổi đã ghi chưa đủ. Xem lại ngày sinh hoặc chọn nhóm khác.`
#[must_use]
pub fn problem_benefit_age(locale: Locale) -> String {
    text::known(locale, "problem-benefit-age", [])
}

/// `Lịch có { $count } chỗ chưa đúng, chưa công bố gì. Sửa từng chỗ rồi kiểm tra lại: { $faults }`
#[must_use]
pub fn problem_calendar_faulty<'a>(locale: Locale, count: impl Into<Value<'a>>, faults: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-calendar-faulty", [("count", count.into()), ("faults", faults.into())])
}

/// `Lịch năm { $year } mang số { $version }, nhưng số { $last } đã có rồi. Ghi số { $next } rồi làm lại.`
#[must_use]
pub fn problem_calendar_version<'a>(locale: Locale, last: impl Into<Value<'a>>, next: impl Into<Value<'a>>, version: impl Into<Value<'a>>, year: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-calendar-version", [("last", last.into()), ("next", next.into()), ("version", version.into()), ("year", year.into())])
}

/// `Giấy này đang được thu hồi. Hủy bản cũ trước rồi mới in, trao bản thay thế.`
#[must_use]
pub fn problem_called_back(locale: Locale) -> String {
    text::known(locale, "problem-called-back", [])
}

/// `Không mở được máy ảnh; có thể chương trình khác đang dùng. Đóng chương trình ấy rồi thử lại, hoặc chọn ảnh của tờ giấy.`
#[must_use]
pub fn problem_camera_busy(locale: Locale) -> String {
    text::known(locale, "problem-camera-busy", [])
}

/// `Không thấy máy ảnh nào trên máy này. Cắm máy ảnh rồi thử lại, hoặc chọn ảnh của tờ giấy.`
#[must_use]
pub fn problem_camera_missing(locale: Locale) -> String {
    text::known(locale, "problem-camera-missing", [])
}

/// `Phần mềm chưa được phép dùng máy ảnh. Cho phép trong phần quyền riêng tư của máy, hoặc chọn ảnh của tờ giấy.`
#[must_use]
pub fn problem_camera_not_allowed(locale: Locale) -> String {
    text::known(locale, "problem-camera-not-allowed", [])
}

/// `Đã hai phút mà chưa đọc được mã nên máy ảnh được tắt. Lau ống kính, đưa giấy ra chỗ sáng rồi thử lại, hoặc dán mã vào ô.`
#[must_use]
pub fn problem_camera_tired(locale: Locale) -> String {
    text::known(locale, "problem-camera-tired", [])
}

/// `Vốn kinh doanh đang là 0. Xem lại.`
#[must_use]
pub fn problem_capital_zero(locale: Locale) -> String {
    text::known(locale, "problem-capital-zero", [])
}

/// `Hồ sơ đã kết thúc nên không thay đổi được nữa. Cần thì mở hồ sơ mới.`
#[must_use]
pub fn problem_case_closed(locale: Locale) -> String {
    text::known(locale, "problem-case-closed", [])
}

/// `Hồ sơ còn ô bắt buộc chưa ghi. Ghi đủ (phần người cha: đủ cả hoặc để trống cả) rồi trình ký.`
#[must_use]
pub fn problem_case_incomplete(locale: Locale) -> String {
    text::known(locale, "problem-case-incomplete", [])
}

/// `Việc đã đăng ký nên không sửa được ô này. Muốn sửa, làm thủ tục cải chính, bổ sung.`
#[must_use]
pub fn problem_case_sealed(locale: Locale) -> String {
    text::known(locale, "problem-case-sealed", [])
}

/// `Danh mục có { $count } chỗ chưa đúng, chưa ban hành gì. Sửa từng chỗ rồi kiểm tra lại: { $faults }`
#[must_use]
pub fn problem_catalogue_faulty<'a>(locale: Locale, count: impl Into<Value<'a>>, faults: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-catalogue-faulty", [("count", count.into()), ("faults", faults.into())])
}

/// `Danh mục áp dụng từ { $from }, sớm hơn danh mục trước nó (từ { $last }). Chọn ngày { $last } hoặc ngày sau.`
#[must_use]
pub fn problem_catalogue_from_order<'a>(locale: Locale, from: impl Into<Value<'a>>, last: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-catalogue-from-order", [("from", from.into()), ("last", last.into())])
}

/// `Danh mục áp dụng từ { $from } là trước ngày ban hành. Hồ sơ đã nhận thì đã hẹn rồi; chọn ngày hôm nay hoặc ngày sau.`
#[must_use]
pub fn problem_catalogue_from_past<'a>(locale: Locale, from: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-catalogue-from-past", [("from", from.into())])
}

/// `Danh mục mang số { $version }, nhưng số { $last } đã ban hành. Ghi số { $next } rồi làm lại.`
#[must_use]
pub fn problem_catalogue_version<'a>(locale: Locale, last: impl Into<Value<'a>>, next: impl Into<Value<'a>>, version: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-catalogue-version", [("last", last.into()), ("next", next.into()), ("version", version.into())])
}

/// `Máy này được khôi phục từ một bản cũ rồi làm tiếp (khác từ việc thứ { $at }) và chưa nhận được danh tính mới. Cả hai phần đều được giữ; xin đồng bộ lại, nếu vẫn vậy thì báo cấp trên để ghi danh lại máy.`
#[must_use]
pub fn problem_chain_forked<'a>(locale: Locale, at: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-chain-forked", [("at", at.into())])
}

/// `Ghi nội dung đang có trong Sổ. Nếu Sổ còn thiếu thì chọn “Bổ sung”.`
#[must_use]
pub fn problem_change_of_nothing(locale: Locale) -> String {
    text::known(locale, "problem-change-of-nothing", [])
}

/// `Mục này đã có ở phần trên. Chọn mục khác, hoặc xóa phần này.`
#[must_use]
pub fn problem_changed_twice(locale: Locale) -> String {
    text::known(locale, "problem-changed-twice", [])
}

/// `Hai nội dung giống nhau, không có gì để sửa. Xem lại.`
#[must_use]
pub fn problem_changes_nothing(locale: Locale) -> String {
    text::known(locale, "problem-changes-nothing", [])
}

/// `Điều này đã được chọn như vậy rồi.`
#[must_use]
pub fn problem_chosen_already(locale: Locale) -> String {
    text::known(locale, "problem-chosen-already", [])
}

/// `Điều này đã ghi rồi.`
#[must_use]
pub fn problem_circumstance_known(locale: Locale) -> String {
    text::known(locale, "problem-circumstance-known", [])
}

/// `Số định danh này đã ghi cho một cháu khác. So lại với phần mềm của Bộ.`
#[must_use]
pub fn problem_citizen_id_held(locale: Locale) -> String {
    text::known(locale, "problem-citizen-id-held", [])
}

/// `Đã nộp tờ khai mai táng phí, tử tuất nhưng đang chọn 2 trong 1. Chọn 3 hoặc 4 trong 1 nếu gia đình đề nghị hưởng trợ cấp.`
#[must_use]
pub fn problem_claim_without_benefit(locale: Locale) -> String {
    text::known(locale, "problem-claim-without-benefit", [])
}

/// `Mã hồ sơ này đã thuộc về một hồ sơ khác. Cấp trên sẽ cấp mã khác khi đồng bộ.`
#[must_use]
pub fn problem_code_held(locale: Locale) -> String {
    text::known(locale, "problem-code-held", [])
}

/// `Mã hồ sơ đã chính thức.`
#[must_use]
pub fn problem_code_is_final(locale: Locale) -> String {
    text::known(locale, "problem-code-is-final", [])
}

/// `Lần lưu trước bị gián đoạn. Đóng phần mềm và mở lại; những gì đã báo lưu vẫn còn nguyên.`
#[must_use]
pub fn problem_commit_interrupted(locale: Locale) -> String {
    text::known(locale, "problem-commit-interrupted", [])
}

/// `Ý kiến này đã được trả lời. Mở lại danh sách để xem câu trả lời.`
#[must_use]
pub fn problem_complaint_already_answered(locale: Locale) -> String {
    text::known(locale, "problem-complaint-already-answered", [])
}

/// `Đã ghi người dân có hài lòng hay không. Không cần ghi lại.`
#[must_use]
pub fn problem_complaint_already_heard(locale: Locale) -> String {
    text::known(locale, "problem-complaint-already-heard", [])
}

/// `Ý kiến này đã được ghi trước đó. Không cần ghi lại.`
#[must_use]
pub fn problem_complaint_already_made(locale: Locale) -> String {
    text::known(locale, "problem-complaint-already-made", [])
}

/// `Bộ quy định hiện hành chưa có thời hạn trả lời cho loại ý kiến này. Báo bộ phận công nghệ thông tin cập nhật bộ quy định.`
#[must_use]
pub fn problem_complaint_no_term(locale: Locale) -> String {
    text::known(locale, "problem-complaint-no-term", [])
}

/// `Ý kiến này chưa được trả lời, nên chưa hỏi được người dân có hài lòng không. Chờ lãnh đạo trả lời.`
#[must_use]
pub fn problem_complaint_not_answered(locale: Locale) -> String {
    text::known(locale, "problem-complaint-not-answered", [])
}

/// `Chưa có nội dung trả lời. Viết câu trả lời rồi gửi lại.`
#[must_use]
pub fn problem_complaint_reply_missing(locale: Locale) -> String {
    text::known(locale, "problem-complaint-reply-missing", [])
}

/// `Chưa ghi nội dung. Ghi lại điều người dân nói, bằng lời của họ.`
#[must_use]
pub fn problem_complaint_text_missing(locale: Locale) -> String {
    text::known(locale, "problem-complaint-text-missing", [])
}

/// `Bổ sung là ghi thêm điều còn thiếu, nên ô này để trống. Nếu ghi sai thì chọn “Cải chính”.`
#[must_use]
pub fn problem_completion_of_something(locale: Locale) -> String {
    text::known(locale, "problem-completion-of-something", [])
}

/// `Ghi ít nhất là 1.`
#[must_use]
pub fn problem_count_zero(locale: Locale) -> String {
    text::known(locale, "problem-count-zero", [])
}

/// `Ngày này ở tương lai. Sửa lại.`
#[must_use]
pub fn problem_date_in_future(locale: Locale) -> String {
    text::known(locale, "problem-date-in-future", [])
}

/// `Cần đủ ngày, tháng, năm.`
#[must_use]
pub fn problem_date_incomplete(locale: Locale) -> String {
    text::known(locale, "problem-date-incomplete", [])
}

/// `Ngày mất không thể trước ngày sinh. Sửa lại một trong hai ngày.`
#[must_use]
pub fn problem_death_before_birth(locale: Locale) -> String {
    text::known(locale, "problem-death-before-birth", [])
}

/// `Đã quá 15 ngày kể từ ngày mất: đăng ký quá hạn, vẫn nhận.`
#[must_use]
pub fn problem_death_registered_late(locale: Locale) -> String {
    text::known(locale, "problem-death-registered-late", [])
}

/// `Ngày quyết định ở sau hôm nay. Kiểm tra lại ngày.`
#[must_use]
pub fn problem_decided_in_future(locale: Locale) -> String {
    text::known(locale, "problem-decided-in-future", [])
}

/// `Hồ sơ ghi người này đã mất. Chọn người đi khai khác, hoặc bỏ đánh dấu đã mất.`
#[must_use]
pub fn problem_declarant_dead(locale: Locale) -> String {
    text::known(locale, "problem-declarant-dead", [])
}

/// `Người đi khai là cha hoặc mẹ nhưng họ tên không giống. Xem lại.`
#[must_use]
pub fn problem_declarant_differs(locale: Locale) -> String {
    text::known(locale, "problem-declarant-differs", [])
}

/// `Máy này chưa được ghi danh ở phường. Xin hỏi cấp trên mã ghi danh.`
#[must_use]
pub fn problem_device_unknown(locale: Locale) -> String {
    text::known(locale, "problem-device-unknown", [])
}

/// `Sau khi đồng bộ và dựng lại từ sổ việc, số liệu của máy này và cấp trên vẫn không giống nhau. Mọi việc đã lưu vẫn còn; xin báo bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_digest_differs(locale: Locale) -> String {
    text::known(locale, "problem-digest-differs", [])
}

/// `Không mở được địa chỉ { $address }. Xin tắt chương trình đang dùng địa chỉ ấy, hoặc chọn cổng khác.`
#[must_use]
pub fn problem_district_address_taken<'a>(locale: Locale, address: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-district-address-taken", [("address", address.into())])
}

/// `Bản sao lưu này dở dang, hoặc không phải của máy chủ này. Chưa có gì được khôi phục; xin chọn bản sao lưu khác, và kiểm tra tệp khóa.`
#[must_use]
pub fn problem_district_backup_unfinished(locale: Locale) -> String {
    text::known(locale, "problem-district-backup-unfinished", [])
}

/// `Địa chỉ của cấp trên không dùng được. Xin hỏi cấp trên phiếu ghi danh mới.`
#[must_use]
pub fn problem_district_bad_address(locale: Locale) -> String {
    text::known(locale, "problem-district-bad-address", [])
}

/// `Cấp trên đang bận. Mọi việc đã lưu trên máy này; xin đồng bộ lại sau ít phút.`
#[must_use]
pub fn problem_district_busy(locale: Locale) -> String {
    text::known(locale, "problem-district-busy", [])
}

/// `Chứng thư của máy chủ hoặc khóa của nó không đọc được. Xin lấy lại từ bản sao lưu.`
#[must_use]
pub fn problem_district_certificate_bad(locale: Locale) -> String {
    text::known(locale, "problem-district-certificate-bad", [])
}

/// `Chưa liên lạc được với cấp trên. Mọi việc đã lưu trên máy này; khi có mạng, xin đồng bộ lại.`
#[must_use]
pub fn problem_district_down(locale: Locale) -> String {
    text::known(locale, "problem-district-down", [])
}

/// `Ở đây đã có dữ liệu của máy chủ cấp trên. Xin chọn thư mục trống.`
#[must_use]
pub fn problem_district_exists(locale: Locale) -> String {
    text::known(locale, "problem-district-exists", [])
}

/// `Máy của cấp trên gặp trục trặc (mã { $status }). Mọi việc đã lưu trên máy này; xin báo cấp trên rồi đồng bộ lại.`
#[must_use]
pub fn problem_district_failed<'a>(locale: Locale, status: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-district-failed", [("status", status.into())])
}

/// `Không đọc hoặc ghi được một tệp của máy chủ. Xin kiểm tra quyền của thư mục và chỗ trống trên đĩa.`
#[must_use]
pub fn problem_district_file_failed(locale: Locale) -> String {
    text::known(locale, "problem-district-file-failed", [])
}

/// `Nơi trả lời không phải là cấp trên, hoặc câu trả lời bị hỏng. Không có gì thay đổi; xin kiểm tra mạng (có khi mạng đòi đăng nhập) rồi đồng bộ lại.`
#[must_use]
pub fn problem_district_garbage(locale: Locale) -> String {
    text::known(locale, "problem-district-garbage", [])
}

/// `Tệp khóa của máy chủ không đọc được. Xin lấy lại từ bản sao lưu; đừng tạo khóa mới, vì các máy sẽ không nhận ra máy chủ nữa.`
#[must_use]
pub fn problem_district_key_file_bad(locale: Locale) -> String {
    text::known(locale, "problem-district-key-file-bad", [])
}

/// `Sổ việc của phường vừa được ghi từ nơi khác. Chưa có gì thay đổi; xin làm lại.`
#[must_use]
pub fn problem_district_log_moved_on(locale: Locale) -> String {
    text::known(locale, "problem-district-log-moved-on", [])
}

/// `Máy chủ này không giữ dữ liệu trên đĩa nên không sao lưu được.`
#[must_use]
pub fn problem_district_not_on_disk(locale: Locale) -> String {
    text::known(locale, "problem-district-not-on-disk", [])
}

/// `Nơi trả lời không chứng minh được là cấp trên của phường. Không có gì được gửi đi; xin báo cấp trên trước khi đồng bộ lại.`
#[must_use]
pub fn problem_district_not_trusted(locale: Locale) -> String {
    text::known(locale, "problem-district-not-trusted", [])
}

/// `Không có TLS thì máy chủ chỉ được mở trên chính máy này, không phải { $address }. Xin dùng chứng thư, hoặc mở ở 127.0.0.1.`
#[must_use]
pub fn problem_district_plain_abroad<'a>(locale: Locale, address: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-district-plain-abroad", [("address", address.into())])
}

/// `Một dòng dữ liệu của máy chủ không đọc được. Xin giữ nguyên thư mục dữ liệu và báo bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_district_row_unreadable(locale: Locale) -> String {
    text::known(locale, "problem-district-row-unreadable", [])
}

/// `Máy chủ đã dừng ngoài ý muốn. Những gì đã nhận đều được giữ; xin khởi động lại.`
#[must_use]
pub fn problem_district_stopped(locale: Locale) -> String {
    text::known(locale, "problem-district-stopped", [])
}

/// `Cấp trên trả lời quá chậm. Mọi việc đã lưu trên máy này; xin đồng bộ lại sau ít phút.`
#[must_use]
pub fn problem_district_timeout(locale: Locale) -> String {
    text::known(locale, "problem-district-timeout", [])
}

/// `Kiểm tra thấy { $found } chỗ không đúng. Đừng xóa gì; sao lưu nguyên thư mục dữ liệu rồi báo bộ phận công nghệ thông tin. Chi tiết: { $findings }`
#[must_use]
pub fn problem_district_unsound<'a>(locale: Locale, findings: impl Into<Value<'a>>, found: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-district-unsound", [("findings", findings.into()), ("found", found.into())])
}

/// `Tờ khai còn thiếu hoặc còn ô sai. Xem các ô được đánh dấu.`
#[must_use]
pub fn problem_draft_not_ready(locale: Locale) -> String {
    text::known(locale, "problem-draft-not-ready", [])
}

/// `Đã từng kết hôn: cần thông tin bản án ly hôn hoặc trích lục khai tử của vợ hoặc chồng trước, để tra cứu.`
#[must_use]
pub fn problem_earlier_marriage_unproven(locale: Locale) -> String {
    text::known(locale, "problem-earlier-marriage-unproven", [])
}

/// `Địa chỉ thư điện tử chưa đủ, ví dụ ten@example.vn.`
#[must_use]
pub fn problem_email_not_whole(locale: Locale) -> String {
    text::known(locale, "problem-email-not-whole", [])
}

/// `Mã ghi danh đã dùng hoặc đã quá hạn. Xin hỏi cấp trên mã mới.`
#[must_use]
pub fn problem_enrol_code_stale(locale: Locale) -> String {
    text::known(locale, "problem-enrol-code-stale", [])
}

/// `Cấp trên chưa từng cấp mã ghi danh này. Xin xem lại từng ký tự trên phiếu.`
#[must_use]
pub fn problem_enrol_code_unknown(locale: Locale) -> String {
    text::known(locale, "problem-enrol-code-unknown", [])
}

/// `Phiếu ghi danh không đọc được ở dòng { $line }, cột { $column }. Xin chép lại nguyên văn phiếu.`
#[must_use]
pub fn problem_enrol_ticket_bad<'a>(locale: Locale, column: impl Into<Value<'a>>, line: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-enrol-ticket-bad", [("column", column.into()), ("line", line.into())])
}

/// `Chữ ký của máy trên một mục không đúng. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_entry_device_signature(locale: Locale) -> String {
    text::known(locale, "problem-entry-device-signature", [])
}

/// `Một mục không đọc được. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_entry_encoding(locale: Locale) -> String {
    text::known(locale, "problem-entry-encoding", [])
}

/// `Máy có hai bản ghi khác nhau. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_entry_fork(locale: Locale) -> String {
    text::known(locale, "problem-entry-fork", [])
}

/// `Thiếu một mục trong những việc máy đã ghi. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_entry_gap(locale: Locale) -> String {
    text::known(locale, "problem-entry-gap", [])
}

/// `Chữ ký của cán bộ trên một mục không đúng. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_entry_officer_signature(locale: Locale) -> String {
    text::known(locale, "problem-entry-officer-signature", [])
}

/// `Chữ ký của cấp trên trên một biên nhận không đúng. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_entry_receipt_signature(locale: Locale) -> String {
    text::known(locale, "problem-entry-receipt-signature", [])
}

/// `Việc đăng ký này đã bị thu hồi (hồ sơ { $code }): không cấp bản sao, không cải chính được nữa.`
#[must_use]
pub fn problem_entry_revoked<'a>(locale: Locale, code: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-entry-revoked", [("code", code.into())])
}

/// `Một mục quá lớn. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_entry_too_large(locale: Locale) -> String {
    text::known(locale, "problem-entry-too-large", [])
}

/// `Hồ sơ này đã ghi thu phí rồi. Nếu ghi nhầm, gạch lần thu trước.`
#[must_use]
pub fn problem_fee_already_paid(locale: Locale) -> String {
    text::known(locale, "problem-fee-already-paid", [])
}

/// `Số tiền phải thu là { $due } đồng. Thu đủ một lần rồi ghi lại đúng số ấy.`
#[must_use]
pub fn problem_fee_differs<'a>(locale: Locale, due: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-fee-differs", [("due", due.into())])
}

/// `Chưa ghi số biên lai. Ghi số trên quyển biên lai của phường.`
#[must_use]
pub fn problem_fee_receipt_missing(locale: Locale) -> String {
    text::known(locale, "problem-fee-receipt-missing", [])
}

/// `Cần ghi ô này.`
#[must_use]
pub fn problem_field_empty(locale: Locale) -> String {
    text::known(locale, "problem-field-empty", [])
}

/// `Ô này không được để trống. Ghi nội dung đúng thay cho nội dung cũ.`
#[must_use]
pub fn problem_field_needed(locale: Locale) -> String {
    text::known(locale, "problem-field-needed", [])
}

/// `Ổ đĩa đã đầy nên chưa ghi được tệp; không có tệp nào bị ghi dở. Xóa bớt tệp trên máy rồi làm lại. Hồ sơ không bị ảnh hưởng.`
#[must_use]
pub fn problem_file_disk_full(locale: Locale) -> String {
    text::known(locale, "problem-file-disk-full", [])
}

/// `Trong lúc mở trang này, tệp { $document } đã có chữ ký khác. Xem lại rồi làm tiếp.`
#[must_use]
pub fn problem_file_moved<'a>(locale: Locale, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-file-moved", [("document", document.into())])
}

/// `{ $document } chưa có số nên chưa ký số của cơ quan được. Văn thư cho số trước.`
#[must_use]
pub fn problem_file_not_numbered<'a>(locale: Locale, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-file-not-numbered", [("document", document.into())])
}

/// `Lãnh đạo chưa ký số { $document }. Lãnh đạo ký trước, rồi văn thư mới ký số của cơ quan.`
#[must_use]
pub fn problem_file_not_signed<'a>(locale: Locale, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-file-not-signed", [("document", document.into())])
}

/// `Chưa ghi được tệp. Kiểm tra ổ đĩa còn trống rồi làm lại; hồ sơ không bị ảnh hưởng.`
#[must_use]
pub fn problem_file_not_written(locale: Locale) -> String {
    text::known(locale, "problem-file-not-written", [])
}

/// `{ $document } đã có chữ ký số của cơ quan. Không cần ký thêm.`
#[must_use]
pub fn problem_file_sealed<'a>(locale: Locale, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-file-sealed", [("document", document.into())])
}

/// `{ $document } đã ký số rồi. Nếu tệp bị mất hoặc bị sửa, chọn “Ký lại” và ghi rõ vì sao.`
#[must_use]
pub fn problem_file_signed_already<'a>(locale: Locale, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-file-signed-already", [("document", document.into())])
}

/// `Chưa đọc lại cho người điểm chỉ nghe. Đọc lại nội dung trên giấy, rồi đánh dấu đã đọc.`
#[must_use]
pub fn problem_fingerprint_unread(locale: Locale) -> String {
    text::known(locale, "problem-fingerprint-unread", [])
}

/// `Hồ sơ này chưa yêu cầu bổ sung lần nào. Cán bộ yêu cầu bổ sung như thường lệ.`
#[must_use]
pub fn problem_first_supplement(locale: Locale) -> String {
    text::known(locale, "problem-first-supplement", [])
}

/// `Kết hôn có yếu tố nước ngoài không đăng ký lưu động. Chọn thủ tục kết hôn tại phường.`
#[must_use]
pub fn problem_foreign_not_at_home(locale: Locale) -> String {
    text::known(locale, "problem-foreign-not-at-home", [])
}

/// `Một bên có quốc tịch nước ngoài: chọn “Có yếu tố nước ngoài”, thời hạn giải quyết sẽ khác.`
#[must_use]
pub fn problem_foreign_not_said(locale: Locale) -> String {
    text::known(locale, "problem-foreign-not-said", [])
}

/// `Chưa có việc gì để in { $document }.`
#[must_use]
pub fn problem_form_not_due<'a>(locale: Locale, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-form-not-due", [("document", document.into())])
}

/// `Không mở được cửa quản trị trên máy này. Kiểm tra quyền ghi vào thư mục dữ liệu rồi chạy lại.`
#[must_use]
pub fn problem_hatch_failed(locale: Locale) -> String {
    text::known(locale, "problem-hatch-failed", [])
}

/// `Cần đủ giờ và phút, ví dụ 17:00.`
#[must_use]
pub fn problem_hour_incomplete(locale: Locale) -> String {
    text::known(locale, "problem-hour-incomplete", [])
}

/// `Chỉ ghi giờ khi biết rõ ngày mất. Ghi đủ ngày, hoặc xóa giờ.`
#[must_use]
pub fn problem_hour_without_day(locale: Locale) -> String {
    text::known(locale, "problem-hour-without-day", [])
}

/// `Chưa ghi gia đình nhận kết quả bằng cách nào. Ghi ngắn gọn, ví dụ: bản điện tử trên VNeID.`
#[must_use]
pub fn problem_how_missing(locale: Locale) -> String {
    text::known(locale, "problem-how-missing", [])
}

/// `Số định danh của cháu đã được ghi rồi.`
#[must_use]
pub fn problem_id_already_recorded(locale: Locale) -> String {
    text::known(locale, "problem-id-already-recorded", [])
}

/// `Số định danh này đã ghi cho { $name } trong hồ sơ { $code }. So lại với thẻ; nếu hồ sơ kia ghi sai thì sửa ở đó trước.`
#[must_use]
pub fn problem_id_held_by_another<'a>(locale: Locale, code: impl Into<Value<'a>>, name: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-id-held-by-another", [("code", code.into()), ("name", name.into())])
}

/// `Số định danh này trùng với người kia trong cùng hồ sơ. So lại giấy tờ.`
#[must_use]
pub fn problem_id_of_another_person(locale: Locale) -> String {
    text::known(locale, "problem-id-of-another-person", [])
}

/// `Chưa đối chiếu căn cước hoặc hộ chiếu của người ký. Xem giấy tờ trước khi chứng thực.`
#[must_use]
pub fn problem_identity_not_seen(locale: Locale) -> String {
    text::known(locale, "problem-identity-not-seen", [])
}

/// `Máy đã tự khóa vì không có ai thao tác. Mở khóa bằng mật khẩu; những gì đang làm vẫn còn nguyên.`
#[must_use]
pub fn problem_idle_locked(locale: Locale) -> String {
    text::known(locale, "problem-idle-locked", [])
}

/// `Số phút tự khóa phải từ 1 đến { $most }; khi đi trao không lâu hơn ở cơ quan. Máy không thể để mở mãi.`
#[must_use]
pub fn problem_idle_minutes<'a>(locale: Locale, most: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-idle-minutes", [("most", most.into())])
}

/// `Hai lần nhập số định danh không giống nhau. Nhập lại cả hai.`
#[must_use]
pub fn problem_ids_differ(locale: Locale) -> String {
    text::known(locale, "problem-ids-differ", [])
}

/// `Có lỗi ngoài dự tính, mã { $incident }. Dữ liệu đã lưu vẫn an toàn. Làm lại; nếu vẫn lỗi, báo mã này.`
#[must_use]
pub fn problem_incident<'a>(locale: Locale, incident: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-incident", [("incident", incident.into())])
}

/// `Không thấy tệp { $file }. Xem lại đường dẫn rồi chạy lại.`
#[must_use]
pub fn problem_input_not_found<'a>(locale: Locale, file: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-input-not-found", [("file", file.into())])
}

/// `Không mở được tệp { $file }. Xem lại quyền đọc tệp, và đó có phải tệp chứ không phải thư mục; rồi chạy lại.`
#[must_use]
pub fn problem_input_not_read<'a>(locale: Locale, file: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-input-not-read", [("file", file.into())])
}

/// `Tệp { $file } không phải văn bản UTF-8. Lưu lại tệp bằng mã UTF-8 rồi chạy lại.`
#[must_use]
pub fn problem_input_not_text<'a>(locale: Locale, file: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-input-not-text", [("file", file.into())])
}

/// `{ $file } lớn hơn 256 MB. Xem lại có đúng tệp cần đọc không rồi chạy lại.`
#[must_use]
pub fn problem_input_too_large<'a>(locale: Locale, file: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-input-too-large", [("file", file.into())])
}

/// `Ngày của văn bản gửi xác minh chưa đến. Kiểm tra lại ngày.`
#[must_use]
pub fn problem_inquiry_in_future(locale: Locale) -> String {
    text::known(locale, "problem-inquiry-in-future", [])
}

/// `Chưa rõ gửi xác minh đi đâu, về việc gì. Ghi tên cơ quan và nội dung cần xác minh.`
#[must_use]
pub fn problem_inquiry_unclear(locale: Locale) -> String {
    text::known(locale, "problem-inquiry-unclear", [])
}

/// `Tệp JSON không đọc được ở dòng { $line }, cột { $column }. Sửa lại tệp rồi thử lại.`
#[must_use]
pub fn problem_json_not_read<'a>(locale: Locale, column: impl Into<Value<'a>>, line: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-json-not-read", [("column", column.into()), ("line", line.into())])
}

/// `Dữ liệu trên máy này bị hỏng nên chưa mở được. Đừng xóa gì; xem bên dưới còn những gì và cần làm gì, hoặc nhờ bộ phận công nghệ thông tin chạy “tannha check”.`
#[must_use]
pub fn problem_laptop_damaged(locale: Locale) -> String {
    text::known(locale, "problem-laptop-damaged", [])
}

/// `Kiểm tra thấy { $count } chỗ không đúng trong kho dữ liệu. Sao lưu ngay, rồi đóng và mở lại phần mềm để máy tự dựng lại; nếu vẫn vậy, báo bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_laptop_unsound<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-laptop-unsound", [("count", count.into())])
}

/// `Bước này xong khi trao kết quả cho người dân. Hãy trao giấy tờ và ghi người nhận.`
#[must_use]
pub fn problem_leg_by_handover(locale: Locale) -> String {
    text::known(locale, "problem-leg-by-handover", [])
}

/// `Bước này xong khi ghi số đăng ký, không ghi kết quả riêng.`
#[must_use]
pub fn problem_leg_by_registration(locale: Locale) -> String {
    text::known(locale, "problem-leg-by-registration", [])
}

/// `Việc này đã xong rồi. Không cần làm lại.`
#[must_use]
pub fn problem_leg_done(locale: Locale) -> String {
    text::known(locale, "problem-leg-done", [])
}

/// `Việc này còn chờ việc trước xong. Ghi kết quả việc trước rồi làm tiếp.`
#[must_use]
pub fn problem_leg_waits(locale: Locale) -> String {
    text::known(locale, "problem-leg-waits", [])
}

/// `Gia đình đã chọn không nhận thư. Nếu gia đình đổi ý, sửa ô ấy trong hồ sơ trước.`
#[must_use]
pub fn problem_letter_declined(locale: Locale) -> String {
    text::known(locale, "problem-letter-declined", [])
}

/// `{ $ground -> [death] Hồ sơ này là khai tử, nên không gửi { $document }. [father-dead] Hồ sơ ghi cha của cháu đã mất nên lãnh đạo quyết định có gửi { $document } hay không. [bereaved] Phường đã đăng ký khai tử cho cháu hoặc mẹ cháu, nên không gửi { $document }. Thư chia buồn soạn ở hồ sơ khai tử. [child-died] Cháu đã mất, nên không gửi { $document }. Có thể soạn thư chia buồn. [mother-died] Mẹ của cháu đã mất khi sinh, nên không gửi { $document }. Có thể soạn thư chia buồn. [abandoned] Cháu bị bỏ rơi, nên không gửi { $document }. [registered-again] Đây là đăng ký lại, nên không gửi { $document }. *[other] Hoàn cảnh đã ghi trong hồ sơ không cho gửi { $document }. }`
#[must_use]
pub fn problem_letter_forbidden<'a>(locale: Locale, document: impl Into<Value<'a>>, ground: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-forbidden", [("document", document.into()), ("ground", ground.into())])
}

/// `Thư chưa soạn. Chọn cách xưng hô và soạn thư trước.`
#[must_use]
pub fn problem_letter_not_drafted(locale: Locale) -> String {
    text::known(locale, "problem-letter-not-drafted", [])
}

/// `{ $document } không dùng cho loại hồ sơ này.`
#[must_use]
pub fn problem_letter_not_here<'a>(locale: Locale, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-not-here", [("document", document.into())])
}

/// `Số thư này trong năm đã thuộc về một thư khác. So lại với Sổ đăng ký văn bản đi.`
#[must_use]
pub fn problem_letter_number_held(locale: Locale) -> String {
    text::known(locale, "problem-letter-number-held", [])
}

/// `Thư đã có số rồi. Không cần làm lại.`
#[must_use]
pub fn problem_letter_numbered(locale: Locale) -> String {
    text::known(locale, "problem-letter-numbered", [])
}

/// `Thư ghi số tài khoản sau chữ “{ $found }”, mà thư của phường không nhắc chuyển tiền. Bỏ số ấy ra khỏi thư.`
#[must_use]
pub fn problem_letter_says_account<'a>(locale: Locale, found: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-says-account", [("found", found.into())])
}

/// `Thư chia buồn và thư gửi kèm giấy tờ không đi kèm lời này: “{ $found }”. Thư lúc này không mời góp ý, không dẫn đường dẫn, không nhắc phí, không có khẩu hiệu. Bỏ câu ấy ra khỏi thư.`
#[must_use]
pub fn problem_letter_says_beside_condolence<'a>(locale: Locale, found: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-says-beside-condolence", [("found", found.into())])
}

/// `Thư xin lỗi đổ việc chậm trễ cho người nhận thư (“{ $found }”). Viết lại câu ấy, chỉ nói phần việc của cơ quan.`
#[must_use]
pub fn problem_letter_says_blame<'a>(locale: Locale, found: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-says-blame", [("found", found.into())])
}

/// `Thư nhắc đến nguyên nhân mất (“{ $found }”), đọc thêm đau lòng. Bỏ câu ấy ra khỏi thư.`
#[must_use]
pub fn problem_letter_says_cause_of_death<'a>(locale: Locale, found: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-says-cause-of-death", [("found", found.into())])
}

/// `Thư chúc mừng và thư cảm ơn không nhắc chuyện mất mát (“{ $found }”). Bỏ câu ấy; nếu nhà có tang thì soạn thư chia buồn.`
#[must_use]
pub fn problem_letter_says_death<'a>(locale: Locale, found: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-says-death", [("found", found.into())])
}

/// `Thư chúc mừng và thư cảm ơn không nhắc chuyện tiền nong (“{ $found }”). Bỏ câu ấy; khoản phải nộp đã có trên giấy khác.`
#[must_use]
pub fn problem_letter_says_fee<'a>(locale: Locale, found: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-says-fee", [("found", found.into())])
}

/// `Thư có lời dễ làm người đọc tổn thương (“{ $found }”). Bỏ hoặc viết lại câu ấy.`
#[must_use]
pub fn problem_letter_says_hurtful<'a>(locale: Locale, found: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-says-hurtful", [("found", found.into())])
}

/// `Thư có một số giấy tờ tùy thân, mà thư của phường không ghi số của ai. Bỏ số ấy ra khỏi thư.`
#[must_use]
pub fn problem_letter_says_identity_number(locale: Locale) -> String {
    text::known(locale, "problem-letter-says-identity-number", [])
}

/// `Thư nói đến chuyện riêng của gia đình (“{ $found }”). Bỏ câu ấy ra khỏi thư.`
#[must_use]
pub fn problem_letter_says_parentage<'a>(locale: Locale, found: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-says-parentage", [("found", found.into())])
}

/// `Thư này đã được quyết định không gửi. Không cần làm gì thêm.`
#[must_use]
pub fn problem_letter_suppressed(locale: Locale) -> String {
    text::known(locale, "problem-letter-suppressed", [])
}

/// `Chỉ thư chúc mừng mới có khung. Chọn “Không khung”.`
#[must_use]
pub fn problem_letter_text_border_not_here(locale: Locale) -> String {
    text::known(locale, "problem-letter-text-border-not-here", [])
}

/// `Đoạn { $paragraph } có chỗ điền viết chưa đúng. Viết đủ hai ngoặc nhọn ở mỗi bên, hoặc bấm nút chỗ điền.`
#[must_use]
pub fn problem_letter_text_braces<'a>(locale: Locale, paragraph: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-text-braces", [("paragraph", paragraph.into())])
}

/// `Đoạn { $paragraph } có ngoặc vuông chưa khép, lồng nhau, hoặc có dấu | nằm ngoài ngoặc. Mỗi ngoặc [ phải có ] của nó, và không đặt ngoặc trong ngoặc.`
#[must_use]
pub fn problem_letter_text_brackets<'a>(locale: Locale, paragraph: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-text-brackets", [("paragraph", paragraph.into())])
}

/// `Thư chưa có lời nào, hoặc không còn lời nào khi hồ sơ thiếu thông tin. Viết ít nhất một đoạn luôn đọc được.`
#[must_use]
pub fn problem_letter_text_empty(locale: Locale) -> String {
    text::known(locale, "problem-letter-text-empty", [])
}

/// `“{ $place }” đặt chưa đúng cách. Chỗ điền chọn lời có dấu ? ở trước và nằm trong ngoặc vuông; chỗ điền thường thì không có dấu ?.`
#[must_use]
pub fn problem_letter_text_flag_as_value<'a>(locale: Locale, place: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-text-flag-as-value", [("place", place.into())])
}

/// `Khi hồ sơ thiếu thông tin, chỗ này đọc không trôi: “{ $near }”. Đưa cả dấu câu vào trong ngoặc vuông, hoặc thêm lời thay sau dấu |.`
#[must_use]
pub fn problem_letter_text_gap<'a>(locale: Locale, near: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-text-gap", [("near", near.into())])
}

/// `Chữ in thư không có ký tự “{ $character }” ({ $code }). Thay bằng chữ hoặc dấu khác.`
#[must_use]
pub fn problem_letter_text_glyph<'a>(locale: Locale, character: impl Into<Value<'a>>, code: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-text-glyph", [("character", character.into()), ("code", code.into())])
}

/// `Có hồ sơ không có “{ $place }”, khi ấy câu sẽ hụt. Đặt phần lời có chỗ điền này trong ngoặc vuông, ví dụ [ … | lời thay ].`
#[must_use]
pub fn problem_letter_text_hole<'a>(locale: Locale, place: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-text-hole", [("place", place.into())])
}

/// `Thư này phải có chỗ điền “{ $place }”. Bấm nút chỗ điền ấy để đặt vào lời thư.`
#[must_use]
pub fn problem_letter_text_missing_place<'a>(locale: Locale, place: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-text-missing-place", [("place", place.into())])
}

/// `Không có lời nào đang chờ duyệt cho loại thư này. Đề nghị lời mới trước, rồi lãnh đạo duyệt.`
#[must_use]
pub fn problem_letter_text_nothing_proposed(locale: Locale) -> String {
    text::known(locale, "problem-letter-text-nothing-proposed", [])
}

/// `Trong lúc lãnh đạo đọc, đã có đề nghị khác. Đọc lại lời mới nhất rồi duyệt.`
#[must_use]
pub fn problem_letter_text_other_proposal(locale: Locale) -> String {
    text::known(locale, "problem-letter-text-other-proposal", [])
}

/// `{ $sample -> [no-father] Thư gửi gia đình không ghi người cha sẽ dài { $pages } trang. [one-name] Thư gửi người tên chỉ có một chữ sẽ dài { $pages } trang. [long-names] Thư gửi gia đình có tên dài sẽ dài { $pages } trang. [no-phone] Thư của phường không có số điện thoại sẽ dài { $pages } trang. [bare] Thư khi thiếu mọi thông tin sẽ dài { $pages } trang. *[other] Thư gửi một gia đình thường gặp đã dài { $pages } trang. } Thư chỉ có một trang: rút bớt lời, hoặc bỏ khung.`
#[must_use]
pub fn problem_letter_text_pages<'a>(locale: Locale, pages: impl Into<Value<'a>>, sample: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-text-pages", [("pages", pages.into()), ("sample", sample.into())])
}

/// `Lời này đúng như bản đang dùng hoặc bản đang chờ duyệt. Sửa lời rồi đề nghị lại.`
#[must_use]
pub fn problem_letter_text_same(locale: Locale) -> String {
    text::known(locale, "problem-letter-text-same", [])
}

/// `Thư dài { $count } ký tự. Rút gọn còn { $most } ký tự để vừa một trang.`
#[must_use]
pub fn problem_letter_text_too_long<'a>(locale: Locale, count: impl Into<Value<'a>>, most: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-text-too-long", [("count", count.into()), ("most", most.into())])
}

/// `Loại thư này đã có { $most } bản, không thêm được nữa. Báo người phụ trách máy ở cấp trên.`
#[must_use]
pub fn problem_letter_text_too_many<'a>(locale: Locale, most: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-text-too-many", [("most", most.into())])
}

/// `Máy này chưa có bản lời mà thư đã giữ. Đồng bộ rồi mở lại thư.`
#[must_use]
pub fn problem_letter_text_unknown(locale: Locale) -> String {
    text::known(locale, "problem-letter-text-unknown", [])
}

/// `Loại thư này không có chỗ điền “{ $place }”. Dùng một trong các chỗ điền: { $offered }.`
#[must_use]
pub fn problem_letter_text_unknown_place<'a>(locale: Locale, offered: impl Into<Value<'a>>, place: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-text-unknown-place", [("offered", offered.into()), ("place", place.into())])
}

/// `Việc mà { $document } nói đến chưa xảy ra. Chờ xong việc ấy rồi soạn.`
#[must_use]
pub fn problem_letter_too_early<'a>(locale: Locale, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-too-early", [("document", document.into())])
}

/// `{ $document } cần lãnh đạo duyệt trước khi in.`
#[must_use]
pub fn problem_letter_unapproved<'a>(locale: Locale, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-letter-unapproved", [("document", document.into())])
}

/// `Máy đang khóa. Mở khóa bằng mật khẩu.`
#[must_use]
pub fn problem_locked(locale: Locale) -> String {
    text::known(locale, "problem-locked", [])
}

/// `Sổ việc của cấp trên không khớp với phần máy này đã nhận ({ $reason }). Mọi việc đã lưu vẫn còn; xin ngừng đồng bộ và báo cấp trên.`
#[must_use]
pub fn problem_log_differs<'a>(locale: Locale, reason: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-log-differs", [("reason", reason.into())])
}

/// `Sổ xem hồ sơ của ngày này không ghi gì nên không được tính. Không cần làm gì thêm.`
#[must_use]
pub fn problem_looks_nothing(locale: Locale) -> String {
    text::known(locale, "problem-looks-nothing", [])
}

/// `Sổ xem hồ sơ của ngày này dài quá nên không được tính. Báo bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_looks_too_many(locale: Locale) -> String {
    text::known(locale, "problem-looks-too-many", [])
}

/// `Sổ xem hồ sơ của ngày này ghi trùng nên không được tính. Báo bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_looks_twice(locale: Locale) -> String {
    text::known(locale, "problem-looks-twice", [])
}

/// `Ngày cuối được ký đứng trước ngày đầu. Xem lại hai ngày.`
#[must_use]
pub fn problem_mandate_order(locale: Locale) -> String {
    text::known(locale, "problem-mandate-order", [])
}

/// `Đã có Giấy chứng nhận kết hôn của cha mẹ: ghi số, ngày và nơi cấp để in vào tờ khai.`
#[must_use]
pub fn problem_marriage_not_written(locale: Locale) -> String {
    text::known(locale, "problem-marriage-not-written", [])
}

/// `Có Giấy chứng nhận kết hôn thì phải ghi đủ tên mẹ và tên cha.`
#[must_use]
pub fn problem_marriage_of_one(locale: Locale) -> String {
    text::known(locale, "problem-marriage-of-one", [])
}

/// `Cha mẹ kết hôn sau ngày sinh của con. Kiểm tra lại ngày; vẫn nhận được.`
#[must_use]
pub fn problem_married_after_birth(locale: Locale) -> String {
    text::known(locale, "problem-married-after-birth", [])
}

/// `Ngày kết hôn không thể trước khi cha hoặc mẹ ra đời.`
#[must_use]
pub fn problem_married_before_born(locale: Locale) -> String {
    text::known(locale, "problem-married-before-born", [])
}

/// `Lúc kết hôn mẹ chưa đủ 18 tuổi hoặc cha chưa đủ 20 tuổi theo những gì đã ghi. Kiểm tra lại ngày.`
#[must_use]
pub fn problem_married_young(locale: Locale) -> String {
    text::known(locale, "problem-married-young", [])
}

/// `Câu “{ $key }” không ghép được. Công việc không bị ảnh hưởng; xin báo cho bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_message_broken<'a>(locale: Locale, key: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-message-broken", [("key", key.into())])
}

/// `Câu “{ $key }” thiếu phần “{ $param }”. Công việc không bị ảnh hưởng; xin báo cho bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_message_param_missing<'a>(locale: Locale, key: impl Into<Value<'a>>, param: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-message-param-missing", [("key", key.into()), ("param", param.into())])
}

/// `Phần mềm thiếu câu chữ “{ $key }”. Công việc không bị ảnh hưởng; xin báo cho bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_message_unknown<'a>(locale: Locale, key: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-message-unknown", [("key", key.into())])
}

/// `Nội dung này không đúng chỗ nên được giữ riêng. Báo cho bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_misplaced(locale: Locale) -> String {
    text::known(locale, "problem-misplaced", [])
}

/// `Nội dung này do bản Tận Nhà mới hơn ghi. Cập nhật phần mềm để xem; dữ liệu vẫn được giữ nguyên.`
#[must_use]
pub fn problem_needs_newer_version(locale: Locale) -> String {
    text::known(locale, "problem-needs-newer-version", [])
}

/// `Cấp trên được khôi phục từ bản sao lưu (lần { $there }, ở đây { $here }) và chưa nhận lại phần máy này giữ. Mọi việc đã lưu vẫn còn; xin báo cấp trên cập nhật phần mềm máy chủ.`
#[must_use]
pub fn problem_new_epoch<'a>(locale: Locale, here: impl Into<Value<'a>>, there: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-new-epoch", [("here", here.into()), ("there", there.into())])
}

/// `Phần mềm chưa trả lời. Những gì đã lưu vẫn còn nguyên. Đóng cửa sổ rồi mở lại Tận Nhà.`
#[must_use]
pub fn problem_no_answer(locale: Locale) -> String {
    text::known(locale, "problem-no-answer", [])
}

/// `Trong thư mục này không có bản sao lưu nào của Tận Nhà. Xem lại đường dẫn, hoặc thử thẻ nhớ khác.`
#[must_use]
pub fn problem_no_backup_there(locale: Locale) -> String {
    text::known(locale, "problem-no-backup-there", [])
}

/// `Chưa có giấy tờ làm căn cứ. Vẫn nhận được; ghi rõ căn cứ và yêu cầu bổ sung nếu cần.`
#[must_use]
pub fn problem_no_basis_paper(locale: Locale) -> String {
    text::known(locale, "problem-no-basis-paper", [])
}

/// `Gia đình đề nghị hưởng mai táng phí nhưng chưa nộp tờ khai. Nhận thêm tờ khai, hoặc chọn lại 2 trong 1.`
#[must_use]
pub fn problem_no_benefit_claim(locale: Locale) -> String {
    text::known(locale, "problem-no-benefit-claim", [])
}

/// `Chưa có giấy chứng sinh hay văn bản làm chứng. Vẫn nhận được nếu tra được trên hệ thống.`
#[must_use]
pub fn problem_no_birth_proof(locale: Locale) -> String {
    text::known(locale, "problem-no-birth-proof", [])
}

/// `Thủ tục này không cấp số định danh mới. Số định danh đã có thì ghi trong tờ khai.`
#[must_use]
pub fn problem_no_citizen_id(locale: Locale) -> String {
    text::known(locale, "problem-no-citizen-id", [])
}

/// `Chưa có gì đã đăng ký ở hồ sơ này để cấp bản sao, hoặc việc đăng ký đã bị thu hồi. Đăng ký xong rồi mới cấp bản sao.`
#[must_use]
pub fn problem_no_copies(locale: Locale) -> String {
    text::known(locale, "problem-no-copies", [])
}

/// `Chưa có giấy báo tử hay giấy tờ thay thế. Vẫn nhận được nếu tra được trên hệ thống, hoặc phường tự cấp.`
#[must_use]
pub fn problem_no_death_note(locale: Locale) -> String {
    text::known(locale, "problem-no-death-note", [])
}

/// `Hồ sơ này không có khoản nào phải thu. Nếu danh mục chưa ghi mức thu, báo cấp trên cập nhật danh mục.`
#[must_use]
pub fn problem_no_fee(locale: Locale) -> String {
    text::known(locale, "problem-no-fee", [])
}

/// `{ $document } chỉ có bản giấy nên không ký số. In ra để ký tay.`
#[must_use]
pub fn problem_no_file<'a>(locale: Locale, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-no-file", [("document", document.into())])
}

/// `Máy này chưa được ghi danh vào phường. Xin mã ghi danh của cấp trên.`
#[must_use]
pub fn problem_no_identity(locale: Locale) -> String {
    text::known(locale, "problem-no-identity", [])
}

/// `Chưa có chứng cứ quan hệ cha con, mẹ con. Không có kết quả giám định thì cần văn bản cam đoan và người làm chứng.`
#[must_use]
pub fn problem_no_kinship_proof(locale: Locale) -> String {
    text::known(locale, "problem-no-kinship-proof", [])
}

/// `Giấy này không phải là thư của phường.`
#[must_use]
pub fn problem_no_letter(locale: Locale) -> String {
    text::known(locale, "problem-no-letter", [])
}

/// `Máy chưa nhận được cài đặt của phường. Đồng bộ một lần khi có mạng.`
#[must_use]
pub fn problem_no_settings(locale: Locale) -> String {
    text::known(locale, "problem-no-settings", [])
}

/// `Không thấy thư mục này, hoặc thư mục nằm trong chính kho dữ liệu. Cắm thẻ nhớ rồi chọn lại thư mục, ghi đủ đường dẫn.`
#[must_use]
pub fn problem_no_such_backup_place(locale: Locale) -> String {
    text::known(locale, "problem-no-such-backup-place", [])
}

/// `Sổ này không nằm ở cơ quan: số do hệ thống khác cấp, không có quyển, không khóa sổ ở đây. Chọn sổ khác.`
#[must_use]
pub fn problem_no_such_book(locale: Locale) -> String {
    text::known(locale, "problem-no-such-book", [])
}

/// `Không tìm thấy hồ sơ này trên máy. Đồng bộ rồi tìm lại.`
#[must_use]
pub fn problem_no_such_case(locale: Locale) -> String {
    text::known(locale, "problem-no-such-case", [])
}

/// `Không có mục này trong danh sách. Chọn một mục trong danh sách.`
#[must_use]
pub fn problem_no_such_circumstance(locale: Locale) -> String {
    text::known(locale, "problem-no-such-circumstance", [])
}

/// `Không tìm thấy ý kiến này. Mở lại danh sách góp ý, khiếu nại.`
#[must_use]
pub fn problem_no_such_complaint(locale: Locale) -> String {
    text::known(locale, "problem-no-such-complaint", [])
}

/// `Việc này đã được chọn rồi. Mở lại hồ sơ để xem.`
#[must_use]
pub fn problem_no_such_conflict(locale: Locale) -> String {
    text::known(locale, "problem-no-such-conflict", [])
}

/// `Bản nháp này không còn: đã được tiếp nhận hoặc đã bỏ.`
#[must_use]
pub fn problem_no_such_draft(locale: Locale) -> String {
    text::known(locale, "problem-no-such-draft", [])
}

/// `Không có ô này trong tờ khai.`
#[must_use]
pub fn problem_no_such_field(locale: Locale) -> String {
    text::known(locale, "problem-no-such-field", [])
}

/// `Ghi chú này không còn. Mở lại hồ sơ để xem.`
#[must_use]
pub fn problem_no_such_note(locale: Locale) -> String {
    text::known(locale, "problem-no-such-note", [])
}

/// `Không có giấy này, hoặc không in được lên loại giấy ấy.`
#[must_use]
pub fn problem_no_such_paper(locale: Locale) -> String {
    text::known(locale, "problem-no-such-paper", [])
}

/// `Không có lần thu này. Mở lại hồ sơ rồi thử lại.`
#[must_use]
pub fn problem_no_such_payment(locale: Locale) -> String {
    text::known(locale, "problem-no-such-payment", [])
}

/// `Bản in này không còn trong danh sách: đã được trả lời hoặc đã bỏ. Mở lại danh sách Bản in.`
#[must_use]
pub fn problem_no_such_print(locale: Locale) -> String {
    text::known(locale, "problem-no-such-print", [])
}

/// `Không tìm thấy chuyến trao này trên máy. Đồng bộ rồi tìm lại.`
#[must_use]
pub fn problem_no_such_round(locale: Locale) -> String {
    text::known(locale, "problem-no-such-round", [])
}

/// `Không thấy lần đến này trong hồ sơ. Mở lại hồ sơ rồi thử lại.`
#[must_use]
pub fn problem_no_such_trip(locale: Locale) -> String {
    text::known(locale, "problem-no-such-trip", [])
}

/// `Chọn một mục trong danh sách.`
#[must_use]
pub fn problem_not_a_choice(locale: Locale) -> String {
    text::known(locale, "problem-not-a-choice", [])
}

/// `Nhập số từ 0 đến { $max }.`
#[must_use]
pub fn problem_not_a_count<'a>(locale: Locale, max: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-not-a-count", [("max", max.into())])
}

/// `Ở đây chưa có dữ liệu của máy chủ cấp trên. Xin kiểm tra thư mục, hoặc khởi tạo bằng lệnh init.`
#[must_use]
pub fn problem_not_a_district(locale: Locale) -> String {
    text::known(locale, "problem-not-a-district", [])
}

/// `Đây không phải là số. Chỉ nhập chữ số.`
#[must_use]
pub fn problem_not_a_number(locale: Locale) -> String {
    text::known(locale, "problem-not-a-number", [])
}

/// `Người này không được ký giấy tờ. Chọn người ký khác.`
#[must_use]
pub fn problem_not_a_signer(locale: Locale) -> String {
    text::known(locale, "problem-not-a-signer", [])
}

/// `Chỉ ghi số tiền bằng chữ số, ví dụ 50.000.000.`
#[must_use]
pub fn problem_not_an_amount(locale: Locale) -> String {
    text::known(locale, "problem-not-an-amount", [])
}

/// `Giờ ghi như 04:30 hoặc 4h30. Không biết thì để trống.`
#[must_use]
pub fn problem_not_an_hour(locale: Locale) -> String {
    text::known(locale, "problem-not-an-hour", [])
}

/// `Hồ sơ không chờ trả lời xác minh nào.`
#[must_use]
pub fn problem_not_asking(locale: Locale) -> String {
    text::known(locale, "problem-not-asking", [])
}

/// `Giấy này do cơ quan khác làm và chưa gửi về. Ghi kết quả của cơ quan ấy trước.`
#[must_use]
pub fn problem_not_come(locale: Locale) -> String {
    text::known(locale, "problem-not-come", [])
}

/// `Giấy này không phải kết quả của cơ quan khác trong hồ sơ. Giấy của phường thì trao tận nhà hoặc trao tại quầy.`
#[must_use]
pub fn problem_not_from_agency(locale: Locale) -> String {
    text::known(locale, "problem-not-from-agency", [])
}

/// `Giấy đang do cán bộ mang đi, không có ở cơ quan. Ghi đã trao hoặc mang về trước.`
#[must_use]
pub fn problem_not_in_office(locale: Locale) -> String {
    text::known(locale, "problem-not-in-office", [])
}

/// `Giấy này không có phần ký của hai bên.`
#[must_use]
pub fn problem_not_in_person(locale: Locale) -> String {
    text::known(locale, "problem-not-in-person", [])
}

/// `Sổ đã chọn không có mục này. Chọn mục khác, hoặc chọn lại sổ.`
#[must_use]
pub fn problem_not_in_this_register(locale: Locale) -> String {
    text::known(locale, "problem-not-in-this-register", [])
}

/// `Tình trạng đã chọn không nêu mục này. Xóa mục này, hoặc chọn lại tình trạng.`
#[must_use]
pub fn problem_not_in_this_wording(locale: Locale) -> String {
    text::known(locale, "problem-not-in-this-wording", [])
}

/// `Hồ sơ này không có giấy ấy, hoặc giấy do cơ quan khác làm. Chọn giấy khác.`
#[must_use]
pub fn problem_not_of_this_case(locale: Locale) -> String {
    text::known(locale, "problem-not-of-this-case", [])
}

/// `Giấy chưa mang đi. Nhận giấy mang đi trước khi trao.`
#[must_use]
pub fn problem_not_out(locale: Locale) -> String {
    text::known(locale, "problem-not-out", [])
}

/// `Giấy chưa in nên chưa ký được. In trước.`
#[must_use]
pub fn problem_not_printed(locale: Locale) -> String {
    text::known(locale, "problem-not-printed", [])
}

/// `Giấy này không trong diện thu hồi. Chọn giấy trong mục Giấy phải thu hồi.`
#[must_use]
pub fn problem_not_recalled(locale: Locale) -> String {
    text::known(locale, "problem-not-recalled", [])
}

/// `Phường chưa nhận thủ tục này bằng phần mềm. Chọn một thủ tục trong danh sách.`
#[must_use]
pub fn problem_not_received_here(locale: Locale) -> String {
    text::known(locale, "problem-not-received-here", [])
}

/// `Việc này chưa đăng ký nên chưa in được bản chính. Chỉ xem trước được.`
#[must_use]
pub fn problem_not_registered(locale: Locale) -> String {
    text::known(locale, "problem-not-registered", [])
}

/// `Giấy chưa ký nên chưa mang đi được. Trình ký và đóng dấu trước.`
#[must_use]
pub fn problem_not_signed(locale: Locale) -> String {
    text::known(locale, "problem-not-signed", [])
}

/// `Hồ sơ chưa trình ký. Trình ký rồi mới đăng ký.`
#[must_use]
pub fn problem_not_submitted(locale: Locale) -> String {
    text::known(locale, "problem-not-submitted", [])
}

/// `Hồ sơ chưa được kiểm tra. Kiểm tra trước rồi mới trình ký.`
#[must_use]
pub fn problem_not_verified(locale: Locale) -> String {
    text::known(locale, "problem-not-verified", [])
}

/// `Hồ sơ không chờ bổ sung gì. Làm bước tiếp theo của hồ sơ.`
#[must_use]
pub fn problem_not_waiting(locale: Locale) -> String {
    text::known(locale, "problem-not-waiting", [])
}

/// `Máy chủ đang chạy: lệnh này không làm qua máy chủ đang chạy được.`
#[must_use]
pub fn problem_not_while_serving(locale: Locale) -> String {
    text::known(locale, "problem-not-while-serving", [])
}

/// `Giấy này chưa trao cho gia đình nên không phải thu hồi. Nếu in hỏng thì ghi hỏng phôi rồi in lại.`
#[must_use]
pub fn problem_not_with_family(locale: Locale) -> String {
    text::known(locale, "problem-not-with-family", [])
}

/// `Việc này không thuộc nhiệm vụ của người đang mở máy. Nhờ người có thẩm quyền mở máy và làm.`
#[must_use]
pub fn problem_not_your_role(locale: Locale) -> String {
    text::known(locale, "problem-not-your-role", [])
}

/// `Giấy báo tử không thể cấp trước ngày mất. Sửa lại ngày.`
#[must_use]
pub fn problem_note_before_death(locale: Locale) -> String {
    text::known(locale, "problem-note-before-death", [])
}

/// `Chưa chọn giấy nào. Đánh dấu ít nhất một giấy.`
#[must_use]
pub fn problem_nothing_chosen(locale: Locale) -> String {
    text::known(locale, "problem-nothing-chosen", [])
}

/// `Việc này không còn chờ xem lại: đã có hiệu lực, hoặc đã có người xem rồi.`
#[must_use]
pub fn problem_nothing_to_see_to(locale: Locale) -> String {
    text::known(locale, "problem-nothing-to-see-to", [])
}

/// `Số đăng ký này đã thuộc về một hồ sơ khác. So lại với Sổ hộ tịch.`
#[must_use]
pub fn problem_number_held(locale: Locale) -> String {
    text::known(locale, "problem-number-held", [])
}

/// `Chưa có số đăng ký. Nhập số từ phần mềm hộ tịch của Bộ Tư pháp.`
#[must_use]
pub fn problem_number_missing(locale: Locale) -> String {
    text::known(locale, "problem-number-missing", [])
}

/// `Đã xin số và đang chờ cấp trên trả lời. Đồng bộ để nhận số.`
#[must_use]
pub fn problem_number_pending(locale: Locale) -> String {
    text::known(locale, "problem-number-pending", [])
}

/// `Ở phường này số đăng ký do cấp trên cấp. Dùng “Xin số đăng ký”.`
#[must_use]
pub fn problem_numbers_are_allotted(locale: Locale) -> String {
    text::known(locale, "problem-numbers-are-allotted", [])
}

/// `Phường này ghi số từ phần mềm của Bộ Tư pháp. Nhập số đăng ký hai lần.`
#[must_use]
pub fn problem_numbers_are_typed(locale: Locale) -> String {
    text::known(locale, "problem-numbers-are-typed", [])
}

/// `Hai lần nhập số đăng ký không giống nhau. Nhập lại cả hai.`
#[must_use]
pub fn problem_numbers_differ(locale: Locale) -> String {
    text::known(locale, "problem-numbers-differ", [])
}

/// `“{ $officer }” là tên dành riêng cho máy chủ. Xin chọn mã khác.`
#[must_use]
pub fn problem_officer_reserved<'a>(locale: Locale, officer: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-officer-reserved", [("officer", officer.into())])
}

/// `Cán bộ này đã thôi nhiệm vụ nên không ghi danh được máy mới. Nhờ cấp trên cấp mã cho người đang phụ trách.`
#[must_use]
pub fn problem_officer_revoked(locale: Locale) -> String {
    text::known(locale, "problem-officer-revoked", [])
}

/// `Không có cán bộ “{ $officer }”. Xin xem lại mã cán bộ.`
#[must_use]
pub fn problem_officer_unknown<'a>(locale: Locale, officer: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-officer-unknown", [("officer", officer.into())])
}

/// `Độ lệch tối đa là { $max_mm } mm.`
#[must_use]
pub fn problem_offset_too_large<'a>(locale: Locale, max_mm: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-offset-too-large", [("max_mm", max_mm.into())])
}

/// `Đây là mục ghi lại từ sổ cũ, không phải hồ sơ nhận ở đây. Cần bản sao, cải chính thì lập hồ sơ mới cho việc ấy.`
#[must_use]
pub fn problem_old_entry(locale: Locale) -> String {
    text::known(locale, "problem-old-entry", [])
}

/// `Mục này của sổ cũ đã được ghi lại với nội dung khác. Mở mục đã có, so với sổ giấy rồi ghi chú chỗ sai.`
#[must_use]
pub fn problem_old_entry_differs(locale: Locale) -> String {
    text::known(locale, "problem-old-entry-differs", [])
}

/// `Còn một ô có hai nội dung khác nhau chưa chọn. Chọn nội dung đúng rồi mới đăng ký.`
#[must_use]
pub fn problem_open_conflict(locale: Locale) -> String {
    text::known(locale, "problem-open-conflict", [])
}

/// `Chưa đối chiếu bản chính. Không có bản chính thì không chứng thực bản sao được.`
#[must_use]
pub fn problem_original_not_seen(locale: Locale) -> String {
    text::known(locale, "problem-original-not-seen", [])
}

/// `Giấy này mang tên người ký đã ghi khi đăng ký. Chọn đúng người ấy.`
#[must_use]
pub fn problem_other_signer(locale: Locale) -> String {
    text::known(locale, "problem-other-signer", [])
}

/// `Chưa ghi kết quả. Viết một câu: đã làm xong gì.`
#[must_use]
pub fn problem_outcome_missing(locale: Locale) -> String {
    text::known(locale, "problem-outcome-missing", [])
}

/// `Chủ hộ kinh doanh phải đủ 18 tuổi. Xem lại ngày sinh.`
#[must_use]
pub fn problem_owner_not_of_age(locale: Locale) -> String {
    text::known(locale, "problem-owner-not-of-age", [])
}

/// `Giấy này đã gửi in và chưa có trả lời là có ra đúng hay không. Mở Bản in để trả lời trước, rồi hãy in lại.`
#[must_use]
pub fn problem_paper_unanswered(locale: Locale) -> String {
    text::known(locale, "problem-paper-unanswered", [])
}

/// `Không có loại giấy “{ $paper }”. Ghi mã có thật, ví dụ giay-khai-sinh-ban-sao.`
#[must_use]
pub fn problem_paper_unknown<'a>(locale: Locale, paper: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-paper-unknown", [("paper", paper.into())])
}

/// `Tuổi của mẹ khi sinh con khác thường. Xem lại năm sinh.`
#[must_use]
pub fn problem_parent_age_unusual(locale: Locale) -> String {
    text::known(locale, "problem-parent-age-unusual", [])
}

/// `Năm sinh của cha hoặc mẹ không thể sau năm sinh của con.`
#[must_use]
pub fn problem_parent_not_older(locale: Locale) -> String {
    text::known(locale, "problem-parent-not-older", [])
}

/// `Trẻ bị bỏ rơi thì phần cha, mẹ để trống: cha, mẹ chưa xác định được. Xóa phần này, hoặc bỏ chọn “Biên bản về trẻ bị bỏ rơi”.`
#[must_use]
pub fn problem_parents_of_abandoned(locale: Locale) -> String {
    text::known(locale, "problem-parents-of-abandoned", [])
}

/// `Hai bên chưa ký vào giấy trước mặt cán bộ nên giấy chưa rời cơ quan được. Mời hai bên ký, rồi ghi “Hai bên đã ký”.`
#[must_use]
pub fn problem_parties_not_signed(locale: Locale) -> String {
    text::known(locale, "problem-parties-not-signed", [])
}

/// `Lần thu này đã gạch rồi.`
#[must_use]
pub fn problem_payment_already_struck(locale: Locale) -> String {
    text::known(locale, "problem-payment-already-struck", [])
}

/// `Ngày cuối không thể trước ngày đầu. Sửa lại.`
#[must_use]
pub fn problem_period_ends_before_it_begins(locale: Locale) -> String {
    text::known(locale, "problem-period-ends-before-it-begins", [])
}

/// `Số điện thoại chỉ gồm chữ số, tối đa 15 số.`
#[must_use]
pub fn problem_phone_not_digits(locale: Locale) -> String {
    text::known(locale, "problem-phone-not-digits", [])
}

/// `Số điện thoại thường có 10 số, bắt đầu bằng 0. Xem lại.`
#[must_use]
pub fn problem_phone_unusual(locale: Locale) -> String {
    text::known(locale, "problem-phone-unusual", [])
}

/// `Ảnh trống, hoặc nét quá mờ để in. Chọn ảnh khác.`
#[must_use]
pub fn problem_picture_empty(locale: Locale) -> String {
    text::known(locale, "problem-picture-empty", [])
}

/// `Tệp quá lớn. Chọn ảnh PNG dưới 8 MB, mỗi chiều không quá 7.100 điểm ảnh.`
#[must_use]
pub fn problem_picture_file_too_long(locale: Locale) -> String {
    text::known(locale, "problem-picture-file-too-long", [])
}

/// `Ngày bắt đầu dùng phải từ hôm nay trở đi và trong vòng một năm.`
#[must_use]
pub fn problem_picture_from(locale: Locale) -> String {
    text::known(locale, "problem-picture-from", [])
}

/// `Không thấy mã kiểm tra trong ảnh. Chụp gần, thẳng và đủ sáng cả ô “Mã kiểm tra”, hoặc dán mã vào ô.`
#[must_use]
pub fn problem_picture_no_code(locale: Locale) -> String {
    text::known(locale, "problem-picture-no-code", [])
}

/// `Người này không ký giấy tờ nên không cần ảnh chữ ký. Chọn người khác.`
#[must_use]
pub fn problem_picture_no_signer(locale: Locale) -> String {
    text::known(locale, "problem-picture-no-signer", [])
}

/// `Nét chữ ký không phải màu xanh. Ký bằng mực xanh rồi quét màu, sau đó xóa nền.`
#[must_use]
pub fn problem_picture_not_blue(locale: Locale) -> String {
    text::known(locale, "problem-picture-not-blue", [])
}

/// `Ảnh này còn nền. Xóa nền cho trong suốt, chỉ giữ nét chữ ký hoặc dấu, rồi lưu thành PNG.`
#[must_use]
pub fn problem_picture_not_clear(locale: Locale) -> String {
    text::known(locale, "problem-picture-not-clear", [])
}

/// `{ $document } không in ảnh này. Bỏ ảnh rồi in lại.`
#[must_use]
pub fn problem_picture_not_here<'a>(locale: Locale, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-picture-not-here", [("document", document.into())])
}

/// `Ảnh này không do phần mềm lưu lại nên không dùng. Chọn lại tệp ảnh gốc.`
#[must_use]
pub fn problem_picture_not_ours(locale: Locale) -> String {
    text::known(locale, "problem-picture-not-ours", [])
}

/// `Tệp này không phải ảnh PNG đọc được. Lưu ảnh thành PNG rồi chọn lại.`
#[must_use]
pub fn problem_picture_not_png(locale: Locale) -> String {
    text::known(locale, "problem-picture-not-png", [])
}

/// `Dấu không phải màu đỏ. Quét dấu ở chế độ màu rồi xóa nền.`
#[must_use]
pub fn problem_picture_not_red(locale: Locale) -> String {
    text::known(locale, "problem-picture-not-red", [])
}

/// `Đây là chữ ký của người khác. Chỉ chính người ký mới cho dùng ảnh chữ ký của mình.`
#[must_use]
pub fn problem_picture_not_yours(locale: Locale) -> String {
    text::known(locale, "problem-picture-not-yours", [])
}

/// `Không có ảnh nào đang chờ cho phép. Đưa ảnh vào trước, rồi lãnh đạo cho phép.`
#[must_use]
pub fn problem_picture_nothing_proposed(locale: Locale) -> String {
    text::known(locale, "problem-picture-nothing-proposed", [])
}

/// `Không có ảnh nào đang dùng hay đang chờ, nên không có gì để thôi dùng.`
#[must_use]
pub fn problem_picture_nothing_used(locale: Locale) -> String {
    text::known(locale, "problem-picture-nothing-used", [])
}

/// `Trong lúc xem, đã có người đưa ảnh khác vào. Xem lại ảnh mới nhất rồi cho phép.`
#[must_use]
pub fn problem_picture_other_proposal(locale: Locale) -> String {
    text::known(locale, "problem-picture-other-proposal", [])
}

/// `Lý do dài { $count } ký tự. Viết gọn trong 200 ký tự.`
#[must_use]
pub fn problem_picture_reason_too_long<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-picture-reason-too-long", [("count", count.into())])
}

/// `Ảnh này, cỡ này đang dùng hoặc đang chờ cho phép rồi.`
#[must_use]
pub fn problem_picture_same(locale: Locale) -> String {
    text::known(locale, "problem-picture-same", [])
}

/// `Ảnh có quá nhiều chi tiết, thu nhỏ rồi vẫn hơn { $most } KB. Chọn ảnh ít màu hơn, ví dụ hình vẽ thay cho ảnh chụp.`
#[must_use]
pub fn problem_picture_too_detailed<'a>(locale: Locale, most: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-picture-too-detailed", [("most", most.into())])
}

/// `Tệp quá lớn. Chọn ảnh dưới 24 MB, mỗi chiều không quá 12.000 điểm ảnh.`
#[must_use]
pub fn problem_picture_too_large(locale: Locale) -> String {
    text::known(locale, "problem-picture-too-large", [])
}

/// `Đã có { $most } ảnh qua các lần, không thêm được nữa. Báo người phụ trách máy ở cấp trên.`
#[must_use]
pub fn problem_picture_too_many<'a>(locale: Locale, most: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-picture-too-many", [("most", most.into())])
}

/// `Ảnh có hơn { $most } điểm ảnh một chiều. Chọn lại tệp ảnh gốc, máy tự thu nhỏ.`
#[must_use]
pub fn problem_picture_too_many_points<'a>(locale: Locale, most: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-picture-too-many-points", [("most", most.into())])
}

/// `Phần có nét trong ảnh quá nhỏ, in ra không rõ. Chọn ảnh mà mỗi chiều có từ { $least } điểm ảnh trở lên.`
#[must_use]
pub fn problem_picture_too_small<'a>(locale: Locale, least: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-picture-too-small", [("least", least.into())])
}

/// `Người ký chưa duyệt { $document } này nên không in kèm ảnh chữ ký. Nhờ người ký duyệt thư trước.`
#[must_use]
pub fn problem_picture_unapproved<'a>(locale: Locale, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-picture-unapproved", [("document", document.into())])
}

/// `Tệp này không phải ảnh PNG, ảnh JPEG hay PDF. Chụp lại tờ giấy hoặc dán mã vào ô.`
#[must_use]
pub fn problem_picture_unknown(locale: Locale) -> String {
    text::known(locale, "problem-picture-unknown", [])
}

/// `Không đọc được tệp này: tệp hỏng hoặc có mật khẩu. Chụp lại tờ giấy rồi chọn ảnh mới.`
#[must_use]
pub fn problem_picture_unreadable(locale: Locale) -> String {
    text::known(locale, "problem-picture-unreadable", [])
}

/// `Bề rộng trên giấy phải từ { $least } đến { $most } mm.`
#[must_use]
pub fn problem_picture_width<'a>(locale: Locale, least: impl Into<Value<'a>>, most: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-picture-width", [("least", least.into()), ("most", most.into())])
}

/// `Chưa nhận ra xã, phường. Gõ vài chữ rồi chọn trong danh sách.`
#[must_use]
pub fn problem_place_not_chosen(locale: Locale) -> String {
    text::known(locale, "problem-place-not-chosen", [])
}

/// `Phường chưa cho phép in toàn bộ giấy này trên giấy thường. In lên phôi của Bộ Tư pháp.`
#[must_use]
pub fn problem_plain_not_allowed(locale: Locale) -> String {
    text::known(locale, "problem-plain-not-allowed", [])
}

/// `Có thể hồ sơ này trùng với một hồ sơ khác của phường. Xem hồ sơ kia rồi chọn; nếu là việc khác, ví dụ trẻ sinh đôi, thì cứ nhận.`
#[must_use]
pub fn problem_possible_duplicate(locale: Locale) -> String {
    text::known(locale, "problem-possible-duplicate", [])
}

/// `Một chương trình khác đang mở phường thực hành này. Đóng chương trình đó rồi thử lại.`
#[must_use]
pub fn problem_practice_already_open(locale: Locale) -> String {
    text::known(locale, "problem-practice-already-open", [])
}

/// `Thư mục này đang chứa thứ khác. Chọn một thư mục trống cho phường thực hành.`
#[must_use]
pub fn problem_practice_directory_taken(locale: Locale) -> String {
    text::known(locale, "problem-practice-directory-taken", [])
}

/// `Không đọc hoặc không ghi được “{ $file }”. Kiểm tra quyền và chỗ trống của ổ đĩa.`
#[must_use]
pub fn problem_practice_file_failed<'a>(locale: Locale, file: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-practice-file-failed", [("file", file.into())])
}

/// `Không có phường thực hành trong thư mục này. Tạo bằng 'tannha init --practice'.`
#[must_use]
pub fn problem_practice_none(locale: Locale) -> String {
    text::known(locale, "problem-practice-none", [])
}

/// `Tệp practice.json không đọc được. Xóa thư mục phường thực hành rồi tạo lại; ở đó không có dữ liệu thật.`
#[must_use]
pub fn problem_practice_note_bad(locale: Locale) -> String {
    text::known(locale, "problem-practice-note-bad", [])
}

/// `Không dựng được phường thực hành ở bước “{ $step }”. Báo cho bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_practice_story<'a>(locale: Locale, step: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-practice-story", [("step", step.into())])
}

/// `Cần số đo của cả bốn dấu cộng. Nhập đủ tám số rồi làm lại.`
#[must_use]
pub fn problem_printer_four_crosses(locale: Locale) -> String {
    text::known(locale, "problem-printer-four-crosses", [])
}

/// `Máy tính này chưa thấy máy in nào. Cắm máy in, chọn làm máy in mặc định rồi in lại; hoặc bấm Lưu tệp PDF để in ở nơi khác. Chưa có gì được ghi là đã in.`
#[must_use]
pub fn problem_printer_gone(locale: Locale) -> String {
    text::known(locale, "problem-printer-gone", [])
}

/// `Máy in đang kẹt giấy. Gỡ giấy kẹt ra rồi in lại. Tờ phôi bị hỏng thì ghi vào sổ phôi.`
#[must_use]
pub fn problem_printer_jammed(locale: Locale) -> String {
    text::known(locale, "problem-printer-jammed", [])
}

/// `Máy in đang chờ: nắp chưa đóng, hết mực hoặc khay giấy ra đã đầy. Xem máy in rồi in lại.`
#[must_use]
pub fn problem_printer_needs_hand(locale: Locale) -> String {
    text::known(locale, "problem-printer-needs-hand", [])
}

/// `Máy in hết giấy, hoặc khay chưa có đúng loại giấy. Đặt giấy vào khay rồi in lại. Chưa có gì được ghi là đã in.`
#[must_use]
pub fn problem_printer_no_paper(locale: Locale) -> String {
    text::known(locale, "problem-printer-no-paper", [])
}

/// `Chưa có bản quét nào của tờ phôi này. Chọn ảnh hoặc PDF quét tờ phôi.`
#[must_use]
pub fn problem_printer_no_scan(locale: Locale) -> String {
    text::known(locale, "problem-printer-no-scan", [])
}

/// `Máy in này không có khay giấy ấy. Chọn lại khay trong danh sách.`
#[must_use]
pub fn problem_printer_no_such_tray(locale: Locale) -> String {
    text::known(locale, "problem-printer-no-such-tray", [])
}

/// `Máy in không trả lời. Bật máy in, xem lại dây nối rồi in lại. Chưa có gì được ghi là đã in.`
#[must_use]
pub fn problem_printer_offline(locale: Locale) -> String {
    text::known(locale, "problem-printer-offline", [])
}

/// `Chưa rõ máy in đã nhận tờ này hay chưa. Xem ở máy in: nếu tờ đã ra thì dùng được, nếu chưa thì in lại. Trong nhật ký chỉ ghi là đã lập tệp.`
#[must_use]
pub fn problem_printer_perhaps(locale: Locale) -> String {
    text::known(locale, "problem-printer-perhaps", [])
}

/// `Máy in không nhận tệp này. Tắt máy in rồi bật lại và in lại; nếu vẫn vậy thì bấm Lưu tệp PDF và in từ tệp.`
#[must_use]
pub fn problem_printer_refused(locale: Locale) -> String {
    text::known(locale, "problem-printer-refused", [])
}

/// `Bộ phận in của máy tính không trả lời. Chờ một phút rồi in lại; nếu vẫn vậy thì khởi động lại máy tính. Chưa có gì được ghi là đã in.`
#[must_use]
pub fn problem_printer_silent(locale: Locale) -> String {
    text::known(locale, "problem-printer-silent", [])
}

/// `Máy in đang bị tạm dừng trong máy tính này. Mở phần máy in của hệ thống, cho máy in chạy tiếp rồi in lại.`
#[must_use]
pub fn problem_printer_stopped(locale: Locale) -> String {
    text::known(locale, "problem-printer-stopped", [])
}

/// `Tệp căn chỉnh máy in sai ở dòng { $line }, cột { $column }. Mỗi khoảng dịch không quá 30 mm (30000), mỗi độ giãn hoặc lệch không quá 10 % (100000). Sửa lại tệp rồi thử lại.`
#[must_use]
pub fn problem_profile_not_read<'a>(locale: Locale, column: impl Into<Value<'a>>, line: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-profile-not-read", [("column", column.into()), ("line", line.into())])
}

/// `Ngày chưa đúng. Nhập như 27/11/2026.`
#[must_use]
pub fn problem_proof_date_bad(locale: Locale) -> String {
    text::known(locale, "problem-proof-date-bad", [])
}

/// `Khóa của cấp trên phải có 64 chữ số thập lục phân, như trong phiếu ghi danh máy.`
#[must_use]
pub fn problem_proof_key_bad(locale: Locale) -> String {
    text::known(locale, "problem-proof-key-bad", [])
}

/// `Máy này và cấp trên dùng phiên bản khác nhau ({ $found } và { $known }). Mọi việc đã lưu trên máy này; xin cập nhật phần mềm rồi đồng bộ lại.`
#[must_use]
pub fn problem_protocol_too_new<'a>(locale: Locale, found: impl Into<Value<'a>>, known: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-protocol-too-new", [("found", found.into()), ("known", known.into())])
}

/// `Cấp trên giữ riêng mục này vì máy có hai bản dữ liệu khác nhau. Máy tự gửi lại dưới danh tính mới khi đồng bộ; nếu mục này vẫn còn ở đây, người ghi cần làm lại.`
#[must_use]
pub fn problem_quarantine_fork(locale: Locale) -> String {
    text::known(locale, "problem-quarantine-fork", [])
}

/// `Cấp trên giữ riêng mục này vì người ghi không có quyền làm việc ấy. Người có thẩm quyền cần làm lại.`
#[must_use]
pub fn problem_quarantine_permission(locale: Locale) -> String {
    text::known(locale, "problem-quarantine-permission", [])
}

/// `Cấp trên giữ riêng mục này vì người ghi hoặc máy đã bị thu hồi quyền. Báo lãnh đạo để xử lý.`
#[must_use]
pub fn problem_quarantine_revoked(locale: Locale) -> String {
    text::known(locale, "problem-quarantine-revoked", [])
}

/// `Cấp trên giữ riêng mục này vì chưa biết chữ ký của người ghi. Ghi danh lại cán bộ trên máy.`
#[must_use]
pub fn problem_quarantine_unknown_key(locale: Locale) -> String {
    text::known(locale, "problem-quarantine-unknown-key", [])
}

/// `Cấp trên giữ riêng mục này vì ghi cho phường khác. Báo cấp trên.`
#[must_use]
pub fn problem_quarantine_wrong_ward(locale: Locale) -> String {
    text::known(locale, "problem-quarantine-wrong-ward", [])
}

/// `Không ghi được đánh giá này. Chọn lại rồi gửi.`
#[must_use]
pub fn problem_rating_encoding(locale: Locale) -> String {
    text::known(locale, "problem-rating-encoding", [])
}

/// `Gia đình có người mất nên không mời đánh giá. Không cần làm gì thêm.`
#[must_use]
pub fn problem_rating_in_mourning(locale: Locale) -> String {
    text::known(locale, "problem-rating-in-mourning", [])
}

/// `Đánh giá này không còn nguyên vẹn nên không được tính. Không cần làm gì thêm.`
#[must_use]
pub fn problem_rating_no_envelope(locale: Locale) -> String {
    text::known(locale, "problem-rating-no-envelope", [])
}

/// `Máy này chưa sẵn sàng giữ kín đánh giá. Đồng bộ một lần rồi mời lại.`
#[must_use]
pub fn problem_rating_no_key(locale: Locale) -> String {
    text::known(locale, "problem-rating-no-key", [])
}

/// `Chưa chọn mức đánh giá. Chọn một trong năm mức.`
#[must_use]
pub fn problem_rating_no_score(locale: Locale) -> String {
    text::known(locale, "problem-rating-no-score", [])
}

/// `Lời nói thêm dài quá 200 ký tự. Rút ngắn rồi gửi lại.`
#[must_use]
pub fn problem_rating_too_long(locale: Locale) -> String {
    text::known(locale, "problem-rating-too-long", [])
}

/// `Lý do này đã có trong danh sách.`
#[must_use]
pub fn problem_reason_known(locale: Locale) -> String {
    text::known(locale, "problem-reason-known", [])
}

/// `Đây là lý do cuối cùng. Thêm lý do khác trước khi bỏ lý do này.`
#[must_use]
pub fn problem_reason_last(locale: Locale) -> String {
    text::known(locale, "problem-reason-last", [])
}

/// `Chưa ghi lý do. Viết ngắn gọn một câu.`
#[must_use]
pub fn problem_reason_missing(locale: Locale) -> String {
    text::known(locale, "problem-reason-missing", [])
}

/// `Lý do này không có trong danh sách của phường. Chọn một lý do trong danh sách.`
#[must_use]
pub fn problem_reason_not_listed(locale: Locale) -> String {
    text::known(locale, "problem-reason-not-listed", [])
}

/// `Lý do này đổ việc chậm trễ cho người dân (“{ $found }”). Viết lại, chỉ nói phần việc của cơ quan.`
#[must_use]
pub fn problem_reason_says_blame<'a>(locale: Locale, found: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-reason-says-blame", [("found", found.into())])
}

/// `Lý do này nhắc đến chuyện riêng của gia đình (“{ $found }”). Viết lại, chỉ nói việc của cơ quan.`
#[must_use]
pub fn problem_reason_says_private<'a>(locale: Locale, found: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-reason-says-private", [("found", found.into())])
}

/// `Lý do dài { $count } ký tự. Viết gọn trong { $most } ký tự.`
#[must_use]
pub fn problem_reason_too_long<'a>(locale: Locale, count: impl Into<Value<'a>>, most: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-reason-too-long", [("count", count.into()), ("most", most.into())])
}

/// `Danh sách đã có { $most } lý do. Bỏ bớt một lý do ít dùng rồi thêm lại.`
#[must_use]
pub fn problem_reasons_too_many<'a>(locale: Locale, most: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-reasons-too-many", [("most", most.into())])
}

/// `Việc đăng ký chỉ bị thu hồi bằng quyết định: dùng “Thu hồi theo quyết định”.`
#[must_use]
pub fn problem_recall_by_revoking(locale: Locale) -> String {
    text::known(locale, "problem-recall-by-revoking", [])
}

/// `Bước này đã xong, hoặc phần mềm tự ghi khi giấy thay thế được trao.`
#[must_use]
pub fn problem_recall_step_done(locale: Locale) -> String {
    text::known(locale, "problem-recall-step-done", [])
}

/// `Chưa đến bước này. Lấy lại giấy trước, rồi hủy, rồi mới thay thế.`
#[must_use]
pub fn problem_recall_step_early(locale: Locale) -> String {
    text::known(locale, "problem-recall-step-early", [])
}

/// `Giấy này đang được thu hồi rồi. Ghi bước tiếp theo vào việc thu hồi ấy.`
#[must_use]
pub fn problem_recalled_already(locale: Locale) -> String {
    text::known(locale, "problem-recalled-already", [])
}

/// `Biên nhận không đúng thứ tự. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_receipt_out_of_place(locale: Locale) -> String {
    text::known(locale, "problem-receipt-out-of-place", [])
}

/// `Biên nhận không nối tiếp dữ liệu đã có. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_receipt_wrong_head(locale: Locale) -> String {
    text::known(locale, "problem-receipt-wrong-head", [])
}

/// `Biên nhận của phường khác. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_receipt_wrong_ward(locale: Locale) -> String {
    text::known(locale, "problem-receipt-wrong-ward", [])
}

/// `Chưa ghi họ tên người nhận. Ghi như trên giấy tờ tùy thân.`
#[must_use]
pub fn problem_receiver_missing(locale: Locale) -> String {
    text::known(locale, "problem-receiver-missing", [])
}

/// `Bản ghi quá lớn ({ $kilobytes } KB); mỗi bản ghi của giấy này không quá { $most } KB. Xem lại có chọn nhầm tệp không, hoặc chia ra nhiều bản ghi.`
#[must_use]
pub fn problem_record_too_large<'a>(locale: Locale, kilobytes: impl Into<Value<'a>>, most: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-record-too-large", [("kilobytes", kilobytes.into()), ("most", most.into())])
}

/// `{ $count } dòng không in được, bắt đầu từ dòng { $line }, nên chưa in gì. Sửa các dòng ấy theo lời báo kèm đây rồi in lại.`
#[must_use]
pub fn problem_records_bad<'a>(locale: Locale, count: impl Into<Value<'a>>, line: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-records-bad", [("count", count.into()), ("line", line.into())])
}

/// `Tệp không có bản ghi nào nên chưa in gì. Ghi mỗi bản ghi trên một dòng rồi in lại.`
#[must_use]
pub fn problem_records_none(locale: Locale) -> String {
    text::known(locale, "problem-records-none", [])
}

/// `Số trống này đã được giải trình rồi.`
#[must_use]
pub fn problem_register_gap_known(locale: Locale) -> String {
    text::known(locale, "problem-register-gap-known", [])
}

/// `Không có mục nào mang số này trong năm. Xem lại số.`
#[must_use]
pub fn problem_register_no_entry(locale: Locale) -> String {
    text::known(locale, "problem-register-no-entry", [])
}

/// `Số này không phải số trống: đã có người giữ, hoặc nằm trên sổ giấy trước đó.`
#[must_use]
pub fn problem_register_no_gap(locale: Locale) -> String {
    text::known(locale, "problem-register-no-gap", [])
}

/// `Năm này chưa mở quyển nào. Mở quyển trước rồi mới khóa sổ.`
#[must_use]
pub fn problem_register_no_volume(locale: Locale) -> String {
    text::known(locale, "problem-register-no-volume", [])
}

/// `Loại ghi chú này không thuộc sổ đang mở. Ly hôn ghi ở sổ kết hôn; nuôi con nuôi, quốc tịch, xác định cha mẹ con, giới tính ghi ở sổ khai sinh.`
#[must_use]
pub fn problem_register_note_not_here(locale: Locale) -> String {
    text::known(locale, "problem-register-note-not-here", [])
}

/// `Số { $number } đã được ghi trong máy nên không thể là số trên sổ giấy. Ghi số cuối cùng thực sự có trên sổ giấy.`
#[must_use]
pub fn problem_register_number_here<'a>(locale: Locale, number: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-register-number-here", [("number", number.into())])
}

/// `Số đăng ký chạy tiếp qua các quyển trong năm, không quay lại từ đầu. Ghi số cuối cùng của quyển trước.`
#[must_use]
pub fn problem_register_numbers_restart(locale: Locale) -> String {
    text::known(locale, "problem-register-numbers-restart", [])
}

/// `Còn { $count } số trống chưa giải trình. Giải trình từng số rồi khóa sổ.`
#[must_use]
pub fn problem_register_open_gaps<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-register-open-gaps", [("count", count.into())])
}

/// `Quyển này đã mở rồi.`
#[must_use]
pub fn problem_register_volume_known(locale: Locale) -> String {
    text::known(locale, "problem-register-volume-known", [])
}

/// `Chưa ghi tên quyển. Ghi đúng như trên bìa sổ, ví dụ 01-TP/HT-2026-KS.`
#[must_use]
pub fn problem_register_volume_missing(locale: Locale) -> String {
    text::known(locale, "problem-register-volume-missing", [])
}

/// `Sổ năm này đã khóa nên không đổi được nữa. Thay đổi về sau được ghi vào phần ghi chú.`
#[must_use]
pub fn problem_register_year_closed(locale: Locale) -> String {
    text::known(locale, "problem-register-year-closed", [])
}

/// `Sổ được khóa vào ngày 31/12. Chờ hết năm rồi khóa.`
#[must_use]
pub fn problem_register_year_not_over(locale: Locale) -> String {
    text::known(locale, "problem-register-year-not-over", [])
}

/// `Ngày đăng ký không thể trước ngày xảy ra việc được đăng ký. Sửa lại ngày.`
#[must_use]
pub fn problem_registered_before_it_happened(locale: Locale) -> String {
    text::known(locale, "problem-registered-before-it-happened", [])
}

/// `Phường đã đăng ký khai tử cho người mang số định danh này (hồ sơ { $code }). Xem lại số, hoặc xem hồ sơ ấy.`
#[must_use]
pub fn problem_registered_dead<'a>(locale: Locale, code: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-registered-dead", [("code", code.into())])
}

/// `Ngày đăng ký không thể ở tương lai. Sửa lại ngày.`
#[must_use]
pub fn problem_registered_in_future(locale: Locale) -> String {
    text::known(locale, "problem-registered-in-future", [])
}

/// `Đã quá 60 ngày kể từ ngày sinh: đăng ký quá hạn, vẫn nhận.`
#[must_use]
pub fn problem_registered_late(locale: Locale) -> String {
    text::known(locale, "problem-registered-late", [])
}

/// `Chưa chọn người nhận là ai. Chọn một mục.`
#[must_use]
pub fn problem_relation_missing(locale: Locale) -> String {
    text::known(locale, "problem-relation-missing", [])
}

/// `Sửa bây giờ thì { $count } lần lưu (từ lần { $first } đến lần { $last }) sẽ mất, vì không còn đọc được ở đâu cả. Chưa có gì bị thay đổi. Hãy tìm bản sao lưu mới hơn; nếu không có, chấp nhận đúng phần này rồi sửa.`
#[must_use]
pub fn problem_repair_would_lose<'a>(locale: Locale, count: impl Into<Value<'a>>, first: impl Into<Value<'a>>, last: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-repair-would-lose", [("count", count.into()), ("first", first.into()), ("last", last.into())])
}

/// `Giấy này đã in rồi. Muốn in lại, ghi lý do.`
#[must_use]
pub fn problem_reprint_without_reason(locale: Locale) -> String {
    text::known(locale, "problem-reprint-without-reason", [])
}

/// `Cấp trên đã ngừng cho máy này tham gia, nên máy không nhận được hồ sơ mới. Những việc đã ghi vẫn được giữ riêng, không mất. Gọi cấp trên để biết lý do và ghi danh lại.`
#[must_use]
pub fn problem_revoked(locale: Locale) -> String {
    text::known(locale, "problem-revoked", [])
}

/// `Không có vai trò “{ $role }”. Xin chọn một vai trò trong phần trợ giúp của lệnh.`
#[must_use]
pub fn problem_role_unknown<'a>(locale: Locale, role: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-role-unknown", [("role", role.into())])
}

/// `Máy này được khôi phục từ một bản cũ (ở đây có { $here } việc, cấp trên đã giữ { $district }) và chưa nhận được danh tính mới. Mọi việc đã lưu vẫn còn; xin đồng bộ lại, nếu vẫn vậy thì báo cấp trên để ghi danh lại máy.`
#[must_use]
pub fn problem_rolled_back<'a>(locale: Locale, district: impl Into<Value<'a>>, here: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-rolled-back", [("district", district.into()), ("here", here.into())])
}

/// `Chuyến trao này đã được lập rồi.`
#[must_use]
pub fn problem_round_already_planned(locale: Locale) -> String {
    text::known(locale, "problem-round-already-planned", [])
}

/// `Một hồ sơ chỉ có mặt một lần trong chuyến trao. Bỏ bớt một lần.`
#[must_use]
pub fn problem_round_home_twice(locale: Locale) -> String {
    text::known(locale, "problem-round-home-twice", [])
}

/// `Hồ sơ này đã ở trong một chuyến trao khác chưa xong. Bỏ khỏi chuyến kia trước.`
#[must_use]
pub fn problem_round_in_another(locale: Locale) -> String {
    text::known(locale, "problem-round-in-another", [])
}

/// `Không có ai ở nhà: chọn ngày quay lại.`
#[must_use]
pub fn problem_round_next_try_missing(locale: Locale) -> String {
    text::known(locale, "problem-round-next-try-missing", [])
}

/// `Ngày quay lại đã qua rồi. Chọn hôm nay hoặc một ngày sau.`
#[must_use]
pub fn problem_round_next_try_past(locale: Locale) -> String {
    text::known(locale, "problem-round-next-try-past", [])
}

/// `Chuyến trao chưa có nhà nào. Chọn ít nhất một nhà.`
#[must_use]
pub fn problem_round_no_homes(locale: Locale) -> String {
    text::known(locale, "problem-round-no-homes", [])
}

/// `Hồ sơ này không có trong chuyến trao. Mở lại chuyến trao rồi chọn nhà.`
#[must_use]
pub fn problem_round_no_such_home(locale: Locale) -> String {
    text::known(locale, "problem-round-no-such-home", [])
}

/// `Chuyến trao chưa đi, hoặc đã về rồi. Nhận giấy và đi trước, rồi mới ghi việc ở từng nhà.`
#[must_use]
pub fn problem_round_not_out(locale: Locale) -> String {
    text::known(locale, "problem-round-not-out", [])
}

/// `Chuyến trao đã đi hoặc đã hủy nên không đổi được nữa. Lập chuyến mới.`
#[must_use]
pub fn problem_round_not_planned(locale: Locale) -> String {
    text::known(locale, "problem-round-not-planned", [])
}

/// `Đọc lại nội dung giấy cho gia đình nghe trước khi trao, rồi đánh dấu đã đọc.`
#[must_use]
pub fn problem_round_not_read_back(locale: Locale) -> String {
    text::known(locale, "problem-round-not-read-back", [])
}

/// `Người mang giấy phải tự nhận giấy trên máy của mình. Nhờ đúng người ấy, hoặc hủy chuyến này và lập chuyến khác.`
#[must_use]
pub fn problem_round_not_the_carrier(locale: Locale) -> String {
    text::known(locale, "problem-round-not-the-carrier", [])
}

/// `Viết ngắn gọn một câu: đã xảy ra chuyện gì.`
#[must_use]
pub fn problem_round_note_missing(locale: Locale) -> String {
    text::known(locale, "problem-round-note-missing", [])
}

/// `Có giấy giữ qua đêm: ghi cất ở đâu và vì sao chưa đưa về cơ quan.`
#[must_use]
pub fn problem_round_overnight_missing(locale: Locale) -> String {
    text::known(locale, "problem-round-overnight-missing", [])
}

/// `Hồ sơ này không có giấy nào đã ký nằm ở cơ quan. Tải lại danh sách rồi chọn lại.`
#[must_use]
pub fn problem_round_paper_not_ready(locale: Locale) -> String {
    text::known(locale, "problem-round-paper-not-ready", [])
}

/// `Một chuyến trao có nhiều nhất { $max } hồ sơ. Chia thành hai chuyến.`
#[must_use]
pub fn problem_round_too_many_homes<'a>(locale: Locale, max: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-round-too-many-homes", [("max", max.into())])
}

/// `Không đọc được bảng tên cột: { $at }. Sửa lại rồi thử lại.`
#[must_use]
pub fn problem_rows_bad_columns<'a>(locale: Locale, at: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-rows-bad-columns", [("at", at.into())])
}

/// `Thiếu cột: { $columns }. Thêm các cột ấy rồi chọn lại tệp.`
#[must_use]
pub fn problem_rows_columns_missing<'a>(locale: Locale, columns: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-rows-columns-missing", [("columns", columns.into())])
}

/// `Ngày cuối đứng trước ngày đầu. Xem lại hai ngày.`
#[must_use]
pub fn problem_rows_days_turned(locale: Locale) -> String {
    text::known(locale, "problem-rows-days-turned", [])
}

/// `Số định danh này đã có ở mục khác. Xem lại từng chữ số.`
#[must_use]
pub fn problem_rows_id_held(locale: Locale) -> String {
    text::known(locale, "problem-rows-id-held", [])
}

/// `Chưa ghi họ, chữ đệm, tên.`
#[must_use]
pub fn problem_rows_name_missing(locale: Locale) -> String {
    text::known(locale, "problem-rows-name-missing", [])
}

/// `Không thấy dòng tên cột trong tệp. Tải mẫu về, chép các cột vào đó rồi chọn lại.`
#[must_use]
pub fn problem_rows_no_heads(locale: Locale) -> String {
    text::known(locale, "problem-rows-no-heads", [])
}

/// `Không phải số đăng ký. Ghi như 12 hoặc 12/1998.`
#[must_use]
pub fn problem_rows_no_number(locale: Locale) -> String {
    text::known(locale, "problem-rows-no-number", [])
}

/// `Không có loại bảng này. Chọn một sổ hộ tịch hoặc một thủ tục.`
#[must_use]
pub fn problem_rows_no_such_kind(locale: Locale) -> String {
    text::known(locale, "problem-rows-no-such-kind", [])
}

/// `Không có bảng tên cột này. Chọn lại phần mềm trong danh sách.`
#[must_use]
pub fn problem_rows_no_such_map(locale: Locale) -> String {
    text::known(locale, "problem-rows-no-such-map", [])
}

/// `Không có dòng nào bị từ chối, nên không có tệp để sửa.`
#[must_use]
pub fn problem_rows_nothing_refused(locale: Locale) -> String {
    text::known(locale, "problem-rows-nothing-refused", [])
}

/// `Số này của sổ đã có { $code } giữ. Xem lại số, hoặc mở mục ấy ra so.`
#[must_use]
pub fn problem_rows_number_held<'a>(locale: Locale, code: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-rows-number-held", [("code", code.into())])
}

/// `Số định danh này đang là của người khác tên. Xem lại từng chữ số.`
#[must_use]
pub fn problem_rows_person_id_held(locale: Locale) -> String {
    text::known(locale, "problem-rows-person-id-held", [])
}

/// `Trong tệp có hai dòng về cùng một người. Giữ lại một dòng.`
#[must_use]
pub fn problem_rows_person_twice(locale: Locale) -> String {
    text::known(locale, "problem-rows-person-twice", [])
}

/// `Chưa có số định danh, cũng chưa có ngày sinh. Ghi một trong hai để biết là ai.`
#[must_use]
pub fn problem_rows_person_unclear(locale: Locale) -> String {
    text::known(locale, "problem-rows-person-unclear", [])
}

/// `Danh sách người đã quá { $most } dòng. Bỏ danh sách cũ, hoặc chỉ nhập những người cần đến.`
#[must_use]
pub fn problem_rows_too_many_people<'a>(locale: Locale, most: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-rows-too-many-people", [("most", most.into())])
}

/// `Trong tệp có hai dòng cùng số, cùng năm. Giữ lại một dòng.`
#[must_use]
pub fn problem_rows_twice(locale: Locale) -> String {
    text::known(locale, "problem-rows-twice", [])
}

/// `Năm trong số đăng ký khác năm của ngày đăng ký. Xem lại sổ giấy.`
#[must_use]
pub fn problem_rows_year_differs(locale: Locale) -> String {
    text::known(locale, "problem-rows-year-differs", [])
}

/// `Tệp quét quá lớn. Quét lại ở 150 dpi rồi chọn tệp mới.`
#[must_use]
pub fn problem_scan_too_large(locale: Locale) -> String {
    text::known(locale, "problem-scan-too-large", [])
}

/// `Tệp này không phải ảnh PNG, ảnh JPEG hay PDF. Quét lại tờ phôi thành một trong ba loại ấy.`
#[must_use]
pub fn problem_scan_unknown(locale: Locale) -> String {
    text::known(locale, "problem-scan-unknown", [])
}

/// `Không đọc được tệp quét này: tệp hỏng hoặc có mật khẩu. Quét lại tờ phôi rồi chọn tệp mới.`
#[must_use]
pub fn problem_scan_unreadable(locale: Locale) -> String {
    text::known(locale, "problem-scan-unreadable", [])
}

/// `Đã yêu cầu bổ sung một lần rồi. Lần nữa thì lãnh đạo quyết định, có lý do.`
#[must_use]
pub fn problem_second_supplement(locale: Locale) -> String {
    text::known(locale, "problem-second-supplement", [])
}

/// `Một lượt in trong sổ không nói rõ đã in giấy gì nên không được tính. Báo bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_sheet_print_unsound(locale: Locale) -> String {
    text::known(locale, "problem-sheet-print-unsound", [])
}

/// `Tệp chứng thư số tin cậy không đọc được. Lấy lại tệp từ nơi cấp chứng thư số (dạng PEM hoặc DER).`
#[must_use]
pub fn problem_sign_anchor(locale: Locale) -> String {
    text::known(locale, "problem-sign-anchor", [])
}

/// `Không đọc được chứng thư số. Liên hệ nơi cấp chứng thư số.`
#[must_use]
pub fn problem_sign_certificate(locale: Locale) -> String {
    text::known(locale, "problem-sign-certificate", [])
}

/// `Người ký trước đã khóa tệp, không cho thêm chữ ký nào nữa. Ký trên bản chưa khóa.`
#[must_use]
pub fn problem_sign_certified(locale: Locale) -> String {
    text::known(locale, "problem-sign-certified", [])
}

/// `Không mở được trình điều khiển của USB ký số. Cài lại phần mềm đi kèm USB, rồi kiểm tra đường dẫn tới trình điều khiển.`
#[must_use]
pub fn problem_sign_driver(locale: Locale) -> String {
    text::known(locale, "problem-sign-driver", [])
}

/// `Tệp PDF này bị khóa bằng mật khẩu nên không thêm chữ ký được. Xin nơi gửi bản không khóa.`
#[must_use]
pub fn problem_sign_encrypted(locale: Locale) -> String {
    text::known(locale, "problem-sign-encrypted", [])
}

/// `Chứng thư số đã hết hạn ngày { $day }. Xin gia hạn hoặc cấp mới; chữ ký bằng chứng thư số hết hạn không có giá trị.`
#[must_use]
pub fn problem_sign_expired<'a>(locale: Locale, day: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-sign-expired", [("day", day.into())])
}

/// `Không đọc được tệp. Kiểm tra đường dẫn và quyền mở tệp.`
#[must_use]
pub fn problem_sign_file_not_read(locale: Locale) -> String {
    text::known(locale, "problem-sign-file-not-read", [])
}

/// `Chưa lưu được tệp đã ký; tệp cũ vẫn còn nguyên. Kiểm tra chỗ trống và quyền ghi của thư mục.`
#[must_use]
pub fn problem_sign_file_not_written(locale: Locale) -> String {
    text::known(locale, "problem-sign-file-not-written", [])
}

/// `Đây không phải tệp khóa PKCS#12 (.p12, .pfx), hoặc tệp đã hỏng. Chọn đúng tệp do nơi cấp chứng thư số giao.`
#[must_use]
pub fn problem_sign_key_file(locale: Locale) -> String {
    text::known(locale, "problem-sign-key-file", [])
}

/// `Loại khóa này chưa dùng được ở đây; phần mềm dùng RSA từ 2048 bit trở lên hoặc ECDSA P-256. Liên hệ nơi cấp chứng thư số.`
#[must_use]
pub fn problem_sign_key_kind(locale: Locale) -> String {
    text::known(locale, "problem-sign-key-kind", [])
}

/// `Tên trong chứng thư số (hoặc dòng chữ ghi kèm chữ ký) có ký tự { $character } ({ $code }) mà phông chữ của chữ ký không có. Ký bằng ảnh chữ ký hoặc ảnh con dấu thay cho dòng chữ; nếu tên trong chứng thư bị sai, đề nghị nơi cấp chứng thư sửa lại.`
#[must_use]
pub fn problem_sign_name_glyph<'a>(locale: Locale, character: impl Into<Value<'a>>, code: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-sign-name-glyph", [("character", character.into()), ("code", code.into())])
}

/// `Chứng thư số không ghi tên người hay cơ quan nào nên không dùng để ký giấy tờ được. Liên hệ nơi cấp chứng thư số.`
#[must_use]
pub fn problem_sign_nameless(locale: Locale) -> String {
    text::known(locale, "problem-sign-nameless", [])
}

/// `Không tìm thấy khóa nào đi kèm chứng thư số. Kiểm tra đúng tệp hoặc đúng USB ký số; nếu đúng thì liên hệ nơi cấp chứng thư số.`
#[must_use]
pub fn problem_sign_no_key(locale: Locale) -> String {
    text::known(locale, "problem-sign-no-key", [])
}

/// `Chưa có chữ ký nào hiện trên tệp để đóng dấu lên. Lãnh đạo ký trước, rồi mới ký số của cơ quan.`
#[must_use]
pub fn problem_sign_no_signature(locale: Locale) -> String {
    text::known(locale, "problem-sign-no-signature", [])
}

/// `Không có trang { $page }; tệp này có { $pages } trang. Chọn lại trang đặt chữ ký.`
#[must_use]
pub fn problem_sign_no_such_page<'a>(locale: Locale, page: impl Into<Value<'a>>, pages: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-sign-no-such-page", [("page", page.into()), ("pages", pages.into())])
}

/// `Chưa thấy USB ký số có tên này. Cắm USB vào máy, chờ đèn sáng rồi thử lại.`
#[must_use]
pub fn problem_sign_no_token(locale: Locale) -> String {
    text::known(locale, "problem-sign-no-token", [])
}

/// `Chứng thư số này cấp để làm việc khác, không phải để ký giấy tờ. Chọn chứng thư số dùng để ký.`
#[must_use]
pub fn problem_sign_not_for_signing(locale: Locale) -> String {
    text::known(locale, "problem-sign-not-for-signing", [])
}

/// `Tệp này không phải PDF hoặc đã hỏng nên không đọc được. In lại từ hồ sơ, hoặc xin lại tệp từ nơi gửi.`
#[must_use]
pub fn problem_sign_not_pdf(locale: Locale) -> String {
    text::known(locale, "problem-sign-not-pdf", [])
}

/// `Chứng thư số có hiệu lực từ ngày { $day } nên hôm nay chưa ký được. Xem lại ngày giờ của máy; nếu máy đúng thì chờ đến ngày ấy.`
#[must_use]
pub fn problem_sign_not_yet_valid<'a>(locale: Locale, day: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-sign-not-yet-valid", [("day", day.into())])
}

/// `Chỗ đặt chữ ký nằm ngoài trang giấy. Chọn chỗ khác, hoặc thu nhỏ hình.`
#[must_use]
pub fn problem_sign_off_page(locale: Locale) -> String {
    text::known(locale, "problem-sign-off-page", [])
}

/// `Chứng thư số này là của { $found }, không phải của người ký giấy. Dùng chứng thư số của chính mình; nếu đúng người, báo nơi cấp sửa lại tên trên chứng thư số.`
#[must_use]
pub fn problem_sign_other_holder<'a>(locale: Locale, found: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-sign-other-holder", [("found", found.into())])
}

/// `Chứng thư số không phải của khóa này nên chữ ký sẽ không có giá trị. Liên hệ nơi cấp chứng thư số; chưa có gì được ký.`
#[must_use]
pub fn problem_sign_other_key(locale: Locale) -> String {
    text::known(locale, "problem-sign-other-key", [])
}

/// `Chứng thư số này là của { $found }, không phải của cơ quan. Chọn chứng thư số của Ủy ban nhân dân.`
#[must_use]
pub fn problem_sign_other_office<'a>(locale: Locale, found: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-sign-other-office", [("found", found.into())])
}

/// `Tên tệp ký xong trùng với một thứ không phải tệp: thư mục, thiết bị hoặc liên kết không dẫn đến đâu. Chọn tên khác; chưa có gì thay đổi.`
#[must_use]
pub fn problem_sign_out_no_file(locale: Locale) -> String {
    text::known(locale, "problem-sign-out-no-file", [])
}

/// `Hình chữ ký hoặc hình dấu phải là tệp PNG, không quá 4 triệu điểm ảnh, rộng từ 1 đến 200 mm. Chọn tệp khác.`
#[must_use]
pub fn problem_sign_picture(locale: Locale) -> String {
    text::known(locale, "problem-sign-picture", [])
}

/// `USB ký số đã khóa mã PIN. Mang USB đến nơi cấp chứng thư số để mở khóa; ở đây không mở được.`
#[must_use]
pub fn problem_sign_pin_locked(locale: Locale) -> String {
    text::known(locale, "problem-sign-pin-locked", [])
}

/// `Chữ ký dài hơn chỗ dành cho nó trong tệp. Báo cho bộ phận công nghệ thông tin; tệp vẫn như cũ.`
#[must_use]
pub fn problem_sign_room(locale: Locale) -> String {
    text::known(locale, "problem-sign-room", [])
}

/// `Có { $count } khóa đi kèm chứng thư số. Nói rõ dùng khóa nào.`
#[must_use]
pub fn problem_sign_several_keys<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-sign-several-keys", [("count", count.into())])
}

/// `Địa chỉ máy chủ cấp dấu thời gian phải bắt đầu bằng http://. Sửa lại địa chỉ.`
#[must_use]
pub fn problem_sign_stamp_address(locale: Locale) -> String {
    text::known(locale, "problem-sign-stamp-address", [])
}

/// `Máy chủ cấp dấu thời gian từ chối (mã { $status }). Hỏi nơi cung cấp dịch vụ.`
#[must_use]
pub fn problem_sign_stamp_refused<'a>(locale: Locale, status: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-sign-stamp-refused", [("status", status.into())])
}

/// `Máy chủ cấp dấu thời gian không trả lời. Kiểm tra mạng rồi ký lại, hoặc ký không kèm dấu thời gian.`
#[must_use]
pub fn problem_sign_stamp_unreachable(locale: Locale) -> String {
    text::known(locale, "problem-sign-stamp-unreachable", [])
}

/// `Máy chủ trả về thứ không phải dấu thời gian của chữ ký này nên không dùng. Thử lại; nếu vẫn vậy, hỏi nơi cung cấp dịch vụ.`
#[must_use]
pub fn problem_sign_stamp_wrong(locale: Locale) -> String {
    text::known(locale, "problem-sign-stamp-wrong", [])
}

/// `USB ký số từ chối ký ({ $reason }). Rút ra cắm lại rồi thử lại; nếu vẫn vậy, báo cho bộ phận công nghệ thông tin.`
#[must_use]
pub fn problem_sign_token<'a>(locale: Locale, reason: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-sign-token", [("reason", reason.into())])
}

/// `USB ký số đã bị rút ra hoặc mất kết nối. Cắm lại, nhập lại mã PIN rồi ký tiếp; những tệp đã ký xong vẫn dùng được, tệp đang ký dở thì chưa có gì thay đổi.`
#[must_use]
pub fn problem_sign_token_gone(locale: Locale) -> String {
    text::known(locale, "problem-sign-token-gone", [])
}

/// `Tệp dài quá { $limit } MB. Tách thành nhiều tệp rồi ký từng tệp.`
#[must_use]
pub fn problem_sign_too_long<'a>(locale: Locale, limit: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-sign-too-long", [("limit", limit.into())])
}

/// `Mỗi lần ký nhiều nhất { $most } giấy. Chọn bớt rồi ký tiếp phần còn lại.`
#[must_use]
pub fn problem_sign_too_many<'a>(locale: Locale, most: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-sign-too-many", [("most", most.into())])
}

/// `Tệp có hơn { $limit } ô chữ ký, ô biểu mẫu hoặc ghi chú nên không ký được. Xin nơi gửi bản khác, hoặc in tệp ra một bản PDF mới rồi ký bản mới.`
#[must_use]
pub fn problem_sign_too_many_fields<'a>(locale: Locale, limit: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-sign-too-many-fields", [("limit", limit.into())])
}

/// `Mật khẩu của tệp khóa không đúng. Nhập lại; xem phím Caps Lock và bộ gõ tiếng Việt.`
#[must_use]
pub fn problem_sign_wrong_password(locale: Locale) -> String {
    text::known(locale, "problem-sign-wrong-password", [])
}

/// `Mã PIN không đúng. Nhập lại cẩn thận: sai nhiều lần thì USB ký số sẽ tự khóa.`
#[must_use]
pub fn problem_sign_wrong_pin(locale: Locale) -> String {
    text::known(locale, "problem-sign-wrong-pin", [])
}

/// `Mã PIN không đúng, và USB ký số chỉ còn cho nhập một lần nữa trước khi tự khóa. Dừng lại, xem lại mã PIN rồi mới nhập.`
#[must_use]
pub fn problem_sign_wrong_pin_last_try(locale: Locale) -> String {
    text::known(locale, "problem-sign-wrong-pin-last-try", [])
}

/// `Chưa có chữ ký. Ký trên màn hình, hoặc chọn “ký trên giấy”.`
#[must_use]
pub fn problem_signature_missing(locale: Locale) -> String {
    text::known(locale, "problem-signature-missing", [])
}

/// `Chữ ký quá dài. Xóa rồi ký lại ngắn hơn.`
#[must_use]
pub fn problem_signature_too_long(locale: Locale) -> String {
    text::known(locale, "problem-signature-too-long", [])
}

/// `Tệp này không phải tệp đã ký, hoặc đã bị sửa sau khi ký. Dùng bản gốc ở máy đã ký; nếu không còn thì ký lại.`
#[must_use]
pub fn problem_signed_file_changed(locale: Locale) -> String {
    text::known(locale, "problem-signed-file-changed", [])
}

/// `Tệp đã ký không có trên máy này. Lấy tệp từ máy đã ký rồi chọn “Đưa tệp vào máy này”.`
#[must_use]
pub fn problem_signed_file_missing(locale: Locale) -> String {
    text::known(locale, "problem-signed-file-missing", [])
}

/// `Người này chỉ được ký đến hết ngày { $until }. Chọn người ký khác; nếu vẫn được giao ký thì đề nghị cấp trên gia hạn.`
#[must_use]
pub fn problem_signer_expired<'a>(locale: Locale, until: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-signer-expired", [("until", until.into())])
}

/// `Người này chỉ được ký từ ngày { $from }. Chọn người ký khác, hoặc đợi đến ngày ấy.`
#[must_use]
pub fn problem_signer_not_yet<'a>(locale: Locale, from: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-signer-not-yet", [("from", from.into())])
}

/// `Người này không được giao ký loại giấy này ({ $document }). Chọn người ký khác, hoặc đề nghị cấp trên giao ký thêm loại giấy này.`
#[must_use]
pub fn problem_signer_other_papers<'a>(locale: Locale, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-signer-other-papers", [("document", document.into())])
}

/// `Bước “{ $leg }” chưa đủ năm rõ: chưa rõ { $lacks -> [task] việc [agency] cơ quan [person] người làm [procedure] quy trình *[accountable] người chịu trách nhiệm }. Nhờ cấp trên bổ sung cán bộ và người ký của phường, rồi tiếp nhận lại.`
#[must_use]
pub fn problem_step_unclear<'a>(locale: Locale, lacks: impl Into<Value<'a>>, leg: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-step-unclear", [("lacks", lacks.into()), ("leg", leg.into())])
}

/// `Số cuối phải bằng hoặc lớn hơn số đầu, và mỗi lần nhiều nhất { $most } tờ. Xem lại hai số.`
#[must_use]
pub fn problem_stock_bad_run<'a>(locale: Locale, most: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-stock-bad-run", [("most", most.into())])
}

/// `Chưa đọc được số phôi. Ghi đúng như in trên phôi: phần chữ rồi đến phần số, ví dụ KS 0012345.`
#[must_use]
pub fn problem_stock_bad_serial(locale: Locale) -> String {
    text::known(locale, "problem-stock-bad-serial", [])
}

/// `Phôi { $serial } đã hủy. Xem lại số trên tờ phôi.`
#[must_use]
pub fn problem_stock_destroyed<'a>(locale: Locale, serial: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-stock-destroyed", [("serial", serial.into())])
}

/// `Phôi { $serial } còn nguyên trong tủ. Chỉ hủy tờ đã ghi hỏng: ghi hỏng với lý do trước.`
#[must_use]
pub fn problem_stock_in_safe<'a>(locale: Locale, serial: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-stock-in-safe", [("serial", serial.into())])
}

/// `Phôi { $serial } đã có trong sổ. Xem lại số đầu và số cuối: mỗi số phôi chỉ nhận một lần.`
#[must_use]
pub fn problem_stock_known_already<'a>(locale: Locale, serial: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-stock-known-already", [("serial", serial.into())])
}

/// `Loại giấy này không in trên phôi của Bộ nên không có sổ phôi.`
#[must_use]
pub fn problem_stock_no_blank(locale: Locale) -> String {
    text::known(locale, "problem-stock-no-blank", [])
}

/// `Không thấy hồ sơ đã đăng ký nào có mã hoặc số này và dùng loại phôi này. Ghi đủ mã hồ sơ, hoặc số đăng ký như trong Sổ, ví dụ 38/2026.`
#[must_use]
pub fn problem_stock_no_such_paper(locale: Locale) -> String {
    text::known(locale, "problem-stock-no-such-paper", [])
}

/// `Phôi { $serial } chưa có trong sổ. Xem lại số, hoặc ghi nhận phôi trước.`
#[must_use]
pub fn problem_stock_not_received<'a>(locale: Locale, serial: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-stock-not-received", [("serial", serial.into())])
}

/// `Phôi { $serial } đã trả lại. Xem lại số trên tờ phôi.`
#[must_use]
pub fn problem_stock_returned<'a>(locale: Locale, serial: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-stock-returned", [("serial", serial.into())])
}

/// `Chưa ghi số phôi. Cơ quan theo dõi phôi ở đây nên mỗi lần in lên phôi phải ghi số của tờ phôi đang đặt trong máy in.`
#[must_use]
pub fn problem_stock_sheet_missing(locale: Locale) -> String {
    text::known(locale, "problem-stock-sheet-missing", [])
}

/// `Phôi { $serial } đã ghi hỏng. Lấy tờ khác; số đăng ký giữ nguyên cho tờ thay thế.`
#[must_use]
pub fn problem_stock_spoiled<'a>(locale: Locale, serial: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-stock-spoiled", [("serial", serial.into())])
}

/// `Số đầu và số cuối khác phần chữ. Ghi mỗi loạt phôi thành một lần nhận riêng.`
#[must_use]
pub fn problem_stock_two_series(locale: Locale) -> String {
    text::known(locale, "problem-stock-two-series", [])
}

/// `Phôi { $serial } đã dùng rồi. Lấy tờ khác và ghi số của tờ ấy; nếu tờ này bị hỏng thì ghi hỏng.`
#[must_use]
pub fn problem_stock_used<'a>(locale: Locale, serial: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-stock-used", [("serial", serial.into())])
}

/// `Một nội dung đã lưu không đọc được. Nhờ bộ phận công nghệ thông tin chạy “tannha check”; đừng xóa gì.`
#[must_use]
pub fn problem_stored_value_unreadable(locale: Locale) -> String {
    text::known(locale, "problem-stored-value-unreadable", [])
}

/// `Gia đình này đã được hỏi ý kiến về hồ sơ này. Không hỏi lại.`
#[must_use]
pub fn problem_survey_already_asked(locale: Locale) -> String {
    text::known(locale, "problem-survey-already-asked", [])
}

/// `Gia đình có người mất nên không hỏi ý kiến. Chọn hồ sơ khác.`
#[must_use]
pub fn problem_survey_in_mourning(locale: Locale) -> String {
    text::known(locale, "problem-survey-in-mourning", [])
}

/// `Người dân nói kết quả trả đúng hẹn, nên không hỏi câu về thư xin lỗi. Bỏ trống câu đó hoặc sửa câu trước.`
#[must_use]
pub fn problem_survey_not_late(locale: Locale) -> String {
    text::known(locale, "problem-survey-not-late", [])
}

/// `Chưa có câu trả lời nào. Chọn ít nhất một câu trả lời rồi ghi lại.`
#[must_use]
pub fn problem_survey_nothing_answered(locale: Locale) -> String {
    text::known(locale, "problem-survey-nothing-answered", [])
}

/// `Hồ sơ chưa có kết quả và chưa quá hẹn. Hỏi ý kiến sau khi trả kết quả.`
#[must_use]
pub fn problem_survey_too_early(locale: Locale) -> String {
    text::known(locale, "problem-survey-too-early", [])
}

/// `Câu trả lời không thuộc câu hỏi này. Chọn lại câu trả lời.`
#[must_use]
pub fn problem_survey_wrong_answer(locale: Locale) -> String {
    text::known(locale, "problem-survey-wrong-answer", [])
}

/// `Cấp trên không nhận ra chữ ký của máy này. Mọi việc đã lưu vẫn còn; xin báo cấp trên để ghi danh lại máy.`
#[must_use]
pub fn problem_sync_bad_signature(locale: Locale) -> String {
    text::known(locale, "problem-sync-bad-signature", [])
}

/// `Cấp trên được khôi phục từ bản sao lưu; máy này đã gửi trả { $count } mục mà ở đó bị thiếu.`
#[must_use]
pub fn problem_sync_given_back<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-sync-given-back", [("count", count.into())])
}

/// `Cấp trên không còn nhận ra máy này, nên máy đã nhận danh tính mới. Việc đang chờ đã được gửi lại dưới danh tính ấy.`
#[must_use]
pub fn problem_sync_identity_not_known(locale: Locale) -> String {
    text::known(locale, "problem-sync-identity-not-known", [])
}

/// `Máy này được khôi phục từ một bản cũ, nên đã nhận danh tính mới. Việc đang chờ đã được gửi lại dưới danh tính ấy; mỗi việc chỉ tính một lần.`
#[must_use]
pub fn problem_sync_identity_rolled_back(locale: Locale) -> String {
    text::known(locale, "problem-sync-identity-rolled-back", [])
}

/// `Máy này được khôi phục từ một bản cũ rồi làm tiếp, nên đã nhận danh tính mới. Việc làm trước và sau khi khôi phục đều được giữ; mỗi việc chỉ tính một lần.`
#[must_use]
pub fn problem_sync_identity_worked_on(locale: Locale) -> String {
    text::known(locale, "problem-sync-identity-worked-on", [])
}

/// `Cấp trên không đọc được dữ liệu do máy này gửi. Mọi việc đã lưu vẫn còn; xin cập nhật phần mềm rồi đồng bộ lại.`
#[must_use]
pub fn problem_sync_malformed(locale: Locale) -> String {
    text::known(locale, "problem-sync-malformed", [])
}

/// `Số liệu trên máy không khớp với cấp trên, nên máy đã dựng lại từ sổ việc và nay đã khớp.`
#[must_use]
pub fn problem_sync_refolded(locale: Locale) -> String {
    text::known(locale, "problem-sync-refolded", [])
}

/// `Đồng bộ không tiến thêm được sau { $rounds } lượt. Mọi việc đã lưu vẫn còn; xin đồng bộ lại, nếu vẫn vậy thì báo cấp trên.`
#[must_use]
pub fn problem_sync_stuck<'a>(locale: Locale, rounds: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-sync-stuck", [("rounds", rounds.into())])
}

/// `Tệp CSV không viết theo bảng mã UTF-8. Lưu lại dưới dạng “CSV UTF-8”, hoặc dùng tệp XLSX.`
#[must_use]
pub fn problem_table_not_utf8(locale: Locale) -> String {
    text::known(locale, "problem-table-not-utf8", [])
}

/// `Chưa tạo được bảng tính. Thử lại; số liệu vẫn còn nguyên.`
#[must_use]
pub fn problem_table_not_written(locale: Locale) -> String {
    text::known(locale, "problem-table-not-written", [])
}

/// `Tệp lớn hơn { $max_mb } MB. Chia thành nhiều tệp.`
#[must_use]
pub fn problem_table_too_large<'a>(locale: Locale, max_mb: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-table-too-large", [("max_mb", max_mb.into())])
}

/// `Bảng có hơn { $rows } dòng hoặc { $columns } cột. Chia thành nhiều tệp.`
#[must_use]
pub fn problem_table_too_many<'a>(locale: Locale, columns: impl Into<Value<'a>>, rows: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-table-too-many", [("columns", columns.into()), ("rows", rows.into())])
}

/// `Tệp này không phải bảng tính XLSX hay CSV, hoặc đã bị hỏng. Mở tệp bằng chương trình bảng tính, lưu lại rồi chọn lại.`
#[must_use]
pub fn problem_table_unreadable(locale: Locale) -> String {
    text::known(locale, "problem-table-unreadable", [])
}

/// `Có ký tự không viết được trên giấy. Xóa ký tự ấy.`
#[must_use]
pub fn problem_text_characters(locale: Locale) -> String {
    text::known(locale, "problem-text-characters", [])
}

/// `Dài { $count } chữ, nhiều nhất là { $max }. Rút ngắn lại.`
#[must_use]
pub fn problem_text_too_long<'a>(locale: Locale, count: impl Into<Value<'a>>, max: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-text-too-long", [("count", count.into()), ("max", max.into())])
}

/// `Chưa đủ { $age } tuổi tính đến hôm nay. Xem lại ngày sinh; chưa đủ tuổi thì chưa đăng ký kết hôn được.`
#[must_use]
pub fn problem_too_young_to_marry<'a>(locale: Locale, age: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-too-young-to-marry", [("age", age.into())])
}

/// `Lần đến này đã được gạch rồi.`
#[must_use]
pub fn problem_trip_already_struck(locale: Locale) -> String {
    text::known(locale, "problem-trip-already-struck", [])
}

/// `Lần đến này phần mềm đã tự tính từ bước tương ứng. Chọn lý do khác, hoặc không cần ghi.`
#[must_use]
pub fn problem_trip_seen(locale: Locale) -> String {
    text::known(locale, "problem-trip-seen", [])
}

/// `Nội dung quá dài. Rút ngắn rồi nhập lại.`
#[must_use]
pub fn problem_typed_too_long(locale: Locale) -> String {
    text::known(locale, "problem-typed-too-long", [])
}

/// `Không có lệnh “{ $command }”.`
#[must_use]
pub fn problem_unknown_command<'a>(locale: Locale, command: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-unknown-command", [("command", command.into())])
}

/// `Hồ sơ không có việc này. Mở lại hồ sơ để xem.`
#[must_use]
pub fn problem_unknown_leg(locale: Locale) -> String {
    text::known(locale, "problem-unknown-leg", [])
}

/// `Phường chưa có cán bộ này. Đồng bộ, hoặc hỏi cấp trên.`
#[must_use]
pub fn problem_unknown_officer(locale: Locale) -> String {
    text::known(locale, "problem-unknown-officer", [])
}

/// `Thủ tục này do bản Tận Nhà mới hơn tiếp nhận. Cập nhật phần mềm rồi làm tiếp.`
#[must_use]
pub fn problem_unknown_procedure(locale: Locale) -> String {
    text::known(locale, "problem-unknown-procedure", [])
}

/// `Bản sao lưu ở “{ $place }” đọc lại không đúng (tệp “{ $file }”) nên đã bỏ. Việc đang làm không bị ảnh hưởng; hãy đóng rồi mở lại Tận Nhà để máy tự kiểm tra dữ liệu.`
#[must_use]
pub fn problem_upkeep_copy_bad<'a>(locale: Locale, file: impl Into<Value<'a>>, place: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-upkeep-copy-bad", [("file", file.into()), ("place", place.into())])
}

/// `Chưa sao lưu được vào “{ $place }” vì nơi ấy hết chỗ trống. Việc đã lưu trên máy vẫn an toàn; hãy dọn bớt tệp ở đó, lần sau máy tự sao lưu lại.`
#[must_use]
pub fn problem_upkeep_disk_full<'a>(locale: Locale, place: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-upkeep-disk-full", [("place", place.into())])
}

/// `Chưa sao lưu được vào “{ $place }”. Việc đã lưu trên máy vẫn an toàn; hãy xem thẻ nhớ hoặc ổ đĩa ấy còn ghi được không.`
#[must_use]
pub fn problem_upkeep_failed<'a>(locale: Locale, place: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-upkeep-failed", [("place", place.into())])
}

/// `Chưa dọn gọn được sổ ghi trên máy ({ $code }). Không ảnh hưởng gì đến công việc; lần sau máy tự làm lại.`
#[must_use]
pub fn problem_upkeep_journal<'a>(locale: Locale, code: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-upkeep-journal", [("code", code.into())])
}

/// `Hồ sơ đang chờ cơ quan khác trả lời xác minh. Ghi kết quả xác minh trước.`
#[must_use]
pub fn problem_waits_for_answer(locale: Locale) -> String {
    text::known(locale, "problem-waits-for-answer", [])
}

/// `Hồ sơ đang chờ người dân bổ sung. Nhận giấy tờ bổ sung trước.`
#[must_use]
pub fn problem_waits_for_supplement(locale: Locale) -> String {
    text::known(locale, "problem-waits-for-supplement", [])
}

/// `Phường này đã có rồi. Xin chọn mã khác, hoặc dùng phường đang có.`
#[must_use]
pub fn problem_ward_exists(locale: Locale) -> String {
    text::known(locale, "problem-ward-exists", [])
}

/// `Thiết lập có { $count } chỗ chưa đúng, chưa đặt gì. Sửa từng chỗ rồi kiểm tra lại: { $faults }`
#[must_use]
pub fn problem_ward_faulty<'a>(locale: Locale, count: impl Into<Value<'a>>, faults: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-ward-faulty", [("count", count.into()), ("faults", faults.into())])
}

/// `Máy này chưa có ảnh ấy. Đồng bộ rồi thử lại.`
#[must_use]
pub fn problem_ward_picture_unknown(locale: Locale) -> String {
    text::known(locale, "problem-ward-picture-unknown", [])
}

/// `Mẫu này không dành cho loại giấy nào của phần mềm. Xem lại mục document trong tệp.`
#[must_use]
pub fn problem_ward_template_document(locale: Locale) -> String {
    text::known(locale, "problem-ward-template-document", [])
}

/// `Ngày bắt đầu dùng phải từ hôm nay trở đi và trong vòng một năm.`
#[must_use]
pub fn problem_ward_template_from(locale: Locale) -> String {
    text::known(locale, "problem-ward-template-from", [])
}

/// `Mẫu “{ $template }” thuộc dạng thức { $format }, mới hơn phần mềm trên máy này, nên máy này không in loại giấy ấy để khỏi in ra hai kiểu khác nhau. Cập nhật phần mềm, hoặc in ở máy đã cập nhật.`
#[must_use]
pub fn problem_ward_template_newer<'a>(locale: Locale, format: impl Into<Value<'a>>, template: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-ward-template-newer", [("format", format.into()), ("template", template.into())])
}

/// `Không có mẫu nào của loại giấy này đang chờ cho phép. Đưa mẫu vào trước, rồi lãnh đạo cho phép.`
#[must_use]
pub fn problem_ward_template_nothing_proposed(locale: Locale) -> String {
    text::known(locale, "problem-ward-template-nothing-proposed", [])
}

/// `Loại giấy này không có mẫu riêng của cơ quan đang dùng hay đang chờ, nên không có gì để thôi dùng.`
#[must_use]
pub fn problem_ward_template_nothing_used(locale: Locale) -> String {
    text::known(locale, "problem-ward-template-nothing-used", [])
}

/// `Trong lúc xem, đã có người đưa mẫu khác vào. Xem lại mẫu mới nhất rồi cho phép.`
#[must_use]
pub fn problem_ward_template_other_proposal(locale: Locale) -> String {
    text::known(locale, "problem-ward-template-other-proposal", [])
}

/// `Lý do dài { $count } ký tự. Viết gọn trong 200 ký tự.`
#[must_use]
pub fn problem_ward_template_reason_too_long<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-ward-template-reason-too-long", [("count", count.into())])
}

/// `Mẫu này đang dùng hoặc đang chờ cho phép rồi. Không cần đưa vào lại.`
#[must_use]
pub fn problem_ward_template_same(locale: Locale) -> String {
    text::known(locale, "problem-ward-template-same", [])
}

/// `Mẫu quá lớn: nén rồi vẫn hơn { $most } KB. Bỏ bớt phần không dùng rồi đưa vào lại.`
#[must_use]
pub fn problem_ward_template_too_large<'a>(locale: Locale, most: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-ward-template-too-large", [("most", most.into())])
}

/// `Loại giấy này đã có { $most } mẫu qua các lần, không thêm được nữa. Báo người phụ trách máy ở cấp trên.`
#[must_use]
pub fn problem_ward_template_too_many<'a>(locale: Locale, most: impl Into<Value<'a>>) -> String {
    text::known(locale, "problem-ward-template-too-many", [("most", most.into())])
}

/// `Máy này chưa có mẫu ấy. Đồng bộ rồi thử lại.`
#[must_use]
pub fn problem_ward_template_unknown(locale: Locale) -> String {
    text::known(locale, "problem-ward-template-unknown", [])
}

/// `Cấp trên không có phường này. Xin kiểm tra lại mã phường, hoặc phiếu ghi danh.`
#[must_use]
pub fn problem_ward_unknown(locale: Locale) -> String {
    text::known(locale, "problem-ward-unknown", [])
}

/// `Chưa ghi họ tên người làm chứng việc điểm chỉ.`
#[must_use]
pub fn problem_witness_missing(locale: Locale) -> String {
    text::known(locale, "problem-witness-missing", [])
}

/// `Người làm chứng phải là người khác, không phải chính người điểm chỉ.`
#[must_use]
pub fn problem_witness_the_same(locale: Locale) -> String {
    text::known(locale, "problem-witness-the-same", [])
}

/// `bản sao trích lục cải chính hộ tịch`
#[must_use]
pub fn procedure_ban_sao_cai_chinh(locale: Locale) -> String {
    text::known(locale, "procedure-ban-sao-cai-chinh", [])
}

/// `bản sao trích lục kết hôn`
#[must_use]
pub fn procedure_ban_sao_ket_hon(locale: Locale) -> String {
    text::known(locale, "procedure-ban-sao-ket-hon", [])
}

/// `bản sao Giấy khai sinh`
#[must_use]
pub fn procedure_ban_sao_khai_sinh(locale: Locale) -> String {
    text::known(locale, "procedure-ban-sao-khai-sinh", [])
}

/// `bản sao trích lục khai tử`
#[must_use]
pub fn procedure_ban_sao_khai_tu(locale: Locale) -> String {
    text::known(locale, "procedure-ban-sao-khai-tu", [])
}

/// `bản sao trích lục nhận cha, mẹ, con`
#[must_use]
pub fn procedure_ban_sao_nhan_cha_me_con(locale: Locale) -> String {
    text::known(locale, "procedure-ban-sao-nhan-cha-me-con", [])
}

/// `thay đổi, cải chính, bổ sung hộ tịch`
#[must_use]
pub fn procedure_cai_chinh(locale: Locale) -> String {
    text::known(locale, "procedure-cai-chinh", [])
}

/// `chứng thực bản sao`
#[must_use]
pub fn procedure_chung_thuc_ban_sao(locale: Locale) -> String {
    text::known(locale, "procedure-chung-thuc-ban-sao", [])
}

/// `chứng thực chữ ký`
#[must_use]
pub fn procedure_chung_thuc_chu_ky(locale: Locale) -> String {
    text::known(locale, "procedure-chung-thuc-chu-ky", [])
}

/// `hộ kinh doanh và mã số thuế`
#[must_use]
pub fn procedure_ho_kinh_doanh_mst(locale: Locale) -> String {
    text::known(locale, "procedure-ho-kinh-doanh-mst", [])
}

/// `kết hôn`
#[must_use]
pub fn procedure_ket_hon(locale: Locale) -> String {
    text::known(locale, "procedure-ket-hon", [])
}

/// `kết hôn lưu động`
#[must_use]
pub fn procedure_ket_hon_luu_dong(locale: Locale) -> String {
    text::known(locale, "procedure-ket-hon-luu-dong", [])
}

/// `khai sinh`
#[must_use]
pub fn procedure_khai_sinh(locale: Locale) -> String {
    text::known(locale, "procedure-khai-sinh", [])
}

/// `khai sinh 3 trong 1`
#[must_use]
pub fn procedure_khai_sinh_lien_thong(locale: Locale) -> String {
    text::known(locale, "procedure-khai-sinh-lien-thong", [])
}

/// `khai sinh lưu động`
#[must_use]
pub fn procedure_khai_sinh_luu_dong(locale: Locale) -> String {
    text::known(locale, "procedure-khai-sinh-luu-dong", [])
}

/// `khai tử`
#[must_use]
pub fn procedure_khai_tu(locale: Locale) -> String {
    text::known(locale, "procedure-khai-tu", [])
}

/// `khai tử liên thông`
#[must_use]
pub fn procedure_khai_tu_lien_thong(locale: Locale) -> String {
    text::known(locale, "procedure-khai-tu-lien-thong", [])
}

/// `khai tử lưu động`
#[must_use]
pub fn procedure_khai_tu_luu_dong(locale: Locale) -> String {
    text::known(locale, "procedure-khai-tu-luu-dong", [])
}

/// `nhận cha, mẹ, con`
#[must_use]
pub fn procedure_nhan_cha_me_con(locale: Locale) -> String {
    text::known(locale, "procedure-nhan-cha-me-con", [])
}

/// `Bộ quy định “{ $ruleset }” không có thủ tục “{ $procedure }”. Kiểm tra lại mã thủ tục.`
#[must_use]
pub fn procedure_unknown<'a>(locale: Locale, procedure: impl Into<Value<'a>>, ruleset: impl Into<Value<'a>>) -> String {
    text::known(locale, "procedure-unknown", [("procedure", procedure.into()), ("ruleset", ruleset.into())])
}

/// `Thủ tục “{ $procedure }” không có trường hợp “{ $variant }”. Chọn lại trường hợp.`
#[must_use]
pub fn procedure_variant_unknown<'a>(locale: Locale, procedure: impl Into<Value<'a>>, variant: impl Into<Value<'a>>) -> String {
    text::known(locale, "procedure-variant-unknown", [("procedure", procedure.into()), ("variant", variant.into())])
}

/// `xác nhận tình trạng hôn nhân`
#[must_use]
pub fn procedure_xac_nhan_hon_nhan(locale: Locale) -> String {
    text::known(locale, "procedure-xac-nhan-hon-nhan", [])
}

/// `Tận Nhà`
#[must_use]
pub fn product_name(locale: Locale) -> String {
    text::known(locale, "product-name", [])
}

/// `Việc của phường, làm đến tận nhà`
#[must_use]
pub fn product_tagline(locale: Locale) -> String {
    text::known(locale, "product-tagline", [])
}

/// `Hồ sơ này đã hẹn lại một lần, ngày { $date }; không hẹn lại lần nữa. Báo Chủ tịch để xử lý hồ sơ quá hạn.`
#[must_use]
pub fn promise_already_repromised<'a>(locale: Locale, date: impl Into<Value<'a>>) -> String {
    text::known(locale, "promise-already-repromised", [("date", date.into())])
}

/// `Giờ hẹn nằm ngoài giờ làm việc. Chọn giờ trong giờ làm việc.`
#[must_use]
pub fn promise_closed_hour(locale: Locale) -> String {
    text::known(locale, "promise-closed-hour", [])
}

/// `ngày thứ { $ordinal } – { $reason }`
#[must_use]
pub fn promise_day_counted<'a>(locale: Locale, ordinal: impl Into<Value<'a>>, reason: impl Into<Value<'a>>) -> String {
    text::known(locale, "promise-day-counted", [("ordinal", ordinal.into()), ("reason", reason.into())])
}

/// `Ngày { $date } cơ quan không làm việc. Chọn một ngày làm việc.`
#[must_use]
pub fn promise_day_off<'a>(locale: Locale, date: impl Into<Value<'a>>) -> String {
    text::known(locale, "promise-day-off", [("date", date.into())])
}

/// `Ngày hẹn mới phải sau ngày đã hẹn. Chọn ngày khác.`
#[must_use]
pub fn promise_not_later(locale: Locale) -> String {
    text::known(locale, "promise-not-later", [])
}

/// `Ngày hẹn xa quá mức tính được. Kiểm tra lại ngày nhận và các khoảng tạm dừng.`
#[must_use]
pub fn promise_out_of_range(locale: Locale) -> String {
    text::known(locale, "promise-out-of-range", [])
}

/// `Ngày hẹn mới đã qua. Chọn ngày khác.`
#[must_use]
pub fn promise_past(locale: Locale) -> String {
    text::known(locale, "promise-past", [])
}

/// `Khoảng tạm dừng thứ { $place } không khớp: kết thúc trước khi bắt đầu, trước lúc nhận hồ sơ, hoặc chồng lên khoảng khác. Sửa lại giờ.`
#[must_use]
pub fn promise_stops<'a>(locale: Locale, place: impl Into<Value<'a>>) -> String {
    text::known(locale, "promise-stops", [("place", place.into())])
}

/// `Kiểm tra tờ khác`
#[must_use]
pub fn proof_again(locale: Locale) -> String {
    text::known(locale, "proof-again", [])
}

/// `Giấy không khớp với mã`
#[must_use]
pub fn proof_altered(locale: Locale) -> String {
    text::known(locale, "proof-altered", [])
}

/// `Theo những gì máy này biết đến lần đồng bộ { $when }.`
#[must_use]
pub fn proof_as_of<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "proof-as-of", [("when", when.into())])
}

/// `Máy này chưa đồng bộ lần nào nên chỉ biết những việc của chính nó.`
#[must_use]
pub fn proof_as_of_never(locale: Locale) -> String {
    text::known(locale, "proof-as-of-never", [])
}

/// `Theo sổ của cấp trên lúc { $when }.`
#[must_use]
pub fn proof_as_of_now<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "proof-as-of-now", [("when", when.into())])
}

/// `In ngày { $day }.`
#[must_use]
pub fn proof_at_genuine<'a>(locale: Locale, day: impl Into<Value<'a>>) -> String {
    text::known(locale, "proof-at-genuine", [("day", day.into())])
}

/// `Thu hồi ngày { $day }.`
#[must_use]
pub fn proof_at_recalled<'a>(locale: Locale, day: impl Into<Value<'a>>) -> String {
    text::known(locale, "proof-at-recalled", [("day", day.into())])
}

/// `Bản thay thế được in ngày { $day }.`
#[must_use]
pub fn proof_at_replaced<'a>(locale: Locale, day: impl Into<Value<'a>>) -> String {
    text::known(locale, "proof-at-replaced", [("day", day.into())])
}

/// `để trống khi in`
#[must_use]
pub fn proof_blank(locale: Locale) -> String {
    text::known(locale, "proof-blank", [])
}

/// `Đang có nhiều người kiểm tra. Đợi một phút rồi thử lại.`
#[must_use]
pub fn proof_busy(locale: Locale) -> String {
    text::known(locale, "proof-busy", [])
}

/// `Dùng máy ảnh`
#[must_use]
pub fn proof_camera(locale: Locale) -> String {
    text::known(locale, "proof-camera", [])
}

/// `Đưa ô “Mã kiểm tra” vào giữa khung hình, cách máy ảnh chừng một gang tay, rồi giữ yên. Máy không lưu hình.`
#[must_use]
pub fn proof_camera_about(locale: Locale) -> String {
    text::known(locale, "proof-camera-about", [])
}

/// `Đổi máy ảnh`
#[must_use]
pub fn proof_camera_other(locale: Locale) -> String {
    text::known(locale, "proof-camera-other", [])
}

/// `Tắt máy ảnh`
#[must_use]
pub fn proof_camera_stop(locale: Locale) -> String {
    text::known(locale, "proof-camera-stop", [])
}

/// `Chưa kết luận được`
#[must_use]
pub fn proof_cannot_tell(locale: Locale) -> String {
    text::known(locale, "proof-cannot-tell", [])
}

/// `Kiểm tra`
#[must_use]
pub fn proof_check(locale: Locale) -> String {
    text::known(locale, "proof-check", [])
}

/// `Mã`
#[must_use]
pub fn proof_code(locale: Locale) -> String {
    text::known(locale, "proof-code", [])
}

/// `Đặt con trỏ vào đây rồi bấm máy quét, hoặc dán chữ đã quét hay ảnh chụp bằng điện thoại.`
#[must_use]
pub fn proof_code_hint(locale: Locale) -> String {
    text::known(locale, "proof-code-hint", [])
}

/// `Quét mã trên tờ giấy bằng điện thoại, rồi dán những chữ quét được vào đây.`
#[must_use]
pub fn proof_code_hint_public(locale: Locale) -> String {
    text::known(locale, "proof-code-hint-public", [])
}

/// `Ngày trên giấy`
#[must_use]
pub fn proof_date(locale: Locale) -> String {
    text::known(locale, "proof-date", [])
}

/// `Không khớp: { $parts }.`
#[must_use]
pub fn proof_differs<'a>(locale: Locale, parts: impl Into<Value<'a>>) -> String {
    text::known(locale, "proof-differs", [("parts", parts.into())])
}

/// `Loại giấy`
#[must_use]
pub fn proof_document(locale: Locale) -> String {
    text::known(locale, "proof-document", [])
}

/// `Kết quả sẽ hiện ở đây.`
#[must_use]
pub fn proof_empty(locale: Locale) -> String {
    text::known(locale, "proof-empty", [])
}

/// `Mã nói tờ giấy phải ghi`
#[must_use]
pub fn proof_face(locale: Locale) -> String {
    text::known(locale, "proof-face", [])
}

/// `Giấy thật, đang có giá trị`
#[must_use]
pub fn proof_genuine(locale: Locale) -> String {
    text::known(locale, "proof-genuine", [])
}

/// `Nơi cấp`
#[must_use]
pub fn proof_issuer(locale: Locale) -> String {
    text::known(locale, "proof-issuer", [])
}

/// `Biết một tờ giấy do phường in có thật và còn giá trị hay không. Mã nằm ở ô “Mã kiểm tra” trên tờ giấy. Giấy in trên phôi của Bộ không có mã này.`
#[must_use]
pub fn proof_lead(locale: Locale) -> String {
    text::known(locale, "proof-lead", [])
}

/// `Ngày in`
#[must_use]
pub fn proof_made_on(locale: Locale) -> String {
    text::known(locale, "proof-made-on", [])
}

/// `Tên (viết tắt)`
#[must_use]
pub fn proof_name(locale: Locale) -> String {
    text::known(locale, "proof-name", [])
}

/// `Không phải mã của cơ quan này`
#[must_use]
pub fn proof_not_ours(locale: Locale) -> String {
    text::known(locale, "proof-not-ours", [])
}

/// `Số`
#[must_use]
pub fn proof_number(locale: Locale) -> String {
    text::known(locale, "proof-number", [])
}

/// `ngày`
#[must_use]
pub fn proof_part_date(locale: Locale) -> String {
    text::known(locale, "proof-part-date", [])
}

/// `tên`
#[must_use]
pub fn proof_part_name(locale: Locale) -> String {
    text::known(locale, "proof-part-name", [])
}

/// `số`
#[must_use]
pub fn proof_part_number(locale: Locale) -> String {
    text::known(locale, "proof-part-number", [])
}

/// `Chọn ảnh hoặc PDF của tờ giấy`
#[must_use]
pub fn proof_picture(locale: Locale) -> String {
    text::known(locale, "proof-picture", [])
}

/// `Trang này không lưu mã và những chữ đã nhập.`
#[must_use]
pub fn proof_private(locale: Locale) -> String {
    text::known(locale, "proof-private", [])
}

/// `Giấy đã bị thu hồi`
#[must_use]
pub fn proof_recalled(locale: Locale) -> String {
    text::known(locale, "proof-recalled", [])
}

/// `Giấy đã được thay bằng bản khác`
#[must_use]
pub fn proof_replaced(locale: Locale) -> String {
    text::known(locale, "proof-replaced", [])
}

/// `Mã là của { $ward }, nhưng điều ghi trên giấy khác với điều mã nói. Xem lại từng chữ đã nhập; nếu đúng là trên giấy ghi như vậy thì không nhận giấy này và báo cho nơi cấp.`
#[must_use]
pub fn proof_say_altered<'a>(locale: Locale, ward: impl Into<Value<'a>>) -> String {
    text::known(locale, "proof-say-altered", [("ward", ward.into())])
}

/// `Chỉ dựa vào mã thì chưa đủ để nói giấy này còn giá trị hay không.`
#[must_use]
pub fn proof_say_cannot_tell(locale: Locale) -> String {
    text::known(locale, "proof-say-cannot-tell", [])
}

/// `Tờ giấy mang mã này do { $ward } cấp và đang có giá trị. So những điều dưới đây với tờ giấy trên tay: khác một chữ là giấy đã bị sửa.`
#[must_use]
pub fn proof_say_genuine<'a>(locale: Locale, ward: impl Into<Value<'a>>) -> String {
    text::known(locale, "proof-say-genuine", [("ward", ward.into())])
}

/// `Mã này không do cơ quan này cấp. Quét lại một lần cho chắc; nếu vẫn vậy thì không nhận giấy này.`
#[must_use]
pub fn proof_say_not_ours(locale: Locale) -> String {
    text::known(locale, "proof-say-not-ours", [])
}

/// `Tờ giấy mang mã này do { $ward } cấp, nhưng đã bị thu hồi. Không dùng giấy này; nhờ người cầm giấy liên hệ nơi cấp.`
#[must_use]
pub fn proof_say_recalled<'a>(locale: Locale, ward: impl Into<Value<'a>>) -> String {
    text::known(locale, "proof-say-recalled", [("ward", ward.into())])
}

/// `Tờ giấy mang mã này do { $ward } cấp, nhưng sau đó đã có bản khác thay vào. Hỏi người cầm giấy bản mới hơn.`
#[must_use]
pub fn proof_say_replaced<'a>(locale: Locale, ward: impl Into<Value<'a>>) -> String {
    text::known(locale, "proof-say-replaced", [("ward", ward.into())])
}

/// `Kiểm tra giấy`
#[must_use]
pub fn proof_title(locale: Locale) -> String {
    text::known(locale, "proof-title", [])
}

/// `So với chữ trên giấy (không bắt buộc)`
#[must_use]
pub fn proof_typed(locale: Locale) -> String {
    text::known(locale, "proof-typed", [])
}

/// `Ngày trên giấy`
#[must_use]
pub fn proof_typed_date(locale: Locale) -> String {
    text::known(locale, "proof-typed-date", [])
}

/// `Nhập đúng như trên giấy để máy so giúp từng chữ.`
#[must_use]
pub fn proof_typed_hint(locale: Locale) -> String {
    text::known(locale, "proof-typed-hint", [])
}

/// `Tên trên giấy`
#[must_use]
pub fn proof_typed_name(locale: Locale) -> String {
    text::known(locale, "proof-typed-name", [])
}

/// `Số trên giấy`
#[must_use]
pub fn proof_typed_number(locale: Locale) -> String {
    text::known(locale, "proof-typed-number", [])
}

/// `Mã thiếu chữ hoặc đã bị sửa. Vuốt phẳng tờ giấy rồi quét lại.`
#[must_use]
pub fn proof_why_damaged(locale: Locale) -> String {
    text::known(locale, "proof-why-damaged", [])
}

/// `Mã thuộc kiểu mới hơn phần mềm này. Cập nhật phần mềm rồi kiểm tra lại.`
#[must_use]
pub fn proof_why_newer(locale: Locale) -> String {
    text::known(locale, "proof-why-newer", [])
}

/// `Mã thuộc kiểu mới mà trang này chưa đọc được. Hỏi đúng cơ quan ghi trên tờ giấy.`
#[must_use]
pub fn proof_why_newer_public(locale: Locale) -> String {
    text::known(locale, "proof-why-newer-public", [])
}

/// `Mã đúng là của { $ward }. Ở đây không có sổ của nơi ấy nên chưa biết giấy còn giá trị hay không: hỏi { $ward }.`
#[must_use]
pub fn proof_why_no_log<'a>(locale: Locale, ward: impl Into<Value<'a>>) -> String {
    text::known(locale, "proof-why-no-log", [("ward", ward.into())])
}

/// `Những chữ này không phải mã kiểm tra giấy. Quét mã ở ô “Mã kiểm tra” trên tờ giấy; mã bắt đầu bằng TN1.`
#[must_use]
pub fn proof_why_not_a_code(locale: Locale) -> String {
    text::known(locale, "proof-why-not-a-code", [])
}

/// `Mã hợp lệ, nhưng ở đây chưa có ghi chép nào về tờ giấy này. Có thể máy in ra nó chưa đồng bộ: đồng bộ rồi kiểm tra lại, hoặc hỏi { $ward }.`
#[must_use]
pub fn proof_why_not_in_log<'a>(locale: Locale, ward: impl Into<Value<'a>>) -> String {
    text::known(locale, "proof-why-not-in-log", [("ward", ward.into())])
}

/// `Mã hợp lệ, nhưng ở đây chưa có ghi chép nào về tờ giấy này; giấy vừa in có thể vài ngày sau mới có. Kiểm tra lại sau, hoặc hỏi { $ward }.`
#[must_use]
pub fn proof_why_not_in_log_public<'a>(locale: Locale, ward: impl Into<Value<'a>>) -> String {
    text::known(locale, "proof-why-not-in-log-public", [("ward", ward.into())])
}

/// `Mã được ký bằng khóa của nơi khác. Hỏi đúng cơ quan ghi trên tờ giấy.`
#[must_use]
pub fn proof_why_other_district(locale: Locale) -> String {
    text::known(locale, "proof-why-other-district", [])
}

/// `Mã hợp lệ, nhưng của { $ward }. Chỉ nơi ấy mới biết giấy còn giá trị hay không: hỏi nơi ấy.`
#[must_use]
pub fn proof_why_other_ward<'a>(locale: Locale, ward: impl Into<Value<'a>>) -> String {
    text::known(locale, "proof-why-other-ward", [("ward", ward.into())])
}

/// `Mã được ký bởi một máy đã bị ngừng quyền, và không có ghi chép nào về tờ giấy này. Đừng nhận giấy này trước khi hỏi { $ward }.`
#[must_use]
pub fn proof_why_revoked_laptop<'a>(locale: Locale, ward: impl Into<Value<'a>>) -> String {
    text::known(locale, "proof-why-revoked-laptop", [("ward", ward.into())])
}

/// `{ $ward } đã in tờ giấy này nhưng chưa ghi nhận là đã ký. Xem chữ ký và con dấu trên giấy, rồi hỏi nơi cấp.`
#[must_use]
pub fn proof_why_unsigned<'a>(locale: Locale, ward: impl Into<Value<'a>>) -> String {
    text::known(locale, "proof-why-unsigned", [("ward", ward.into())])
}

/// `Nếu trễ hẹn, có nhận được thư xin lỗi và hẹn lại không?`
#[must_use]
pub fn question_apology(locale: Locale) -> String {
    text::known(locale, "question-apology", [])
}

/// `Nơi tiếp dân, bàn ghế, bảng chỉ dẫn`
#[must_use]
pub fn question_facilities(locale: Locale) -> String {
    text::known(locale, "question-facilities", [])
}

/// `Thái độ phục vụ của cán bộ`
#[must_use]
pub fn question_manner(locale: Locale) -> String {
    text::known(locale, "question-manner", [])
}

/// `Kết quả có được trả đúng ngày hẹn không?`
#[must_use]
pub fn question_on_time(locale: Locale) -> String {
    text::known(locale, "question-on-time", [])
}

/// `Thời gian chờ đợi`
#[must_use]
pub fn question_waiting(locale: Locale) -> String {
    text::known(locale, "question-waiting", [])
}

/// `Cách hướng dẫn`
#[must_use]
pub fn rated_clarity(locale: Locale) -> String {
    text::known(locale, "rated-clarity", [])
}

/// `Thái độ`
#[must_use]
pub fn rated_manner(locale: Locale) -> String {
    text::known(locale, "rated-manner", [])
}

/// `Giấy tờ, thủ tục`
#[must_use]
pub fn rated_papers(locale: Locale) -> String {
    text::known(locale, "rated-papers", [])
}

/// `Thời gian`
#[must_use]
pub fn rated_time(locale: Locale) -> String {
    text::known(locale, "rated-time", [])
}

/// `Nói chung`
#[must_use]
pub fn rated_whole(locale: Locale) -> String {
    text::known(locale, "rated-whole", [])
}

/// `Việc đăng ký bị thu hồi theo quyết định`
#[must_use]
pub fn recall_decision(locale: Locale) -> String {
    text::known(locale, "recall-decision", [])
}

/// `Việc này đã được đăng ký ở hồ sơ khác`
#[must_use]
pub fn recall_duplicate(locale: Locale) -> String {
    text::known(locale, "recall-duplicate", [])
}

/// `Giấy in sai so với Sổ, hoặc trao nhầm`
#[must_use]
pub fn recall_misprinted(locale: Locale) -> String {
    text::known(locale, "recall-misprinted", [])
}

/// `Xin lỗi`
#[must_use]
pub fn recall_part_apologise(locale: Locale) -> String {
    text::known(locale, "recall-part-apologise", [])
}

/// `Lấy lại`
#[must_use]
pub fn recall_part_get_back(locale: Locale) -> String {
    text::known(locale, "recall-part-get-back", [])
}

/// `Thay thế`
#[must_use]
pub fn recall_part_replace(locale: Locale) -> String {
    text::known(locale, "recall-part-replace", [])
}

/// `Hủy`
#[must_use]
pub fn recall_part_void(locale: Locale) -> String {
    text::known(locale, "recall-part-void", [])
}

/// `Đã xin lỗi trực tiếp`
#[must_use]
pub fn recall_step_apologised(locale: Locale) -> String {
    text::known(locale, "recall-step-apologised", [])
}

/// `Không lấy lại được (gia đình cam đoan giấy bị mất hoặc hỏng)`
#[must_use]
pub fn recall_step_lost(locale: Locale) -> String {
    text::known(locale, "recall-step-lost", [])
}

/// `Không phải xin lỗi`
#[must_use]
pub fn recall_step_no_apology(locale: Locale) -> String {
    text::known(locale, "recall-step-no-apology", [])
}

/// `Không cấp giấy thay thế`
#[must_use]
pub fn recall_step_not_replaced(locale: Locale) -> String {
    text::known(locale, "recall-step-not-replaced", [])
}

/// `Đã trao giấy thay thế`
#[must_use]
pub fn recall_step_replaced(locale: Locale) -> String {
    text::known(locale, "recall-step-replaced", [])
}

/// `Đã lấy lại giấy`
#[must_use]
pub fn recall_step_retrieved(locale: Locale) -> String {
    text::known(locale, "recall-step-retrieved", [])
}

/// `Đã hủy giấy`
#[must_use]
pub fn recall_step_voided(locale: Locale) -> String {
    text::known(locale, "recall-step-voided", [])
}

/// `Con`
#[must_use]
pub fn relation_child(locale: Locale) -> String {
    text::known(locale, "relation-child", [])
}

/// `Cha`
#[must_use]
pub fn relation_father(locale: Locale) -> String {
    text::known(locale, "relation-father", [])
}

/// `Ông, bà`
#[must_use]
pub fn relation_grandparent(locale: Locale) -> String {
    text::known(locale, "relation-grandparent", [])
}

/// `Mẹ`
#[must_use]
pub fn relation_mother(locale: Locale) -> String {
    text::known(locale, "relation-mother", [])
}

/// `Người khác`
#[must_use]
pub fn relation_other(locale: Locale) -> String {
    text::known(locale, "relation-other", [])
}

/// `Chính người yêu cầu`
#[must_use]
pub fn relation_self(locale: Locale) -> String {
    text::known(locale, "relation-self", [])
}

/// `Anh, chị, em`
#[must_use]
pub fn relation_sibling(locale: Locale) -> String {
    text::known(locale, "relation-sibling", [])
}

/// `Vợ, chồng`
#[must_use]
pub fn relation_spouse(locale: Locale) -> String {
    text::known(locale, "relation-spouse", [])
}

/// `Đối chiếu: { $carried } (kỳ trước) + { $received } (tiếp nhận) = { $resolved } (đã giải quyết) + { $open } (đang giải quyết) + { $stopped } (dừng, từ chối). Khớp.`
#[must_use]
pub fn report_adds_up<'a>(locale: Locale, carried: impl Into<Value<'a>>, open: impl Into<Value<'a>>, received: impl Into<Value<'a>>, resolved: impl Into<Value<'a>>, stopped: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-adds-up", [("carried", carried.into()), ("open", open.into()), ("received", received.into()), ("resolved", resolved.into()), ("stopped", stopped.into())])
}

/// `có, số { $number }`
#[must_use]
pub fn report_apology_number<'a>(locale: Locale, number: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-apology-number", [("number", number.into())])
}

/// `Danh sách hồ sơ phải yêu cầu bổ sung`
#[must_use]
pub fn report_asked(locale: Locale) -> String {
    text::known(locale, "report-asked", [])
}

/// `Danh sách hồ sơ phải yêu cầu bổ sung quá một lần`
#[must_use]
pub fn report_asked_again(locale: Locale) -> String {
    text::known(locale, "report-asked-again", [])
}

/// `chưa có`
#[must_use]
pub fn report_awaited(locale: Locale) -> String {
    text::known(locale, "report-awaited", [])
}

/// `Tính theo ngày tiếp nhận ý kiến`
#[must_use]
pub fn report_basis_complaints(locale: Locale) -> String {
    text::known(locale, "report-basis-complaints", [])
}

/// `Tính theo ngày thu; khoản chưa thu và miễn tính theo ngày nhận hồ sơ`
#[must_use]
pub fn report_basis_fees(locale: Locale) -> String {
    text::known(locale, "report-basis-fees", [])
}

/// `Tính theo ngày đến nhà và ngày trao giấy`
#[must_use]
pub fn report_basis_home(locale: Locale) -> String {
    text::known(locale, "report-basis-home", [])
}

/// `Tính theo ngày tiếp nhận và ngày có kết quả; đúng hạn, quá hạn so với hạn theo luật`
#[must_use]
pub fn report_basis_receipt(locale: Locale) -> String {
    text::known(locale, "report-basis-receipt", [])
}

/// `Tính theo ngày tiếp nhận`
#[must_use]
pub fn report_basis_received(locale: Locale) -> String {
    text::known(locale, "report-basis-received", [])
}

/// `Tính theo ngày đăng ký trong Sổ hộ tịch`
#[must_use]
pub fn report_basis_registration(locale: Locale) -> String {
    text::known(locale, "report-basis-registration", [])
}

/// `Tính theo ngày hỏi ý kiến`
#[must_use]
pub fn report_basis_survey(locale: Locale) -> String {
    text::known(locale, "report-basis-survey", [])
}

/// `Danh sách hồ sơ nhận trong kỳ`
#[must_use]
pub fn report_cases(locale: Locale) -> String {
    text::known(locale, "report-cases", [])
}

/// `{ $count } hồ sơ.`
#[must_use]
pub fn report_cases_note<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-cases-note", [("count", count.into())])
}

/// `Thống kê hộ tịch`
#[must_use]
pub fn report_civil(locale: Locale) -> String {
    text::known(locale, "report-civil", [])
}

/// `Đăng ký lại`
#[must_use]
pub fn report_civil_again(locale: Locale) -> String {
    text::known(locale, "report-civil-again", [])
}

/// `Tuổi kết hôn lần đầu trung bình của nữ`
#[must_use]
pub fn report_civil_age_female(locale: Locale) -> String {
    text::known(locale, "report-civil-age-female", [])
}

/// `Tuổi kết hôn lần đầu trung bình của nam`
#[must_use]
pub fn report_civil_age_male(locale: Locale) -> String {
    text::known(locale, "report-civil-age-male", [])
}

/// `Trẻ được đăng ký khai sinh`
#[must_use]
pub fn report_civil_births(locale: Locale) -> String {
    text::known(locale, "report-civil-births", [])
}

/// `Đúng hạn (trong 60 ngày)`
#[must_use]
pub fn report_civil_births_in_time(locale: Locale) -> String {
    text::known(locale, "report-civil-births-in-time", [])
}

/// `Người được đăng ký khai tử`
#[must_use]
pub fn report_civil_deaths(locale: Locale) -> String {
    text::known(locale, "report-civil-deaths", [])
}

/// `Đúng hạn (trong 15 ngày)`
#[must_use]
pub fn report_civil_deaths_in_time(locale: Locale) -> String {
    text::known(locale, "report-civil-deaths-in-time", [])
}

/// `Nữ`
#[must_use]
pub fn report_civil_female(locale: Locale) -> String {
    text::known(locale, "report-civil-female", [])
}

/// `Cặp kết hôn lần đầu (cả hai bên)`
#[must_use]
pub fn report_civil_first(locale: Locale) -> String {
    text::known(locale, "report-civil-first", [])
}

/// `Dân tộc Kinh`
#[must_use]
pub fn report_civil_kinh(locale: Locale) -> String {
    text::known(locale, "report-civil-kinh", [])
}

/// `Quá hạn`
#[must_use]
pub fn report_civil_late(locale: Locale) -> String {
    text::known(locale, "report-civil-late", [])
}

/// `Nam`
#[must_use]
pub fn report_civil_male(locale: Locale) -> String {
    text::known(locale, "report-civil-male", [])
}

/// `Cặp đăng ký kết hôn`
#[must_use]
pub fn report_civil_marriages(locale: Locale) -> String {
    text::known(locale, "report-civil-marriages", [])
}

/// `Từ 5 tuổi trở lên`
#[must_use]
pub fn report_civil_older(locale: Locale) -> String {
    text::known(locale, "report-civil-older", [])
}

/// `Dân tộc khác`
#[must_use]
pub fn report_civil_other(locale: Locale) -> String {
    text::known(locale, "report-civil-other", [])
}

/// `Từ 1 đến dưới 5 tuổi`
#[must_use]
pub fn report_civil_under_five(locale: Locale) -> String {
    text::known(locale, "report-civil-under-five", [])
}

/// `Dưới 1 tuổi`
#[must_use]
pub fn report_civil_under_one(locale: Locale) -> String {
    text::known(locale, "report-civil-under-one", [])
}

/// `Về ai`
#[must_use]
pub fn report_col_about(locale: Locale) -> String {
    text::known(locale, "report-col-about", [])
}

/// `Về việc`
#[must_use]
pub fn report_col_about_what(locale: Locale) -> String {
    text::known(locale, "report-col-about-what", [])
}

/// `Lý do yêu cầu lần nữa`
#[must_use]
pub fn report_col_again(locale: Locale) -> String {
    text::known(locale, "report-col-again", [])
}

/// `Trả lời`
#[must_use]
pub fn report_col_answered(locale: Locale) -> String {
    text::known(locale, "report-col-answered", [])
}

/// `Đã xin lỗi, hẹn lại`
#[must_use]
pub fn report_col_apologised(locale: Locale) -> String {
    text::known(locale, "report-col-apologised", [])
}

/// `Có xin lỗi (hồ sơ)`
#[must_use]
pub fn report_col_apology_own(locale: Locale) -> String {
    text::known(locale, "report-col-apology-own", [])
}

/// `Có xin lỗi (người dân)`
#[must_use]
pub fn report_col_apology_said(locale: Locale) -> String {
    text::known(locale, "report-col-apology-said", [])
}

/// `Đã yêu cầu`
#[must_use]
pub fn report_col_asked(locale: Locale) -> String {
    text::known(locale, "report-col-asked", [])
}

/// `Hỏi lúc`
#[must_use]
pub fn report_col_asked_at(locale: Locale) -> String {
    text::known(locale, "report-col-asked-at", [])
}

/// `Xong quá ngày hẹn`
#[must_use]
pub fn report_col_broken(locale: Locale) -> String {
    text::known(locale, "report-col-broken", [])
}

/// `Kỳ trước chuyển sang`
#[must_use]
pub fn report_col_carried(locale: Locale) -> String {
    text::known(locale, "report-col-carried", [])
}

/// `Mã hồ sơ`
#[must_use]
pub fn report_col_code(locale: Locale) -> String {
    text::known(locale, "report-col-code", [])
}

/// `Hài lòng`
#[must_use]
pub fn report_col_content(locale: Locale) -> String {
    text::known(locale, "report-col-content", [])
}

/// `Quá hạn luật (ngày)`
#[must_use]
pub fn report_col_days(locale: Locale) -> String {
    text::known(locale, "report-col-days", [])
}

/// `Quá hẹn (ngày)`
#[must_use]
pub fn report_col_days_promised(locale: Locale) -> String {
    text::known(locale, "report-col-days-promised", [])
}

/// `Người nộp`
#[must_use]
pub fn report_col_declarant(locale: Locale) -> String {
    text::known(locale, "report-col-declarant", [])
}

/// `Khác hồ sơ`
#[must_use]
pub fn report_col_differs(locale: Locale) -> String {
    text::known(locale, "report-col-differs", [])
}

/// `Nhận trực tiếp, bưu chính`
#[must_use]
pub fn report_col_direct(locale: Locale) -> String {
    text::known(locale, "report-col-direct", [])
}

/// `Hạn trả lời`
#[must_use]
pub fn report_col_due(locale: Locale) -> String {
    text::known(locale, "report-col-due", [])
}

/// `Xong trước hạn`
#[must_use]
pub fn report_col_early(locale: Locale) -> String {
    text::known(locale, "report-col-early", [])
}

/// `Bình thường`
#[must_use]
pub fn report_col_fair(locale: Locale) -> String {
    text::known(locale, "report-col-fair", [])
}

/// `Tiền mặt`
#[must_use]
pub fn report_col_fees_cash(locale: Locale) -> String {
    text::known(locale, "report-col-fees-cash", [])
}

/// `Lượt thu`
#[must_use]
pub fn report_col_fees_count(locale: Locale) -> String {
    text::known(locale, "report-col-fees-count", [])
}

/// `Ngày, thủ tục`
#[must_use]
pub fn report_col_fees_of(locale: Locale) -> String {
    text::known(locale, "report-col-fees-of", [])
}

/// `Trực tuyến`
#[must_use]
pub fn report_col_fees_online(locale: Locale) -> String {
    text::known(locale, "report-col-fees-online", [])
}

/// `Cộng (đồng)`
#[must_use]
pub fn report_col_fees_sum(locale: Locale) -> String {
    text::known(locale, "report-col-fees-sum", [])
}

/// `Chuyển khoản`
#[must_use]
pub fn report_col_fees_transfer(locale: Locale) -> String {
    text::known(locale, "report-col-fees-transfer", [])
}

/// `Chỉ tiêu`
#[must_use]
pub fn report_col_figure(locale: Locale) -> String {
    text::known(locale, "report-col-figure", [])
}

/// `Hài lòng / Có`
#[must_use]
pub fn report_col_good(locale: Locale) -> String {
    text::known(locale, "report-col-good", [])
}

/// `Xong trong ngày hẹn`
#[must_use]
pub fn report_col_kept(locale: Locale) -> String {
    text::known(locale, "report-col-kept", [])
}

/// `Loại`
#[must_use]
pub fn report_col_kind(locale: Locale) -> String {
    text::known(locale, "report-col-kind", [])
}

/// `Xong quá hạn`
#[must_use]
pub fn report_col_late(locale: Locale) -> String {
    text::known(locale, "report-col-late", [])
}

/// `Lãnh đạo chịu trách nhiệm`
#[must_use]
pub fn report_col_leader(locale: Locale) -> String {
    text::known(locale, "report-col-leader", [])
}

/// `Số lượng`
#[must_use]
pub fn report_col_number(locale: Locale) -> String {
    text::known(locale, "report-col-number", [])
}

/// `Người tiếp nhận`
#[must_use]
pub fn report_col_officer(locale: Locale) -> String {
    text::known(locale, "report-col-officer", [])
}

/// `Xong đúng hạn`
#[must_use]
pub fn report_col_on_time(locale: Locale) -> String {
    text::known(locale, "report-col-on-time", [])
}

/// `Đúng hẹn (hồ sơ)`
#[must_use]
pub fn report_col_on_time_own(locale: Locale) -> String {
    text::known(locale, "report-col-on-time-own", [])
}

/// `Đúng hẹn (người dân)`
#[must_use]
pub fn report_col_on_time_said(locale: Locale) -> String {
    text::known(locale, "report-col-on-time-said", [])
}

/// `Nhận trực tuyến`
#[must_use]
pub fn report_col_online(locale: Locale) -> String {
    text::known(locale, "report-col-online", [])
}

/// `Đang làm, trong hạn`
#[must_use]
pub fn report_col_open(locale: Locale) -> String {
    text::known(locale, "report-col-open", [])
}

/// `Đang làm, quá ngày hẹn`
#[must_use]
pub fn report_col_open_broken(locale: Locale) -> String {
    text::known(locale, "report-col-open-broken", [])
}

/// `Đang làm, quá hạn`
#[must_use]
pub fn report_col_open_late(locale: Locale) -> String {
    text::known(locale, "report-col-open-late", [])
}

/// `Muộn`
#[must_use]
pub fn report_col_overdue(locale: Locale) -> String {
    text::known(locale, "report-col-overdue", [])
}

/// `Đạt`
#[must_use]
pub fn report_col_part(locale: Locale) -> String {
    text::known(locale, "report-col-part", [])
}

/// `Tỷ lệ`
#[must_use]
pub fn report_col_percent(locale: Locale) -> String {
    text::known(locale, "report-col-percent", [])
}

/// `Người thụ lý`
#[must_use]
pub fn report_col_person(locale: Locale) -> String {
    text::known(locale, "report-col-person", [])
}

/// `Tình trạng`
#[must_use]
pub fn report_col_phase(locale: Locale) -> String {
    text::known(locale, "report-col-phase", [])
}

/// `Chưa hài lòng / Không`
#[must_use]
pub fn report_col_poor(locale: Locale) -> String {
    text::known(locale, "report-col-poor", [])
}

/// `Thủ tục`
#[must_use]
pub fn report_col_procedure(locale: Locale) -> String {
    text::known(locale, "report-col-procedure", [])
}

/// `Ngày hẹn trả`
#[must_use]
pub fn report_col_promised(locale: Locale) -> String {
    text::known(locale, "report-col-promised", [])
}

/// `Câu hỏi`
#[must_use]
pub fn report_col_question(locale: Locale) -> String {
    text::known(locale, "report-col-question", [])
}

/// `Lý do`
#[must_use]
pub fn report_col_reason(locale: Locale) -> String {
    text::known(locale, "report-col-reason", [])
}

/// `Ngày nhận`
#[must_use]
pub fn report_col_received(locale: Locale) -> String {
    text::known(locale, "report-col-received", [])
}

/// `Kết quả`
#[must_use]
pub fn report_col_result(locale: Locale) -> String {
    text::known(locale, "report-col-result", [])
}

/// `Hạn theo luật`
#[must_use]
pub fn report_col_statutory(locale: Locale) -> String {
    text::known(locale, "report-col-statutory", [])
}

/// `Dừng, từ chối`
#[must_use]
pub fn report_col_stopped(locale: Locale) -> String {
    text::known(locale, "report-col-stopped", [])
}

/// `Chỉ tiêu`
#[must_use]
pub fn report_col_target(locale: Locale) -> String {
    text::known(locale, "report-col-target", [])
}

/// `Số lần`
#[must_use]
pub fn report_col_times(locale: Locale) -> String {
    text::known(locale, "report-col-times", [])
}

/// `Số lần đến`
#[must_use]
pub fn report_col_trips(locale: Locale) -> String {
    text::known(locale, "report-col-trips", [])
}

/// `Trên tổng số`
#[must_use]
pub fn report_col_whole(locale: Locale) -> String {
    text::known(locale, "report-col-whole", [])
}

/// `Ngày và lý do từng lần`
#[must_use]
pub fn report_col_why(locale: Locale) -> String {
    text::known(locale, "report-col-why", [])
}

/// `Danh sách góp ý, khiếu nại`
#[must_use]
pub fn report_complaints(locale: Locale) -> String {
    text::known(locale, "report-complaints", [])
}

/// `Danh sách góp ý, khiếu nại trả lời muộn`
#[must_use]
pub fn report_complaints_late(locale: Locale) -> String {
    text::known(locale, "report-complaints-late", [])
}

/// `Báo cáo`
#[must_use]
pub fn report_document_type(locale: Locale) -> String {
    text::known(locale, "report-document-type", [])
}

/// `Đối chiếu KHÔNG khớp: { $carried } + { $received } khác { $resolved } + { $open } + { $stopped }. Đồng bộ rồi lập lại; nếu vẫn vậy, báo bộ phận công nghệ thông tin.`
#[must_use]
pub fn report_does_not_add_up<'a>(locale: Locale, carried: impl Into<Value<'a>>, open: impl Into<Value<'a>>, received: impl Into<Value<'a>>, resolved: impl Into<Value<'a>>, stopped: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-does-not-add-up", [("carried", carried.into()), ("open", open.into()), ("received", received.into()), ("resolved", resolved.into()), ("stopped", stopped.into())])
}

/// `Phí, lệ phí`
#[must_use]
pub fn report_fees(locale: Locale) -> String {
    text::known(locale, "report-fees", [])
}

/// `Miễn: kết hôn trong nước`
#[must_use]
pub fn report_fees_free_domestic(locale: Locale) -> String {
    text::known(locale, "report-fees-free-domestic", [])
}

/// `Miễn: hộ nghèo`
#[must_use]
pub fn report_fees_free_ho_ngheo(locale: Locale) -> String {
    text::known(locale, "report-fees-free-ho-ngheo", [])
}

/// `Miễn: người có công với cách mạng`
#[must_use]
pub fn report_fees_free_nguoi_co_cong(locale: Locale) -> String {
    text::known(locale, "report-fees-free-nguoi-co-cong", [])
}

/// `Miễn: người khuyết tật`
#[must_use]
pub fn report_fees_free_nguoi_khuyet_tat(locale: Locale) -> String {
    text::known(locale, "report-fees-free-nguoi-khuyet-tat", [])
}

/// `Miễn: đăng ký đúng hạn`
#[must_use]
pub fn report_fees_free_on_time(locale: Locale) -> String {
    text::known(locale, "report-fees-free-on-time", [])
}

/// `Lần thu đã gạch vì ghi nhầm không tính. Số biên lai là của quyển biên lai, không phải của phần mềm.`
#[must_use]
pub fn report_fees_note(locale: Locale) -> String {
    text::known(locale, "report-fees-note", [])
}

/// `Chưa thu`
#[must_use]
pub fn report_fees_owed(locale: Locale) -> String {
    text::known(locale, "report-fees-owed", [])
}

/// `Đăng ký khai sinh`
#[must_use]
pub fn report_group_births(locale: Locale) -> String {
    text::known(locale, "report-group-births", [])
}

/// `5. Mức độ hài lòng ({ $points } điểm)`
#[must_use]
pub fn report_group_content<'a>(locale: Locale, points: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-group-content", [("points", points.into())])
}

/// `Đăng ký khai tử`
#[must_use]
pub fn report_group_deaths(locale: Locale) -> String {
    text::known(locale, "report-group-deaths", [])
}

/// `3. Số hóa hồ sơ ({ $points } điểm)`
#[must_use]
pub fn report_group_digital<'a>(locale: Locale, points: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-group-digital", [("points", points.into())])
}

/// `Theo ngày`
#[must_use]
pub fn report_group_fees_days(locale: Locale) -> String {
    text::known(locale, "report-group-fees-days", [])
}

/// `Chưa thu, miễn`
#[must_use]
pub fn report_group_fees_not(locale: Locale) -> String {
    text::known(locale, "report-group-fees-not", [])
}

/// `Theo thủ tục`
#[must_use]
pub fn report_group_fees_procedures(locale: Locale) -> String {
    text::known(locale, "report-group-fees-procedures", [])
}

/// `Đăng ký kết hôn`
#[must_use]
pub fn report_group_marriages(locale: Locale) -> String {
    text::known(locale, "report-group-marriages", [])
}

/// `4. Cung cấp dịch vụ trực tuyến ({ $points } điểm)`
#[must_use]
pub fn report_group_online<'a>(locale: Locale, points: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-group-online", [("points", points.into())])
}

/// `1. Công khai, minh bạch ({ $points } điểm)`
#[must_use]
pub fn report_group_open<'a>(locale: Locale, points: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-group-open", [("points", points.into())])
}

/// `2. Tiến độ, kết quả giải quyết ({ $points } điểm)`
#[must_use]
pub fn report_group_progress<'a>(locale: Locale, points: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-group-progress", [("points", points.into())])
}

/// `Chỉ số cải cách hành chính, để so sánh`
#[must_use]
pub fn report_group_reform(locale: Locale) -> String {
    text::known(locale, "report-group-reform", [])
}

/// `Phục vụ tại nhà`
#[must_use]
pub fn report_home(locale: Locale) -> String {
    text::known(locale, "report-home", [])
}

/// `Số ngày trung bình từ khi sinh đến khi nhận Giấy khai sinh`
#[must_use]
pub fn report_home_days(locale: Locale) -> String {
    text::known(locale, "report-home-days", [])
}

/// `Lượt trao được giấy`
#[must_use]
pub fn report_home_handed(locale: Locale) -> String {
    text::known(locale, "report-home-handed", [])
}

/// `Hồ sơ nhận tại nhà`
#[must_use]
pub fn report_home_intakes(locale: Locale) -> String {
    text::known(locale, "report-home-intakes", [])
}

/// `{ $letter }: đã đến tay gia đình`
#[must_use]
pub fn report_home_letter_delivered<'a>(locale: Locale, letter: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-home-letter-delivered", [("letter", letter.into())])
}

/// `{ $letter }: đã ký`
#[must_use]
pub fn report_home_letter_signed<'a>(locale: Locale, letter: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-home-letter-signed", [("letter", letter.into())])
}

/// `{ $letter }: không gửi, có lý do`
#[must_use]
pub fn report_home_letter_suppressed<'a>(locale: Locale, letter: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-home-letter-suppressed", [("letter", letter.into())])
}

/// `Thư của phường (theo ngày ký, ngày trao, ngày quyết định không gửi)`
#[must_use]
pub fn report_home_letters(locale: Locale) -> String {
    text::known(locale, "report-home-letters", [])
}

/// `Lượt không có ai ở nhà`
#[must_use]
pub fn report_home_nobody(locale: Locale) -> String {
    text::known(locale, "report-home-nobody", [])
}

/// `Lượt không trao được vì lý do khác`
#[must_use]
pub fn report_home_otherwise(locale: Locale) -> String {
    text::known(locale, "report-home-otherwise", [])
}

/// `Giấy đã đến tay gia đình`
#[must_use]
pub fn report_home_papers(locale: Locale) -> String {
    text::known(locale, "report-home-papers", [])
}

/// `Chuyến trao đã đi`
#[must_use]
pub fn report_home_rounds(locale: Locale) -> String {
    text::known(locale, "report-home-rounds", [])
}

/// `Lượt đến nhà`
#[must_use]
pub fn report_home_visits(locale: Locale) -> String {
    text::known(locale, "report-home-visits", [])
}

/// `Số liệu đầu vào của bộ chỉ số phục vụ`
#[must_use]
pub fn report_inputs(locale: Locale) -> String {
    text::known(locale, "report-inputs", [])
}

/// `Hồ sơ quá hạn đã xin lỗi và hẹn lại`
#[must_use]
pub fn report_inputs_apologised(locale: Locale) -> String {
    text::known(locale, "report-inputs-apologised", [])
}

/// `Kết quả đã in có mã để kiểm tra điện tử`
#[must_use]
pub fn report_inputs_coded(locale: Locale) -> String {
    text::known(locale, "report-inputs-coded", [])
}

/// `Không bị đánh giá chưa hài lòng và không trả lời muộn`
#[must_use]
pub fn report_inputs_complaints_content(locale: Locale) -> String {
    text::known(locale, "report-inputs-complaints-content", [])
}

/// `Phản ánh, kiến nghị, khiếu nại trả lời đúng hạn`
#[must_use]
pub fn report_inputs_complaints_on_time(locale: Locale) -> String {
    text::known(locale, "report-inputs-complaints-on-time", [])
}

/// `Hồ sơ trả đúng ngày đã hẹn với người dân`
#[must_use]
pub fn report_inputs_kept(locale: Locale) -> String {
    text::known(locale, "report-inputs-kept", [])
}

/// `Đây là số đo được từ hồ sơ, không phải điểm. Điểm do bảng chấm của cấp trên tính.`
#[must_use]
pub fn report_inputs_note(locale: Locale) -> String {
    text::known(locale, "report-inputs-note", [])
}

/// `Hồ sơ giải quyết trước hạn và đúng hạn`
#[must_use]
pub fn report_inputs_on_time(locale: Locale) -> String {
    text::known(locale, "report-inputs-on-time", [])
}

/// `Hồ sơ tiếp nhận trực tuyến`
#[must_use]
pub fn report_inputs_online(locale: Locale) -> String {
    text::known(locale, "report-inputs-online", [])
}

/// `Hồ sơ tiếp nhận trực tuyến toàn trình`
#[must_use]
pub fn report_inputs_online_full(locale: Locale) -> String {
    text::known(locale, "report-inputs-online-full", [])
}

/// `Thủ tục mới, sửa đổi được công bố trước ngày áp dụng`
#[must_use]
pub fn report_inputs_published(locale: Locale) -> String {
    text::known(locale, "report-inputs-published", [])
}

/// `Lượt đánh giá hài lòng và rất hài lòng`
#[must_use]
pub fn report_inputs_rated_content(locale: Locale) -> String {
    text::known(locale, "report-inputs-rated-content", [])
}

/// `Hồ sơ đã trao Giấy tiếp nhận có mã để tự tra cứu`
#[must_use]
pub fn report_inputs_receipts(locale: Locale) -> String {
    text::known(locale, "report-inputs-receipts", [])
}

/// `Gia đình được hỏi không chê điều gì`
#[must_use]
pub fn report_inputs_survey_content(locale: Locale) -> String {
    text::known(locale, "report-inputs-survey-content", [])
}

/// `Danh sách hồ sơ quá hạn`
#[must_use]
pub fn report_late(locale: Locale) -> String {
    text::known(locale, "report-late", [])
}

/// `Danh sách hồ sơ quá hạn theo luật`
#[must_use]
pub fn report_late_by_law(locale: Locale) -> String {
    text::known(locale, "report-late-by-law", [])
}

/// `Danh sách hồ sơ quá ngày đã hẹn`
#[must_use]
pub fn report_late_by_promise(locale: Locale) -> String {
    text::known(locale, "report-late-by-promise", [])
}

/// `{ $late } hồ sơ quá hạn theo luật, trong đó { $without } hồ sơ chưa có lời xin lỗi kèm ngày hẹn mới; { $promised } hồ sơ quá ngày đã hẹn với người dân. Số ngày quá tính theo lịch.`
#[must_use]
pub fn report_late_note<'a>(locale: Locale, late: impl Into<Value<'a>>, promised: impl Into<Value<'a>>, without: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-late-note", [("late", late.into()), ("promised", promised.into()), ("without", without.into())])
}

/// `Danh sách hồ sơ quá hạn chưa xin lỗi`
#[must_use]
pub fn report_late_without(locale: Locale) -> String {
    text::known(locale, "report-late-without", [])
}

/// `Danh sách hồ sơ có trong kỳ`
#[must_use]
pub fn report_lying(locale: Locale) -> String {
    text::known(locale, "report-lying", [])
}

/// `chưa`
#[must_use]
pub fn report_no(locale: Locale) -> String {
    text::known(locale, "report-no", [])
}

/// `Bảng công khai: số nhỏ hơn 3 được ẩn để không lộ ra gia đình nào.`
#[must_use]
pub fn report_note_small(locale: Locale) -> String {
    text::known(locale, "report-note-small", [])
}

/// `Bảng “3 không”`
#[must_use]
pub fn report_nots(locale: Locale) -> String {
    text::known(locale, "report-nots", [])
}

/// `Không để đi lại nhiều lần: yêu cầu bổ sung quá một lần`
#[must_use]
pub fn report_nots_again(locale: Locale) -> String {
    text::known(locale, "report-nots-again", [])
}

/// `Hồ sơ phải yêu cầu bổ sung`
#[must_use]
pub fn report_nots_asked(locale: Locale) -> String {
    text::known(locale, "report-nots-asked", [])
}

/// `Hồ sơ trong kỳ (kỳ trước chuyển sang và mới nhận)`
#[must_use]
pub fn report_nots_cases(locale: Locale) -> String {
    text::known(locale, "report-nots-cases", [])
}

/// `Không sách nhiễu, phiền hà: phản ánh, kiến nghị, khiếu nại`
#[must_use]
pub fn report_nots_complaints(locale: Locale) -> String {
    text::known(locale, "report-nots-complaints", [])
}

/// `Ý kiến trả lời muộn hoặc quá hạn chưa trả lời`
#[must_use]
pub fn report_nots_complaints_late(locale: Locale) -> String {
    text::known(locale, "report-nots-complaints-late", [])
}

/// `Không chậm trễ: hồ sơ quá hạn`
#[must_use]
pub fn report_nots_late(locale: Locale) -> String {
    text::known(locale, "report-nots-late", [])
}

/// `Số lần đến trụ sở trung bình của một hồ sơ`
#[must_use]
pub fn report_nots_mean_trips(locale: Locale) -> String {
    text::known(locale, "report-nots-mean-trips", [])
}

/// `Hồ sơ quá ngày đã hẹn với người dân (có thể vẫn trong hạn luật)`
#[must_use]
pub fn report_nots_promised(locale: Locale) -> String {
    text::known(locale, "report-nots-promised", [])
}

/// `Lượt người dân đánh giá tại quầy và tại nhà`
#[must_use]
pub fn report_nots_rated(locale: Locale) -> String {
    text::known(locale, "report-nots-rated", [])
}

/// `Điểm đánh giá trung bình (cao nhất là 5)`
#[must_use]
pub fn report_nots_rated_mean(locale: Locale) -> String {
    text::known(locale, "report-nots-rated-mean", [])
}

/// `Không để đi lại nhiều lần: hồ sơ đi lại quá chỉ tiêu`
#[must_use]
pub fn report_nots_trips(locale: Locale) -> String {
    text::known(locale, "report-nots-trips", [])
}

/// `Quá hạn chưa xin lỗi và hẹn lại`
#[must_use]
pub fn report_nots_without(locale: Locale) -> String {
    text::known(locale, "report-nots-without", [])
}

/// `Ngày { $day }`
#[must_use]
pub fn report_period_day<'a>(locale: Locale, day: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-period-day", [("day", day.into())])
}

/// `6 tháng { $number -> [1] đầu *[2] cuối } năm { $year }`
#[must_use]
pub fn report_period_half<'a>(locale: Locale, number: impl Into<Number>, year: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-period-half", [("number", Value::Number(number.into())), ("year", year.into())])
}

/// `Tháng { $number }/{ $year }`
#[must_use]
pub fn report_period_month<'a>(locale: Locale, number: impl Into<Value<'a>>, year: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-period-month", [("number", number.into()), ("year", year.into())])
}

/// `Quý { $number }/{ $year }`
#[must_use]
pub fn report_period_quarter<'a>(locale: Locale, number: impl Into<Value<'a>>, year: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-period-quarter", [("number", number.into()), ("year", year.into())])
}

/// `Năm { $year }`
#[must_use]
pub fn report_period_year<'a>(locale: Locale, year: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-period-year", [("year", year.into())])
}

/// `Tình hình tiếp nhận, giải quyết thủ tục hành chính`
#[must_use]
pub fn report_processing(locale: Locale) -> String {
    text::known(locale, "report-processing", [])
}

/// `Đánh giá của người dân do cấp trên mở và chỉ báo tổng số của từng tháng, từ ngày 6 tháng sau. Tháng có dưới 5 lượt thì không báo; dưới 3 lượt hài lòng hoặc chưa hài lòng thì không tách riêng.`
#[must_use]
pub fn report_rated_note(locale: Locale) -> String {
    text::known(locale, "report-rated-note", [])
}

/// `{ $points } điểm`
#[must_use]
pub fn report_reform_points<'a>(locale: Locale, points: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-reform-points", [("points", points.into())])
}

/// `hạng { $rank }`
#[must_use]
pub fn report_reform_rank<'a>(locale: Locale, rank: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-reform-rank", [("rank", rank.into())])
}

/// `đã có`
#[must_use]
pub fn report_resolved(locale: Locale) -> String {
    text::known(locale, "report-resolved", [])
}

/// `NGƯỜI LẬP BIỂU`
#[must_use]
pub fn report_sign_maker(locale: Locale) -> String {
    text::known(locale, "report-sign-maker", [])
}

/// `(Ký và ghi rõ họ tên)`
#[must_use]
pub fn report_sign_note(locale: Locale) -> String {
    text::known(locale, "report-sign-note", [])
}

/// `(Ký, ghi rõ họ tên, đóng dấu)`
#[must_use]
pub fn report_sign_seal(locale: Locale) -> String {
    text::known(locale, "report-sign-seal", [])
}

/// `Kết quả hỏi ý kiến người dân`
#[must_use]
pub fn report_survey(locale: Locale) -> String {
    text::known(locale, "report-survey", [])
}

/// `Số gia đình đã hỏi: { $count }. Cột cuối là số câu trả lời khác với hồ sơ trên máy.`
#[must_use]
pub fn report_survey_note<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "report-survey-note", [("count", count.into())])
}

/// `Danh sách hồ sơ đã hỏi ý kiến`
#[must_use]
pub fn report_surveyed(locale: Locale) -> String {
    text::known(locale, "report-surveyed", [])
}

/// `Danh sách này do lãnh đạo xem.`
#[must_use]
pub fn report_surveyed_leaders(locale: Locale) -> String {
    text::known(locale, "report-surveyed-leaders", [])
}

/// `Cộng`
#[must_use]
pub fn report_total(locale: Locale) -> String {
    text::known(locale, "report-total", [])
}

/// `Danh sách hồ sơ mà người dân phải đi lại quá chỉ tiêu`
#[must_use]
pub fn report_trips(locale: Locale) -> String {
    text::known(locale, "report-trips", [])
}

/// `có`
#[must_use]
pub fn report_yes(locale: Locale) -> String {
    text::known(locale, "report-yes", [])
}

/// `đã trao`
#[must_use]
pub fn round_paper_delivered(locale: Locale) -> String {
    text::known(locale, "round-paper-delivered", [])
}

/// `ở cơ quan`
#[must_use]
pub fn round_paper_office(locale: Locale) -> String {
    text::known(locale, "round-paper-office", [])
}

/// `đang mang đi`
#[must_use]
pub fn round_paper_out(locale: Locale) -> String {
    text::known(locale, "round-paper-out", [])
}

/// `đã mang về`
#[must_use]
pub fn round_paper_returned(locale: Locale) -> String {
    text::known(locale, "round-paper-returned", [])
}

/// `Đã về`
#[must_use]
pub fn round_status_back(locale: Locale) -> String {
    text::known(locale, "round-status-back", [])
}

/// `Đã hủy`
#[must_use]
pub fn round_status_cancelled(locale: Locale) -> String {
    text::known(locale, "round-status-cancelled", [])
}

/// `Đang đi`
#[must_use]
pub fn round_status_out(locale: Locale) -> String {
    text::known(locale, "round-status-out", [])
}

/// `Chưa đi`
#[must_use]
pub fn round_status_planned(locale: Locale) -> String {
    text::known(locale, "round-status-planned", [])
}

/// `ngày có kết quả`
#[must_use]
pub fn rows_by_ended(locale: Locale) -> String {
    text::known(locale, "rows-by-ended", [])
}

/// `ngày hẹn trả`
#[must_use]
pub fn rows_by_promised(locale: Locale) -> String {
    text::known(locale, "rows-by-promised", [])
}

/// `ngày nhận`
#[must_use]
pub fn rows_by_received(locale: Locale) -> String {
    text::known(locale, "rows-by-received", [])
}

/// `Về ai`
#[must_use]
pub fn rows_col_about(locale: Locale) -> String {
    text::known(locale, "rows-col-about", [])
}

/// `Cách nộp`
#[must_use]
pub fn rows_col_channel(locale: Locale) -> String {
    text::known(locale, "rows-col-channel", [])
}

/// `Số định danh được cấp`
#[must_use]
pub fn rows_col_citizen_id(locale: Locale) -> String {
    text::known(locale, "rows-col-citizen-id", [])
}

/// `Mã hồ sơ`
#[must_use]
pub fn rows_col_code(locale: Locale) -> String {
    text::known(locale, "rows-col-code", [])
}

/// `Tính theo`
#[must_use]
pub fn rows_col_counted_by(locale: Locale) -> String {
    text::known(locale, "rows-col-counted-by", [])
}

/// `Ngày đăng ký`
#[must_use]
pub fn rows_col_date(locale: Locale) -> String {
    text::known(locale, "rows-col-date", [])
}

/// `Có kết quả lúc`
#[must_use]
pub fn rows_col_ended(locale: Locale) -> String {
    text::known(locale, "rows-col-ended", [])
}

/// `So với hạn`
#[must_use]
pub fn rows_col_lateness(locale: Locale) -> String {
    text::known(locale, "rows-col-lateness", [])
}

/// `Ghi chú`
#[must_use]
pub fn rows_col_note(locale: Locale) -> String {
    text::known(locale, "rows-col-note", [])
}

/// `Số đăng ký`
#[must_use]
pub fn rows_col_number(locale: Locale) -> String {
    text::known(locale, "rows-col-number", [])
}

/// `Tình trạng`
#[must_use]
pub fn rows_col_phase(locale: Locale) -> String {
    text::known(locale, "rows-col-phase", [])
}

/// `Nơi đăng ký`
#[must_use]
pub fn rows_col_place(locale: Locale) -> String {
    text::known(locale, "rows-col-place", [])
}

/// `Thủ tục`
#[must_use]
pub fn rows_col_procedure(locale: Locale) -> String {
    text::known(locale, "rows-col-procedure", [])
}

/// `Hẹn trả`
#[must_use]
pub fn rows_col_promised(locale: Locale) -> String {
    text::known(locale, "rows-col-promised", [])
}

/// `Nhận lúc`
#[must_use]
pub fn rows_col_received(locale: Locale) -> String {
    text::known(locale, "rows-col-received", [])
}

/// `Người ký`
#[must_use]
pub fn rows_col_signer(locale: Locale) -> String {
    text::known(locale, "rows-col-signer", [])
}

/// `Hạn theo luật`
#[must_use]
pub fn rows_col_statutory(locale: Locale) -> String {
    text::known(locale, "rows-col-statutory", [])
}

/// `Quyển số`
#[must_use]
pub fn rows_col_volume(locale: Locale) -> String {
    text::known(locale, "rows-col-volume", [])
}

/// `Vì sao bị từ chối`
#[must_use]
pub fn rows_col_why(locale: Locale) -> String {
    text::known(locale, "rows-col-why", [])
}

/// `(chưa rõ tên cột) { $column }`
#[must_use]
pub fn rows_head_unknown<'a>(locale: Locale, column: impl Into<Value<'a>>) -> String {
    text::known(locale, "rows-head-unknown", [("column", column.into())])
}

/// `đoán, xem lại`
#[must_use]
pub fn rows_how_guessed(locale: Locale) -> String {
    text::known(locale, "rows-how-guessed", [])
}

/// `đúng tên`
#[must_use]
pub fn rows_how_known(locale: Locale) -> String {
    text::known(locale, "rows-how-known", [])
}

/// `đã chọn lần trước`
#[must_use]
pub fn rows_how_remembered(locale: Locale) -> String {
    text::known(locale, "rows-how-remembered", [])
}

/// `Chưa có bộ quy định nào cho hồ sơ nhận ngày { $date }. Chọn bộ quy định cụ thể.`
#[must_use]
pub fn ruleset_none_for_date<'a>(locale: Locale, date: impl Into<Value<'a>>) -> String {
    text::known(locale, "ruleset-none-for-date", [("date", date.into())])
}

/// `Không có bộ quy định “{ $ruleset }”. Chọn một bộ có trong danh sách.`
#[must_use]
pub fn ruleset_unknown<'a>(locale: Locale, ruleset: impl Into<Value<'a>>) -> String {
    text::known(locale, "ruleset-unknown", [("ruleset", ruleset.into())])
}

/// `Tất cả ra đúng`
#[must_use]
pub fn run_outcome_all(locale: Locale) -> String {
    text::known(locale, "run-outcome-all", [])
}

/// `Không có gì ra`
#[must_use]
pub fn run_outcome_none(locale: Locale) -> String {
    text::known(locale, "run-outcome-none", [])
}

/// `Ra đúng, trừ vài thư`
#[must_use]
pub fn run_outcome_some(locale: Locale) -> String {
    text::known(locale, "run-outcome-some", [])
}

/// `Rất không hài lòng`
#[must_use]
pub fn score_1(locale: Locale) -> String {
    text::known(locale, "score-1", [])
}

/// `Không hài lòng`
#[must_use]
pub fn score_2(locale: Locale) -> String {
    text::known(locale, "score-2", [])
}

/// `Bình thường`
#[must_use]
pub fn score_3(locale: Locale) -> String {
    text::known(locale, "score-3", [])
}

/// `Hài lòng`
#[must_use]
pub fn score_4(locale: Locale) -> String {
    text::known(locale, "score-4", [])
}

/// `Rất hài lòng`
#[must_use]
pub fn score_5(locale: Locale) -> String {
    text::known(locale, "score-5", [])
}

/// `Hộ kinh doanh`
#[must_use]
pub fn section_business(locale: Locale) -> String {
    text::known(locale, "section-business", [])
}

/// `Giấy tờ chứng thực`
#[must_use]
pub fn section_certified(locale: Locale) -> String {
    text::known(locale, "section-certified", [])
}

/// `Nội dung thay đổi`
#[must_use]
pub fn section_change(locale: Locale) -> String {
    text::known(locale, "section-change", [])
}

/// `Cháu bé`
#[must_use]
pub fn section_child(locale: Locale) -> String {
    text::known(locale, "section-child", [])
}

/// `Ngày, nơi mất`
#[must_use]
pub fn section_death(locale: Locale) -> String {
    text::known(locale, "section-death", [])
}

/// `Người mất`
#[must_use]
pub fn section_deceased(locale: Locale) -> String {
    text::known(locale, "section-deceased", [])
}

/// `Người đi khai`
#[must_use]
pub fn section_declarant(locale: Locale) -> String {
    text::known(locale, "section-declarant", [])
}

/// `Trao tại nhà`
#[must_use]
pub fn section_delivery(locale: Locale) -> String {
    text::known(locale, "section-delivery", [])
}

/// `Mục đã đăng ký`
#[must_use]
pub fn section_entry(locale: Locale) -> String {
    text::known(locale, "section-entry", [])
}

/// `Cha`
#[must_use]
pub fn section_father(locale: Locale) -> String {
    text::known(locale, "section-father", [])
}

/// `Chồng`
#[must_use]
pub fn section_husband(locale: Locale) -> String {
    text::known(locale, "section-husband", [])
}

/// `Việc kết hôn`
#[must_use]
pub fn section_marriage(locale: Locale) -> String {
    text::known(locale, "section-marriage", [])
}

/// `Lý do đến nhà`
#[must_use]
pub fn section_mobile(locale: Locale) -> String {
    text::known(locale, "section-mobile", [])
}

/// `Mẹ`
#[must_use]
pub fn section_mother(locale: Locale) -> String {
    text::known(locale, "section-mother", [])
}

/// `Giấy báo tử`
#[must_use]
pub fn section_note(locale: Locale) -> String {
    text::known(locale, "section-note", [])
}

/// `Nội dung thứ hai`
#[must_use]
pub fn section_other(locale: Locale) -> String {
    text::known(locale, "section-other", [])
}

/// `Nội dung đề nghị`
#[must_use]
pub fn section_own(locale: Locale) -> String {
    text::known(locale, "section-own", [])
}

/// `Chủ hộ`
#[must_use]
pub fn section_owner(locale: Locale) -> String {
    text::known(locale, "section-owner", [])
}

/// `Giấy tờ kèm theo`
#[must_use]
pub fn section_papers(locale: Locale) -> String {
    text::known(locale, "section-papers", [])
}

/// `Cha hoặc mẹ`
#[must_use]
pub fn section_parent(locale: Locale) -> String {
    text::known(locale, "section-parent", [])
}

/// `Kết hôn của cha mẹ`
#[must_use]
pub fn section_parents(locale: Locale) -> String {
    text::known(locale, "section-parents", [])
}

/// `Người được xác nhận`
#[must_use]
pub fn section_person(locale: Locale) -> String {
    text::known(locale, "section-person", [])
}

/// `Người con`
#[must_use]
pub fn section_recognised(locale: Locale) -> String {
    text::known(locale, "section-recognised", [])
}

/// `Việc nhận`
#[must_use]
pub fn section_recognition(locale: Locale) -> String {
    text::known(locale, "section-recognition", [])
}

/// `Tình trạng hôn nhân`
#[must_use]
pub fn section_status(locale: Locale) -> String {
    text::known(locale, "section-status", [])
}

/// `Vợ`
#[must_use]
pub fn section_wife(locale: Locale) -> String {
    text::known(locale, "section-wife", [])
}

/// `Đã làm lại`
#[must_use]
pub fn settlement_done_again(locale: Locale) -> String {
    text::known(locale, "settlement-done-again", [])
}

/// `Không cần làm nữa`
#[must_use]
pub fn settlement_not_needed(locale: Locale) -> String {
    text::known(locale, "settlement-not-needed", [])
}

/// `Đã báo người phụ trách`
#[must_use]
pub fn settlement_told(locale: Locale) -> String {
    text::known(locale, "settlement-told", [])
}

/// `đã hủy`
#[must_use]
pub fn sheet_destroyed(locale: Locale) -> String {
    text::known(locale, "sheet-destroyed", [])
}

/// `đã trả`
#[must_use]
pub fn sheet_returned(locale: Locale) -> String {
    text::known(locale, "sheet-returned", [])
}

/// `hỏng, chờ hủy`
#[must_use]
pub fn sheet_spoiled(locale: Locale) -> String {
    text::known(locale, "sheet-spoiled", [])
}

/// `đã dùng`
#[must_use]
pub fn sheet_used(locale: Locale) -> String {
    text::known(locale, "sheet-used", [])
}

/// `Đã ký, không kèm dấu thời gian: thời gian ký là theo đồng hồ của máy này.`
#[must_use]
pub fn sign_done_no_stamp(locale: Locale) -> String {
    text::known(locale, "sign-done-no-stamp", [])
}

/// `Đã ký, có kèm dấu thời gian.`
#[must_use]
pub fn sign_done_stamped(locale: Locale) -> String {
    text::known(locale, "sign-done-stamped", [])
}

/// `Tệp đã bị sửa sau khi ký`
#[must_use]
pub fn signature_altered(locale: Locale) -> String {
    text::known(locale, "signature-altered", [])
}

/// `Người ký: { $name }`
#[must_use]
pub fn signature_by<'a>(locale: Locale, name: impl Into<Value<'a>>) -> String {
    text::known(locale, "signature-by", [("name", name.into())])
}

/// `Có nội dung được thêm vào sau khi ký`
#[must_use]
pub fn signature_changed_after(locale: Locale) -> String {
    text::known(locale, "signature-changed-after", [])
}

/// `Ký khi chứng thư số đã hết hạn`
#[must_use]
pub fn signature_expired(locale: Locale) -> String {
    text::known(locale, "signature-expired", [])
}

/// `Cơ quan: { $organisation }`
#[must_use]
pub fn signature_for<'a>(locale: Locale, organisation: impl Into<Value<'a>>) -> String {
    text::known(locale, "signature-for", [("organisation", organisation.into())])
}

/// `Chữ ký hợp lệ`
#[must_use]
pub fn signature_intact(locale: Locale) -> String {
    text::known(locale, "signature-intact", [])
}

/// `Nơi cấp chứng thư số: { $issuer }`
#[must_use]
pub fn signature_issuer<'a>(locale: Locale, issuer: impl Into<Value<'a>>) -> String {
    text::known(locale, "signature-issuer", [("issuer", issuer.into())])
}

/// `Sau chữ ký này chỉ có thêm { $count } chữ ký khác, không có gì khác.`
#[must_use]
pub fn signature_later_signatures<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "signature-later-signatures", [("count", count.into())])
}

/// `Thiếu chữ ký còn giá trị ở ô “{ $field }”.`
#[must_use]
pub fn signature_missing<'a>(locale: Locale, field: impl Into<Value<'a>>) -> String {
    text::known(locale, "signature-missing", [("field", field.into())])
}

/// `Tệp này không có chữ ký số nào.`
#[must_use]
pub fn signature_none(locale: Locale) -> String {
    text::known(locale, "signature-none", [])
}

/// `Chưa hỏi xem chứng thư số có bị thu hồi hay không, vì kiểm tra không cần mạng.`
#[must_use]
pub fn signature_not_asked(locale: Locale) -> String {
    text::known(locale, "signature-not-asked", [])
}

/// `Ký khi chứng thư số chưa có hiệu lực`
#[must_use]
pub fn signature_not_yet_valid(locale: Locale) -> String {
    text::known(locale, "signature-not-yet-valid", [])
}

/// `Thư này ký tay.`
#[must_use]
pub fn signature_picture_by_hand(locale: Locale) -> String {
    text::known(locale, "signature-picture-by-hand", [])
}

/// `Thư này in kèm ảnh chữ ký.`
#[must_use]
pub fn signature_picture_carried(locale: Locale) -> String {
    text::known(locale, "signature-picture-carried", [])
}

/// `Người ký chưa cho dùng ảnh chữ ký, nên thư này ký tay.`
#[must_use]
pub fn signature_picture_no_picture(locale: Locale) -> String {
    text::known(locale, "signature-picture-no-picture", [])
}

/// `Người ký duyệt thư này rồi thì thư in kèm ảnh chữ ký; chưa duyệt thì in ra để ký tay.`
#[must_use]
pub fn signature_picture_unapproved(locale: Locale) -> String {
    text::known(locale, "signature-picture-unapproved", [])
}

/// `Không dùng tệp này. Xin lại bản gốc từ nơi gửi.`
#[must_use]
pub fn signature_say_altered(locale: Locale) -> String {
    text::known(locale, "signature-say-altered", [])
}

/// `Phần đã ký còn nguyên, nhưng phần thêm vào không được ai ký. Không dùng tệp này; xin lại bản chưa bị thêm.`
#[must_use]
pub fn signature_say_changed_after(locale: Locale) -> String {
    text::known(locale, "signature-say-changed-after", [])
}

/// `Chữ ký không có giá trị. Xin nơi gửi ký lại bằng chứng thư số còn hạn.`
#[must_use]
pub fn signature_say_expired(locale: Locale) -> String {
    text::known(locale, "signature-say-expired", [])
}

/// `Nội dung còn nguyên như lúc ký, và chứng thư số do nơi được tin cậy cấp.`
#[must_use]
pub fn signature_say_intact(locale: Locale) -> String {
    text::known(locale, "signature-say-intact", [])
}

/// `Chữ ký không có giá trị, hoặc đồng hồ của máy ký bị sai. Xin nơi gửi ký lại.`
#[must_use]
pub fn signature_say_not_yet_valid(locale: Locale) -> String {
    text::known(locale, "signature-say-not-yet-valid", [])
}

/// `Không biết chứng thư số có còn hiệu lực lúc ký hay không. Hỏi lại nơi gửi.`
#[must_use]
pub fn signature_say_undated(locale: Locale) -> String {
    text::known(locale, "signature-say-undated", [])
}

/// `Nội dung còn nguyên, nhưng không có chứng thư số tin cậy nào bảo đảm cho người ký. Lấy chứng thư số gốc từ nơi cấp, thêm vào danh sách tin cậy rồi kiểm tra lại.`
#[must_use]
pub fn signature_say_unknown_signer(locale: Locale) -> String {
    text::known(locale, "signature-say-unknown-signer", [])
}

/// `Chữ ký bị hỏng hoặc thuộc loại phần mềm này chưa biết. Mở bằng phần mềm của nơi gửi để kiểm tra, hoặc xin lại tệp.`
#[must_use]
pub fn signature_say_unreadable(locale: Locale) -> String {
    text::known(locale, "signature-say-unreadable", [])
}

/// `Chữ ký không ghi thời gian`
#[must_use]
pub fn signature_undated(locale: Locale) -> String {
    text::known(locale, "signature-undated", [])
}

/// `Chưa biết người ký`
#[must_use]
pub fn signature_unknown_signer(locale: Locale) -> String {
    text::known(locale, "signature-unknown-signer", [])
}

/// `Không đọc được chữ ký`
#[must_use]
pub fn signature_unreadable(locale: Locale) -> String {
    text::known(locale, "signature-unreadable", [])
}

/// `Ô “{ $field }” còn chờ chữ ký.`
#[must_use]
pub fn signature_unsigned<'a>(locale: Locale, field: impl Into<Value<'a>>) -> String {
    text::known(locale, "signature-unsigned", [("field", field.into())])
}

/// `Thời gian ký, theo lời người ký: { $when }`
#[must_use]
pub fn signature_when_claimed<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "signature-when-claimed", [("when", when.into())])
}

/// `Có dấu thời gian { $when } của { $authority }, nhưng nơi này chưa được tin cậy.`
#[must_use]
pub fn signature_when_stamp_unknown<'a>(locale: Locale, authority: impl Into<Value<'a>>, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "signature-when-stamp-unknown", [("authority", authority.into()), ("when", when.into())])
}

/// `Thời gian ký, theo dấu thời gian của { $authority }: { $when }`
#[must_use]
pub fn signature_when_stamped<'a>(locale: Locale, authority: impl Into<Value<'a>>, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "signature-when-stamped", [("authority", authority.into()), ("when", when.into())])
}

/// `Chữ ký phủ toàn bộ tệp.`
#[must_use]
pub fn signature_whole(locale: Locale) -> String {
    text::known(locale, "signature-whole", [])
}

/// `Vùng được ký không phủ hết tệp: có người đã dời chữ ký đi chỗ khác.`
#[must_use]
pub fn signature_why_byte_range(locale: Locale) -> String {
    text::known(locale, "signature-why-byte-range", [])
}

/// `Chứng thư số đã bị thay bằng cái khác.`
#[must_use]
pub fn signature_why_certificate(locale: Locale) -> String {
    text::known(locale, "signature-why-certificate", [])
}

/// `Nội dung khác với lúc ký.`
#[must_use]
pub fn signature_why_content(locale: Locale) -> String {
    text::known(locale, "signature-why-content", [])
}

/// `Chính chữ ký đã bị sửa.`
#[must_use]
pub fn signature_why_signature(locale: Locale) -> String {
    text::known(locale, "signature-why-signature", [])
}

/// `Dấu thời gian là của chữ ký khác.`
#[must_use]
pub fn signature_why_timestamp(locale: Locale) -> String {
    text::known(locale, "signature-why-timestamp", [])
}

/// `Phần được ký không còn là một tệp trọn vẹn.`
#[must_use]
pub fn signature_why_version(locale: Locale) -> String {
    text::known(locale, "signature-why-version", [])
}

/// `Ngày`
#[must_use]
pub fn span_day(locale: Locale) -> String {
    text::known(locale, "span-day", [])
}

/// `6 tháng`
#[must_use]
pub fn span_half(locale: Locale) -> String {
    text::known(locale, "span-half", [])
}

/// `Tháng`
#[must_use]
pub fn span_month(locale: Locale) -> String {
    text::known(locale, "span-month", [])
}

/// `Quý`
#[must_use]
pub fn span_quarter(locale: Locale) -> String {
    text::known(locale, "span-quarter", [])
}

/// `Năm`
#[must_use]
pub fn span_year(locale: Locale) -> String {
    text::known(locale, "span-year", [])
}

/// `Thư mục này đã có dữ liệu. Chọn một thư mục trống.`
#[must_use]
pub fn store_already_exists(locale: Locale) -> String {
    text::known(locale, "store-already-exists", [])
}

/// `Kho đang được mở ở một cửa sổ hoặc chương trình khác. Đóng chỗ kia rồi mở lại.`
#[must_use]
pub fn store_already_open(locale: Locale) -> String {
    text::known(locale, "store-already-open", [])
}

/// `Tham số bảo vệ mật khẩu không hợp lệ ({ $memory } KiB, { $passes } lượt, { $lanes } luồng). Đăng ký lại chỗ đăng nhập này.`
#[must_use]
pub fn store_bad_cost<'a>(locale: Locale, lanes: impl Into<Value<'a>>, memory: impl Into<Value<'a>>, passes: impl Into<Value<'a>>) -> String {
    text::known(locale, "store-bad-cost", [("lanes", lanes.into()), ("memory", memory.into()), ("passes", passes.into())])
}

/// `Lỗi của phần mềm: tên bảng “{ $table }” không hợp lệ. Xin báo cho bộ phận công nghệ thông tin.`
#[must_use]
pub fn store_bad_table<'a>(locale: Locale, table: impl Into<Value<'a>>) -> String {
    text::known(locale, "store-bad-table", [("table", table.into())])
}

/// `Không nén được dữ liệu trước khi niêm phong. Đóng rồi mở lại phần mềm; nếu còn lỗi, xin báo cho bộ phận công nghệ thông tin.`
#[must_use]
pub fn store_compression(locale: Locale) -> String {
    text::known(locale, "store-compression", [])
}

/// `Tệp { $file } bị hỏng từ byte { $at }. Chạy “Sửa kho”, nếu không được thì khôi phục từ bản sao lưu; nên kiểm tra ổ đĩa.`
#[must_use]
pub fn store_damaged<'a>(locale: Locale, at: impl Into<Value<'a>>, file: impl Into<Value<'a>>) -> String {
    text::known(locale, "store-damaged", [("at", at.into()), ("file", file.into())])
}

/// `Ổ đĩa đã đầy, lần lưu này chưa được ghi. Xóa bớt tệp không cần trên máy rồi lưu lại; những gì đã lưu vẫn còn nguyên.`
#[must_use]
pub fn store_disk_full(locale: Locale) -> String {
    text::known(locale, "store-disk-full", [])
}

/// `Máy không đọc hoặc ghi được tệp { $file } ({ $kind }). Kiểm tra ổ đĩa và quyền truy cập thư mục rồi thử lại.`
#[must_use]
pub fn store_io<'a>(locale: Locale, file: impl Into<Value<'a>>, kind: impl Into<Value<'a>>) -> String {
    text::known(locale, "store-io", [("file", file.into()), ("kind", kind.into())])
}

/// `Không thể xóa chỗ đăng nhập cuối cùng, vì sau đó không ai mở được kho. Thêm người khác trước rồi mới xóa.`
#[must_use]
pub fn store_last_slot(locale: Locale) -> String {
    text::known(locale, "store-last-slot", [])
}

/// `Thiếu tệp { $file } của kho. Đừng xóa gì thêm; chạy “Sửa kho”, nếu không được thì khôi phục từ bản sao lưu.`
#[must_use]
pub fn store_missing<'a>(locale: Locale, file: impl Into<Value<'a>>) -> String {
    text::known(locale, "store-missing", [("file", file.into())])
}

/// `Kho cần được mở lại sau sự cố vừa rồi. Đóng rồi mở lại phần mềm; mọi lần lưu đã báo xong đều còn.`
#[must_use]
pub fn store_needs_reopen(locale: Locale) -> String {
    text::known(locale, "store-needs-reopen", [])
}

/// `Dữ liệu do phiên bản mới hơn ghi (định dạng { $found }; phần mềm này đọc được đến { $known }). Cập nhật phần mềm rồi mở lại; dữ liệu không bị thay đổi.`
#[must_use]
pub fn store_newer_format<'a>(locale: Locale, found: impl Into<Value<'a>>, known: impl Into<Value<'a>>) -> String {
    text::known(locale, "store-newer-format", [("found", found.into()), ("known", known.into())])
}

/// `Hệ điều hành không cấp được số ngẫu nhiên để niêm phong dữ liệu. Khởi động lại máy rồi thử lại.`
#[must_use]
pub fn store_no_randomness(locale: Locale) -> String {
    text::known(locale, "store-no-randomness", [])
}

/// `Máy này chưa có chỗ đăng nhập cho “{ $officer }”. Chọn tên khác, hoặc nhờ người đã đăng nhập được thêm vào.`
#[must_use]
pub fn store_no_such_officer<'a>(locale: Locale, officer: impl Into<Value<'a>>) -> String {
    text::known(locale, "store-no-such-officer", [("officer", officer.into())])
}

/// `Ở đây không có kho dữ liệu của Tận Nhà. Kiểm tra lại thư mục, hoặc ghi danh máy mới.`
#[must_use]
pub fn store_not_a_store(locale: Locale) -> String {
    text::known(locale, "store-not-a-store", [])
}

/// `“{ $officer }” đã có chỗ đăng nhập trên máy này. Muốn đặt lại mật khẩu, dùng mục Đổi mật khẩu.`
#[must_use]
pub fn store_officer_exists<'a>(locale: Locale, officer: impl Into<Value<'a>>) -> String {
    text::known(locale, "store-officer-exists", [("officer", officer.into())])
}

/// `Dữ liệu ở { $place } đã bị thay đổi ngoài phần mềm nên không mở. Chạy “Kiểm tra kho” và báo cho bộ phận công nghệ thông tin của cấp trên.`
#[must_use]
pub fn store_tampered<'a>(locale: Locale, place: impl Into<Value<'a>>) -> String {
    text::known(locale, "store-tampered", [("place", place.into())])
}

/// `Nội dung quá lớn ({ $size } byte, nhiều nhất { $limit } byte). Giảm dung lượng tệp đính kèm rồi thử lại.`
#[must_use]
pub fn store_too_large<'a>(locale: Locale, limit: impl Into<Value<'a>>, size: impl Into<Value<'a>>) -> String {
    text::known(locale, "store-too-large", [("limit", limit.into()), ("size", size.into())])
}

/// `Tệp { $file } bị cụt: có đến { $found }, lẽ ra phải đến { $expected }. Chạy “Sửa kho”, nếu không được thì khôi phục từ bản sao lưu.`
#[must_use]
pub fn store_truncated<'a>(locale: Locale, expected: impl Into<Value<'a>>, file: impl Into<Value<'a>>, found: impl Into<Value<'a>>) -> String {
    text::known(locale, "store-truncated", [("expected", expected.into()), ("file", file.into()), ("found", found.into())])
}

/// `Tệp { $file } hỏng và phần còn lại trên máy không đủ để sửa. Khôi phục từ bản sao lưu, rồi đồng bộ với máy chủ cấp trên.`
#[must_use]
pub fn store_unrepairable<'a>(locale: Locale, file: impl Into<Value<'a>>) -> String {
    text::known(locale, "store-unrepairable", [("file", file.into())])
}

/// `Bảng dữ liệu gặp sự cố khi đang làm việc. Đóng rồi mở lại phần mềm: mọi lần lưu đã báo xong đều còn trong nhật ký.`
#[must_use]
pub fn store_view_failed(locale: Locale) -> String {
    text::known(locale, "store-view-failed", [])
}

/// `Tệp khóa hoặc khóa khôi phục không mở được kho này. Kiểm tra lại đã lấy đúng khóa của máy này chưa.`
#[must_use]
pub fn store_wrong_key(locale: Locale) -> String {
    text::known(locale, "store-wrong-key", [])
}

/// `Mật khẩu chưa đúng. Kiểm tra phím Caps Lock và bộ gõ rồi nhập lại; nếu quên, nhờ bộ phận công nghệ thông tin của cấp trên mở bằng khóa khôi phục.`
#[must_use]
pub fn store_wrong_passphrase(locale: Locale) -> String {
    text::known(locale, "store-wrong-passphrase", [])
}

/// `Mẫu “{ $template }”, chỗ { $place }: không có loại giấy “{ $value }” dùng mẫu. Xem tên các loại giấy bằng lệnh: tannha template list.`
#[must_use]
pub fn template_document<'a>(locale: Locale, place: impl Into<Value<'a>>, template: impl Into<Value<'a>>, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "template-document", [("place", place.into()), ("template", template.into()), ("value", value.into())])
}

/// `Mẫu “{ $template }” ghi hai lần ở { $place }. Giữ lại một chỗ, bỏ chỗ kia rồi kiểm tra lại.`
#[must_use]
pub fn template_doubled<'a>(locale: Locale, place: impl Into<Value<'a>>, template: impl Into<Value<'a>>) -> String {
    text::known(locale, "template-doubled", [("place", place.into()), ("template", template.into())])
}

/// `Mẫu “{ $template }”, chỗ { $place }: giấy này không có mục “{ $value }”. Xem các mục bằng lệnh: tannha template show, rồi sửa tên mục.`
#[must_use]
pub fn template_field<'a>(locale: Locale, place: impl Into<Value<'a>>, template: impl Into<Value<'a>>, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "template-field", [("place", place.into()), ("template", template.into()), ("value", value.into())])
}

/// `Mẫu “{ $template }”, chỗ { $place }: “{ $value }” không đúng dạng hoặc ngoài mức cho phép. Xem docs/templates.md về chỗ ấy rồi sửa.`
#[must_use]
pub fn template_invalid<'a>(locale: Locale, place: impl Into<Value<'a>>, template: impl Into<Value<'a>>, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "template-invalid", [("place", place.into()), ("template", template.into()), ("value", value.into())])
}

/// `Mẫu “{ $template }”, chỗ { $place }: mục { $value } không viết hay hỏi theo cách ấy được. Chọn cách viết hợp với loại của mục.`
#[must_use]
pub fn template_kind<'a>(locale: Locale, place: impl Into<Value<'a>>, template: impl Into<Value<'a>>, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "template-kind", [("place", place.into()), ("template", template.into()), ("value", value.into())])
}

/// `Mẫu “{ $template }” thiếu phần { $place }. Ghi thêm phần ấy rồi kiểm tra lại.`
#[must_use]
pub fn template_missing<'a>(locale: Locale, place: impl Into<Value<'a>>, template: impl Into<Value<'a>>) -> String {
    text::known(locale, "template-missing", [("place", place.into()), ("template", template.into())])
}

/// `Mẫu “{ $template }” thuộc dạng thức { $value }, mới hơn phần mềm này. Cập nhật phần mềm rồi dùng mẫu ấy; mẫu đang dùng vẫn in như trước.`
#[must_use]
pub fn template_newer<'a>(locale: Locale, template: impl Into<Value<'a>>, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "template-newer", [("template", template.into()), ("value", value.into())])
}

/// `Tệp này không phải tệp mẫu: sai từ dòng { $place } (dòng:cột). Mở tệp bằng trình soạn thảo có kiểm tra JSON, sửa rồi thử lại.`
#[must_use]
pub fn template_not_json<'a>(locale: Locale, place: impl Into<Value<'a>>) -> String {
    text::known(locale, "template-not-json", [("place", place.into())])
}

/// `Mẫu “{ $template }” ghi một dạng thức cũ hơn những gì có trong mẫu ({ $value }). Sửa số ở mục format thành 2, để phần mềm cũ nhận ra mẫu này là mới.`
#[must_use]
pub fn template_older<'a>(locale: Locale, template: impl Into<Value<'a>>, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "template-older", [("template", template.into()), ("value", value.into())])
}

/// `Mẫu “{ $template }”, chỗ { $place }: thiếu ảnh “{ $value }”. Gửi kèm ảnh PNG mang tên ấy cùng với mẫu.`
#[must_use]
pub fn template_picture<'a>(locale: Locale, place: impl Into<Value<'a>>, template: impl Into<Value<'a>>, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "template-picture", [("place", place.into()), ("template", template.into()), ("value", value.into())])
}

/// `Mẫu “{ $template }”, chỗ { $place }: phần này ({ $value }) không đặt ở đó được, vì ra ngoài tờ giấy hoặc lề, hoặc chỗ ấy không chứa được. Sửa lại vị trí.`
#[must_use]
pub fn template_place<'a>(locale: Locale, place: impl Into<Value<'a>>, template: impl Into<Value<'a>>, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "template-place", [("place", place.into()), ("template", template.into()), ("value", value.into())])
}

/// `Để trống`
#[must_use]
pub fn template_sample_empty(locale: Locale) -> String {
    text::known(locale, "template-sample-empty", [])
}

/// `Điền đủ các mục`
#[must_use]
pub fn template_sample_full(locale: Locale) -> String {
    text::known(locale, "template-sample-full", [])
}

/// `Tên và địa chỉ dài nhất`
#[must_use]
pub fn template_sample_longest(locale: Locale) -> String {
    text::known(locale, "template-sample-longest", [])
}

/// `Mẫu “{ $template }”, chỗ { $place }: không có kiểu chữ hay kiểu dòng “{ $value }”. Thêm kiểu ấy vào mẫu hoặc sửa tên.`
#[must_use]
pub fn template_style<'a>(locale: Locale, place: impl Into<Value<'a>>, template: impl Into<Value<'a>>, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "template-style", [("place", place.into()), ("template", template.into()), ("value", value.into())])
}

/// `Tệp mẫu “{ $template }” quá lớn ({ $value }); tệp mẫu không quá 512 KB. Xem lại có chọn nhầm tệp không.`
#[must_use]
pub fn template_too_large<'a>(locale: Locale, template: impl Into<Value<'a>>, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "template-too-large", [("template", template.into()), ("value", value.into())])
}

/// `Đã có mẫu “{ $template }” cùng ngày { $value }. Giấy in bằng mẫu cũ ghi theo ngày ấy, nên mẫu mới phải có ngày khác.`
#[must_use]
pub fn template_twice<'a>(locale: Locale, template: impl Into<Value<'a>>, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "template-twice", [("template", template.into()), ("value", value.into())])
}

/// `Mẫu “{ $template }”, chỗ { $place }: không có phần nào tên “{ $value }”. Sửa lại tên hoặc bỏ phần ấy.`
#[must_use]
pub fn template_unknown<'a>(locale: Locale, place: impl Into<Value<'a>>, template: impl Into<Value<'a>>, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "template-unknown", [("place", place.into()), ("template", template.into()), ("value", value.into())])
}

/// `của cấp trên`
#[must_use]
pub fn template_whose_district(locale: Locale) -> String {
    text::known(locale, "template-whose-district", [])
}

/// `đi kèm phần mềm`
#[must_use]
pub fn template_whose_program(locale: Locale) -> String {
    text::known(locale, "template-whose-program", [])
}

/// `của phường`
#[must_use]
pub fn template_whose_ward(locale: Locale) -> String {
    text::known(locale, "template-whose-ward", [])
}

/// `hỏi tiến độ`
#[must_use]
pub fn trip_ask(locale: Locale) -> String {
    text::known(locale, "trip-ask", [])
}

/// `nhận kết quả`
#[must_use]
pub fn trip_collect(locale: Locale) -> String {
    text::known(locale, "trip-collect", [])
}

/// `nộp hồ sơ`
#[must_use]
pub fn trip_hand_in(locale: Locale) -> String {
    text::known(locale, "trip-hand-in", [])
}

/// `phường mời đến`
#[must_use]
pub fn trip_invited(locale: Locale) -> String {
    text::known(locale, "trip-invited", [])
}

/// `đến lấy nhưng chưa có kết quả`
#[must_use]
pub fn trip_not_ready(locale: Locale) -> String {
    text::known(locale, "trip-not-ready", [])
}

/// `việc khác`
#[must_use]
pub fn trip_other(locale: Locale) -> String {
    text::known(locale, "trip-other", [])
}

/// `đến sửa sai sót của cơ quan`
#[must_use]
pub fn trip_our_mistake(locale: Locale) -> String {
    text::known(locale, "trip-our-mistake", [])
}

/// `ký trước mặt cán bộ`
#[must_use]
pub fn trip_sign(locale: Locale) -> String {
    text::known(locale, "trip-sign", [])
}

/// `nộp giấy tờ bổ sung`
#[must_use]
pub fn trip_supplement(locale: Locale) -> String {
    text::known(locale, "trip-supplement", [])
}

/// `Ghi kết quả. Thời gian giải quyết lại được tính tiếp, và hồ sơ được kiểm tra lại.`
#[must_use]
pub fn ui_about_answer_inquiry(locale: Locale) -> String {
    text::known(locale, "ui-about-answer-inquiry", [])
}

/// `Lý do là của cơ quan, không phải của người dân. Chỉ hẹn lại một lần; hạn theo luật giữ nguyên. Văn bản xin lỗi và thư xin lỗi được soạn cùng lúc.`
#[must_use]
pub fn ui_about_apologise(locale: Locale) -> String {
    text::known(locale, "ui-about-apologise", [])
}

/// `Đọc bản xem trước rồi duyệt. Duyệt xong mới in để ký.`
#[must_use]
pub fn ui_about_approve_letter(locale: Locale) -> String {
    text::known(locale, "ui-about-approve-letter", [])
}

/// `Ghi ai làm bước này: cán bộ của phường hoặc người của cơ quan phối hợp. Người giữ việc trước đó vẫn được lưu lại.`
#[must_use]
pub fn ui_about_assign_leg(locale: Locale) -> String {
    text::known(locale, "ui-about-assign-leg", [])
}

/// `Dùng khi giấy đã trao in sai so với Sổ, hoặc việc này đã được đăng ký ở hồ sơ khác. Nếu chính nội dung trong Sổ sai thì lập hồ sơ cải chính.`
#[must_use]
pub fn ui_about_begin_recall(locale: Locale) -> String {
    text::known(locale, "ui-about-begin-recall", [])
}

/// `Ghi số tiền đã thu và số biên lai lấy từ quyển biên lai của phường. Phần mềm không tự cấp số biên lai.`
#[must_use]
pub fn ui_about_collect_fee(locale: Locale) -> String {
    text::known(locale, "ui-about-collect-fee", [])
}

/// `Giấy đã ký và đóng dấu.`
#[must_use]
pub fn ui_about_mark_signed(locale: Locale) -> String {
    text::known(locale, "ui-about-mark-signed", [])
}

/// `Điều này quyết định thư nào được gửi. Ghi rồi thì không bỏ được.`
#[must_use]
pub fn ui_about_note_circumstance(locale: Locale) -> String {
    text::known(locale, "ui-about-note-circumstance", [])
}

/// `Hai bên đã có mặt, đã đọc lại và tự ký vào giấy trước mặt cán bộ. Việc này không lấy lại được.`
#[must_use]
pub fn ui_about_parties_sign(locale: Locale) -> String {
    text::known(locale, "ui-about-parties-sign", [])
}

/// `Người dân đã bổ sung đủ. Thời gian giải quyết tính lại từ đầu.`
#[must_use]
pub fn ui_about_receive_supplement(locale: Locale) -> String {
    text::known(locale, "ui-about-receive-supplement", [])
}

/// `Chép số định danh của cháu từ phần mềm hộ tịch, gõ hai lần. Ghi rồi thì không sửa được nữa.`
#[must_use]
pub fn ui_about_record_citizen_id(locale: Locale) -> String {
    text::known(locale, "ui-about-record-citizen-id", [])
}

/// `Dùng khi kết quả của cơ quan khác đến thẳng gia đình (bản điện tử, tin nhắn, bưu chính). Hồ sơ xong khi mọi kết quả đã đến tay gia đình.`
#[must_use]
pub fn ui_about_record_reached(locale: Locale) -> String {
    text::known(locale, "ui-about-record-reached", [])
}

/// `Mỗi lần người dân phải đến trụ sở đều được tính. Nộp hồ sơ, nộp bổ sung và nhận kết quả tại quầy đã được tính sẵn.`
#[must_use]
pub fn ui_about_record_trip(locale: Locale) -> String {
    text::known(locale, "ui-about-record-trip", [])
}

/// `Trả lời bằng văn bản, có lý do. Việc này không lấy lại được.`
#[must_use]
pub fn ui_about_refuse(locale: Locale) -> String {
    text::known(locale, "ui-about-refuse", [])
}

/// `Chép số từ phần mềm hộ tịch của Bộ Tư pháp, gõ hai lần. Đăng ký rồi thì không sửa được nữa.`
#[must_use]
pub fn ui_about_register(locale: Locale) -> String {
    text::known(locale, "ui-about-register", [])
}

/// `Số đăng ký được cấp ở lần đồng bộ tới.`
#[must_use]
pub fn ui_about_request_number(locale: Locale) -> String {
    text::known(locale, "ui-about-request-number", [])
}

/// `Ghi rõ còn thiếu gì. Chỉ yêu cầu một lần; thời gian giải quyết tạm dừng cho đến khi người dân bổ sung.`
#[must_use]
pub fn ui_about_request_supplement(locale: Locale) -> String {
    text::known(locale, "ui-about-request-supplement", [])
}

/// `Ghi quyết định thu hồi, hủy bỏ của người có thẩm quyền. Số đăng ký không cấp lại cho ai; giấy đã trao phải được thu hồi.`
#[must_use]
pub fn ui_about_revoke(locale: Locale) -> String {
    text::known(locale, "ui-about-revoke", [])
}

/// `Ghi đã hỏi cơ quan nào, về việc gì. Thời gian xác minh được tính theo quy định của thủ tục; ngày hẹn và lý do hiện ngay trên hồ sơ.`
#[must_use]
pub fn ui_about_send_inquiry(locale: Locale) -> String {
    text::known(locale, "ui-about-send-inquiry", [])
}

/// `Hồ sơ được trình lãnh đạo ký.`
#[must_use]
pub fn ui_about_submit_for_signature(locale: Locale) -> String {
    text::known(locale, "ui-about-submit-for-signature", [])
}

/// `Lần trước đã yêu cầu rồi. Ghi rõ còn thiếu gì và vì sao lần trước chưa đủ.`
#[must_use]
pub fn ui_about_supplement_again(locale: Locale) -> String {
    text::known(locale, "ui-about-supplement-again", [])
}

/// `Sẽ không gửi thư cho gia đình này. Ghi lý do.`
#[must_use]
pub fn ui_about_suppress_letter(locale: Locale) -> String {
    text::known(locale, "ui-about-suppress-letter", [])
}

/// `Việc thu hồi chỉ xong khi giấy đã về, đã hủy, đã có giấy thay và gia đình đã được xin lỗi.`
#[must_use]
pub fn ui_about_take_recall_step(locale: Locale) -> String {
    text::known(locale, "ui-about-take-recall-step", [])
}

/// `Giấy tờ đã đủ và đúng.`
#[must_use]
pub fn ui_about_verify(locale: Locale) -> String {
    text::known(locale, "ui-about-verify", [])
}

/// `Dừng theo yêu cầu của người dân. Việc này không lấy lại được.`
#[must_use]
pub fn ui_about_withdraw(locale: Locale) -> String {
    text::known(locale, "ui-about-withdraw", [])
}

/// `Việc làm được`
#[must_use]
pub fn ui_actions(locale: Locale) -> String {
    text::known(locale, "ui-actions", [])
}

/// `Lý do in lại`
#[must_use]
pub fn ui_answer_again(locale: Locale) -> String {
    text::known(locale, "ui-answer-again", [])
}

/// `Ghi nhận`
#[must_use]
pub fn ui_answer_confirm(locale: Locale) -> String {
    text::known(locale, "ui-answer-confirm", [])
}

/// `Mấy bản ra đúng?`
#[must_use]
pub fn ui_answer_count(locale: Locale) -> String {
    text::known(locale, "ui-answer-count", [])
}

/// `Không có gì được ghi. Có thể in lại.`
#[must_use]
pub fn ui_answer_done_nothing(locale: Locale) -> String {
    text::known(locale, "ui-answer-done-nothing", [])
}

/// `Đã ghi giấy được in.`
#[must_use]
pub fn ui_answer_done_right(locale: Locale) -> String {
    text::known(locale, "ui-answer-done-right", [])
}

/// `Đã ghi tờ hỏng. In lại trên tờ khác.`
#[must_use]
pub fn ui_answer_done_spoiled(locale: Locale) -> String {
    text::known(locale, "ui-answer-done-spoiled", [])
}

/// `Để sau`
#[must_use]
pub fn ui_answer_later(locale: Locale) -> String {
    text::known(locale, "ui-answer-later", [])
}

/// `Còn { $count } bản nữa`
#[must_use]
pub fn ui_answer_left<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-answer-left", [("count", count.into())])
}

/// `Không có gì được ghi. Có thể in lại.`
#[must_use]
pub fn ui_answer_nothing_about(locale: Locale) -> String {
    text::known(locale, "ui-answer-nothing-about", [])
}

/// `Máy in cho ra gì?`
#[must_use]
pub fn ui_answer_outcome(locale: Locale) -> String {
    text::known(locale, "ui-answer-outcome", [])
}

/// `Vì sao hỏng`
#[must_use]
pub fn ui_answer_reason(locale: Locale) -> String {
    text::known(locale, "ui-answer-reason", [])
}

/// `Chỉ lúc này giấy mới được ghi là đã in.`
#[must_use]
pub fn ui_answer_right_about(locale: Locale) -> String {
    text::known(locale, "ui-answer-right-about", [])
}

/// `Tệp PDF đã lưu trong thư mục “{ $folder }”: { $file }. In tệp ấy rồi trả lời.`
#[must_use]
pub fn ui_answer_saved_in<'a>(locale: Locale, file: impl Into<Value<'a>>, folder: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-answer-saved-in", [("file", file.into()), ("folder", folder.into())])
}

/// `Số in trên tờ phôi`
#[must_use]
pub fn ui_answer_sheets(locale: Locale) -> String {
    text::known(locale, "ui-answer-sheets", [])
}

/// `Đọc trên tờ vừa ra rồi sửa lại nếu khác.`
#[must_use]
pub fn ui_answer_sheets_about(locale: Locale) -> String {
    text::known(locale, "ui-answer-sheets-about", [])
}

/// `Hai bản chính thì ghi hai số, cách nhau bằng dấu phẩy.`
#[must_use]
pub fn ui_answer_sheets_two(locale: Locale) -> String {
    text::known(locale, "ui-answer-sheets-two", [])
}

/// `Số của tờ hỏng`
#[must_use]
pub fn ui_answer_spoiled(locale: Locale) -> String {
    text::known(locale, "ui-answer-spoiled", [])
}

/// `Tờ hỏng được ghi vào sổ phôi. Số đăng ký giữ nguyên cho tờ in lại.`
#[must_use]
pub fn ui_answer_spoiled_about(locale: Locale) -> String {
    text::known(locale, "ui-answer-spoiled-about", [])
}

/// `Số của tờ hỏng trước đó, nếu có`
#[must_use]
pub fn ui_answer_spoiled_also(locale: Locale) -> String {
    text::known(locale, "ui-answer-spoiled-also", [])
}

/// `Không có gì được ghi là đã in. Xé bỏ tờ hỏng rồi in lại.`
#[must_use]
pub fn ui_answer_spoiled_plain(locale: Locale) -> String {
    text::known(locale, "ui-answer-spoiled-plain", [])
}

/// `Giấy in ra có đúng không?`
#[must_use]
pub fn ui_answer_title(locale: Locale) -> String {
    text::known(locale, "ui-answer-title", [])
}

/// `Nhìn tờ giấy trên máy in`
#[must_use]
pub fn ui_answer_which(locale: Locale) -> String {
    text::known(locale, "ui-answer-which", [])
}

/// `Ngày hẹn mới`
#[must_use]
pub fn ui_apology_day(locale: Locale) -> String {
    text::known(locale, "ui-apology-day", [])
}

/// `Giờ`
#[must_use]
pub fn ui_apology_hour(locale: Locale) -> String {
    text::known(locale, "ui-apology-hour", [])
}

/// `Lý do của cơ quan`
#[must_use]
pub fn ui_apology_reason(locale: Locale) -> String {
    text::known(locale, "ui-apology-reason", [])
}

/// `Điện thoại (nếu có)`
#[must_use]
pub fn ui_assign_contact(locale: Locale) -> String {
    text::known(locale, "ui-assign-contact", [])
}

/// `Người nhận việc (họ tên; chức danh nếu ở cơ quan khác)`
#[must_use]
pub fn ui_assign_person(locale: Locale) -> String {
    text::known(locale, "ui-assign-person", [])
}

/// `Lý do bàn giao (nếu có)`
#[must_use]
pub fn ui_assign_why(locale: Locale) -> String {
    text::known(locale, "ui-assign-why", [])
}

/// `Các lần bàn giao`
#[must_use]
pub fn ui_assigned_before(locale: Locale) -> String {
    text::known(locale, "ui-assigned-before", [])
}

/// `Nhận từ { $from } lúc { $when }; { $officer } giao`
#[must_use]
pub fn ui_assigned_from<'a>(locale: Locale, from: impl Into<Value<'a>>, officer: impl Into<Value<'a>>, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-assigned-from", [("from", from.into()), ("officer", officer.into()), ("when", when.into())])
}

/// `{ $when }: mang về, { $reason }`
#[must_use]
pub fn ui_attempt<'a>(locale: Locale, reason: impl Into<Value<'a>>, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-attempt", [("reason", reason.into()), ("when", when.into())])
}

/// `Quay lại`
#[must_use]
pub fn ui_back(locale: Locale) -> String {
    text::known(locale, "ui-back", [])
}

/// `Thêm`
#[must_use]
pub fn ui_backup_add(locale: Locale) -> String {
    text::known(locale, "ui-backup-add", [])
}

/// `đang không cắm vào máy`
#[must_use]
pub fn ui_backup_away(locale: Locale) -> String {
    text::known(locale, "ui-backup-away", [])
}

/// `còn thiếu những gì lưu sau đó`
#[must_use]
pub fn ui_backup_lacks(locale: Locale) -> String {
    text::known(locale, "ui-backup-lacks", [])
}

/// `Chưa có bản nào`
#[must_use]
pub fn ui_backup_none(locale: Locale) -> String {
    text::known(locale, "ui-backup-none", [])
}

/// `Trên máy này`
#[must_use]
pub fn ui_backup_own(locale: Locale) -> String {
    text::known(locale, "ui-backup-own", [])
}

/// `Thêm thư mục ở thẻ nhớ hoặc ổ đĩa ngoài`
#[must_use]
pub fn ui_backup_path(locale: Locale) -> String {
    text::known(locale, "ui-backup-path", [])
}

/// `Thôi dùng`
#[must_use]
pub fn ui_backup_remove(locale: Locale) -> String {
    text::known(locale, "ui-backup-remove", [])
}

/// `Lần cuối { $when }, đã đọc lại và đúng`
#[must_use]
pub fn ui_backup_taken<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-backup-taken", [("when", when.into())])
}

/// `đủ`
#[must_use]
pub fn ui_backup_whole(locale: Locale) -> String {
    text::known(locale, "ui-backup-whole", [])
}

/// `(để trống)`
#[must_use]
pub fn ui_blank(locale: Locale) -> String {
    text::known(locale, "ui-blank", [])
}

/// `Gia đình cần mang theo`
#[must_use]
pub fn ui_bring(locale: Locale) -> String {
    text::known(locale, "ui-bring", [])
}

/// `{ $count } bản sao`
#[must_use]
pub fn ui_bring_copies(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-bring-copies", [("count", Value::Number(count.into()))])
}

/// `{ $count } bản chính`
#[must_use]
pub fn ui_bring_originals(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-bring-originals", [("count", Value::Number(count.into()))])
}

/// `xuất trình hoặc tra cứu, không nộp`
#[must_use]
pub fn ui_bring_shown(locale: Locale) -> String {
    text::known(locale, "ui-bring-shown", [])
}

/// `Ngày hẹn được tính theo lịch này. Hồ sơ đã nhận giữ ngày hẹn theo lịch lúc nhận.`
#[must_use]
pub fn ui_calendar_about(locale: Locale) -> String {
    text::known(locale, "ui-calendar-about", [])
}

/// `số { $version }, ngày { $published }`
#[must_use]
pub fn ui_calendar_number<'a>(locale: Locale, published: impl Into<Value<'a>>, version: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-calendar-number", [("published", published.into()), ("version", version.into())])
}

/// `Lịch làm việc đang dùng`
#[must_use]
pub fn ui_calendar_title(locale: Locale) -> String {
    text::known(locale, "ui-calendar-title", [])
}

/// `đi làm bù: { $days }`
#[must_use]
pub fn ui_calendar_worked<'a>(locale: Locale, days: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-calendar-worked", [("days", days.into())])
}

/// `Năm { $year }`
#[must_use]
pub fn ui_calendar_year<'a>(locale: Locale, year: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-calendar-year", [("year", year.into())])
}

/// `Dời sang phải (mm)`
#[must_use]
pub fn ui_calibrate_dx(locale: Locale) -> String {
    text::known(locale, "ui-calibrate-dx", [])
}

/// `Dời xuống (mm)`
#[must_use]
pub fn ui_calibrate_dy(locale: Locale) -> String {
    text::known(locale, "ui-calibrate-dy", [])
}

/// `In tờ thử căn chỉnh`
#[must_use]
pub fn ui_calibrate_print(locale: Locale) -> String {
    text::known(locale, "ui-calibrate-print", [])
}

/// `Đã lưu vị trí in.`
#[must_use]
pub fn ui_calibrate_saved(locale: Locale) -> String {
    text::known(locale, "ui-calibrate-saved", [])
}

/// `Tờ thử căn chỉnh`
#[must_use]
pub fn ui_calibrate_sheet(locale: Locale) -> String {
    text::known(locale, "ui-calibrate-sheet", [])
}

/// `Thôi`
#[must_use]
pub fn ui_cancel(locale: Locale) -> String {
    text::known(locale, "ui-cancel", [])
}

/// `Hồ sơ`
#[must_use]
pub fn ui_case_title(locale: Locale) -> String {
    text::known(locale, "ui-case-title", [])
}

/// `Nhận qua`
#[must_use]
pub fn ui_channel(locale: Locale) -> String {
    text::known(locale, "ui-channel", [])
}

/// `Giấy tờ bổ sung đến bằng cách nào?`
#[must_use]
pub fn ui_channel_came(locale: Locale) -> String {
    text::known(locale, "ui-channel-came", [])
}

/// `Thêm vào danh sách`
#[must_use]
pub fn ui_choices_add(locale: Locale) -> String {
    text::known(locale, "ui-choices-add", [])
}

/// `Thêm lý do`
#[must_use]
pub fn ui_choices_add_label(locale: Locale) -> String {
    text::known(locale, "ui-choices-add-label", [])
}

/// `Đã thêm lý do.`
#[must_use]
pub fn ui_choices_added(locale: Locale) -> String {
    text::known(locale, "ui-choices-added", [])
}

/// `{ $officer } sửa lần cuối { $when }.`
#[must_use]
pub fn ui_choices_by<'a>(locale: Locale, officer: impl Into<Value<'a>>, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-choices-by", [("officer", officer.into()), ("when", when.into())])
}

/// `Ghi nguyên nhân chết trên trích lục khai tử`
#[must_use]
pub fn ui_choices_cause(locale: Locale) -> String {
    text::known(locale, "ui-choices-cause", [])
}

/// `Nguyên nhân chết luôn ghi trong Sổ. Lựa chọn này chỉ cho trích lục của những việc khai tử đăng ký từ nay về sau; trích lục cũ in lại vẫn như lúc đăng ký.`
#[must_use]
pub fn ui_choices_cause_about(locale: Locale) -> String {
    text::known(locale, "ui-choices-cause-about", [])
}

/// `Đã ghi lựa chọn.`
#[must_use]
pub fn ui_choices_cause_saved(locale: Locale) -> String {
    text::known(locale, "ui-choices-cause-saved", [])
}

/// `Trích lục khai tử`
#[must_use]
pub fn ui_choices_cause_title(locale: Locale) -> String {
    text::known(locale, "ui-choices-cause-title", [])
}

/// `Xuống`
#[must_use]
pub fn ui_choices_down(locale: Locale) -> String {
    text::known(locale, "ui-choices-down", [])
}

/// `Sửa danh sách lý do`
#[must_use]
pub fn ui_choices_edit_reasons(locale: Locale) -> String {
    text::known(locale, "ui-choices-edit-reasons", [])
}

/// `Lãnh đạo phường quyết định những điều ở trang này.`
#[must_use]
pub fn ui_choices_leaders(locale: Locale) -> String {
    text::known(locale, "ui-choices-leaders", [])
}

/// `Không ai bấm phím hay chạm vào máy trong số phút dưới đây thì máy tự khóa. Máy cũng khóa khi ngủ. Đang đồng bộ hay đang in thì máy đợi xong.`
#[must_use]
pub fn ui_choices_lock_about(locale: Locale) -> String {
    text::known(locale, "ui-choices-lock-about", [])
}

/// `Ở cơ quan, sau (phút)`
#[must_use]
pub fn ui_choices_lock_office(locale: Locale) -> String {
    text::known(locale, "ui-choices-lock-office", [])
}

/// `Khi đi trao tận nhà, sau (phút)`
#[must_use]
pub fn ui_choices_lock_round(locale: Locale) -> String {
    text::known(locale, "ui-choices-lock-round", [])
}

/// `Để trống nếu như ở cơ quan.`
#[must_use]
pub fn ui_choices_lock_round_same(locale: Locale) -> String {
    text::known(locale, "ui-choices-lock-round-same", [])
}

/// `Lưu số phút`
#[must_use]
pub fn ui_choices_lock_save(locale: Locale) -> String {
    text::known(locale, "ui-choices-lock-save", [])
}

/// `Đã lưu. Các máy của phường theo số phút này sau lần đồng bộ tới.`
#[must_use]
pub fn ui_choices_lock_saved(locale: Locale) -> String {
    text::known(locale, "ui-choices-lock-saved", [])
}

/// `Máy tự khóa`
#[must_use]
pub fn ui_choices_lock_title(locale: Locale) -> String {
    text::known(locale, "ui-choices-lock-title", [])
}

/// `Đã xếp lại thứ tự.`
#[must_use]
pub fn ui_choices_moved(locale: Locale) -> String {
    text::known(locale, "ui-choices-moved", [])
}

/// `{ $action }: { $reason }`
#[must_use]
pub fn ui_choices_of<'a>(locale: Locale, action: impl Into<Value<'a>>, reason: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-choices-of", [("action", action.into()), ("reason", reason.into())])
}

/// `Lý do khi trễ hẹn`
#[must_use]
pub fn ui_choices_reasons(locale: Locale) -> String {
    text::known(locale, "ui-choices-reasons", [])
}

/// `Lãnh đạo chọn một lý do trong danh sách này khi xin lỗi và hẹn lại. Viết như phần nối tiếp của câu “Lý do: …”, nói việc của cơ quan, không đổ cho người dân.`
#[must_use]
pub fn ui_choices_reasons_about(locale: Locale) -> String {
    text::known(locale, "ui-choices-reasons-about", [])
}

/// `Sửa lời`
#[must_use]
pub fn ui_choices_rename(locale: Locale) -> String {
    text::known(locale, "ui-choices-rename", [])
}

/// `Lời mới của lý do`
#[must_use]
pub fn ui_choices_rename_label(locale: Locale) -> String {
    text::known(locale, "ui-choices-rename-label", [])
}

/// `Đã sửa lời. Hồ sơ đã xin lỗi trước đây giữ nguyên lời cũ.`
#[must_use]
pub fn ui_choices_renamed(locale: Locale) -> String {
    text::known(locale, "ui-choices-renamed", [])
}

/// `Bỏ`
#[must_use]
pub fn ui_choices_retire(locale: Locale) -> String {
    text::known(locale, "ui-choices-retire", [])
}

/// `Đã bỏ khỏi danh sách. Hồ sơ đã dùng lý do này vẫn giữ nguyên.`
#[must_use]
pub fn ui_choices_retired(locale: Locale) -> String {
    text::known(locale, "ui-choices-retired", [])
}

/// `Ghi lời mới`
#[must_use]
pub fn ui_choices_save(locale: Locale) -> String {
    text::known(locale, "ui-choices-save", [])
}

/// `Phường tự quyết`
#[must_use]
pub fn ui_choices_title(locale: Locale) -> String {
    text::known(locale, "ui-choices-title", [])
}

/// `Lên`
#[must_use]
pub fn ui_choices_up(locale: Locale) -> String {
    text::known(locale, "ui-choices-up", [])
}

/// `Đang dùng danh sách có sẵn.`
#[must_use]
pub fn ui_choices_usual(locale: Locale) -> String {
    text::known(locale, "ui-choices-usual", [])
}

/// `Gõ vài chữ để lọc`
#[must_use]
pub fn ui_choose_hint(locale: Locale) -> String {
    text::known(locale, "ui-choose-hint", [])
}

/// `Không có thủ tục nào có chữ ấy. Xóa bớt chữ để xem lại danh sách.`
#[must_use]
pub fn ui_choose_none(locale: Locale) -> String {
    text::known(locale, "ui-choose-none", [])
}

/// `Nhận hồ sơ gì?`
#[must_use]
pub fn ui_choose_title(locale: Locale) -> String {
    text::known(locale, "ui-choose-title", [])
}

/// `Điều cần biết`
#[must_use]
pub fn ui_circumstance_which(locale: Locale) -> String {
    text::known(locale, "ui-circumstance-which", [])
}

/// `Đóng`
#[must_use]
pub fn ui_close(locale: Locale) -> String {
    text::known(locale, "ui-close", [])
}

/// `mã tạm`
#[must_use]
pub fn ui_code_provisional(locale: Locale) -> String {
    text::known(locale, "ui-code-provisional", [])
}

/// `Trao tại quầy`
#[must_use]
pub fn ui_collect_confirm(locale: Locale) -> String {
    text::known(locale, "ui-collect-confirm", [])
}

/// `Chưa có giấy nào trao được: giấy phải ký xong, hoặc cơ quan khác đã trả kết quả.`
#[must_use]
pub fn ui_collect_empty(locale: Locale) -> String {
    text::known(locale, "ui-collect-empty", [])
}

/// `Trao tại quầy những giấy này`
#[must_use]
pub fn ui_collect_papers(locale: Locale) -> String {
    text::known(locale, "ui-collect-papers", [])
}

/// `Người dân đã chờ tại quầy từ lúc đến, không phải đi thêm lần nào`
#[must_use]
pub fn ui_collect_waited(locale: Locale) -> String {
    text::known(locale, "ui-collect-waited", [])
}

/// `Về việc gì`
#[must_use]
pub fn ui_complaints_about(locale: Locale) -> String {
    text::known(locale, "ui-complaints-about", [])
}

/// `không nêu tên`
#[must_use]
pub fn ui_complaints_anonymous(locale: Locale) -> String {
    text::known(locale, "ui-complaints-anonymous", [])
}

/// `đã trả lời { $when }`
#[must_use]
pub fn ui_complaints_answered<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-complaints-answered", [("when", when.into())])
}

/// `Về hồ sơ này`
#[must_use]
pub fn ui_complaints_case(locale: Locale) -> String {
    text::known(locale, "ui-complaints-case", [])
}

/// `Trả lời về đâu: điện thoại, địa chỉ`
#[must_use]
pub fn ui_complaints_contact(locale: Locale) -> String {
    text::known(locale, "ui-complaints-contact", [])
}

/// `Hài lòng`
#[must_use]
pub fn ui_complaints_content(locale: Locale) -> String {
    text::known(locale, "ui-complaints-content", [])
}

/// `Chưa hài lòng`
#[must_use]
pub fn ui_complaints_discontent(locale: Locale) -> String {
    text::known(locale, "ui-complaints-discontent", [])
}

/// `trả lời trước { $when }`
#[must_use]
pub fn ui_complaints_due<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-complaints-due", [("when", when.into())])
}

/// `Chưa có ý kiến nào của người dân.`
#[must_use]
pub fn ui_complaints_empty(locale: Locale) -> String {
    text::known(locale, "ui-complaints-empty", [])
}

/// `Người dân có hài lòng với câu trả lời không?`
#[must_use]
pub fn ui_complaints_heard(locale: Locale) -> String {
    text::known(locale, "ui-complaints-heard", [])
}

/// `Nội dung do lãnh đạo và người ghi được đọc.`
#[must_use]
pub fn ui_complaints_hidden(locale: Locale) -> String {
    text::known(locale, "ui-complaints-hidden", [])
}

/// `Loại`
#[must_use]
pub fn ui_complaints_kind(locale: Locale) -> String {
    text::known(locale, "ui-complaints-kind", [])
}

/// `quá hạn trả lời`
#[must_use]
pub fn ui_complaints_late(locale: Locale) -> String {
    text::known(locale, "ui-complaints-late", [])
}

/// `Các ý kiến`
#[must_use]
pub fn ui_complaints_list(locale: Locale) -> String {
    text::known(locale, "ui-complaints-list", [])
}

/// `Ghi ý kiến`
#[must_use]
pub fn ui_complaints_new(locale: Locale) -> String {
    text::known(locale, "ui-complaints-new", [])
}

/// `Về cơ quan, không gắn với hồ sơ nào`
#[must_use]
pub fn ui_complaints_office(locale: Locale) -> String {
    text::known(locale, "ui-complaints-office", [])
}

/// `Góp ý về hồ sơ này`
#[must_use]
pub fn ui_complaints_one(locale: Locale) -> String {
    text::known(locale, "ui-complaints-one", [])
}

/// `chưa trả lời`
#[must_use]
pub fn ui_complaints_open(locale: Locale) -> String {
    text::known(locale, "ui-complaints-open", [])
}

/// `Đã ghi câu trả lời.`
#[must_use]
pub fn ui_complaints_replied(locale: Locale) -> String {
    text::known(locale, "ui-complaints-replied", [])
}

/// `Trả lời`
#[must_use]
pub fn ui_complaints_reply(locale: Locale) -> String {
    text::known(locale, "ui-complaints-reply", [])
}

/// `{ $officer } trả lời`
#[must_use]
pub fn ui_complaints_reply_of<'a>(locale: Locale, officer: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-complaints-reply-of", [("officer", officer.into())])
}

/// `Ghi nhận`
#[must_use]
pub fn ui_complaints_save(locale: Locale) -> String {
    text::known(locale, "ui-complaints-save", [])
}

/// `Đã ghi ý kiến, chuyển lãnh đạo trả lời.`
#[must_use]
pub fn ui_complaints_saved(locale: Locale) -> String {
    text::known(locale, "ui-complaints-saved", [])
}

/// `Ghi câu trả lời`
#[must_use]
pub fn ui_complaints_send(locale: Locale) -> String {
    text::known(locale, "ui-complaints-send", [])
}

/// `{ $officer } ghi { $when }`
#[must_use]
pub fn ui_complaints_taken<'a>(locale: Locale, officer: impl Into<Value<'a>>, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-complaints-taken", [("officer", officer.into()), ("when", when.into())])
}

/// `Người dân nói gì`
#[must_use]
pub fn ui_complaints_text(locale: Locale) -> String {
    text::known(locale, "ui-complaints-text", [])
}

/// `Góp ý, khiếu nại`
#[must_use]
pub fn ui_complaints_title(locale: Locale) -> String {
    text::known(locale, "ui-complaints-title", [])
}

/// `Ý kiến của người dân đến hạn trả lời`
#[must_use]
pub fn ui_complaints_waiting(locale: Locale) -> String {
    text::known(locale, "ui-complaints-waiting", [])
}

/// `trả lời muộn`
#[must_use]
pub fn ui_complaints_was_late(locale: Locale) -> String {
    text::known(locale, "ui-complaints-was-late", [])
}

/// `Họ tên (để trống nếu người dân không nêu)`
#[must_use]
pub fn ui_complaints_who(locale: Locale) -> String {
    text::known(locale, "ui-complaints-who", [])
}

/// `Đang giữ`
#[must_use]
pub fn ui_conflict_current(locale: Locale) -> String {
    text::known(locale, "ui-conflict-current", [])
}

/// `Giữ nội dung này`
#[must_use]
pub fn ui_conflict_keep(locale: Locale) -> String {
    text::known(locale, "ui-conflict-keep", [])
}

/// `Lấy nội dung này`
#[must_use]
pub fn ui_conflict_other(locale: Locale) -> String {
    text::known(locale, "ui-conflict-other", [])
}

/// `Ghi ở nơi khác, gửi đến sau`
#[must_use]
pub fn ui_conflict_stale(locale: Locale) -> String {
    text::known(locale, "ui-conflict-stale", [])
}

/// `In phiếu kiểm soát (Mẫu 06)`
#[must_use]
pub fn ui_control_print(locale: Locale) -> String {
    text::known(locale, "ui-control-print", [])
}

/// `Mở hồ sơ cấp bản sao, điền sẵn theo sổ; bản sao có số riêng`
#[must_use]
pub fn ui_copies_about(locale: Locale) -> String {
    text::known(locale, "ui-copies-about", [])
}

/// `Cấp bản sao`
#[must_use]
pub fn ui_copies_start(locale: Locale) -> String {
    text::known(locale, "ui-copies-start", [])
}

/// `Tôi hiểu { $count } lần lưu nói trên sẽ mất và phải nhập lại từ giấy tờ.`
#[must_use]
pub fn ui_damage_accept<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-damage-accept", [("count", count.into())])
}

/// `Quay lại`
#[must_use]
pub fn ui_damage_back(locale: Locale) -> String {
    text::known(locale, "ui-damage-back", [])
}

/// `Thư mục có bản sao lưu`
#[must_use]
pub fn ui_damage_backup(locale: Locale) -> String {
    text::known(locale, "ui-damage-backup", [])
}

/// `Ví dụ E:\ hoặc /media/the-nho`
#[must_use]
pub fn ui_damage_backup_hint(locale: Locale) -> String {
    text::known(locale, "ui-damage-backup-hint", [])
}

/// `Nhận lại dữ liệu từ cấp trên`
#[must_use]
pub fn ui_damage_begin(locale: Locale) -> String {
    text::known(locale, "ui-damage-begin", [])
}

/// `Vào làm việc`
#[must_use]
pub fn ui_damage_enter(locale: Locale) -> String {
    text::known(locale, "ui-damage-enter", [])
}

/// `Bản sao lưu tìm thấy`
#[must_use]
pub fn ui_damage_found(locale: Locale) -> String {
    text::known(locale, "ui-damage-found", [])
}

/// `Chưa tìm thấy bản sao lưu nào.`
#[must_use]
pub fn ui_damage_found_none(locale: Locale) -> String {
    text::known(locale, "ui-damage-found-none", [])
}

/// `Tìm ở đây`
#[must_use]
pub fn ui_damage_look(locale: Locale) -> String {
    text::known(locale, "ui-damage-look", [])
}

/// `Đang xem lại dữ liệu. Việc này có thể mất vài phút…`
#[must_use]
pub fn ui_damage_looking(locale: Locale) -> String {
    text::known(locale, "ui-damage-looking", [])
}

/// `Mật khẩu mới`
#[must_use]
pub fn ui_damage_new_passphrase(locale: Locale) -> String {
    text::known(locale, "ui-damage-new-passphrase", [])
}

/// `Sửa dữ liệu và mở máy`
#[must_use]
pub fn ui_damage_repair(locale: Locale) -> String {
    text::known(locale, "ui-damage-repair", [])
}

/// `Sửa, chấp nhận mất { $count } lần lưu`
#[must_use]
pub fn ui_damage_repair_without<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-damage-repair-without", [("count", count.into())])
}

/// `Khôi phục từ bản này`
#[must_use]
pub fn ui_damage_restore(locale: Locale) -> String {
    text::known(locale, "ui-damage-restore", [])
}

/// `Người mở`
#[must_use]
pub fn ui_damage_restore_who(locale: Locale) -> String {
    text::known(locale, "ui-damage-restore-who", [])
}

/// `Còn những gì`
#[must_use]
pub fn ui_damage_safe(locale: Locale) -> String {
    text::known(locale, "ui-damage-safe", [])
}

/// `Sao lưu { $when }`
#[must_use]
pub fn ui_damage_taken<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-damage-taken", [("when", when.into())])
}

/// `Bản sao lưu làm bằng tay`
#[must_use]
pub fn ui_damage_taken_unknown(locale: Locale) -> String {
    text::known(locale, "ui-damage-taken-unknown", [])
}

/// `Chọn tệp phiếu ghi danh`
#[must_use]
pub fn ui_damage_ticket(locale: Locale) -> String {
    text::known(locale, "ui-damage-ticket", [])
}

/// `Xin cấp trên phiếu ghi danh mới. Mọi việc đã đồng bộ sẽ về lại máy này; việc chưa đồng bộ thì phải nhập lại.`
#[must_use]
pub fn ui_damage_ticket_about(locale: Locale) -> String {
    text::known(locale, "ui-damage-ticket-about", [])
}

/// `Nếu không có bản sao lưu`
#[must_use]
pub fn ui_damage_ticket_title(locale: Locale) -> String {
    text::known(locale, "ui-damage-ticket-title", [])
}

/// `Dữ liệu trên máy này bị hỏng`
#[must_use]
pub fn ui_damage_title(locale: Locale) -> String {
    text::known(locale, "ui-damage-title", [])
}

/// `Cần làm gì`
#[must_use]
pub fn ui_damage_todo(locale: Locale) -> String {
    text::known(locale, "ui-damage-todo", [])
}

/// `Đang làm, xin đừng tắt máy…`
#[must_use]
pub fn ui_damage_working(locale: Locale) -> String {
    text::known(locale, "ui-damage-working", [])
}

/// `Hỏng chỗ nào`
#[must_use]
pub fn ui_damage_wrong(locale: Locale) -> String {
    text::known(locale, "ui-damage-wrong", [])
}

/// `ngày/tháng/năm`
#[must_use]
pub fn ui_date_hint(locale: Locale) -> String {
    text::known(locale, "ui-date-hint", [])
}

/// `Một bản để ký và lưu: số đã vào sổ, giấy đã in, phôi đã dùng, giấy đã trao trong ngày.`
#[must_use]
pub fn ui_day_about(locale: Locale) -> String {
    text::known(locale, "ui-day-about", [])
}

/// `Bản in trong ngày`
#[must_use]
pub fn ui_day_print(locale: Locale) -> String {
    text::known(locale, "ui-day-print", [])
}

/// `Ngày`
#[must_use]
pub fn ui_day_which(locale: Locale) -> String {
    text::known(locale, "ui-day-which", [])
}

/// `In tờ khai`
#[must_use]
pub fn ui_declaration_print(locale: Locale) -> String {
    text::known(locale, "ui-declaration-print", [])
}

/// `Người yêu cầu: { $name }`
#[must_use]
pub fn ui_declared_by<'a>(locale: Locale, name: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-declared-by", [("name", name.into())])
}

/// `Bỏ bản này`
#[must_use]
pub fn ui_discard(locale: Locale) -> String {
    text::known(locale, "ui-discard", [])
}

/// `Những gì đã ghi trong bản này sẽ mất, không lấy lại được.`
#[must_use]
pub fn ui_discard_about(locale: Locale) -> String {
    text::known(locale, "ui-discard-about", [])
}

/// `Giữ lại`
#[must_use]
pub fn ui_discard_keep(locale: Locale) -> String {
    text::known(locale, "ui-discard-keep", [])
}

/// `Bỏ bản đang ghi?`
#[must_use]
pub fn ui_discard_title(locale: Locale) -> String {
    text::known(locale, "ui-discard-title", [])
}

/// `Đã xong.`
#[must_use]
pub fn ui_done(locale: Locale) -> String {
    text::known(locale, "ui-done", [])
}

/// `Đã thêm ghi chú.`
#[must_use]
pub fn ui_done_add_note(locale: Locale) -> String {
    text::known(locale, "ui-done-add-note", [])
}

/// `Đã hẹn lại. Văn bản xin lỗi và thư xin lỗi đã sẵn để in.`
#[must_use]
pub fn ui_done_apologise(locale: Locale) -> String {
    text::known(locale, "ui-done-apologise", [])
}

/// `Đã giao việc.`
#[must_use]
pub fn ui_done_assign_leg(locale: Locale) -> String {
    text::known(locale, "ui-done-assign-leg", [])
}

/// `Đã ghi việc phải thu hồi.`
#[must_use]
pub fn ui_done_begin_recall(locale: Locale) -> String {
    text::known(locale, "ui-done-begin-recall", [])
}

/// `Đã ghi thu phí.`
#[must_use]
pub fn ui_done_collect_fee(locale: Locale) -> String {
    text::known(locale, "ui-done-collect-fee", [])
}

/// `Đã soạn thư.`
#[must_use]
pub fn ui_done_draft_letter(locale: Locale) -> String {
    text::known(locale, "ui-done-draft-letter", [])
}

/// `Đã ghi hai bên ký.`
#[must_use]
pub fn ui_done_parties_sign(locale: Locale) -> String {
    text::known(locale, "ui-done-parties-sign", [])
}

/// `Đã ghi số định danh của cháu.`
#[must_use]
pub fn ui_done_record_citizen_id(locale: Locale) -> String {
    text::known(locale, "ui-done-record-citizen-id", [])
}

/// `Đã ghi gia đình có kết quả này.`
#[must_use]
pub fn ui_done_record_reached(locale: Locale) -> String {
    text::known(locale, "ui-done-record-reached", [])
}

/// `Đã ghi lần đến.`
#[must_use]
pub fn ui_done_record_trip(locale: Locale) -> String {
    text::known(locale, "ui-done-record-trip", [])
}

/// `Đã ghi việc đăng ký.`
#[must_use]
pub fn ui_done_register(locale: Locale) -> String {
    text::known(locale, "ui-done-register", [])
}

/// `Đã ghi quyết định thu hồi.`
#[must_use]
pub fn ui_done_revoke(locale: Locale) -> String {
    text::known(locale, "ui-done-revoke", [])
}

/// `Đã ghi giấy mang đi.`
#[must_use]
pub fn ui_done_take_out(locale: Locale) -> String {
    text::known(locale, "ui-done-take-out", [])
}

/// `Đã ghi.`
#[must_use]
pub fn ui_done_take_recall_step(locale: Locale) -> String {
    text::known(locale, "ui-done-take-recall-step", [])
}

/// `Đã kiểm tra xong hồ sơ.`
#[must_use]
pub fn ui_done_verify(locale: Locale) -> String {
    text::known(locale, "ui-done-verify", [])
}

/// `Soạn { $document }`
#[must_use]
pub fn ui_draft_document<'a>(locale: Locale, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-draft-document", [("document", document.into())])
}

/// `đã ghi { $filled }/{ $required } ô cần có`
#[must_use]
pub fn ui_draft_filled<'a>(locale: Locale, filled: impl Into<Value<'a>>, required: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-draft-filled", [("filled", filled.into()), ("required", required.into())])
}

/// `Ghi tiếp`
#[must_use]
pub fn ui_draft_go_on(locale: Locale) -> String {
    text::known(locale, "ui-draft-go-on", [])
}

/// `ghi lần cuối { $when }`
#[must_use]
pub fn ui_draft_touched<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-draft-touched", [("when", when.into())])
}

/// `Chưa có tên`
#[must_use]
pub fn ui_draft_unnamed(locale: Locale) -> String {
    text::known(locale, "ui-draft-unnamed", [])
}

/// `Đang ghi dở`
#[must_use]
pub fn ui_drafts(locale: Locale) -> String {
    text::known(locale, "ui-drafts", [])
}

/// `Xem hồ sơ dưới đây. Nếu là việc khác, nhận tiếp; nếu cùng một việc, mở hồ sơ đã có.`
#[must_use]
pub fn ui_duplicates_about(locale: Locale) -> String {
    text::known(locale, "ui-duplicates-about", [])
}

/// `Xem lại`
#[must_use]
pub fn ui_duplicates_back(locale: Locale) -> String {
    text::known(locale, "ui-duplicates-back", [])
}

/// `Chưa đăng ký được cho đến khi có người xem hồ sơ kia.`
#[must_use]
pub fn ui_duplicates_case_about(locale: Locale) -> String {
    text::known(locale, "ui-duplicates-case-about", [])
}

/// `Xem hồ sơ kia ({ $place })`
#[must_use]
pub fn ui_duplicates_open<'a>(locale: Locale, place: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-duplicates-open", [("place", place.into())])
}

/// `Là việc khác, nhận hồ sơ`
#[must_use]
pub fn ui_duplicates_other(locale: Locale) -> String {
    text::known(locale, "ui-duplicates-other", [])
}

/// `Là việc khác`
#[must_use]
pub fn ui_duplicates_settle(locale: Locale) -> String {
    text::known(locale, "ui-duplicates-settle", [])
}

/// `Có thể đã nhận rồi`
#[must_use]
pub fn ui_duplicates_title(locale: Locale) -> String {
    text::known(locale, "ui-duplicates-title", [])
}

/// `Sửa`
#[must_use]
pub fn ui_edit(locale: Locale) -> String {
    text::known(locale, "ui-edit", [])
}

/// `Sửa { $field }`
#[must_use]
pub fn ui_edit_field<'a>(locale: Locale, field: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-edit-field", [("field", field.into())])
}

/// `Ghi nhận một việc ({ $code })`
#[must_use]
pub fn ui_event_unknown<'a>(locale: Locale, code: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-event-unknown", [("code", code.into())])
}

/// `Phí, lệ phí`
#[must_use]
pub fn ui_fee(locale: Locale) -> String {
    text::known(locale, "ui-fee", [])
}

/// `{ $copies } bản`
#[must_use]
pub fn ui_fee_copies<'a>(locale: Locale, copies: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-fee-copies", [("copies", copies.into())])
}

/// `{ $each } đồng { $per }`
#[must_use]
pub fn ui_fee_each<'a>(locale: Locale, each: impl Into<Value<'a>>, per: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-fee-each", [("each", each.into()), ("per", per.into())])
}

/// `Miễn: { $ground }`
#[must_use]
pub fn ui_fee_exempt<'a>(locale: Locale, ground: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-fee-exempt", [("ground", ground.into())])
}

/// `Không thu`
#[must_use]
pub fn ui_fee_free(locale: Locale) -> String {
    text::known(locale, "ui-fee-free", [])
}

/// `chưa thu`
#[must_use]
pub fn ui_fee_not_paid(locale: Locale) -> String {
    text::known(locale, "ui-fee-not-paid", [])
}

/// `{ $copies } bản, mỗi bản { $pages } trang`
#[must_use]
pub fn ui_fee_pages<'a>(locale: Locale, copies: impl Into<Value<'a>>, pages: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-fee-pages", [("copies", copies.into()), ("pages", pages.into())])
}

/// `{ $sum } đồng, biên lai { $receipt } · { $way } · { $when } · { $officer }`
#[must_use]
pub fn ui_fee_payment<'a>(locale: Locale, officer: impl Into<Value<'a>>, receipt: impl Into<Value<'a>>, sum: impl Into<Value<'a>>, way: impl Into<Value<'a>>, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-fee-payment", [("officer", officer.into()), ("receipt", receipt.into()), ("sum", sum.into()), ("way", way.into()), ("when", when.into())])
}

/// `Số biên lai`
#[must_use]
pub fn ui_fee_receipt(locale: Locale) -> String {
    text::known(locale, "ui-fee-receipt", [])
}

/// `Không in lên giấy nào của hồ sơ này: có thư chia buồn đi kèm.`
#[must_use]
pub fn ui_fee_silent(locale: Locale) -> String {
    text::known(locale, "ui-fee-silent", [])
}

/// `Gạch, ghi nhầm`
#[must_use]
pub fn ui_fee_strike(locale: Locale) -> String {
    text::known(locale, "ui-fee-strike", [])
}

/// `Đã gạch lần thu ghi nhầm.`
#[must_use]
pub fn ui_fee_strike_done(locale: Locale) -> String {
    text::known(locale, "ui-fee-strike-done", [])
}

/// `Vì sao gạch`
#[must_use]
pub fn ui_fee_strike_why(locale: Locale) -> String {
    text::known(locale, "ui-fee-strike-why", [])
}

/// `đã gạch: { $reason }`
#[must_use]
pub fn ui_fee_struck<'a>(locale: Locale, reason: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-fee-struck", [("reason", reason.into())])
}

/// `{ $sum } đồng`
#[must_use]
pub fn ui_fee_sum<'a>(locale: Locale, sum: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-fee-sum", [("sum", sum.into())])
}

/// `Số tiền đã thu (đồng)`
#[must_use]
pub fn ui_fee_typed(locale: Locale) -> String {
    text::known(locale, "ui-fee-typed", [])
}

/// `Danh mục chưa ghi mức thu của thủ tục này.`
#[must_use]
pub fn ui_fee_unknown(locale: Locale) -> String {
    text::known(locale, "ui-fee-unknown", [])
}

/// `Thu bằng`
#[must_use]
pub fn ui_fee_way(locale: Locale) -> String {
    text::known(locale, "ui-fee-way", [])
}

/// `Đưa mọi ô về chỗ của mẫu`
#[must_use]
pub fn ui_fields_back(locale: Locale) -> String {
    text::known(locale, "ui-fields-back", [])
}

/// `Ảnh hoặc PDF quét tờ phôi trắng, đặt bên dưới`
#[must_use]
pub fn ui_fields_blank(locale: Locale) -> String {
    text::known(locale, "ui-fields-blank", [])
}

/// `xuống { $mm } mm`
#[must_use]
pub fn ui_fields_down<'a>(locale: Locale, mm: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-fields-down", [("mm", mm.into())])
}

/// `{ $count } ô để trống`
#[must_use]
pub fn ui_fields_empty(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-fields-empty", [("count", Value::Number(count.into()))])
}

/// `sang trái { $mm } mm`
#[must_use]
pub fn ui_fields_left<'a>(locale: Locale, mm: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-fields-left", [("mm", mm.into())])
}

/// `Dời từng ô trên phôi`
#[must_use]
pub fn ui_fields_move(locale: Locale) -> String {
    text::known(locale, "ui-fields-move", [])
}

/// `Kéo ô đến đúng chỗ, hoặc chọn ô bằng phím Tab rồi bấm phím mũi tên: mỗi lần 0,1 mm, thêm Shift là 1 mm. Chỉ với máy in và khay này.`
#[must_use]
pub fn ui_fields_move_about(locale: Locale) -> String {
    text::known(locale, "ui-fields-move-about", [])
}

/// `{ $count } ô đã dời khỏi chỗ của mẫu`
#[must_use]
pub fn ui_fields_moved(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-fields-moved", [("count", Value::Number(count.into()))])
}

/// `sang phải { $mm } mm`
#[must_use]
pub fn ui_fields_right<'a>(locale: Locale, mm: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-fields-right", [("mm", mm.into())])
}

/// `Bỏ bản quét`
#[must_use]
pub fn ui_fields_scan_away(locale: Locale) -> String {
    text::known(locale, "ui-fields-scan-away", [])
}

/// `Bản quét được giữ trên máy này, có mã hóa, đến khi bỏ đi.`
#[must_use]
pub fn ui_fields_scan_kept(locale: Locale) -> String {
    text::known(locale, "ui-fields-scan-kept", [])
}

/// `lên { $mm } mm`
#[must_use]
pub fn ui_fields_up<'a>(locale: Locale, mm: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-fields-up", [("mm", mm.into())])
}

/// `Năm rõ`
#[must_use]
pub fn ui_five(locale: Locale) -> String {
    text::known(locale, "ui-five", [])
}

/// `Rõ trách nhiệm`
#[must_use]
pub fn ui_five_accountable(locale: Locale) -> String {
    text::known(locale, "ui-five-accountable", [])
}

/// `Rõ hiệu quả`
#[must_use]
pub fn ui_five_outcome(locale: Locale) -> String {
    text::known(locale, "ui-five-outcome", [])
}

/// `Rõ người`
#[must_use]
pub fn ui_five_person(locale: Locale) -> String {
    text::known(locale, "ui-five-person", [])
}

/// `Rõ quy trình`
#[must_use]
pub fn ui_five_procedure(locale: Locale) -> String {
    text::known(locale, "ui-five-procedure", [])
}

/// `Rõ việc`
#[must_use]
pub fn ui_five_task(locale: Locale) -> String {
    text::known(locale, "ui-five-task", [])
}

/// `nghỉ bù`
#[must_use]
pub fn ui_gap_comp_off(locale: Locale) -> String {
    text::known(locale, "ui-gap-comp-off", [])
}

/// `{ $name }`
#[must_use]
pub fn ui_gap_holiday<'a>(locale: Locale, name: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-gap-holiday", [("name", name.into())])
}

/// `nhận sau { $cutoff }`
#[must_use]
pub fn ui_gap_received_after_cutoff<'a>(locale: Locale, cutoff: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-gap-received-after-cutoff", [("cutoff", cutoff.into())])
}

/// `{ $name }`
#[must_use]
pub fn ui_gap_received_on_day_off<'a>(locale: Locale, name: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-gap-received-on-day-off", [("name", name.into())])
}

/// `nhận cuối tuần`
#[must_use]
pub fn ui_gap_received_on_weekend(locale: Locale) -> String {
    text::known(locale, "ui-gap-received-on-weekend", [])
}

/// `chờ xác nhận`
#[must_use]
pub fn ui_gap_stopped_confirmation(locale: Locale) -> String {
    text::known(locale, "ui-gap-stopped-confirmation", [])
}

/// `chờ bổ sung`
#[must_use]
pub fn ui_gap_stopped_supplement(locale: Locale) -> String {
    text::known(locale, "ui-gap-stopped-supplement", [])
}

/// `chờ xác minh`
#[must_use]
pub fn ui_gap_stopped_verification(locale: Locale) -> String {
    text::known(locale, "ui-gap-stopped-verification", [])
}

/// `nghỉ hoán đổi`
#[must_use]
pub fn ui_gap_swap_off(locale: Locale) -> String {
    text::known(locale, "ui-gap-swap-off", [])
}

/// `cuối tuần`
#[must_use]
pub fn ui_gap_weekend(locale: Locale) -> String {
    text::known(locale, "ui-gap-weekend", [])
}

/// `Đi tới`
#[must_use]
pub fn ui_go_to(locale: Locale) -> String {
    text::known(locale, "ui-go-to", [])
}

/// `Xưng hô trong thư`
#[must_use]
pub fn ui_greeting_which(locale: Locale) -> String {
    text::known(locale, "ui-greeting-which", [])
}

/// `Không trao được`
#[must_use]
pub fn ui_handover_absent(locale: Locale) -> String {
    text::known(locale, "ui-handover-absent", [])
}

/// `Giấy được mang về cơ quan. Ghi lý do: không có ai ở nhà, giấy sai, hẹn hôm khác…`
#[must_use]
pub fn ui_handover_absent_about(locale: Locale) -> String {
    text::known(locale, "ui-handover-absent-about", [])
}

/// `Đã xem giấy ủy quyền`
#[must_use]
pub fn ui_handover_authorisation(locale: Locale) -> String {
    text::known(locale, "ui-handover-authorisation", [])
}

/// `Mang về`
#[must_use]
pub fn ui_handover_back(locale: Locale) -> String {
    text::known(locale, "ui-handover-back", [])
}

/// `Đã ghi mang giấy về cơ quan.`
#[must_use]
pub fn ui_handover_back_done(locale: Locale) -> String {
    text::known(locale, "ui-handover-back-done", [])
}

/// `Trao tận tay`
#[must_use]
pub fn ui_handover_confirm(locale: Locale) -> String {
    text::known(locale, "ui-handover-confirm", [])
}

/// `Đã trao tận tay.`
#[must_use]
pub fn ui_handover_done(locale: Locale) -> String {
    text::known(locale, "ui-handover-done", [])
}

/// `Giấy đã ký của hồ sơ này cần được ghi là mang đi trước khi trao.`
#[must_use]
pub fn ui_handover_empty_about(locale: Locale) -> String {
    text::known(locale, "ui-handover-empty-about", [])
}

/// `Về hồ sơ`
#[must_use]
pub fn ui_handover_empty_back(locale: Locale) -> String {
    text::known(locale, "ui-handover-empty-back", [])
}

/// `Chưa mang giấy nào đi`
#[must_use]
pub fn ui_handover_empty_title(locale: Locale) -> String {
    text::known(locale, "ui-handover-empty-title", [])
}

/// `Điểm chỉ bằng`
#[must_use]
pub fn ui_handover_finger(locale: Locale) -> String {
    text::known(locale, "ui-handover-finger", [])
}

/// `Người nhận không ký được: điểm chỉ trên phiếu giấy`
#[must_use]
pub fn ui_handover_fingerprint(locale: Locale) -> String {
    text::known(locale, "ui-handover-fingerprint", [])
}

/// `Đọc lại cho người nhận nghe, rồi để người nhận điểm chỉ trên phiếu giấy. Máy chỉ ghi là đã điểm chỉ, không chụp dấu tay.`
#[must_use]
pub fn ui_handover_fingerprint_about(locale: Locale) -> String {
    text::known(locale, "ui-handover-fingerprint-about", [])
}

/// `Đã xem giấy tờ tùy thân`
#[must_use]
pub fn ui_handover_identity(locale: Locale) -> String {
    text::known(locale, "ui-handover-identity", [])
}

/// `Họ tên người nhận`
#[must_use]
pub fn ui_handover_name(locale: Locale) -> String {
    text::known(locale, "ui-handover-name", [])
}

/// `Ký trên giấy`
#[must_use]
pub fn ui_handover_on_paper(locale: Locale) -> String {
    text::known(locale, "ui-handover-on-paper", [])
}

/// `Trao những giấy này`
#[must_use]
pub fn ui_handover_papers(locale: Locale) -> String {
    text::known(locale, "ui-handover-papers", [])
}

/// `Mời gia đình đọc lại`
#[must_use]
pub fn ui_handover_read(locale: Locale) -> String {
    text::known(locale, "ui-handover-read", [])
}

/// `Nếu sai một chữ, đừng trao: quay lại và chọn “Không trao được”.`
#[must_use]
pub fn ui_handover_read_no(locale: Locale) -> String {
    text::known(locale, "ui-handover-read-no", [])
}

/// `Gia đình đã đọc và thấy đúng`
#[must_use]
pub fn ui_handover_read_yes(locale: Locale) -> String {
    text::known(locale, "ui-handover-read-yes", [])
}

/// `Ai nhận?`
#[must_use]
pub fn ui_handover_receiver(locale: Locale) -> String {
    text::known(locale, "ui-handover-receiver", [])
}

/// `Người nhận là ai?`
#[must_use]
pub fn ui_handover_relation(locale: Locale) -> String {
    text::known(locale, "ui-handover-relation", [])
}

/// `Mời ký nhận`
#[must_use]
pub fn ui_handover_sign(locale: Locale) -> String {
    text::known(locale, "ui-handover-sign", [])
}

/// `{ $name } nhận`
#[must_use]
pub fn ui_handover_sign_who<'a>(locale: Locale, name: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-handover-sign-who", [("name", name.into())])
}

/// `Các bước`
#[must_use]
pub fn ui_handover_steps(locale: Locale) -> String {
    text::known(locale, "ui-handover-steps", [])
}

/// `Trao tận nhà`
#[must_use]
pub fn ui_handover_title(locale: Locale) -> String {
    text::known(locale, "ui-handover-title", [])
}

/// `Trao lúc { $when }`
#[must_use]
pub fn ui_handover_when<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-handover-when", [("when", when.into())])
}

/// `Họ tên người làm chứng`
#[must_use]
pub fn ui_handover_witness(locale: Locale) -> String {
    text::known(locale, "ui-handover-witness", [])
}

/// `Diễn biến`
#[must_use]
pub fn ui_history(locale: Locale) -> String {
    text::known(locale, "ui-history", [])
}

/// `Máy sẽ tự khóa sau { $seconds } giây. Bấm phím bất kỳ để làm tiếp.`
#[must_use]
pub fn ui_idle_warning<'a>(locale: Locale, seconds: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-idle-warning", [("seconds", seconds.into())])
}

/// `Xác minh`
#[must_use]
pub fn ui_inquiries(locale: Locale) -> String {
    text::known(locale, "ui-inquiries", [])
}

/// `Trả lời { $when }: { $result }`
#[must_use]
pub fn ui_inquiry_answered<'a>(locale: Locale, result: impl Into<Value<'a>>, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-inquiry-answered", [("result", result.into()), ("when", when.into())])
}

/// `Chưa có trả lời; thời hạn dài hơn vì phải xác minh.`
#[must_use]
pub fn ui_inquiry_awaited(locale: Locale) -> String {
    text::known(locale, "ui-inquiry-awaited", [])
}

/// `Ngày văn bản (nếu có)`
#[must_use]
pub fn ui_inquiry_day(locale: Locale) -> String {
    text::known(locale, "ui-inquiry-day", [])
}

/// `Số văn bản (nếu có)`
#[must_use]
pub fn ui_inquiry_number(locale: Locale) -> String {
    text::known(locale, "ui-inquiry-number", [])
}

/// `Kết quả xác minh`
#[must_use]
pub fn ui_inquiry_result(locale: Locale) -> String {
    text::known(locale, "ui-inquiry-result", [])
}

/// `Chưa có trả lời; thời gian chờ không tính vào hạn.`
#[must_use]
pub fn ui_inquiry_stopped(locale: Locale) -> String {
    text::known(locale, "ui-inquiry-stopped", [])
}

/// `Nội dung cần xác minh`
#[must_use]
pub fn ui_inquiry_what(locale: Locale) -> String {
    text::known(locale, "ui-inquiry-what", [])
}

/// `Cơ quan được hỏi`
#[must_use]
pub fn ui_inquiry_whom(locale: Locale) -> String {
    text::known(locale, "ui-inquiry-whom", [])
}

/// `Nhận hồ sơ`
#[must_use]
pub fn ui_intake_title(locale: Locale) -> String {
    text::known(locale, "ui-intake-title", [])
}

/// `Mọi việc đều làm được bằng bàn phím. Mỗi việc có phím riêng ghi bên cạnh.`
#[must_use]
pub fn ui_keys_about(locale: Locale) -> String {
    text::known(locale, "ui-keys-about", [])
}

/// `Quay lại`
#[must_use]
pub fn ui_keys_back(locale: Locale) -> String {
    text::known(locale, "ui-keys-back", [])
}

/// `Nhận hồ sơ, xác nhận`
#[must_use]
pub fn ui_keys_confirm(locale: Locale) -> String {
    text::known(locale, "ui-keys-confirm", [])
}

/// `Sửa thông tin của hồ sơ`
#[must_use]
pub fn ui_keys_edit(locale: Locale) -> String {
    text::known(locale, "ui-keys-edit", [])
}

/// `Lên, xuống trong danh sách`
#[must_use]
pub fn ui_keys_move(locale: Locale) -> String {
    text::known(locale, "ui-keys-move", [])
}

/// `Ô sau, ô trước`
#[must_use]
pub fn ui_keys_next_field(locale: Locale) -> String {
    text::known(locale, "ui-keys-next-field", [])
}

/// `Mở dòng đang chọn`
#[must_use]
pub fn ui_keys_open(locale: Locale) -> String {
    text::known(locale, "ui-keys-open", [])
}

/// `Tìm người, hồ sơ, việc`
#[must_use]
pub fn ui_keys_search(locale: Locale) -> String {
    text::known(locale, "ui-keys-search", [])
}

/// `Tới phần 1 đến 6 của tờ khai`
#[must_use]
pub fn ui_keys_section(locale: Locale) -> String {
    text::known(locale, "ui-keys-section", [])
}

/// `Xem lời hẹn của dòng đang chọn`
#[must_use]
pub fn ui_keys_show(locale: Locale) -> String {
    text::known(locale, "ui-keys-show", [])
}

/// `Các phím`
#[must_use]
pub fn ui_keys_title(locale: Locale) -> String {
    text::known(locale, "ui-keys-title", [])
}

/// `Bỏ thông tin vừa điền theo gợi ý`
#[must_use]
pub fn ui_keys_undo(locale: Locale) -> String {
    text::known(locale, "ui-keys-undo", [])
}

/// `Đã điền thông tin của { $name }.`
#[must_use]
pub fn ui_known_taken<'a>(locale: Locale, name: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-known-taken", [("name", name.into())])
}

/// `Ngôn ngữ`
#[must_use]
pub fn ui_language(locale: Locale) -> String {
    text::known(locale, "ui-language", [])
}

/// `đang dừng, chờ xác minh`
#[must_use]
pub fn ui_left_asking(locale: Locale) -> String {
    text::known(locale, "ui-left-asking", [])
}

/// `đã kết thúc`
#[must_use]
pub fn ui_left_closed(locale: Locale) -> String {
    text::known(locale, "ui-left-closed", [])
}

/// `còn { $count } ngày làm việc`
#[must_use]
pub fn ui_left_days(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-left-days", [("count", Value::Number(count.into()))])
}

/// `hẹn { $when }`
#[must_use]
pub fn ui_left_due<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-left-due", [("when", when.into())])
}

/// `đã trả đúng hẹn`
#[must_use]
pub fn ui_left_kept(locale: Locale) -> String {
    text::known(locale, "ui-left-kept", [])
}

/// `đã trả, trễ hẹn`
#[must_use]
pub fn ui_left_kept_late(locale: Locale) -> String {
    text::known(locale, "ui-left-kept-late", [])
}

/// `lẽ ra { $when }`
#[must_use]
pub fn ui_left_late<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-left-late", [("when", when.into())])
}

/// `trễ { $count } ngày làm việc`
#[must_use]
pub fn ui_left_late_days(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-left-late-days", [("count", Value::Number(count.into()))])
}

/// `đang dừng, chờ bổ sung`
#[must_use]
pub fn ui_left_paused(locale: Locale) -> String {
    text::known(locale, "ui-left-paused", [])
}

/// `xong { $when }`
#[must_use]
pub fn ui_leg_done_at<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-leg-done-at", [("when", when.into())])
}

/// `hạn { $when }`
#[must_use]
pub fn ui_leg_due<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-leg-due", [("when", when.into())])
}

/// `không giải quyết`
#[must_use]
pub fn ui_leg_ended_refused(locale: Locale) -> String {
    text::known(locale, "ui-leg-ended-refused", [])
}

/// `đã dừng`
#[must_use]
pub fn ui_leg_ended_revoked(locale: Locale) -> String {
    text::known(locale, "ui-leg-ended-revoked", [])
}

/// `đã dừng`
#[must_use]
pub fn ui_leg_ended_withdrawn(locale: Locale) -> String {
    text::known(locale, "ui-leg-ended-withdrawn", [])
}

/// `Kết quả`
#[must_use]
pub fn ui_leg_outcome(locale: Locale) -> String {
    text::known(locale, "ui-leg-outcome", [])
}

/// `Việc nào?`
#[must_use]
pub fn ui_leg_which(locale: Locale) -> String {
    text::known(locale, "ui-leg-which", [])
}

/// `Ảnh chỉ in trên thư của phường, không bao giờ in trên giấy tờ hộ tịch, bản sao hay biểu mẫu. Người phụ trách máy hoặc lãnh đạo đưa ảnh vào; lãnh đạo cho phép, riêng ảnh chữ ký thì chính người ký cho phép.`
#[must_use]
pub fn ui_letter_look_about(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-about", [])
}

/// `Cho dùng`
#[must_use]
pub fn ui_letter_look_allow(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-allow", [])
}

/// `Đã cho dùng.`
#[must_use]
pub fn ui_letter_look_allowed(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-allowed", [])
}

/// `{ $officer } cho dùng từ { $from }, rộng { $width } mm`
#[must_use]
pub fn ui_letter_look_allowed_by<'a>(locale: Locale, from: impl Into<Value<'a>>, officer: impl Into<Value<'a>>, width: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-letter-look-allowed-by", [("from", from.into()), ("officer", officer.into()), ("width", width.into())])
}

/// `Duyệt, in kèm chữ ký của tôi`
#[must_use]
pub fn ui_letter_look_approve(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-approve", [])
}

/// `Đã duyệt. Thư sẽ in kèm ảnh chữ ký.`
#[must_use]
pub fn ui_letter_look_approved(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-approved", [])
}

/// `Thư xin lỗi và thư chia buồn luôn ký tay.`
#[must_use]
pub fn ui_letter_look_by_hand(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-by-hand", [])
}

/// `Chọn tệp PNG`
#[must_use]
pub fn ui_letter_look_choose(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-choose", [])
}

/// `Dùng từ ngày`
#[must_use]
pub fn ui_letter_look_from(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-from", [])
}

/// `Các ảnh đã dùng`
#[must_use]
pub fn ui_letter_look_history(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-history", [])
}

/// `Máy giữ { $width } × { $height } điểm ảnh, { $size } KB; thông tin kèm tệp (nơi chụp, máy chụp) đã bỏ.`
#[must_use]
pub fn ui_letter_look_kept<'a>(locale: Locale, height: impl Into<Value<'a>>, size: impl Into<Value<'a>>, width: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-letter-look-kept", [("height", height.into()), ("size", size.into()), ("width", width.into())])
}

/// `Xem trên`
#[must_use]
pub fn ui_letter_look_letter(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-letter", [])
}

/// `Không in ra giấy: dấu trên giấy đóng tay. Ảnh dấu chỉ dùng cho tệp ký điện tử.`
#[must_use]
pub fn ui_letter_look_no_paper(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-no-paper", [])
}

/// `Chưa có ảnh nào.`
#[must_use]
pub fn ui_letter_look_none(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-none", [])
}

/// `Chữ ký của { $officer }`
#[must_use]
pub fn ui_letter_look_of_signer<'a>(locale: Locale, officer: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-letter-look-of-signer", [("officer", officer.into())])
}

/// `Chỉ lãnh đạo và người phụ trách máy đưa ảnh vào được.`
#[must_use]
pub fn ui_letter_look_officers(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-officers", [])
}

/// `Dùng trên: { $documents }.`
#[must_use]
pub fn ui_letter_look_on<'a>(locale: Locale, documents: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-letter-look-on", [("documents", documents.into())])
}

/// `Xem và thay ảnh trên thư`
#[must_use]
pub fn ui_letter_look_open(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-open", [])
}

/// `Các ảnh`
#[must_use]
pub fn ui_letter_look_pictures(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-pictures", [])
}

/// `Đang chờ cho phép`
#[must_use]
pub fn ui_letter_look_proposal(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-proposal", [])
}

/// `{ $officer } đưa vào { $when }, rộng { $width } mm`
#[must_use]
pub fn ui_letter_look_proposal_by<'a>(locale: Locale, officer: impl Into<Value<'a>>, when: impl Into<Value<'a>>, width: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-letter-look-proposal-by", [("officer", officer.into()), ("when", when.into()), ("width", width.into())])
}

/// `Đưa ảnh này vào`
#[must_use]
pub fn ui_letter_look_propose(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-propose", [])
}

/// `Đã đưa ảnh vào. Được cho phép xong thì thư mới dùng ảnh này.`
#[must_use]
pub fn ui_letter_look_proposed(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-proposed", [])
}

/// `ảnh mới`
#[must_use]
pub fn ui_letter_look_redrawn(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-redrawn", [])
}

/// `đổi cỡ`
#[must_use]
pub fn ui_letter_look_resized(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-resized", [])
}

/// `Trang thư xem trước`
#[must_use]
pub fn ui_letter_look_sheet(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-sheet", [])
}

/// `Ảnh và dấu trên thư`
#[must_use]
pub fn ui_letter_look_title(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-title", [])
}

/// `Ảnh mới, đang xem thử`
#[must_use]
pub fn ui_letter_look_tried(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-tried", [])
}

/// `đang dùng`
#[must_use]
pub fn ui_letter_look_used(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-used", [])
}

/// `Bề rộng trên giấy (mm)`
#[must_use]
pub fn ui_letter_look_width(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-width", [])
}

/// `Thôi dùng`
#[must_use]
pub fn ui_letter_look_withdraw(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-withdraw", [])
}

/// `Vì sao thôi dùng?`
#[must_use]
pub fn ui_letter_look_withdraw_why(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-withdraw-why", [])
}

/// `Đã thôi dùng. Thư in từ bây giờ không có ảnh này, kể cả in lại.`
#[must_use]
pub fn ui_letter_look_withdrawn(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-withdrawn", [])
}

/// `{ $officer } cho thôi dùng { $when }: { $why }`
#[must_use]
pub fn ui_letter_look_withdrawn_by<'a>(locale: Locale, officer: impl Into<Value<'a>>, when: impl Into<Value<'a>>, why: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-letter-look-withdrawn-by", [("officer", officer.into()), ("when", when.into()), ("why", why.into())])
}

/// `Chỉ chính người ký mới cho dùng được.`
#[must_use]
pub fn ui_letter_look_yours(locale: Locale) -> String {
    text::known(locale, "ui-letter-look-yours", [])
}

/// `Số thư`
#[must_use]
pub fn ui_letter_number(locale: Locale) -> String {
    text::known(locale, "ui-letter-number", [])
}

/// `Cấp trên sẽ cấp số ở lần đồng bộ tới.`
#[must_use]
pub fn ui_letter_number_allotted(locale: Locale) -> String {
    text::known(locale, "ui-letter-number-allotted", [])
}

/// `Cán bộ viết và đề nghị, lãnh đạo duyệt. Thư đã soạn giữ nguyên lời lúc soạn; thư soạn sau khi duyệt mới dùng lời mới.`
#[must_use]
pub fn ui_letter_texts_about(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-about", [])
}

/// `Thêm:`
#[must_use]
pub fn ui_letter_texts_added(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-added", [])
}

/// `Duyệt lời này`
#[must_use]
pub fn ui_letter_texts_approve(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-approve", [])
}

/// `Đã duyệt. Thư soạn từ bây giờ dùng lời mới.`
#[must_use]
pub fn ui_letter_texts_approved(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-approved", [])
}

/// `{ $officer } viết, { $leader } duyệt { $when }`
#[must_use]
pub fn ui_letter_texts_approved_by<'a>(locale: Locale, leader: impl Into<Value<'a>>, officer: impl Into<Value<'a>>, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-letter-texts-approved-by", [("leader", leader.into()), ("officer", officer.into()), ("when", when.into())])
}

/// `Khung quanh thư`
#[must_use]
pub fn ui_letter_texts_border_legend(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-border-legend", [])
}

/// `Bản có sẵn`
#[must_use]
pub fn ui_letter_texts_built_in(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-built-in", [])
}

/// `Khác bản đang dùng`
#[must_use]
pub fn ui_letter_texts_difference(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-difference", [])
}

/// `Bản { $number }`
#[must_use]
pub fn ui_letter_texts_edition<'a>(locale: Locale, number: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-letter-texts-edition", [("number", number.into())])
}

/// `Đọc được với mọi loại hồ sơ.`
#[must_use]
pub fn ui_letter_texts_fine(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-fine", [])
}

/// `Các bản đã dùng`
#[must_use]
pub fn ui_letter_texts_history(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-history", [])
}

/// `Loại thư`
#[must_use]
pub fn ui_letter_texts_kinds(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-kinds", [])
}

/// `Chỉ người viết thư của phường đề nghị được lời mới.`
#[must_use]
pub fn ui_letter_texts_officers(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-officers", [])
}

/// `Sửa lời các thư`
#[must_use]
pub fn ui_letter_texts_open(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-open", [])
}

/// `Đặt chỗ điền vào lời thư`
#[must_use]
pub fn ui_letter_texts_places(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-places", [])
}

/// `Phần trong [ngoặc vuông] tự bỏ đi khi hồ sơ không có thông tin ấy; sau dấu | là lời thay.`
#[must_use]
pub fn ui_letter_texts_places_about(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-places-about", [])
}

/// `Cần sửa`
#[must_use]
pub fn ui_letter_texts_problems(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-problems", [])
}

/// `Đang chờ lãnh đạo duyệt`
#[must_use]
pub fn ui_letter_texts_proposal(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-proposal", [])
}

/// `{ $officer } đề nghị { $when }`
#[must_use]
pub fn ui_letter_texts_proposal_by<'a>(locale: Locale, officer: impl Into<Value<'a>>, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-letter-texts-proposal-by", [("officer", officer.into()), ("when", when.into())])
}

/// `Đề nghị dùng lời này`
#[must_use]
pub fn ui_letter_texts_propose(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-propose", [])
}

/// `Đã đề nghị. Lãnh đạo duyệt xong thì thư mới dùng lời này.`
#[must_use]
pub fn ui_letter_texts_proposed(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-proposed", [])
}

/// `{ $place } (bắt buộc)`
#[must_use]
pub fn ui_letter_texts_required<'a>(locale: Locale, place: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-letter-texts-required", [("place", place.into())])
}

/// `Chưa sửa gì so với bản đang dùng.`
#[must_use]
pub fn ui_letter_texts_same(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-same", [])
}

/// `Xem thử với`
#[must_use]
pub fn ui_letter_texts_sample(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-sample", [])
}

/// `Trang thư xem trước`
#[must_use]
pub fn ui_letter_texts_sheet(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-sheet", [])
}

/// `Lấy lại lời này`
#[must_use]
pub fn ui_letter_texts_take(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-take", [])
}

/// `Bỏ:`
#[must_use]
pub fn ui_letter_texts_taken(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-taken", [])
}

/// `Lời của các thư`
#[must_use]
pub fn ui_letter_texts_title(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-title", [])
}

/// `có lời chờ duyệt`
#[must_use]
pub fn ui_letter_texts_waits(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-waits", [])
}

/// `Lời thư, mỗi lần xuống dòng là một đoạn`
#[must_use]
pub fn ui_letter_texts_words(locale: Locale) -> String {
    text::known(locale, "ui-letter-texts-words", [])
}

/// `In các thư đã chọn`
#[must_use]
pub fn ui_letters_add(locale: Locale) -> String {
    text::known(locale, "ui-letters-add", [])
}

/// `In { $count } thư đã chọn`
#[must_use]
pub fn ui_letters_add_count(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-letters-add-count", [("count", Value::Number(count.into()))])
}

/// `{ $count } thư`
#[must_use]
pub fn ui_letters_count(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-letters-count", [("count", Value::Number(count.into()))])
}

/// `Chọn từng thư`
#[must_use]
pub fn ui_letters_each(locale: Locale) -> String {
    text::known(locale, "ui-letters-each", [])
}

/// `In các thư đã duyệt`
#[must_use]
pub fn ui_letters_ready(locale: Locale) -> String {
    text::known(locale, "ui-letters-ready", [])
}

/// `Các thư được chọn in chung một lần, mỗi thư một trang riêng; thư nào ra đúng mới được ghi là đã in.`
#[must_use]
pub fn ui_letters_ready_about(locale: Locale) -> String {
    text::known(locale, "ui-letters-ready-about", [])
}

/// `Không có thư nào đã duyệt mà chưa in.`
#[must_use]
pub fn ui_letters_ready_none(locale: Locale) -> String {
    text::known(locale, "ui-letters-ready-none", [])
}

/// `Mở một danh sách có tên người (sổ, hồ sơ quá hạn, thư đi…) được ghi một lần trong ngày cho mỗi người.`
#[must_use]
pub fn ui_list_looks_about(locale: Locale) -> String {
    text::known(locale, "ui-list-looks-about", [])
}

/// `Ai đã mở danh sách có tên người`
#[must_use]
pub fn ui_list_looks_title(locale: Locale) -> String {
    text::known(locale, "ui-list-looks-title", [])
}

/// `Khóa máy`
#[must_use]
pub fn ui_lock(locale: Locale) -> String {
    text::known(locale, "ui-lock", [])
}

/// `Ngày hôm nay của máy khác chỉ thấy sau khi máy ấy đồng bộ vào hôm sau. Giữ { $days } ngày kể từ lần xem cuối.`
#[must_use]
pub fn ui_looks_about<'a>(locale: Locale, days: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-looks-about", [("days", days.into())])
}

/// `Xem danh sách`
#[must_use]
pub fn ui_looks_ask(locale: Locale) -> String {
    text::known(locale, "ui-looks-ask", [])
}

/// `Mỗi lần mở, in hay xuất hồ sơ đều được ghi lại. Người đã làm việc với hồ sơ thì có trong phần lịch sử.`
#[must_use]
pub fn ui_looks_ask_about(locale: Locale) -> String {
    text::known(locale, "ui-looks-ask-about", [])
}

/// `mới ghi trên máy này`
#[must_use]
pub fn ui_looks_here(locale: Locale) -> String {
    text::known(locale, "ui-looks-here", [])
}

/// `Chưa ghi lần xem nào.`
#[must_use]
pub fn ui_looks_nobody(locale: Locale) -> String {
    text::known(locale, "ui-looks-nobody", [])
}

/// `{ $how } { $count } lần`
#[must_use]
pub fn ui_looks_times<'a>(locale: Locale, count: impl Into<Value<'a>>, how: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-looks-times", [("count", count.into()), ("how", how.into())])
}

/// `Ai đã xem hồ sơ này`
#[must_use]
pub fn ui_looks_title(locale: Locale) -> String {
    text::known(locale, "ui-looks-title", [])
}

/// `Tùy chọn`
#[must_use]
pub fn ui_menu(locale: Locale) -> String {
    text::known(locale, "ui-menu", [])
}

/// `Còn thiếu:`
#[must_use]
pub fn ui_missing(locale: Locale) -> String {
    text::known(locale, "ui-missing", [])
}

/// `và { $count } ô nữa`
#[must_use]
pub fn ui_missing_more(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-missing-more", [("count", Value::Number(count.into()))])
}

/// `{ $weekday } { $day }, { $hour }`
#[must_use]
pub fn ui_moment<'a>(locale: Locale, day: impl Into<Value<'a>>, hour: impl Into<Value<'a>>, weekday: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-moment", [("day", day.into()), ("hour", hour.into()), ("weekday", weekday.into())])
}

/// `Việc khác`
#[must_use]
pub fn ui_more_actions(locale: Locale) -> String {
    text::known(locale, "ui-more-actions", [])
}

/// `và { $count } hồ sơ nữa`
#[must_use]
pub fn ui_more_lines(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-more-lines", [("count", Value::Number(count.into()))])
}

/// `Đi tới`
#[must_use]
pub fn ui_nav(locale: Locale) -> String {
    text::known(locale, "ui-nav", [])
}

/// `Cần chọn`
#[must_use]
pub fn ui_needs_choice(locale: Locale) -> String {
    text::known(locale, "ui-needs-choice", [])
}

/// `Nhận hồ sơ`
#[must_use]
pub fn ui_new_intake(locale: Locale) -> String {
    text::known(locale, "ui-new-intake", [])
}

/// `Tiếp theo`
#[must_use]
pub fn ui_next(locale: Locale) -> String {
    text::known(locale, "ui-next", [])
}

/// `Không`
#[must_use]
pub fn ui_no(locale: Locale) -> String {
    text::known(locale, "ui-no", [])
}

/// `Ghi chú`
#[must_use]
pub fn ui_note(locale: Locale) -> String {
    text::known(locale, "ui-note", [])
}

/// `Ghi chú`
#[must_use]
pub fn ui_notes(locale: Locale) -> String {
    text::known(locale, "ui-notes", [])
}

/// `Gợi ý`
#[must_use]
pub fn ui_offers(locale: Locale) -> String {
    text::known(locale, "ui-offers", [])
}

/// `Đang mở…`
#[must_use]
pub fn ui_opening(locale: Locale) -> String {
    text::known(locale, "ui-opening", [])
}

/// `Những văn bản và thư có số đã gửi đi trong năm.`
#[must_use]
pub fn ui_outgoing_about(locale: Locale) -> String {
    text::known(locale, "ui-outgoing-about", [])
}

/// `Số bản`
#[must_use]
pub fn ui_outgoing_copies(locale: Locale) -> String {
    text::known(locale, "ui-outgoing-copies", [])
}

/// `Ngày tháng`
#[must_use]
pub fn ui_outgoing_dated(locale: Locale) -> String {
    text::known(locale, "ui-outgoing-dated", [])
}

/// `Tên loại và trích yếu`
#[must_use]
pub fn ui_outgoing_document(locale: Locale) -> String {
    text::known(locale, "ui-outgoing-document", [])
}

/// `Năm trước`
#[must_use]
pub fn ui_outgoing_earlier(locale: Locale) -> String {
    text::known(locale, "ui-outgoing-earlier", [])
}

/// `Năm này chưa có văn bản nào được cho số.`
#[must_use]
pub fn ui_outgoing_empty(locale: Locale) -> String {
    text::known(locale, "ui-outgoing-empty", [])
}

/// `Ngày chuyển`
#[must_use]
pub fn ui_outgoing_handed_over(locale: Locale) -> String {
    text::known(locale, "ui-outgoing-handed-over", [])
}

/// `Nơi giữ bản lưu`
#[must_use]
pub fn ui_outgoing_keeper(locale: Locale) -> String {
    text::known(locale, "ui-outgoing-keeper", [])
}

/// `Văn thư`
#[must_use]
pub fn ui_outgoing_keeper_clerk(locale: Locale) -> String {
    text::known(locale, "ui-outgoing-keeper-clerk", [])
}

/// `Năm sau`
#[must_use]
pub fn ui_outgoing_later(locale: Locale) -> String {
    text::known(locale, "ui-outgoing-later", [])
}

/// `Ghi chú`
#[must_use]
pub fn ui_outgoing_note(locale: Locale) -> String {
    text::known(locale, "ui-outgoing-note", [])
}

/// `Số, ký hiệu`
#[must_use]
pub fn ui_outgoing_number(locale: Locale) -> String {
    text::known(locale, "ui-outgoing-number", [])
}

/// `In sổ`
#[must_use]
pub fn ui_outgoing_print(locale: Locale) -> String {
    text::known(locale, "ui-outgoing-print", [])
}

/// `Ký nhận`
#[must_use]
pub fn ui_outgoing_receiver(locale: Locale) -> String {
    text::known(locale, "ui-outgoing-receiver", [])
}

/// `Nơi nhận`
#[must_use]
pub fn ui_outgoing_recipient(locale: Locale) -> String {
    text::known(locale, "ui-outgoing-recipient", [])
}

/// `Người ký`
#[must_use]
pub fn ui_outgoing_signer(locale: Locale) -> String {
    text::known(locale, "ui-outgoing-signer", [])
}

/// `Sổ đăng ký văn bản đi`
#[must_use]
pub fn ui_outgoing_title(locale: Locale) -> String {
    text::known(locale, "ui-outgoing-title", [])
}

/// `Năm`
#[must_use]
pub fn ui_outgoing_year(locale: Locale) -> String {
    text::known(locale, "ui-outgoing-year", [])
}

/// `In trên`
#[must_use]
pub fn ui_paper_kind(locale: Locale) -> String {
    text::known(locale, "ui-paper-kind", [])
}

/// `Tờ phôi kế tiếp trong tủ: { $serial }`
#[must_use]
pub fn ui_paper_next_sheet<'a>(locale: Locale, serial: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-paper-next-sheet", [("serial", serial.into())])
}

/// `Chưa in được giấy này: hồ sơ chưa tới bước in, hoặc đã kết thúc. Bên cạnh là bản xem trước.`
#[must_use]
pub fn ui_paper_not_now(locale: Locale) -> String {
    text::known(locale, "ui-paper-not-now", [])
}

/// `số { $number }`
#[must_use]
pub fn ui_paper_number<'a>(locale: Locale, number: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-paper-number", [("number", number.into())])
}

/// `Xem, in`
#[must_use]
pub fn ui_paper_open(locale: Locale) -> String {
    text::known(locale, "ui-paper-open", [])
}

/// `đã ra { $count } bản`
#[must_use]
pub fn ui_paper_pieces(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-paper-pieces", [("count", Value::Number(count.into()))])
}

/// `In phong bì`
#[must_use]
pub fn ui_paper_print_envelope(locale: Locale) -> String {
    text::known(locale, "ui-paper-print-envelope", [])
}

/// `đã in { $count } lần`
#[must_use]
pub fn ui_paper_prints(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-paper-prints", [("count", Value::Number(count.into()))])
}

/// `Giấy tờ`
#[must_use]
pub fn ui_paper_title(locale: Locale) -> String {
    text::known(locale, "ui-paper-title", [])
}

/// `Giấy nào?`
#[must_use]
pub fn ui_paper_which(locale: Locale) -> String {
    text::known(locale, "ui-paper-which", [])
}

/// `Giấy tờ`
#[must_use]
pub fn ui_papers(locale: Locale) -> String {
    text::known(locale, "ui-papers", [])
}

/// `có giấy ủy quyền`
#[must_use]
pub fn ui_part_authorised(locale: Locale) -> String {
    text::known(locale, "ui-part-authorised", [])
}

/// `cán bộ { $officer }`
#[must_use]
pub fn ui_part_by<'a>(locale: Locale, officer: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-part-by", [("officer", officer.into())])
}

/// `hẹn { $when }`
#[must_use]
pub fn ui_part_due<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-part-due", [("when", when.into())])
}

/// `điểm chỉ: { $finger }, trên phiếu giấy, làm chứng: { $witness }`
#[must_use]
pub fn ui_part_fingerprint<'a>(locale: Locale, finger: impl Into<Value<'a>>, witness: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-part-fingerprint", [("finger", finger.into()), ("witness", witness.into())])
}

/// `{ $receiver } nhận { $when }`
#[must_use]
pub fn ui_part_given<'a>(locale: Locale, receiver: impl Into<Value<'a>>, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-part-given", [("receiver", receiver.into()), ("when", when.into())])
}

/// `{ $receiver } ({ $relation }) nhận { $when }`
#[must_use]
pub fn ui_part_given_as<'a>(locale: Locale, receiver: impl Into<Value<'a>>, relation: impl Into<Value<'a>>, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-part-given-as", [("receiver", receiver.into()), ("relation", relation.into()), ("when", when.into())])
}

/// `Kết quả đến tay gia đình`
#[must_use]
pub fn ui_parts(locale: Locale) -> String {
    text::known(locale, "ui-parts", [])
}

/// `Không giải quyết, nên không có kết quả để trao.`
#[must_use]
pub fn ui_parts_ended_refused(locale: Locale) -> String {
    text::known(locale, "ui-parts-ended-refused", [])
}

/// `Việc đăng ký đã bị thu hồi, không còn kết quả để trao.`
#[must_use]
pub fn ui_parts_ended_revoked(locale: Locale) -> String {
    text::known(locale, "ui-parts-ended-revoked", [])
}

/// `Dừng theo yêu cầu của gia đình, nên không có kết quả để trao.`
#[must_use]
pub fn ui_parts_ended_withdrawn(locale: Locale) -> String {
    text::known(locale, "ui-parts-ended-withdrawn", [])
}

/// `Còn { $count } kết quả chưa đến tay gia đình`
#[must_use]
pub fn ui_parts_left(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-parts-left", [("count", Value::Number(count.into()))])
}

/// `Gia đình đã nhận đủ`
#[must_use]
pub fn ui_parts_whole(locale: Locale) -> String {
    text::known(locale, "ui-parts-whole", [])
}

/// `Cỡ chữ`
#[must_use]
pub fn ui_posture(locale: Locale) -> String {
    text::known(locale, "ui-posture", [])
}

/// `Ở nhà dân, chữ to`
#[must_use]
pub fn ui_posture_door(locale: Locale) -> String {
    text::known(locale, "ui-posture-door", [])
}

/// `Ở cơ quan`
#[must_use]
pub fn ui_posture_office(locale: Locale) -> String {
    text::known(locale, "ui-posture-office", [])
}

/// `phường thực hành`
#[must_use]
pub fn ui_practice(locale: Locale) -> String {
    text::known(locale, "ui-practice", [])
}

/// `In`
#[must_use]
pub fn ui_print(locale: Locale) -> String {
    text::known(locale, "ui-print", [])
}

/// `In { $document }`
#[must_use]
pub fn ui_print_document<'a>(locale: Locale, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-print-document", [("document", document.into())])
}

/// `Máy in chưa nhận được. Tệp PDF đã lưu ở đây, mở tệp để in; hoặc kiểm tra máy in rồi in lại.`
#[must_use]
pub fn ui_print_not_sent(locale: Locale) -> String {
    text::known(locale, "ui-print-not-sent", [])
}

/// `Lưu tệp PDF`
#[must_use]
pub fn ui_print_save(locale: Locale) -> String {
    text::known(locale, "ui-print-save", [])
}

/// `Đã lưu tệp PDF.`
#[must_use]
pub fn ui_print_saved(locale: Locale) -> String {
    text::known(locale, "ui-print-saved", [])
}

/// `Đã gửi đến máy in.`
#[must_use]
pub fn ui_print_sent(locale: Locale) -> String {
    text::known(locale, "ui-print-sent", [])
}

/// `Tờ khai, phong bì, trang sổ, báo cáo và các bảng đã in. Giấy trả cho người dân thì xem trong lịch sử của từng hồ sơ.`
#[must_use]
pub fn ui_printed_about(locale: Locale) -> String {
    text::known(locale, "ui-printed-about", [])
}

/// `in lần { $count }`
#[must_use]
pub fn ui_printed_again<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-printed-again", [("count", count.into())])
}

/// `Xem danh sách đã in`
#[must_use]
pub fn ui_printed_ask(locale: Locale) -> String {
    text::known(locale, "ui-printed-ask", [])
}

/// `chỉ lập tệp`
#[must_use]
pub fn ui_printed_file(locale: Locale) -> String {
    text::known(locale, "ui-printed-file", [])
}

/// `Còn { $count } lượt in trước đó không hiện ở đây.`
#[must_use]
pub fn ui_printed_more<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-printed-more", [("count", count.into())])
}

/// `Chưa in tờ nào.`
#[must_use]
pub fn ui_printed_none(locale: Locale) -> String {
    text::known(locale, "ui-printed-none", [])
}

/// `{ $count } trang`
#[must_use]
pub fn ui_printed_pages(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-printed-pages", [("count", Value::Number(count.into()))])
}

/// `đã gửi máy in`
#[must_use]
pub fn ui_printed_sent(locale: Locale) -> String {
    text::known(locale, "ui-printed-sent", [])
}

/// `Đã in`
#[must_use]
pub fn ui_printed_title(locale: Locale) -> String {
    text::known(locale, "ui-printed-title", [])
}

/// `In tờ thử căn chỉnh, đo bốn dấu cộng, nhập số đo. Chữ in lên phôi được dời theo số đo ấy, chỉ với máy in, khay giấy và loại phôi này.`
#[must_use]
pub fn ui_printer_about(locale: Locale) -> String {
    text::known(locale, "ui-printer-about", [])
}

/// `sau khi chỉnh`
#[must_use]
pub fn ui_printer_after(locale: Locale) -> String {
    text::known(locale, "ui-printer-after", [])
}

/// `Đã căn chỉnh ngày { $day }.`
#[must_use]
pub fn ui_printer_calibrated<'a>(locale: Locale, day: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-printer-calibrated", [("day", day.into())])
}

/// `Dấu { $cross }`
#[must_use]
pub fn ui_printer_cross<'a>(locale: Locale, cross: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-printer-cross", [("cross", cross.into())])
}

/// `Loại phôi`
#[must_use]
pub fn ui_printer_form(locale: Locale) -> String {
    text::known(locale, "ui-printer-form", [])
}

/// `máy in đang in`
#[must_use]
pub fn ui_printer_found(locale: Locale) -> String {
    text::known(locale, "ui-printer-found", [])
}

/// `Cách mép trái`
#[must_use]
pub fn ui_printer_from_left(locale: Locale) -> String {
    text::known(locale, "ui-printer-from-left", [])
}

/// `Cách mép trên`
#[must_use]
pub fn ui_printer_from_top(locale: Locale) -> String {
    text::known(locale, "ui-printer-from-top", [])
}

/// `Dời bằng tay`
#[must_use]
pub fn ui_printer_hand(locale: Locale) -> String {
    text::known(locale, "ui-printer-hand", [])
}

/// `Soi tờ in thử chồng lên phôi: chữ còn lệch bao nhiêu thì sửa bấy nhiêu.`
#[must_use]
pub fn ui_printer_hand_about(locale: Locale) -> String {
    text::known(locale, "ui-printer-hand-about", [])
}

/// `Lưu số chỉnh`
#[must_use]
pub fn ui_printer_keep(locale: Locale) -> String {
    text::known(locale, "ui-printer-keep", [])
}

/// `Dấu { $cross }: cách mép trái`
#[must_use]
pub fn ui_printer_left<'a>(locale: Locale, cross: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-printer-left", [("cross", cross.into())])
}

/// `Máy in { $name }`
#[must_use]
pub fn ui_printer_name<'a>(locale: Locale, name: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-printer-name", [("name", name.into())])
}

/// `Chưa có máy in: số chỉnh dùng cho tệp PDF.`
#[must_use]
pub fn ui_printer_none(locale: Locale) -> String {
    text::known(locale, "ui-printer-none", [])
}

/// `Số đo phải là số mi-li-mét, ví dụ 20,5.`
#[must_use]
pub fn ui_printer_not_a_number(locale: Locale) -> String {
    text::known(locale, "ui-printer-not-a-number", [])
}

/// `Chưa căn chỉnh.`
#[must_use]
pub fn ui_printer_not_calibrated(locale: Locale) -> String {
    text::known(locale, "ui-printer-not-calibrated", [])
}

/// `Bốn dấu cộng trước và sau khi chỉnh, độ lệch phóng to { $times } lần`
#[must_use]
pub fn ui_printer_picture<'a>(locale: Locale, times: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-printer-picture", [("times", times.into())])
}

/// `Tính độ lệch`
#[must_use]
pub fn ui_printer_reckon(locale: Locale) -> String {
    text::known(locale, "ui-printer-reckon", [])
}

/// `Dời ngang { $dx } mm, dời dọc { $dy } mm, giãn ngang { $scale_x } %, giãn dọc { $scale_y } %, nghiêng { $skew } mm trên 100 mm`
#[must_use]
pub fn ui_printer_shifts<'a>(locale: Locale, dx: impl Into<Value<'a>>, dy: impl Into<Value<'a>>, scale_x: impl Into<Value<'a>>, scale_y: impl Into<Value<'a>>, skew: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-printer-shifts", [("dx", dx.into()), ("dy", dy.into()), ("scale_x", scale_x.into()), ("scale_y", scale_y.into()), ("skew", skew.into())])
}

/// `3. Xem lại rồi lưu`
#[must_use]
pub fn ui_printer_step_look(locale: Locale) -> String {
    text::known(locale, "ui-printer-step-look", [])
}

/// `2. Đo từ mép trái và mép trên đến tâm mỗi dấu (mm)`
#[must_use]
pub fn ui_printer_step_measure(locale: Locale) -> String {
    text::known(locale, "ui-printer-step-measure", [])
}

/// `1. In tờ thử căn chỉnh trên giấy trắng, cỡ in 100 %`
#[must_use]
pub fn ui_printer_step_print(locale: Locale) -> String {
    text::known(locale, "ui-printer-step-print", [])
}

/// `Căn chỉnh máy in`
#[must_use]
pub fn ui_printer_title(locale: Locale) -> String {
    text::known(locale, "ui-printer-title", [])
}

/// `Dấu { $cross }: cách mép trên`
#[must_use]
pub fn ui_printer_top<'a>(locale: Locale, cross: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-printer-top", [("cross", cross.into())])
}

/// `Khay đặt phôi`
#[must_use]
pub fn ui_printer_tray(locale: Locale) -> String {
    text::known(locale, "ui-printer-tray", [])
}

/// `Máy in tự chọn`
#[must_use]
pub fn ui_printer_tray_own(locale: Locale) -> String {
    text::known(locale, "ui-printer-tray-own", [])
}

/// `chỗ đúng`
#[must_use]
pub fn ui_printer_wanted(locale: Locale) -> String {
    text::known(locale, "ui-printer-wanted", [])
}

/// `Khi cán bộ trả lời “Ra đúng”, giấy mới được ghi là đã in.`
#[must_use]
pub fn ui_prints_about(locale: Locale) -> String {
    text::known(locale, "ui-prints-about", [])
}

/// `In các giấy đã chọn`
#[must_use]
pub fn ui_prints_add(locale: Locale) -> String {
    text::known(locale, "ui-prints-add", [])
}

/// `Trả lời`
#[must_use]
pub fn ui_prints_answer(locale: Locale) -> String {
    text::known(locale, "ui-prints-answer", [])
}

/// `{ $officer } gửi lúc { $when }`
#[must_use]
pub fn ui_prints_by<'a>(locale: Locale, officer: impl Into<Value<'a>>, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-prints-by", [("officer", officer.into()), ("when", when.into())])
}

/// `Bỏ`
#[must_use]
pub fn ui_prints_cancel(locale: Locale) -> String {
    text::known(locale, "ui-prints-cancel", [])
}

/// `Chọn tất cả`
#[must_use]
pub fn ui_prints_choose_all(locale: Locale) -> String {
    text::known(locale, "ui-prints-choose-all", [])
}

/// `In tiếp`
#[must_use]
pub fn ui_prints_go_on(locale: Locale) -> String {
    text::known(locale, "ui-prints-go-on", [])
}

/// `Đang tạm dừng: giấy chờ in vẫn còn đây.`
#[must_use]
pub fn ui_prints_held(locale: Locale) -> String {
    text::known(locale, "ui-prints-held", [])
}

/// `Tạm dừng`
#[must_use]
pub fn ui_prints_hold(locale: Locale) -> String {
    text::known(locale, "ui-prints-hold", [])
}

/// `Không có bản in nào đang chờ. Giấy vừa gửi in sẽ hiện ở đây cho đến khi có trả lời.`
#[must_use]
pub fn ui_prints_none(locale: Locale) -> String {
    text::known(locale, "ui-prints-none", [])
}

/// `số { $number }`
#[must_use]
pub fn ui_prints_number<'a>(locale: Locale, number: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-prints-number", [("number", number.into())])
}

/// `{ $count } bản in chờ trả lời`
#[must_use]
pub fn ui_prints_open(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-prints-open", [("count", Value::Number(count.into()))])
}

/// `Đã gửi { $done } trên { $all } bản`
#[must_use]
pub fn ui_prints_progress<'a>(locale: Locale, all: impl Into<Value<'a>>, done: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-prints-progress", [("all", all.into()), ("done", done.into())])
}

/// `Giấy có thể in ngay`
#[must_use]
pub fn ui_prints_ready(locale: Locale) -> String {
    text::known(locale, "ui-prints-ready", [])
}

/// `Không có giấy nào chờ in.`
#[must_use]
pub fn ui_prints_ready_none(locale: Locale) -> String {
    text::known(locale, "ui-prints-ready-none", [])
}

/// `In lại`
#[must_use]
pub fn ui_prints_retry(locale: Locale) -> String {
    text::known(locale, "ui-prints-retry", [])
}

/// `Rút khỏi máy in`
#[must_use]
pub fn ui_prints_take_back(locale: Locale) -> String {
    text::known(locale, "ui-prints-take-back", [])
}

/// `Bản in`
#[must_use]
pub fn ui_prints_title(locale: Locale) -> String {
    text::known(locale, "ui-prints-title", [])
}

/// `Chưa làm được việc này. Những gì đã lưu vẫn còn nguyên. Thử lại; nếu vẫn vậy, báo bộ phận công nghệ thông tin mã “{ $code }”.`
#[must_use]
pub fn ui_problem_unknown<'a>(locale: Locale, code: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-problem-unknown", [("code", code.into())])
}

/// `Trả`
#[must_use]
pub fn ui_promise_due(locale: Locale) -> String {
    text::known(locale, "ui-promise-due", [])
}

/// `Xem cách tính ngày hẹn`
#[must_use]
pub fn ui_promise_how(locale: Locale) -> String {
    text::known(locale, "ui-promise-how", [])
}

/// `dự kiến`
#[must_use]
pub fn ui_promise_provisional(locale: Locale) -> String {
    text::known(locale, "ui-promise-provisional", [])
}

/// `Nhận { $when }`
#[must_use]
pub fn ui_promise_received<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-promise-received", [("when", when.into())])
}

/// `Đã hẹn trả`
#[must_use]
pub fn ui_promise_was_due(locale: Locale) -> String {
    text::known(locale, "ui-promise-was-due", [])
}

/// `Điều gì khiến ông/bà thấy như vậy?`
#[must_use]
pub fn ui_rate_about(locale: Locale) -> String {
    text::known(locale, "ui-rate-about", [])
}

/// `Chọn lại`
#[must_use]
pub fn ui_rate_again(locale: Locale) -> String {
    text::known(locale, "ui-rate-again", [])
}

/// `Xin trả máy cho cán bộ.`
#[must_use]
pub fn ui_rate_give_back(locale: Locale) -> String {
    text::known(locale, "ui-rate-give-back", [])
}

/// `Xoay máy về phía người dân`
#[must_use]
pub fn ui_rate_hand(locale: Locale) -> String {
    text::known(locale, "ui-rate-hand", [])
}

/// `Ba lần chạm là xong. Đánh giá được giữ kín: chỉ cấp trên mở được, trên máy này không ai xem lại được.`
#[must_use]
pub fn ui_rate_hand_about(locale: Locale) -> String {
    text::known(locale, "ui-rate-hand-about", [])
}

/// `Gửi đánh giá?`
#[must_use]
pub fn ui_rate_last(locale: Locale) -> String {
    text::known(locale, "ui-rate-last", [])
}

/// `Không đánh giá`
#[must_use]
pub fn ui_rate_none(locale: Locale) -> String {
    text::known(locale, "ui-rate-none", [])
}

/// `Mời người dân đánh giá`
#[must_use]
pub fn ui_rate_one(locale: Locale) -> String {
    text::known(locale, "ui-rate-one", [])
}

/// `Trả máy`
#[must_use]
pub fn ui_rate_return(locale: Locale) -> String {
    text::known(locale, "ui-rate-return", [])
}

/// `Lần gặp này, ông/bà thấy thế nào?`
#[must_use]
pub fn ui_rate_score(locale: Locale) -> String {
    text::known(locale, "ui-rate-score", [])
}

/// `Gửi`
#[must_use]
pub fn ui_rate_send(locale: Locale) -> String {
    text::known(locale, "ui-rate-send", [])
}

/// `Về hồ sơ`
#[must_use]
pub fn ui_rate_skip(locale: Locale) -> String {
    text::known(locale, "ui-rate-skip", [])
}

/// `Về chuyến trao`
#[must_use]
pub fn ui_rate_skip_round(locale: Locale) -> String {
    text::known(locale, "ui-rate-skip-round", [])
}

/// `Cảm ơn ông/bà`
#[must_use]
pub fn ui_rate_thanks(locale: Locale) -> String {
    text::known(locale, "ui-rate-thanks", [])
}

/// `Người dân đánh giá`
#[must_use]
pub fn ui_rate_title(locale: Locale) -> String {
    text::known(locale, "ui-rate-title", [])
}

/// `Muốn nói thêm (không bắt buộc)`
#[must_use]
pub fn ui_rate_words(locale: Locale) -> String {
    text::known(locale, "ui-rate-words", [])
}

/// `Nhận bằng cách nào (ví dụ: số thẻ trên VssID)`
#[must_use]
pub fn ui_reached_how(locale: Locale) -> String {
    text::known(locale, "ui-reached-how", [])
}

/// `Ai xác nhận đã nhận`
#[must_use]
pub fn ui_reached_receiver(locale: Locale) -> String {
    text::known(locale, "ui-reached-receiver", [])
}

/// `Đã đủ, có thể nhận`
#[must_use]
pub fn ui_ready(locale: Locale) -> String {
    text::known(locale, "ui-ready", [])
}

/// `Lý do`
#[must_use]
pub fn ui_reason(locale: Locale) -> String {
    text::known(locale, "ui-reason", [])
}

/// `Vì sao phải thu hồi?`
#[must_use]
pub fn ui_recall_cause(locale: Locale) -> String {
    text::known(locale, "ui-recall-cause", [])
}

/// `Ghi thêm`
#[must_use]
pub fn ui_recall_note(locale: Locale) -> String {
    text::known(locale, "ui-recall-note", [])
}

/// `Ghi thêm (bắt buộc)`
#[must_use]
pub fn ui_recall_note_needed(locale: Locale) -> String {
    text::known(locale, "ui-recall-note-needed", [])
}

/// `Mã hồ sơ đã đăng ký trước (nếu ở phường này)`
#[must_use]
pub fn ui_recall_other(locale: Locale) -> String {
    text::known(locale, "ui-recall-other", [])
}

/// `Đã làm gì?`
#[must_use]
pub fn ui_recall_step(locale: Locale) -> String {
    text::known(locale, "ui-recall-step", [])
}

/// `Sai ở đâu? (câu này được viết vào thư xin lỗi)`
#[must_use]
pub fn ui_recall_what(locale: Locale) -> String {
    text::known(locale, "ui-recall-what", [])
}

/// `Giấy nào?`
#[must_use]
pub fn ui_recall_which(locale: Locale) -> String {
    text::known(locale, "ui-recall-which", [])
}

/// `{ $officer } ghi lúc { $when }`
#[must_use]
pub fn ui_recalls_begun<'a>(locale: Locale, officer: impl Into<Value<'a>>, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-recalls-begun", [("officer", officer.into()), ("when", when.into())])
}

/// `Đã xong`
#[must_use]
pub fn ui_recalls_ended(locale: Locale) -> String {
    text::known(locale, "ui-recalls-ended", [])
}

/// `Xem hồ sơ kia`
#[must_use]
pub fn ui_recalls_other(locale: Locale) -> String {
    text::known(locale, "ui-recalls-other", [])
}

/// `Giấy phải thu hồi`
#[must_use]
pub fn ui_recalls_title(locale: Locale) -> String {
    text::known(locale, "ui-recalls-title", [])
}

/// `Nhận hồ sơ`
#[must_use]
pub fn ui_receive(locale: Locale) -> String {
    text::known(locale, "ui-receive", [])
}

/// `Đã nhận hồ sơ. In giấy hẹn cho người dân.`
#[must_use]
pub fn ui_received_notice(locale: Locale) -> String {
    text::known(locale, "ui-received-notice", [])
}

/// `Số định danh của cháu`
#[must_use]
pub fn ui_register_citizen_id(locale: Locale) -> String {
    text::known(locale, "ui-register-citizen-id", [])
}

/// `Chưa có số định danh thì để trống, ghi thêm sau.`
#[must_use]
pub fn ui_register_citizen_id_later(locale: Locale) -> String {
    text::known(locale, "ui-register-citizen-id-later", [])
}

/// `Việc đã chọn được in ở Ghi chú của bản sao và mặt sau giấy. Lời ghi nêu giấy tờ làm căn cứ: tên, số, cơ quan, ngày.`
#[must_use]
pub fn ui_register_note_about(locale: Locale) -> String {
    text::known(locale, "ui-register-note-about", [])
}

/// `Việc được ghi chú`
#[must_use]
pub fn ui_register_note_kind(locale: Locale) -> String {
    text::known(locale, "ui-register-note-kind", [])
}

/// `Ghi chú trong sổ, không in trên bản sao`
#[must_use]
pub fn ui_register_note_plain(locale: Locale) -> String {
    text::known(locale, "ui-register-note-plain", [])
}

/// `Số đăng ký`
#[must_use]
pub fn ui_register_number(locale: Locale) -> String {
    text::known(locale, "ui-register-number", [])
}

/// `Ngày đăng ký`
#[must_use]
pub fn ui_registered_on(locale: Locale) -> String {
    text::known(locale, "ui-registered-on", [])
}

/// `Năm sau`
#[must_use]
pub fn ui_registers_after(locale: Locale) -> String {
    text::known(locale, "ui-registers-after", [])
}

/// `Năm trước`
#[must_use]
pub fn ui_registers_before(locale: Locale) -> String {
    text::known(locale, "ui-registers-before", [])
}

/// `Khóa sổ năm`
#[must_use]
pub fn ui_registers_close(locale: Locale) -> String {
    text::known(locale, "ui-registers-close", [])
}

/// `Sổ đã khóa không thêm, không đổi được nữa; chỉ còn ghi chú. Số mục đã ghi do máy đếm, phần còn lại đếm trên sổ giấy.`
#[must_use]
pub fn ui_registers_close_about(locale: Locale) -> String {
    text::known(locale, "ui-registers-close-about", [])
}

/// `đã khóa { $when }`
#[must_use]
pub fn ui_registers_closed<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-registers-closed", [("when", when.into())])
}

/// `Số trường hợp sửa sai sót khi ghi sổ`
#[must_use]
pub fn ui_registers_corrected(locale: Locale) -> String {
    text::known(locale, "ui-registers-corrected", [])
}

/// `Số trang bỏ trống đã gạch chéo`
#[must_use]
pub fn ui_registers_crossed(locale: Locale) -> String {
    text::known(locale, "ui-registers-crossed", [])
}

/// `Đã ghi vào sổ.`
#[must_use]
pub fn ui_registers_done(locale: Locale) -> String {
    text::known(locale, "ui-registers-done", [])
}

/// `Các mục đã ghi`
#[must_use]
pub fn ui_registers_entries(locale: Locale) -> String {
    text::known(locale, "ui-registers-entries", [])
}

/// `Giải trình số trống`
#[must_use]
pub fn ui_registers_explain(locale: Locale) -> String {
    text::known(locale, "ui-registers-explain", [])
}

/// `Tìm theo số hoặc tên`
#[must_use]
pub fn ui_registers_find(locale: Locale) -> String {
    text::known(locale, "ui-registers-find", [])
}

/// `Số trống`
#[must_use]
pub fn ui_registers_gaps(locale: Locale) -> String {
    text::known(locale, "ui-registers-gaps", [])
}

/// `In mục lục`
#[must_use]
pub fn ui_registers_index(locale: Locale) -> String {
    text::known(locale, "ui-registers-index", [])
}

/// `Số cuối cùng trước quyển này`
#[must_use]
pub fn ui_registers_last(locale: Locale) -> String {
    text::known(locale, "ui-registers-last", [])
}

/// `In biên bản khóa sổ`
#[must_use]
pub fn ui_registers_minutes(locale: Locale) -> String {
    text::known(locale, "ui-registers-minutes", [])
}

/// `Tên quyển, như trên bìa`
#[must_use]
pub fn ui_registers_name(locale: Locale) -> String {
    text::known(locale, "ui-registers-name", [])
}

/// `Năm này chưa ghi mục nào như vậy.`
#[must_use]
pub fn ui_registers_none(locale: Locale) -> String {
    text::known(locale, "ui-registers-none", [])
}

/// `Ghi chú`
#[must_use]
pub fn ui_registers_note(locale: Locale) -> String {
    text::known(locale, "ui-registers-note", [])
}

/// `Mở quyển mới`
#[must_use]
pub fn ui_registers_open(locale: Locale) -> String {
    text::known(locale, "ui-registers-open", [])
}

/// `Số đăng ký chạy tiếp sau số cuối cùng đã ghi trên giấy hoặc ở quyển trước.`
#[must_use]
pub fn ui_registers_open_about(locale: Locale) -> String {
    text::known(locale, "ui-registers-open-about", [])
}

/// `In trang sổ`
#[must_use]
pub fn ui_registers_page(locale: Locale) -> String {
    text::known(locale, "ui-registers-page", [])
}

/// `Thủ trưởng ký`
#[must_use]
pub fn ui_registers_signer(locale: Locale) -> String {
    text::known(locale, "ui-registers-signer", [])
}

/// `Điều ghi vào sổ ở lại mãi với tên người ghi.`
#[must_use]
pub fn ui_registers_stays(locale: Locale) -> String {
    text::known(locale, "ui-registers-stays", [])
}

/// `Sổ đăng ký`
#[must_use]
pub fn ui_registers_title(locale: Locale) -> String {
    text::known(locale, "ui-registers-title", [])
}

/// `{ $count } mục đã ghi`
#[must_use]
pub fn ui_registers_total<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-registers-total", [("count", count.into())])
}

/// `chưa giải trình`
#[must_use]
pub fn ui_registers_unexplained(locale: Locale) -> String {
    text::known(locale, "ui-registers-unexplained", [])
}

/// `quyển { $name }, tiếp sau số { $after }`
#[must_use]
pub fn ui_registers_volume<'a>(locale: Locale, after: impl Into<Value<'a>>, name: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-registers-volume", [("after", after.into()), ("name", name.into())])
}

/// `Chọn sổ`
#[must_use]
pub fn ui_registers_which(locale: Locale) -> String {
    text::known(locale, "ui-registers-which", [])
}

/// `Nội dung`
#[must_use]
pub fn ui_registers_words(locale: Locale) -> String {
    text::known(locale, "ui-registers-words", [])
}

/// `đã hẹn lại`
#[must_use]
pub fn ui_renewed(locale: Locale) -> String {
    text::known(locale, "ui-renewed", [])
}

/// `Kỳ sau`
#[must_use]
pub fn ui_reports_after(locale: Locale) -> String {
    text::known(locale, "ui-reports-after", [])
}

/// `Kỳ trước`
#[must_use]
pub fn ui_reports_before(locale: Locale) -> String {
    text::known(locale, "ui-reports-before", [])
}

/// `Xem danh sách: { $what }`
#[must_use]
pub fn ui_reports_behind<'a>(locale: Locale, what: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-reports-behind", [("what", what.into())])
}

/// `Lưu CSV`
#[must_use]
pub fn ui_reports_csv(locale: Locale) -> String {
    text::known(locale, "ui-reports-csv", [])
}

/// `Không có hồ sơ nào trong kỳ này.`
#[must_use]
pub fn ui_reports_none(locale: Locale) -> String {
    text::known(locale, "ui-reports-none", [])
}

/// `Lưu PDF`
#[must_use]
pub fn ui_reports_pdf(locale: Locale) -> String {
    text::known(locale, "ui-reports-pdf", [])
}

/// `Bản công khai (ẩn số nhỏ)`
#[must_use]
pub fn ui_reports_public(locale: Locale) -> String {
    text::known(locale, "ui-reports-public", [])
}

/// `Đã lưu: { $path }`
#[must_use]
pub fn ui_reports_saved<'a>(locale: Locale, path: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-reports-saved", [("path", path.into())])
}

/// `Kỳ`
#[must_use]
pub fn ui_reports_span(locale: Locale) -> String {
    text::known(locale, "ui-reports-span", [])
}

/// `Báo cáo`
#[must_use]
pub fn ui_reports_title(locale: Locale) -> String {
    text::known(locale, "ui-reports-title", [])
}

/// `Báo cáo nào`
#[must_use]
pub fn ui_reports_which(locale: Locale) -> String {
    text::known(locale, "ui-reports-which", [])
}

/// `tất cả { $count }`
#[must_use]
pub fn ui_reports_whole<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-reports-whole", [("count", count.into())])
}

/// `Lưu bảng tính`
#[must_use]
pub fn ui_reports_xlsx(locale: Locale) -> String {
    text::known(locale, "ui-reports-xlsx", [])
}

/// `Lý do in lại`
#[must_use]
pub fn ui_reprint_reason(locale: Locale) -> String {
    text::known(locale, "ui-reprint-reason", [])
}

/// `Đã thu hồi theo Quyết định { $decision } ngày { $day } của { $authority }: { $reason }`
#[must_use]
pub fn ui_revocation<'a>(locale: Locale, authority: impl Into<Value<'a>>, day: impl Into<Value<'a>>, decision: impl Into<Value<'a>>, reason: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-revocation", [("authority", authority.into()), ("day", day.into()), ("decision", decision.into()), ("reason", reason.into())])
}

/// `Đã thu hồi theo Quyết định { $decision }`
#[must_use]
pub fn ui_revocation_undated<'a>(locale: Locale, decision: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-revocation-undated", [("decision", decision.into())])
}

/// `Người ra quyết định`
#[must_use]
pub fn ui_revoke_authority(locale: Locale) -> String {
    text::known(locale, "ui-revoke-authority", [])
}

/// `Ngày quyết định`
#[must_use]
pub fn ui_revoke_day(locale: Locale) -> String {
    text::known(locale, "ui-revoke-day", [])
}

/// `Số, ký hiệu quyết định`
#[must_use]
pub fn ui_revoke_decision(locale: Locale) -> String {
    text::known(locale, "ui-revoke-decision", [])
}

/// `Lý do`
#[must_use]
pub fn ui_revoke_reason(locale: Locale) -> String {
    text::known(locale, "ui-revoke-reason", [])
}

/// `Hủy chuyến này`
#[must_use]
pub fn ui_round_cancel(locale: Locale) -> String {
    text::known(locale, "ui-round-cancel", [])
}

/// `Vì sao hủy`
#[must_use]
pub fn ui_round_cancel_why(locale: Locale) -> String {
    text::known(locale, "ui-round-cancel-why", [])
}

/// `Đã hủy chuyến trao.`
#[must_use]
pub fn ui_round_cancelled(locale: Locale) -> String {
    text::known(locale, "ui-round-cancelled", [])
}

/// `Đã về cơ quan`
#[must_use]
pub fn ui_round_come_back(locale: Locale) -> String {
    text::known(locale, "ui-round-come-back", [])
}

/// `Giấy chưa trao được coi như đã cất vào tủ, trừ những nhà đánh dấu giữ qua đêm.`
#[must_use]
pub fn ui_round_come_back_about(locale: Locale) -> String {
    text::known(locale, "ui-round-come-back-about", [])
}

/// `Chuyến trao đã xong.`
#[must_use]
pub fn ui_round_come_back_done(locale: Locale) -> String {
    text::known(locale, "ui-round-come-back-done", [])
}

/// `Trao ở nhà này`
#[must_use]
pub fn ui_round_door(locale: Locale) -> String {
    text::known(locale, "ui-round-door", [])
}

/// `Bỏ nhà này`
#[must_use]
pub fn ui_round_drop(locale: Locale) -> String {
    text::known(locale, "ui-round-drop", [])
}

/// `Địa chỉ khác`
#[must_use]
pub fn ui_round_group_none(locale: Locale) -> String {
    text::known(locale, "ui-round-group-none", [])
}

/// `Rời cơ quan { $when }`
#[must_use]
pub fn ui_round_left<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-round-left", [("when", when.into())])
}

/// `Chưa trao được`
#[must_use]
pub fn ui_round_missed(locale: Locale) -> String {
    text::known(locale, "ui-round-missed", [])
}

/// `Ghi điều đã gặp ở cửa. Giấy vẫn được mang theo cho đến khi chuyến trao về.`
#[must_use]
pub fn ui_round_missed_about(locale: Locale) -> String {
    text::known(locale, "ui-round-missed-about", [])
}

/// `Đã ghi.`
#[must_use]
pub fn ui_round_missed_done(locale: Locale) -> String {
    text::known(locale, "ui-round-missed-done", [])
}

/// `Đã gặp điều gì`
#[must_use]
pub fn ui_round_missed_how(locale: Locale) -> String {
    text::known(locale, "ui-round-missed-how", [])
}

/// `Ngày quay lại`
#[must_use]
pub fn ui_round_next_day(locale: Locale) -> String {
    text::known(locale, "ui-round-next-day", [])
}

/// `{ $name } mang giấy của chuyến này: mở máy bằng tên người ấy để nhận giấy.`
#[must_use]
pub fn ui_round_not_mine<'a>(locale: Locale, name: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-round-not-mine", [("name", name.into())])
}

/// `Lời ghi`
#[must_use]
pub fn ui_round_note(locale: Locale) -> String {
    text::known(locale, "ui-round-note", [])
}

/// `Giữ qua đêm`
#[must_use]
pub fn ui_round_overnight(locale: Locale) -> String {
    text::known(locale, "ui-round-overnight", [])
}

/// `Cất ở đâu, vì sao chưa đưa về`
#[must_use]
pub fn ui_round_overnight_why(locale: Locale) -> String {
    text::known(locale, "ui-round-overnight-why", [])
}

/// `In bảng kê`
#[must_use]
pub fn ui_round_print(locale: Locale) -> String {
    text::known(locale, "ui-round-print", [])
}

/// `In phong bì`
#[must_use]
pub fn ui_round_print_envelopes(locale: Locale) -> String {
    text::known(locale, "ui-round-print-envelopes", [])
}

/// `In nhãn giao`
#[must_use]
pub fn ui_round_print_labels(locale: Locale) -> String {
    text::known(locale, "ui-round-print-labels", [])
}

/// `Đã in bảng kê ({ $pages } trang): { $path }`
#[must_use]
pub fn ui_round_printed<'a>(locale: Locale, pages: impl Into<Value<'a>>, path: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-round-printed", [("pages", pages.into()), ("path", path.into())])
}

/// `Nhận giấy và đi`
#[must_use]
pub fn ui_round_set_out(locale: Locale) -> String {
    text::known(locale, "ui-round-set-out", [])
}

/// `Đã nhận giấy. Đi đường cẩn thận.`
#[must_use]
pub fn ui_round_set_out_done(locale: Locale) -> String {
    text::known(locale, "ui-round-set-out-done", [])
}

/// `Bảng kê mang đi`
#[must_use]
pub fn ui_round_sheet(locale: Locale) -> String {
    text::known(locale, "ui-round-sheet", [])
}

/// `Chuyến trao ngày { $day }`
#[must_use]
pub fn ui_round_title<'a>(locale: Locale, day: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-round-title", [("day", day.into())])
}

/// `Giấy đã ký nằm ở cơ quan, xếp theo đường đi. Chọn nhà, chọn người mang, rồi lập chuyến.`
#[must_use]
pub fn ui_rounds_about(locale: Locale) -> String {
    text::known(locale, "ui-rounds-about", [])
}

/// `Chọn tất cả`
#[must_use]
pub fn ui_rounds_all(locale: Locale) -> String {
    text::known(locale, "ui-rounds-all", [])
}

/// `Có thể mang đi`
#[must_use]
pub fn ui_rounds_candidates(locale: Locale) -> String {
    text::known(locale, "ui-rounds-candidates", [])
}

/// `Khi một giấy đã in và ký xong, gia đình ấy hiện ra ở đây.`
#[must_use]
pub fn ui_rounds_candidates_none(locale: Locale) -> String {
    text::known(locale, "ui-rounds-candidates-none", [])
}

/// `Chưa có giấy nào chờ mang đi`
#[must_use]
pub fn ui_rounds_candidates_none_title(locale: Locale) -> String {
    text::known(locale, "ui-rounds-candidates-none-title", [])
}

/// `Người mang giấy`
#[must_use]
pub fn ui_rounds_carrier(locale: Locale) -> String {
    text::known(locale, "ui-rounds-carrier", [])
}

/// `{ $homes } nhà · { $delivered }/{ $papers } giấy đã trao`
#[must_use]
pub fn ui_rounds_count<'a>(locale: Locale, delivered: impl Into<Value<'a>>, homes: impl Into<Value<'a>>, papers: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-rounds-count", [("delivered", delivered.into()), ("homes", homes.into()), ("papers", papers.into())])
}

/// `hẹn quay lại { $day }`
#[must_use]
pub fn ui_rounds_next_try<'a>(locale: Locale, day: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-rounds-next-try", [("day", day.into())])
}

/// `Ngày đi`
#[must_use]
pub fn ui_rounds_on(locale: Locale) -> String {
    text::known(locale, "ui-rounds-on", [])
}

/// `Các chuyến`
#[must_use]
pub fn ui_rounds_open(locale: Locale) -> String {
    text::known(locale, "ui-rounds-open", [])
}

/// `Giấy đang ở ngoài cơ quan`
#[must_use]
pub fn ui_rounds_outside(locale: Locale) -> String {
    text::known(locale, "ui-rounds-outside", [])
}

/// `Mọi giấy đều ở cơ quan hoặc đã đến tay gia đình.`
#[must_use]
pub fn ui_rounds_outside_none(locale: Locale) -> String {
    text::known(locale, "ui-rounds-outside-none", [])
}

/// `qua đêm`
#[must_use]
pub fn ui_rounds_overnight(locale: Locale) -> String {
    text::known(locale, "ui-rounds-overnight", [])
}

/// `Lập chuyến trao`
#[must_use]
pub fn ui_rounds_plan(locale: Locale) -> String {
    text::known(locale, "ui-rounds-plan", [])
}

/// `Đã lập chuyến trao.`
#[must_use]
pub fn ui_rounds_planned_done(locale: Locale) -> String {
    text::known(locale, "ui-rounds-planned-done", [])
}

/// `từ { $when }`
#[must_use]
pub fn ui_rounds_since<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-rounds-since", [("when", when.into())])
}

/// `Chuyến trao tận nhà`
#[must_use]
pub fn ui_rounds_title(locale: Locale) -> String {
    text::known(locale, "ui-rounds-title", [])
}

/// `Mỗi dòng là một việc đã ghi trong sổ cũ. Số đăng ký giữ nguyên như trong sổ; không cấp số mới, không gửi thư, không tính vào hồ sơ tiếp nhận.`
#[must_use]
pub fn ui_rows_about_books(locale: Locale) -> String {
    text::known(locale, "ui-rows-about-books", [])
}

/// `Mỗi dòng là một người. Khi điền tờ khai, máy gợi ý người trong danh sách; không thành hồ sơ, không gửi đi đâu, chỉ giữ kín trên máy này.`
#[must_use]
pub fn ui_rows_about_people(locale: Locale) -> String {
    text::known(locale, "ui-rows-about-people", [])
}

/// `Mỗi dòng thành một bản nháp. Cán bộ xem lại rồi mới tiếp nhận và hẹn trả.`
#[must_use]
pub fn ui_rows_about_procedures(locale: Locale) -> String {
    text::known(locale, "ui-rows-about-procedures", [])
}

/// `Mọi năm`
#[must_use]
pub fn ui_rows_all_years(locale: Locale) -> String {
    text::known(locale, "ui-rows-all-years", [])
}

/// `Sổ hộ tịch`
#[must_use]
pub fn ui_rows_books(locale: Locale) -> String {
    text::known(locale, "ui-rows-books", [])
}

/// `{ $count -> [0] Không có dòng nào để nhập *[other] Nhập { $count } dòng }`
#[must_use]
pub fn ui_rows_bring_in(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-rows-bring-in", [("count", Value::Number(count.into()))])
}

/// `Chọn tệp XLSX, CSV`
#[must_use]
pub fn ui_rows_choose(locale: Locale) -> String {
    text::known(locale, "ui-rows-choose", [])
}

/// `Cột trong tệp`
#[must_use]
pub fn ui_rows_columns(locale: Locale) -> String {
    text::known(locale, "ui-rows-columns", [])
}

/// `Bên trái là cột của Tận Nhà, bên phải chọn cột của tệp. Chỗ ghi “đoán” cần xem lại trước khi nhập; nhập xong, máy nhớ cho tệp sau.`
#[must_use]
pub fn ui_rows_columns_about(locale: Locale) -> String {
    text::known(locale, "ui-rows-columns-about", [])
}

/// `Chọn cột của tệp cho: { $columns }.`
#[must_use]
pub fn ui_rows_columns_needed<'a>(locale: Locale, columns: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-rows-columns-needed", [("columns", columns.into())])
}

/// `{ $found }/{ $all } cột đã có trong tệp`
#[must_use]
pub fn ui_rows_columns_short<'a>(locale: Locale, all: impl Into<Value<'a>>, found: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-rows-columns-short", [("all", all.into()), ("found", found.into())])
}

/// `{ $total } dòng: { $good } nhập được, { $there } đã có, { $refused } bị từ chối`
#[must_use]
pub fn ui_rows_counts<'a>(locale: Locale, good: impl Into<Value<'a>>, refused: impl Into<Value<'a>>, there: impl Into<Value<'a>>, total: impl Into<Number>) -> String {
    text::known(locale, "ui-rows-counts", [("good", good.into()), ("refused", refused.into()), ("there", there.into()), ("total", Value::Number(total.into()))])
}

/// `Đã nhập { $done } dòng; { $there } đã có từ trước, { $refused } bị từ chối`
#[must_use]
pub fn ui_rows_counts_done<'a>(locale: Locale, done: impl Into<Value<'a>>, refused: impl Into<Value<'a>>, there: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-rows-counts-done", [("done", done.into()), ("refused", refused.into()), ("there", there.into())])
}

/// `Xuất hồ sơ`
#[must_use]
pub fn ui_rows_dossiers(locale: Locale) -> String {
    text::known(locale, "ui-rows-dossiers", [])
}

/// `Báo cáo một cửa tính theo ngày nhận và ngày có kết quả, sổ hộ tịch tính theo ngày đăng ký: cùng một tháng mà số khác nhau. Cách tính ghi ở cột cuối của tệp.`
#[must_use]
pub fn ui_rows_dossiers_about(locale: Locale) -> String {
    text::known(locale, "ui-rows-dossiers-about", [])
}

/// `Mọi thủ tục`
#[must_use]
pub fn ui_rows_dossiers_all(locale: Locale) -> String {
    text::known(locale, "ui-rows-dossiers-all", [])
}

/// `Tính theo`
#[must_use]
pub fn ui_rows_dossiers_by(locale: Locale) -> String {
    text::known(locale, "ui-rows-dossiers-by", [])
}

/// `Từ ngày`
#[must_use]
pub fn ui_rows_dossiers_from(locale: Locale) -> String {
    text::known(locale, "ui-rows-dossiers-from", [])
}

/// `Thủ tục`
#[must_use]
pub fn ui_rows_dossiers_of(locale: Locale) -> String {
    text::known(locale, "ui-rows-dossiers-of", [])
}

/// `Đến ngày`
#[must_use]
pub fn ui_rows_dossiers_to(locale: Locale) -> String {
    text::known(locale, "ui-rows-dossiers-to", [])
}

/// `Chỉ hiện { $count } dòng đầu, các dòng bị từ chối trước.`
#[must_use]
pub fn ui_rows_first<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-rows-first", [("count", count.into())])
}

/// `Bỏ cả danh sách người`
#[must_use]
pub fn ui_rows_forget_people(locale: Locale) -> String {
    text::known(locale, "ui-rows-forget-people", [])
}

/// `Đã bỏ danh sách người. Hồ sơ đã điền vẫn giữ nguyên.`
#[must_use]
pub fn ui_rows_forgot_people(locale: Locale) -> String {
    text::known(locale, "ui-rows-forgot-people", [])
}

/// `Xuất sổ`
#[must_use]
pub fn ui_rows_give(locale: Locale) -> String {
    text::known(locale, "ui-rows-give", [])
}

/// `Xuất danh sách`
#[must_use]
pub fn ui_rows_give_people(locale: Locale) -> String {
    text::known(locale, "ui-rows-give-people", [])
}

/// `Dòng`
#[must_use]
pub fn ui_rows_line(locale: Locale) -> String {
    text::known(locale, "ui-rows-line", [])
}

/// `Danh sách khác`
#[must_use]
pub fn ui_rows_lists(locale: Locale) -> String {
    text::known(locale, "ui-rows-lists", [])
}

/// `Tên cột theo`
#[must_use]
pub fn ui_rows_map(locale: Locale) -> String {
    text::known(locale, "ui-rows-map", [])
}

/// `Tận Nhà`
#[must_use]
pub fn ui_rows_map_own(locale: Locale) -> String {
    text::known(locale, "ui-rows-map-own", [])
}

/// `Chưa rõ tên { $count } cột trong phần mềm này: tệp ghi “(chưa rõ tên cột)” ở các cột ấy. Khi đã biết, nhờ cấp trên ghi vào thiết lập của phường.`
#[must_use]
pub fn ui_rows_map_unknown<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-rows-map-unknown", [("count", count.into())])
}

/// `cần có`
#[must_use]
pub fn ui_rows_needed(locale: Locale) -> String {
    text::known(locale, "ui-rows-needed", [])
}

/// `Chưa chọn tệp. Chọn tệp để xem từng dòng; chưa có gì được ghi cho đến khi bấm Nhập.`
#[must_use]
pub fn ui_rows_none(locale: Locale) -> String {
    text::known(locale, "ui-rows-none", [])
}

/// `Không có trong tệp`
#[must_use]
pub fn ui_rows_not_there(locale: Locale) -> String {
    text::known(locale, "ui-rows-not-there", [])
}

/// `Ghi lại từ sổ cũ: không có hẹn trả`
#[must_use]
pub fn ui_rows_old_entry(locale: Locale) -> String {
    text::known(locale, "ui-rows-old-entry", [])
}

/// `Nhập, xuất bảng`
#[must_use]
pub fn ui_rows_open(locale: Locale) -> String {
    text::known(locale, "ui-rows-open", [])
}

/// `{ $count -> [0] Máy chưa giữ danh sách người nào. *[other] Máy đang giữ { $count } người. }`
#[must_use]
pub fn ui_rows_people_kept(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-rows-people-kept", [("count", Value::Number(count.into()))])
}

/// `Hồ sơ chờ tiếp nhận (thành nháp)`
#[must_use]
pub fn ui_rows_procedures(locale: Locale) -> String {
    text::known(locale, "ui-rows-procedures", [])
}

/// `Lưu các dòng bị từ chối`
#[must_use]
pub fn ui_rows_refused_file(locale: Locale) -> String {
    text::known(locale, "ui-rows-refused-file", [])
}

/// `{ $head } (đang dùng cho: { $column })`
#[must_use]
pub fn ui_rows_taken<'a>(locale: Locale, column: impl Into<Value<'a>>, head: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-rows-taken", [("column", column.into()), ("head", head.into())])
}

/// `Tải mẫu cột`
#[must_use]
pub fn ui_rows_template(locale: Locale) -> String {
    text::known(locale, "ui-rows-template", [])
}

/// `Nhập, xuất bảng`
#[must_use]
pub fn ui_rows_title(locale: Locale) -> String {
    text::known(locale, "ui-rows-title", [])
}

/// `Các cột này không dùng đến: { $columns }`
#[must_use]
pub fn ui_rows_unknown<'a>(locale: Locale, columns: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-rows-unknown", [("columns", columns.into())])
}

/// `Kết quả`
#[must_use]
pub fn ui_rows_verdict(locale: Locale) -> String {
    text::known(locale, "ui-rows-verdict", [])
}

/// `Bảng gì`
#[must_use]
pub fn ui_rows_what(locale: Locale) -> String {
    text::known(locale, "ui-rows-what", [])
}

/// `Về ai`
#[must_use]
pub fn ui_rows_who(locale: Locale) -> String {
    text::known(locale, "ui-rows-who", [])
}

/// `Năm`
#[must_use]
pub fn ui_rows_year(locale: Locale) -> String {
    text::known(locale, "ui-rows-year", [])
}

/// `Thư nào không ra, hoặc ra hỏng?`
#[must_use]
pub fn ui_run_bad(locale: Locale) -> String {
    text::known(locale, "ui-run-bad", [])
}

/// `Đã ghi { $count } thư được in.`
#[must_use]
pub fn ui_run_done(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-run-done", [("count", Value::Number(count.into()))])
}

/// `trang { $page }`
#[must_use]
pub fn ui_run_page<'a>(locale: Locale, page: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-run-page", [("page", page.into())])
}

/// `trang { $first }–{ $last }`
#[must_use]
pub fn ui_run_pages<'a>(locale: Locale, first: impl Into<Value<'a>>, last: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-run-pages", [("first", first.into()), ("last", last.into())])
}

/// `Đã dàn trang { $done } trên { $all } thư`
#[must_use]
pub fn ui_run_progress<'a>(locale: Locale, all: impl Into<Value<'a>>, done: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-run-progress", [("all", all.into()), ("done", done.into())])
}

/// `Thư ra đúng được ghi là đã in. Thư không ra hoặc hỏng vẫn nằm trong danh sách đã duyệt để in lại.`
#[must_use]
pub fn ui_run_right_about(locale: Locale) -> String {
    text::known(locale, "ui-run-right-about", [])
}

/// `Các thư in ra có đúng không?`
#[must_use]
pub fn ui_run_title(locale: Locale) -> String {
    text::known(locale, "ui-run-title", [])
}

/// `Xem tập thư trên máy in`
#[must_use]
pub fn ui_run_which(locale: Locale) -> String {
    text::known(locale, "ui-run-which", [])
}

/// `Lưu`
#[must_use]
pub fn ui_save(locale: Locale) -> String {
    text::known(locale, "ui-save", [])
}

/// `Lưu lại`
#[must_use]
pub fn ui_save_again(locale: Locale) -> String {
    text::known(locale, "ui-save-again", [])
}

/// `Đã lưu { $hour }`
#[must_use]
pub fn ui_save_done<'a>(locale: Locale, hour: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-save-done", [("hour", hour.into())])
}

/// `Chưa lưu được`
#[must_use]
pub fn ui_save_failed(locale: Locale) -> String {
    text::known(locale, "ui-save-failed", [])
}

/// `Đang lưu…`
#[must_use]
pub fn ui_save_running(locale: Locale) -> String {
    text::known(locale, "ui-save-running", [])
}

/// `Tìm`
#[must_use]
pub fn ui_search(locale: Locale) -> String {
    text::known(locale, "ui-search", [])
}

/// `Gõ tên, mã hồ sơ, vài chữ số hoặc việc cần làm; không cần dấu.`
#[must_use]
pub fn ui_search_about(locale: Locale) -> String {
    text::known(locale, "ui-search-about", [])
}

/// `Tìm người, hồ sơ, việc…`
#[must_use]
pub fn ui_search_hint(locale: Locale) -> String {
    text::known(locale, "ui-search-hint", [])
}

/// `Còn nhiều hồ sơ khác. Gõ thêm chữ để tìm hẹp lại.`
#[must_use]
pub fn ui_search_narrow(locale: Locale) -> String {
    text::known(locale, "ui-search-narrow", [])
}

/// `Không có hồ sơ nào đúng như vậy; đây là những tên gần giống.`
#[must_use]
pub fn ui_search_near(locale: Locale) -> String {
    text::known(locale, "ui-search-near", [])
}

/// `Không thấy gì. Thử gõ ít chữ hơn.`
#[must_use]
pub fn ui_search_none(locale: Locale) -> String {
    text::known(locale, "ui-search-none", [])
}

/// `nhận { $when }`
#[must_use]
pub fn ui_search_received<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-search-received", [("when", when.into())])
}

/// `Tìm`
#[must_use]
pub fn ui_search_title(locale: Locale) -> String {
    text::known(locale, "ui-search-title", [])
}

/// `ô cần có đã ghi`
#[must_use]
pub fn ui_section_filled(locale: Locale) -> String {
    text::known(locale, "ui-section-filled", [])
}

/// `Đang dựng trang giấy…`
#[must_use]
pub fn ui_sheet_coming(locale: Locale) -> String {
    text::known(locale, "ui-sheet-coming", [])
}

/// `{ $name }, trang { $page }`
#[must_use]
pub fn ui_sheet_page<'a>(locale: Locale, name: impl Into<Value<'a>>, page: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-sheet-page", [("name", name.into()), ("page", page.into())])
}

/// `{ $name } (xem trước)`
#[must_use]
pub fn ui_sheet_preview<'a>(locale: Locale, name: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-sheet-preview", [("name", name.into())])
}

/// `Giấy tiếp nhận`
#[must_use]
pub fn ui_sheet_receipt(locale: Locale) -> String {
    text::known(locale, "ui-sheet-receipt", [])
}

/// `Tờ giấy`
#[must_use]
pub fn ui_sheet_title(locale: Locale) -> String {
    text::known(locale, "ui-sheet-title", [])
}

/// `Xem cả { $count } hồ sơ`
#[must_use]
pub fn ui_show_all(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-show-all", [("count", Value::Number(count.into()))])
}

/// `Chữ ký người nhận`
#[must_use]
pub fn ui_signature(locale: Locale) -> String {
    text::known(locale, "ui-signature", [])
}

/// `Ký lại`
#[must_use]
pub fn ui_signature_clear(locale: Locale) -> String {
    text::known(locale, "ui-signature-clear", [])
}

/// `Ký vào đây`
#[must_use]
pub fn ui_signature_here(locale: Locale) -> String {
    text::known(locale, "ui-signature-here", [])
}

/// `Người ký`
#[must_use]
pub fn ui_signer(locale: Locale) -> String {
    text::known(locale, "ui-signer", [])
}

/// `Giấy gửi đi bằng tệp. Lãnh đạo ký bằng chứng thư số của mình; văn thư cho số rồi ký số của cơ quan, dấu đặt trùm lên khoảng một phần ba chữ ký về bên trái.`
#[must_use]
pub fn ui_signing_about(locale: Locale) -> String {
    text::known(locale, "ui-signing-about", [])
}

/// `Ký lại`
#[must_use]
pub fn ui_signing_again(locale: Locale) -> String {
    text::known(locale, "ui-signing-again", [])
}

/// `Vì sao ký lại?`
#[must_use]
pub fn ui_signing_again_why(locale: Locale) -> String {
    text::known(locale, "ui-signing-again-why", [])
}

/// `Ký nhiều giấy một lượt`
#[must_use]
pub fn ui_signing_batch(locale: Locale) -> String {
    text::known(locale, "ui-signing-batch", [])
}

/// `Đưa tệp vào máy này`
#[must_use]
pub fn ui_signing_bring(locale: Locale) -> String {
    text::known(locale, "ui-signing-bring", [])
}

/// `Đã đưa tệp vào máy này.`
#[must_use]
pub fn ui_signing_brought(locale: Locale) -> String {
    text::known(locale, "ui-signing-brought", [])
}

/// `{ $holder }, { $when }`
#[must_use]
pub fn ui_signing_by<'a>(locale: Locale, holder: impl Into<Value<'a>>, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-signing-by", [("holder", holder.into()), ("when", when.into())])
}

/// `Chọn tất cả`
#[must_use]
pub fn ui_signing_choose_all(locale: Locale) -> String {
    text::known(locale, "ui-signing-choose-all", [])
}

/// `Chọn tệp`
#[must_use]
pub fn ui_signing_choose_file(locale: Locale) -> String {
    text::known(locale, "ui-signing-choose-file", [])
}

/// `Đã chọn { $count } giấy`
#[must_use]
pub fn ui_signing_chosen<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-signing-chosen", [("count", count.into())])
}

/// `Đã lưu: { $path }`
#[must_use]
pub fn ui_signing_copied<'a>(locale: Locale, path: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-signing-copied", [("path", path.into())])
}

/// `Lưu bản sao`
#[must_use]
pub fn ui_signing_copy(locale: Locale) -> String {
    text::known(locale, "ui-signing-copy", [])
}

/// `Lưu vào thư mục`
#[must_use]
pub fn ui_signing_copy_where(locale: Locale) -> String {
    text::known(locale, "ui-signing-copy-where", [])
}

/// `Đã ký { $count } giấy`
#[must_use]
pub fn ui_signing_done<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-signing-done", [("count", count.into())])
}

/// `Trình điều khiển của USB ký số`
#[must_use]
pub fn ui_signing_driver(locale: Locale) -> String {
    text::known(locale, "ui-signing-driver", [])
}

/// `Đường dẫn đầy đủ tới tệp của nhà sản xuất (.dll trên Windows, .so trên Linux). Máy nhớ cho lần sau.`
#[must_use]
pub fn ui_signing_driver_about(locale: Locale) -> String {
    text::known(locale, "ui-signing-driver-about", [])
}

/// `hẹn { $when }`
#[must_use]
pub fn ui_signing_due<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-signing-due", [("when", when.into())])
}

/// `{ $count } giấy chưa ký được`
#[must_use]
pub fn ui_signing_failed<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-signing-failed", [("count", count.into())])
}

/// `Tệp đã ký số`
#[must_use]
pub fn ui_signing_file(locale: Locale) -> String {
    text::known(locale, "ui-signing-file", [])
}

/// `Đã chọn: { $name }`
#[must_use]
pub fn ui_signing_file_chosen<'a>(locale: Locale, name: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-signing-file-chosen", [("name", name.into())])
}

/// `Giấy này chưa ký số.`
#[must_use]
pub fn ui_signing_file_none(locale: Locale) -> String {
    text::known(locale, "ui-signing-file-none", [])
}

/// `Tìm USB`
#[must_use]
pub fn ui_signing_find(locale: Locale) -> String {
    text::known(locale, "ui-signing-find", [])
}

/// `Mật khẩu và mã PIN dùng một lần rồi xóa, không lưu ở đâu.`
#[must_use]
pub fn ui_signing_forgotten(locale: Locale) -> String {
    text::known(locale, "ui-signing-forgotten", [])
}

/// `Ẩn`
#[must_use]
pub fn ui_signing_hide_secret(locale: Locale) -> String {
    text::known(locale, "ui-signing-hide-secret", [])
}

/// `chứng thư số dùng đến { $day }`
#[must_use]
pub fn ui_signing_holds_until<'a>(locale: Locale, day: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-signing-holds-until", [("day", day.into())])
}

/// `Ký bằng`
#[must_use]
pub fn ui_signing_key(locale: Locale) -> String {
    text::known(locale, "ui-signing-key", [])
}

/// `Tệp chứng thư số (.p12, .pfx)`
#[must_use]
pub fn ui_signing_key_file(locale: Locale) -> String {
    text::known(locale, "ui-signing-key-file", [])
}

/// `USB ký số`
#[must_use]
pub fn ui_signing_key_token(locale: Locale) -> String {
    text::known(locale, "ui-signing-key-token", [])
}

/// `Chờ lãnh đạo ký`
#[must_use]
pub fn ui_signing_leader(locale: Locale) -> String {
    text::known(locale, "ui-signing-leader", [])
}

/// `Tệp nằm ở:`
#[must_use]
pub fn ui_signing_lies(locale: Locale) -> String {
    text::known(locale, "ui-signing-lies", [])
}

/// `Chưa thấy USB ký số nào. Cắm USB rồi bấm “Tìm USB”.`
#[must_use]
pub fn ui_signing_no_token(locale: Locale) -> String {
    text::known(locale, "ui-signing-no-token", [])
}

/// `Chỉ lãnh đạo và văn thư ký số được. Mở từng giấy trong hồ sơ để xem chữ ký.`
#[must_use]
pub fn ui_signing_nobody(locale: Locale) -> String {
    text::known(locale, "ui-signing-nobody", [])
}

/// `Không có giấy nào chờ ký số. Giấy đã duyệt, đã vào sổ mà chưa ký sẽ hiện ở đây.`
#[must_use]
pub fn ui_signing_none(locale: Locale) -> String {
    text::known(locale, "ui-signing-none", [])
}

/// `theo đồng hồ của máy`
#[must_use]
pub fn ui_signing_not_stamped(locale: Locale) -> String {
    text::known(locale, "ui-signing-not-stamped", [])
}

/// `Chờ ký số của cơ quan`
#[must_use]
pub fn ui_signing_office(locale: Locale) -> String {
    text::known(locale, "ui-signing-office", [])
}

/// `Ký số giấy này`
#[must_use]
pub fn ui_signing_open(locale: Locale) -> String {
    text::known(locale, "ui-signing-open", [])
}

/// `Mật khẩu của tệp`
#[must_use]
pub fn ui_signing_password(locale: Locale) -> String {
    text::known(locale, "ui-signing-password", [])
}

/// `Mã PIN`
#[must_use]
pub fn ui_signing_pin(locale: Locale) -> String {
    text::known(locale, "ui-signing-pin", [])
}

/// `Cần bản giấy thì in từ chính tệp này; in từ hồ sơ ra giấy chưa có chữ ký.`
#[must_use]
pub fn ui_signing_print(locale: Locale) -> String {
    text::known(locale, "ui-signing-print", [])
}

/// `Hiện`
#[must_use]
pub fn ui_signing_show_secret(locale: Locale) -> String {
    text::known(locale, "ui-signing-show-secret", [])
}

/// `Ký { $count } giấy`
#[must_use]
pub fn ui_signing_sign<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-signing-sign", [("count", count.into())])
}

/// `Ký số`
#[must_use]
pub fn ui_signing_sign_one(locale: Locale) -> String {
    text::known(locale, "ui-signing-sign-one", [])
}

/// `Chứng thư số của { $holder }`
#[must_use]
pub fn ui_signing_signed_as<'a>(locale: Locale, holder: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-signing-signed-as", [("holder", holder.into())])
}

/// `Kèm dấu thời gian của { $address }`
#[must_use]
pub fn ui_signing_stamp<'a>(locale: Locale, address: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-signing-stamp", [("address", address.into())])
}

/// `có dấu thời gian`
#[must_use]
pub fn ui_signing_stamped(locale: Locale) -> String {
    text::known(locale, "ui-signing-stamped", [])
}

/// `đã ký số`
#[must_use]
pub fn ui_signing_state(locale: Locale) -> String {
    text::known(locale, "ui-signing-state", [])
}

/// `Dừng lại, còn { $count } giấy chưa ký. Giấy đã ký vẫn giữ nguyên.`
#[must_use]
pub fn ui_signing_stopped<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-signing-stopped", [("count", count.into())])
}

/// `Máy chủ cấp dấu thời gian`
#[must_use]
pub fn ui_signing_timestamp(locale: Locale) -> String {
    text::known(locale, "ui-signing-timestamp", [])
}

/// `Địa chỉ bắt đầu bằng http://, do nơi cấp chứng thư số cho. Để trống thì thời gian ký là theo đồng hồ của máy này.`
#[must_use]
pub fn ui_signing_timestamp_about(locale: Locale) -> String {
    text::known(locale, "ui-signing-timestamp-about", [])
}

/// `Lưu địa chỉ`
#[must_use]
pub fn ui_signing_timestamp_save(locale: Locale) -> String {
    text::known(locale, "ui-signing-timestamp-save", [])
}

/// `Đã lưu.`
#[must_use]
pub fn ui_signing_timestamp_saved(locale: Locale) -> String {
    text::known(locale, "ui-signing-timestamp-saved", [])
}

/// `Ký số`
#[must_use]
pub fn ui_signing_title(locale: Locale) -> String {
    text::known(locale, "ui-signing-title", [])
}

/// `USB đang cắm`
#[must_use]
pub fn ui_signing_token(locale: Locale) -> String {
    text::known(locale, "ui-signing-token", [])
}

/// `Còn chờ văn thư ký số của cơ quan rồi mới gửi.`
#[must_use]
pub fn ui_signing_waits_office(locale: Locale) -> String {
    text::known(locale, "ui-signing-waits-office", [])
}

/// `Ai được ký số`
#[must_use]
pub fn ui_signing_who(locale: Locale) -> String {
    text::known(locale, "ui-signing-who", [])
}

/// `Đang ký { $done }/{ $all } giấy`
#[must_use]
pub fn ui_signing_working<'a>(locale: Locale, all: impl Into<Value<'a>>, done: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-signing-working", [("all", all.into()), ("done", done.into())])
}

/// `Giấy`
#[must_use]
pub fn ui_step_papers(locale: Locale) -> String {
    text::known(locale, "ui-step-papers", [])
}

/// `Đọc lại`
#[must_use]
pub fn ui_step_read_back(locale: Locale) -> String {
    text::known(locale, "ui-step-read-back", [])
}

/// `Người nhận`
#[must_use]
pub fn ui_step_receiver(locale: Locale) -> String {
    text::known(locale, "ui-step-receiver", [])
}

/// `Ký`
#[must_use]
pub fn ui_step_sign(locale: Locale) -> String {
    text::known(locale, "ui-step-sign", [])
}

/// `Chỉ hủy tờ đã ghi hỏng, theo biên bản. Việc này không rút lại được.`
#[must_use]
pub fn ui_stock_about_destroy(locale: Locale) -> String {
    text::known(locale, "ui-stock-about-destroy", [])
}

/// `Ghi số của tờ đầu và tờ cuối như in trên phôi. Mỗi số chỉ nhận một lần.`
#[must_use]
pub fn ui_stock_about_receive(locale: Locale) -> String {
    text::known(locale, "ui-stock-about-receive", [])
}

/// `Chỉ trả tờ chưa dùng.`
#[must_use]
pub fn ui_stock_about_return(locale: Locale) -> String {
    text::known(locale, "ui-stock-about-return", [])
}

/// `Tờ hỏng ở lại trong tủ chờ hủy. Số đăng ký thuộc về sổ, không thuộc tờ phôi: tờ thay thế mang đúng số ấy.`
#[must_use]
pub fn ui_stock_about_spoil(locale: Locale) -> String {
    text::known(locale, "ui-stock-about-spoil", [])
}

/// `Dành cho tờ viết tay hoặc in ở máy khác. Tờ in từ phần mềm này đã được ghi sẵn.`
#[must_use]
pub fn ui_stock_about_use(locale: Locale) -> String {
    text::known(locale, "ui-stock-about-use", [])
}

/// `Ngày sau`
#[must_use]
pub fn ui_stock_after(locale: Locale) -> String {
    text::known(locale, "ui-stock-after", [])
}

/// `Cân đối trong ngày`
#[must_use]
pub fn ui_stock_balance(locale: Locale) -> String {
    text::known(locale, "ui-stock-balance", [])
}

/// `Phôi đã nhận`
#[must_use]
pub fn ui_stock_batches(locale: Locale) -> String {
    text::known(locale, "ui-stock-batches", [])
}

/// `Ngày trước`
#[must_use]
pub fn ui_stock_before(locale: Locale) -> String {
    text::known(locale, "ui-stock-before", [])
}

/// `Dùng cho hồ sơ nào (mã hồ sơ hoặc số đăng ký)`
#[must_use]
pub fn ui_stock_case(locale: Locale) -> String {
    text::known(locale, "ui-stock-case", [])
}

/// `{ $count } tờ`
#[must_use]
pub fn ui_stock_count<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-stock-count", [("count", count.into())])
}

/// `Ghi đã hủy`
#[must_use]
pub fn ui_stock_destroy(locale: Locale) -> String {
    text::known(locale, "ui-stock-destroy", [])
}

/// `Đã ghi vào sổ phôi.`
#[must_use]
pub fn ui_stock_done(locale: Locale) -> String {
    text::known(locale, "ui-stock-done", [])
}

/// `số { $number }`
#[must_use]
pub fn ui_stock_entry<'a>(locale: Locale, number: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-stock-entry", [("number", number.into())])
}

/// `Số phôi đầu`
#[must_use]
pub fn ui_stock_first(locale: Locale) -> String {
    text::known(locale, "ui-stock-first", [])
}

/// `{ $count } tờ trong tủ`
#[must_use]
pub fn ui_stock_in_safe<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-stock-in-safe", [("count", count.into())])
}

/// `Số phôi cuối`
#[must_use]
pub fn ui_stock_last(locale: Locale) -> String {
    text::known(locale, "ui-stock-last", [])
}

/// `{ $count } tờ dùng từ ngày trước, hỏng trong ngày này.`
#[must_use]
pub fn ui_stock_later<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-stock-later", [("count", count.into())])
}

/// `tờ kế tiếp { $serial }`
#[must_use]
pub fn ui_stock_next<'a>(locale: Locale, serial: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-stock-next", [("serial", serial.into())])
}

/// `Ngày này không tờ nào được dùng, hỏng hay trả.`
#[must_use]
pub fn ui_stock_no_sheets(locale: Locale) -> String {
    text::known(locale, "ui-stock-no-sheets", [])
}

/// `Chưa nhận phôi nào. Bấm Nhận phôi rồi ghi số đầu và số cuối.`
#[must_use]
pub fn ui_stock_none(locale: Locale) -> String {
    text::known(locale, "ui-stock-none", [])
}

/// `In bảng cân đối`
#[must_use]
pub fn ui_stock_print(locale: Locale) -> String {
    text::known(locale, "ui-stock-print", [])
}

/// `Nhận phôi`
#[must_use]
pub fn ui_stock_receive(locale: Locale) -> String {
    text::known(locale, "ui-stock-receive", [])
}

/// `Trả phôi`
#[must_use]
pub fn ui_stock_return(locale: Locale) -> String {
    text::known(locale, "ui-stock-return", [])
}

/// `Số phôi`
#[must_use]
pub fn ui_stock_serial(locale: Locale) -> String {
    text::known(locale, "ui-stock-serial", [])
}

/// `Các tờ có thay đổi trong ngày hoặc chờ hủy`
#[must_use]
pub fn ui_stock_sheets(locale: Locale) -> String {
    text::known(locale, "ui-stock-sheets", [])
}

/// `Ghi hỏng`
#[must_use]
pub fn ui_stock_spoil(locale: Locale) -> String {
    text::known(locale, "ui-stock-spoil", [])
}

/// `Tồn cuối ngày`
#[must_use]
pub fn ui_stock_sum_closing(locale: Locale) -> String {
    text::known(locale, "ui-stock-sum-closing", [])
}

/// `Tồn đầu ngày`
#[must_use]
pub fn ui_stock_sum_opening(locale: Locale) -> String {
    text::known(locale, "ui-stock-sum-opening", [])
}

/// `Nhận`
#[must_use]
pub fn ui_stock_sum_received(locale: Locale) -> String {
    text::known(locale, "ui-stock-sum-received", [])
}

/// `Trả lại`
#[must_use]
pub fn ui_stock_sum_returned(locale: Locale) -> String {
    text::known(locale, "ui-stock-sum-returned", [])
}

/// `Hỏng`
#[must_use]
pub fn ui_stock_sum_spoiled(locale: Locale) -> String {
    text::known(locale, "ui-stock-sum-spoiled", [])
}

/// `Đã dùng`
#[must_use]
pub fn ui_stock_sum_used(locale: Locale) -> String {
    text::known(locale, "ui-stock-sum-used", [])
}

/// `Sổ phôi`
#[must_use]
pub fn ui_stock_title(locale: Locale) -> String {
    text::known(locale, "ui-stock-title", [])
}

/// `Ghi đã dùng`
#[must_use]
pub fn ui_stock_use(locale: Locale) -> String {
    text::known(locale, "ui-stock-use", [])
}

/// `{ $count } tờ hỏng đang giữ, chờ hủy`
#[must_use]
pub fn ui_stock_waiting<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-stock-waiting", [("count", count.into())])
}

/// `Chọn loại phôi`
#[must_use]
pub fn ui_stock_which(locale: Locale) -> String {
    text::known(locale, "ui-stock-which", [])
}

/// `Theo biên bản nào`
#[must_use]
pub fn ui_stock_words_destroy(locale: Locale) -> String {
    text::known(locale, "ui-stock-words-destroy", [])
}

/// `Nhận từ đâu, theo phiếu nào`
#[must_use]
pub fn ui_stock_words_receive(locale: Locale) -> String {
    text::known(locale, "ui-stock-words-receive", [])
}

/// `Trả cho ai, theo biên bản nào`
#[must_use]
pub fn ui_stock_words_return(locale: Locale) -> String {
    text::known(locale, "ui-stock-words-return", [])
}

/// `Vì sao hỏng`
#[must_use]
pub fn ui_stock_words_spoil(locale: Locale) -> String {
    text::known(locale, "ui-stock-words-spoil", [])
}

/// `Vì sao không in từ phần mềm`
#[must_use]
pub fn ui_stock_words_use(locale: Locale) -> String {
    text::known(locale, "ui-stock-words-use", [])
}

/// `Lý do, ghi trên phiếu`
#[must_use]
pub fn ui_supplement_ground(locale: Locale) -> String {
    text::known(locale, "ui-supplement-ground", [])
}

/// `Còn thiếu gì`
#[must_use]
pub fn ui_supplement_what(locale: Locale) -> String {
    text::known(locale, "ui-supplement-what", [])
}

/// `Vì sao lần trước chưa đủ`
#[must_use]
pub fn ui_supplement_why(locale: Locale) -> String {
    text::known(locale, "ui-supplement-why", [])
}

/// `Năm câu, hỏi qua điện thoại hoặc tại nhà. Câu nào người dân không trả lời thì để trống.`
#[must_use]
pub fn ui_survey_about(locale: Locale) -> String {
    text::known(locale, "ui-survey-about", [])
}

/// `{ $officer } đã hỏi { $when } · { $way }`
#[must_use]
pub fn ui_survey_asked<'a>(locale: Locale, officer: impl Into<Value<'a>>, way: impl Into<Value<'a>>, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-survey-asked", [("officer", officer.into()), ("way", way.into()), ("when", when.into())])
}

/// `Về hồ sơ`
#[must_use]
pub fn ui_survey_back(locale: Locale) -> String {
    text::known(locale, "ui-survey-back", [])
}

/// `khác lời người dân`
#[must_use]
pub fn ui_survey_differs(locale: Locale) -> String {
    text::known(locale, "ui-survey-differs", [])
}

/// `Câu trả lời do lãnh đạo đọc.`
#[must_use]
pub fn ui_survey_hidden(locale: Locale) -> String {
    text::known(locale, "ui-survey-hidden", [])
}

/// `hẹn lại { $when }`
#[must_use]
pub fn ui_survey_new_date<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-survey-new-date", [("when", when.into())])
}

/// `Người dân nói thêm`
#[must_use]
pub fn ui_survey_note(locale: Locale) -> String {
    text::known(locale, "ui-survey-note", [])
}

/// `Hỏi ý kiến người dân về hồ sơ này`
#[must_use]
pub fn ui_survey_one(locale: Locale) -> String {
    text::known(locale, "ui-survey-one", [])
}

/// `Hồ sơ trên máy: { $answer }`
#[must_use]
pub fn ui_survey_own<'a>(locale: Locale, answer: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-survey-own", [("answer", answer.into())])
}

/// `Điện thoại: { $phone }`
#[must_use]
pub fn ui_survey_phone<'a>(locale: Locale, phone: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-survey-phone", [("phone", phone.into())])
}

/// `Ghi câu trả lời`
#[must_use]
pub fn ui_survey_save(locale: Locale) -> String {
    text::known(locale, "ui-survey-save", [])
}

/// `Đã ghi câu trả lời của người dân.`
#[must_use]
pub fn ui_survey_saved(locale: Locale) -> String {
    text::known(locale, "ui-survey-saved", [])
}

/// `Hỏi ý kiến người dân`
#[must_use]
pub fn ui_survey_title(locale: Locale) -> String {
    text::known(locale, "ui-survey-title", [])
}

/// `Không trả lời`
#[must_use]
pub fn ui_survey_unsaid(locale: Locale) -> String {
    text::known(locale, "ui-survey-unsaid", [])
}

/// `Hỏi bằng cách nào`
#[must_use]
pub fn ui_survey_way(locale: Locale) -> String {
    text::known(locale, "ui-survey-way", [])
}

/// `Máy tự đồng bộ lại sau { $count } giây.`
#[must_use]
pub fn ui_sync_again<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-sync-again", [("count", count.into())])
}

/// `Thôi`
#[must_use]
pub fn ui_sync_again_stop(locale: Locale) -> String {
    text::known(locale, "ui-sync-again-stop", [])
}

/// `Bản sao lưu`
#[must_use]
pub fn ui_sync_backups(locale: Locale) -> String {
    text::known(locale, "ui-sync-backups", [])
}

/// `Máy tự sao lưu và đọc lại để kiểm tra. Nên có thêm một bản ở thẻ nhớ hoặc ổ đĩa ngoài, phòng khi mất máy.`
#[must_use]
pub fn ui_sync_backups_about(locale: Locale) -> String {
    text::known(locale, "ui-sync-backups-about", [])
}

/// `Cần chọn một`
#[must_use]
pub fn ui_sync_choices(locale: Locale) -> String {
    text::known(locale, "ui-sync-choices", [])
}

/// `Hai người ghi hai nội dung khác nhau. Không có gì bị mất; hãy chọn nội dung đúng.`
#[must_use]
pub fn ui_sync_choices_about(locale: Locale) -> String {
    text::known(locale, "ui-sync-choices-about", [])
}

/// `Việc làm khi không có mạng sẽ hiện ở đây cho đến khi gửi xong.`
#[must_use]
pub fn ui_sync_empty_about(locale: Locale) -> String {
    text::known(locale, "ui-sync-empty-about", [])
}

/// `Mọi thứ đã đến nơi`
#[must_use]
pub fn ui_sync_empty_title(locale: Locale) -> String {
    text::known(locale, "ui-sync-empty-title", [])
}

/// `lần cuối { $when }`
#[must_use]
pub fn ui_sync_last<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-sync-last", [("when", when.into())])
}

/// `chưa lần nào`
#[must_use]
pub fn ui_sync_never(locale: Locale) -> String {
    text::known(locale, "ui-sync-never", [])
}

/// `Đang chờ gửi`
#[must_use]
pub fn ui_sync_pending(locale: Locale) -> String {
    text::known(locale, "ui-sync-pending", [])
}

/// `Đã lưu trên máy; sẽ gửi khi có mạng.`
#[must_use]
pub fn ui_sync_pending_about(locale: Locale) -> String {
    text::known(locale, "ui-sync-pending-about", [])
}

/// `Cần xem lại`
#[must_use]
pub fn ui_sync_refused(locale: Locale) -> String {
    text::known(locale, "ui-sync-refused", [])
}

/// `Những việc này được giữ nguyên nhưng chưa có hiệu lực.`
#[must_use]
pub fn ui_sync_refused_about(locale: Locale) -> String {
    text::known(locale, "ui-sync-refused-about", [])
}

/// `Đã gửi { $sent }, nhận { $received } mục.`
#[must_use]
pub fn ui_sync_report<'a>(locale: Locale, received: impl Into<Value<'a>>, sent: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-sync-report", [("received", received.into()), ("sent", sent.into())])
}

/// `Đồng bộ ngay`
#[must_use]
pub fn ui_sync_run(locale: Locale) -> String {
    text::known(locale, "ui-sync-run", [])
}

/// `Đang đồng bộ…`
#[must_use]
pub fn ui_sync_running(locale: Locale) -> String {
    text::known(locale, "ui-sync-running", [])
}

/// `Đã xem xong`
#[must_use]
pub fn ui_sync_seen(locale: Locale) -> String {
    text::known(locale, "ui-sync-seen", [])
}

/// `Ghi lại đã làm gì, để người khác không phải xem lần nữa. Việc này vẫn còn trong lịch sử hồ sơ.`
#[must_use]
pub fn ui_sync_seen_about(locale: Locale) -> String {
    text::known(locale, "ui-sync-seen-about", [])
}

/// `Đã ghi nhận.`
#[must_use]
pub fn ui_sync_seen_done(locale: Locale) -> String {
    text::known(locale, "ui-sync-seen-done", [])
}

/// `Đã làm gì?`
#[must_use]
pub fn ui_sync_seen_how(locale: Locale) -> String {
    text::known(locale, "ui-sync-seen-how", [])
}

/// `Ghi thêm (nếu cần)`
#[must_use]
pub fn ui_sync_seen_note(locale: Locale) -> String {
    text::known(locale, "ui-sync-seen-note", [])
}

/// `Đã xem xong gần đây`
#[must_use]
pub fn ui_sync_settled(locale: Locale) -> String {
    text::known(locale, "ui-sync-settled", [])
}

/// `Đồng hồ máy lệch { $count } phút. Chỉnh lại giờ của máy.`
#[must_use]
pub fn ui_sync_skew(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-sync-skew", [("count", Value::Number(count.into()))])
}

/// `Đồng bộ`
#[must_use]
pub fn ui_sync_title(locale: Locale) -> String {
    text::known(locale, "ui-sync-title", [])
}

/// `Chuyện khác thường khi đồng bộ { $when }`
#[must_use]
pub fn ui_sync_unusual<'a>(locale: Locale, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-sync-unusual", [("when", when.into())])
}

/// `Với { $name }`
#[must_use]
pub fn ui_sync_with<'a>(locale: Locale, name: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-sync-with", [("name", name.into())])
}

/// `đang xem…`
#[must_use]
pub fn ui_sync_word_asking(locale: Locale) -> String {
    text::known(locale, "ui-sync-word-asking", [])
}

/// `{ $count } mục cần xem`
#[must_use]
pub fn ui_sync_word_choice(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-sync-word-choice", [("count", Value::Number(count.into()))])
}

/// `đã đồng bộ { $hour }`
#[must_use]
pub fn ui_sync_word_done<'a>(locale: Locale, hour: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-sync-word-done", [("hour", hour.into())])
}

/// `ngoại tuyến`
#[must_use]
pub fn ui_sync_word_offline(locale: Locale) -> String {
    text::known(locale, "ui-sync-word-offline", [])
}

/// `ngoại tuyến · { $count } mục chờ gửi`
#[must_use]
pub fn ui_sync_word_offline_pending<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-sync-word-offline-pending", [("count", count.into())])
}

/// `{ $count } mục chờ gửi`
#[must_use]
pub fn ui_sync_word_pending<'a>(locale: Locale, count: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-sync-word-pending", [("count", count.into())])
}

/// `Mang những giấy nào đi?`
#[must_use]
pub fn ui_take_out_which(locale: Locale) -> String {
    text::known(locale, "ui-take-out-which", [])
}

/// `Mỗi loại giấy in theo một mẫu. Người phụ trách máy hoặc lãnh đạo đưa mẫu riêng của phường vào; lãnh đạo cho dùng từ một ngày nhất định. Giấy đề ngày trước đó vẫn in như cũ, kể cả in lại.`
#[must_use]
pub fn ui_templates_about(locale: Locale) -> String {
    text::known(locale, "ui-templates-about", [])
}

/// `Cho dùng`
#[must_use]
pub fn ui_templates_allow(locale: Locale) -> String {
    text::known(locale, "ui-templates-allow", [])
}

/// `Đã cho dùng.`
#[must_use]
pub fn ui_templates_allowed(locale: Locale) -> String {
    text::known(locale, "ui-templates-allowed", [])
}

/// `{ $officer } cho dùng`
#[must_use]
pub fn ui_templates_allowed_by<'a>(locale: Locale, officer: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-templates-allowed-by", [("officer", officer.into())])
}

/// `Khác với mẫu đang dùng`
#[must_use]
pub fn ui_templates_changes(locale: Locale) -> String {
    text::known(locale, "ui-templates-changes", [])
}

/// `Còn nhiều chỗ khác nữa, chưa kể hết ở đây.`
#[must_use]
pub fn ui_templates_changes_more(locale: Locale) -> String {
    text::known(locale, "ui-templates-changes-more", [])
}

/// `Không khác mẫu đang dùng.`
#[must_use]
pub fn ui_templates_changes_none(locale: Locale) -> String {
    text::known(locale, "ui-templates-changes-none", [])
}

/// `Chọn tệp mẫu (JSON)`
#[must_use]
pub fn ui_templates_choose(locale: Locale) -> String {
    text::known(locale, "ui-templates-choose", [])
}

/// `Loại giấy`
#[must_use]
pub fn ui_templates_documents(locale: Locale) -> String {
    text::known(locale, "ui-templates-documents", [])
}

/// `Từ { $from }, { $whose }`
#[must_use]
pub fn ui_templates_edition<'a>(locale: Locale, from: impl Into<Value<'a>>, whose: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-templates-edition", [("from", from.into()), ("whose", whose.into())])
}

/// `Dùng cho giấy đề từ ngày`
#[must_use]
pub fn ui_templates_from(locale: Locale) -> String {
    text::known(locale, "ui-templates-from", [])
}

/// `Các mẫu`
#[must_use]
pub fn ui_templates_history(locale: Locale) -> String {
    text::known(locale, "ui-templates-history", [])
}

/// `nay`
#[must_use]
pub fn ui_templates_is(locale: Locale) -> String {
    text::known(locale, "ui-templates-is", [])
}

/// `Xem`
#[must_use]
pub fn ui_templates_look(locale: Locale) -> String {
    text::known(locale, "ui-templates-look", [])
}

/// `Dùng mẫu của cấp trên`
#[must_use]
pub fn ui_templates_of_district(locale: Locale) -> String {
    text::known(locale, "ui-templates-of-district", [])
}

/// `Dùng mẫu đi kèm phần mềm`
#[must_use]
pub fn ui_templates_of_program(locale: Locale) -> String {
    text::known(locale, "ui-templates-of-program", [])
}

/// `Dùng mẫu của phường`
#[must_use]
pub fn ui_templates_of_ward(locale: Locale) -> String {
    text::known(locale, "ui-templates-of-ward", [])
}

/// `Chỉ lãnh đạo và người phụ trách máy đưa mẫu vào được.`
#[must_use]
pub fn ui_templates_officers(locale: Locale) -> String {
    text::known(locale, "ui-templates-officers", [])
}

/// `Xem và thay mẫu giấy`
#[must_use]
pub fn ui_templates_open(locale: Locale) -> String {
    text::known(locale, "ui-templates-open", [])
}

/// `In trên`
#[must_use]
pub fn ui_templates_paper(locale: Locale) -> String {
    text::known(locale, "ui-templates-paper", [])
}

/// `Đang chờ cho phép`
#[must_use]
pub fn ui_templates_proposal(locale: Locale) -> String {
    text::known(locale, "ui-templates-proposal", [])
}

/// `{ $officer } đưa vào { $when }`
#[must_use]
pub fn ui_templates_proposal_by<'a>(locale: Locale, officer: impl Into<Value<'a>>, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-templates-proposal-by", [("officer", officer.into()), ("when", when.into())])
}

/// `Đưa mẫu này vào`
#[must_use]
pub fn ui_templates_propose(locale: Locale) -> String {
    text::known(locale, "ui-templates-propose", [])
}

/// `Đã đưa mẫu vào. Lãnh đạo cho dùng xong thì giấy mới in theo mẫu này.`
#[must_use]
pub fn ui_templates_proposed(locale: Locale) -> String {
    text::known(locale, "ui-templates-proposed", [])
}

/// `Xem với`
#[must_use]
pub fn ui_templates_sample(locale: Locale) -> String {
    text::known(locale, "ui-templates-sample", [])
}

/// `Lưu mẫu này thành tệp`
#[must_use]
pub fn ui_templates_save(locale: Locale) -> String {
    text::known(locale, "ui-templates-save", [])
}

/// `Trang giấy xem trước`
#[must_use]
pub fn ui_templates_sheet(locale: Locale) -> String {
    text::known(locale, "ui-templates-sheet", [])
}

/// `Dùng được, nhưng tên và địa chỉ dài nhất thì không đủ chỗ:`
#[must_use]
pub fn ui_templates_tight(locale: Locale) -> String {
    text::known(locale, "ui-templates-tight", [])
}

/// `Mẫu giấy`
#[must_use]
pub fn ui_templates_title(locale: Locale) -> String {
    text::known(locale, "ui-templates-title", [])
}

/// `Mẫu mới, đang xem thử`
#[must_use]
pub fn ui_templates_tried(locale: Locale) -> String {
    text::known(locale, "ui-templates-tried", [])
}

/// `Mẫu cho: { $document }.`
#[must_use]
pub fn ui_templates_tried_for<'a>(locale: Locale, document: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-templates-tried-for", [("document", document.into())])
}

/// `đang dùng`
#[must_use]
pub fn ui_templates_used(locale: Locale) -> String {
    text::known(locale, "ui-templates-used", [])
}

/// `trước`
#[must_use]
pub fn ui_templates_was(locale: Locale) -> String {
    text::known(locale, "ui-templates-was", [])
}

/// `Thôi dùng mẫu của phường`
#[must_use]
pub fn ui_templates_withdraw(locale: Locale) -> String {
    text::known(locale, "ui-templates-withdraw", [])
}

/// `Vì sao thôi dùng?`
#[must_use]
pub fn ui_templates_withdraw_why(locale: Locale) -> String {
    text::known(locale, "ui-templates-withdraw-why", [])
}

/// `Đã thôi dùng. Giấy mới in theo mẫu của cấp trên hoặc mẫu đi kèm phần mềm; giấy đã in thì in lại vẫn như cũ.`
#[must_use]
pub fn ui_templates_withdrawn(locale: Locale) -> String {
    text::known(locale, "ui-templates-withdrawn", [])
}

/// `{ $officer } cho thôi dùng { $when }: { $why }`
#[must_use]
pub fn ui_templates_withdrawn_by<'a>(locale: Locale, officer: impl Into<Value<'a>>, when: impl Into<Value<'a>>, why: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-templates-withdrawn-by", [("officer", officer.into()), ("when", when.into()), ("why", why.into())])
}

/// `luật quy định { $count } ngày`
#[must_use]
pub fn ui_term_law(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-term-law", [("count", Value::Number(count.into()))])
}

/// `trước đây { $count } ngày`
#[must_use]
pub fn ui_term_old(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-term-old", [("count", Value::Number(count.into()))])
}

/// `Phường hẹn { $count } ngày làm việc`
#[must_use]
pub fn ui_term_ward(locale: Locale, count: impl Into<Number>) -> String {
    text::known(locale, "ui-term-ward", [("count", Value::Number(count.into()))])
}

/// `Nền màn hình`
#[must_use]
pub fn ui_theme(locale: Locale) -> String {
    text::known(locale, "ui-theme", [])
}

/// `Tối`
#[must_use]
pub fn ui_theme_dark(locale: Locale) -> String {
    text::known(locale, "ui-theme-dark", [])
}

/// `Sáng`
#[must_use]
pub fn ui_theme_light(locale: Locale) -> String {
    text::known(locale, "ui-theme-light", [])
}

/// `Theo máy`
#[must_use]
pub fn ui_theme_system(locale: Locale) -> String {
    text::known(locale, "ui-theme-system", [])
}

/// `{ $hour } hôm nay`
#[must_use]
pub fn ui_today_at<'a>(locale: Locale, hour: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-today-at", [("hour", hour.into())])
}

/// `Hồ sơ mới nhận sẽ hiện ở đây, việc gấp đứng trước.`
#[must_use]
pub fn ui_today_empty_about(locale: Locale) -> String {
    text::known(locale, "ui-today-empty-about", [])
}

/// `Không còn việc nào đang chờ`
#[must_use]
pub fn ui_today_empty_title(locale: Locale) -> String {
    text::known(locale, "ui-today-empty-title", [])
}

/// `Theo hạn, của cả phường`
#[must_use]
pub fn ui_today_mixed(locale: Locale) -> String {
    text::known(locale, "ui-today-mixed", [])
}

/// `Thứ tự hồ sơ`
#[must_use]
pub fn ui_today_order(locale: Locale) -> String {
    text::known(locale, "ui-today-order", [])
}

/// `Của người khác`
#[must_use]
pub fn ui_today_others(locale: Locale) -> String {
    text::known(locale, "ui-today-others", [])
}

/// `Việc của tôi trước`
#[must_use]
pub fn ui_today_own_first(locale: Locale) -> String {
    text::known(locale, "ui-today-own-first", [])
}

/// `Hôm nay`
#[must_use]
pub fn ui_today_title(locale: Locale) -> String {
    text::known(locale, "ui-today-title", [])
}

/// `{ $hour } ngày mai`
#[must_use]
pub fn ui_tomorrow_at<'a>(locale: Locale, hour: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-tomorrow-at", [("hour", hour.into())])
}

/// `Mẫu 07, theo ngày nhận hồ sơ của kỳ đang xem.`
#[must_use]
pub fn ui_tracking_about(locale: Locale) -> String {
    text::known(locale, "ui-tracking-about", [])
}

/// `In sổ của ngày`
#[must_use]
pub fn ui_tracking_day(locale: Locale) -> String {
    text::known(locale, "ui-tracking-day", [])
}

/// `In sổ của tháng`
#[must_use]
pub fn ui_tracking_month(locale: Locale) -> String {
    text::known(locale, "ui-tracking-month", [])
}

/// `Sổ theo dõi hồ sơ`
#[must_use]
pub fn ui_tracking_title(locale: Locale) -> String {
    text::known(locale, "ui-tracking-title", [])
}

/// `Ghi thêm`
#[must_use]
pub fn ui_trip_note(locale: Locale) -> String {
    text::known(locale, "ui-trip-note", [])
}

/// `Ghi thêm (bắt buộc khi là việc khác)`
#[must_use]
pub fn ui_trip_note_needed(locale: Locale) -> String {
    text::known(locale, "ui-trip-note-needed", [])
}

/// `Ghi nhầm`
#[must_use]
pub fn ui_trip_strike(locale: Locale) -> String {
    text::known(locale, "ui-trip-strike", [])
}

/// `Gạch khỏi số đếm`
#[must_use]
pub fn ui_trip_strike_do(locale: Locale) -> String {
    text::known(locale, "ui-trip-strike-do", [])
}

/// `Đã gạch. Lần này không tính nữa nhưng vẫn còn trong lịch sử.`
#[must_use]
pub fn ui_trip_strike_done(locale: Locale) -> String {
    text::known(locale, "ui-trip-strike-done", [])
}

/// `Gạch lần đến ghi nhầm: { $why }, { $when }`
#[must_use]
pub fn ui_trip_strike_of<'a>(locale: Locale, when: impl Into<Value<'a>>, why: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-trip-strike-of", [("when", when.into()), ("why", why.into())])
}

/// `Vì sao là ghi nhầm?`
#[must_use]
pub fn ui_trip_strike_reason(locale: Locale) -> String {
    text::known(locale, "ui-trip-strike-reason", [])
}

/// `Ghi nhầm, không tính: { $reason } · { $officer }, { $when }`
#[must_use]
pub fn ui_trip_struck<'a>(locale: Locale, officer: impl Into<Value<'a>>, reason: impl Into<Value<'a>>, when: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-trip-struck", [("officer", officer.into()), ("reason", reason.into()), ("when", when.into())])
}

/// `Người dân đến để làm gì?`
#[must_use]
pub fn ui_trip_why(locale: Locale) -> String {
    text::known(locale, "ui-trip-why", [])
}

/// `trước đây { $before }`
#[must_use]
pub fn ui_trips_before<'a>(locale: Locale, before: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-trips-before", [("before", before.into())])
}

/// `{ $made } lần`
#[must_use]
pub fn ui_trips_count<'a>(locale: Locale, made: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-trips-count", [("made", made.into())])
}

/// `Người dân chưa phải đến trụ sở lần nào.`
#[must_use]
pub fn ui_trips_none(locale: Locale) -> String {
    text::known(locale, "ui-trips-none", [])
}

/// `Vượt chỉ tiêu`
#[must_use]
pub fn ui_trips_over(locale: Locale) -> String {
    text::known(locale, "ui-trips-over", [])
}

/// `chỉ tiêu { $target }`
#[must_use]
pub fn ui_trips_target<'a>(locale: Locale, target: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-trips-target", [("target", target.into())])
}

/// `Số lần đến trụ sở`
#[must_use]
pub fn ui_trips_title(locale: Locale) -> String {
    text::known(locale, "ui-trips-title", [])
}

/// `Thử lại`
#[must_use]
pub fn ui_try_again(locale: Locale) -> String {
    text::known(locale, "ui-try-again", [])
}

/// `Máy in này không tự lật giấy nên mới in mặt trước. Nội dung thay đổi được ghi vào mặt sau của chính tờ ấy.`
#[must_use]
pub fn ui_turn_about(locale: Locale) -> String {
    text::known(locale, "ui-turn-about", [])
}

/// `Đặt một mình tờ ấy vào khay rồi bấm In mặt sau. Chưa quen máy in này thì thử trước bằng một tờ giấy trắng.`
#[must_use]
pub fn ui_turn_alone(locale: Locale) -> String {
    text::known(locale, "ui-turn-alone", [])
}

/// `Để sau thì mở lại giấy này trong hồ sơ: mặt sau được chọn sẵn để in. Không lấy thêm tờ phôi nào.`
#[must_use]
pub fn ui_turn_later_about(locale: Locale) -> String {
    text::known(locale, "ui-turn-later-about", [])
}

/// `Lật sang mặt sau như lật trang sách; đầu tờ giấy vẫn quay về phía cũ.`
#[must_use]
pub fn ui_turn_over(locale: Locale) -> String {
    text::known(locale, "ui-turn-over", [])
}

/// `In mặt sau`
#[must_use]
pub fn ui_turn_print(locale: Locale) -> String {
    text::known(locale, "ui-turn-print", [])
}

/// `Lấy đúng tờ phôi vừa in, chờ mực khô.`
#[must_use]
pub fn ui_turn_take(locale: Locale) -> String {
    text::known(locale, "ui-turn-take", [])
}

/// `In tiếp mặt sau của tờ phôi`
#[must_use]
pub fn ui_turn_title(locale: Locale) -> String {
    text::known(locale, "ui-turn-title", [])
}

/// `Nhập lại lần nữa`
#[must_use]
pub fn ui_type_again(locale: Locale) -> String {
    text::known(locale, "ui-type-again", [])
}

/// `Hoàn tác`
#[must_use]
pub fn ui_undo(locale: Locale) -> String {
    text::known(locale, "ui-undo", [])
}

/// `Nhờ bộ phận công nghệ thông tin ghi danh máy vào phường, hoặc mở phường thực hành để làm quen. Xong rồi bấm Thử lại.`
#[must_use]
pub fn ui_unlock_empty_about(locale: Locale) -> String {
    text::known(locale, "ui-unlock-empty-about", [])
}

/// `Máy này chưa có phường nào`
#[must_use]
pub fn ui_unlock_empty_title(locale: Locale) -> String {
    text::known(locale, "ui-unlock-empty-title", [])
}

/// `Mở khóa`
#[must_use]
pub fn ui_unlock_open(locale: Locale) -> String {
    text::known(locale, "ui-unlock-open", [])
}

/// `Đang mở…`
#[must_use]
pub fn ui_unlock_opening(locale: Locale) -> String {
    text::known(locale, "ui-unlock-opening", [])
}

/// `Mật khẩu`
#[must_use]
pub fn ui_unlock_passphrase(locale: Locale) -> String {
    text::known(locale, "ui-unlock-passphrase", [])
}

/// `Phường thực hành: người và hồ sơ đều không có thật. Mật khẩu:`
#[must_use]
pub fn ui_unlock_practice(locale: Locale) -> String {
    text::known(locale, "ui-unlock-practice", [])
}

/// `Ai đang làm việc?`
#[must_use]
pub fn ui_unlock_who(locale: Locale) -> String {
    text::known(locale, "ui-unlock-who", [])
}

/// `chờ gửi`
#[must_use]
pub fn ui_unsent(locale: Locale) -> String {
    text::known(locale, "ui-unsent", [])
}

/// `Bản { $version }`
#[must_use]
pub fn ui_version<'a>(locale: Locale, version: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-version", [("version", version.into())])
}

/// `chờ { $whom } trả lời`
#[must_use]
pub fn ui_waiting_inquiry<'a>(locale: Locale, whom: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-waiting-inquiry", [("whom", whom.into())])
}

/// `chờ số`
#[must_use]
pub fn ui_waiting_number(locale: Locale) -> String {
    text::known(locale, "ui-waiting-number", [])
}

/// `CN T2 T3 T4 T5 T6 T7`
#[must_use]
pub fn ui_weekday_marks(locale: Locale) -> String {
    text::known(locale, "ui-weekday-marks", [])
}

/// `Có`
#[must_use]
pub fn ui_yes(locale: Locale) -> String {
    text::known(locale, "ui-yes", [])
}

/// `{ $hour } hôm qua`
#[must_use]
pub fn ui_yesterday_at<'a>(locale: Locale, hour: impl Into<Value<'a>>) -> String {
    text::known(locale, "ui-yesterday-at", [("hour", hour.into())])
}

/// `Phóng to, thu nhỏ`
#[must_use]
pub fn ui_zoom(locale: Locale) -> String {
    text::known(locale, "ui-zoom", [])
}

/// `To hơn`
#[must_use]
pub fn ui_zoom_in(locale: Locale) -> String {
    text::known(locale, "ui-zoom-in", [])
}

/// `Nhỏ hơn`
#[must_use]
pub fn ui_zoom_out(locale: Locale) -> String {
    text::known(locale, "ui-zoom-out", [])
}

/// `Thêm ghi chú`
#[must_use]
pub fn verb_add_note(locale: Locale) -> String {
    text::known(locale, "verb-add-note", [])
}

/// `Nhận kết quả xác minh`
#[must_use]
pub fn verb_answer_inquiry(locale: Locale) -> String {
    text::known(locale, "verb-answer-inquiry", [])
}

/// `Xin lỗi và hẹn lại`
#[must_use]
pub fn verb_apologise(locale: Locale) -> String {
    text::known(locale, "verb-apologise", [])
}

/// `Duyệt thư`
#[must_use]
pub fn verb_approve_letter(locale: Locale) -> String {
    text::known(locale, "verb-approve-letter", [])
}

/// `Giao việc, bàn giao`
#[must_use]
pub fn verb_assign_leg(locale: Locale) -> String {
    text::known(locale, "verb-assign-leg", [])
}

/// `Thu hồi giấy đã trao`
#[must_use]
pub fn verb_begin_recall(locale: Locale) -> String {
    text::known(locale, "verb-begin-recall", [])
}

/// `Mang về`
#[must_use]
pub fn verb_bring_back(locale: Locale) -> String {
    text::known(locale, "verb-bring-back", [])
}

/// `Ghi đã thu phí`
#[must_use]
pub fn verb_collect_fee(locale: Locale) -> String {
    text::known(locale, "verb-collect-fee", [])
}

/// `Soạn thư`
#[must_use]
pub fn verb_draft_letter(locale: Locale) -> String {
    text::known(locale, "verb-draft-letter", [])
}

/// `Ghi kết quả`
#[must_use]
pub fn verb_finish_leg(locale: Locale) -> String {
    text::known(locale, "verb-finish-leg", [])
}

/// `Trao tại quầy`
#[must_use]
pub fn verb_give_at_counter(locale: Locale) -> String {
    text::known(locale, "verb-give-at-counter", [])
}

/// `Trao tận nhà`
#[must_use]
pub fn verb_hand_over(locale: Locale) -> String {
    text::known(locale, "verb-hand-over", [])
}

/// `Ghi đã ký, đóng dấu`
#[must_use]
pub fn verb_mark_signed(locale: Locale) -> String {
    text::known(locale, "verb-mark-signed", [])
}

/// `Ghi điều cần biết khi viết thư`
#[must_use]
pub fn verb_note_circumstance(locale: Locale) -> String {
    text::known(locale, "verb-note-circumstance", [])
}

/// `Ghi số`
#[must_use]
pub fn verb_number_letter(locale: Locale) -> String {
    text::known(locale, "verb-number-letter", [])
}

/// `Hai bên đã ký`
#[must_use]
pub fn verb_parties_sign(locale: Locale) -> String {
    text::known(locale, "verb-parties-sign", [])
}

/// `In giấy kết quả`
#[must_use]
pub fn verb_print_certificate(locale: Locale) -> String {
    text::known(locale, "verb-print-certificate", [])
}

/// `In thông báo`
#[must_use]
pub fn verb_print_form(locale: Locale) -> String {
    text::known(locale, "verb-print-form", [])
}

/// `In thư`
#[must_use]
pub fn verb_print_letter(locale: Locale) -> String {
    text::known(locale, "verb-print-letter", [])
}

/// `In giấy hẹn`
#[must_use]
pub fn verb_print_receipt(locale: Locale) -> String {
    text::known(locale, "verb-print-receipt", [])
}

/// `Nhận bổ sung`
#[must_use]
pub fn verb_receive_supplement(locale: Locale) -> String {
    text::known(locale, "verb-receive-supplement", [])
}

/// `Ghi số định danh`
#[must_use]
pub fn verb_record_citizen_id(locale: Locale) -> String {
    text::known(locale, "verb-record-citizen-id", [])
}

/// `Ghi gia đình đã nhận được`
#[must_use]
pub fn verb_record_reached(locale: Locale) -> String {
    text::known(locale, "verb-record-reached", [])
}

/// `Ghi lần đến trụ sở`
#[must_use]
pub fn verb_record_trip(locale: Locale) -> String {
    text::known(locale, "verb-record-trip", [])
}

/// `Từ chối hồ sơ`
#[must_use]
pub fn verb_refuse(locale: Locale) -> String {
    text::known(locale, "verb-refuse", [])
}

/// `Ghi việc đăng ký`
#[must_use]
pub fn verb_register(locale: Locale) -> String {
    text::known(locale, "verb-register", [])
}

/// `Xin số đăng ký`
#[must_use]
pub fn verb_request_number(locale: Locale) -> String {
    text::known(locale, "verb-request-number", [])
}

/// `Yêu cầu bổ sung`
#[must_use]
pub fn verb_request_supplement(locale: Locale) -> String {
    text::known(locale, "verb-request-supplement", [])
}

/// `Thu hồi theo quyết định`
#[must_use]
pub fn verb_revoke(locale: Locale) -> String {
    text::known(locale, "verb-revoke", [])
}

/// `Gửi xác minh`
#[must_use]
pub fn verb_send_inquiry(locale: Locale) -> String {
    text::known(locale, "verb-send-inquiry", [])
}

/// `Ghi đã ký`
#[must_use]
pub fn verb_sign_letter(locale: Locale) -> String {
    text::known(locale, "verb-sign-letter", [])
}

/// `Trình ký`
#[must_use]
pub fn verb_submit_for_signature(locale: Locale) -> String {
    text::known(locale, "verb-submit-for-signature", [])
}

/// `Yêu cầu bổ sung lần nữa`
#[must_use]
pub fn verb_supplement_again(locale: Locale) -> String {
    text::known(locale, "verb-supplement-again", [])
}

/// `Không gửi thư`
#[must_use]
pub fn verb_suppress_letter(locale: Locale) -> String {
    text::known(locale, "verb-suppress-letter", [])
}

/// `Mang đi trao`
#[must_use]
pub fn verb_take_out(locale: Locale) -> String {
    text::known(locale, "verb-take-out", [])
}

/// `Ghi việc thu hồi`
#[must_use]
pub fn verb_take_recall_step(locale: Locale) -> String {
    text::known(locale, "verb-take-recall-step", [])
}

/// `Kiểm tra xong`
#[must_use]
pub fn verb_verify(locale: Locale) -> String {
    text::known(locale, "verb-verify", [])
}

/// `Dừng theo yêu cầu`
#[must_use]
pub fn verb_withdraw(locale: Locale) -> String {
    text::known(locale, "verb-withdraw", [])
}

/// `Đã nhập`
#[must_use]
pub fn verdict_done(locale: Locale) -> String {
    text::known(locale, "verdict-done", [])
}

/// `Nhập được`
#[must_use]
pub fn verdict_good(locale: Locale) -> String {
    text::known(locale, "verdict-good", [])
}

/// `Từ chối`
#[must_use]
pub fn verdict_refused(locale: Locale) -> String {
    text::known(locale, "verdict-refused", [])
}

/// `Đã có`
#[must_use]
pub fn verdict_there(locale: Locale) -> String {
    text::known(locale, "verdict-there", [])
}

/// `“{ $value }” không phải địa chỉ trang kiểm tra; địa chỉ phải bắt đầu bằng https://`
#[must_use]
pub fn ward_fault_address_form<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-address-form", [("value", value.into())])
}

/// `bước “{ $value }” chưa ghi tên cơ quan, hoặc tên dài quá 200 ký tự`
#[must_use]
pub fn ward_fault_agency_name<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-agency-name", [("value", value.into())])
}

/// `không có bước nào mã “{ $value }”; xem mã bước trong danh mục thủ tục`
#[must_use]
pub fn ward_fault_agency_step<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-agency-step", [("value", value.into())])
}

/// `số ngày báo trước ({ $value }) không dùng được: lãnh đạo ít nhất 1 ngày, cán bộ sớm hơn lãnh đạo, nhiều nhất 10 ngày`
#[must_use]
pub fn ward_fault_alarm_days<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-alarm-days", [("value", value.into())])
}

/// `không có bộ cam kết “{ $value }”; để trống hoặc ghi một bộ có sẵn`
#[must_use]
pub fn ward_fault_commitment_unknown<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-commitment-unknown", [("value", value.into())])
}

/// `thời hạn trả lời “{ $value }” không dùng được: ghi một lần, từ 1 đến 365 ngày`
#[must_use]
pub fn ward_fault_complaint_term<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-complaint-term", [("value", value.into())])
}

/// `số phút tự khóa máy ({ $value }) không dùng được: từ 1 đến 60 phút, khi đi trao không lâu hơn ở cơ quan`
#[must_use]
pub fn ward_fault_idle_minutes<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-idle-minutes", [("value", value.into())])
}

/// `cột “{ $value }” không dùng được: không có cột như vậy ở đây, hoặc tên cột trùng`
#[must_use]
pub fn ward_fault_map_column<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-map-column", [("value", value.into())])
}

/// `bảng tên cột “{ $value }” không dùng được: phải có tên phần mềm, mã sổ đúng, ít nhất một cột, và mỗi phần mềm một bảng cho mỗi sổ`
#[must_use]
pub fn ward_fault_map_form<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-map-form", [("value", value.into())])
}

/// `có { $value } bảng tên cột, nhiều nhất 20`
#[must_use]
pub fn ward_fault_maps_many<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-maps-many", [("value", value.into())])
}

/// `mục “{ $value }” do máy tự ghi; bỏ mục này đi`
#[must_use]
pub fn ward_fault_not_yours<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-not-yours", [("value", value.into())])
}

/// `tệp là của phường mã { $value }; xem lại tệp hoặc mã phường`
#[must_use]
pub fn ward_fault_other_ward<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-other-ward", [("value", value.into())])
}

/// `“{ $value }” không phải số điện thoại; chỉ ghi chữ số, dấu cách và + ( ) . -`
#[must_use]
pub fn ward_fault_phone_form<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-phone-form", [("value", value.into())])
}

/// `điểm của năm nhóm ({ $value }) không dùng được: năm số, cộng lại đúng 100`
#[must_use]
pub fn ward_fault_points<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-points", [("value", value.into())])
}

/// `lý do “{ $value }” không dùng được: trống, trùng, dài quá, có dấu chấm cuối câu hoặc nói điều riêng tư`
#[must_use]
pub fn ward_fault_reason_form<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-reason-form", [("value", value.into())])
}

/// `có { $value } lý do xin lỗi, nhiều nhất 20`
#[must_use]
pub fn ward_fault_reasons_many<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-reasons-many", [("value", value.into())])
}

/// `kết quả “{ $value }” không dùng được: phải có tên, điểm từ 0 đến 100 (ghi theo phần mười), hạng không quá tổng số`
#[must_use]
pub fn ward_fault_reform<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-reform", [("value", value.into())])
}

/// `“{ $value }” ngày không dùng được: ghi ít nhất 30 ngày, hoặc bỏ mục này để luôn tìm được theo tên`
#[must_use]
pub fn ward_fault_search_days<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-search-days", [("value", value.into())])
}

/// `“{ $value }” không dùng được; ghi liền, không dấu cách, nhiều nhất 20 ký tự`
#[must_use]
pub fn ward_fault_symbol_form<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-symbol-form", [("value", value.into())])
}

/// `“{ $value }” không dùng được; ghi một dòng, nhiều nhất 200 ký tự`
#[must_use]
pub fn ward_fault_text_form<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-text-form", [("value", value.into())])
}

/// `chưa ghi gì; mục này phải có`
#[must_use]
pub fn ward_fault_text_missing(locale: Locale) -> String {
    text::known(locale, "ward-fault-text-missing", [])
}

/// `không có mục nào tên “{ $value }”; xem lại chính tả`
#[must_use]
pub fn ward_fault_unknown_key<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-unknown-key", [("value", value.into())])
}

/// `không đọc được ({ $value }); lấy tệp từ lệnh ward show rồi sửa`
#[must_use]
pub fn ward_fault_unreadable<'a>(locale: Locale, value: impl Into<Value<'a>>) -> String {
    text::known(locale, "ward-fault-unreadable", [("value", value.into())])
}

/// `Gọi điện`
#[must_use]
pub fn way_phone(locale: Locale) -> String {
    text::known(locale, "way-phone", [])
}

/// `Đến nhà`
#[must_use]
pub fn way_visit(locale: Locale) -> String {
    text::known(locale, "way-visit", [])
}

/// `Thứ Sáu`
#[must_use]
pub fn weekday_friday(locale: Locale) -> String {
    text::known(locale, "weekday-friday", [])
}

/// `Thứ Hai`
#[must_use]
pub fn weekday_monday(locale: Locale) -> String {
    text::known(locale, "weekday-monday", [])
}

/// `Thứ Bảy`
#[must_use]
pub fn weekday_saturday(locale: Locale) -> String {
    text::known(locale, "weekday-saturday", [])
}

/// `Chủ nhật`
#[must_use]
pub fn weekday_sunday(locale: Locale) -> String {
    text::known(locale, "weekday-sunday", [])
}

/// `Thứ Năm`
#[must_use]
pub fn weekday_thursday(locale: Locale) -> String {
    text::known(locale, "weekday-thursday", [])
}

/// `Thứ Ba`
#[must_use]
pub fn weekday_tuesday(locale: Locale) -> String {
    text::known(locale, "weekday-tuesday", [])
}

/// `Thứ Tư`
#[must_use]
pub fn weekday_wednesday(locale: Locale) -> String {
    text::known(locale, "weekday-wednesday", [])
}
