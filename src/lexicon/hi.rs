//! Hindi.

use super::dates::DatePhrase;
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const HINDI: Language = Language {
    code: "hi",
    months: [
        "जनवरी", "फरवरी फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर सितम्बर",
        "अक्टूबर अक्तूबर", "नवंबर नवम्बर", "दिसंबर दिसम्बर",
    ],
    date_words: "को",
    date_phrases: &[
        (DatePhrase::Published, &["प्रकाशित"]),
        (DatePhrase::Updated, &["अपडेट"]),
        (DatePhrase::Today, &["आज"]),
    ],
    bylines: &[
        (Kinds::AUTHOR, "लेखक"),
    ],
    function_words: "के का की में है हैं को से पर और ने यह कि एक भी नहीं इस वह था थे थी कर हो लिए तो ही या जो \
                     गया कहा साथ बाद अपने उन उनके किया",
    labels: &[
        (LabelKind::ReadMore, &["यह भी पढ़ें *", "ये भी पढ़ें *", "यह भी पढ़ें"]),
        (LabelKind::Advertisement, &["विज्ञापन"]),
    ],
    ..EMPTY
};
