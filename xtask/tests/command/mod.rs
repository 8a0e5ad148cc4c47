//! Runs the command line as a person would, for the tests that include this module.

use std::path::Path;
use std::process::Command;

/// Runs `cargo xtask` with `command` and `arguments` in a folder; gives what was printed, complaints first, and the exit
/// status.
pub(crate) fn run(folder: &Path, command: [&str; 2], arguments: &[&str]) -> (String, Option<i32>) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(command)
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the command runs");
    let printed = [output.stderr, output.stdout].concat();
    (String::from_utf8(printed).expect("text"), output.status.code())
}
