//! As much of HTTP/1.1 as the server needs: reading a request, and writing an answer well or badly.

use crate::fault::Fault;
use crate::{ATTEMPT, MAX_RESPONSE_BYTES};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// A request that has been read to its end.
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) body: Vec<u8>,
}

impl Request {
    /// The next request of a connection; `None` when it is over.
    pub(crate) async fn read(stream: &mut BufReader<TcpStream>) -> Option<Self> {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.ok()?);
        }
        let head = String::from_utf8(head).ok()?;
        let mut words = head.split(' ');
        let method = words.next()?.to_owned();
        let target = words.next()?;
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let length = head.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
        });
        let mut body = vec![0; length.unwrap_or(0)];
        stream.read_exact(&mut body).await.ok()?;
        Some(Self { method, path: path.to_owned(), query: query.to_owned(), body })
    }
}

/// An answer before anything goes wrong with it.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: String,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn json(status: u16, body: impl Into<String>) -> Self {
        Self { status, headers: "content-type: application/json\r\n".to_owned(), body: body.into() }
    }

    fn head(&self) -> String {
        let Self { status, headers, body } = self;
        format!("HTTP/1.1 {status} Status\r\ncf-ray: r1\r\n{headers}content-length: {}\r\n\r\n", body.len())
    }

    /// What a fault makes of it, where that is another answer.
    fn changed(self, fault: Option<Fault>, request: u64) -> Self {
        let html = |status| Self {
            status,
            headers: "content-type: text/html\r\n".to_owned(),
            body: "<html>not what was asked for</html>".to_owned(),
        };
        match fault {
            Some(Fault::TooMany) => Self {
                status: 429,
                headers: format!("retry-after-ms: {}\r\n", 2 + request % 20),
                body: String::new(),
            },
            Some(Fault::Unavailable) => Self { status: 503, headers: String::new(), body: String::new() },
            Some(Fault::Internal) => Self::json(500, r#"{"success":false,"errors":[{"code":500}]}"#),
            Some(Fault::HtmlError) => html(502),
            Some(Fault::HtmlSuccess) => html(200),
            Some(Fault::Refused) => Self::json(400, r#"{"success":false,"errors":[{"code":1001}]}"#),
            Some(Fault::WrongShape) => Self::json(200, r#"{"success":true,"result":7}"#),
            Some(Fault::Oversize) => Self::json(200, " ".repeat(MAX_RESPONSE_BYTES * 4)),
            _ => self,
        }
    }

    /// Writes it, and whether the connection goes on.
    pub(crate) async fn write(self, stream: &mut TcpStream, fault: Option<Fault>, request: u64) -> bool {
        let answer = self.changed(fault, request);
        let (head, body) = (answer.head(), answer.body.as_bytes());
        let half = &body[..body.len() / 2];
        let longer_than_an_attempt = ATTEMPT + Duration::from_millis(200);
        // A client that has gone away is no fault of the server.
        let written = async {
            match fault {
                Some(Fault::Reset) => stream.set_zero_linger()?,
                Some(Fault::ResetAfterHead) => {
                    stream.write_all(head.as_bytes()).await?;
                    stream.set_zero_linger()?;
                }
                Some(Fault::Half) => stream.write_all(&[head.as_bytes(), half].concat()).await?,
                Some(Fault::Stall) => tokio::time::sleep(longer_than_an_attempt).await,
                Some(Fault::StallBody) => {
                    stream.write_all(&[head.as_bytes(), half].concat()).await?;
                    tokio::time::sleep(longer_than_an_attempt).await;
                }
                Some(Fault::Drip) => {
                    stream.write_all(head.as_bytes()).await?;
                    for byte in body {
                        tokio::time::sleep(Duration::from_millis(10)).await;
                        stream.write_all(&[*byte]).await?;
                    }
                    return Ok(true);
                }
                Some(Fault::Close) => stream.write_all(&[head.as_bytes(), body].concat()).await?,
                _ => {
                    stream.write_all(&[head.as_bytes(), body].concat()).await?;
                    return Ok(true);
                }
            }
            Ok::<bool, std::io::Error>(false)
        };
        written.await.unwrap_or(false)
    }
}
