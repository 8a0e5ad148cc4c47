//! Waiting for a bulk job until it has ended, or the time is over.

use client_tests::{client, envelope};
use cloudflare_email_security::ErrorKind;
use cloudflare_email_security::extras::WaitForJob;
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::types::BulkJobStatus;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;

const ID: &str = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e";

fn job(status: &str) -> MockReply {
    let job = format!(
        r#"{{"action_params":{{"type":"MOVE","destination":"Inbox"}},"action_type":"MOVE",
        "created_at":"2024-01-05T12:00:00Z","job_id":"{ID}","messages_cancelled":0,"messages_failed":0,
        "messages_pending":0,"messages_skipped":0,"messages_successful":3,"search_params":{{}},
        "status":"{status}","total_messages_discovered":3}}"#
    );
    MockReply::json(200, envelope(&job))
}

fn waiting(replies: impl IntoIterator<Item = MockReply>) -> (MockTransport, WaitForJob) {
    let mock = replies.into_iter().fold(MockTransport::new(), MockTransport::reply);
    let wait = client(&mock).account("a").investigate().bulk().wait(ID);
    (mock, wait)
}

#[tokio::test(start_paused = true)]
async fn a_job_is_looked_at_until_it_has_ended_however() {
    for (end, status) in [
        ("COMPLETED", BulkJobStatus::Completed),
        ("FAILED", BulkJobStatus::Failed),
        ("CANCELLED", BulkJobStatus::Cancelled),
    ] {
        // A state that this crate does not know is no end.
        let states = ["PENDING", "DISCOVERING", "PAUSED_BY_MOON", "PROCESSING", end, "PENDING"];
        let (mock, wait) = waiting(states.map(job));
        let before = Instant::now();
        let job = wait.send().await.expect(end);
        assert_eq!((job.status, job.messages_successful), (status, 3));
        assert_eq!(before.elapsed().as_millis(), 2_000 + 3_000 + 4_500 + 6_750);
        let requests = mock.requests();
        assert_eq!(requests.len(), 5);
        let path = format!("/client/v4/accounts/a/email-security/investigate/bulk/{ID}");
        assert!(requests.iter().all(|sent| sent.method == http::Method::GET && sent.uri.path() == path));
    }
}

#[tokio::test(start_paused = true)]
async fn a_job_that_has_ended_is_not_waited_for() {
    let (mock, wait) = waiting([job("FAILED")]);
    let before = Instant::now();
    wait.send().await.expect("the job");
    assert_eq!((mock.requests().len(), before.elapsed()), (1, Duration::ZERO));
}

#[tokio::test(start_paused = true)]
async fn the_waits_grow_by_half_up_to_the_longest() {
    let (mock, wait) = waiting((0..99).map(|_| job("PROCESSING")));
    let before = Instant::now();
    let error = wait.send().await.expect_err("it does not end");
    // 2, 3, 4.5, 6.75, 10.1, 15.2 and 22.8 seconds, then 30 at a time within ten minutes.
    assert_eq!(mock.requests().len(), 1 + 7 + 17);
    assert_eq!(before.elapsed().as_secs(), 64 + 17 * 30);
    assert_eq!(error.kind(), ErrorKind::Pending);
    let wanted = "the job is still `PROCESSING` after 574.3 s; the limit is 600.0 s; after 25 attempts";
    assert_eq!(error.to_string(), wanted);
}

#[tokio::test(start_paused = true)]
async fn limit_and_waits_can_be_chosen() {
    let (mock, wait) = waiting((0..99).map(|_| job("NEWER\\n")));
    let before = Instant::now();
    let wait = wait.timeout(Duration::from_secs(10)).first_delay(Duration::from_secs(8));
    let error = wait.max_delay(Duration::from_secs(4)).send().await.expect_err("it does not end");
    assert_eq!((mock.requests().len(), before.elapsed().as_secs()), (3, 8));
    assert!(error.to_string().contains("`NEWER\\n` after 8.0 s; the limit is 10.0 s"), "{error}");
    let (mock, wait) = waiting([job("PENDING"), job("COMPLETED")]);
    wait.timeout(Duration::MAX).first_delay(Duration::ZERO).send().await.expect("the job");
    assert_eq!(mock.requests().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_look_that_hangs_does_not_outlast_the_limit() {
    let (_, wait) = waiting([job("PENDING"), job("COMPLETED").after(Duration::from_secs(50))]);
    let before = Instant::now();
    let error = wait.timeout(Duration::from_secs(5)).send().await.expect_err("too late");
    assert_eq!((error.kind(), before.elapsed().as_secs()), (ErrorKind::Pending, 5));
    assert!(error.to_string().contains("still `PENDING`"), "{error}");
    let (_, wait) = waiting([job("COMPLETED").after(Duration::from_secs(50))]);
    let error = wait.timeout(Duration::from_secs(5)).send().await.expect_err("too late");
    assert!(error.to_string().contains("has not been seen"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn the_error_of_a_wait_counts_how_often_the_job_was_asked_for() {
    let repeating = |mock: &MockTransport| {
        let client = client_tests::repeating_builder(mock).build().expect("good");
        client.account("a").investigate().bulk().wait(ID).timeout(Duration::from_secs(5))
    };
    // Two looks, the second of which is repeated once; the third would come too late.
    let replies = [job("PENDING"), MockReply::status(503), job("PENDING")];
    let mock = replies.into_iter().fold(MockTransport::new(), MockTransport::reply);
    let error = repeating(&mock).send().await.expect_err("too late");
    assert_eq!((error.kind(), error.attempts(), mock.requests().len()), (ErrorKind::Pending, 3, 3));
    // A look that the limit cuts off was sent as well.
    let replies = [job("PENDING"), job("COMPLETED").after(Duration::from_secs(50))];
    let mock = replies.into_iter().fold(MockTransport::new(), MockTransport::reply);
    let error = repeating(&mock).send().await.expect_err("too late");
    assert_eq!((error.kind(), error.attempts(), mock.requests().len()), (ErrorKind::Pending, 2, 2));
}

#[tokio::test(start_paused = true)]
async fn a_job_that_cannot_be_looked_at_is_an_error() {
    let (mock, wait) = waiting([job("PENDING"), MockReply::status(404), job("COMPLETED")]);
    assert!(wait.send().await.expect_err("404").is_not_found());
    assert_eq!(mock.requests().len(), 2);
    let error = client(&mock).account("a").investigate().bulk().wait("").send().await.expect_err("no id");
    assert_eq!(error.kind(), ErrorKind::Request);
}

/// What a listener is told: the status and the time of each look.
type Told = Arc<Mutex<Vec<(String, u64)>>>;

/// A wait that writes down what it tells.
fn listening(wait: WaitForJob) -> (Told, WaitForJob) {
    let told = Told::default();
    let (list, begun) = (Arc::clone(&told), Instant::now());
    let wait = wait.on_progress(move |job| {
        let look = (job.status.to_string(), begun.elapsed().as_secs());
        list.lock().expect("no panic").push(look);
    });
    (told, wait)
}

fn taken(told: &Told) -> Vec<(String, u64)> {
    std::mem::take(&mut *told.lock().expect("no panic"))
}

#[tokio::test(start_paused = true)]
async fn each_look_is_told_when_it_was_made_and_the_end_too() {
    let (_, wait) = waiting(["PENDING", "PROCESSING", "NEWER", "COMPLETED"].map(job));
    let (told, wait) = listening(wait);
    wait.send().await.expect("the job");
    let looks = [("PENDING", 0), ("PROCESSING", 2), ("NEWER", 5), ("COMPLETED", 9)];
    assert_eq!(taken(&told), looks.map(|(status, second)| (status.to_owned(), second)));
}

#[tokio::test(start_paused = true)]
async fn what_was_seen_before_the_time_was_over_or_a_look_failed_is_told() {
    let (_, wait) = waiting((0..9).map(|_| job("PENDING")));
    let (told, wait) = listening(wait.timeout(Duration::from_secs(4)));
    let copy = wait.clone();
    assert_eq!(wait.send().await.expect_err("too late").kind(), ErrorKind::Pending);
    assert_eq!(taken(&told).len(), 2);
    assert_eq!(copy.send().await.expect_err("too late").kind(), ErrorKind::Pending);
    assert_eq!(taken(&told).len(), 2, "a copy tells the same listener");
    let (_, wait) = waiting([job("PENDING"), MockReply::status(404)]);
    let (told, wait) = listening(wait);
    assert!(wait.send().await.expect_err("404").is_not_found());
    assert_eq!(taken(&told).len(), 1);
}

#[test]
fn code_that_is_not_async_can_wait() {
    let (mock, wait) = waiting([job("PENDING"), job("COMPLETED")]);
    let job = wait.first_delay(Duration::from_millis(5)).send_blocking().expect("the job");
    assert_eq!((job.status, mock.requests().len()), (BulkJobStatus::Completed, 2));
}
