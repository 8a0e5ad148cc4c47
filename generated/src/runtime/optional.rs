//! What setters take of something that may be left out: a value, or an `Option` of it.
//!
//! The last parameter of each trait says which of the two it was. The compiler finds it, and nobody names it.

use serde_json::{Map, Number, Value};
use std::borrow::Cow;

/// A value that may be missing, for a setter: everything that becomes a `T`, or an `Option` of that.
///
/// ```text
/// .comments("x")           "x"
/// .comments(Some("x"))     "x"
/// .comments(None::<&str>)  not sent
/// ```
///
/// `None` leaves unset what the setter sets, also if an earlier call had set it. It never sends `null`. A bare `None`
/// does not say what it is an `Option` of: write `None::<String>`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a value for this setter nor an `Option` of one",
    label = "this setter takes a `{T}`, what becomes one with `into()`, or an `Option` of that"
)]
pub trait IntoOptional<T, By>: Sized {
    /// The value, if there is one.
    fn into_optional(self) -> Option<T>;
}

/// A text that may be missing, for a setter: everything that is read as a text, or an `Option` of that.
///
/// `None` leaves unset what the setter sets, also if an earlier call had set it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a text for this setter nor an `Option` of one",
    label = "this setter takes what is `AsRef<str>`, or an `Option` of that"
)]
pub trait AsOptionalText<By>: Sized {
    /// The text, if there is one.
    fn into_optional_text(self) -> Option<String>;
}

/// A list that is sent as a body and may be missing: everything that is read as a slice, or an `Option` of that.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a list for this setter nor an `Option` of one",
    label = "this setter takes a slice of `{T}`, or an `Option` of one"
)]
pub trait AsOptionalSlice<T, By> {
    /// The list, if there is one.
    fn as_optional_slice(&self) -> Option<&[T]>;
}

/// It was a value.
#[derive(Debug)]
pub enum ByValue {}

/// It was an `Option`.
#[derive(Debug)]
pub enum ByOption {}

/// It was what a list is made of.
#[derive(Debug)]
pub enum ByItems {}

/// It was an `Option` of what a list is made of.
#[derive(Debug)]
pub enum ByOptionalItems {}

/// For a setter that takes the elements of a list as they are: anything that yields them.
#[derive(Debug)]
pub struct ListOf<T>(
    /// The elements.
    pub Vec<T>,
);

/// For a setter that takes the elements of a list: anything that yields what becomes a `T`.
#[derive(Debug)]
pub struct ListInto<T>(
    /// The elements.
    pub Vec<T>,
);

/// For a setter that takes any JSON. A [`Value`] itself is also made of an `Option`, where `None` is `null`.
#[derive(Debug)]
pub struct AnyJson(
    /// The value.
    pub Value,
);

// `do_not_recommend`: of a value that fits nowhere the compiler says what the trait says, and not which conversion into
// which of a setter's types is missing.
#[diagnostic::do_not_recommend]
impl<T, U: Into<T>> IntoOptional<T, ByValue> for U {
    fn into_optional(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, U: Into<T>> IntoOptional<T, ByOption> for Option<U> {
    fn into_optional(self) -> Option<T> {
        self.map(Into::into)
    }
}

#[diagnostic::do_not_recommend]
impl<T, U: IntoIterator<Item = T>> IntoOptional<ListOf<T>, ByItems> for U {
    fn into_optional(self) -> Option<ListOf<T>> {
        Some(ListOf(self.into_iter().collect()))
    }
}

impl<T, U: IntoIterator<Item = T>> IntoOptional<ListOf<T>, ByOptionalItems> for Option<U> {
    fn into_optional(self) -> Option<ListOf<T>> {
        self.map(|items| ListOf(items.into_iter().collect()))
    }
}

#[diagnostic::do_not_recommend]
impl<T, U: IntoIterator<Item: Into<T>>> IntoOptional<ListInto<T>, ByItems> for U {
    fn into_optional(self) -> Option<ListInto<T>> {
        Some(ListInto(self.into_iter().map(Into::into).collect()))
    }
}

impl<T, U: IntoIterator<Item: Into<T>>> IntoOptional<ListInto<T>, ByOptionalItems> for Option<U> {
    fn into_optional(self) -> Option<ListInto<T>> {
        self.map(|items| ListInto(items.into_iter().map(Into::into).collect()))
    }
}

impl<T> From<ListOf<T>> for Vec<T> {
    fn from(list: ListOf<T>) -> Self {
        list.0
    }
}

impl<T> From<ListInto<T>> for Vec<T> {
    fn from(list: ListInto<T>) -> Self {
        list.0
    }
}

impl From<AnyJson> for Value {
    fn from(json: AnyJson) -> Self {
        json.0
    }
}

/// What a [`Value`] is made of, without `Option`.
macro_rules! json_of {
    ($($ty:ty),* $(,)?) => {
        $(impl From<$ty> for AnyJson {
            fn from(value: $ty) -> Self {
                Self(value.into())
            }
        })*
    };
}

json_of!(Value, bool, i8, i16, i32, i64, isize, u8, u16, u32, u64, usize, f32, f64);
json_of!(&str, String, Cow<'_, str>, Number, Map<String, Value>, ());

impl<T: Into<Value>> From<Vec<T>> for AnyJson {
    fn from(items: Vec<T>) -> Self {
        Self(items.into())
    }
}

impl<T: Clone + Into<Value>> From<&[T]> for AnyJson {
    fn from(items: &[T]) -> Self {
        Self(items.into())
    }
}

impl<T: Into<Value>, const N: usize> From<[T; N]> for AnyJson {
    fn from(items: [T; N]) -> Self {
        Self(items.into())
    }
}

#[diagnostic::do_not_recommend]
impl<U: AsRef<str>> AsOptionalText<ByValue> for U {
    fn into_optional_text(self) -> Option<String> {
        Some(self.as_ref().to_owned())
    }
}

impl<U: AsRef<str>> AsOptionalText<ByOption> for Option<U> {
    fn into_optional_text(self) -> Option<String> {
        self.map(|text| text.as_ref().to_owned())
    }
}

#[diagnostic::do_not_recommend]
impl<T, U: AsRef<[T]>> AsOptionalSlice<T, ByValue> for U {
    fn as_optional_slice(&self) -> Option<&[T]> {
        Some(self.as_ref())
    }
}

impl<T, U: AsRef<[T]>> AsOptionalSlice<T, ByOption> for Option<U> {
    fn as_optional_slice(&self) -> Option<&[T]> {
        self.as_ref().map(AsRef::as_ref)
    }
}
