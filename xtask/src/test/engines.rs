//! The browsers that the tests drive: those that are installed, or Debian's.

use std::{env, path::PathBuf};

use anyhow::{Context, Result, bail};

use crate::{command::Command, workspace::Workspace};

/// A program that the tests start.
struct Program {
    /// Names its executable, for Playwright and for whoever has it elsewhere.
    variable: &'static str,
    names: &'static [&'static str],
    package: &'static str,
}

const PROGRAMS: [Program; 4] = [
    Program {
        variable: "CHROMIUM",
        names: &["chromium", "chromium-browser", "google-chrome"],
        package: "chromium",
    },
    Program { variable: "FIREFOX", names: &["firefox-esr", "firefox"], package: "firefox-esr" },
    Program {
        variable: "WEBKIT_DRIVER",
        names: &["WebKitWebDriver"],
        package: "webkit2gtk-driver",
    },
    // WebKit's own browser has no way to run without a screen.
    Program { variable: "XVFB", names: &["Xvfb"], package: "xvfb" },
];

/// The executables, each with the variable that tells Playwright where it is.
pub type Engines = Vec<(&'static str, PathBuf)>;

/// Returns the executables, after installing what is missing.
pub fn ensure(workspace: &Workspace) -> Result<Engines> {
    let missing: Vec<&Program> =
        PROGRAMS.iter().filter(|program| program.find().is_none()).collect();
    if !missing.is_empty() {
        install(workspace, &missing).with_context(|| ask_for(&missing))?;
    }
    PROGRAMS
        .iter()
        .map(|program| {
            let executable = program.find().with_context(|| ask_for(&[program]))?;
            Ok((program.variable, executable))
        })
        .collect()
}

impl Program {
    fn find(&self) -> Option<PathBuf> {
        env::var_os(self.variable)
            .map(PathBuf::from)
            .or_else(|| self.names.iter().find_map(|name| which::which(name).ok()))
    }
}

fn ask_for(missing: &[&Program]) -> String {
    let each = missing.iter().map(|program| {
        let Program { variable, names, package } = program;
        format!(
            "\n  {}: Debian's package {package}; if it is not on the PATH, set {variable} to its executable",
            names[0]
        )
    });
    format!(
        "what drives the browsers is missing and could not be installed:{}",
        each.collect::<String>()
    )
}

fn install(workspace: &Workspace, missing: &[&Program]) -> Result<()> {
    let packages = missing.iter().map(|program| program.package);
    apt_get(workspace)?.args(["update"]).run()?;
    apt_get(workspace)?.args(["install", "--yes"]).args(packages).run()
}

fn apt_get(workspace: &Workspace) -> Result<Command> {
    which::which("apt-get").context("this system has no apt-get")?;
    if workspace.command("id").args(["-u"]).output()?.trim() == "0" {
        return Ok(workspace.command("apt-get"));
    }
    let sudo = || workspace.command("sudo").args(["-n"]);
    if sudo().args(["true"]).output().is_err() {
        bail!("apt-get needs root, and sudo asks for a password");
    }
    Ok(sudo().args(["apt-get"]))
}
