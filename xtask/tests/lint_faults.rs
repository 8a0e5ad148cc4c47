//! All faults of a document are found in one run of `spec lint`, each once and at its line.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A complaint: its code and the line that it points to.
type Complaint = (String, usize);

/// Runs the command on a document; gives the complaints and all that was printed.
fn lint(document: &Path, arguments: &[&Path]) -> (Vec<Complaint>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["spec", "lint"])
        .arg(document)
        .args(arguments)
        .output()
        .expect("the command runs");
    let printed = String::from_utf8([output.stderr, output.stdout].concat()).expect("text");
    (complaints(&printed), printed)
}

/// `error[SPEC0101]: …` and the place in the line below it.
fn complaints(printed: &str) -> Vec<Complaint> {
    let lines: Vec<&str> = printed.lines().collect();
    let titles = lines.windows(2).filter(|pair| pair[0].contains("[SPEC0"));
    let mut complaints: Vec<Complaint> = titles
        .map(|pair| {
            let code = pair[0].split(['[', ']']).nth(1).expect("a code");
            let line = pair[1].rsplit(':').nth(1).and_then(|line| line.parse().ok());
            (code.to_owned(), line.unwrap_or_else(|| panic!("no line in {}", pair[1])))
        })
        .collect();
    complaints.sort();
    complaints
}

/// The number of the one line that holds a text.
fn line_of(text: &str, needle: &str) -> usize {
    let lines = text.lines().enumerate().filter(|(_, line)| line.contains(needle));
    let numbers: Vec<usize> = lines.map(|(index, _)| index + 1).collect();
    assert_eq!(numbers.len(), 1, "`{needle}` has to stand in one line, and stands in {numbers:?}");
    numbers[0]
}

/// Each fault of the fixture: its code, and a text that stands in its line alone.
const FAULTS: [(&str, &str); 20] = [
    ("SPEC0002", r#""An animal at home.""#),
    ("SPEC0004", r#""maxLength": "9""#),
    ("SPEC0005", r#""minimun""#),
    ("SPEC0007", "#/components/schemas/Person"),
    ("SPEC0013", r#""colour""#),
    ("SPEC0015", r#""/pets/{pet_id}""#),
    ("SPEC0018", r#""Opens the shops.""#),
    ("SPEC0019", r#""operationId": "list_pets","#),
    ("SPEC0101", r#""name": { "type": "string" }"#),
    ("SPEC0102", r#""requestBody": { "content": { "application/json""#),
    ("SPEC0103", r#""example": 7"#),
    ("SPEC0104", r#""example": []"#),
    ("SPEC0106", r#""born": {"#),
    ("SPEC0107", "its end of life is 2026-11-01"),
    ("SPEC0108", r#""x-sunset": "soon""#),
    ("SPEC0110", r#"["cat", "dog"]"#),
    ("SPEC0111", r#""nullable""#),
    ("SPEC0112", r#""Mineral""#),
    ("SPEC0113", r#""minLength": 1"#),
    ("SPEC0115", r#""/shops/{shop_id}""#),
];

#[test]
fn twenty_faults_of_a_document_give_twenty_complaints_each_at_its_line() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lint/twenty_faults/input.json");
    let text = std::fs::read_to_string(&path).expect("the fixture");
    let mut expected: Vec<Complaint> = FAULTS
        .iter()
        .map(|(code, needle)| {
            // Of two operations with one id the second is at fault.
            let text = match *code {
                "SPEC0019" => text.replacen(needle, "the first one", 1),
                _ => text.clone(),
            };
            ((*code).to_owned(), line_of(&text, needle))
        })
        .collect();
    expected.sort();
    let (found, printed) = lint(&path, &[]);
    assert_eq!(found, expected, "{printed}");
    assert!(printed.contains("  17 errors, 3 warnings\n"), "{printed}");
}

/// A fault to put into the document of this repository.
struct Fault {
    code: &'static str,
    /// A text that stands in the document once, and what takes its place.
    from: &'static str,
    to: &'static str,
    /// A text of the line that is complained about, which is in no other line then.
    at: &'static str,
}

/// The end of the search's parameter `page`.
const PAGE: &str = r#""deprecated": true,
            "x-sunset": "2026-11-01",
            "x-replaced-by": "cursor","#;
/// The beginning of the schema of a parameter.
const SUBMISSION_ID: &str = r#"id.",
            "schema": {
              "type": "string"
            },
            "example": "2c6d32c0-e3a1-4891-a1ed-3cc38fb399e1""#;
/// The tags of the search.
const TAGS: &str = r#""tags": [
          "Email Security"
        ],
        "x-api-token-group": [
          "Cloud Email Security: Write",
          "Cloud Email Security: Read"
        ],
        "x-fern-availability": "generally-available",
        "x-fern-sdk-group-name": "email-security.investigate",
        "x-fern-sdk-method-name": "list""#;

const fn fault(code: &'static str, from: &'static str, to: &'static str, at: &'static str) -> Fault {
    Fault { code, from, to, at }
}

const INJECTED: [Fault; 12] = [
    fault(
        "SPEC0101",
        r#""description": "Mailbox folder that messages are moved to.","#,
        "",
        r#""email-security_MailboxDestination": {"#,
    ),
    fault("SPEC0103", r#""example": "eyJwYWdlIjogMn0=""#, r#""example": 5"#, r#""example": 5"#),
    fault(
        "SPEC0106",
        PAGE,
        r#""required": true, "deprecated": true, "x-sunset": "2026-11-01", "x-replaced-by": "cursor","#,
        r#""required": true, "deprecated": true"#,
    ),
    fault(
        "SPEC0107",
        PAGE,
        r#""deprecated": true, "x-replaced-by": "cursor","#,
        "The number of the page. Deprecated",
    ),
    fault(
        "SPEC0108",
        PAGE,
        r#""deprecated": true, "x-sunset": "in autumn", "x-replaced-by": "cursor","#,
        r#""in autumn""#,
    ),
    fault("SPEC0109", r#""x-replaced-by": "cursor""#, r#""x-replaced-by": "curses""#, r#""curses""#),
    fault(
        "SPEC0110",
        "          \"JunkEmail\",\n",
        "          \"JunkEmail\",\n          \"junkemail\",\n",
        r#""junkemail""#,
    ),
    fault(
        "SPEC0111",
        SUBMISSION_ID,
        r#"id.", "schema": { "nullable": true }, "example": "a""#,
        r#"{ "nullable": true }"#,
    ),
    fault(
        "SPEC0112",
        "    \"schemas\": {\n",
        "    \"schemas\": {\n      \"Lonely\": { \"type\": \"string\", \"description\": \"It is alone.\" },\n",
        r#""Lonely""#,
    ),
    fault(
        "SPEC0113",
        SUBMISSION_ID,
        r#"id.", "schema": { "type": "string", "minItems": 1 }, "example": "a""#,
        r#""minItems": 1 }"#,
    ),
    fault(
        "SPEC0114",
        TAGS,
        r#""tags": ["Mail"],
        "x-fern-sdk-group-name": "email-security.investigate",
        "x-fern-sdk-method-name": "list""#,
        r#"["Mail"]"#,
    ),
    fault(
        "SPEC0116",
        SUBMISSION_ID,
        r#"id.", "schema": { "type": "string", "pattern": "(a" }, "example": "a""#,
        r#""pattern": "(a""#,
    ),
];

#[test]
fn a_fault_that_is_put_into_the_document_of_this_repository_is_the_only_complaint() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let document = std::fs::read_to_string(root.join("spec/email-security.json")).expect("the document");
    let settings = root.join("spec/codegen.toml");
    let exceptions = root.join("spec/lint.toml");
    for Fault { code, from, to, at } in INJECTED {
        assert_eq!(document.matches(from).count(), 1, "{code}: {from}");
        let text = document.replace(from, to);
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("lint_of_{code}"));
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join("input.json"), &text).expect("a file");
        let arguments =
            [Path::new("--settings"), settings.as_path(), Path::new("--exceptions"), exceptions.as_path()];
        let (found, printed) = lint(&folder.join("input.json"), &arguments);
        assert_eq!(found, [(code.to_owned(), line_of(&text, at))], "{printed}");
    }
}
