//! A test that needs variables of the environment runs in a process of its own: this program again, for one hidden test.

use std::process::Command;

/// All that the HTTP client reads.
const READ: [&str; 11] = [
    "HTTP_PROXY",
    "http_proxy",
    "HTTPS_PROXY",
    "https_proxy",
    "ALL_PROXY",
    "all_proxy",
    "NO_PROXY",
    "no_proxy",
    "REQUEST_METHOD",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
];

/// So few that a test can open them all.
const MOST_FILES: u32 = 256;

const MARK: &str = "says: ";

/// Runs the hidden test of this name, with these variables and no others of those that matter, and returns the lines it
/// says.
///
/// # Panics
/// When the test fails or cannot be run.
pub fn run_child(test: &str, variables: &[(&str, &str)]) -> Vec<String> {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("ulimit -n {MOST_FILES}; exec \"$@\""), "sh"]);
    command.arg(std::env::current_exe().expect("this program"));
    command.args(["--ignored", "--exact", "--nocapture", test]);
    for name in READ {
        command.env_remove(name);
    }
    let output = command.envs(variables.iter().copied()).output().expect("a process");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{printed}{}", String::from_utf8_lossy(&output.stderr));
    assert!(printed.contains("1 passed"), "no test `{test}`: {printed}");
    printed.lines().filter_map(|line| line.split_once(MARK)).map(|(_, said)| said.to_owned()).collect()
}

/// Says a line to the test that runs this one.
///
/// # Panics
/// When nobody listens.
pub fn say(line: &str) {
    use std::io::Write;
    writeln!(std::io::stdout(), "\n{MARK}{line}").expect("somebody listens");
}
