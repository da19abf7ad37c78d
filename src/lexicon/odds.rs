//! What each fact about a dateline or a byline adds to the odds that it is the article's, in
//! hundredths of a natural logarithm.
//!
//! Written by `examples/fit`; see there for the command. Review a change of it as a change of data.

/// One fact a line: what it adds for a dateline and for a byline.
#[rustfmt::skip]
pub(crate) const ODDS: [[i16; 2]; 25] = [
    [  239,   80], // Header
    [  217,  215], // Masthead
    [  187,  181], // Body
    [  175,  112], // Footer
    [  -63,  -40], // HeaderAway
    [   14,  -22], // MastheadAway
    [  -57,  -58], // BodyAway
    [  -48,   -7], // FooterAway
    [   -8,    6], // Weak
    [  120,   37], // Strong
    [   80,  194], // Labelled
    [    0,    0], // WeakBelow
    [  -38,  -38], // StrongBelow
    [   63,   70], // LabelledBelow
    [   42,  101], // Paired
    [   26,   50], // PairedBelow
    [  -34,  -27], // Crowded
    [  -49, -118], // CrowdedBelow
    [  150,    0], // Published
    [   68,    0], // Updated
    [ -100,    0], // Undated
    [    3,    0], // Timed
    [    0,  -80], // Agency
    [    0,   12], // Desk
    [    0, -258], // Topic
];
