//! A function per message, made of the English files by the build script.

use super::{Lang, Number, Value};

include!(concat!(env!("OUT_DIR"), "/words.rs"));
