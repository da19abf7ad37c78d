//! Thai.

use super::dates::DatePhrase;
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const THAI: Language = Language {
    code: "th",
    months: [
        "มกราคม ม.ค", "กุมภาพันธ์ ก.พ", "มีนาคม มี.ค", "เมษายน เม.ย", "พฤษภาคม พ.ค", "มิถุนายน มิ.ย", "กรกฎาคม ก.ค",
        "สิงหาคม ส.ค", "กันยายน ก.ย", "ตุลาคม ต.ค", "พฤศจิกายน พ.ย", "ธันวาคม ธ.ค",
    ],
    date_phrases: &[
        (DatePhrase::Published, &["เผยแพร่"]),
        (DatePhrase::Updated, &["อัปเดต", "อัพเดท", "แก้ไขล่าสุด"]),
    ],
    bylines: &[
        (Kinds::BY, "โดย"),
    ],
    labels: &[
        (LabelKind::ReadMore, &["อ่านเพิ่มเติม", "อ่านข่าวอื่น", "อ่านต่อ", "ข่าวที่เกี่ยวข้อง *"]),
        (LabelKind::RelatedHeading, &["ข่าวที่เกี่ยวข้อง", "ข่าวล่าสุด"]),
        (LabelKind::Share, &["แชร์"]),
        (LabelKind::Advertisement, &["โฆษณา"]),
    ],
    letters: Some(('\u{E00}', '\u{E7F}', 3)),
    ..EMPTY
};
