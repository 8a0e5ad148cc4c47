//! The bytes between the server of HTTP/2 and TLS. Between two frames a GOAWAY of our own can be put, which the library
//! does not send: one that leaves out streams. From any frame on nothing more is written, or the connection is reset.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

const HEAD: usize = 9;
const GOAWAY: u8 = 7;

/// What the connection is told from outside.
#[derive(Clone, Default)]
pub(crate) struct Control(Arc<Mutex<Told>>);

#[derive(Default)]
struct Told {
    is_frozen: bool,
    is_reset: bool,
    /// A frame that is still to be written.
    frame: Vec<u8>,
}

impl Control {
    /// Nothing more is written.
    pub(crate) fn freeze(&self) {
        self.lock().is_frozen = true;
    }

    /// The system resets the connection when it is dropped.
    pub(crate) fn reset(&self) {
        self.lock().is_reset = true;
    }

    /// GOAWAY with the last stream that is answered.
    pub(crate) fn go_away(&self, last: u32, reason: u32) {
        let head = [0, 0, 8, GOAWAY, 0, 0, 0, 0, 0];
        self.lock().frame = [&head[..], &last.to_be_bytes(), &reason.to_be_bytes()].concat();
    }

    fn lock(&self) -> MutexGuard<'_, Told> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(crate) struct Frames {
    stream: TlsStream<TcpStream>,
    control: Control,
    /// Of the frame that is being written: its head so far, and how much of its payload is to come.
    head: Vec<u8>,
    payload: usize,
}

impl Frames {
    pub(crate) fn new(stream: TlsStream<TcpStream>, control: Control) -> Self {
        Self { stream, control, head: Vec::with_capacity(HEAD), payload: 0 }
    }

    /// Writes the frame of our own where one frame has ended and the next has not begun.
    fn write_own(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut told = self.control.lock();
        while self.head.is_empty() && self.payload == 0 && !told.frame.is_empty() {
            let written = ready!(Pin::new(&mut self.stream).poll_write(context, &told.frame))?;
            told.frame.drain(..written);
        }
        Poll::Ready(Ok(()))
    }

    /// The part of these bytes up to the end of the frame that they belong to.
    fn rest_of_frame(&self, bytes: &[u8]) -> usize {
        let missing = if self.payload > 0 { self.payload } else { HEAD - self.head.len() };
        missing.min(bytes.len())
    }

    /// Keeps count of what has been written, which is no more than the rest of a head or of a payload.
    fn advance(&mut self, bytes: &[u8]) {
        if self.payload > 0 {
            self.payload -= bytes.len();
            return;
        }
        self.head.extend_from_slice(bytes);
        if let [a, b, c, ..] = self.head[..]
            && self.head.len() == HEAD
        {
            self.payload = usize::from(a) << 16 | usize::from(b) << 8 | usize::from(c);
            self.head.clear();
        }
    }
}

impl AsyncRead for Frames {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Frames {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        // Nobody wakes it: the connection is polled again when something comes, and in the end.
        if self.control.lock().is_frozen {
            return Poll::Pending;
        }
        ready!(self.write_own(context))?;
        let rest = self.rest_of_frame(bytes);
        let written = ready!(Pin::new(&mut self.stream).poll_write(context, &bytes[..rest]))?;
        self.advance(&bytes[..written]);
        Poll::Ready(Ok(written))
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.control.lock().is_frozen {
            return Poll::Ready(Ok(()));
        }
        ready!(self.write_own(context))?;
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

impl Drop for Frames {
    fn drop(&mut self) {
        if self.control.lock().is_reset {
            // Where the system refuses, it is closed like others.
            let _ = self.stream.get_ref().0.set_zero_linger();
        }
    }
}
