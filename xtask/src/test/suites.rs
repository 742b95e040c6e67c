//! The two suites of tests: without a browser, and in one.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use serde_json::Value;

use super::totals::{Count, Totals};
use crate::{node, serve::Server, workspace::Workspace};

const CONFIG: &str = "tests/e2e/playwright.config.ts";

/// The core and the build tool; Leptos is not compiled for this machine.
pub fn native(workspace: &Workspace, totals: &mut Totals) -> Result<()> {
    let mut transcript = String::new();
    let outcome = workspace
        .command("cargo")
        .args(["test", "--workspace", "--no-default-features"])
        .args(["--no-fail-fast"])
        .run_and_keep(&mut transcript);
    totals.add("Without a browser", Count::of_cargo_test(&transcript));
    outcome
}

/// The shipped files, opened in Chromium from a server of their own.
pub fn browser(
    workspace: &Workspace,
    shipped: &Path,
    chromium: &Path,
    totals: &mut Totals,
) -> Result<()> {
    let report = workspace.target.join("playwright-report.json");
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let server = Server::start(workspace, shipped, 0)?;
    let outcome = node::tool(workspace, "playwright")
        .args(["test", "--config", CONFIG, "--reporter=list,json"])
        .env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report)
        .env("BASE_URL", &server.address)
        .env("CHROMIUM", chromium)
        .run();
    if report.exists() {
        totals.add("In the browser", read(&report)?);
    }
    outcome
}

fn read(report: &Path) -> Result<Count> {
    let text = fs::read_to_string(report).context("Playwright's report can't be read")?;
    let report: Value = serde_json::from_str(&text).context("Playwright's report is not JSON")?;
    Count::of_playwright(&report)
}
