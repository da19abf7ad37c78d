//! Pages in scripts of all kinds: the headline, the day and the paragraphs come out, and nothing is lost.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::checked_parse;

/// A page: its language, its headline, its day, its paragraphs. `checked_parse` holds the spans to the text.
type Case = (&'static str, &'static str, &'static str, &'static [&'static str], &'static str);

#[rustfmt::skip]
const CASES: &[Case] = &[
    ("ja", "岬の灯台、猫の駅長を迎える", "2031-03-14", &[
        "岬の灯台に十四日、三毛猫の「みかん」が駅長として着任した。灯台は今年で築百年を迎え、町は記念の行事を続けている。",
        "「初日から階段の真ん中で寝ていました」と灯台守の磯部なぎさんは話す。「仕事ぶりは堂々たるものです」。",
        "みかんの勤務は週末の午前だけで、給料は町の漁師が持ち寄る鯵だという。写真の撮影はできるが、抱くことはできない。",
    ], "2031年3月14日 7時38分"),
    ("zh", "渔村钟楼时隔三十年再次敲响", "2031-03-14", &[
        "海湾村的钟楼十四日清晨再次敲响，这是三十年来的第一次。村里老钟表匠的孙女花了三年时间，修好了没有图纸的机器。",
        "“最后一个齿轮就放在爷爷的工具箱里，”她说，“用油纸包着，上面只写了日期。”",
        "钟每天响两次，一次在渔船出海的时候，一次在渔船回港的时候。从下个月起，钟楼的楼梯将在周末向游客开放。",
    ], "2031年3月14日 07:38"),
    ("th", "หอนาฬิกาหมู่บ้านชาวประมงกลับมาตีอีกครั้งหลังเงียบไปสามสิบปี", "", &[
        "หอนาฬิกาที่ท่าเรือของหมู่บ้านชาวประมงกลับมาตีอีกครั้งเมื่อเช้าวันศุกร์ หลังจากเงียบไปนานถึงสามสิบปี หลานสาวของช่างนาฬิกาใช้เวลาซ่อมสามปีโดยไม่มีแบบแปลน",
        "“เฟืองตัวสุดท้ายอยู่ในกล่องเครื่องมือของคุณปู่” เธอเล่าให้ผู้สื่อข่าวฟัง “ห่อด้วยกระดาษน้ำมัน และเขียนไว้แต่วันที่เท่านั้น”",
        "ระฆังจะตีวันละสองครั้ง คือเวลาที่เรือออกทะเลและเวลาที่เรือกลับเข้าฝั่ง ตั้งแต่เดือนหน้าเป็นต้นไปจะเปิดให้ขึ้นบันไดหอนาฬิกาได้ในวันหยุด",
    ], "14 มีนาคม 2574 07:38"),
    ("ar", "برج الساعة في قرية الصيادين يدق من جديد بعد ثلاثين عاما", "2031-03-14", &[
        "دق جرس برج الساعة في ميناء قرية الصيادين صباح الجمعة للمرة الأولى منذ ثلاثين عاما، بعد أن أصلحته حفيدة صانع الساعات القديم في ثلاث سنوات من العمل.",
        "وقالت الحفيدة: «كان الترس الأخير في صندوق أدوات جدي، ملفوفا بورق زيتي، ولم يكتب عليه سوى التاريخ».",
        "ويدق الجرس مرتين في اليوم، عند خروج القوارب إلى البحر وعند عودتها إلى الميناء. ومن الشهر المقبل سيفتح الدرج للزوار في عطلة نهاية الأسبوع.",
    ], "14 مارس 2031 07:38"),
    ("ru", "Часы на рыбацкой башне пробили впервые за тридцать лет", "2031-03-14", &[
        "Часы на башне рыбацкого посёлка в пятницу утром пробили впервые за тридцать лет. Внучка старого часовщика чинила механизм три года, не имея ни одного чертежа.",
        "«Последняя шестерёнка лежала в дедушкином ящике с инструментами», — рассказывает она. «Завёрнутая в промасленную бумагу, и на ней была только дата».",
        "Колокол бьёт дважды в день: когда лодки выходят в море и когда они возвращаются. Со следующего месяца по выходным на башню можно будет подняться.",
    ], "14 марта 2031, 07:38"),
    ("el", "Το ρολόι του πύργου χτυπά ξανά μετά από τριάντα χρόνια", "2031-03-14", &[
        "Το ρολόι στον πύργο του ψαροχωριού χτύπησε ξανά το πρωί της Παρασκευής, για πρώτη φορά μετά από τριάντα χρόνια. Η εγγονή του παλιού ωρολογοποιού το επισκεύαζε τρία χρόνια.",
        "«Το τελευταίο γρανάζι ήταν στην εργαλειοθήκη του παππού», λέει η ίδια. «Τυλιγμένο σε λαδόχαρτο, και πάνω του έγραφε μόνο μια ημερομηνία».",
        "Η καμπάνα χτυπά δύο φορές την ημέρα, όταν βγαίνουν οι βάρκες και όταν επιστρέφουν. Από τον επόμενο μήνα η σκάλα του πύργου θα είναι ανοιχτή τα Σαββατοκύριακα.",
    ], "14 Μαρτίου 2031, 07:38"),
];

#[test]
fn headline_day_and_paragraphs() {
    for (language, headline, day, paragraphs, dateline) in CASES {
        let text = format!("{headline}\n\n{dateline}\n\n{}\n", paragraphs.join("\n\n"));
        let article = checked_parse(&text).unwrap_or_else(|error| panic!("{language}: {error}"));
        assert_eq!(article.headline.as_ref().unwrap().text, *headline, "{language}");
        let found: Vec<&str> = article.paragraphs().map(|paragraph| &*paragraph.text).collect();
        assert_eq!(found, *paragraphs, "{language}");
        let published = article.dateline.as_ref().and_then(|dateline| dateline.published.as_ref());
        let date = published.and_then(|published| published.date);
        assert_eq!(date.map(|date| date.to_string()).unwrap_or_default(), *day, "{language}");
        assert_eq!(article.language(), Some(*language));
    }
}

/// A year of another era is not reckoned in ours, and the article says that it was there.
#[test]
fn other_eras_are_told() {
    for dateline in ["14 มีนาคม 2574 07:38", "令和13年3月14日 7時38分", "29/01/2567"] {
        let (_, headline, _, paragraphs, _) = CASES[0];
        let text = format!("{headline}\n\n{dateline}\n\n{}\n", paragraphs.join("\n\n"));
        let article = checked_parse(&text).unwrap();
        let told: Vec<_> =
            article.diagnostics().iter().map(|diagnostic| diagnostic.span.slice(&text).unwrap()).collect();
        assert_eq!(told, [dateline]);
        assert_eq!(article.diagnostics()[0].kind, newsgrammar::DiagnosticKind::OtherEra);
    }
}
