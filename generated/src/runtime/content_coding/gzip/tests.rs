//! The decoder against what an encoder of another origin makes, cut and damaged in every place.

use super::{Damage, Decoder};
use bytes::Bytes;
use flate2::{Compression, Crc, GzBuilder, write::GzEncoder};
use std::io::Write;

const TEXT: &[u8] = br#"{"success":true,"result":[{"id":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}]}"#;

fn member(data: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(data).expect("memory");
    encoder.finish().expect("memory")
}

/// A member with every field that a header can have, its checksum included.
fn member_with_all_fields(data: &[u8]) -> Vec<u8> {
    let builder = GzBuilder::new().extra(*b"extra").filename("name").comment("comment");
    let mut encoder = builder.write(Vec::new(), Compression::default());
    encoder.write_all(data).expect("memory");
    let mut packed = encoder.finish().expect("memory");
    let head = 10 + 2 + b"extra".len() + b"name\0".len() + b"comment\0".len();
    packed[3] |= 1 << 1;
    let mut crc = Crc::new();
    crc.update(&packed[..head]);
    let [low, high, ..] = crc.sum().to_le_bytes();
    packed.splice(head..head, [low, high]);
    packed
}

/// What comes of a file in these pieces, with outputs of this capacity.
fn decode<'a>(pieces: impl IntoIterator<Item = &'a [u8]>, capacity: usize) -> Result<Vec<u8>, Damage> {
    let (mut decoder, mut all) = (Decoder::new(), Vec::new());
    for piece in pieces {
        let mut input = Bytes::copy_from_slice(piece);
        while !input.is_empty() || decoder.has_more() {
            let mut output = Vec::with_capacity(capacity);
            decoder.decode(&mut input, &mut output)?;
            assert!(output.len() <= output.capacity());
            all.extend(output);
        }
    }
    decoder.finish()?;
    Ok(all)
}

#[test]
fn a_file_that_is_cut_into_two_anywhere_is_read_whole() {
    let file = [member_with_all_fields(TEXT), member(b""), member(TEXT), vec![0; 5]].concat();
    for at in 0..=file.len() {
        let (first, second) = file.split_at(at);
        assert_eq!(decode([first, second], 64).as_deref(), Ok([TEXT, TEXT].concat().as_slice()), "at {at}");
    }
    assert_eq!(decode(file.chunks(1), 1).as_deref(), Ok([TEXT, TEXT].concat().as_slice()));
}

#[test]
fn a_long_file_is_read_whole_with_any_capacity() {
    // Not compressible, and then very much so.
    let mut state = 1_u32;
    let mut data: Vec<u8> = std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    })
    .take(100_000)
    .collect();
    data.extend(vec![b' '; 300_000]);
    let file = [member(&data), member(&data)].concat();
    let twice = [data.as_slice(), &data].concat();
    for (piece, capacity) in [(1, 65_536), (1_400, 4_096), (65_536, 1_000), (usize::MAX, 65_536)] {
        let read = decode(file.chunks(piece.min(file.len())), capacity).expect("it is whole");
        assert!(read == twice, "{piece} bytes of input, {capacity} of output");
    }
}

#[test]
fn a_file_that_ends_early_anywhere_is_damaged() {
    let file = [member_with_all_fields(TEXT), member(TEXT)].concat();
    let first = member_with_all_fields(TEXT).len();
    for length in 0..file.len() {
        let read = decode([&file[..length]], 64);
        match length {
            0 => assert_eq!(read.as_deref(), Ok(&[][..]), "an empty body is one in any coding"),
            length if length == first => assert_eq!(read.as_deref(), Ok(TEXT)),
            _ => assert_eq!(read, Err(Damage::EndsEarly), "{length} bytes"),
        }
    }
}

#[test]
fn a_bit_that_is_wrong_anywhere_is_seen_or_means_nothing() {
    let file = member_with_all_fields(TEXT);
    for at in 0..file.len() {
        for bit in 0..8 {
            let mut damaged = file.clone();
            damaged[at] ^= 1 << bit;
            let read = decode([damaged.as_slice()], 64);
            // The data ends within a byte, whose other bits fill it up.
            assert!(
                read.is_err() || at == file.len() - 9 && read.as_deref() == Ok(TEXT),
                "bit {bit} of byte {at}"
            );
        }
    }
}

#[test]
fn each_damage_has_its_name() {
    let file = member(TEXT);
    let changed = |at: usize, byte: u8| {
        let mut file = file.clone();
        file[at] = byte;
        file
    };
    let end = file.len();
    for (file, damage) in [
        (b"{}".to_vec(), Damage::NotGzip),
        (changed(2, 7), Damage::NotGzip),
        (changed(3, 1 << 5), Damage::BadHeader),
        (changed(10, 0xff), Damage::BadData),
        (changed(end - 8, !file[end - 8]), Damage::BadChecksum),
        (changed(end - 1, 1), Damage::BadChecksum),
        ([file.as_slice(), b"{}"].concat(), Damage::TrailingBytes),
        ([file.as_slice(), b"\0\0{}"].concat(), Damage::TrailingBytes),
        ([file.as_slice(), b"\0", &file].concat(), Damage::TrailingBytes),
        ([file.as_slice(), b"\x1f{}"].concat(), Damage::NotGzip),
        ([file.as_slice(), b"\x1f"].concat(), Damage::EndsEarly),
    ] {
        assert_eq!(decode([file.as_slice()], 64), Err(damage));
    }
}
