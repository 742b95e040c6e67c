//! Requests to a mailbox: a folder on a web server that speaks WebDAV (RFC 4918).

use std::time::Duration;

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::set_timeout_with_handle;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

use super::dynamic::{call, get, global, set};
use super::location::{attribute, resolved};
use crate::mailbox::{FileName, Folder, is_listing};

/// More of a listing is not read, in bytes.
const LONGEST_LISTING: usize = 1 << 20;

/// After that a request is given up: nothing else would be asked until it is answered.
const PATIENCE: Duration = Duration::from_secs(30);

/// A page's mailbox.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) struct Mailbox {
    /// The address of its folder, with a slash at the end.
    address: String,
    host: String,
    credentials: &'static str,
}

/// Why a mailbox did not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui) enum MailboxTrouble {
    /// There was no answer: no connection, a policy in between, or an answer for other pages only.
    NoAnswer,
    /// It answered with this status.
    Refused(u16),
    /// Something else answered in its place, such as a page to sign on.
    SomethingElse,
    /// What was in is not there any more.
    Gone,
    /// More lies there than the round can need, and not all of it is read.
    Crowded,
    /// It said that a file is in, and gives back something else.
    Untrue,
    /// Something else lies there under the file's name.
    Taken,
}

/// What a request brought.
struct Reply {
    status: u16,
    response: JsValue,
    _until: Until,
}

/// Gives a request up when its time is over, unless that is dropped before.
struct Until {
    timer: Option<TimeoutHandle>,
}

impl Mailbox {
    /// What the page's author has set for the element around `place`.
    pub(in crate::ui) fn of(place: &HtmlElement) -> Option<Self> {
        let set = attribute(place, "mailbox")?;
        let (mut address, host) = resolved(set.trim())?;
        // Nothing can be put below a query or a hash; an empty address would be the page itself.
        let is_folder = address.starts_with("http") && !address.contains(['?', '#']);
        if set.trim().is_empty() || !is_folder {
            return None;
        }
        if !address.ends_with('/') {
            address.push('/');
        }
        let sign_on = attribute(place, "mailbox-credentials");
        let credentials =
            if sign_on.as_deref() == Some("same-origin") { "same-origin" } else { "omit" };
        Some(Self { address, host, credentials })
    }

    /// Whose server it is.
    pub(in crate::ui) fn host(&self) -> &str {
        &self.host
    }

    /// Puts `text` there as the file `name`, and looks whether it is.
    ///
    /// # Errors
    /// If it is not there afterwards.
    pub(in crate::ui) async fn hand_in(
        &self,
        folder: Folder,
        name: FileName,
        text: &str,
    ) -> Result<(), MailboxTrouble> {
        let mut status = self.put(folder, name, text).await;
        let mut there = self.fetch(folder, name, text.len()).await?;
        // Most servers want the folder first, and say so in different ways.
        if there.is_none() && matches!(status, Ok(404 | 409 | 412)) {
            self.ask("MKCOL", &self.folder(folder), &[], None).await?;
            status = self.put(folder, name, text).await;
            there = self.fetch(folder, name, text.len()).await?;
        }
        // It may be there although the answer got lost.
        match (there, status) {
            (Some(there), _) if there == text => Ok(()),
            (Some(_), Ok(412)) => Err(MailboxTrouble::Taken),
            (_, Ok(200..300)) => Err(MailboxTrouble::Untrue),
            (_, Ok(status)) => Err(MailboxTrouble::Refused(status)),
            (_, Err(why)) => Err(why),
        }
    }

    async fn put(&self, folder: Folder, name: FileName, text: &str) -> Result<u16, MailboxTrouble> {
        let once = [("If-None-Match", "*")];
        Ok(self.ask("PUT", &self.file(folder, name), &once, Some(text)).await?.status)
    }

    /// What the server lists of `folder`, in whatever form; nothing where there is no such folder yet.
    ///
    /// # Errors
    /// If it gives no list.
    pub(in crate::ui) async fn listing(&self, folder: Folder) -> Result<String, MailboxTrouble> {
        let address = self.folder(folder);
        let mut reply = self.ask("PROPFIND", &address, &[("Depth", "1")], None).await?;
        if matches!(reply.status, 400 | 403 | 405 | 501) {
            reply = self.ask("GET", &address, &[], None).await?;
        }
        match reply.status {
            200..300 => {
                let text = reply.text(LONGEST_LISTING).await?;
                if is_listing(&text, folder) {
                    Ok(text)
                } else {
                    Err(MailboxTrouble::SomethingElse)
                }
            }
            404 => Ok(String::new()),
            other => Err(MailboxTrouble::Refused(other)),
        }
    }

    /// The first `most` bytes of the file `name`; `None` if it is gone.
    ///
    /// # Errors
    /// If the server doesn't give it.
    pub(in crate::ui) async fn fetch(
        &self,
        folder: Folder,
        name: FileName,
        most: usize,
    ) -> Result<Option<String>, MailboxTrouble> {
        let reply = self.ask("GET", &self.file(folder, name), &[], None).await?;
        match reply.status {
            200..300 => reply.text(most).await.map(Some),
            404 | 410 => Ok(None),
            other => Err(MailboxTrouble::Refused(other)),
        }
    }

    fn folder(&self, folder: Folder) -> String {
        format!("{}{folder}/", self.address)
    }

    fn file(&self, folder: Folder, name: FileName) -> String {
        format!("{}{folder}/{name}", self.address)
    }

    async fn ask(
        &self,
        method: &str,
        address: &str,
        headers: &[(&str, &str)],
        body: Option<&str>,
    ) -> Result<Reply, MailboxTrouble> {
        let sent = Object::new();
        for (name, value) in headers {
            set(&sent, name, &(*value).into());
        }
        let how = Object::new();
        set(&how, "method", &method.into());
        set(&how, "headers", &sent);
        set(&how, "credentials", &self.credentials.into());
        set(&how, "referrerPolicy", &"no-referrer".into());
        set(&how, "redirect", &"manual".into());
        set(&how, "cache", &"no-store".into());
        if let Some(body) = body {
            set(&how, "body", &body.into());
        }
        let until = Until::too_long(&how);
        let window = global("window").ok_or(MailboxTrouble::NoAnswer)?;
        let response = awaited(call(&window, "fetch", &[&address.into(), &how])).await?;
        if get(&response, "type").is_some_and(|kind| kind == "opaqueredirect") {
            return Err(MailboxTrouble::SomethingElse);
        }
        let status = get(&response, "status").and_then(|status| status.as_f64());
        Ok(Reply { status: status.unwrap_or_default() as u16, response, _until: until })
    }
}

impl Until {
    /// For the request that will be asked in the way `how`.
    fn too_long(how: &Object) -> Self {
        let class: Option<Function> =
            global("AbortController").and_then(|class| class.dyn_into().ok());
        let controller = class.and_then(|class| Reflect::construct(&class, &Array::new()).ok());
        let timer = controller.and_then(|controller| {
            set(how, "signal", &get(&controller, "signal").unwrap_or_default());
            let give_up = move || drop(call(&controller, "abort", &[]));
            set_timeout_with_handle(give_up, PATIENCE).ok()
        });
        Self { timer }
    }
}

impl Drop for Until {
    fn drop(&mut self) {
        if let Some(timer) = self.timer {
            timer.clear();
        }
    }
}

impl Reply {
    /// What it holds, up to `most` bytes; the rest is not fetched.
    async fn text(&self, most: usize) -> Result<String, MailboxTrouble> {
        let Some(body) = get(&self.response, "body") else { return Ok(String::new()) };
        let reader = call(&body, "getReader", &[]).map_err(|_| MailboxTrouble::NoAnswer)?;
        let mut bytes = Vec::new();
        while bytes.len() < most {
            let part = awaited(call(&reader, "read", &[])).await?;
            let Some(part) = get(&part, "value") else { break };
            bytes.extend(part.unchecked_into::<Uint8Array>().to_vec());
        }
        let _ = call(&reader, "cancel", &[]);
        bytes.truncate(most);
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

async fn awaited(promise: Result<JsValue, JsValue>) -> Result<JsValue, MailboxTrouble> {
    let promise = promise.map_err(|_| MailboxTrouble::NoAnswer)?;
    let promise: Promise = promise.unchecked_into();
    JsFuture::from(promise).await.map_err(|_| MailboxTrouble::NoAnswer)
}
