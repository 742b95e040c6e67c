//! Random identifiers of entries.

use js_sys::Math::random;

/// 64 random bits in hexadecimal, to tell the entries of one person apart. Nothing depends on that
/// nobody can foretell them, so they come from the source that every browser has.
pub(in crate::ui) fn random_identifier() -> String {
    let half = || (random() * 4_294_967_296.0) as u32;
    format!("{:08x}{:08x}", half(), half())
}
