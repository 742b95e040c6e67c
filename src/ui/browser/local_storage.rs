//! Local storage behind the journal's port.

use gloo_storage::{LocalStorage, Storage as _};
use leptos::prelude::window;
use web_sys::Storage as WebStorage;

use crate::journal::{Storage, StorageError};

/// The local storage of this page's origin, which a browser can withdraw while the page is open.
pub(in crate::ui) struct BrowserStorage(());

impl BrowserStorage {
    /// Local storage, if this page may use it.
    pub(in crate::ui) fn reach() -> Option<Self> {
        storage().map(|_| Self(()))
    }
}

/// The storage, if this page may use it now. gloo-storage takes that for granted, and would leave
/// the caller in the middle of what it does: so it is asked before every access.
fn storage() -> Option<WebStorage> {
    window().local_storage().ok().flatten().map(|_| LocalStorage::raw())
}

impl Storage for BrowserStorage {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        storage().ok_or(StorageError::Blocked)?.get_item(key).map_err(|_| StorageError::Blocked)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        let storage = storage().ok_or(StorageError::Blocked)?;
        storage.set_item(key, text).map_err(|_| match storage.get_item(key) {
            Ok(_) => StorageError::Full,
            Err(_) => StorageError::Blocked,
        })
    }

    fn remove(&self, key: &str) {
        if let Some(storage) = storage() {
            // Who has to know whether it is gone reads it again.
            let _ = storage.remove_item(key);
        }
    }

    fn keys(&self, prefix: &str) -> Vec<String> {
        let Some(storage) = storage() else { return Vec::new() };
        let keys = (0..storage.length().unwrap_or(0))
            .filter_map(|index| storage.key(index).ok().flatten());
        keys.filter(|key| key.starts_with(prefix)).collect()
    }
}
