//! Indonesian.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const INDONESIAN: Language = Language {
    code: "id",
    months: [
        "januari jan", "februari feb", "maret mar", "april apr", "mei", "juni jun", "juli jul", "agustus agu agt",
        "september sep sept", "oktober okt", "november nov", "desember des",
    ],
    weekdays: "senin selasa rabu kamis jumat sabtu minggu",
    date_words: "pada pukul",
    units: &[
        (Unit::Minute, "menit"),
        (Unit::Hour, "jam"),
        (Unit::Day, "hari"),
        (Unit::Longer, "minggu bulan tahun"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &[
            "dipublikasikan", "diterbitkan", "terbit", "tayang", "dibuat", "publikasi", "dimuat", "tanggal terbit",
            "diunggah",
        ]),
        (DatePhrase::Updated, &[
            "diperbarui", "pembaruan", "update", "diupdate", "terakhir diperbarui", "dimutakhirkan",
            "pemutakhiran terakhir", "terakhir diupdate",
        ]),
        (DatePhrase::AgoBehind, &["yang lalu", "lalu"]),
        (DatePhrase::Today, &["hari ini"]),
        (DatePhrase::Yesterday, &["kemarin"]),
        (DatePhrase::ReadTime, &["baca", "waktu baca"]),
    ],
    bylines: &[
        (Kinds::BY, "oleh"),
        (Kinds::AUTHOR, "penulis pewarta jurnalis kontributor"),
        (Kinds::AND, "dan"),
        (Kinds::ROLE, "wartawan reporter jurnalis"),
        (Kinds::OFFICE, "penulis"),
        (Kinds::STAFF, "redaksi tim"),
        (Kinds::NEVER, "berita terkini terbaru terpopuler nasional ekonomi olahraga hiburan dunia politik \
                        hukum lainnya"),
        (Kinds::WORDS, "reporter laporan"),
        (Kinds::GENRE, "ditulis"),
        (Kinds::SOURCE, "sumber"),
        (Kinds::NOTE, "pada"),
    ],
    function_words: "yang dan di untuk dari dengan ini itu pada tidak adalah dalam akan oleh juga ke karena \
                     mereka kami kita ia dia saat telah sudah bisa dapat ada para sebagai bahwa atau lebih \
                     seperti setelah antara tersebut harus hingga namun menjadi agar secara kata kepada masih \
                     belum sejak serta",
    labels: &[
        (LabelKind::Byline, &["oleh: *", "penulis: *", "reporter: *", "editor: *"]),
        (LabelKind::Credit, &["foto: *"]),
        (LabelKind::ReadMore, &["lihat juga video *", "lihat juga *", "baca juga *", "baca juga: *", "baca selengkapnya"]),
        (LabelKind::RelatedHeading, &[
            "berita terkait", "terpopuler", "berita terkini", "berita lainnya", "artikel terkait",
        ]),
        (LabelKind::Share, &["bagikan", "bagikan *"]),
        (LabelKind::Advertisement, &["iklan", "advertisement *"]),
        (LabelKind::Section, &["nasional", "ekonomi", "olahraga", "hiburan", "internasional", "politik dan hukum"]),
        (LabelKind::Navigation, &["beranda", "cari", "tentang kami", "kontak", "redaksi", "pedoman media siber"]),
    ],
    ..EMPTY
};
