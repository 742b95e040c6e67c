//! Reading pasted text: agreement with the reference values, damage, linear work.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod codes;
mod compared;
mod encodings;
mod fuzz;
mod large;
mod links;
mod marks;
mod paste;
mod vectors;
