//! What a facilitator's device keeps of a team from round to round.
//!
//! A [`Team`] has past rounds and actions. Of a [`PastRound`] there is only what was released: who
//! took part, what they answered and when they answered can't be found here. [`Action`]s are what
//! a team agreed on, with an owner and a day, to be looked at openly next time; [`AgreedSentence`]s
//! what it wants to keep for longer, and [`TeamWin`]s what went well. [`ToAsk`] says what has to be
//! asked before a result is seen, and [`reveal`] shows it once. [`trend`] and [`RoundsBeside`] say which of the
//! rounds may be laid side by side, and a [`TeamFile`] carries all of it to another browser or another
//! facilitator.
//!
//! The room promises that what is read from a file fits together (a view belongs to what was asked,
//! what was asked to the round's link), and that nothing is compared over time that did not ask the
//! same. What may be shown of a round is decided in [`crate::disclosure`], where the entries are
//! kept in [`crate::journal`], and what people say about them in words elsewhere.

mod action;
mod agreement;
mod asked;
mod beside;
mod file;
mod helped;
mod kept;
mod past_round;
mod reveal;
mod told;
mod trend;
mod win;

use serde::Serialize;

pub use action::{Action, due_first};
pub use agreement::{AgreedSentence, ENOUGH_SENTENCES, Shift};
pub use asked::{AskedDimension, AskedQuestion, PastQuestionnaire};
pub use beside::RoundsBeside;
pub use file::{TeamFile, TeamFileError};
pub use helped::AskedAction;
pub use past_round::PastRound;
pub use reveal::{NotRevealed, Said, reveal};
pub use told::{ToAsk, Told, ToldOverlap, ToldSince};
pub use trend::{TrendPoint, comparable, trend, trend_of_dimension};
pub use win::TeamWin;

use crate::day::Day;
use crate::json::{Node, Read};
use crate::text::clean_line;

/// The longest name of a team or an owner, in characters.
pub const LONGEST_NAME: usize = 100;

/// A team, as its facilitator calls it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Team {
    /// Random identifier; the same in every file of this team.
    pub id: String,
    /// The name.
    pub name: String,
}

impl Team {
    pub(crate) fn read(node: &Node) -> Read<Self> {
        Ok(Self { id: short(node, "id", LONGEST_NAME)?, name: line(node, "name", LONGEST_NAME)? })
    }
}

/// The words in the field `name`, on one line of one to `most` characters. What would turn round or
/// hide words beside them is left out: whoever made a file may have put it there.
fn line(node: &Node, name: &str, most: usize) -> Read<String> {
    line_at(&node.field(name)?, most)
}

/// The same at `node`.
fn line_at(node: &Node, most: usize) -> Read<String> {
    match clean_line(&bounded(node, most)?) {
        empty if empty.is_empty() => node.refuse("must have something to see"),
        line => Ok(line),
    }
}

/// The words at `node` on one line of `most` characters at most, which may be empty.
fn any_line(node: &Node, most: usize) -> Read<String> {
    let text = node.text()?;
    if text.chars().count() > most {
        return node.refuse(format!("must have {most} characters at most"));
    }
    Ok(clean_line(text))
}

/// The text of the field `name`, which has one to `most` characters.
fn short(node: &Node, name: &str, most: usize) -> Read<String> {
    bounded(&node.field(name)?, most)
}

/// The text at `node`, which has one to `most` characters.
fn bounded(node: &Node, most: usize) -> Read<String> {
    match node.text()? {
        "" => node.refuse("must not be empty"),
        long if long.chars().count() > most => {
            node.refuse(format!("must have {most} characters at most"))
        }
        fitting => Ok(fitting.to_owned()),
    }
}

/// The day in the field `name`.
fn day(node: &Node, name: &str) -> Read<Day> {
    node.field(name)?.day()
}
