//! Korean.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const KOREAN: Language = Language {
    code: "ko",
    units: &[
        (Unit::Minute, "분"),
        (Unit::Hour, "시간"),
        (Unit::Day, "일"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &[
            "입력", "등록", "게시", "발행", "기사입력", "입력시간", "등록일", "발행일", "게재", "게시일", "작성일", "기사등록", "송고시간", "송고", "승인",
            "기사승인", "최초입력", "입력일시", "작성",
        ]),
        (DatePhrase::Updated, &["수정", "업데이트", "최종수정", "기사수정", "수정일", "최종수정일", "최종 수정", "최종업데이트", "수정시간", "최종입력"]),
        (DatePhrase::AgoBehind, &["전"]),
        (DatePhrase::Today, &["오늘"]),
        (DatePhrase::Yesterday, &["어제"]),
    ],
    bylines: &[
        (Kinds::ROLE, "기자 특파원 논설위원 앵커 칼럼니스트 선임기자 인턴기자 객원기자 전문기자 통신원 에디터 논설실장 주필 객원논설위원 편집위원 리포터 대기자"),
        (Kinds::STAFF, "편집국"),
        (Kinds::WORDS, "글"),
        (Kinds::AUTHOR, "글쓴이 작성자 기자명 대표기자"),
        (Kinds::NOTE, "외 1명 2명 3명"),
        (Kinds::PICTURE, "사진 영상 그래픽 일러스트 촬영"),
        (Kinds::WORK, "편집 번역 정리"),
        (Kinds::SOURCE, "출처"),
    ],
    labels: &[
        (LabelKind::ErrorPage, &[
            "페이지를 찾을 수 없습니다",
        ]),
        (LabelKind::Published, &["입력 *"]),
        (LabelKind::Updated, &["수정 *"]),
        (LabelKind::Credit, &[
        "사진= *", "사진=*", "사진 제공 *",
        "사진 | *", "사진: *", "사진 = *", "사진제공= *", "사진제공=*", "사진 제공=*", "/사진= *", "/사진=*", "자료사진",
    ]),
        (LabelKind::ReadMore, &["더보기", "관련 기사 *"]),
        (LabelKind::RelatedHeading, &[
            "관련기사", "관련 기사", "많이 본 뉴스", "주요뉴스", "최신뉴스", "인기기사", "이 시각 주요뉴스", "많이 본 기사", "실시간 뉴스", "핫뉴스", "추천기사",
            "추천 기사", "오늘의 주요뉴스", "관련뉴스",
        ]),
        (LabelKind::Share, &[
            "공유", "공유하기", "인쇄", "카카오톡", "페이스북", "트위터", "url 복사", "url복사", "글자크기", "글자 크기", "기사 공유", "스크랩", "프린트",
        ]),
        (LabelKind::Advertisement, &["광고"]),
        (LabelKind::Comments, &["댓글", "댓글 #"]),
        (LabelKind::Account, &["로그인", "회원가입"]),
        (LabelKind::Copyright, &["무단전재 및 재배포 금지", "무단 전재 및 재배포 금지 *", "저작권자 *", "무단전재 및 재배포 금지 *", "ⓒ *"]),
        (LabelKind::Section, &["정치", "경제", "사회", "국제", "문화", "스포츠", "연예", "오피니언", "속보"]),
        (LabelKind::Navigation, &["홈", "메뉴", "검색", "전체메뉴"]),
        (LabelKind::Follow, &["구독", "구독하기"]),
        (LabelKind::Biography, &["기자의 다른기사", "기자의 다른 기사", "기자 프로필", "이 기자의 다른 기사"]),
    ],
    letters: Some(('\u{AC00}', '\u{D7AF}', 3)),
    ..EMPTY
};
