//! Texts as QR codes.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment};

/// Empty modules around the code, as readers expect.
const QUIET: i32 = 4;

/// A QR code with the empty space around it.
pub struct DrawnCode(QrCode);

impl DrawnCode {
    /// `text` as a code, split where upper-case digits begin: those take a third less room by
    /// themselves. `None` if it is too long for one.
    pub fn of(text: &str) -> Option<Self> {
        let digits = text.bytes().rev().take_while(|byte| is_compact(*byte)).count();
        let (bytes, compact) = text.split_at(text.len() - digits);
        let mut segments = Vec::new();
        if !bytes.is_empty() {
            segments.push(QrSegment::make_bytes(bytes.as_bytes()));
        }
        segments.push(QrSegment::make_alphanumeric(compact));
        QrCode::encode_segments(&segments, QrCodeEcc::Low).ok().map(Self)
    }

    /// How many modules high and wide it is.
    pub fn side(&self) -> i32 {
        self.0.size() + 2 * QUIET
    }

    /// Whether the module in column `x` of row `y` is dark.
    pub fn is_dark(&self, x: i32, y: i32) -> bool {
        self.0.get_module(x - QUIET, y - QUIET)
    }

    /// Every run of dark modules of a row as a rectangle, in the words of SVG.
    pub fn outline(&self) -> String {
        let side = self.side();
        let mut outline = String::new();
        for y in 0..side {
            let mut x = 0;
            while x < side {
                let run = (x..side).take_while(|x| self.is_dark(*x, y)).count();
                let run = i32::try_from(run).unwrap_or(0);
                if run > 0 {
                    outline.push_str(&format!("M{x} {y}h{run}v1h-{run}z"));
                }
                x += run + 1;
            }
        }
        outline
    }
}

/// Whether QR codes have a compact form for `byte`, and rounds' links and codes use it.
fn is_compact(byte: u8) -> bool {
    byte.is_ascii_uppercase() || byte.is_ascii_digit()
}
