//! One file per part of an article, each a nom production. The only place that knows nom.
