#!/usr/bin/env bash
# reqwest 0.13.5 (hyper 1.12.0, h2 0.4.20): over HTTP/2 a stream that the server resets with NO_ERROR in the middle of a
# response is the end of its body, also where the response announced more with `content-length`.
#
# What one would expect: an error. RFC 9113, section 8.1, has END_STREAM mark the end of a response, and a server that resets
# with NO_ERROR does so after a whole response. Section 8.1.1 calls a body malformed whose length is not that of its
# `content-length`. Over HTTP/1.1 the same library reports a body that is too short.
# What happens: `bytes()` succeeds with the beginning of the body. The same reset with INTERNAL_ERROR is an error.
#
# Output seen:
#   NO_ERROR: 10 bytes of 100, status 200 OK
#   INTERNAL_ERROR: error
#
# The script exits with another status than 0 when this changes.
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
bytes = "1"
h2 = "=0.4.20"
http = "1"
hyper = "=1.12.0"
reqwest = { version = "=0.13.5", default-features = false, features = ["http2"] }
tokio = { version = "1", features = ["rt", "net", "macros"] }
TOML
cat > src/main.rs <<'RUST'
use h2::Reason;

/// Serves one connection: a head that announces 100 bytes, ten of them, and a reset.
async fn serve(listener: tokio::net::TcpListener, reason: Reason) {
    let (stream, _) = listener.accept().await.expect("a connection");
    let mut connection = h2::server::handshake(stream).await.expect("HTTP/2");
    while let Some(Ok((_, mut respond))) = connection.accept().await {
        let head = http::Response::builder().header("content-length", "100").body(()).expect("a head");
        let mut body = respond.send_response(head, false).expect("the head is sent");
        body.send_data(bytes::Bytes::from_static(b"0123456789"), false).expect("the piece is sent");
        tokio::spawn(async move {
            // The piece leaves before the reset.
            for _ in 0..1_000 {
                tokio::task::yield_now().await;
            }
            body.send_reset(reason);
        });
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for reason in [Reason::NO_ERROR, Reason::INTERNAL_ERROR] {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
        let url = format!("http://{}/", listener.local_addr().expect("an address"));
        let server = tokio::spawn(serve(listener, reason));
        let client = reqwest::Client::builder().http2_prior_knowledge().no_proxy().build().expect("a client");
        let response = client.get(url).send().await.expect("a head");
        let status = response.status();
        let name = if reason == Reason::NO_ERROR { "NO_ERROR" } else { "INTERNAL_ERROR" };
        match response.bytes().await {
            Ok(body) => println!("{name}: {} bytes of 100, status {status}", body.len()),
            Err(_) => println!("{name}: error"),
        }
        server.abort();
    }
}
RUST
seen=$(CARGO_TARGET_DIR="$folder/target" timeout 300 cargo run --quiet)
printf '%s\n' "$seen"
[ "$seen" = "NO_ERROR: 10 bytes of 100, status 200 OK
INTERNAL_ERROR: error" ]
