//! What answers mean: one person's, and a group's.
//!
//! **One person.** [`profile()`] turns answers into a [`Profile`]: a [`Tally`] for the whole instrument
//! and one per dimension, with reverse-worded items turned round and the rule for missing answers
//! applied. Everything is exact: sums and counts of whole numbers, rounded only to be shown.
//!
//! [`clearly`] says when two scores of one person are apart, and [`TrustBesideSafety`] and [`Pillar`]
//! what may be said then.
//!
//! **A group.** [`Responses`] hold people's answers, [`Counts`] what a sealed round reveals of them.
//! From counts alone come means and variances ([`Sample`]), how close answers were ([`Agreement`]),
//! how sure a mean is ([`Interval`]) and whether a team moved ([`Change`]). [`Organisation`] adds
//! what only files of many teams bear. These figures are exact and therefore not fit to be shown:
//! what may be shown of a group is decided in one place, [`crate::disclosure`].
//!
//! What is not defined is `None`; no function returns NaN or an infinity. `docs/measurement.md`
//! gives the formulas and their sources. This room leaves to others what to do about a score
//! ([`crate::practice`]) and how to say it ([`crate::text`]).

mod agreement;
mod beside;
mod between;
mod change;
mod counts;
mod distribution;
mod interval;
mod leaning;
mod mean;
mod organisation;
mod profile;
pub(crate) mod quarter;
mod ratio;
mod reliability;
mod responses;
mod sample;

pub use agreement::{Agreement, Closeness, NullVariance, r_wg};
pub use beside::{Pillar, TrustBesideSafety, clearly};
pub use between::Between;
pub use change::{Change, Movement, Verdict, holm, permutation_p};
pub use counts::{Counts, NotCounts};
pub use distribution::Distribution;
pub use interval::{Interval, Level, wilson};
pub use leaning::Leaning;
pub use mean::Mean;
pub use organisation::Organisation;
pub use profile::{Profile, Tally, profile};
pub(crate) use ratio::Ratio;
pub use reliability::{alpha, loadings, omega};
pub use responses::{NotResponses, Responses};
pub use sample::Sample;
