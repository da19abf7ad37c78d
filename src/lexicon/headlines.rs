//! How much each feature speaks for a line being the headline, in hundredths of a natural logarithm.
//!
//! Written by `examples/fit`; see there for the command. Review a change of it as a change of data.

/// How much a feature of a line, of the one before it, of the one after it, of its place and of how it stands
/// speaks for its being the headline, against the other lines above the story.
#[rustfmt::skip]
pub(crate) const HEADLINE: [[i16; 5]; 64] = [
    //own   prev  next place stands
    [   -3,  -34,  -43,  -23,   54], // LEN_3, NEXT_4_NONE, FAR_ABOVE_PATH
    [  -35,   20,   -6,   11,   72], // LEN_12, NEXT_4_ONE, ABOVE_PATH
    [  -11,   -7,  -42,   27,   34], // LEN_24, NEXT_4_SOME, ON_PATH
    [   -9,    6,    0,  -10,   86], // LEN_40, NEXT_4_ALL, BELOW_PATH
    [   47,  -19,  -11,  -10,   70], // LEN_60, LAST_4_NONE, AS_HEADER
    [   34,   32,  -18,   35,   34], // LEN_90, LAST_4_ONE, AS_HEADLINE
    [  -16,  -13,   42,  -20,  -37], // LEN_140, LAST_4_SOME, AS_MASTHEAD
    [   20,  -23,   84,   -4,  -29], // LEN_220, LAST_4_ALL, AS_STANDFIRST
    [  -10,  -23,    5,    9,  -64], // LEN_400, NEXT_12_NONE, AS_PARAGRAPH
    [  -21,  -25,  -16,   -9,  -49], // LEN_LONG, NEXT_12_FEW, AS_CROSSHEAD
    [ -123,  -36,    4,  -10,    2], // ENDS_STOP, NEXT_12_SOME, AS_ASIDE
    [   27,   42,   27,    8,    0], // ENDS_ASKING, NEXT_12_MANY, AS_FOOTER
    [   17,    3,    5,   40, -208], // ENDS_QUOTE, LAST_12_NONE, BELOW_PARAGRAPH
    [  -12,  -35,    5,   -4,  -10], // ENDS_COLON, LAST_12_FEW, WORDLESS
    [  -14,   21,   -5,  -21,  -61], // ENDS_ELLIPSIS, LAST_12_SOME, FIFTHS_0
    [  -52,  -10,   20,  -15,   -5], // ENDS_BRACKET, LAST_12_MANY, FIFTHS_1
    [  -34,   62,  -11,  -22,    4], // ENDS_DIGIT, NEXT_40_NONE, FIFTHS_2
    [  -45,  -35,  -72,  -44,   54], // ENDS_OTHER, NEXT_40_FEW, FIFTHS_3
    [  -64,   39,   43,   40,   35], // STARTS_LOWER, NEXT_40_SOME, FIFTHS_4
    [   -2,  -22,  -25,   26,  -69], // STARTS_DIGIT, NEXT_40_MANY, KNOWN_0
    [   45,   -3,  -18,   31,  -54], // STARTS_QUOTE, LAST_40_NONE, KNOWN_1
    [   26,  -13,  -46,  -23,  -15], // STARTS_BULLET, LAST_40_FEW, KNOWN_2
    [   -8,   37,   49,   -4,   73], // STARTS_SIGN, LAST_40_SOME, KNOWN_3
    [   18,  -15,    1,   -4,   24], // STARTS_BRACKET, LAST_40_MANY, KNOWN_4
    [  -18,   17,  -40,   30,   60], // WORDS_1, PROSE_BEGINS, KNOWN_5
    [  -46,   49,  -33,    3,   23], // WORDS_2, PROSE_5, KNOWN_MOST
    [  -25,   21,  -53,  -33,  -48], // WORDS_4, PROSE_30, LEAD_0
    [    8,  -19,   17,    0,   -4], // WORDS_8, PROSE_70, LEAD_1
    [   72,  -83,   39,    0,   47], // WORDS_MANY, PROSE_95, LEAD_2
    [   -4,   25,   44,    0,   21], // CAPITALS_NONE, PROSE_ENDED, LEAD_3
    [   27,   -9,   -4,    1,  149], // CAPITALS_FIRST, TIGHT_BEFORE, ENDS_OTHER
    [   31,  -28,  -45,    0,   58], // CAPITALS_SOME, TIGHT_IN, BEGINS_OTHER
    [  -25,   24,  -53,   -1, -136], // CAPITALS_ALL, TIGHT_AFTER, OTHER_ENDS
    [  -16,  -28,   -4,   15,  -83], // UPPER_CASE, LOOSE_BEFORE, OTHER_BEGINS
    [   34,  -62,    5,  -15,   69], // HAS_DIGIT, LOOSE_IN, AGAIN
    [  -85,   58,  -42,    0,  -37], // HAS_SEPARATOR, LOOSE_AFTER, AGAIN_NEAR
    [   12,   19,   -9,    0, -120], // HAS_COMMA, SMALL, CREDIT_NONE
    [   -3,   46,   10,    0,   54], // HAS_SENTENCE, MEDIUM, CREDIT_1
    [   78,    9,  -26,    0,   32], // HAS_COLON, LARGE, CREDIT_2
    [  -67,   31,   32,   50,  -25], // HAS_GLUE, DATE_NEXT, CREDIT_3
    [   17,   16,   37,   25,   15], // HAS_URL, DATE_LAST, CREDIT_4
    [  -36,   79,  -18,   76,   63], // HAS_QUOTE, BYLINE_NEXT, CREDIT_5
    [    0,  -71,    0,  -77,    8], // FURNITURE, BYLINE_LAST, CREDIT_6
    [  -23,   -4,  -10,   79,   -4], // FURNITURE_START, TITLE, CREDIT_7
    [  -17,   31,  -42,  -22,   -8], // LINK_LABEL, TITLE_AFTER_TITLE, AFTER_CREDIT_NONE
    [  -23,  -37,  -14,   -3,   80], // RELATED_HEADING, TITLE_BEFORE_TITLE, AFTER_CREDIT_1
    [   -5,  -15,   -7,   20,   69], // NOTE_LABEL, TITLE_BEFORE_CREDITS, AFTER_CREDIT_2
    [  -49,   26,   20,  -12,  -47], // SECTION, TITLE_BEFORE_PROSE, AFTER_CREDIT_3
    [   -6,   -2,   20,   66,  -93], // DATE_LABEL, TITLE_NEAR_STORY, AFTER_CREDIT_4
    [   -9,  -22,   49,   59,    0], // BYLINE_LABEL, TITLE_TOPIC_FIRST
    [ -106,   92,   93,   10,  -15], // DATED, TITLE_TOPIC_AGAIN
    [    0,   18,  -58,   45,   -5], // DATELINE, TITLE_OFF_TOPIC
    [    0,  -14,  -34,  -12,   28], // BYLINE, PROSE_IN
    [   64,   29,   68,  -17,   25], // NAME, PROSE_NEAR
    [   -7,  -35,  -81,  -40,   -1], // CAPTION, PROSE_OUT
    [   51,   35,  -39,   12,   55], // REPEATS_PREVIOUS, OTHER_IN
    [   -5,   39,  -99,   -8,    0], // ALIKE_PREVIOUS, FIRST_IN
    [  -16,   12,   10,  -23,  -16], // REPEATED_OFTEN, PROSE_BEFORE_CAPTION
    [  104,   -9,  -58,   -1,  -24], // REPEATED_LATER, PROSE_AFTER_LINK
    [   -1,  -55,   -9,  -77,   16], // REPEATED_EARLIER, PROSE_ALONE
    [   46,   34,  -17,  -17,   28], // TOPIC, PROSE_AFTER_TITLE
    [   47,   25,    1,    0,   -7], // TOPIC_STRONG
    [  -70,   17,  -44,    0,   61], // OFF_TOPIC
    [  -15,  -13,  -26,    0,    0], // ADDRESSES_READER
];

/// How much the kinds of three lines in a row speak for the middle one's being the headline: a row for those of
/// the first two, a column for that of the third.
#[rustfmt::skip]
pub(crate) const HEADLINE_AMID: [[i16; 7]; 49] = [
    //  None Credi Label  Word Phras Prose  Open
    [    0,    0,    0,    0,    0,    0,    0], // None, None
    [  -15,  -15,  -16,  -20,  -24,  -15,  -15], // None, Credit
    [   -5,   -6,   -7,   -6,   -6,   -5,   -8], // None, Labelled
    [   28,   15,   18,   43,   57,   36,   25], // None, Word
    [   25,   65,   23,   27,    5,   21,   33], // None, Phrase
    [   -1,    1,   -1,   -1,   -1,   -1,   -3], // None, Prose
    [   55,   86,   55,   59,   53,   55,   74], // None, Open
    [    0,    0,    0,    0,    0,    0,    0], // Credit, None
    [  -16,  -37,   -8,  -25,   -1,    5,  -49], // Credit, Credit
    [  -24,  -29,  -27,  -25,  -39,  -25,  -24], // Credit, Labelled
    [   16,   41,   -1,  -12,   68,    4,   14], // Credit, Word
    [   28,   66,    5,   92,    4,  -23,   54], // Credit, Phrase
    [   -7,  -19,   -8,   -7,   -2,    7,  -21], // Credit, Prose
    [   61,   51,   47,  129,   52,   60,   90], // Credit, Open
    [    0,    0,    0,    0,    0,    0,    0], // Labelled, None
    [   -8,    9,  -17,  -20,  -17,   -4,  -10], // Labelled, Credit
    [  -45,  -55,  -61,  -54,  -51,  -47,  -49], // Labelled, Labelled
    [ -104, -112, -141, -136, -149, -106,  -83], // Labelled, Word
    [   70,  158,  148,    6,   48,   65,   66], // Labelled, Phrase
    [   -5,   -6,   -6,   -6,   -6,   -7,   -8], // Labelled, Prose
    [    7,   35,    1,    3,    2,   20,  -13], // Labelled, Open
    [    0,    0,    0,    0,    0,    0,    0], // Word, None
    [   18,    5,    6,   84,  -13,   29,   18], // Word, Credit
    [  -36,  -51,  -48,  -43,  -40,  -36,  -36], // Word, Labelled
    [   -3,  -44,  -40,  -72,   41,   58,   38], // Word, Word
    [   43,   70,   44,   33,  -27,  108,   73], // Word, Phrase
    [   -2,   -2,   -2,   -2,   -4,  -11,    7], // Word, Prose
    [   28,   42,   24,   15,   55,   25,   37], // Word, Open
    [    0,    0,    0,    0,    0,    0,    0], // Phrase, None
    [  -18,  -23,  -20,  -24,  -20,  -21,  -18], // Phrase, Credit
    [   -8,  -11,  -10,   -9,   -9,   -8,   -8], // Phrase, Labelled
    [   46,   32,   39,   63,   54,   75,   61], // Phrase, Word
    [   18,  -18,   67,   13,   -1,   81,  -13], // Phrase, Phrase
    [  -32,  -49,  -33,  -37,  -33,  -32,  -37], // Phrase, Prose
    [  -19,  -74,  -16,  -23,   52,  -52,  -23], // Phrase, Open
    [    0,    0,    0,    0,    0,    0,    0], // Prose, None
    [  -13,  -16,  -14,  -16,  -13,  -18,  -13], // Prose, Credit
    [    0,    0,    0,    0,    0,    0,    0], // Prose, Labelled
    [   -6,   -7,   -8,   -6,   -6,  -10,   -6], // Prose, Word
    [  -17,  -13,  -17,  -19,  -29,  -20,  -20], // Prose, Phrase
    [   -2,   -2,   -3,   -3,   -2,   -3,   -2], // Prose, Prose
    [  -30,  -36,  -30,  -30,  -57,  -30,  -27], // Prose, Open
    [    0,    0,    0,    0,    0,    0,    0], // Open, None
    [   -6,   -9,   -9,   -6,   -6,   -7,   -6], // Open, Credit
    [    0,    0,    0,    0,    0,    0,    0], // Open, Labelled
    [   16,   16,   14,   13,   10,   44,   15], // Open, Word
    [   -5,   21,   -6,  -10,  -15,   -8,  -16], // Open, Phrase
    [   -2,   -3,   -2,   -2,   -2,   -2,   -2], // Open, Prose
    [  -32,  -42,  -28,  -33,  -56,  -34,  -35], // Open, Open
];
