//! Calls from code that is not async. One thread of the process runs them all, so that connections live on from call
//! to call, and the caller's thread waits for it.

use super::error::{Error, ErrorKind, Result};
use super::items::{Items, LossyItems};
use super::page::Page;
use super::pages::Pages;
use super::trace;
use std::cell::Cell;
use std::iter::FusedIterator;
use std::panic::resume_unwind;
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread::{self, JoinHandle};
use tokio::runtime::{Builder, Handle};

/// The thread that runs the calls, and the way to give it one.
struct Worker {
    handle: Handle,
    thread: JoinHandle<()>,
}

/// Begun by the first call. A thread that is over is replaced by the next one.
static WORKER: Mutex<Option<Worker>> = Mutex::new(None);

thread_local! {
    static IS_WORKER: Cell<bool> = const { Cell::new(false) };
}

/// Whether this is the thread that runs the calls.
pub(crate) fn is_this_thread() -> bool {
    IS_WORKER.get()
}

/// Runs a call to its end while this thread waits.
///
/// # Errors
/// Those of the call; and when there is no thread to run it, or this is the one.
pub fn wait<T: Send + 'static>(call: impl Future<Output = Result<T>> + Send + 'static) -> Result<T> {
    run(call)?
}

/// As [`wait`], for what does not give a `Result`. A panic of the future goes on in the caller, as if it had been
/// awaited there.
pub(crate) fn run<F>(future: F) -> Result<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    if is_this_thread() {
        let message = "a blocking call inside of another one would wait for itself: use `send().await` there";
        return Err(Error::new(ErrorKind::Request, message));
    }
    let handle = worker()?;
    let (sender, receiver) = mpsc::sync_channel(1);
    let task = handle.spawn(trace::carried(future));
    // A second task, because the first one's panic has to be told, too.
    handle.spawn(async move { sender.send(task.await) });
    match receiver.recv() {
        Ok(Ok(output)) => Ok(output),
        Ok(Err(fault)) => match fault.try_into_panic() {
            Ok(panic) => resume_unwind(panic),
            Err(_) => Err(over()),
        },
        Err(_) => Err(over()),
    }
}

/// The way to the thread, which is begun where there is none.
fn worker() -> Result<Handle> {
    let mut slot = WORKER.lock().unwrap_or_else(PoisonError::into_inner);
    let worker = match slot.take().filter(|worker| !worker.thread.is_finished()) {
        Some(worker) => worker,
        None => start().map_err(|error| {
            Error::new(ErrorKind::Io, "the thread for blocking calls cannot be started").with_source(error)
        })?,
    };
    Ok(slot.insert(worker).handle.clone())
}

fn start() -> std::io::Result<Worker> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    // The name of a thread is cut after 15 bytes.
    let thread = thread::Builder::new().name("blocking-calls".to_owned());
    let thread = thread.spawn(move || {
        IS_WORKER.set(true);
        runtime.block_on(std::future::pending::<()>());
    })?;
    Ok(Worker { handle, thread })
}

fn over() -> Error {
    Error::new(ErrorKind::Io, "the thread for blocking calls is over")
}

/// A listing for code that is not async: an iterator over the pages or items, which waits on the caller's thread when
/// a page has to be asked for. It ends after an error that ends the listing.
#[derive(Debug)]
#[must_use = "nothing is sent until it is iterated over"]
pub struct Blocking<L> {
    listing: L,
}

macro_rules! blocking_listing {
    ($Listing:ident gives $Item:ty) => {
        impl<T> $Listing<T> {
            /// This listing as an iterator, for code that is not async. Not for threads that run async tasks: see
            /// [`blocking`](crate::blocking).
            pub fn blocking(self) -> Blocking<Self> {
                Blocking { listing: self }
            }
        }

        impl<T> Blocking<$Listing<T>> {
            /// Where the listing is, to go on from there later: see the method of the same name before `blocking()`.
            pub fn cursor(&self) -> Option<&str> {
                self.listing.cursor()
            }
        }

        impl<T> Iterator for Blocking<$Listing<T>> {
            type Item = Result<$Item>;

            fn next(&mut self) -> Option<Self::Item> {
                self.listing.next_blocking()
            }
        }

        impl<T> FusedIterator for Blocking<$Listing<T>> {}
    };
}

blocking_listing!(Pages gives Page<T>);
blocking_listing!(Items gives T);
blocking_listing!(LossyItems gives T);
