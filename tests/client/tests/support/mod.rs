//! A loopback server for one operation: it answers with a complete example and then checks the one request that
//! came, both read from the OpenAPI document by code that shares nothing with the generator.

mod document;
mod example;
mod request;

use cloudflare_email_security::{Client, Error};
use serde_json::Value;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

pub(crate) use document::Operation;

/// The server of one operation.
pub(crate) struct Server {
    mock: MockServer,
    operation: Operation,
    answer: Value,
}

impl Server {
    /// Starts a server that gives the operation's first successful answer, with every field in it.
    pub(crate) async fn expecting(operation_id: &str) -> Self {
        let operation = Operation::find(operation_id);
        let (status, schema) = operation.success();
        let answer = schema.map_or(Value::Null, |schema| example::of(schema, "answer"));
        let mock = MockServer::start().await;
        let template = ResponseTemplate::new(status).set_body_json(&answer);
        Mock::given(any()).respond_with(template).mount(&mock).await;
        Self { mock, operation, answer }
    }

    /// A client of this server.
    pub(crate) fn client(&self) -> Client {
        Client::builder().api_token("token-text").base_url(self.mock.uri()).build().expect("a client")
    }

    /// Asserts that exactly one request came, that it is what the document says, and that nothing of the answer
    /// was lost or changed on the way to the caller.
    pub(crate) async fn verify<T: serde::Serialize>(self, answer: Result<T, Error>) {
        let answer = answer.expect("the complete example is a success");
        let requests = self.mock.received_requests().await.expect("requests are recorded");
        let [request] = requests.as_slice() else { panic!("{} requests came instead of one", requests.len()) };
        request::check(request, &self.operation);
        let read = serde_json::to_value(&answer).expect("an answer is JSON");
        let sent = self.answer.get("result").unwrap_or(&Value::Null);
        example::assert_same(&read, sent, "result");
    }
}
