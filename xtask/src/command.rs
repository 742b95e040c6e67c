//! Running another program, so that a failure always says which one failed and
//! how.

use std::{
    ffi::OsStr,
    io::{BufRead, BufReader},
    path::Path,
    process::{self, ExitStatus, Stdio},
};

use anyhow::{Context, Result, ensure};

pub struct Command {
    name: String,
    inner: process::Command,
}

impl Command {
    pub fn new(program: impl AsRef<OsStr>, folder: &Path) -> Self {
        let mut inner = process::Command::new(&program);
        inner.current_dir(folder);
        Self { name: program.as_ref().to_string_lossy().into_owned(), inner }
    }

    pub fn args<S: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        self.inner.args(args);
        self
    }

    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.inner.env(name, value);
        self
    }

    /// Runs with the terminal's input and output; fails unless the exit code
    /// is zero.
    pub fn run(mut self) -> Result<()> {
        let status = self.inner.status().with_context(|| self.not_started())?;
        self.must_succeed(status)
    }

    /// The same, and keeps a copy of the standard output, also of a failure.
    pub fn run_and_keep(mut self, transcript: &mut String) -> Result<()> {
        let mut child =
            self.inner.stdout(Stdio::piped()).spawn().with_context(|| self.not_started())?;
        let output =
            child.stdout.take().into_iter().flat_map(|output| BufReader::new(output).lines());
        for line in output {
            let line = line.with_context(|| self.not_text())?;
            println!("{line}");
            transcript.push_str(&line);
            transcript.push('\n');
        }
        let status = child.wait()?;
        self.must_succeed(status)
    }

    /// Runs and returns what the program wrote to its standard output; fails
    /// unless the exit code is zero.
    pub fn output(mut self) -> Result<String> {
        let output =
            self.inner.stderr(Stdio::inherit()).output().with_context(|| self.not_started())?;
        self.must_succeed(output.status)?;
        String::from_utf8(output.stdout).with_context(|| self.not_text())
    }

    fn must_succeed(&self, status: ExitStatus) -> Result<()> {
        ensure!(status.success(), "`{}` failed ({status})", self.line());
        Ok(())
    }

    fn not_started(&self) -> String {
        format!("`{}` could not be started", self.name)
    }

    fn not_text(&self) -> String {
        format!("`{}` answered with text that is not UTF-8", self.name)
    }

    fn line(&self) -> String {
        let args = self.inner.get_args().map(OsStr::to_string_lossy);
        std::iter::once(self.name.as_str().into()).chain(args).collect::<Vec<_>>().join(" ")
    }
}
