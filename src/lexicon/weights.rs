//! How much each feature speaks for each role, in hundredths of a natural logarithm.
//!
//! Written by `examples/fit`; see there for the command. Review a change of it as a change of data.

/// The block's own features.
#[rustfmt::skip]
pub(crate) const OWN: [[i16; 8]; 64] = [
    // Heade Headl Masth Stand Parag Cross Aside Foote
    [   11,  -31,   39,  -34,  -73,    1,   57,   38], // LEN_3
    [   26,  -90,   23, -123, -128,    9,   25,   27], // LEN_12
    [   25,  -91,   30, -154,  -81,   56,   34,    6], // LEN_24
    [  -14,   25,   29,  -94,  -86,   30,    7,    4], // LEN_40
    [  -31,  118,   -3,   93,  -87,    1,   31,   19], // LEN_60
    [  -49,   54,    9,   18, -100,  -35,   57,   22], // LEN_90
    [   11,   23,   11,   49,  -21, -105,  -29,   20], // LEN_140
    [  -13,    7,  -43,   45,   11, -127,   39,   49], // LEN_220
    [  -84,  -17, -104,   71,  141,  -68,  -55,  -62], // LEN_400
    [ -114,   -4, -119,  -95,  294,   -9, -104, -155], // LEN_LONG
    [  -10, -135,  -66,   46,  141,  -73,  -74,  -44], // ENDS_STOP
    [   10,  -17, -155,   80,  182,  -67, -151,   28], // ENDS_ASKING
    [  -10,   67,    3,   18,   41,   -5,  -26,  -59], // ENDS_QUOTE
    [  -44,   -6,  -64,  -15,  223,   -5,  -21,   12], // ENDS_COLON
    [   -6,  -18,  -86,  -39,   30,  -34,   24,   31], // ENDS_ELLIPSIS
    [   22,  -17,   39,  -46,  -38,  -69,   70,  -10], // ENDS_BRACKET
    [   39,    6,    9,  -39,  -68,  -24,   56,   -8], // ENDS_DIGIT
    [    2,  -34,  -50,  -20,   70,   -1,   14,   63], // ENDS_OTHER
    [  -14,  -68,   14,  -53,   45,  -65,   55,   -3], // STARTS_LOWER
    [  -43,  -27,   15,  -16,   73,   59,   -4,    2], // STARTS_DIGIT
    [  -42,  113,  -93,   -1,  117,  -13,  -71,  -49], // STARTS_QUOTE
    [   14,   21,  -54,   62,   88,   30,  -16,  -22], // STARTS_BULLET
    [   36,  -68,  -45,   56,   36,  -11,   -9,   75], // STARTS_SIGN
    [  -26,    4,   -9,   -7,    4,  -15,   58,   11], // STARTS_BRACKET
    [   18, -105,    0, -125, -135,   56,   45,    8], // WORDS_1
    [   25,  -52,   43,  -95, -161,    4,   26,   48], // WORDS_2
    [    9,  -24,   35,  -54, -122,   34,    9,   51], // WORDS_4
    [    7,   71,   16,  -33,  -57,    9,   -5,   16], // WORDS_8
    [  -16,   93,   37,   71,  -45,  -64,   58,  -37], // WORDS_MANY
    [  -14,   11,   15,   59, -124,  -25,   26,   16], // CAPITALS_NONE
    [    8,   38,   13,   42,  -34,   23,   -8,   15], // CAPITALS_FIRST
    [   16,   94,   15,  -67,  -98,   65,   20,   -4], // CAPITALS_SOME
    [    4,  -73,   26, -123, -101,  -61,   61,   28], // CAPITALS_ALL
    [   36,  -17,   10,  -14,  -72,  -22,   15,   27], // UPPER_CASE
    [    9,  -18,   42,  -10,   26,   21,   31,   15], // HAS_DIGIT
    [   34, -115,   32,  -40,  -64,   -8,   40,   17], // HAS_SEPARATOR
    [  -31,   15,   19,   24,   88,  -54,   23,  -32], // HAS_COMMA
    [  -46,  -21,   35,   11,  109,  -72,   -3,  -48], // HAS_SENTENCE
    [   -2,  141,  -14, -139,  -40,    7,   39,    1], // HAS_COLON
    [   15,  -86,   17,   -1,  -37,  -47,   52,   64], // HAS_GLUE
    [    4,  -17,   33,  -13,  -10,  -42,   14,    0], // HAS_URL
    [   67,   15,  -19,   18,  -30,   46,  -64,   15], // HAS_QUOTE
    [    3,-2000,   18,  -43, -202, -192,  139,    9], // FURNITURE
    [  -23,  -46,   44,  -44, -280,  -60,   92,   73], // FURNITURE_START
    [  -10,  -15,  -14,  -10, -166, -121,  137,   89], // LINK_LABEL
    [   -3,  -26,   -6,  -13,  -69, -135,   46,  131], // RELATED_HEADING
    [  -25,  -10,   -5,    0,  -70,  -49,   -5,  112], // NOTE_LABEL
    [   39,  -58,   59,  -36,  -92,   -7,  -79,   42], // SECTION
    [  -32,  -61,   50,   -6,  -20,    8,   12,   72], // DATE_LABEL
    [  -86,  -25,  108,  -18,  -97,  -26,  -10,   70], // BYLINE_LABEL
    [   37, -163,  127,  -89,  -81,  -77,   45,   11], // DATED
    [   30,-2000,   51,  -17,  -49,  -15,  -18,   46], // DATELINE
    [  -22,  -38,   76,   -3,  -31,  -21,   19,   29], // BYLINE
    [   25,   71,   54,  -39,  -11,   51,   18,  -17], // NAME
    [   61,  -64,  143,  -48, -343,  -95,  174,   32], // CAPTION
    [  -18,   63,   77,  -22,  -16,  -36,  -20,   38], // REPEATS_PREVIOUS
    [    3,   84,   50,  -98, -164,  -59,   95,   27], // ALIKE_PREVIOUS
    [    2,   86,  -39,  -16,-1932,-1974,   28,  -17], // REPEATED_OFTEN
    [   23,  -65,  -13,  -77, -140, -135,   78,   61], // REPEATED_LATER
    [   18,  184,  -24,  -59, -114,  -35,   65,  -25], // REPEATED_EARLIER
    [  -17,  144,   15,   -9,   20,   33,  -32,   -3], // TOPIC
    [   -8,  158,  -42,   64,   23,   37,    5,  -43], // TOPIC_STRONG
    [   29, -259,  -11,  -48,  -27, -129,   48,    3], // OFF_TOPIC
    [   -4,  -53,    4,  -72, -120,  -24,   18,   92], // ADDRESSES_READER
];

/// The features of the block before it.
#[rustfmt::skip]
pub(crate) const PREVIOUS: [[i16; 8]; 64] = [
    // Heade Headl Masth Stand Parag Cross Aside Foote
    [   25,  -68,   37,  -27,  -18,   84,  -31,   26], // LEN_3
    [   25,   22,    1,    1,   14, -143,  -14,   16], // LEN_12
    [   22,   63,   -9,   -5,  -28,   30,   12,    2], // LEN_24
    [  -20,   18,   26,  -62,   19,   27,   -5,   -5], // LEN_40
    [  -27,  -25,   -3,   56,   49,  -86,  -10,    4], // LEN_60
    [  -41,  -29,   49,   37,  -42,    2,    7,   27], // LEN_90
    [    2,   17,   63,   33,  -36,  -76,  -36,   34], // LEN_140
    [    3,  -53,   75,  -92,   22,  -11,    5,   10], // LEN_220
    [  -63,  -90,  -13,  -70,   39,   25,   40,   15], // LEN_400
    [ -101,  -11,  -80,  -26,   68,   83,   59,  -32], // LEN_LONG
    [    1,  -78,  -25,  -39,    9,   42,   44,  -12], // ENDS_STOP
    [    2,   17,   -1,  -30,   55,  -28,  -27,  -13], // ENDS_ASKING
    [   -7,   -6,   17,   53,   31,  -37,  -25,   21], // ENDS_QUOTE
    [  -34,  -54, -100,  -17,  173,   12,   83,  -58], // ENDS_COLON
    [   -6,   17,  -38,  -28,  -28,  -12,  -16,   37], // ENDS_ELLIPSIS
    [   11,    3,   -4,   -4,   16,  -89,   17,   38], // ENDS_BRACKET
    [    7,   52,  -20,   -3,   30,   94,    2,  -10], // ENDS_DIGIT
    [   15,  -22,  -53,  -27,   32,  -18,   35,   65], // ENDS_OTHER
    [  -18,   39,  -25,   82,   58,   -2,   54,   -8], // STARTS_LOWER
    [  -65,   32,   23,   39,   52,  128,    2,   -9], // STARTS_DIGIT
    [  -41,    4,    2,   26,   42,  -28,   35,  -22], // STARTS_QUOTE
    [   54,  -49,  -49,   20,  104,   22,  -25,  -11], // STARTS_BULLET
    [   39,   -7,  -27,   -5,   13,  -49,  -16,   66], // STARTS_SIGN
    [  -24,   -2,  -39,    0,   52,   34,    4,    8], // STARTS_BRACKET
    [   15,   57,  -14,  -38,    5,   33,  -18,   -3], // WORDS_1
    [   27,  -11,   16,    4,   -4,  -58,  -30,   39], // WORDS_2
    [    8,   -2,    3,   -3,    3, -178,   16,   45], // WORDS_4
    [   -2,   20,   25,   30,  -30,  -13,  -16,   13], // WORDS_8
    [  -10,  -54,   70,   41,   23,  -26,   28,  -25], // WORDS_MANY
    [  -16,   38,   32,   41,  -59,  -24,  -51,   10], // CAPITALS_NONE
    [   20,  -93,    9,   49,    4,   43,    5,   13], // CAPITALS_FIRST
    [   16,  -34,   17,    6,   17,  -34,   -2,   -9], // CAPITALS_SOME
    [    1,   92,   -3,   22,   12,  -54,   15,   24], // CAPITALS_ALL
    [   22,   29,  -43,   -5,   25,  -46,   -4,   18], // UPPER_CASE
    [    6,   22,    6,   88,   25,   24,   48,   12], // HAS_DIGIT
    [   32,   29,  -48,  -38,   60,   93,  -24,   -2], // HAS_SEPARATOR
    [  -21,  -76,   22,  -46,   36,   99,   62,  -28], // HAS_COMMA
    [  -51,   28,  -24,   42,   61,   34,  -43,   27], // HAS_SENTENCE
    [  -17,   27,  -36,  127,  -27,   65,   32,    0], // HAS_COLON
    [   -5,   44,   11,   26,  -60,  -19,   22,   96], // HAS_GLUE
    [   -1,   29,   27,   26,    7,  -80,  -25,    1], // HAS_URL
    [   23,   70,  -15,  -16,  -15,  -34,   -4,   31], // HAS_QUOTE
    [   20,  -98,   24,  -40,   25,  108,  -65,    0], // FURNITURE
    [  -26,    8,   36,  -26,  -87,  -25,   25,   20], // FURNITURE_START
    [  -10,  -23,  -17,  -24,    3,   56,  -36,   61], // LINK_LABEL
    [   18,  -42,  -24,   -9, -238,   -3,  110,  103], // RELATED_HEADING
    [  -11,  -27,    7,   39,  -62,  -42,   -9,   85], // NOTE_LABEL
    [   21,  104,   30,  -34,  -78,    1,  -54,   27], // SECTION
    [ -110,   59,   24,   -6,   19,   -3,  -27,   44], // DATE_LABEL
    [  -74,   -7,   26,   15,   23,  -54,   35,   13], // BYLINE_LABEL
    [  -28,   99,   11,  -14,  -51,   31,   38,   18], // DATED
    [  -22,   67,    9,   14,   -9,  -44,   -8,   46], // DATELINE
    [  -19,    5,  -19,   40,   14,  -16,    9,   29], // BYLINE
    [   34,  -99,   24,   81,  -19,  -53,   34,  -13], // NAME
    [   41,   32,  -57,   85,   55,  -29, -113,   24], // CAPTION
    [  -12,  -20,   -5,  -11,  -13,   70,  -17,   37], // REPEATS_PREVIOUS
    [    9,  -25,  -27,  -45,   12,   18,   10,   14], // ALIKE_PREVIOUS
    [    0,   -4,    6,  -11,   79,  -19,   25,  -16], // REPEATED_OFTEN
    [   13,   16,  -27,  -39,   43,  -80,    0,   60], // REPEATED_LATER
    [   20,  -36,   17,  -43,   39,   21,   15,  -26], // REPEATED_EARLIER
    [   -8,  -47,   27,  -10,   19,  -18,   13,   15], // TOPIC
    [  -21,  -11,   29,   47,    7,   23,   18,  -30], // TOPIC_STRONG
    [   19,   53,  -39, -120,   -7,   -6,    0,   15], // OFF_TOPIC
    [  -11,   10,   -7,  -67,  -15,  -30,   -7,   53], // ADDRESSES_READER
];

/// The features of the block after it.
#[rustfmt::skip]
pub(crate) const NEXT: [[i16; 8]; 64] = [
    // Heade Headl Masth Stand Parag Cross Aside Foote
    [    2,   28,   11,   27,   10,   19,   31,    2], // LEN_3
    [   17,   -8,   12,    2,  -43,  -23,   -3,   21], // LEN_12
    [   17,  -66,    3,    0,   40,    1,   14,   -3], // LEN_24
    [  -10,    4,  -16,  -55,   23,  -58,   14,   -5], // LEN_40
    [   33,  -35,  -14,   34,   26,  -14,   -8,  -16], // LEN_60
    [   -7,  -67,    0,    3,  -12,  -15,  -29,   66], // LEN_90
    [   21,   84,   23,   10,  -54,  -73,  -32,   45], // LEN_140
    [  -14,   76,  -48,   -5,   33,  -25,   -9,   45], // LEN_220
    [  -91,    2,   66,  -88,   25,   52,   44,   -9], // LEN_400
    [ -129,   51,  103,   30,   32,   40,   49, -131], // LEN_LONG
    [  -29,  -23,   23,   14,   36,   60,   31,  -39], // ENDS_STOP
    [    7,  -42,    0,   -6,   25,  -70,  -30,   44], // ENDS_ASKING
    [   46,  -21,  -19,   39,   40,  -39,   -6,  -28], // ENDS_QUOTE
    [  -45,   44, -100,  -24,  149,  168,    0,  -24], // ENDS_COLON
    [  -25,    4,  -99,   -2,   21,   -8,   18,   36], // ENDS_ELLIPSIS
    [   20,  -10,   14,   21,  -39,  -24,   43,   -5], // ENDS_BRACKET
    [   24,  -24,  -14,   62,    3,   31,    5,   17], // ENDS_DIGIT
    [   -7,  -49,  -53,   -4,   75,   44,   32,   21], // ENDS_OTHER
    [  -30,   77,  -45,   16,   59,    9,   52,   -4], // STARTS_LOWER
    [  -61,   38,  -24,   43,   67,   46,   19,   19], // STARTS_DIGIT
    [   39,   -5, -104,  -43,   47, -124,   78,   14], // STARTS_QUOTE
    [   38,  -15,  -65,   36,   88,  -37,   27,  -12], // STARTS_BULLET
    [   14,  -10,   -6,   27,   49,  -57,   29,    3], // STARTS_SIGN
    [  -25,  -13,   -3,    0,  -50,    1,   90,    0], // STARTS_BRACKET
    [   11,  -10,   -7,    9,   16,  -11,   -6,   -2], // WORDS_1
    [   19,   -7,   34,    1,  -32,   21,   -9,   41], // WORDS_2
    [    3,  -59,    5,    4,    5,  -59,   20,   32], // WORDS_4
    [   30,   18,  -34,  -29,  -14,  -70,    2,    2], // WORDS_8
    [   18,   22,   30,    3,   15,    6,  -11,   -3], // WORDS_MANY
    [  -16,   44,    7,   38,   10,  -53,  -43,   17], // CAPITALS_NONE
    [    7,  -58,   44,  -16,   33,  -79,   26,    0], // CAPITALS_FIRST
    [   40,    4,  -36,  -38,  -20,    9,  -18,    9], // CAPITALS_SOME
    [   -1,  -23,    9,   33,  -12,  -16,   30,   17], // CAPITALS_ALL
    [   17,   13,    7,   -7,   10,  -25,    2,   -6], // UPPER_CASE
    [    3,   80,   -7,   10,   21,   56,   33,   26], // HAS_DIGIT
    [    1,    4,    2,   -7,  -33,  -29,   22,   -3], // HAS_SEPARATOR
    [  -25,   84,  -27,   52,   51,    3,   29,  -15], // HAS_COMMA
    [  -63,  -20,    7,   24,   69,   -3,   65,  -36], // HAS_SENTENCE
    [   64,  -50,  -50,  -35,   35,  -31,   16,    4], // HAS_COLON
    [  -11,   57,  -19,   -7,   -2,  -60,   27,   65], // HAS_GLUE
    [   -9,  -23,   27,   22,    6,  -58,   23,  -32], // HAS_URL
    [   99,  -73,    7,   -8,  -65,   58,  -47,   42], // HAS_QUOTE
    [   -3,  -81,   21,  -18,   18,   67,  -28,   37], // FURNITURE
    [  -41,  -36,   41,   -8,   16,  -78,    1,   39], // FURNITURE_START
    [  -16,  -24,   -7,  -48,   50,  -10,  -96,   85], // LINK_LABEL
    [  -17,  -32,   22,  -24,   -6,   -1,  -38,   68], // RELATED_HEADING
    [  -34,    9,  -11,   10,  -28,   -7,   21,   22], // NOTE_LABEL
    [   25,   17,   43,   74,  -98,  -19,  -45,   18], // SECTION
    [  -80,   32,   30,  -35,  -16,   -1,   37,   39], // DATE_LABEL
    [  -97,   41,  -19,   94,   30,   11,   23,  -51], // BYLINE_LABEL
    [  -14,  142,   11,  -54,  -61,  -18,   27,   -1], // DATED
    [   23,  -40,   55,  -32,  -66,   16,   31,   22], // DATELINE
    [  -49,  -22,   31,   47,    5,  -11,  -19,   18], // BYLINE
    [   29,  152,  -12,   53,   19,  -26,   -1,  -15], // NAME
    [   30,  -50,  105,   21, -126,  -67,   29,   -8], // CAPTION
    [    7,  -61,  108,  -53,  -71,  -31,   17,   41], // REPEATS_PREVIOUS
    [   28,  -79,   71,  -97, -153,  -47,   94,   31], // ALIKE_PREVIOUS
    [   30,  -21,  -37,   -7,   55,   21,   18,  -12], // REPEATED_OFTEN
    [   20,  -73,  -22,  -45,  -19,   54,  -22,   65], // REPEATED_LATER
    [   48,  -94,  -18,  -41,   30,    0,   13,  -16], // REPEATED_EARLIER
    [   55,    2,   12,  -55,    1,   51,    0,  -15], // TOPIC
    [   46,   21,   12,   -8,   25,   -7,    8,  -39], // TOPIC_STRONG
    [   -6,  -63,   -2,  -42,   30,   12,   -3,   -2], // OFF_TOPIC
    [  -16,  -69,  -21,   26,  -22,   35,   13,   46], // ADDRESSES_READER
];

/// The features of its place.
#[rustfmt::skip]
pub(crate) const CONTEXT: [[i16; 8]; 61] = [
    // Heade Headl Masth Stand Parag Cross Aside Foote
    [   13,   -1,    7,   66,   54,   16,   -8,    5], // NEXT_4_NONE
    [    3,   34,  -17,  -45,   -5,  -50,   -5,   47], // NEXT_4_ONE
    [   19,   58,   22, -106,    9,    4,   22,  -17], // NEXT_4_SOME
    [  -81,  -40,   69,   94,    4,    5,   33,  -31], // NEXT_4_ALL
    [   11,   32,   15,  -20,   61,   -3,  -10,    1], // LAST_4_NONE
    [    8,   21,   -6,   -6,   15,  -19,    9,   28], // LAST_4_ONE
    [   22,    3,  -55,   -7,  -16,   11,   12,   24], // LAST_4_SOME
    [  -22,    0,   53,   20,    4,   -7,    8,    3], // LAST_4_ALL
    [   16,   31,  -32, -106,   69,   32,   -6,    8], // NEXT_12_NONE
    [   23,  -22,   -1,  -48,   14,    5,  -11,    6], // NEXT_12_FEW
    [   -5,   -4,   34,   21,    2,  -22,    6,   -6], // NEXT_12_SOME
    [    9,   71,   36,   53,    7,  -13,   12,    6], // NEXT_12_MANY
    [   12,   21,   12,   23,   28,   18,  -13,    5], // LAST_12_NONE
    [    7,  -32,   13,   -8,   41,  -30,  -20,   17], // LAST_12_FEW
    [    8,   98,    0,  -17,   32,    9,   14,    2], // LAST_12_SOME
    [  -12,   -9,  -31,  -48,    2,    0,   32,   22], // LAST_12_MANY
    [    2,  -50,   -2,  -26,   70,   43,   -5,    9], // NEXT_40_NONE
    [    3,   41,   -5,  -70,    5,    8,   10,  -17], // NEXT_40_FEW
    [    5,   85,  -12,   -9,    4,  -14,    1,  -22], // NEXT_40_SOME
    [   48,   -3,   20,   32,    4,  -52,  -10,   19], // NEXT_40_MANY
    [   14,   20,   24,    4,   52,   25,  -12,  -33], // LAST_40_NONE
    [   -3,  -25,   13,  -23,   48,  -16,    9,  -15], // LAST_40_FEW
    [  -18,  102,   10,    1,   15,  -15,   10,   15], // LAST_40_SOME
    [    6,   -8,  -41,  -19,    8,  -27,    5,   43], // LAST_40_MANY
    [   37,   23,   19,   11,   46,   24,   -7,  -61], // PROSE_BEGINS
    [  -10,  -16,   10,   24,  -55,  -35,  -23,  -43], // PROSE_5
    [    5,   82,   23,  -15,   45,  -13,    6,  -43], // PROSE_30
    [  -10,  -44,  -62,  -31,   52,   18,    5,   -3], // PROSE_70
    [  -13,    3,  -29,    0,   24,  -49,  -16,   28], // PROSE_95
    [  -67,    0,  -12,    0,  -89,   -3,   -7,   46], // PROSE_ENDED
    [   21,   45,   23,   -5,  -25,   -1,   -7,  -21], // TIGHT_BEFORE
    [   27,    9,  -32,   13,   47,    8,  -33,    3], // TIGHT_IN
    [   -7,    7,  -13,    8,  -13,  -34,   27,   11], // TIGHT_AFTER
    [   19,   13,   19,  -22,   23,   24,   -9,  -38], // LOOSE_BEFORE
    [   13,   38,   44,   -2,   -7,    1,    3,   -1], // LOOSE_IN
    [   -3,   17,  -33,    2,   48,  -50,  -17,   26], // LOOSE_AFTER
    [   31,   94,   21,   46,   17,  -36,  -40,  -32], // SMALL
    [   14,   -7,   18,    5,    8,  -21,    6,   28], // MEDIUM
    [   -2,    3,   12,  -27,    1,   -3,    9,   30], // LARGE
    [   69,   94,  -19,   -3,  -95,  -43,  -44,   59], // DATE_NEXT
    [  -42,   95,   33,  -24,   26,  -32,  -13,   54], // DATE_LAST
    [   27,   62,  -16,  -41,  -78,  -47,   29,   56], // BYLINE_NEXT
    [  -13,  -42,   51,   38,  -69,   28,   38,    8], // BYLINE_LAST
    [   -5,  195,  -12,    1,  -30,   40,   -6,   34], // TITLE
    [    4,   48,    8,   17,   -4,   -9,   30,    8], // TITLE_AFTER_TITLE
    [   17,   39,  -31,   14,  -25,  -74,   37,   13], // TITLE_BEFORE_TITLE
    [   45,   36,  -47,  -43,   62,    4,  -31,   13], // TITLE_BEFORE_CREDITS
    [   -2,  -15,  -45,  -34,  -28,   67,  -26,   86], // TITLE_BEFORE_PROSE
    [    0,  129,  -13,   27,  -61,  -34,   -7,   11], // TITLE_NEAR_STORY
    [  -85,  138,  -52,  -20,   -8,   12,  -20,   13], // TITLE_TOPIC_FIRST
    [  -79,   63,   27,  -55,  -84,  110,  -56,   29], // TITLE_TOPIC_AGAIN
    [    4,   84,   -9,   37,  -18,    5,   -1,   28], // TITLE_OFF_TOPIC
    [   23,   45,  -84,   36,   94,  -37,  -92,  -35], // PROSE_IN
    [   27,  -89,  -38,   48,   80,   50,  -90,   32], // PROSE_NEAR
    [  -30,  -25,  -24,   30,   70,  -16,    2,  -11], // PROSE_OUT
    [   27,  -27,   57,  -54, -147,   15,   51,   45], // OTHER_IN
    [  -74,   31,  -16,   22,  -17,   -3,   65,   59], // FIRST_IN
    [  123,  -35,   86,   18,  -92,  -27,   13,  -57], // PROSE_BEFORE_CAPTION
    [  -15,    0,  -10,   -9,   30,  -17,   -3,   19], // PROSE_AFTER_LINK
    [  -23,  -43,  -52,    0,   22,  -21,   45,   57], // PROSE_ALONE
    [  -45,  -11,  -37,  -11,   46,  -21,  -14,   61], // PROSE_AFTER_TITLE
];

/// The step from the role of a line to the role of a column.
#[rustfmt::skip]
pub(crate) const STEP: [[i16; 8]; 8] = [
    // Heade Headl Masth Stand Parag Cross Aside Foote
    [    9,  -37,   -9,    0,   33,    0,    0,    0], // Header
    [    0,    0,  -59,  131,  -18,    9,    0,    0], // Headline
    [    0,    0,    5,  -93,   17, -140,    0,    0], // Masthead
    [    0,    0,  -46,  -16,   70,  -45,    0,    0], // Standfirst
    [    0,    0,    0,    0,   64,   33,  -63,  104], // Paragraph
    [    0,    0,    0,    0,   41,  -44,  -65,    0], // Crosshead
    [    0,    0,    0,    0,  -63,  -21,   32,    0], // Aside
    [    0,    0,    0,    0,    0,    0,    0,    9], // Footer
];

/// How much a feature of a line, of the one before it, of the one after it, of its place and of how it stands
/// speaks for its being the headline, against the other lines above the story.
#[rustfmt::skip]
pub(crate) const HEADLINE: [[i16; 5]; 64] = [
    //own   prev  next place stands
    [    0,    8,  -39,  -42,   47], // LEN_3, NEXT_4_NONE, FAR_ABOVE_PATH
    [  -27,   18,    6,    1,   76], // LEN_12, NEXT_4_ONE, ABOVE_PATH
    [    2,  -11,  -43,   28,   48], // LEN_24, NEXT_4_SOME, ON_PATH
    [   -6,   -8,    5,   19,   76], // LEN_40, NEXT_4_ALL, BELOW_PATH
    [   55,  -11,  -18,  -14,   62], // LEN_60, LAST_4_NONE, AS_HEADER
    [   -4,   22,  -21,   21,   48], // LEN_90, LAST_4_ONE, AS_HEADLINE
    [   11,   -2,   40,   -3,  -37], // LEN_140, LAST_4_SOME, AS_MASTHEAD
    [  -11,  -20,   57,   -5,  -15], // LEN_220, LAST_4_ALL, AS_STANDFIRST
    [   -9,  -30,   18,   -6,  -42], // LEN_400, NEXT_12_NONE, AS_PARAGRAPH
    [  -13,  -26,   -6,  -16,  -49], // LEN_LONG, NEXT_12_FEW, AS_CROSSHEAD
    [ -111,  -19,  -18,    5,   -7], // ENDS_STOP, NEXT_12_SOME, AS_ASIDE
    [   40,   42,   22,   17,    0], // ENDS_ASKING, NEXT_12_MANY, AS_FOOTER
    [   23,   28,  -27,   40, -195], // ENDS_QUOTE, LAST_12_NONE, BELOW_PARAGRAPH
    [  -14,  -44,   10,   -8,   -9], // ENDS_COLON, LAST_12_FEW, WORDLESS
    [  -15,   23,   13,  -11,  -62], // ENDS_ELLIPSIS, LAST_12_SOME, FIFTHS_0
    [  -34,  -18,   34,  -20,  -25], // ENDS_BRACKET, LAST_12_MANY, FIFTHS_1
    [   27,   47,  -12,  -19,    0], // ENDS_DIGIT, NEXT_40_NONE, FIFTHS_2
    [   -2,  -38,  -43,  -20,   59], // ENDS_OTHER, NEXT_40_FEW, FIFTHS_3
    [  -57,   47,   49,   33,   46], // STARTS_LOWER, NEXT_40_SOME, FIFTHS_4
    [   14,  -26,  -16,    6,  -45], // STARTS_DIGIT, NEXT_40_MANY, KNOWN_0
    [   69,    6,  -17,   24,  -36], // STARTS_QUOTE, LAST_40_NONE, KNOWN_1
    [   22,  -22,  -30,    5,  -18], // STARTS_BULLET, LAST_40_FEW, KNOWN_2
    [  -15,   36,   47,  -16,   75], // STARTS_SIGN, LAST_40_SOME, KNOWN_3
    [   18,  -18,    0,  -13,    8], // STARTS_BRACKET, LAST_40_MANY, KNOWN_4
    [  -11,   26,  -41,   13,   19], // WORDS_1, PROSE_BEGINS, KNOWN_5
    [  -13,   48,  -42,    2,   17], // WORDS_2, PROSE_5, KNOWN_MOST
    [   -8,    3,  -49,  -15,  -52], // WORDS_4, PROSE_30, LEAD_0
    [    9,   13,   44,    0,    7], // WORDS_8, PROSE_70, LEAD_1
    [   49,  -74,   21,    0,   26], // WORDS_MANY, PROSE_95, LEAD_2
    [   -9,   23,   34,    0,   27], // CAPITALS_NONE, PROSE_ENDED, LEAD_3
    [   29,    1,   -2,   -5,  151], // CAPITALS_FIRST, TIGHT_BEFORE, ENDS_OTHER
    [   59,  -40,  -30,   -4,   62], // CAPITALS_SOME, TIGHT_IN, BEGINS_OTHER
    [  -36,   36,  -55,    9, -114], // CAPITALS_ALL, TIGHT_AFTER, OTHER_ENDS
    [  -12,   -5,  -13,   21,  -62], // UPPER_CASE, LOOSE_BEFORE, OTHER_BEGINS
    [   -8,  -43,   -2,  -31,   50], // HAS_DIGIT, LOOSE_IN, AGAIN
    [  -73,   48,  -19,    9,  -40], // HAS_SEPARATOR, LOOSE_AFTER, AGAIN_NEAR
    [  -14,   25,   -1,    0, -116], // HAS_COMMA, SMALL, CREDIT_NONE
    [    7,   71,  -18,    0,   26], // HAS_SENTENCE, MEDIUM, CREDIT_1
    [  114,   24,  -45,    0,   41], // HAS_COLON, LARGE, CREDIT_2
    [  -58,   25,   46,   42,  -35], // HAS_GLUE, DATE_NEXT, CREDIT_3
    [   23,    6,   59,   24,    9], // HAS_URL, DATE_LAST, CREDIT_4
    [   -9,   76,    8,   72,   59], // HAS_QUOTE, BYLINE_NEXT, CREDIT_5
    [    0,  -55,   -3,  -61,   17], // FURNITURE, BYLINE_LAST, CREDIT_6
    [  -20,  -13,  -12,   85,    8], // FURNITURE_START, TITLE, CREDIT_7
    [  -11,   18,  -27,    8,    0], // LINK_LABEL, TITLE_AFTER_TITLE, AFTER_CREDIT_NONE
    [  -17,  -27,   -3,  -16,   63], // RELATED_HEADING, TITLE_BEFORE_TITLE, AFTER_CREDIT_1
    [   -3,   -8,   -3,   16,   33], // NOTE_LABEL, TITLE_BEFORE_CREDITS, AFTER_CREDIT_2
    [  -41,   34,   17,  -25,  -11], // SECTION, TITLE_BEFORE_PROSE, AFTER_CREDIT_3
    [   -5,   10,  -22,   74,  -86], // DATE_LABEL, TITLE_NEAR_STORY, AFTER_CREDIT_4
    [   -8,  -32,   31,   65,    0], // BYLINE_LABEL, TITLE_TOPIC_FIRST
    [  -56,   76,   88,   16,  -13], // DATED, TITLE_TOPIC_AGAIN
    [    0,   29,  -32,   30,   -5], // DATELINE, TITLE_OFF_TOPIC
    [    0,  -15,  -32,    5,   47], // BYLINE, PROSE_IN
    [   63,   11,   50,  -34,  -20], // NAME, PROSE_NEAR
    [    0,   13,  -45,  -40,    1], // CAPTION, PROSE_OUT
    [   70,   27,  -34,   -9,   50], // REPEATS_PREVIOUS, OTHER_IN
    [   30,   14,  -67,    5,    0], // ALIKE_PREVIOUS, FIRST_IN
    [  -14,   28,   -3,  -20,    7], // REPEATED_OFTEN, PROSE_BEFORE_CAPTION
    [   98,  -34, -104,    0,  -16], // REPEATED_LATER, PROSE_AFTER_LINK
    [   11,  -47,  -46,  -24,   27], // REPEATED_EARLIER, PROSE_ALONE
    [   49,    6,  -29,  -16,   45], // TOPIC, PROSE_AFTER_TITLE
    [   39,   48,   29,    0,    2], // TOPIC_STRONG
    [  -62,   15,  -29,    0,   -3], // OFF_TOPIC
    [    0,   -2,  -28,    0,    0], // ADDRESSES_READER
];

/// How much the kinds of three lines in a row speak for the middle one's being the headline: a row for those of
/// the first two, a column for that of the third.
#[rustfmt::skip]
pub(crate) const HEADLINE_AMID: [[i16; 7]; 49] = [
    //  None Credi Label  Word Phras Prose  Open
    [    0,    0,    0,    0,    0,    0,    0], // None, None
    [  -13,  -13,  -14,  -13,  -25,  -13,  -13], // None, Credit
    [   -5,   -5,   -8,   -5,   -6,   -5,   -5], // None, Labelled
    [   47,   32,   38,   60,   96,   57,   47], // None, Word
    [  -20,  -20,  -23,  -24,  -50,  -24,   -2], // None, Phrase
    [    1,    5,    1,    1,    1,    1,   -2], // None, Prose
    [   50,   72,   50,   52,   50,   50,   75], // None, Open
    [    0,    0,    0,    0,    0,    0,    0], // Credit, None
    [    7,   -3,   11,   -1,    5,   29,    5], // Credit, Credit
    [  -16,  -17,  -18,  -17,  -29,  -18,  -16], // Credit, Labelled
    [   27,   41,   16,   -4,   84,   24,   28], // Credit, Word
    [   45,   43,   50,  105,   15,   17,   88], // Credit, Phrase
    [    2,   -6,    1,    1,    6,   18,  -11], // Credit, Prose
    [   -3,   -1,   -7,   -3,   -8,   -4,    0], // Credit, Open
    [    0,    0,    0,    0,    0,    0,    0], // Labelled, None
    [   15,   42,    5,    7,   20,   20,   11], // Labelled, Credit
    [  -35,  -39,  -47,  -45,  -41,  -36,  -36], // Labelled, Labelled
    [  -94, -109, -132, -107, -138,  -96,  -77], // Labelled, Word
    [   70,  172,  130,    5,   65,   62,   55], // Labelled, Phrase
    [   -8,   -8,   -9,   -8,   -8,   -8,  -12], // Labelled, Prose
    [  -12,    5,  -23,  -20,  -18,  -12,  -18], // Labelled, Open
    [    0,    0,    0,    0,    0,    0,    0], // Word, None
    [   24,   18,   10,  107,  -21,   32,   24], // Word, Credit
    [  -29,  -40,  -35,  -35,  -32,  -29,  -29], // Word, Labelled
    [  -15,  -68,  -40,  -82,   37,   35,   12], // Word, Word
    [   21,   46,    8,   49,  -34,   52,   27], // Word, Phrase
    [   -4,   -1,   -4,   -4,   -6,   -9,   -4], // Word, Prose
    [   19,   40,   12,    9,   21,   18,   32], // Word, Open
    [    0,    0,    0,    0,    0,    0,    0], // Phrase, None
    [  -19,  -20,  -23,  -23,  -26,  -21,  -20], // Phrase, Credit
    [   -6,   -9,   -7,   -8,   -7,   -6,   -5], // Phrase, Labelled
    [   44,   38,   36,   51,   38,   87,   56], // Phrase, Word
    [    7,  -27,   60,  -12,  -24,   64,   -9], // Phrase, Phrase
    [  -25,  -42,  -27,  -30,  -27,  -25,  -26], // Phrase, Prose
    [   -3,  -28,   -2,   -6,   68,  -42,  -12], // Phrase, Open
    [    0,    0,    0,    0,    0,    0,    0], // Prose, None
    [  -10,  -13,  -12,  -10,  -10,  -16,  -10], // Prose, Credit
    [   -1,   -1,   -1,   -1,   -1,   -1,   -1], // Prose, Labelled
    [   -5,   -6,   -5,   -5,   -5,   -9,   -5], // Prose, Word
    [  -27,  -20,  -27,  -32,  -48,  -32,  -28], // Prose, Phrase
    [   -2,   -3,   -3,   -3,   -3,   -3,   -2], // Prose, Prose
    [    5,    4,    5,    5,    2,    5,   14], // Prose, Open
    [    0,    0,    0,    0,    0,    0,    0], // Open, None
    [   -6,   -9,   -8,   -7,   -7,   -8,   -7], // Open, Credit
    [    0,    0,    0,    0,    0,    0,    0], // Open, Labelled
    [    6,    5,    3,    4,   -1,   25,    4], // Open, Word
    [  -11,  -10,  -12,  -16,  -22,   -9,  -10], // Open, Phrase
    [    0,    0,    0,    0,    0,    0,    0], // Open, Prose
    [  -19,  -18,  -13,  -20,  -42,  -20,  -22], // Open, Open
];
