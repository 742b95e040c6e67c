//! Bytes that were read wrong, put right by the check bytes (Reed and Solomon's).

/// Galois's numbers: bytes that are added by XOR and multiplied by their logarithms.
pub(super) struct Galois {
    powers: [u8; 510],
    logarithms: [u8; 256],
}

impl Galois {
    pub(super) fn new() -> Self {
        let (mut powers, mut logarithms) = ([0; 510], [0; 256]);
        let mut power = 1_u16;
        for exponent in 0..255_u8 {
            let at = usize::from(exponent);
            powers[at] = power as u8;
            powers[at + 255] = power as u8;
            logarithms[usize::from(power)] = exponent;
            power <<= 1;
            if power > 255 {
                power ^= 0x11d;
            }
        }
        Self { powers, logarithms }
    }

    fn power(&self, exponent: usize) -> u8 {
        self.powers[exponent % 255]
    }

    fn logarithm(&self, value: u8) -> usize {
        usize::from(self.logarithms[usize::from(value)])
    }

    fn times(&self, a: u8, b: u8) -> u8 {
        if a == 0 || b == 0 { 0 } else { self.powers[self.logarithm(a) + self.logarithm(b)] }
    }

    fn over(&self, a: u8, b: u8) -> u8 {
        if a == 0 { 0 } else { self.powers[self.logarithm(a) + 255 - self.logarithm(b)] }
    }

    /// The value at `x` of a polynomial, the constant first.
    fn value(&self, polynomial: &[u8], x: u8) -> u8 {
        polynomial.iter().rev().fold(0, |sum, next| self.times(sum, x) ^ next)
    }

    /// What is wrong with `block`: nothing if all are 0.
    fn syndromes(&self, block: &[u8], checks: usize) -> Vec<u8> {
        let at = |x: u8| block.iter().fold(0, |sum, byte| self.times(sum, x) ^ byte);
        (0..checks).map(|exponent| at(self.power(exponent))).collect()
    }

    /// Puts `block` right, of which so many bytes are for checking; `None` if too much is wrong.
    pub(super) fn repair(&self, block: &mut [u8], checks: usize) -> Option<()> {
        let syndromes = self.syndromes(block, checks);
        if syndromes.iter().all(|syndrome| *syndrome == 0) {
            return Some(());
        }
        let locator = self.locator(&syndromes);
        let mut evaluator = vec![0; checks];
        for (at, place) in locator.iter().enumerate().take(checks) {
            for (further, syndrome) in syndromes[..checks - at].iter().enumerate() {
                evaluator[at + further] ^= self.times(*place, *syndrome);
            }
        }
        let slope: Vec<u8> = locator
            .iter()
            .enumerate()
            .skip(1)
            .map(|(at, value)| if at % 2 == 1 { *value } else { 0 })
            .collect();
        for exponent in 0..block.len() {
            let inverse = self.power(255 - exponent % 255);
            if self.value(&locator, inverse) == 0 {
                let slope = Some(self.value(&slope, inverse)).filter(|slope| *slope != 0)?;
                let error = self.over(self.value(&evaluator, inverse), slope);
                let at = block.len() - 1 - exponent;
                block[at] ^= self.times(error, self.power(exponent));
            }
        }
        self.syndromes(block, checks).iter().all(|syndrome| *syndrome == 0).then_some(())
    }

    /// The polynomial whose zeros tell the places that are wrong (Berlekamp and Massey's).
    fn locator(&self, syndromes: &[u8]) -> Vec<u8> {
        let (mut locator, mut former) = (vec![1], vec![1]);
        let (mut wrong, mut since, mut divisor) = (0, 1, 1);
        for number in 0..syndromes.len() {
            let terms = locator.iter().zip(syndromes[..=number].iter().rev());
            let off = terms.fold(0, |sum, (a, b)| sum ^ self.times(*a, *b));
            if off == 0 {
                since += 1;
                continue;
            }
            let factor = self.over(off, divisor);
            let before = locator.clone();
            locator.resize(locator.len().max(former.len() + since), 0);
            for (at, value) in former.iter().enumerate() {
                locator[at + since] ^= self.times(factor, *value);
            }
            if 2 * wrong <= number {
                wrong = number + 1 - wrong;
                (former, divisor, since) = (before, off, 1);
            } else {
                since += 1;
            }
        }
        locator
    }
}
