//! The reference values: every file that lies in the folder.

use data_encoding::BASE32_NOPAD;
use pulse_check::round::Code;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// All files, by name.
pub fn files() -> Vec<Value> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reference/sealed");
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    assert!(!paths.is_empty());
    let read = |path| serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    paths.iter().map(read).collect()
}

/// All entries of the lists of that name, at the top of the files.
pub fn entries(name: &str) -> Vec<Value> {
    files().iter().flat_map(|file| list(&file[name]).to_vec()).collect()
}

/// The rounds of all files.
pub fn rounds() -> Vec<Value> {
    entries("rounds")
}

/// The entries of a list; none if it is not there.
pub fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// A list of texts.
pub fn texts(value: &Value) -> Vec<String> {
    list(value).iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

/// A text.
pub fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

/// The letter and the fingerprint of a code.
pub fn name(code: &Code) -> String {
    format!("{} {}", code.kind().letter(), fingerprint(code))
}

/// The fingerprint of a code.
pub fn fingerprint(code: &Code) -> String {
    let digits = BASE32_NOPAD.encode(&Sha256::digest(code.body())[..10]);
    format!("{}-{}-{}-{}", &digits[..4], &digits[4..8], &digits[8..12], &digits[12..])
}

/// The text of a code.
pub fn spelled(letter: char, body: &[u8]) -> String {
    let length = u32::try_from(body.len()).unwrap().to_be_bytes();
    let check = Sha256::digest(body);
    let bytes = [&length[..], body, &check[..4]].concat();
    format!("PULSE1{letter}{}", BASE32_NOPAD.encode(&bytes))
}

/// A contribution's code of some length, another one for every number.
pub fn sample(number: u32) -> String {
    let body: Vec<u8> = (0..5_u8)
        .flat_map(|part| Sha256::digest([&number.to_be_bytes()[..], &[part]].concat()).to_vec())
        .collect();
    spelled('C', &body)
}
