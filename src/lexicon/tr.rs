//! Turkish.

use super::{Label, Language};

#[rustfmt::skip]
pub(super) const TURKISH: Language = Language {
    code: "tr",
    months: &[
        ("ocak", 1), ("oca", 1), ("şubat", 2), ("şub", 2), ("mart", 3), ("mar", 3), ("nisan", 4), ("nis", 4),
        ("mayıs", 5), ("may", 5), ("haziran", 6), ("haz", 6), ("temmuz", 7), ("tem", 7), ("ağustos", 8), ("ağu", 8),
        ("eylül", 9), ("eyl", 9), ("ekim", 10), ("eki", 10), ("kasım", 11), ("kas", 11), ("aralık", 12), ("ara", 12),
    ],
    weekdays: &[
        "cmt", "cuma", "cumartesi", "pazar", "pazartesi", "per", "perşembe", "pzt", "salı", "çar", "çarşamba",
    ],
    date_words: &[
        "günü", "saat",
    ],
    relative: &[
        "# ay önce", "# dakika önce", "# gün önce", "# hafta önce", "# saat önce", "# yıl önce", "az önce", "bugün",
        "dün",
    ],
    and: &[
        "ile", "ve",
    ],
    in_place: &[],
    roles: &[
        "editör", "editörü", "gazeteci", "muhabir", "muhabiri", "müdürü", "temsilcisi", "yazar", "yazarı",
    ],
    function_words: &[
        "ama", "ancak", "bir", "bu", "da", "daha", "de", "değil", "en", "gibi", "göre", "her", "ile", "ise", "için",
        "kadar", "ki", "mi", "ne", "o", "olan", "olarak", "sonra", "var", "ve", "veya", "çok", "şu",
    ],
    speech: &[
        "anlattı", "açıkladı", "belirtti", "dedi", "ekledi", "ifade", "kaydetti", "konuştu", "söyledi", "vurguladı",
    ],
    labels: LABELS,
};

#[rustfmt::skip]
const LABELS: &[(Label, &[&str])] = &[
    (Label::Published, &[
        "giriş tarihi *", "oluşturulma tarihi *", "yayın tarihi *", "yayınlanma *", "yayınlanma tarihi *",
    ]),
    (Label::Updated, &[
        "güncelleme *", "güncelleme tarihi *", "güncellendi *", "güncellenme *", "son güncelleme *",
    ]),
    (Label::Byline, &[
        "haber: *", "yazan: *", "yazar: *",
    ]),
    (Label::Contributors, &[
        "kaynak", "kaynak: *",
    ]),
    (Label::Credit, &[
        "fotoğraf: *", "fotoğraflar: *", "görsel: *",
    ]),
    (Label::ReadMore, &[
        "ayrıca okuyun *", "daha fazla", "daha fazla *", "devamını oku", "devamını okuyun", "haberin devamı *",
    ]),
    (Label::RelatedHeading, &[
        "benzer haberler", "diğer haberler", "en çok okunanlar", "ilgili haberler", "son dakika", "son haberler",
        "çok okunanlar", "öne çıkanlar", "önerilen haberler",
    ]),
    (Label::Share, &[
        "bağlantıyı kopyala", "linki kopyala", "paylaş", "paylaş *", "yazdır",
    ]),
    (Label::Advertisement, &[
        "ilan", "reklam",
    ]),
    (Label::Comments, &[
        "# yorum", "ilk yorumu sen yap *", "yorum yap", "yorum yaz", "yorumlar",
    ]),
    (Label::ReadTime, &[
        "# dk okuma", "okuma süresi *",
    ]),
    (Label::Copyright, &[
        "her hakkı saklıdır *", "tüm hakları saklıdır", "tüm hakları saklıdır *",
    ]),
    (Label::Consent, &[
        "aydınlatma metni", "gizlilik politikası", "kabul et", "kullanım koşulları", "kvkk", "çerez politikası",
    ]),
    (Label::Subscription, &[
        "abone ol", "abone ol *",
    ]),
    (Label::Embed, &[
        "bu gönderiyi instagram'da gör",
    ]),
    (Label::Withheld, &[
        "okumaya devam etmek için *",
    ]),
    (Label::Account, &[
        "giriş yap", "kayıt ol", "üye ol", "şifremi unuttum",
    ]),
    (Label::Section, &[
        "dünya", "ekonomi", "eğitim", "gündem", "kültür sanat", "magazin haberleri", "politika", "sağlık", "siyaset",
        "spor", "teknoloji", "yaşam",
    ]),
    (Label::Navigation, &[
        "ana sayfa", "anasayfa", "ara", "hakkımızda", "iletişim", "kapat", "künye",
    ]),
    (Label::Follow, &[
        "bizi takip edin", "bizi takip edin *", "takip et",
    ]),
];
