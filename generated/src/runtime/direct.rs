//! Reading a result in one pass over the body, where the response has its usual form.
//!
//! Whatever is unusual, an error included, is left to the readers that look closer: here it is `None`.

use super::exact::quickly;
use crate::service::{self, PageInfo};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use std::ops::Range;

/// A result that has been read.
pub(crate) struct Direct<T> {
    pub(crate) value: T,
    /// Where it is in the body.
    pub(crate) place: Range<usize>,
    pub(crate) page_info: PageInfo,
    /// Where the members are that say more, in the order of their names; empty for one that is missing or there twice.
    pub(crate) messages: [Range<usize>; 2],
}

/// The members of the object around a result by which a usual response is known.
pub(crate) struct EnvelopeMembers {
    /// Must be true.
    pub(crate) success: &'static str,
    pub(crate) result: &'static str,
    pub(crate) page_info: &'static str,
    /// What is said beside the result, each at most once.
    pub(crate) messages: [&'static str; 2],
}

/// Reads the result of a usual response. One that is `null` is not usual.
pub(crate) fn read<T: DeserializeOwned>(body: &[u8]) -> Option<Direct<T>> {
    // Once for all strings, which is faster than one by one.
    let text = std::str::from_utf8(body).ok()?;
    quickly(|| read_text(text))
}

fn read_text<T: DeserializeOwned>(text: &str) -> Option<Direct<T>> {
    let mut reader = Reader { text, at: 0 };
    let direct = if let Some(members) = service::ENVELOPE {
        reader.envelope(&members)?
    } else {
        let (value, place) = reader.result()?;
        Direct { value, place, page_info: PageInfo::default(), messages: Default::default() }
    };
    reader.is_at_end().then_some(direct)
}

/// A place in a text of JSON.
struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    /// An object with the members of an envelope, each at most once, and with any others.
    fn envelope<T: DeserializeOwned>(&mut self, members: &EnvelopeMembers) -> Option<Direct<T>> {
        let mut success = None;
        let mut result = None;
        let mut page_info: Option<&RawValue> = None;
        let mut messages = [0..0, 0..0];
        self.take(b'{')?;
        loop {
            let (wire_name, _) = self.value::<&str>()?;
            self.take(b':')?;
            if wire_name == members.success && success.is_none() {
                success = Some(self.value::<bool>()?.0);
            } else if wire_name == members.result && result.is_none() {
                result = Some(self.result()?);
            } else if wire_name == members.page_info && page_info.is_none() {
                page_info = Some(self.value()?.0);
            } else if [members.success, members.result, members.page_info].contains(&wire_name) {
                return None;
            } else {
                let (_, place) = self.value::<&RawValue>()?;
                let known = members.messages.iter().position(|known| *known == wire_name);
                if let Some(seen) = known.and_then(|at| messages.get_mut(at)) {
                    // One that comes twice is for the careful reader.
                    if seen.start < seen.end {
                        return None;
                    }
                    *seen = place;
                }
            }
            if self.take(b',').is_none() {
                break;
            }
        }
        self.take(b'}')?;
        let (value, place) = result.filter(|_| success == Some(true))?;
        let page_info = page_info.map(service::page_info).unwrap_or_default();
        Some(Direct { value, place, page_info, messages })
    }

    fn result<T: DeserializeOwned>(&mut self) -> Option<(T, Range<usize>)> {
        let (value, place) = self.value()?;
        (self.text.get(place.clone())? != "null").then_some((value, place))
    }

    /// The next value, and where it is.
    fn value<T: Deserialize<'a>>(&mut self) -> Option<(T, Range<usize>)> {
        self.skip_space();
        let mut values = serde_json::Deserializer::from_str(self.text.get(self.at..)?).into_iter();
        let value = values.next()?.ok()?;
        let place = self.at..self.at + values.byte_offset();
        self.at = place.end;
        Some((value, place))
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        self.skip_space();
        (self.text.as_bytes().get(self.at) == Some(&byte)).then(|| self.at += 1)
    }

    fn skip_space(&mut self) {
        let is_space = |byte: &&u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        self.at += rest.iter().take_while(is_space).count();
    }

    fn is_at_end(&mut self) -> bool {
        self.skip_space();
        self.at == self.text.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MEMBERS: EnvelopeMembers =
        EnvelopeMembers { success: "ok", result: "it", page_info: "page", messages: ["said", "more"] };

    fn read(text: &str) -> Option<(Vec<u8>, &str)> {
        let mut reader = Reader { text, at: 0 };
        let Direct { value, place, page_info: _, messages: _ } = reader.envelope(&MEMBERS)?;
        reader.is_at_end().then(|| (value, &text[place]))
    }

    #[test]
    fn a_usual_response_is_read_whatever_its_order_and_its_spaces() {
        assert_eq!(read(r#"{"ok":true,"it":[1,2]}"#), Some((vec![1, 2], "[1,2]")));
        let spaced =
            "\n{ \"more\" : {\"it\": 1} , \"it\" :\t[ 1 ] ,\r\n\"other\":2, \"page\":{}, \"ok\" : true } \n";
        assert_eq!(read(spaced), Some((vec![1], "[ 1 ]")));
    }

    #[test]
    fn what_is_said_beside_the_result_is_found() {
        let text = r#"{"ok":true,"more":[ 1 ],"it":[1],"said":"x"}"#;
        let direct: Direct<Vec<u8>> = Reader { text, at: 0 }.envelope(&MEMBERS).expect("usual");
        assert_eq!(direct.messages.map(|place| &text[place]), [r#""x""#, "[ 1 ]"]);
    }

    #[test]
    fn what_is_unusual_is_left_to_others() {
        for text in [
            "",
            "{}",
            "[]",
            r#"{"it":[1]}"#,
            r#"{"ok":false,"it":[1]}"#,
            r#"{"ok":null,"it":[1]}"#,
            r#"{"ok":1,"it":[1]}"#,
            r#"{"ok":true}"#,
            r#"{"ok":true,"it":null}"#,
            r#"{"ok":true,"it":["x"]}"#,
            r#"{"ok":true,"it":[1],"it":[2]}"#,
            r#"{"ok":true,"ok":true,"it":[1]}"#,
            r#"{"ok":true,"said":[],"it":[1],"said":[]}"#,
            r#"{"ok":true,"it":[1],}"#,
            r#"{"ok":true,"it":[1]"#,
            r#"{"ok":true,"it":[1]} x"#,
            r#"{"ok":true "it":[1]}"#,
            "\u{feff}{\"ok\":true,\"it\":[1]}",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
