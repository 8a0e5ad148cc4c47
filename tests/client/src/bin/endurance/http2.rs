//! A server of HTTP/2 over TLS that also does what no well-behaved one does.

use crate::ATTEMPT;
use crate::fault::Fault;
use crate::frames::{Control, Frames};
use crate::record::Record;
use crate::response::{ATTEMPT_HEADER, Request, Response};
use bytes::Bytes;
use h2::server::SendResponse;
use h2::{Reason, RecvStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::time::{Instant, sleep, sleep_until};
use tokio_rustls::TlsAcceptor;

/// A connection stays silent for so long. A client whose attempts have run out of time there stays away from it.
const SILENCE: Duration = Duration::from_secs(3);
/// A connection is open for so long after GOAWAY, for the streams that are still answered.
const DRAIN: Duration = Duration::from_millis(500);

/// The codes of `RST_STREAM` and GOAWAY, in turn.
const RESETS: [Reason; 5] = [
    Reason::INTERNAL_ERROR,
    Reason::CANCEL,
    Reason::ENHANCE_YOUR_CALM,
    Reason::HTTP_1_1_REQUIRED,
    Reason::STREAM_CLOSED,
];
const GOODBYES: [Reason; 3] = [Reason::NO_ERROR, Reason::ENHANCE_YOUR_CALM, Reason::INTERNAL_ERROR];

/// What a request makes its connection do.
#[derive(Debug)]
enum Order {
    Silence,
    Exclude { last: u32, reason: Reason },
    GoAway(Reason),
    FinishAndClose,
    Reset,
}

/// What the requests of a connection share.
struct Connection {
    record: Arc<Record>,
    orders: UnboundedSender<Order>,
    streams: Mutex<Streams>,
}

#[derive(Default)]
struct Streams {
    /// The highest stream that the server has looked at.
    highest: u32,
    /// GOAWAY has told the client that no stream above this one is looked at.
    last: Option<u32>,
    silent_since: Option<Instant>,
}

/// Answers one connection to its end.
pub(crate) async fn serve(stream: TcpStream, acceptor: TlsAcceptor, record: Arc<Record>) {
    let Ok(stream) = acceptor.accept(stream).await else { return };
    let control = Control::default();
    let frames = Frames::new(stream, control.clone());
    let Ok(mut frames) = h2::server::Builder::new().handshake::<_, Bytes>(frames).await else { return };
    record.connected();
    let (sender, mut orders) = unbounded_channel();
    let connection = Arc::new(Connection { record, orders: sender, streams: Mutex::default() });
    let mut end = Instant::now() + Duration::from_hours(24);
    loop {
        tokio::select! {
            accepted = frames.accept() => match accepted {
                Some(Ok((request, respond))) => {
                    tokio::spawn(answer(request, respond, Arc::clone(&connection)));
                }
                Some(Err(_)) | None => return,
            },
            Some(order) = orders.recv() => {
                end = Instant::now() + DRAIN;
                match order {
                    Order::Silence => {
                        control.freeze();
                        end = Instant::now() + SILENCE;
                    }
                    Order::Exclude { last, reason } => control.go_away(last, reason.into()),
                    Order::GoAway(reason) => frames.abrupt_shutdown(reason),
                    Order::FinishAndClose => frames.graceful_shutdown(),
                    Order::Reset => return control.reset(),
                }
            }
            () = sleep_until(end) => return,
        }
    }
}

/// Answers one request. A client that has gone away is no fault of the server.
async fn answer(
    request: http::Request<RecvStream>,
    respond: SendResponse<Bytes>,
    connection: Arc<Connection>,
) {
    let stream = respond.stream_id().as_u32();
    let Some(request) = read(request).await else { return };
    let Some((number, fault)) = connection.decide(stream, &request) else {
        // Dropped earlier, it would reset the stream.
        return sleep(SILENCE).await;
    };
    let response = Response::to(&request, fault, number);
    let _ = connection.write(response, respond, number, fault).await;
}

async fn read(request: http::Request<RecvStream>) -> Option<Request> {
    let (head, mut stream) = request.into_parts();
    let mut body = Vec::new();
    while let Some(piece) = stream.data().await {
        let piece = piece.ok()?;
        stream.flow_control().release_capacity(piece.len()).ok()?;
        body.extend_from_slice(&piece);
    }
    let attempt = head.headers.get(ATTEMPT_HEADER).and_then(|value| value.to_str().ok());
    Some(Request {
        method: head.method.to_string(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        body,
        attempt: attempt.and_then(|attempt| attempt.parse().ok()),
    })
}

impl Connection {
    /// What goes wrong with a request; `None` where it is not looked at.
    fn decide(&self, stream: u32, request: &Request) -> Option<(u64, Option<Fault>)> {
        let mut streams = self.streams.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(since) = streams.silent_since {
            self.record.came_on_silent(since.elapsed());
        }
        if streams.silent_since.is_some() || streams.last.is_some_and(|last| stream > last) {
            self.record.passed_over(request);
            return None;
        }
        let (number, mut fault) = self.record.arrived(request);
        let is_last = stream > streams.highest && streams.last.is_none();
        if fault == Some(Fault::Excluded) && !is_last {
            fault = Some(Fault::RefusedStream);
        }
        match fault {
            Some(Fault::Excluded) => {
                let last = streams.highest;
                streams.last = Some(last);
                self.order(Order::Exclude { last, reason: turn(&GOODBYES, number) });
            }
            Some(Fault::Silent) => {
                streams.silent_since = Some(Instant::now());
                self.order(Order::Silence);
            }
            _ => streams.highest = streams.highest.max(stream),
        }
        self.record.note(request, fault);
        Some((number, fault))
    }

    /// Nobody listens where the connection is over already.
    fn order(&self, order: Order) {
        let _ = self.orders.send(order);
    }

    async fn write(
        &self,
        response: Response,
        mut respond: SendResponse<Bytes>,
        number: u64,
        fault: Option<Fault>,
    ) -> Result<(), h2::Error> {
        let longer_than_an_attempt = ATTEMPT + Duration::from_millis(200);
        let body = Bytes::from(response.body);
        let mut head = http::Response::builder().status(response.status).header("cf-ray", "r1");
        for (name, value) in response.headers {
            head = head.header(name, value);
        }
        let head = head.body(()).expect("a good head");
        match fault {
            Some(Fault::RefusedStream) => respond.send_reset(Reason::REFUSED_STREAM),
            Some(Fault::ResetStream) => respond.send_reset(turn(&RESETS, number)),
            Some(Fault::Excluded | Fault::Silent) => sleep(SILENCE).await,
            Some(Fault::Stall) => sleep(longer_than_an_attempt).await,
            Some(Fault::GoAway) => self.order(Order::GoAway(turn(&GOODBYES, number))),
            Some(Fault::Reset) => self.order(Order::Reset),
            Some(Fault::ResetAfterHead | Fault::Half | Fault::StallBody) => {
                let mut stream = respond.send_response(head, false)?;
                if fault != Some(Fault::ResetAfterHead) {
                    stream.send_data(body.slice(..body.len() / 2), false)?;
                }
                if fault == Some(Fault::StallBody) {
                    sleep(longer_than_an_attempt).await;
                }
                stream.send_reset(turn(&RESETS, number));
            }
            Some(Fault::Drip) => {
                let mut stream = respond.send_response(head, false)?;
                for byte in 0..body.len() {
                    sleep(Duration::from_millis(10)).await;
                    stream.send_data(body.slice(byte..=byte), byte + 1 == body.len())?;
                }
            }
            _ => {
                respond.send_response(head, false)?.send_data(body, true)?;
                if fault == Some(Fault::Close) {
                    self.order(Order::FinishAndClose);
                }
            }
        }
        Ok(())
    }
}

fn turn(reasons: &[Reason], number: u64) -> Reason {
    let count = u64::try_from(reasons.len()).expect("a few");
    reasons[usize::try_from(number % count).expect("a few")]
}
