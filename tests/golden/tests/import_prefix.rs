//! Imports below a narrower beginning than the list of additions covers: what lies outside is neither changed nor judged.

use std::collections::BTreeSet;

use generator::import::{Imported, Input, import};
use golden_tests::upstream::{Committed, PREFIX};
use serde_json::Value;

fn run(committed: &Committed, vendor: &str, prefix: &str) -> Imported {
    let additions = &committed.list_without(usize::MAX);
    let imported = import(&Input {
        vendor,
        ours: &committed.ours,
        additions,
        prefix,
        sunset: "x-sunset",
        prunes: false,
    });
    let complaints: Vec<&str> =
        imported.diagnostics.sorted().iter().map(|complaint| complaint.message.as_str()).collect();
    assert!(complaints.is_empty(), "{prefix}: {complaints:#?}");
    imported
}

/// The beginnings of the vendor's paths, each a segment longer than ours or more.
fn prefixes(vendor: &Value) -> BTreeSet<String> {
    let paths = vendor["paths"].as_object().expect("paths").keys();
    let narrower = paths.flat_map(|path| {
        let rest = path.strip_prefix(PREFIX).expect("a path of ours");
        let ends = rest.match_indices('/').map(|(at, _)| at).chain([rest.len()]);
        ends.map(|end| format!("{PREFIX}{}", &rest[..end])).collect::<Vec<_>>()
    });
    narrower.collect()
}

#[test]
fn no_entry_about_other_operations_is_complained_about() {
    let committed = Committed::load().expect("the committed document");
    let vendor = committed.vendor().expect("JSON");
    let prefixes = prefixes(&vendor);
    assert!(prefixes.len() > 30, "only {}", prefixes.len());
    let text = vendor.to_string();
    for prefix in
        prefixes.iter().step_by(3).chain(prefixes.iter().filter(|prefix| prefix.ends_with("phishguard")))
    {
        let imported = run(&committed, &text, prefix);
        assert!(!imported.report.needs_human(), "{prefix}: {}", imported.report.render());
        assert_eq!(imported.document.as_deref(), Some(committed.ours.as_str()), "{prefix}");
    }
}

#[test]
fn no_operation_outside_of_the_prefix_changes_when_the_vendor_drops_it() {
    let committed = Committed::load().expect("the committed document");
    let mut vendor = committed.vendor().expect("JSON");
    let prefix = format!("{PREFIX}submissions");
    vendor["paths"].as_object_mut().expect("paths").retain(|path, _| path.starts_with(&prefix));
    let imported = run(&committed, &vendor.to_string(), &prefix);
    assert!(!imported.report.needs_human(), "{}", imported.report.render());
    assert_eq!(imported.document.as_deref(), Some(committed.ours.as_str()));
    assert_eq!(imported.additions, None);
}
