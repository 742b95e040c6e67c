//! The build tool: `cargo xtask <command>`.
//!
//! Everything that turns the crate into a web component, shows it, weighs it
//! and tests it starts here, so that a machine with only rustup can serve the
//! page, and continuous integration runs nothing that a developer can't.

mod build;
mod command;
mod failure;
mod node;
mod serve;
mod size;
mod test;
mod toolchain;
mod workspace;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use test::Firefox;
use workspace::Workspace;

#[derive(Parser)]
#[command(name = "cargo xtask", about, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build, serve on this machine, and rebuild when a source file changes
    Serve {
        /// Port to listen on; 0 picks a free one
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Serve the files that `dist` makes
        #[arg(long)]
        release: bool,
    },
    /// Build what is shipped, into a folder of dist/ that carries the version
    Dist,
    /// Build what is shipped, weigh it and hold it to size-budget.json
    Size,
    /// Run every check that a change has to pass
    Test {
        /// Print for a log: no colours, no progress
        #[arg(long)]
        ci: bool,
        /// Run in Firefox every test that can run there, not only those that matter most
        #[arg(long)]
        all: bool,
    },
}

fn main() -> ExitCode {
    run(Arguments::parse().task).unwrap_or_else(|error| failure::report(&error))
}

fn run(task: Task) -> Result<ExitCode> {
    let workspace = Workspace::open()?;
    match task {
        Task::Serve { port, release } => serve::run(&workspace, port, release)?,
        Task::Dist => {
            let shipped = build::for_release(&workspace)?;
            println!("Built {}", shipped.display());
        }
        Task::Size => {
            let shipped = build::for_release(&workspace)?;
            size::weigh(&workspace, &shipped)?;
        }
        Task::Test { ci, all } => {
            let workspace = if ci { workspace.with_plain_output() } else { workspace };
            let firefox = if all { Firefox::All } else { Firefox::Matters };
            return Ok(test::run(&workspace, firefox));
        }
    }
    Ok(ExitCode::SUCCESS)
}
