//! What a chart is drawn for.

/// How wide a chart is and how large its type, in units of one pixel. Everything else follows from
/// these two, so that a chart is the same on a phone and on a wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sheet {
    width: i32,
    type_size: i32,
}

impl Sheet {
    /// A phone held upright, or a side bar.
    pub const PHONE: Self = Self { width: 320, type_size: 16 };
    /// A page, on a screen or on paper.
    pub const PAGE: Self = Self { width: 720, type_size: 16 };
    /// A projected picture, read from six metres.
    pub const WALL: Self = Self { width: 1600, type_size: 40 };

    /// A sheet of `width` with type of `type_size`; type of 8 at least, and 16 times its size wide
    /// at least, for nothing could be read on less.
    pub fn new(width: i32, type_size: i32) -> Self {
        let type_size = type_size.clamp(8, 400);
        Self { width: width.clamp(16 * type_size, 100_000), type_size }
    }

    /// The width.
    pub fn width(self) -> i32 {
        self.width
    }

    /// The size of most of the type.
    pub fn type_size(self) -> i32 {
        self.type_size
    }

    /// What is left free on either side.
    pub(super) fn margin(self) -> i32 {
        self.type_size * 3 / 4
    }

    /// What there is between the margins.
    pub(super) fn room(self) -> i32 {
        self.width - 2 * self.margin()
    }

    /// Size of type that matters less.
    pub(super) fn small(self) -> i32 {
        self.type_size * 7 / 8
    }

    /// A hairline.
    pub(super) fn hair(self) -> i32 {
        (self.type_size / 16).max(1)
    }

    /// Whether names and figures have room side by side.
    pub(super) fn is_wide(self) -> bool {
        self.width >= 34 * self.type_size
    }
}
