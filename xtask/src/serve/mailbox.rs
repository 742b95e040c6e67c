//! A mailbox in memory, so that a whole round can be tried on this machine.

use axum::{
    Router,
    extract::Request,
    response::{IntoResponse, Response},
    routing::any,
};
use dav_server::{DavHandler, fakels::FakeLs, memfs::MemFs};

/// Where the mailbox is; the page names it to the element.
pub const ADDRESS: &str = "/mailbox";

/// Everything in it is gone when the server stops.
pub fn router() -> Router {
    let folders = DavHandler::builder()
        .filesystem(MemFs::new())
        .locksystem(FakeLs::new())
        .strip_prefix(ADDRESS)
        .build_handler();
    let answer = move |request: Request| {
        let folders = folders.clone();
        async move { Response::into_response(folders.handle(request).await) }
    };
    Router::new().route(&format!("{ADDRESS}/{{*file}}"), any(answer))
}

#[cfg(test)]
mod tests {
    use axum::{
        body::{Body, to_bytes},
        http::{Method, Request, StatusCode, header::IF_NONE_MATCH},
    };
    use tower::ServiceExt;

    use super::*;

    #[test]
    fn a_file_is_handed_in_once_listed_and_fetched() {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let mailbox = router();
        let ask = |method: &str, address: &str, body: &'static str| {
            let request = Request::builder()
                .method(Method::from_bytes(method.as_bytes()).unwrap())
                .uri(format!("{ADDRESS}/{address}"))
                .header(IF_NONE_MATCH, "*")
                .header("depth", "1")
                .body(Body::from(body))
                .unwrap();
            runtime.block_on(async {
                let answer = mailbox.clone().oneshot(request).await.unwrap();
                let status = answer.status();
                let bytes = to_bytes(answer.into_body(), 100_000).await.unwrap();
                (status, String::from_utf8(bytes.to_vec()).unwrap())
            })
        };
        assert!(!ask("PUT", "ROUND/code-A", "one").0.is_success(), "no folder yet");
        assert_eq!(ask("GET", "ROUND/code-A", "").0, StatusCode::NOT_FOUND);
        assert_eq!(ask("MKCOL", "ROUND/", "").0, StatusCode::CREATED);
        assert_eq!(ask("PUT", "ROUND/code-A", "one").0, StatusCode::CREATED);
        assert_eq!(ask("PUT", "ROUND/code-A", "two").0, StatusCode::PRECONDITION_FAILED);
        assert!(ask("PROPFIND", "ROUND/", "").1.contains("/mailbox/ROUND/code-A"));
    }
}
