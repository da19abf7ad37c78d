//! News and picture agencies. They are called the same in all languages.

/// Those that are credited for pictures and stories, in lower case.
#[rustfmt::skip]
pub(super) const CREDITED_AGENCIES: &[&str] = &[
    "aap", "ada derana", "adobe stock", "afp", "agence france-presse", "agencia efe", "agencia estado", "agerpres",
    "agência brasil", "agência lusa", "aksam", "alamy", "alamy live news", "alamy stock photo", "anadolu",
    "anadolu agency", "anadolu ajansı", "ani", "anp", "ansa", "antara", "ap", "ap images", "ap photo", "apa",
    "associated press", "astrid", "ats", "australian associated press", "belga", "belgaimage", "bernama",
    "bloomberg", "bloomberg news", "bpi", "bta", "business wire", "caters", "cna", "corbis", "cp", "cti", "ctk",
    "dapd", "ddp", "depositphotos", "dha", "dpa", "dpa picture-alliance", "dpa/picture alliance", "dreamstime",
    "efe", "europa press", "freepik", "gallo images", "gamma-rapho", "getty", "getty images",
    "getty images/istockphoto", "globenewswire", "hina", "iha", "imagn images", "imago", "imago images", "interfax",
    "ips", "isopix", "istock", "istock/getty images", "istockphoto", "itar-tass", "jiji", "jiji press", "keystone",
    "keystone-sda", "kna", "kyodo", "kyodo news", "lapresse", "lehtikuva", "lusa", "magnum photos", "maxppp", "mti",
    "nap", "news agency of nigeria", "notimex", "ntb", "nurphoto", "pa", "pa archive", "pa images", "pa media",
    "pa wire", "panos pictures", "pap", "pexels", "photonews", "picture alliance", "picture alliance/dpa",
    "picture-alliance", "pixabay", "pool", "pr newswire", "press association", "press trust of india", "pti",
    "renna", "reuters", "rex", "rex features", "rex/shutterstock", "ria novosti", "ritzau", "ritzau scanpix", "rtl",
    "scanpix", "science photo library", "sda", "shutterstock", "sid", "sipa", "sipa press", "sipa usa",
    "splash news", "sputnik", "stt", "swns", "tanjug", "tass", "thai news agency", "the associated press",
    "the canadian press", "tt", "ullstein", "ullstein bild", "unsplash", "upi", "usa today", "usa today sports", "wenn",
    "wikimedia commons", "wireimage", "xinhua", "yonhap", "zuma press", "zuma wire", "zumapress", "čtk",
    "action images", "action press", "afp via getty images", "agence vu", "apa-images", "belga photo",
    "bestimage", "bildbyrån", "cal sport media", "csm", "dpa-tmn", "eibner",
    "empics", "epa-efe", "eyevine", "expa", "fotogramma", "gepa", "gepa pictures",
    "hans lucas", "hollandse hoogte", "icon sport", "icon sportswire", "imago sport", "lat images",
    "matrix pictures", "motorsport images", "nordphoto", "ntb scanpix", "photoshot",
    "pic agency", "presse sports", "pressensbild", "ropi", "sven simon", "tt nyhetsbyrån",
    "ukrinform", "via reuters", "witters", "xpb images", "риа новости", "тасс", "рейтер",
    "фотохост-агентство риа новости", "укрінформ", "уніан", "رويترز", "أ ف ب", "أ.ف.ب", "الأناضول", "وكالات", "新华社",
    "新華社", "中新社", "中新网", "路透社", "法新社", "美联社", "美聯社", "中央社", "視覺中國", "视觉中国", "共同通信社", "時事通信", "時事通信社",
    "ロイター", "ゲッティイメージズ", "연합뉴스", "뉴시스", "뉴스1", "로이터", "게티이미지뱅크", "공동취재사진", "사진공동취재단", "απε-μπε", "eurokinissi",
];

/// Agencies and broadcasters that sign stories, and not only pictures, in lower case.
#[rustfmt::skip]
pub(super) const SIGNING_AGENCIES: &[&str] = &[
    "aa", "aap", "adnkronos", "afp", "agence france-presse", "agences", "agencia efe", "agencias", "agencies",
    "agenturen", "agenzie", "agerpres", "agi", "agência brasil", "agência estado", "agência lusa", "anadolu",
    "anadolu agency", "anadolu ajansı", "ani", "anp", "ansa", "antara", "ap", "ap news", "apa",
    "associated press", "ats", "awp", "bbc", "bbc news", "bbc sport", "belga", "bernama", "bloomberg",
    "bloomberg news", "bta", "canadian press", "cbc news", "cna", "cnn", "ctk", "demirören haber ajansı",
    "deutsche presse-agentur", "dha", "dpa", "dpa-afx", "dts", "efe", "epd", "estadão conteúdo", "euronews",
    "europa press", "folhapress", "france télévisions", "g1", "globe newswire", "hina", "hs", "ians", "iha", "ihlas haber ajansı", "interfax",
    "italpress", "jiji press", "kathpress", "keystone-ats", "keystone-sda", "kna", "kyodo news", "lusa",
    "mediafax", "mti", "notimex", "ntb", "pa media", "pap", 
    "press association", "press trust of india", "pti", "rbb", "reuters", "ritzau", "ritzaus bureau", "sda", "sid", "sita",
    "sky news", "stt", "tanjug", "tasr", "tass", "tnn", "tns", "tt", "tt nyhetsbyrån", "ttxvn", "télam", "uol",
    "upi", "xinhua", "yonhap", "čtk", "αμπε", "απε", "απε-μπε", "интерфакс", "рейтер",
    "риа новости", "тасс", "укрінформ", "أ ب", "أ ف ب", "أ.ف.ب", "الأناضول", "الوكالات", "د ب أ", "رويترز",
    "سبوتنيك", "فرانس برس", "واس", "وام", "وكالات", "भाषा", "ロイター", "ロイター通信", "中国新闻网", "中央社",
    "中新社", "中新网", "人民网", "共同通信", "共同通信社", "央视新闻", "彭博社", "新华社", "新华网", "新華社", "新華網", "時事通信", "時事通信社", "法新社", "美联社",
    "美聯社", "路透社", "뉴스1", "뉴시스", "로이터", "로이터통신", "연합뉴스",
];

/// Agencies that open their copy with a place, as they are written there. One may follow a place that is not
/// in capitals, and so may what begins with one of them and a slash: `dpa/lno`.
#[rustfmt::skip]
pub(crate) const WIRE_AGENCIES: &[&str] = &[
    "Reuters", "AP", "AFP", "CNN", "dpa", "EFE", "ANSA", "APA", "TASS", "Xinhua", "Bloomberg", "Kyodo", "PTI", "IANS",
    "ANI", "UPI", "sda", "Belga", "Ritzau", "NTB", "TT", "PAP", "CTK", "ČTK", "MTI", "Lusa", "Yonhap", "Bernama",
    "Antara", "AAP", "NAN", "Europa Press", "Adnkronos", "AGI", "epd", "KNA", "dts", "ots", "SID", "STA",
    "Interfax", "BNS", "The Canadian Press", "Associated Press", "Agence France-Presse", "Thomson Reuters", "AA",
    "Anadolu", "SPS", "ТАСС", "РИА Новости", "Интерфакс", "رويترز", "أ ف ب", "د ب أ", "الأناضول", "ΑΠΕ-ΜΠΕ",
    "연합뉴스", "뉴시스", "뉴스1", "İHA",
    // … and those that hand out what companies announce
    "PRNewswire", "PR Newswire", "PRNewswire-FirstCall", "BUSINESS WIRE", "Business Wire", "GLOBE NEWSWIRE", "GlobeNewswire",
    "Newsfile Corp.", "ACCESSWIRE", "ACCESS Newswire", "Marketwired", "EINPresswire.com", "CNW", "PRWEB", "news aktuell",
];

/// What stands at the end of a company's name, in the letters of the trade.
#[rustfmt::skip]
pub(crate) const LEGAL_FORMS: &[&str] = &[
    "GmbH", "gGmbH", "mbH", "AG", "KG", "KGaA", "SE", "OHG", "UG", "e.V.", "eG", "e.G.", "Inc.", "Inc", "LLC", "Ltd", "Ltd.", "Limited",
    "PLC", "plc", "Corp.", "Corp", "Corporation", "S.A.", "SA", "S.A.S.", "SAS", "SARL", "S.L.", "S.p.A.", "SpA", "S.r.l.",
    "B.V.", "BV", "N.V.", "NV", "AB", "A/S", "ApS", "ASA", "Oyj", "Oy", "s.r.o.", "a.s.", "Lda.", "Ltda.", "S/A",
];

/// Words in capitals that stand before a dash as a place does: `BREAKING - `.
#[rustfmt::skip]
pub(crate) const SHOUTS: &[&str] = &[
    "BREAKING", "EXCLUSIVE", "WATCH", "VIDEO", "UPDATE", "UPDATED", "OPINION", "ANALYSIS", "LIVE", "PHOTOS",
    "LISTEN", "REVIEW", "COMMENT", "SPONSORED", "EDITORIAL", "EXPLAINER",
];
