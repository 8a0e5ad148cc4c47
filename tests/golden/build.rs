//! Lists the fixture folders as one test each, so that none can be forgotten and each can be run by its name.

use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

const KINDS: [&str; 6] = ["models", "operations", "services", "errors", "lock", "overlay"];

fn main() -> Result<(), Box<dyn Error>> {
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("fixture_tests.rs"), tests(&KINDS)?)?;
    fs::write(Path::new(&out).join("diff_tests.rs"), tests(&["diff"])?)?;
    fs::write(Path::new(&out).join("import_tests.rs"), tests(&["import"])?)?;
    Ok(())
}

fn tests(kinds: &[&str]) -> Result<String, Box<dyn Error>> {
    let fixtures = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("fixtures");
    let mut tests = String::new();
    for kind in kinds {
        let folder = fixtures.join(kind);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut names = Vec::new();
        for entry in fs::read_dir(&folder)? {
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        writeln!(tests, "mod {kind} {{")?;
        for name in names {
            writeln!(tests, "    #[test]\n    fn {name}() {{ crate::check_{kind}(\"{name}\"); }}")?;
        }
        writeln!(tests, "}}")?;
    }
    Ok(tests)
}
