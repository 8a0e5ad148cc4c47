//! What the code of the models fixtures means: which JSON is read, and which is written.

use golden_compiled::{Patch, Timestamp, models};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn read<T: DeserializeOwned>(value: Value) -> T {
    let text = value.to_string();
    serde_json::from_value(value).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn fails<T: DeserializeOwned>(value: Value) -> bool {
    serde_json::from_value::<T>(value).is_err()
}

fn written(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("it can be written")
}

#[test]
fn members_that_compositions_require_are_required() {
    use models::all_of_merges::types::Pet;
    let pet: Pet = read(json!({ "name": "Rex", "nickname": "R", "age": "7" }));
    assert_eq!((pet.name.as_str(), pet.nickname.as_str(), pet.age), ("Rex", "R", Some(7)));
    assert!(fails::<Pet>(json!({ "name": "Rex" })));
    assert!(fails::<Pet>(json!({ "name": "Rex", "nickname": null })));
}

#[test]
fn an_optional_or_nullable_member_reads_null_and_missing() {
    use models::required_optional_nullable_deprecated::types::Account;
    for email in [
        json!({ "name": "A", "seats": 1 }),
        json!({ "name": "A", "seats": 1, "email": null, "nickname": null }),
    ] {
        let account: Account = read(email);
        assert_eq!((account.email, account.nickname, account.note), (None, None, None));
    }
    assert!(fails::<Account>(json!({ "name": null, "seats": 1 })));
}

#[test]
fn a_required_member_that_is_about_to_vanish_may_be_missing() {
    use models::required_optional_nullable_deprecated::types::Account;
    let account: Account = read(json!({ "name": "A", "seats": "12" }));
    #[expect(deprecated, reason = "it is what the test is about")]
    let plan = account.plan;
    assert_eq!((plan, account.seats), (None, 12));
}

#[test]
fn requests_hold_no_member_that_only_answers_have() {
    use models::read_only_is_left_out_of_requests::types::{Pet, PetInput};
    let input = PetInput::builder().name("Rex").password("secret").build();
    assert_eq!(written(&input), json!({ "name": "Rex", "password": "secret" }));
    let pet: Pet = read(json!({ "id": 7, "name": "Rex", "password": "left out" }));
    assert_eq!(pet.id, "7");
}

#[test]
fn an_id_that_is_declared_again_is_sent() {
    use models::redeclared_id_wins::types::ReplacePetsBodyItem;
    let item = ReplacePetsBodyItem::builder().name("Rex").id("7").build();
    assert_eq!(written(&item), json!({ "id": "7", "name": "Rex" }));
}

#[test]
fn an_enum_reads_null_whether_or_not_it_lists_it() {
    use models::nullable_enum::types::{Light, LightNow};
    let light: Light = read(json!({ "now": null, "next": null, "last": null }));
    assert!(light.now.is_none() && light.next.is_none() && light.last.is_none());
    let light: Light = read(json!({ "now": "red", "next": "yellow" }));
    assert_eq!(light.now, Some(LightNow::Red));
    assert_eq!(light.next.as_ref().map(models::nullable_enum::types::LightNext::as_str), Some("yellow"));
}

#[test]
fn enums_of_flags_and_numbers_read_any_flag_and_number() {
    use models::enums_of_flags_numbers_and_null::types::Limits;
    let limits: Limits =
        read(json!({ "always": false, "level": 9, "rate": 2, "nothing": "new", "mixed": "auto" }));
    assert_eq!((limits.always, limits.level, limits.rate), (false, 9, Some(2.0)));
    assert_eq!((limits.nothing, limits.mixed), (Some(json!("new")), Some(json!("auto"))));
}

#[test]
fn every_odd_value_has_its_own_variant_and_text() {
    use models::string_enum_with_odd_values::types::Verdict;
    for known in Verdict::KNOWN {
        assert_eq!(read::<Verdict>(json!(known.as_str())), *known);
        assert_eq!(written(known), json!(known.as_str()));
        assert!(known.is_known());
    }
    assert_eq!(Verdict::from("MALICIOUS-BEC"), Verdict::MaliciousBec);
    assert_ne!(Verdict::from("spam"), Verdict::from("Spam"));
}

#[test]
fn a_value_newer_than_the_crate_is_kept_whatever_its_type() {
    use models::string_enum_with_odd_values::types::Verdict;
    for value in [json!("brand new"), json!(42), json!({ "a": [null] }), json!(true)] {
        let verdict: Verdict = read(value.clone());
        assert!(!verdict.is_known());
        assert_eq!(written(&verdict), value);
    }
}

#[test]
fn a_tagged_form_is_read_and_written_with_its_tag() {
    use models::tagged_union_of_inline_forms::types::{Job, JobMove};
    let value = json!({ "action": "move", "to": "inbox" });
    let job: Job = read(value.clone());
    assert_eq!(job, Job::Move(JobMove::builder().to("inbox").build()));
    assert_eq!(written(&job), value);
    for action in ["release", "unblock"] {
        let value = json!({ "action": action, "count": 2 });
        assert_eq!(written(&read::<Job>(value.clone())), value);
    }
}

#[test]
fn a_form_newer_than_the_crate_is_kept() {
    use models::tagged_union_of_inline_forms::types::Job;
    for value in [json!({ "action": "fly", "x": 1 }), json!({ "to": "inbox" }), json!(7)] {
        let job: Job = read(value.clone());
        assert!(matches!(&job, Job::Unrecognized(kept) if *kept == value));
        assert_eq!(written(&job), value);
    }
    assert!(
        fails::<Job>(json!({ "action": "move" })),
        "a known form that lacks a required member is an error"
    );
}

#[test]
fn forms_are_told_apart_by_the_mapping_and_else_by_their_names() {
    use models::tagged_union_of_references::types::Shape;
    for tag in ["round", "ball"] {
        assert!(
            matches!(read(json!({ "kind": tag, "radius": 1 })), Shape::Ball(circle) if circle.kind == tag)
        );
    }
    assert!(matches!(read(json!({ "kind": "Square", "side": 1.5 })), Shape::Square(_)));
    assert!(matches!(read(json!({ "kind": "Circle", "radius": 1 })), Shape::Unrecognized(_)));
}

#[test]
fn untagged_forms_are_tried_in_their_order() {
    use models::untagged_union::types::{Answer, AnswerValue, AnswerWho};
    let value = |value: Value| read::<Answer>(json!({ "value": value })).value;
    assert_eq!(value(json!(true)), AnswerValue::Flag(true));
    assert_eq!(value(json!(3)), AnswerValue::Integer(3));
    assert_eq!(value(json!("3")), AnswerValue::Text("3".to_owned()));
    assert_eq!(value(json!(["a"])), AnswerValue::List(vec!["a".to_owned()]));
    assert_eq!(value(json!({ "new": 1 })), AnswerValue::Unrecognized(json!({ "new": 1 })));
    let answer: Answer = read(json!({ "value": 1, "maybe": null, "who": { "serial": 4 } }));
    assert!(answer.maybe.is_none() && matches!(answer.who, Some(AnswerWho::Robot(_))));
}

#[test]
fn free_form_values_come_back_as_they_were() {
    use models::free_form_objects_and_maps::types::Bag;
    let value = json!({
        "anything": [1, "two", null], "object": { "a": 1 }, "open": { "b": {} }, "closed": {},
        "counts": { "x": 1 }, "notes": { "y": null, "z": "text" }, "things": { "t": { "name": "N" } },
    });
    assert_eq!(written(&read::<Bag>(value.clone())), value);
}

#[test]
fn members_without_a_name_are_kept_beside_the_named_ones() {
    use models::named_and_further_members::types::{Hints, Labels};
    let value = json!({ "owner": "me", "color": "red", "size": "big" });
    let labels: Labels = read(value.clone());
    assert_eq!((labels.owner.as_str(), labels.additional_properties.len()), ("me", 2));
    assert_eq!(written(&labels), value);
    let hints = Hints::default().first("a").additional_property("second", 2);
    assert_eq!(written(&hints), json!({ "first": "a", "second": 2 }));
}

#[test]
fn recursive_types_are_read_to_any_depth() {
    use models::recursive_types_are_boxed::types::Node;
    use models::recursive_union::types::Filter;
    let node: Node = read(
        json!({ "children": [{ "children": [] }], "parent": { "children": [] }, "owner": { "root": null } }),
    );
    assert_eq!((node.children.len(), node.parent.is_some()), (1, true));
    let text = json!({ "op": "text" });
    let filter: Filter =
        read(json!({ "op": "all", "parts": [{ "op": "not", "part": text }, text, { "op": "new" }] }));
    let Filter::All(all) = filter else { panic!("{filter:?}") };
    assert!(matches!(all.parts.as_slice(), [Filter::Not(_), Filter::Text(_), Filter::Unrecognized(_)]));
}

#[test]
fn a_change_says_nothing_null_or_a_value() {
    use models::patch_body::types::{Owner, PetChange};
    let change = || PetChange::builder().revision(3);
    assert_eq!(written(&change().build()), json!({ "revision": 3 }));
    assert_eq!(written(&change().note(Patch::Null).build()), json!({ "revision": 3, "note": null }));
    assert_eq!(
        written(&change().note("new").name("Rex").build()),
        json!({ "revision": 3, "note": "new", "name": "Rex" })
    );
    assert_eq!(
        written(&change().tags(vec!["a".to_owned()]).build()),
        json!({ "revision": 3, "tags": ["a"] })
    );
    let owner = Owner::default().phone(Patch::Null);
    assert_eq!(written(&change().owner(owner).build()), json!({ "revision": 3, "owner": { "phone": null } }));
}

#[test]
fn a_builder_takes_what_turns_into_its_members() {
    use models::builder_with_required_members::types::{Hint, Order};
    let order = Order::builder().lines(["a", "b"]).gift(true).count(2).r#for("2026-11-01").build();
    assert_eq!(
        written(&order),
        json!({ "count": 2, "for": "2026-11-01", "lines": ["a", "b"], "gift": true })
    );
    assert_eq!(written(&Hint::default()), json!({}));
    assert_eq!(written(&Hint::default().text("t")), json!({ "text": "t" }));
}

#[test]
fn lists_of_lists_keep_their_gaps() {
    use models::nested_lists::types::Grid;
    let value = json!({
        "rows": [[1, 2], []], "gaps": ["a", null], "cells": [[{ "x": 1 }]], "untyped": [1, "a"],
        "times": ["2026-11-01T00:00:00Z"], "index": { "a": ["b"] },
    });
    assert_eq!(written(&read::<Grid>(value.clone())), value);
    assert_eq!(read::<Grid>(json!({ "rows": [["1", 2.0]] })).rows, [[1, 2]]);
}

#[test]
fn ids_are_texts_whatever_the_wire_holds() {
    use models::identifiers::types::Pet;
    let pet: Pet = read(
        json!({ "id": 1, "owner_id": 12_345_678_901_234_567_890_u64, "friend_ids": [1, "b"], "chip": null }),
    );
    assert_eq!((pet.id.as_str(), pet.owner_id.as_str()), ("1", "12345678901234567890"));
    assert_eq!((pet.friend_ids, pet.chip), (Some(vec!["1".to_owned(), "b".to_owned()]), None));
}

#[test]
fn secrets_are_not_printed() {
    use models::sensitive_members::types::{Key, KeyRequest};
    let key: Key = read(json!({ "name": "visible", "secret": "hunter2" }));
    let shown = format!("{key:?} {:?}", KeyRequest::default().passphrase("hunter2"));
    assert!(
        shown.contains("visible") && shown.contains("[redacted]") && !shown.contains("hunter2"),
        "{shown}"
    );
}

#[test]
fn a_shared_enum_knows_the_values_of_requests_in_answers_too() {
    use models::shared_enum_of_answers_and_requests::types::{Found, Letter};
    use models::shared_enum_of_three_that_differ::types as three;
    let found: Found = read(json!({ "letter": "z" }));
    assert_eq!(found.letter, Some(Letter::Z));
    let found: three::Found = read(json!({ "letter": "X" }));
    assert_eq!(found.letter, Some(three::Letter::X2));
}

#[test]
fn schemas_that_are_one_type_are_read_as_it() {
    use models::shared_types::types::{Match, Team, Winner};
    let found: Match =
        read(json!({ "home": { "name": "A" }, "away": { "name": "B", "score": 2 }, "first_half": "draw" }));
    let teams: [&Team; 2] = [&found.home, &found.away];
    assert_eq!(teams.map(|team| team.score), [None, Some(2)]);
    assert_eq!(found.first_half, Some(Winner::Draw));
}

#[test]
fn a_value_that_only_answers_hold_cannot_be_sent_by_name() {
    use models::split_enum::types::{Kind, Rule, RuleInput, StoredKind};
    assert_eq!(read::<Rule>(json!({ "kind": "UNKNOWN" })).kind, StoredKind::Unknown);
    assert!(!Kind::KNOWN.iter().any(|kind| kind.as_str() == "UNKNOWN"));
    assert_eq!(written(&RuleInput::builder().kind(Kind::Email).build()), json!({ "kind": "EMAIL" }));
}

#[test]
fn every_format_comes_back_as_it_was() {
    use models::formats::types::All;
    let value = json!({
        "at": "2026-11-01T12:00:00.250+01:00", "day": "2026-11-01", "uuid": "0a1b", "byte": "YQ==", "mail": "a@b.example",
        "i32": 1, "i64": 9_007_199_254_740_993_i64, "plain": 3, "float": 0.5, "double": 0.25, "number": 2.0,
    });
    let all: All = read(value.clone());
    assert_eq!(written(&all), value);
    assert_eq!(all.at, Timestamp::from("2026-11-01T12:00:00.250+01:00"));
    assert!(all.edited.is_none());
    let odd: All = read(json!({ "at": "yesterday", "day": "soon", "i32": 1.0, "i64": "2" }));
    assert_eq!(written(&odd), json!({ "at": "yesterday", "day": "soon", "i32": 1, "i64": 2 }));
    assert!(fails::<All>(json!({ "at": "t", "day": "d", "i32": 3_000_000_000_i64, "i64": 1 })));
}

#[test]
fn names_that_rust_has_taken_keep_their_wire_names() {
    use models::keyword_names::types::{OptionModel, StringModel, Type};
    let value = Type::builder().r#type("t").self_value("s").r#move(true).foo_bar("a").foo_bar2("b").build();
    let wanted = json!({ "type": "t", "self": "s", "move": true, "fooBar": "a", "foo_bar": "b" });
    assert_eq!(written(&value), wanted);
    let option = OptionModel::default().value(StringModel::None);
    assert_eq!(written(&option), json!({ "value": "None" }));
}

#[test]
fn a_type_that_both_directions_share_is_one() {
    use models::one_type_for_both_directions::types::{Home, Pet, PetInput};
    let pet: Pet =
        read(json!({ "name": "Rex", "home": { "street": "S" }, "seen_at": "2026-11-01T00:00:00Z" }));
    let home: Home = pet.home.expect("a home");
    assert_eq!(
        written(&PetInput::builder().name("Rex").home(home).build()),
        json!({ "name": "Rex", "home": { "street": "S" } })
    );
}

#[test]
fn what_may_be_left_out_and_may_be_null_is_absent_null_or_a_value_whatever_the_method_is() {
    use models::optional_nullable_in_every_body::types::{Note, NoteInput, ReplaceTextBody};
    let note = || NoteInput::builder().id(1);
    assert_eq!(written(&note().build()), json!({ "id": 1 }));
    assert_eq!(written(&note().note(Patch::Null).build()), json!({ "id": 1, "note": null }));
    assert_eq!(written(&note().note("a").build()), json!({ "id": 1, "note": "a" }));
    assert_eq!(written(&note().tags(["a"]).build()), json!({ "id": 1, "tags": ["a"] }));
    assert_eq!(written(&note().tags(Patch::Null).build()), json!({ "id": 1, "tags": null }));
    let reply = note().reply(note().note(Patch::Null).build()).build();
    assert_eq!(written(&reply), json!({ "id": 1, "reply": { "id": 1, "note": null } }));
    assert_eq!(written(&note().reply(Patch::Null).build()), json!({ "id": 1, "reply": null }));

    let text = ReplaceTextBody::default;
    assert_eq!(written(&text()), json!({}));
    let nulls = text().at(Patch::Null).count(Patch::Null).free(Patch::Null).kind(Patch::Null);
    let nulls = nulls.notes(Patch::Null).text(Patch::Null);
    let names = ["at", "count", "free", "kind", "notes", "text"];
    assert_eq!(written(&nulls), names.into_iter().map(|name| (name, Value::Null)).collect::<Value>());
    let nested = text().notes([note().note(Patch::Null).build()]);
    assert_eq!(written(&nested), json!({ "notes": [{ "id": 1, "note": null }] }));
    // Answers tell no difference.
    let read: Note = read(json!({ "id": 1, "note": null }));
    assert_eq!((read.note, read.tags), (None, None));
}

#[test]
fn none_leaves_a_nullable_member_out_and_takes_an_earlier_value_back() {
    use models::optional_nullable_in_every_body::types::{NoteInput, ReplaceTextBody, ReplaceTextBodyKind};
    let text = ReplaceTextBody::default;
    let values = text().at("2026-11-01T00:00:00Z").count(1).free("x").kind("a").text("t").notes([]);
    let wanted = json!({
        "at": "2026-11-01T00:00:00Z", "count": 1, "free": "x", "kind": "a", "text": "t", "notes": []
    });
    assert_eq!(written(&values), wanted);
    let options = text().at(Some("2026-11-01T00:00:00Z")).count(Some(1)).free(Some("x")).kind(Some("a"));
    assert_eq!(written(&options.text(Some("t")).notes(Some([]))), wanted);
    let nothing =
        values.at(None::<Timestamp>).count(None).free(None::<Value>).kind(None::<ReplaceTextBodyKind>);
    let nothing = nothing.text(None::<&str>).notes(None::<Vec<NoteInput>>);
    assert_eq!(written(&nothing), json!({}));
}

#[test]
fn free_values_keep_null_and_leave_none_out() {
    use models::free_form_objects_and_maps::types::{Bag, Thing};
    let bag = || Bag::builder().anything(1);
    assert_eq!(written(&bag().build()), json!({ "anything": 1 }));
    assert_eq!(written(&bag().open(Value::Null).build()), json!({ "anything": 1, "open": null }));
    assert_eq!(written(&bag().open(Some("x")).build()), json!({ "anything": 1, "open": "x" }));
    assert_eq!(written(&bag().open("x").open(None::<&str>).build()), json!({ "anything": 1 }));
    let things = std::collections::BTreeMap::from([("a".to_owned(), Thing::builder().name("b").build())]);
    let wanted = json!({ "anything": 1, "things": { "a": { "name": "b" } } });
    assert_eq!(written(&bag().things(things.clone()).build()), wanted);
    assert_eq!(written(&bag().things(Some(things)).build()), wanted);
    assert_eq!(written(&bag().things(None).build()), json!({ "anything": 1 }));
}

#[test]
fn members_called_as_the_methods_and_types_of_a_builder_are_set() {
    use models::builder_names::types::{A, Flag, Letters};
    let letters =
        Letters::builder().build2(true).required("r").b("hand").builder([A::default()]).a(A::default());
    let letters = letters.optional("foot").default(Patch::Null).c(A::default().by("hand")).build();
    let wanted = json!({
        "a": {}, "b": "hand", "build": true, "builder": [{}], "required": "r",
        "c": { "by": "hand" }, "default": null, "optional": "foot"
    });
    assert_eq!(written(&letters), wanted);
    let flag =
        Flag::default().default2(true).build("b").additional_property2("c").additional_property("d", 1);
    assert_eq!(written(&flag), json!({ "default": true, "build": "b", "additional_property": "c", "d": 1 }));
}
