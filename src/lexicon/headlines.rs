//! How much each feature speaks for a line being the headline, in hundredths of a natural logarithm.
//!
//! Written by `examples/fit`; see there for the command. Review a change of it as a change of data.

/// How much a feature of a line, of the one before it, of the one after it, of its place and of how it stands
/// speaks for its being the headline, against the other lines above the story.
#[rustfmt::skip]
pub(crate) const HEADLINE: [[i16; 5]; 64] = [
    //own   prev  next place stands
    [    0,  -38,  -40,  -12,   51], // LEN_3, NEXT_4_NONE, FAR_ABOVE_PATH
    [  -37,   12,   -7,   24,   74], // LEN_12, NEXT_4_ONE, ABOVE_PATH
    [   -8,  -19,  -42,   26,   36], // LEN_24, NEXT_4_SOME, ON_PATH
    [  -14,   -2,   -8,  -38,   67], // LEN_40, NEXT_4_ALL, BELOW_PATH
    [   44,  -16,   -8,   -5,   64], // LEN_60, LAST_4_NONE, AS_HEADER
    [   34,   26,  -20,   38,   36], // LEN_90, LAST_4_ONE, AS_HEADLINE
    [  -10,  -15,   41,  -27,  -44], // LEN_140, LAST_4_SOME, AS_MASTHEAD
    [   21,  -39,   90,   -6,  -37], // LEN_220, LAST_4_ALL, AS_STANDFIRST
    [  -11,  -31,   -1,    8,  -60], // LEN_400, NEXT_12_NONE, AS_PARAGRAPH
    [  -21,  -31,   -8,   -9,  -54], // LEN_LONG, NEXT_12_FEW, AS_CROSSHEAD
    [ -116,  -38,    5,   -6,   23], // ENDS_STOP, NEXT_12_SOME, AS_ASIDE
    [   29,   42,   23,    5,    0], // ENDS_ASKING, NEXT_12_MANY, AS_FOOTER
    [   38,    7,   12,   40, -192], // ENDS_QUOTE, LAST_12_NONE, BELOW_PARAGRAPH
    [  -13,  -42,  -16,   -3,   -9], // ENDS_COLON, LAST_12_FEW, WORDLESS
    [  -17,   29,   -4,  -21,  -54], // ENDS_ELLIPSIS, LAST_12_SOME, FIFTHS_0
    [  -42,  -17,   25,  -15,   -1], // ENDS_BRACKET, LAST_12_MANY, FIFTHS_1
    [  -29,   67,   -7,  -21,    1], // ENDS_DIGIT, NEXT_40_NONE, FIFTHS_2
    [  -53,  -32,  -61,  -47,   55], // ENDS_OTHER, NEXT_40_FEW, FIFTHS_3
    [  -67,   40,   36,   36,   22], // STARTS_LOWER, NEXT_40_SOME, FIFTHS_4
    [    3,  -20,  -40,   32,  -68], // STARTS_DIGIT, NEXT_40_MANY, KNOWN_0
    [   68,    0,   -4,   30,  -51], // STARTS_QUOTE, LAST_40_NONE, KNOWN_1
    [   25,   -9,  -40,  -11,  -12], // STARTS_BULLET, LAST_40_FEW, KNOWN_2
    [  -23,   38,   54,  -11,   71], // STARTS_SIGN, LAST_40_SOME, KNOWN_3
    [   20,  -14,    1,   -7,   31], // STARTS_BRACKET, LAST_40_MANY, KNOWN_4
    [  -18,   -2,  -36,   33,   50], // WORDS_1, PROSE_BEGINS, KNOWN_5
    [  -40,   44,  -32,    0,   26], // WORDS_2, PROSE_5, KNOWN_MOST
    [  -24,   12,  -65,  -32,  -47], // WORDS_4, PROSE_30, LEAD_0
    [   14,  -20,   19,    0,   -6], // WORDS_8, PROSE_70, LEAD_1
    [   63,  -86,   37,    0,   41], // WORDS_MANY, PROSE_95, LEAD_2
    [   -4,   16,   46,    0,   27], // CAPITALS_NONE, PROSE_ENDED, LEAD_3
    [   41,  -17,   -3,    5,  149], // CAPITALS_FIRST, TIGHT_BEFORE, ENDS_OTHER
    [   26,  -27,  -43,   -4,   74], // CAPITALS_SOME, TIGHT_IN, BEGINS_OTHER
    [  -27,   14,  -55,   -1, -134], // CAPITALS_ALL, TIGHT_AFTER, OTHER_ENDS
    [  -20,  -38,  -14,   10,  -71], // UPPER_CASE, LOOSE_BEFORE, OTHER_BEGINS
    [   30,  -68,    4,  -10,   52], // HAS_DIGIT, LOOSE_IN, AGAIN
    [  -81,   60,  -39,    0,  -32], // HAS_SEPARATOR, LOOSE_AFTER, AGAIN_NEAR
    [   18,   22,  -15,    0, -119], // HAS_COMMA, SMALL, CREDIT_NONE
    [    4,   38,   15,    0,   59], // HAS_SENTENCE, MEDIUM, CREDIT_1
    [   76,    1,  -18,    0,   48], // HAS_COLON, LARGE, CREDIT_2
    [  -71,   23,   28,   41,  -19], // HAS_GLUE, DATE_NEXT, CREDIT_3
    [   22,    8,   36,   37,    8], // HAS_URL, DATE_LAST, CREDIT_4
    [  -33,   88,   -1,   88,   56], // HAS_QUOTE, BYLINE_NEXT, CREDIT_5
    [    0,  -70,   -1,  -89,   -1], // FURNITURE, BYLINE_LAST, CREDIT_6
    [  -26,   -6,   -3,   78,  -12], // FURNITURE_START, TITLE, CREDIT_7
    [  -15,   30,  -41,  -29,  -18], // LINK_LABEL, TITLE_AFTER_TITLE, AFTER_CREDIT_NONE
    [  -25,  -46,  -11,   14,   68], // RELATED_HEADING, TITLE_BEFORE_TITLE, AFTER_CREDIT_1
    [   -4,  -11,   -7,   18,   69], // NOTE_LABEL, TITLE_BEFORE_CREDITS, AFTER_CREDIT_2
    [  -50,   31,   25,   -6,  -30], // SECTION, TITLE_BEFORE_PROSE, AFTER_CREDIT_3
    [   -6,    3,    9,   62,  -88], // DATE_LABEL, TITLE_NEAR_STORY, AFTER_CREDIT_4
    [  -11,  -23,   44,   54,    0], // BYLINE_LABEL, TITLE_TOPIC_FIRST
    [ -104,   80,   96,    9,  -17], // DATED, TITLE_TOPIC_AGAIN
    [    0,   10,  -57,   50,   -7], // DATELINE, TITLE_OFF_TOPIC
    [    0,  -13,  -28,  -33,   61], // BYLINE, PROSE_IN
    [   67,   20,   74,    0,   50], // NAME, PROSE_NEAR
    [  -18,  -19,  -94,  -37,    4], // CAPTION, PROSE_OUT
    [   56,   34,  -27,   29,   61], // REPEATS_PREVIOUS, OTHER_IN
    [   -1,   26, -104,   -1,    0], // ALIKE_PREVIOUS, FIRST_IN
    [   -6,   10,   33,  -18,  -23], // REPEATED_OFTEN, PROSE_BEFORE_CAPTION
    [  106,   -5,  -63,   -1,  -26], // REPEATED_LATER, PROSE_AFTER_LINK
    [   11,  -52,  -15,  -74,   17], // REPEATED_EARLIER, PROSE_ALONE
    [   43,   34,  -18,  -24,   32], // TOPIC, PROSE_AFTER_TITLE
    [   51,   31,    3,    0,   -9], // TOPIC_STRONG
    [  -68,   22,  -43,    0,   60], // OFF_TOPIC
    [  -13,  -18,  -38,    0,    0], // ADDRESSES_READER
];

/// How much the kinds of three lines in a row speak for the middle one's being the headline: a row for those of
/// the first two, a column for that of the third.
#[rustfmt::skip]
pub(crate) const HEADLINE_AMID: [[i16; 7]; 49] = [
    //  None Credi Label  Word Phras Prose  Open
    [    0,    0,    0,    0,    0,    0,    0], // None, None
    [  -17,  -17,  -18,  -23,  -27,  -17,  -17], // None, Credit
    [   -7,   -7,   -9,   -7,   -8,   -6,  -10], // None, Labelled
    [   61,   44,   46,   62,  124,   66,   86], // None, Word
    [   50,   94,   41,   43,   37,   44,   88], // None, Phrase
    [    4,    7,    4,    4,    4,    4,    5], // None, Prose
    [   61,   97,   62,   67,   59,   62,   83], // None, Open
    [    0,    0,    0,    0,    0,    0,    0], // Credit, None
    [  -23,  -40,  -20,  -30,  -10,   -7,  -55], // Credit, Credit
    [  -26,  -29,  -28,  -27,  -43,  -27,  -26], // Credit, Labelled
    [   17,   51,    2,  -17,   64,    7,   15], // Credit, Word
    [   32,   83,   30,   89,   -7,  -27,   54], // Credit, Phrase
    [   -9,  -21,  -10,   -9,   -6,    3,  -21], // Credit, Prose
    [   60,   51,   46,  127,   47,   59,   89], // Credit, Open
    [    0,    0,    0,    0,    0,    0,    0], // Labelled, None
    [    1,   18,   -9,  -10,   -6,   15,   -1], // Labelled, Credit
    [  -46,  -54,  -62,  -55,  -52,  -47,  -50], // Labelled, Labelled
    [ -113, -118, -151, -148, -161, -116,  -96], // Labelled, Word
    [   69,  145,  149,    7,   61,   63,   60], // Labelled, Phrase
    [   -8,   -8,   -9,   -8,   -8,   -8,  -12], // Labelled, Prose
    [    8,   39,    2,    5,    2,   23,  -17], // Labelled, Open
    [    0,    0,    0,    0,    0,    0,    0], // Word, None
    [   22,   13,   10,   91,  -11,   29,   22], // Word, Credit
    [  -34,  -47,  -45,  -40,  -37,  -34,  -34], // Word, Labelled
    [   -8,  -48,  -42,  -74,   33,   53,   21], // Word, Word
    [   40,   67,   37,   36,  -19,   92,   66], // Word, Phrase
    [    2,    8,    2,    2,    0,   -7,    9], // Word, Prose
    [   23,   26,   21,   12,   49,   26,   31], // Word, Open
    [    0,    0,    0,    0,    0,    0,    0], // Phrase, None
    [  -20,  -26,  -23,  -26,  -24,  -23,  -21], // Phrase, Credit
    [   -9,  -11,  -11,  -10,  -10,   -9,   -8], // Phrase, Labelled
    [   43,   30,   35,   58,   47,   70,   58], // Phrase, Word
    [   10,  -11,   43,    9,  -10,   65,  -24], // Phrase, Phrase
    [  -38,  -63,  -39,  -43,  -40,  -39,  -42], // Phrase, Prose
    [  -20,  -85,  -12,  -24,   52,  -52,  -22], // Phrase, Open
    [    0,    0,    0,    0,    0,    0,    0], // Prose, None
    [  -25,  -31,  -26,  -27,  -37,  -29,  -25], // Prose, Credit
    [    0,    0,    0,    0,    0,    0,    0], // Prose, Labelled
    [   -8,  -10,   -9,   -8,   -8,  -13,   -8], // Prose, Word
    [  -22,  -20,  -22,  -23,  -37,  -25,  -25], // Prose, Phrase
    [   -2,   -3,   -3,   -3,   -3,   -3,   -3], // Prose, Prose
    [  -13,  -23,  -13,  -13,  -19,  -13,  -10], // Prose, Open
    [    0,    0,    0,    0,    0,    0,    0], // Open, None
    [   -6,   -9,   -9,   -6,   -7,   -7,   -7], // Open, Credit
    [    0,    0,    0,    0,    0,    0,    0], // Open, Labelled
    [   11,   11,    9,    7,    3,   36,    9], // Open, Word
    [  -23,  -17,  -24,  -27,  -34,  -26,  -33], // Open, Phrase
    [   -2,   -3,   -2,   -2,   -2,   -2,   -2], // Open, Prose
    [  -37,  -49,  -29,  -37,  -63,  -40,  -39], // Open, Open
];
