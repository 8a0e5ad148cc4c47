//! Decodes gzip (RFC 1952) piece by piece: every member, with the checks that the format has, and never a silent end.

use crate::runtime::transport::{Body, TransportError, TransportErrorKind};
use bytes::{Buf, Bytes};
use flate2::{Crc, Decompress, FlushDecompress, Status};
use futures_core::Stream;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// A piece of decoded data is at most this long, so that a limit on bytes stops a body that expands without end.
const LONGEST_PIECE: usize = 64 * 1024;
const SHORTEST_PIECE: usize = 4 * 1024;
/// Pieces of input without a byte of output after which other tasks have their turn.
const MOST_SILENT_PIECES: usize = 32;

/// The flags of a member's header that say which fields follow.
const HEAD_CRC: u8 = 1 << 1;
const EXTRA: u8 = 1 << 2;
const NAME: u8 = 1 << 3;
const COMMENT: u8 = 1 << 4;
const RESERVED: u8 = 0b1110_0000;

/// The decoded form of a body.
pub(super) struct Decoded {
    body: Body,
    decoder: Decoder,
    /// What has come and is not decoded yet.
    input: Bytes,
    is_over: bool,
}

impl Decoded {
    pub(super) fn new(body: Body) -> Self {
        Self { body, decoder: Decoder::new(), input: Bytes::new(), is_over: false }
    }

    /// Decodes what there is, up to one piece.
    fn next_piece(&mut self) -> Result<Vec<u8>, Damage> {
        let length = self.input.len().saturating_mul(4).clamp(SHORTEST_PIECE, LONGEST_PIECE);
        let mut output = Vec::with_capacity(length);
        self.decoder.decode(&mut self.input, &mut output)?;
        Ok(output)
    }
}

impl Stream for Decoded {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.is_over {
            return Poll::Ready(None);
        }
        for _ in 0..MOST_SILENT_PIECES {
            if !self.input.is_empty() || self.decoder.has_more() {
                match self.next_piece() {
                    Ok(piece) if piece.is_empty() => {}
                    Ok(piece) => return Poll::Ready(Some(Ok(piece.into()))),
                    Err(damage) => return self.end(Err(damage.into())),
                }
            }
            match ready!(self.body.poll_chunk(context)) {
                Some(Ok(piece)) => self.input = piece,
                Some(Err(error)) => return self.end(Err(error)),
                None => {
                    let end = self.decoder.finish().map_err(TransportError::from);
                    return self.end(end);
                }
            }
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Decoded {
    /// Nothing comes after the end or after a fault.
    fn end(&mut self, end: Result<(), TransportError>) -> Poll<Option<Result<Bytes, TransportError>>> {
        self.is_over = true;
        Poll::Ready(end.err().map(Err))
    }
}

/// Why a body cannot be decoded: the source of the transport's error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Damage {
    /// The header of a member is not one.
    NotGzip,
    /// A reserved bit or a wrong checksum in the header of a member.
    BadHeader,
    /// The compressed data is not valid.
    BadData,
    /// The checksum or the length behind a member is another one.
    BadChecksum,
    /// The body ends inside of a member.
    EndsEarly,
    /// Something follows the last member.
    TrailingBytes,
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotGzip => "it is not gzip, although its header says so",
            Self::BadHeader => "its gzip header is damaged",
            Self::BadData => "its gzip data is damaged",
            Self::BadChecksum => "its gzip checksum does not match",
            Self::EndsEarly => "it ends in the middle of its gzip data",
            Self::TrailingBytes => "other bytes follow its gzip data",
        })
    }
}

impl std::error::Error for Damage {}

impl From<Damage> for TransportError {
    fn from(damage: Damage) -> Self {
        Self::new(TransportErrorKind::Io, damage)
    }
}

/// Where in a gzip file the next byte belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Before the first byte of all.
    Start,
    Head,
    ExtraLength,
    Extra(usize),
    /// A name or a comment, up to its zero byte.
    Text,
    HeadCrc,
    Data,
    Trailer,
    /// Behind a member.
    Between,
    /// Zero bytes behind the last member, as some programs fill up blocks with them.
    Padding,
}

/// Decodes a file of gzip members that comes in pieces of any length.
struct Decoder {
    place: Place,
    /// The bytes so far of a part with a fixed length.
    part: [u8; 10],
    filled: usize,
    /// The fields of the header that are still to come.
    flags: u8,
    head_crc: Crc,
    data_crc: Crc,
    inflate: Decompress,
    /// Whether the output was filled to its end, so that there may be more without further input.
    was_full: bool,
}

impl Decoder {
    fn new() -> Self {
        Self {
            place: Place::Start,
            part: [0; 10],
            filled: 0,
            flags: 0,
            head_crc: Crc::new(),
            data_crc: Crc::new(),
            inflate: Decompress::new(false),
            was_full: false,
        }
    }

    /// Whether there may be more output without further input.
    fn has_more(&self) -> bool {
        self.was_full
    }

    /// Decodes until the input is used up or the output has reached its capacity.
    fn decode(&mut self, input: &mut Bytes, output: &mut Vec<u8>) -> Result<(), Damage> {
        while (!input.is_empty() || self.was_full) && output.len() < output.capacity() {
            match self.place {
                Place::Start | Place::Head => self.head(input)?,
                Place::ExtraLength => {
                    if self.fill(input, 2) {
                        self.place =
                            Place::Extra(usize::from(u16::from_le_bytes([self.part[0], self.part[1]])));
                    }
                }
                Place::Extra(0) => self.next_field(),
                Place::Extra(left) => {
                    let passed = left.min(input.len());
                    self.pass(input, passed);
                    self.place = Place::Extra(left - passed);
                }
                Place::Text => {
                    let end = input.iter().position(|byte| *byte == 0);
                    self.pass(input, end.map_or(input.len(), |end| end + 1));
                    if end.is_some() {
                        self.next_field();
                    }
                }
                Place::HeadCrc => self.check_head(input)?,
                Place::Data => self.inflate(input, output)?,
                Place::Trailer => self.check_data(input)?,
                Place::Between | Place::Padding => self.behind_a_member(input)?,
            }
        }
        Ok(())
    }

    /// Whether the input may end here. An empty body is one in any coding.
    fn finish(&self) -> Result<(), Damage> {
        let is_between = matches!(self.place, Place::Start | Place::Between | Place::Padding);
        if is_between { Ok(()) } else { Err(Damage::EndsEarly) }
    }

    /// The ten bytes that each member begins with.
    fn head(&mut self, input: &mut Bytes) -> Result<(), Damage> {
        self.place = Place::Head;
        let is_whole = self.fill(input, 10);
        let come = if is_whole { 10 } else { self.filled };
        // As soon as it can be said, since what is not gzip may be short.
        if !self.part.iter().zip([0x1f, 0x8b, 8]).take(come).all(|(byte, wanted)| *byte == wanted) {
            return Err(Damage::NotGzip);
        }
        if is_whole {
            self.flags = self.part[3];
            if self.flags & RESERVED != 0 {
                return Err(Damage::BadHeader);
            }
            self.next_field();
        }
        Ok(())
    }

    /// Goes to the next field that the header has, or behind it.
    fn next_field(&mut self) {
        let fields = [
            (EXTRA, Place::ExtraLength),
            (NAME, Place::Text),
            (COMMENT, Place::Text),
            (HEAD_CRC, Place::HeadCrc),
        ];
        let next = fields.into_iter().find(|(flag, _)| self.flags & flag != 0);
        self.place = next.map_or(Place::Data, |(_, place)| place);
        self.flags &= !next.map_or(0, |(flag, _)| flag);
    }

    /// The checksum of the header up to here.
    fn check_head(&mut self, input: &mut Bytes) -> Result<(), Damage> {
        let [low, high, ..] = self.head_crc.sum().to_le_bytes();
        if self.fill(input, 2) {
            if self.part[..2] != [low, high] {
                return Err(Damage::BadHeader);
            }
            self.place = Place::Data;
        }
        Ok(())
    }

    fn inflate(&mut self, input: &mut Bytes, output: &mut Vec<u8>) -> Result<(), Damage> {
        let (consumed, length) = (self.inflate.total_in(), output.len());
        let status = self.inflate.decompress_vec(input, output, FlushDecompress::None);
        let status = status.map_err(|_| Damage::BadData)?;
        let consumed = usize::try_from(self.inflate.total_in() - consumed).unwrap_or(usize::MAX);
        let is_stuck = consumed == 0 && output.len() == length && !input.is_empty();
        input.advance(consumed.min(input.len()));
        self.data_crc.update(output.get(length..).unwrap_or_default());
        self.was_full = output.len() == output.capacity();
        match status {
            Status::StreamEnd => {
                self.was_full = false;
                self.place = Place::Trailer;
                Ok(())
            }
            Status::Ok | Status::BufError if is_stuck => Err(Damage::BadData),
            Status::Ok | Status::BufError => Ok(()),
        }
    }

    /// The checksum of the member's data and its length, modulo 2^32.
    fn check_data(&mut self, input: &mut Bytes) -> Result<(), Damage> {
        if self.fill(input, 8) {
            let (crc, length) = (self.data_crc.sum().to_le_bytes(), self.data_crc.amount().to_le_bytes());
            if self.part[..4] != crc || self.part[4..8] != length {
                return Err(Damage::BadChecksum);
            }
            self.place = Place::Between;
        }
        Ok(())
    }

    fn behind_a_member(&mut self, input: &mut Bytes) -> Result<(), Damage> {
        let zeros = input.iter().take_while(|byte| **byte == 0).count();
        input.advance(zeros);
        if zeros > 0 {
            self.place = Place::Padding;
        }
        match (self.place, input.first()) {
            (_, None) => Ok(()),
            (Place::Between, Some(0x1f)) => {
                self.head_crc.reset();
                self.data_crc.reset();
                self.inflate.reset(false);
                self.place = Place::Head;
                Ok(())
            }
            _ => Err(Damage::TrailingBytes),
        }
    }

    /// Takes bytes of a part with a fixed length; whether it is whole.
    fn fill(&mut self, input: &mut Bytes, length: usize) -> bool {
        let taken = input.split_to(input.len().min(length - self.filled));
        self.part[self.filled..self.filled + taken.len()].copy_from_slice(&taken);
        self.filled += taken.len();
        if matches!(self.place, Place::Head | Place::ExtraLength) {
            self.head_crc.update(&taken);
        }
        let is_whole = self.filled == length;
        if is_whole {
            self.filled = 0;
        }
        is_whole
    }

    /// Goes over bytes of the header that nobody asks for.
    fn pass(&mut self, input: &mut Bytes, length: usize) {
        self.head_crc.update(&input.split_to(length));
    }
}

#[cfg(test)]
mod tests;
