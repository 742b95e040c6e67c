//! The journal and the place where it is kept.

use thiserror::Error;

use super::envelope::{self, ReadError};
use super::{Journal, MemoryStorage, Merged, SCRIBE, Scribe, Storage, StorageError};

/// Where changes end up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// In the storage.
    Stored,
    /// In memory, because the person or the page wants nothing to be kept.
    Forgetting,
    /// In memory, because the storage is blocked.
    Blocked,
    /// In memory until there is room again, because the storage is full.
    Full,
    /// In memory, because what is stored was written by a newer version and is left alone.
    Newer,
    /// In memory, because something in it can't be written as a text.
    Unwritable,
}

/// A text was refused as an import. Nothing of it was taken over.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ImportError {
    /// The text is not a journal that this version can read.
    #[error(transparent)]
    Unreadable(#[from] ReadError),
    /// The journal did not fit into the storage.
    #[error("the storage has no room for it")]
    NoRoom,
}

/// Keeps a [`Journal`] in a [`Storage`], under `<namespace>:journal`.
pub struct Store {
    storage: Box<dyn Storage>,
    /// `None` as long as nothing can be read or written yet.
    scribe: Option<&'static Scribe>,
    namespace: String,
    journal: Journal,
    /// What was stored when it was last read, before the latest change.
    last_stored: Journal,
    keeping: Keeping,
    set_aside: bool,
}

impl Store {
    /// Opens the journal of `namespace`. A text that can't be read is set aside first.
    pub fn open(storage: Box<dyn Storage>, namespace: &str) -> Self {
        let mut store = Self::waiting(storage, namespace);
        store.attach(&SCRIBE);
        store
    }

    /// The same without a scribe: it works in memory until it [gets](Self::attach) one. For where
    /// nothing is stored yet.
    pub fn waiting(storage: Box<dyn Storage>, namespace: &str) -> Self {
        Self::new(storage, namespace, Keeping::Stored)
    }

    /// From now on `scribe` reads and writes. What was done without one is put together with what is
    /// stored and stored, too. Called again, it has no effect; `true` if it had one.
    pub fn attach(&mut self, scribe: &'static Scribe) -> bool {
        if self.scribe.replace(scribe).is_some() || self.keeping != Keeping::Stored {
            return false;
        }
        (scribe.begin)(self);
        true
    }

    pub(super) fn take_in_what_was_begun(&mut self) {
        let begun = std::mem::take(&mut self.journal);
        self.refresh();
        if self.keeping == Keeping::Stored && !begun.is_empty() {
            let stored = std::mem::replace(&mut self.journal, begun);
            self.journal.take_in(&Journal::default(), stored.clone());
            self.last_stored = stored;
            self.keep();
        } else if !begun.is_empty() {
            self.journal = begun;
        }
    }

    /// An empty journal that nothing is kept of. What `storage` holds from before is left alone,
    /// and can be seen and erased.
    pub fn forgetting(storage: Box<dyn Storage>, namespace: &str) -> Self {
        Self::new(storage, namespace, Keeping::Forgetting)
    }

    /// An empty journal for a page whose storage can't be reached.
    pub fn blocked() -> Self {
        Self::new(Box::<MemoryStorage>::default(), "", Keeping::Blocked)
    }

    fn new(storage: Box<dyn Storage>, namespace: &str, keeping: Keeping) -> Self {
        Self {
            storage,
            scribe: None,
            namespace: namespace.into(),
            journal: Journal::default(),
            last_stored: Journal::default(),
            keeping,
            set_aside: false,
        }
    }

    /// The journal as last read or changed.
    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    /// Where changes end up now.
    pub fn keeping(&self) -> Keeping {
        self.keeping
    }

    /// Whether text that could not be read lies in quarantine.
    pub fn has_quarantine(&self) -> bool {
        self.set_aside
    }

    /// Reads again what is stored: another tab may have changed it.
    pub fn refresh(&mut self) {
        if let Some(scribe) = self.scribe {
            (scribe.refresh)(self);
        }
    }

    pub(super) fn read_again(&mut self) {
        if self.keeping == Keeping::Full {
            self.take_in_stored();
        } else if matches!(self.keeping, Keeping::Stored | Keeping::Newer) {
            match self.read_stored() {
                Ok(journal) => {
                    self.journal = journal;
                    self.keeping = Keeping::Stored;
                }
                Err(keeping) => self.keeping = keeping,
            }
        }
        self.set_aside = !self.quarantine_keys().is_empty();
    }

    /// Applies `change` to what is stored now and keeps the outcome, in memory if it must be. Keys,
    /// codes and scores that are gone from the storage with it are gone from quarantine, too.
    pub fn commit(&mut self, change: impl FnOnce(&mut Journal)) {
        let writable = self.can_write();
        let secrets = self.secrets_in_quarantine();
        change(&mut self.journal);
        if writable {
            self.keep();
            self.blot_out(secrets);
        }
    }

    /// The same for what is answered, with which nothing secret goes: the first question waits for
    /// no more than that.
    pub fn commit_answers(&mut self, change: impl FnOnce(&mut Journal)) {
        let writable = self.can_write();
        change(&mut self.journal);
        if writable {
            self.keep();
        }
    }

    fn can_write(&mut self) -> bool {
        self.scribe.is_some_and(|scribe| (scribe.can_write)(self))
    }

    pub(super) fn is_up_to_date(&mut self) -> bool {
        matches!(self.keeping, Keeping::Stored | Keeping::Full) && self.take_in_stored()
    }

    fn keep(&mut self) {
        if let Some(scribe) = self.scribe {
            (scribe.keep)(self);
        }
    }

    pub(super) fn write_down(&mut self) {
        self.keeping = match self.write(&self.journal) {
            Ok(()) => Keeping::Stored,
            Err(StorageError::Full) => Keeping::Full,
            Err(StorageError::Blocked) => Keeping::Blocked,
            Err(StorageError::Unwritable) => Keeping::Unwritable,
        };
    }

    /// Brings the journal up to what is stored now; `false` if that may not be written over.
    fn take_in_stored(&mut self) -> bool {
        match self.read_stored() {
            Ok(stored) => {
                if self.keeping == Keeping::Full {
                    // What did not fit last time stays; only what others have done since is new.
                    self.journal.take_in(&self.last_stored, stored.clone());
                } else {
                    self.journal = stored.clone();
                }
                self.last_stored = stored;
                true
            }
            Err(keeping) => {
                self.keeping = keeping;
                false
            }
        }
    }

    /// Whether anything of this namespace is stored.
    pub fn holds_texts(&self) -> bool {
        let journal = self.storage.read(&self.key());
        journal.is_ok_and(|text| text.is_some()) || !self.quarantine_keys().is_empty()
    }

    /// Every key of this namespace with the exact text under it.
    pub fn stored(&self) -> Vec<(String, String)> {
        let text = |key: String| {
            let text = self.storage.read(&key).ok().flatten()?;
            Some((key, text))
        };
        self.own_keys().into_iter().filter_map(text).collect()
    }

    /// Whether the storage can be read now. Where it was never to be had, this is about memory.
    pub fn is_reachable(&self) -> bool {
        self.storage.read(&self.key()).is_ok()
    }

    /// Forgets everything of this namespace, drafts and quarantine included; `false` if something
    /// may be left in the storage because it can't be reached.
    #[must_use]
    pub fn erase(&mut self) -> bool {
        for key in self.own_keys() {
            self.storage.remove(&key);
        }
        self.journal = Journal::default();
        self.set_aside = false;
        let left = self.own_keys().into_iter().map(|key| self.storage.read(&key));
        let erased = left.into_iter().all(|text| text == Ok(None));
        if erased && matches!(self.keeping, Keeping::Full | Keeping::Newer | Keeping::Unwritable) {
            self.keeping = Keeping::Stored;
        }
        erased
    }

    /// Whether `secret`, a key or a code, is nowhere in the storage: not in the journal, as it is
    /// stored now, and in no text that was set aside. `false` also where that can't be told: the
    /// storage is blocked, or it holds a text that a newer version has written.
    pub fn is_gone(&self, secret: &str) -> bool {
        let is_in = |text: &str| text.contains(secret);
        let read = |key: String| self.storage.read(&key).map(Option::unwrap_or_default);
        let journal_lacks = match read(self.key()) {
            Ok(text) if text.is_empty() => true,
            Ok(text) => envelope::read(&text).is_ok() && !is_in(&text),
            Err(_) => false,
        };
        let mut set_aside = self.quarantine_keys().into_iter().map(read);
        self.keeping != Keeping::Blocked
            && journal_lacks
            && set_aside.all(|text| text.is_ok_and(|text| !is_in(&text)))
            && !self.journal.secrets().iter().any(|known| is_in(known))
    }

    /// What may stand in texts that were set aside and has to go from there with a change.
    fn secrets_in_quarantine(&self) -> Vec<String> {
        if self.quarantine_keys().is_empty() {
            return Vec::new();
        }
        // After a change that could not be stored, something may be gone from one of them already.
        [self.last_stored.secrets(), self.journal.secrets()].concat()
    }

    /// Takes those of `secrets` out of texts that were set aside which are not stored any more.
    fn blot_out(&self, mut secrets: Vec<String>) {
        let stored = match self.keeping {
            Keeping::Stored => self.journal.secrets(),
            _ => return,
        };
        secrets.retain(|secret| !stored.contains(secret));
        for key in self.quarantine_keys() {
            let text = self.storage.read(&key).ok().flatten().unwrap_or_default();
            let rest = secrets.iter().fold(text.clone(), |text, secret| text.replace(secret, ""));
            if rest != text {
                // Shorter than before, so that there is room.
                let _ = self.storage.write(&key, &rest);
            }
        }
    }

    /// The journal as a text that [`Self::import`] takes. Keepers' keys and the scores of past
    /// rounds are not in it: they never leave the device. To whom things were promised
    /// is in it only `with_names`.
    ///
    /// # Errors
    /// [`StorageError::Unwritable`] if something in it can't be written.
    pub fn export(&self, with_names: bool) -> Result<String, StorageError> {
        let mut exported = self.journal.clone();
        exported.drop_what_stays_here();
        if !with_names {
            exported.drop_names();
        }
        envelope::write(&exported)
    }

    /// Takes over the entries of an exported `text` that are not here yet.
    ///
    /// # Errors
    /// Refuses the whole text if any of it can't be read, or if it doesn't fit.
    pub fn import(&mut self, text: &str) -> Result<Merged, ImportError> {
        let mut imported = envelope::read(text)?;
        // No export has any: a key that came from elsewhere has been elsewhere.
        imported.drop_what_stays_here();
        self.refresh();
        let secrets = self.secrets_in_quarantine();
        let mut joined = self.journal.clone();
        let merged = joined.merge(imported);
        if matches!(self.keeping, Keeping::Stored | Keeping::Full) {
            match self.write(&joined) {
                Ok(()) => self.keeping = Keeping::Stored,
                // What is brought in is kept in memory like everything else from now on.
                Err(StorageError::Blocked) => self.keeping = Keeping::Blocked,
                Err(_) => return Err(ImportError::NoRoom),
            }
        }
        self.journal = joined;
        self.blot_out(secrets);
        Ok(merged)
    }

    /// What is stored; a text that can't be read is set aside, and the journal begins anew.
    fn read_stored(&mut self) -> Result<Journal, Keeping> {
        let key = self.key();
        let text = match self.storage.read(&key) {
            Ok(Some(text)) => text,
            Ok(None) => return Ok(Journal::default()),
            Err(_) => return Err(Keeping::Blocked),
        };
        match envelope::read(&text) {
            Ok(journal) => Ok(journal),
            Err(ReadError::Newer(_)) => Err(Keeping::Newer),
            Err(ReadError::Damaged(_)) => {
                self.quarantine(&text).map_err(|_| Keeping::Full)?;
                self.storage.remove(&key);
                Ok(Journal::default())
            }
        }
    }

    /// Keeps `text` under the first free quarantine key.
    fn quarantine(&mut self, text: &str) -> Result<(), StorageError> {
        let prefix = self.quarantine_prefix();
        let taken = self.quarantine_keys();
        let mut number = taken.len() + 1;
        while taken.contains(&format!("{prefix}{number}")) {
            number += 1;
        }
        self.storage.write(&format!("{prefix}{number}"), text)
    }

    fn write(&self, journal: &Journal) -> Result<(), StorageError> {
        if journal.is_empty() {
            self.storage.remove(&self.key());
            return Ok(());
        }
        self.storage.write(&self.key(), &envelope::write(journal)?)
    }

    fn own_keys(&self) -> Vec<String> {
        let mut keys = self.quarantine_keys();
        keys.insert(0, self.key());
        keys
    }

    /// Another namespace may begin with this one; its keys don't end in a number.
    fn quarantine_keys(&self) -> Vec<String> {
        let prefix = self.quarantine_prefix();
        let mut keys = self.storage.keys(&prefix);
        keys.retain(|key| key[prefix.len()..].bytes().all(|byte| byte.is_ascii_digit()));
        keys
    }

    fn key(&self) -> String {
        format!("{}:journal", self.namespace)
    }

    fn quarantine_prefix(&self) -> String {
        format!("{}:quarantine:", self.namespace)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

    use serde::{Serialize, Serializer};

    use super::super::RoundPlan;
    use super::super::raw_entry::EntryKind;
    use super::*;

    /// An entry that has no text.
    struct Unspeakable;

    impl Serialize for Unspeakable {
        fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("has no text"))
        }
    }

    #[test]
    fn an_entry_that_cant_be_written_is_not_left_out_in_silence() {
        let mut store = Store::open(Box::<MemoryStorage>::default(), "pulse-check");
        store.commit(|journal| {
            journal.put_plan(&RoundPlan { id: "1".into(), ..RoundPlan::default() })
        });
        let before = store.storage.read("pulse-check:journal").unwrap();
        store.commit(|journal| journal.put(EntryKind::Plans, &Unspeakable));
        assert_eq!(store.keeping(), Keeping::Unwritable);
        assert_eq!(store.export(true), Err(StorageError::Unwritable));
        store.commit(|journal| journal.wins.clear());
        assert_eq!(store.keeping(), Keeping::Unwritable);
        assert_eq!(store.storage.read("pulse-check:journal").unwrap(), before);
        // Neither is it where there is nothing else.
        let mut empty = Store::open(Box::<MemoryStorage>::default(), "pulse-check");
        empty.commit(|journal| journal.put(EntryKind::Plans, &Unspeakable));
        assert_eq!(empty.keeping(), Keeping::Unwritable);
    }
}
