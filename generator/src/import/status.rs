//! What a response is called where nothing else is said of it: OpenAPI demands a description.

/// Statuses, ranges of them, and the default, with their names.
const STATUSES: [(&str, &str); 40] = [
    ("default", "Default"),
    ("1XX", "Informational"),
    ("2XX", "Successful"),
    ("3XX", "Redirection"),
    ("4XX", "Client Error"),
    ("5XX", "Server Error"),
    ("200", "OK"),
    ("201", "Created"),
    ("202", "Accepted"),
    ("203", "Non-Authoritative Information"),
    ("204", "No Content"),
    ("205", "Reset Content"),
    ("206", "Partial Content"),
    ("301", "Moved Permanently"),
    ("302", "Found"),
    ("303", "See Other"),
    ("304", "Not Modified"),
    ("307", "Temporary Redirect"),
    ("308", "Permanent Redirect"),
    ("400", "Bad Request"),
    ("401", "Unauthorized"),
    ("402", "Payment Required"),
    ("403", "Forbidden"),
    ("404", "Not Found"),
    ("405", "Method Not Allowed"),
    ("406", "Not Acceptable"),
    ("408", "Request Timeout"),
    ("409", "Conflict"),
    ("410", "Gone"),
    ("412", "Precondition Failed"),
    ("413", "Content Too Large"),
    ("415", "Unsupported Media Type"),
    ("422", "Unprocessable Content"),
    ("423", "Locked"),
    ("429", "Too Many Requests"),
    ("500", "Internal Server Error"),
    ("501", "Not Implemented"),
    ("502", "Bad Gateway"),
    ("503", "Service Unavailable"),
    ("504", "Gateway Timeout"),
];

/// The name of what a member of `responses` stands for; `None` for anything else.
pub(super) fn status_name(status: &str) -> Option<&'static str> {
    STATUSES.iter().find(|(known, _)| *known == status).map(|(_, name)| *name)
}

/// Whether a text says no more than a status does.
pub(super) fn is_status_name(text: &str) -> bool {
    STATUSES.iter().any(|(_, name)| *name == text)
}
