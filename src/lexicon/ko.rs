//! Korean.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, Label, Language};

#[rustfmt::skip]
pub(super) const KOREAN: Language = Language {
    code: "ko",
    units: &[
        (Unit::Minute, "분"),
        (Unit::Hour, "시간"),
        (Unit::Day, "일"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &["입력", "등록", "게시", "발행"]),
        (DatePhrase::Updated, &["수정", "업데이트", "최종수정"]),
        (DatePhrase::AgoBehind, &["전"]),
        (DatePhrase::Today, &["오늘"]),
        (DatePhrase::Yesterday, &["어제"]),
    ],
    bylines: &[
        (Kinds::ROLE, "기자 특파원 논설위원 앵커 칼럼니스트 선임기자 인턴기자 객원기자 전문기자 통신원 에디터"),
        (Kinds::STAFF, "편집국"),
        (Kinds::WORDS, "글"),
        (Kinds::AUTHOR, "글쓴이 작성자"),
    ],
    labels: &[
        (Label::ErrorPage, &[
            "페이지를 찾을 수 없습니다",
        ]),
        (Label::Published, &["입력 *"]),
        (Label::Updated, &["수정 *"]),
        (Label::Credit, &["사진= *", "사진=*", "사진 제공 *"]),
        (Label::ReadMore, &["더보기", "관련 기사 *"]),
        (Label::RelatedHeading, &["관련기사", "관련 기사", "많이 본 뉴스", "주요뉴스", "최신뉴스", "인기기사"]),
        (Label::Share, &["공유", "공유하기", "인쇄"]),
        (Label::Advertisement, &["광고"]),
        (Label::Comments, &["댓글", "댓글 #"]),
        (Label::Account, &["로그인", "회원가입"]),
        (Label::Copyright, &["무단전재 및 재배포 금지", "무단 전재 및 재배포 금지 *"]),
        (Label::Section, &["정치", "경제", "사회", "국제", "문화", "스포츠", "연예", "오피니언", "속보"]),
        (Label::Navigation, &["홈", "메뉴", "검색", "전체메뉴"]),
        (Label::Follow, &["구독", "구독하기"]),
    ],
    letters: Some(('\u{AC00}', '\u{D7AF}', 3)),
    ..EMPTY
};
