//! Which address shows which file. Pages, styles and documents are read from
//! the repository on each request; only the element's files are built.

use std::path::Path;

use axum::{Router, http::StatusCode};
use tower_http::{
    services::{ServeDir, ServeFile},
    set_header::SetResponseHeaderLayer,
};

use super::{mailbox, policy};

const HOSTS: &str = "tests/e2e/hosts";
/// Test pages of hosts that send no policy.
const HOSTS_WITHOUT_POLICY: &str = "tests/e2e/hosts/plain";

pub fn pages(root: &Path, built: &Path, pseudo: &Path) -> Router {
    let folder = |name| ServeDir::new(root.join(name));
    let element = ServeDir::new(built).precompressed_br().precompressed_gzip();
    let (name, value) = policy::STRICT;
    let (open_name, open_value) = policy::OPEN_TO_SANDBOXES;
    let element = Router::new()
        .fallback_service(element)
        .layer(SetResponseHeaderLayer::overriding(open_name, open_value));
    let strict = Router::new()
        .route_service("/", ServeFile::new(root.join("index.html")))
        .nest("/pulse-check", element)
        .nest_service("/pulse-check-pseudo", ServeDir::new(pseudo))
        .nest_service("/style", folder("style"))
        .nest_service("/demo", folder("demo"))
        .nest_service("/docs", folder("docs"))
        .nest_service("/hosts", folder(HOSTS))
        .fallback(async || StatusCode::NOT_FOUND)
        .layer(SetResponseHeaderLayer::overriding(name, value));
    let without_policy = Router::new().nest_service("/hosts/plain", folder(HOSTS_WITHOUT_POLICY));
    policy::ALWAYS
        .into_iter()
        .fold(strict.merge(without_policy).merge(mailbox::router()), |pages, (name, value)| {
            pages.layer(SetResponseHeaderLayer::overriding(name, value))
        })
}

#[cfg(test)]
mod tests {
    use axum::{
        body::Body,
        http::{
            HeaderMap, Request, header::CONTENT_SECURITY_POLICY, header::X_CONTENT_TYPE_OPTIONS,
        },
    };
    use tower::ServiceExt;

    use super::*;

    fn headers_of(address: &str) -> HeaderMap {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let request = Request::get(address).body(Body::empty()).unwrap();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let response = runtime
            .block_on(pages(root, &root.join("src"), &root.join("words")).oneshot(request))
            .unwrap();
        assert_eq!(response.headers()[X_CONTENT_TYPE_OPTIONS], "nosniff");
        response.headers().clone()
    }

    #[test]
    fn every_answer_but_the_plain_hosts_carries_the_policy() {
        for address in [
            "/",
            "/pulse-check/lib.rs",
            "/pulse-check-pseudo/Cargo.toml",
            "/style/page.css",
            "/demo/round.html",
            "/docs/schema.json",
            "/hosts/page.html",
            "/no/such/page",
        ] {
            let policy = headers_of(address)[CONTENT_SECURITY_POLICY].clone();
            assert!(policy.to_str().unwrap().contains("require-trusted-types-for 'script'"));
        }
    }

    #[test]
    fn a_plain_host_sends_no_policy() {
        assert!(!headers_of("/hosts/plain/page.html").contains_key(CONTENT_SECURITY_POLICY));
    }
}
