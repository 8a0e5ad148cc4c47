//! Who calls: the three kinds of credentials, of which exactly one is sent.

use crate::runtime::environment::trimmed;
use crate::runtime::error::{Error, Result};
use crate::runtime::header::header_value;
use crate::runtime::secret::Secret;
use http::{HeaderName, HeaderValue, header};

const API_TOKEN: &str = "CLOUDFLARE_API_TOKEN";
const API_KEY: &str = "CLOUDFLARE_API_KEY";
const EMAIL: &str = "CLOUDFLARE_EMAIL";
const USER_SERVICE_KEY: &str = "CLOUDFLARE_API_USER_SERVICE_KEY";

const AUTH_EMAIL_HEADER: &str = "x-auth-email";
const AUTH_KEY_HEADER: &str = "x-auth-key";
const AUTH_USER_SERVICE_KEY_HEADER: &str = "x-auth-user-service-key";

/// The headers that only credentials may set, in lower case.
pub(crate) const AUTH_HEADERS: &[&str] =
    &["authorization", AUTH_EMAIL_HEADER, AUTH_KEY_HEADER, AUTH_USER_SERVICE_KEY_HEADER];

/// Who calls. Exactly one kind is sent.
///
/// # Environment
/// [`ClientBuilder::from_env`](crate::ClientBuilder::from_env) reads these variables. It takes the first kind of
/// credentials that is set; white space around a value is removed, and an empty variable counts as unset.
///
/// | variables | what it is |
/// | --- | --- |
/// | `CLOUDFLARE_API_TOKEN` | [`ApiToken`](Self::ApiToken) |
/// | `CLOUDFLARE_API_KEY` and `CLOUDFLARE_EMAIL` | [`ApiKey`](Self::ApiKey); a key without an address is an error |
/// | `CLOUDFLARE_API_USER_SERVICE_KEY` | [`UserServiceKey`](Self::UserServiceKey) |
/// | `CLOUDFLARE_BASE_URL` | in place of `https://api.cloudflare.com/client/v4`, as [`base_url`](crate::ClientBuilder::base_url) |
/// | `CLOUDFLARE_CUSTOM_HEADERS` | headers to send with every request, one `Name: value` a line |
///
/// What the builder is told goes before the environment.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Credentials {
    /// An API token, with only the permissions it was made for: what to use where one can.
    ApiToken(Secret),
    /// The global API key of a user, with all of the user's permissions.
    ApiKey {
        /// The user's e-mail address.
        email: String,
        /// The key.
        key: Secret,
    },
    /// A user service key.
    UserServiceKey(Secret),
}

impl Credentials {
    /// The first kind that is there. An address alone is no credential.
    ///
    /// # Errors
    /// When nothing is there: whoever asks the environment has no other credentials, and this API needs them.
    pub(crate) fn from_env(lookup: &dyn Fn(&str) -> Option<String>) -> Result<Option<Self>> {
        let variable = |name| trimmed(lookup, name);
        if let Some(token) = variable(API_TOKEN) {
            return Ok(Some(Self::ApiToken(token.into())));
        }
        match (variable(API_KEY), variable(EMAIL)) {
            (Some(key), Some(email)) => Ok(Some(Self::ApiKey { email, key: key.into() })),
            (Some(_), None) => Err(Error::config(format!("{API_KEY} is set, but {EMAIL} is not"))),
            (None, _) => match variable(USER_SERVICE_KEY) {
                Some(key) => Ok(Some(Self::UserServiceKey(key.into()))),
                None => Err(Error::config(format!(
                    "no credentials in the environment: none of {API_TOKEN}, {API_KEY} with {EMAIL}, or \
                     {USER_SERVICE_KEY} is set"
                ))),
            },
        }
    }

    /// What to do without credentials when the environment was not asked: every call of this API needs them.
    ///
    /// # Errors
    /// Always; it names the variables.
    pub(crate) fn absent() -> Result<Self> {
        Err(Error::config(format!(
            "no credentials: give them to the builder, or call `from_env` and set {API_TOKEN}, {API_KEY} with {EMAIL}, \
             or {USER_SERVICE_KEY}"
        )))
    }

    /// The headers, marked so that neither a log nor HTTP/2's compression remembers them.
    pub(crate) fn headers(&self) -> Result<Vec<(HeaderName, HeaderValue)>> {
        match self {
            Self::ApiToken(token) => {
                if token.expose().get(..7).is_some_and(|start| start.eq_ignore_ascii_case("bearer ")) {
                    return Err(Error::config(
                        "the API token begins with `Bearer `: give it without that word",
                    ));
                }
                let text = secret_text("the API token", token)?;
                Ok(vec![(header::AUTHORIZATION, sensitive("the API token", &format!("Bearer {text}"))?)])
            }
            Self::ApiKey { email, key } => {
                let key = sensitive("the API key", secret_text("the API key", key)?)?;
                let email = sensitive("the e-mail address", email.trim())?;
                Ok(vec![
                    (HeaderName::from_static(AUTH_EMAIL_HEADER), email),
                    (HeaderName::from_static(AUTH_KEY_HEADER), key),
                ])
            }
            Self::UserServiceKey(key) => {
                let text = secret_text("the user service key", key)?;
                let value = sensitive("the user service key", text)?;
                Ok(vec![(HeaderName::from_static(AUTH_USER_SERVICE_KEY_HEADER), value)])
            }
        }
    }
}

/// No secret has white space inside it: one that does was not copied alone.
fn secret_text<'a>(what: &str, secret: &'a Secret) -> Result<&'a str> {
    let text = secret.expose();
    if text.is_empty() {
        Err(Error::config(format!("{what} is empty")))
    } else if text.contains(char::is_whitespace) {
        Err(Error::config(format!("{what} holds white space")))
    } else {
        Ok(text)
    }
}

fn sensitive(what: &str, text: &str) -> Result<HeaderValue> {
    let mut value = header_value(text)
        .ok_or_else(|| Error::config(format!("{what} holds a character that is not visible ASCII")))?;
    value.set_sensitive(true);
    Ok(value)
}
