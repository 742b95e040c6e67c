//! Random identifiers of entries.

use leptos::prelude::window;

/// 64 random bits in hexadecimal.
pub(in crate::ui) fn random_identifier() -> String {
    let mut bytes = [0; 8];
    if let Ok(crypto) = window().crypto() {
        // Every browser that runs WebAssembly has it; zeros would still make a valid identifier.
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
