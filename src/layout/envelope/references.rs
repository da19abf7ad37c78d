//! Character references: what HTML writes for a sign (`&amp;`, `&#8217;`, `&#x2019;`), and feeds once more (`&amp;#8217;`).

use super::{Change, To};
use memchr::memchr_iter;

/// The longest reference, in bytes.
const LONGEST: usize = 14;

/// The names that news pages have, and what they stand for.
#[rustfmt::skip]
const NAMES: &[(&str, char)] = &[
    ("amp", '&'), ("apos", '\''), ("gt", '>'), ("lt", '<'), ("nbsp", '\u{a0}'), ("quot", '"'),
    ("bdquo", '„'), ("laquo", '«'), ("ldquo", '“'), ("lsaquo", '‹'), ("lsquo", '‘'), ("raquo", '»'), ("rdquo", '”'),
    ("rsaquo", '›'), ("rsquo", '’'), ("sbquo", '‚'),
    ("bull", '•'), ("hellip", '…'), ("iexcl", '¡'), ("iquest", '¿'), ("mdash", '—'), ("middot", '·'), ("ndash", '–'),
    ("cent", '¢'), ("copy", '©'), ("deg", '°'), ("euro", '€'), ("frac12", '½'), ("frac14", '¼'), ("frac34", '¾'),
    ("ordf", 'ª'), ("ordm", 'º'), ("para", '¶'), ("plusmn", '±'), ("pound", '£'), ("reg", '®'), ("sect", '§'),
    ("sup2", '²'), ("sup3", '³'), ("times", '×'), ("trade", '™'), ("yen", '¥'),
    ("emsp", '\u{2003}'), ("ensp", '\u{2002}'), ("lrm", '\u{200e}'), ("rlm", '\u{200f}'), ("shy", '\u{ad}'),
    ("thinsp", '\u{2009}'), ("zwj", '\u{200d}'), ("zwnj", '\u{200c}'),
    ("AElig", 'Æ'), ("Aacute", 'Á'), ("Acirc", 'Â'), ("Agrave", 'À'), ("Aring", 'Å'), ("Atilde", 'Ã'), ("Auml", 'Ä'),
    ("Ccedil", 'Ç'), ("Eacute", 'É'), ("Ecirc", 'Ê'), ("Egrave", 'È'), ("Euml", 'Ë'), ("Iacute", 'Í'), ("Icirc", 'Î'),
    ("Ntilde", 'Ñ'), ("OElig", 'Œ'), ("Oacute", 'Ó'), ("Ocirc", 'Ô'), ("Oslash", 'Ø'), ("Otilde", 'Õ'), ("Ouml", 'Ö'),
    ("Scaron", 'Š'), ("Uacute", 'Ú'), ("Ucirc", 'Û'), ("Uuml", 'Ü'), ("aacute", 'á'), ("acirc", 'â'), ("aelig", 'æ'),
    ("agrave", 'à'), ("aring", 'å'), ("atilde", 'ã'), ("auml", 'ä'), ("ccedil", 'ç'), ("eacute", 'é'), ("ecirc", 'ê'),
    ("egrave", 'è'), ("eth", 'ð'), ("euml", 'ë'), ("iacute", 'í'), ("icirc", 'î'), ("igrave", 'ì'), ("iuml", 'ï'),
    ("ntilde", 'ñ'), ("oacute", 'ó'), ("ocirc", 'ô'), ("oelig", 'œ'), ("ograve", 'ò'), ("oslash", 'ø'), ("otilde", 'õ'),
    ("ouml", 'ö'), ("scaron", 'š'), ("szlig", 'ß'), ("thorn", 'þ'), ("uacute", 'ú'), ("ucirc", 'û'), ("ugrave", 'ù'),
    ("uuml", 'ü'), ("yacute", 'ý'), ("yuml", 'ÿ'),
];

/// What stands for the numbers from 128, which some programs take from Windows.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// reference ::= "&" ( "amp;" )? ( name | "#" digit+ | "#x" hex+ ) ";"
pub(super) fn changes(text: &str) -> Vec<Change> {
    let bytes = text.as_bytes();
    let (mut changes, mut behind) = (Vec::new(), 0);
    for at in memchr_iter(b'&', bytes) {
        let Some((end, c)) = reference(bytes, at + 1).filter(|_| at >= behind) else { continue };
        let (end, c) = if c == '&' { reference(bytes, end).unwrap_or((end, c)) } else { (end, c) };
        changes.push(Change { range: at..end, to: To::char(c) });
        behind = end;
    }
    changes
}

/// What the reference stands for whose name begins at this place, and where it ends.
fn reference(bytes: &[u8], at: usize) -> Option<(usize, char)> {
    let rest = bytes.get(at..)?;
    let len = rest.iter().take(LONGEST).position(|byte| !byte.is_ascii_alphanumeric() && *byte != b'#')?;
    let name = core::str::from_utf8(rest.get(..len).filter(|_| rest.get(len) == Some(&b';'))?).ok()?;
    let c = match name.strip_prefix('#') {
        None => NAMES.iter().find(|(known, _)| *known == name).map(|(_, c)| *c)?,
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            match code {
                0x80..=0x9f => *WINDOWS.get(code as usize - 0x80)?,
                _ => char::from_u32(code)?,
            }
        }
    };
    let is_seen = !c.is_control() || matches!(c, '\n' | '\r' | '\t');
    is_seen.then_some((at + len + 1, c))
}
