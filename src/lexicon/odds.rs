//! What each fact about a dateline or a byline adds to the odds that it is the article's, in
//! hundredths of a natural logarithm.
//!
//! Written by `examples/fit`; see there for the command. Review a change of it as a change of data.

/// One fact a line: what it adds for a dateline and for a byline.
#[rustfmt::skip]
pub(crate) const ODDS: [[i16; 2]; 30] = [
    [  239,   98], // Header
    [  217,  191], // Masthead
    [  187,  189], // Body
    [  175,  119], // Footer
    [  -63,  -63], // HeaderAway
    [   14,  -10], // MastheadAway
    [  -57,  -65], // BodyAway
    [  -48,  -48], // FooterAway
    [   -8,   21], // Weak
    [  120,   49], // Strong
    [   80,  167], // Labelled
    [    0,  -23], // WeakBelow
    [  -38,  -35], // StrongBelow
    [   63,   97], // LabelledBelow
    [   42,   69], // Paired
    [   26,   19], // PairedBelow
    [  -34,  -61], // Crowded
    [  -49,  -98], // CrowdedBelow
    [  150,    0], // Published
    [   68,    0], // Updated
    [ -100,    0], // Undated
    [    3,    0], // Timed
    [    0,  -61], // Agency
    [    0,  -20], // Desk
    [    0, -183], // Topic
    [    0,  124], // Given
    [    0,  108], // GivenLabelled
    [    0,   43], // Mononym
    [    0, -136], // Told
    [    0, -177], // Linked
];
