//! QR codes: drawn, and read off photographs.
//!
//! From a [`Photograph`] to texts: what is darker than its surroundings is `dark`; in it, the three
//! `corners` of a code are looked for. They say roughly where the code lies, and the patterns between
//! them exactly: a `grid`. Its modules are `sampled` and `decoded`: their bytes are dealt into `blocks`,
//! `repaired`, and read as `segments` of text.

mod blocks;
mod corners;
mod dark;
mod decoded;
mod drawn;
mod grid;
mod patterns;
mod photograph;
mod plane;
mod read;
mod repaired;
mod sampled;
mod segments;

pub use drawn::DrawnCode;
pub use photograph::Photograph;
pub use read::{Scan, read};
