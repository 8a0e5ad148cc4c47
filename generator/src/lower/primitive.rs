//! Strings, numbers and booleans.

use super::context::Lowered;
use crate::ir::TypeRef;

/// The type of a primitive. A `uuid` is an identifier: servers that once numbered their objects are read too.
pub(super) fn lower_primitive(type_name: &str, format: &str) -> Lowered {
    let ty = match (type_name, format) {
        ("string", "date-time") => TypeRef::Timestamp,
        ("string", "date") => TypeRef::Date,
        ("string", "uuid") => TypeRef::Id,
        ("string", _) => TypeRef::Text,
        ("integer", "int32") => TypeRef::Int32,
        ("integer", _) => TypeRef::Int64,
        ("number", _) => TypeRef::Float,
        ("boolean", _) => TypeRef::Bool,
        _ => TypeRef::Json,
    };
    Lowered::of(ty)
}
