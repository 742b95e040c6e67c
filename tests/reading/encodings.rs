//! Codes in saved mail, in exports and in files that are not UTF-8.

use data_encoding::BASE64;
use pulse_check::round::{decode_mail, find, text_of};

use crate::vectors::sample;

fn found(text: &str) -> Vec<String> {
    find(text).codes.iter().map(|found| found.code.to_string()).collect()
}

/// `text` broken into lines of `width` characters with `between` them.
fn wrapped(text: &str, width: usize, between: &str) -> String {
    let lines: Vec<&str> =
        text.as_bytes().chunks(width).map(|it| str::from_utf8(it).unwrap()).collect();
    lines.join(between)
}

#[test]
fn bodies_of_mails_in_base64_are_read() {
    let codes = [sample(1), sample(2)];
    for end in ["\n", "\r\n"] {
        let part = |code: &str| {
            let body = wrapped(&BASE64.encode(format!("Hi, mine:\n{code}\n").as_bytes()), 76, end);
            format!(
                "--b1{end}content-transfer-encoding: BASE64{end}Content-Type: text/plain{end}{end}{body}{end}{end}"
            )
        };
        let mail =
            format!("Subject: codes{end}{end}{}{}--b1--{end}", part(&codes[0]), part(&codes[1]));
        assert_eq!(found(&mail), <[&str; 0]>::default());
        assert_eq!(found(&decode_mail(&mail)), codes);
    }
}

#[test]
fn what_is_no_mail_or_no_base64_stays_as_it_is() {
    for text in ["Ben: hello\r\nthere", "", "base64 is nice"] {
        assert_eq!(decode_mail(text), text);
    }
    let code = sample(3);
    let broken = format!("Content-Transfer-Encoding: base64\n\nabc\n\n{code}\n");
    assert_eq!(decode_mail(&broken), broken);
    assert_eq!(found(&decode_mail(&broken)), [code]);
}

#[test]
fn files_in_utf_16_are_read_in_both_orders() {
    let text = format!("Zoë 👋: {}", sample(4));
    let units: Vec<u16> = "\u{feff}".encode_utf16().chain(text.encode_utf16()).collect();
    let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    assert_eq!((text_of(&little), text_of(&big)), (text.clone(), text.clone()));
    assert_eq!(text_of(text.as_bytes()), text);
    // A last half of a character, and half of a pair.
    assert_eq!(text_of(&[0xff, 0xfe, 0x41, 0, 0x42]), "A");
    assert_eq!(text_of(&[0xff, 0xfe, 0x3d, 0xd8]), "\u{fffd}");
}

#[test]
fn codes_are_found_however_mails_chats_and_exports_break_them() {
    let code = sample(5);
    let quoted = |mark: &str| format!("{mark}{}", wrapped(&code, 70, &format!("\n{mark}")));
    let (first, second) = code.split_at(140);
    let between = "\n\nBen, [24.11.26 10:02]\n";
    let texts = [
        wrapped(&code, 75, "=\n"),
        wrapped(&code, 75, "=\r\n"),
        quoted("> "),
        quoted(">> "),
        quoted("| "),
        quoted("│ "),
        quoted("» "),
        quoted("›"),
        quoted("┃ "),
        quoted("&gt; "),
        quoted("&raquo; "),
        quoted("&#187; "),
        quoted("&amp;gt; "),
        wrapped(&code, 40, "<wbr>"),
        wrapped(&code, 40, "&shy;"),
        wrapped(&code, 40, "</span><span class=\"x\">"),
        wrapped(&code, 40, "<mark>"),
        wrapped(&code, 40, "<br/>\n"),
        format!("Ben, [24.11.26 10:02]\n{first}{between}{second}"),
    ];
    for text in texts {
        assert_eq!(found(&text), [code.as_str()], "{text}");
    }
}
