//! From the bytes of a code to its text.

/// What is written in five and a half bits each.
const COMPACT: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/// The text that `bytes` stand for; `None` if they are cut short or of a kind that isn't read here.
pub(super) fn text_of(bytes: &[u8], version: usize) -> Option<String> {
    let size = match version {
        ..=9 => 0,
        10..=26 => 1,
        _ => 2,
    };
    let mut bits = Bits { bytes, at: 0 };
    let mut text = Vec::new();
    loop {
        match bits.take(4).unwrap_or_default() {
            0 => break,
            1 => {
                let count = bits.take([10, 12, 14][size])?;
                digits(&mut bits, count, (3, [0, 4, 7, 10]), &COMPACT[..10], &mut text)?;
            }
            2 => {
                let count = bits.take([9, 11, 13][size])?;
                digits(&mut bits, count, (2, [0, 6, 11, 0]), COMPACT, &mut text)?;
            }
            4 => {
                for _ in 0..bits.take([8, 16, 16][size])? {
                    text.push(bits.take(8)? as u8);
                }
            }
            // Which alphabet bytes are in: UTF-8 is taken for granted.
            7 => match bits.take(8)? {
                ..0x80 => {}
                0x80..0xc0 => drop(bits.take(8)?),
                _ => drop(bits.take(16)?),
            },
            _ => return None,
        }
    }
    String::from_utf8(text).ok()
}

/// Takes `count` digits, so many at once, which by their number are written in so many bits.
fn digits(
    bits: &mut Bits,
    count: usize,
    (at_once, widths): (usize, [usize; 4]),
    digits: &[u8],
    text: &mut Vec<u8>,
) -> Option<()> {
    let mut left = count;
    while left > 0 {
        let now = left.min(at_once);
        let value = bits.take(widths[now])?;
        if value >= digits.len().pow(now as u32) {
            return None;
        }
        for place in (0..now as u32).rev() {
            text.push(digits[value / digits.len().pow(place) % digits.len()]);
        }
        left -= now;
    }
    Some(())
}

struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    /// The next so many bits as a number; `None` where there are no more.
    fn take(&mut self, count: usize) -> Option<usize> {
        let mut value = 0;
        for at in self.at..self.at + count {
            let byte = self.bytes.get(at / 8)?;
            value = value << 1 | usize::from(byte >> (7 - at % 8) & 1);
        }
        self.at += count;
        Some(value)
    }
}
