//! Whether an overlay is for the document that it is applied to.

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::spec::locate::Part;
use crate::spec::pointer::Pointer;

/// Whether `extends` of the overlay at a path names the document at another path. It is a URI reference: relative to
/// the overlay, or absolute, of which only the last name can be compared with that of a copy.
pub(super) fn names(extends: &str, overlay_path: &str, document_path: &str) -> bool {
    let reference = extends.split(['#', '?']).next().unwrap_or_default();
    let document = segments(document_path, &[]);
    if reference.contains("://") {
        return decoded(reference).rsplit('/').next() == document.last().map(String::as_str);
    }
    let mut folder = segments(overlay_path, &[]);
    folder.pop();
    let named = segments(&decoded(reference), &folder);
    // One may have been given from the root of the disk and the other from the current folder.
    let named_from_root = is_from_root(reference) || is_from_root(overlay_path);
    match (named_from_root, is_from_root(document_path)) {
        (true, false) => named.ends_with(below(&document)),
        (false, true) => document.ends_with(below(&named)),
        (true, true) | (false, false) => named == document,
    }
}

/// The complaint about an overlay of another document.
pub(super) fn another(extends: &str, overlay: usize, document_path: &str) -> Diagnostic {
    let message = format!("this overlay is for `{extends}`, and is applied to `{document_path}`");
    let place = Place::overlay(overlay, Pointer::root().child("extends"), Part::Value);
    let hint = "name this document, by its path from the overlay, or apply the overlay to its own";
    Diagnostic::new(Code::ANOTHER_DOCUMENT, place, message).hint(hint)
}

fn is_from_root(path: &str) -> bool {
    path.starts_with(['/', '\\']) || path.get(1..2) == Some(":")
}

/// The names of a path, from a folder on, without `.` and with as few `..` as can be.
fn segments(path: &str, folder: &[String]) -> Vec<String> {
    let mut names = if is_from_root(path) { Vec::new() } else { folder.to_vec() };
    for name in path.split(['/', '\\']) {
        match name {
            "" | "." => {}
            ".." if names.last().is_some_and(|last| last != "..") => {
                names.pop();
            }
            name => names.push(name.to_owned()),
        }
    }
    names
}

/// What follows the `..` at the beginning.
fn below(names: &[String]) -> &[String] {
    let up = names.iter().take_while(|name| *name == "..").count();
    names.get(up..).unwrap_or_default()
}

/// A URI without its percent-encoding.
fn decoded(uri: &str) -> String {
    let mut bytes = Vec::with_capacity(uri.len());
    let mut rest = uri.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        let code = behind.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = code.filter(|_| *first == b'%').and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { behind.get(2..).unwrap_or_default() } else { behind };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn a_document_is_named_from_the_overlay() {
        assert!(names("./pets.json", "spec/overlay.yaml", "spec/pets.json"));
        assert!(names("pets.json", "overlay.yaml", "./pets.json"));
        assert!(names("../spec/pets.json", "fixes/overlay.yaml", "spec/pets.json"));
        assert!(names("my%20pets.json", "overlay.yaml", "my pets.json"));
        assert!(!names("pets.json", "fixes/overlay.yaml", "pets.json"));
        assert!(!names("./toys.json", "spec/overlay.yaml", "spec/pets.json"));
        assert!(!names("", "spec/overlay.yaml", "spec/pets.json"));
    }

    #[test]
    fn paths_from_the_root_and_from_the_current_folder_are_compared_as_far_as_both_are_known() {
        assert!(names("pets.json", "spec/overlay.yaml", "/home/me/spec/pets.json"));
        assert!(names("pets.json", "/home/me/spec/overlay.yaml", "spec/pets.json"));
        assert!(names("../spec/pets.json", "../fixes/overlay.yaml", "/home/me/spec/pets.json"));
        assert!(!names("pets.json", "/home/me/spec/overlay.yaml", "fixes/pets.json"));
    }

    #[test]
    fn a_url_is_compared_by_its_last_name() {
        assert!(names("https://api.example/v1/pets.json?raw=1", "overlay.yaml", "spec/pets.json"));
        assert!(!names("https://api.example/v1/toys.json", "overlay.yaml", "spec/pets.json"));
    }
}
