//! What the tests share: seeded randomness, small rounds, and an opener that takes a contribution
//! apart by HPKE alone, without the code under test.

use std::convert::Infallible;
use std::num::NonZeroU16;

use data_encoding::BASE32_NOPAD;
use hpke::aead::{AeadCtxR, AesGcm128};
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR};
use pulse_check::disclosure::{Detail, Minimum};
use pulse_check::instrument::{Answer, Instrument};
use pulse_check::round::rand_core::{Rng, TryCryptoRng, TryRng};
use pulse_check::round::{
    Bundle, Code, Contribution, InstrumentRef, KeeperKey, Keepers, Kind, Label, Nonce, Release,
    Round, RoundDescriptor,
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// SHA-256 in counter mode: the same bytes for the same seed, everywhere.
pub struct Draws {
    seed: u64,
    block: u64,
    left: Vec<u8>,
}

impl Draws {
    pub fn new(seed: u64) -> Self {
        Self { seed, block: 0, left: Vec::new() }
    }

    pub fn bytes(&mut self, count: usize) -> Vec<u8> {
        let mut bytes = vec![0; count];
        self.fill_bytes(&mut bytes);
        bytes
    }
}

impl TryRng for Draws {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_be_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_be_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        for byte in bytes {
            if self.left.is_empty() {
                let hash = Sha256::new().chain_update(self.seed.to_be_bytes());
                self.left = hash.chain_update(self.block.to_be_bytes()).finalize().to_vec();
                self.block += 1;
            }
            *byte = self.left.pop().unwrap();
        }
        Ok(())
    }
}

impl TryCryptoRng for Draws {}

/// An instrument with these items, each reverse-worded or not.
pub fn instrument(points: u8, reverse: &[bool]) -> Instrument {
    let items = reverse.iter().enumerate().map(|(position, reverse)| {
        json!({ "id": format!("item-{position}"), "reverse": reverse, "text": "A statement." })
    });
    instrument_of(
        &json!({ "id": "small", "version": 1, "points": points, "items": items.collect::<Vec<_>>() }),
    )
}

/// The instrument of which only what the digest is made over is given.
pub fn instrument_of(given: &Value) -> Instrument {
    let points = usize::try_from(given["points"].as_u64().unwrap()).unwrap();
    let items = given["items"].as_array().unwrap().iter().map(|item| {
        json!({
            "id": item["id"], "dimension": "all", "reverse": item["reverse"],
            "text": { "en": item["text"] },
        })
    });
    let whole = json!({
        "format": 1, "id": given["id"], "version": given["version"], "language": "en",
        "title": { "en": "Title" }, "points": points,
        "labels": { "en": vec!["label"; points] },
        "dimensions": [{ "id": "all", "name": { "en": "All" } }],
        "items": items.collect::<Vec<_>>(),
    });
    Instrument::from_json(&whole.to_string()).unwrap()
}

pub fn answers(instrument: &Instrument, points: &[Option<u8>]) -> Vec<Option<Answer>> {
    let answer = |point: &Option<u8>| point.map(|point| instrument.points().answer(point).unwrap());
    points.iter().map(answer).collect()
}

/// A round and the keys of all its keepers.
pub struct Setting {
    pub round: Round,
    pub keys: Vec<KeeperKey>,
    pub draws: Draws,
}

impl Setting {
    pub fn new(instrument: Instrument, keepers: usize, invited: u16, seed: u64) -> Self {
        let mut draws = Draws::new(seed);
        let keys: Vec<KeeperKey> = (0..keepers).map(|_| KeeperKey::draw(&mut draws)).collect();
        let name = |number: usize| Label::new(&format!("Keeper {number}")).unwrap();
        let cards = keys.iter().enumerate().map(|(number, key)| key.card(name(number)));
        let descriptor = RoundDescriptor {
            title: Label::new("Retro").unwrap(),
            instrument: InstrumentRef::to(&instrument),
            keepers: Keepers::new(cards.collect()).unwrap(),
            minimum: Minimum::new(4).unwrap(),
            detail: Detail::Steps,
            invited: NonZeroU16::new(invited),
            last_day: None,
            nonce: Nonce::draw(&mut draws),
        };
        Self { round: Round::new(descriptor, instrument).unwrap(), keys, draws }
    }

    /// A small round: one item, three points.
    pub fn small(keepers: usize, seed: u64) -> Self {
        Self::new(instrument(3, &[false]), keepers, 0, seed)
    }

    pub fn seal(&mut self, points: &[Option<u8>]) -> Contribution {
        let answers = answers(self.round.instrument(), points);
        Contribution::seal(&self.round, &answers, &mut self.draws).unwrap()
    }

    /// Contributions of people who all answered the first item: with 1, 2, 3, 1, …
    pub fn contributions(&mut self, people: u8) -> Vec<Contribution> {
        (0..people).map(|person| self.seal(&[Some(person % 3 + 1)])).collect()
    }

    pub fn releases(&self, bundle: &Bundle) -> Vec<Release> {
        self.keys.iter().map(|key| key.release(&self.round, bundle).unwrap()).collect()
    }
}

/// The code of the kind with this body, with the right length and check bytes.
pub fn code(kind: Kind, body: &[u8]) -> Code {
    let length = u16::try_from(body.len()).unwrap().to_be_bytes();
    let check = Sha256::digest(body);
    let digits = BASE32_NOPAD.encode(&[&length, body, &check[..4]].concat());
    Code::read(&format!("PULSE1{}{digits}", kind.letter())).unwrap()
}

/// The code with one byte of its body changed.
pub fn changed(original: &Code, position: usize, xor: u8) -> Code {
    let mut body = original.body().to_vec();
    body[position] ^= xor;
    code(original.kind(), &body)
}

/// The mask that the keeper at `index` of `keepers` shares with the body of a contribution.
pub fn mask(round: &Round, keepers: usize, index: usize, key: &KeeperKey, body: &[u8]) -> Vec<u8> {
    type Context = AeadCtxR<AesGcm128, HkdfSha256, X25519HkdfSha256>;
    let keeper = u8::try_from(index).unwrap();
    let info = [b"pulse-check contribution v1", &round.digest().bytes()[..], &[keeper]].concat();
    let key = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(&key.to_bytes()[..]).unwrap();
    let enc = &body[8 + 32 * index..][..32];
    let enc = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(enc).unwrap();
    let mut context: Context = hpke::setup_receiver(&OpModeR::Base, &key, &enc, &info).unwrap();
    let tags = body.len() - 16 * keepers;
    context.open(&body[tags + 16 * index..][..16], &body[..tags]).unwrap();
    let mut mask = vec![0; tags - 8 - 32 * keepers];
    context.export(b"mask", &mut mask).unwrap();
    mask
}

/// The masked vector in the body of a contribution.
pub fn masked(keepers: usize, body: &[u8]) -> &[u8] {
    &body[8 + 32 * keepers..body.len() - 16 * keepers]
}
