//! Which language a text is in, told by its function words, or by its letters where no blanks part
//! its words.

use super::LANGUAGES;
use super::names::{Kinds, kinds};
use super::table::{Words, parted};
use std::sync::LazyLock;

/// How much of a text is read, in bytes: more tells no more.
const SAMPLE: usize = 1024;
/// What a function word of one language counts; one of several languages counts a share of it.
const POINTS: u32 = 12;
/// Fewer points than these tell nothing, and neither do fewer than one a word.
const LEAST: u32 = 18;

/// The code of the language that the texts are in; `None` where too little tells, or nothing that is known here.
pub(crate) fn language<'t>(texts: impl Iterator<Item = &'t str>) -> Option<&'static str> {
    let mut points = [0; LANGUAGES.len()];
    let (mut words, mut left) = (0, SAMPLE);
    for text in texts {
        // a character that stands across the end is left out
        let head = (0..4).find_map(|back| text.get(..left.min(text.len()).checked_sub(back)?)).unwrap_or("");
        words += count(head, &mut points);
        left -= head.len();
        if head.len() < text.len() {
            break;
        }
    }
    let (best, &most) = points.iter().enumerate().rev().max_by_key(|&(_, points)| points)?;
    let second = points.iter().enumerate().filter(|&(at, _)| at != best).map(|(_, &points)| points).max()?;
    let tells = most >= LEAST && most > words && most > second + second / 8;
    tells.then(|| LANGUAGES.get(best).map(|language| language.code))?
}

/// Whether more has to follow a word: `of`, `the`, `said`.
pub(crate) fn leads_on(word: &str) -> bool {
    FUNCTION_WORDS.get(word.as_bytes()) != 0 || kinds(word).any(Kinds::SAID)
}

/// Adds the points of a text; gives the number of its words.
fn count(text: &str, points: &mut [u32; LANGUAGES.len()]) -> u32 {
    let mut count = 0;
    for word in text.split(|c: char| !c.is_alphabetic() && !is_mark(c)).filter(|word| !word.is_empty()) {
        count += 1;
        let mut languages = FUNCTION_WORDS.get(word.as_bytes());
        let share = POINTS / languages.count_ones().max(1);
        while languages != 0 {
            if let Some(points) = points.get_mut(languages.trailing_zeros() as usize) {
                *points += share;
            }
            languages &= languages - 1;
        }
    }
    // All such letters take three bytes.
    if text.bytes().all(|byte| byte < 0xE0) {
        return count;
    }
    for c in text.chars().filter(|&c| c >= '\u{E00}') {
        for (language, points) in LANGUAGES.iter().zip(&mut *points) {
            match language.letters {
                Some((first, last, each)) if (first..=last).contains(&c) => *points += each,
                _ => {}
            }
        }
    }
    count
}

/// Signs that stand inside words: accents, and the vowels of Indic scripts.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{900}'..='\u{97F}')
}

/// In which languages a word is a function word: bit `n` is the language at `LANGUAGES[n]`.
static FUNCTION_WORDS: LazyLock<Words> = LazyLock::new(|| {
    let words = LANGUAGES.iter().enumerate();
    Words::of(words.flat_map(|(at, language)| parted(language.function_words).map(move |word| (word, 1 << at))))
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[rustfmt::skip]
    fn the_language_is_told() {
        let cases = [
            ("The wall at the harbour gave way in the night, and nobody was hurt.", Some("en")),
            ("Die Mauer am Hafen ist in der Nacht eingestürzt, und niemand wurde verletzt.", Some("de")),
            ("Le mur du port s’est effondré dans la nuit et personne n’a été blessé.", Some("fr")),
            ("El muro del puerto se derrumbó por la noche y no hay heridos.", Some("es")),
            ("Il muro del porto è crollato nella notte e non ci sono feriti.", Some("it")),
            ("O muro do porto caiu durante a noite e não há feridos.", Some("pt")),
            ("De muur van de haven is in de nacht ingestort en er is niemand gewond.", Some("nl")),
            ("Muren vid hamnen rasade under natten och ingen har skadats, säger polisen.", Some("sv")),
            ("Mur w porcie runął w nocy, ale nikt nie został ranny.", Some("pl")),
            ("Zeď v přístavu se v noci zřítila, ale nikdo nebyl zraněn.", Some("cs")),
            ("Liman duvarı gece çöktü ve bir kişi yaralandı, ama ölen yok.", Some("tr")),
            ("Стена в порту рухнула ночью, но никто не пострадал, как сообщили в мэрии.", Some("ru")),
            ("Το τείχος στο λιμάνι κατέρρευσε τη νύχτα και δεν υπάρχουν τραυματίες.", Some("el")),
            ("انهار جدار الميناء في الليل ولم يصب أحد من السكان بعد العاصفة التي ضربت المدينة", Some("ar")),
            ("港の防波堤が夜のうちに崩れたが、けが人はいなかった。", Some("ja")),
            ("港口的防波堤在夜间倒塌，没有人受伤。", Some("zh")),
            ("항구의 방파제가 밤사이 무너졌지만 다친 사람은 없었다.", Some("ko")),
            ("กำแพงท่าเรือพังลงในเวลากลางคืน แต่ไม่มีผู้บาดเจ็บ", Some("th")),
            ("Harbour wall", None),
            ("12.03.2031 | 07:38", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(language([text].into_iter()), expected, "{text}");
        }
    }

    #[test]
    fn the_sample_ends_between_characters() {
        for text in ["é".repeat(5000), "é ".repeat(5000), format!("x{}", "語".repeat(5000))] {
            let _ = language([text.as_str(), text.as_str()].into_iter());
        }
    }
}
