//! What each fact about a dateline or a byline adds to the odds that it is the article's, in
//! hundredths of a natural logarithm.
//!
//! Written by `examples/fit`; see there for the command. Review a change of it as a change of data.

/// One fact a line: what it adds for a dateline and for a byline.
#[rustfmt::skip]
pub(crate) const ODDS: [[i16; 2]; 30] = [
    [  219,   73], // Header
    [  230,  196], // Masthead
    [  212,  195], // Body
    [  176,  121], // Footer
    [  -76,  -93], // HeaderAway
    [    0,  -28], // MastheadAway
    [  -60,  -63], // BodyAway
    [  -53,  -50], // FooterAway
    [   28,   24], // Weak
    [  110,   34], // Strong
    [   73,  165], // Labelled
    [    0,  -36], // WeakBelow
    [  -43,  -14], // StrongBelow
    [   69,   90], // LabelledBelow
    [   12,   58], // Paired
    [   26,    4], // PairedBelow
    [  -36,  -41], // Crowded
    [  -63,  -92], // CrowdedBelow
    [  157,    0], // Published
    [   79,    0], // Updated
    [ -100,    0], // Undated
    [   22,    0], // Timed
    [    0,  -60], // Agency
    [    0,  -27], // Desk
    [    0, -189], // Topic
    [    0,  129], // Given
    [    0,  106], // GivenLabelled
    [    0,   56], // Mononym
    [    0, -141], // InStory
    [   32, -174], // Linked
];
