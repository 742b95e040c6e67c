//! What is shown of what is stored while others may be looking on.

use pulse_check::journal::blanked;

use super::*;

#[test]
fn of_a_stored_journal_keys_and_counts_are_blanked_and_nothing_else() {
    let shown = blanked(VERSION_6).unwrap();
    assert!(!shown.contains(PRIVATE) && shown.contains(r#""private":"…""#), "{shown}");
    assert!(shown.contains(r#""counts":[…]"#), "{shown}");
    let whole = |text: &str| {
        let mut value: Value = serde_json::from_str(text).unwrap();
        for name in ["keys", "scores"] {
            for entry in value["journal"][name].as_array_mut().unwrap() {
                for secret in ["private", "counts"] {
                    entry.as_object_mut().unwrap().remove(secret);
                }
            }
        }
        value
    };
    assert_eq!(whole(&shown.replace("[…]", "[]")), whole(VERSION_6));
}

#[test]
fn a_text_without_secrets_is_shown_as_it_is() {
    assert_eq!(blanked(VERSION_1), None);
    assert_eq!(blanked(""), None);
    let mut store = Shared::new().open();
    // As words, not as a field.
    store.commit(|journal| journal.wins.push(win(r#"my "private":"words""#)));
    let [(_, text)] = store.stored().try_into().unwrap();
    assert!(text.contains("words"));
    assert_eq!(blanked(&text), None);
}

#[test]
fn a_key_in_a_damaged_text_is_blanked_too() {
    for (text, shown) in [
        ("{\"private\":\"ABC\"", "{\"private\":\"…\""),
        ("\"private\" :\n \"ABC", "\"private\" :\n \"…"),
        ("x\"private\":ABC,\"b\":1", "x\"private\":…,\"b\":1"),
        (
            "\"private\"\"private\":\"\",\"private\":\"A\",\"private\":\"B\"}",
            "\"private\"\"private\":\"\",\"private\":\"…\",\"private\":\"…\"}",
        ),
        ("ü\"counts\": [1, 2", "ü\"counts\": […"),
    ] {
        assert_eq!(blanked(text).as_deref(), Some(shown));
    }
    for (at, _) in VERSION_6.char_indices() {
        let cut = &VERSION_6[..at];
        let shown = blanked(cut).unwrap_or_else(|| cut.to_owned());
        assert!(!shown.contains(&PRIVATE[..4]), "{shown}");
    }
    assert_eq!(blanked(r#""private":"","counts":[]"#), None);
    assert_eq!(blanked(r#""private""#), None);
    assert_eq!(blanked(r#""private":"#), None);
}
