//! Pictures and sources of messages as the bytes that they are: the API sends the ones in base64 and the others as text.

use crate::types::MessageRaw;
use bytes::Bytes;

impl MessageRaw {
    /// The source of the message, to be written into an `.eml` file or read by a parser of mail. Nothing is copied.
    ///
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let id = "4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678";
    /// let source = account.investigate().raw().get(id).send().await?.into_bytes();
    /// println!("{} bytes", source.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_bytes(self) -> Bytes {
        self.raw.into()
    }
}

#[cfg(feature = "base64")]
mod encoded {
    use crate::runtime::error::{Error, ErrorKind, Result};
    use crate::types::{MessagePreview, ReclassifyMessageBuilder};
    use base64::DecodeError;
    use base64::alphabet::STANDARD;
    use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
    use base64::engine::{DecodePaddingMode, Engine};
    use bytes::Bytes;

    /// Writes the padding, and reads what has it and what has not.
    const BASE64: GeneralPurpose = GeneralPurpose::new(
        &STANDARD,
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
    );

    impl MessagePreview {
        /// The picture as the bytes of a PNG file. Line breaks and other white space in the text are passed over, and the
        /// padding at its end may be missing.
        ///
        /// ```no_run
        /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
        /// let id = "4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678";
        /// let preview = account.investigate().preview().get(id).send().await?;
        /// println!("{} bytes", preview.decode_screenshot()?.len());
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// # Errors
        /// [`Decode`](ErrorKind::Decode) when the text is not base64. The error says where, and shows nothing of the text.
        pub fn decode_screenshot(&self) -> Result<Bytes> {
            decode("screenshot", &self.screenshot)
        }
    }

    impl<ExpectedDisposition> ReclassifyMessageBuilder<ExpectedDisposition> {
        /// The message in EML format, as the bytes of an `.eml` file or of
        /// [`MessageRaw::into_bytes`](crate::types::MessageRaw::into_bytes): sets `eml_content` to their base64.
        ///
        /// ```
        /// use cloudflare_email_security::types::{ReclassifyDisposition, ReclassifyMessage};
        ///
        /// let body = ReclassifyMessage::builder()
        ///     .expected_disposition(ReclassifyDisposition::None)
        ///     .eml(b"Subject: hello\r\n\r\nhello")
        ///     .build();
        /// assert_eq!(body.eml_content.as_deref(), Some("U3ViamVjdDogaGVsbG8NCg0KaGVsbG8="));
        /// ```
        pub fn eml(self, source: impl AsRef<[u8]>) -> Self {
            self.eml_content(BASE64.encode(source))
        }
    }

    fn decode(field: &'static str, text: &str) -> Result<Bytes> {
        let is_broken = text.bytes().any(|byte| byte.is_ascii_whitespace());
        let decoded = if is_broken {
            BASE64.decode(text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect::<Vec<_>>())
        } else {
            BASE64.decode(text)
        };
        decoded.map(Bytes::from).map_err(|error| {
            // Not the reader's own words: they name a character of the text.
            let fault = match error {
                DecodeError::InvalidByte(at, _) => format!("a character that does not belong there, at {at}"),
                DecodeError::InvalidLastSymbol(at, _) => format!("bits left over at its end, at {at}"),
                DecodeError::InvalidLength(_) => "a length that no text of base64 has".to_owned(),
                DecodeError::InvalidPadding => "wrong padding".to_owned(),
            };
            let message = format!("cannot read `{field}` as base64");
            Error::new(ErrorKind::Decode, message).with_decode_path(field.to_owned()).with_source(fault)
        })
    }
}
