//! A usual response is read in one pass, and any other one with more care. Both read the same, or refuse the same.
//!
//! A byte order mark is not usual: the same body behind one is read with care.

use client_tests::client;
use cloudflare_email_security::__generated as rt;
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use http::Method;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;
use std::collections::BTreeMap;
use std::error::Error as _;
use std::fmt::Debug;

static OPERATION: rt::OperationInfo = rt::OperationInfo {
    operation_id: "op",
    method: Method::GET,
    path: "/things",
    idempotent: true,
    accepted: false,
    pager: None,
};

/// What is read, or the kind of the fault, its place and its cause.
fn told<T: Debug>(outcome: rt::Result<T>) -> String {
    outcome.map_or_else(
        |error| {
            let cause = error.source().map(ToString::to_string);
            format!("{:?} at {:?}: {cause:?}", error.kind(), error.decode_path())
        },
        |value| format!("{value:?}"),
    )
}

/// Reads a body in every way.
async fn every_way(body: &[u8]) -> Vec<String> {
    let mock = MockTransport::new();
    let scope = rt::Scope::root(&client(&mock));
    let answer = async || {
        mock.push(MockReply::json(200, body));
        scope.request(&OPERATION).call().await.expect("a 2xx")
    };
    let full = answer().await.full(rt::Answer::page::<u8>);
    vec![
        told(answer().await.value::<Value>()),
        told(answer().await.value::<Vec<u8>>()),
        told(answer().await.value::<BTreeMap<String, i64>>()),
        told(answer().await.value::<f64>()),
        told(answer().await.value_or_null::<Option<u8>>()),
        told(answer().await.value_or_null::<()>()),
        told(answer().await.optional::<String>()),
        told(answer().await.sequence::<Value>()),
        told(answer().await.page::<Value>()),
        told(full.map(|full| (full.result, full.info, full.messages))),
    ]
}

const NAMES: [&[u8]; 12] = [
    b"success",
    b"result",
    b"result_info",
    b"errors",
    b"messages",
    b"extra",
    b"",
    b"Success",
    b"\\u0073uccess",
    b"resul\\u0074",
    b"\\ud800",
    b"a\xff",
];

const VALUES: [&[u8]; 32] = [
    b"true",
    b"true",
    b"false",
    b"null",
    b"[]",
    b"[1,2]",
    b" [ 1 ,\n2 ] ",
    b"[256]",
    b"[-1, 1.0, 1e2]",
    b"[null]",
    b"[{\"code\":7,\"message\":\"m\"}]",
    b"{}",
    b"{\"a\":1,\"a\":2}",
    b"{\"page\":1.0,\"next\":\"c\",\"success\":false,\"result\":[]}",
    b"{\"success\":true,\"result\":[1]}",
    b"0",
    b"-0",
    b"7",
    b"7.5",
    b"1e21",
    b"1e400",
    b"123456789012345678901234567890",
    b"\"x\"",
    b"\"true\"",
    b"\"\\ud800\"",
    b"\"\\ud83d\\ude00\"",
    b"\"\xff\"",
    b"\"a\nb\"",
    b"tru",
    b"",
    b"\"open",
    b"[1",
];

const SPACES: [&[u8]; 12] =
    [b"", b"", b"", b"", b"", b" ", b"\n\t\r ", b"\x0c", b"\x0b", b"\0", b"\xc2\xa0", b"\xef\xbb\xbf"];

const AROUND: [&[u8]; 5] = [b" ", b"\0", b"{}", b"\n{\"success\":true}", b")]}'\n"];

/// The members of a usual response, some of which may be missing or come twice.
fn usual() -> impl Strategy<Value = Vec<Vec<u8>>> {
    let members = [
        "\"success\":true",
        "\"result\":[1,2]",
        "\"errors\":[]",
        "\"messages\":[{\"code\":7}]",
        "\"result_info\":{\"page\":1,\"total_count\":\"2\"}",
    ];
    let count = prop_oneof![8 => Just(1_usize), 1 => Just(0), 1 => Just(2)];
    prop::collection::vec(count, members.len()).prop_flat_map(move |counts| {
        let of = |(member, count): (&str, usize)| vec![member.as_bytes().to_vec(); count];
        Just(members.into_iter().zip(counts).flat_map(of).collect::<Vec<_>>()).prop_shuffle()
    })
}

/// A member of any name and value, with space before, inside and behind.
fn odd() -> impl Strategy<Value = Vec<u8>> {
    (select(&SPACES[..]), select(&NAMES[..]), select(&SPACES[..]), select(&VALUES[..]))
        .prop_map(|(before, name, inside, value)| [before, b"\"", name, b"\":", inside, value].concat())
}

/// An object of such members, perhaps with something around it, and with a byte that is gone, is another, or comes twice.
fn body() -> impl Strategy<Value = Vec<u8>> {
    let odd = prop::collection::vec((any::<Index>(), odd()), 0..3);
    let around = || prop::option::weighted(0.1, select(&AROUND[..])).prop_map(Option::unwrap_or_default);
    let change = prop::option::weighted(0.2, (any::<Index>(), 0_u8..3, any::<u8>()));
    (usual(), odd, around(), around(), change).prop_map(|(mut members, odd, before, behind, change)| {
        for (at, member) in odd {
            members.insert(at.index(members.len() + 1), member);
        }
        let mut body = [before, b"{", &members.join(&b','), b"}", behind].concat();
        if let Some((at, how, byte)) = change {
            let at = at.index(body.len());
            match how {
                0 => drop(body.remove(at)),
                1 => body[at] = byte,
                _ => body.insert(at, body[at]),
            }
        }
        body
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_pass_reads_and_refuses_what_the_careful_reader_does(body in body()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
        let (at_once, with_care) = runtime.block_on(async {
            (every_way(&body).await, every_way(&[b"\xef\xbb\xbf", &body[..]].concat()).await)
        });
        prop_assert_eq!(at_once, with_care, "{}", body.escape_ascii());
    }
}

#[tokio::test]
async fn members_that_come_twice_are_refused_however_the_response_is_read() {
    for twice in ["success", "result", "result_info", "errors", "messages"] {
        let body = format!(
            r#"{{"success":true,"result":[1],"result_info":{{}},"errors":[],"messages":[],"{twice}":true}}"#
        );
        for told in every_way(body.as_bytes()).await {
            assert!(told.starts_with("UnexpectedResponse "), "{twice}: {told}");
        }
    }
    let twice_unknown = br#"{"success":true,"more":1,"result":[1],"more":2}"#;
    assert_eq!(every_way(twice_unknown).await[1], "[1]");
}
