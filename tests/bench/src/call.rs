//! What the generated table of calls is made of: here a call is made up to its future, which is measured.
#![expect(clippy::needless_pass_by_value, reason = "a call that is measured is not needed any more")]

/// The bytes of the future.
pub(crate) type Answering = usize;

/// One operation.
pub(crate) struct Call {
    /// Its id in the document.
    pub(crate) operation_id: &'static str,
    /// Makes the request and the future that sends it.
    pub(crate) send: fn(&cloudflare_email_security::Client) -> Answering,
}

/// Measures a call that gives a value.
pub(crate) fn answer<F: Future>(sending: F) -> Answering {
    size_of_val(&sending)
}

/// Measures a call that gives a page.
pub(crate) fn items<F: Future>(sending: F) -> Answering {
    size_of_val(&sending)
}
