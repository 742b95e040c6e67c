//! The browsers that the tests drive, and the web server that they try as a mailbox: those that are installed, or
//! Debian's.

use std::{env, fs, path::PathBuf};

use anyhow::{Context, Result, bail};

use crate::{command::Command, workspace::Workspace};

/// A program that the tests start.
struct Program {
    /// Names its executable, for Playwright and for whoever has it elsewhere.
    variable: &'static str,
    names: &'static [&'static str],
    package: &'static str,
    comes: Comes,
}

/// How a package comes to be on this machine.
#[derive(Clone, Copy, PartialEq)]
enum Comes {
    Installed,
    /// Its files, in the build folder: installed, it would start a server at once.
    Unpacked,
}

const PROGRAMS: [Program; 5] = [
    Program {
        variable: "CHROMIUM",
        names: &["chromium", "chromium-browser", "google-chrome"],
        package: "chromium",
        comes: Comes::Installed,
    },
    Program {
        variable: "FIREFOX",
        names: &["firefox-esr", "firefox"],
        package: "firefox-esr",
        comes: Comes::Installed,
    },
    Program {
        variable: "WEBKIT_DRIVER",
        names: &["WebKitWebDriver"],
        package: "webkit2gtk-driver",
        comes: Comes::Installed,
    },
    // WebKit's own browser has no way to run without a screen.
    Program { variable: "XVFB", names: &["Xvfb"], package: "xvfb", comes: Comes::Installed },
    Program {
        variable: "NGINX",
        // Not everybody has the second folder on the PATH.
        names: &["nginx", "/usr/sbin/nginx"],
        package: "nginx",
        comes: Comes::Unpacked,
    },
];

/// The executables, each with the variable that tells Playwright where it is.
pub type Engines = Vec<(&'static str, PathBuf)>;

/// Returns the executables, after installing what is missing.
pub fn ensure(workspace: &Workspace) -> Result<Engines> {
    let missing: Vec<&Program> =
        PROGRAMS.iter().filter(|program| program.find(workspace).is_none()).collect();
    if !missing.is_empty() {
        install(workspace, &missing).with_context(|| ask_for(&missing))?;
    }
    PROGRAMS
        .iter()
        .map(|program| {
            let executable = program.find(workspace).with_context(|| ask_for(&[program]))?;
            Ok((program.variable, executable))
        })
        .collect()
}

impl Program {
    fn find(&self, workspace: &Workspace) -> Option<PathBuf> {
        let unpacked = unpacked(workspace).join("usr/sbin").join(self.names[0]);
        env::var_os(self.variable)
            .map(PathBuf::from)
            .or_else(|| self.names.iter().find_map(|name| which::which(name).ok()))
            .or_else(|| which::which(unpacked).ok())
    }
}

fn ask_for(missing: &[&Program]) -> String {
    let each = missing.iter().map(|program| {
        let Program { variable, names, package, .. } = program;
        format!(
            "\n  {}: Debian's package {package}; if it is not on the PATH, set {variable} to its executable",
            names[0]
        )
    });
    format!(
        "what the tests start is missing and could not be installed:{}",
        each.collect::<String>()
    )
}

fn install(workspace: &Workspace, missing: &[&Program]) -> Result<()> {
    let packages = |comes| {
        let these = missing.iter().filter(move |program| program.comes == comes);
        these.map(|program| program.package).collect::<Vec<_>>()
    };
    let to_install = packages(Comes::Installed);
    if !to_install.is_empty() {
        apt_get(workspace)?.args(["update"]).run()?;
        apt_get(workspace)?.args(["install", "--yes"]).args(to_install).run()?;
    }
    for package in packages(Comes::Unpacked) {
        // That needs no rights, unless apt doesn't know yet what there is.
        if unpack(workspace, package).is_err() {
            apt_get(workspace)?.args(["update"]).run()?;
            unpack(workspace, package)?;
        }
    }
    Ok(())
}

/// Where the files of packages are that are not installed.
fn unpacked(workspace: &Workspace) -> PathBuf {
    workspace.target.join("unpacked")
}

fn unpack(workspace: &Workspace, package: &str) -> Result<()> {
    let into = unpacked(workspace);
    let archives = into.join("archives");
    fs::create_dir_all(&archives)?;
    Command::new("apt-get", &archives).args(["download", package]).run()?;
    for archive in fs::read_dir(&archives)? {
        let archive = archive?.path();
        workspace.command("dpkg-deb").args(["--extract"]).args([&archive, &into]).run()?;
    }
    Ok(())
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
