//! What the golden tests share: the fixtures, the repository's own document, and files on disk.

pub mod fixture;
pub mod repository;
pub mod shuffle;
