//! Makes the impersonation registry equal to a list of people that is kept in a file.
//!
//! The file is CSV with the columns `email`, `name` and `comments`; the address tells who is who. The plan is printed
//! first, and without `--apply` that is all. Entries that a directory keeps up to date are left alone.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example sync_impersonation_registry --features test-util -- examples/people.csv --apply
//! ```
//!
//! Without an account:
//!
//! ```sh
//! cargo run --example sync_impersonation_registry --features test-util -- --fake examples/people.csv --apply
//! ```
//!
//! ```text
//! = ada@example.com
//! ~ john.doe@example.com: name, no comments
//! + grace@example.com
//! - gone@example.com
//! 1 to create, 1 to edit, 1 to delete
//! done
//! ```

mod support;

use cloudflare_email_security::Patch;
use cloudflare_email_security::operations::Account;
use cloudflare_email_security::test_util::{FakeApi, MockReply};
use cloudflare_email_security::types::{
    CreateImpersonationRegistry, ImpersonationRegistry, Provenance, UpdateImpersonationRegistry,
};
use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;
use support::{Outcome, Usage};

/// A line of the file.
#[derive(serde::Deserialize)]
struct Person {
    email: String,
    name: String,
    /// Empty where there are none.
    comments: String,
}

/// What has to be done, each with what it is for.
#[derive(Default)]
struct Plan {
    creates: Vec<CreateImpersonationRegistry>,
    edits: Vec<(String, UpdateImpersonationRegistry)>,
    deletes: Vec<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::main(fake, run).await
}

pub(crate) async fn run(account: &Account, arguments: &[String], out: &mut dyn Write) -> Outcome {
    let (file, apply) = match arguments {
        [file] => (file, false),
        [file, apply] if apply == "--apply" => (file, true),
        _ => return Err(Usage("FILE.csv [--apply]").into()),
    };
    let people = read(file).map_err(|fault| format!("{file}: {fault}"))?;
    let stored =
        account.settings().impersonation_registry().list().per_page(1000).items().collect_all().await?;

    let plan = plan(&people, &stored, out)?;
    let Plan { creates, edits, deletes } = &plan;
    writeln!(out, "{} to create, {} to edit, {} to delete", creates.len(), edits.len(), deletes.len())?;
    if apply {
        carry_out(account, &plan).await?;
        writeln!(out, "done")?;
    } else {
        writeln!(out, "nothing was changed; add `--apply` to do it")?;
    }
    Ok(())
}

fn read(file: &str) -> csv::Result<Vec<Person>> {
    csv::Reader::from_path(file)?.deserialize().collect()
}

/// Compares both lists and prints what it finds.
fn plan(people: &[Person], stored: &[ImpersonationRegistry], out: &mut dyn Write) -> Outcome<Plan> {
    let mut plan = Plan::default();
    let mut left: BTreeMap<&str, &ImpersonationRegistry> = BTreeMap::new();
    for entry in stored.iter().filter(|entry| is_ours(entry)) {
        if let Some(email) = entry.email.as_deref() {
            left.insert(email, entry);
        }
    }
    for person in people {
        let Some(entry) = left.remove(person.email.as_str()) else {
            writeln!(out, "+ {}", person.email)?;
            plan.creates.push(create(person));
            continue;
        };
        let (change, parts) = edit(person, entry);
        match (&entry.id, parts.is_empty()) {
            (_, true) => writeln!(out, "= {}", person.email)?,
            (Some(id), false) => {
                writeln!(out, "~ {}: {}", person.email, parts.join(", "))?;
                plan.edits.push((id.clone(), change));
            }
            (None, false) => return Err(format!("the entry of {} has no id", person.email).into()),
        }
    }
    for (email, entry) in left {
        writeln!(out, "- {email}")?;
        plan.deletes.extend(entry.id.clone());
    }
    Ok(plan)
}

/// Whether the entry was made by hand or through the API, and not by a directory.
fn is_ours(entry: &ImpersonationRegistry) -> bool {
    matches!(entry.provenance, None | Some(Provenance::A1sInternal))
}

fn create(person: &Person) -> CreateImpersonationRegistry {
    let body =
        CreateImpersonationRegistry::builder().email(&person.email).name(&person.name).is_email_regex(false);
    if person.comments.is_empty() { body.build() } else { body.comments(&person.comments).build() }
}

/// Only what differs is sent; the names of the fields are for the plan.
fn edit(person: &Person, entry: &ImpersonationRegistry) -> (UpdateImpersonationRegistry, Vec<&'static str>) {
    let mut change = UpdateImpersonationRegistry::default();
    let mut parts = Vec::new();
    if entry.name.as_ref() != Some(&person.name) {
        change = change.name(&person.name);
        parts.push("name");
    }
    match (entry.comments.as_deref().unwrap_or_default(), person.comments.as_str()) {
        (before, after) if before == after => {}
        (_, "") => {
            change = change.comments(Patch::Null); // cleared; left out it would stay
            parts.push("no comments");
        }
        (_, after) => {
            change = change.comments(after);
            parts.push("comments");
        }
    }
    if entry.is_email_regex == Some(true) {
        change = change.is_email_regex(false);
        parts.push("not a regular expression");
    }
    (change, parts)
}

/// Deletes last: a fault on the way leaves too many people guarded rather than too few.
async fn carry_out(account: &Account, plan: &Plan) -> Outcome {
    let registry = account.settings().impersonation_registry();
    for body in &plan.creates {
        registry.create(body).send().await?;
    }
    for (id, body) in &plan.edits {
        registry.edit(id, body).send().await?;
    }
    for id in &plan.deletes {
        match registry.delete(id).send().await {
            Err(error) if error.is_not_found() => {} // gone already
            other => drop(other?),
        }
    }
    Ok(())
}

/// The answers with `--fake`: four entries, one of them of a directory. Changes are answered by the document's examples.
pub(crate) fn fake() -> FakeApi {
    let entry = |id: &str, email: &str, name: &str, comments: Option<&str>, provenance: &str| {
        serde_json::json!({
            "id": id, "email": email, "name": name, "comments": comments, "provenance": provenance,
            "is_email_regex": false,
        })
    };
    let page = serde_json::json!({"success": true, "result": [
        entry("e-1", "ada@example.com", "Ada Lovelace", Some("Head of research"), "A1S_INTERNAL"),
        entry("e-2", "john.doe@example.com", "John D.", Some("On leave until May"), "A1S_INTERNAL"),
        entry("e-3", "gone@example.com", "Somebody Gone", None, "A1S_INTERNAL"),
        entry("e-4", "board@example.com", "The Board", None, "SNOOPY-OFFICE_365"),
    ], "result_info": {"count": 4, "page": 1, "per_page": 1000, "total_count": 4}});
    FakeApi::new().on("email_security_list_impersonation_registry", MockReply::json(200, page.to_string()))
}
