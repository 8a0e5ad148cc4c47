//! What can go wrong with an answer, and how often it does.

use fastrand::Rng;

/// What the server does in place of answering well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    /// 429, with a short `Retry-After-Ms`. The only one after which nothing was done.
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
    /// No answer, and the connection is reset.
    Reset,
    /// The head of an answer, and the connection is reset.
    ResetAfterHead,
    /// Half of the body, and the connection is closed.
    Half,
    /// No answer for longer than the client waits.
    Stall,
    /// Half of the body, and then nothing for longer than the client waits.
    StallBody,
    /// The body byte by byte.
    Drip,
    /// A good answer, after which the connection is closed without saying so.
    Close,
    /// A search that is answered elsewhere, after a while; anything else gets a good answer.
    Accepted,
}

/// How many requests a storm of 429 has, and how many lie from the beginning of one to the next.
const STORM: u64 = 150;
const BETWEEN_STORMS: u64 = 2_000;

/// So many of a thousand requests go wrong in this way.
const WEIGHTS: [(Fault, u32); 16] = [
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

impl Fault {
    /// What goes wrong with the request of this number, if anything does. The same seed gives the same faults.
    pub(crate) fn of(seed: u64, request: u64) -> Option<Self> {
        let mut rng = Rng::with_seed(seed ^ request.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        if request % BETWEEN_STORMS < STORM && rng.u32(0..10) < 8 {
            return Some(Self::TooMany);
        }
        let mut chosen = rng.u32(0..1_000);
        for (fault, weight) in WEIGHTS {
            if chosen < weight {
                return Some(fault);
            }
            chosen -= weight;
        }
        None
    }
}
