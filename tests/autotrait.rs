//! Every public type can be sent to another thread and shared between threads.

use newsgrammar as n;

fn assert_send_sync<T: Send + Sync + 'static>() {}

macro_rules! send_and_sync {
    ($($ty:ty),* $(,)?) => {
        #[test]
        fn send_and_sync() {
            $(assert_send_sync::<$ty>();)*
        }
    };
}

send_and_sync! {
    n::Parser, n::Label, n::ParseError, n::ParseErrorKind, n::Position, n::Span,
    n::Article<'static>, n::ArticleBuilder, n::PartRef<'static, 'static>, n::Region,
    n::Author<'static>, n::Byline<'static>, n::Contribution<'static>, n::Contributors<'static>,
    n::Dateline<'static>, n::Timestamp<'static>, n::DateOrder, n::Precision,
    n::Diagnostic, n::DiagnosticKind, n::Furniture<'static>, n::FurnitureKind,
    n::Headline<'static>, n::Kicker<'static>, n::Standfirst<'static>, n::Crosshead<'static>,
    n::Image<'static>, n::RelatedItem<'static>, n::RelatedLink<'static>, n::RelatedLinks<'static>,
    n::KeyPoints<'static>, n::List<'static>, n::ListItem<'static>, n::Note<'static>,
    n::Paragraph<'static>, n::Part<'static>, n::PartKind, n::Quotation<'static>, n::QuotationMarks,
    n::output::Html<'static, 'static>, n::output::Markdown<'static, 'static>, n::output::PlainText<'static, 'static>,
}

#[test]
fn one_parser_serves_many_threads() {
    let text = "Harbour wall gives way\n\nBy Ana Ruiz\n\nThe harbour wall at Polmear gave way on Friday, and the sea \
                came over the quay into the lower streets of the town before dawn.\n";
    let parser = n::Parser::new();
    let expected = parser.parse(text).map(n::Article::into_owned);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| parser.parse(text).map(n::Article::into_owned))).collect();
        for thread in threads {
            assert_eq!(thread.join().ok().as_ref(), Some(&expected));
        }
    });
}

#[cfg(feature = "serde")]
mod of_serde {
    use super::{assert_send_sync, n};

    send_and_sync! { n::output::Ninjs<'static, 'static>, n::output::SchemaOrg<'static, 'static> }
}
