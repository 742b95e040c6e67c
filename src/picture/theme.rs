//! Colours for drawings that leave the screen.

use super::Ink;

/// Colours of a file, as `#rrggbb`. Text has a contrast of at least 4.5:1 to the paper, shapes that
/// mean something 3:1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// What is drawn on.
    pub paper: &'static str,
    /// Names, figures in words, scales.
    pub ink: &'static str,
    /// Words that matter less.
    pub quiet: &'static str,
    /// Lines between rows.
    pub rule: &'static str,
    /// Figures.
    pub accent: &'static str,
    /// Intervals, bars, and figures of earlier rounds.
    pub soft: &'static str,
}

impl Theme {
    /// Dark on light, for documents and paper.
    pub const LIGHT: Self = Self {
        paper: "#fbf9f5",
        ink: "#1e2322",
        quiet: "#535857",
        rule: "#d3d2cf",
        accent: "#0b5d5e",
        soft: "#5f8c8a",
    };

    /// Light on dark, for slides.
    pub const DARK: Self = Self {
        paper: "#191b1b",
        ink: "#edeae4",
        quiet: "#b3b1ac",
        rule: "#3a3c3b",
        accent: "#7cc9c4",
        soft: "#5a8985",
    };

    /// The colour of `ink`.
    pub fn colour(&self, ink: Ink) -> &'static str {
        match ink {
            Ink::Axis | Ink::Tick | Ink::Gap | Ink::Quiet | Ink::Bracket => self.quiet,
            Ink::Point | Ink::Open | Ink::Closeness => self.accent,
            Ink::Interval | Ink::Earlier | Ink::Step | Ink::Bar => self.soft,
            Ink::BarText | Ink::Value | Ink::Label => self.ink,
            Ink::Rule => self.rule,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(colour: &str) -> f64 {
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// The formula is that of WCAG 2.2, “contrast ratio”.
    #[test]
    fn everything_stands_out_from_the_paper() {
        for theme in [Theme::LIGHT, Theme::DARK] {
            for ink in Ink::ALL {
                let least = match ink {
                    Ink::BarText | Ink::Value | Ink::Label | Ink::Quiet => 4.5,
                    Ink::Rule => 1.0,
                    _ => 3.0,
                };
                let found = contrast(theme.colour(ink), theme.paper);
                assert!(found >= least, "{ink:?} on {}: {found}", theme.paper);
            }
        }
    }
}
