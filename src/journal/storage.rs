//! The port to whatever keeps texts under keys.

use std::cell::RefCell;

use thiserror::Error;

/// A place that keeps texts under keys; in the browser, local storage.
pub trait Storage {
    /// The text under `key`.
    ///
    /// # Errors
    /// [`StorageError::Blocked`] if the place can't be reached.
    fn read(&self, key: &str) -> Result<Option<String>, StorageError>;

    /// Keeps `text` under `key`, in place of what was there.
    ///
    /// # Errors
    /// [`StorageError`]; what was there before then still is.
    fn write(&self, key: &str, text: &str) -> Result<(), StorageError>;

    /// Forgets what is under `key`, if anything.
    fn remove(&self, key: &str);

    /// All keys that begin with `prefix`.
    fn keys(&self, prefix: &str) -> Vec<String>;
}

/// Why a storage did not keep a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum StorageError {
    /// The place can't be reached: switched off, or forbidden for this page.
    #[error("the storage is blocked")]
    Blocked,
    /// There is no room left.
    #[error("the storage is full")]
    Full,
    /// What is to be kept can't be written as a text.
    #[error("an entry can’t be written")]
    Unwritable,
}

/// Keeps texts until it is dropped.
#[derive(Debug, Default)]
pub struct MemoryStorage(RefCell<Vec<(String, String)>>);

impl Storage for MemoryStorage {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        let texts = self.0.borrow();
        Ok(texts.iter().find(|(known, _)| known == key).map(|(_, text)| text.clone()))
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.remove(key);
        self.0.borrow_mut().push((key.into(), text.into()));
        Ok(())
    }

    fn remove(&self, key: &str) {
        self.0.borrow_mut().retain(|(known, _)| known != key);
    }

    fn keys(&self, prefix: &str) -> Vec<String> {
        let texts = self.0.borrow();
        texts.iter().map(|(key, _)| key).filter(|key| key.starts_with(prefix)).cloned().collect()
    }
}
