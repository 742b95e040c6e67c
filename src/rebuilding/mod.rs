//! What a team, or two people, can do after trust was broken.
//!
//! A [`Programme`] goes through three stages ([`RepairStage`]), each with its [`RepairStep`]s, three
//! statements to look at ([`StageCheck`]) and a gate: those who were hurt are asked whether it goes on, and
//! they may send it back ([`GateAnswer`]). No day decides, and nothing here has an end date. Who somebody is
//! they say themselves: nothing checks it. It is
//! kept on one device, like the rest of the journal, and has no name and no word of anybody in it. The
//! texts are among the words of the screens, by the same identifiers; the stages rest on experience and
//! on what studies suggest (Kähkönen et al. 2021; Lewicki & Brinsfield 2017), and none is proved.

mod programme;
mod read;
mod stages;

pub use programme::{DAYS_BETWEEN_LOOKS, Decision, GateAnswer, Programme, StageCheck};
pub use stages::{Breach, RepairRole, RepairStage, RepairStep};
