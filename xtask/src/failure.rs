//! How an error is told: what failed, then why, a line each.

use std::process::ExitCode;

use anyhow::Error;

pub fn report(error: &Error) -> ExitCode {
    eprintln!("error: {error}");
    for cause in error.chain().skip(1) {
        eprintln!("  because: {cause}");
    }
    ExitCode::FAILURE
}
