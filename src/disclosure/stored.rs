//! A view as it is kept and handed on: reading back what [`ReleasedView`] writes.
//!
//! Files come from elsewhere, so everything that the gate can't have written is refused, with its
//! place: a figure that is no step of its row, an end of the scale that is not capped, a word
//! beside a cap. What is read is a released view again, and no more than that.

use super::headline::FEWEST_QUESTIONS;
use super::shown::Coarseness;
use super::since::FEW_APART;
use super::{
    Bars, Cap, Difference, Direction, ItemFigure, Minimum, Moved, Origin, Part, Range,
    ReleasedChange, ReleasedDimension, ReleasedHeadline, ReleasedItem, ReleasedView, Row,
    ShownMean, Threes, Untested,
};
use crate::day::Day;
use crate::instrument::Points;
use crate::json::{Node, Read};
use crate::scoring::Closeness;

/// The most people that a view is about.
const MOST_PEOPLE: u32 = 1_000_000;

impl ReleasedView {
    /// Reads a view that was written as JSON.
    ///
    /// # Errors
    /// Names the place of what the gate can't have written.
    pub(crate) fn read(node: &Node) -> Read<Self> {
        let minimum = node.field("minimum")?;
        let Some(least) = small(&minimum)?.and_then(Minimum::new) else {
            return minimum.refuse(format!("must be from {} to {}", Minimum::LEAST, Minimum::MOST));
        };
        let scale = node.field("points")?;
        let Some(points) =
            small(&scale)?.and_then(Points::new).filter(|points| points.fit_rounds())
        else {
            return scale.refuse("must be from 3 to 7");
        };
        let people = node.field("people")?.number(MOST_PEOPLE)?;
        let row = row(&node.field("row")?, people, points)?;
        let read = ViewReader { points, people, minimum: least, row };
        let view = Self {
            people,
            minimum: least,
            row,
            instrument: node.field("instrument")?.text()?.to_owned(),
            points: points.get(),
            headline: part(node, "headline", |node| read.headline(node))?,
            dimensions: list(node, "dimensions", |node| read.dimension(node))?,
            items: list(node, "items", |node| read.item(node))?,
            change: part(node, "change", |node| read.change(node))?,
            untested: node.optional("untested")?.map(|node| untested(&node)).transpose()?,
        };
        view.fits(node, points)?;
        Ok(view)
    }

    fn fits(&self, node: &Node, points: Points) -> Read<()> {
        let nothing = self.headline == Part::Withheld
            && self.dimensions.is_empty()
            && self.items.is_empty()
            && self.row == Row::of(self.people).on(points);
        if self.people < u32::from(self.minimum.get()) && !nothing {
            return node.refuse("must show nothing: there are fewer people than the minimum");
        }
        if self.headline != Part::Withheld && self.items.len() < FEWEST_QUESTIONS {
            return node.refuse("must have no headline: there are fewer than 4 questions");
        }
        let dimensions = self.dimensions.iter().filter(|it| it.mean != Part::Withheld).count();
        let means = self.items.iter().filter(|item| item.mean() != Part::Withheld).count();
        // Each dimension has one question.
        if self.dimensions.len() == self.items.len() && dimensions > means {
            return node.refuse("must show no dimension of one question beyond that question");
        }
        let as_before = self.headline.shown().map(|headline| headline.origin.as_before());
        let fits = match (as_before, self.change.shown(), self.untested) {
            (None, None, None) => true,
            (Some(as_before), None, Some(why)) => as_before == (why == Untested::AsBefore),
            (Some(as_before), Some(_), None) => !as_before,
            _ => false,
        };
        let marked = self.dimensions.iter().filter_map(|dimension| dimension.lower_question);
        if marked.into_iter().any(|at| at >= self.items.len()) {
            return node.refuse("must mark a question that was asked");
        }
        if !fits {
            return node.refuse(
                "must say of a headline either what changed, if it is new, or why that is not said",
            );
        }
        Ok(())
    }
}

const NOTHING_BESIDE: &str = "must show nothing beside a mean that is withheld";

/// What figures must agree with.
struct ViewReader {
    points: Points,
    people: u32,
    minimum: Minimum,
    row: Row,
}

impl ViewReader {
    fn headline(&self, node: &Node) -> Read<ReleasedHeadline> {
        let origin = self.origin(node)?;
        if origin == Origin::OfSeveral {
            return node.refuse("must be new or stem from one round");
        }
        let steps = self.steps(origin, Coarseness::of_headline);
        let mean = self.shown(&node.field("mean")?, &steps, false)?;
        let closeness = part(node, "closeness", closeness)?;
        self.word(node, closeness, mean, Row::Five, origin)?;
        Ok(ReleasedHeadline {
            mean,
            range: self.range(&node.field("range")?, mean)?,
            with_everyone: part(node, "with_everyone", |node| self.range(node, mean))?,
            closeness,
            origin,
        })
    }

    fn dimension(&self, node: &Node) -> Read<ReleasedDimension> {
        let id = node.field("id")?.text()?;
        let origin = self.origin(node)?;
        let made = node.field("made_from_questions")?.flag()?;
        let steps =
            self.steps(origin, if made { Coarseness::of_made } else { Coarseness::of_dimension });
        let dimension = ReleasedDimension {
            id: id.to_owned(),
            mean: part(node, "mean", |node| self.shown(node, &steps, made))?,
            closeness: part(node, "closeness", closeness)?,
            lower_question: node.optional("lower_question")?.map(|it| position(&it)).transpose()?,
            made_from_questions: made,
            difference: part(node, "difference", |node| self.difference(node))?,
            origin,
        };
        let Some(mean) = dimension.mean.shown() else {
            return if dimension == ReleasedDimension::withheld(id) {
                Ok(dimension)
            } else {
                node.refuse(NOTHING_BESIDE)
            };
        };
        self.word(node, dimension.closeness, *mean, Row::Ten, origin)?;
        let is_new = origin == Origin::New;
        if made && is_new && !self.row.shows_questions() {
            return node.refuse("must not be made from questions: there are too few people");
        }
        let is_marked = dimension.lower_question.is_some();
        if !made && (origin == Origin::OfSeveral || dimension.closeness != Part::Withheld) {
            return node.refuse("must stem from one round and have no word, unless it is made");
        }
        if is_marked && (made || (is_new && self.row != Row::Five) || mean.cap().is_some()) {
            return node.refuse("must mark a question only where questions have no figures");
        }
        if origin.as_before() && dimension.difference != Part::Withheld {
            return node.refuse("must have no difference where it is shown as it was");
        }
        Ok(dimension)
    }

    fn item(&self, node: &Node) -> Read<ReleasedItem> {
        let id = node.field("id")?.text()?;
        let origin = self.origin(node)?;
        let item = ReleasedItem {
            id: id.to_owned(),
            figure: part(node, "figure", |node| self.figure(node, origin))?,
            difference: part(node, "difference", |node| self.difference(node))?,
            origin,
        };
        if item.figure == Part::Withheld && item != ReleasedItem::withheld(id) {
            return node.refuse(NOTHING_BESIDE);
        }
        if item.figure != Part::Withheld && !self.row.shows_questions() {
            return node.refuse("must be withheld: there are too few people");
        }
        if item.difference != Part::Withheld
            && (item.mean() == Part::Withheld || origin != Origin::New)
        {
            return node.refuse("must have a difference only between means, and if it is new");
        }
        if origin == Origin::OfSeveral {
            return node.refuse("must be new or stem from one round");
        }
        Ok(item)
    }

    fn figure(&self, node: &Node, origin: Origin) -> Read<ItemFigure> {
        match node.optional("Bars")? {
            Some(bars) => Ok(ItemFigure::Bars(self.bars(&bars, origin)?)),
            None => {
                let steps = self.steps(origin, |row| {
                    Coarseness::of_question(if row.shows_questions() { row } else { Row::Eight })
                });
                Ok(ItemFigure::Mean(self.shown(&node.field("Mean")?, &steps, false)?))
            }
        }
    }

    fn change(&self, node: &Node) -> Read<ReleasedChange> {
        Ok(ReleasedChange {
            mean: moved(&node.field("mean")?)?,
            spread: moved(&node.field("spread")?)?,
            difference: part(node, "difference", |node| self.difference(node))?,
        })
    }

    /// The steps that a figure can have: those of the row and, if it has fewer answers, of lower
    /// ones; if it is shown as it was, those of a somewhat larger round.
    fn steps(&self, origin: Origin, of: impl Fn(Row) -> Coarseness) -> Vec<Coarseness> {
        let (lowest, highest) = match origin {
            Origin::New => {
                (Row::of(self.minimum.get().into()).on(self.points).min(self.row), self.row)
            }
            Origin::AsOn(_) | Origin::OfSeveral => (Row::Four, self.highest_before()),
        };
        Row::ALL.into_iter().filter(|row| (lowest..=highest).contains(row)).map(of).collect()
    }

    fn highest_before(&self) -> Row {
        Row::of(self.people + FEW_APART)
    }

    fn origin(&self, node: &Node) -> Read<Origin> {
        let origin = node.field("origin")?;
        match origin.text()? {
            "new" => Ok(Origin::New),
            "several" => Ok(Origin::OfSeveral),
            day => match Day::parse(day) {
                Some(day) => Ok(Origin::AsOn(day)),
                None => origin.refuse("must be new, several or a day such as 2026-11-23"),
            },
        }
    }

    /// Refuses a word beside a cap, or where the row has none.
    fn word(
        &self,
        node: &Node,
        word: Part<Closeness>,
        mean: ShownMean,
        from: Row,
        origin: Origin,
    ) -> Read<()> {
        let row = if origin == Origin::New { self.row } else { self.highest_before() };
        if word != Part::Withheld && (mean.cap().is_some() || row < from) {
            return node.refuse("must have no word beside a capped mean or with so few people");
        }
        Ok(())
    }

    fn shown(&self, node: &Node, steps: &[Coarseness], made: bool) -> Read<ShownMean> {
        let value = node.field("hundredths")?.number(self.top())?;
        let step = node.field("step")?.number(self.top())?;
        let cap = node.optional("cap")?.map(|cap| match cap.text()? {
            "OrLower" => Ok(Cap::OrLower),
            "OrHigher" => Ok(Cap::OrHigher),
            _ => cap.refuse("must be OrLower or OrHigher"),
        });
        let cap = cap.transpose()?;
        let shown = u16::try_from(value).ok().zip(u16::try_from(step).ok());
        let shown = shown
            .and_then(|(value, step)| ShownMean::restored(value, step, cap, made, self.points));
        match shown {
            Some(shown) if steps.iter().any(|step| shown.is_in(*step)) => Ok(shown),
            Some(_) => node.refuse("must be in the steps for so many people"),
            None => node.refuse("must be a step of the scale, capped at its ends"),
        }
    }

    fn range(&self, node: &Node, mean: ShownMean) -> Read<Range> {
        let limit = |name| -> Read<u16> {
            Ok(u16::try_from(node.field(name)?.number(self.top())?).unwrap_or(0))
        };
        match Range::restored(limit("low")?, limit("high")?, mean, self.points) {
            Some(range) => Ok(range),
            None => node.refuse("must go from one step of the scale to another"),
        }
    }

    fn difference(&self, node: &Node) -> Read<Difference> {
        let widest = self.top() - 100;
        match Difference::restored(node.whole(widest)?) {
            Some(difference) => Ok(difference),
            None => node.refuse("must lie between two steps"),
        }
    }

    fn bars(&self, node: &Node, origin: Origin) -> Read<Bars> {
        let is_new = origin == Origin::New;
        let most = if is_new { self.people } else { self.people + FEW_APART };
        let threes = |name| -> Read<Threes> {
            let node = node.field(name)?;
            let (fewest, most) =
                (node.field("fewest")?.number(most)?, node.field("most")?.number(most)?);
            Ok(Threes::restored(fewest, most))
        };
        let (low, high) = (threes("low")?, threes("high")?);
        let about = node.field("about")?.number(self.top())? as u16;
        let least = Bars::LEAST.max(self.minimum.get().into());
        let least = if is_new { least } else { Bars::LEAST };
        let bars = (least..=most).find_map(|answers| Bars::restored(low, high, about, answers));
        match bars {
            Some(bars) if Bars::fit(self.points) && (!is_new || self.row >= Row::Ten) => Ok(bars),
            _ => node.refuse("must be threes of people on a scale of five points, ten or more"),
        }
    }

    /// The end of the scale, in hundredths of a point.
    fn top(&self) -> u32 {
        100 * u32::from(self.points.get())
    }
}

fn row(node: &Node, people: u32, points: Points) -> Read<Row> {
    let from = node.number(MOST_PEOPLE)?;
    match Row::ALL.into_iter().find(|row| row.from() == from) {
        Some(row) if row <= Row::of(people) && row == row.on(points) => Ok(row),
        _ => node.refuse(
            "must be 4, 5 (on more than three points), 8, 10 or 15, and not more than there are people",
        ),
    }
}

fn part<T>(node: &Node, name: &str, read: impl FnOnce(&Node) -> Read<T>) -> Read<Part<T>> {
    Ok(node.optional(name)?.map(|node| read(&node)).transpose()?.into())
}

fn list<T>(node: &Node, name: &str, read: impl FnMut(&Node) -> Read<T>) -> Read<Vec<T>> {
    node.field(name)?.list()?.iter().map(read).collect()
}

fn small(node: &Node) -> Read<Option<u8>> {
    Ok(u8::try_from(node.number(u8::MAX.into())?).ok())
}

fn position(node: &Node) -> Read<usize> {
    Ok(node.number(u8::MAX.into())? as usize)
}

fn closeness(node: &Node) -> Read<Closeness> {
    match node.text()? {
        "Close" => Ok(Closeness::Close),
        "Mixed" => Ok(Closeness::Mixed),
        "FarApart" => Ok(Closeness::FarApart),
        _ => node.refuse("must be Close, Mixed or FarApart"),
    }
}

fn untested(node: &Node) -> Read<Untested> {
    match node.text()? {
        "NothingBefore" => Ok(Untested::NothingBefore),
        "AsBefore" => Ok(Untested::AsBefore),
        "ScoresNotKept" => Ok(Untested::ScoresNotKept),
        _ => node.refuse("must be NothingBefore, AsBefore or ScoresNotKept"),
    }
}

fn moved(node: &Node) -> Read<Moved> {
    match node.text()? {
        "clearly up" => Ok(Moved::Clearly(Direction::Up)),
        "clearly down" => Ok(Moved::Clearly(Direction::Down)),
        "possibly up" => Ok(Moved::Possibly(Direction::Up)),
        "possibly down" => Ok(Moved::Possibly(Direction::Down)),
        "can't tell" => Ok(Moved::CantTell),
        _ => node.refuse("must be clearly or possibly, up or down, or can't tell"),
    }
}
