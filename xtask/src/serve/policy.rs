//! The headers that the pages are served with: as strict as a host's may be, so
//! that whatever the strictest host would block fails here first.

use axum::http::{
    HeaderName, HeaderValue,
    header::{
        ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY,
        X_CONTENT_TYPE_OPTIONS,
    },
};

const POLICY: &str = "default-src 'none'; \
     script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; \
     connect-src 'self'; \
     img-src 'self' data:; \
     base-uri 'none'; \
     form-action 'none'; \
     frame-ancestors 'self'; \
     frame-src 'self'; \
     require-trusted-types-for 'script'";

/// Sent with everything.
pub const ALWAYS: [(HeaderName, HeaderValue); 3] = [
    (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (CACHE_CONTROL, HeaderValue::from_static("no-cache")),
];

/// Sent with the element's files: a page in a sandboxed frame has an origin of
/// its own.
pub const OPEN_TO_SANDBOXES: (HeaderName, HeaderValue) =
    (ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));

/// Sent with everything but the pages that stand for a host without a policy.
pub const STRICT: (HeaderName, HeaderValue) =
    (CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
