//! What is the same in all languages: agencies, networks, signs.

use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

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
        (Kinds::STAFF, "admin administrator webmaster"),
    ],
    given_names: "aadil aarti abbas abdul abdullahi abhishek adebayo adel adil aditya adnan ahmad ahmed aisha \
                  ajay akash akosua akram aleksandar aleksandr alexei alexey aliya amal aman amar amina amir \
                  amira amit amitabh ana-marija anand ananya andrii aniket anil anjali ankit anwar aravind arif \
                  arjun arun arvind aryan ashish ashok asif asma ayesha aziz bashir bilal bojan branko chinedu \
                  chioma chukwu damir darko deepa deepak dejan dina dinesh divya dmitri dmitry dragan ekaterina \
                  emeka emir evgeny fahad faisal farah farhan farid fatemeh funmi gaurav gopal goran habib \
                  haider hamid hamza harish harsh hassan hemant hiroshi hossein huda hussain hussein ikram imran \
                  ivica jalal jamal jasmin jasna javed jelena jing jyoti kamal kapil kavita kenji khaled khalid \
                  kiran krishna kunal kwame lakshmi latifa layla lejla lerato ljiljana ljubica luka mahesh \
                  mahmoud mahmud majid manish manoj mansour marija marwan maryam meera mila milica mina mohamad \
                  mohammad mohan mohsen mukesh munir naeem nasir nasser natalya navin neda neha nenad ngozi \
                  nidhi nikhil nikolay nisha nitin nokuthula nomsa oleg olena oluwaseun osama pallavi pankaj \
                  parveen pooja pradeep prakash pramod prashant preeti priya priyanka radha rahul rajat rajesh \
                  rajiv rakesh ramesh rami rania rashid rashmi ravi reem rekha reza riaz ritu rohan rohit ruchi \
                  saad sachin sadia saeed sahil salah saleem salim salma sameer sana sandeep sangeeta sanjay \
                  sanjeev santosh satoshi sergei sergey shahid shalini sharif shashi shehzad shilpa shiva shreya \
                  siddharth sipho slobodan smita sneha snežana sofija sonam srinivas suleiman sumit sunil sunita \
                  suraj suresh svetlana swati tahir takashi tamer tarek tariq tebogo thabo thandi tomislav tunde \
                  usha usman vandana varun velimir vesna vijay vikas vikram vikrant vinay vinod vishal vivek \
                  vladimir walid xiao yahya yasir yasmin yogesh yuki yuri zahra zaid zainab zaki zdravko zeljko \
                  zoran željko",
    labels: &[
        (LabelKind::Copyright, &[
        "(c) *", "cc by *", "cc-by *", "copyright", "copyright *", "creative commons", "©", "© *", "®", "℗ *",
    ]),
        (LabelKind::Follow, &[
        "apple news", "apple podcasts", "blogger", "bluesky", "deezer", "digg", "discord", "evernote", "facebook",
        "facebook instagram *", "facebook linkedin *", "facebook messenger", "facebook twitter *", "facebook x *",
        "feedly", "flickr", "flipboard", "getpocket", "google news", "google plus", "google podcasts", "google+",
        "instagram", "instagram facebook *", "instapaper", "line", "linkedin", "mastodon", "messenger", "nextdoor",
        "odnoklassniki", "pinterest", "pocket", "quora", "reddit", "rss", "rss feed", "rss feeds", "rss-feed",
        "rss-feeds", "signal", "snapchat", "soundcloud", "spotify", "stumbleupon", "telegram", "threads", "tiktok",
        "tumblr", "twitch", "twitter", "twitter facebook *", "twitter/x", "viber", "vimeo", "vk", "vkontakte",
        "wechat", "weibo", "whatsapp", "x", "x (twitter)", "x facebook *", "xing", "youtube",
    ]),
        (LabelKind::DocumentBegins, &[
        "# de # documentos", "# de # documents", "# di # documenti", "# of # document", "# of # documents",
        "# van # documenten", "# von # dokumenten", "document # de #", "document # of #", "document # sur #",
        "document # van #", "documento # de #", "documento # di #", "dokument # von #", "record: #",
    ]),
        (LabelKind::DocumentEnds, &["end of document", "nnnn"]),
        (LabelKind::Navigation, &[
        "#", "# / #", "#/#", "app store", "blog", "blogs", "e-paper", "epaper", "faq", "faqs", "forum", "google",
        "google play", "home", "home page", "homepage", "index", "intranet", "loading", "logo", "menu", "newsfeed",
        "ok", "play store", "podcast", "podcasts", "powered by *", "sitemap", "toggle navigation", "webmail",
        "wordpress.org", "|", "«", "»", "×", "‹", "›", "←", "↑", "→", "☰", "✕", "✖",
    ]),
    ],
    ..EMPTY
};
