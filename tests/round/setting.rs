//! What the tests share: seeded randomness, small rounds, and an opener that takes a contribution
//! apart by HPKE alone, without the code under test.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::num::NonZeroU16;

use curve25519_dalek::{RistrettoPoint, Scalar};
use data_encoding::BASE32_NOPAD;
use hpke::aead::{AeadCtxR, AeadCtxS, AesGcm128};
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use pulse_check::disclosure::{Detail, Minimum};
use pulse_check::instrument::{Answer, Instrument};
use pulse_check::round::rand_core::{Rng, TryCryptoRng, TryRng};
use pulse_check::round::{
    ActionAnswer, Actions, Announcement, Code, CodeKind, Contribution, InstrumentRef, KeeperIndex,
    KeeperKey, Keepers, Label, List, Nonce, Release, Round, RoundDescriptor, Turn,
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256, Sha512};

/// Randomness: given bytes first, then SHA-256 in counter mode, the same for the same seed
/// everywhere.
pub struct Draws {
    seed: u64,
    block: u64,
    left: VecDeque<u8>,
}

impl Draws {
    pub fn new(seed: u64) -> Self {
        Self { seed, block: 0, left: VecDeque::new() }
    }

    /// Gives these bytes.
    pub fn of(bytes: Vec<u8>) -> Self {
        Self { left: bytes.into(), ..Self::new(0) }
    }

    /// Whether nothing beyond the given bytes was drawn, and all of them were.
    pub fn is_used_up(&self) -> bool {
        self.left.is_empty() && self.block == 0
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
                self.left.extend(hash.chain_update(self.block.to_be_bytes()).finalize());
                self.block += 1;
            }
            *byte = self.left.pop_front().unwrap();
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

pub fn name(text: &str) -> Label {
    Label::name(text).unwrap()
}

pub fn title(text: &str) -> Label {
    Label::title(text).unwrap()
}

/// A round and the keys of all its keepers.
pub struct Setting {
    pub round: Round,
    pub keys: Vec<KeeperKey>,
    pub draws: Draws,
}

impl Setting {
    pub fn new(instrument: Instrument, keepers: usize, invited: u16, seed: u64) -> Self {
        Self::with_actions(instrument, keepers, invited, 0, seed)
    }

    pub fn with_actions(
        instrument: Instrument,
        keepers: usize,
        invited: u16,
        actions: usize,
        seed: u64,
    ) -> Self {
        let mut draws = Draws::new(seed);
        let keys: Vec<KeeperKey> = (0..keepers).map(|_| KeeperKey::draw(&mut draws)).collect();
        let cards = keys.iter().enumerate();
        let cards: Vec<_> =
            cards.map(|(number, key)| key.card(name(&format!("Keeper {number}")))).collect();
        let actions = (0..actions).map(|number| title(&format!("Action {number}")));
        let descriptor = RoundDescriptor {
            title: title("Retro"),
            instrument: InstrumentRef::to(&instrument),
            keepers: Keepers::of_cards(&cards).unwrap(),
            minimum: Minimum::new(4).unwrap(),
            detail: Detail::Steps,
            invited: NonZeroU16::new(invited),
            last_day: None,
            keeps_scores: false,
            actions: Actions::new(actions.collect()).unwrap(),
            nonce: Nonce::draw(&mut draws),
        };
        Self { round: Round::new(descriptor, instrument).unwrap(), keys, draws }
    }

    /// A small round: one item, three points.
    pub fn small(keepers: usize, seed: u64) -> Self {
        Self::new(instrument(3, &[false]), keepers, 0, seed)
    }

    pub fn seal(&mut self, points: &[Option<u8>]) -> Contribution {
        self.seal_with(points, &[])
    }

    pub fn seal_with(
        &mut self,
        points: &[Option<u8>],
        actions: &[Option<ActionAnswer>],
    ) -> Contribution {
        let answers = answers(self.round.instrument(), points);
        Contribution::seal(&self.round, &answers, actions, &mut self.draws).unwrap()
    }

    /// Contributions of people who all answered the first item: with 1, 2, 3, 1, …
    pub fn contributions(&mut self, people: u8) -> Vec<Contribution> {
        (0..people).map(|person| self.seal(&[Some(person % 3 + 1)])).collect()
    }

    pub fn close(&self, contributions: impl IntoIterator<Item = Contribution>) -> List {
        List::close(&self.round, contributions, &self.keys[0]).unwrap()
    }

    /// The place of every keeper.
    pub fn places(&self) -> Vec<KeeperIndex> {
        self.round.descriptor().keepers.iter().map(|(place, _)| place).collect()
    }

    /// That every keeper is going to release the list.
    pub fn announcements(&self, list: &List) -> Vec<Announcement> {
        let checked = |key: &KeeperKey| key.check_all(&self.round, list).unwrap().announce();
        self.keys.iter().map(checked).collect()
    }

    /// The releases of all keepers, each in its turn.
    pub fn releases(&self, list: &List) -> Vec<Release> {
        releases(&self.round, &self.keys, list)
    }
}

/// The releases of all keepers, each in its turn.
pub fn releases(round: &Round, keys: &[KeeperKey], list: &List) -> Vec<Release> {
    let checked = keys.iter().map(|key| key.check_all(round, list).unwrap());
    let checked: Vec<_> = checked.collect();
    let announcements: Vec<_> = checked.iter().map(|checked| checked.announce()).collect();
    let mut releases = Vec::new();
    for ((keeper, _), checked) in round.descriptor().keepers.iter().zip(checked) {
        let turn = Turn::of(round, list, keeper, &announcements, &[], &releases).unwrap();
        releases.push(checked.release(&turn).unwrap());
    }
    releases
}

/// The code of the kind with this body, with the right length and check bytes.
pub fn code(kind: CodeKind, body: &[u8]) -> Code {
    let length = u32::try_from(body.len()).unwrap().to_be_bytes();
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

/// What every hash and every export of a round begins with.
pub fn tag(purpose: &str) -> Vec<u8> {
    [b"pulse-check v2 ", purpose.as_bytes(), &[0]].concat()
}

/// The code with its last 64 bytes replaced by a signature of `key` over the others.
pub fn signed(round: &Round, key: &KeeperKey, kind: CodeKind, body: &[u8]) -> Code {
    use ed25519_dalek::Signer;
    let key = ed25519_dalek::SigningKey::from_bytes(key.to_bytes()[32..].try_into().unwrap());
    let unsigned = &body[..body.len() - 64];
    let letter = [u8::try_from(kind.letter()).unwrap()];
    let message = [&tag("sign"), &letter[..], round.digest().bytes(), unsigned].concat();
    code(kind, &[unsigned, &key.sign(&message).to_bytes()].concat())
}

/// How many bytes the lanes of a round have, reckoned from the sizes of what is asked.
pub fn lanes(round: &Round) -> Vec<usize> {
    let points = usize::from(round.instrument().points().get());
    let cells = round.instrument().items().len() * points
        + 4 * (points - 1)
        + 2
        + 3 * round.descriptor().actions.count();
    let wide = round.descriptor().invited.is_some_and(|invited| invited.get() > 255);
    let bytes = if wide { 2 * cells } else { cells };
    let mut lanes = vec![20; bytes / 20];
    lanes.extend((bytes % 20 > 0).then_some(bytes % 20));
    lanes
}

/// What the keeper at `index` finds in the body of a contribution.
pub struct Opened {
    /// Masks as they are exported and cut, one after the other.
    pub masks: Vec<u8>,
    /// What blinds the commitment, before it is reduced.
    pub blind: [u8; 64],
}

/// Opens the body of a contribution as the keeper at `index`.
pub fn open(round: &Round, index: usize, key: &KeeperKey, body: &[u8]) -> Opened {
    type Context = AeadCtxR<AesGcm128, HkdfSha256, X25519HkdfSha256>;
    let keepers = usize::from(round.descriptor().keepers.count());
    let keeper = u8::try_from(index).unwrap();
    let info = [&tag("contribution"), &round.digest().bytes()[..], &[keeper]].concat();
    let key = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(&key.to_bytes()[..32]).unwrap();
    let enc = &body[8 + 32 * index..][..32];
    let enc = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(enc).unwrap();
    let mut context: Context = hpke::setup_receiver(&OpModeR::Base, &key, &enc, &info).unwrap();
    let tags = body.len() - 16 * keepers;
    context.open(&body[tags + 16 * index..][..16], &body[..tags]).unwrap();
    let mut masks = Vec::new();
    for (lane, bytes) in lanes(round).iter().enumerate() {
        let mut mask = vec![0; bytes + 8];
        let name = [&tag("mask")[..], &u16::try_from(lane).unwrap().to_be_bytes()].concat();
        context.export(&name, &mut mask).unwrap();
        *mask.last_mut().unwrap() &= 0x3f;
        masks.extend(mask);
    }
    let mut blind = [0; 64];
    context.export(&tag("blind"), &mut blind).unwrap();
    Opened { masks, blind }
}

/// The row in the body of a contribution.
pub fn row(keepers: usize, body: &[u8]) -> &[u8] {
    &body[8 + 64 * keepers..body.len() - 16 * keepers]
}

/// Takes masks off a row, lane by lane; what is left are numbers as long as masked ones.
pub fn unmask(round: &Round, row: &mut [u8], masks: &[u8]) {
    let mut start = 0;
    for bytes in lanes(round) {
        let lane = start..start + bytes + 8;
        start = lane.end;
        let mut borrow = 0;
        for (byte, mask) in row[lane.clone()].iter_mut().zip(&masks[lane]) {
            let difference = i16::from(*byte) - i16::from(*mask) - borrow;
            borrow = i16::from(difference < 0);
            *byte = difference.rem_euclid(256).try_into().unwrap();
        }
    }
}

/// The cells of an unmasked row; nothing may be left beyond them.
pub fn cells(round: &Round, row: &[u8]) -> Vec<u32> {
    let mut bytes = Vec::new();
    let mut rest = row;
    for lane in lanes(round) {
        let (cells, more) = rest.split_at(lane);
        assert_eq!(more[..8], [0; 8]);
        bytes.extend_from_slice(cells);
        rest = &more[8..];
    }
    let wide = round.descriptor().invited.is_some_and(|invited| invited.get() > 255);
    let cells = bytes.chunks(if wide { 2 } else { 1 });
    cells.map(|cell| cell.iter().rev().fold(0, |all, byte| all << 8 | u32::from(*byte))).collect()
}

/// The generator with this number, by its definition; 65,535 is that of blinds.
pub fn generator(number: u16) -> RistrettoPoint {
    let hash = Sha512::digest([&tag("generator")[..], &number.to_be_bytes()].concat());
    RistrettoPoint::from_uniform_bytes(&hash.into())
}

/// The number of a lane, from its cells, which may be less than nothing.
fn lane(cells: &[i64], cell_bytes: usize) -> Scalar {
    let base = Scalar::from(256_u64.pow(cell_bytes.try_into().unwrap()));
    cells.iter().rev().fold(Scalar::ZERO, |number, cell| {
        let size = Scalar::from(cell.unsigned_abs());
        number * base + if *cell < 0 { -size } else { size }
    })
}

/// Seals any row of one-byte cells, as other software would: nobody can tell it from an honest
/// one. `blind` changes what blinds the commitment to the masks of each keeper.
pub fn craft(
    round: &Round,
    cells: &[i64],
    blind: impl Fn(usize, Scalar) -> Scalar,
    draws: &mut Draws,
) -> Code {
    type Context = AeadCtxS<AesGcm128, HkdfSha256, X25519HkdfSha256>;
    let lengths = lanes(round);
    let mut numbers: Vec<Scalar> = cells.chunks(20).map(|cells| lane(cells, 1)).collect();
    assert_eq!(numbers.len(), lengths.len());
    let (mut encs, mut commitments, mut contexts) = (Vec::new(), Vec::new(), Vec::new());
    for (place, keeper) in round.descriptor().keepers.iter() {
        let info = [&tag("contribution"), &round.digest().bytes()[..], &[place.get()]].concat();
        let key = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(keeper.seal.bytes()).unwrap();
        let (enc, context): (_, Context) =
            hpke::setup_sender_with_rng(&OpModeS::Base, &key, &info, draws).unwrap();
        let mut wide = [0; 64];
        context.export(&tag("blind"), &mut wide).unwrap();
        let blind = blind(place.get().into(), Scalar::from_bytes_mod_order_wide(&wide));
        let mut commitment = blind * generator(u16::MAX);
        for (lane, (number, length)) in (0_u16..).zip(numbers.iter_mut().zip(&lengths)) {
            let name = [&tag("mask")[..], &lane.to_be_bytes()].concat();
            let mut mask = [0; 32];
            context.export(&name, &mut mask[..length + 8]).unwrap();
            mask[length + 7] &= 0x3f;
            let mask = Scalar::from_bytes_mod_order(mask);
            *number += mask;
            commitment += mask * generator(lane);
        }
        encs.extend(enc.to_bytes());
        commitments.extend(commitment.compress().to_bytes());
        contexts.push(context);
    }
    let mut body = [&round.digest().start()[..], &encs, &commitments].concat();
    for (number, length) in numbers.iter().zip(&lengths) {
        body.extend_from_slice(&number.to_bytes()[..length + 8]);
    }
    let tagged = body.clone();
    for mut context in contexts {
        body.extend(context.seal(&[], &tagged).unwrap());
    }
    code(CodeKind::Contribution, &body)
}

/// Seals any row with right commitments.
pub fn craft_row(round: &Round, cells: &[i64], draws: &mut Draws) -> Contribution {
    let code = craft(round, cells, |_, blind| blind, draws);
    Contribution::from_code(round, &code).unwrap()
}
