//! Path templates that cannot be read or told apart. Names without a parameter, and parameters without a name in the
//! template, are the generator's to complain about.

use std::collections::BTreeMap;

use generator::diagnostic::{Code, Diagnostic, Place};
use generator::spec::pointer::Pointer;

use super::Findings;
use crate::spec::document::Document;
use crate::spec::parts::{Kind, Part};

/// Looks at every path, and at every path parameter.
pub(super) fn check(document: &Document, parts: &[Part<'_>], findings: &mut Findings) {
    let mut forms: BTreeMap<String, (&str, Pointer)> = BTreeMap::new();
    for (path, item) in document.root().child("paths").members() {
        if !path.starts_with('/') {
            continue;
        }
        let place = || Place::DocumentKey(item.at.clone());
        let Some((form, names)) = read(path) else {
            if is_complained_about(findings, &item.at) {
                continue;
            }
            let message = format!("the braces of `{path}` do not match");
            findings
                .add(Diagnostic::new(Code::PATH_TEMPLATE, place(), message).hint(
                    "write each parameter as `{name}`, with a name and without a brace or slash in it",
                ));
            continue;
        };
        if let Some(name) =
            names.iter().enumerate().find(|(at, name)| names.iter().take(*at).any(|n| n == *name))
        {
            let message = format!("`{{{}}}` stands twice in `{path}`", name.1);
            findings.add(
                Diagnostic::new(Code::PATH_TEMPLATE, place(), message)
                    .hint("give one of them another name; both would get the same value"),
            );
        }
        if let Some((other, at)) = forms.get(&form) {
            let message =
                format!("`{path}` is the same path as `{other}`: only the names of parameters differ");
            findings.add(
                Diagnostic::new(Code::PATH_TEMPLATE, place(), message)
                    .related(Place::DocumentKey(at.clone()), "the other one")
                    .hint("put the operations of both under one path"),
            );
        } else {
            forms.insert(form, (path, item.at.clone()));
        }
    }
    for Part { node, .. } in parts.iter().filter(|part| part.kind == Kind::Parameter) {
        let required = node.child("required").value;
        if node.text("in") == "path" && (required.is_null() || required == false) {
            let message = format!("the path parameter `{}` is not marked as required", node.text("name"));
            findings.add(
                Diagnostic::new(Code::PATH_TEMPLATE, Place::Document(node.at.child("name")), message)
                    .hint("add `\"required\": true`; a path cannot be written without it"),
            );
        }
    }
}

/// Whether the generator has found that the names of a path and its parameters differ, which broken braces lead to.
fn is_complained_about(findings: &Findings, path_at: &Pointer) -> bool {
    findings.sorted().iter().any(|found| {
        found.code == Code::PATH_PARAMETER && found.place.pointer().is_some_and(|at| path_at.holds(at))
    })
}

/// A template without its names, and the names; none where the braces do not match.
fn read(path: &str) -> Option<(String, Vec<&str>)> {
    let mut form = String::new();
    let mut names = Vec::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}')?;
        if before.contains('}') || name.is_empty() || name.contains(['{', '/']) {
            return None;
        }
        form.push_str(before);
        form.push_str("{}");
        names.push(name);
        rest = behind;
    }
    form.push_str(rest);
    (!rest.contains('}')).then_some((form, names))
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_template_is_read_without_its_names() {
        assert_eq!(read("/a/{x}/b/{y}.json"), Some(("/a/{}/b/{}.json".to_owned(), vec!["x", "y"])));
        assert_eq!(read("/a"), Some(("/a".to_owned(), Vec::new())));
        for broken in ["/a/{x", "/a/x}", "/a/{}", "/a/{x/b}", "/a/{x{y}}", "/}a{"] {
            assert_eq!(read(broken), None, "{broken}");
        }
    }
}
