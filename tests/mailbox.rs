//! What is taken out of a mailbox: files of its own form, whatever else lies there, and no more of
//! them than the round can need.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::collections::BTreeSet;

#[path = "round/setting.rs"]
#[allow(dead_code, reason = "shared with the tests of rounds")]
mod setting;

use proptest::prelude::*;
use pulse_check::mailbox::{FileKind, FileName, Folder, Look, is_listing};
use pulse_check::round::{Code, CodeKind};
use setting::{Setting, changed, code, instrument};

const ALL: [FileKind; 5] = [
    FileKind::Card,
    FileKind::Announcement,
    FileKind::Contribution,
    FileKind::List,
    FileKind::SealedRelease(1),
];

fn setting() -> Setting {
    Setting::new(instrument(3, &[false]), 2, 7, 1)
}

fn look(setting: &Setting) -> Look {
    Look::at(&setting.round).unwrap()
}

fn name(code: &Code) -> FileName {
    FileName::of(code).unwrap()
}

/// A made-up contribution.
fn made_up(number: u16) -> Code {
    code(CodeKind::Contribution, &number.to_be_bytes())
}

#[test]
fn a_folder_is_called_by_the_first_16_bytes_of_the_rounds_digest() {
    let setting = setting();
    let name = Folder::of_round(setting.round.digest()).to_string();
    assert_eq!(name.len(), 26);
    let bytes = data_encoding::BASE32_NOPAD.decode(name.as_bytes()).unwrap();
    assert_eq!(bytes, setting.round.digest().bytes()[..16]);
}

#[test]
fn a_file_is_called_by_what_it_is_and_what_is_in_it() {
    let mut setting = setting();
    let contribution = setting.seal(&[Some(2)]);
    let file = name(&contribution.to_code());
    assert_eq!(file.kind(), FileKind::Contribution);
    let written = file.to_string();
    // The fingerprint, which people compare, is the beginning of it.
    let fingerprint = contribution.fingerprint().to_string().replace('-', "");
    assert!(written.starts_with(&format!("code-{fingerprint}")), "{written}");
    assert_eq!(written.len(), "code-".len() + 26);
    assert_eq!(FileName::of(&code(CodeKind::Release, &[0; 60])), None, "for all to read");
}

#[test]
fn a_file_that_was_overwritten_is_not_taken() {
    let mut setting = setting();
    let (own, other) = (setting.seal(&[Some(2)]).to_code(), setting.seal(&[Some(2)]).to_code());
    let mut look = look(&setting);
    assert_eq!(look.take(name(&own), &own.to_string()), Some(own.clone()));
    for text in [
        other.to_string(),
        changed(&own, 9, 1).to_string(),
        String::new(),
        "<!doctype html><title>Sign in</title>".to_owned(),
        own.to_string()[..60].to_owned(),
    ] {
        assert_eq!(name(&own).code_in(&text), None, "{text}");
    }
}

#[test]
fn names_are_found_in_whatever_a_server_lists() {
    let setting = setting();
    let (one, two) = (name(&made_up(1)), name(&made_up(2)));
    let listings = [
        format!(r#"[{{"name":"{one}","type":"file","size":20}},{{"name":"{two}","type":"file"}}]"#),
        format!(r#"<a href="{one}">{one}</a>  23-Nov-2026 10:00  20<br><a href="./{two}">…</a>"#),
        format!("<D:href>/mailbox/ABC/{one}</D:href><D:href>/mailbox/ABC/{two}</D:href>"),
        format!("{one}\r\n{two}\r\n"),
    ];
    for listing in listings {
        assert_eq!(look(&setting).wanted(&listing, &ALL), [one, two], "{listing}");
    }
}

#[test]
fn what_only_looks_like_a_name_is_none() {
    let setting = setting();
    let name = name(&made_up(1)).to_string();
    for other in [
        format!("{name}A"),
        format!("{name}-1"),
        format!("bar{name}"),
        name.to_lowercase(),
        name.replace("code", "release"),
        name[..name.len() - 1].to_owned(),
        // Left-over bits that are not zero: another spelling of the same bytes.
        format!("{}B", &name[..name.len() - 1]),
        "code-".to_owned(),
    ] {
        assert_eq!(look(&setting).wanted(&other, &ALL), [], "{other}");
    }
}

#[test]
fn what_was_fetched_or_is_known_is_not_fetched_again() {
    let setting = setting();
    let mut look = look(&setting);
    let (one, two) = (made_up(1), made_up(2));
    let listing = format!("{} {} {}", name(&one), name(&two), name(&one));
    look.knows(&one);
    assert_eq!(look.wanted(&listing, &ALL), [name(&two)]);
    look.take(name(&two), &two.to_string());
    assert_eq!(look.wanted(&listing, &ALL), []);
}

#[test]
fn a_file_that_is_something_else_for_now_is_fetched_again_ever_more_seldom_and_taken_in_the_end() {
    let setting = setting();
    let mut look = look(&setting);
    let code = made_up(1);
    let listing = name(&code).to_string();
    let mut fetched = Vec::new();
    for at in 0..64 {
        for name in look.wanted(&listing, &ALL) {
            fetched.push(at);
            assert_eq!(look.take(name, "<!doctype html><title>Sign in</title>"), None);
        }
    }
    assert_eq!(fetched, [0, 1, 3, 7, 15, 31, 47, 63]);
    let again = (0..16).flat_map(|_| look.wanted(&listing, &ALL)).next();
    assert_eq!(again.and_then(|name| look.take(name, &code.to_string())), Some(code));
    assert!((0..64).all(|_| look.wanted(&listing, &ALL).is_empty()));
}

#[test]
fn only_wanted_kinds_are_fetched() {
    let setting = setting();
    let list = code(CodeKind::List, &[1]);
    let listing = format!("{} {}", name(&made_up(1)), name(&list));
    assert_eq!(look(&setting).wanted(&listing, &[FileKind::List]), [name(&list)]);
}

#[test]
fn of_ten_thousand_foreign_files_as_many_are_fetched_as_a_round_of_this_size_can_need() {
    let setting = setting();
    let mut look = look(&setting);
    let listing: Vec<String> =
        (0..10_000).map(|number| name(&made_up(number)).to_string()).collect();
    let listing = listing.join("\n");
    let wanted = look.wanted(&listing, &ALL);
    assert_eq!(wanted.len(), 4 * 7 + 50);
    assert!(look.is_crowded());
    for name in &wanted {
        look.take(*name, "");
    }
    for _ in 0..100 {
        let again = look.wanted(&listing, &ALL);
        assert!(again.iter().all(|name| wanted.contains(name)), "however often one looks");
        for name in again {
            look.take(name, "");
        }
    }
    // The keepers' announcements still come through.
    let announcement = code(CodeKind::Announcement, &[1]);
    let listing = format!("{}\n{listing}", name(&announcement));
    assert!(look.wanted(&listing, &ALL).contains(&name(&announcement)));
    // Those of other kinds take no room.
    let listing = format!("{listing}\n{}", name(&code(CodeKind::List, &[1])));
    assert_eq!(look.wanted(&listing, &[FileKind::List]), [name(&code(CodeKind::List, &[1]))]);
    assert!(!look.is_crowded());
}

#[test]
fn a_listing_that_is_not_read_to_its_end_is_a_crowded_one() {
    let setting = setting();
    let mut look = look(&setting);
    let listing = format!("{}\n{}", name(&made_up(1)), "é".repeat(600_000));
    assert_eq!(look.wanted(&listing, &ALL), [name(&made_up(1))]);
    assert!(look.is_crowded());
    assert_eq!(look.wanted(&format!("{}{}", "-".repeat(1 << 20), name(&made_up(2))), &ALL), []);
    assert_eq!(look.wanted(&name(&made_up(2)).to_string(), &ALL), [name(&made_up(2))]);
    assert!(!look.is_crowded());
}

#[test]
fn a_page_to_sign_on_is_no_listing() {
    let setting = setting();
    let folder = Folder::of_round(setting.round.digest());
    let file = name(&made_up(1));
    for listing in [
        String::new(),
        "[\n]\n".to_owned(),
        format!(r#"[{{"name":"{file}"}}]"#),
        format!("<html><title>Index of /mailbox/{folder}/</title><a href=\"../\">../</a>"),
        format!("<D:multistatus><D:href>/mailbox/{folder}/</D:href></D:multistatus>"),
        format!("{file}\r\n"),
    ] {
        assert!(is_listing(&listing, folder), "{listing}");
    }
    for page in [
        "<!doctype html><title>Sign in</title>".to_owned(),
        format!(r#"<FORM action="/in?to=/mailbox/{folder}/"><input type="password"></FORM>"#),
        r#"{"error":"sign on"}"#.to_owned(),
    ] {
        assert!(!is_listing(&page, folder), "{page}");
    }
}

#[test]
fn no_more_of_a_file_is_read_than_the_rounds_codes_have() {
    let mut setting = setting();
    let contributions = setting.contributions(7);
    let look = look(&setting);
    for contribution in &contributions {
        let code = contribution.to_code();
        assert_eq!(look.longest(name(&code)), code.to_string().len());
    }
    let list = setting.close(contributions).to_code();
    assert_eq!(look.longest(name(&list)), list.to_string().len());
}

#[test]
fn a_round_without_a_number_of_people_has_no_mailbox() {
    assert!(Look::at(&Setting::new(instrument(3, &[false]), 2, 0, 1).round).is_none());
}

/// What somebody who wants to do harm puts between names.
fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        ".{0,40}",
        "[-A-Z2-7/<>\"%]{0,60}",
        Just("code-".to_owned()),
        Just("-".repeat(500)),
        "(card|announcement|code|list|release-[0-9])-[A-Z2-7]{20,40}",
        any::<u16>().prop_map(|number| name(&made_up(number)).to_string()),
        any::<u16>().prop_map(|number| name(&made_up(number)).to_string().to_lowercase()),
        any::<u16>()
            .prop_map(|number| name(&code(CodeKind::List, &number.to_be_bytes())).to_string()),
    ]
}

proptest! {
    #[test]
    fn no_listing_makes_it_panic(text in ".{0,400}") {
        let setting = setting();
        prop_assert!(look(&setting).wanted(&text, &ALL).len() <= 400);
        is_listing(&text, Folder::of_round(setting.round.digest()));
        prop_assert_eq!(name(&made_up(1)).code_in(&text), None);
    }

    #[test]
    fn a_name_is_found_between_anything_that_is_no_part_of_names(
        before in "([^A-Za-z0-9_-]|.{0,40}[^A-Za-z0-9_-])?",
        after in "([^A-Za-z0-9_-].{0,40})?",
        number: u16,
    ) {
        let name = name(&made_up(number));
        let found = look(&setting()).wanted(&format!("{before}{name}{after}"), &ALL);
        prop_assert!(found.contains(&name));
    }
    #[test]
    fn whatever_servers_list_and_give_no_file_is_taken_twice_and_no_more_fetched_than_a_round_can_need(
        listings in prop::collection::vec(prop::collection::vec(hostile(), 0..120), 1..12),
        kinds in prop::sample::subsequence(ALL.to_vec(), 1..=ALL.len()),
        honest: u16,
    ) {
        let mut look = look(&setting());
        let honest = made_up(honest);
        let (mut fetched, mut taken) = (BTreeSet::new(), BTreeSet::new());
        for (at, parts) in listings.into_iter().enumerate() {
            let listing = parts.join(if at % 2 == 0 { "\n" } else { "" });
            let wanted = look.wanted(&listing, &kinds);
            let different: BTreeSet<FileName> = wanted.iter().copied().collect();
            prop_assert_eq!(different.len(), wanted.len(), "each once");
            for name in wanted {
                prop_assert!(kinds.contains(&name.kind()));
                prop_assert!(listing.contains(&name.to_string()));
                fetched.insert(name);
                // The server gives one honest file, and lies about the others.
                if let Some(code) = look.take(name, &honest.to_string()) {
                    prop_assert_eq!(&code, &honest);
                    prop_assert!(taken.insert(name), "taken twice");
                }
            }
        }
        for kind in ALL {
            let most = if kind == FileKind::Contribution { 4 * 7 + 50 } else { 50 };
            prop_assert!(fetched.iter().filter(|name| name.kind() == kind).count() <= most);
        }
    }
}
