//! What can go wrong with a response, and how often it does.

use crate::protocol::Protocol;
use fastrand::Rng;

/// What the server does in place of a good response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    /// 429, with a short `Retry-After-Ms`. The request is not processed.
    TooMany,
    /// 503.
    Unavailable,
    /// 500.
    Internal,
    /// 502 with a page of HTML.
    HtmlError,
    /// 200 with a page of HTML.
    HtmlSuccess,
    /// 400 with the API's own errors.
    Refused,
    /// 200 with a result of another shape.
    WrongShape,
    /// 200 with more bytes than the client reads.
    Oversize,
    /// 200 with more headers than the client reads.
    LongHeaders,
    /// No response, and the connection is reset.
    Reset,
    /// The head of a response, and the connection or the stream is reset.
    ResetAfterHead,
    /// Half of the body, and the connection is closed or the stream is reset.
    Half,
    /// No response for longer than the client waits.
    Stall,
    /// Half of the body, and then nothing for longer than the client waits.
    StallBody,
    /// The body byte by byte.
    Drip,
    /// A good response, after which the connection ends: without notice over HTTP/1.1, with GOAWAY over HTTP/2.
    Close,
    /// A search that is answered elsewhere, after a while; other requests get a good response.
    Accepted,
    /// `RST_STREAM(REFUSED_STREAM)`. The request is not processed.
    RefusedStream,
    /// `RST_STREAM` with another code, after the request was processed.
    ResetStream,
    /// GOAWAY that leaves out the stream and later ones. The request is not processed.
    Excluded,
    /// GOAWAY that leaves out no stream, and the connection ends before the response.
    GoAway,
    /// The server writes nothing more on the connection, while the system acknowledges what comes.
    Silent,
}

/// How many requests a storm of 429 has, and how many lie from the beginning of one to the next.
const STORM: u64 = 150;
const BETWEEN_STORMS: u64 = 2_000;

/// So many of a thousand requests go wrong in this way.
const HTTP1: &[(Fault, u32)] = &[
    (Fault::TooMany, 40),
    (Fault::Unavailable, 50),
    (Fault::Internal, 20),
    (Fault::HtmlError, 20),
    (Fault::HtmlSuccess, 20),
    (Fault::Refused, 20),
    (Fault::WrongShape, 20),
    (Fault::Oversize, 15),
    (Fault::Reset, 40),
    (Fault::ResetAfterHead, 20),
    (Fault::Half, 30),
    (Fault::Stall, 15),
    (Fault::StallBody, 15),
    (Fault::Drip, 15),
    (Fault::Close, 40),
    (Fault::Accepted, 100),
];

/// What ends a connection is rarer here, because it ends all streams of the connection.
const HTTP2: &[(Fault, u32)] = &[
    (Fault::TooMany, 40),
    (Fault::Unavailable, 50),
    (Fault::Internal, 20),
    (Fault::HtmlError, 10),
    (Fault::HtmlSuccess, 10),
    (Fault::Refused, 20),
    (Fault::WrongShape, 20),
    (Fault::Oversize, 15),
    (Fault::LongHeaders, 15),
    (Fault::Reset, 10),
    (Fault::ResetAfterHead, 20),
    (Fault::Half, 20),
    (Fault::Stall, 15),
    (Fault::StallBody, 15),
    (Fault::Drip, 15),
    (Fault::Close, 10),
    (Fault::Accepted, 100),
    (Fault::RefusedStream, 50),
    (Fault::ResetStream, 40),
    (Fault::Excluded, 25),
    (Fault::GoAway, 10),
    (Fault::Silent, 8),
];

impl Fault {
    /// What goes wrong with the request of this number, if anything does. The same seed has the same faults.
    pub(crate) fn of(protocol: Protocol, seed: u64, request: u64) -> Option<Self> {
        let weights = match protocol {
            Protocol::Http1 => HTTP1,
            Protocol::Http2 => HTTP2,
        };
        let mut rng = Rng::with_seed(seed ^ request.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        if request % BETWEEN_STORMS < STORM && rng.u32(0..10) < 8 {
            return Some(Self::TooMany);
        }
        let mut chosen = rng.u32(0..1_000);
        for &(fault, weight) in weights {
            if chosen < weight {
                return Some(fault);
            }
            chosen -= weight;
        }
        None
    }

    /// What certainly leaves a request unprocessed, so that the client repeats it whatever it is.
    pub(crate) fn turning_away(protocol: Protocol) -> &'static [Self] {
        match protocol {
            Protocol::Http1 => &[Self::TooMany],
            Protocol::Http2 => &[Self::TooMany, Self::RefusedStream, Self::Excluded],
        }
    }
}
