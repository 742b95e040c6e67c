//! What a translator can get wrong is said with the file, the line and what to do.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::fs;
use std::path::PathBuf;

use pulse_check_words::{PARTS, list, read, table};

const ENGLISH: &str = "\
## check-in: Words.

check-in-start = Start
check-in-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
check-in-hello = Hello { NAME($name) }, look at { $text }.
check-in-keys-1 = First
check-in-keys-2 = Second
check-in-card = A card
    .why = Why
    .how-1 = How
";

const GERMAN: &str = "\
check-in-start = Start
check-in-questions = { $count ->
    [one] { $count } Frage
   *[other] { $count } Fragen
}
check-in-hello = Hallo { NAME($name) }, sieh { $text } an.
check-in-keys-1 = Erste
check-in-keys-2 = Zweite
check-in-card = Eine Karte
    .why = Warum
    .how-1 = Wie
";

/// A folder of languages in which all is well: English and German, each with one file that says
/// something.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = Self(PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name));
        let _ = fs::remove_dir_all(&folder.0);
        folder.language("en", ENGLISH).language("de", GERMAN)
    }

    fn language(self, tag: &str, check_in: &str) -> Self {
        for name in PARTS.iter().flat_map(|(_, files)| *files) {
            let text = if *name == "check-in" { check_in } else { "" };
            let folder = self.0.join(tag);
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join(name).with_extension("ftl"), text).unwrap();
        }
        self
    }

    fn file(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        fs::write(self.0.join(path), text).unwrap();
        self
    }

    /// What is said, without the way to the folder.
    fn said(&self) -> String {
        let problems = read(&self.0).err().unwrap_or_default();
        list(&problems).replace(&format!("{}/", self.0.display()), "")
    }
}

/// What is said of a German file in which `from` is `to`.
fn german(name: &str, from: &str, to: &str) -> String {
    assert!(GERMAN.contains(from), "{from}");
    Folder::new(name).language("de", &GERMAN.replacen(from, to, 1)).said()
}

fn english(name: &str, from: &str, to: &str) -> String {
    assert!(ENGLISH.contains(from), "{from}");
    Folder::new(name).language("en", &ENGLISH.replacen(from, to, 1)).said()
}

#[test]
fn nothing_is_said_where_nothing_is_wrong() {
    assert_eq!(Folder::new("well").said(), "");
}

#[test]
fn what_is_missing_is_said_where_it_belongs() {
    assert_eq!(
        german("missing", "check-in-keys-2 = Zweite\n", ""),
        "de/check-in.ftl:7: “check-in-keys-2” is missing here, after “check-in-keys-1”; in English \
         it is “Second”"
    );
    assert_eq!(
        german("missing-first", "check-in-start = Start\n", ""),
        "de/check-in.ftl:1: “check-in-start” is missing here; in English it is “Start”"
    );
    assert_eq!(
        german("missing-attribute", "    .how-1 = Wie\n", ""),
        "de/check-in.ftl:10: “check-in-card.how-1” is missing here, after “check-in-card.why”; in \
         English it is “How”"
    );
    let all = "check-in-card = Eine Karte\n    .why = Warum\n    .how-1 = Wie\n";
    assert_eq!(
        german("missing-with-attributes", all, ""),
        "de/check-in.ftl:8: “check-in-card” is missing here, after “check-in-keys-2”; in English it \
         is “A card”"
    );
}

#[test]
fn a_misspelt_name_is_said_with_the_one_that_is_meant() {
    assert_eq!(
        german("misspelt", "check-in-keys-1", "check-in-kyes-1"),
        "de/check-in.ftl:6: “check-in-keys-1” is missing here, after “check-in-hello”; in English \
         it is “First”\n\
         de/check-in.ftl:7: English has no “check-in-kyes-1”: is “check-in-keys-1” meant?"
    );
    assert_eq!(
        german("too-much", "check-in-card", "check-in-other = Anderes\ncheck-in-card"),
        "de/check-in.ftl:9: English has no “check-in-other”: take it out"
    );
}

#[test]
fn a_message_twice_or_in_another_file_is_said() {
    assert_eq!(
        german("twice", "check-in-keys-1", "check-in-start = Los\ncheck-in-keys-1"),
        "de/check-in.ftl:7: “check-in-start” is there twice"
    );
    let other = Folder::new("elsewhere")
        .language("de", &GERMAN.replace("check-in-keys-2 = Zweite\n", ""))
        .file("de/shell.ftl", "\ncheck-in-keys-2 = Zweite\n");
    assert_eq!(other.said(), "de/shell.ftl:2: “check-in-keys-2” belongs in check-in.ftl");
    assert_eq!(
        english("twice-in-english", "check-in-keys-1", "check-in-start = Go\ncheck-in-keys-1"),
        "en/check-in.ftl:9: “check-in-start” is there twice"
    );
}

#[test]
fn places_are_those_of_english() {
    for (name, from, to, said) in [
        ("place-missing", "sieh { $text } an", "sieh", "lacks the place { $text }"),
        (
            "place-misspelt",
            "{ $text }",
            "{ $test }",
            "has a place { $test } that English hasn’t; its places are { NAME($name) }, { $text }\n\
             de/check-in.ftl:6: “check-in-hello” lacks the place { $text }",
        ),
        ("place-plain", "NAME($name)", "$name", "writes { $name }: write { NAME($name) }"),
        (
            "place-number",
            "{ $text }",
            "{ NUMBER($text) }",
            "writes { NUMBER($text) }: write { $text }",
        ),
        (
            "place-chooses",
            "{ $text }",
            "{ $text }{ $text ->\n    [one] a\n   *[other] b\n}",
            "chooses by $text, which is no number",
        ),
    ] {
        let said = format!("de/check-in.ftl:6: “check-in-hello” {said}");
        assert_eq!(german(name, from, to), said);
    }
    assert_eq!(
        german("place-too-many", "= Erste", "= Erste { $name }"),
        "de/check-in.ftl:7: “check-in-keys-1” has a place { $name }, and English has none"
    );
    assert_eq!(
        german("place-in-one-only", "{ $count } Fragen", "Fragen"),
        "de/check-in.ftl:2: “check-in-questions” lacks { $count } in “*[other]”"
    );
}

#[test]
fn places_that_are_no_places_are_said() {
    let of = |said: &str| format!("de/check-in.ftl:7: “check-in-keys-1”: {said}");
    for (name, text, said) in [
        (
            "no-dollar",
            "{ count }",
            "a place has a “$”: { $count }. A message can’t stand in another one",
        ),
        (
            "term-in-text",
            "{ -brand }",
            "terms (“-name = …”) are not used here: write the word itself",
        ),
        ("digits", "{ 5 }", "write 5 without braces"),
        ("function", "{ DATE($day) }", "there is no function DATE: NAME and NUMBER are"),
        (
            "name-of-nothing",
            "{ NAME(name) }",
            "in the brackets of NAME is one place, with a “$”: NAME($name)",
        ),
        (
            "by-function",
            "{ NUMBER($n) ->\n   *[other] a\n}",
            "only a place can choose between variants: { $count -> …",
        ),
        ("escaped", r#"{ "\u202E" }"#, "the character U+202E can’t be seen: take it out"),
    ] {
        assert_eq!(german(name, "Erste", text), of(said));
    }
}

#[test]
fn plurals_are_those_of_the_language() {
    let of = |said: &str| format!("de/check-in.ftl:2: “check-in-questions”{said}");
    for (name, from, to, said) in [
        (
            "no-one",
            "    [one] { $count } Frage\n",
            "",
            " lacks [one]: in this language $count needs [one] [other]",
        ),
        (
            "few",
            "    [one]",
            "    [few] { $count } Fragen\n    [one]",
            " has no use for [few]: in this language $count needs [one] [other]",
        ),
        (
            "one-twice",
            "    [one]",
            "    [one] a\n    [one]",
            ": the variant “[one]” is there twice",
        ),
        (
            "not-other",
            "*[other] { $count } Fragen",
            "*[many] { $count } Fragen",
            ": the last variant is “*[other]”, and no other one has a “*”",
        ),
        ("half", "[one]", "[1.5]", ": “[1.5]” is not a whole number"),
    ] {
        assert_eq!(german(name, from, to), of(said));
    }
    assert_eq!(
        german("no-default", "   *[other]", "    [other]"),
        "de/check-in.ftl:5: the last variant needs a “*” before its bracket: “*[other]”"
    );
    assert_eq!(german("exact", "    [one]", "    [0] Keine Frage\n    [one]"), "");
}

/// “One question” would be said of 21 as well.
#[test]
fn a_form_for_several_numbers_says_which() {
    let russian = |one: &str| {
        let all = format!("[one] {one}\n    [few] {{ $count }} b\n    [many] {{ $count }} c");
        let text = GERMAN.replace("[one] { $count } Frage", &all);
        Folder::new("russian").language("ru", &text).said()
    };
    assert_eq!(russian("{ $count } a"), "");
    assert_eq!(russian("{ $count } a\n    [1] a"), "");
    assert_eq!(
        russian("a"),
        "ru/check-in.ftl:2: “check-in-questions”: in this language [one] is for 1, 21, 31 as well: \
         write { $count } in it, or a variant for exactly one number such as “[1]” besides"
    );
    let japanese = GERMAN.replace("    [one] { $count } Frage\n", "");
    assert_eq!(Folder::new("japanese").language("ja", &japanese).said(), "");
    let plain = GERMAN.replace(
        "{ $count ->\n    [one] { $count } Frage\n   *[other] { $count } Fragen\n}",
        "{ $count } Fragen",
    );
    assert_eq!(Folder::new("plain").language("ja", &plain).said(), "");
}

#[test]
fn empty_texts_are_said() {
    assert_eq!(
        german("empty", "= Erste", "="),
        "de/check-in.ftl:7: “check-in-keys-1” has no text: write it behind the “=”"
    );
    assert_eq!(
        german("quoted-nothing", "Erste", r#"{ "" }"#),
        "de/check-in.ftl:7: “check-in-keys-1” is empty"
    );
    assert_eq!(
        english("empty-english", "First", r#"{ " " }"#),
        "en/check-in.ftl:9: “check-in-keys-1” is empty"
    );
    assert_eq!(
        german("only-attributes", "= Eine Karte", "="),
        "de/check-in.ftl:9: “check-in-card” has no text: write it behind the “=”"
    );
}

#[test]
fn what_cannot_be_read_is_said_in_plain_words() {
    for (name, from, to, said) in [
        (
            "not-closed",
            "Erste",
            "{ $name",
            "8: a “{” is not closed: write “}” behind it; a brace that is to be read is written { \"{\" }",
        ),
        (
            "not-opened",
            "Erste",
            "Erste }",
            "7: there is a “}” without its “{”; a brace that is to be read is written { \"}\" }",
        ),
        (
            "not-indented",
            "Erste",
            "Erste\nund mehr",
            "8: a message begins with its name and “=”; a text that goes on in the next line begins there with four blanks",
        ),
        (
            "small-function",
            "Erste",
            "{ name($name) }",
            "7: a function is written in capitals: NAME($name) or NUMBER($number)",
        ),
        (
            "nothing-in-braces",
            "Erste",
            "{ }",
            "7: in the braces is no place: write { $name }, as English has it",
        ),
        (
            "quote-open",
            "Erste",
            "{ \"a }",
            "7: a quotation mark in braces is not closed: { \"…\" }",
        ),
        (
            "a-term",
            "check-in-keys-1",
            "-brand = Marke\ncheck-in-keys-1",
            "7: terms (“-name = …”) are not used here: write the word itself",
        ),
    ] {
        assert_eq!(german(name, from, to), format!("de/check-in.ftl:{said}"));
    }
}

#[test]
fn what_nobody_sees_is_said() {
    for (name, hidden, said) in [
        ("tab", "\t", "there is a tab in this line: write blanks"),
        (
            "bell",
            "\u{7}",
            "there is a character in this line that can’t be seen (U+0007): take it out, or type the line anew",
        ),
        (
            "turned",
            "\u{202e}",
            "there is a character in this line that can’t be seen (U+202E): take it out, or type the line anew",
        ),
        (
            "isolated",
            "\u{2068}",
            "there is a character in this line that can’t be seen (U+2068): take it out; for a name write { NAME($name) }, and the program puts it there",
        ),
    ] {
        // In the middle of a text with places, and not only at its end.
        let text = format!("Hallo{hidden} ");
        assert_eq!(german(name, "Hallo ", &text), format!("de/check-in.ftl:6: {said}"));
    }
    for (name, wanted) in [("joined", "\u{200d}"), ("narrow", "\u{202f}"), ("mark", "\u{200f}")] {
        assert_eq!(german(name, "Hallo ", &format!("Hallo{wanted} ")), "");
    }
}

#[test]
fn what_editors_do_by_themselves_changes_nothing() {
    let tables = |folder: &Folder| {
        let languages = read(&folder.0).unwrap();
        languages.all.iter().map(|it| table(&languages.layout, it, 0)).collect::<Vec<_>>()
    };
    let plain = Folder::new("unix");
    let windows =
        Folder::new("windows").language("de", &format!("\u{feff}{}", GERMAN.replace('\n', "\r\n")));
    assert_eq!(tables(&plain), tables(&windows));
}

#[test]
fn files_are_those_that_are_read() {
    let said = Folder::new("stranger").file("de/chek-in.ftl", "").said();
    assert!(said.starts_with("de/chek-in.ftl: nothing reads this: the files of a language are check-in.ftl, shell.ftl"), "{said}");
    assert!(
        said.ends_with("rebuilding.ftl. Look for a slip in the name, or take it away"),
        "{said}"
    );
    assert!(
        Folder::new("note")
            .file("de/notes.txt", "")
            .said()
            .contains("de/notes.txt: nothing reads this")
    );
    assert_eq!(Folder::new("hidden").file("de/.DS_Store", "").said(), "");

    let missing = Folder::new("gone");
    fs::remove_file(missing.0.join("de/shell.ftl")).unwrap();
    assert_eq!(
        missing.said(),
        "de/shell.ftl: this file is missing: copy en/shell.ftl to here and translate it"
    );

    assert_eq!(
        Folder::new("latin").file("de/shell.ftl", b"\n\na = \xe4\n").said(),
        "de/shell.ftl:3: this file is not in UTF-8: choose that when you save it"
    );
    assert_eq!(
        Folder::new("loose").file("fr.ftl", "").said(),
        "fr.ftl: this file is in no language: put it in a folder that is called by the tag of the language, such as “pt-BR”"
    );
}

#[test]
fn a_folder_is_called_by_a_language_tag() {
    for (at, tag) in ["german", "de_DE", "pt-br", "x", "Deutsch (neu)"].iter().enumerate() {
        assert_eq!(
            Folder::new(&format!("tag-{at}")).language(tag, GERMAN).said(),
            format!(
                "{tag}: “{tag}” is not a language tag: call the folder by the tag of its language, such as “de” or “pt-BR”"
            )
        );
    }
    for tag in ["pt-BR", "zh-Hant", "gsw"] {
        let said = Folder::new("tags").language(tag, GERMAN).said();
        assert!(!said.contains("language tag"), "{said}");
    }
}

#[test]
fn what_a_language_says_of_itself_is_looked_at() {
    let of_itself = |name: &str, locale: &str, direction: &str| {
        let own = |locale: &str, direction: &str| {
            format!(
                "\n\n## language: It.\n\nlanguage-locale = {locale}\nlanguage-direction = {direction}\n"
            )
        };
        Folder::new(name)
            .language("en", &format!("{ENGLISH}{}", own("en-GB", "ltr")))
            .language("de", &format!("{GERMAN}{}", own(locale, direction)))
            .said()
    };
    assert_eq!(of_itself("itself", "de-AT", "ltr"), "");
    assert_eq!(
        of_itself("turned-round", "de", "rechts"),
        "de/check-in.ftl:17: “language-direction” is “ltr” or “rtl”, in every language"
    );
    assert_eq!(
        of_itself("nowhere", "Deutschland", "ltr"),
        "de/check-in.ftl:16: “language-locale” is a language tag such as “pt-BR”, and “Deutschland” is none"
    );
}

#[test]
fn english_lists_are_counted_from_one_and_stand_together() {
    let torn = |at: &str, line: u8| {
        format!(
            "en/check-in.ftl:{line}: “check-in-keys-{at}” is out of order: a list is \
             “check-in-keys-1”, “check-in-keys-2” and so on, together"
        )
    };
    assert_eq!(english("list-gap", "keys-2", "keys-3"), torn("3", 10));
    assert_eq!(
        english("list-torn", "check-in-keys-2", "check-in-between = No\ncheck-in-keys-2"),
        torn("2", 11)
    );
    assert_eq!(
        english("group", "check-in-start", "start"),
        "en/check-in.ftl:3: “start” stands in the group “check-in”: call it “check-in-…”"
    );
}
