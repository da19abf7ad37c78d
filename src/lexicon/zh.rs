//! Chinese.

use super::dates::DatePhrase;
use super::names::Kinds;
use super::{EMPTY, Label, Language};

#[rustfmt::skip]
pub(super) const CHINESE: Language = Language {
    code: "zh",
    date_phrases: &[
        (DatePhrase::Published, &["发布时间", "发布", "發布時間", "發布"]),
        (DatePhrase::Updated, &["更新时间", "更新時間", "最后更新", "最後更新"]),
        (DatePhrase::Today, &["今天"]),
        (DatePhrase::Yesterday, &["昨天"]),
    ],
    bylines: &[
        (Kinds::BY, "作者 文"),
        (Kinds::AUTHOR, "作者 记者 記者 本报记者 撰文 撰稿 供稿"),
        (Kinds::ROLE, "记者 記者 编辑 編輯 特约记者"),
        (Kinds::STAFF, "编辑部"),
    ],
    labels: &[
        (Label::ErrorPage, &[
            "找不到页面", "页面不存在",
        ]),
        (Label::Byline, &["作者: *", "文: *", "责任编辑: *", "记者: *"]),
        (Label::Published, &["发布时间 *", "發布時間 *"]),
        (Label::Updated, &["更新时间 *", "更新時間 *"]),
        (Label::Credit, &["图: *", "圖: *", "摄影: *", "攝影: *", "图片来源: *", "圖片來源: *"]),
        (Label::ReadMore, &["阅读更多", "閱讀更多", "查看更多", "延伸阅读 *", "延伸閱讀 *"]),
        (Label::RelatedHeading, &["相关阅读", "相關閱讀", "相关新闻", "相關新聞", "热门新闻", "熱門新聞", "推荐阅读", "延伸阅读", "延伸閱讀"]),
        (Label::Share, &["分享", "打印", "列印"]),
        (Label::Advertisement, &["广告", "廣告"]),
        (Label::Comments, &["评论", "評論", "留言"]),
        (Label::Account, &["登录", "登入", "注册", "註冊"]),
        (Label::Copyright, &["版权所有 *", "版權所有 *"]),
        (Label::Section, &["国际", "國際", "国内", "國內", "政治", "财经", "財經", "体育", "體育", "娱乐", "娛樂", "社会", "社會", "科技", "要闻", "要聞",
            "评论员"]),
        (Label::Navigation, &["首页", "首頁", "搜索", "搜尋", "关于我们", "關於我們", "联系我们", "聯絡我們"]),
    ],
    letters: Some(('\u{4E00}', '\u{9FFF}', 2)),
    ..EMPTY
};
