//! Turkish.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const TURKISH: Language = Language {
    code: "tr",
    months: [
        "ocak oca", "şubat şub", "mart mar", "nisan nis", "mayıs may mayis", "haziran haz", "temmuz tem",
        "ağustos ağu", "eylül eyl", "ekim eki", "kasım kas kasim", "aralık ara",
    ],
    weekdays: "cmt cuma cumartesi pazar pazartesi per perşembe pzt salı çar çarşamba cum paz",
    date_words: "saat",
    units: &[
        (Unit::Minute, "dakika dk dakikalık"),
        (Unit::Hour, "saat"),
        (Unit::Day, "gün"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &[
            "yayınlanma", "yayınlanma tarihi", "giriş tarihi", "yayın tarihi", "yayınlandı", "oluşturulma tarihi",
            "eklenme tarihi", "oluşturma tarihi", "yayımlanma", "yayımlanma tarihi", "yayımlandı", "giriş",
            "haber tarihi", "eklenme",
        ]),
        (DatePhrase::Updated, &[
            "güncelleme", "güncelleme tarihi", "son güncelleme", "son güncelleme tarihi", "güncellenme",
            "güncellenme tarihi", "güncellendi", "son güncellenme",
        ]),
        (DatePhrase::AgoBehind, &["önce"]),
        (DatePhrase::Today, &["bugün"]),
        (DatePhrase::Yesterday, &["dün"]),
        (DatePhrase::ReadTime, &["okuma", "okuma süresi"]),
    ],
    bylines: &[
        (Kinds::BY, "yazan"),
        (Kinds::AND, "ve ile"),
        (Kinds::ROLE, "muhabir muhabiri temsilcisi"),
        (Kinds::OFFICE, "editör editörü gazeteci muhabir muhabiri müdürü temsilcisi yazar yazarı"),
        (Kinds::NEVER, "tüm haberler haber önerilen son dakika gündem video galeri yazarlar abone ol giriş üye \
                        paylaş takip et ekonomi siyaset dünya spor magazin sağlık teknoloji"),
        (Kinds::AUTHOR, "yazar hazırlayan"),
        (Kinds::WORDS, "haber muhabir editör röportaj"),
        (Kinds::STAFF, "merkezi"),
        (Kinds::NOTE, "güncelleme okuma dk"),
        (Kinds::SOURCE, "kaynak"),
        (Kinds::TALK, "röportaj söyleşi"),
        (Kinds::PICTURE, "fotoğraf fotoğraflar"),
    ],
    given_names: "abdullah adem ahmet alper arda arzu asena aslı asuman atilla aydın ayhan aylin ayça ayşe \
                  ayşegül barış başak begüm berk burak burcu bülent büşra cem cemal cengiz ceren ceyda cüneyt \
                  deniz derya dilek doğan duygu ebru ece eda ekrem elif emel emine emrah emre enes engin ercan \
                  erdal erdoğan erkan ersin esin esra eylül fatih fatma ferhat feride figen fikret filiz funda \
                  gamze gizem gökhan gönül gül gülay gülsüm gülşen hacer hakan halil hande harun hasan hatice \
                  haydar hikmet hilal hülya hüseyin ilker ilknur ilyas ipek irem ismail kaan kadir kemal kenan \
                  kerem kübra levent leyla mahmut mehmet melek melih melike meltem meral mert merve meryem metin \
                  murat mustafa mücahit müge naciye nazan nazlı necati nesrin nevin nihal nihat nilay nilgün \
                  nilüfer nur nuray nurcan nuri okan onur orhan osman oğuz oğuzhan pelin pınar rabia ramazan \
                  recep rıdvan sabri selim selin selçuk semih semra serap serdar serhat serkan sevda sevgi sevil \
                  sevim sezen sibel sinan songül suat süleyman tarık tayfun taylan tolga tuba turgut tuğba tülay \
                  ufuk uğur volkan yasemin yasin yavuz yağmur yaşar yeliz yunus yusuf zafer zehra zekeriya zeki \
                  zeynep çağla çiğdem ömer özge özgür özlem ümit şadan şebnem şeyma şule",
    function_words: "ama ancak bir bu da daha de değil en gibi göre her ile ise için kadar ki mi ne o olan \
                     olarak sonra var ve veya çok şu",
    page_words: "abonelik çerez",
    labels: LABELS,
    ..EMPTY
};

#[rustfmt::skip]
const LABELS: &[(LabelKind, &[&str])] = &[
    (LabelKind::ErrorPage, &[
        "404 hatası", "aradığınız sayfa bulunamadı", "sayfa bulunamadı",
    ]),
    (LabelKind::Published, &[
        "giriş tarihi *", "oluşturulma tarihi *", "yayın tarihi *", "yayınlanma *", "yayınlanma tarihi *",
    ]),
    (LabelKind::Updated, &[
        "güncelleme *", "güncelleme tarihi *", "güncellendi *", "güncellenme *", "son güncelleme *",
    ]),
    (LabelKind::Byline, &[
        "haber: *", "yazan: *", "yazar: *",
    ]),
    (LabelKind::Contributors, &[
        "kaynak", "kaynak: *",
    ]),
    (LabelKind::Credit, &[
        "fotoğraf: *", "fotoğraflar: *", "görsel: *",
        "fotoğraf / *", "görseller: *", "temsili fotoğraf", "arşiv fotoğrafı",
    ]),
    (LabelKind::ReadMore, &[
        "ayrıca okuyun *", "daha fazla", "daha fazla *", "devamını oku", "devamını okuyun", "haberin devamı *",
    ]),
    (LabelKind::RelatedHeading, &[
        "benzer haberler", "diğer haberler", "en çok okunanlar", "ilgili haberler", "son dakika", "son haberler",
        "çok okunanlar", "öne çıkanlar", "önerilen haberler",
    ]),
    (LabelKind::Share, &[
        "bağlantıyı kopyala", "linki kopyala", "paylaş", "paylaş *", "yazdır", "yazı boyutu", "yazı tipi boyutu",
    ]),
    (LabelKind::Advertisement, &[
        "ilan", "reklam",
    ]),
    (LabelKind::Comments, &[
        "# yorum", "ilk yorumu sen yap *", "yorum yap", "yorum yaz", "yorumlar",
    ]),
    (LabelKind::ReadTime, &[
        "# dk okuma", "okuma süresi *",
    ]),
    (LabelKind::Copyright, &[
        "her hakkı saklıdır *", "tüm hakları saklıdır", "tüm hakları saklıdır *",
    ]),
    (LabelKind::Consent, &[
        "aydınlatma metni", "gizlilik politikası", "kabul et", "kullanım koşulları", "kvkk", "çerez politikası",
        "bu içeriği görüntülemek için lütfen *",
    ]),
    (LabelKind::Subscription, &[
        "abone ol", "abone ol *",
    ]),
    (LabelKind::Embed, &[
        "bu gönderiyi instagram'da gör",
    ]),
    (LabelKind::Withheld, &[
        "okumaya devam etmek için *",
    ]),
    (LabelKind::Account, &[
        "giriş yap", "kayıt ol", "üye ol", "şifremi unuttum",
    ]),
    (LabelKind::Section, &[
        "dünya", "ekonomi", "eğitim", "gündem", "kültür sanat", "magazin haberleri", "politika", "sağlık", "siyaset",
        "spor", "teknoloji", "yaşam",
    ]),
    (LabelKind::Navigation, &[
        "ana sayfa", "anasayfa", "ara", "hakkımızda", "iletişim", "kapat", "künye",
    ]),
    (LabelKind::Follow, &[
        "bizi takip edin", "bizi takip edin *", "takip et",
    ]),
];
