//! Every check that a change has to pass, cheapest first, up to the first that
//! fails: what continuous integration runs, and nothing else.

mod engines;
mod suites;
mod totals;

use std::{process::ExitCode, time::Instant};

use anyhow::Result;

use crate::{
    build, failure, node, size,
    toolchain::{self, WASM_TARGET},
    workspace::{PACKAGE, Workspace},
};
use suites::Engine;
pub use suites::Firefox;
use totals::Totals;

/// Runs the checks and ends with how many tests passed and failed. A stop
/// before or between the tests leaves no such line: it would look like success.
pub fn run(workspace: &Workspace, firefox: Firefox) -> ExitCode {
    let mut totals = Totals::default();
    let code = match check(workspace, firefox, &mut totals) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failure::report(&error),
    };
    if code == ExitCode::SUCCESS || totals.failed() > 0 {
        println!("\n{totals}");
    }
    code
}

fn check(workspace: &Workspace, firefox: Firefox, totals: &mut Totals) -> Result<()> {
    let cargo = |args: &[&str]| workspace.command("cargo").args(args).run();
    let clippy = |args: &[&str]| {
        let deny = ["--", "-D", "warnings"];
        cargo(&[&["clippy"], args, &deny].concat())
    };

    let engines = step("What the checks need", || {
        toolchain::ensure_wasm_target(workspace)?;
        toolchain::ensure_components(workspace)?;
        node::ensure_packages(workspace)?;
        engines::ensure(workspace)
    })?;
    step("Formatting", || cargo(&["fmt", "--all", "--check"]))?;
    step("Clippy, everything on this machine", || clippy(&["--workspace", "--all-targets"]))?;
    step("Clippy, the core alone", || {
        clippy(&["--package", PACKAGE, "--no-default-features", "--all-targets"])
    })?;
    step("Clippy, for the browser", || clippy(&["--package", PACKAGE, "--target", WASM_TARGET]))?;
    step("Tests without a browser", || suites::native(workspace, totals))?;
    step("Documentation", || {
        workspace
            .command("cargo")
            .args(["doc", "--no-deps"])
            .env("RUSTDOCFLAGS", "-Dwarnings")
            .run()
    })?;
    let shipped = step("What is shipped", || build::for_release(workspace))?;
    step("Size", || size::weigh(workspace, &shipped))?;
    let mut browser = |engine| {
        let work = || suites::browser(workspace, &shipped, &engines, engine, totals);
        step(&format!("Tests in {engine}"), work)
    };
    browser(Engine::Chromium)?;
    browser(Engine::Firefox(firefox))?;
    browser(Engine::WebKit)
}

fn step<T>(heading: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("\n== {heading}");
    let start = Instant::now();
    let outcome = work();
    let verdict = if outcome.is_ok() { "passed" } else { "FAILED" };
    let seconds = start.elapsed().as_secs_f32();
    println!("== {heading}: {verdict} after {seconds:.1} s");
    outcome
}
