//! What is the same in all languages: agencies, networks, signs.

use super::names::Kinds;
use super::{EMPTY, Label, Language};

#[rustfmt::skip]
pub(super) const NEUTRAL: Language = Language {
    code: "und",
    bylines: &[
        (Kinds::ARTICLE, "foto"),
        (Kinds::AND, "& +"),
        (Kinds::PARTICLE, "van von der den dem de del della dello dei degli di da dal dalla dos das do du la \
                           le les lo los las el al bin ibn bint ben zu af av ten ter te 't ’t op san st y e i"),
        (Kinds::TITLE, "dr prof dipl med ing h.c phil rer"),
        (Kinds::SUFFIX, "ii iii iv md m.d phd ph.d mba msc"),
        (Kinds::PLACE, "new san santa los las saint st sankt tel hong rio são buenos kuala abu cape bad \
                        washington"),
        (Kinds::CAMEL, "mc mac de di da du la le van von der den fitz des del ni al el o d st lo san te ó ap"),
        (Kinds::WORDS, "piše pišu"),
        (Kinds::AUTHOR, "avtor avtorica"),
    ],
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
    ..EMPTY
};
