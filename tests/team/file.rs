//! A team's history goes from hand to hand whole, or not at all.

use pulse_check::disclosure::Detail;
use pulse_check::journal::Journal;
use pulse_check::promise::Promise;
use pulse_check::team::{
    Action, AgreedSentence, LONGEST_NAME, Team, TeamFile, TeamFileError, TeamWin,
};
use serde_json::{Value, json};

use crate::group::{day, four_questions, nine, revealed, round, round_with, six};
use crate::setting::instrument;

/// The lists in a file.
const LISTS: [&str; 4] = ["rounds", "actions", "agreement", "wins"];

fn team() -> Team {
    Team { id: "a".into(), name: "Ärzte & “Co.”".into() }
}

fn action(id: &str, owner: &str, due: Option<&str>, state: Promise) -> Action {
    Action {
        id: id.into(),
        team: "a".into(),
        text: "Start the review with a question".into(),
        owner: owner.into(),
        due: due.map(day),
        when: String::new(),
        sign: String::new(),
        agreed: day("2026-03-02"),
        state,
        round: None,
    }
}

fn sentence(id: &str, text: &str) -> AgreedSentence {
    AgreedSentence {
        id: id.into(),
        team: "a".into(),
        text: text.into(),
        looked_at: day("2026-03-02"),
    }
}

fn win(id: &str, round: &str) -> TeamWin {
    TeamWin {
        id: id.into(),
        team: "a".into(),
        day: day("2026-06-01"),
        text: "We said no to a rush job".into(),
        round: round.into(),
    }
}

/// The journal of a facilitator with this team.
fn journal() -> Journal {
    let mut journal = Journal::default();
    journal.put_team(&team());
    let with_bars = round_with(&four_questions(), 5, Detail::Distributions, 1);
    revealed(&mut journal, "a", "2026-03-02", &with_bars, &nine());
    revealed(&mut journal, "a", "2026-04-01", &round(&four_questions(), 2), &six()[..3]);
    revealed(&mut journal, "a", "2026-06-01", &round(&four_questions(), 3), &nine());
    journal.put_action(&action("1", "Noor", Some("2026-05-01"), Promise::Open));
    journal.put_action(&action("2", "Jürgen", None, Promise::Kept));
    journal.put_action(&action("3", "", None, Promise::Renegotiated));
    journal.put_action(&action("4", "Noor", None, Promise::Missed));
    journal.put_sentence(&sentence("1", "Bad news comes early"));
    journal.put_sentence(&sentence("2", "We argue about the matter"));
    let latest = journal.past_rounds("a").pop().unwrap().link;
    journal.put_team_win(&win("1", &latest));
    journal.put_team_win(&win("2", "a round that was removed"));
    journal
}

fn file(with_owners: bool) -> TeamFile {
    TeamFile::of(&journal(), team(), with_owners)
}

fn value() -> Value {
    serde_json::from_str(&file(true).write().unwrap()).unwrap()
}

/// Whoever made a file may have put characters into names that turn round what stands behind them.
#[test]
fn what_turns_or_hides_words_is_left_out_of_names_and_texts_of_a_file() {
    let mut value = value();
    let turned = |text: &str| format!(" \u{202e}{text}\u{2066}\u{200b}\u{a0}");
    value["team"]["name"] = json!(turned("Ärzte"));
    value["actions"][0]["text"] = json!(turned("Ask"));
    value["actions"][0]["owner"] = json!(turned("Noor"));
    for at in 0..3 {
        let asked = &mut value["rounds"][at]["asked"];
        asked["title"] = json!(turned("Title"));
        asked["labels"][0] = json!(turned("Never"));
        asked["questions"][0]["text"] = json!(turned("Help?"));
        asked["dimensions"][0]["name"] = json!(turned("All"));
    }
    let file = TeamFile::from_json(&value.to_string()).unwrap();
    assert_eq!(file.team.name, "Ärzte");
    assert_eq!((file.actions[0].text.as_str(), file.actions[0].owner.as_str()), ("Ask", "Noor"));
    let asked = &file.rounds[0].asked;
    assert_eq!((asked.title.as_str(), asked.labels[0].as_str()), ("Title", "Never"));
    assert_eq!(asked.questions[0].text, "Help?");
    assert_eq!(asked.dimensions[0].name, "All");
    // Stored as they came by an earlier version, they are read in the same way.
    let mut journal = Journal::default();
    journal.put_team(&Team { id: "a".into(), name: turned("Ärzte") });
    journal.put_action(&Action { text: turned("Ask"), ..action("1", "", None, Promise::Open) });
    assert_eq!(journal.teams()[0].name, "Ärzte");
    assert_eq!(journal.actions("a")[0].text, "Ask");

    let nothing = refused(|value| value["team"]["name"] = json!("\u{202e}\u{200b}"));
    assert_eq!(nothing, ("team.name".into(), "must have something to see".into()));
}

/// Where the changed file is refused, and why.
fn refused(change: impl FnOnce(&mut Value)) -> (String, String) {
    let mut value = value();
    change(&mut value);
    match TeamFile::from_json(&value.to_string()) {
        Err(TeamFileError::Damaged(mistake)) => (mistake.place, mistake.reason),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_is_read_back_as_it_was_written() {
    let file = file(true);
    assert_eq!((file.rounds.len(), file.actions.len()), (3, 4));
    assert_eq!(TeamFile::from_json(&file.write().unwrap()), Ok(file.clone()));
    // Windows programs put this in front of what they save.
    assert_eq!(TeamFile::from_json(&format!("\u{feff}{}", file.write().unwrap())), Ok(file));
}

#[test]
fn a_file_of_a_team_without_rounds_is_one_too() {
    let file = TeamFile::of(&Journal::default(), team(), false);
    assert_eq!(TeamFile::from_json(&file.write().unwrap()), Ok(file));
}

#[test]
fn owners_are_in_a_file_only_if_that_was_wanted() {
    let (without, with) = (file(false), file(true));
    assert!(without.actions.iter().all(|action| action.owner.is_empty()));
    for name in ["Noor", "Jürgen"] {
        assert!(!without.write().unwrap().contains(name) && with.write().unwrap().contains(name));
    }
    let texts = |file: &TeamFile| -> Vec<String> {
        file.actions.iter().map(|action| action.text.clone()).collect()
    };
    assert_eq!(texts(&without), texts(&with));
}

/// Neither how often each score was reached nor anything that a round was made from.
#[test]
fn a_file_holds_what_was_released_and_no_more() {
    let value = value();
    let names =
        |value: &Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
    assert_eq!(
        names(&value),
        ["actions", "agreement", "pulse-check", "rounds", "team", "version", "wins"]
    );
    for round in value["rounds"].as_array().unwrap() {
        assert_eq!(names(round), ["answers", "asked", "day", "link", "team", "told", "view"]);
        let mut named = names(&round["view"]);
        named.retain(|name| name != "untested");
        assert_eq!(
            named,
            [
                "change",
                "dimensions",
                "headline",
                "instrument",
                "items",
                "minimum",
                "people",
                "points",
                "row",
            ]
        );
    }
    let text = value.to_string();
    assert!(!text.contains("scores") && !text.contains("counts") && !text.contains("PULSE1"));
}

#[test]
fn something_else_than_a_history_is_refused() {
    let good = file(true).write().unwrap();
    for wrong in ["", "{", "[]", "null", "7", r#""team-history""#, &good[..good.len() / 2]] {
        let refused = TeamFile::from_json(wrong);
        assert!(matches!(refused, Err(TeamFileError::Damaged(_))), "{wrong:.20}: {refused:?}");
    }
    assert_eq!(refused(|file| file["pulse-check"] = json!("journal")).0, "pulse-check");
    assert_eq!(refused(|file| file["version"] = json!(0)).0, "version");
    assert_eq!(refused(|file| file["version"] = json!("1")).0, "version");
    for name in ["pulse-check", "version", "team", "rounds", "actions", "agreement", "wins"] {
        let lost = refused(|file| drop(file.as_object_mut().unwrap().remove(name)));
        assert_eq!(lost, (name.into(), "is missing".into()));
    }
}

/// Whatever else is in it: this program can't know.
#[test]
fn a_file_of_a_newer_version_is_told_from_a_damaged_one() {
    let newer = json!({ "pulse-check": "team-history", "version": 4, "all": "different" });
    assert_eq!(TeamFile::from_json(&newer.to_string()), Err(TeamFileError::Newer(4)));
}

#[test]
fn entries_of_another_team_are_refused() {
    for list in LISTS {
        let (place, reason) = refused(|file| file[list][1]["team"] = json!("b"));
        assert_eq!(place, "the whole");
        assert!(reason.contains("one team"));
    }
    assert_eq!(refused(|file| file["team"]["id"] = json!("b")).0, "the whole");
}

#[test]
fn an_entry_that_is_there_twice_is_refused() {
    for list in LISTS {
        let place = refused(|file| {
            let first = file[list][0].clone();
            file[list].as_array_mut().unwrap().push(first);
        });
        assert_eq!(place.0, list);
    }
}

/// The same round under two spellings of its link would count twice.
#[test]
fn a_round_is_read_only_under_its_own_link() {
    let link = value()["rounds"][0]["link"].as_str().unwrap().to_owned();
    for spelled in [
        link.to_lowercase(),
        format!("https://pulse.example/{link}"),
        format!("{link} "),
        format!("{link}!"),
        link[..link.len() - 8].to_owned(),
        "#round=".to_owned(),
        String::new(),
    ] {
        let place = refused(|file| file["rounds"][0]["link"] = json!(spelled)).0;
        assert_eq!(place, "rounds[0].link", "{spelled}");
    }
}

#[test]
fn a_round_whose_parts_do_not_belong_together_is_refused() {
    let of_view = "rounds[0].view";
    let view = |change: fn(&mut Value)| refused(|file| change(&mut file["rounds"][0]["view"])).0;
    assert_eq!(view(|view| view["instrument"] = json!("another")), of_view);
    assert_eq!(view(|view| view["items"][0]["id"] = json!("item-1")), of_view);
    assert_eq!(view(|view| view["dimensions"][0]["id"] = json!("some")), of_view);
    assert_eq!(view(|view| drop(view["items"].as_array_mut().unwrap().pop())), of_view);
    assert_eq!(view(|view| view["items"] = json!([])), of_view);
    assert_eq!(view(|view| view["dimensions"] = json!([])), of_view);
    // Five were promised.
    assert_eq!(view(|view| view["minimum"] = json!(4)), of_view);
    let asked = |change: fn(&mut Value)| refused(|file| change(&mut file["rounds"][0]["asked"])).0;
    assert_eq!(asked(|asked| drop(asked["labels"].as_array_mut().unwrap().pop())), of_view);
    assert_eq!(asked(|asked| drop(asked["questions"].as_array_mut().unwrap().pop())), of_view);
    assert_eq!(asked(|asked| asked["labels"] = json!([])), "rounds[0].asked.labels");
    assert_eq!(asked(|asked| asked["digest"] = json!("00")), "rounds[0].asked.digest");
    let sign = "+0".repeat(16);
    assert_eq!(
        refused(|file| file["rounds"][0]["asked"]["digest"] = json!(sign)).0,
        "rounds[0].asked.digest"
    );
}

#[test]
fn the_link_of_a_round_that_asked_something_else_is_refused() {
    let foreign = round(&instrument(5, &[true, false]), 9).descriptor().to_fragment();
    let place = refused(|file| file["rounds"][0]["link"] = json!(foreign)).0;
    assert_eq!(place, "rounds[0].link");
    let digest = "0".repeat(32);
    let place = refused(|file| file["rounds"][0]["asked"]["digest"] = json!(digest)).0;
    assert_eq!(place, "rounds[0].link");
}

/// A minimum can be raised after the round was made, and only raised.
#[test]
fn a_greater_minimum_than_the_rounds_is_read() {
    let mut value = value();
    value["rounds"][0]["view"]["minimum"] = json!(9);
    assert!(TeamFile::from_json(&value.to_string()).is_ok());
}

#[test]
fn texts_that_are_too_long_or_empty_are_refused_with_their_place() {
    for (place, pointer, most, may_be_empty) in [
        ("team.id", "/team/id", LONGEST_NAME, false),
        ("team.name", "/team/name", LONGEST_NAME, false),
        ("rounds[0].team", "/rounds/0/team", LONGEST_NAME, false),
        ("rounds[0].asked.title", "/rounds/0/asked/title", 1000, false),
        ("rounds[0].asked.language", "/rounds/0/asked/language", 1000, false),
        ("rounds[0].asked.labels[1]", "/rounds/0/asked/labels/1", 1000, false),
        ("rounds[0].asked.questions[0].text", "/rounds/0/asked/questions/0/text", 1000, false),
        ("rounds[0].asked.dimensions[0].name", "/rounds/0/asked/dimensions/0/name", 1000, false),
        ("actions[0].id", "/actions/0/id", LONGEST_NAME, false),
        ("actions[0].text", "/actions/0/text", Action::LONGEST, false),
        ("actions[0].owner", "/actions/0/owner", LONGEST_NAME, true),
        ("agreement[0].id", "/agreement/0/id", LONGEST_NAME, false),
        ("agreement[0].text", "/agreement/0/text", AgreedSentence::LONGEST, false),
        ("wins[0].id", "/wins/0/id", LONGEST_NAME, false),
        ("wins[0].text", "/wins/0/text", TeamWin::LONGEST, false),
    ] {
        let with = |text: String| {
            let mut value = value();
            *value.pointer_mut(pointer).unwrap() = json!(text);
            TeamFile::from_json(&value.to_string())
        };
        // Characters, not bytes.
        let fits = with("ä".repeat(most));
        let is_team = place == "team.id" || place == "rounds[0].team";
        assert!(fits.is_ok() || is_team, "{place}: {fits:?}");
        let mut wrong = vec![with("ä".repeat(most + 1))];
        if !may_be_empty {
            wrong.push(with(String::new()));
        }
        for refused in wrong {
            let Err(TeamFileError::Damaged(mistake)) = refused else { panic!("{place}") };
            assert_eq!(mistake.place, place);
        }
    }
}

#[test]
fn an_action_with_a_day_or_a_state_that_cannot_be_is_refused() {
    for (name, wrong) in [
        ("due", json!("2026-02-30")),
        ("due", json!(7)),
        ("agreed", json!("soon")),
        ("agreed", Value::Null),
        ("state", json!("done")),
        ("owner", Value::Null),
    ] {
        let place = refused(|file| file["actions"][0][name] = wrong.clone()).0;
        assert_eq!(place, format!("actions[0].{name}"));
    }
    assert_eq!(refused(|file| file["rounds"][1]["day"] = json!("2026-13-01")).0, "rounds[1].day");
}

#[test]
fn more_entries_than_anybody_has_are_refused() {
    let many: Vec<Value> = (0..1001).map(|_| json!({})).collect();
    for list in LISTS {
        let (place, reason) = refused(|file| file[list] = json!(many));
        assert_eq!((place.as_str(), reason.contains("1000")), (list, true));
    }
}

/// Handed on, taken over, and held against the next round.
#[test]
fn a_history_that_was_taken_over_is_what_it_was_and_comes_once() {
    let file = TeamFile::from_json(&file(false).write().unwrap()).unwrap();
    let mut journal = Journal::default();
    assert_eq!([file.add_to(&mut journal), file.add_to(&mut journal)], [3 + 4 + 2 + 2, 0]);
    assert_eq!(journal.teams(), [team()]);
    assert_eq!(TeamFile::of(&journal, team(), true), file);
    assert!(journal.past_rounds("a").iter().all(|past| journal.scores(&past.link).is_none()));
}

/// It knew neither what a team wants to keep nor what went well.
#[test]
fn a_history_of_the_second_version_is_read() {
    let file = TeamFile::from_json(include_str!("version-2.json")).unwrap();
    assert_eq!((file.rounds.len(), file.actions.len()), (3, 3));
    assert!(file.agreement.is_empty() && file.wins.is_empty());
    let mut journal = Journal::default();
    assert_eq!(file.add_to(&mut journal), 6);
    let written = file.write().unwrap();
    assert!(written.contains(r#""version": 3"#));
    assert_eq!(TeamFile::from_json(&written), Ok(file));
}

/// Frozen: whoever reads it later finds what was written.
#[test]
fn a_history_of_the_third_version_is_read_and_written_as_it_was() {
    let frozen = include_str!("version-3.json");
    let file = TeamFile::from_json(frozen).unwrap();
    assert_eq!((file.rounds.len(), file.actions.len()), (3, 3));
    assert_eq!(file.actions[0].when, "a meeting is about to end");
    assert_eq!(file.agreement[0].text, "We say what we need before we are late");
    assert_eq!(file.wins[0].round, file.rounds[2].link);
    let value = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    assert_eq!(value(&file.write().unwrap()), value(frozen));
}

/// The first version's links can't be read any more.
#[test]
fn a_history_of_the_first_version_is_refused_and_says_so() {
    let refused = TeamFile::from_json(include_str!("version-1.json"));
    assert_eq!(refused, Err(TeamFileError::Older));
    assert!(TeamFileError::Older.to_string().contains("anew"));
}
