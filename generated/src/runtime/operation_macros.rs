//! What every generated request gets: `send` for the kind of its answer, and the options of one call.
//!
//! The bodies are one line each; the work is done by [`Request`](super::request::Request) and
//! [`Answer`](super::response::Answer).
#![allow(
    unused_macros,
    unused_imports,
    reason = "a document uses those macros whose shapes its operations have"
)]

/// The options of one call. What has them has a method `change` for its request.
macro_rules! call_options {
    () => {
        /// How long one attempt of this call may take, from connecting to the last byte of the answer.
        pub fn timeout(self, limit: ::std::time::Duration) -> Self {
            self.change(|request| request.timeout(limit))
        }

        /// How long to wait for the next piece of an answer to this call that has begun.
        pub fn idle_read_timeout(self, limit: ::std::time::Duration) -> Self {
            self.change(|request| request.idle_read_timeout(limit))
        }

        /// How many bytes of an answer to this call are read, counted after decompression.
        pub fn max_response_bytes(self, limit: usize) -> Self {
            self.change(|request| request.max_response_bytes(limit))
        }

        /// How long this call may take with all its attempts and the waiting between them.
        /// Where the next wait does not fit into what is left, the last fault comes at once. Of a listing it holds for each
        /// page.
        pub fn deadline(self, limit: ::std::time::Duration) -> Self {
            self.change(|request| request.deadline(limit))
        }

        /// When and how often this call is repeated.
        pub fn retry(self, policy: $crate::runtime::retry_policy::RetryPolicy) -> Self {
            self.change(|request| request.retry(policy))
        }

        /// Says whether sending this call twice is the same as sending it once, which decides what is repeated.
        pub fn idempotent(self, idempotent: bool) -> Self {
            self.change(|request| request.idempotent(idempotent))
        }

        /// How long to wait for an answer that the server prepares elsewhere (202 with `Location`); zero does not wait.
        pub fn accepted_timeout(self, limit: ::std::time::Duration) -> Self {
            self.change(|request| request.accepted_timeout(limit))
        }

        /// Sends a header with this call, the same one with every attempt. It replaces one of the same name, except the
        /// credentials.
        pub fn header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.change(|request| request.header(name.as_ref(), value.as_ref()))
        }
    };
}

/// The options of one call, on a generated request. Used by the macros below.
macro_rules! request_options {
    ($Request:ident) => {
        impl $Request {
            $crate::runtime::generated::call_options!();

            /// Adds a query parameter to this call that this crate does not know.
            pub fn extra_query(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                self.change(|request| request.extra_query(name.as_ref(), value.as_ref()))
            }

            fn change(
                self,
                change: impl FnOnce($crate::runtime::generated::Request) -> $crate::runtime::generated::Request,
            ) -> Self {
                Self { request: change(self.request) }
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

            /// As [`send`](Self::send), with status, headers, messages and the body as it came.
            ///
            /// # Errors
            /// As for `send`.
            pub async fn send_full(
                self,
            ) -> $crate::runtime::generated::Result<$crate::runtime::generated::Response<$Output>> {
                self.request.$call().await?.full($crate::runtime::generated::Answer::$read)
            }

            /// Sends the request and gives the answer as it came. Only its status is looked at.
            ///
            /// # Errors
            /// As for `send`, but for what a body can be wrong in.
            pub async fn send_raw(
                self,
            ) -> $crate::runtime::generated::Result<::http::Response<$crate::runtime::generated::Bytes>> {
                self.request.$call().await?.raw()
            }
        }

        /// `request.await` is `request.send().await`, with a future on the heap.
        impl ::std::future::IntoFuture for $Request {
            type Output = $crate::runtime::generated::Result<$Output>;
            type IntoFuture = $crate::runtime::generated::BoxFuture<'static, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                ::std::boxed::Box::pin(self.send())
            }
        }

        #[cfg(feature = "blocking")]
        impl $Request {
            /// As [`send`](Self::send), for code that is not async: this thread waits. Not for threads that run async
            /// tasks: see [`blocking`](crate::blocking).
            ///
            /// # Errors
            /// As for `send`.
            pub fn send_blocking(self) -> $crate::runtime::generated::Result<$Output> {
                $crate::runtime::generated::wait(self.request.$call())?.$read()
            }

            /// As [`send_full`](Self::send_full), for code that is not async: this thread waits.
            ///
            /// # Errors
            /// As for `send`.
            pub fn send_full_blocking(
                self,
            ) -> $crate::runtime::generated::Result<$crate::runtime::generated::Response<$Output>> {
                let answer = $crate::runtime::generated::wait(self.request.$call())?;
                answer.full($crate::runtime::generated::Answer::$read)
            }

            /// As [`send_raw`](Self::send_raw), for code that is not async: this thread waits.
            ///
            /// # Errors
            /// As for `send_raw`.
            pub fn send_raw_blocking(
                self,
            ) -> $crate::runtime::generated::Result<::http::Response<$crate::runtime::generated::Bytes>> {
                $crate::runtime::generated::wait(self.request.$call())?.raw()
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

        impl $Request {
            /// The list page by page, from the page that this request asks for. Each page is a call of its own.
            pub fn pages(self) -> $crate::runtime::generated::Pages<$Item> {
                $crate::runtime::generated::Pages::new(self.request)
            }

            /// The items of all pages, from the page that this request asks for. A page is asked for when its first item
            /// is wanted.
            pub fn items(self) -> $crate::runtime::generated::Items<$Item> {
                $crate::runtime::generated::Items::new(self.request)
            }

            /// As [`items`](Self::items), but an item that cannot be read is an error of its own, after which the next
            /// items come.
            pub fn items_lossy(self) -> $crate::runtime::generated::LossyItems<$Item> {
                $crate::runtime::generated::LossyItems::new(self.request)
            }
        }
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
    bytes_operation, call_options, operation, optional_operation, page_operation, request_options,
    sequence_operation, text_operation, unit_operation, value_operation,
};
