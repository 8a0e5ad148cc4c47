//! What became of the API since its earlier revision: the whole report is a golden file, what has to be in it is said
//! here, and the changelog's history is what the comparison makes of it. `UPDATE_EXPECT=1` writes both.

use std::collections::BTreeSet;
use std::fs;

use expect_test::expect_file;
use generator::diff::{
    Bump, Change, Direction, Format, Paint, Report, Revision, Rule, Severity, compare, render,
};
use golden_tests::repository::{self, DOCUMENT, Texts};

/// The earlier revision, from the root of the repository.
const EARLIER: &str = "spec/revisions/earlier.json";
/// What stands around the history in the changelog.
const MARKS: [&str; 2] = [
    "<!-- Made by `cargo xtask spec diff`; a golden test compares it, and UPDATE_EXPECT=1 renews it. -->\n\n",
    "\n<!-- The end of what is made. -->",
];

fn report() -> Report {
    let earlier = repository::read(&repository::root().join(EARLIER)).expect("the earlier revision");
    let today = Texts::load().expect("the committed document").in_one_document();
    let old = Revision {
        shown_name: EARLIER,
        document: &earlier,
        settings: &today.settings,
        ..Revision::default()
    };
    let new = Revision {
        shown_name: DOCUMENT,
        document: &today.document,
        settings: &today.settings,
        ..Revision::default()
    };
    compare(old, new).report.expect("both documents are right")
}

/// The changes by a rule in a direction.
fn by_rule(report: &Report, rule: Rule, direction: Option<Direction>) -> Vec<&Change> {
    report.wire.iter().filter(|change| change.rule == rule && change.direction == direction).collect()
}

#[test]
fn the_whole_report_is_what_was_read_and_agreed_to() {
    expect_file!["../history/earlier_to_today.txt"].assert_eq(&render(&report(), Format::Text(Paint::Plain)));
}

#[test]
fn renamed_path_parameters_are_renames_and_no_operation_is_gone() {
    let report = report();
    let renamed: BTreeSet<(&str, &str, &str)> =
        by_rule(&report, Rule::PATH_PARAMETER_RENAMED, Some(Direction::Request))
            .into_iter()
            .map(|change| (change.was.as_str(), change.now.as_str(), change.base.as_str()))
            .collect();
    let count =
        |was: &str, now: &str| renamed.iter().filter(|(old, new, _)| *old == was && *new == now).count();
    assert_eq!(count("`postfix_id`", "`investigate_id`"), 7, "{renamed:#?}");
    assert_eq!(count("`display_name_id`", "`impersonation_registry_id`"), 3, "{renamed:#?}");
    assert_eq!(renamed.len(), 10, "{renamed:#?}");
    assert!(by_rule(&report, Rule::OPERATION_REMOVED, None).is_empty());
    assert_eq!(by_rule(&report, Rule::OPERATION_ADDED, None).len(), 32);
    assert_eq!((report.old.operations, report.new.operations), (38, 70));
}

#[test]
fn ids_that_were_numbers_are_uuids_in_both_directions_and_that_breaks() {
    let report = report();
    for direction in [Direction::Request, Direction::Response] {
        let changed: BTreeSet<&str> = by_rule(&report, Rule::TYPE_CHANGED, Some(direction))
            .into_iter()
            .filter(|change| {
                (change.was.as_str(), change.now.as_str()) == ("integer (int32)", "string (uuid)")
            })
            .inspect(|change| assert_eq!(change.severity, Severity::Breaking))
            .map(|change| change.base.as_str())
            .collect();
        let ids =
            ["AllowPolicyId", "BlockedSenderId", "DomainId", "ImpersonationRegistryId", "TrustedDomainId"];
        assert_eq!(changed, BTreeSet::from(ids));
    }
}

/// The one change by a rule of a thing.
fn only(report: &Report, rule: Rule, base: &str, path: &str) -> Change {
    let of_thing =
        |change: &&Change| (change.rule, change.base.as_str(), change.path.as_str()) == (rule, base, path);
    let found: Vec<&Change> = report.wire.iter().filter(of_thing).collect();
    match found.as_slice() {
        [change] => (*change).clone(),
        other => panic!("{} of {base} {path}: {other:#?}", rule.id()),
    }
}

#[test]
fn bodies_that_changed_their_shape_are_found() {
    let report = report();
    let release = only(&report, Rule::TYPE_CHANGED, "POST /investigate/release", "body");
    assert_eq!((release.was.as_str(), release.now.as_str()), ("array", "object"));
    let preview = only(&report, Rule::PROPERTY_RENAMED, "POST /investigate/preview", "body.id");
    assert_eq!((preview.was.as_str(), preview.now.as_str()), ("`postfix_id`", "`id`"));
    let restrictions = only(&report, Rule::PROPERTY_BECAME_OPTIONAL, "UpdateDomain", ".ip_restrictions");
    assert_eq!(
        (restrictions.direction, restrictions.severity),
        (Some(Direction::Request), Severity::Compatible)
    );
}

#[test]
fn values_of_enums_that_are_gone_break_requests_and_not_answers() {
    let report = report();
    let filter = only(&report, Rule::ENUM_VALUE_REMOVED, "GET /investigate", "?message_action");
    assert_eq!((filter.was.as_str(), filter.severity), ("\"SUBMITTED\"", Severity::Breaking));
    let answers = by_rule(&report, Rule::ENUM_VALUE_REMOVED, Some(Direction::Response));
    assert!(!answers.is_empty());
    for change in answers {
        assert_eq!(change.severity, Severity::Compatible, "{}", change.subject());
    }
    let limited = only(&report, Rule::ENUM_ADDED, "Submission", ".type");
    assert_eq!((limited.now.as_str(), limited.severity), ("\"Team\", \"User\"", Severity::Compatible));
}

#[test]
fn fields_of_answers_that_may_be_missing_now_are_all_found() {
    let report = report();
    let optional = by_rule(&report, Rule::PROPERTY_BECAME_OPTIONAL, Some(Direction::Response));
    for (base, count) in [
        ("AllowPolicy", 7),
        ("BlockedSender", 6),
        ("Domain", 10),
        ("ImpersonationRegistry", 6),
        ("TrustedDomain", 7),
    ] {
        let of_base = optional.iter().filter(|change| change.base == base).count();
        assert_eq!(of_base, count, "{base}");
    }
    assert_eq!(report.verdict.bump, Bump::Major);
    let told = "`AllowPolicy::id` is now `String` (was `i32`)";
    assert!(report.rust.iter().any(|change| change.sentence == told), "nobody is told that {told}");
}

#[test]
fn the_history_in_the_changelog_is_what_the_comparison_makes() {
    let path = repository::root().join("CHANGELOG.md");
    let changelog = repository::read(&path).expect("the changelog");
    let [begin, end] = MARKS;
    let (head, rest) = changelog.split_once(begin).expect("the mark before the history");
    let (history, tail) = rest.split_once(end).expect("the mark after the history");
    let made = report().changelog();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(path, [head, begin, &made, end, tail].concat()).expect("the changelog can be written");
    } else {
        assert!(history == made, "CHANGELOG.md tells another history; UPDATE_EXPECT=1 writes what it is now");
    }
}
