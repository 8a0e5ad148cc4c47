//! What OpenAPI 3.0 says each keyword holds, object by object.

/// What a keyword may hold.
#[derive(Clone, Copy)]
pub(super) enum Shape {
    /// Any JSON.
    Any,
    Text,
    Flag,
    Number,
    Count,
    /// An array of texts.
    Texts,
    /// An array of anything.
    Values,
    /// An object whose members are texts.
    MapOfTexts,
    /// One object of a kind.
    One(Kind),
    /// A `$ref` or an object of a kind.
    RefOr(Kind),
    /// An array of those.
    ListOf(Kind),
    /// An object whose members are of a kind.
    MapOf(Kind),
    /// An object whose members are `$ref`s or of a kind.
    MapOfRefOr(Kind),
    /// `additionalProperties`: a flag or a schema.
    FlagOrSchema,
}

/// The objects of `OpenAPI` 3.0 whose members are checked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    Components,
    PathItem,
    Operation,
    Parameter,
    Header,
    RequestBody,
    Response,
    MediaType,
    Schema,
    Discriminator,
    Responses,
    Server,
    ExternalDocs,
    Requirement,
    /// Not read by the generator.
    Other,
}

pub(super) type Table = &'static [(&'static str, Shape)];

const DOCUMENT: Table = &[
    ("openapi", Shape::Text),
    ("info", Shape::Any),
    ("servers", Shape::Any),
    ("paths", Shape::MapOf(Kind::PathItem)),
    ("components", Shape::One(Kind::Components)),
    ("security", Shape::Any),
    ("tags", Shape::Any),
    ("externalDocs", Shape::Any),
];
const COMPONENTS: Table = &[
    ("schemas", Shape::MapOfRefOr(Kind::Schema)),
    ("responses", Shape::MapOfRefOr(Kind::Response)),
    ("parameters", Shape::MapOfRefOr(Kind::Parameter)),
    ("requestBodies", Shape::MapOfRefOr(Kind::RequestBody)),
    ("headers", Shape::MapOfRefOr(Kind::Header)),
    ("examples", Shape::Any),
    ("securitySchemes", Shape::MapOfRefOr(Kind::Other)),
    ("links", Shape::Any),
    ("callbacks", Shape::Any),
];
const PATH_ITEM: Table = &[
    ("$ref", Shape::Text),
    ("summary", Shape::Text),
    ("description", Shape::Text),
    ("servers", Shape::Any),
    ("parameters", Shape::ListOf(Kind::Parameter)),
    ("get", Shape::One(Kind::Operation)),
    ("put", Shape::One(Kind::Operation)),
    ("post", Shape::One(Kind::Operation)),
    ("delete", Shape::One(Kind::Operation)),
    ("options", Shape::One(Kind::Operation)),
    ("head", Shape::One(Kind::Operation)),
    ("patch", Shape::One(Kind::Operation)),
    ("trace", Shape::One(Kind::Operation)),
];
const OPERATION: Table = &[
    ("tags", Shape::Texts),
    ("summary", Shape::Text),
    ("description", Shape::Text),
    ("externalDocs", Shape::One(Kind::ExternalDocs)),
    ("operationId", Shape::Text),
    ("parameters", Shape::ListOf(Kind::Parameter)),
    ("requestBody", Shape::RefOr(Kind::RequestBody)),
    ("responses", Shape::One(Kind::Responses)),
    ("callbacks", Shape::Any),
    ("deprecated", Shape::Flag),
    ("security", Shape::ListOf(Kind::Requirement)),
    ("servers", Shape::ListOf(Kind::Server)),
];
const PARAMETER: Table = &[
    ("name", Shape::Text),
    ("in", Shape::Text),
    ("description", Shape::Text),
    ("required", Shape::Flag),
    ("deprecated", Shape::Flag),
    ("allowEmptyValue", Shape::Flag),
    ("style", Shape::Text),
    ("explode", Shape::Flag),
    ("allowReserved", Shape::Flag),
    ("schema", Shape::RefOr(Kind::Schema)),
    ("example", Shape::Any),
    ("examples", Shape::Any),
    ("content", Shape::MapOf(Kind::MediaType)),
];
const REQUEST_BODY: Table =
    &[("description", Shape::Text), ("content", Shape::MapOf(Kind::MediaType)), ("required", Shape::Flag)];
const RESPONSE: Table = &[
    ("description", Shape::Text),
    ("headers", Shape::MapOfRefOr(Kind::Header)),
    ("content", Shape::MapOf(Kind::MediaType)),
    ("links", Shape::Any),
];
const MEDIA_TYPE: Table = &[
    ("schema", Shape::RefOr(Kind::Schema)),
    ("example", Shape::Any),
    ("examples", Shape::Any),
    ("encoding", Shape::Any),
];
const SCHEMA: Table = &[
    ("title", Shape::Text),
    ("multipleOf", Shape::Number),
    ("maximum", Shape::Number),
    ("exclusiveMaximum", Shape::Flag),
    ("minimum", Shape::Number),
    ("exclusiveMinimum", Shape::Flag),
    ("maxLength", Shape::Count),
    ("minLength", Shape::Count),
    ("pattern", Shape::Text),
    ("maxItems", Shape::Count),
    ("minItems", Shape::Count),
    ("uniqueItems", Shape::Flag),
    ("maxProperties", Shape::Count),
    ("minProperties", Shape::Count),
    ("required", Shape::Texts),
    ("enum", Shape::Values),
    ("type", Shape::Text),
    ("allOf", Shape::ListOf(Kind::Schema)),
    ("oneOf", Shape::ListOf(Kind::Schema)),
    ("anyOf", Shape::ListOf(Kind::Schema)),
    ("not", Shape::RefOr(Kind::Schema)),
    ("items", Shape::RefOr(Kind::Schema)),
    ("properties", Shape::MapOfRefOr(Kind::Schema)),
    ("additionalProperties", Shape::FlagOrSchema),
    ("description", Shape::Text),
    ("format", Shape::Text),
    ("default", Shape::Any),
    ("nullable", Shape::Flag),
    ("discriminator", Shape::One(Kind::Discriminator)),
    ("readOnly", Shape::Flag),
    ("writeOnly", Shape::Flag),
    ("xml", Shape::Any),
    ("externalDocs", Shape::One(Kind::ExternalDocs)),
    ("example", Shape::Any),
    ("deprecated", Shape::Flag),
];
const DISCRIMINATOR: Table = &[("propertyName", Shape::Text), ("mapping", Shape::MapOfTexts)];
const SERVER: Table = &[("url", Shape::Text), ("description", Shape::Text), ("variables", Shape::Any)];
const EXTERNAL_DOCS: Table = &[("url", Shape::Text), ("description", Shape::Text)];

impl Kind {
    /// The keywords; none where the names of members are chosen by the author or not looked at.
    pub(super) fn table(self) -> Option<Table> {
        match self {
            Self::Document => Some(DOCUMENT),
            Self::Components => Some(COMPONENTS),
            Self::PathItem => Some(PATH_ITEM),
            Self::Operation => Some(OPERATION),
            Self::Parameter | Self::Header => Some(PARAMETER),
            Self::RequestBody => Some(REQUEST_BODY),
            Self::Response => Some(RESPONSE),
            Self::MediaType => Some(MEDIA_TYPE),
            Self::Schema => Some(SCHEMA),
            Self::Discriminator => Some(DISCRIMINATOR),
            Self::Server => Some(SERVER),
            Self::ExternalDocs => Some(EXTERNAL_DOCS),
            Self::Responses | Self::Requirement | Self::Other => None,
        }
    }

    /// The members that an object of this kind cannot be read without.
    pub(super) fn required(self) -> &'static [&'static str] {
        match self {
            Self::Document => &["paths"],
            Self::Operation => &["responses"],
            Self::Parameter => &["name", "in"],
            Self::RequestBody => &["content"],
            Self::Response => &["description"],
            Self::Discriminator => &["propertyName"],
            Self::Server | Self::ExternalDocs => &["url"],
            Self::Components
            | Self::PathItem
            | Self::Header
            | Self::MediaType
            | Self::Schema
            | Self::Responses
            | Self::Requirement
            | Self::Other => &[],
        }
    }

    /// What such an object is called in a sentence.
    pub(super) fn describe(self) -> &'static str {
        match self {
            Self::Document => "the document",
            Self::Components => "`components`",
            Self::PathItem => "a path",
            Self::Operation => "an operation",
            Self::Parameter => "a parameter",
            Self::Header => "a header",
            Self::RequestBody => "a request body",
            Self::Response => "a response",
            Self::MediaType => "a media type",
            Self::Schema => "a schema",
            Self::Discriminator => "a discriminator",
            Self::Responses => "`responses`",
            Self::Server => "a server",
            Self::ExternalDocs => "`externalDocs`",
            Self::Requirement => "a security requirement",
            Self::Other => "this object",
        }
    }
}

/// The types of a schema.
pub(super) const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

/// The places of a parameter, each with the styles that it may be written in there.
pub(super) const PLACES: [(&str, &[&str]); 4] = [
    ("query", &["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
    ("path", &["simple", "label", "matrix"]),
    ("header", &["simple"]),
    ("cookie", &["form"]),
];
