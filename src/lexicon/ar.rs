//! Arabic.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, Label, Language};

#[rustfmt::skip]
pub(super) const ARABIC: Language = Language {
    code: "ar",
    months: [
        "يناير جانفي", "فبراير فيفري", "مارس آذار", "أبريل ابريل إبريل أفريل نيسان", "مايو أيار",
        "يونيو جوان حزيران", "يوليو جويلية تموز", "أغسطس اغسطس أوت آب", "سبتمبر أيلول", "أكتوبر اكتوبر", "نوفمبر",
        "ديسمبر",
    ],
    weekdays: "الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت",
    date_words: "في",
    units: &[
        (Unit::Minute, "دقيقة دقائق"),
        (Unit::Hour, "ساعة ساعات"),
        (Unit::Day, "يوم أيام"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &["نشر في", "تاريخ النشر", "نُشر في"]),
        (DatePhrase::Updated, &["آخر تحديث", "تحديث", "تم التحديث"]),
        (DatePhrase::AgoBefore, &["منذ", "قبل"]),
        (DatePhrase::Today, &["اليوم"]),
        (DatePhrase::Yesterday, &["أمس"]),
    ],
    bylines: &[
        (Kinds::BY, "بقلم كتب كتبت"),
        (Kinds::AUTHOR, "الكاتب كاتب إعداد"),
        (Kinds::ROLE, "مراسل صحفي صحافي كاتب"),
        (Kinds::WORDS, "تقرير"),
    ],
    function_words: "في من على إلى عن أن إن التي الذي هذا هذه ذلك كان كانت مع ما لا لم لن كما قد هو هي هم بعد \
                     قبل بين حتى أو ثم بل كل غير عند منذ خلال حول ضد دون حيث إذا لكن أي أنه أنها وقد وفي ومن \
                     وقال التى الذين اليوم",
    labels: &[
        (Label::Byline, &["بقلم *", "بقلم: *"]),
        (Label::Published, &["تاريخ النشر *"]),
        (Label::Updated, &["آخر تحديث *"]),
        (Label::ReadMore, &["اقرأ أيضا *", "اقرأ أيضا", "اقرأ أيضاً", "اقرأ أيضاً *", "اقرأ المزيد", "المزيد"]),
        (Label::RelatedHeading, &["أخبار ذات صلة", "مواضيع ذات صلة", "الأكثر قراءة", "آخر الأخبار"]),
        (Label::Share, &["مشاركة", "شارك"]),
        (Label::Advertisement, &["إعلان"]),
        (Label::Section, &["أخبار", "سياسة", "اقتصاد", "رياضة", "ثقافة", "منوعات"]),
        (Label::Navigation, &["الرئيسية", "بحث", "اتصل بنا", "من نحن"]),
    ],
    ..EMPTY
};
