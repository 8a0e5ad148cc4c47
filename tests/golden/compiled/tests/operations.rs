//! What the code of the operations fixtures means: what is sent, and what an answer becomes.

use std::sync::{Arc, Mutex};

use golden_compiled::transport::{Body, BoxFuture, CallOptions, Transport, TransportError};
use golden_compiled::{Client, Credentials, operations};

/// Remembers every request and gives the same answer to each.
#[derive(Clone)]
struct Wire {
    sent: Arc<Mutex<Vec<String>>>,
    status: u16,
    answer: &'static str,
}

impl Wire {
    fn new(status: u16, answer: &'static str) -> Self {
        Self { sent: Arc::default(), status, answer }
    }

    fn client(&self) -> Client {
        let builder = Client::builder().credentials(Credentials::none()).base_url("https://api.example/v1");
        builder.transport(self.clone()).build().expect("a client")
    }

    /// `GET /path?query body` of the last request.
    fn sent(&self) -> String {
        self.sent.lock().expect("the requests").last().cloned().unwrap_or_default()
    }
}

impl Transport for Wire {
    fn send(
        &self,
        request: http::Request<Body>,
        _: &CallOptions,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let body = String::from_utf8_lossy(request.body().as_bytes().unwrap_or_default()).into_owned();
        let target = request.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
        let mut line = format!("{} {} {body}", request.method(), target.trim_start_matches("/v1"));
        let header = |name| request.headers().get(name).and_then(|value| value.to_str().ok());
        if let (Some(tenant), Some(cookie)) = (header("x-tenant"), header("cookie")) {
            line = format!("{} | {tenant} {cookie}", line.trim_end());
        }
        self.sent.lock().expect("the requests").push(line.trim_end().to_owned());
        let response = http::Response::builder()
            .status(self.status)
            .body(Body::from(bytes::Bytes::from_static(self.answer.as_bytes())));
        Box::pin(async move { Ok(response.expect("a response")) })
    }
}

#[tokio::test]
async fn path_parameters_come_first_and_in_the_order_of_the_path() {
    let wire = Wire::new(200, "{}");
    let client = operations::parameters_of_every_place::Client(wire.client());
    let call = client.pets().find_pet("o/1", 7, "2026-11-01T00:00:00Z").limit(5).order("desc");
    call.send().await.expect("sent");
    assert_eq!(wire.sent(), "GET /owners/o%2F1/pets/7?since=2026-11-01T00%3A00%3A00Z&limit=5&order=desc");
}

#[tokio::test]
async fn a_parameter_of_the_operation_replaces_that_of_its_path() {
    let wire = Wire::new(204, "");
    let client = operations::path_level_parameters::Client(wire.client());
    client.pets().get_pet("a", "text").send().await.expect("sent");
    assert_eq!(wire.sent(), "GET /pets/a?verbose=text");
    client.pets().delete_pet("a").verbose(true).send().await.expect("sent");
    assert_eq!(wire.sent(), "DELETE /pets/a?verbose=true");
}

#[tokio::test]
async fn lists_are_written_in_their_styles() {
    let wire = Wire::new(204, "");
    let client = operations::query_lists::Client(wire.client());
    let call = || client.pets().find_pets(["black", "white"]);
    call().send().await.expect("sent");
    assert_eq!(wire.sent(), "GET /pets?colors=black&colors=white");
    call().comma(["a", "b"]).pipe([1, 2]).send().await.expect("sent");
    let sent = wire.sent();
    assert!(sent.contains("comma=a,b") || sent.contains("comma=a%2Cb"), "{sent}");
    assert!(sent.contains("pipe=1|2") || sent.contains("pipe=1%7C2"), "{sent}");
}

#[tokio::test]
async fn objects_are_written_in_their_styles() {
    let wire = Wire::new(204, "");
    let client = operations::query_objects::Client(wire.client());
    let range = operations::query_objects::types::Range::default().from(1).to(2);
    client.pets().find_pets().exploded(&range).send().await.expect("sent");
    assert_eq!(wire.sent(), "GET /pets?from=1&to=2");
    client.pets().find_pets().deep(&range).send().await.expect("sent");
    assert!(
        wire.sent().contains("deep%5Bfrom%5D=1") || wire.sent().contains("deep[from]=1"),
        "{}",
        wire.sent()
    );
}

#[tokio::test]
async fn a_delete_may_have_a_list_as_its_body() {
    use operations::delete_with_list_body::types::DeletePetsPetsBodyItem as Item;
    let wire = Wire::new(200, r#"[{ "id": 7 }]"#);
    let client = operations::delete_with_list_body::Client(wire.client());
    let body = [Item::builder().id("7").build()];
    let gone = client.pets().delete_pets(&body).send().await.expect("sent");
    assert_eq!(wire.sent(), r#"DELETE /pets [{"id":"7"}]"#);
    assert_eq!(gone.iter().map(|gone| gone.id.as_str()).collect::<Vec<_>>(), ["7"]);
}

#[tokio::test]
async fn a_body_that_may_be_left_out_is_left_out() {
    let wire = Wire::new(204, "");
    let client = operations::optional_body::Client(wire.client());
    client.pets().create_pet().send().await.expect("sent");
    assert_eq!(wire.sent(), "POST /pets");
    let pet = operations::optional_body::types::Pet::default().name("Rex");
    client.pets().create_pet().body(&pet).send().await.expect("sent");
    assert_eq!(wire.sent(), r#"POST /pets {"name":"Rex"}"#);
}

#[tokio::test]
async fn no_content_is_none_where_the_document_allows_it() {
    let pet = |wire: &Wire| operations::ok_or_no_content::Client(wire.client()).pets().get_pet("a").send();
    assert!(pet(&Wire::new(204, "")).await.expect("sent").is_none());
    let found = pet(&Wire::new(200, r#"{ "name": "Rex" }"#)).await.expect("sent");
    assert_eq!(found.map(|pet| pet.name), Some("Rex".to_owned()));
}

#[tokio::test]
async fn an_accepted_job_is_a_value() {
    let wire = Wire::new(202, r#"{ "id": "j" }"#);
    let client = operations::accepted_only::Client(wire.client());
    assert_eq!(client.jobs().start_job().send().await.expect("sent").id, "j");
}

#[tokio::test]
async fn text_and_bytes_go_both_ways_as_they_are() {
    let wire = Wire::new(200, "plain \u{e4}");
    let client = operations::text_and_bytes_answers::Client(wire.client());
    assert_eq!(client.read_text("a").send().await.expect("sent"), "plain \u{e4}");
    assert_eq!(&client.read_bytes("a").send().await.expect("sent")[..], "plain \u{e4}".as_bytes());
    client.write_text("a", "hello").send().await.expect("sent");
    assert_eq!(wire.sent(), "PUT /files/a/text hello");
}

#[tokio::test]
async fn what_is_said_once_stands_in_every_path_below() {
    let wire = Wire::new(200, r#"{ "success": true }"#);
    let client = operations::envelope_scope_and_pager::Client(wire.client());
    client.shop("s").close().send().await.expect("sent");
    assert_eq!(wire.sent(), "DELETE /shops/s");
    // The runtime of this crate knows no envelope, so only what is sent is looked at.
    let _ = client.shop("s").pets().list().page(2).send().await;
    assert_eq!(wire.sent(), "GET /shops/s/pets?page=2");
}

#[tokio::test]
async fn parameters_that_are_named_like_methods_are_sent_under_their_own_names() {
    let wire = Wire::new(204, "");
    let client = operations::reserved_names::Client(wire.client());
    let call = client.pets().r#type("t").send_param("1").timeout_param("2").body_param("3").self_value("4");
    call.timeout(std::time::Duration::from_secs(5)).send().await.expect("sent");
    let sent = wire.sent();
    assert!(["send=1", "timeout=2", "body=3", "self=4"].iter().all(|pair| sent.contains(pair)), "{sent}");
}

#[tokio::test]
async fn what_stands_beside_a_parameter_in_its_segment_stays() {
    let wire = Wire::new(204, "");
    let client = operations::odd_paths::Client(wire.client());
    client.pets().as_json("7").send().await.expect("sent");
    assert_eq!(wire.sent(), "GET /pets/7.json");
    client.pets().feed("7").send().await.expect("sent");
    assert_eq!(wire.sent(), "POST /pets/7:feed");
    client.pets().way("home", "b c").send().await.expect("sent");
    assert_eq!(wire.sent(), "GET /home/to/b%20c");
}

#[tokio::test]
async fn a_path_value_that_would_change_the_path_is_refused_before_anything_is_sent() {
    let wire = Wire::new(204, "");
    let client = operations::odd_paths::Client(wire.client());
    for value in ["", ".", "..", "%2e%2E", "a\nb"] {
        assert!(client.pets().way("home", value).send().await.is_err(), "{value:?} was accepted");
    }
    assert_eq!(wire.sent(), "");
}

#[tokio::test]
async fn bodies_of_every_kind_are_json() {
    let wire = Wire::new(204, "");
    let client = operations::bodies_of_every_kind::Client(wire.client());
    client.send_text("a\"b").send().await.expect("sent");
    assert_eq!(wire.sent(), r#"POST /text "a\"b""#);
    client.send_names(&["a".to_owned()]).send().await.expect("sent");
    assert_eq!(wire.sent(), r#"POST /names ["a"]"#);
    client.send_map(&[("a".to_owned(), 1)].into()).send().await.expect("sent");
    assert_eq!(wire.sent(), r#"POST /map {"a":1}"#);
}

#[tokio::test]
async fn an_answer_without_an_envelope_has_its_own_form_past_a_mark_and_damage() {
    let call = async |status, answer| {
        let client = Wire::new(status, answer).client();
        client.request::<serde_json::Value>(http::Method::GET, &["pets"]).send().await
    };
    assert_eq!(
        call(200, r#"{"success":null}"#).await.expect("a value"),
        serde_json::json!({ "success": null })
    );
    assert_eq!(call(200, "").await.expect("nothing"), serde_json::Value::Null);
    assert_eq!(
        call(200, "\u{feff}[1.0,\"\\ud800\"]").await.expect("a value"),
        serde_json::json!([1.0, "\u{fffd}"])
    );
    call(200, "<html>").await.expect_err("no JSON");
    let error = call(403, r#"{"title":"Forbidden","detail":"no\u202e scope","instance":"canary"}"#).await;
    let error = error.expect_err("a refusal");
    assert!(error.to_string().contains(" for GET (raw); Forbidden: no\\u{202e} scope; "), "{error}");
    assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
}

#[tokio::test]
async fn an_operation_without_a_value_needs_no_body_of_any_form() {
    for answer in ["", "{}", "<html>", "[1]"] {
        let wire = Wire::new(200, answer);
        let client = operations::path_level_parameters::Client(wire.client());
        client.pets().delete_pet("a").send().await.expect(answer);
    }
}

#[tokio::test]
async fn options_are_given_or_not_and_none_takes_an_earlier_one_back() {
    use operations::options_given_or_not::types::{FindPetsPetsKind, FindPetsPetsRange};
    let wire = Wire::new(204, "");
    let client = operations::options_given_or_not::Client(wire.client());
    let range = FindPetsPetsRange::default().to(3);
    let values =
        client.pets().find_pets().name("n").limit(5).kind("cat").kinds(["a"]).ages([1]).range(&range);
    let values = values.since("2026-11-01T00:00:00Z").x_tenant("t").theme("dark");
    let options = client.pets().find_pets().name(Some("n")).limit(Some(5)).kind(Some("cat"));
    let options = options.kinds(Some(["a"])).ages(Some(vec![1])).range(Some(&range));
    let options =
        options.since(Some("2026-11-01T00:00:00Z")).x_tenant(Some("t".to_owned())).theme(Some("dark"));
    for given in [values, options] {
        given.clone().send().await.expect("sent");
        let wanted = "GET /pets?name=n&limit=5&kind=cat&kinds=a&ages=1&to=3&since=2026-11-01T00%3A00%3A00Z";
        let parts = |line: &str| {
            let mut parts: Vec<String> = line.split(['?', '&']).map(str::to_owned).collect();
            parts.sort();
            parts
        };
        let sent = wire.sent();
        assert_eq!(parts(sent.split(" |").next().unwrap_or_default()), parts(wanted));
        assert!(sent.ends_with("| t theme=dark"), "{sent}");
        let nothing = given.name(None::<&str>).limit(None).kind(None::<FindPetsPetsKind>);
        let nothing = nothing.kinds(None::<Vec<String>>).ages(None::<Vec<i64>>).range(None);
        let nothing =
            nothing.since(None::<std::time::SystemTime>).x_tenant(None::<String>).theme(None::<&str>);
        nothing.send().await.expect("sent");
        assert_eq!(wire.sent(), "GET /pets");
    }
}

#[tokio::test]
async fn a_body_that_may_be_left_out_is_given_as_an_option_too() {
    use operations::options_given_or_not::types::CreatePetPetsBody as Body;
    let wire = Wire::new(204, "");
    let client = operations::options_given_or_not::Client(wire.client());
    let pet = Body::default().name("Rex");
    client.pets().create_pet().body(Some(&pet)).send().await.expect("sent");
    assert_eq!(wire.sent(), r#"POST /pets {"name":"Rex"}"#);
    client.pets().create_pet().body(&pet).body(None).send().await.expect("sent");
    assert_eq!(wire.sent(), "POST /pets");
    let pets = [operations::optional_body::types::Pet::default().name("Rex")];
    let client = operations::optional_body::Client(wire.client());
    client.pets().write_pet().body(Some("text")).send().await.expect("sent");
    assert_eq!(wire.sent(), "PATCH /pets text");
    client.pets().replace_pets().body(&pets).send().await.expect("sent");
    assert_eq!(wire.sent(), r#"PUT /pets [{"name":"Rex"}]"#);
    client.pets().replace_pets().body(Some(pets.to_vec())).body(None::<&[_]>).send().await.expect("sent");
    assert_eq!(wire.sent(), "PUT /pets");
}
