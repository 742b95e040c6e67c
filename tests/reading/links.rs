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
