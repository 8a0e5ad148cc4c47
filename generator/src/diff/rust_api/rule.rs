//! The rules of a comparison of Rust APIs: stable codes, what each is about, and which part of the version it moves.
//!
//! Structs and enums are all `#[non_exhaustive]` and enums are open, so that whatever is only added breaks nobody.

/// The part of a version's number that has to grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bump {
    /// Programs compile as before and see nothing new.
    Patch,
    /// Programs compile as before, and there is something new or deprecated.
    Minor,
    /// Some programs do not compile any more.
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

/// A kind of change of the Rust API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RustRule {
    number: u16,
    bump: Bump,
    title: &'static str,
}

impl RustRule {
    /// The printed form, such as `RUST012`; a number is never used twice.
    pub fn id(self) -> String {
        format!("RUST{:03}", self.number)
    }

    /// What changed, in a few words.
    pub fn title(self) -> &'static str {
        self.title
    }

    /// The part of the version that it moves.
    pub fn bump(self) -> Bump {
        self.bump
    }
}

macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $constant:ident = $number:literal, $title:literal, $bump:ident;)+) => {
        impl RustRule {
            $($(#[doc = $doc])+
            pub const $constant: Self = Self { number: $number, bump: Bump::$bump, title: $title };)+

            /// Every rule, in the order of their numbers.
            pub const ALL: &'static [Self] = &[$(Self::$constant),+];
        }
    };
}

rules! {
    /// A type that is not there any more.
    TYPE_REMOVED = 1, "type removed", Major;
    /// A type of the same schema under another name.
    TYPE_RENAMED = 2, "type renamed", Major;
    /// A type that was not there.
    TYPE_ADDED = 3, "type added", Minor;
    /// A struct, an open enum or a union in place of one of the others.
    FORM_CHANGED = 4, "kind of type changed", Major;
    /// A struct that is made in another way, or not at all any more.
    CONSTRUCTION_CHANGED = 5, "made in another way", Major;
    /// A struct that only answers held can be made.
    CONSTRUCTION_ADDED = 6, "can be made", Minor;
    /// A trait that the type does not implement any more.
    TRAIT_REMOVED = 7, "trait removed", Major;
    /// A trait that the type did not implement.
    TRAIT_ADDED = 8, "trait added", Minor;

    /// A field that is not there any more.
    FIELD_REMOVED = 10, "field removed", Major;
    /// A field of the same property under another name.
    FIELD_RENAMED = 11, "field renamed", Major;
    /// A field of another type.
    FIELD_TYPE_CHANGED = 12, "type of a field changed", Major;
    /// A field that was always there.
    FIELD_BECAME_OPTIONAL = 13, "field may be missing", Major;
    /// A field that is always there now.
    FIELD_BECAME_REQUIRED = 14, "field always there", Major;
    /// A field that was not there.
    FIELD_ADDED = 15, "field added", Minor;
    /// A member without which a builder makes nothing.
    MEMBER_BECAME_REQUIRED = 20, "builder requires more", Major;
    /// A member that a builder does not need any more; its field is an `Option`.
    MEMBER_BECAME_OPTIONAL = 21, "builder requires less", Major;

    /// A variant that is not there any more.
    VARIANT_REMOVED = 30, "variant removed", Major;
    /// A variant of the same value or form under another name.
    VARIANT_RENAMED = 31, "variant renamed", Major;
    /// A variant that was not there.
    VARIANT_ADDED = 32, "variant added", Minor;
    /// A variant that holds something else.
    VARIANT_TYPE_CHANGED = 33, "content of a variant changed", Major;

    /// A method that is not there any more.
    METHOD_REMOVED = 40, "method removed", Major;
    /// A method of the same operation under another name, or on another handle.
    METHOD_RENAMED = 41, "method renamed", Major;
    /// A method that was not there.
    METHOD_ADDED = 42, "method added", Minor;
    /// A method that takes other arguments.
    ARGUMENTS_CHANGED = 43, "arguments changed", Major;
    /// A call that gives something else.
    OUTPUT_CHANGED = 44, "result changed", Major;
    /// Arguments under other names, which no call mentions.
    ARGUMENT_RENAMED = 46, "argument renamed", Patch;

    /// A setter of a request that is not there any more.
    SETTER_REMOVED = 50, "setter removed", Major;
    /// A setter of the same parameter under another name.
    SETTER_RENAMED = 51, "setter renamed", Major;
    /// A setter that takes something else.
    SETTER_TYPE_CHANGED = 52, "argument of a setter changed", Major;
    /// A setter that was not there.
    SETTER_ADDED = 53, "setter added", Minor;
    /// What could be set has to be given.
    SETTER_BECAME_ARGUMENT = 54, "setter became an argument", Major;
    /// What had to be given can be set.
    ARGUMENT_BECAME_SETTER = 55, "argument became a setter", Major;

    /// A handle that is not there any more.
    HANDLE_REMOVED = 60, "handle removed", Major;
    /// A handle of the same calls under another name.
    HANDLE_RENAMED = 61, "handle renamed", Major;
    /// A handle that was not there.
    HANDLE_ADDED = 62, "handle added", Minor;
    /// A constant that is not there any more.
    CONSTANT_REMOVED = 65, "constant removed", Major;
    /// A constant that was not there.
    CONSTANT_ADDED = 66, "constant added", Minor;

    /// Something is deprecated.
    DEPRECATED = 70, "deprecated", Minor;
    /// Something is not deprecated any more.
    UNDEPRECATED = 71, "no longer deprecated", Patch;
    /// Something is deprecated until another day, or in favour of something else.
    DEPRECATION_CHANGED = 72, "deprecation changed", Patch;
    /// The documentation says something else.
    DOCS_CHANGED = 80, "documentation changed", Patch;
}
