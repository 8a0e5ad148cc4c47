//! What every generated request gets: `send` for the kind of its answer, and the options of one call.
//!
//! The bodies are one line each; the work is done by [`Request`](super::request::Request) and
//! [`Answer`](super::response::Answer).
#![allow(
    unused_macros,
    unused_imports,
    reason = "a document uses those macros whose shapes its operations have"
)]

/// The options of one call. Used by the macros below.
macro_rules! request_options {
    ($Request:ident) => {
        impl $Request {
            /// How long one attempt of this call may take, from connecting to the last byte of the answer.
            pub fn timeout(mut self, limit: ::std::time::Duration) -> Self {
                self.request = self.request.timeout(limit);
                self
            }

            /// Sends a header with this call. It replaces one of the same name, except the credentials.
            pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                self.request = self.request.header(name.as_ref(), value.as_ref());
                self
            }

            /// Adds a query parameter to this call that this crate does not know.
            pub fn extra_query(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                self.request = self.request.extra_query(name.as_ref(), value.as_ref());
                self
            }
        }
    };
}

/// The frame of the macros below: `send` with its output, the call and the reading of the answer.
macro_rules! operation {
    ($Request:ident, $Output:ty, $call:ident, $read:ident, $doc:literal) => {
        $crate::runtime::generated::request_options!($Request);

        impl $Request {
            #[doc = $doc]
            ///
            /// # Errors
            /// An [`Error`](crate::Error) of the kind `Request` when a parameter is not allowed (nothing is sent then),
            /// of the kind `Api` when the server refuses, and of one of the other kinds when no readable answer comes.
            pub async fn send(self) -> $crate::runtime::generated::Result<$Output> {
                self.request.$call().await?.$read()
            }
        }
    };
}

/// An answer with a value.
macro_rules! value_operation {
    ($Request:ident, $Value:ty) => {
        $crate::runtime::generated::operation!(
            $Request,
            $Value,
            call,
            value,
            "Sends the request. A success without a result is an error."
        );
    };
}

/// An answer that may have no value.
macro_rules! optional_operation {
    ($Request:ident, $Value:ty) => {
        $crate::runtime::generated::operation!(
            $Request,
            ::std::option::Option<$Value>,
            call,
            optional,
            "Sends the request. `None` where the answer has no result."
        );
    };
}

/// An answer whose only news is that it came.
macro_rules! unit_operation {
    ($Request:ident) => {
        $crate::runtime::generated::operation!($Request, (), call, unit, "Sends the request.");
    };
}

/// An answer with a list that is not paged.
macro_rules! sequence_operation {
    ($Request:ident, $Item:ty) => {
        $crate::runtime::generated::operation!(
            $Request,
            ::std::vec::Vec<$Item>,
            call,
            sequence,
            "Sends the request. An answer without a result is an empty list."
        );
    };
}

/// An answer with one page of a list.
macro_rules! page_operation {
    ($Request:ident, $Item:ty) => {
        $crate::runtime::generated::operation!(
            $Request,
            $crate::runtime::generated::Page<$Item>,
            call,
            page,
            "Sends the request and gives one page of the list. An answer without a result is an empty page."
        );
    };
}

/// An answer of text.
macro_rules! text_operation {
    ($Request:ident) => {
        $crate::runtime::generated::operation!(
            $Request,
            ::std::string::String,
            call_raw,
            text,
            "Sends the request and gives the body as text."
        );
    };
}

/// An answer of bytes.
macro_rules! bytes_operation {
    ($Request:ident) => {
        $crate::runtime::generated::operation!(
            $Request,
            $crate::runtime::generated::Bytes,
            call_raw,
            bytes,
            "Sends the request and gives the body as it is."
        );
    };
}

pub(crate) use {
    bytes_operation, operation, optional_operation, page_operation, request_options, sequence_operation,
    text_operation, unit_operation, value_operation,
};
