//! What the changes mean for the next release of the client.

/// The part of a version that has to grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// Nothing that users can name changed.
    Patch,
    /// Users can name more than before, or should stop to use something.
    Minor,
    /// Programs that compiled may no longer do, or do something else.
    Major,
}

impl Bump {
    /// The word that people and tools read.
    pub fn word(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}
