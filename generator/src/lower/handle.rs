//! Handles: what each is for, in the words of the settings or of the document's tags.

use std::collections::BTreeMap;

use serde_json::Value;

use super::context::Lowering;
use super::docs::paragraphs;
use super::operation::LoweredOperation;
use crate::ir::Docs;
use crate::ir::ident::ModName;

/// The documentation of every handle that leads to an operation, by its path. A handle that neither the settings nor a
/// tag describe is not in the map.
pub(super) fn lower_handles(
    ctx: &Lowering<'_>,
    operations: &[LoweredOperation],
) -> BTreeMap<Vec<String>, Docs> {
    let mut handles = BTreeMap::new();
    for operation in operations {
        for length in 1..=operation.group.len() {
            let path: Vec<String> = operation.group.iter().take(length).cloned().collect();
            if !handles.contains_key(&path)
                && let Some(text) = description(ctx, &path)
            {
                handles.insert(path, Docs { text: paragraphs(Some(text.trim())), facts: Vec::new() });
            }
        }
    }
    handles
}

fn description<'a>(ctx: &Lowering<'a>, path: &[String]) -> Option<&'a str> {
    let set = ctx.decisions.handle_description(&path.join("."));
    let text = set.or_else(|| if let [tag] = path { tag_description(&ctx.spec.value, tag) } else { None });
    text.filter(|text| !text.trim().is_empty())
}

/// The text of the tag that a handle is named after.
fn tag_description<'a>(document: &'a Value, handle: &str) -> Option<&'a str> {
    let tags = document.get("tags").and_then(Value::as_array)?;
    let text = |tag: &'a Value, keyword: &str| tag.get(keyword).and_then(Value::as_str);
    let mut named = tags
        .iter()
        .filter(|tag| text(tag, "name").is_some_and(|name| ModName::from_wire(name).as_str() == handle));
    named.find_map(|tag| text(tag, "description"))
}
