//! Practices: which there are, what is read of a page's own and what is refused where, and which fit.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod languages;

#[path = "practice/built_in.rs"]
mod built_in;
#[path = "practice/own.rs"]
mod own;
#[path = "practice/wanted.rs"]
mod wanted;
