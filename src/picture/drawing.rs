//! A chart as data.

/// A chart: shapes on a sheet, and the same in words. Units are pixels at its natural size; x grows
/// to the right, y downwards. Later shapes lie on earlier ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// Width of the sheet.
    pub width: i32,
    /// Height of the sheet.
    pub height: i32,
    /// What it is a picture of, in a few words.
    pub title: String,
    /// All that it shows, in words.
    pub label: String,
    /// What is drawn.
    pub shapes: Vec<Shape>,
}

/// Something drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// What it stands for.
    pub ink: Ink,
    /// What it looks like.
    pub form: ShapeForm,
}

/// What a shape looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShapeForm {
    /// A straight line.
    Line {
        /// One end.
        from: Point,
        /// The other end.
        to: Point,
        /// Its thickness.
        thickness: i32,
    },
    /// A filled rectangle.
    Rectangle {
        /// The corner with the lowest coordinates.
        at: Point,
        /// How wide it is.
        width: i32,
        /// How high it is.
        height: i32,
    },
    /// A circle.
    Circle {
        /// Its centre.
        centre: Point,
        /// Its radius.
        radius: i32,
        /// Thickness of its outline; 0 if it is filled instead.
        outline: i32,
    },
    /// A filled polygon.
    Polygon {
        /// Its corners.
        corners: Vec<Point>,
    },
    /// One line of text.
    Text {
        /// Where its base line begins, is halved or ends.
        at: Point,
        /// Which of these.
        anchor: Anchor,
        /// Size of the type.
        size: i32,
        /// Weight of the type.
        weight: Weight,
        /// The words.
        text: String,
    },
}

/// A place on the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// From the left edge.
    pub x: i32,
    /// From the upper edge.
    pub y: i32,
}

/// Which part of a text is at its place. Left and right are those of the sheet, whatever the
/// direction of the script: whoever draws it sets `direction: ltr`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its left end.
    Start,
    /// Its middle.
    Middle,
    /// Its right end.
    End,
}

/// How heavy type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Of running text.
    Regular,
    /// Of what is read first.
    Bold,
}

/// What a shape stands for. A style sheet gives it a colour by its [class](Self::class), a file by
/// a [`Theme`](super::Theme).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ink {
    /// The line of a scale.
    Axis,
    /// A point of a scale.
    Tick,
    /// Where the team’s usual level probably is.
    Interval,
    /// A figure.
    Point,
    /// A figure that may be further out still: an outline, empty inside.
    Open,
    /// A figure of an earlier round.
    Earlier,
    /// From one round to the next.
    Step,
    /// Between rounds that can’t be compared.
    Gap,
    /// How many chose an answer.
    Bar,
    /// Which answers are counted together.
    Bracket,
    /// A number at a bar.
    BarText,
    /// How close answers were.
    Closeness,
    /// A figure in words.
    Value,
    /// A name.
    Label,
    /// What matters less.
    Quiet,
    /// A line between rows.
    Rule,
}

impl Ink {
    /// All inks.
    pub const ALL: [Self; 16] = [
        Self::Axis,
        Self::Tick,
        Self::Interval,
        Self::Point,
        Self::Open,
        Self::Earlier,
        Self::Step,
        Self::Gap,
        Self::Bar,
        Self::Bracket,
        Self::BarText,
        Self::Closeness,
        Self::Value,
        Self::Label,
        Self::Quiet,
        Self::Rule,
    ];

    /// The class by which a style sheet knows it.
    pub fn class(self) -> &'static str {
        match self {
            Self::Axis => "ink-axis",
            Self::Tick => "ink-tick",
            Self::Interval => "ink-interval",
            Self::Point => "ink-point",
            Self::Open => "ink-open",
            Self::Earlier => "ink-earlier",
            Self::Step => "ink-step",
            Self::Gap => "ink-gap",
            Self::Bar => "ink-bar",
            Self::Bracket => "ink-bracket",
            Self::BarText => "ink-bar-text",
            Self::Closeness => "ink-closeness",
            Self::Value => "ink-value",
            Self::Label => "ink-label",
            Self::Quiet => "ink-quiet",
            Self::Rule => "ink-rule",
        }
    }
}

impl Anchor {
    /// The value of the attribute `text-anchor`.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }

    fn mirrored(self) -> Self {
        match self {
            Self::Start => Self::End,
            Self::Middle => Self::Middle,
            Self::End => Self::Start,
        }
    }
}

impl Weight {
    /// The value of the attribute `font-weight`.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::Regular => "400",
            Self::Bold => "600",
        }
    }
}

impl Drawing {
    /// The same for a script that is written from right to left: the lowest point of the scale is
    /// on the right.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        let place = |at: Point| Point { x: self.width - at.x, ..at };
        let mirrored = |shape: &Shape| {
            let form = match shape.form.placed(place) {
                ShapeForm::Text { at, anchor, size, weight, text } => {
                    ShapeForm::Text { at, anchor: anchor.mirrored(), size, weight, text }
                }
                other => other,
            };
            Shape { ink: shape.ink, form }
        };
        Self { shapes: self.shapes.iter().map(mirrored).collect(), ..self.clone() }
    }
}

impl ShapeForm {
    /// The same with every point where `place` takes it: along an axis, or mirrored at one.
    pub(super) fn placed(&self, place: impl Fn(Point) -> Point) -> Self {
        match self.clone() {
            Self::Line { from, to, thickness } => {
                Self::Line { from: place(from), to: place(to), thickness }
            }
            Self::Rectangle { at, width, height } => {
                let one = place(at);
                let other = place(Point { x: at.x + width, y: at.y + height });
                let at = Point { x: one.x.min(other.x), y: one.y.min(other.y) };
                Self::Rectangle { at, width, height }
            }
            Self::Circle { centre, radius, outline } => {
                Self::Circle { centre: place(centre), radius, outline }
            }
            Self::Polygon { corners } => {
                Self::Polygon { corners: corners.into_iter().map(place).collect() }
            }
            Self::Text { at, anchor, size, weight, text } => {
                Self::Text { at: place(at), anchor, size, weight, text }
            }
        }
    }
}
