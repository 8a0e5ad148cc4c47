//! A connection lives in the runtime that opened it; the client does not.

use cloudflare_email_security::Client;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::runtime::{Builder, Runtime};

/// A server that keeps its connections, and the number of those that were opened.
fn server() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let opened = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&opened);
    std::thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            counter.fetch_add(1, Ordering::SeqCst);
            std::thread::spawn(move || serve(connection));
        }
    });
    (address, opened)
}

fn serve(mut connection: TcpStream) {
    let body = client_tests::envelope("[]");
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut seen = Vec::new();
    let mut piece = [0; 4096];
    while let Ok(read @ 1..) = connection.read(&mut piece) {
        seen.extend_from_slice(&piece[..read]);
        if seen.ends_with(b"\r\n\r\n") {
            seen.clear();
            if connection.write_all(answer.as_bytes()).is_err() {
                return;
            }
        }
    }
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

#[test]
fn a_client_outlives_the_runtime_that_opened_its_connection() {
    let (address, opened) = server();
    let client = Client::builder().api_token("t").base_url(address).build().expect("good");
    let policies = client.account("a").settings().allow_policies();
    for _ in 0..5 {
        // As each `#[tokio::test]` does.
        runtime().block_on(async {
            policies.list().send().await.expect("a page");
            policies.list().send().await.expect("a page over the same connection");
        });
    }
    assert_eq!(opened.load(Ordering::SeqCst), 5, "a connection for each runtime");
}

#[test]
fn a_client_keeps_its_connection_where_the_runtime_is_shared() {
    let (address, opened) = server();
    let client = Client::builder().api_token("t").base_url(address).build().expect("good");
    let policies = client.account("a").settings().allow_policies();
    let shared = runtime();
    for _ in 0..5 {
        shared.block_on(policies.list().send()).expect("a page");
    }
    assert_eq!(opened.load(Ordering::SeqCst), 1);
}
