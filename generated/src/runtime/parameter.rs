//! How a parameter's value becomes text, and how lists and objects of values are laid out.

use super::date::Date;
use super::timestamp::Timestamp;
use serde_json::Value;

/// How the values of a list stand in the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListStyle {
    /// `a=1&a=2`
    Repeat,
    /// `a=1,2`
    Comma,
    /// `a=1%202`
    Space,
    /// `a=1|2`
    Pipe,
}

/// How the properties of an object stand in the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObjectStyle {
    /// `a[x]=1&a[y]=2`
    DeepObject,
    /// `x=1&y=2`; what is nested is named with dots.
    FormExploded,
    /// `a=x,1,y,2`
    FormJoined,
    /// `a={"x":1,"y":2}`
    Json,
}

/// A value that can stand in a path, a query, a header or a cookie.
pub trait ParameterValue {
    /// The value as text, not yet encoded for its place.
    fn to_text(&self) -> String;
}

impl<T: ParameterValue + ?Sized> ParameterValue for &T {
    fn to_text(&self) -> String {
        (**self).to_text()
    }
}

/// Values whose `Display` is what goes over the wire.
macro_rules! displayed {
    ($($ty:ty),*) => {
        $(impl ParameterValue for $ty {
            fn to_text(&self) -> String {
                self.to_string()
            }
        })*
    };
}

displayed!(str, String, bool, i32, i64, u32, u64, f32, f64);

/// As JSON text.
impl ParameterValue for Value {
    fn to_text(&self) -> String {
        self.to_string()
    }
}

impl ParameterValue for Timestamp {
    fn to_text(&self) -> String {
        self.to_rfc3339().into_owned()
    }
}

impl ParameterValue for Date {
    fn to_text(&self) -> String {
        self.as_str().to_owned()
    }
}
