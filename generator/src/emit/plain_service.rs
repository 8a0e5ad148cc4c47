//! The service module of a crate that is made from any document: its address and its security schemes, and no
//! envelope. It has the same items as a hand-written one, for the runtime to use.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::emit_lines;
use crate::ir::{Api, SecurityForm, SecurityScheme};

/// The text of the module before it is formatted.
pub(crate) fn emit_plain_service(api: &Api) -> TokenStream {
    let constants = emit_constants(api);
    let credentials = emit_credentials(&api.security);
    let answers = emit_answers();
    let envelope = emit_envelope();
    let basic = api.security.iter().any(|scheme| scheme.form == SecurityForm::Basic).then(emit_base64);
    quote! {
        #![doc = " What is special about this API: its address, its credentials and the form of its answers."]

        use crate::runtime::direct::EnvelopeMembers;
        use crate::runtime::environment::Environment;
        use crate::runtime::error::{Error, Result};
        use crate::runtime::header::header_value;
        use crate::runtime::pager::Progress;
        use crate::runtime::secret::Secret;
        use http::{HeaderMap, HeaderName, HeaderValue};
        use serde_json::value::RawValue;

        #constants
        #credentials
        #basic
        #answers
        #envelope
    }
}

fn emit_constants(api: &Api) -> TokenStream {
    let title = if api.title.is_empty() { "API" } else { api.title.as_str() };
    let absolute = api.server_url.as_ref().filter(|url| url.starts_with("http") && !url.contains('{'));
    let base_url = absolute.map_or_else(|| quote!(None), |url| quote!(Some(#url)));
    let mut headers: Vec<&str> = api.security.iter().map(|scheme| scheme.header.as_str()).collect();
    headers.sort_unstable();
    headers.dedup();
    quote! {
        /// How an error names the other side.
        pub(crate) const PRODUCT: &str = #title;
        pub(crate) const DEFAULT_BASE_URL: Option<&str> = #base_url;
        pub(crate) const ENVIRONMENT: Environment = Environment { base_url: None, custom_headers: None };
        pub(crate) const DEFAULT_HEADERS: &[(&str, &str)] = &[];
        /// The headers that only credentials may set, in lower case.
        pub(crate) const AUTH_HEADERS: &[&str] = &[#(#headers),*];
        /// An answer is its value, with nothing around it.
        pub(crate) const ENVELOPED: bool = false;
    }
}

fn emit_credentials(schemes: &[SecurityScheme]) -> TokenStream {
    let methods = schemes.iter().map(emit_scheme);
    quote! {
        /// Who calls: the secrets of the document's security schemes, each given by its method.
        ///
        /// The document names no variables, so nothing of it is read from the environment.
        #[derive(Clone, Debug, Default)]
        pub struct Credentials {
            headers: Vec<(&'static str, Secret)>,
        }

        impl Credentials {
            /// No secrets: for an API, or a part of it, that is open to everybody.
            pub fn none() -> Self {
                Self::default()
            }

            #(#methods)*

            /// The document names no variables.
            pub(crate) fn from_env(_lookup: &dyn Fn(&str) -> Option<String>) -> Result<Option<Self>> {
                Ok(None)
            }

            /// Calls without secrets are the server's to refuse.
            pub(crate) fn absent() -> Result<Self> {
                Ok(Self::none())
            }

            /// The headers, marked so that neither a log nor HTTP/2's compression remembers them.
            pub(crate) fn headers(&self) -> Result<Vec<(HeaderName, HeaderValue)>> {
                self.headers
                    .iter()
                    .map(|(name, secret)| {
                        let mut value = header_value(secret.expose()).ok_or_else(|| {
                            Error::config(format!("the secret for `{name}` is not visible ASCII"))
                        })?;
                        value.set_sensitive(true);
                        Ok((HeaderName::from_static(name), value))
                    })
                    .collect()
            }
        }
    }
}

fn emit_scheme(scheme: &SecurityScheme) -> TokenStream {
    let SecurityScheme { wire_name, rust_name, header, form } = scheme;
    let doc =
        |what: &str| emit_lines(&[format!("The scheme `{wire_name}`: {what} in the header `{header}`.")]);
    match form {
        SecurityForm::Bearer => {
            let doc = doc("a bearer token");
            quote! {
                #doc
                #[must_use]
                pub fn #rust_name(mut self, token: impl Into<Secret>) -> Self {
                    let token: Secret = token.into();
                    self.headers.push((#header, Secret::from(format!("Bearer {}", token.expose()))));
                    self
                }
            }
        }
        SecurityForm::Basic => {
            let doc = doc("user and password");
            quote! {
                #doc
                #[must_use]
                pub fn #rust_name(mut self, user: &str, password: impl Into<Secret>) -> Self {
                    let password: Secret = password.into();
                    let pair = base64(format!("{user}:{}", password.expose()).as_bytes());
                    self.headers.push((#header, Secret::from(format!("Basic {pair}"))));
                    self
                }
            }
        }
        SecurityForm::Plain => {
            let doc = doc("the secret as it is");
            quote! {
                #doc
                #[must_use]
                pub fn #rust_name(mut self, secret: impl Into<Secret>) -> Self {
                    self.headers.push((#header, secret.into()));
                    self
                }
            }
        }
        SecurityForm::Cookie { cookie } => {
            let doc = doc("a cookie");
            let format = format!("{cookie}={{}}");
            quote! {
                #doc
                #[must_use]
                pub fn #rust_name(mut self, secret: impl Into<Secret>) -> Self {
                    let secret: Secret = secret.into();
                    self.headers.push((#header, Secret::from(format!(#format, secret.expose()))));
                    self
                }
            }
        }
    }
}

fn emit_base64() -> TokenStream {
    quote! {
        /// RFC 4648, section 4, with padding.
        fn base64(bytes: &[u8]) -> String {
            const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
            let mut text = String::new();
            for chunk in bytes.chunks(3) {
                let group = chunk.iter().fold(0_u32, |group, byte| group << 8 | u32::from(*byte))
                    << (8 * (3 - chunk.len()));
                for position in 0..4 {
                    let index = (group >> (18 - 6 * position) & 63) as usize;
                    text.push(if position > chunk.len() { '=' } else { char::from(ALPHABET[index]) });
                }
            }
            text
        }
    }
}

fn emit_answers() -> TokenStream {
    quote! {
        /// What an answer says about the page it holds; this API says nothing in a common place.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct PageInfo {}

        impl PageInfo {
            pub(crate) fn progress(&self) -> Progress {
                Progress::default()
            }
        }

        /// A list without items.
        #[cfg(feature = "test-util")]
        pub(crate) const EMPTY_PAGE: &str = "[]";

        /// What an answer says beside its result; this API has no common form for it.
        pub(crate) type Message = serde_json::Value;

        /// This API names no request.
        #[cfg(feature = "tracing")]
        pub(crate) fn request_id(_headers: &HeaderMap) -> Option<&str> {
            None
        }

        /// The bodies of this API do not say how long to wait.
        pub(crate) fn retry_after(_body: &[u8]) -> Option<std::time::Duration> {
            None
        }

        /// What an answer says about its fault; this API has no common form for it.
        #[derive(Debug, Default)]
        pub(crate) struct ErrorDetails {}

        impl ErrorDetails {
            pub(crate) fn parse(_headers: &HeaderMap, _body: &[u8]) -> Self {
                Self {}
            }

            pub(crate) fn is_empty(&self) -> bool {
                true
            }

            pub(crate) fn refuses_credentials(&self) -> bool {
                false
            }

            pub(crate) fn fmt_line(&self, _formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                Ok(())
            }
        }
    }
}

fn emit_envelope() -> TokenStream {
    quote! {
        /// An answer with its parts still as text.
        pub(crate) struct Opened<'a> {
            pub(crate) success: bool,
            pub(crate) result: Option<&'a RawValue>,
            pub(crate) result_pointer: &'static str,
            pub(crate) page_info: PageInfo,
        }

        impl Opened<'_> {
            pub(crate) fn messages(&self) -> Vec<Message> {
                Vec::new()
            }
        }

        /// There is nothing around a result by which a usual success is known.
        pub(crate) const ENVELOPE: Option<EnvelopeMembers> = None;

        /// Without an envelope nothing says anything about a page.
        pub(crate) fn page_info(_info: &RawValue) -> PageInfo {
            PageInfo::default()
        }

        /// Nor beside a result.
        pub(crate) fn messages(_members: [Option<&RawValue>; 2]) -> Vec<Message> {
            Vec::new()
        }

        /// # Errors
        /// When the body is not JSON.
        pub(crate) fn open(body: &[u8]) -> std::result::Result<Opened<'_>, serde_json::Error> {
            let result = serde_json::from_slice(body)?;
            Ok(Opened {
                success: true,
                result: Some(result),
                result_pointer: "",
                page_info: PageInfo::default(),
            })
        }
    }
}
