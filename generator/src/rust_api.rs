//! The public Rust API of the generated modules as data: everything that users of the crate can name, and what each of
//! it stands for on the wire, so that two versions of it can be compared and names can be held to what they mean.

mod calls;
mod lines;
mod place;
mod text;
mod types;

use std::collections::BTreeSet;

use crate::ir::{Api, Construction, Docs, Usage};
use crate::spec::pointer::Pointer;

/// Everything that the generated modules make public.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RustApi {
    /// The types, by name.
    pub types: Vec<RustType>,
    /// The handles with their calls, each above those below it. The first is the client itself.
    pub handles: Vec<Handle>,
    /// The constants of the module `operations`, by name.
    pub constants: Vec<String>,
    /// The types that stand for required members in the messages of the compiler.
    pub markers: BTreeSet<String>,
}

/// What something stands for on the wire.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// Where the document says it.
    pub source: Pointer,
    /// What it is there, without positions that change with its neighbours: the name of a member, the text of a value,
    /// the id of an operation, `query.page` of a parameter, and for a type the place of its schema.
    pub identity: String,
}

/// A type of the module `types`.
#[derive(Clone, Debug, PartialEq)]
pub struct RustType {
    /// Its name.
    pub rust_name: String,
    /// Its schema.
    pub origin: Origin,
    /// In which role the schema is read.
    pub usage: Usage,
    /// What it is.
    pub form: Form,
    /// How users make one.
    pub construction: Construction,
    /// The traits that it implements, without paths: `Clone`, `From<&str>`.
    pub traits: BTreeSet<String>,
    /// Its fields or variants, in the order of the code.
    pub members: Vec<Member>,
    /// Its documentation.
    pub docs: Docs,
}

/// What a [`RustType`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A struct.
    Struct,
    /// An enum of texts with room for new ones.
    OpenEnum,
    /// An enum of forms with room for new ones.
    Union,
}

/// A field or a variant.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Its name.
    pub rust_name: String,
    /// Its property, value or form.
    pub origin: Origin,
    /// The type of a field, or what a variant holds.
    pub ty: Option<String>,
    /// How it is set: by a method of the type, or of its builder.
    pub setter: Option<Setter>,
    /// Why and until when it is deprecated.
    pub deprecation: Option<String>,
    /// Its documentation.
    pub docs: Docs,
}

/// A method that sets a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setter {
    /// Its name.
    pub rust_name: String,
    /// Names and types of what it takes.
    pub arguments: Vec<(String, String)>,
    /// Whether a builder makes nothing without it.
    pub is_required: bool,
}

/// A handle, such as that of `client.settings().domains()`, or the client itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Handle {
    /// Its type.
    pub rust_name: String,
    /// The modules below `operations` that lead to the type; none for the client, which stands at the root of the crate.
    pub modules: Vec<String>,
    /// The methods that lead to it, from the client down.
    pub accessors: Vec<String>,
    /// The parameter that the last of these methods takes, if it takes one.
    pub parameter: Option<String>,
    /// Its calls, by name.
    pub calls: Vec<Call>,
}

/// A call: the method of a handle, and the request type that it gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// The method.
    pub rust_name: String,
    /// Its operation.
    pub origin: Origin,
    /// The method of HTTP and the path, its parameters without names: `GET /domains/{}`.
    pub endpoint: String,
    /// The request type.
    pub request: String,
    /// What the method takes.
    pub arguments: Vec<Parameter>,
    /// What may be set on the request.
    pub setters: Vec<Parameter>,
    /// What `send` gives.
    pub gives: String,
    /// What `items` gives one by one, where the answers come in pages.
    pub item: Option<String>,
    /// Why and until when it is deprecated.
    pub deprecation: Option<String>,
    /// Its documentation.
    pub docs: Docs,
}

/// An argument of a call, or a setter of its request.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Its name.
    pub rust_name: String,
    /// The parameter; `body` is the body.
    pub origin: Origin,
    /// What is taken for it.
    pub takes: String,
    /// Why and until when it is deprecated.
    pub deprecation: Option<String>,
    /// Its documentation.
    pub docs: Docs,
}

/// Lists the public API of the modules that are generated from `api`.
pub fn list(api: &Api) -> RustApi {
    let places = place::Places::of(api);
    RustApi {
        types: types::list_types(api, &places),
        handles: calls::list_handles(api),
        constants: api.api_version.iter().map(|_| "API_VERSION".to_owned()).collect(),
        markers: types::list_markers(api),
    }
}

impl RustType {
    /// The name of its builder.
    pub fn builder(&self) -> String {
        format!("{}Builder", self.rust_name)
    }

    /// The member with a name.
    pub fn member(&self, rust_name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.rust_name == rust_name)
    }
}

impl Handle {
    /// How a call of it is written after `client.`: `settings().domains().list`.
    pub fn way(&self, call: &Call) -> String {
        let accessors = self.accessors.iter().map(|accessor| format!("{accessor}()."));
        format!("{}{}", accessors.collect::<String>(), call.rust_name)
    }

    /// The module of its type and of the requests of its calls.
    pub fn module(&self) -> String {
        let modules = self.modules.iter().map(|module| format!("::{module}"));
        format!("operations{}", modules.collect::<String>())
    }
}
