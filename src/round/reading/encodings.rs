//! What is text once it is decoded: files in UTF-16, and what mails carry in base64.

use std::borrow::Cow;

use data_encoding::BASE64;

/// The text in `bytes`, without a byte order mark: UTF-16 if that says so, in either order, else
/// UTF-8. What is neither is replaced, character by character.
pub fn text_of(bytes: &[u8]) -> String {
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] | rest => String::from_utf8_lossy(rest).into_owned(),
    }
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// `text` with every part of a mail that is in base64 (RFC 2045, 6.8) decoded in its place. What can't
/// be decoded stays as it is.
pub fn decode_mail(text: &str) -> Cow<'_, str> {
    if !text.lines().any(names_base64) {
        return text.into();
    }
    let mut decoded = String::with_capacity(text.len());
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        push_line(&mut decoded, line);
        if !names_base64(line) {
            continue;
        }
        // The headers end with an empty line.
        while let Some(header) = lines.next_if(|line| !line.trim().is_empty()) {
            push_line(&mut decoded, header);
        }
        while let Some(empty) = lines.next_if(|line| line.trim().is_empty()) {
            push_line(&mut decoded, empty);
        }
        let mut body = Vec::new();
        while let Some(line) = lines.next_if(|line| is_base64(line)) {
            body.push(line.trim());
        }
        match BASE64.decode(body.concat().as_bytes()) {
            Ok(bytes) => push_line(&mut decoded, &text_of(&bytes)),
            Err(_) => body.iter().for_each(|line| push_line(&mut decoded, line)),
        }
    }
    decoded.into()
}

fn push_line(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

fn names_base64(line: &str) -> bool {
    line.split_once(':').is_some_and(|(name, value)| {
        name.trim().eq_ignore_ascii_case("content-transfer-encoding")
            && value.trim().eq_ignore_ascii_case("base64")
    })
}

fn is_base64(line: &str) -> bool {
    let line = line.trim();
    let is_digit = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
    !line.is_empty() && line.bytes().all(is_digit)
}
