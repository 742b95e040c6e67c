//! QR codes: what is drawn can be read, also off bad photographs, and nothing else is.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod photograph;
mod scenes;

use photograph::{Flaws, HEIGHT, KINDS, WIDTH, take};
use pulse_check::qr::{DrawnCode, Photograph, read};
use scenes::{Scene, Shades};

/// How many photographs of a kind are looked at.
const OF_A_KIND: u64 = 4;

fn can_be_read(flaws: &Flaws, number: u64) -> bool {
    let taken = take(flaws, number);
    read(&Photograph::of(WIDTH, taken.luma)) == [taken.text]
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
        assert_eq!(read(&scene.photograph()), [text], "{length} characters");
    }
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
    let mut found = read(&scene.photograph());
    found.sort();
    let mut texts = texts.map(str::to_owned);
    texts.sort();
    assert_eq!(found, texts);
}

#[test]
fn a_code_is_read_in_a_mirror_as_well() {
    let code = DrawnCode::of("PULSE1C234567").unwrap();
    assert_eq!(read(&Scene::showing(&code, 4).mirrored().photograph()), ["PULSE1C234567"]);
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
    assert_eq!(read(&Photograph::of_colours(scene.width(), &colours)), ["PULSE1C234567"]);
}

#[test]
fn nothing_is_read_where_there_is_no_code() {
    let nothing: [String; 0] = [];
    assert_eq!(read(&Photograph::of(0, Vec::new())), nothing);
    assert_eq!(read(&Photograph::of(1, vec![7])), nothing);
    assert_eq!(read(&Photograph::of(WIDTH, vec![200; WIDTH * HEIGHT])), nothing);
    assert_eq!(read(&Photograph::of(WIDTH, vec![0; WIDTH * HEIGHT])), nothing);
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
        let found = read(&scene.photograph());
        assert!(found.is_empty(), "{seed}: {found:?}");
    }
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
        let found = read(&scene.photograph());
        assert!(found.iter().all(|found| *found == text), "{seed}: {found:?}");
    }
}
