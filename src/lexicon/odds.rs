//! What each fact about a dateline or a byline adds to the odds that it is the article's, in
//! hundredths of a natural logarithm.
//!
//! Written by `examples/fit`; see there for the command. Review a change of it as a change of data.

/// One fact a line: what it adds for a dateline and for a byline.
#[rustfmt::skip]
pub(crate) const ODDS: [[i16; 2]; 25] = [
    [  223,   69], // Header
    [  223,  206], // Masthead
    [  198,  178], // Body
    [  177,  104], // Footer
    [  -61,  -36], // HeaderAway
    [   12,   -4], // MastheadAway
    [  -40,  -39], // BodyAway
    [  -52,    3], // FooterAway
    [    0,   -4], // Weak
    [  108,   25], // Strong
    [   86,  193], // Labelled
    [    0,    0], // WeakBelow
    [  -42,  -43], // StrongBelow
    [   69,   68], // LabelledBelow
    [   48,  100], // Paired
    [   31,   54], // PairedBelow
    [  -47,  -26], // Crowded
    [  -26, -128], // CrowdedBelow
    [  149,    0], // Published
    [   72,    0], // Updated
    [ -100,    0], // Undated
    [    5,    0], // Timed
    [    0,  -75], // Agency
    [    0,   -5], // Desk
    [    0, -256], // Topic
];
