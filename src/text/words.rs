//! A function per message, made of the English files by the build script.

#![allow(clippy::too_many_arguments, reason = "a message has as many places as it needs")]
#![allow(rustdoc::bare_urls, reason = "an example for translators is no link")]

use super::{Lang, Number, Value};

include!(concat!(env!("OUT_DIR"), "/words.rs"));
