//! The rules of a comparison: stable codes, what each is about, and how bad it is in which direction.

/// What a change does to programs that were written for the older document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// They go on working.
    Compatible,
    /// Those that rely on what the document does not promise may fail.
    Risky,
    /// They fail, or do something else than they did.
    Breaking,
}

impl Severity {
    /// The word that people and tools read.
    pub fn word(self) -> &'static str {
        match self {
            Self::Compatible => "compatible",
            Self::Risky => "risky",
            Self::Breaking => "breaking",
        }
    }
}

/// The way in which what changed travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// From the client to the server.
    Request,
    /// From the server to the client.
    Response,
}

impl Direction {
    /// The word that people and tools read.
    pub fn word(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
        }
    }
}

/// A kind of change on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rule {
    number: u16,
    constant: &'static str,
    request: Severity,
    response: Severity,
    title: &'static str,
    silent: bool,
}

impl Rule {
    /// The printed form, such as `WIRE040`; a number is never used twice.
    pub fn id(self) -> String {
        format!("WIRE{:03}", self.number)
    }

    /// The constant's name, such as `ENUM_VALUE_ADDED`.
    pub fn constant(self) -> &'static str {
        self.constant
    }

    /// What changed, in a few words.
    pub fn title(self) -> &'static str {
        self.title
    }

    /// How bad it is in a direction.
    pub fn severity(self, direction: Direction) -> Severity {
        match direction {
            Direction::Request => self.request,
            Direction::Response => self.response,
        }
    }

    /// Whether programs keep compiling and get or send something of another meaning.
    pub fn is_silent(self) -> bool {
        self.silent
    }
}

macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $constant:ident = $number:literal, $title:literal,
       $request:ident / $response:ident $(, $silent:ident)?;)+) => {
        impl Rule {
            $($(#[doc = $doc])+
            pub const $constant: Self = Self {
                number: $number,
                constant: stringify!($constant),
                request: Severity::$request,
                response: Severity::$response,
                title: $title,
                silent: rules!(@silent $($silent)?),
            };)+

            /// Every rule, in the order of their numbers.
            pub const ALL: &'static [Self] = &[$(Self::$constant),+];
        }
    };
    (@silent silent) => { true };
    (@silent) => { false };
}

// Each line: number, title, severity in requests / in answers. What has no direction has one severity, twice.
rules! {
    /// An operation that the older document does not have.
    OPERATION_ADDED = 1, "operation added", Compatible / Compatible;
    /// An operation that the newer document does not have.
    OPERATION_REMOVED = 2, "operation removed", Breaking / Breaking;
    /// An operation with another path or method.
    OPERATION_MOVED = 3, "operation moved", Breaking / Breaking, silent;
    /// The same path and method under another id.
    OPERATION_ID_CHANGED = 4, "operation id changed", Compatible / Compatible;
    /// A path parameter in the same place under another name.
    PATH_PARAMETER_RENAMED = 5, "path parameter renamed", Compatible / Compatible;
    /// An operation became deprecated.
    OPERATION_DEPRECATED = 6, "operation deprecated", Compatible / Compatible;
    /// An operation is not deprecated any more.
    OPERATION_UNDEPRECATED = 7, "operation no longer deprecated", Compatible / Compatible;
    /// Another end of life of something deprecated.
    SUNSET_CHANGED = 8, "end of life changed", Risky / Risky;
    /// The end of life of something, where none was known.
    SUNSET_STATED = 9, "end of life stated", Compatible / Compatible;

    /// A parameter that may be left out.
    OPTIONAL_PARAMETER_ADDED = 10, "optional parameter added", Compatible / Compatible;
    /// A parameter that has to be sent.
    REQUIRED_PARAMETER_ADDED = 11, "required parameter added", Breaking / Breaking;
    /// A parameter that is gone.
    PARAMETER_REMOVED = 12, "parameter removed", Breaking / Breaking;
    /// A parameter that has to be sent now.
    PARAMETER_BECAME_REQUIRED = 13, "parameter became required", Breaking / Breaking;
    /// A parameter that may be left out now.
    PARAMETER_BECAME_OPTIONAL = 14, "parameter became optional", Compatible / Compatible;
    /// A parameter, or a header of an answer, that is written in another way.
    PARAMETER_STYLE_CHANGED = 15, "written in another way", Breaking / Breaking, silent;
    /// A parameter became deprecated.
    PARAMETER_DEPRECATED = 16, "parameter deprecated", Compatible / Compatible;
    /// A parameter is not deprecated any more.
    PARAMETER_UNDEPRECATED = 17, "parameter no longer deprecated", Compatible / Compatible;

    /// A body that may be left out.
    OPTIONAL_BODY_ADDED = 20, "optional body added", Compatible / Compatible;
    /// A body that has to be sent.
    REQUIRED_BODY_ADDED = 21, "required body added", Breaking / Breaking;
    /// A body that is gone.
    BODY_REMOVED = 22, "body removed", Breaking / Breaking;
    /// A body that has to be sent now.
    BODY_BECAME_REQUIRED = 23, "body became required", Breaking / Breaking;
    /// A body that may be left out now.
    BODY_BECAME_OPTIONAL = 24, "body became optional", Compatible / Compatible;
    /// A further form of a body or an answer.
    MEDIA_TYPE_ADDED = 25, "media type added", Compatible / Risky;
    /// A form of a body or an answer that is gone.
    MEDIA_TYPE_REMOVED = 26, "media type removed", Breaking / Breaking;

    /// A property of a form or of parts that is written in another way.
    ENCODING_CHANGED = 27, "encoding changed", Breaking / Breaking, silent;

    /// A header that was always there and is gone.
    REQUIRED_ANSWER_HEADER_REMOVED = 29, "required header of the answer removed", Breaking / Breaking;
    /// A further status of success.
    SUCCESS_ADDED = 30, "successful answer added", Risky / Risky;
    /// A status of success that is gone.
    SUCCESS_REMOVED = 31, "successful answer removed", Breaking / Breaking;
    /// A further status of failure.
    FAILURE_ADDED = 32, "refusal added", Compatible / Compatible;
    /// A status of failure that is gone.
    FAILURE_REMOVED = 33, "refusal removed", Compatible / Compatible;
    /// An answer that has a body now.
    ANSWER_BODY_ADDED = 34, "answer has a body", Compatible / Compatible;
    /// An answer that has no body any more.
    ANSWER_BODY_REMOVED = 35, "answer has no body", Breaking / Breaking;
    /// A header of an answer that is new.
    ANSWER_HEADER_ADDED = 36, "header of the answer added", Compatible / Compatible;
    /// A header that was there at times and is gone.
    ANSWER_HEADER_REMOVED = 37, "header of the answer removed", Risky / Risky;
    /// A header that may be missing now.
    ANSWER_HEADER_BECAME_OPTIONAL = 38, "header of the answer became optional", Breaking / Breaking;
    /// A header that is always there now.
    ANSWER_HEADER_BECAME_REQUIRED = 39, "header of the answer became required", Compatible / Compatible;

    /// Values of another kind.
    TYPE_CHANGED = 40, "type changed", Breaking / Breaking, silent;
    /// Values of more kinds than before.
    TYPE_WIDENED = 41, "type widened", Compatible / Breaking;
    /// Values of fewer kinds than before.
    TYPE_NARROWED = 42, "type narrowed", Breaking / Compatible;
    /// Values that are written in another way or mean something else.
    FORMAT_CHANGED = 43, "format changed", Breaking / Breaking, silent;
    /// A format where none was stated.
    FORMAT_ADDED = 44, "format stated", Risky / Compatible;
    /// No format where one was stated.
    FORMAT_REMOVED = 45, "format no longer stated", Compatible / Risky;
    /// Null is a value now.
    BECAME_NULLABLE = 46, "may be null", Compatible / Breaking;
    /// Null is no value any more.
    NO_LONGER_NULLABLE = 47, "may no longer be null", Breaking / Compatible;
    /// Values that an enum did not have.
    ENUM_VALUE_ADDED = 48, "enum values added", Compatible / Risky;
    /// Values that an enum has no more.
    ENUM_VALUE_REMOVED = 49, "enum values removed", Breaking / Compatible;
    /// A list of values where any was allowed.
    ENUM_ADDED = 50, "values limited to a list", Breaking / Compatible;
    /// Any value where there was a list.
    ENUM_REMOVED = 51, "values no longer limited to a list", Compatible / Risky;
    /// Fewer values are within the limits.
    LIMIT_TIGHTENED = 52, "limit tightened", Breaking / Compatible;
    /// More values are within the limits.
    LIMIT_LOOSENED = 53, "limit loosened", Compatible / Risky;
    /// Another pattern, of which nobody can say whether it allows more or less.
    PATTERN_CHANGED = 54, "pattern changed", Risky / Risky;
    /// Another value where none is sent.
    DEFAULT_CHANGED = 55, "default changed", Risky / Compatible;

    /// Another limit, which allows values that the older one did not, and the other way round.
    LIMIT_CHANGED = 56, "limit changed", Breaking / Risky;

    /// The only new property of an object takes the place of the only one that is gone, and is of the same kind.
    PROPERTY_RENAMED = 59, "property renamed", Breaking / Breaking;
    /// A property that may be missing.
    OPTIONAL_PROPERTY_ADDED = 60, "optional property added", Compatible / Compatible;
    /// A property that is always there.
    REQUIRED_PROPERTY_ADDED = 61, "required property added", Breaking / Compatible;
    /// A property that was always there and is gone.
    REQUIRED_PROPERTY_REMOVED = 62, "required property removed", Breaking / Breaking;
    /// A property that was there at times and is gone.
    OPTIONAL_PROPERTY_REMOVED = 63, "optional property removed", Breaking / Risky;
    /// A property that is always there now.
    PROPERTY_BECAME_REQUIRED = 64, "property became required", Breaking / Compatible;
    /// A property that may be missing now.
    PROPERTY_BECAME_OPTIONAL = 65, "property became optional", Compatible / Breaking;
    /// A property became deprecated.
    PROPERTY_DEPRECATED = 66, "property deprecated", Compatible / Compatible;
    /// A property is not deprecated any more.
    PROPERTY_UNDEPRECATED = 67, "property no longer deprecated", Compatible / Compatible;
    /// Properties that are not named are refused now.
    OTHER_PROPERTIES_REFUSED = 68, "other properties refused", Breaking / Compatible;
    /// Properties that are not named are allowed now.
    OTHER_PROPERTIES_ALLOWED = 69, "other properties allowed", Compatible / Compatible;

    /// A further form of a union.
    FORM_ADDED = 70, "form added", Compatible / Risky;
    /// A form of a union that is gone.
    FORM_REMOVED = 71, "form removed", Breaking / Compatible;
    /// One form became several, or several became one.
    FORMS_CHANGED = 72, "one form against several", Breaking / Breaking;
    /// Another property, or other values, say which form it is.
    DISCRIMINATOR_CHANGED = 73, "discriminator changed", Breaking / Breaking;
    /// A property says which form it is.
    DISCRIMINATOR_STATED = 74, "discriminator stated", Risky / Compatible;
    /// No property says which form it is any more.
    DISCRIMINATOR_REMOVED = 75, "discriminator no longer stated", Compatible / Risky;

    /// A further way to prove who one is.
    SECURITY_ADDED = 80, "way to log in added", Compatible / Compatible;
    /// A way to prove who one is that is gone.
    SECURITY_REMOVED = 81, "way to log in removed", Breaking / Breaking;
    /// A way to prove who one is works in another way.
    SECURITY_SCHEME_CHANGED = 82, "security scheme changed", Breaking / Breaking;
    /// Other permissions are needed.
    PERMISSIONS_CHANGED = 83, "permissions changed", Risky / Risky;
    /// The API is elsewhere.
    SERVER_CHANGED = 84, "server changed", Risky / Risky;

    /// A call from the server to the client.
    CALLBACK_ADDED = 90, "callback added", Compatible / Compatible;
    /// A call from the server to the client that does not come any more.
    CALLBACK_REMOVED = 91, "callback removed", Breaking / Breaking;
}
