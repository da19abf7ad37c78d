//! Features that are asked for together.

use super::Features;

impl Features {
    /// A label says that the line is of the page, and no text of the story.
    pub(crate) const LABELLED: Features = Features::FURNITURE
        .or(Features::FURNITURE_START)
        .or(Features::LINK_LABEL)
        .or(Features::RELATED_HEADING)
        .or(Features::NOTE_LABEL)
        .or(Features::SECTION);

    /// It ends as sentences do.
    pub(crate) const ENDS_SENTENCE: Features = Features::ENDS_STOP.or(Features::ENDS_ASKING).or(Features::ENDS_QUOTE);
    /// There is a quotation mark in it.
    pub(crate) const QUOTES: Features = Features::HAS_QUOTE.or(Features::STARTS_QUOTE).or(Features::ENDS_QUOTE);
    /// The same words stand on the page again.
    pub(crate) const REPEATED: Features = Features::REPEATED_EARLIER.or(Features::REPEATED_LATER);

    /// Longer than so many bytes, as are those below.
    pub(crate) const OVER_220: Features = Features::LEN_400.or(Features::LEN_LONG);
    pub(crate) const OVER_140: Features = Features::OVER_220.or(Features::LEN_220);
    pub(crate) const OVER_90: Features = Features::OVER_140.or(Features::LEN_140);
    pub(crate) const OVER_60: Features = Features::OVER_90.or(Features::LEN_90);
    pub(crate) const OVER_40: Features = Features::OVER_60.or(Features::LEN_60);
}
