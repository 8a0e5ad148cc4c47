#!/usr/bin/env bash
# reqwest 0.13.5 (hyper-util 0.1.21, http 1.5): a proxy variable whose port does not exist is no error and is not ignored.
#
#   HTTP_PROXY=http://127.0.0.1:99999
#
# What one would expect: an error that names the variable, or a direct connection, as for other values that cannot be
# used (`http://a b:1`, `ftp://proxy`). `reqwest::Proxy::all("http://127.0.0.1:99999")` is an error: "invalid port number".
# What happens: `http::Uri` takes the text, `port_u16()` of it is `None`, and the connector goes to port 80 of that host.
#
# Output seen:
#   Proxy::all: error
#   port 80 got: GET http://server.invalid/ HTTP/1.1
#
# The script exits with another status than 0 when this changes. It listens on 127.0.0.1:80, so it needs the right to.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "finding"
version = "0.0.0"
edition = "2021"

[dependencies]
reqwest = { version = "=0.13.5", default-features = false }
hyper-util = "=0.1.21"
tokio = { version = "1", features = ["rt", "net", "io-util", "macros"] }
TOML
cat > src/main.rs <<'RUST'
use tokio::io::AsyncReadExt;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let proxy = "http://127.0.0.1:99999";
    let given = reqwest::Proxy::all(proxy);
    println!("Proxy::all: {}", if given.is_err() { "error" } else { "taken" });

    let listener = tokio::net::TcpListener::bind("127.0.0.1:80").await.expect("port 80");
    let heard = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let mut bytes = [0; 512];
        let count = stream.read(&mut bytes).await.expect("a request");
        String::from_utf8_lossy(&bytes[..count]).lines().next().unwrap_or_default().to_owned()
    });
    std::env::set_var("HTTP_PROXY", proxy);
    let client = reqwest::Client::builder().build().expect("no complaint");
    let _ = client.get("http://server.invalid/").send().await;
    println!("port 80 got: {}", heard.await.expect("a line"));
}
RUST
unset HTTP_PROXY http_proxy ALL_PROXY all_proxy NO_PROXY no_proxy REQUEST_METHOD
seen=$(CARGO_TARGET_DIR="$folder/target" timeout 300 cargo run --quiet)
printf '%s\n' "$seen"
[ "$seen" = "Proxy::all: error
port 80 got: GET http://server.invalid/ HTTP/1.1" ]
