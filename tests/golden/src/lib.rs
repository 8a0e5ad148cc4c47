//! What the golden tests share: the fixtures, pairs of documents, the repository's own document, and files on disk.

pub mod fixture;
pub mod pair;
pub mod repository;
pub mod shuffle;
pub mod upstream;
