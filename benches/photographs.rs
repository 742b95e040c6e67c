//! Takes the bad photographs of `tests/qr/`, more of each kind, and says which codes are read off them.
//!
//! `cargo bench --no-default-features --bench photographs`; with a folder after `--`, everything is kept
//! there for `benches/qr.mjs`, which has others read the same. NUMBER says how many of a kind.
#![allow(clippy::unwrap_used, reason = "a benchmark that can't go on has failed")]

#[path = "../tests/qr/photograph.rs"]
mod photograph;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use photograph::{Flaws, HEIGHT, KINDS, WIDTH, take};
use pulse_check::qr::{Photograph, read};
use serde_json::{Value, json};

fn main() {
    let number = std::env::var("NUMBER").map_or(30, |number| number.parse().unwrap());
    let folder = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let folder = folder.map(PathBuf::from);
    let kinds = KINDS.iter().map(|flaws| of_a_kind(flaws, folder.as_deref(), number));
    let kinds: Vec<Value> = kinds.collect();
    match folder {
        Some(folder) => {
            let all = json!({ "width": WIDTH, "height": HEIGHT, "kinds": kinds });
            fs::write(folder.join("photographs.json"), all.to_string()).unwrap();
        }
        None => kinds.iter().for_each(|kind| {
            println!("{} of {number} {}, {} ms", kind["right"], kind["name"], kind["ms"]);
        }),
    }
}

/// Keeps so many photographs of a kind in `folder`, and gives what is on them and how reading them went.
fn of_a_kind(flaws: &Flaws, folder: Option<&Path>, number: u64) -> Value {
    let (mut taken, mut right, mut time) = (Vec::new(), 0, Duration::ZERO);
    for number in 0..number {
        let photograph = take(flaws, number);
        let file = format!("{}-{number}.luma", flaws.name.replace(' ', "-"));
        if let Some(folder) = folder {
            fs::write(folder.join(&file), &photograph.luma).unwrap();
        }
        let seen = Photograph::of(WIDTH, photograph.luma);
        let start = Instant::now();
        let texts = read(seen);
        time += start.elapsed();
        right += u64::from(texts.contains(&photograph.text));
        taken.push(json!({ "file": file, "text": photograph.text }));
    }
    json!({ "name": flaws.name, "taken": taken, "right": right, "ms": u64::try_from(time.as_millis()).unwrap() })
}
