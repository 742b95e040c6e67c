//! Whatever is on a picture, the reader comes to an end and says nothing that is not there.

use proptest::collection::vec;
use proptest::prelude::*;
use pulse_check::qr::{DrawnCode, Photograph, read};
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, QrSegmentMode};

use crate::scenes::{Scene, Shades};

/// Shades that only look random, so many.
fn noise(seed: u64, count: usize, shades: usize) -> Vec<u8> {
    let mut chance = Shades::of(seed);
    (0..count).map(|_| (chance.below(shades) * 255 / (shades - 1)) as u8).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn pictures_of_any_shape_hold_nothing(width in 0_usize..50, shades in vec(any::<u8>(), 0..2000)) {
        prop_assert_eq!(read(Photograph::of(width, shades)), Vec::<String>::new());
    }

    #[test]
    fn colours_of_any_shape_hold_nothing(width in 0_usize..50, colours in vec(any::<u8>(), 0..4000)) {
        prop_assert_eq!(read(Photograph::of_colours(width, &colours)), Vec::<String>::new());
    }

    #[test]
    fn noise_holds_nothing(
        seed: u64,
        (width, height) in (1_usize..400, 1_usize..300),
        shades in 2_usize..256,
    ) {
        let noise = noise(seed, width * height, shades);
        prop_assert_eq!(read(Photograph::of(width, noise)), Vec::<String>::new());
    }

    /// Whatever is written in a code, also if it says that there is more than there is.
    #[test]
    fn content_of_any_kind_is_read_or_not(
        mode in 0_usize..5,
        count in 0_usize..8000,
        bits in vec(any::<bool>(), 0..3000),
    ) {
        use QrSegmentMode::{Alphanumeric, Byte, Eci, Kanji, Numeric};
        let mode = [Alphanumeric, Byte, Eci, Kanji, Numeric][mode];
        let segments = [QrSegment::new(mode, count, bits)];
        if let Ok(code) = QrCode::encode_segments(&segments, QrCodeEcc::Low) {
            let found = read(Scene::of_others(&code).photograph());
            prop_assert!(found.iter().all(|found| found.len() <= 8000), "{found:?}");
        }
    }

    /// Also what says how the code was written, and of which size it is.
    #[test]
    fn a_code_that_is_spoilt_is_read_right_or_not_at_all(
        length in 1_usize..600,
        spots in vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0_usize..40, any::<u8>()), 0..12),
        seed: u64,
        strays in 0_usize..2000,
        module in 1_usize..5,
    ) {
        let text = "PULSE1C234567".repeat(length / 13 + 1);
        let mut scene = Scene::showing(&DrawnCode::of(&text).unwrap(), module);
        let (width, height) = (scene.width(), scene.height());
        for (x, y, size, shade) in spots {
            scene.square(size, (x.index(width), y.index(height)), shade);
        }
        let mut chance = Shades::of(seed);
        for _ in 0..strays {
            scene.dot((chance.below(width), chance.below(height)), chance.shade());
        }
        let found = read(scene.photograph());
        prop_assert!(found.iter().all(|found| *found == text), "{found:?}");
    }

    /// With everything by which a code is found, and of what it says some modules, or all, by chance.
    #[test]
    fn a_code_of_other_modules_is_read_right_or_not_at_all(
        length in 1_usize..900,
        module in 2_usize..4,
        seed: u64,
        of_hundred in 1_usize..=100,
    ) {
        let text = "PULSE1C234567".repeat(length / 13 + 1);
        let code = DrawnCode::of(&text).unwrap();
        let mut scene = Scene::showing(&code, module);
        let mut chance = Shades::of(seed);
        // Beyond the quiet zone and the corners, but for the last of the small squares.
        let side = code.side() as usize;
        for (x, y) in (13..side - 4).flat_map(|y| (13..side - 4).map(move |x| (x, y))) {
            if x.min(y) < side - 14 && chance.below(100) < of_hundred {
                scene.module(module, (x * module, y * module), chance.below(2) == 0);
            }
        }
        let found = read(scene.photograph());
        prop_assert!(found.iter().all(|found| *found == text), "{found:?}");
    }
}
