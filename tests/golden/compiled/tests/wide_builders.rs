//! A builder has as many required members as the document says, also more than the standard library has tuples for.

use golden_compiled::models::wide_bodies::types::{C2, C2Builder, ThirtyFive};
use golden_compiled::{Missing, Patch};
use serde_json::{Map, Value, json};

/// Sets members by name, each to the number beside it.
macro_rules! set {
    ($builder:expr, $($member:ident = $value:expr),* $(,)?) => { $builder$(.$member($value))* };
}

fn thirteen() -> C2 {
    let builder = set!(C2::builder(), f13 = 13, f12 = 12, f11 = 11, f10 = 10, f9 = 9, f8 = 8, f7 = 7);
    set!(builder, f1 = "one", f2 = 2, f3 = 3, f4 = 4, f5 = 5, f6 = 6).build()
}

/// What a body of the members `f1` to `f<last>` is on the wire.
fn wanted(last: usize) -> Map<String, Value> {
    let members = (1..=last).map(|number| (format!("f{number}"), json!(number)));
    let mut members: Map<String, Value> = members.collect();
    members.insert("f1".to_owned(), json!("one"));
    members
}

fn written(body: &impl serde::Serialize) -> Value {
    serde_json::to_value(body).expect("it can be written")
}

#[test]
fn thirteen_required_members_are_set_in_any_order() {
    assert_eq!(written(&thirteen()), Value::Object(wanted(13)));
}

#[test]
fn a_builder_of_thirteen_is_cloned_half_way_with_what_is_set() {
    let half = C2::builder().f1("one").f13(13).note(Patch::Null);
    let half = set!(half, f2 = 2, f3 = 3, f4 = 4, f5 = 5, f6 = 6, f7 = 7, f8 = 8, f9 = 9, f10 = 10);
    let body = half.clone().f11(11).f12(12).build();
    assert_eq!(body, half.f12(12).f11(11).build());
    let mut wanted = wanted(13);
    wanted.insert("note".to_owned(), Value::Null);
    assert_eq!(written(&body), Value::Object(wanted));
}

#[test]
fn a_builder_of_thirteen_shows_no_value_and_its_states_have_defaults() {
    let nothing: C2Builder = C2::builder();
    assert_eq!(format!("{:?}", nothing.clone()), "C2Builder { .. }");
    assert_eq!(format!("{:?}", nothing.f1("secret")), "C2Builder { .. }");
    assert_eq!(format!("{:?}", Missing::<()>::new()), "Missing");
}

#[test]
fn thirty_five_required_members_are_set_and_the_builder_is_cloned() {
    let half =
        set!(ThirtyFive::builder(), f35 = 35, f34 = 34, f33 = 33, f32 = 32, f31 = 31, f30 = thirteen());
    let half = set!(half, f29 = 29, f28 = 28, f27 = 27, f26 = 26, f25 = 25, f24 = 24, f23 = 23, f22 = 22);
    let rest =
        set!(half.clone().note("kept"), f1 = "one", f2 = 2, f3 = 3, f4 = 4, f5 = 5, f6 = 6, f7 = 7, f8 = 8);
    let rest = set!(rest, f9 = 9, f10 = 10, f11 = 11, f12 = 12, f13 = 13, f14 = 14, f15 = 15, f16 = 16);
    let rest = set!(rest, f17 = 17, f18 = 18, f19 = 19, f20 = 20, f21 = 21);
    let body = rest.clone().build();
    assert_eq!(body, rest.build());
    let mut wanted = wanted(35);
    wanted.insert("f30".to_owned(), written(&thirteen()));
    wanted.insert("note".to_owned(), json!("kept"));
    assert_eq!(written(&body), Value::Object(wanted));
    assert_eq!(format!("{half:?}"), "ThirtyFiveBuilder { .. }");
}
