//! What is hidden in a text, and what no text of a server can do.

use super::{Lines, Secrets, text_of};
use http::{HeaderMap, HeaderName, HeaderValue};

fn secrets() -> Secrets {
    let mut headers = HeaderMap::new();
    headers.insert("authorization", HeaderValue::from_static("Bearer canary-4711"));
    headers.insert("x-api-key", HeaderValue::from_static("short"));
    Secrets::of(&headers)
}

fn body(kept: &[u8], length: usize) -> String {
    let mut lines = Lines::new("#1 <".to_owned());
    lines.add_body(kept, length, format_args!(" after 1ms"), &secrets());
    lines.as_str().to_owned()
}

#[test]
fn the_values_of_secret_headers_are_hidden_by_mark_and_by_name() {
    let mut headers = HeaderMap::new();
    for name in [
        "authorization",
        "proxy-authorization",
        "cookie",
        "set-cookie",
        "x-auth-key",
        "x-api-key",
        "x-token",
        "x-client-secret",
        "x-password",
        "cf-access-jwt-assertion",
        "x-amz-security-token",
    ] {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static("canary-4711"));
    }
    let mut marked = HeaderValue::from_static("canary-4711");
    marked.set_sensitive(true);
    headers.insert("x-harmless", marked);
    let mut lines = Lines::new("#1 >".to_owned());
    lines.add_headers(&headers, &Secrets::of(&HeaderMap::new()));
    assert_eq!(lines.as_str().matches("<hidden>").count(), 12, "{}", lines.as_str());
    assert!(!lines.as_str().contains("canary"));
}

#[test]
fn a_secret_that_comes_back_in_a_body_is_hidden_also_where_the_end_is_cut_off() {
    assert_eq!(body(b"a canary-4711 b", 15), "#1 < body: 15 bytes after 1ms\n#1 <| a <hidden> b\n");
    for length in 6..=13 {
        let text = body(&b"a canary-4711"[..length], 100);
        assert!(text.ends_with("\n#1 <| a <hidden>\n"), "{text}");
    }
    assert!(body(b"short", 5).contains("short"), "a short word stands in a body by chance");
}

#[test]
fn no_text_of_a_server_makes_a_line_of_its_own_or_drives_a_terminal() {
    let text = body("a\r\n#1 > b\u{1b}[2J\u{9b}\u{202e}\u{2028}\u{0}\tc".as_bytes(), 20);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.get(1), Some(&"#1 <| a\\r"));
    assert_eq!(lines.get(2), Some(&"#1 <| #1 > b\\u{1b}[2J\\u{9b}\\u{202e}\\u{2028}\\u{0}\tc"));
    assert_eq!(lines.len(), 3);
}

#[test]
fn a_body_that_is_cut_off_within_a_character_is_text_and_other_bytes_are_not() {
    assert_eq!(text_of(&"aé".as_bytes()[..2]), Some("a"));
    assert_eq!(text_of(b"a\xff"), None);
    assert_eq!(body(b"a\xff", 2), "#1 < body: 2 bytes after 1ms, not text\n");
    assert_eq!(body(b"ab", 5), "#1 < body: 5 bytes after 1ms, cut off after 2\n#1 <| ab\n");
    assert_eq!(body(b"", 5), "#1 < body: 5 bytes after 1ms, not shown\n");
    assert_eq!(body(b"", 0), "#1 < body: 0 bytes after 1ms\n");
}
