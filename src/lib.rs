//! `<pulse-check>`: a web component for anonymous checks of psychological safety and trust in
//! teams.
//!
//! The crate is divided by task into modules, its *rooms*. The core is plain Rust and knows no
//! browser; the feature `ui` (on by default) adds the screens and the element. All rooms stand on
//! [`day`], [`promise`] and `json` (reading JSON with the place of every mistake). `tests/map/`
//! holds what every room calls against this table.
//!
//! | room | what it is for | calls |
//! |---|---|---|
//! | [`instrument`] | what is asked: built-in and custom questionnaires | `text` |
//! | [`scoring`] | what answers mean: one person's, and a group's | `instrument` |
//! | [`disclosure`] | what may be shown of a group: the one gate | `instrument`, `scoring` |
//! | [`round`] | how a team adds up its answers, sealed to all its keepers | `instrument`, `scoring`, `disclosure` |
//! | [`journal`] | what this device keeps, behind a storage port | `instrument`, `scoring` |
//! | [`practice`] | what to do about a low score | `scoring`, `text` |
//! | [`calendar`] | days to be reminded of, as files that calendars read | nothing |
//! | [`guide`] | what there is to read: short pages and questions | nothing |
//! | [`mailbox`] | where a round's codes may lie: a folder on a web server | `round` |
//! | [`note`] | notes to other people: thanks, feedback, an apology | `journal`, `text` |
//! | [`rebuilding`] | what can be done after trust was broken | `instrument`, `journal` |
//! | [`picture`] | released figures as drawings: lines and words, on a screen or in a file | `scoring`, `disclosure`, `text` |
//! | [`report`] | what leaves the room: released figures in words and as files | `instrument`, `scoring`, `disclosure`, `picture`, `text` |
//! | [`discussion`] | what a team does with what may be shown: the facilitator's hour | `instrument`, `scoring`, `disclosure`, `practice`, `text` |
//! | [`team`] | what a facilitator's device keeps of a team from round to round | `instrument`, `scoring`, `disclosure`, `round`, `journal`, `report`, `text` |
//! | [`rehearsal`] | made-up teams to rehearse the hour with, in a journal of their own | `disclosure`, `instrument`, `journal`, `round`, `scoring`, `team`, `text` |
//! | [`roles`] | what a device does in a round, as facilitator, keeper or member | `instrument`, `disclosure`, `round`, `journal`, `mailbox`, `team`, `text` |
//! | [`qr`] | QR codes: drawn, and read off photographs | nothing |
//! | [`text`] | every word on the screen, per language, and how words of others stand beside them | nothing |
//! | `ui` | the screens; `ui::state` is the only writer to the journal | `instrument`, `scoring`, `disclosure`, `round`, `journal`, `practice`, `calendar`, `guide`, `note`, `rebuilding`, `picture`, `report`, `discussion`, `team`, `mailbox`, `roles`, `rehearsal`, `qr`, `text` |
//! | `element` | mount, attributes, events: a thin adapter to the page | `text`, `ui` |
//!
//! Today's date and random identifiers enter the core as arguments.

pub mod calendar;
pub mod day;
pub mod disclosure;
pub mod discussion;
pub mod guide;
pub mod instrument;
pub mod journal;
mod json;
pub mod mailbox;
pub mod note;
pub mod picture;
pub mod practice;
pub mod promise;
pub mod qr;
pub mod rebuilding;
pub mod rehearsal;
pub mod report;
pub mod roles;
pub mod round;
pub mod scoring;
pub mod team;
pub mod text;

#[cfg(feature = "ui")]
mod element;
#[cfg(feature = "ui")]
mod ui;
