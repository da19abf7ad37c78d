//! Vietnamese.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const VIETNAMESE: Language = Language {
    code: "vi",
    date_words: "ngày lúc",
    units: &[
        (Unit::Minute, "phút"),
        (Unit::Hour, "giờ"),
        (Unit::Day, "ngày"),
    ],
    date_phrases: &[
        (DatePhrase::AgoBehind, &["trước"]),
        (DatePhrase::Today, &["hôm nay"]),
        (DatePhrase::Yesterday, &["hôm qua"]),
        (DatePhrase::Published, &["ngày đăng", "đăng", "đăng lúc", "xuất bản", "ngày xuất bản"]),
        (DatePhrase::Updated, &["cập nhật", "cập nhật lúc", "cập nhật lần cuối"]),
    ],
    bylines: &[
        (Kinds::AND, "và"),
    ],
    function_words: "và của là các trong cho có không được người một những với để khi đã này tại từ cũng về \
                     đến như ở ra vào theo đó nhiều sẽ năm ông bà sau trên phải nhưng thì mà rằng bị lại",
    labels: &[
        (LabelKind::ReadMore, &["xem thêm", "xem thêm *", "đọc thêm *"]),
        (LabelKind::Section, &["thời sự", "thế giới", "kinh tế", "thể thao", "giải trí", "pháp luật"]),
        (LabelKind::Navigation, &["trang chủ", "tìm kiếm", "liên hệ"]),
    ],
    ..EMPTY
};
