//! A server on the loopback interface that does as little as possible: it finds the end of a request's head and writes
//! a response that is made already.

use std::cell::Cell;
use std::io;
use std::rc::Rc;
use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::Notify;
use tokio::task::{LocalSet, spawn_local};

use crate::bodies::{Bodies, response};

/// Several sockets on one port: one alone would let only 4096 connections wait.
const SOCKETS: usize = 4;
const BACKLOG: u32 = 4_096;

/// The marks in a path that ask for something else than a policy.
pub const HELD: &str = "/held-";
/// How many requests are held.
pub const COUNT: &str = "/bench/count";
/// Lets the requests go that are held.
pub const RELEASE: &str = "/bench/release";

struct State {
    bodies: Bodies,
    held: Cell<usize>,
    release: Notify,
}

/// Listens, tells its port to `listening` and serves until the process ends.
///
/// # Errors
/// When there is no port.
pub fn serve(listening: impl FnOnce(u16)) -> io::Result<()> {
    let state = Rc::new(State { bodies: Bodies::new(), held: Cell::new(0), release: Notify::new() });
    crate::runtime()?.block_on(LocalSet::new().run_until(async move {
        let first = listen(0)?;
        let port = first.local_addr()?.port();
        for _ in 1..SOCKETS {
            spawn_local(accept(listen(port)?, Rc::clone(&state)));
        }
        listening(port);
        accept(first, state).await
    }))
}

fn listen(port: u16) -> io::Result<TcpListener> {
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseport(true)?;
    socket.bind(([127, 0, 0, 1], port).into())?;
    socket.listen(BACKLOG)
}

async fn accept(listener: TcpListener, state: Rc<State>) -> io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        // A client that goes away is no fault.
        spawn_local(converse(stream, Rc::clone(&state)));
    }
}

async fn converse(mut stream: TcpStream, state: Rc<State>) -> io::Result<()> {
    let mut head = Vec::with_capacity(1_024);
    loop {
        head.clear();
        while !head.ends_with(b"\r\n\r\n") {
            if stream.read_buf(&mut head).await? == 0 {
                return Ok(());
            }
        }
        let line = head.split(|byte| *byte == b'\r').next().unwrap_or_default();
        let response = respond(&String::from_utf8_lossy(line), &state).await;
        stream.write_all(&response).await?;
    }
}

async fn respond(line: &str, state: &State) -> Arc<[u8]> {
    let path = line.split(' ').nth(1).unwrap_or_default();
    if let Some((_, query)) = path.split_once('?') {
        return state.bodies.pages.get(page(query) - 1).unwrap_or(&state.bodies.policy).clone();
    }
    match path {
        COUNT => return response(&state.held.get().to_string()),
        RELEASE => {
            state.held.set(0);
            state.release.notify_waiters();
            return response("0");
        }
        _ => {}
    }
    if path.ends_with("/raw") {
        return state.bodies.large.clone();
    }
    if path.contains(HELD) {
        let released = state.release.notified();
        state.held.set(state.held.get() + 1);
        released.await;
    }
    state.bodies.policy.clone()
}

/// The number of the page that is asked for; the first where none is.
fn page(query: &str) -> usize {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let page = pairs.filter(|(name, _)| *name == "page").find_map(|(_, value)| value.parse().ok());
    page.unwrap_or(1).max(1)
}
