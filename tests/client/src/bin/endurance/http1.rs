//! As much of HTTP/1.1 as the server needs: reading a request, and writing a response well or badly.

use crate::ATTEMPT;
use crate::fault::Fault;
use crate::record::Record;
use crate::response::{ATTEMPT_HEADER, Request, Response};
use std::fmt::Write;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// Answers one connection to its end.
pub(crate) async fn serve(stream: TcpStream, record: Arc<Record>) {
    record.connected();
    let mut stream = BufReader::new(stream);
    while let Some(request) = read(&mut stream).await {
        let (number, fault) = record.arrived(&request);
        record.note(&request, fault);
        let response = Response::to(&request, fault, number);
        if !write(response, stream.get_mut(), fault).await {
            return;
        }
    }
}

/// The next request of a connection; `None` when it is over.
async fn read(stream: &mut BufReader<TcpStream>) -> Option<Request> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    let head = String::from_utf8(head).ok()?;
    let mut words = head.split(' ');
    let method = words.next()?.to_owned();
    let target = words.next()?;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let number = |wanted: &str| {
        let mut headers = head.lines().filter_map(|line| line.split_once(':'));
        headers
            .find(|(name, _)| name.eq_ignore_ascii_case(wanted))
            .and_then(|(_, value)| value.trim().parse().ok())
    };
    let mut body = vec![0; usize::try_from(number("content-length").unwrap_or(0)).ok()?];
    stream.read_exact(&mut body).await.ok()?;
    Some(Request {
        method,
        path: path.to_owned(),
        query: query.to_owned(),
        body,
        attempt: number(ATTEMPT_HEADER),
    })
}

fn head(response: &Response) -> String {
    let length = response.body.len();
    let mut head =
        format!("HTTP/1.1 {} Status\r\ncf-ray: r1\r\ncontent-length: {length}\r\n", response.status);
    for (name, value) in &response.headers {
        let _ = write!(head, "{name}: {value}\r\n");
    }
    head + "\r\n"
}

/// Writes the response, and whether the connection goes on.
async fn write(response: Response, stream: &mut TcpStream, fault: Option<Fault>) -> bool {
    let (head, body) = (head(&response), response.body.as_bytes());
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
