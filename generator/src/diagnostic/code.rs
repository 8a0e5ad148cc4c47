//! The list of diagnostic codes: stable numbers, never reused.

use super::Severity;

/// What kind of fault a complaint is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code {
    number: u16,
    severity: Severity,
}

macro_rules! codes {
    ($(#[doc = $list_doc:literal])+ $list:ident:
     $($(#[doc = $doc:literal])+ $constant:ident = $number:literal, $severity:ident;)+) => {
        impl Code {
            $($(#[doc = $doc])+
            pub const $constant: Self = Self { number: $number, severity: Severity::$severity };)+

            $(#[doc = $list_doc])+
            pub const $list: &'static [Self] = &[$(Self::$constant),+];
        }
    };
}

codes! {
    /// The codes of generation, in the order of their numbers.
    GENERATION:
    /// The text is not JSON.
    NOT_JSON = 1, Error;
    /// An object names the same member twice.
    DUPLICATE_KEY = 2, Error;
    /// The document is not OpenAPI 3.0.
    UNSUPPORTED_VERSION = 3, Error;
    /// A keyword holds a value of the wrong kind.
    WRONG_SHAPE = 4, Error;
    /// A keyword that OpenAPI 3.0 does not define at this place.
    UNKNOWN_KEYWORD = 5, Warning;
    /// A part that the document model cannot read.
    MALFORMED = 6, Error;
    /// A `$ref` that names nothing.
    UNRESOLVED_REF = 7, Error;
    /// A `$ref` to another document.
    EXTERNAL_REF = 8, Error;
    /// References or compositions that end in themselves.
    CYCLIC_REF = 9, Error;
    /// Members beside a `$ref`, which OpenAPI 3.0 ignores.
    REF_SIBLINGS = 10, Warning;
    /// A schema that has no Rust type yet and is left as JSON.
    UNSUPPORTED_SCHEMA = 11, Warning;
    /// Members of an `allOf` state the same property differently.
    CONFLICTING_PROPERTY = 12, Warning;
    /// `required` lists a property that the schema does not have.
    UNKNOWN_REQUIRED = 13, Warning;
    /// Two types want one name.
    NAME_COLLISION = 14, Warning;
    /// A path template and the declared path parameters differ.
    PATH_PARAMETER = 15, Error;
    /// A parameter that is serialised in a way that is not supported.
    UNSUPPORTED_PARAMETER = 16, Error;
    /// A body in a media type that is not supported.
    UNSUPPORTED_MEDIA_TYPE = 17, Error;
    /// An operation without `operationId`.
    MISSING_OPERATION_ID = 18, Warning;
    /// Two operations with one `operationId`.
    DUPLICATE_OPERATION_ID = 19, Error;
    /// An operation without a successful answer.
    NO_SUCCESS_RESPONSE = 20, Warning;
    /// Successful answers of different shapes.
    SEVERAL_RESPONSES = 21, Warning;
    /// The settings are not readable TOML of the expected form.
    BAD_SETTINGS = 22, Error;
    /// A setting that matches nothing in the document.
    UNMATCHED_SETTING = 23, Error;
    /// An operation that a setting has to name and does not.
    UNNAMED_OPERATION = 24, Error;
    /// Schemas that were said to be one type and are not.
    DIVERGED_SHARED_TYPE = 25, Error;
    /// A path, callback, link or other construct without code.
    UNSUPPORTED_CONSTRUCT = 26, Warning;
    /// Enums that are said to be one type and have grown apart.
    UNITED_ENUM = 27, Note;
    /// The generator made something that is not Rust.
    INTERNAL = 28, Error;
    /// A setting that counts parameters instead of naming one.
    COUNTED_PARAMETER = 36, Error;
    /// A line of the name lock that cannot be read.
    BROKEN_LOCK = 40, Error;
    /// A published name that would be another one.
    NAME_CHANGED = 41, Error;
    /// A published name that would stand for nothing.
    NAME_GONE = 42, Error;
    /// A published name whose thing seems to be elsewhere.
    NAME_MOVED = 43, Error;
}

codes! {
    /// The codes of overlays, in the order of their numbers.
    OVERLAYS:
    /// An overlay of another version.
    UNSUPPORTED_OVERLAY = 29, Error;
    /// An overlay that does not have the form of one.
    BAD_OVERLAY = 30, Error;
    /// A target that is not `JSONPath`.
    BAD_TARGET = 31, Error;
    /// An overlay of another document.
    ANOTHER_DOCUMENT = 32, Error;
    /// An action whose target selects nothing.
    UNMATCHED_ACTION = 33, Error;
    /// An action that changes nothing.
    ACTION_WITHOUT_EFFECT = 34, Error;
    /// An action that cannot be done to what its target selects.
    IMPOSSIBLE_ACTION = 35, Error;
}

codes! {
    /// The codes of `spec lint`, in the order of their numbers.
    LINT:
    /// An operation, parameter, schema or field without a text.
    MISSING_TEXT = 101, Error;
    /// A body, answer or parameter without an example.
    MISSING_EXAMPLE = 102, Error;
    /// An example that its schema does not allow.
    INVALID_EXAMPLE = 103, Error;
    /// An example that leaves fields out.
    INCOMPLETE_EXAMPLE = 104, Error;
    /// A sentence that another document has too.
    SHARED_SENTENCE = 105, Error;
    /// Something that has to be given and is deprecated.
    REQUIRED_AND_DEPRECATED = 106, Error;
    /// An end of life that stands in a text alone.
    END_IN_TEXT_ALONE = 107, Error;
    /// An end of life that nobody can reckon with.
    UNUSABLE_END = 108, Error;
    /// A replacement that is not in the document.
    UNKNOWN_REPLACEMENT = 109, Error;
    /// Values of enums that differ by letter case alone.
    LETTER_CASE = 110, Error;
    /// `nullable` where no `type` stands.
    NULLABLE_WITHOUT_TYPE = 111, Error;
    /// A component that no operation leads to.
    UNUSED_COMPONENT = 112, Error;
    /// A keyword without effect beside the others of its object.
    MISPLACED_KEYWORD = 113, Error;
    /// An operation without a group where others have one.
    MISSING_GROUP = 114, Error;
    /// A path template that cannot be told apart or read.
    PATH_TEMPLATE = 115, Error;
    /// A `pattern` that is no regular expression.
    BAD_PATTERN = 116, Error;
    /// Exceptions of `spec lint` that cannot be read.
    BAD_EXCEPTION = 117, Error;
    /// An exception of `spec lint` that matches no finding.
    UNMATCHED_EXCEPTION = 118, Error;
}

codes! {
    /// The codes of `spec import`, in the order of their numbers.
    IMPORT:
    /// A prefix with which no path of the vendor's document begins.
    UNMATCHED_PREFIX = 201, Error;
    /// The list of additions is not readable TOML of the expected form.
    BAD_ADDITIONS = 202, Error;
    /// An entry whose fact the vendor's document states too.
    UPSTREAM_ADDITION = 203, Error;
    /// An entry that names no fact.
    UNMATCHED_ADDITION = 204, Error;
    /// An entry whose fact another one names.
    REPEATED_ADDITION = 205, Error;
}

impl Code {
    /// Every code, in the order of their numbers.
    pub fn all() -> impl Iterator<Item = Self> {
        let all = Self::GENERATION.iter().chain(Self::OVERLAYS).chain(Self::LINT).chain(Self::IMPORT);
        all.copied()
    }

    /// How bad a complaint with this code is.
    pub fn severity(self) -> Severity {
        self.severity
    }

    /// Those that a setting can answer, so that they say nothing when settings are missing.
    pub(crate) const ANSWERED_BY_SETTINGS: [Self; 3] =
        [Self::NAME_COLLISION, Self::SEVERAL_RESPONSES, Self::UNNAMED_OPERATION];

    /// Those that say that settings and document do not fit together.
    pub(crate) const MISFITS: [Self; 3] =
        [Self::UNMATCHED_SETTING, Self::DIVERGED_SHARED_TYPE, Self::COUNTED_PARAMETER];

    /// The printed form, such as `SPEC0007`.
    pub fn id(self) -> String {
        format!("SPEC{:04}", self.number)
    }
}
