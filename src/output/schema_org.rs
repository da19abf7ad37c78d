//! schema.org: a `NewsArticle` in JSON-LD.

use super::facts::{agency, contributors, is_organisation, is_withheld, place, word_count};
use super::line::{line, one_line};
use super::object::objects;
use crate::model::{Article, Author, Image};
use serde::{Serialize, Serializer};
use std::borrow::Cow;

impl<'a> Article<'a> {
    /// The article as a schema.org `NewsArticle`: see [`SchemaOrg`](crate::output::SchemaOrg).
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Wall gives way").paragraph("It fell.").build();
    /// let written = serde_json::to_value(article.schema_org()).unwrap();
    /// assert_eq!(written["articleBody"], "It fell.");
    /// ```
    pub fn schema_org(&self) -> SchemaOrg<'_, 'a> {
        SchemaOrg { article: self, identifier: None, language: None, dated_by_update: false }
    }
}

/// An article as a schema.org [`NewsArticle`](https://schema.org/NewsArticle), in JSON-LD.
///
/// | property | from |
/// |---|---|
/// | `identifier` | the options |
/// | `inLanguage` | the options, or else the language that the story is told to be in |
/// | `headline` | the headline |
/// | `articleSection` | the kicker |
/// | `description` | the standfirst |
/// | `alternativeHeadline` | the standfirst too, where it is a second headline and no sentence: without a mark at its end |
/// | `datePublished`, `dateModified` | the dateline, in ISO 8601, as exact as the text and no more |
/// | `dateline`, `sourceOrganization` | place and agency of wire copy |
/// | `author` | the byline: `name`, `jobTitle`, `affiliation`, `email` |
/// | `contributor` | the lines that name who else worked on the story |
/// | `image` | the pictures: `caption`, `creditText`, and the alternative text as `description` |
/// | `articleBody` | paragraphs, lists and cross-heads, parted by one blank line |
/// | `wordCount` | the words of `articleBody`: what white space parts and has a letter or a digit |
/// | `correction` | the corrections |
/// | `isAccessibleForFree` | `false` where most of the story is withheld |
///
/// A property of which the text says nothing is left out. An author is an `Organization` where the
/// article itself shows it: the name is the agency's or the author's own organisation's, or one word
/// in capitals, as `AFP`; every other author is a `Person`.
///
/// JSON may hold `</script>` as it is: who sets it into a page's `<script>` escapes its `<` as `\u003c`.
///
/// ```
/// use newsgrammar::{Article, Author};
///
/// let article = Article::builder().headline("Wall gives way").byline([Author::new("Ana Ruiz")]).build();
/// assert_eq!(
///     serde_json::to_value(article.schema_org().identifier("story-1")).unwrap(),
///     serde_json::json!({
///         "@context": "https://schema.org",
///         "@type": "NewsArticle",
///         "identifier": "story-1",
///         "headline": "Wall gives way",
///         "author": [{"@type": "Person", "name": "Ana Ruiz"}],
///     })
/// );
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct SchemaOrg<'r, 'a> {
    article: &'r Article<'a>,
    identifier: Option<&'r str>,
    language: Option<&'r str>,
    dated_by_update: bool,
}

impl<'r> SchemaOrg<'r, '_> {
    /// What the caller knows the article by: a path, a URL, a record's key.
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Wall gives way").build();
    /// let written = serde_json::to_value(article.schema_org().identifier("pages/17.txt")).unwrap();
    /// assert_eq!(written["identifier"], "pages/17.txt");
    /// ```
    pub fn identifier(self, identifier: &'r str) -> Self {
        SchemaOrg { identifier: Some(identifier), ..self }
    }

    /// The language the story is written in, as a BCP 47 tag (`en`, `de-AT`), instead of
    /// [`Article::language`].
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Mauer bricht").build();
    /// assert_eq!(serde_json::to_value(article.schema_org().language("de-AT")).unwrap()["inLanguage"], "de-AT");
    /// ```
    pub fn language(self, language: &'r str) -> Self {
        SchemaOrg { language: Some(language), ..self }
    }

    /// Whether the update is the `datePublished` too of a page that tells of nothing but an update (`Updated 3 May
    /// 2031`). schema.org means the first publication, which such a page does not tell, so it is `false`; who sorts
    /// pages by their day wants `true`.
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Wall gives way").updated("2031-05-03").build();
    /// let day = |dated| serde_json::to_value(article.schema_org().dated_by_update(dated)).unwrap()["datePublished"].clone();
    /// assert_eq!((day(false), day(true)), (serde_json::Value::Null, "2031-05-03".into()));
    /// ```
    pub fn dated_by_update(self, dated_by_update: bool) -> Self {
        SchemaOrg { dated_by_update, ..self }
    }
}

impl Serialize for SchemaOrg<'_, '_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        NewsArticle::new(self).serialize(to)
    }
}

objects! {
    /// The document as it is written.
    struct NewsArticle<'r> {
        #[serde(rename = "@context")]
        context: &'static str,
        #[serde(rename = "@type")]
        kind: &'static str,
        identifier: Option<&'r str>,
        in_language: Option<&'r str>,
        headline: Option<Cow<'r, str>>,
        alternative_headline: Option<Cow<'r, str>>,
        article_section: Option<Cow<'r, str>>,
        description: Option<Cow<'r, str>>,
        date_published: Option<String>,
        date_modified: Option<String>,
        dateline: Option<Cow<'r, str>>,
        source_organization: Option<Agent<'r>>,
        author: Vec<Agent<'r>>,
        contributor: Vec<Agent<'r>>,
        image: Vec<ImageObject<'r>>,
        article_body: Option<String>,
        word_count: Option<usize>,
        correction: Vec<Cow<'r, str>>,
        is_accessible_for_free: Option<bool>,
    }

    /// A `Person` or an `Organization`.
    struct Agent<'r> {
        #[serde(rename = "@type")]
        kind: &'static str,
        name: Cow<'r, str>,
        job_title: Option<Cow<'r, str>>,
        affiliation: Option<Box<Agent<'r>>>,
        email: Option<Cow<'r, str>>,
    }

    struct ImageObject<'r> {
        #[serde(rename = "@type")]
        kind: &'static str,
        caption: Option<Cow<'r, str>>,
        credit_text: Option<Cow<'r, str>>,
        description: Option<Cow<'r, str>>,
    }
}

impl<'r> NewsArticle<'r> {
    fn new(view: &SchemaOrg<'r, '_>) -> Self {
        let article = view.article;
        let dateline = article.dateline.as_ref();
        let agency = agency(article);
        let body = article.plain_text().crossheads(true).to_string();
        let words = word_count(&body);
        let standfirst = || line(article.standfirst.as_ref().map(|standfirst| &*standfirst.text));
        let [published, updated] = [
            dateline.and_then(|dateline| dateline.published.as_ref()?.to_iso8601()),
            dateline.and_then(|dateline| dateline.updated.as_ref()?.to_iso8601()),
        ];
        NewsArticle {
            context: "https://schema.org",
            kind: "NewsArticle",
            identifier: view.identifier,
            in_language: view.language.or_else(|| view.article.language()),
            headline: line(article.headline.as_ref().map(|headline| &*headline.text)),
            alternative_headline: standfirst().filter(|text| !is_sentence(text)),
            article_section: line(article.kicker.as_ref().map(|kicker| &*kicker.text)),
            description: standfirst(),
            date_published: published.or_else(|| updated.clone().filter(|_| view.dated_by_update)),
            date_modified: updated,
            dateline: place(article),
            author: article.authors().map(|author| Agent::new(author, agency.as_deref())).collect(),
            contributor: contributors(article).map(|person| Agent::new(person, agency.as_deref())).collect(),
            image: article.images().map(ImageObject::new).collect(),
            word_count: (words > 0).then_some(words),
            article_body: (words > 0).then_some(body),
            correction: corrections(article).collect(),
            is_accessible_for_free: is_withheld(article).then_some(false),
            source_organization: agency.map(Agent::organisation),
        }
    }
}

impl<'r> Agent<'r> {
    fn new(author: &'r Author<'_>, agency: Option<&str>) -> Self {
        let name = one_line(&author.name);
        let organisation = line(author.organisation.as_deref());
        Agent {
            kind: if is_organisation(author, agency) { "Organization" } else { "Person" },
            affiliation: organisation.filter(|it| *it != name).map(|it| Box::new(Agent::organisation(it))),
            job_title: line(author.role.as_deref()),
            email: line(author.contact.as_deref()).filter(|contact| is_address(contact)),
            name,
        }
    }

    fn organisation(name: Cow<'r, str>) -> Self {
        Agent { kind: "Organization", name, job_title: None, affiliation: None, email: None }
    }
}

impl<'r> ImageObject<'r> {
    fn new(image: &'r Image<'_>) -> Self {
        ImageObject {
            kind: "ImageObject",
            caption: line(image.caption.as_deref()),
            credit_text: line(image.credit.as_deref()),
            description: line(image.alt.as_deref()),
        }
    }
}

fn corrections<'r>(article: &'r Article<'_>) -> impl Iterator<Item = Cow<'r, str>> {
    article.corrections().filter_map(|correction| line(Some(&correction.text)))
}

/// Whether a line ends as sentences do, perhaps inside a quotation or a bracket.
fn is_sentence(line: &str) -> bool {
    let ends = ['.', '!', '?', '…', '。', '！', '？', '।', '؟', '۔'];
    line.trim_end_matches(['"', '\'', '”', '’', '»', '“', ')', '」']).ends_with(ends)
}

/// `ana@example.org`, not `@anaruiz`.
fn is_address(contact: &str) -> bool {
    contact.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::fixture;
    use serde_json::{Value, json};

    fn written(article: &Article<'_>) -> Value {
        serde_json::to_value(article.schema_org()).unwrap_or_default()
    }

    #[test]
    fn golden() {
        let article = fixture::article().build();
        let view = article.schema_org().identifier("a/b.txt").language("en");
        assert_eq!(
            serde_json::to_value(view).unwrap_or_default(),
            json!({
                "@context": "https://schema.org",
                "@type": "NewsArticle",
                "identifier": "a/b.txt",
                "inLanguage": "en",
                "headline": "Harbour wall \"gives way\" # again",
                "alternativeHeadline": "--- third storm: in a week",
                "articleSection": "Weather",
                "description": "--- third storm: in a week",
                "datePublished": "2022-01-29T07:38",
                "dateModified": "2022-01-29T09:49:10+01:00",
                "dateline": "POLMEAR",
                "sourceOrganization": {"@type": "Organization", "name": "PA"},
                "author": [
                    {
                        "@type": "Person",
                        "name": "Ana Ruiz",
                        "jobTitle": "Political Editor",
                        "affiliation": {"@type": "Organization", "name": "Polmear Post"},
                    },
                    {"@type": "Organization", "name": "PA"},
                ],
                "contributor": [{"@type": "Person", "name": "Jo Hart"}],
                "image": [{
                    "@type": "ImageObject",
                    "caption": "The wall after the storm.",
                    "creditText": "Alamy",
                    "description": "A wall",
                }],
                "articleBody": article.plain_text().crossheads(true).to_string(),
                "wordCount": 28,
                "correction": ["Correction: the wall is 3m high."],
            })
        );
    }

    #[test]
    fn an_agent_is_an_organisation_where_the_article_shows_it() {
        for (author, expected) in [
            (Author::new("Ana Ruiz"), "Person"),
            (Author::new("AFP"), "Organization"),
            (Author::new("A"), "Person"),
            (Author::new("Northern Wire"), "Organization"),
            (Author::new("Polmear Post").with_organisation("Polmear Post"), "Organization"),
            (Author::new("Ana Ruiz").with_organisation("Polmear Post"), "Person"),
        ] {
            let article =
                Article::builder().byline([author]).wire_paragraph("OSLO", "Northern Wire", "It fell.").build();
            assert_eq!(written(&article)["author"][0]["@type"], expected, "{}", written(&article));
        }
    }

    #[test]
    fn a_standfirst_without_a_mark_at_its_end_is_a_second_headline() {
        for (text, expected) in [
            ("Third storm in a week was one too many", true),
            ("The wall fell in the third storm in a week.", false),
            ("Who pays for the wall?", false),
            ("The mayor: 'We were lucky.'", false),
            ("He calls it 'one storm too many'", true),
            ("壁が崩れた。", false),
        ] {
            let article = Article::builder().headline("Wall gives way").standfirst(text).build();
            let written = written(&article);
            assert_eq!(written["description"], text);
            assert_eq!(written["alternativeHeadline"], if expected { json!(text) } else { Value::Null });
        }
    }

    #[test]
    fn a_date_is_as_exact_as_its_text() {
        for (text, expected) in [
            ("2022-01-29", json!("2022-01-29")),
            ("2022-01-29T07:38", json!("2022-01-29T07:38")),
            ("2022-01-29T07:38Z", json!("2022-01-29T07:38+00:00")),
            ("2022-01-29T07:38:12-05:00", json!("2022-01-29T07:38:12-05:00")),
            ("31 February 2022", Value::Null),
            ("2 hours ago", Value::Null),
        ] {
            let article = Article::builder().headline("Wall gives way").published(text).build();
            assert_eq!(written(&article)["datePublished"], expected, "{text}");
        }
    }

    #[test]
    fn an_update_stands_in_for_the_publication_only_where_it_is_wanted() {
        let update = Article::builder().headline("Wall gives way").updated("2022-01-29T07:38").build();
        let both = Article::builder().headline("Wall gives way").published("2022-01-28").updated("2022-01-29").build();
        for (article, dated_by_update, expected) in [
            (&update, false, Value::Null),
            (&update, true, json!("2022-01-29T07:38")),
            (&both, true, json!("2022-01-28")),
        ] {
            let view = article.schema_org().dated_by_update(dated_by_update);
            assert_eq!(serde_json::to_value(view).unwrap_or_default()["datePublished"], expected);
        }
    }

    #[test]
    fn an_empty_article_has_no_properties() {
        assert_eq!(written(&Article::default()), json!({"@context": "https://schema.org", "@type": "NewsArticle"}));
    }
}
