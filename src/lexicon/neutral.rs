//! What is the same in all languages: agencies, networks, signs.

use super::{Label, Language};

/// News and picture agencies, as they stand in datelines and credits.
#[rustfmt::skip]
pub(crate) const AGENCIES: &[&str] = &[
        "aap", "ada derana", "adobe stock", "afp", "agence france-presse", "agencia efe", "agencia estado",
        "agerpres", "agência brasil", "agência lusa", "aksam", "alamy", "alamy live news", "alamy stock photo",
        "anadolu", "anadolu agency", "anadolu ajansı", "ani", "anp", "ansa", "antara", "ap", "ap images", "ap photo",
        "apa", "associated press", "astrid", "ats", "australian associated press", "belga", "belgaimage", "bernama",
        "bloomberg", "bloomberg news", "bpi", "bta", "business wire", "caters", "cna", "corbis", "cp", "cti", "ctk",
        "dapd", "ddp", "depositphotos", "dha", "dpa", "dpa picture-alliance", "dpa/picture alliance", "dreamstime",
        "efe", "europa press", "freepik", "gallo images", "gamma-rapho", "getty", "getty images",
        "getty images/istockphoto", "globenewswire", "hina", "iha", "imagn images", "imago", "imago images",
        "interfax", "ips", "isopix", "istock", "istock/getty images", "istockphoto", "itar-tass", "jiji",
        "jiji press", "keystone", "keystone-sda", "kna", "kyodo", "kyodo news", "lapresse", "lehtikuva", "lusa",
        "magnum photos", "maxppp", "mti", "nap", "news agency of nigeria", "notimex", "ntb", "nurphoto", "pa",
        "pa archive", "pa images", "pa media", "pa wire", "panos pictures", "pap", "pexels", "photonews",
        "picture alliance", "picture alliance/dpa", "picture-alliance", "pixabay", "pool", "pr newswire",
        "press association", "press trust of india", "pti", "renna", "reuters", "rex", "rex features",
        "rex/shutterstock", "ria novosti", "ritzau", "ritzau scanpix", "rtl", "scanpix", "science photo library",
        "sda", "shutterstock", "sid", "sipa", "sipa press", "sipa usa", "splash news", "sputnik", "stt", "swns",
        "tanjug", "tass", "thai news agency", "the associated press", "the canadian press", "tt", "ullstein",
        "ullstein bild", "unsplash", "upi", "usa today sports", "wenn", "wikimedia commons", "wireimage", "xinhua",
        "yonhap", "zuma press", "zuma wire", "zumapress", "čtk",
    ];

/// Lower-case words inside people's names.
#[rustfmt::skip]
pub(crate) const NAME_PARTICLES: &[&str] = &[
        "'t", "af", "al", "ap", "av", "bin", "bint", "da", "dal", "dalla", "das", "de", "degli", "dei", "del",
        "della", "dello", "den", "der", "des", "di", "do", "dos", "du", "e", "el", "ibn", "la", "las", "le", "lo",
        "los", "san", "st", "te", "ten", "ter", "und", "van", "vom", "von", "y", "zu", "zum", "zur",
    ];

#[rustfmt::skip]
pub(super) const NEUTRAL: Language = Language {
    code: "und",
    months: &[],
    weekdays: &[],
    date_words: &[
        "am", "gmt", "h", "pm", "t", "utc",
    ],
    relative: &[],
    and: &[
        "&", "+",
    ],
    in_place: &[],
    roles: &[],
    function_words: &[],
    speech: &[],
    labels: &[
        (Label::Copyright, &[
        "(c) *", "cc by *", "cc-by *", "copyright", "copyright *", "creative commons", "©", "© *", "®", "℗ *",
    ]),
        (Label::Follow, &[
        "apple news", "apple podcasts", "blogger", "bluesky", "deezer", "digg", "discord", "evernote", "facebook",
        "facebook instagram *", "facebook linkedin *", "facebook messenger", "facebook twitter *", "facebook x *",
        "feedly", "flickr", "flipboard", "getpocket", "google news", "google plus", "google podcasts", "google+",
        "instagram", "instagram facebook *", "instapaper", "line", "linkedin", "mastodon", "messenger", "nextdoor",
        "odnoklassniki", "pinterest", "pocket", "quora", "reddit", "rss", "rss feed", "rss feeds", "rss-feed",
        "rss-feeds", "signal", "snapchat", "soundcloud", "spotify", "stumbleupon", "telegram", "threads", "tiktok",
        "tumblr", "twitch", "twitter", "twitter facebook *", "twitter/x", "viber", "vimeo", "vk", "vkontakte",
        "wechat", "weibo", "whatsapp", "x", "x (twitter)", "x facebook *", "xing", "youtube",
    ]),
        (Label::Navigation, &[
        "#", "# / #", "#/#", "app store", "blog", "blogs", "e-paper", "epaper", "faq", "faqs", "forum", "google",
        "google play", "home", "home page", "homepage", "index", "intranet", "loading", "logo", "menu", "newsfeed",
        "ok", "play store", "podcast", "podcasts", "powered by *", "sitemap", "toggle navigation", "webmail",
        "wordpress.org", "|", "«", "»", "×", "‹", "›", "←", "↑", "→", "☰", "✕", "✖",
    ]),
    ],
};
