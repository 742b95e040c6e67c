//! Devices of a team: Ada facilitates, Ben keeps, and members answer, each on their own.

use std::cell::Cell;
use std::rc::Rc;

use pulse_check::day::Day;
use pulse_check::instrument::{Answer, Instrument};
use pulse_check::journal::{CheckIn, MemoryStorage, Storage, StorageError, Store};
use pulse_check::roles::{
    KeptOfAnswers, Taking, close_list, collect, draw_card, keep_round, make_round, new_plan,
    reopen_list, seal,
};
use pulse_check::round::{Announcement, List, Round, RoundDescriptor, Says};

use crate::setting::{self, Draws};

/// A storage that can be made to refuse.
#[derive(Clone, Default)]
pub struct Switched {
    texts: Rc<MemoryStorage>,
    pub full: Rc<Cell<bool>>,
}

impl Storage for Switched {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.texts.read(key)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        if self.full.get() { Err(StorageError::Full) } else { self.texts.write(key, text) }
    }

    fn remove(&self, key: &str) {
        self.texts.remove(key);
    }

    fn keys(&self, prefix: &str) -> Vec<String> {
        self.texts.keys(prefix)
    }
}

impl Switched {
    pub fn open(&self) -> Store {
        Store::open(Box::new(self.clone()), "pulse-check")
    }

    /// Everything that is stored.
    pub fn text(&self) -> String {
        let keys = self.texts.keys("");
        keys.iter().filter_map(|key| self.texts.read(key).unwrap()).collect()
    }
}

pub fn device() -> Store {
    Switched::default().open()
}

pub const TODAY: (i32, u32, u32) = (2026, 11, 25);

pub fn today() -> Day {
    let (year, month, day) = TODAY;
    Day::new(year, month, day).unwrap()
}

/// A round in which Ada and Ben have both said that they keep it.
pub struct Devices {
    pub draws: Draws,
    pub ada: Store,
    pub ben: Store,
    pub bens_storage: Switched,
    pub round: Round,
}

pub fn instrument() -> Instrument {
    setting::instrument(5, &[false, true])
}

impl Devices {
    pub fn new(seed: u64) -> Self {
        Self::with(seed, "2026-11-30", &[])
    }

    pub fn with(seed: u64, last_day: &str, actions: &[&str]) -> Self {
        let mut devices = Self::before_ben_keeps(seed, last_day, actions);
        keep_round(&mut devices.ben, &devices.round, today()).unwrap();
        devices
    }

    pub fn before_ben_keeps(seed: u64, last_day: &str, actions: &[&str]) -> Self {
        let mut draws = Draws::new(seed);
        let bens_storage = Switched::default();
        let (mut ada, mut ben) = (device(), bens_storage.open());
        let card = draw_card(&mut ben, "Ben", today(), &mut draws).unwrap();
        let mut plan = new_plan("plan".to_owned(), "small", today());
        "Retro".clone_into(&mut plan.title);
        "Ada".clone_into(&mut plan.name);
        last_day.clone_into(&mut plan.last_day);
        plan.cards = vec![card.to_code().to_string()];
        plan.actions = actions.iter().map(|&action| action.to_owned()).collect();
        ada.commit(|journal| journal.put_plan(&plan));
        let link = make_round(&mut ada, &plan, instrument(), today(), &mut draws).unwrap();
        let descriptor = RoundDescriptor::from_link(&link).unwrap();
        let round = Round::new(descriptor, instrument()).unwrap();
        Self { draws, ada, ben, bens_storage, round }
    }

    pub fn answers(&self, points: &[Option<u8>]) -> Vec<Option<Answer>> {
        setting::answers(self.round.instrument(), points)
    }

    /// The codes of so many people, each on a device of their own.
    pub fn codes(&mut self, people: u8) -> Vec<String> {
        (0..people).map(|person| self.code(person)).collect()
    }

    pub fn code(&mut self, person: u8) -> String {
        let mut device = device();
        let answers = self.answers(&[Some(person % 5 + 1), Some(3)]);
        let check_in = CheckIn::new("check-in".to_owned(), today(), &instrument(), "en", &answers);
        let keep = KeptOfAnswers::Apart(check_in);
        seal(&mut device, &self.round, &answers, &[], keep, &mut self.draws).unwrap();
        device.journal().round(&self.link()).unwrap().own.unwrap()
    }

    pub fn link(&self) -> String {
        self.round.descriptor().to_fragment()
    }

    /// Ada's closed list of these codes; an earlier one is opened again.
    pub fn list(&mut self, codes: &[String]) -> List {
        let _ = reopen_list(&mut self.ada, &self.round);
        collect(&mut self.ada, &self.round, &codes.join("\n"));
        close_list(&mut self.ada, &self.round, Taking::All).unwrap();
        let code = self.ada.journal().round(&self.link()).unwrap().frozen.unwrap();
        List::from_code(&self.round, &pulse_check::round::Code::read(&code).unwrap()).unwrap()
    }

    /// What the keepers have posted to say that they keep the round.
    pub fn messages(&self) -> Vec<String> {
        let stores = [&self.ada, &self.ben];
        let said = stores
            .into_iter()
            .flat_map(|store| store.journal().round(&self.link()).unwrap().announcements);
        let keeps = said.filter(|code| {
            let code = pulse_check::round::Code::read(code).unwrap();
            let said = Announcement::from_code(self.round.descriptor(), &code).unwrap();
            *said.says() == Says::Keeps
        });
        keeps.collect()
    }
}
