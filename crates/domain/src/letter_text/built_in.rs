//! Edition 1 of each text: our own words (DOMAIN §4), safe with anything optional missing.

use super::LetterKind;

const BIRTH: &str = "\
{{ten_co_quan}} rất vui khi được tin gia đình vừa chào đón [cháu {{ten_chau}}|một thành viên mới][, sinh {{ngay_sinh}}].

Thay mặt lãnh đạo và cán bộ {{don_vi}}, tôi xin gửi tới gia đình lời chúc mừng chân thành nhất. Mong cháu khỏe mạnh, hay ăn chóng lớn, được lớn lên trong tình yêu thương của cả gia đình và sự quan tâm của xóm giềng; mong ngôi nhà của gia đình luôn đầy ắp tiếng cười.

[Cùng với lá thư này, chúng tôi xin trao tận tay gia đình {{giay_to}}.]

Nếu gia đình cần hỏi thêm về tiêm chủng, thẻ bảo hiểm y tế hay việc đăng ký cư trú cho cháu, [xin gọi số {{so_dien_thoai}}|xin báo cho cán bộ {{don_vi}}]; chúng tôi luôn sẵn lòng giúp.";

const WEDDING: &str = "\
{{ten_co_quan}} rất vui khi được tin [{{hai_vo_chong}}|hai người] đã nên vợ nên chồng.

Thay mặt lãnh đạo và cán bộ {{don_vi}}, tôi xin gửi lời chúc mừng chân thành nhất. Chúc hai người luôn thương yêu, nhường nhịn và cùng nhau vun đắp một mái ấm bền lâu; chúc hai bên gia đình thêm gắn bó, nhiều niềm vui.

Nếu cần hỏi thêm về đăng ký cư trú hay giấy tờ của gia đình mới, [xin gọi số {{so_dien_thoai}}|xin báo cho cán bộ {{don_vi}}]; chúng tôi luôn sẵn lòng giúp.";

// Where the office was late, it thanks for patience and praises nobody.
const THANKS: &str = "\
[vào {{ngay_tra}}, ]{{don_vi}} đã trả kết quả hồ sơ[ “{{ten_thu_tuc}}”][ (mã {{ma_ho_so}})] cho {{danh_xung}}.

[{{?truoc_han}}Chúng tôi cảm ơn {{danh_xung}} đã chuẩn bị giấy tờ đầy đủ và phối hợp để công việc xong trước hẹn.|{{?dung_han}}Chúng tôi cảm ơn {{danh_xung}} đã chuẩn bị giấy tờ đầy đủ và phối hợp để công việc xong đúng hẹn.|{{?tre_han}}Kết quả đến tay {{danh_xung}} muộn hơn lời hẹn, và lỗi ấy ở chúng tôi. Chúng tôi cảm ơn {{danh_xung}} đã kiên nhẫn chờ đợi.]

Mỗi góp ý của {{danh_xung}} giúp chúng tôi làm tốt hơn. Để góp ý về việc phục vụ, [xin gọi số {{so_dien_thoai}}|xin báo cho cán bộ {{don_vi}}].";

macro_rules! late {
    ($kept:literal) => {
        concat!(
            "{{don_vi}} đã hẹn trả kết quả hồ sơ[ “{{ten_thu_tuc}}”][ (mã {{ma_ho_so}})] vào {{hen_cu}} ",
            $kept,
            ".

Lý do: {{ly_do}}. Đây là trách nhiệm của chúng tôi.

Tôi thành thật xin lỗi {{danh_xung}} vì đã để {{danh_xung}} mất thời gian và công sức. Kết quả sẽ được [{{?tan_nha}}trao tận nhà|trả tại trụ sở] chậm nhất {{hen_moi}}[{{?khong_nop_them}}; {{danh_xung}} không phải nộp thêm giấy tờ hay đi lại vì việc này].

[Người chịu trách nhiệm theo dõi: {{can_bo}}, điện thoại {{so_dien_thoai}}.|Người chịu trách nhiệm theo dõi: {{can_bo}}.]"
        )
    };
}

const APOLOGY_BEFORE: &str = late!("nhưng sẽ không kịp giữ lời hẹn ấy");
const APOLOGY_AFTER: &str = late!("nhưng đã không giữ được lời hẹn");

const RECALLED: &str = "\
{{don_vi}} đã trao cho {{danh_xung}} {{ten_giay}} theo hồ sơ[ “{{ten_thu_tuc}}”][ (mã {{ma_ho_so}})], nhưng tờ giấy ấy có sai sót và phải được thu hồi.

Sai sót là: {{sai_sot}}. Lỗi này thuộc về chúng tôi.

Tôi thành thật xin lỗi {{danh_xung}} vì sự phiền hà này.[{{?thay_the}}{{?tan_nha}} Chúng tôi sẽ mang giấy thay thế đến tận nhà, không thu bất cứ khoản nào|{{?thay_the}} Giấy thay thế được làm lại, không thu bất cứ khoản nào và trả cho {{danh_xung}} tại trụ sở| Chúng tôi sẽ giải thích rõ việc này]; {{danh_xung}} không phải nộp thêm giấy tờ hay đi lại vì việc này.

[Người chịu trách nhiệm theo dõi: {{can_bo}}, điện thoại {{so_dien_thoai}}.|Người chịu trách nhiệm theo dõi: {{can_bo}}.]";

const CONDOLENCE: &str = "\
Được tin [{{quan_he}} {{nguoi_mat}}|{{nguoi_mat}}|người thân của gia đình] từ trần[ {{ngay_mat}}], lãnh đạo và cán bộ {{don_vi}} vô cùng thương tiếc và xin chia sẻ nỗi mất mát với gia đình.

[Việc {{viec_trong_ho_so}} đã có cán bộ {{don_vi}} lo liệu; gia đình không cần đến trụ sở. Khi cần, |Khi cần {{don_vi}} giúp việc gì, ][xin gọi cán bộ {{can_bo}}, số {{so_dien_thoai}}|xin gặp cán bộ {{can_bo}}|xin gọi số {{so_dien_thoai}}|xin báo cho cán bộ {{don_vi}}].";

// It says what is in the envelope and whom to ask: no joy, no sorrow, nothing about anybody.
const COVER_NOTE: &str = "\
{{ten_co_quan}} gửi tới gia đình [{{giay_to}}|các giấy tờ kèm theo].

Gia đình giữ các giấy tờ này để dùng khi cần. Nếu muốn hỏi thêm hoặc cần {{don_vi}} giúp việc gì, [xin gọi cán bộ {{can_bo}}, số {{so_dien_thoai}}|xin gặp cán bộ {{can_bo}}|xin gọi số {{so_dien_thoai}}|xin báo cho cán bộ {{don_vi}}].";

/// The words of edition 1.
#[must_use]
pub const fn built_in(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Birth => BIRTH,
        LetterKind::Wedding => WEDDING,
        LetterKind::Thanks => THANKS,
        LetterKind::ApologyBefore => APOLOGY_BEFORE,
        LetterKind::ApologyAfter => APOLOGY_AFTER,
        LetterKind::Recalled => RECALLED,
        LetterKind::Condolence => CONDOLENCE,
        LetterKind::CoverNote => COVER_NOTE,
    }
}
