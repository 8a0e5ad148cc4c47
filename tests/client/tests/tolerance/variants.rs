//! An answer in all the ways in which a newer or an older server may give it.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use crate::sites::{Member, Sites};

/// A value that no enum of the document has.
const NEW_VALUE: &str = "SOMETHING_NEW";
/// A member that no schema of the document has.
const NEW_MEMBER: &str = "something_new";

/// What was done to the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    AsItIs,
    Dropped,
    Nulled,
    NewMember,
    NewValue,
    NoText,
    Reversed,
    Missing,
    KeptNull,
    RefusedNull,
    NoSuccess,
}

impl Kind {
    /// What it is, for people, and the fewest of it that the document must give: a walk that reaches nothing finds
    /// nothing.
    pub(crate) fn told(self) -> (&'static str, usize) {
        match self {
            Self::AsItIs => ("as they are", 70),
            Self::Dropped => ("without a member that may go", 2_000),
            Self::Nulled => ("with `null` for a member that may go", 2_000),
            Self::NewMember => ("with a member that no schema names", 500),
            Self::NewValue => ("with an unknown value of an enum", 200),
            Self::NoText => ("with a value of an enum that is no text, which is kept as it is", 900),
            Self::Reversed => ("with all members in another order", 70),
            Self::Missing => ("without a member that is needed, which is an error with its place", 350),
            Self::KeptNull => {
                ("with `null` for a member that is needed and may be anything, which is kept", 35)
            }
            Self::RefusedNull => {
                ("with `null` for a member that is needed, which is an error with its place", 230)
            }
            Self::NoSuccess => ("that do not say that they are a success, which none is then", 140),
        }
    }

    pub(crate) const ALL: [Self; 11] = [
        Self::AsItIs,
        Self::Dropped,
        Self::Nulled,
        Self::NewMember,
        Self::NewValue,
        Self::NoText,
        Self::Reversed,
        Self::Missing,
        Self::KeptNull,
        Self::RefusedNull,
        Self::NoSuccess,
    ];
}

/// What has to come of it.
pub(crate) enum Outcome {
    /// This value.
    Read(Value),
    /// This value, in which what stands at a JSON pointer is just what was sent.
    Kept { result: Value, at: String },
    /// An error that names this place, and says this about it.
    Refused { path: String, found: String },
    /// An error: there is no result at all.
    NoResult,
    /// An error: the answer does not have the form of this API.
    NotOfThisApi,
}

/// One way of answering.
pub(crate) struct Variant {
    pub(crate) kind: Kind,
    /// The JSON pointer of what was changed.
    pub(crate) at: String,
    pub(crate) body: String,
    pub(crate) outcome: Outcome,
}

/// Makes the variants of one answer. `without` is what comes of no result, where that is none of an error.
pub(crate) struct Variants<'a> {
    pub(crate) answer: &'a Value,
    pub(crate) without: Option<Value>,
}

impl Variants<'_> {
    /// All variants below a JSON pointer, the empty one for the whole answer.
    pub(crate) fn of(&self, sites: &Sites, below: &str) -> Vec<Variant> {
        let mut variants = vec![self.read(Kind::AsItIs, "", self.answer.to_string(), self.answer)];
        variants.push(self.read(Kind::Reversed, "", reversed(self.answer), self.answer));
        let is_below = |at: &str| is_within(at, below);
        for member in sites.members.iter().filter(|member| is_below(&member.object)) {
            self.without_member(member, &mut variants);
        }
        for at in sites.objects.iter().filter(|at| is_below(at)) {
            let body = self.changed(at, |object| {
                object
                    .as_object_mut()
                    .expect("an object")
                    .insert(NEW_MEMBER.to_owned(), json!([{"a": null}]));
            });
            variants.push(self.read(Kind::NewMember, at, body.to_string(), self.answer));
        }
        for at in sites.listed.iter().filter(|at| is_below(at)) {
            let body = self.changed(at, |text| *text = NEW_VALUE.into());
            variants.push(self.read(Kind::NewValue, at, body.to_string(), &body));
            for value in [json!(42), json!(true), json!({"a": [1.5, null]}), json!(["x"])] {
                let body = self.changed(at, |text| *text = value);
                variants.push(Self::kept(Kind::NoText, at, &body));
            }
        }
        if below.is_empty() {
            variants.push(self.least(sites));
        }
        variants
    }

    /// Without a member, and with it as `null` where that is as good as without.
    fn without_member(&self, member: &Member, variants: &mut Vec<Variant>) {
        let Member { object, wire_name, is_needed, may_be_anything } = member;
        let at = format!("{object}/{wire_name}");
        let dropped = self.changed(object, |object| {
            object.as_object_mut().expect("an object").remove(wire_name);
        });
        let nulled = self.changed(object, |object| object[wire_name] = Value::Null);
        // What stands beside the result is the client's own to read, and it does without.
        let needed = *is_needed && is_within(object, "/result");
        if at == "/result" && self.without.is_none() {
            let refused = |body: &Value| Variant {
                kind: Kind::Missing,
                at: at.clone(),
                body: body.to_string(),
                outcome: Outcome::NoResult,
            };
            variants.extend([refused(&dropped), refused(&nulled)]);
        } else if at == "/success" {
            variants.extend([dropped, nulled].map(|body| Variant {
                kind: Kind::NoSuccess,
                at: at.clone(),
                body: body.to_string(),
                outcome: Outcome::NotOfThisApi,
            }));
        } else if needed {
            let refused = |kind, body: &Value, place: &str, found: String| Variant {
                kind,
                at: at.clone(),
                body: body.to_string(),
                outcome: Outcome::Refused { path: self.spelled(place), found },
            };
            let missing = format!("missing field `{wire_name}`");
            variants.push(refused(Kind::Missing, &dropped, object, missing));
            variants.push(if *may_be_anything {
                Self::kept(Kind::KeptNull, &at, &nulled)
            } else {
                refused(Kind::RefusedNull, &nulled, &at, "invalid type: null".to_owned())
            });
        } else {
            variants.push(self.read(Kind::Dropped, &at, dropped.to_string(), &dropped));
            variants.push(self.read(Kind::Nulled, &at, nulled.to_string(), &dropped));
        }
    }

    /// With nothing that may go, all at once.
    fn least(&self, sites: &Sites) -> Variant {
        let mut body = self.answer.clone();
        // From the inside to the outside, so that what is inside of something dropped is still there.
        for Member { object, wire_name, .. } in sites.members.iter().rev().filter(|member| !member.is_needed)
        {
            if object.is_empty() && matches!(wire_name.as_str(), "result" | "success") {
                continue;
            }
            let object = body.pointer_mut(object).and_then(Value::as_object_mut);
            object.expect("an object").remove(wire_name);
        }
        self.read(Kind::Dropped, "", body.to_string(), &body)
    }

    /// A variant that is read as the result of `expected`.
    fn read(&self, kind: Kind, at: &str, body: String, expected: &Value) -> Variant {
        let expected =
            expected.get("result").cloned().or_else(|| self.without.clone()).unwrap_or(Value::Null);
        Variant { kind, at: at.to_owned(), body, outcome: Outcome::Read(expected) }
    }

    /// A variant of which the value at a place in the result comes back as it was sent.
    fn kept(kind: Kind, at: &str, body: &Value) -> Variant {
        let within = at.strip_prefix("/result").expect("a place in the result").to_owned();
        let outcome = Outcome::Kept { result: body["result"].clone(), at: within };
        Variant { kind, at: at.to_owned(), body: body.to_string(), outcome }
    }

    /// The answer with one place changed.
    fn changed(&self, at: &str, change: impl FnOnce(&mut Value)) -> Value {
        let mut body = self.answer.clone();
        change(body.pointer_mut(at).expect("a place in the answer"));
        body
    }

    /// A JSON pointer as the client spells places in the result: `[3].id`, or `.` for the whole.
    fn spelled(&self, pointer: &str) -> String {
        let mut value = &self.answer["result"];
        let mut path = String::new();
        for step in pointer.split('/').skip(2) {
            if let (Value::Array(_), Ok(index)) = (value, step.parse::<usize>()) {
                write!(path, "[{index}]").expect("text");
                value = &value[index];
            } else {
                let dot = if path.is_empty() { "" } else { "." };
                write!(path, "{dot}{step}").expect("text");
                value = &value[step];
            }
        }
        if path.is_empty() { ".".to_owned() } else { path }
    }
}

/// Whether a JSON pointer is another one or leads further into it.
fn is_within(at: &str, outer: &str) -> bool {
    at.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The text of a value in which every object names its last member first.
fn reversed(value: &Value) -> String {
    let joined = |parts: Vec<String>| parts.join(",");
    let member = |(name, value): (&String, &Value)| format!("{}:{}", json!(name), reversed(value));
    let members = |members: &Map<String, Value>| joined(members.iter().rev().map(member).collect());
    match value {
        Value::Object(object) => format!("{{{}}}", members(object)),
        Value::Array(elements) => format!("[{}]", joined(elements.iter().map(reversed).collect())),
        Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null => value.to_string(),
    }
}
