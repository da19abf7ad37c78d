//! Japanese.

use super::dates::DatePhrase;
use super::names::Kinds;
use super::{EMPTY, Label, Language};

#[rustfmt::skip]
pub(super) const JAPANESE: Language = Language {
    code: "ja",
    date_phrases: &[
        (DatePhrase::Published, &["公開", "公開日", "掲載", "投稿日"]),
        (DatePhrase::Updated, &["最終更新", "更新", "更新日"]),
    ],
    bylines: &[
        (Kinds::ROLE, "記者 特派員 編集委員 論説委員 記者ら 支局長"),
        (Kinds::AUTHOR, "著者 執筆 筆者 ライター 文責"),
        (Kinds::STAFF, "編集部"),
        (Kinds::WORDS, "取材 構成 聞き手 文"),
    ],
    labels: &[
        (Label::ErrorPage, &[
            "お探しのページは見つかりませんでした", "ページが見つかりません", "ページが見つかりませんでした",
        ]),
        (Label::Credit, &["写真: *", "撮影: *", "提供: *", "画像: *", "写真提供: *"]),
        (Label::Byline, &["文: *", "執筆: *", "著者: *", "筆者: *"]),
        (Label::Published, &["公開日 *", "投稿日 *"]),
        (Label::Updated, &["更新日 *", "最終更新日 *"]),
        (Label::ReadMore, &["続きを読む", "関連記事 *", "あわせて読みたい", "もっと見る"]),
        (Label::RelatedHeading, &["関連記事", "関連ニュース", "おすすめ記事", "アクセスランキング", "ランキング", "新着記事", "最新記事", "人気記事"]),
        (Label::Share, &["シェア", "シェアする", "印刷"]),
        (Label::Advertisement, &["広告", "pr *", "［pr］"]),
        (Label::Comments, &["コメント", "コメント #"]),
        (Label::Account, &["ログイン", "会員登録", "マイページ"]),
        (Label::Subscription, &["有料記事", "有料会員になると *", "この記事は有料記事です *", "残り # 文字"]),
        (Label::Copyright, &["無断転載禁止", "無断転載を禁じます *"]),
        (Label::Section, &["社会", "政治", "経済", "国際", "スポーツ", "文化", "エンタメ", "科学", "地域", "トップ", "速報", "社説"]),
        (Label::Navigation, &["ホーム", "メニュー", "検索", "お問い合わせ", "利用規約", "プライバシーポリシー", "サイトマップ", "トップページ", "会社概要"]),
        (Label::Follow, &["フォロー", "フォローする"]),
    ],
    letters: Some(('\u{3040}', '\u{30FF}', 6)),
    ..EMPTY
};
