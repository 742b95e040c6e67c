//! The words on the screen, and the rules of a language.
//!
//! A language is a folder of files beside this one, in the syntax of Project Fluent; English is the
//! source. At build time they become a function per message ([`CheckInWords`] and the other groups)
//! and a table per language and part of the program, which the page fetches: the program holds no
//! sentence. A component asks for a group with its language and never puts sentences together.
//! How a language writes numbers, lists and days is known to the browser: [`Rules`] is the port.

mod lang;
mod plain;
mod rules;
mod series;
mod table;
mod words;

pub use lang::Lang;
pub use plain::{
    FIRST_STRONG, JOINERS, POP, clean_line, isolated, may_join, turns_or_hides, without_full_stop,
};
pub use rules::{Plural, Rules};
pub use table::{Foreign, Number, Value};
pub use words::*;
