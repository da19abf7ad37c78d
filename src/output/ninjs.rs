//! IPTC ninjs 3.1: news in JSON, as agencies exchange it.

use super::facts::{agency, contributors, is_organisation, is_withheld, place, word_count};
use super::line::{line, one_line};
use super::object::objects;
use crate::model::{Article, Author, Image, Timestamp};
use serde::{Serialize, Serializer};
use std::borrow::Cow;

impl<'a> Article<'a> {
    /// The article as an IPTC ninjs 3.1 object: see [`Ninjs`](crate::output::Ninjs). The standard asks
    /// for the item's URI, which no text holds.
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Wall gives way").paragraph("It fell.").build();
    /// let item = serde_json::to_value(article.ninjs("https://example.org/1")).unwrap();
    /// assert_eq!(item["headlines"][0]["value"], "Wall gives way");
    /// ```
    pub fn ninjs<'r>(&'r self, uri: &'r str) -> Ninjs<'r, 'a> {
        Ninjs { article: self, uri, language: None }
    }
}

/// An article as an [IPTC ninjs](https://iptc.org/standards/ninjs/) 3.1 object.
///
/// | property | from |
/// |---|---|
/// | `uri` | the caller |
/// | `language` | the caller, or else the language that the story is told to be in |
/// | `headlines` | the headline (role `main`) and the kicker (role `kicker`) |
/// | `descriptions` | the standfirst (role `summary`) |
/// | `bodies` | paragraphs, lists and cross-heads, as plain text, parted by one blank line |
/// | `by`, `people`, `organisations` | the byline and the lines that name who else worked on the story |
/// | `located`, `infoSources` | place and agency of wire copy |
/// | `contentCreated`, `versionCreated` | published and updated, where the text gives day, time and offset |
/// | `representationType` | `partial` where most of the story is withheld |
/// | `associations` | the pictures, the links between the paragraphs and the related stories |
///
/// The standard's moments need an offset from UTC: a date without one is left out, since none is
/// assumed (the parser can be told which to take). Associations need a URI, which the text of a link
/// does not hold: theirs names the link within this item, `URI#related-1`.
///
/// ```
/// use newsgrammar::Article;
///
/// let article = Article::builder().headline("Wall gives way").published("2022-01-29T07:38+01:00").build();
/// assert_eq!(
///     serde_json::to_value(article.ninjs("https://example.org/1")).unwrap(),
///     serde_json::json!({
///         "uri": "https://example.org/1",
///         "type": "text",
///         "contentCreated": "2022-01-29T07:38:00+01:00",
///         "headlines": [{"role": "main", "contentType": "text/plain", "value": "Wall gives way"}],
///         "standard": {
///             "name": "ninjs",
///             "version": "3.1",
///             "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
///         },
///     })
/// );
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Ninjs<'r, 'a> {
    article: &'r Article<'a>,
    uri: &'r str,
    language: Option<&'r str>,
}

impl<'r> Ninjs<'r, '_> {
    /// The language the story is written in, as a BCP 47 tag (`en`, `de-AT`), instead of
    /// [`Article::language`].
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Mauer bricht").build();
    /// let item = serde_json::to_value(article.ninjs("https://example.org/1").language("de-AT")).unwrap();
    /// assert_eq!(item["language"], "de-AT");
    /// ```
    pub fn language(self, language: &'r str) -> Self {
        Ninjs { language: Some(language), ..self }
    }
}

impl Serialize for Ninjs<'_, '_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Item::new(self).serialize(to)
    }
}

objects! {
    /// The object as it is written.
    struct Item<'r> {
        uri: &'r str,
        #[serde(rename = "type")]
        kind: &'static str,
        representation_type: Option<&'static str>,
        content_created: Option<String>,
        version_created: Option<String>,
        language: Option<&'r str>,
        headlines: Vec<Words<'r>>,
        by: Option<String>,
        people: Vec<Party<'r>>,
        organisations: Vec<Party<'r>>,
        located: Option<Cow<'r, str>>,
        info_sources: Vec<Source<'r>>,
        descriptions: Vec<Words<'r>>,
        bodies: Vec<Words<'r>>,
        associations: Vec<Association<'r>>,
        standard: &'static Standard,
    }

    /// A headline, a description or a body.
    struct Words<'r> {
        role: &'static str,
        content_type: &'static str,
        char_count: Option<usize>,
        word_count: Option<usize>,
        value: Cow<'r, str>,
    }

    struct Party<'r> {
        name: Cow<'r, str>,
        rel: &'static str,
    }

    struct Source<'r> {
        name: Cow<'r, str>,
        role: &'static str,
    }

    /// A picture or another story.
    struct Association<'r> {
        name: Cow<'r, str>,
        rel: &'static str,
        uri: String,
        #[serde(rename = "type")]
        kind: &'static str,
        by: Option<Cow<'r, str>>,
        headlines: Vec<Words<'r>>,
        descriptions: Vec<Words<'r>>,
    }
}

#[derive(Serialize)]
struct Standard {
    name: &'static str,
    version: &'static str,
    schema: &'static str,
}

const STANDARD: &Standard =
    &Standard { name: "ninjs", version: "3.1", schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#" };

impl<'r> Item<'r> {
    fn new(view: &Ninjs<'r, '_>) -> Self {
        let article = view.article;
        let dateline = article.dateline.as_ref();
        let (organisations, people) = parties(article);
        let headline = words("main", article.headline.as_ref().map(|headline| &*headline.text));
        let kicker = words("kicker", article.kicker.as_ref().map(|kicker| &*kicker.text));
        Item {
            uri: view.uri,
            kind: "text",
            representation_type: is_withheld(article).then_some("partial"),
            content_created: dateline.and_then(|dateline| moment(dateline.published.as_ref()?)),
            version_created: dateline.and_then(|dateline| moment(dateline.updated.as_ref()?)),
            language: view.language.or_else(|| view.article.language()),
            headlines: headline.into_iter().chain(kicker).collect(),
            by: by(article),
            people,
            organisations,
            located: place(article),
            info_sources: agency(article).map(|name| Source { name, role: "agency" }).into_iter().collect(),
            descriptions: words("summary", article.standfirst.as_ref().map(|standfirst| &*standfirst.text))
                .into_iter()
                .collect(),
            bodies: body(article).into_iter().collect(),
            associations: associations(article, view.uri),
            standard: STANDARD,
        }
    }
}

/// The organisations and the people who made the story.
fn parties<'r>(article: &'r Article<'_>) -> (Vec<Party<'r>>, Vec<Party<'r>>) {
    let agency = agency(article);
    let authors = article.authors().map(|author| (author, "author"));
    let contributors = contributors(article).map(|person| (person, "contributor"));
    let (mut organisations, mut people) = (Vec::new(), Vec::new());
    for (party, rel) in authors.chain(contributors) {
        let Some(name) = line(Some(&party.name)) else { continue };
        let list = if is_organisation(party, agency.as_deref()) { &mut organisations } else { &mut people };
        list.push(Party { name, rel });
    }
    (organisations, people)
}

/// The authors with their roles: `Ana Ruiz, Political Editor; Tom Beck`.
fn by(article: &Article<'_>) -> Option<String> {
    let credit = |author: &Author<'_>| match line(author.role.as_deref()) {
        Some(role) => format!("{}, {role}", one_line(&author.name)),
        None => one_line(&author.name).into_owned(),
    };
    let credits: Vec<String> = article.authors().map(credit).collect();
    (!credits.is_empty()).then(|| credits.join("; "))
}

fn body<'r>(article: &'r Article<'_>) -> Option<Words<'r>> {
    let body = article.plain_text().crossheads(true).to_string();
    (!body.is_empty()).then(|| Words {
        role: "main",
        content_type: "text/plain",
        char_count: Some(body.chars().count()),
        word_count: Some(word_count(&body)),
        value: body.into(),
    })
}

fn associations<'r>(article: &'r Article<'_>, uri: &str) -> Vec<Association<'r>> {
    let base = uri.split_once('#').map_or(uri, |(base, _)| base);
    let links = article.links().map(|link| &*link.headline);
    let stories = links.chain(article.related_items().map(|item| &*item.headline)).filter_map(|text| line(Some(text)));
    let stories = stories.zip(1..).map(|(headline, number): (_, u32)| Association {
        name: headline.clone(),
        rel: "related",
        uri: format!("{base}#related-{number}"),
        kind: "text",
        by: None,
        headlines: vec![plain("main", headline)],
        descriptions: Vec::new(),
    });
    let pictures = article.images().zip(1..).filter_map(|(image, number)| picture(image, number, base));
    pictures.chain(stories).collect()
}

fn picture<'r>(image: &'r Image<'_>, number: u32, base: &str) -> Option<Association<'r>> {
    let caption = words("caption", image.caption.as_deref());
    let alt = words("alt", image.alt.as_deref());
    let credit = line(image.credit.as_deref());
    let name = caption.as_ref().or(alt.as_ref()).map(|words| words.value.clone()).or_else(|| credit.clone())?;
    Some(Association {
        name,
        rel: "picture",
        uri: format!("{base}#picture-{number}"),
        kind: "picture",
        by: credit,
        headlines: Vec::new(),
        descriptions: caption.into_iter().chain(alt).collect(),
    })
}

fn words<'r>(role: &'static str, text: Option<&'r str>) -> Option<Words<'r>> {
    line(text).map(|value| plain(role, value))
}

fn plain<'r>(role: &'static str, value: Cow<'r, str>) -> Words<'r> {
    Words { role, content_type: "text/plain", char_count: None, word_count: None, value }
}

/// RFC 3339, which has seconds and an offset; `None` where the text names no offset.
fn moment(timestamp: &Timestamp<'_>) -> Option<String> {
    let (date, time, offset) = (timestamp.date?, timestamp.time?, timestamp.offset?);
    Some(format!("{date}T{time}{offset}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::fixture;
    use serde_json::{Value, json};

    fn written(article: &Article<'_>) -> Value {
        serde_json::to_value(article.ninjs("https://example.org/1#top")).unwrap_or_default()
    }

    #[test]
    fn golden() {
        let article = fixture::article().build();
        let body = article.plain_text().crossheads(true).to_string();
        let view = article.ninjs("https://example.org/1").language("en");
        let plain = |role: &str, value: &str| json!({"role": role, "contentType": "text/plain", "value": value});
        let story = |number: u32, headline: &str| {
            json!({
                "name": headline,
                "rel": "related",
                "uri": format!("https://example.org/1#related-{number}"),
                "type": "text",
                "headlines": [plain("main", headline)],
            })
        };
        assert_eq!(
            serde_json::to_value(view).unwrap_or_default(),
            json!({
                "uri": "https://example.org/1",
                "type": "text",
                "versionCreated": "2022-01-29T09:49:10+01:00",
                "language": "en",
                "headlines": [plain("main", "Harbour wall \"gives way\" # again"), plain("kicker", "Weather")],
                "by": "Ana Ruiz, Political Editor; PA",
                "people": [{"name": "Ana Ruiz", "rel": "author"}, {"name": "Jo Hart", "rel": "contributor"}],
                "organisations": [{"name": "PA", "rel": "author"}],
                "located": "POLMEAR",
                "infoSources": [{"name": "PA", "role": "agency"}],
                "descriptions": [plain("summary", "--- third storm: in a week")],
                "bodies": [{
                    "role": "main",
                    "contentType": "text/plain",
                    "charCount": body.chars().count(),
                    "wordCount": 28,
                    "value": body,
                }],
                "associations": [
                    {
                        "name": "The wall after the storm.",
                        "rel": "picture",
                        "uri": "https://example.org/1#picture-1",
                        "type": "picture",
                        "by": "Alamy",
                        "descriptions": [plain("caption", "The wall after the storm."), plain("alt", "A wall")],
                    },
                    story(1, "Ferry held in *port*"),
                    story(2, "1. Bus late"),
                    story(3, "AT&amp;T & co"),
                ],
                "standard": {
                    "name": "ninjs",
                    "version": "3.1",
                    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
                },
            })
        );
    }

    #[test]
    fn a_moment_needs_an_offset() {
        for (text, expected) in [
            ("2022-01-29", Value::Null),
            ("2022-01-29T07:38", Value::Null),
            ("2022-01-29T07:38Z", json!("2022-01-29T07:38:00+00:00")),
            ("2022-01-29T07:38:12-05:00", json!("2022-01-29T07:38:12-05:00")),
        ] {
            let article = Article::builder().headline("Wall gives way").published(text).build();
            assert_eq!(written(&article)["contentCreated"], expected, "{text}");
        }
    }

    #[test]
    fn a_fragment_takes_the_place_of_another() {
        let article = Article::builder().headline("Wall gives way").link(None, "Ferry held").build();
        assert_eq!(written(&article)["associations"][0]["uri"], "https://example.org/1#related-1");
    }
}
