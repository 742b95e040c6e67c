//! QR codes: drawn, and read off photographs.
//!
//! From a [`Photograph`] to texts: what is darker than its surroundings is `dark`; in it, the three
//! `corners` of a code are looked for. They say roughly where the code lies, and the patterns between
//! them exactly: a `grid`. Its modules are `sampled`.

mod corners;
mod dark;
mod drawn;
mod grid;
mod patterns;
mod photograph;
mod plane;
mod read;
mod sampled;

pub use drawn::DrawnCode;
pub use photograph::Photograph;
pub use read::read;
