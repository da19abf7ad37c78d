//! Names of files, which a page shows of pictures that nobody described.

/// file_name ::= character+ "." ( "jpg" | "png" | "pdf" | … ) | caps "_" digit+   (* no space in it *)
///
/// `harbour_wall.jpg`, `IMG_4471`: what a page shows of a file that nobody described.
pub(crate) fn is_file_name(line: &str) -> bool {
    const EXTENSIONS: &[&str] = &["jpg", "jpeg", "png", "gif", "webp", "pdf"];
    let is_file = || {
        let extension = line.rsplit_once('.').filter(|(name, _)| !name.contains('/'));
        extension.is_some_and(|(_, extension)| EXTENSIONS.iter().any(|it| it.eq_ignore_ascii_case(extension)))
    };
    let is_camera = || {
        line.split_once('_').is_some_and(|(camera, number)| {
            let digits = number.len() > 2 && number.bytes().all(|byte| byte.is_ascii_digit());
            digits && !camera.is_empty() && camera.bytes().all(|byte| byte.is_ascii_uppercase())
        })
    };
    // Nearly every line is turned away by its last letter.
    let may_be = matches!(line.as_bytes().last(), Some(b'0'..=b'9' | b'g' | b'f' | b'p' | b'G' | b'F' | b'P'));
    may_be && !line.contains(char::is_whitespace) && (is_file() || is_camera())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names() {
        for (line, expected) in [
            ("harbour_wall.jpg", true),
            ("Survey_Tools_2031.PDF", true),
            ("IMG_4471", true),
            ("DSC_0012", true),
            ("https://polmear.example/wall.jpg", false),
            ("the wall.jpg", false),
            ("polmear.example", false),
            ("snake_case", false),
            ("A_1", false),
        ] {
            assert_eq!(is_file_name(line), expected, "{line}");
        }
    }
}
