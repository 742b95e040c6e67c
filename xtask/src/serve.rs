//! The page on this machine: build, serve, and build again when a source file
//! changes. A failing build is reported and the last good one stays.

mod mailbox;
mod policy;
mod site;
mod watch;

use std::path::Path;

use anyhow::{Context, Result};
use tokio::net::TcpListener;

use crate::{build, workspace::Workspace};

pub fn run(workspace: &Workspace, port: u16, release: bool) -> Result<()> {
    let build = || {
        let built = match release {
            true => build::for_release(workspace)?,
            false => build::for_development(workspace)?,
        };
        let pseudo = build::with_pseudo_languages(workspace, &built)?;
        anyhow::Ok((built, pseudo))
    };
    let (built, pseudo) = build()?;

    let server = Server::start(workspace, &built, &pseudo, port)?;
    println!("Ready: {}", server.address);
    watch::rebuild_on_change(workspace, || build().map(drop))
}

/// A running server; it stops when dropped.
pub struct Server {
    pub address: String,
    _runtime: tokio::runtime::Runtime,
}

impl Server {
    /// Serves the repository's pages with the element's files from `built`, and from `pseudo` in the
    /// languages that nobody speaks.
    pub fn start(workspace: &Workspace, built: &Path, pseudo: &Path, port: u16) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_io()
            .build()
            .context("the server's runtime can't be started")?;
        let listener =
            runtime.block_on(TcpListener::bind(("127.0.0.1", port))).with_context(|| {
                format!("port {port} can't be opened; choose another with --port, or 0 for any")
            })?;
        let address = format!("http://{}/", listener.local_addr()?);
        let pages = site::pages(&workspace.root, built, pseudo);
        runtime.spawn(axum::serve(listener, pages).into_future());
        Ok(Self { address, _runtime: runtime })
    }
}
