//! Writes what the generator makes of every fixture into modules of this crate. The golden tests compare the same
//! bytes with each fixture's `expected.rs`, so what is compiled here is what is expected there.

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use golden_tests::fixture::{Fixture, Kind, folder, names};

/// Features of the runtime that this crate does not have.
const ABSENT: &str = r#"cfg(feature, values("rustls", "native-tls", "gzip", "test-util", "tracing", "blocking", "jiff", "time", "chrono"))"#;

/// What people write is held to more than what is generated: that has to be free of faults, not of every doubt.
const LENIENT: &str = r#"#[allow(clippy::pedantic, clippy::tabs_in_doc_comments, clippy::type_complexity, reason = "style is for code that people write")]"#;
/// The fixture whose service the runtime gets.
const SERVICE: &str = "security_schemes";
/// A document that is only compiled: what is made of it is too long to be read.
const WIDE: &str = "wide_bodies";

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var("OUT_DIR")?);
    println!("cargo::rerun-if-changed={}", folder().display());
    println!("cargo::rustc-check-cfg={ABSENT}");
    let mut cases = String::new();
    for kind in [Kind::Models, Kind::Operations] {
        writeln!(cases, "/// The fixtures of `fixtures/{0}`.\n{LENIENT}\npub mod {0} {{", kind.folder())?;
        for name in names(kind)? {
            write_case(&out, &Fixture::load(kind, &name)?, &mut cases)?;
        }
        if kind == Kind::Models {
            write_case(&out, &wide()?, &mut cases)?;
        }
        writeln!(cases, "}}")?;
    }
    let service = out.join("service.rs");
    fs::write(&service, Fixture::load(Kind::Services, SERVICE)?.service().ok_or("the service has no code")?)?;
    writeln!(cases, "{LENIENT}\n#[path = {:?}]\nmod service;", service.display().to_string())?;
    fs::write(out.join("cases.rs"), cases)?;
    Ok(())
}

fn wide() -> Result<Fixture, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("documents");
    println!("cargo::rerun-if-changed={}", folder.display());
    let document = fs::read_to_string(folder.join(format!("{WIDE}.json")))?;
    let (name, settings) = (WIDE.to_owned(), String::new());
    Ok(Fixture { kind: Kind::Models, name, folder, document, settings, lock: None, overlays: Vec::new() })
}

fn write_case(out: &Path, fixture: &Fixture, cases: &mut String) -> Result<(), Box<dyn Error>> {
    let Fixture { kind, name, .. } = fixture;
    let outcome = fixture.generate();
    let tree = outcome.tree.as_ref().ok_or_else(|| fixture.render(&outcome.diagnostics))?;
    let folder = out.join(kind.folder()).join(name);
    for (path, contents) in &tree.files {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().unwrap_or(&folder))?;
        fs::write(file, in_its_module(contents, *kind, name))?;
    }
    writeln!(cases, "/// `{}/{name}`.\npub mod {name} {{", kind.folder())?;
    for (module, path) in [("types", "models/mod.rs"), ("operations", "operations/mod.rs")] {
        writeln!(cases, "#[path = {:?}]\npub mod {module};", folder.join(path).display().to_string())?;
    }
    // As the front page of a crate does.
    writeln!(cases, "pub use operations::source_document::DOCUMENT;\ncrate::client!();\n}}")?;
    Ok(())
}

/// Generated code is made for a crate of its own. Here its types stand in the fixture's module, and so does the
/// client that gets its methods: two fixtures may name a method alike.
fn in_its_module(contents: &str, kind: Kind, name: &str) -> String {
    contents
        .replace("use crate::types;", &format!("use crate::{}::{name}::types;", kind.folder()))
        .replace("impl rt::Client {", "impl super::Client {")
        .replace("](crate::Client::", "](super::Client::")
}
