//! Randomness fit for keys.

use std::convert::Infallible;

use leptos::prelude::window;
use wasm_bindgen::throw_str;

use crate::round::rand_core::{TryCryptoRng, TryRng};

/// The browser's source of random bytes that nobody can foretell.
pub(in crate::ui) struct Random(());

impl Random {
    /// The source, if the browser lets this page have it.
    pub(in crate::ui) fn reach() -> Option<Self> {
        fill(&mut [0]).then_some(Self(()))
    }
}

impl TryRng for Random {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_be_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_be_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        if !fill(bytes) {
            // It worked a moment ago. A key of zeros would be no secret: better to stop.
            throw_str("no random bytes");
        }
        Ok(())
    }
}

impl TryCryptoRng for Random {}

fn fill(bytes: &mut [u8]) -> bool {
    window().crypto().is_ok_and(|crypto| crypto.get_random_values_with_u8_array(bytes).is_ok())
}
