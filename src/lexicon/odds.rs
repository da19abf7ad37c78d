//! What each fact about a dateline or a byline adds to the odds that it is the article's, in
//! hundredths of a natural logarithm.
//!
//! Written by `examples/fit`; see there for the command. Review a change of it as a change of data.

/// One fact a line: what it adds for a dateline and for a byline.
#[rustfmt::skip]
pub(crate) const ODDS: [[i16; 2]; 25] = [
    [  239,   86], // Header
    [  217,  217], // Masthead
    [  187,  188], // Body
    [  175,  112], // Footer
    [  -63,  -42], // HeaderAway
    [   14,  -25], // MastheadAway
    [  -57,  -59], // BodyAway
    [  -48,   -7], // FooterAway
    [   -8,   19], // Weak
    [  120,   38], // Strong
    [   80,  195], // Labelled
    [    0,    0], // WeakBelow
    [  -38,  -38], // StrongBelow
    [   63,   70], // LabelledBelow
    [   42,   99], // Paired
    [   26,   50], // PairedBelow
    [  -34,  -28], // Crowded
    [  -49, -117], // CrowdedBelow
    [  150,    0], // Published
    [   68,    0], // Updated
    [ -100,    0], // Undated
    [    3,    0], // Timed
    [    0,  -82], // Agency
    [    0,  -60], // Desk
    [    0, -263], // Topic
];
