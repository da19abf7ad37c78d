//! The grammar of a news page, in overview; and how the crate is built. There is nothing here to call.
//!
//! Reading a page takes three steps. The text is cut into blocks, each a line or the lines of a
//! hard-wrapped paragraph. Each block gets a role (header, headline, masthead, standfirst, paragraph,
//! cross-head, aside, footer): the best path over all blocks, by weights for what each block and its
//! neighbours look like. Then the productions below read the blocks. Those of the *document grammar*
//! read blocks in their roles; those of the *line grammar* read the characters of one block.
//!
//! The rules are those that stand above the functions in `src/grammar/`, file by file; a test holds
//! the two together. In the notation, `x?` is x or nothing, `x*` any number of x, `x+` one x or more,
//! `x | y` is x or y, `( x y )` holds things together, `&x` looks ahead for x and reads nothing, `⏎` is
//! the end of a block, `…` is any text, and words in quotation marks stand for themselves in English and
//! for their like in every other language of the lexicon. Names are local to their file.
//!
#![doc = concat!("```text\n", include_str!("guide/grammar.ebnf"), "```")]

#[doc = include_str!("../DESIGN.md")]
pub mod design {}

#[doc = include_str!("../COMPARE.md")]
pub mod comparison {}

#[doc = include_str!("../CHANGELOG.md")]
pub mod changelog {}
