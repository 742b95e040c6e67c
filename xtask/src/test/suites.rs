//! The suites of tests: without a browser, and in each engine.

use std::{fmt, fs, path::Path};

use anyhow::{Context, Result};
use serde_json::Value;

use super::{
    engines::Engines,
    totals::{Count, Totals, engine_version},
};
use crate::{build, node, serve::Server, workspace::Workspace};

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

#[derive(Clone, Copy)]
pub enum Engine {
    Chromium,
    Firefox(Firefox),
    /// With flows of its own.
    WebKit,
}

/// Which tests run in Firefox.
#[derive(Clone, Copy, PartialEq)]
pub enum Firefox {
    /// Those with the tag `@matters`.
    Matters,
    /// All but those with a tag that says why only Chromium can run them.
    All,
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox(_) => "Firefox",
            Self::WebKit => "WebKit",
        })
    }
}

/// The shipped files, opened in one engine from a server of their own.
pub fn browser(
    workspace: &Workspace,
    shipped: &Path,
    engines: &Engines,
    engine: Engine,
    totals: &mut Totals,
) -> Result<()> {
    let report = workspace.target.join("playwright-report.json");
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let pseudo = build::with_pseudo_languages(workspace, shipped)?;
    let server = Server::start(workspace, shipped, &pseudo, 0)?;
    let playwright = node::tool(workspace, "playwright")
        .args(["test", "--config", CONFIG, "--reporter=list,json"])
        .args(["--project", &engine.to_string().to_lowercase()])
        .env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report)
        .env("BASE_URL", &server.address)
        .env(
            "IN_FIREFOX",
            if matches!(engine, Engine::Firefox(Firefox::All)) { "all" } else { "matters" },
        );
    let outcome = engines
        .iter()
        .fold(playwright, |playwright, (variable, executable)| playwright.env(variable, executable))
        .run();
    if report.exists() {
        let report = read(&report)?;
        let version = engine_version(&report).unwrap_or("of an unknown version");
        totals.add(&format!("In {engine} {version}"), Count::of_playwright(&report)?);
    }
    outcome
}

fn read(report: &Path) -> Result<Value> {
    let text = fs::read_to_string(report).context("Playwright's report can't be read")?;
    serde_json::from_str(&text).context("Playwright's report is not JSON")
}
