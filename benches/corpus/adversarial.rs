//! Texts that no newspaper prints, made to find what is not linear.

/// The pieces that a text repeats, by what they are called.
const PIECES: &[(&str, &str)] = &[
    ("one letter", "a"),
    ("newlines", "\n"),
    ("quotation marks", "\""),
    ("opening quotation marks", "“"),
    ("digits", "7"),
    ("By", "By "),
    ("Read more:", "Read more: "),
    ("dates", "29 January 2022, 07:38 "),
    ("one unbroken line", "The harbour wall at Polmear gave way. "),
    ("short lines", "Home\nNews and weather\n"),
    ("lines of headlines", "Harbour wall at Polmear gives way again\n"),
    ("bylines", "By Ana Ruiz\n"),
    ("credits", "(Photo by Ana Ruiz/Getty Images) "),
    ("brackets", "("),
    ("white space", " "),
];

/// `bytes` bytes of each piece, and of each two of them by turns.
pub fn texts(bytes: usize) -> impl Iterator<Item = (String, String)> {
    let alone = PIECES.iter().map(move |&(name, piece)| (name.to_owned(), repeated(&[piece], bytes)));
    let mixed = PIECES.iter().enumerate().flat_map(move |(at, &(first, one))| {
        PIECES
            .iter()
            .skip(at + 1)
            .map(move |&(second, other)| (format!("{first} and {second}"), repeated(&[one, "\n", other, "\n"], bytes)))
    });
    alone.chain(mixed)
}

/// The pieces over and over, up to `bytes` bytes.
fn repeated(pieces: &[&str], bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + 64);
    while text.len() < bytes {
        pieces.iter().for_each(|piece| text.push_str(piece));
    }
    text
}
