//! Documents that say the same with their members in another order.

use serde_json::Value;

/// A small generator of numbers (xorshift): the same seed gives the same order everywhere.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// Starts at a seed; 0 would stay 0.
    pub fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    /// A number below `bound`, which is not 0.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let bound = u64::try_from(bound).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.0 % bound).unwrap_or_default()
    }
}

/// The text of a document with the members of every object in another order. Arrays keep theirs.
pub fn shuffled(document: &Value, seed: u64) -> String {
    let mut text = String::new();
    write(document, &mut Random::new(seed), &mut text);
    text
}

fn write(value: &Value, random: &mut Random, text: &mut String) {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            for last in (1..members.len()).rev() {
                members.swap(last, random.below(last + 1));
            }
            write_all(text, ['{', '}'], &members, |(key, member), text| {
                text.push_str(&Value::from(key.as_str()).to_string());
                text.push(':');
                write(member, random, text);
            });
        }
        Value::Array(elements) => {
            write_all(text, ['[', ']'], elements, |element, text| write(element, random, text));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            text.push_str(&value.to_string());
        }
    }
}

fn write_all<T>(
    text: &mut String,
    [open, close]: [char; 2],
    parts: &[T],
    mut write: impl FnMut(&T, &mut String),
) {
    text.push(open);
    for (position, part) in parts.iter().enumerate() {
        if position > 0 {
            text.push_str(",\n");
        }
        write(part, text);
    }
    text.push(close);
}
