//! Each shipped file a second and a third time, compressed once with time to
//! spare, so that a plain file server can send it small.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

use super::files_of;

pub fn run(folder: &Path) -> Result<()> {
    for file in files_of(folder)? {
        let raw = fs::read(&file).with_context(|| format!("{} can't be read", file.display()))?;
        write_beside(&file, "br", &brotli(&raw)?)?;
        write_beside(&file, "gz", &gzip(&raw)?)?;
    }
    Ok(())
}

/// Where the compressed twin of a file is.
pub fn beside(file: &Path, extension: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    name.into()
}

pub fn is_compressed(file: &Path) -> bool {
    file.extension().is_some_and(|extension| extension == "br" || extension == "gz")
}

fn brotli(raw: &[u8]) -> Result<Vec<u8>> {
    let parameters =
        BrotliEncoderParams { quality: 11, size_hint: raw.len(), ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*raw, &mut compressed, &parameters)
        .context("brotli can't compress")?;
    Ok(compressed)
}

fn gzip(raw: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(raw)?;
    encoder.finish().context("gzip can't compress")
}

fn write_beside(file: &Path, extension: &str, bytes: &[u8]) -> Result<()> {
    let path = beside(file, extension);
    fs::write(&path, bytes).with_context(|| format!("{} can't be written", path.display()))
}
