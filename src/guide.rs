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
//! `x | y` is x or y, of which the first that fits is taken, `( x y )` holds things together, `&x` looks
//! ahead for x and reads nothing, `⏎` is the end of a block, `…` is any text, `(* … *)` a remark. Words in
//! quotation marks stand for themselves, in any case. In the rules of `role.rs` a name is the role of one
//! block; everywhere else it is a rule, or a word of one of the two tables below.
//!
#![doc = concat!("```text\n", include_str!("guide/grammar.ebnf"), "```")]
//!
//! # Characters and words
//!
//! | name | what it is |
//! |---|---|
//! | `text` | the words of a block, or what is left of them |
//! | `title` | such words as a headline is made of |
//! | `sentence` | a sentence, with the mark that ends it |
//! | `question` | one that a question mark ends |
//! | `any_word` | what white space parts |
//! | `capitalised` | such a word that begins with a capital or a digit, or a small word of names: `de`, `of` |
//! | `small` | such a word in small letters |
//! | `author_name` | the name of one of the article's authors |
//! | `own_phrase` | a phrase that the caller gave the parser to stand before authors |
//! | `handle` | `@` and the name of an account |
//! | `address` | the address of a mail or, in markup, of anything |
//! | `site` | the address of a web page |
//! | `character` | any character |
//! | `letter` | a letter of any alphabet |
//! | `capital` | a letter that is a capital |
//! | `large` | a letter that is no small one: a capital, or one of a script that has none |
//! | `digit` | `0` to `9` |
//! | `space` | white space, a character or more |
//! | `dash` | a hyphen, a dash or several of them |
//! | `bullet` | the sign before an item of a list, with the white space behind it |
//! | `apostrophe` | `'` or `’` |
//! | `quotation_mark` | a quotation mark of any kind |
//! | `byte_order_mark` | U+FEFF at the start of the text |
//! | `end` | the end of what is read |
//!
//! # Words of the lexicon
//!
//! Each language of `src/lexicon/` has its own; English ones stand here for all where there are any.
//!
//! | name | for instance | where |
//! |---|---|---|
//! | `about_word` | about | `Kinds::ABOUT` |
//! | `and_word` | and | `Kinds::AND` |
//! | `article_word` | a, of, the | `Kinds::ARTICLE` |
//! | `author_word` | author | `Kinds::AUTHOR` |
//! | `beside_word` | additional, with | `Kinds::BESIDE_WORK` |
//! | `by_word` | by | `Kinds::BY` |
//! | `by_after_word` | de, fra | `Kinds::BY_AFTER` |
//! | `filed_word` | tags | `Kinds::FILED` |
//! | `for_word` | for, with | `Kinds::FOR` |
//! | `genre_word` | analysis | `Kinds::GENRE` |
//! | `in_word` | in, from | `Kinds::IN` |
//! | `never_word` | sport, latest | `Kinds::NEVER` |
//! | `note_word` | read, comments | `Kinds::NOTE` |
//! | `office_word` | president, fellow | `Kinds::OFFICE` |
//! | `our_word` | our | `Kinds::OUR` |
//! | `particle_word` | van, de | `Kinds::PARTICLE` |
//! | `picture_word` | photos, illustration | `Kinds::PICTURE` |
//! | `reach_word` | reach, email | `Kinds::REACH` |
//! | `reports_word` | reports | `Kinds::REPORTS` |
//! | `role_word` | editor, reporter | `Kinds::ROLE` |
//! | `said_word` | said | `Kinds::SAID` |
//! | `source_word` | source | `Kinds::SOURCE` |
//! | `speaks_word` | you, our | `Kinds::SPEAKS` |
//! | `staff_word` | staff, newsroom | `Kinds::STAFF` |
//! | `suffix_word` | Jr, PhD | `Kinds::SUFFIX` |
//! | `talk_word` | conversation | `Kinds::TALK` |
//! | `tells_word` | is, covers | `Kinds::TELLS` |
//! | `title_word` | Dr, Sir | `Kinds::TITLE` |
//! | `under_word` | under | `Kinds::UNDER` |
//! | `words_word` | words, text | `Kinds::WORDS` |
//! | `work_word` | reporting, edited | `Kinds::WORK` |
//! | `given_name` | Ana, Tom | `Language::given_names` |
//! | `agency` | Reuters, dpa | `SIGNING_AGENCIES`, `CREDITED_AGENCIES`, `WIRE_AGENCIES` |
//! | `legal_form` | Ltd, GmbH | `LEGAL_FORMS` |
//! | `paper_article` | The, Le | `PAPER_ARTICLES` |
//! | `glued_by_word` | by, von | `GLUED_BY` |
//! | `pointer` | left, Archivbild | `POINTERS` |
//! | `portrait_words` | Photo of | `PORTRAITS` |
//! | `caption_button` | hide caption | `CAPTION_BUTTONS` |
//! | `glued_and_word` | and | `GLUED_AND` |
//! | `inclusive` | in, innen | `INCLUSIVE` |
//! | `with_word` | with | `WITH` |
//! | `from_word` | from | `FROM` |
//! | `contributed_what` | to this, reporting | `CONTRIBUTED_WHAT` |
//! | `month_word` | January, Jan | `Language::months` |
//! | `weekday_name` | Friday, Fri | `Language::weekdays` |
//! | `weekday_sign` | 土 | `WEEKDAY_SIGNS` |
//! | `small_date_word` | at, on | `Language::date_words` |
//! | `unit_word` | hours, days | `Language::units` |
//! | `minute_word` | minutes | `Unit::Minute` |
//! | `event_phrase` | published, last updated | `DatePhrase::Published`, `DatePhrase::Updated` |
//! | `ago_around` | for … siden | `DatePhrase::AgoAround` |
//! | `ago_before` | vor, il y a | `DatePhrase::AgoBefore` |
//! | `ago_behind` | ago | `DatePhrase::AgoBehind` |
//! | `one_phrase` | an | `DatePhrase::One` |
//! | `near_day_phrase` | today, yesterday | `DatePhrase::Today`, `DatePhrase::Yesterday`, `DatePhrase::DayBefore` |
//! | `read_phrase` | read | `DatePhrase::ReadTime` |
//! | `ordinal_ending` | st, nd, th | `ORDINALS` |
//! | `of_word` | of, de | `MONTH_OF` |
//! | `year_particle` | de, del | `YEAR_PARTICLES` |
//! | `era` | 令和 | `ERAS` |
//! | `year_sign` | 年 | `YEAR_SIGNS` |
//! | `month_sign` | 月 | `MONTH_SIGNS` |
//! | `day_sign` | 日 | `DAY_SIGNS` |
//! | `day_half` | 午前, 午後 | `MORNINGS`, `AFTERNOONS` |
//! | `hour_sign` | 時 | `HOUR_SIGNS` |
//! | `minute_sign` | 分 | `MINUTE_SIGNS` |
//! | `clock_word` | Uhr, hrs | `CLOCK_WORDS` |
//! | `zone_name` | GMT, CEST | `zones::zone` |
//! | `zone_words` | eastern daylight | `zones::WRITTEN_OUT` |
//! | `headline_field` | HEADLINE: | `Field::Headline`, `Field::Subject` |
//! | `body_field` | Full text: | `Field::Body` |
//! | `field_name` | LENGTH: | `fields::field` |
//! | `section_label` | Sport | `LabelKind::Section` |
//! | `genre_label` | Analysis | `LabelKind::Genre` |
//! | `caption_label` | Image caption | `LabelKind::Caption` |
//! | `credit_label` | Photograph: | `LabelKind::Credit` |
//! | `figure_label` | A map showing | `LabelKind::Figure` |
//! | `embed_label` | View this post on Instagram | `LabelKind::Embed` |
//! | `follow_label` | Follow | `LabelKind::Follow` |
//! | `key_points_label` | Key points | `LabelKind::KeyPoints` |
//! | `list_heading_label` | Ingredients | `LabelKind::ListHeading` |
//! | `correction_label` | Correction: | `LabelKind::Correction` |
//! | `notice_label` | Disclaimer: | `LabelKind::Notice` |
//! | `biography_label` | About the author | `LabelKind::Biography` |
//! | `author_heading` | About the author | `LabelKind::Biography` with a word of `Kinds::AUTHOR` |
//! | `contributors_label` | Reporting by | `LabelKind::Contributors` |
//! | `tags_label` | Topics | `LabelKind::Tags` |
//! | `read_more_label` | Read more | `LabelKind::ReadMore` |
//! | `see_more_label` | See more | `LabelKind::SeeMore` |
//! | `related_heading_label` | Most read | `LabelKind::RelatedHeading` |
//! | `comments_label` | 5 comments, Reply | `LabelKind::Comments` |
//! | `furniture_label` | Share, Advertisement | `LabelKind::Share`, `LabelKind::Advertisement`, `LabelKind::Newsletter`, `LabelKind::Audio` and the like |
//! | `page_label` | Sign up to our newsletter | `LabelKind::Newsletter` and all others that announce no part of the story |
//! | `asking_label` | Subscribe now | `LabelKind::Subscription`, `LabelKind::Newsletter`, `LabelKind::Account` and the like |

#[doc = include_str!("../DESIGN.md")]
pub mod design {}

#[doc = include_str!("../COMPARE.md")]
pub mod comparison {}

#[doc = include_str!("../CHANGELOG.md")]
pub mod changelog {}
