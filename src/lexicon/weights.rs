//! How much each feature speaks for each role, in hundredths of a natural logarithm.
//!
//! Written by `examples/fit`; see there for the command. Review a change of it as a change of data.

/// The block's own features.
#[rustfmt::skip]
pub(crate) const OWN: [[i16; 8]; 64] = [
    // Heade Headl Masth Stand Parag Cross Aside Foote
    [   27,  -12,   22,  -13,  -44,  -10,    3,   27], // LEN_3
    [   85,  -25,   56,  -42,  -96,  -12,   -2,   35], // LEN_12
    [   62,  -49,   50,  -68, -116,   61,   19,   41], // LEN_24
    [    7,  -16,   26,  -39,  -35,   55,   19,  -17], // LEN_40
    [  -37,   80,  -50,   48,  -90,    4,   10,   35], // LEN_60
    [  -42,   60,   19,  -27,  -59,  -12,   56,    5], // LEN_90
    [   -2,   -7,   23,   66,   14,  -67,  -16,  -11], // LEN_140
    [   -5,    3,  -25,   35,    1,  -67,   17,   40], // LEN_220
    [  -54,   -8,  -70,   64,  162,  -12,  -44,  -38], // LEN_400
    [  -51,   -1,  -52,  -44,  304,   -1,  -59,  -96], // LEN_LONG
    [  -11,  -59,  -88,   55,  218,  -24,  -67,  -24], // ENDS_STOP
    [  -10,   29,  -64,   -1,  117,   -9,  -94,   32], // ENDS_ASKING
    [   -6,   32,    2,    6,   37,    4,  -24,  -51], // ENDS_QUOTE
    [  -29,   -4,  -62,   -7,  163,   -2,  -52,   -8], // ENDS_COLON
    [   24,   -6,  -48,   -7,   41,   -4,  -13,   13], // ENDS_ELLIPSIS
    [   10,  -14,   25,  -17,  -48,  -38,   84,   -2], // ENDS_BRACKET
    [   20,   14,   -5,  -20,  -26,  -19,   43,   -8], // ENDS_DIGIT
    [    3,   -6,  -44,   -5,   19,   -3,    6,   32], // ENDS_OTHER
    [  -14,  -23,   39,  -24,   25,  -32,   31,   -3], // STARTS_LOWER
    [  -41,   -6,   25,  -10,  134,  -66,  -29,   -7], // STARTS_DIGIT
    [  -22,   35,  -39,    4,  118,   15,  -55,  -56], // STARTS_QUOTE
    [    6,   10,  -26,   12,   48,    8,  -24,  -34], // STARTS_BULLET
    [   37,  -28,   -8,   18,   31,   -6,  -26,  -19], // STARTS_SIGN
    [  -10,    3,  -17,   -2,    1,  -14,   20,   18], // STARTS_BRACKET
    [   59,  -36,    7,  -42, -104,   58,   32,   26], // WORDS_1
    [   45,   -2,   67,  -47, -105,  -28,   14,   56], // WORDS_2
    [   32,  -21,   49,  -11, -100,   12,   -7,   45], // WORDS_4
    [   12,   29,   -2,  -19,  -48,    0,   -5,   34], // WORDS_8
    [  -48,   61,   25,   42,  -68,  -22,   56,  -46], // WORDS_MANY
    [   13,    3,   29,   39,  -92,  -26,   -3,   38], // CAPITALS_NONE
    [  -18,   50,   11,    5,  -85,   32,  -17,   22], // CAPITALS_FIRST
    [   25,   29,   35,  -61,  -98,   55,   17,   -3], // CAPITALS_SOME
    [   55,  -42,   59,  -52, -103,  -13,   63,   33], // CAPITALS_ALL
    [   24,   -9,   13,   -8,  -47,  -27,   30,   24], // UPPER_CASE
    [  -21,   -4,   42,   -1,   38,  -57,  -10,   13], // HAS_DIGIT
    [   31,  -47,   30,  -18,  -38,  -26,   37,   32], // HAS_SEPARATOR
    [  -31,    5,   23,   15,   67,  -51,    5,  -31], // HAS_COMMA
    [  -33,   -9,   22,   -3,   39,  -34,   26,   -8], // HAS_SENTENCE
    [   -3,   79,  -31,  -66,  -41,   -3,   27,   38], // HAS_COLON
    [    6,  -36,   -5,   -8,   -8,  -12,   46,   17], // HAS_GLUE
    [   16,   -2,   20,   -5,    6,  -14,   -5,  -15], // HAS_URL
    [   37,   19,  -15,    4,  -13,   21,  -56,    4], // HAS_QUOTE
    [  -15,-2000,   13,  -24,  -57, -101,  183,    0], // FURNITURE
    [  -11,  -10,   42,   -9, -133,  -16,   62,   76], // FURNITURE_START
    [   -5,   -6,  -19,   -4,  -71,  -49,  109,   46], // LINK_LABEL
    [  -13,   -4,   -2,   -5,  -31,  -60,   50,   64], // RELATED_HEADING
    [    2,   -1,   -6,    0,  -31,  -21,   -6,   64], // NOTE_LABEL
    [   30,  -19,   31,   -4,  -17,   23,  -56,   12], // SECTION
    [  -35,  -10,   38,   -5,   -9,    0,   -2,   23], // DATE_LABEL
    [  -42,   -7,   69,  -11,  -24,  -10,    1,   24], // BYLINE_LABEL
    [   22,  -66,  156,  -26,  -91,  -22,   26,    2], // DATED
    [   15,-2000,   21,   -9,  -40,   -5,    0,   17], // DATELINE
    [  -19,   -6,   39,   -8,  -14,   -5,    6,    7], // BYLINE
    [   28,   13,    2,  -18,   -5,   38,  -35,  -23], // NAME
    [   27,  -19,  114,  -24, -185,  -49,  120,   16], // CREDIT
    [  -15,   29,   51,  -17,  -32,  -21,   -9,   13], // REPEATS_PREVIOUS
    [  -10,   45,   32,  -36, -118,  -23,   92,   18], // ALIKE_PREVIOUS
    [  -14,   46,  -42,   -9,-1979,-1995,   -2,   -4], // REPEATED_OFTEN
    [   39,  -36,   -4,  -31,  -92,  -64,  128,   60], // REPEATED_LATER
    [  -23,  111,  -22,  -24,  -74,  -33,   89,  -23], // REPEATED_EARLIER
    [  -41,   98,    6,  -18,    2,   34,  -43,  -38], // TOPIC
    [  -35,   74,  -59,   33,   -5,    5,   20,  -32], // TOPIC_STRONG
    [  104, -110,   36,  -35,   -6,  -83,   52,   41], // OFF_TOPIC
    [   -4,   -8,    7,  -26,  -82,   -8,   14,  107], // ADDRESSES_READER
];

/// The features of the block before it.
#[rustfmt::skip]
pub(crate) const PREVIOUS: [[i16; 8]; 64] = [
    // Heade Headl Masth Stand Parag Cross Aside Foote
    [   35,   -6,   10,  -18,  -13,   25,  -53,   19], // LEN_3
    [   69,   30,  -29,  -30,  -10,  -90,   59,    1], // LEN_12
    [   29,   30,  -43,    0,  -33,   20,   -6,    3], // LEN_24
    [  -23,   27,    3,  -13,   20,    5,  -13,   -6], // LEN_40
    [  -10,  -27,   -4,   63,   49,  -48,   -7,  -16], // LEN_60
    [  -20,  -31,   42,   39,  -29,  -16,    9,    6], // LEN_90
    [    0,   -4,   42,   20,  -24,  -26,  -48,   40], // LEN_140
    [    4,   -7,   39,  -40,   18,    5,    1,  -20], // LEN_220
    [  -41,  -13,    3,  -32,   19,   12,   26,   25], // LEN_400
    [  -49,   -3,  -42,  -10,   46,   53,   36,  -33], // LEN_LONG
    [   15,  -19,  -26,  -11,  -22,   26,   41,   -3], // ENDS_STOP
    [   -9,    0,   13,  -10,   -3,   15,  -13,    7], // ENDS_ASKING
    [  -17,   12,   24,   17,   20,  -40,  -29,   13], // ENDS_QUOTE
    [  -13,  -17,  -66,  -13,   92,   -3,   50,  -32], // ENDS_COLON
    [   21,    2,  -27,   -8,    3,   -6,    0,   15], // ENDS_ELLIPSIS
    [   10,    1,  -32,  -12,   13,  -28,   20,   27], // ENDS_BRACKET
    [    5,   13,  -42,   -1,    6,   39,   -5,  -15], // ENDS_DIGIT
    [   -2,    4,  -47,   -8,   30,   -7,    5,   24], // ENDS_OTHER
    [  -20,   12,  -50,   31,   40,  -16,   22,  -20], // STARTS_LOWER
    [  -57,   18,   10,  -12,   31,   50,    7,  -47], // STARTS_DIGIT
    [  -27,    6,  -20,   22,   22,  -20,   28,  -11], // STARTS_QUOTE
    [   25,  -18,  -27,    7,   78,   -8,  -34,  -22], // STARTS_BULLET
    [   35,    1,  -10,   -1,   22,  -26,  -17,   -4], // STARTS_SIGN
    [  -12,    2,  -20,   -2,   23,    4,  -12,   17], // STARTS_BRACKET
    [   37,   40,  -37,   -7,  -16,   43,  -48,  -12], // WORDS_1
    [   22,   23,    0,   -9,   -3,  -33,  -35,   34], // WORDS_2
    [   29,   -3,  -21,  -14,   24,  -95,   47,   33], // WORDS_4
    [   14,    0,   29,   31,  -53,  -10,  -28,   17], // WORDS_8
    [  -22,  -41,   50,   60,    8,  -35,    5,  -25], // WORDS_MANY
    [    0,   24,   34,   33,  -69,  -13,  -22,   14], // CAPITALS_NONE
    [   59,  -69,   -3,   39,  -17,   -7,  -25,   23], // CAPITALS_FIRST
    [   12,   -9,   21,   18,    0,  -18,    4,  -27], // CAPITALS_SOME
    [   -1,   59,  -13,  -17,   25,  -68,   -4,   19], // CAPITALS_ALL
    [   11,   13,  -19,  -10,   22,  -24,  -12,   20], // UPPER_CASE
    [  -40,   19,  -32,   40,   11,  -13,   22,   -6], // HAS_DIGIT
    [   37,   -6,  -24,   -7,   28,   22,  -77,   27], // HAS_SEPARATOR
    [   -9,  -26,   33,  -27,   10,   -1,   28,   -9], // HAS_COMMA
    [  -27,   -4,  -38,   -2,   37,   41,  -40,   33], // HAS_SENTENCE
    [  -18,   -4,  -32,   62,  -39,   12,  -10,   30], // HAS_COLON
    [  -24,   28,  -16,   23,  -22,  -22,    3,   31], // HAS_GLUE
    [   10,    8,   16,   22,   19,  -49,  -14,  -10], // HAS_URL
    [    4,   32,  -19,   15,  -11,  -37,   -6,   22], // HAS_QUOTE
    [   49,  -52,   17,  -20,   -8,  111,  -84,  -13], // FURNITURE
    [   -9,   -3,   41,   -6,  -26,  -10,  -20,   33], // FURNITURE_START
    [    2,   -8,  -23,   -9,   18,   31,  -39,   27], // LINK_LABEL
    [   -3,  -10,   -6,   -1,  -76,   -3,   58,   43], // RELATED_HEADING
    [    6,   -4,   -5,   12,  -17,  -18,  -22,   48], // NOTE_LABEL
    [  -10,   43,   21,   -9,  -28,   -2,  -23,    8], // SECTION
    [  -42,    7,   41,   -3,    0,   -1,  -16,   14], // DATE_LABEL
    [  -33,   -9,   39,  -16,   -6,  -21,   20,   26], // BYLINE_LABEL
    [  -30,   50,   28,   -6,  -27,   -9,  -16,    9], // DATED
    [    5,   11,    8,    0,  -13,  -13,  -14,   18], // DATELINE
    [  -16,   -1,    6,   -5,    3,   -2,    9,    7], // BYLINE
    [   46,  -21,   17,    4,  -35,  -31,   36,  -15], // NAME
    [   10,   17,  -53,   59,   58,  -13,  -84,    6], // CREDIT
    [  -10,   -4,    1,   13,    1,   44,  -56,   12], // REPEATS_PREVIOUS
    [   -3,   -7,  -21,    3,    7,   21,   -8,    8], // ALIKE_PREVIOUS
    [  -13,   -1,   -2,   -6,   33,  -17,   10,   -5], // REPEATED_OFTEN
    [   28,    1,  -30,  -17,   10,  -42,   -8,   58], // REPEATED_LATER
    [   -5,  -19,   64,   -7,   10,   -3,  -13,  -27], // REPEATED_EARLIER
    [    4,  -51,   29,   18,    9,   -7,    7,   -9], // TOPIC
    [  -21,  -25,   25,   10,    3,    5,   -2,    6], // TOPIC_STRONG
    [   79,   28,  -23,  -57,  -18,  -18,    0,    9], // OFF_TOPIC
    [  -11,    7,  -10,  -37,    1,    0,   21,   28], // ADDRESSES_READER
];

/// The features of the block after it.
#[rustfmt::skip]
pub(crate) const NEXT: [[i16; 8]; 64] = [
    // Heade Headl Masth Stand Parag Cross Aside Foote
    [   12,   20,  -24,    8,  -14,  -14,   16,   -4], // LEN_3
    [   37,  -11,   39,   -8,  -54,   -3,   -9,   10], // LEN_12
    [    1,  -35,   -1,    5,   46,    4,    9,  -28], // LEN_24
    [  -10,    9,  -20,  -31,   51,  -26,   36,   -9], // LEN_40
    [   44,  -28,   -8,   34,  -22,   -5,  -22,    7], // LEN_60
    [   30,  -33,  -16,    8,   19,  -19,  -31,   41], // LEN_90
    [   -6,   53,   17,   -8,   -9,  -28,  -17,   -2], // LEN_140
    [   -2,   55,  -73,  -20,   15,  -19,    3,   39], // LEN_220
    [  -63,  -14,   35,  -45,   16,   35,   16,   19], // LEN_400
    [  -56,    9,   52,   36,    5,   15,    2,  -63], // LEN_LONG
    [  -76,    4,   47,  -17,   26,   53,   21,  -59], // ENDS_STOP
    [   17,  -14,  -17,    5,    9,  -15,  -24,   39], // ENDS_ASKING
    [   25,  -15,  -10,   24,   50,  -21,  -25,  -27], // ENDS_QUOTE
    [  -33,    8,  -64,  -11,  103,   48,  -14,  -38], // ENDS_COLON
    [   17,    6,  -54,   -3,   24,   -2,   -1,   13], // ENDS_ELLIPSIS
    [   -5,    7,    1,   -3,  -24,  -21,   57,  -13], // ENDS_BRACKET
    [   30,  -22,  -30,   28,  -12,   -3,    7,    2], // ENDS_DIGIT
    [   -2,   -7,  -40,   -7,   47,    9,  -11,   11], // ENDS_OTHER
    [  -44,   35,  -36,   11,   21,   -2,   29,  -14], // STARTS_LOWER
    [  -52,   -4,  -18,   10,   26,   -6,   31,   13], // STARTS_DIGIT
    [   13,   -6,  -62,  -14,   87,  -84,   80,  -14], // STARTS_QUOTE
    [   15,   -3,  -29,    6,   68,  -24,   -6,  -26], // STARTS_BULLET
    [   11,   -9,   14,   11,   14,  -16,   20,  -44], // STARTS_SIGN
    [   -7,   -4,  -13,   -2,  -25,    0,   55,   -4], // STARTS_BRACKET
    [    0,   14,  -35,  -12,   63,  -19,    0,  -11], // WORDS_1
    [   31,   -5,   15,   10,  -30,   22,  -27,  -17], // WORDS_2
    [    3,  -49,   25,   22,   -7,  -32,    9,   28], // WORDS_4
    [   43,    7,  -18,  -23,    8,  -44,   23,    4], // WORDS_8
    [   32,    8,   -1,   11,  -18,  -17,  -23,    9], // WORDS_MANY
    [   -4,    7,    6,   49,    7,  -28,  -28,   -7], // CAPITALS_NONE
    [   29,  -25,   21,   21,   28,  -50,   13,  -37], // CAPITALS_FIRST
    [   75,   -1,  -64,  -56,    2,   19,  -26,   51], // CAPITALS_SOME
    [   -5,   -6,   13,   -1,  -27,  -22,   35,   14], // CAPITALS_ALL
    [   14,   -1,   10,   -5,    8,   -9,  -12,   -6], // UPPER_CASE
    [  -27,   67,  -44,  -11,   -3,   21,    1,   -3], // HAS_DIGIT
    [  -17,   24,    0,  -12,  -22,  -17,   38,    7], // HAS_SEPARATOR
    [  -26,   23,  -30,   10,   33,    1,   29,  -40], // HAS_COMMA
    [  -43,  -28,    9,   20,   -3,  -18,   71,   -8], // HAS_SENTENCE
    [   86,  -52,  -57,  -22,    9,   -1,   21,   16], // HAS_COLON
    [  -29,    9,  -21,   -2,    5,  -25,   28,   35], // HAS_GLUE
    [    7,   -9,   22,    2,   -9,  -25,   28,  -16], // HAS_URL
    [   59,  -37,   11,   -2,  -63,   35,  -27,   23], // HAS_QUOTE
    [  -29,  -25,   21,  -10,    1,   33,  -45,   54], // FURNITURE
    [  -22,  -10,   45,   -7,  -13,  -29,   10,   27], // FURNITURE_START
    [  -11,   -6,   -4,  -14,   60,   -3,  -63,   42], // LINK_LABEL
    [  -17,   -6,    9,   -8,   25,    4,  -56,   48], // RELATED_HEADING
    [    1,    1,   -4,   -2,   24,   -2,    3,  -21], // NOTE_LABEL
    [    5,    8,   21,    3,  -13,   -4,  -18,   -1], // SECTION
    [  -44,   22,   24,  -14,   -4,   -2,    7,   10], // DATE_LABEL
    [  -48,   25,  -10,   40,  -10,    0,   18,  -15], // BYLINE_LABEL
    [  -48,   93,   42,  -39,  -21,  -22,   16,  -20], // DATED
    [   14,  -13,   22,  -17,   -4,   -1,    1,   -1], // DATELINE
    [  -23,   -8,   12,   24,   -2,   -3,   -6,    6], // BYLINE
    [   37,   28,  -57,   11,   18,  -17,  -24,    4], // NAME
    [    5,  -23,   85,   -3,  -76,  -11,   13,   10], // CREDIT
    [   15,  -25,   77,  -21,  -55,  -23,   16,   16], // REPEATS_PREVIOUS
    [   35,  -40,   68,  -32, -108,  -33,   87,   23], // ALIKE_PREVIOUS
    [   33,  -11,  -36,   -5,   26,    0,    5,  -12], // REPEATED_OFTEN
    [    8,  -41,  -11,   -3,  -12,   31,  -29,   56], // REPEATED_LATER
    [   93,  -41,   -5,  -17,    2,   -4,  -10,  -17], // REPEATED_EARLIER
    [   63,   -1,   12,  -34,  -49,   28,  -18,    0], // TOPIC
    [   53,  -29,    7,   14,   13,  -32,   -6,  -20], // TOPIC_STRONG
    [  -10,  -34,   21,   24,    6,   -5,    5,   -9], // OFF_TOPIC
    [  -10,  -32,  -29,    9,   18,    7,   32,    4], // ADDRESSES_READER
];

/// The features of its place.
#[rustfmt::skip]
pub(crate) const CONTEXT: [[i16; 8]; 61] = [
    // Heade Headl Masth Stand Parag Cross Aside Foote
    [  -12,  -38,  -10,   42,   60,   -6,  -31,   -5], // NEXT_4_NONE
    [    2,   42,  -31,  -54,    6,  -34,   -4,   73], // NEXT_4_ONE
    [   32,   29,   22,  -65,    7,   -8,   15,  -33], // NEXT_4_SOME
    [  -33,   -9,   19,   56,  -31,  -11,   23,  -15], // NEXT_4_ALL
    [  -19,    3,   29,  -13,   64,  -28,  -20,  -17], // LAST_4_NONE
    [    3,    8,   -7,   -3,    9,  -30,   10,   11], // LAST_4_ONE
    [   21,   15,  -40,   -8,  -21,   10,    5,   17], // LAST_4_SOME
    [  -17,   -2,   18,    4,   -9,  -11,    8,    9], // LAST_4_ALL
    [   13,    6,  -36,  -58,   43,   11,    3,   18], // NEXT_12_NONE
    [   -9,   10,  -13,  -26,   27,   -8,    0,   20], // NEXT_12_FEW
    [  -14,   19,   22,   21,   -8,  -29,    3,  -13], // NEXT_12_SOME
    [   -1,   -9,   27,   43,  -20,  -33,   -3,   -5], // NEXT_12_MANY
    [  -12,   17,    9,    6,   25,  -10,  -26,   -8], // LAST_12_NONE
    [   15,  -23,   29,   12,   15,  -49,  -13,   14], // LAST_12_FEW
    [  -15,   33,  -12,  -26,    3,    6,   10,    1], // LAST_12_SOME
    [    1,   -2,  -26,  -13,    0,   -6,   33,   13], // LAST_12_MANY
    [  -32,  -18,   -5,  -13,   43,    2,    5,   19], // NEXT_40_NONE
    [  -11,   15,   13,  -20,   -5,   -6,    0,   14], // NEXT_40_FEW
    [   -6,   35,  -19,  -13,    0,  -16,    5,   14], // NEXT_40_SOME
    [   38,   -7,   11,   26,    5,  -39,   -7,  -26], // NEXT_40_MANY
    [  -11,   16,    8,   -1,    2,   -1,   -4,  -10], // LAST_40_NONE
    [  -20,  -17,    6,   -5,   45,    4,    2,  -14], // LAST_40_FEW
    [  -10,   28,   15,   -8,   -3,  -35,    6,    9], // LAST_40_SOME
    [   29,   -3,  -28,   -6,   -1,  -27,    0,   36], // LAST_40_MANY
    [   32,   17,    5,    6,    3,  -11,  -15,  -37], // PROSE_BEGINS
    [   10,  -26,   27,   21,  -34,    2,    9,   -8], // PROSE_5
    [    1,   39,    9,  -45,   31,  -20,   -2,  -13], // PROSE_30
    [  -22,   -5,  -34,    0,   41,   19,   12,  -11], // PROSE_70
    [   -7,   -1,   -5,   -3,   24,  -41,    0,   33], // PROSE_95
    [  -25,    0,   -2,    0,  -21,   -8,    0,   57], // PROSE_ENDED
    [    8,   25,   31,  -22,   -2,  -22,   13,  -31], // TIGHT_BEFORE
    [   16,   -3,  -34,    3,   33,   -7,  -30,   21], // TIGHT_IN
    [  -35,    3,    3,   -1,   11,  -31,   20,   31], // TIGHT_AFTER
    [  -10,    0,  -10,  -13,   37,  -18,   -1,   14], // LOOSE_BEFORE
    [   15,   22,   25,   -5,  -12,  -30,    1,  -16], // LOOSE_IN
    [  -17,    2,  -15,   -3,   18,  -11,    3,   23], // LOOSE_AFTER
    [   10,   34,    5,   21,   -3,  -22,  -30,  -14], // SMALL
    [  -11,    1,   -3,  -16,   16,  -22,   15,   19], // MEDIUM
    [  -11,  -11,   -1,  -25,   29,  -15,   18,   15], // LARGE
    [   66,   62,  -37,   -6,  -88,  -24,  -28,   55], // DATE_NEXT
    [  -44,   27,   26,  -14,    0,  -35,   -3,   43], // DATE_LAST
    [    9,   38,  -34,  -15,  -30,  -16,   -5,   54], // BYLINE_NEXT
    [  -32,  -15,   10,   19,  -30,   16,   20,   12], // BYLINE_LAST
    [  -35,  141,  -68,  -16,  -27,   49,  -51,    8], // TITLE
    [  -16,   31,   21,   20,  -37,  -22,   20,  -16], // TITLE_AFTER_TITLE
    [   33,   37,  -39,   23,  -15,  -51,   21,   -8], // TITLE_BEFORE_TITLE
    [   21,    7,  -15,   -8,   13,    0,  -21,    4], // TITLE_BEFORE_CREDITS
    [  -18,    3,  -24,  -39,   -4,   89,  -26,   19], // TITLE_BEFORE_PROSE
    [    7,   80,  -31,  -20,  -12,  -32,   -4,   12], // TITLE_NEAR_STORY
    [  -36,   79,  -40,   -4,   14,   -5,   -9,    0], // TITLE_TOPIC_FIRST
    [   -4,   21,    6,  -22,  -34,   45,  -46,   34], // TITLE_TOPIC_AGAIN
    [    4,   41,  -34,   11,   -7,    9,    3,  -27], // TITLE_OFF_TOPIC
    [    8,    9,  -56,   24,  137,  -20,  -84,  -19], // PROSE_IN
    [   12,  -43,  -60,   55,  105,   34,  -96,   -7], // PROSE_NEAR
    [  -22,   -7,   -2,   11,    5,   -5,   19,    2], // PROSE_OUT
    [    8,  -12,   22,  -21, -103,   13,   54,   39], // OTHER_IN
    [  -27,   10,  -21,   28,  -18,   -1,   18,   11], // FIRST_IN
    [   28,  -19,   50,   -1,  -52,  -14,   20,  -11], // PROSE_BEFORE_CREDIT
    [   -5,    0,   -6,   -4,   -2,   -2,   18,    1], // PROSE_AFTER_LINK
    [  -70,  -33,  -31,   -3,   16,   -9,   11,  118], // PROSE_ALONE
    [  -52,  -12,  -27,   34,   45,   -9,  -10,   31], // PROSE_AFTER_TITLE
];

/// The step from the role of a line to the role of a column.
#[rustfmt::skip]
pub(crate) const STEP: [[i16; 8]; 8] = [
    // Heade Headl Masth Stand Parag Cross Aside Foote
    [   -5,   -5,  -10,    0,    8,    0,    0,    0], // Header
    [    0,    0,  -33,   88,  -32,    2,    0,    0], // Headline
    [    0,    0,   89,  -81,   26,  -34,    0,    0], // Masthead
    [    0,    0,  -25,  -24,   42,  -13,    0,    0], // Standfirst
    [    0,    0,    0,    0,   60,   24,  -68,   39], // Paragraph
    [    0,    0,    0,    0,   22,  -45,  -36,    0], // Crosshead
    [    0,    0,    0,    0,  -73,    3,   73,    0], // Aside
    [    0,    0,    0,    0,    0,    0,    0,    9], // Footer
];

/// How much a feature of a line, of the one before it, of the one after it and of its place speaks for its
/// being the headline, against the other lines above the story.
#[rustfmt::skip]
pub(crate) const HEADLINE: [[i16; 4]; 64] = [
    //own   prev  next  place
    [    0,   13,  -29,  -43], // LEN_3, NEXT_4_NONE
    [  -77,    2,  -43,    4], // LEN_12, NEXT_4_ONE
    [  -49,   10,  -62,   32], // LEN_24, NEXT_4_SOME
    [   16,   25,  -40,   10], // LEN_40, NEXT_4_ALL
    [   72,  -52,   -1,  -13], // LEN_60, LAST_4_NONE
    [   10,   -2,    8,   24], // LEN_90, LAST_4_ONE
    [   25,  -15,   75,   -7], // LEN_140, LAST_4_SOME
    [   13,  -40,   49,   -4], // LEN_220, LAST_4_ALL
    [   -7,  -34,   45,  -39], // LEN_400, NEXT_12_NONE
    [   -1,   -1,   -2,    3], // LEN_LONG, NEXT_12_FEW
    [ -112,  -16,   -2,   15], // ENDS_STOP, NEXT_12_SOME
    [   40,   43,   36,   23], // ENDS_ASKING, NEXT_12_MANY
    [   20,   17,  -26,  -12], // ENDS_QUOTE, LAST_12_NONE
    [  -16,   -8,   28,  -13], // ENDS_COLON, LAST_12_FEW
    [  -37,   49,  -28,   27], // ENDS_ELLIPSIS, LAST_12_SOME
    [  -18,   20,   22,   -2], // ENDS_BRACKET, LAST_12_MANY
    [   24,   54,  -12,  -30], // ENDS_DIGIT, NEXT_40_NONE
    [  -18,  -35,  -67,  -17], // ENDS_OTHER, NEXT_40_FEW
    [  -30,   21,   43,   67], // STARTS_LOWER, NEXT_40_SOME
    [  -18,  -11,   37,  -19], // STARTS_DIGIT, NEXT_40_MANY
    [   59,  -14,   14,   33], // STARTS_QUOTE, LAST_40_NONE
    [    7,  -52,  -35,  -28], // STARTS_BULLET, LAST_40_FEW
    [   15,   28,   44,   -4], // STARTS_SIGN, LAST_40_SOME
    [   22,  -21,   22,   -1], // STARTS_BRACKET, LAST_40_MANY
    [  -25,    9,  -69,    9], // WORDS_1, PROSE_BEGINS
    [  -36,    7,  -36,   -8], // WORDS_2, PROSE_5
    [  -40,  -15,  -12,   13], // WORDS_4, PROSE_30
    [   12,   21,    8,  -15], // WORDS_8, PROSE_70
    [   78,  -41,   18,    0], // WORDS_MANY, PROSE_95
    [    8,   36,   41,    0], // CAPITALS_NONE, PROSE_ENDED
    [   22,  -26,  -49,   16], // CAPITALS_FIRST, TIGHT_BEFORE
    [   41,  -50,  -56,  -16], // CAPITALS_SOME, TIGHT_IN
    [  -38,   35,  -30,    0], // CAPITALS_ALL, TIGHT_AFTER
    [  -38,  -15,    2,   42], // UPPER_CASE, LOOSE_BEFORE
    [    0,  -18,   30,  -42], // HAS_DIGIT, LOOSE_IN
    [  -99,    6,    7,    0], // HAS_SEPARATOR, LOOSE_AFTER
    [   -9,  -12,   28,    0], // HAS_COMMA, SMALL
    [  -24,   50,   44,    0], // HAS_SENTENCE, MEDIUM
    [  101,   24,  -68,    0], // HAS_COLON, LARGE
    [  -70,   60,   61,  108], // HAS_GLUE, DATE_NEXT
    [   17,   31,   13,    2], // HAS_URL, DATE_LAST
    [   12,  110,  -62,  117], // HAS_QUOTE, BYLINE_NEXT
    [    0,  -29,  -14,  -44], // FURNITURE, BYLINE_LAST
    [  -61,   -1,  -19,  102], // FURNITURE_START, TITLE
    [  -13,   13,  -25,   17], // LINK_LABEL, TITLE_AFTER_TITLE
    [  -28,  -25,    9,   -9], // RELATED_HEADING, TITLE_BEFORE_TITLE
    [   -8,  -19,   14,   12], // NOTE_LABEL, TITLE_BEFORE_CREDITS
    [  -53,   16,   37,  -42], // SECTION, TITLE_BEFORE_PROSE
    [  -18,  -31,    7,   53], // DATE_LABEL, TITLE_NEAR_STORY
    [  -23,  -32,   29,   34], // BYLINE_LABEL, TITLE_TOPIC_FIRST
    [ -118,  123,  104,   46], // DATED, TITLE_TOPIC_AGAIN
    [    0,   37,  -64,   40], // DATELINE, TITLE_OFF_TOPIC
    [    0,   28,   -5,   34], // BYLINE, PROSE_IN
    [  113,  -12,   36,  -34], // NAME, PROSE_NEAR
    [    0,   -5,  -52,  -43], // CREDIT, PROSE_OUT
    [   41,   -2,  -16,  -51], // REPEATS_PREVIOUS, OTHER_IN
    [   16,   -8, -120,   12], // ALIKE_PREVIOUS, FIRST_IN
    [    5,   32,  -32,  -31], // REPEATED_OFTEN, PROSE_BEFORE_CREDIT
    [   10,  -29,  -89,    0], // REPEATED_LATER, PROSE_AFTER_LINK
    [  160,  -58, -101,  -11], // REPEATED_EARLIER, PROSE_ALONE
    [   67,  -28,    8,  -17], // TOPIC, PROSE_AFTER_TITLE
    [   86,   40,  -35,    0], // TOPIC_STRONG
    [ -106,   -1,  -34,    0], // OFF_TOPIC
    [    5,    9,    7,    0], // ADDRESSES_READER
];

/// The same for how it stands to the headline of the best path: two or three lines above, right above, that
/// line itself, right below.
pub(crate) const NEAR_HEADLINE: [i16; 4] = [28, 64, 91, 4];
