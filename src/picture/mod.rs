//! Pictures of what was released.
//!
//! A [`Drawing`] is a chart as data: shapes in whole units, each with an [`Ink`] that says what it
//! stands for, and a text that says the same in words. The screen draws it with a style sheet,
//! [`Drawing::to_svg`] writes it as a file, [`Drawing::captioned`] says around it what it is. There are four charts: a figure on its [`scale`], an
//! [`overview`] of several, the [`bars`] of one question, and a [`trend`] over rounds; all are the
//! same from phone to wall, for a [`Sheet`] of any width.
//!
//! They are made from parts of a released view ([`crate::disclosure`]) and from words, and from
//! nothing else. What is withheld has no marker and says so in words. Shapes, places and words
//! carry the meaning, colour only supports it. The words are left to the caller ([`crate::report`]
//! has them), a language to nobody.

mod bars;
mod caption;
mod closeness;
mod drawing;
mod overview;
mod scale;
mod sheet;
mod sketch;
mod svg;
mod theme;
mod track;
mod trend;
mod type_setting;

pub use bars::{AnswerBar, bars};
pub use drawing::{Anchor, Drawing, Ink, Point, Shape, ShapeForm, Weight};
pub use overview::{OverviewRow, overview};
pub use scale::{ScaleFigure, scale};
pub use sheet::Sheet;
pub use theme::Theme;
pub use track::Axis;
pub use trend::{TrendRound, TrendWords, trend};
