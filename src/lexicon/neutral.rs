//! What is the same in all languages: agencies, networks, signs.

use super::{Label, Language};

/// News and picture agencies, as they stand in datelines and credits.
pub(crate) const AGENCIES: &[&str] = &[
    "aap", "ada derana", "adobe stock", "afp", "agence france-presse", "agencia efe", "agencia estado", "agência brasil", "agência lusa",
    "agerpres", "aksam", "alamy", "alamy live news", "alamy stock photo", "anadolu", "anadolu agency", "anadolu ajansı", "ani", "anp",
    "ansa", "antara", "ap", "ap images", "ap photo", "apa", "associated press", "astrid", "ats", "australian associated press",
    "belga", "belgaimage", "bernama", "bloomberg", "bloomberg news", "bpi", "bta", "business wire", "caters", "cna",
    "corbis", "cp", "cti", "ctk", "čtk", "dapd", "ddp", "depositphotos", "dha", "dpa", "dpa picture-alliance",
    "dpa/picture alliance", "dreamstime", "efe", "europa press", "freepik", "gallo images", "gamma-rapho", "getty", "getty images",
    "getty images/istockphoto", "globenewswire", "hina", "iha", "imago", "imago images", "imagn images", "interfax", "ips",
    "isopix", "istock", "istock/getty images", "istockphoto", "itar-tass", "jiji", "jiji press", "keystone", "keystone-sda", "kna",
    "kyodo", "kyodo news", "lapresse", "lehtikuva", "lusa", "magnum photos", "maxppp", "mti", "nap", "news agency of nigeria", "notimex",
    "ntb", "nurphoto", "pa", "pa archive", "pa images", "pa media", "pa wire", "panos pictures", "pap", "pexels", "photonews",
    "picture alliance", "picture-alliance", "picture alliance/dpa", "pixabay", "pool", "pr newswire", "press association",
    "press trust of india", "pti", "renna", "reuters", "rex", "rex features", "rex/shutterstock", "ria novosti", "ritzau", "ritzau scanpix",
    "rtl", "scanpix", "science photo library", "sda", "shutterstock", "sid", "sipa", "sipa press", "sipa usa", "splash news",
    "sputnik", "stt", "swns", "tanjug", "tass", "thai news agency", "the associated press", "the canadian press", "tt", "ullstein",
    "ullstein bild", "unsplash", "upi", "usa today sports", "wenn", "wikimedia commons", "wireimage", "xinhua", "yonhap",
    "zuma press", "zuma wire", "zumapress",
];

/// Lower-case words inside people's names.
pub(crate) const NAME_PARTICLES: &[&str] = &[
    "af", "al", "ap", "av", "bin", "bint", "da", "dal", "dalla", "das", "de", "degli", "dei", "del", "della", "dello", "den", "der",
    "des", "di", "do", "dos", "du", "e", "el", "ibn", "la", "las", "le", "los", "lo", "san", "st", "te", "ten", "ter", "'t", "und", "van",
    "vom", "von", "y", "zu", "zum", "zur",
];

pub(super) const NEUTRAL: Language = Language {
    code: "und",
    months: &[],
    weekdays: &[],
    date_words: &["am", "pm", "gmt", "utc", "t", "h"],
    relative: &[],
    and: &["&", "+"],
    in_place: &[],
    roles: &[],
    function_words: &[],
    speech: &[],
    labels: &[
        (Label::Copyright, &["©", "© *", "(c) *", "copyright", "copyright *", "®", "℗ *", "creative commons", "cc by *", "cc-by *"]),
        (
            Label::Follow,
            &[
                "facebook", "twitter", "instagram", "youtube", "linkedin", "pinterest", "tiktok", "telegram", "whatsapp", "snapchat", "threads",
                "bluesky", "mastodon", "reddit", "flipboard", "tumblr", "rss", "rss feed", "rss feeds", "rss-feed", "rss-feeds", "xing", "vimeo",
                "twitch", "discord", "google news", "google+", "google plus", "vk", "vkontakte", "weibo", "wechat", "viber", "line", "messenger",
                "facebook messenger", "flickr", "soundcloud", "spotify", "apple podcasts", "google podcasts", "deezer", "facebook twitter *",
                "twitter facebook *", "facebook instagram *", "instagram facebook *", "x", "x (twitter)", "twitter/x", "stumbleupon", "digg", "signal",
                "apple news", "feedly", "blogger", "quora", "nextdoor", "getpocket", "pocket", "instapaper", "evernote", "odnoklassniki",
                "facebook x *", "x facebook *", "facebook linkedin *",
            ],
        ),
        (
            Label::Navigation,
            &[
                "logo", "menu", "home", "×", "✕", "✖", "☰", "|", "›", "»", "«", "‹", "←", "→", "↑", "#", "#/#", "# / #", "faq", "faqs", "wordpress.org",
                "powered by *", "toggle navigation", "loading", "ok", "app store", "google play", "play store", "google", "sitemap", "e-paper",
                "epaper", "podcast", "podcasts", "blog", "blogs", "forum", "index", "home page", "homepage", "newsfeed", "webmail", "intranet",
            ],
        ),
    ],
};
