//! Enums that the settings call one type are one, with the values of all, in whatever order and role they stand.

use generator::diagnostic::{Code, Severity};
use generator::ir::{Model, ModelKind};
use generator::{Input, NameLock};
use serde_json::{Value, json};

/// Every order in which the lists can be given to an answer and two parameters.
const ORDERS: [[usize; 3]; 6] = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

const SETTINGS: &str = r#"
[[shared]]
name = "Letter"
reason = "They are the same letters."
schemas = [
  "/components/schemas/Found/properties/letter",
  "/components/parameters/b/schema",
  "/components/parameters/c/schema",
]
"#;

fn document(answer: &[&str], parameters: [&[&str]; 2]) -> Value {
    let letters = |values: &[&str]| json!({ "type": "string", "enum": values });
    let parameter = |name: &str, values| json!({ "name": name, "in": "query", "schema": letters(values) });
    let reference = |name: &str| json!({ "$ref": format!("#/components/parameters/{name}") });
    let content = json!({ "application/json": { "schema": { "$ref": "#/components/schemas/Found" } } });
    let found = json!({ "type": "object", "properties": { "letter": letters(answer) } });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Letters", "version": "1" },
        "paths": { "/letters": { "get": {
            "operationId": "list_letters",
            "parameters": [reference("b"), reference("c")],
            "responses": { "200": { "description": "Done.", "content": content } }
        } } },
        "components": {
            "parameters": { "b": parameter("b", parameters[0]), "c": parameter("c", parameters[1]) },
            "schemas": { "Found": found }
        }
    })
}

/// The enums of a document as `Letter(x y)`, and how many notes there are.
fn enums(document: &Value) -> (Vec<String>, usize) {
    let text = document.to_string();
    let input = Input { document: &text, settings: SETTINGS, lock: NameLock::None, ..Input::default() };
    let (api, diagnostics) = generator::analyze(&input);
    let of_enum = |model: &Model| match &model.kind {
        ModelKind::StringEnum(letters) => {
            let mut values: Vec<&str> = letters.values.iter().map(|value| value.wire_name.as_str()).collect();
            values.sort_unstable();
            Some(format!("{}({})", model.rust_name, values.join(" ")))
        }
        ModelKind::Struct(_) | ModelKind::Union(_) => None,
    };
    let all = diagnostics.sorted();
    let unexpected: Vec<&str> = all
        .iter()
        .filter(|found| found.code != Code::UNITED_ENUM || found.severity != Severity::Note)
        .map(|found| found.message.as_str())
        .collect();
    assert!(unexpected.is_empty(), "{unexpected:#?}");
    (api.expect("the document is right").models.iter().filter_map(of_enum).collect(), all.len())
}

#[test]
fn enums_that_differ_are_one_type_with_the_values_of_all_in_any_order() {
    let lists: [[&[&str]; 3]; 3] = [
        [&["x", "y"], &["x", "y"], &["x", "y", "z"]],
        [&["x"], &["y"], &["z"]],
        [&["x", "y"], &["y", "z"], &["z", "y", "x"]],
    ];
    for list in lists {
        for [answer, first, second] in ORDERS {
            let document = document(list[answer], [list[first], list[second]]);
            assert_eq!(enums(&document), (vec!["Letter(x y z)".to_owned()], 1), "{document:#}");
        }
    }
}

#[test]
fn enums_with_their_values_in_another_order_are_one_type_without_a_word() {
    let document = document(&["x", "y"], [&["y", "x"], &["x", "y"]]);
    assert_eq!(enums(&document), (vec!["Letter(x y)".to_owned()], 0));
}
