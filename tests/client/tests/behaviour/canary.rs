//! Reads any type with a text in every place that takes one: `canary(Type.field)`. So what a type prints can be looked
//! through for each of its fields, without an example of each.

use serde::de::value::{Error, MapDeserializer, StrDeserializer};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, Expected, IntoDeserializer, MapAccess,
    SeqAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use std::cell::RefCell;

/// How `serde_json` asks for a value as the text that it was.
const RAW_VALUE: &str = "$serde_json::private::RawValue";
/// Types that hold themselves end here.
const DEEPEST: usize = 6;

/// A place of a type: its struct and its field.
pub(crate) type Place = (&'static str, &'static str);

/// The text in a place.
pub(crate) fn text((name, field): Place) -> String {
    format!("canary({name}.{field})")
}

/// A value of the type, and the places where a text was put.
pub(crate) fn fill<T: DeserializeOwned>() -> (T, Vec<Place>) {
    let places = RefCell::default();
    let value = T::deserialize(Canary { place: ("", ""), depth: 0, places: &places });
    let value = value.unwrap_or_else(|error| panic!("{}: {error}", std::any::type_name::<T>()));
    (value, places.into_inner())
}

#[derive(Clone, Copy)]
struct Canary<'p> {
    place: Place,
    depth: usize,
    places: &'p RefCell<Vec<Place>>,
}

impl Canary<'_> {
    fn told(self) -> String {
        self.places.borrow_mut().push(self.place);
        text(self.place)
    }

    fn deeper(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }
}

impl<'de> Deserializer<'de> for Canary<'_> {
    type Error = Error;

    /// A text, unless the reader says that it wants a number.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let wanted = (&visitor as &dyn Expected).to_string();
        if wanted.contains("number") || wanted.contains("i64") || wanted.contains("u64") {
            visitor.visit_u64(7)
        } else if wanted.contains("f64") {
            visitor.visit_f64(7.5)
        } else if wanted.contains("boolean") {
            visitor.visit_bool(true)
        } else {
            visitor.visit_string(self.told())
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.depth < DEEPEST { visitor.visit_some(self.deeper()) } else { visitor.visit_none() }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(Once((self.depth < DEEPEST).then(|| self.deeper())))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_map(Fields { of: self.place.0, rest: ["any"].iter(), canary: self.deeper() })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_map(Fields { of: name, rest: fields.iter(), canary: self.deeper() })
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name == RAW_VALUE {
            let json = format!("{:?}", self.told());
            return visitor.visit_map(MapDeserializer::new([(RAW_VALUE, json)].into_iter()));
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        _variants: &'static [&'static str],
        _visitor: V,
    ) -> Result<V::Value, Error> {
        Err(Error::custom(format!("`{name}` reads itself as no type of this crate does")))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct tuple
        tuple_struct identifier ignored_any
    }
}

/// A list of one element, or of none.
struct Once<'p>(Option<Canary<'p>>);

impl<'de> SeqAccess<'de> for Once<'_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        self.0.take().map(|canary| seed.deserialize(canary)).transpose()
    }
}

/// Every field that the type asks for.
struct Fields<'p> {
    of: &'static str,
    rest: std::slice::Iter<'static, &'static str>,
    canary: Canary<'p>,
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some(field) = self.rest.next() else { return Ok(None) };
        self.canary.place = (self.of, field);
        let key: StrDeserializer<'_, Error> = field.into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(self.canary)
    }
}

#[test]
fn each_place_that_takes_a_text_gets_its_own() {
    #[derive(serde::Deserialize)]
    #[expect(dead_code, reason = "only that it is read matters")]
    struct Outer {
        number: u64,
        inner: Vec<Option<Inner>>,
        flag: bool,
    }
    #[derive(serde::Deserialize)]
    struct Inner {
        text: String,
        raw: Box<serde_json::value::RawValue>,
        any: serde_json::Value,
    }
    let (outer, places) = fill::<Outer>();
    assert_eq!(places, [("Inner", "text"), ("Inner", "raw"), ("Inner", "any")]);
    let [Some(inner)] = &outer.inner[..] else { panic!("one element") };
    assert_eq!(inner.text, "canary(Inner.text)");
    assert_eq!(inner.raw.get(), "\"canary(Inner.raw)\"");
    assert_eq!(inner.any, "canary(Inner.any)");
}
