//! String enums that a newer server may extend: an unknown value is kept, never an error and never lost.
//!
//! Written by a macro and not by serde's derive, which would cost compile time for every enum.

use super::exact::{Exact, exact};
use super::plain_value::write_raw;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};

/// A value that this version of the crate does not know.
///
/// It is opaque: a value that becomes known later would otherwise break a program that matched on its text. Compare
/// with `as_str()` of its enum instead. It keeps any JSON value and goes back just as it came; other formats get the same
/// value without the white space of its JSON.
#[derive(Clone)]
pub struct UnrecognizedValue(Repr);

#[derive(Clone)]
enum Repr {
    Text(Box<str>),
    Json(Box<RawValue>),
}

impl UnrecognizedValue {
    /// For a text that is none of the known values.
    #[doc(hidden)]
    pub fn from_text(text: impl Into<Box<str>>) -> Self {
        Self(Repr::Text(text.into()))
    }

    /// Whether the value is a JSON string.
    #[doc(hidden)]
    pub fn is_text(&self) -> bool {
        matches!(self.0, Repr::Text(_))
    }

    /// The text, or the JSON of a value that is no string.
    #[doc(hidden)]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Repr::Text(text) => text,
            Repr::Json(raw) => raw.get(),
        }
    }

    /// What two values must share to be the same: `"1"` and `1` are not.
    fn identity(&self) -> (bool, &str) {
        (self.is_text(), self.as_str())
    }
}

impl PartialEq for UnrecognizedValue {
    fn eq(&self, other: &Self) -> bool {
        self.identity() == other.identity()
    }
}

impl Eq for UnrecognizedValue {}

impl Hash for UnrecognizedValue {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.identity().hash(state);
    }
}

impl fmt::Debug for UnrecognizedValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Text(text) => text.fmt(f),
            Repr::Json(raw) => f.write_str(raw.get()),
        }
    }
}

impl Serialize for UnrecognizedValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Repr::Text(text) => serializer.serialize_str(text),
            Repr::Json(raw) => write_raw(raw, serializer),
        }
    }
}

/// What an enum is made of.
#[doc(hidden)]
#[derive(Debug)]
pub enum EnumValue<'de> {
    /// A text, which may be a known value.
    Text(Cow<'de, str>),
    /// Anything else.
    Other(UnrecognizedValue),
}

impl<'de> Deserialize<'de> for EnumValue<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match exact(deserializer)? {
            Exact::Text(text) => Self::Text(text),
            Exact::Json(json) => {
                let json = RawValue::from_string(json).map_err(D::Error::custom)?;
                Self::Other(UnrecognizedValue(Repr::Json(json)))
            }
        })
    }
}

impl<'de> Deserialize<'de> for UnrecognizedValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match EnumValue::deserialize(deserializer)? {
            EnumValue::Text(text) => Self(Repr::Text(text.into())),
            EnumValue::Other(value) => value,
        })
    }
}

/// What an open enum can do, for a declaration with unit variants and `Unrecognized`.
///
/// The declaration itself stands in generated code, where people read it.
#[allow(unused_macros, reason = "a document may have no string enums")]
macro_rules! open_enum {
    ($Enum:ident { $($Variant:ident = $wire:literal),* $(,)? }) => {
        #[allow(deprecated, reason = "a deprecated value is still read and written")]
        const _: () = {
            use $crate::runtime::generated as rt;
            use ::std::result::Result;
            use ::std::string::String;

            impl $Enum {
                /// Every value that this version of the crate knows, in the order of the document.
                pub const KNOWN: &'static [Self] = &[$(Self::$Variant),*];

                /// The value as it goes over the wire. For an unknown value that is no string, its JSON.
                pub fn as_str(&self) -> &str {
                    match self {
                        $(Self::$Variant => $wire,)*
                        Self::Unrecognized(value) => value.as_str(),
                    }
                }

                /// Whether this version of the crate knows the value.
                pub fn is_known(&self) -> bool {
                    !::std::matches!(self, Self::Unrecognized(_))
                }
            }

            /// The value of a text as it goes over the wire, in the same letter case. Nothing is checked: any other
            /// text becomes `Unrecognized` and is sent as it is; [`is_known`](Self::is_known) tells them apart.
            impl ::std::convert::From<&str> for $Enum {
                fn from(text: &str) -> Self {
                    match text {
                        $($wire => Self::$Variant,)*
                        _ => Self::Unrecognized(rt::UnrecognizedValue::from_text(text)),
                    }
                }
            }

            /// As from a `&str`.
            impl ::std::convert::From<String> for $Enum {
                fn from(text: String) -> Self {
                    Self::from(text.as_str())
                }
            }

            /// As from a `&str`: it never fails.
            impl ::std::str::FromStr for $Enum {
                type Err = ::std::convert::Infallible;

                fn from_str(text: &str) -> Result<Self, Self::Err> {
                    Result::Ok(Self::from(text))
                }
            }

            impl ::std::fmt::Display for $Enum {
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    f.write_str(self.as_str())
                }
            }

            impl rt::ParameterValue for $Enum {
                fn to_text(&self) -> String {
                    String::from(self.as_str())
                }
            }

            impl rt::Serialize for $Enum {
                fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self {
                        Self::Unrecognized(value) => value.serialize(serializer),
                        known => serializer.serialize_str(known.as_str()),
                    }
                }
            }

            impl<'de> rt::Deserialize<'de> for $Enum {
                fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let value = <rt::EnumValue<'de> as rt::Deserialize<'de>>::deserialize(deserializer)?;
                    Result::Ok(match value {
                        rt::EnumValue::Text(text) => Self::from(&*text),
                        rt::EnumValue::Other(value) => Self::Unrecognized(value),
                    })
                }
            }
        };
    };
}

/// Makes one open enum of another: one of them has all values of the other.
#[allow(unused_macros, reason = "a document may have no two such enums")]
macro_rules! enum_from {
    ($Enum:ident, $Other:ident) => {
        /// The same value. One that this enum does not know becomes `Unrecognized` and is sent as it is.
        impl ::std::convert::From<$Other> for $Enum {
            fn from(other: $Other) -> Self {
                match other {
                    $Other::Unrecognized(value) if !value.is_text() => Self::Unrecognized(value),
                    other => Self::from(other.as_str()),
                }
            }
        }
    };
}

pub(crate) use {enum_from, open_enum};
