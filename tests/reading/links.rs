//! Links of the reference values, in all spellings, and those that have to be refused.

use pulse_check::round::{
    DescriptorError, KeepersError, LabelError, LinkError, Malformed, RoundDescriptor,
};

use crate::vectors::{entries, list, text};

fn digest(descriptor: &RoundDescriptor) -> String {
    format!("{:?}", descriptor.digest())
}

#[test]
fn links_are_read_however_they_are_spelled() {
    let links = entries("links");
    assert!(links.len() >= 2);
    for link in &links {
        assert!(list(&link["accept"]).len() >= 4);
        for accepted in list(&link["accept"]) {
            let descriptor = RoundDescriptor::from_link(text(&accepted["text"]));
            let digest = descriptor.as_ref().map(digest).map_err(ToString::to_string);
            let expected = text(&link["round_digest_hex"]);
            assert_eq!(digest.as_deref(), Ok(expected), "{}", accepted["what"]);
        }
    }
}

/// What mail programs, chats and scanners of links do to a link on its way.
#[test]
fn links_are_read_however_they_were_changed_on_their_way() {
    for link in entries("links") {
        let accepted = text(&list(&link["accept"])[0]["text"]);
        let fragment = &accepted[accepted.find('#').unwrap()..];
        let address = format!("https://team.example/check?a=1&b=2{fragment}");
        let escaped = |text: &str| {
            let escape = |byte: u8| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                    char::from(byte).to_string()
                }
                _ => format!("%{byte:02X}"),
            };
            text.bytes().map(escape).collect::<String>()
        };
        let wrapped = |between: &str| {
            let lines = address.as_bytes().chunks(75).map(|line| str::from_utf8(line).unwrap());
            lines.collect::<Vec<_>>().join(between)
        };
        let once = escaped(&address);
        let changed = [
            format!("<{address}>"),
            format!("({address})."),
            format!("{address},"),
            address.replace('=', "%3D"),
            address.replace('#', "%23"),
            address.replace('&', "&amp;"),
            address.replace('=', "=3D"),
            format!("https://links.example/?url={once}&data=05%7C02&sdata=x%3D&reserved=0"),
            format!("https://links.example/?url={}&data=05", escaped(&once)),
            format!("https://links.example/v2/url?u={}&d=Dw", once.replace('%', "-")),
            format!("https://links.example/#{fragment}"),
            wrapped("=\n"),
            wrapped("=\r\n"),
            wrapped("\n> "),
            wrapped("\u{200b}"),
            wrapped("%E2%80%8B"),
        ];
        for changed in changed {
            let read = RoundDescriptor::from_link(&changed);
            let digest = read.as_ref().map(digest).map_err(ToString::to_string);
            assert_eq!(digest.as_deref(), Ok(text(&link["round_digest_hex"])), "{changed}");
        }
    }
}

/// The words of the reference values for what is wrong.
fn reason(error: &LinkError) -> &'static str {
    match error {
        LinkError::NotALink => "no link in this text",
        LinkError::CutShort => "cut short",
        LinkError::Damaged => "check bytes wrong",
        LinkError::Descriptor(error) => match error {
            DescriptorError::OlderVersion => "made by an older version",
            DescriptorError::NewerVersion => "newer version",
            DescriptorError::Minimum(_) => "minimum is not 4 to 100",
            DescriptorError::Invited(_) => "fewer invited than needed",
            DescriptorError::Instrument => "no identifier of a questionnaire",
            DescriptorError::Keepers(KeepersError::Count(_)) => "keepers are not 1 to 3",
            DescriptorError::Keepers(_) => "two keepers are the same",
            DescriptorError::Actions(_) => "actions are not 1 to 3",
            DescriptorError::Malformed(Malformed::Label(error)) => match error {
                LabelError::Empty => "label: empty",
                LabelError::TooLong { .. } => "label: too long",
                LabelError::Character(_) => "label: character not allowed",
                LabelError::Joiner => "label: joiner",
                LabelError::Blanks => "label: space at an end or doubled",
                LabelError::NotComposed => "label: not NFC",
                LabelError::Accents => "label: accents",
                LabelError::LooksLikeAMark => "label: looks like a mark",
            },
            DescriptorError::Malformed(_) => "malformed",
        },
    }
}

#[test]
fn links_are_refused_for_the_same_reason() {
    let mut refusals = 0;
    for link in entries("links") {
        for refused in list(&link["refuse"]) {
            let error = RoundDescriptor::from_link(text(&refused["text"])).unwrap_err();
            assert_eq!(reason(&error), text(&refused["why"]), "{}", refused["what"]);
            refusals += 1;
        }
    }
    assert!(refusals >= 50);
}
