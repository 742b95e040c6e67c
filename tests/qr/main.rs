//! QR codes: what is drawn can be read, also off bad photographs, and nothing else is.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod any;
mod photograph;
mod scenes;

use photograph::{Flaws, HEIGHT, KINDS, WIDTH, take};
use pulse_check::qr::{DrawnCode, Photograph, Scan, read};
use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, QrSegmentMode, Version};
use scenes::{Scene, Shades};

/// How many photographs of a kind are looked at.
const OF_A_KIND: u64 = 4;

fn can_be_read(flaws: &Flaws, number: u64) -> bool {
    let taken = take(flaws, number);
    read(Photograph::of(WIDTH, taken.luma)) == [taken.text]
}

/// How many are read of every kind, at least. `benches/qr.mjs` looks at more of them, and at how others
/// read them.
const READ: [(&str, u64); 10] = [
    ("sharp", 4),
    ("rotated", 4),
    ("from the side", 4),
    ("blurred", 2),
    ("small", 3),
    ("unevenly lit", 3),
    ("noisy", 4),
    ("coarsely compressed", 4),
    ("pale", 4),
    ("a bit of everything", 3),
];

#[test]
fn codes_are_read_off_bad_photographs() {
    for (flaws, (name, least)) in KINDS.iter().zip(READ) {
        let read = (0..OF_A_KIND).filter(|number| can_be_read(flaws, *number)).count() as u64;
        assert_eq!(flaws.name, name);
        assert!(read >= least, "{name}: {read} of {OF_A_KIND}");
    }
}

#[test]
fn codes_of_every_size_are_read_as_they_are_drawn() {
    for length in [1, 20, 60, 150, 300, 700, 1200, 2000, 3000, 4200] {
        let text = "PULSE1C".repeat(length / 7 + 1);
        let code = DrawnCode::of(&text).unwrap();
        let scene = Scene::showing(&code, 3);
        assert_eq!(read(scene.photograph()), [text], "{length} characters");
    }
}

/// Those of others have more to correct what is read wrong, are masked in other ways, and hold plain text.
#[test]
fn codes_of_every_version_level_and_mask_are_read() {
    use QrCodeEcc::{High, Low, Medium, Quartile};
    let text = ["1234567", "Ä ☺", "0042", "A-Z: $%"].map(str::to_owned);
    for number in 0..160 {
        let version = Version::new(number / 4 + 1);
        let level = [Low, Medium, Quartile, High][usize::from(number % 4)];
        let text = &text[usize::from(number / 7 % 4)];
        let segments = QrSegment::make_segments(text);
        let mask = Some(Mask::new((number / 4 + number) % 8));
        let code =
            QrCode::encode_segments_advanced(&segments, level, version, version, mask, false);
        let scene = Scene::of_others(&code.unwrap());
        assert_eq!(read(scene.photograph()), [text.as_str()], "{number}");
    }
}

#[test]
fn what_stands_for_no_digits_is_not_read() {
    let read_as = |mode, count, value: u16, width: u16| {
        let bits = (0..width).rev().map(|at| value >> at & 1 == 1).collect();
        let segments = [QrSegment::new(mode, count, bits)];
        let code = QrCode::encode_segments(&segments, QrCodeEcc::Low).unwrap();
        read(Scene::of_others(&code).photograph())
    };
    let nothing: [String; 0] = [];
    assert_eq!(read_as(QrSegmentMode::Numeric, 3, 999, 10), ["999"]);
    assert_eq!(read_as(QrSegmentMode::Numeric, 3, 1000, 10), nothing);
    assert_eq!(read_as(QrSegmentMode::Alphanumeric, 2, 45 * 45 - 1, 11), ["::"]);
    assert_eq!(read_as(QrSegmentMode::Alphanumeric, 2, 45 * 45, 11), nothing);
    assert_eq!(read_as(QrSegmentMode::Byte, 1, 0xff, 8), nothing, "no UTF-8");
}

#[test]
fn a_text_that_is_too_long_is_not_drawn() {
    assert!(DrawnCode::of(&"A".repeat(4296)).is_some());
    assert!(DrawnCode::of(&"A".repeat(4297)).is_none());
}

#[test]
fn several_codes_are_read_off_one_photograph() {
    let texts = ["PULSE1C2345", "https://team.example/#round=PULSE1R67", "Something else"];
    let mut scene = Scene::empty(900, 400);
    for (at, text) in texts.iter().enumerate() {
        scene.show(&DrawnCode::of(text).unwrap(), 5, (20 + 290 * at, 30 + 40 * at));
    }
    let mut found = read(scene.photograph());
    found.sort();
    let mut texts = texts.map(str::to_owned);
    texts.sort();
    assert_eq!(found, texts);
}

#[test]
fn a_code_is_read_in_a_mirror_as_well() {
    let code = DrawnCode::of("PULSE1C234567").unwrap();
    assert_eq!(read(Scene::showing(&code, 4).mirrored().photograph()), ["PULSE1C234567"]);
}

#[test]
fn colours_are_told_apart_by_how_bright_they_are() {
    let code = DrawnCode::of("PULSE1C234567").unwrap();
    let scene = Scene::showing(&code, 4);
    let colours: Vec<u8> = scene
        .shades()
        .iter()
        .flat_map(|shade| if *shade < 128 { [0, 40, 160, 255] } else { [255, 230, 90, 255] })
        .collect();
    assert_eq!(read(Photograph::of_colours(scene.width(), &colours)), ["PULSE1C234567"]);
}

#[test]
fn nothing_is_read_where_there_is_no_code() {
    let nothing: [String; 0] = [];
    assert_eq!(read(Photograph::of(0, Vec::new())), nothing);
    assert_eq!(read(Photograph::of(1, vec![7])), nothing);
    assert_eq!(read(Photograph::of(WIDTH, vec![200; WIDTH * HEIGHT])), nothing);
    assert_eq!(read(Photograph::of(WIDTH, vec![0; WIDTH * HEIGHT])), nothing);
}

/// Whatever is before the camera, the reader comes to an end and says nothing that is not there.
#[test]
fn what_only_looks_like_a_code_is_not_read() {
    for seed in 0..60 {
        let mut shades = Shades::of(seed);
        let mut scene = Scene::empty(320, 240);
        for _ in 0..shades.below(9) + 2 {
            let module = shades.below(6) + 1;
            scene.corner(module, (shades.below(330), shades.below(250)));
        }
        for _ in 0..shades.below(3) * 4000 {
            scene.dot((shades.below(320), shades.below(240)), shades.shade());
        }
        let found = read(scene.photograph());
        assert!(found.is_empty(), "{seed}: {found:?}");
    }
}

/// Behind a code there may be a shirt: stripes that, row by row, look like thousands of corners.
#[test]
fn a_code_before_stripes_is_read() {
    let code = DrawnCode::of("PULSE1C234567").unwrap();
    for stripe in [1, 2, 5] {
        let mut scene = Scene::empty(1280, 1280);
        for (x, y) in (0..1280).flat_map(|y| (0..1280).map(move |x| (x, y))) {
            let is_light = [1, 5, 7].contains(&(x / stripe % 8));
            scene.dot((x, y), if is_light { 240 } else { 20 });
        }
        scene.show(&code, 5, (700, 1000));
        assert_eq!(read(scene.photograph()), ["PULSE1C234567"], "{stripe}");
    }
}

/// Tiles may look like thousands of corners from all sides: then not all of them are tried.
#[test]
fn what_looks_like_nothing_but_corners_is_given_up() {
    let mut scene = Scene::empty(1280, 1280);
    for (x, y) in (0..160).flat_map(|y| (0..160).map(move |x| (8 * x, 8 * y))) {
        scene.corner(1, (x, y));
    }
    let mut scan = Scan::of(scene.photograph());
    let steps = (1..).find(|_| scan.step().is_some()).unwrap();
    assert!(steps <= 21, "{steps} steps");
}

#[test]
fn a_code_that_is_covered_is_read_right_or_not_at_all() {
    let text = "PULSE1C".repeat(30);
    let code = DrawnCode::of(&text).unwrap();
    for seed in 0..60 {
        let mut shades = Shades::of(seed);
        let mut scene = Scene::showing(&code, 3);
        for _ in 0..seed * 20 {
            let (x, y) = (shades.below(scene.width()), shades.below(scene.height()));
            scene.dot((x, y), shades.shade());
        }
        let found = read(scene.photograph());
        assert!(found.iter().all(|found| *found == text), "{seed}: {found:?}");
    }
}
