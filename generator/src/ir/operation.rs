//! Operations: what a call takes, sends and gives.

use serde_json::Value;

use super::docs::{Deprecation, Docs};
use super::ident::{ConstName, FieldName, FnName, ModName, TypeName};
use super::type_ref::TypeRef;
use crate::spec::pointer::Pointer;

/// One operation of the document.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId`, or what stands for a missing one.
    pub operation_id: String,
    /// The method in upper case.
    pub method: &'static str,
    /// The path template.
    pub path: String,
    /// The method of its group's handle.
    pub rust_name: FnName,
    /// The request type.
    pub request: TypeName,
    /// The constant with its facts.
    pub constant: ConstName,
    /// Its documentation.
    pub docs: Docs,
    /// Names under which a search of the documentation finds it.
    pub aliases: Vec<String>,
    /// Set when it is deprecated.
    pub deprecation: Option<Deprecation>,
    /// What a call has to give, in order.
    pub arguments: Vec<Argument>,
    /// What a call may give.
    pub options: Vec<Parameter>,
    /// The body.
    pub body: Option<Body>,
    /// What it gives.
    pub answer: Answer,
    /// The document's example of what it gives.
    pub answer_example: Option<AnswerExample>,
    /// The answers that say why it was not done.
    pub refusals: Vec<Refusal>,
    /// Whether it may be repeated.
    pub retry: Retry,
    /// Whether a 202 says where the answer will be.
    pub accepted: bool,
    /// Set when its answers come in pages.
    pub pager: Option<Pager>,
    /// Where it comes from.
    pub source: Pointer,
}

/// Something that a call has to give.
#[derive(Clone, Debug)]
pub enum Argument {
    /// A path parameter that the handle does not hold, or a required query, header or cookie parameter.
    Parameter(Box<Parameter>),
    /// The body; it stands last.
    Body,
}

impl Argument {
    /// The parameter; none for the body.
    pub fn parameter(&self) -> Option<&Parameter> {
        if let Self::Parameter(parameter) = self { Some(parameter) } else { None }
    }
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name in the request.
    pub wire_name: String,
    /// The argument or setter.
    pub rust_name: FieldName,
    /// Its type.
    pub ty: TypeRef,
    /// Where it goes and how it is written.
    pub location: Location,
    /// Its documentation.
    pub docs: Docs,
    /// Set when it is deprecated.
    pub deprecation: Option<Deprecation>,
    /// Its place among the parameters in the document: what matters most tends to stand first.
    pub position: usize,
    /// The document's example of its value.
    pub example: Option<Value>,
    /// Where it comes from.
    pub source: Pointer,
}

/// Where a parameter goes and how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// A segment of the path.
    Path,
    /// One query pair.
    Query,
    /// A list in the query.
    QueryList(ListStyle),
    /// An object in the query.
    QueryObject(ObjectStyle),
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// How a list is written in the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListStyle {
    /// `a=1&a=2`.
    Repeat,
    /// `a=1,2`.
    Comma,
    /// `a=1 2`.
    Space,
    /// `a=1|2`.
    Pipe,
}

/// How an object is written in the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObjectStyle {
    /// `a[x]=1&a[y]=2`.
    DeepObject,
    /// `x=1&y=2`.
    FormExploded,
    /// `a=x,1,y,2`.
    FormJoined,
    /// `a={"x":1}`.
    Json,
}

/// The body of a request.
#[derive(Clone, Debug)]
pub struct Body {
    /// Its type; the element's for a list.
    pub ty: TypeRef,
    /// How it is taken and written.
    pub shape: Shape,
    /// Whether a call has to give it.
    pub required: bool,
    /// The media type.
    pub content_type: String,
    /// The document's example of it.
    pub example: Option<Value>,
}

/// How a body is taken from the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `&T`, written as JSON.
    Json,
    /// `&[T]`, written as JSON.
    JsonList,
    /// Text as it is.
    Text,
    /// Bytes as they are.
    Bytes,
}

/// What a successful call gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// `T`.
    Value(TypeRef),
    /// `Option<T>`: a success without a body is declared beside one with a body.
    Optional(TypeRef),
    /// `()`.
    Unit,
    /// `Vec<T>`.
    Sequence(TypeRef),
    /// `Page<T>`.
    Page(TypeRef),
    /// The body as text.
    Text,
    /// The body as bytes.
    Bytes,
}

/// A successful answer as the document shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerExample {
    /// Its status.
    pub status: u16,
    /// The media type of its body; empty where it has no body.
    pub content_type: String,
    /// Its body; empty where it has none.
    pub body: String,
}

/// A declared answer that says why a call was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Its status, a range such as `4XX`, or `default`.
    pub status: String,
    /// What the document says about it, one paragraph a string.
    pub text: Vec<String>,
}

/// Whether a call may be repeated when nobody knows whether the first one arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// It may.
    Idempotent,
    /// It may not.
    Unsafe,
}

/// How the next page is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pager {
    /// By a number.
    Page {
        /// The query parameter.
        parameter: String,
    },
    /// By a mark from the answer before.
    Cursor {
        /// The query parameter.
        parameter: String,
    },
}

impl Pager {
    /// The query parameter that turns the page.
    pub fn parameter(&self) -> &str {
        match self {
            Self::Page { parameter } | Self::Cursor { parameter } => parameter,
        }
    }
}

/// A handle with operations and further handles, such as `settings()`.
#[derive(Clone, Debug)]
pub struct Group {
    /// The path of handles from the client down; empty for the root.
    pub path: Vec<String>,
    /// The accessor on the parent.
    pub accessor: FnName,
    /// The handle's type.
    pub handle: TypeName,
    /// What it is for; empty where nobody says it.
    pub docs: Docs,
    /// The module.
    pub module: ModName,
    /// Its operations, by name.
    pub operations: Vec<Operation>,
    /// The handles below it, by name.
    pub children: Vec<Group>,
}

impl Group {
    /// Adds the operations of this handle and of those below it.
    pub fn collect_operations<'g>(&'g self, operations: &mut Vec<&'g Operation>) {
        operations.extend(&self.operations);
        for child in &self.children {
            child.collect_operations(operations);
        }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.operations.is_empty() && self.children.is_empty()
    }
}
