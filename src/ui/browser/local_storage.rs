//! Local storage behind the journal's port.

use gloo_storage::{LocalStorage, Storage as _};
use leptos::prelude::window;

use crate::journal::{Storage, StorageError};

/// The local storage of this page's origin.
pub(in crate::ui) struct BrowserStorage(());

impl BrowserStorage {
    /// Local storage, if this page may use it. Must be asked first: gloo-storage takes it for
    /// granted.
    pub(in crate::ui) fn reach() -> Option<Self> {
        window().local_storage().ok().flatten().map(|_| Self(()))
    }
}

impl Storage for BrowserStorage {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        LocalStorage::raw().get_item(key).map_err(|_| StorageError::Blocked)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        LocalStorage::raw().set_item(key, text).map_err(|_| StorageError::Full)
    }

    fn remove(&self, key: &str) {
        LocalStorage::delete(key);
    }

    fn keys(&self, prefix: &str) -> Vec<String> {
        let storage = LocalStorage::raw();
        let keys =
            (0..LocalStorage::length()).filter_map(|index| storage.key(index).ok().flatten());
        keys.filter(|key| key.starts_with(prefix)).collect()
    }
}
