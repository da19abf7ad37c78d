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
    "the canadian press", "tt", "ullstein", "ullstein bild", "unsplash", "upi", "usa today sports", "wenn",
    "wikimedia commons", "wireimage", "xinhua", "yonhap", "zuma press", "zuma wire", "zumapress", "čtk",
];

/// Agencies and broadcasters that sign stories, and not only pictures, in lower case.
#[rustfmt::skip]
pub(super) const SIGNING_AGENCIES: &[&str] = &[
    "aap", "adnkronos", "afp", "agence france-presse", "agences", "agencia efe", "agencias", "agencies",
    "agenturen", "agenzie", "agerpres", "agi", "agência brasil", "agência estado", "agência lusa", "anadolu",
    "anadolu agency", "anadolu ajansı", "ani", "anp", "ansa", "antara", "ap", "ap news", "apa", "associated press",
    "ats", "awp", "bbc", "bbc news", "bbc sport", "belga", "bernama", "bloomberg", "bloomberg news", "bta",
    "canadian press", "cbc news", "cna", "cnn", "ctk", "deutsche presse-agentur", "dha", "dpa", "dpa-afx", "dts",
    "efe", "epd", "estadão conteúdo", "euronews", "europa press", "folhapress", "globe newswire", "hina", "ians",
    "iha", "interfax", "italpress", "jiji press", "kathpress", "keystone-ats", "keystone-sda", "kna", "kyodo news",
    "lusa", "mti", "notimex", "ntb", "pa media", "pap", "press association", "press trust of india", "pti",
    "reuters", "ritzau", "sda", "sid", "sky news", "stt", "tanjug", "tass", "tnn", "tns", "tt", "télam", "upi",
    "xinhua", "yonhap", "čtk",
];

/// Agencies that open their copy with a place, as they are written there. One may follow a place that is not
/// in capitals, and so may what begins with one of them and a slash: `dpa/lno`.
#[rustfmt::skip]
pub(crate) const WIRE_AGENCIES: &[&str] = &[
    "Reuters", "AP", "AFP", "dpa", "EFE", "ANSA", "APA", "TASS", "Xinhua", "Bloomberg", "Kyodo", "PTI", "IANS",
    "ANI", "UPI", "sda", "Belga", "Ritzau", "NTB", "TT", "PAP", "CTK", "ČTK", "MTI", "Lusa", "Yonhap", "Bernama",
    "Antara", "AAP", "NAN", "Europa Press", "Adnkronos", "AGI", "epd", "KNA", "dts", "ots", "SID", "STA",
    "Interfax", "BNS", "The Canadian Press", "Associated Press", "Agence France-Presse", "Thomson Reuters", "AA",
    "Anadolu", "SPS",
];

/// Words in capitals that stand before a dash as a place does: `BREAKING - `.
#[rustfmt::skip]
pub(crate) const SHOUTS: &[&str] = &[
    "BREAKING", "EXCLUSIVE", "WATCH", "VIDEO", "UPDATE", "UPDATED", "OPINION", "ANALYSIS", "LIVE", "PHOTOS",
    "LISTEN", "REVIEW", "COMMENT", "SPONSORED", "EDITORIAL", "EXPLAINER",
];
